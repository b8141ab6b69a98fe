"""Relations (see relating.py) told in one breath, of money in steps, meters and tariffs, surfaces and maps, trains and clocks, kitchens and gardens: the questions that a household asks in a week."""
from relating import situations

ROWS = r"""
= free:P 5000 8000 10000 12000; step:P 10000 15000 20000 25000; ra:P 10 12 15 18 20; rb:P 25 28 30 35 40; pay:I 36000 90000
? free step ra rb pay >> step * ra / 100 + (pay - free - step) * rb / 100 >> tax: nothing on the first {free}, {ra}% on the next {step}, {rb}% above. income {pay}, tax? | first {free} free, then {step} at {ra} percent, all the rest at {rb} percent; someone earns {pay} | {pay} a year. {free} untaxed, the following {step} at {ra}%, the remainder at {rb}%. what's the tax >> The tax is {out}. | {out}.

= wage:M 11 40; normal:P 35 38 40; worked:J 41 60; extra:P 25 50 100
? wage normal worked extra >> normal * wage + (worked - normal) * wage * (1 + extra / 100) >> {worked} hours, {normal} of them at {wage}, the others with {extra}% on top. pay? | {wage} an hour up to {normal} hours, {extra} percent more after; i worked {worked} | week of {worked} h, regular {normal} h at {wage}, overtime plus {extra}%: wages | {normal} h normal at {wage}, {worked} h done, overtime {extra} percent extra >> {$out}. | The pay is {$out}.
? wage normal worked extra >> (worked - normal) * wage * (1 + extra / 100) >> only the overtime pay: {worked} hours instead of {normal}, {wage} an hour plus {extra}% | what do the hours over {normal} bring, {worked} worked, {wage} plus {extra} percent >> {$out}. | It is {$out}.

= lim:P 2000 3000 5000 8000 10000; ra:P 2 3 4 5; rb:P 6 6.5 7 8 10; sales:I 11000 60000
? lim ra rb sales >> lim * ra / 100 + (sales - lim) * rb / 100 >> commission {ra}% to {lim}, {rb}% beyond; sales {sales} | sold {sales}: {ra} percent on the first {lim} and {rb} percent on the rest. commission? | provision: up to {lim} it's {ra}%, above that {rb}%. i sold for {sales} >> {out}. | The commission is {out}.

= ga:P 250 300 400 500 600 750 800; pa:M 1 6; gb:P 900 1000 1200 1500 2000; pb:M 4 14
? ga pa gb pb >> pa / ga * 1000,, pb / gb * 1000 >> {ga} g for {pa} or {gb} g for {pb}: price of a kilo for both | price per kg, {ga} g at {pa} and {gb} g at {pb} | compare {ga} g ({pa}) and {gb} g ({pb}) by the kilo >> {$0} and {$1} a kilo. | The first is {$0}, the second {$1}.
? ga pa gb pb >> yn pa / ga < pb / gb >> is the pack of {ga} g at {pa} cheaper per gram than {gb} g at {pb} | {ga} g for {pa}, {gb} g for {pb}: is the small one the better buy >> Yes, the small one is cheaper. // No, the large one is cheaper.

= old:I 1000 60000; used:I 200 5000; ct:D 18 45 1; now:= old + used
? old now ct >> (now - old) * ct / 100 >> meter last year {old}, today {now}, {ct} cents per kWh. to pay? | counter from {old} to {now}, a kWh is {ct} ct. cost in euros | {old} -> {now} kWh on the meter at {ct} cents >> {out} euros. | It costs {out}.
? old now >> now - old >> the meter went from {old} to {now}. used? | reading was {old}, is {now}: consumption >> {out}. | It is {out}.

= price:P 20 50 80 100 150 200 500 1000; rate:D 1 6 1; years:J 3 30
? price rate years >> price * (1 + rate / 100) ** years >> what costs {price} now at {rate}% inflation costs how much in {years} years | {price} today, prices rise {rate} percent a year. in {years} years? | {years} years ago it was {price}, {rate}% more every year. now? >> {out}. | It is {out}.
? price rate years >> price / (1 + rate / 100) ** years >> what is {price} in {years} years worth today, {rate}% inflation | buying power of {price} after {years} years at {rate} percent inflation >> {out}. | It is worth {out}.

= month:P 20 25 50 75 100 150 200 250; rate:P 0.1 0.15 0.2 0.25 0.3 0.4 0.5; months:P 12 18 24 36 48 60 120
? month rate months >> r = rate / 100; month * ((1 + r) ** months - 1) / r >> {month} at the end of each month, {rate}% a month, {months} months. what comes together | saving plan {month} monthly, {rate} percent per month, {months} payments at month's end: total | i put {month} away every month at {rate}% monthly interest. after {months} months? >> {out}. | It comes to {out}.
? month months >> month * months >> {month} a month for {months} months, no interest | {months} times {month} | without interest, {month} monthly over {months} months >> {out}. | It is {out}.

= first:I 1000 20000; last:I 1100 40000; years:J 2 15; if last > first
? first last years >> ((last / first) ** (1 / years) - 1) * 100 >> from {first} to {last} in {years} years: yearly rate in % | {first} became {last} after {years} years. percent a year? | what yearly growth takes {first} to {last} in {years} years >> {out}% a year. | {out} percent.

= card:P 40 60 75 89 99 120 150; full:D 4 12 2; less:D 1 6 2; if full - less > 1
? card full less >> ceil card / (full - less) >> entry {full}, with the card {less}, the card is {card}. after how many visits does it pay | pool: {full} without, {less} with the pass that costs {card}. from how many visits on | the pass costs {card} and lowers the price from {full} to {less}; visits until it's worth it >> {out} visits. | From {out} on.

= km:I 20 900; per:P 0.3 0.35 0.38 0.42 0.5; nights:J 1 6; daily:P 14 24 28 32 40
? km per nights daily >> km * per + nights * daily >> {km} km at {per} and {nights} days at {daily} daily allowance | expenses: {km} km x {per}, {nights} days per diem {daily} | travel claim {km} kilometres ({per} each) plus {nights} days of {daily} >> {out}. | It is {out}.

= rent:I 60000 900000; area:I 30 200
? rent area >> rent / area >> a flat of {area} m² for {rent}, price of a square metre | {rent} for {area} sqm, per sqm | {area} m2 cost {rent}. one m2? >> {out}. | It is {out} a square metre.

= a1:I 4 40; c1:I 3 30; h1:I 2 25
? a1 c1 h1 >> (a1 + c1) / 2 * h1 >> trapezium, parallel sides {a1} and {c1}, height {h1}: area | area of a trapezoid {a1}, {c1}, {h1} high | a bed like a trapezoid with {a1} m and {c1} m and {h1} m between. m² >> {out}. | The area is {out}.
? a1 c1 h1 >> 2 * (a1 * c1 + a1 * h1 + c1 * h1) >> surface of a box {a1} x {c1} x {h1} | box {a1} by {c1} by {h1}, all six faces together | how much paper covers a box of {a1}, {c1} and {h1} >> {out}. | The surface is {out}.
? a1 c1 h1 >> a1 * c1 * h1 >> volume of {a1} x {c1} x {h1} | box {a1} by {c1} by {h1}, volume >> {out}. | It is {out}.
? a1 c1 >> (a1 ** 2 + c1 ** 2) ** 0.5 >> diagonal of {a1} by {c1} | rectangle {a1} x {c1}, diagonal | distance corner to corner, {a1} m by {c1} m >> {out}. | The diagonal is {out}.
? a1 h1 >> a1 * h1 / 2 >> triangle, base {a1}, height {h1} | area of a triangle with base {a1} and {h1} high >> {out}. | The area is {out}.

= outer:I 11 80; inner:I 3 10
? outer inner >> @1 math.pi * (outer ** 2 - inner ** 2) / 4 >> ring with outer diameter {outer} and inner {inner}, area | washer {outer} across, hole {inner}: area to 1 decimal | a round bed {outer} m wide around a pond of {inner} m across. area of the bed >> {out}. | The area is {out}.
? outer >> @1 math.pi * outer >> circumference for a diameter of {outer} | a round table {outer} wide, how far around >> {out}. | It is {out}.
? outer >> round(outer * 100 / math.pi) >> a tank is {outer} m round. diameter in cm | something {outer} m around, how thick in cm >> {out} cm. | It is {out} cm.

= side:P 2 3 4 5 6 7 8 10 12
? side >> 3 * 3 ** 0.5 / 2 * side ** 2 >> regular hexagon with side {side}, area | a hexagonal tile, edge {side}. area with two decimals | hexagon area, side length {side} >> {out}. | The area is {out}.
? side >> 3 ** 0.5 / 4 * side ** 2 >> equilateral triangle of side {side}, area | area of a triangle with three sides of {side} >> {out}. | The area is {out}.
? side >> 6 * side ** 2 >> surface of a cube with edge {side} | cube {side}: surface >> {out}. | The surface is {out}.
? side >> side * 2 ** 0.5 >> diagonal of a square of {side} | square with side {side}, how long is its diagonal >> {out}. | It is {out}.

= scale:P 5000 10000 20000 25000 40000 50000 100000; cm:D 1 20 1; real:D 1 20 1
? scale cm >> scale * cm / 100000 >> map 1:{scale}, {cm} cm. km in nature | {cm} cm on a 1:{scale} map are how many km | scale 1:{scale}; i measure {cm} cm. kilometres? >> {out} km. | It is {out} km.
? scale real >> real * 100000 / scale >> {real} km on a map of 1:{scale}, cm? | how long is {real} km at 1:{scale}, in cm >> {out} cm. | It is {out} cm.

= rise:I 20 400; run:P 500 800 1000 1200 1500 2000 4000
? rise run >> rise / run * 100 >> {rise} m up over {run} m: slope in % | road rises {rise} m in {run} m, percent | gradient of {rise} m on {run} m level >> {out}%. | It is {out} percent.

= stick:D 1 2 1; shad:D 1 3 1; tree:D 4 30 1
? stick shad tree >> stick / shad * tree >> a pole of {stick} m throws {shad} m of shadow, a tower {tree} m. height of the tower | my shadow is {shad} m and i'm {stick} m; the tree's is {tree} m. tree? | shadow {shad} m for a {stick} m stick, {tree} m for the house. how high is the house >> {out} m. | It is {out} m high.

= inch:P 13.3 14 15.6 21.5 24 27 32 34 43; pxw:P 1366 1920 2560 3840; pxh:P 768 1080 1440 1600 2160
? inch pxw pxh >> round((pxw ** 2 + pxh ** 2) ** 0.5 / inch) >> {inch} inch, {pxw} x {pxh}: ppi | pixels per inch of a {inch}" screen with {pxw}x{pxh} | monitor {pxw} by {pxh} and {inch} inches across, ppi rounded >> {out} ppi. | It is {out}.
? pxw pxh >> pxw * pxh / 1000000 >> megapixels of {pxw} x {pxh} | {pxw} by {pxh} pixels in megapixels >> {out} megapixels. | It is {out}.

= wide:P 3 4 5 6; longp:P 8 10 12 15 25; deep:P 1.2 1.4 1.5 1.8 2
? wide longp deep >> wide * longp * deep,, wide * longp * deep * 1000 >> pool {longp} x {wide} m, {deep} m deep: cubic metres and litres | basin of {longp} by {wide} by {deep} m, m³ and litres | how much water, m3 and l, in {longp} m by {wide} m filled {deep} m high >> {0} m³, {1} litres. | {0} m³ or {1} l.

= every:P 6 7 8 10 12 15 20 25 30; fh:P 5 6 7; fm:P 10 12 14 15 20; nh:J 8 18; nm:P 11 17 22 31 38 44 52
? every fh fm nh nm >> t = fh * 60 + fm; t = t + math.ceil((nh * 60 + nm - t) / every) * every; f"{t // 60}:{t % 60:02d}" >> bus every {every} minutes from {fh}h{fm} on, it's {nh}h{nm} now. next? | first tram {fh}h{fm}, then every {every} min. the next one after {nh}h{nm} >> At {out}. | The next is at {out}.

= seats:I 30 90; taken:I 5 60; doors:J 2 4; line:J 2 99; if taken < seats
? seats taken doors line >> seats - taken >> bus {line} with {doors} doors and {seats} seats, {taken} are taken. free seats | {seats} seats, {doors} doors, line {line}, {taken} people sit. how many can still sit >> {out}. | {out} are free.

= pots:J 3 20; buck:J 3 20; aunt:J 3 20; kgs:P 2 3.5 4 4.5 5 6
? pots buck aunt kgs >> (pots + buck + aunt) * kgs >> my sister picked {pots} baskets, i {buck} and mum {aunt}, each about {kgs} kilos. kilos together | {pots}, {buck} and {aunt} crates of plums, {kgs} kg a crate: kg in all | we filled {pots} + {buck} + {aunt} sacks with {kgs} kg each. total weight >> {out} kg. | It is {out} kg.

= phone:I 100 900; qa:P 3 4 5 6; if phone % qa == 0 and phone % 2 == 0
? phone qa >> phone - phone / qa - phone / 2 >> a bike is {phone}. i pay 1/{qa}, dad half, she the rest. her part? | {phone} for the present: one 1/{qa}, one half, the third what's left. the third? | of {phone} a half and 1/{qa} are paid. still open >> {out}. | It is {out}.

= oli:J 5 60; more:J 2 30; times:P 2 3 4
? oli times more >> oli + oli * times + oli * times + more >> C has {oli} marbles, B {times} times as many, A {more} more than B. all together | Pat owns {oli} cards, Kit {times} times that and Lou {more} more than Kit. sum of all three | {oli} pages on friday, {times} times as many on saturday, {more} more than that on sunday. pages in all >> {out}. | Together {out}.
? oli times more >> oli * times + more >> B has {times} times C's {oli}, A has {more} more than B. how many has A >> {out}. | A has {out}.

= page:I 15 60; plus:J 2 20; book:I 180 500; if (page + plus) % 2 == 0
? page plus book >> book - page - (page + plus) - (page + plus) // 2 >> {A} read {page} pages on monday, {plus} more than that on tuesday, half of tuesday's on wednesday. {book} in the book, left? | day one {page} km, day two {plus} more, day three half of day two; the way is {book} km. still to go >> {out}. | {out} are left.

= cases:J 2 20; bott:P 6 12 20 24; dep:P 0.08 0.15 0.25; casedep:P 1.5 3
? cases bott dep casedep >> cases * (bott * dep + casedep) >> {cases} crates of {bott} bottles; deposit {dep} a bottle and {casedep} a crate. money back? | deposit for {cases} cases, {bott} bottles each at {dep}, the case itself {casedep} >> {out}. | You get {out}.

= drops:J 1 5; ml:P 0.04 0.05 0.06 0.1
? drops ml >> drops * ml * 86400 / 1000 >> a tap drips {drops} times a second, {ml} ml a drop. litres a day | {drops} drops per second of {ml} ml: litres in 24 h >> {out} litres. | It is {out} l.

= lawn:P 8 10 12 15 20; lawnw:P 5 6 7 8 9; path:P 0.5 1 1.5 2
? lawn lawnw path >> (lawn + 2 * path) * (lawnw + 2 * path) - lawn * lawnw >> a path {path} m wide goes round a lawn of {lawn} by {lawnw} m. area of the path | border of {path} m all around {lawn} x {lawnw} m: m² of border | pond {lawn} m by {lawnw} m with a walk of {path} m around it. area of the walk >> {out} m². | It is {out} m².

= num:J 2 60; mul:P 2 3 4 5 6; sub:J 1 30; res:= num * mul - sub; if num * mul > sub
? mul sub res >> (res + sub) // mul >> a number times {mul} less {sub} is {res}. which | i multiply by {mul}, take off {sub} and have {res}. what did i begin with | think of one, {mul} times it, minus {sub}, makes {res} | reverse it: x{mul}, -{sub}, result {res} >> It is {out}. | {out}.

= black:J 4 20; white:J 4 20; want:P 2 3 4
? black white want >> 2 * (want - 1) + 1 >> {black} black and {white} white socks in the dark: how many to be sure of {want} of one colour | drawer with {black} red and {white} blue gloves, no light. take how many for {want} alike (only the colour counts) >> {out}. | {out} are enough.
? black white >> black / (black + white) * 100 >> {black} black and {white} white balls, chance of black in % | {black} red, {white} green sweets. chance for red, percent >> {out}%. | It is {out} percent.

= gb:D 2 60 1; days:P 7 10 14 21 30; months:P 3 4 6 12
? gb days months >> gb * (days + months) >> a backup of {gb} GB each day for {days} days and {months} monthly ones. GB? | {days} daily and {months} monthly copies of {gb} GB each, space | we keep {days} days and {months} months of {gb} GB backups. total >> {out} GB. | It takes {out} GB.

= users:I 5 90; mbit:P 1 1.5 2 2.5 3 3.5 4 5; line:P 100 200 250 500 1000
? users mbit line >> users * mbit / line * 100 >> {users} users with {mbit} Mbit/s each on a line of {line}: percent in use | {users} streams of {mbit} Mbit/s, what share of {line} Mbit/s, % | load of a {line} Mbit line when {users} people take {mbit} each >> {out}%. | It is {out} percent.

= dpi:P 150 200 300 400 600; wi:D 3 12 1; hi:D 4 17 1
? wi hi dpi >> @1 wi * dpi * hi * dpi / 1000000 >> {wi} x {hi} inches at {dpi} dpi, megapixels | scan of {wi} by {hi} inch with {dpi} dpi: how many megapixels | {dpi} dpi, sheet {wi}" x {hi}", Mpx >> {out} megapixels. | It is {out}.

= m10:P 50 20 10; sumd:I 30 480
? sumd >> sumd // 50,, sumd % 50 // 20,, sumd % 50 % 20 // 10,, sumd % 10 >> {sumd} in notes of 50, 20 and 10, as few as can be, and the rest | pay {sumd} with 50s, 20s and 10s: how many of each and what stays | change {sumd} into fifties, twenties, tens and a rest >> {0} of 50, {1} of 20, {2} of 10, rest {3}. | {0} fifties, {1} twenties, {2} tens and {3}.

= cut:J 2 9; mph:I 30 80; hrs:P 1.5 2 2.5 3 4
? mph hrs >> mph * hrs >> {mph} miles an hour for {hrs} hours, miles | {hrs} h at {mph} mph, how far | driving {hrs} hours with {mph} mph >> {out} miles. | It is {out} miles.

= low:I 3 200; gap:P 1 2; three:= 3 * low + 3 * gap
? gap three >> m = three // 3; m - gap,, m,, m + gap >> three numbers, each {gap} more than the one before, add up to {three}. which | {three} is the sum of three numbers that are {gap} apart | three numbers with steps of {gap} make {three} together >> {0}, {1} and {2}. | They are {0}, {1} and {2}.

= oddlow:I 2 90; odds:= 3 * (2 * oddlow + 1) + 6; evens:= 3 * 2 * oddlow + 6
? odds >> m = odds // 3; m - 2,, m,, m + 2 >> three odd numbers in a row with the sum {odds} | consecutive odd numbers, three of them, together {odds}. which | {odds} as the sum of three odd numbers that follow one another >> {0}, {1} and {2}. | They are {0}, {1} and {2}.
? evens >> m = evens // 3; m - 2,, m,, m + 2 >> three even numbers in a row that add up to {evens} | three consecutive even numbers make {evens} | sum {evens} of three even ones following each other, which are they >> {0}, {1} and {2}. | They are {0}, {1} and {2}.

= tens:J 1 7; ones:J 2 9; digs:= tens + ones; more:= 9 * (ones - tens); if ones > tens
? digs more >> [n for n in range(10, 100) if n // 10 + n % 10 == digs and n % 10 * 10 + n // 10 == n + more][0] >> a number of two digits, digit sum {digs}; turned round it is {more} larger. which | two digits add to {digs}, swapping them gives {more} more. the number? | find the two-digit number: digits make {digs} together, reversed it grows by {more} >> It is {out}. | {out}.

= ham:J 5 60; kid:J 4 18; gap:J 20 40; tot:= 2 * kid + gap
? gap tot >> (tot - gap) // 2 >> mum is {gap} years older than me, we're {tot} together. how old am i | {A} and {B} are {tot} together and {gap} years apart. the younger one? | two ages make {tot}, difference {gap}; the smaller >> {out}. | {out} years.
? gap tot >> (tot + gap) // 2 >> ages together {tot}, {gap} years between them. the older one | {tot} in all, one is {gap} more than the other. the bigger >> {out}. | It is {out}.
"""
situations("relations31", ROWS, 12.0)
