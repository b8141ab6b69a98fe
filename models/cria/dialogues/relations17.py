"""Relations (see relating.py) told as stories: offers, tariffs and taxes in steps, numbers that are sought, clubs and games, chances, bodies and surfaces, sound, film and wires, what the body needs, averages that are completed."""
from relating import situations

MONEY_ROWS = r"""
= price:M 1 30; pay:P 2 3 4 5; count:J 6 60
price: {} each | one costs {} | {} apiece
pay: buy {pay}, get one more free | {pay} plus one for free | every set of {pay} brings one free
count: i take {count} | {count} in the basket | {count} of them
? price pay count >> free = count // (pay + 1); (count - free) * price >> what do i pay | total at the till | what does it come to | Soap is {price} and for every {pay} you pay you get one free. I carry off {count}. What do I pay | {count} bottles at {price}, {pay}+1 free, total | offer buy {pay} get 1 free, item {price}, taking {count} home. cost? | {count} notebooks, {price} each, one in {pay} extra for nothing (I hold {count} in all), what's due >> {$out}. | You pay {$out}.
? pay count >> count // (pay + 1) >> how many are free | free ones among them | number i don't pay for | {count} in all with {pay}+1 free, how many cost nothing >> {out}. | {out} are free.

= item:M 4 90; second:P 20 25 30 40 50 60 70; ship:P 3.9 4.5 4.95 5.9 6.5
item: {} each | one is {} | each costs {}
second: the second is {second}% off | second one {second} percent cheaper | {second}% off every second one
? item second >> item + item * (100 - second) / 100 >> what do two cost | price of two | pay for a pair | Two shirts at {item} each, the second {second}% off. What do I pay | shoes {item}, {second}% off the second pair, two pairs? | buy one at {item}, get the second for {second}% less: both together >> {$out}. | Two cost {$out}.
? item second >> (item + item * (100 - second) / 100) / 2 >> what is that per piece | average price of one | per piece when i take two | {item} with {second}% off the second one, price per piece of two >> {$out} each.

= net:M 20 900; coup:P 5 10 15 20 25; off:P 5 10 15 20 25 30; if net > coup * 3
net: the basket is {} | goods for {} | {} in the cart
off: {off}% off | a {off} percent sale | minus {off}%
coup: a coupon of {coup} | voucher worth {coup} | {coup} off by code
? net off coup >> net * (100 - off) / 100 - coup >> percent first, then the coupon. what do i pay | total with the percentage taken first | to pay, coupon last | {net}, {off}% off and then {coup} off. total | A basket of {net}: first {off}% is taken off, then a voucher of {coup}. What is left to pay | checkout {net}, {off} percent discount, after that minus {coup}: sum >> {$out}. | You pay {$out}.
? net off coup >> (net - coup) * (100 - off) / 100 >> coupon first, then the percent. what do i pay | and with the coupon taken first | total if the coupon comes first | {net}, first {coup} off and then {off}% off what is left >> {$out}. | Then it is {$out}.
? net off coup >> coup - coup * (100 - off) / 100 >> how much better is percent first | difference between the two orders | what do i save by taking the percentage first >> {$out}. | It saves {$out}.

= upto:P 10 20 25 50 100; pa:P 1.2 1.5 1.8 2 2.4; pb:P 0.6 0.8 0.9 1 1.1; qty:I 12 400; if qty > upto
upto pa pb: the first {upto} cost {pa} each, all further ones {pb} | {pa} a piece up to {upto}, {pb} for each above that
qty: {} pieces | i order {} | {} of them
? upto pa pb qty >> upto * pa + (qty - upto) * pb >> what does it cost | total price | sum for the order | Copies: the first {upto} at {pa}, every further one {pb}. {qty} copies cost? | electricity: {upto} units at {pa}, the rest at {pb}. I used {qty}. the bill | A printer asks {pa} each for the first {upto} and {pb} for every one above. We need {qty}. How much | sms: first {upto} are {pa} each, after that {pb}. sent {qty}, cost | tier 1 up to {upto}: {pa}/unit, tier 2: {pb}/unit. {qty} units, total >> It costs {out}. | {out} in all.
? upto pa pb qty >> (upto * pa + (qty - upto) * pb) / qty >> average price of one | per piece on average | what is that a piece | mean unit price for {qty} if the first {upto} are {pa} and the others {pb} >> {out} each. | On average {out}.

= inc:S 12000 120000; free:P 5000 8000 9000 10000 11000 12000; ra:P 10 12 14 15 20 22 25; mark:P 20000 25000 30000 40000 50000; rb:P 28 30 32 35 38 40 42 45; if inc > mark and mark > free
inc: i earn {} a year | an income of {} | yearly income {}
free ra mark rb: {free} is free, then {ra}% up to {mark} and {rb}% above | nothing on the first {free}, {ra}% until {mark}, {rb}% on what is over
? inc free ra mark rb >> low = (mark - free) * ra / 100; low + (inc - mark) * rb / 100 >> how much tax is that | tax due | what do i owe in tax | Tax: the first {free} free, {ra} percent from there to {mark}, {rb} percent beyond. Income {inc}. How much tax | brackets 0% to {free}, {ra}% to {mark}, {rb}% above; earns {inc}; tax? | income {inc}. {ra}% on the part between {free} and {mark} and {rb}% on the part over {mark}. total tax >> {$out}. | The tax is {$out}.
? inc free ra mark rb >> tax = (mark - free) * ra / 100 + (inc - mark) * rb / 100; tax / inc * 100 >> what share of the income is it, percent | average rate in percent | effective tax rate >> {out} percent. | It is {out} %.

= monthly:P 4.99 5.99 7.99 8.99 9.99 10.99 12.99 14.99 17.99; yearly:P 49 59 69 79 89 99 109 119 149; if monthly * 12 > yearly + 1
monthly: {monthly} a month | monthly plan {monthly} | {monthly} every month
yearly: {yearly} a year | {yearly} for the whole year | the annual plan is {yearly}
? monthly yearly >> monthly * 12 - yearly >> what does the yearly one save | saving per year with the annual plan | how much cheaper is a year in one go | Streaming: {monthly} a month or {yearly} a year. How much do I save by the year | gym: {monthly}/month against {yearly}/year, yearly saving | subscription {monthly} monthly, {yearly} annually. difference over 12 months >> It saves {out}. | {out} a year.
? monthly yearly >> (monthly * 12 - yearly) / (monthly * 12) * 100 >> saving in percent | how many percent less is that | percent saved with the year | {monthly} a month vs {yearly} a year, saved percent >> {out} percent. | It is {out} % less.
? monthly yearly >> ceil yearly / monthly >> after how many months does the year pay | from which month is the annual one cheaper or equal | months until the yearly price is reached | annual plan {yearly}, monthly {monthly}: how many months until the annual one is worth it >> After {out} months. | From month {out}.

= tickets:I 100 4000; prize:P 50 100 200 250 500 1000; wins:J 1 9; cost:P 1 2 2.5 3 5; if tickets * cost > wins * prize
tickets: {} tickets | a raffle with {} tickets | {} sold
wins prize: {wins} prizes of {prize} | {wins} times {prize} to win
wins: {} prizes | {} of them win | {} winning ones
cost: a ticket is {cost} | {cost} each ticket | tickets at {cost}
? tickets wins prize >> wins * prize / tickets >> what does a ticket bring on average | expected win of a ticket | mean winnings per ticket | a raffle of {tickets} tickets with {wins} prizes of {prize}, what is a ticket worth on average >> {out}. | It is {out} on average.
? tickets wins >> wins / tickets * 100 >> chance of a prize in percent | how likely is a win, percent | {wins} prizes among {tickets} tickets, chance with one ticket in % >> {out} percent. | It is {out} %.
? tickets wins prize cost >> tickets * cost - wins * prize >> what does the club earn | profit of the raffle | left over for the club | {tickets} tickets sold at {cost}, {wins} prizes worth {prize} each, what remains for us >> {out}. | {out} is left.

= spend:S 20 2000; per:P 1 2 5 10 20; pts:P 1 2 3 4 5; val:P 0.01 0.02 0.05 0.5
spend: i spent {} | a bill of {} | purchases of {}
per pts: {pts} points for every full {per} | {pts} points per {per} spent
val: a point is worth {val} | points are {val} each | {val} per point
? spend per pts >> spend // per * pts >> how many points do i get | points earned | points on it | {pts} points for each full {per}, spent {spend}. points? | Loyalty card: every full {per} gives {pts} points. How many for {spend} >> {out} points. | You get {out}.
? spend per pts val >> points = spend // per * pts; points * val >> what are they worth | value of the points | in money, the points | {spend} spent, {pts} points per full {per}, a point worth {val}. value >> {out}. | They are worth {out}.

= hammer:S 50 9000; prem:P 10 12 15 18 20 22 25; vat:P 7 10 19 20 21 25
hammer: the hammer falls at {} | knocked down at {} | my bid of {} won
prem: buyer's premium {prem}% | plus {prem} percent premium | premium of {prem}%
vat: VAT of {vat}% on the premium | the premium is taxed at {vat}% | {vat}% tax on the premium only
? hammer prem >> hammer * (100 + prem) / 100 >> what do i pay with the premium | price with premium | total without tax | auction: {hammer} hammer, {prem}% premium, to pay >> {$out}. | You pay {$out}.
? hammer prem vat >> fee = hammer * prem / 100; hammer + fee * (100 + vat) / 100 >> and with that tax | total with tax on the premium | what does it cost in the end | hammer price {hammer}, premium {prem}%, {vat}% VAT on the premium only. total >> {$out}. | It costs {$out}.

= rent:S 400 2400; area:I 22 140; more:P 5 8 10 12 15 20
rent: rent {} | the flat costs {} a month | {} rent a month
area: {} square metres | {} m² | {} sqm
more: the next one is {more}% dearer a m² | {more} percent more per square metre
? rent area >> rent / area >> rent per square metre | price a m² | per m² please | {rent} for {area} sqm, per sqm | Flat of {area} square metres for {rent} a month: what is a square metre >> {$out} per m². | It is {$out}.
other: another flat has {other} m² | {other} square metres elsewhere | the new one is {other} m²
= other:I 22 140; if other != area
? rent area other >> rent / area * other >> what would that cost at the same rate | rent of the other at that price per m² | same price per m², its rent | {area} m² cost {rent}. at the same rate, {other} m² >> {$out}. | It would be {$out}.
? rent area >> rent * 12 >> rent in a year | yearly rent | what is that a year >> {$out}. | It is {$out} a year.

= sum_due:I 35 900; note:P 5 10 20 50; if sum_due > note
sum_due: {} to pay out | {} in cash | the sum is {}
note: notes of {note} | in {note} notes | as many notes of {note} as possible
? sum_due note >> sum_due // note,,sum_due % note >> how many of those notes, and what remains | notes and remainder | full notes and the rest | {sum_due} in notes of {note}: how many, rest? | The till pays {sum_due} in {note} notes as far as possible. Number of notes and what is left >> {0} notes and {1} over. | {0}, with {1} left.
"""

SOUGHT_ROWS = r"""
= start:I 4 90; cnt:P 3 4 5 6 7; total:= cnt * start + cnt * (cnt - 1) // 2; if (total - cnt * (cnt - 1) // 2) % cnt == 0 and total > cnt * cnt
cnt: {cnt} consecutive whole numbers | {cnt} numbers in a row | {cnt} integers one after the other
total: they add up to {} | with the sum {} | total {}
? cnt total >> (total - cnt * (cnt - 1) // 2) // cnt >> which is the first | the smallest of them | where do they begin | {cnt} consecutive numbers add up to {total}. smallest? | The sum of {cnt} whole numbers in a row is {total}. What is the first | {cnt} neighbouring house numbers counted one by one give {total}, the lowest >> It is {out}. | {out}.
? cnt total >> first = (total - cnt * (cnt - 1) // 2) // cnt; first + cnt - 1 >> which is the last | the largest of them | the biggest one | {cnt} consecutive integers with sum {total}, the largest? >> It is {out}. | {out}.

= num:I 3 90; mul:J 2 12; addn:I 2 90; res:= num * mul + addn; if (res - addn) % mul == 0 and res > addn
mul addn res: times {mul} plus {addn} gives {res} | {mul} times it and {addn} more is {res} | multiplied by {mul}, then {addn} added: {res}
? mul addn res >> (res - addn) // mul >> which number is it | what was the number | the number please | I think of a number, multiply it by {mul}, add {addn} and get {res}. Which number | my daughter's riddle: take a number times {mul}, add {addn}, you have {res} | x * {mul} + {addn} = {res}, x? | if you multiply my age by {mul} and add {addn} you get {res}. my age | {mul} equal boxes and {addn} loose nails make {res} nails. nails per box | {mul} tickets plus a fee of {addn} came to {res}, one ticket? | a plumber asked {addn} for coming and {mul} equal hours, {res} in all. one hour costs >> It is {out}. | {out}.

= num:I 3 60; sub:I 2 40; div:J 2 9; whole:= num * div + sub; if (whole - sub) % div == 0 and whole > sub
whole sub div: {whole}, less {sub}, divided by {div} | {sub} off {whole}, the rest through {div}
? whole sub div >> (whole - sub) // div >> what comes out | what is one part | result please | {whole} sweets, {sub} are set aside and the rest goes to {div} children. each gets | From {whole} euros take {sub} for the room and split the rest among {div}. How much each | we won {whole}, gave {sub} to charity, {div} of us share what's left: each? | {whole} pages minus {sub} already read, over {div} days, pages a day | {whole} km altogether, {sub} are done, {div} days left: km a day >> {out}. | It is {out} each.

= aa:I 12 400; bb:I 5 300; if aa > bb and (aa + bb) % 2 == 0
= tot:= aa + bb; dif:= aa - bb; if dif > 1 and tot > dif and (tot + dif) % 2 == 0
tot: {} together | both make {} | the sum is {}
dif: one has {} more | {} apart | the difference is {}
? tot dif >> (tot + dif) // 2,,(tot - dif) // 2 >> which numbers are they | how much has each | both please | Two numbers add up to {tot} and differ by {dif}. Which ones | Lea and Max own {tot} comics, Lea has {dif} more. how many each | a bat and a ball cost {tot} cents, the bat is {dif} cents dearer. price of each | {tot} votes, the winner had {dif} more than the other: votes of both | a rope of {tot} cm is cut so that one part is {dif} cm longer. lengths? | together they are {tot} years old, {dif} years apart. ages >> {0} and {1}. | They are {0} and {1}.

= ga:I 4 60; times:J 2 6; tot:= ga + ga * times; if tot % (times + 1) == 0
tot: together {} | {} in all | both have {}
times: one has {times} times as many as the other | one is {times} times the other | {times} times as much
? tot times >> tot // (times + 1),,tot // (times + 1) * times >> how much has each | both numbers | what are they | Two sisters have {tot} beads and one has {times} times as many as the other. How many each | {tot} cm of ribbon, one piece {times} times as long as the other, lengths | mum is {times} times as old as me and together we're {tot}. our ages | a pen and a bag cost {tot}, the bag {times} times the pen. prices >> {0} and {1}. | They are {0} and {1}.

= cnt:J 4 12; mean:I 8 95; extra:I 5 99; known:= mean * cnt - extra; if known > 0 and cnt * mean > known
cnt mean: the average of {cnt} numbers is {mean} | {cnt} values, mean {mean}
known: all but one add up to {known} | the others make {known} | without the missing one it is {known}
? cnt mean known >> cnt * mean - known >> what is the missing one | the last value | which number is missing | The mean of {cnt} numbers is {mean}; the others together are {known}. What is the missing number | {cnt} tests average {mean}, {known} points in the rest of them. points in the lost one | {cnt} parcels weigh {mean} kg on average, the weighed ones are {known} kg together. weight of the last >> It is {out}. | {out}.

= pa:P 10 20 25 30 40 50 60 75 80; pb:P 5 10 20 25 40 50 60 75; whole:I 1 60; total:= whole * 200
pa pb: {pa}% of them and {pb}% of those | {pa} percent, and of these {pb} percent
total: {} people | {} in all | out of {}
? total pa pb >> total * pa / 100 * pb / 100 >> how many are they | the number please | how many is that | {pa}% of {total} members came, {pb}% of those voted. votes? | Of {total} seeds {pa} percent come up and {pb} percent of these flower. How many flower | {total} visitors, {pa}% sign up, {pb}% of the sign-ups buy: buyers | {total} applicants: {pa}% invited, {pb}% of the invited get a job. how many jobs >> {out}. | It is {out}.
? pa pb >> pa * pb / 100 >> how many percent of all is that | share of the whole in percent | as percent of everything | {pa}% of {pb}% is what percent | what is {pb} percent of {pa} percent >> {out} percent. | It is {out} %.

= real:D 5 900 1; got:D 5 900 1; if real != got and abs(real - got) < real / 3
real got: the true value is {real}, measured {got} | {got} instead of {real} | should be {real}, was {got}
? real got >> abs(got - real) / real * 100 >> error in percent | percentage error | how far off is it, in percent | Measured {got}, real value {real}: percent error | our scale shows {got} for a weight of {real}. error in % | I guessed {got} and it was {real}, by how many percent was I off | estimate {got}, actual {real}, percent off >> {out} percent. | It is {out} % off.

= grow:P 2 3 4 5 8 10 12 15 20; shrink:P 2 3 4 5 8 10 12 15 20; pop:K 500 900000
pop: {} inhabitants | {} fish in the lake | {} members at first
grow shrink: up {grow}% in the first year and down {shrink}% in the second | first +{grow}%, then -{shrink}%
? pop grow shrink >> round(pop * (100 + grow) / 100 * (100 - shrink) / 100) >> how many are there then | number after both years | what is it in the end, as a whole number | a village of {pop} grows by {grow}% and then shrinks by {shrink}%. people? | {pop} subscribers, plus {grow} percent, the next month minus {shrink} percent: subscribers (whole) | the share stood at {pop} points, rose {grow}% and fell {shrink}%: where is it, rounded >> {out}. | It is {out}.
? grow shrink >> (100 + grow) * (100 - shrink) / 100 - 100 >> total change in percent | overall change, percent >> {out} percent. | It is {out} %.
"""

CLUB_ROWS = r"""
= teams:I 4 40; pts:P 2 3
teams: {} teams | a league of {} clubs | {} players
? teams >> teams * (teams - 1) >> matches with home and away | games in a season, home and away | how many matches if everybody plays everybody twice | A league has {teams} clubs and each meets each other twice. How many matches in a season | {teams} teams, double round, number of games | chess club of {teams}, everyone plays everyone with white and with black: games >> {out} matches. | It is {out}.
? teams >> teams * (teams - 1) // 2 >> matches if each meets each once | single round robin, games | how many games, everybody once against everybody | {teams} tennis players, each against each once. matches? | table tennis night, {teams} of us, everyone plays everyone, how many games >> {out} matches. | It is {out}.
? teams >> teams - 1 >> matches in a knock-out cup | games until the cup is decided, loser goes out | knock-out: how many matches | a knock-out tournament with {teams} entrants, no third place match. how many matches until the winner stands >> {out} matches. | It takes {out}.
? teams >> (teams - 1) * 2 >> how many games has each team in a double round | matches per team, home and away | games one club plays in the season | {teams} clubs, home and away: matches for one club >> {out}.

= won:J 2 25; drew:J 1 12; lostg:J 1 20; gf:I 8 90; gaa:I 8 90
won drew lostg: {won} wins, {drew} draws and {lostg} defeats | W{won} D{drew} L{lostg} | won {won}, drew {drew}, lost {lostg}
? won drew lostg >> won * 3 + drew >> points with three for a win | how many points, 3 for a win and 1 for a draw | points in the table (3-1-0) | our team: {won} wins {drew} draws {lostg} losses, points at 3/1/0 | How many points does a side with {won} wins, {drew} draws and {lostg} defeats have, three for a win >> {out} points. | They have {out}.
? won drew lostg >> won + drew + lostg >> games played | how many matches was that | matches in all >> {out} matches. | {out}.
? won drew lostg >> won / (won + drew + lostg) * 100 >> share of wins in percent | win rate, percent | how many percent were won | record {won}-{drew}-{lostg} (win-draw-loss): percent won >> {out} percent. | It is {out} %.
? won drew lostg >> won + drew / 2 >> chess points, half for a draw | score as in chess | points with a half for a draw | chess: {won} won, {drew} drawn, {lostg} lost, score? >> {out} points. | The score is {out}.
? won drew lostg >> (won * 3 + drew) / (won + drew + lostg) >> points per game (3-1-0) | mean points a match, three for a win >> {out} a match. | It is {out}.

= side:J 3 12; sq:P 5 6 8 10 12
side: a board of {side} by {side} | a {side} x {side} board | {side} squares along each side
? side >> side * (side + 1) * (2 * side + 1) // 6 >> how many squares of any size are on it | squares in all, large and small | count squares of every size | How many squares of all sizes does a {side} by {side} board have | grid {side}x{side}, total number of squares incl. big ones >> {out} squares. | It is {out}.
? side >> (side * (side + 1) // 2) ** 2 >> and rectangles of any size | rectangles in all | how many rectangles are hidden in it | {side} by {side} grid, number of rectangles, squares count too >> {out}. | It is {out}.

= field:I 5 40
field: on field {} | field number {} | the {}th square
? field >> 2 ** (field - 1) >> grains, one on the first and twice as many on each | how many grains lie there if it doubles from one | grains on it, doubling from 1 | wheat on the chessboard: 1 grain, 2, 4, ... how many on field {field} | doubling a cent every day from 1 cent: cents on day {field} >> {out}. | It is {out} grains.
? field >> 2 ** field - 1 >> grains up to there altogether | total of all fields so far | sum up to this one | one grain on square one, then double each time: grains on the first {field} squares together | 1 cent on day one, doubled daily, cents in all after {field} days >> {out}. | It is {out} altogether.

= pages:I 12 999
pages: a book of {} pages | {} pages numbered from 1 | pages 1 to {}
? pages >> sum(len(str(n)) for n in range(1, pages + 1)) >> how many digits are printed for the numbers | digits used for the page numbers | figures needed to number them | How many digits does it take to number {pages} pages from 1 | painting house numbers 1 to {pages}, how many figures in all | numbers 1-{pages} written one after the other, how many digits >> {out} digits. | It is {out}.
? pages >> sum(str(n).count("1") for n in range(1, pages + 1)) >> how often does the digit 1 turn up | number of ones in it | how many 1s are among them | page numbers 1..{pages}: how often is the digit 1 printed >> {out} times. | It is {out}.
? pages >> pages * (pages + 1) // 2 >> sum of all the page numbers | page numbers added up | total of the numbers >> {out}. | The sum is {out}.
? pages >> math.ceil(pages / 2) >> sheets, two pages each | how many sheets, both sides printed | leaves of paper, duplex >> {out} sheets. | It takes {out}.

= men:J 4 14; women:J 4 14; pm:J 1 3; pw:J 1 3
men women: {men} men and {women} women | {men} boys, {women} girls
pm pw: {pm} of the first and {pw} of the second | a group of {pm} and {pw}
? men women pm pw >> math.comb(men, pm) * math.comb(women, pw) >> how many ways | number of committees | possible choices | a committee of {pm} men and {pw} women from {men} men and {women} women, how many ways | From {men} boys and {women} girls pick {pm} boys and {pw} girls. How many teams are possible | {men} starters and {women} desserts; choose {pm} and {pw} of them. number of menus >> {out} ways. | It is {out}.

= tops:J 4 14; most:J 2 5; sizes:J 2 5; if most < tops
tops: {tops} toppings | {tops} kinds of topping | {tops} extras to choose from
most: {most} different ones | exactly {most} of them | choose {most}
sizes: {sizes} sizes | comes in {sizes} sizes
? tops most >> math.comb(tops, most) >> how many combinations | choices, order doesn't matter | number of different ones | pizza with {most} of {tops} toppings, none twice: how many pizzas | ice cream, {most} different scoops out of {tops} flavours, order is all the same. how many cups >> {out}. | It is {out}.
? tops sizes >> 2 ** tops * sizes >> all subsets of them in every size | any toppings or none, each size | how many different ones with any choice of extras | {tops} extras, take any or none, {sizes} sizes. how many different orders >> {out}. | It is {out}.
? tops >> 2 ** tops >> all subsets, none included | any choice of them, even none | in how many ways can i take some or none >> {out}. | It is {out}.

= seats:J 4 12
seats: {seats} people | {seats} friends | {seats} guests
? seats >> math.factorial(seats - 1) >> ways round a circular table, turning doesn't count | orders around a round table | circular arrangements | seating {seats} at a round table, rotations the same. how many ways | {seats} keys on a ring, turning it doesn't matter (but not flipping): orders >> {out}. | It is {out} ways.
? seats >> math.factorial(seats - 1) * 2 >> in a row with a certain two side by side | orders in a row where two of them must sit together | two want to sit together, ways in a row | {seats} people in a row and Ann must sit next to Bob: arrangements >> {out}. | It is {out} ways.
? seats >> math.factorial(seats) - math.factorial(seats - 1) * 2 >> in a row with two that mustn't sit together | orders where two enemies are apart | two refuse to sit side by side, ways in a row >> {out}. | It is {out}.

= right:J 2 9; upw:J 2 9
right upw: {right} to the right and {upw} up | {right} blocks east and {upw} north | a grid of {right} by {upw}
? right upw >> math.comb(right + upw, right) >> how many shortest ways | number of shortest paths | ways without a detour | from corner to corner of a {right} by {upw} street grid, going only right and up: how many ways | My school is {right} blocks east and {upw} blocks north. How many shortest routes are there | robot moves {right} times right, {upw} times up in any order, number of routes >> {out}. | There are {out}.

= good:J 2 12; alls:I 14 40; draw:J 2 4
good alls: {good} of {alls} are broken | {good} black ones among {alls} | {alls} cards, {good} of them aces
draw: i take {draw} | {draw} are drawn | pick {draw} without putting back
? good alls draw >> math.comb(alls - good, draw) / math.comb(alls, draw) * 100 >> chance that none of them is among these, percent | probability of catching none, in % | percent for none at all | {good} faulty bulbs among {alls}, {draw} taken. chance in % that none is faulty | Of {alls} eggs {good} are bad. I take {draw}. How likely is it, in percent, that all are good >> {out} percent. | It is {out} %.
? good alls draw >> (1 - math.comb(alls - good, draw) / math.comb(alls, draw)) * 100 >> chance of at least one, percent | at least one of them, in % | how likely is one or more, percent | {alls} tickets, {good} win, i buy {draw}. percent chance of at least one win >> {out} percent. | It is {out} %.

= lotn:P 35 36 42 45 47 49 50 59; lotk:P 4 5 6 7
lotn lotk: {lotk} out of {lotn} | a lottery {lotk} from {lotn} | draw {lotk} of {lotn} balls
? lotn lotk >> math.comb(lotn, lotk) >> how many tickets are possible | number of possible draws | chance is one in how many | lottery {lotk} of {lotn}: how many combinations | One in how many is the chance of {lotk} right in a {lotk} out of {lotn} lottery >> {out}. | It is 1 in {out}.
"""

BODY_ROWS = r"""
= wa:I 3 60; wb:I 3 80; hh:I 2 50; if wa != wb
wa wb: parallel sides of {wa} and {wb} cm | the two parallel edges are {wa} cm and {wb} cm
hh: {hh} cm high | height {hh} cm | {hh} cm between them
? wa wb hh >> (wa + wb) * hh / 2 >> area of the trapezium | area in cm² | how large is it, cm² | trapezium, parallel sides {wa} and {wb} cm, height {hh} cm, area | A roof side is a trapezium {wa} m at the top, {wb} m at the bottom, {hh} m high. Square metres? >> {out}. | The area is {out}.

= rad:D 1 60 1; deg:P 30 36 40 45 60 72 75 80 90 100 110 120 135 150 200 240 270
rad: radius {} cm | {} cm from the centre to the rim | r = {} cm
deg: {deg} degrees | an angle of {deg}° | a slice of {deg} degrees
? rad deg >> math.pi * rad ** 2 * deg / 360 >> area of the sector | how large is the slice, cm² | area of that piece in cm² | sector with r = {rad} and {deg}°, area | a cake piece of {deg} degrees, radius {rad} cm: area in cm² | The sprinkler reaches {rad} m and turns through {deg} degrees. What area does it water >> {out}. | The area is {out}.
? rad deg >> 2 * math.pi * rad * deg / 360 >> length of the arc | how long is the curved edge, cm | arc length | arc of {deg} degrees on a circle of radius {rad} | pendulum {rad} cm long swings through {deg} degrees, length of its path >> {out}. | The arc is {out}.

= ro:I 6 90; ri:I 2 60; if ro > ri + 1
ro ri: outer radius {ro}, inner radius {ri} | {ro} outside, {ri} inside (radii) | a ring with radii {ri} and {ro}
? ro ri >> math.pi * (ro ** 2 - ri ** 2) >> area of the ring | how large is the ring | ring area | a path around a round pond: radius outside {ro} m, pond {ri} m. area of the path | washer, outer radius {ro} mm, hole radius {ri} mm: area in mm² >> {out}. | The area is {out}.

= rad:D 1 30 1; hgt:D 2 60 1
rad: radius {} cm | r = {} cm | {} cm radius
hgt: {} cm high | height {} cm | h = {} cm
? rad hgt >> math.pi * rad ** 2 * hgt / 3 >> volume of the cone | cone, how many cm³ | what does the cone hold, cm³ | ice cream cone radius {rad} cm, {hgt} cm deep: volume | A heap of sand is a cone with radius {rad} m and height {hgt} m. How many cubic metres >> {out}. | The volume is {out}.
? rad >> 4 / 3 * math.pi * rad ** 3 >> volume of a ball of that radius | how many cm³ has the sphere | sphere volume | ball with r = {rad} cm, volume >> {out}. | The volume is {out}.
? rad >> 4 * math.pi * rad ** 2 >> surface of a ball of that radius | area of the sphere's skin | sphere surface, cm² | balloon of radius {rad} cm, surface >> {out}. | The surface is {out}.
? rad hgt >> 2 * math.pi * rad * (rad + hgt) >> surface of the closed can | tin for a can with lid and bottom, cm² | total surface of the cylinder | a can r = {rad} cm, h = {hgt} cm: total surface >> {out}. | The surface is {out}.

= sides:J 5 20; edge:D 2 40 1
sides: a regular polygon with {sides} sides | {sides} equal sides | a regular {sides}-gon
edge: each side {} cm | side length {} cm | {} cm a side
? sides >> (sides - 2) * 180 >> sum of the inner angles | angle sum in degrees | interior angles added up | polygon with {sides} corners, sum of the angles >> {out} degrees. | It is {out}°.
? sides >> (sides - 2) * 180 / sides >> one inner angle | each interior angle in degrees | how big is one angle | inner angle of a regular polygon of {sides} sides >> {out} degrees. | It is {out}°.
? sides >> sides * (sides - 3) // 2 >> how many diagonals | number of diagonals | diagonals in all | a polygon with {sides} corners has how many diagonals >> {out}. | It has {out}.
? sides edge >> sides * edge >> perimeter | length all around, cm | the way round it >> {out} cm. | It is {out} cm.
? sides edge >> sides * edge ** 2 / (4 * math.tan(math.pi / sides)) >> its area | area in cm² | how large is it, cm² | area of a regular polygon, {sides} sides of {edge} cm >> {out}. | The area is {out}.

= la:I 2 60; lb:I 2 60; lc:I 2 60
la lb lc: {la} by {lb} by {lc} cm | a box {la} x {lb} x {lc} cm | edges of {la}, {lb} and {lc} cm
? la lb lc >> math.sqrt(la ** 2 + lb ** 2 + lc ** 2) >> longest stick that fits in | space diagonal, cm | diagonal through the box | longest rod in a crate {la} x {lb} x {lc} cm >> {out} cm. | It is {out} cm.
? la lb lc >> 2 * (la * lb + la * lc + lb * lc) >> paper to cover it, cm² | surface of the box | total surface in cm² | gift box {la} x {lb} x {lc} cm, paper needed at least (cm²) >> {out} cm². | The surface is {out}.
? la lb lc >> 4 * (la + lb + lc) >> all edges together, cm | wire for the edges, cm | length of tape along every edge | wire frame of a box {la} by {lb} by {lc} cm: total wire >> {out} cm. | It is {out} cm.
? la lb lc >> 2 * la + 2 * lb + 4 * lc >> string tied crosswise, without the knot, cm | ribbon once round both ways, no bow | string for the parcel (both ways round, lying flat, last number is the height) >> {out} cm. | It takes {out} cm.

= lg:I 5 90; wd:I 3 80; per:= 2 * (lg + wd); are:= lg * wd; if lg > wd and per > 2 * lg and are % lg == 0
per: {} m all around | perimeter {} m | the fence is {} m long
lg: one side is {} m | {} m long | length {} m
are: an area of {} m² | {} square metres | it covers {} m²
? per lg >> per // 2 - lg >> how wide is it | the other side, m | width please | a rectangle with perimeter {per} m and length {lg} m, width? | {per} m of fence around a pen {lg} m long. How wide is the pen >> {out} m. | It is {out} m wide.
? are lg >> are // lg >> how wide is it then | width from the area | the other side | garden of {are} m² that is {lg} m long: width | {are} sqm room, one wall {lg} m, the other >> {out} m. | It is {out} m.
? are lg >> 2 * (lg + are // lg) >> fence around it, m | perimeter in m | way round in m | plot {are} m², one side {lg} m: fence needed all around >> {out} m. | It takes {out} m.

= kk:P 2 3 4 5 10 1.5 2.5; are:I 4 90; vol:I 5 90
kk: {kk} times as long in every direction | all lengths times {kk} | scaled up by {kk}
are: the area was {} | {} cm² before | a surface of {} cm²
vol: the volume was {} | {} cm³ before | it held {} cm³
? are kk >> are * kk ** 2 >> area after it | new area | surface of the larger one | a photo of {are} cm² enlarged {kk} times in length and width, area | scale factor {kk}, area {are} becomes >> {out}. | The area is {out}.
? vol kk >> vol * kk ** 3 >> volume after it | new volume | what does the larger one hold | model scaled by {kk} in each direction, volume {vol} becomes >> {out}. | The volume is {out}.

= rate:P 22050 44100 48000 96000; bits:P 16 24 32; chan:P 1 2; secs:I 10 600
rate bits: {rate} Hz at {bits} bit | {bits} bits, {rate} samples a second
chan: {chan} channels | channels: {chan}
secs: {} seconds | {} s of sound | recording {} s
? rate bits chan secs >> rate * bits // 8 * chan * secs >> how many bytes | bytes without header | size in bytes | wav {rate} Hz, {bits} bit, {chan} channels, {secs} s: bytes of raw sound >> {out} bytes. | It is {out} bytes.
? rate bits chan secs >> size = rate * bits / 8 * chan * secs; size / 10 ** 6 >> size in MB | megabytes (10^6) | how many MB | uncompressed audio, {rate} Hz {bits} bit x{chan}, {secs} seconds in MB >> {out} MB. | It is {out} MB.

= kbit:P 64 96 128 160 192 256 320; mins:J 2 90
kbit: {kbit} kbit/s | encoded at {kbit} kbps | a bit rate of {kbit} kbit a second
mins: {mins} minutes | lasts {mins} min
? kbit mins >> kbit * 1000 / 8 * mins * 60 / 10 ** 6 >> size in MB | megabytes of it | how many MB is that | podcast of {mins} minutes at {kbit} kbit/s, MB | an mp3 with {kbit} kbps, {mins} min long. size in MB (1 MB = 10^6 bytes) | radio stream {kbit} kbit/s for {mins} minutes, how much data in MB >> {out} MB. | It is {out} MB.

= age:I 18 80; rest:I 45 80; part:P 50 60 65 70 75 80 85
age: {} years old | aged {} | i'm {}
rest: resting pulse {} | {} at rest | my resting heart rate is {}
part: {part}% intensity | at {part} percent | {part}% of the reserve
? age rest part >> (220 - age - rest) * part / 100 + rest >> target pulse by Karvonen | heart rate to train at, Karvonen | Karvonen pulse | Karvonen: age {age}, rest {rest}, {part}%. target pulse | training heart rate by Karvonen (220 - age), {age} y, resting {rest}, {part} % >> {out}. | It is {out} beats a minute.

= kg:I 45 120; cm:I 150 200; yrs:I 18 80
kg: {} kg | weight {} kilos | weighing {} kg
cm: {} cm tall | height {} cm | {} cm
yrs: {} years old | age {} | aged {}
? kg cm yrs >> 10 * kg + 6.25 * cm - 5 * yrs + 5 >> basal rate of a man by Mifflin | calories at rest, man, 10w + 6.25h - 5a + 5 | BMR of a man (Mifflin-St Jeor) | mifflin st jeor for a man of {kg} kg, {cm} cm, {yrs} years >> {out} kcal. | It is {out} kcal a day.
? kg cm yrs >> 10 * kg + 6.25 * cm - 5 * yrs - 161 >> basal rate of a woman by Mifflin | calories at rest, woman, 10w + 6.25h - 5a - 161 | BMR of a woman (Mifflin-St Jeor) | mifflin st jeor for a woman of {kg} kg, {cm} cm, {yrs} years >> {out} kcal. | It is {out} kcal a day.

= focal:P 14 18 24 28 35 40 50 60 85 100 135 200; crop:P 1.3 1.5 1.6 2; fstop:P 1.4 1.8 2 2.8 4 5.6 8 11
focal: a {focal} mm lens | focal length {focal} mm | {focal} mm
crop: crop factor {crop} | sensor with crop {crop} | a crop of {crop}
fstop: at f/{fstop} | aperture {fstop} | f{fstop}
? focal crop >> focal * crop >> full-frame equivalent in mm | what is that on full frame | equivalent focal length | {focal} mm on a camera with crop factor {crop} looks like how many mm | what focal length does {focal} mm act like at crop {crop} >> {out} mm. | It is like {out} mm.
? focal fstop >> focal / fstop >> diameter of the opening in mm | how wide is the opening, mm | entrance pupil, mm | {focal} mm lens at f/{fstop}: diameter of the aperture >> {out} mm. | It is {out} mm.

= lawn:I 80 4000; width:P 30 34 38 42 46 51 53 76 100; speed:P 2 2.5 3 3.5 4 5
lawn: a lawn of {} m² | {} square metres of grass | {} m² to mow
width: the mower cuts {width} cm | {width} cm wide | a cut of {width} cm
speed: {speed} km/h | walking {speed} km an hour
? lawn width >> lawn / (width / 100) >> how many metres do i walk | metres behind the mower | way in m without overlap | {lawn} m² with a {width} cm mower, metres to walk | How far do I push a mower {width} cm wide over {lawn} square metres >> {out} m. | You walk {out} m.
? lawn width speed >> way = lawn / (width / 100); way / (speed * 1000) * 60 >> how many minutes | minutes without turning | time in minutes | mowing {lawn} m², cut {width} cm, {speed} km/h, minutes (no overlap) >> {out} minutes. | It takes {out} minutes.
"""
situations("relations17", "\n".join([MONEY_ROWS, SOUGHT_ROWS, CLUB_ROWS, BODY_ROWS]), 2.4)
