"""Relations (see relating.py): plain stories of the house, the road, the shop and the workshop, most of them with one step; they are told in many ways since strangers tell them in others again."""
from relating import situations

HOME_ROWS = r"""
= people:K 2000 900000; waste:K 300000 90000000
people: a town of {people} people | {people} inhabitants | {people} people live here
waste: throws away {waste} kilos a year | {waste} kg of rubbish in a year | {waste} kilos of waste every year
? people waste >> raw round(waste / people) >> how much is that a head, to the nearest kilo | kilos per person, rounded to whole ones | per head, whole kg | rubbish per inhabitant in kg, rounded >> {out} kg. | About {out} kg per head.
? people waste >> waste / people >> kilos per person | how many kg per head | per inhabitant, kg | waste a head >> {out} kg. | It is {out} kg a head.
? people waste >> waste / 365 >> kilos a day | how much rubbish a day | per day, kg (365 days) >> {out} kg. | It is {out} kg a day.

= cm:D 0.2 9
cm: crawls {cm} cm a minute | {cm} cm every minute | makes {cm} cm per minute | creeps {cm} centimetres each minute
? cm >> cm * 60 * 24 / 100 >> metres after a whole day | how many metres in 24 hours | metres a day, without a rest | how far in one day and night, in metres | A snail crawls {cm} cm a minute. metres in a day | the glacier robot moves {cm} cm per minute, metres in 24 h >> {out} m. | It is {out} metres.
? cm >> cm * 60 / 100 >> metres an hour | how far in an hour, m | metres after one hour | m/h | a tortoise at {cm} cm per minute does how many metres an hour >> {out} m. | It is {out} metres.
? cm >> cm * 60 * 24 * 7 / 100000 >> kilometres in a week | km after seven days without stopping | km a week >> {out} km. | It is {out} kilometres.

= long:D 2 9 2; wide:D 2 9 2; box:D 0.8 2.5 2
long wide: the floor is {long} by {wide} metres | a room of {long} x {wide} m | {long} m by {wide} m | {long} metres long and {wide} metres wide
box: a box of tiles does {box} square metres | boxes for {box} m² each | one pack covers {box} sqm | packs of {box} m²
? long wide box >> ceil long * wide / box >> how many boxes do we need | boxes to buy | how many packs | number of boxes | how many boxes of tiles must i get >> {out} boxes. | You need {out}.
? long wide >> long * wide >> the area in square metres | how many m² | floor area | square metres of floor >> {out} m². | It is {out} square metres.
? long wide >> 2 * (long + wide) >> metres of skirting board all round | the perimeter | how long is the edge all the way round | length of the border in m >> {out} m. | It is {out} metres.

= cost:M 0.1 4; n:I 100 9000; fix:M 10 90
cost: {cost} apiece | {cost} each | {cost} a copy | at {cost} per piece
n: for {n} booklets | {n} leaflets | {n} posters | a run of {n} copies
fix: plus {fix} delivery | {fix} for setting up | {fix} shipping on top | and {fix} carriage
? cost n fix >> cost * n + fix >> the bill | what do we pay | total | what's the invoice | the printer's price | whole cost >> {$out}. | It comes to {$out}.
? cost n >> cost * n >> without delivery | price of the copies alone | just the printing >> {$out}. | It is {$out}.
? cost n fix >> (cost * n + fix) / n >> cost per piece with everything | price a copy, all in | what is one in the end >> {$out}. | {$out} each.

= pay:S 900 6000; rise:C 1 9
pay: i make {pay} a month | my wage is {pay} a month | {pay} monthly
rise: a raise of {rise} | {rise} more from may on | {rise} up
? pay rise >> pay * (1 + rise / 100) >> new wage | after the raise | what will i get a month | monthly pay then >> {$out}. | It is {$out}.
? pay rise >> pay * (1 + rise / 100) * 12 >> the yearly pay then | what is that in a year, raised | twelve months of the new pay >> {$out}. | It is {$out} a year.

= now:M 900 6000; rise:C 1 9
now: i now earn {now} | {now} a month since then | it is {now} now | the new pay is {now}
rise: after a raise of {rise} | with {rise} more than before | that is {rise} up
? now rise >> now / (1 + rise / 100) >> what was it before | the old pay | before the raise it was | how much did i earn before >> {$out}. | It was {$out}.
? now rise >> now - now / (1 + rise / 100) >> how much more is that in money | what did the raise bring | the difference in money >> {$out}. | It is {$out} more.

= price:M 20 900; gain:C 5 60
price: sold it for {price} | i got {price} for it | it went for {price} | somebody paid {price}
gain: which is {gain} more than i had paid | a gain of {gain} on what i paid | {gain} over my own price
? price gain >> price / (1 + gain / 100) >> what had i paid | my buying price | what did it cost me | cost price >> {$out}. | You had paid {$out}.
? price gain >> price - price / (1 + gain / 100) >> my profit in money | how much did i make | what was the gain in cash >> {$out}. | The profit is {$out}.

= price:M 15 600; loss:C 5 60
price: sold it for {price} | i only got {price} | it went for {price}
loss: {loss} less than i had paid | a loss of {loss} on the buying price | {loss} below what i paid
? price loss >> price / (1 - loss / 100) >> what had i paid | the old price | buying price | what did it cost me then >> {$out}. | You had paid {$out}.
? price loss >> price / (1 - loss / 100) - price >> how much did i lose | loss in money | money lost >> {$out}. | You lost {$out}.

= house:S 90000 900000; cut:D 1 6 2; flat:S 300 4000
house: the house went for {house} | a flat sold at {house} | selling price {house} | sold the house for {house}
cut: the agent takes {cut}% | commission {cut} percent | {cut}% for the broker | the broker's share is {cut} %
? house cut >> house * cut / 100 >> what does the agent get | his cut | the commission in money | how much is that for the agent | commission = >> {$out}. | The agent gets {$out}.
? house cut >> house * (100 - cut) / 100 >> what do we keep | left for the seller | the rest | what remains for us >> {$out}. | {$out} remain.

= was:M 20 300; now:M 20 300; if now > was
was: last year {was} | it was {was} before | last month {was} | the old bill was {was}
now: this year {now} | now {now} | this month {now} | the new one is {now}
? was now >> (now - was) / was * 100 >> how many percent up is that | percent increase | rise in percent | by how many percent did it go up | growth in % >> {out} %. | It rose by {out} percent.
? was now >> now - was >> how much more | the difference | what's the rise in money >> {$out}. | It is {$out} more.

= was:M 20 300; now:M 20 300; if now < was
was: last year {was} | it was {was} before | last month {was} | the old bill was {was}
now: this year {now} | now {now} | this month {now} | the new one is {now}
? was now >> (was - now) / was * 100 >> how many percent down is that | percent decrease | drop in percent | by how many percent did it fall | saving in % >> {out} %. | It fell by {out} percent.
? was now >> was - now >> how much less | the difference | what do we save >> {$out}. | It is {$out} less.

= stuff:K 2000 40000; bag:J 12 90
stuff: {stuff} screws | {stuff} nails | {stuff} beads | we have {stuff} sweets
bag: bags of {bag} | packed by {bag} | {bag} go in a bag | packets with {bag} in each
? stuff bag >> raw stuff // bag,, stuff % bag >> full bags and what's left | how many full bags and how many remain | whole bags, and the rest | number of full bags and left over pieces >> {0} full bags, {1} are left. | {0} bags and {1} left over.
? stuff bag >> ceil stuff / bag >> bags needed for all of them | how many bags, the last may be part full | bags in all, so that none stays outside >> {out} bags. | You need {out}.
? stuff bag >> raw stuff % bag >> how many are left over | the rest after full bags | remaining ones >> {out} are left. | {out}.

= side:I 3 900
side: the side is {side} mm | edge {side} mm | a cube with {side} mm edges
? side >> raw side ** 3 >> volume in cubic mm | its volume, mm³ | how many cubic millimetres | a die of {side} mm side, volume | metal cube, {side} mm a side: cubic millimetres? >> {out} mm³. | It is {out} cubic millimetres.
? side >> raw 6 * side ** 2 >> surface in square mm | all six faces together, mm² | the whole surface | paint for a cube with {side} mm edges, surface in mm² >> {out} mm². | The surface is {out} square millimetres.
? side >> raw 12 * side >> wire for all edges in mm | sum of the edges | length of all twelve edges | a wire cube of {side} mm, wire in mm >> {out} mm. | It takes {out} mm.

= sleep:T 300 560; nights:J 5 30
sleep: i sleep {sleep} a night | {sleep} of sleep each night | {sleep} every night
nights: {nights} nights | for {nights} nights | over {nights} nights
? sleep nights >> sleep * nights / 60 >> hours of sleep altogether | how many hours in bed | hours in all >> {out} hours. | It is {out} hours.
? sleep >> sleep * 365 / 60 / 24 >> how many days a year asleep | days of the year spent sleeping (365 nights) | sleeping time in a year, days >> {out} days. | It is {out} days.

= drop:J 5 90; ml:D 0.05 0.9 2
drop: {drop} drops a minute | it drips {drop} times a minute | a tap with {drop} drops per minute
ml: {ml} ml each | a drop has {ml} ml | drops of {ml} ml
? drop ml >> drop * ml * 60 * 24 / 1000 >> litres a day | how much water a day in litres | lost per day, litres >> {out} litres. | {out} l a day.
? drop ml >> drop * ml * 60 * 24 * 30 / 1000 >> litres in 30 days | lost in a month of 30 days, litres | per month (30 days) >> {out} litres. | {out} l.
? drop ml >> drop * ml * 60 >> ml an hour | how much in one hour, ml | millilitres per hour >> {out} ml. | It is {out} ml.

= sheets:J 20 500; mm:D 1 60 1; more:J 50 2000
sheets mm: {sheets} sheets are {mm} mm thick | a pile of {sheets} sheets measures {mm} mm | {sheets} pages make {mm} mm
more: for {more} sheets | {more} of them | {more} sheets
? sheets mm >> @5 mm / sheets >> how thick is one sheet in mm | thickness of a single one, mm | one sheet = ? mm >> {out} mm. | One is {out} mm thick.
? sheets mm more >> mm / sheets * more >> thickness of that pile in mm | how high is that stack, mm | height in mm >> {out} mm. | It is {out} mm.

= litres:D 20 80 1; price:D 1.2 2.3 3
litres: {litres} litres | filled up {litres} l | {litres} liters of fuel | a tank of {litres} litres
price: at {price} | {price} a litre | {price} per liter | litre price {price}
? litres price >> litres * price >> what did i pay | cost of the fuel | what did the stop cost | total at the pump | sum to pay >> {out}. | It cost {out}.
= km:I 200 900
km: after {km} km | for {km} km | driven {km} km
? litres km >> litres / km * 100 >> litres per 100 km | consumption per hundred kilometres | how many litres on 100 km | usage, l/100 km >> {out} litres. | {out} l per 100 km.
? litres price km >> litres * price / km >> fuel cost per km | what does a kilometre cost | money per kilometre >> {out}. | {out} a kilometre.

= a:J 20 400; pa:M 5 40; b:J 10 300; pb:M 3 20; cost:S 50 900; if pa > pb
a pa: {a} adults at {pa} | {a} grown-ups, {pa} each | {a} full tickets at {pa}
b pb: {b} children at {pb} | {b} kids, {pb} each | {b} reduced ones at {pb}
cost: the hall costs {cost} | rent of {cost} | {cost} for the band
? a pa b pb >> a * pa + b * pb >> takings | how much came in | what's in the cash box | income | total from tickets >> {$out}. | The takings are {$out}.
? a pa b pb cost >> a * pa + b * pb - cost >> what remains | profit | left after costs | the surplus >> {$out}. | {$out} remain.

= km:D 20 900 0; hours:H 0.5 9; more:H 1 9
km hours: {km} km in {hours} | {hours} for {km} km | does {km} km in {hours} | it took {hours} to do {km} kilometres
more: in {more} at that speed | for {more} more | and {more} like that
? km hours >> km / hours >> speed in km/h | how fast is that | average speed | km/h | what speed was it >> {out} km/h. | It is {out} km/h.
? km hours >> km / hours / 3.6 >> speed in m/s | metres per second | how many m/s is that >> {out} m/s. | It is {out} m/s.
? km hours more >> km / hours * more >> how far | distance in that time, km | kilometres then >> {out} km. | It is {out} km.
? km hours >> hours * 60 / km >> minutes per km | pace in minutes a kilometre | how many minutes for one km >> {out} minutes. | {out} min per km.

= spoon:J 2 9; weeks:J 2 12; pack:I 100 900
spoon: {spoon} g a day | {spoon} grams every day | a dose of {spoon} g daily
weeks: for {weeks} weeks | over {weeks} weeks | {weeks} weeks long
pack: packs of {pack} g | {pack} g a tin | a jar holds {pack} g
? spoon weeks >> raw spoon * 7 * weeks >> grams in all | how many grams is that | total in g >> {out} g. | It is {out} grams.
? spoon weeks pack >> ceil spoon * 7 * weeks / pack >> packs needed | how many tins | how many jars must i buy >> {out}. | You need {out}.
? spoon pack >> floor pack / spoon >> days a pack lasts | how many days does one last | full days from one >> {out} days. | It lasts {out} days.

= steps:D 0.5 0.9 2; km:D 1 25 1; day:K 3000 15000
steps: a step is {steps} m | {steps} m a step | my stride is {steps} metres
km: {km} km | a walk of {km} km | over {km} kilometres
day: {day} steps | i did {day} steps | {day} steps today
? steps km >> raw round(km * 1000 / steps) >> how many steps | steps for that | number of steps (rounded) >> {out} steps. | About {out}.
? steps day >> steps * day / 1000 >> how many km is that | kilometres walked | distance in km >> {out} km. | It is {out} km.
? day km >> km * 1000 / day >> length of a step in m | metres per step | how long is one step, metres >> {out} m. | One step is {out} m.

= beats:I 50 180; mins:T 5 90
beats: {beats} beats a minute | a pulse of {beats} | my heart does {beats} per minute
mins: for {mins} | in {mins} | over {mins}
? beats mins >> beats * mins >> how many heartbeats | beats in that time | number of beats >> {out} beats. | {out}.
? beats >> raw beats * 60 * 24 >> beats a day | how many beats in 24 hours | heartbeats per day >> {out} beats. | {out} a day.
? beats >> @3 60 / beats >> seconds between two beats | time for one beat in s | seconds per beat >> {out} s. | {out} seconds.
"""

WORK_ROWS = r"""
= m:J 20 300; gap:D 1 8 1
m: a path of {m} m | {m} metres of fence | a drive {m} m long
gap: a lamp every {gap} m | posts {gap} m apart | one each {gap} metres
? m gap >> floor m / gap + 1 >> how many, both ends included | number of lamps with one at each end | posts in all, first and last too >> {out}. | You need {out}.

= rpm:I 60 6000; secs:J 5 90; cm:I 20 90
rpm: {rpm} turns a minute | {rpm} rpm | it spins {rpm} times per minute
secs: in {secs} seconds | {secs} s | over {secs} seconds
cm: {cm} cm across | a wheel with {cm} cm diameter | diameter {cm} cm
? rpm secs >> rpm / 60 * secs >> how many turns | revolutions | turns in that time >> {out} turns. | {out}.
? rpm >> rpm / 60 >> turns a second | revolutions per second | Hz >> {out}. | {out} a second.
? rpm cm >> math.pi * cm / 100 * rpm * 60 / 1000 >> speed of the rim in km/h | how fast does the edge go, km/h | km/h at the tyre >> {out} km/h. | It is {out} km/h.

= ha:D 1 60 1; t:D 3 12 1; price:M 90 400
ha: {ha} hectares | a field of {ha} ha | {ha} ha of wheat
t: {t} tonnes a hectare | {t} t per ha | yielding {t} tonnes each hectare
price: {price} a tonne | sold at {price} per tonne | the mill pays {price} a tonne
? ha t >> ha * t >> the harvest in tonnes | how many tonnes | tonnes in all >> {out} tonnes. | It is {out} t.
? ha t price >> ha * t * price >> what is the harvest worth | money from it | income from the field >> {$out}. | It brings {$out}.
? ha >> ha * 10000 >> in square metres | how many m² is that | square metres of field >> {out} m². | It is {out} square metres.

= hens:I 5 400; eggs:J 3 6; box:P 6 10 12
hens: {hens} hens | i keep {hens} hens | a flock of {hens}
eggs: {eggs} eggs a week each | each lays {eggs} a week | {eggs} eggs per hen and week
box: boxes of {box} | {box} to the box | cartons for {box}
? hens eggs >> raw hens * eggs >> eggs a week | how many eggs in a week | weekly eggs >> {out} eggs. | {out}.
? hens eggs box >> floor hens * eggs / box >> full boxes a week | how many full cartons each week | boxes that can be filled in a week >> {out}. | {out} boxes.
? hens eggs >> raw hens * eggs * 52 >> eggs a year (52 weeks) | in 52 weeks | yearly eggs, 52 weeks >> {out} eggs. | {out}.

= pages:I 120 900; day:J 8 60; done:I 20 110; if done < pages
pages: {pages} pages | a book of {pages} pages | the novel has {pages} pages
day: {day} pages a day | i read {day} a day | {day} each evening
done: {done} are read | i'm on page {done} | {done} pages done
? pages day >> ceil pages / day >> days for the book | how many days until i'm through | days needed >> {out} days. | It takes {out} days.
? pages done day >> ceil (pages - done) / day >> how many more days | days left | days until the end >> {out} days. | {out} more.
? pages done >> raw pages - done >> pages left | how many still to read | remaining pages >> {out}. | {out} pages.
? pages done >> done / pages * 100 >> percent read | how much of it in percent | share read, % >> {out} %. | {out} percent.

= gb:D 1 90 1; mbit:J 8 500
gb: {gb} GB | a file of {gb} GB | {gb} gigabytes
mbit: {mbit} Mbit/s | a line of {mbit} megabits a second | {mbit} Mbps
? gb mbit >> gb * 8000 / mbit >> seconds to download (1 GB = 8000 Mbit) | how many seconds, a GB being 8000 megabits | download time in s, 8000 Mbit to the GB >> {out} seconds. | It takes {out} s.
? gb mbit >> gb * 8000 / mbit / 60 >> minutes to download (1 GB = 8000 Mbit) | how many minutes, counting 8000 Mbit a GB | minutes at 8000 megabits per GB >> {out} minutes. | {out} min.

= photos:K 200 9000; mb:D 1 12 1; stick:P 8 16 32 64 128 256
photos: {photos} photos | {photos} pictures | an album of {photos}
mb: {mb} MB each | of {mb} MB | about {mb} megabytes apiece
stick: a stick of {stick} GB | {stick} GB card | room for {stick} GB
? photos mb >> photos * mb / 1000 >> GB in all (1000 MB each) | how many gigabytes, 1 GB = 1000 MB | size in GB at 1000 MB >> {out} GB. | It is {out} GB.
? mb stick >> floor stick * 1000 / mb >> how many fit (1 GB = 1000 MB) | pictures on it, 1000 MB a GB | number that fits, counting 1000 MB per GB >> {out}. | {out} fit.

= watts:I 5 3000; hours:H 0.5 12; cents:D 18 48 1; days:J 5 60
watts: {watts} watts | it draws {watts} W | a device of {watts} watt
hours: {hours} a day | runs {hours} daily | on for {hours} every day
cents: {cents} cents a kWh | a kilowatt hour is {cents} ct | {cents} cents per kWh
days: for {days} days | over {days} days | {days} days
? watts hours >> watts * hours / 1000 >> kWh a day | kilowatt hours per day | daily use in kWh >> {out} kWh. | {out} kWh a day.
? watts hours days >> watts * hours * days / 1000 >> kWh in all | how many kilowatt hours | total use in kWh >> {out} kWh. | It is {out} kWh.
? watts hours days cents >> watts * hours * days / 1000 * cents / 100 >> what does it cost in money, not cents | cost of the power | price (100 cents = 1) >> {out}. | It costs {out}.

= full:I 60 400; left:I 5 59; use:D 2 9 1
full: the tank holds {full} litres | a barrel of {full} l | {full} litres when full
left: {left} litres are in it | there are {left} l left | {left} litres still inside
use: {use} litres a day | we use {use} l daily | {use} l go every day
? full left >> full - left >> how much is missing to full | litres to fill up | what fits in still >> {out} litres. | {out} l.
? full left >> left / full * 100 >> how full in percent | percent left | fill level in % >> {out} %. | {out} percent.
? left use >> floor left / use >> for how many full days does the rest last | days until it's used up, whole ones | full days of water left >> {out} days. | It lasts {out} days.

= a:J 2 12; b:J 2 12; if a < b
a: one does it in {a} hours | pump A needs {a} hours | alone i need {a} hours
b: the other in {b} hours | pump B needs {b} hours | my friend needs {b} hours
? a b >> 1 / (1 / a + 1 / b) >> how long together, in hours | hours for both at once | both working, hours >> {out} hours. | Together {out} hours.
? a b >> 60 / (1 / a + 1 / b) >> how long together, in minutes | minutes for both at once | both working, minutes >> {out} minutes. | Together {out} minutes.

= n:J 3 9; days:J 4 30; more:J 1 6
n: {n} painters | {n} workers | a crew of {n}
days: need {days} days | take {days} days | would be done in {days} days
more: {more} more join | with {more} more people | {more} extra hands
? n days >> raw n * days >> man-days | person days of work | how many days for one alone >> {out} days. | {out}.
? n days more >> n * days / (n + more) >> days then | how many days with them | how long does it take now, days >> {out} days. | It takes {out} days.

= km:D 2 40 1; kmh:J 8 30
km: {km} km to work | the way is {km} km | {km} kilometres
kmh: at {kmh} km/h | riding {kmh} km/h | with {kmh} km/h
? km kmh >> km / kmh * 60 >> minutes on the way | how many minutes | ride in minutes | time needed in min >> {out} minutes. | It takes {out} minutes.
? km kmh >> 2 * km / kmh * 60 >> minutes there and back | both ways, minutes | minutes for the return trip >> {out} minutes. | There and back {out} minutes.
? km >> km * 2 * 220 >> km a year, 220 days both ways | yearly kilometres, there and back on 220 days | kilometres on 220 working days >> {out} km. | It is {out} km.

= cups:J 2 9; ml:I 120 400; litres:D 1 12 1
cups: {cups} cups a day | i drink {cups} cups daily | {cups} mugs each day
ml: {ml} ml each | a cup has {ml} ml | mugs of {ml} ml
litres: {litres} litres | a kettle of {litres} l | {litres} l of tea
? cups ml >> cups * ml / 1000 >> litres a day | how many litres daily | in litres per day >> {out} litres. | {out} l.
? ml litres >> floor litres * 1000 / ml >> how many full cups | cups from that | number of full mugs >> {out} cups. | {out}.
? cups ml >> cups * ml * 365 / 1000 >> litres a year | how many litres in 365 days | yearly litres >> {out} litres. | {out} l.

= r:D 2 90 1; h:D 3 200 1
r: a radius of {r} cm | radius {r} cm | {r} cm from the middle to the rim
h: {h} cm high | height {h} cm | {h} cm deep
? r >> math.pi * r ** 2 >> area of the circle in cm² | how big is the round plate, cm² | circle area | the area in square cm >> {out} cm². | It is {out} cm².
? r >> 2 * math.pi * r >> the length all the way round in cm | circumference | how long is the edge | cm of ribbon to go round once >> {out} cm. | It is {out} cm.
? r h >> math.pi * r ** 2 * h / 1000 >> litres in the round pot | volume of the cylinder in litres | how many litres fit >> {out} litres. | It holds {out} l.
? r h >> math.pi * r ** 2 * h / 3 >> volume as a cone, cm³ | a cone like that, cubic cm | cone volume in cm³ >> {out} cm³. | It is {out} cm³.

= w:I 20 120; h:D 1.4 2.05 2; if w / h ** 2 > 15 and w / h ** 2 < 45
w: i weigh {w} kg | {w} kilos | weight {w} kg
h: {h} m tall | height {h} m | i'm {h} metres
? w h >> w / h ** 2 >> bmi | body mass index | my bmi, kg by m squared | what is the BMI >> The BMI is {out}. | {out}.
? h >> 25 * h ** 2 >> weight at a bmi of 25 | which weight would be bmi 25 | kg for BMI 25 >> {out} kg. | It is {out} kg.

= ft:J 4 7; inch:J 0 11
ft inch: {ft} ft {inch} in | {ft} foot {inch} | {ft} feet {inch} inches | {ft}'{inch}"
? ft inch >> (ft * 12 + inch) * 2.54 >> in cm | how many centimetres | put that in cm | that tall, in centimetres | {ft} foot {inch} in cm | i'm {ft} ft {inch}, centimetres? | how tall is {ft} feet {inch} inches in cm >> {out} cm. | It is {out} cm.
? ft inch >> raw ft * 12 + inch >> in inches | how many inches | inches altogether | {ft} ft {inch} in inches >> {out} inches. | {out}.
? ft inch >> (ft * 12 + inch) * 0.0254 >> in metres | metres tall | that in m | {ft} ft {inch} in metres >> {out} m. | It is {out} m.

= st:J 7 18; lb:J 0 13
st lb: {st} stone {lb} | {st} st {lb} lb | {st} stone and {lb} pounds
? st lb >> (st * 14 + lb) * 0.45359237 >> in kg (14 pounds a stone) | kilos, a stone is 14 pounds | in kilograms, 14 lb to the stone >> {out} kg. | It is {out} kg.
? st lb >> raw st * 14 + lb >> in pounds (14 a stone) | pounds altogether, 14 to the stone | how many pounds, a stone being 14 >> {out} pounds. | {out} lb.

= lb:J 1 12; oz:J 1 15
lb oz: {lb} lb {oz} oz | {lb} pounds {oz} ounces | {lb} pounds and {oz} ounces
? lb oz >> (lb * 16 + oz) * 28.349523 >> in grams | how many grams | grams please | baby of {lb} lb {oz} oz, grams >> {out} g. | It is {out} grams.
? lb oz >> raw lb * 16 + oz >> in ounces | all in ounces | ounces altogether >> {out} ounces. | {out} oz.

= f:I -20 500
f: {f} °F | {f} fahrenheit | {f} degrees F
? f >> raw round((f - 32) * 5 / 9, 1) >> in celsius | what's that in °C | degrees C | our oven says {f} F, celsius? | the display shows {f} °F, in celsius | convert {f} F to C | {f} fahrenheit in celsius please >> {out} °C. | It is {out} °C.

= c:I -30 300
c: {c} °C | {c} celsius | {c} degrees C
? c >> raw round(c * 9 / 5 + 32, 1) >> in fahrenheit | what's that in °F | degrees F | {c} C outside, fahrenheit? | turn {c} °C into fahrenheit | the recipe wants {c} celsius, my oven has F >> {out} °F. | It is {out} °F.
"""

MORE_ROWS = r"""
= n:I 5 60; men:I 2 40; if men < n
n: {n} children | a class of {n} | {n} pupils
men: {men} are girls | {men} of them are boys | {men} wear glasses
? n men >> men / n * 100 >> what percentage is that | share in percent | how many percent >> {out} %. | It is {out} percent.
? n men >> raw n - men >> how many others | the rest | how many are not >> {out}. | {out} are not.

= whole:K 200 90000; p:C 5 95
whole: {whole} voters | {whole} people asked | {whole} members | {whole} seats
p: {p} said yes | a turnout of {p} | {p} were for it
? whole p >> raw round(whole * p / 100) >> how many is that | how many people, rounded | number of them, rounded >> {out}. | About {out}.
? whole p >> raw round(whole * (100 - p) / 100) >> how many did not | the others, rounded | how many are left, rounded >> {out}. | About {out}.

= part:I 10 900; p:P 5 10 12 15 20 25 30 40 60 75
part: {part} came | {part} are done | {part} pieces
p: that is {p} percent of all | which is {p}% | making up {p}%
? part p >> part / (p / 100) >> how many are all | the whole | what's 100 % | total number >> {out}. | All are {out}.

= a:J 1 5; b:J 1 5; amount:K 90 9000
a b: in the ratio {a} : {b} | {a} to {b} | shares of {a} and {b}
amount: {amount} g | {amount} in all | a total of {amount}
? a b amount >> amount * a / (a + b) >> the first share | how much is the first part | part of the first >> {out}. | The first part is {out}.
? a b amount >> amount * b / (a + b) >> the second share | how much is the second part | part of the second >> {out}. | The second part is {out}.
? a b amount >> amount * a / (a + b),, amount * b / (a + b) >> both shares | how is it split | the two parts >> {0} and {1}. | It is {0} and {1}.

= a:J 1 5; b:J 1 6; c:J 2 7; amount:K 90 9000
a b c: in the ratio {a} : {b} : {c} | {a} to {b} to {c} | parts of {a}, {b} and {c}
amount: {amount} g | {amount} to share | a total of {amount}
? a b c amount >> amount * a / (a + b + c),, amount * b / (a + b + c),, amount * c / (a + b + c) >> how much for each | the three shares | what does everybody get | split it >> {0}, {1} and {2}. | It is {0}, {1} and {2}.
? a b c amount >> amount * c / (a + b + c) >> the last share | how much is the third part | part of the third one >> {out}. | The third part is {out}.

= flour:I 100 900; serves:J 2 8; guests:J 3 30; if guests != serves
flour: {flour} g of flour | {flour} g rice | {flour} grams of sugar
serves: for {serves} people | serves {serves} | enough for {serves}
guests: we are {guests} | {guests} guests come | i cook for {guests}
? flour serves guests >> flour / serves * guests >> how many grams do i need | grams for us | amount in g | scaled, g >> {out} g. | You need {out} g.
? flour serves >> flour / serves >> grams each | how much per person, g | a portion in g >> {out} g. | {out} g each.

= x:D 3 90 1; y:D 3 90 1; if x != y
x y: {x} and {y} | legs of {x} cm and {y} cm | {x} cm across and {y} cm up
? x y >> (x ** 2 + y ** 2) ** 0.5 >> hypotenuse of the right triangle | the diagonal | the straight line across, cm | length of the long side | how long is the slope >> {out} cm. | It is {out} cm.
? x y >> x * y / 2 >> area of the triangle, cm² | right triangle, area | square cm >> {out} cm². | It is {out} cm².

= n:I 5 400; k:J 2 12
n: {n} litres of paint | {n} kg of feed | {n} m of rope
k: shared by {k} | into {k} equal parts | for {k} of us
? n k >> n / k >> how much each | one share | everyone's part >> {out}. | {out} each.

= a:M 5 90; k:J 2 9; b:M 2 50; j:J 1 6; note:P 50 100 200 500 1000; if note > a * k + b * j
a k: {k} at {a} | {k} shirts, {a} each | {k} times {a}
b j: {j} at {b} | {j} belts, {b} each | {j} times {b}
note: i pay with {note} | out of {note} | i hand over {note}
? a k b j >> a * k + b * j >> total | what does it come to | all together | sum to pay >> {$out}. | The total is {$out}.
? a k b j note >> note - a * k - b * j >> my change | what do i get back | change please >> {$out}. | You get back {$out}.

= rent:S 400 2000; pay:S 1500 6000; if rent < pay
rent: rent {rent} | the flat costs {rent} | {rent} for the rent
pay: i earn {pay} | {pay} come in | my pay is {pay}
? rent pay >> rent / pay * 100 >> what share of my pay is that in % | percent for rent | how many percent of the income >> {out} %. | It is {out} percent.
? rent pay >> pay - rent >> what's left | what remains for the rest | money left over >> {$out}. | {$out} are left.
? rent >> rent * 12 >> a year | yearly rent | rent in twelve months >> {$out}. | It is {$out} a year.

= save:S 20 500; goal:S 900 9000; have:S 50 800; if goal > have + save
save: i put {save} aside a month | saving {save} monthly | {save} each month
goal: the bike costs {goal} | i want {goal} | the goal is {goal}
have: {have} are there already | i have {have} | starting with {have}
? save goal >> ceil goal / save >> months until then | how many months | in how many months do i have it >> {out} months. | After {out} months.
? save goal have >> ceil (goal - have) / save >> months still | how many months from now | months until i have it >> {out} months. | {out} more months.
? save have >> have + 12 * save >> after a year | what do i have in 12 months | sum in one year >> {$out}. | You have {$out}.

= h:H 4 10; rate:M 9 60; over:J 1 9; extra:P 25 50 100
h: {h} a day | {h} worked | {h} on the clock
rate: {rate} an hour | at {rate} per hour | hourly {rate}
over: {over} hours overtime | {over} extra hours | {over} h more than normal
extra: paid {extra}% more | with {extra} percent on top | at plus {extra}%
? h rate >> h * rate >> pay for the day | what do i earn | wage | gross >> {$out}. | It is {$out}.
? h rate >> h * rate * 5 >> for five days | a week of five days | weekly pay, 5 days >> {$out}. | It is {$out}.
? rate over extra >> rate * over * (1 + extra / 100) >> pay for the overtime | what does the overtime bring | overtime money >> {$out}. | It is {$out}.

= lap:D 200 1000 0; laps:J 3 30; sec:I 50 200
lap: a lap is {lap} m | {lap} m per round | the track has {lap} m
laps: {laps} laps | {laps} rounds | went round {laps} times
sec: {sec} seconds a lap | each in {sec} s | {sec} s per round
? lap laps >> lap * laps / 1000 >> km in all | how many kilometres | distance in km >> {out} km. | It is {out} km.
? laps sec >> laps * sec / 60 >> minutes in all | total time in minutes | how many minutes >> {out} minutes. | {out} min.
? lap sec >> lap / sec * 3.6 >> speed in km/h | km/h | how fast in km/h >> {out} km/h. | It is {out} km/h.

= depth:D 0.5 2.5 1; long:D 3 25 1; wide:D 2 12 1; lpm:J 10 60
long wide depth: a pool of {long} x {wide} m, {depth} m deep | {long} m by {wide} m and {depth} m of water | {long} long, {wide} wide, {depth} deep (metres)
lpm: {lpm} litres a minute | the hose gives {lpm} l/min | filling with {lpm} litres per minute
? long wide depth >> long * wide * depth * 1000 >> litres of water | how many litres | capacity in litres >> {out} litres. | It holds {out} l.
? long wide depth >> long * wide * depth >> cubic metres | how many m³ | volume in m³ >> {out} m³. | It is {out} m³.
? long wide depth lpm >> long * wide * depth * 1000 / lpm / 60 >> hours to fill it | how many hours until full | filling time in hours >> {out} hours. | It takes {out} hours.

= age:J 4 60; then:J 3 30; ago:J 1 20; if ago < age
age: i am {age} | {age} years old | she is {age}
then: in {then} years | {then} years from now | {then} years later
ago: {ago} years ago | {ago} years back | {ago} years earlier
? age then >> raw age + then >> how old then | the age at that time | age then >> {out}. | {out} years.
? age ago >> raw age - ago >> how old was that | the age back then | age at that time >> {out}. | {out} years.
? age >> raw age * 12 >> in months | how many months old | age in months, full years only >> {out} months. | {out}.

= day:J 2 30; cost:M 1 9
cost: {cost} a coffee | {cost} per ticket | {cost} each time
day: {day} times a month | {day} a month | {day} every month
? cost day >> cost * day * 12 >> in a year | yearly cost | what is it per year | a year of that >> {$out}. | It is {$out} a year.
? cost day >> cost * day >> a month | monthly cost | per month >> {$out}. | It is {$out} a month.
"""

situations("plain_home", HOME_ROWS, 4.0, 0.1)
situations("plain_work", WORK_ROWS, 4.0, 0.1)
situations("plain_more", MORE_ROWS, 4.0, 0.1)
