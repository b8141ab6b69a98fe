"""Relations (see relating.py): puzzles of ages and numbers, mixtures, people at work, balls in a bag, dice and cards, hands and codes, paces and speeds, change and points, VAT and tips, feet and stones, areas of every day."""
from relating import situations

ROWS = r"""
= total:I 24 900; n:P 3 3 3 4 5; if (total - n * (n - 1) // 2) % n == 0
total n: {n} numbers in a row add up to {total} | {n} consecutive numbers give {total} together | the sum of {n} consecutive whole numbers is {total} | {n} neighbouring numbers, sum {total}
? total n >> a = (total - n * (n - 1) // 2) // n; raw ", ".join(str(a + i) for i in range(n)) >> which ones | which numbers are they | what are they | name them | find them all >> They are {out}. | {out}.
? total n >> (total - n * (n - 1) // 2) // n >> the smallest of them | which is the first | where do they begin >> {out}. | The smallest is {out}.
? total n >> (total - n * (n - 1) // 2) // n + n - 1 >> the largest of them | which is the last one | the biggest? >> {out}. | The largest is {out}.

= total:I 30 700; n:P 3 3 4 5; if (total - n * (n - 1)) % n == 0 and (total - n * (n - 1)) // n % 2 == 1
total n: {n} consecutive odd numbers add up to {total} | the sum of {n} odd numbers in a row is {total} | {n} odd neighbours make {total}
? total n >> a = (total - n * (n - 1)) // n; raw ", ".join(str(a + 2 * i) for i in range(n)) >> which ones | what are they | list them >> They are {out}. | {out}.
? total n >> (total - n * (n - 1)) // n >> the first one | the smallest >> {out}.

= total:I 30 700; n:P 3 3 4 5; if (total - n * (n - 1)) % n == 0 and (total - n * (n - 1)) // n % 2 == 0
total n: {n} consecutive even numbers add up to {total} | {n} even numbers in a row, sum {total} | {n} even neighbours make {total} together
? total n >> a = (total - n * (n - 1)) // n; raw ", ".join(str(a + 2 * i) for i in range(n)) >> which ones | what are they | list them >> They are {out}. | {out}.

= k:J 3 6; m:P 2 2 3; y:J 2 14; if k > m and y * (m - 1) % (k - m) == 0
k: {A} is {k} times as old as {B} | {A}'s age is {k} times {B}'s | {A} has {k} times the years of {B}
m y: in {y} years only {m} times as old | {y} years from now it will be {m} times | after {y} years {A} will be {m} times as old as {B}
? k m y >> b = y * (m - 1) // (k - m); k * b,, b >> how old are both | their ages now | what are the two ages today | how old are they >> {A} is {0}, {B} is {1}. | {0} and {1}.
? k m y >> y * (m - 1) // (k - m) >> how old is {B} | {B}'s age now >> {B} is {out}. | {out}.

= k:J 2 8; total:I 12 120; if total % (k + 1) == 0
k: {A} is {k} times as old as {B} | {A} has {k} times as many years as {B}
total: together they are {} | their ages add up to {} | add their ages and it is {}
? k total >> total // (k + 1),, k * total // (k + 1) >> both ages | how old are {B} and {A} | ages of {B} and {A} >> {B} is {0}, {A} is {1}. | {0} and {1}.
? k total >> total // (k + 1) >> age of {B} | how old is {B} >> {out}. | {B} is {out}.

= d:J 2 30; total:I 20 150; if total > d and (total - d) % 2 == 0
d: {A} is {} older than {B} | {A} has {} years more than {B} | {B} is {} years younger than {A}
total: together {} | they are {} years together | sum of the ages {}
? d total >> (total + d) // 2,, (total - d) // 2 >> how old are {A} and {B} | both ages, {A} first | ages >> {A} is {0}, {B} is {1}.

= litres:D 0.5 9 1; p:P 20 25 30 35 40 45 50 60; q:P 5 8 10 12 15 18; if p > q
litres p: {litres} litres of {p}% syrup | {litres} l cleaner at {p} percent | i have {litres} litres with {p}% | {litres} litres of a {p}% solution
q: down to {}% | to get {} percent | it should be {}% | i want {}% in the end
? litres p q >> @2 litres * p / q - litres >> how much water do i add | water to pour in, litres | how many litres of water are needed | what amount of water makes that >> {out} litres. | Add {out} litres of water.
? litres p q >> @2 litres * p / q >> how much is it in the end, litres | final amount in litres >> {out} litres.

= a:D 1 20 1; pa:P 10 20 30 40 60 70 80; b:D 1 20 1; pb:P 5 15 25 35 50 90; if pa != pb
a pa: {a} litres at {pa}% | {a} l of {pa} percent | {a} litres with {pa}% alcohol
b pb: {b} litres at {pb}% | {b} l of {pb} percent | {b} litres with {pb}%
? a pa b pb >> @1 (a * pa + b * pb) / (a + b) >> mixed together, what percent | percentage of the mix | strength if i pour both together, in % | how strong is the mixture >> {out}%. | The mixture has {out} percent.

= people:J 2 12; days:J 3 30; other:J 2 14; if people != other
people days: {people} painters need {days} days | a job takes {people} people {days} days | {people} workers finish in {days} days | with {people} helpers it's {days} days
other: {} of them | {} people instead | now there are {} | only {} come
? people days other >> @2 people * days / other >> how many days then | days needed | how long will it take at the same pace | days with that crew >> {out} days. | It takes {out} days.
? people days >> people * days >> how many man-days is that | days for one alone | one person alone would need how many days >> {out} days.

= a:P 4 6 10 12 15 20 30; b:P 3 5 8 12 18 24 36; if a != b
a: one pump fills it in {} hours | {A} needs {} hours | the first machine takes {} h | the old printer takes {} hours
b: the other in {} hours | {B} needs {} | the second takes {} h | the new one takes {} hours
? a b >> @2 1 / (1 / a + 1 / b) >> both together, how many hours | hours if both work | together? hours, 2 decimals | how long with both at once >> {out} hours. | Together {out} hours.
? a b >> m = round(60 / (1 / a + 1 / b)); m // 60,, m % 60 >> both together in hours and minutes | together, h and min | how long for both at once, to the minute >> {0} h {1} min. | Together {0} hours and {1} minutes.

= red:J 2 12; blue:J 2 12
red blue: {red} red and {blue} blue balls in a bag | a bag with {red} red, {blue} blue marbles | {red} red socks and {blue} blue ones in the drawer | {red} red, {blue} blue in the box
? red blue >> g = math.gcd(red * (red - 1), (red + blue) * (red + blue - 1)); raw f"{red * (red - 1) // g}/{(red + blue) * (red + blue - 1) // g}" >> two drawn without putting back. chance that both are red, as a fraction | i take two, none goes back: probability of two red (fraction) | chance of red and red again without replacement, fraction >> {out}. | The chance is {out}.
? red blue >> @1 100 * red * (red - 1) / ((red + blue) * (red + blue - 1)) >> two at once, both red: percent | probability of two reds in percent, nothing put back >> {out}%. | The chance is {out} percent.
? red blue >> @1 100 * 2 * red * blue / ((red + blue) * (red + blue - 1)) >> two at once: chance of one of each colour, percent | take two, how likely are different colours (in %) >> {out}%. | {out} percent.
? red blue >> @1 100 * red / (red + blue) >> one drawn blind: chance of red in percent | how likely is red, in % | probability of red, percent >> {out}%. | {out} percent.
? red blue >> @1 100 * (1 - (blue / (red + blue)) ** 3) >> three times one, put back each time: chance of red at least once (percent) | draw three with putting back, at least one red, in % >> {out}%. | {out} percent.

= p:P 1 2 3 4 5 8 10 12 15 20 25; n:I 3 60
p: the rare item drops with {p}% | each try works in {p} percent of cases | a ticket wins in {p}% | {p}% of the bulbs are faulty | the shot goes in {p}% of the time
n: {} tries | i try {} times | {} of them | in {} attempts
? p n >> @1 100 * (1 - (1 - p / 100) ** n) >> chance of at least one, in percent | how likely is at least one (percent, 1 decimal) | probability that it happens at least once, % | at least once? percent >> {out}%. | {out} percent.
? p n >> @1 100 * (1 - p / 100) ** n >> chance of none at all, percent | how likely is it that it never happens, in % | probability of not one, percent >> {out}%. | {out} percent.
? p n >> @2 n * p / 100 >> how many can be expected | expected number | on average how many >> {out}. | {out} on average.

= n:J 2 6; k:P 1 2 3 4 5 6
? n >> @2 100 * (1 - (5 / 6) ** n) >> {n} dice: chance of at least one six in percent | throw {n} dice, how likely is a six among them (in %) | at least one 6 with {n} dice, percent >> {out}%. | {out} percent.
? n k >> @2 100 * (1 / 6) ** n >> all {n} dice show a {k}: percent | {n} dice, chance that each shows {k}, in % >> {out}%. | {out} percent.
? n >> 6 ** n >> how many outcomes have {n} dice | {n} different dice, number of possible throws >> {out}. | There are {out}.

= s:P 3 4 5 6 7 8 9 10 11
? s >> ways = sum(a + b == s for a in range(1, 7) for b in range(1, 7)); g = math.gcd(ways, 36); raw f"{ways // g}/{36 // g}" >> two dice: chance that they make {s}, as a fraction | probability of a sum of {s} with two dice, fraction | roll two dice, how likely is {s} (fraction) >> {out}. | The chance is {out}.
? s >> ways = sum(a + b >= s for a in range(1, 7) for b in range(1, 7)); g = math.gcd(ways, 36); raw f"{ways // g}/{36 // g}" >> two dice, {s} or more: chance as a fraction | i need at least {s} with two dice, probability as a fraction | two dice total {s} or higher, fraction >> {out}. | The chance is {out}.
? s >> ways = sum(a + b == s for a in range(1, 7) for b in range(1, 7)); @1 ways / 36 * 100 >> sum {s} with two dice in percent | how many percent of throws of two dice give {s} >> {out}%. | {out} percent.
? s >> sum(a + b == s for a in range(1, 7) for b in range(1, 7)) >> in how many ways can two dice make {s} | ways to throw {s} with a red and a blue die >> {out}. | In {out} ways.

= n:I 5 60; k:J 2 6; if k < n
n k: {k} out of {n} | choose {k} from {n} | {n} people, a team of {k} | {k} of {n} cards | pick {k} toppings from {n}
? n k >> math.comb(n, k) >> how many ways, order does not matter | number of different picks | how many combinations | how many different teams or hands is that >> {out}. | There are {out}.
? n k >> math.perm(n, k) >> how many ways if the order counts | number of rankings (order matters) | how many, first second and so on being different >> {out}. | There are {out}.
? n k >> n ** k >> how many if one may come again and order counts | number of codes, repeats allowed, order matters >> {out}. | There are {out}.

= right:J 2 9; up:J 2 8
? right up >> math.comb(right + up, up) >> shortest ways on a grid, {right} blocks right and {up} up | street grid: from one corner to the other, {right} east and {up} north, number of shortest routes | how many paths go {right} steps right and {up} steps up | only right and up, {right} by {up} streets: how many ways >> {out} ways. | There are {out}.

= n:J 3 9
? n >> math.factorial(n) >> in how many orders can {n} people stand in a row | {n} books on a shelf, how many orders | ways to line up {n} kids | seat {n} guests on a bench, how many ways >> {out}. | There are {out}.
? n >> math.factorial(n - 1) >> {n} people round a table, seatings (only who sits next to whom counts, not the chair) | round table for {n}, turned ones count as the same: how many >> {out}. | There are {out}.
? n >> n * (n - 1) // 2 >> {n} people clink glasses, each with each: how many clinks | handshakes among {n} guests | {n} friends, everyone hugs everyone once | pairs out of {n} >> {out}. | There are {out}.
? n >> n * (n - 3) // 2 >> diagonals of a polygon with {n} corners | how many diagonals has a figure with {n} sides >> {out}. | There are {out}.
? n >> 2 ** n >> how many subsets has a set of {n} | {n} toppings, each yes or no: how many pizzas | {n} switches, on or off: how many states >> {out}. | There are {out}.
? n >> round((n - 2) * 180 / n, 2) >> inner angle of a regular figure with {n} sides | degrees of a corner in a regular {n}-gon >> {out} degrees.

= letters:J 1 4; digs:J 1 5
? letters digs >> 26 ** letters * 10 ** digs >> number plates with {letters} letters and then {digs} digits, how many | how many codes: {letters} letters (26) followed by {digs} figures | {letters} letters, {digs} digits, repeats allowed: number of plates >> {out}. | There are {out}.
? digs >> math.perm(10, digs) >> lock with {digs} wheels from 0 to 9, no digit twice: codes | {digs}-digit codes with different digits, 0 may lead >> {out}. | There are {out}.
? digs >> 10 ** digs >> lock with {digs} wheels from 0 to 9, codes | pin of {digs} digits, how many | {digs} number wheels, how many settings >> {out}. | There are {out}.

= km:D 3 42 1; mins:I 15 260; if 3.2 < mins / km < 9
km: {} km | i ran {} km | a loop of {} kilometres | distance {} km
mins: in {} minutes | it took {} min | {} minutes on the watch | time {} min
? km mins >> s = round(mins * 60 / km); raw f"{s // 60}:{s % 60:02d}" >> pace per km in min:sec | minutes a kilometre | what's my pace | how long for each km, min:sec | pace? >> {out} per km. | The pace is {out}.
? km mins >> @1 km / mins * 60 >> speed in km/h | how fast, km/h | average km/h | kph? >> {out} km/h. | {out} km/h on average.
? km mins >> @2 mins / km >> minutes per kilometre as a decimal | how many minutes a km, 2 decimals >> {out} minutes.

= pm:P 4 5 6 7; ps:P 0 10 15 20 30 40 45 50; km:P 5 10 12 15 21.1 42.2
? pm ps km >> s = round((pm * 60 + ps) * km); raw f"{s // 3600}:{s // 60 % 60:02d}:{s % 60:02d}" >> {pm} min {ps} s a kilometre over {km} km: finish time h:mm:ss | at {pm} min {ps} sec per km, how long for {km} km (h:mm:ss) | pace {pm} min {ps} s, {km} km. time? h:mm:ss >> {out}. | You need {out}.
? pm ps >> @1 3600 / (pm * 60 + ps) >> {pm} min {ps} s per km in km/h | how fast is {pm} min {ps} s a km, km/h >> {out} km/h.

= go:P 30 40 50 60 70 80 90 100 110 120; back:P 25 35 45 55 65 75 85 95; if go != back
go: {} km/h there | i drove {} km/h on the way out | out at {} km/h
back: {} back | and {} km/h home | {} km/h on the return
? go back >> @2 2 * go * back / (go + back) >> same road. average speed for both ways | average over the whole trip, same way | mean speed there and back >> {out} km/h. | The average is {out} km/h.

= apart:I 40 900; va:P 50 60 70 80 90 100; vb:P 40 45 65 75 85 110
apart: {} km apart | the towns are {} km apart | {} kilometres between them
va vb: one goes {va} km/h, the other {vb}, towards each other | they drive at each other with {va} and {vb} km/h | {A} comes with {va} km/h and {B} with {vb} the other way
? apart va vb >> @2 apart / (va + vb) >> after how many hours do they meet | hours till they meet | when do they meet, in hours >> After {out} hours. | {out} hours.
? apart va vb >> @1 apart / (va + vb) * va >> how many km has the first done when they meet | how far from the first one's start is that >> {out} km.
? apart va vb >> round(apart / (va + vb) * 60) >> minutes until they meet | after how many minutes do they meet >> {out} minutes.

= lead:J 5 40; slow:P 4 5 6 12 15; fast:P 18 20 24 25 30; if fast > slow
lead: {} minutes ahead | left {} min earlier | {A} started {} minutes before
slow: walks {} km/h | the first at {} km/h | {} km/h in front
fast: i follow at {} km/h | the second does {} km/h | behind with {} km/h
? lead slow fast >> @1 lead * slow / (fast - slow) >> after how many minutes is the first one caught | minutes of chasing | how long until caught, in minutes >> {out} minutes. | After {out} minutes.

= old:D 20 900 1; new:D 20 900 1; if abs(old - new) > 2
old: it was {} | last year {} | before: {} | {} in spring | from {}
new: now {} | this year {} | after: {} | {} in autumn | to {}
? old new >> @1 (new - old) / old * 100 if new > old else (old - new) / old * 100 >> percent change, without sign | by how many percent did it change | change in % (1 decimal), the size only >> {out}%. | It changed by {out} percent.
? old new >> raw ("up" if new > old else "down") + f" {abs(new - old) / old * 100:.1f}%" >> up or down, and by how many percent | did it rise or fall, in percent | tell me up or down with the percentage >> {out}. | It is {out}.
? old new >> @2 new / old >> by what factor | how many times the old one, 2 decimals | ratio new to old >> {out}. | It is {out} times as much.

= a:D 2 60 1; b:D 2 60 1; if a < b
a: the rate was {}% | support stood at {} percent | share of {}% before
b: now it's {}% | rose to {} percent | {}% after
? a b >> @1 b - a >> how many percentage points | points gained | difference in points >> {out} points. | {out} percentage points.
? a b >> @1 (b - a) / a * 100 >> how many percent more than before (not points) | relative rise in percent | rise as percent of the old value >> {out}%. | It rose by {out} percent.

= gross:M 5 3000; vat:P 5 7 10 13 19 20 21 25
gross: the invoice says {} with tax | {} including VAT | i paid {} all in | price with tax {}
vat: VAT is {}% | {} percent tax | {}% VAT
? gross vat >> @2 gross / (1 + vat / 100),, gross - gross / (1 + vat / 100) >> net and tax | what is the net, what the VAT | split it into net and tax | net amount and tax part >> Net {$0}, tax {$1}. | {$0} net and {$1} tax.
? gross vat >> @2 gross - gross / (1 + vat / 100) >> how much tax is in it | the VAT in it | tax part >> {$out}. | The tax is {$out}.
? gross vat >> @2 gross / (1 + vat / 100) >> price before tax | what's the net | without tax >> {$out}. | Net it is {$out}.

= net:M 5 3000; vat:P 5 7 10 13 19 20 21 25
net: {} before tax | {} plus VAT | net price {} | quoted at {} without tax
vat: VAT {}% | {} percent comes on top | tax rate {}%
? net vat >> @2 net * (1 + vat / 100) >> what do i pay | gross | with tax | total with VAT >> {$out}. | With tax it is {$out}.
? net vat >> @2 net * vat / 100 >> how much tax | just the VAT >> {$out}. | The tax is {$out}.

= bill:M 12 400; tip:P 5 8 10 12 15 18 20; heads:J 2 9
bill: the bill is {} | dinner was {} | we ate for {} | check says {}
tip: {}% tip | tip {} percent | we leave {}%
heads: {} of us | {} people | we are {} | shared by {}
? bill tip heads >> @2 bill * (1 + tip / 100) / heads >> each pays | what's everyone's share | how much per head with the tip | what do i owe >> {$out}. | Each pays {$out}.
? bill tip >> @2 bill * tip / 100 >> just the tip | how much is the tip | tip amount >> {$out}. | The tip is {$out}.
? bill tip >> @2 bill * (1 + tip / 100) >> total with tip | altogether | bill plus tip >> {$out}. | It comes to {$out}.
? bill heads >> @2 bill / heads >> split evenly, no tip: each | evenly shared, per person | everyone's part of it >> {$out}. | Each pays {$out}.

= bill:M 20 200; paid:P 100 120 150 200 250 300; if bill < paid
bill: it came to {} | the total was {} | {} was on the slip
paid: i gave {} all in all | rounded up to {} | left {}
? bill paid >> @1 (paid - bill) / bill * 100 >> what tip is that in percent | how many percent did i tip | tip in % of the total >> {out}%. | That is {out} percent.

= start:S 200 60000; rate:P 0.8 1.2 1.5 2 2.25 2.5 3 3.5 4 5 6 7; years:J 2 25
start: {} in the bank | i put away {} | {} to begin with | grandma left me {}
rate: {}% a year | at {} percent yearly | interest {}%, compound | grows {}% each year
years: for {} years | {} years on | left alone for {} years | after {} years
? start rate years >> @2 start * (1 + rate / 100) ** years >> what is it then | how much will there be | value at the end | what do i have in the end >> {$out}. | It will be {$out}.
? start rate years >> @2 start * (1 + rate / 100) ** years - start >> how much of that is interest | interest earned | what did it bring >> {$out}. | The interest is {$out}.
? start rate years >> @2 start * rate / 100 * years >> simple interest only, no compounding: how much interest | interest without interest on it >> {$out}.

= start:S 200 60000; goal:S 400 200000; rate:P 1.5 2 2.5 3 4 5 6 7 8; if 1.2 * start < goal < 6 * start
start: i have {} | {} saved | beginning with {}
goal: to reach {} | until it's {} | it should become {}
rate: at {}% a year | {} percent growth yearly | {}% compound
? start goal rate >> ceil math.log(goal / start) / math.log(1 + rate / 100) >> how many full years | years needed (whole) | when is it there, in whole years >> {out} years. | After {out} years.

= feet:J 4 6; inches:J 1 11
? feet inches >> @1 (feet * 12 + inches) * 2.54 >> {feet} foot {inches} in cm | how tall is {feet}'{inches}" in cm | i'm {feet} ft {inches} in, centimetres? | {feet} feet {inches} inches -> cm >> {out} cm. | That is {out} cm.
? feet inches >> feet * 12 + inches >> {feet} ft {inches} in, all in inches | inches in {feet} feet {inches} | {feet}'{inches}" as inches >> {out} inches.

= cm:I 140 205
? cm >> raw f"{int(cm / 2.54 // 12)} ft {cm / 2.54 % 12:.1f} in" >> {cm} cm in feet and inches (1 decimal) | i'm {cm} cm, what is that in feet and inches, inches with 1 decimal | height {cm} cm in ft and in, one decimal >> {out}. | That is {out}.

= stone:J 7 18; lbs:J 1 13
? stone lbs >> @1 (stone * 14 + lbs) * 0.45359237 >> {stone} stone {lbs} in kilos | {stone} st {lbs} lb in kg | i weigh {stone} stone {lbs} pounds, kg? | how many kg are {stone} stone and {lbs} pounds >> {out} kg. | That is {out} kg.
? stone lbs >> stone * 14 + lbs >> {stone} stone {lbs} pounds, all in pounds | pounds in {stone} st {lbs} >> {out} pounds.

= kg:I 40 130
? kg >> p = round(kg / 0.45359237); p // 14,, p % 14 >> {kg} kg in stone and pounds (to the pound) | {kg} kilos as stone and lb | what is {kg} kg in stone, to the pound >> {0} stone {1} pounds. | It is {0} st {1} lb.

= miles:I 20 600; mpg:I 18 70
miles: {} miles | a drive of {} miles | we go {} miles
mpg: the car does {} mpg | {} miles a gallon | {} mpg
? miles mpg >> @2 miles / mpg >> gallons needed | how many gallons | fuel in gallons >> {out} gallons. | It takes {out} gallons.
? mpg >> @1 235.215 / mpg >> us mpg: litres per 100 km (235.215 / mpg) | in l/100 km, 235.215 over mpg >> {out} l. | {out} litres per 100 km.

= w:D 2 9 2; l:D 2 12 2; h:P 2.2 2.4 2.5 2.6 2.8 3; cover:P 5 6 7 8 10 12
w l: the room is {w} by {l} m | {w} m x {l} m | {w} metres wide and {l} long
h: {} m high | the ceiling is at {} m | height {} m
cover: a litre covers {} m2 | one litre is enough for {} square metres | paint for {} m2 a litre
? w l h >> @2 2 * (w + l) * h >> area of the four walls, no windows taken off | wall surface in m2 (all four, nothing deducted) | how many m2 of wall >> {out} m2. | The walls have {out} m2.
? w l h cover >> @1 2 * (w + l) * h / cover >> litres of paint for the four walls | how much paint for the walls, litres, one coat | paint needed for the four walls >> {out} litres. | You need {out} litres.
? w l h >> @1 w * l * h >> volume of the room | how many cubic metres of air >> {out} m3.
? w l >> @2 w * l,, 2 * (w + l) >> floor area and the length all round | square metres and skirting all round, without the door >> {0} m2, {1} m. | {0} m2 of floor, {1} m all round.

= d:D 0.5 8 1; deep:D 0.3 2.5 1
d: the pool is {} m across | a round tank, {} m in diameter | well with a diameter of {} m
deep: {} m deep | filled to {} m | water stands {} m high
? d deep >> @1 math.pi * (d / 2) ** 2 * deep >> cubic metres of water | how many m3 | volume in m3, one decimal >> {out} m3. | It holds {out} m3.
? d deep >> round(math.pi * (d / 2) ** 2 * deep * 1000) >> how many litres | litres of water | volume in litres, whole >> {out} litres. | It holds {out} litres.
? d >> @2 math.pi * d >> length of the rim | how long is a band round it, metres >> {out} m.

= a:I 5 160; b:I 5 160; if a + b < 170
? a b >> 180 - a - b >> a triangle has angles of {a} and {b} degrees, the third? | two corners of a triangle: {a} and {b} degrees. missing one | third angle, others {a}° and {b}° >> {out} degrees. | The third is {out} degrees.

= hens:J 3 40; goats:J 3 40; heads:= hens + goats; legs:= 2 * hens + 4 * goats
heads: {} heads | {} animals altogether | i count {} heads
legs: {} legs | they have {} legs | legs: {}
? heads legs >> (legs - 2 * heads) // 2 >> hens and goats. how many goats | chickens and goats, number of goats | ducks and sheep on a farm: how many sheep >> {out}. | There are {out}.
? heads legs >> (4 * heads - legs) // 2 >> hens and goats. how many hens | chickens and cows, number of chickens | ducks and sheep on a farm: how many ducks >> {out}. | There are {out}.
? heads legs >> (4 * heads - legs) // 2,, (legs - 2 * heads) // 2 >> hens and goats, how many of each | rabbits and ducks: ducks first, then rabbits | two-legged and four-legged, both numbers >> {0} with two legs, {1} with four. | {0} and {1}.

= adult:M 4 30; child:M 2 15; na:J 2 60; nc:J 2 60; sold:= na + nc; income:=M na * adult + nc * child; if adult > child + 1
adult child: adults {adult}, children {child} | tickets: {adult} for grown-ups, {child} for kids
na nc: {na} adults and {nc} children came | we sold {na} adult and {nc} child tickets
? adult child na nc >> @2 adult * na + child * nc >> takings | how much came in | what did we take in all >> {$out}. | It comes to {$out}.
? adult child na nc >> @2 (adult * na + child * nc) / (na + nc) >> average per visitor | mean price paid >> {$out}.

= each:M 0.5 40; n:I 6 90; pack:P 6 10 12 20 24 25 50
pack: {} in a pack | packs of {} | sold in boxes of {}
each pack: a box of {pack} costs {each} | {pack} in a pack, {each} a pack | packs of {pack} at {each}
n: i need {} | {} are wanted | for {} guests, one each
? each n pack >> k = -(-n // pack); @2 k,, k * each >> how many packs and what do they cost | number of boxes and the price | packs to buy, and total >> {0} packs, {$1}. | You need {0}, for {$1}.
? n pack >> ceil n / pack >> how many packs | boxes to buy | number of packs >> {out} packs. | {out}.
? n pack >> -(-n // pack) * pack - n >> how many are left over if i buy full packs | spare ones >> {out}.
"""
situations("relations50", ROWS, 15.0, 0.1)
