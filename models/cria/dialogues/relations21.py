"""Relations (see relating.py) of trades: wards, kitchens, workshops, farms, shops, bands, games, nets, taxes; most as one story with one step or two."""
from relating import situations

TRADE_ROWS = r"""
= mg:J 2 40; kg:D 5 90 1; ml:J 5 50
kg: the child weighs {kg} kg | {kg} kg heavy | a patient of {kg} kilos
mg: the dose is {mg} mg per kg | {mg} mg for each kilo | {mg} mg/kg
ml: the syrup has {ml} mg per ml | {ml} mg/ml | a ml holds {ml} mg
? mg kg >> mg * kg >> how many mg | the dose in mg | milligrams to give >> {out} mg. | It is {out} mg.
? mg kg ml >> mg * kg / ml >> how many ml | millilitres to give | the dose in ml >> {out} ml. | It is {out} ml.

= ml:P 100 250 500 750 1000; h:J 1 12; drops:P 15 20 60
ml h: {ml} ml over {h} hours | {ml} ml in {h} hours | an infusion of {ml} ml for {h} hours
drops: {drops} drops per ml | {drops} drops to the ml | a ml has {drops} drops
? ml h drops >> raw round(ml * drops / (h * 60)) >> drops a minute, whole | drip rate in drops per minute | how many drops per minute (rounded) >> {out} drops a minute. | {out}.
? ml h >> ml / h >> ml an hour | rate in ml/h | how many millilitres per hour >> {out} ml/h. | {out} ml an hour.

= am:P 0.5 1 1.5 2 3; pm:P 0.5 1 1.5 2; box:P 20 28 30 50 56 60 98 100 120
am pm: {am} tablets in the morning and {pm} at night | mornings {am}, evenings {pm} pills | {am} + {pm} tablets a day
box: a box of {box} | {box} in the box | the pack holds {box}
? am pm box >> floor box / (am + pm) >> for how many days is that enough | days until i need a new box | how long does it last, full days >> {out} days. | It lasts {out} days.

= price:M 60 160; l:I 500 4000; fee:M 15 60
price: {price} per 100 litres | 100 litres of heating oil cost {price} | oil at {price} a hundred litres
l: {l} litres ordered | i took {l} litres | a delivery of {l} l
fee: delivery {fee} | {fee} for bringing it | plus {fee} for the lorry
? price l fee >> price * l / 100 + fee >> the bill | total to pay | what's the invoice >> {$out}. | The bill is {$out}.
? price l >> price * l / 100 >> the oil alone | without delivery | cost of the oil >> {$out}. | It is {$out}.

= save:S 5000 90000; take:S 100 1900; if take < save
save: {save} in the book | savings of {save} | i've got {save} put away
take: i take out {take} a month | {take} every month | spending {take} monthly of it
? save take >> floor save / take >> how many full months does it last, no interest | months until it is gone (whole ones) | for how many full months is it enough >> {out} months. | It lasts {out} months.
? save take >> save - 12 * take >> what is left after a year | rest after 12 months | left in a year >> {$out}. | {$out} are left.

= pieces:J 5 60; cm:I 20 140; stock:P 2 2.4 3 4 5 6; cut:J 2 5
pieces cm: {pieces} pieces of {cm} cm | {pieces} boards, each {cm} cm | i need {pieces} times {cm} cm
stock: boards are {stock} m long | sold in {stock} m lengths | {stock} metres a length
cut: a cut takes {cut} mm | the saw takes {cut} mm | {cut} mm lost per cut
? pieces cm stock >> per = math.floor(stock * 100 / cm); ceil pieces / per >> how many boards to buy (cuts not counted) | lengths needed, saw cuts ignored | boards needed, without the cuts >> {out}. | You need {out}.
? pieces cm stock cut >> per = math.floor((stock * 1000 + cut) / (cm * 10 + cut)); ceil pieces / per >> how many boards to buy, cuts counted | lengths needed with the saw cuts | boards needed, counting the cuts >> {out}. | You need {out}.

= n:J 2 90; a:J 4 20; b:J 4 20; m:D 1 6 1
n a b m: {n} beams, {a} by {b} cm, {m} m long | {n} posts of {a} x {b} cm and {m} m | {n} pieces {a}x{b} cm, each {m} m
? n a b m >> @4 n * a * b * m / 10000 >> cubic metres altogether | how many m³ of wood | volume in cubic metres >> {out} m³. | It is {out} cubic metres.
? n a b m >> n * m >> running metres | how many metres in all | total length in m >> {out} m. | It is {out} metres.

= gap:D 1.5 6 1; bars:J 5 40; wide:J 1 4
gap: {gap} m between the posts | the opening is {gap} m | a railing of {gap} m
bars wide: {bars} bars of {wide} cm | {bars} slats, {wide} cm wide | {bars} rods {wide} cm thick
? gap bars wide >> @1 (gap * 1000 - bars * wide * 10) / (bars + 1) >> equal gaps, also at both ends: how wide in mm | width of each gap in mm, one at each end too | even spaces in mm, ends included >> {out} mm. | Each gap is {out} mm.

= rise:D 0.3 6 1; run:D 1 12 1
rise run: rises {rise} m over {run} m | {rise} m up on {run} m | climbs {rise} m in a run of {run} m
? rise run >> @1 math.degrees(math.atan(rise / run)) >> the angle in degrees, one decimal | how steep in degrees | pitch in degrees >> {out}°. | It is {out} degrees.
? rise run >> @1 rise / run * 100 >> the slope in percent | how many percent is that | gradient in % >> {out} %. | It is {out} percent.

= h:D 2 40 1; rate:M 25 90; stuff:M 50 900; vat:P 7 10 19 20 21
h rate: {h} h of labour at {rate} | {h} hours at {rate} an hour | work: {h} h, {rate} each
stuff: material {stuff} | {stuff} for material | parts {stuff}
vat: then {vat}% vat on everything | plus {vat} percent tax | {vat}% VAT on top
? h rate stuff vat >> (h * rate + stuff) * (1 + vat / 100) >> total of the quote | what's the final price | all in all >> {$out}. | The total is {$out}.
? h rate stuff >> h * rate + stuff >> net total | before tax | without vat >> {$out}. | It is {$out}.

= l:D 2 12 2; w:D 2 9 2; a:P 20 30 40 60; b:P 20 30 45 60; waste:P 5 8 10 12 15
l w: the floor is {l} by {w} metres | {l} m x {w} m of floor | a bathroom {l} m long and {w} m wide
a b: tiles of {a}x{b} cm | tiles {a} by {b} cm | each tile {a} cm by {b} cm
waste: {waste}% waste | {waste} percent for breakage | {waste} % more for cuts
? l w a b >> ceil l * w / (a * b / 10000) >> how many tiles, without waste | tiles needed, no breakage | number of tiles >> {out} tiles. | You need {out}.
? l w a b waste >> ceil l * w * (1 + waste / 100) / (a * b / 10000) >> how many tiles, waste counted | tiles to buy with that | tiles including the extra >> {out} tiles. | You need {out}.

= up:D 99 99.99 2; days:P 7 28 30 31 365
up: {up}% uptime | available {up} percent of the time | an uptime of {up} %
days: in {days} days | over {days} days | for {days} days
? up days >> (100 - up) / 100 * days * 24 * 60 >> minutes it may be down | allowed downtime in minutes | how many minutes down at most >> {out} minutes. | {out} min.
? up days >> (100 - up) / 100 * days * 24 >> hours it may be down | allowed downtime in hours | how many hours down >> {out} hours. | {out} h.

= disks:J 4 16; tb:P 1 2 4 8 10 12 14 16 18 20
disks tb: {disks} disks with {tb} TB each | {disks} drives of {tb} TB | {disks} x {tb} TB
? disks tb >> raw (disks - 2) * tb >> usable in raid 6 | raid 6, capacity left in TB | two disks for parity: TB usable >> {out} TB. | Usable are {out} TB.
? disks tb >> raw (disks - 1) * tb >> usable in raid 5 | raid 5: how many TB | one disk for parity, TB left >> {out} TB. | Usable are {out} TB.
? disks tb >> disks * tb / 2 >> usable in raid 10 | mirrored in pairs: TB | raid 1+0 capacity in TB >> {out} TB. | Usable are {out} TB.

= free:I 50 2000; gb:D 0.5 15 1; tb:D 0.5 9 1; mb:I 30 500
free: {free} GB free | {free} GB left on the disk | room for {free} GB
gb: logs grow {gb} GB per day | {gb} GB more each day | {gb} GB a day
? free gb >> ceil free / gb >> after how many days is it full | days until the disk is full | full on day >> After {out} days. | {out} days.
tb: {tb} TB | a backup of {tb} TB | {tb} TB to copy
mb: at {mb} MB/s | with {mb} MB a second | the copy does {mb} MB/s
? tb mb >> tb * 1000000 / mb / 3600 >> hours to copy (decimal units) | how many hours does it take, 1 TB = 1,000,000 MB | copying time in hours, a million MB a TB >> {out} hours. | It takes {out} h.

= kids:I 12 40; size:P 3 4 5 6 7
kids: {kids} kids | a class of {kids} | {kids} children
size: groups of {size} | {size} in a group | teams of {size}
? kids size >> raw kids // size,, kids % size >> full groups and children left | how many groups, how many remain | groups, rest >> {0} groups, {1} left. | {0} groups and {1} left over.
? kids >> raw kids * (kids - 1) // 2 >> how many different pairs | possible pairs | pairs that can be made >> {out} pairs. | {out}.

= bus:S 200 1500; kids:I 15 50; gone:J 1 6
bus: the coach is {bus} | {bus} for the bus | the trip costs {bus} in all
kids: {kids} kids were to pay | {kids} had signed up | planned with {kids}
gone: {gone} dropped out | {gone} are ill | {gone} less now
? bus kids >> bus / kids >> how much each at first | price a head as planned | each one's share, all coming >> {$out}. | {$out} each.
? bus kids gone >> bus / (kids - gone) >> how much each now | new price a head | each of the rest pays >> {$out}. | {$out} each.
? bus kids gone >> bus / (kids - gone) - bus / kids >> how much more for each of the others | by how much does it go up a head | the extra per child >> {$out} more. | {$out}.

= n:P 8 10 12 16 20; flour:I 200 900; water:I 100 600; want:I 6 80; if want != n
n: a recipe for {n} rolls | it makes {n} | for {n} pieces
flour: {flour} g of flour | flour {flour} g | {flour} grams flour
water: {water} ml of water | water {water} ml | {water} ml milk
want: i want {want} | {want} are needed | for {want} rolls
? n flour want >> flour / n * want >> flour in g | how much flour | grams of flour for that >> {out} g. | You need {out} g of flour.
? n flour water want >> flour / n * want,, water / n * want >> both amounts | how much flour and liquid | everything scaled >> {0} g flour and {1} ml. | {0} g and {1} ml.
? flour water >> water / flour * 100 >> the hydration in percent | hydration of the dough, % | water as percent of the flour >> {out} %. | {out} percent.

= batch:D 2 40 1; loaf:I 300 1200
batch: a batch weighs {batch} kg | {batch} kg of dough | the dough is {batch} kilos
loaf: {loaf} g a loaf | each loaf {loaf} g | pieces of {loaf} g
? batch loaf >> raw int(batch * 1000 // loaf),, round(batch * 1000 % loaf) >> how many loaves and grams left | loaves, rest in g | number of pieces and what's over (g) >> {0} loaves, {1} g left. | {0} and {1} g over.

= n:I 20 120; cost:M 8 90; mark:P 50 80 100 120 150 180 200 250
cost n: ingredients for {n} cost {cost} | {cost} for {n} pieces | {n} croissants cost me {cost}
mark: a markup of {mark}% | {mark} percent on top | plus {mark} %
? cost n mark >> cost / n * (1 + mark / 100) >> price of one | what must one cost | selling price a piece >> {$out}. | One costs {$out}.
? cost n >> cost / n >> cost of one | what does one cost me | my own price a piece >> {$out}. | {$out} each.

= a:P 18 20 22 24; b:P 24 26 28 30 32; if a < b
a: the recipe is for a round tin of {a} cm | {a} cm tin in the book | made for {a} cm across
b: mine is {b} cm | my tin has {b} cm | i use a {b} cm one
? a b >> (b / a) ** 2 >> by what factor do i multiply | factor for the ingredients | how much more, as a factor >> {out}. | Multiply by {out}.

= claim:S 500 90000; p:D 2 12 2; days:I 20 700
claim: a claim of {claim} | {claim} are owed | {claim} unpaid
p: {p}% a year | {p} percent p.a. | at {p}% yearly
days: for {days} days | {days} days late | over {days} days
? claim p days >> claim * p / 100 * days / 365 >> the interest (365 days) | interest on arrears, 365-day year | how much interest, year of 365 >> {$out}. | The interest is {$out}.
? claim p days >> claim * p / 100 * days / 360 >> interest with a year of 360 days | bank interest, 360 days | interest, 360-day year >> {$out}. | It is {$out}.

= estate:S 9000 900000; kids:J 2 6
estate: an estate of {estate} | {estate} are inherited | the fortune is {estate}
kids: {kids} children | {kids} kids share the rest equally | the rest for {kids} children alike
? estate kids >> estate / 2 / kids >> the widow gets half: how much per child | half for the wife, each child then | with half for the husband, a child gets >> {$out}. | Each child gets {$out}.
? estate kids >> estate * 3 / 4 / kids >> a quarter goes to the wife: how much per child | after a quarter for charity, each child | with a quarter off for the widow, each kid's part >> {$out}. | Each gets {$out}.

= p:D 0.5 20 1; n:J 5 60
p: a drop chance of {p}% | it drops {p} percent of the time | {p}% each time
n: {n} tries | {n} kills | in {n} attempts
? p n >> @1 (1 - (1 - p / 100) ** n) * 100 >> chance for at least one, percent | how likely to get it at least once, % | probability of one or more in % >> {out} %. | {out} percent.
? p n >> @1 (1 - p / 100) ** n * 100 >> chance to get none at all, percent | how likely is nothing, % | probability of zero in % >> {out} %. | {out} percent.

= xp:K 2000 90000; goal:K 10000 200000; each:I 50 2000; if goal > xp
xp: i'm at {xp} xp | {xp} points so far | {xp} collected
goal: the next level is at {goal} | {goal} are needed | goal {goal}
each: {each} per quest | a quest gives {each} | {each} each time
? xp goal each >> ceil (goal - xp) / each >> how many quests still | quests needed | how often must i do it >> {out}. | {out} quests.
? xp goal >> raw goal - xp >> how many are missing | xp to go | still needed >> {out}. | {out} more.

= w:I 20 90; l:I 20 90; goal:P 55 60 65 70 75 80; if w / (w + l) * 100 < goal
w l: {w} wins and {l} losses | won {w}, lost {l} | {w} to {l} so far
goal: {goal}% | a rate of {goal} percent | {goal} % wins
? w l >> @1 w / (w + l) * 100 >> win rate in percent | how many percent won | share of wins, % >> {out} %. | {out} percent.
? w l goal >> ceil (goal / 100 * (w + l) - w) / (1 - goal / 100) >> how many wins in a row until i have that | wins needed without a loss to get there | straight wins to reach it >> {out} wins. | {out} in a row.

= fps:P 24 25 30 48 50 60 72 75 90 100 120 144 165 240
fps: {fps} fps | {fps} frames per second | a screen at {fps} Hz
? fps >> 1000 / fps >> ms per frame | milliseconds for one frame | frame time in ms | {fps} fps, ms a frame? | at {fps} Hz how long is one picture shown, ms >> {out} ms. | One frame lasts {out} ms.
? fps >> raw fps * 3600 >> frames in an hour | how many frames an hour | pictures per hour >> {out}. | {out} frames.

= gross:S 50 9000; vat:P 5 7 10 19 20 21 25
gross: {gross} incl. vat | gross {gross} | an invoice of {gross} with tax
vat: {vat}% vat in it | with {vat} percent tax inside | vat rate {vat}%
? gross vat >> gross / (1 + vat / 100) >> the net | price without vat | net amount | amount before tax >> {$out}. | The net is {$out}.
? gross vat >> gross - gross / (1 + vat / 100) >> the vat in money | how much tax is in it | vat amount >> {$out}. | The tax is {$out}.
? gross vat >> gross / (1 + vat / 100),, gross - gross / (1 + vat / 100) >> net and vat | what's the net and what the tax | split it in net and tax >> The net is {$0}, the tax {$1}. | {$0} and {$1}.

= cost:S 3000 90000; rest:S 100 2900; years:J 3 12; after:J 1 11; if after < years and rest < cost
cost: a machine for {cost} | bought at {cost} | new price {cost}
rest: residual {rest} | {rest} scrap value | worth {rest} at the end
years: {years} years linear | over {years} years in equal parts | useful life {years} years
after: after {after} years | {after} years later | at the end of year {after}
? cost rest years >> (cost - rest) / years >> depreciation a year | yearly write-off | how much is written off each year >> {$out}. | {$out} a year.
? cost rest years after >> cost - (cost - rest) / years * after >> book value then | value in the books | what's it worth in the books >> {$out}. | The book value is {$out}.

= cost:S 3000 90000; p:P 10 15 20 25 30 40; years:J 2 8
cost: bought at {cost} | a car of {cost} | new it cost {cost}
p: loses {p}% of its value each year | {p} percent declining | minus {p}% of the rest yearly
years: after {years} years | in {years} years | {years} years on
? cost p years >> cost * (1 - p / 100) ** years >> value then | what's it worth | the rest of the value >> {$out}. | It is worth {$out}.

= a:P 10 15 20 25 30 40; b:P 5 10 12 15 20; price:M 20 900
price: an item of {price} | it costs {price} | the label says {price}
a: {a}% off | first {a} percent off | a sale of {a}%
b: then another {b}% | and {b} percent more at the till | {b}% off the new price
? price a b >> price * (1 - a / 100) * (1 - b / 100) >> the final price | what do i pay | price after both >> {$out}. | You pay {$out}.
? a b >> @2 100 - (100 - a) * (100 - b) / 100 >> the discount in all, percent | total discount in % | both together are how many percent off >> {out} %. | {out} percent.

= fix:S 2000 90000; price:M 10 90; var:M 2 9
fix: fixed costs {fix} | {fix} of fixed cost | overheads {fix}
price: sold at {price} | price {price} | {price} a piece
var: variable cost {var} | {var} to make one | costs {var} each to make
? fix price var >> ceil fix / (price - var) >> break-even quantity | how many pieces until no loss | pieces to break even >> {out}. | {out} pieces.
? price var >> price - var >> margin per piece | contribution of one | earned on each >> {$out}. | {$out} each.

= a:I 20 300; pa:M 5 40; b:I 20 300; pb:M 5 40
a pa: {a} shares at {pa} | {a} bought for {pa} each | {a} pieces, {pa} each
b pb: {b} more at {pb} | another {b} for {pb} each | and {b} at {pb}
? a pa b pb >> (a * pa + b * pb) / (a + b) >> average price | what did one cost on average | mean price per share >> {$out}. | {$out} on average.
? a pa b pb >> a * pa + b * pb >> all together | money spent | cost of everything >> {$out}. | It is {$out}.
"""

LIFE_ROWS = r"""
= long:I 40 400; wide:I 30 300; post:D 1.5 5 1
long wide: the field is {long} by {wide} m | {long} m x {wide} m of meadow | a paddock {long} metres by {wide} metres
post: a post every {post} m | posts {post} m apart | one post each {post} metres
? long wide >> raw 2 * (long + wide) >> metres of fence all round | length of the fence | how much wire for one round, m >> {out} m. | It takes {out} m.
? long wide post >> ceil 2 * (long + wide) / post >> posts all round | how many posts | number of posts for the fence >> {out} posts. | You need {out}.
? long wide >> @2 long * wide / 10000 >> hectares | how many ha | area in ha >> {out} ha. | It is {out} hectares.

= mm:J 3 60; ha:D 0.5 20 1; l:J 5 90
mm: {mm} mm of rain | it rained {mm} mm | {mm} millimetres fell
ha: on {ha} hectares | a field of {ha} ha | over {ha} ha
l: on {l} m² of roof | a roof of {l} square metres | {l} m² roof
? mm ha >> mm * ha * 10 >> cubic metres of water | how many m³ | water in cubic metres >> {out} m³. | It is {out} cubic metres.
? mm l >> raw mm * l >> litres into the barrel | how many litres | litres from it >> {out} litres. | It is {out} l.

= a:J 1 9; b:J 1 9; c:J 1 9; kg:I 30 2000
a b c: {a} parts barley, {b} corn, {c} soy | mixed {a} : {b} : {c} | {a} parts sand, {b} gravel, {c} cement
kg: {kg} kg in all | {kg} kg of the mix | i need {kg} kilos
? a b c kg >> kg * a / (a + b + c),, kg * b / (a + b + c),, kg * c / (a + b + c) >> kilos of each | how much of each | amounts in kg >> {0}, {1} and {2} kg. | It is {0}, {1} and {2}.
? a b c kg >> kg * a / (a + b + c) >> kilos of the first | how much of the first one | first part in kg >> {out} kg. | {out} kilos.

= goats:J 2 40; birds:J 2 60; heads:=goats + birds; legs:=4 * goats + 2 * birds
heads legs: {heads} heads and {legs} legs | {legs} legs under {heads} heads | i count {heads} heads, {legs} legs
? heads legs >> raw (legs - 2 * heads) // 2 >> goats and hens: how many goats | cows and geese in the yard, how many cows | rabbits and chickens: how many rabbits | how many have four legs >> {out}. | There are {out}.
? heads legs >> raw (4 * heads - legs) // 2 >> goats and hens: how many hens | cows and geese, how many geese | how many have two legs >> {out}. | There are {out}.

= kids:I 20 200; adults:I 20 200; pk:J 2 6; pa:J 7 15; heads:=kids + adults; take:=kids * pk + adults * pa
heads: {heads} visitors | {heads} came | {heads} tickets sold
pk pa: children {pk}, adults {pa} | kids pay {pk} and grown-ups {pa} | {pk} for children, {pa} for adults
take: takings {take} | {take} in the box | {take} came in
? heads pk pa take >> raw (heads * pa - take) // (pa - pk) >> how many kids | number of children | children among them >> {out}. | There were {out} children.
? heads pk pa take >> raw (take - heads * pk) // (pa - pk) >> how many adults | number of grown-ups | adults among them >> {out}. | There were {out} adults.

= cows:J 5 90; l:D 10 35 1; ct:D 30 60 1
cows: {cows} cows | a herd of {cows} | {cows} cows in the shed
l: {l} litres each per day | {l} l a day and cow | each gives {l} litres daily
ct: {ct} cents a litre | {ct} ct per litre | paid {ct} cents the litre
? cows l >> cows * l >> litres a day | milk per day | daily milk in litres >> {out} litres. | {out} l a day.
? cows l ct >> cows * l * 7 * ct / 100 >> money per week (100 cents are 1) | income in a week, not in cents | weekly milk money >> {out}. | It is {out} a week.

= d:D 1 12 1; h:D 2 30 1
d: {d} m across | {d} m in diameter | diameter {d} m
h: {h} m high | height {h} m | {h} metres tall
? d h >> @1 math.pi * (d / 2) ** 2 * h >> how many m³ does the silo hold | volume of the round tank in m³ | cylinder volume, one decimal >> {out} m³. | It holds {out} m³.
? d >> math.pi * d >> its girth in m | how far around, m | circumference in m >> {out} m. | It is {out} m around.

= r:D 2 60 1
r: {r} cm across | a diameter of {r} cm | {r} cm wide
? r >> 4 / 3 * math.pi * (r / 2) ** 3 / 1000 >> volume of the ball in litres | how many litres has the ball | litres in the sphere >> {out} litres. | It is {out} l.
? r >> math.pi * r ** 2 >> surface of the ball in cm² | leather for the ball, cm² | surface of the sphere >> {out} cm². | It is {out} cm².

= bpm:I 50 190; m:J 2 8; s:P 0 10 15 20 30 40 45 50
bpm: {bpm} bpm | {bpm} beats a minute | a song at {bpm}
m s: {m} min {s} s long | lasting {m} minutes {s} seconds | {m} m {s} s
? bpm m s >> bpm * (m + s / 60) >> how many beats | beats in the whole song | number of beats >> {out} beats. | {out}.
? bpm m s >> floor bpm * (m + s / 60) / 4 >> full bars in 4/4 | how many whole bars of four beats | bars (four beats each) >> {out} bars. | {out}.
? bpm >> 60000 / bpm >> ms for one beat | quarter note in milliseconds | delay time of a quarter in ms >> {out} ms. | A beat lasts {out} ms.
? bpm >> 60000 / bpm * 0.75 >> ms for a dotted eighth | dotted eighth delay in ms | delay of a dotted eighth >> {out} ms. | It is {out} ms.

= hz:P 110 220 262 294 330 349 392 415 440 442; n:J 1 12
hz: a note of {hz} Hz | {hz} Hz | tuned to {hz} Hz
n: {n} semitones higher | {n} half tones up | {n} frets up
? hz n >> hz * 2 ** (n / 12) >> its frequency | what frequency is that | Hz of that note >> {out} Hz. | It is {out} Hz.

= v:D 1.5 48 1; ohm:I 10 2000
v: {v} V | {v} volts | a battery of {v} volt
ohm: {ohm} ohm | a resistor of {ohm} ohm | {ohm} ohms
? v ohm >> v / ohm * 1000 >> current in mA | how many milliamps | mA through it >> {out} mA. | It is {out} mA.
? v ohm >> v ** 2 / ohm >> power in watts | how many watts | heat in W >> {out} W. | It is {out} watts.

= a:I 10 900; b:I 10 900; c:I 10 900
a b c: {a}, {b} and {c} ohm | resistors of {a}, {b}, {c} ohms | {a} ohm, {b} ohm, {c} ohm
? a b c >> @1 1 / (1 / a + 1 / b + 1 / c) >> in parallel, total ohm | all three in parallel | combined resistance side by side >> {out} ohm. | It is {out} ohms.
? a b c >> raw a + b + c >> in series, total ohm | one after the other | combined resistance in a row >> {out} ohm. | It is {out} ohms.

= w:P 500 750 1000 1200 1500 1800 2000 2400; h:J 1 12; days:J 5 90; p:D 0.2 0.5 2
w: a {w} W heater | {w} watts | a heater of {w} watt
h: {h} hours a day | on for {h} hours daily | {h} h each day
days: for {days} days | over {days} days | {days} days long
p: at {p} per kWh | {p} a kilowatt hour | the kWh costs {p}
? w h days >> w * h * days / 1000 >> kWh used | how many kWh | energy in kWh >> {out} kWh. | It is {out} kWh.
? w h days p >> w * h * days / 1000 * p >> what does it cost | cost of the heating | price of that >> {out}. | It costs {out}.

= g:I 50 2000; ml:I 20 900
g: a stone of {g} g | it weighs {g} g | {g} grams heavy
ml: displaces {ml} ml | {ml} ml of water move | pushes away {ml} ml
? g ml >> g / ml >> the density | density in g/ml | how dense is it >> {out} g/ml. | The density is {out}.

= a:I 40 120; b:I 30 110; if a != b
a b: {a} km/h there and {b} km/h back | going at {a}, coming back at {b} km/h | out with {a} km/h, home with {b}
? a b >> 2 * a * b / (a + b) >> average speed, same way | mean speed of the whole trip | average over both ways >> {out} km/h. | It is {out} km/h.

= km:I 50 900; a:I 30 120; b:I 30 120
km: {km} km apart | {km} km between them | {km} km from each other
a b: one at {a}, the other at {b} km/h | {a} and {b} km/h | with {a} km/h and {b} km/h
? km a b >> km / (a + b) >> driving towards each other, hours until they meet | when do they meet, in hours | hours to the meeting >> {out} hours. | After {out} hours.
? km a b >> km / (a + b) * a >> where do they meet, km from the first | km the first has done when they meet | meeting point, km from the first >> {out} km. | {out} km from the first.

= l:D 1 12 1; p:P 20 25 30 40 50 60 70; q:P 5 8 10 12 15
l p: {l} litres of {p}% syrup | {l} l with {p} percent | {p}% juice, {l} litres
q: down to {q}% | it should have {q} percent | i want {q}%
? l p q >> l * p / q - l >> how much water to add, litres | litres of water to add | water needed in l >> {out} litres. | Add {out} l.

= buys:J 2 9; half:S 30 300
half buys: {half} in my purse, {buys} tickets at 12 | i had {half} and bought {buys} at 12 each
? half buys >> half - buys * 12 >> what's left | left over | money left >> {$out}. | {$out} are left.

= had:S 40 900; cash:M 3 30
had: i had {had} | {had} in my pocket | started with {had}
cash: then {cash} for the cinema | and {cash} on snacks | {cash} for a book at last
? had cash >> rest = had * 3 / 4; rest * 2 / 3 - cash >> a quarter went on shoes, a third of the rest on food: what is left | spent a quarter, then a third of what was left. the rest? | a quarter gone, of the rest a third, then that. left? >> {$out}. | {$out} are left.
? had cash >> had / 2 - cash >> half went on rent: what is left | spent half of it first. left? | half gone, then that, rest >> {$out}. | {$out} are left.

= wall:J 6 40; up:J 3 6; down:P 0.5 1 1.5 2
wall: a wall of {wall} m | the well is {wall} m deep | {wall} m to the top
up down: climbs {up} m by day and slides back {down} m at night | {up} m up each day, {down} m down each night | by day {up} m up, at night {down} m down
? wall up down >> ceil (wall - up) / (up - down) + 1 >> on which day is the snail over | which day does it get out | day it reaches the top >> On day {out}. | Day {out}.

= a:J 5 40; b:J 2 4; c:J 5 40
a: Nina has {a} more than Oli | {a} stamps more than Oli has Nina | Nina has Oli's number plus {a}
b: Oli has {b} times as many as Pia | Oli {b} times Pia's | Pia's times {b} has Oli
c: Pia has {c} | {c} has Pia | Pia owns {c}
? a b c >> raw c + b * c + b * c + a >> how many all together | all three together | sum of all >> {out}. | Together {out}.
? a b c >> raw b * c + a >> how many has Nina | Nina's number | what does Nina have >> {out}. | Nina has {out}.

= cm:I 10 40; burn:D 0.5 3 1; left:J 2 9; if left < cm
cm: the candle is {cm} cm | {cm} cm tall | a candle of {cm} cm
burn: burns {burn} cm an hour | {burn} cm go every hour | loses {burn} cm per hour
left: until {left} cm are left | down to {left} cm | when it's {left} cm
? cm burn left >> (cm - left) / burn * 60 >> after how many minutes | minutes until then | how long in minutes >> After {out} minutes. | {out} minutes.
? cm burn >> cm / burn >> hours until it's gone | how long does it burn, hours | burning time in hours >> {out} hours. | It burns {out} hours.

= win:J 2 25; draw:J 0 12; lost:J 0 12
win draw lost: {win} wins, {draw} draws, {lost} losses | won {win}, drew {draw}, lost {lost} | {win}-{draw}-{lost}
? win draw lost >> raw 3 * win + draw >> points at 3 a win and 1 a draw | how many points (3/1/0) | league points, three for a win and one for a draw >> {out} points. | {out}.
? win draw lost >> @1 win / (win + draw + lost) * 100 >> percent of games won | win share in % | how many percent were won >> {out} %. | {out} percent.

= age:I 15 80; lo:P 50 60 65 70; hi:P 75 80 85 90
age: i'm {age} | {age} years old | age {age}
lo hi: {lo} to {hi} percent of it | between {lo}% and {hi}% | {lo}-{hi} %
? age >> raw 220 - age >> maximum heart rate (220 minus age) | top pulse, 220 less age | max pulse by 220 - age >> {out}. | It is {out}.
? age lo hi >> raw round((220 - age) * lo / 100),, round((220 - age) * hi / 100) >> 220 minus age, then that range: from, to | training zone of 220 minus age | pulse range, base 220 - age >> {0} to {1}. | From {0} to {1}.

= kcal:I 1200 3500; p:P 15 20 25 30 35 40 50; per:P 4 9
kcal: {kcal} kcal a day | {kcal} calories | a diet of {kcal} kcal
p per: {p}% of it at {per} kcal a gram | {p} percent, {per} kcal per g | {p}%, each gram {per} kcal
? kcal p per >> raw round(kcal * p / 100 / per) >> how many grams | grams, whole | g a day >> {out} g. | It is {out} g.

= first:P 1000 2000 5000 10000 12000; mid:P 10000 20000 30000; lo:P 10 12 15 20; hi:P 25 30 35 42; inc:S 1000 90000; if inc > first + mid
first: the first {first} are free | nothing on the first {first} | {first} tax free
mid lo: the next {mid} at {lo}% | then {lo} percent on {mid} | {lo}% for {mid} after that
hi: the rest at {hi}% | above that {hi} percent | {hi}% on everything over
inc: income {inc} | i earn {inc} | for {inc}
? first mid lo hi inc >> mid * lo / 100 + (inc - first - mid) * hi / 100 >> the tax | how much tax | what is to pay in tax >> {out}. | The tax is {out}.

= hours:I 41 60; rate:M 9 40
hours: {hours} hours this week | worked {hours} hours | {hours} h on the sheet
rate: {rate} an hour | at {rate} per hour | {rate} for a normal hour
? hours rate >> 40 * rate + (hours - 40) * rate * 1.5 >> 40 normal, the rest time and a half: pay | gross pay with one and a half times above 40 hours | week's pay, over 40 h counts 1.5 times >> {$out}. | The pay is {$out}.
? hours rate >> (hours - 40) * rate * 1.5 >> money for what is above 40, at time and a half | overtime alone (over 40 h, 1.5 times) | extra hours over 40 paid 1.5 fold >> {$out}. | It is {$out}.

= base:P 1000 2000 5000 10000; lo:P 2 3 4 5; hi:P 6 6.5 7 8 10; sales:S 11000 90000
base lo: {lo}% on the first {base} | {lo} percent up to {base} | up to {base} it's {lo}%
hi: {hi}% above | {hi} percent on the rest | beyond that {hi}%
sales: sales of {sales} | sold for {sales} | turnover {sales}
? base lo hi sales >> base * lo / 100 + (sales - base) * hi / 100 >> the commission | how much commission | what does the seller get >> {$out}. | The commission is {$out}.

= a:I 200 900; pa:M 2 8; b:D 1 3 1; pb:M 5 20
a pa: {a} g for {pa} | {pa} for {a} grams | a pack of {a} g at {pa}
b pb: {b} kg for {pb} | {pb} for {b} kg | the big one, {b} kilos, {pb}
? a pa b pb >> pa / a * 1000,, pb / b >> price per kg of both | what does a kilo cost in each | compare by kg: first, second >> {0} and {1} a kg. | The first is {0}, the second {1} per kg.

= old:I 10000 60000; more:I 500 9000; ct:D 20 45 1
old: last reading {old} | the meter stood at {old} | {old} a year ago
ct: {ct} ct per kWh | {ct} cents a kWh | the kWh at {ct} cents
= now:=old + more
now: now {now} | today it shows {now} | new reading {now}
? old now ct >> (now - old) * ct / 100 >> the bill (cents to whole money) | what do i owe, not in cents | cost of the power used >> {out}. | The bill is {out}.
? old now >> raw now - old >> units used | how many kWh | consumption >> {out}. | {out} kWh.

= save:S 20 500; p:P 0.1 0.2 0.25 0.3 0.5; n:P 12 24 36 48 60 120
save: {save} every month | {save} a month, at the month's end | monthly {save}
p: {p}% interest a month | at {p} percent per month | {p}% monthly
n: for {n} months | {n} months long | over {n} months
? save p n >> save * ((1 + p / 100) ** n - 1) / (p / 100) >> total at the end | what's in the plan then | final sum, paid in at the end of each month >> {$out}. | It is {$out}.
? save n >> save * n >> paid in all together | without interest | sum of the payments >> {$out}. | {$out}.

= a:S 1000 9000; more:S 200 5000; years:J 2 15; b:=a + more
a b: from {a} to {b} | {a} became {b} | grew from {a} to {b}
years: in {years} years | over {years} years | {years} years long
? a b years >> ((b / a) ** (1 / years) - 1) * 100 >> yearly rate in percent | what rate a year was that, % | average growth per year in % >> {out} %. | {out} percent a year.

= m2:I 20 200; price:S 50000 900000
m2: {m2} m² | a flat of {m2} square metres | {m2} sqm
price: for {price} | costs {price} | sold at {price}
? m2 price >> price / m2 >> price per square metre | what does a m² cost | per m² >> {$out}. | {$out} per m².

= scale:P 5000 10000 20000 25000 50000 100000 200000; cm:D 1 30 1
scale: on a map 1:{scale} | scale 1 to {scale} | map scale 1:{scale}
cm: {cm} cm on the map | {cm} cm apart on paper | measured {cm} cm
? scale cm >> cm * scale / 100000 >> km in reality | how many kilometres | real distance in km >> {out} km. | It is {out} km.
? scale cm >> cm * scale / 100 >> metres in reality | how many metres | real distance in m >> {out} m. | It is {out} m.

= stick:D 0.5 3 1; shadow:D 0.4 4 1; tree:D 3 40 1
stick shadow: a stick of {stick} m has a shadow of {shadow} m | {stick} m of pole throw {shadow} m of shadow | a post {stick} m high, its shadow {shadow} m
tree: the tree's shadow is {tree} m | the tower throws {tree} m | {tree} m of shadow from the house
? stick shadow tree >> stick / shadow * tree >> how tall is it | height in m | its height >> {out} m. | It is {out} m tall.

= inch:P 13.3 14 15.6 22 24 27 32 34; w:P 1366 1920 2560 3440 3840; h:P 768 1080 1200 1440 1600 2160
inch: a {inch} inch screen | {inch} inches diagonal | monitor of {inch} inches
w h: {w}x{h} pixels | {w} by {h} | resolution {w} x {h}
? inch w h >> raw round((w ** 2 + h ** 2) ** 0.5 / inch) >> pixels per inch, rounded | ppi | how many pixels an inch >> {out}. | It has {out} ppi.
? w h >> @2 w * h / 1000000 >> megapixels | how many million pixels | MP >> {out} megapixels. | {out} million.

= a:J 5 40; c:J 3 30; h:J 2 20; if a != c
a c h: a = {a}, c = {c} and height {h} | parallel sides {a} and {c}, {h} high | {a} cm below, {c} cm above, {h} cm tall
? a c h >> (a + c) / 2 * h >> area of the trapezium | trapezoid area | how big is the trapezium >> {out}. | It is {out}.

= outer:J 6 60; inner:J 2 50; if inner < outer
outer inner: outer diameter {outer}, inner {inner} | {outer} across outside, {inner} inside | ring of {outer} and {inner} diameter
? outer inner >> @1 math.pi * (outer ** 2 - inner ** 2) / 4 >> area of the ring | ring area, one decimal | how big is the washer's face >> {out}. | It is {out}.
? outer inner >> (outer - inner) / 2 >> how thick is the ring | wall thickness | width of the band >> {out}. | It is {out} thick.

= long:J 4 30; wide:J 3 20; path:P 0.5 1 1.5 2
long wide: a lawn of {long} by {wide} m | {long} x {wide} m of grass | a pond {long} m by {wide} m
path: a path {path} m wide all around it | with {path} m of path around | bordered by {path} m of gravel
? long wide path >> (long + 2 * path) * (wide + 2 * path) - long * wide >> area of the path in m² | how many m² is the border | square metres of path >> {out} m². | It is {out} m².

= a:J 3 40; b:J 3 40; c:J 3 40; if a + b > c and a + c > b and b + c > a
a b c: sides {a}, {b} and {c} | {a} m, {b} m, {c} m | a triangle {a}-{b}-{c}
? a b c >> s = (a + b + c) / 2; math.sqrt(s * (s - a) * (s - b) * (s - c)) >> area of the triangle | how big is it (heron) | triangle area >> {out}. | The area is {out}.
? a b c >> raw a + b + c >> perimeter | all around | sum of the sides >> {out}. | It is {out}.

= side:D 1 40 1
side: side {side} | each edge {side} | {side} cm a side
? side >> 3 * math.sqrt(3) / 2 * side ** 2 >> area of a regular hexagon | hexagon area | how big is the six-sided tile >> {out}. | It is {out}.
? side >> math.sqrt(3) / 4 * side ** 2 >> area of an equilateral triangle | triangle with three such sides, area | equilateral, area >> {out}. | It is {out}.

= deg:P 30 36 40 45 60 72 90 100 120 135 150 270; r:D 2 60 1
deg: {deg} degrees | an angle of {deg}° | {deg}° of a circle
r: radius {r} | on a radius of {r} | {r} cm radius
? deg r >> math.pi * r * deg / 180 >> length of the arc | arc length | how long is the bow >> {out}. | It is {out}.
? deg r >> math.pi * r ** 2 * deg / 360 >> area of the slice | sector area | how big is the piece of cake >> {out}. | It is {out}.
? deg >> @4 math.radians(deg) >> in radians | radians, 4 decimals | {deg} degrees in rad >> {out}. | It is {out}.
? deg >> @4 math.sin(math.radians(deg)) >> its sine | sin of it, 4 digits | sin({deg}°) >> {out}. | The sine is {out}.

= gross:J 1 20; doz:J 1 11
gross doz: {gross} gross and {doz} dozen | {gross} gross {doz} dozen | {doz} dozen and {gross} gross
? gross doz >> raw gross * 144 + doz * 12 >> how many pieces | number of pieces | in pieces >> {out}. | It is {out} pieces.

= pounds:J 1 30; sh:J 1 19; d:J 1 11
pounds sh d: {pounds} pounds {sh} shillings {d} pence | £{pounds} {sh}s {d}d | {pounds} pounds, {sh} shillings and {d} pence
? pounds sh d >> raw (pounds * 20 + sh) * 12 + d >> in old pence (12 a shilling, 20 shillings a pound) | pence altogether, 12 to the shilling and 20 shillings to the pound | old money in pence, 240 a pound >> {out} pence. | It is {out} pence.
"""

situations("trade", TRADE_ROWS, 4.0, 0.1)
situations("life", LIFE_ROWS, 4.0, 0.1)
