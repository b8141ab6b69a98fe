"""Relations (see relating.py): rates turned into others, fixed costs and pieces, queues and shifts, prints and seeds, scores and averages, clocks and tanks: asked from both ends."""
from relating import situations

ROWS = r"""
= beat:I 3 190; ago:J 2 30
beat: {} per minute | {} a minute | {} beats a minute | it clicks {} times each minute | {} drops a minute
? beat >> beat * 60 * 24 >> how many in a day | in 24 hours | daily number | how often in one day | {beat} per minute, how many in a day >> {out} a day. | It is {out}.
? beat >> beat * 60 >> how many in an hour | per hour | hourly number | {beat} a minute is how many an hour >> {out} an hour. | It is {out}.
? beat >> beat / 60 >> how many in a second | per second | hertz >> {out} a second. | It is {out}.
? beat >> 60 / beat >> seconds between two of them | how many seconds does one take | gap in seconds >> {out} seconds.
ago: for {} days | {} days long | during {} days
? beat ago >> beat * 60 * 24 * ago >> how many in all | total number | count over that time | {beat} per minute for {ago} days: how many altogether >> {out}. | It is {out}.

= setup:S 30 900; each:P 0.03 0.05 0.08 0.12 0.2 0.35 0.5 0.9 1.2 1.5 2.4 3.5; run:I 50 5000
setup: setting up costs {} | {} to start the press | fixed cost {} | {} for the design
each: each piece is {each} | plus {each} apiece | {each} per flyer | every copy {each} more
run: {run} pieces | {run} copies | a run of {run} | we print {run}
? setup each run >> setup + each * run >> total cost | what does it all cost | the whole job, how much | cost of the run >> {$out} in all. | It costs {$out}.
? setup each run >> (setup + each * run) / run >> cost per piece, setup included | what is one piece then | price of a copy all in | unit cost >> {$out} each. | It is {$out} per piece.
cash: {} to spend | my budget is {} | i can pay {}
= cash:S 200 9000; if cash > setup + each * 2
? setup each cash >> floor (cash - setup) / each >> how many pieces can i have | pieces i can afford | largest run for the money >> {out} pieces. | {out}.
asked: sold at {asked} each | i get {asked} for one | selling price {asked}
= asked:P 4 5 6 7.5 9 12 15
? setup each asked >> ceil setup / (asked - each) >> from how many sold is it worth it | break-even number | how many must i sell to cover it >> {out} pieces. | {out} must be sold.

= got:I 30 80; tests:J 2 6; bump:J 1 4; aimed:= got + bump; if got + bump * (tests + 1) <= 100
got: average {} so far | my mean is {} | {} on average until now | averaging {}
tests: after {} tests | from {} tests | over {} tests | {} exams written
aimed: i want {} on average | to get an average of {} | the aim is a mean of {}
? got tests aimed >> aimed * (tests + 1) - got * tests >> what do i need in the next one | points needed in the next test | score needed next time >> You need {out}. | {out}.
coming: the next one brings {coming} | then i score {coming} | a {coming} comes on top
= coming:I 20 100
? got tests coming >> (got * tests + coming) / (tests + 1) >> new average | what's the mean then | average with that one >> It is {out}. | The average is {out}.
? got tests >> got * tests >> points in all so far | sum of the scores | total until now >> {out} points. | It is {out}.

= exam:I 30 100; home:I 30 100; wexam:P 50 60 65 70 75 80
exam: exam {} | {} in the exam | the exam went {} | final test: {}
home: homework {} | {} for the homework | coursework {} | {} on the assignments
wexam: the exam counts {wexam}% and the homework the rest | exam weight {wexam} percent, homework the remainder | {wexam}% exam, rest homework
? exam home wexam >> exam * wexam / 100 + home * (100 - wexam) / 100 >> final mark | overall grade | weighted result | what do i end up with | course total >> It is {out}. | {out}.
? exam home >> (exam + home) / 2 >> plain average of the two | mean, both counting the same | average without weights >> It is {out}. | {out}.

= peak:I 20 900; share:P 2 3 4 5 6 8 10; mins:J 2 50
peak: {} people in the queue | {} are waiting | a line of {} | {} cars ahead
share: {share} served a minute | {share} get through each minute | every minute {share} go in
mins: after {} minutes | {} minutes pass | in {} min
? peak share >> peak / share >> minutes until it is empty | how long do i wait at the end, minutes | waiting time of the last one, minutes | {peak} waiting, {share} a minute: how many minutes >> {out} minutes. | It takes {out} minutes.
? share mins >> share * mins >> how many have been served | number served by then | how many got through >> {out}. | {out} were served.

= bag:I 5 90; bed:D 2 40 1; gap:P 5 8 10 12 15 20 25 30 40 50
bed: a row of {} m | the bed is {} m long | {} metres of row | a border {} m long
gap: {gap} cm apart | every {gap} cm one | spacing {gap} cm | one plant each {gap} cm
? bed gap >> floor bed * 100 / gap + 1 >> how many plants, one at both ends | plants with one at each end | number with the ends planted too >> {out} plants. | {out}.
? bed gap >> floor bed * 100 / gap >> how many plants, none at the very start | how often does the spacing fit | number of gaps >> {out}. | It is {out}.
bag: {} seeds per bag | a bag holds {} seeds | packs of {}
? bed gap bag >> ceil (bed * 100 / gap) / bag >> bags needed, one seed per gap | how many bags for one seed each gap >> You need {out}. | {out}.

= tank:I 60 9000; infl:D 2 60 1
tank: a pool of {} litres | the tank holds {} l | {} litres to fill | a {} litre cistern
infl: {} l a minute come in | the hose gives {} litres a minute | filling at {} l/min | {} l/min from the tap
? tank infl >> tank / infl >> minutes to fill it | how long until full, minutes | filling time in min | minutes needed at {infl} l/min for {tank} litres >> {out} minutes. | It takes {out} minutes.
? tank infl >> tank / infl / 60 >> hours to fill it | how long until full, in hours | filling time in h >> {out} hours. | It takes {out} hours.

= tank:I 60 9000; infl:D 2 60 1; leak:D 0.2 1.9 1
tank: a pool of {} litres | the tank holds {} l | {} litres to fill | a {} litre cistern
infl: {} l a minute come in | the hose gives {} litres a minute | filling at {} l/min | {} l/min from the tap
leak: {} l a minute leak out | losing {} litres a minute | a hole lets {} l/min out
? tank infl leak >> tank / (infl - leak) >> minutes to fill in spite of the leak | minutes with the leak counted | with that loss, minutes until full >> {out} minutes. | It takes {out} minutes.

= film:J 1 9; total:T 20 240; perday:T 15 120
total: a film of {total} | it runs {total} | the whole lasts {total}
perday: i watch {perday} a day | {perday} each evening | {perday} daily
? total perday >> ceil total / perday >> how many days until i am through | evenings needed | days to finish >> {out} days. | It takes {out} days.
? total >> total / 60 >> in hours, decimal | how many hours, as a decimal | decimal hours >> {out} hours. | It is {out} hours.
? total >> total * 60 >> in seconds | how many seconds | seconds of it >> {out} seconds. | It is {out} seconds.

= pagesn:I 90 1200; perd:I 5 90; done:I 5 80; if done < pagesn
pagesn: a book of {} pages | {} pages | the script has {} pages | it's {} pages thick
perd: i read {} a day | {} pages daily | {} every evening | at {} pages per day
done: i'm on page {} | {} pages are read | {} done already
? pagesn perd >> ceil pagesn / perd >> how many days does it take | days to finish | after how many days is it read | {pagesn} pages at {perd} a day, how many days >> {out} days. | It takes {out} days.
? pagesn perd done >> ceil (pagesn - done) / perd >> how many more days | days left | days until the end from here >> {out} more days. | {out} days.
? pagesn done >> done / pagesn * 100 >> how many percent have i read | progress in % | share read, percent >> {out} percent. | It is {out} percent.
? pagesn done >> pagesn - done >> pages left | how many pages remain | still to read >> {out} pages. | {out} are left.

= flow:D 1 40 1; shower:J 3 20; people:J 2 6
flow: the shower gives {} l a minute | {} litres a minute | {} l/min
shower: {} minutes each | everybody takes {} min | {} minutes a person
people: {} people | a family of {} | {} of us
? flow shower >> flow * shower >> litres for one shower | water per person | how many litres does one take >> {out} litres. | It is {out} litres.
? flow shower people >> flow * shower * people >> litres in all | water for everybody | how many litres altogether >> {out} litres. | It is {out} litres.
? flow shower people >> flow * shower * people * 365 / 1000 >> cubic metres a year if daily | yearly m3, one each day | m3 in 365 days >> {out} m³. | It is {out} m³.

= stairs:I 8 900; rise:P 15 16 16.5 17 17.5 18 19 20
stairs: {} steps | a stair with {} steps | {} steps up the tower
rise: each {rise} cm high | a step is {rise} cm | {rise} cm per step
? stairs rise >> stairs * rise / 100 >> height in metres | how high is that, m | metres climbed | {stairs} steps of {rise} cm, how many m >> {out} m. | It is {out} m.
storey: to climb {storey} m | the floor is {storey} m up | height {storey} m
= storey:D 2 60 1
? storey rise >> ceil storey * 100 / rise >> how many steps | steps needed | number of steps, rounded up >> {out} steps. | You need {out}.

= ppl:I 4 90; slices:P 2 3 4; perpizza:P 6 8 10 12; price:M 7 24
ppl: {} guests | {} people | we are {} | {} kids are coming
slices: {slices} slices each | everybody eats {slices} pieces | {slices} pieces a head
perpizza: a pizza has {perpizza} slices | {perpizza} pieces per pizza | cut into {perpizza}
price: a pizza is {} | {} each pizza | one costs {}
? ppl slices perpizza >> ceil ppl * slices / perpizza >> how many pizzas | pizzas to order | how many do i order >> {out} pizzas. | Order {out}.
? ppl slices >> ppl * slices >> slices in all | how many pieces | number of slices eaten >> {out} slices. | It is {out}.
? ppl slices perpizza price >> pizzas = math.ceil(ppl * slices / perpizza); pizzas * price >> what does that cost | the bill | how much for whole pizzas only >> {$out}. | It costs {$out}.

= wa:I 5 60; wb:I 5 60; pa:M 2 40; pb:M 2 40
wa pa: {wa} kg at {pa} a kilo | {wa} kg for {pa} per kg | first sort: {wa} kg, {pa} each
wb pb: {wb} kg at {pb} a kilo | {wb} kg for {pb} per kg | other sort: {wb} kg, {pb} each
? wa pa wb pb >> total = wa * pa + wb * pb; total / (wa + wb) >> price of a kilo of the mix | average price per kg | mixed, what does one kg cost | what is the blend worth per kilo >> {$out} a kilo. | It is {$out} per kg.
? wa pa wb pb >> wa * pa + wb * pb >> what does it all cost | value of the mixture | total price >> {$out}. | It costs {$out}.

= alc:P 5 8 12 20 35 37.5 40 45 60 70 96; va:I 20 2000; vb:I 20 2000
alc: {alc}% spirit | alcohol of {alc} percent | syrup with {alc}% sugar | {alc} percent strong
va: {va} ml of it | {va} ml | taking {va} ml
vb: {vb} ml of water added | plus {vb} ml water | topped up with {vb} ml water
? alc va vb >> alc * va / (va + vb) >> strength of the mix in percent | what percentage has it then | how strong is it now, % | concentration afterwards in percent >> {out} percent. | It has {out} percent.
? alc va >> alc * va / 100 >> ml of the pure stuff in it | pure amount in ml | how many ml are pure >> {out} ml. | It is {out} ml.

= unit:M 0.4 30; count:J 2 40; paid:P 10 20 50 100 200; if paid > unit * count
unit: {} each | one costs {} | {} apiece | at {} a piece
count: {} of them | i take {} | {} pieces | buying {}
paid: i pay with a {paid} note | i give {paid} | handed over {paid}
? unit count paid >> paid - unit * count >> change | what do i get back | how much comes back | money back >> {$out} back. | You get {$out} back.
? unit count >> unit * count >> what does it cost | total | to pay >> {$out}. | It costs {$out}.
? unit paid >> floor paid / unit >> how many can i buy | how many for that money | largest number i can afford >> {out}. | You can buy {out}.

= lap:I 200 2000; laps:J 2 40; tot:T 8 200
lap: a lap is {} m | {} m per lap | round of {} m | pool length {} m
laps: {} laps | {} times round | swam {} lengths
tot: in {tot} | took {tot} | time {tot}
? lap laps >> lap * laps / 1000 >> distance in km | how many km | kilometres in all >> {out} km. | It is {out} km.
? lap laps tot >> tot / (lap * laps / 1000) >> minutes per km | pace in minutes per kilometre | average pace (min a km) >> {out} minutes per km. | It is {out} min per km.
? laps tot >> tot / laps >> minutes per lap | average lap time in minutes | how long for one, minutes >> {out} minutes. | It is {out} minutes.
? lap laps tot >> lap * laps / 1000 / (tot / 60) >> average speed in km/h | km/h | how fast in km/h >> {out} km/h. | It is {out} km/h.

= scale:P 50 100 200 500 1000 5000 10000 25000 50000 100000; onmap:D 0.5 40 1
scale: scale 1:{scale} | map of 1 : {scale} | the plan is 1 to {scale}
onmap: {} cm on the map | {} cm on paper | measured {} cm | the line is {} cm
? scale onmap >> onmap * scale / 100 >> real length in m | how many metres is that really | in reality, m | metres in nature >> {out} m. | It is {out} m.
? scale onmap >> onmap * scale / 100000 >> real length in km | how many km is that really | kilometres in nature >> {out} km. | It is {out} km.
real: {} m in reality | a wall of {} m | {} m in nature
= real:I 3 900
? scale real >> real * 100 / scale >> how long on paper, cm | cm on the map | drawn how long, in cm >> {out} cm. | It is {out} cm.

= dpi:P 72 96 150 200 240 300 600; pxw:P 640 800 1024 1200 1600 1920 2400 3000 4000 6000; pxh:P 480 600 768 900 1080 1500 1800 2000 3000 4000
dpi: at {dpi} dpi | {dpi} pixels per inch | printed with {dpi} dpi
pxw pxh: {pxw} x {pxh} pixels | {pxw} by {pxh} px | a picture of {pxw}x{pxh}
? dpi pxw pxh >> pxw / dpi * 2.54 ,, pxh / dpi * 2.54 >> print size in cm | how large on paper, cm | width and height in cm >> {0} by {1} cm. | It is {0} x {1} cm.
? pxw pxh >> pxw * pxh / 1000000 >> megapixels | how many million pixels | size in megapixels >> {out} megapixels. | It is {out} MP.
? pxw pxh >> @4 pxw / pxh >> aspect ratio as a decimal | width divided by height >> {out}. | It is {out}.
"""

situations("relations14", ROWS, 3.0)
