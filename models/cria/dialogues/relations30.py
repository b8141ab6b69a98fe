"""Relations (see relating.py) told as short stories and homework: legs and heads, packs and rests, floors, offers, saving up, catching up, shares, ages, means, digits, clocks that strike, queues, taps, deals, tax in steps, tyres and fuel."""
from relating import situations

ROWS = r"""
= na:J 2 14; nb:J 2 14; la:P 4 6 8; lb:P 2 3 4 6; heads:= na + nb; legs:= la * na + lb * nb; if la > lb
? heads legs la lb >> (legs - lb * heads) // (la - lb) >> {heads} stools and chairs, stools with {lb} legs and chairs with {la}, {legs} legs altogether. how many chairs | One kind has {la} legs, the other {lb}. {heads} of them with {legs} legs: how many of the first kind | beasts with {la} legs and beasts with {lb}, {heads} in all and {legs} legs... number with {la} legs? | in the box are {heads} bugs, some with {la} legs, some with {lb}. i count {legs} legs. how many have {la} >> {out}. | There are {out}.
? heads legs la lb >> (la * heads - legs) // (la - lb) >> {heads} animals, {legs} legs. the big ones have {la}, the small ones {lb}. how many small ones | {legs} legs, {heads} heads, some with {la} legs and the others with {lb}: how many of the others >> {out}. | There are {out}.
? heads legs la lb >> x = (legs - lb * heads) // (la - lb); x,, heads - x >> how many of each: {heads} tables, some with {la} legs, some with {lb}, {legs} legs in all (those with {la} first) | {heads} heads and {legs} legs, {la} or {lb} legs each; both numbers please, the {la}-legged first >> {0} and {1}. | There are {0} and {1}.

= kids:I 8 240; grown:I 6 180; pk:J 2 9; pg:I 6 19; heads:= kids + grown; cash:= kids * pk + grown * pg; if pg > pk
? heads cash pk pg >> (pg * heads - cash) // (pg - pk) >> {heads} guests, kids pay {pk}, grown-ups {pg}. {cash} in the till: how many kids | {heads} tickets were sold for {cash}. A child pays {pk}, an adult {pg}. Number of children | the museum had {heads} visitors and took {cash}; children {pk}, adults {pg}. how many were children | {cash} taken from {heads} people at {pg} (adults) and {pk} (kids). kids? >> {out} children. | It was {out} kids.
? heads cash pk pg >> (cash - pk * heads) // (pg - pk) >> {heads} people, {cash} in all, kids at {pk}, adults at {pg}. adults? | the fair sold {heads} tickets for {cash}. grown-ups {pg} and children {pk}. how many grown-ups came >> {out} adults. | It was {out}.

= need:I 20 900; pack:P 6 8 10 12 20 24 25 30 40 50 60 80 100; if need % pack
? need pack >> p = math.ceil(need / pack); p,, p * pack - need >> i need {need} napkins, {pack} in a pack. how many packs and how many stay over | {need} screws, sold in {pack}s. packs to buy and left over | {need} balloons wanted, bags of {pack}: bags, and how many too many | For {need} guests I want one spoon each, {pack} spoons a box. Boxes needed and spoons left over >> {0} packs, {1} left over. | You need {0} and {1} stay over.
? need pack >> ceil need / pack >> {need} plates needed, {pack} to a pack; how many packs | {need} tiles and a box holds {pack}. boxes to buy? | how many packs of {pack} for {need} pieces >> {out} packs. | You need {out}.
? need pack >> need // pack,, need % pack >> {need} eggs go into cartons of {pack}. how many get full and what is left | {need} marbles in bags of {pack}: full bags and the rest | {need} books, {pack} to a shelf, full shelves and how many more >> {0} full ones and {1} left. | {0}, with {1} over.

= start:I 2 20; up:J 2 12; down:J 1 9; upb:J 2 9; downb:J 1 14; if start + up - down > 0 and start + up - down + upb - downb > 0
? start up down upb downb >> start + up - down + upb - downb >> i start on step {start}, go {up} up, {down} down, {upb} up and {downb} down. which step | lift at floor {start}: up {up}, down {down}, up {upb}, down {downb}. where is it | The counter shows {start}. Plus {up}, minus {down}, plus {upb}, minus {downb}. Now? | floor {start}, then +{up} -{down} +{upb} -{downb} | from page {start} i turn {up} on, {down} back, {upb} on, {downb} back. which page is it >> {out}. | It is {out}.
? start up down >> start + up - down >> i had {start} stamps, got {up} and gave away {down} | {start} in the lift, {up} get in, {down} get out | {start} hens, {up} more bought, {down} taken by the fox. left? >> {out}. | It is {out}.

= jars:I 40 300; sold:I 5 90; back:J 1 9; fresh:I 5 90; if sold < jars and back < sold
? jars sold back fresh >> jars - sold + back + fresh >> {A} had {jars} candles, sold {sold}, got {back} of them back and made {fresh} new ones. how many now | stock {jars}, sold {sold}, returns {back}, delivered {fresh}. stock now? | We began with {jars} loaves. {sold} went, {back} were brought back, and {fresh} more came out of the oven. How many are there | {jars} books on the shelf, {sold} lent, {back} returned, {fresh} new. on the shelf? >> {out}. | There are {out} now.
? jars sold fresh >> jars - sold + fresh >> {jars} cans, {sold} gone, {fresh} bought. cans now | The shop has {jars} lamps, sells {sold} and gets {fresh} in. how many >> {out}. | {out} now.

= made:I 10 90; cost:S 20 300; sold:I 8 80; price:M 2 19; if sold < made and sold * price > cost
? cost sold price >> sold * price - cost >> {A} bought {made} bags for {cost} and sold {sold} of them at {price}. profit | beads for {cost}, i sell {sold} necklaces at {price}. what do i earn | He pays {cost} for the lot and sells {sold} at {price} each. What is his gain | stall: spent {cost}, {sold} cakes sold at {price}. what's left for us >> {$out}. | The profit is {$out}.
made: {made} pieces in the lot | {made} in all
? cost made >> cost / made >> {made} pieces cost {cost}, one piece? | what did each of the {made} cost if all were {cost} | {cost} for {made} of them. each? >> {$out}. | {$out} each.
? cost made price >> ceil cost / price >> how many at {price} must i sell to get back the {cost} i paid for {made} | paid {cost} for {made}, selling at {price} each. how many until the cost is in | break even: {made} mugs cost {cost} together, one goes for {price} >> {out}. | From {out} on.

= have:I 5 300; week:J 3 40; goal:I 60 900; if goal > have + week
? have week goal >> ceil (goal - have) / week >> {A} has {have} and puts {week} away each week. The bike costs {goal}. how many weeks | got {have}, save {week} a week, want {goal}. weeks? | i have {have} euros, get {week} pocket money a week and want a tablet for {goal}. after how many weeks can i buy it | {goal} needed, {have} there, {week} more every week. weeks until i have it >> After {out}. | It takes {out}.
? have week goal >> goal - have >> {goal} for the guitar, {have} saved already, {week} a week. how much is missing | saving {week} a week, i'm at {have} of {goal}. how much to go >> {out}. | {out} is missing.

= lead:J 2 30; vslow:P 1 1.2 1.25 1.4 1.5 2 3; vfast:P 4 5 6 7 8 10
? lead vslow vfast >> @1 lead * vslow / (vfast - vslow) >> I walk off at {vslow} m/s, {lead} minutes later she follows on her bike at {vfast} m/s. after how many minutes of riding does she reach me | he has {lead} minutes head start at {vslow} m/s, i ride {vfast} m/s. minutes until i've caught him, one decimal | {A} walks {vslow} m/s and left {lead} min before {B}, who cycles {vfast} m/s. how many min does {B} need to catch up >> After {out} minutes. | {out} minutes.
? lead vslow vfast >> lead * 60 * vslow >> how many metres ahead is someone who left {lead} minutes before at {vslow} m/s (others do {vfast}) | {lead} min head start at {vslow} m/s, metres ahead when the one with {vfast} m/s sets off >> {out} m. | It is {out} metres.

= total:I 20 900; ra:J 1 9; rb:J 1 9; rc:J 1 9; if total % (ra + rb + rc) == 0
? total ra rb rc >> p = total // (ra + rb + rc); p * ra,, p * rb,, p * rc >> three sisters share {total} apples as {ra}:{rb}:{rc} | {total} ha of land for three heirs, {ra} to {rb} to {rc}. how much each | split {total} in the ratio {ra}:{rb}:{rc} | {total} euro between A, B and C like {ra} : {rb} : {rc}. what do they get | concrete, cement sand gravel {ra}:{rb}:{rc}, {total} kg in all. kilos of each >> {0}, {1} and {2}. | They get {0}, {1} and {2}.
? total ra rb rc >> total // (ra + rb + rc) >> {total} shared {ra}:{rb}:{rc}; what is one part | one share if {total} is split as {ra}:{rb}:{rc} >> {out}. | One part is {out}.

= pa:P 10 20 25 30 40 50 60 75; qa:P 2 3 4 5; left:I 4 90; if left * qa * 100 % ((qa - 1) * (100 - pa)) == 0
? pa qa left >> left * qa * 100 // ((qa - 1) * (100 - pa)) >> {pa}% of the nuts are eaten, 1/{qa} of the rest is given away, {left} are left. how many were there | First {pa} percent went, then 1/{qa} of what remained. {left} stay. How many at the start | someone takes {pa}% of the cards, another 1/{qa} of the rest, and {left} are still there. at first? | a sack loses {pa} percent, then 1/{qa} of the rest is sold; {left} kg stay. kg before | work back: minus {pa}%, then minus 1/{qa} of that, leaves {left} >> {out}. | There were {out}.

= cash:I 60 900; fr:P 2 3 4 5; fs:P 2 3 4 5; last:M 2 30; if cash % (fr * fs) == 0 and cash * (fr - 1) * (fs - 1) > last * fr * fs
? cash fr fs last >> rest = cash - cash // fr; rest = rest - rest // fs; rest - last >> i had {cash}, spent 1/{fr} on books, 1/{fs} of the rest on lunch, then {last} for the bus. left? | {A} got {cash}. 1/{fr} went on rent, 1/{fs} of what was left on food, and {last} on a card. how much remains | {cash} at first. 1/{fr} gone for shoes, then 1/{fs} of the remainder for a gift, then {last} >> {$out}. | {$out} is left.
? cash fr fs >> rest = cash - cash // fr; rest - rest // fs >> {cash} less 1/{fr}, then less 1/{fs} of the rest | spend 1/{fr} of {cash}, then 1/{fs} of what's left. rest? | of {cash} sheets 1/{fr} are used on monday and 1/{fs} of the rest on tuesday. still there? >> {out}. | {out} left.

= times:J 2 9; kid:J 4 15; sum_of:= kid * (times + 1)
? times sum_of >> sum_of // (times + 1) >> grandpa is {times} times as old as me and we are {sum_of} together. my age | {A} is {times} times as old as {B}, {sum_of} years together. how old is {B} | two numbers, one {times} times the other, add up to {sum_of}. the smaller | a mother is {times} times her son's age; together {sum_of}. the son's age? | a rope of {sum_of} m in two parts, one {times} times the other. short part >> {out}. | It is {out}.
? times sum_of >> sum_of // (times + 1) * times >> she's {times} times his age and both make {sum_of}. how old is she | one is {times} times the other, sum {sum_of}; the larger >> {out}. | It is {out}.

= heads:J 3 14; mean:I 11 60; newcomer:I 12 90
? heads mean newcomer >> (heads * mean + newcomer) / (heads + 1) >> {heads} players are {mean} on average, a new one of {newcomer} joins. average now | the mean age of {heads} people is {mean}. somebody of {newcomer} comes in. new mean? | average of {heads} marks is {mean}, the next one is {newcomer}. average then | {heads} values with mean {mean}, add {newcomer}, mean? >> {out}. | It is {out} now.
? heads mean newcomer >> @2 (heads * mean - newcomer) / (heads - 1) >> {heads} people, mean age {mean}. the one of {newcomer} leaves. mean of the others | {heads} numbers average {mean}; without the {newcomer} what is their average >> {out}. | It is {out}.
? heads mean >> heads * mean >> {heads} numbers average {mean}. their sum? | mean {mean} over {heads} days, total | {heads} children weigh {mean} kg on average, all together >> {out}. | Together {out}.

= va:I 5 60; vb:I 5 60; vc:I 5 60; vd:I 5 60; mean:I 8 60; if 5 * mean - va - vb - vc - vd > 0
? va vb vc vd mean >> 5 * mean - va - vb - vc - vd >> five numbers average {mean}; four of them are {va}, {vb}, {vc} and {vd}. the fifth? | mean of 5 is {mean}, known: {va}, {vb}, {vc}, {vd}. missing one | four tests: {va}, {vb}, {vc}, {vd}. what do i need in the fifth for an average of {mean} | i've {va} {vb} {vc} {vd} so far and want a mean of {mean} after the next. what must it be >> {out}. | It is {out}.
? va vb vc vd >> (va + vb + vc + vd) / 4 >> mean of the four {va}, {vb}, {vc} and {vd} | avg {va} {vb} {vc} {vd} | what do {va}, {vb}, {vc}, {vd} come to on average >> {out}. | The mean is {out}.

= short:I 3 40; times:P 2 3 4 5; per:= 2 * short * (1 + times)
? per times >> w = per // (2 * (1 + times)); w * w * times >> a rectangle has a perimeter of {per} and one side is {times} times the other. area? | field, fence {per} m long, {times} times as long as wide: area | perimeter {per}, length = {times} x width, area please >> {out}. | The area is {out}.
? per times >> w = per // (2 * (1 + times)); w,, w * times >> both sides of a rectangle with perimeter {per}, one {times} times the other | perimeter {per}, ratio of the sides 1:{times}. sides? >> {0} and {1}. | The sides are {0} and {1}.

= side:P 3 4 5 6 7 8 10
? side >> 12 * (side - 2) >> a {side}x{side}x{side} cube is painted outside and cut into unit cubes. how many have exactly two painted faces | big cube of {side} small ones each way, painted. small ones with 2 painted sides >> {out}. | There are {out}.
? side >> 6 * (side - 2) ** 2 >> painted cube, {side} small ones along each edge: how many have one painted face only | {side}x{side}x{side} cube painted and cut up, cubes with exactly one painted side >> {out}. | There are {out}.
? side >> (side - 2) ** 3 >> how many of the small cubes of a painted {side}x{side}x{side} cube have no paint at all | {side} by {side} by {side} painted cube taken apart: cubes without paint >> {out}. | There are {out}.
? side >> side ** 3 - (side - 2) ** 3 >> a cube of {side}x{side}x{side} blocks, how many blocks can be seen from outside (all sides) | outer blocks of a {side}x{side}x{side} cube >> {out}. | There are {out}.

= hour:J 3 12; upto:J 3 12; if hour < upto
? hour upto >> sum(range(hour, upto + 1)) >> a clock strikes once at one, twice at two and so on. how many strokes from {hour} to {upto} o'clock, both counted | strokes of the hour from {hour} until {upto}, the clock strikes as many as the hour | church bell strikes the hours. between {hour} and {upto} inclusive, how many bongs >> {out}. | It is {out}.
? upto >> sum(range(1, upto + 1)) >> strokes from one to {upto} o'clock if it strikes the hour | a clock strikes 1 at one, 2 at two ... how many till {upto}, that included >> {out}. | It is {out}.
? upto >> sum(range(1, 13)) * 2 * upto >> a clock strikes each hour as many times as the hour (1 to 12, twice a day). how many in {upto} days | strokes of a clock that strikes the hours 1 to 12, in {upto} full days >> {out}. | It is {out}.

= bottom:I 9 60; top:J 1 8; if bottom > top
? bottom top >> sum(range(top, bottom + 1)) >> logs are piled with {bottom} in the lowest row, one less in each row, {top} at the top. how many | a stack of pipes: {bottom} at the bottom, then one fewer each row, up to {top}. total? | pyramid of cans, {bottom} below, {top} above, every row one less. cans in all | rows of {bottom}, one less each, down to {top}: sum >> {out}. | There are {out}.
? bottom top >> bottom - top + 1 >> a pile begins with {bottom} and ends with {top}, each row one less. rows? | how many rows from {bottom} down to {top}, one less a row >> {out} rows. | It has {out}.

= kg:P 2 4 5 8 10 12 20 50 100; wa:P 90 95 96 98 99; wb:P 50 60 75 80 90 92; if wa > wb
? kg wa wb >> kg * (100 - wa) / (100 - wb) >> {kg} kg of grapes are {wa}% water and dry to {wb}% water. weight then | mushrooms, {kg} kg, {wa} percent water, dried until {wb} percent is water. what do they weigh | fruit of {kg} kg with {wa}% water dries to {wb}%: kg left | hay: {kg} kg with {wa}% water, dried to {wb}%. kilos after >> {out} kg. | They weigh {out} kg.
? kg wa >> kg * (100 - wa) / 100 >> dry matter in {kg} kg with {wa}% water | {kg} kg of cucumbers, {wa}% water. how much is not water >> {out} kg. | It is {out} kg.

= packn:P 2 3 4 5 6; packp:P 1 2 3 4 5 10; have:I 6 60; want:I 6 60; if have % packp == 0 and want % packn == 0
? packn packp have >> have // packp * packn >> tokens are {packn} for {packp} euro. how many for {have} euro | {packn} for {packp}; what do i get for {have} | at {packn} tickets per {packp} euros, how many tickets for {have} >> {out}. | You get {out}.
? packn packp want >> want // packn * packp >> {packn} for {packp} euro; what do {want} cost | lemons {packn} for {packp}, price of {want} | {want} rolls at {packn} for {packp} >> {out}. | They cost {out}.
? packn packp have want >> have // packp * packn,, want // packn * packp >> {packn} chips for {packp} euro: how many for {have} euro, and what do {want} chips cost | rides are {packn} for {packp}. i've {have}, rides? and the price of {want} rides | {packn} eggs cost {packp}. how many eggs for {have}, and what are {want} eggs >> {0}, and they cost {1}. | You get {0}; the others cost {1}.

= front:I 3 60; behind:I 3 60
? front behind >> front + behind - 1 >> {A} is number {front} from the front and {behind} from the back. how long is the line | i'm number {front} from the left and number {behind} from the right. how many in the row | position {front} counted from the top and {behind} from the bottom of the list, entries? | in the race he is at place {front}, and at {behind} counted from the last. runners? >> {out}. | There are {out}.
? front behind >> front + behind + 1 >> {front} people before me and {behind} after me, how many stand in line | {front} ahead, {behind} behind, with me that makes | in the row {front} sit left of me and {behind} to the right. how many seats are taken >> {out}. | It is {out}.

= pages:I 20 900
? pages >> sum(len(str(k)) for k in range(1, pages + 1)) >> how many digits to number {pages} pages | numbering a book from 1 to {pages}: digits used | house numbers 1 to {pages}, how many figures does the painter paint | digits needed to write all numbers from 1 to {pages} >> {out} digits. | It takes {out}.
? pages >> sum(str(k).count("7") for k in range(1, pages + 1)) >> how often is the digit 7 written when counting from 1 to {pages} | sevens in the numbers 1 to {pages} | number of 7s on the pages 1 to {pages} >> {out}. | It is {out}.

= cuts:J 3 12; mins:I 4 60; want:J 4 30; if mins % (cuts - 1) == 0 and want != cuts
? cuts mins want >> mins // (cuts - 1) * (want - 1) >> a pole sawn in {cuts} pieces takes {mins} minutes. how long for {want} pieces | {cuts} pieces of pipe in {mins} min; {want} pieces, minutes? (a cut each) | Cutting a plank into {cuts} parts takes {mins} minutes. Into {want} parts? | to cut a cake roll in {cuts} i need {mins} min, in {want} at the same pace? >> {out} minutes. | It takes {out} minutes.
? cuts mins >> mins // (cuts - 1) >> one cut, if {cuts} pieces take {mins} minutes | {cuts} pieces in {mins} minutes: minutes per cut >> {out} minutes. | It is {out}.

= full:I 10 60; two:P 2 4 8 16 32
? full two >> full - round(math.log2(two)) >> algae double each day and cover the lake on day {full}. on which day was 1/{two} covered | a mould doubles daily, the plate is full on day {full}. when was 1/{two} full | doubling every day, full at day {full}; day when it is 1/{two} | lilies double daily, pond full on day {full}, day with 1/{two}? >> On day {out}. | Day {out}.

= cheap:M 1 20; more:I 2 40; both:= M 2 * cheap + more
? both more >> (both - more) / 2 >> a bat and a ball cost {both}, the bat is {more} more than the ball. the ball? | cap and scarf together {both}, the scarf {more} dearer. what's the cap | two books are {both}, one costs {more} more than the other. the cheaper one? | {both} for a cup and a pot, the pot {more} more. cup >> {$out}. | It costs {$out}.
? both more >> (both + more) / 2 >> {both} for both, one is {more} dearer. the dearer one | pen and case {both}, the case costs {more} more. the case? >> {$out}. | It costs {$out}.

= fillm:J 4 30; drain:J 8 60; if fillm < drain
? fillm drain >> @2 1 / (1 / fillm - 1 / drain) >> a tap fills the tub in {fillm} minutes, the open drain empties it in {drain}. both open, when is it full | pump in: {fillm} h, leak out: {drain} h. how long until full with the leak | fills in {fillm} min but drains in {drain} min. time to full >> {out}. | After {out}.
? fillm drain >> @2 1 / (1 / fillm + 1 / drain) >> one tap needs {fillm} minutes, the other {drain}. both on? | {A} paints it in {fillm} h, {B} in {drain} h. together | two hoses, {fillm} and {drain} min alone. together in how many min >> {out}. | Together {out}.

= folk:I 40 900; na:P 1 2 3 4; qa:P 4 5 7 9; qb:P 2 3 4 5; if na < qa and (na, qa) != (2, 4) and folk % qa == 0 and (folk - folk // qa * na) % qb == 0
? folk na qa qb >> (folk - folk * na // qa) // qb >> {na}/{qa} of {folk} passengers are children, 1/{qb} of the others work. how many work | {folk} guests: {na}/{qa} leave early, 1/{qb} of the rest dance. dancers? | Of {folk} trees {na}/{qa} are firs and 1/{qb} of the rest are oaks. Oaks? >> {out}. | It is {out}.
? folk na qa >> folk * na // qa >> {na}/{qa} of {folk} are kids. kids? | {na}/{qa} of {folk} | how many are {na}/{qa} of {folk} seats >> {out}. | It is {out}.
? folk na qa >> folk - folk * na // qa >> {folk} voters, {na}/{qa} said yes. the others? | {na}/{qa} of the {folk} eggs are brown, how many are not >> {out}. | It is {out}.

= lamps:I 10 90; buy:I 3 60; sold:I 5 80; up:P 10 15 20 25 30 40 50 60; rest:J 2 40; if sold < lamps and rest < buy
? lamps buy sold up rest >> sold * buy * (1 + up / 100) + (lamps - sold) * rest - lamps * buy >> {lamps} vases bought at {buy}, {sold} sold with {up}% on top, the rest at {rest}. profit? | bought {lamps} x {buy}, {sold} went at plus {up}%, the others for {rest} each. what did i earn | A dealer buys {lamps} chairs at {buy}. {sold} go with {up} percent added, what is left at {rest} apiece. profit >> {out}. | The profit is {out}.
? lamps buy >> lamps * buy >> {lamps} at {buy} each, what did they cost | stock of {lamps} at cost {buy} >> {out}. | It is {out}.
? buy up >> buy * (1 + up / 100) >> bought at {buy}, {up}% on top. price | {buy} plus a markup of {up} percent >> {out}. | It is {out}.

= read:I 5 60; mins:I 8 90; book:I 90 900
? read mins book >> t = round(book * mins / read); f"{t // 60} h {t % 60} min" >> {read} pages take me {mins} minutes. a book of {book} pages, hours and minutes | i read {read} pages in {mins} min. how long for {book} pages (h and min) | {read} pages / {mins} min, {book} pages? in hours and minutes | at {read} boxes in {mins} minutes, how long do {book} boxes take, h and min >> {out}. | It takes {out}.
? read mins book >> @1 book * mins / read >> {read} pages in {mins} minutes: minutes for {book} pages | i type {read} lines in {mins} min, {book} lines take how many minutes >> {out} minutes. | It takes {out} minutes.

= way:I 20 600; speed:P 40 50 60 70 80 90 100 120; stop:P 10 15 20 25 30 40 45; lh:I 5 13; lm:P 0 5 10 15 20 30 40 45 50; if way * 60 / speed < 500
? way speed stop >> @1 way / speed * 60 + stop >> {way} km at {speed} km/h with a stop of {stop} min. minutes in all | {way} km, {speed} km/h, one break of {stop} minutes: how many minutes >> {out} minutes. | It takes {out} minutes.

= dose:P 5 8 10 12 15 20; bottle:P 100 150 200 250 300 400 500; every:P 2 3 4
? bottle dose every >> floor bottle / dose * every >> a bottle of {bottle} ml, {dose} ml each time, once every {every} days. days it lasts, whole | {bottle} ml cream, {dose} ml per use, used every {every} days. how many full days | {bottle} g of feed, {dose} g every {every} days: lasts how long, in days >> {out} days. | It lasts {out} days.
? bottle dose >> floor bottle / dose >> {dose} ml per wash, {bottle} ml in it. washes? | how many full doses of {dose} ml are in {bottle} ml | {bottle} ml syrup in spoons of {dose} ml, full spoons >> {out}. | It is {out}.

= cash:P 20 30 40 50 60 75 80 100; bags:J 3 12; each:M 2 19; if bags * each < cash
? cash bags each >> cash - bags * each >> i have {cash}. are {bags} sacks at {each} possible, and what stays | {bags} x {each} out of {cash}, change? | Would {cash} do for {bags} tickets at {each}, and how much is left over | {cash} in my pocket, {bags} plants of {each}. left? >> Yes, {$out} is left. | It is enough, with {$out} left.
? cash each >> floor cash / each >> how many at {each} for {cash} | {each} a piece, {cash} to spend. how many can i get | with {cash}, how many plants at {each} >> {out}. | You get {out}.
? cash bags each >> bags * each >> {bags} of them at {each}, i have {cash}. what do they cost >> {$out}. | They cost {$out}.

= each:M 12 90; heads:J 2 6; fuel:I 20 150; park:I 3 40
? each heads fuel park >> heads * each,, fuel + park >> train {each} a head for {heads}, or the car with {fuel} for fuel and {park} for parking. what does each way cost, train first | {heads} of us: bus ticket {each} each against {fuel} petrol plus {park} parking. both totals >> {$0} by train and {$1} by car.
? each heads fuel park >> yn heads * each < fuel + park >> {heads} train tickets at {each}, or car: {fuel} fuel and {park} parking. is the train cheaper | is it cheaper by rail ({each} each, {heads} people) than by car ({fuel} + {park} parking) | does the train pay: {heads} x {each} against {fuel} and {park} >> Yes, the train is cheaper. // No, the car is cheaper.
? each heads fuel park >> abs(heads * each - fuel - park) >> difference between {heads} tickets at {each} and a car for {fuel} plus {park} parking | {heads} x {each} by rail, {fuel} and {park} by car. how far apart >> {$out}. | It is {$out}.

= usedl:D 20 60 1; dist:I 200 900; lper:M 1 2
usedl: {usedl} litres used | {usedl} l of fuel | tanked {usedl} litres
dist: over {dist} km | {dist} km driven | for {dist} kilometres
? usedl dist >> usedl / dist * 100 >> l/100 km? | consumption per 100 km | litres on 100 km | {usedl} l for {dist} km, per 100? | tank took {usedl} litres after {dist} km. usage per 100 km >> {out} l per 100 km. | It is {out} litres.
? usedl lper >> usedl * lper >> {usedl} l at {lper} | price of {usedl} litres at {lper} | fill up {usedl} litres, {lper} each. to pay? >> {$out}. | It costs {$out}.
? usedl dist lper >> usedl * lper / dist * 100 >> what do 100 km cost, {usedl} l for {dist} km at {lper} a litre | {dist} km took {usedl} l; litre {lper}. price of 100 km >> {$out}. | 100 km cost {$out}.

= mpg:P 18 22 25 28 30 32 35 38 42 45 48 50 55 60
? mpg >> @1 235.215 / mpg >> {mpg} miles per us gallon in l/100 km (235.215 / mpg) | {mpg} mpg (us) as litres per 100 km, one decimal | car does {mpg} mpg american, l per 100 km | {mpg} mpg us -> l/100km >> {out} l per 100 km. | It is {out}.
? mpg >> @1 282.481 / mpg >> {mpg} mpg with imperial gallons, litres on 100 km | {mpg} mpg (uk) in l/100 km, one decimal | british car, {mpg} miles to the gallon: l/100 km >> {out} l per 100 km. | It is {out}.
? mpg >> @1 mpg * 1.609344 / 3.785412 >> {mpg} miles per us gallon in km per litre | {mpg} mpg us, km a litre >> {out} km per litre. | It is {out}.

= psi:I 15 90
? psi >> @1 psi * 0.0689476 >> {psi} psi in bar | tyres at {psi} psi, bar? | {psi} psi -> bar, one decimal | pump says {psi} psi and i need bar >> {out} bar. | It is {out}.
? psi >> @1 psi / 10 / 0.0689476 >> bar {psi}/10 in psi | a tenth of {psi} bar as psi >> {out} psi. | It is {out}.

= stone:J 6 19; pound:J 1 13
? stone pound >> @1 (stone * 14 + pound) * 0.45359237 >> {stone} stone {pound} in kg | {stone} st {pound} lb as kilos | gran weighs {stone} stone and {pound} pounds. kg, one decimal | {stone} stone {pound} pounds to kilograms >> {out} kg. | It is {out} kg.
? stone pound >> stone * 14 + pound >> {stone} stone {pound} pounds, all in pounds | pounds in {stone} st {pound} lb >> {out} pounds. | It is {out}.

= feet:J 4 6; inch:J 1 11
? feet inch >> round((feet * 12 + inch) * 2.54) >> {feet} ft {inch} to centimetres | i'm {feet} foot {inch}, how tall in cm (whole) | {feet}'{inch}" in centimetres | someone of {feet} feet {inch} inches: cm >> {out} cm. | It is {out} cm.

= knots:I 5 60; mph:I 10 120; kmh:I 20 300
? knots >> @1 knots * 1.852 >> {knots} knots in km/h | wind {knots} kn, km/h? | a ferry does {knots} knots. in km/h, one decimal >> {out} km/h. | It is {out} km/h.
? mph >> round(mph * 1.609344) >> {mph} mph in km/h, whole | {mph} miles an hour as km/h | speed limit {mph} mph, how many km/h >> {out} km/h. | It is {out} km/h.
? kmh >> @2 kmh / 3.6 >> {kmh} km/h -> m/s | {kmh} kmh in metres per second | how many m/s is {kmh} km/h >> {out} m/s. | It is {out} m/s.
? kmh >> @1 kmh / 1.609344 >> {kmh} km/h in mph | {kmh} kmh as miles an hour, one decimal >> {out} mph. | It is {out}.

= ps:I 40 400; galls:I 2 40; ounces:I 2 40; yards:I 5 400; inches:I 3 90
? ps >> round(ps * 0.7355) >> {ps} PS in kW | {ps} hp (metric) as kW, whole | engine of {ps} PS, how many kW >> {out} kW. | It is {out} kW.
? galls >> @2 galls * 3.785412 >> {galls} us gallons in litres | {galls} gal (US) -> l, 2 decimals | a tank of {galls} american gallons, litres? >> {out} litres. | It is {out} l.
? ounces >> round(ounces * 28.3495) >> {ounces} oz in grams, whole | {ounces} ounces of chocolate, g? | {ounces} oz -> g >> {out} g. | It is {out} g.
? yards >> @2 yards * 0.9144 >> {yards} yards in m | {yards} yd to metres | how far are {yards} yards in metres >> {out} m. | It is {out} m.
? inches >> @2 inches * 2.54 >> {inches} inches in cm | {inches}" -> cm | a screen of {inches} inches, in centimetres >> {out} cm. | It is {out} cm.

= gross:J 1 12; doz:J 1 11
? gross doz >> gross * 144 + doz * 12 >> {gross} gross and {doz} dozen, pieces? | {gross} gross {doz} dozen buttons. how many | how many eggs are {gross} gross plus {doz} dozen >> {out}. | It is {out} pieces.
? gross >> gross * 144 >> {gross} gross, how many pieces | {gross} gross of pencils >> {out}. | It is {out}.

= thick:P 0.05 0.08 0.1 0.12 0.2; folds:J 4 20
? thick folds >> @4 thick * 2 ** folds / 10 >> a sheet of {thick} mm folded {folds} times, thickness in cm | paper {thick} mm, {folds} folds: cm | {thick} mm foil doubled over {folds} times. how thick in cm >> {out} cm. | It is {out} cm.

= age:I 18 80; lo:P 50 55 60 65 70; hi:P 75 80 85 90
? age lo hi >> m = 220 - age; m,, round(m * lo / 100),, round(m * hi / 100) >> 220 minus age {age}, then {lo} to {hi} percent of it | max pulse for {age} (220 - age) and the range {lo}-{hi}% | i'm {age}: max heart rate by 220 minus age, and the {lo} to {hi} % zone >> {0}, and {1} to {2}. | The maximum is {0}; the zone is {1} to {2}.

= kcal:P 1500 1600 1800 2000 2200 2400 2500 2800 3000; part:P 15 20 25 30 35 40 50; per:P 4 9
? kcal part per >> round(kcal * part / 100 / per) >> {kcal} kcal a day, {part}% from something with {per} kcal a gram. grams? | {part} percent of {kcal} kcal at {per} kcal per g: whole grams | diet of {kcal} kcal, {part}% protein or fat at {per} kcal/g, how many g >> {out} g. | It is {out} g.

= before:D 60 130 1; lost:D 2 14 1; weeks:J 3 30
? before lost weeks >> round(lost * 1000 / weeks) >> {before} kg at first and {lost} kg less after {weeks} weeks. grams a week | lost {lost} kg in {weeks} weeks from {before}. g per week? >> {out} g. | It is {out} g a week.
? before lost >> @1 before - lost >> {before} kg, {lost} kg lost. weight now | started at {before} and took off {lost} kilos. now? >> {out} kg. | It is {out} kg.

= litres:P 0.2 0.25 0.33 0.4 0.5 0.75 1; vol:P 2.5 4.5 4.8 5 5.2 11 12 12.5 13 38 40
? litres vol >> @1 litres * 1000 * vol / 100 * 0.8 >> {litres} l with {vol}% alcohol, density 0.8. grams of alcohol | grams of pure alcohol in {litres} litres at {vol} percent (0.8 g/ml) | {litres} l beer or wine of {vol} vol%, g alcohol with 0.8 >> {out} g. | It is {out} g.

= wins:J 3 25; draws:J 0 12; losses:J 1 15
? wins draws losses >> 3 * wins + draws >> {wins} wins, {draws} draws, {losses} defeats. points (3-1-0) | W{wins} D{draws} L{losses}, points? | we won {wins}, drew {draws} and lost {losses}. points at 3 a win and 1 a draw >> {out} points. | It is {out}.
? wins draws losses >> wins + draws + losses >> {wins} won, {draws} drawn, {losses} lost: games >> {out} games. | It is {out}.
? wins draws losses >> @1 wins / (wins + draws + losses) * 100 >> {wins}-{draws}-{losses} (w-d-l): share won in %, 1 decimal | percent of games won with {wins} wins, {draws} draws, {losses} losses >> {out}%. | It is {out} percent.

= pool:P 20 25 33 50; km:P 0.5 0.75 0.8 1 1.2 1.5 2 2.5 3 4
? pool km >> round(km * 1000 / pool) >> {km} km in a {pool} m pool, lengths | how many lengths of {pool} m make {km} km | swim {km} km, bath is {pool} m long. lengths, rounded >> {out} lengths. | It is {out}.

= h:P 1 2 3 4 5; m:I 10 59; dist:P 5 8 10 12 15 20 21.1 25 30 42.195 50
? h m dist >> s = round((h * 3600 + m * 60) / dist); f"{s // 60}:{s % 60:02d}" >> {dist} km in {h}:{m} hours, pace per km as min:sec | {dist} km in {h}h {m}m, min per km | ran {dist} km, took {h}h{m}. pace? (m:ss) >> {out} per km. | The pace is {out}.
? h m dist >> @1 dist / (h + m / 60) >> {dist} km in {h}h{m}, km/h | {h}h {m}min for {dist} km: average speed in km/h >> {out} km/h. | It is {out} km/h.
"""
situations("relations30", ROWS, 11.0)
