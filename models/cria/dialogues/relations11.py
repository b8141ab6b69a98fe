"""Relations (see relating.py): figures of trades that the other modules leave out: loans, leases and deductibles, subscriptions that come and go, leave and posts, sky and sea, cloth and quilts, sound, cultures, wards, roofs, fields."""
from relating import situations

ROWS = r"""
= loan:S 5000 400000; apr:D 1 12 1; term:J 2 30
loan: a mortgage of {} | we borrow {} | {} financed | credit of {}
apr: at {}% | {} percent a year | interest {}% p.a. | nominal rate {}%
term: over {} years | {} years to pay it off | running {} years
~: the house was built {old} years ago | our banker is {nm} | we want to move in {wk} weeks
= old:I 12 90; nm:I 30 60; wk:J 4 20
? loan apr term >> r = apr / 100 / 12; n = term * 12; loan * r / (1 - (1 + r) ** -n) >> monthly payment (annuity)? | what is the fixed monthly rate | equal monthly instalments of how much | payment each month? >> It is {$out} a month. | {$out} a month.
? loan apr term >> r = apr / 100 / 12; n = term * 12; rate = loan * r / (1 - (1 + r) ** -n); rate * n - loan >> how much interest over the whole time, paid in equal monthly rates | total interest with equal instalments? >> The interest is {$out} in all.
? loan apr >> loan * apr / 100 / 12 >> interest in the first month? | how much of the first payment is interest | first month's interest >> {$out} of interest.
? loan term >> n = term * 12; loan / n >> paid back evenly, how much a month without interest | repayment alone per month? >> {$out} a month.

= asset:S 800 90000; life:J 3 20; rest:S 50 500
asset: a machine for {} | bought for {} | the van cost {} | {} paid for it
life: used {} years | it lasts {} years | written off over {} years | useful life {} years
rest: scrap value {} | worth {} at the end | {} remains as residual value
? asset life rest >> (asset - rest) / life >> yearly depreciation (straight line)? | how much do we write off a year | write-off per year >> {$out} a year.
years: after {} years | it is {} years old now | {} years have passed
= years:J 2 4; if years < life and rest < asset / 3
? asset life rest years >> yearly = (asset - rest) / life; asset - yearly * years >> book value then? | what is it still worth in the books | remaining value >> It is worth {$out}.
? asset life >> asset / life >> write-off per year if nothing remains | yearly write-off to zero? >> {$out} a year.

= outlay:S 900 60000; saves:S 60 9000; runs:I 20 300
outlay: it costs {} to install | an investment of {} | {} up front
saves: saves {} a year | brings {} each year | {} less cost per year
runs: running costs {} a year | upkeep {} yearly | {} of service each year
= if saves > runs + 20
? outlay saves >> outlay / saves >> payback in years? | after how many years has it paid | when is it even, years >> After {out} years.
? outlay saves runs >> net = saves - runs; outlay / net >> payback with the upkeep counted, years | net payback time? | years until it has paid, upkeep included >> After {out} years.
? outlay saves >> saves / outlay * 100 >> return in percent a year? | yearly return % | what percent does it bring a year >> {out} percent.

= subs:I 200 9000; lost:I 5 190; won:I 5 400; fee:M 4 60
subs: {} subscribers at the start | we had {} members | {} customers on the 1st
lost: {} left | {} cancelled | we lost {}
won: {} new ones | {} joined | {} signed up
fee: each pays {} a month | {} per month and head | the plan is {} monthly
~: the app is {yr} years old | support answers in {mn} minutes
= yr:J 2 12; mn:I 12 90
? subs lost >> lost / subs * 100 >> churn in percent? | churn rate? | what percentage left >> {out} percent.
? subs lost won >> subs - lost + won >> members at the end? | how many are there now | count after that >> {out} members.
? subs lost won fee >> members = subs - lost + won; members * fee >> monthly income now? | mrr after that | what comes in per month now >> {$out} a month.
? subs lost won >> change = won - lost; raw round(change / subs * 100, 2) >> net growth in percent? | by how many percent did we grow, net | net change % >> {out} percent.
? subs lost fee >> churn = lost / subs; fee / churn >> lifetime value of a customer (fee by churn)? | ltv, fee divided by churn rate >> It is {$out}.

= damage:S 600 20000; own:S 100 900; share:P 10 15 20 25
= if damage > own * 2
damage: damage of {} | the repair is {} | a bill of {} | the claim is {}
own: deductible {} | {} excess | i pay the first {} myself
share: plus {}% of the rest | then {} percent of what remains is mine | co-insurance {}%
? damage own >> damage - own >> what does the insurance pay | insurer's part? | what do i get back >> {$out}.
? damage own share >> rest = damage - own; own + rest * share / 100 >> what do i pay myself | my part? | how much stays with me >> You pay {$out}.
? damage own share >> rest = damage - own; rest * (1 - share / 100) >> what does the insurer pay in the end | insurance share? | paid by them >> They pay {$out}.

= flatprice:S 60000 900000; kalt:M 300 2500; costs:M 40 300
flatprice: the flat costs {} | bought for {} | price {}
kalt: rent {} a month | it's let for {} monthly | {} rent per month
costs: {} of it are costs | costs {} a month | {} monthly for upkeep
= if kalt > costs + 50
? flatprice kalt >> yearly = kalt * 12; yearly / flatprice * 100 >> gross rental yield in percent? | yield before costs? | what percent does it bring a year, gross >> {out} percent.
? flatprice kalt costs >> net = (kalt - costs) * 12; net / flatprice * 100 >> net yield in percent? | yield after costs | net return % >> {out} percent.
? flatprice kalt >> yearly = kalt * 12; flatprice / yearly >> price to rent, years of rent? | how many years' rents is the price | factor of rents >> {out} years of rent.

= leave_days:P 20 24 25 26 28 30; parttime:P 2 3 4; months:J 2 11; taken:J 2 9
leave_days: {} days of leave a year | {} holidays for full time | annual leave {} days
parttime: i work {} days a week | {} of 5 days | on {} days weekly
months: employed {} months this year | {} months in the year | since {} months
taken: {} taken | {} days already used | i had {} off
? leave_days parttime >> leave_days * parttime / 5 >> how much leave is that for me | my entitlement in days? | days pro rata (5 day week) >> {out} days.
? leave_days months >> leave_days * months / 12 >> leave for that part of the year? | how many days do i have earned | days pro rata >> {out} days.
? leave_days months taken >> earned = leave_days * months / 12; raw round(earned - taken, 2) >> how many days are left | remaining leave? | days still open >> {out} days.

= fulls:J 3 40; halfs:J 2 30; hoursfull:P 37.5 38.5 39 40; hrs:I 60 900
fulls: {} full-timers | {} people full time | full time: {}
halfs: {} on half time | {} half-timers | half time: {}
hoursfull: full time is {} hours | a full week has {} h | {} hours a week count as one
hrs: {} hours of work a week | there's work for {} hours weekly | {} hours to fill each week
? fulls halfs >> fulls + halfs * 0.5 >> how many fte | full-time equivalents? | posts in all (fte) >> {out} FTE.
? hrs hoursfull >> hrs / hoursfull >> how many posts is that | fte needed? | full-time equivalents for that >> {out} posts.
? fulls halfs hoursfull >> posts = fulls + halfs * 0.5; posts * hoursfull >> hours a week altogether? | weekly hours of the team | working hours we have per week >> {out} hours.

= points:I 18 90; sprints:J 2 7; backlog:I 90 900
points: {} points a sprint | velocity {} | we do {} story points each time
backlog: {} points left | a backlog of {} | {} to go
sprints: {} sprints so far | after {} sprints | {} sprints done
? points backlog >> ceil backlog / points >> how many sprints | sprints needed? | number of sprints for it >> {out} sprints.
weeks: a sprint is {} weeks | {} weeks each | {}-week sprints
= weeks:P 1 2 3 4
? points backlog weeks >> sprints_needed = math.ceil(backlog / points); raw sprints_needed * weeks >> in how many weeks | weeks until it's done? | how many weeks, whole sprints >> {out} weeks.
? points sprints >> points * sprints >> points done? | how many points is that | sum of the points >> {out} points.

= tas:I 90 480; headwind:I 8 60; leg:I 80 1900; burn:I 20 300
tas: true airspeed {} kt | we fly {} knots | airspeed {} kn
headwind: headwind {} kt | {} knots against us | wind on the nose {} kn
leg: {} nm to go | the leg is {} nautical miles | {} NM
burn: burning {} l an hour | fuel flow {} l/h | {} litres per hour
? tas headwind >> tas - headwind >> ground speed? | speed over ground in kt | how many knots over ground >> {out} knots.
? tas headwind leg >> gs = tas - headwind; leg / gs * 60 >> minutes for the leg? | flight time in min | how long in minutes >> {out} minutes.
? tas headwind leg burn >> gs = tas - headwind; hours = leg / gs; hours * burn >> fuel for it in litres? | how many litres do we burn | litres needed >> {out} litres.
? tas leg >> leg / tas >> hours in still air? | without wind, hours | time with no wind in h >> {out} hours.

= knots:D 3 30 1; watch:J 2 30
knots: {} knots | we make {} kn | speed {} kt
watch: for {} hours | {} h of sailing | {} hours at sea
? knots watch >> knots * watch >> how many nautical miles | nm? | distance in sea miles >> {out} nautical miles.
? knots >> knots * 1.852 >> in km/h? | how many km/h | speed in kilometres per hour >> {out} km/h.
? knots watch >> miles = knots * watch; miles * 1.852 >> how many km is that | distance in km? | kilometres sailed >> {out} km.

= squares:J 5 14; across:J 5 16; cutsize:D 8 30 1; seam:P 0.5 0.6 0.75 1
squares across: {squares} by {across} squares | a quilt of {squares} x {across} patches | {squares} rows of {across} patches
cutsize: each cut {} cm | patches cut to {} cm | cut size {} cm
seam: seam allowance {} cm a side | {} cm seam on each edge | {} cm lost on every side
? squares across >> squares * across >> how many patches | squares to cut? | number of pieces >> {out}.
? cutsize seam >> cutsize - 2 * seam >> finished size of one? | how big is one when sewn | side after sewing in cm >> {out} cm.
? squares across cutsize seam >> side = cutsize - 2 * seam; side * squares ,, side * across >> size of the whole? | how big is the quilt top in cm | finished measures of it all >> {0} by {1} cm.

= stitches:I 16 32; rowsg:I 20 40; wanted:I 20 120; tall:I 15 90
stitches: gauge {} stitches on 10 cm | {} sts per 10 cm | 10 cm are {} stitches
rowsg: {} rows on 10 cm | 10 cm high are {} rows | row gauge {}
wanted: {} cm wide | a width of {} cm | it should be {} cm across
tall: {} cm high | a height of {} cm | it should get {} cm long
? stitches wanted >> raw round(stitches / 10 * wanted) >> how many stitches to cast on | stitches? | cast on how many >> {out} stitches.
? rowsg tall >> raw round(rowsg / 10 * tall) >> how many rows | rows to knit? | number of rows >> {out} rows.
? stitches wanted rowsg tall >> across = stitches / 10 * wanted; up = rowsg / 10 * tall; raw round(across * up) >> stitches in the whole piece? | all stitches together | total number of stitches >> {out} stitches.

= tempo:I 60 180; bars:J 8 64; beats:P 3 4 6; loops:J 2 9
tempo: {} bpm | tempo {} | at {} beats a minute
bars: {} bars | a part of {} bars | {} measures
beats: {} beats a bar | in {}/4 | {} quarter notes per bar
? tempo >> 60000 / tempo >> one beat in ms? | ms per beat | length of a beat in milliseconds >> {out} ms.
? tempo bars beats >> total = bars * beats; total / tempo * 60 >> how many seconds | length in seconds? | duration in s >> {out} seconds.
? bars beats >> bars * beats >> how many beats | beats in all? | number of beats >> {out} beats.
? tempo bars beats loops >> total = bars * beats * loops; total / tempo >> played {loops} times, minutes? | minutes for {loops} rounds of it >> {out} minutes.

= colonies:I 12 290; dil:P 10 100 1000 10000 100000; plated:P 0.05 0.1 0.2 0.5 1
colonies: {} colonies | i count {} colonies | {} on the plate
dil: diluted 1:{} | at a {}-fold dilution | dilution one to {}
plated: {} ml plated | {} ml spread on it | plating {} ml
? colonies dil plated >> per_ml = colonies / plated; raw round(per_ml * dil) >> cfu per ml of the culture? | how many cells per ml originally | cfu/ml? | concentration of the stock in cfu/ml >> {out} CFU per ml.
? colonies plated >> raw round(colonies / plated) >> cfu per ml of what was plated | colonies per ml on the plate? >> {out} CFU per ml.

= stock:P 10 20 25 50 100 200 250 500 1000; final:P 0.5 1 2 2.5 5; vol:P 10 20 25 50 100 200 250 500 1000
= if stock > final
stock: the stock is {} mM | stock solution {} mM | i have {} mM
final: {} mM wanted | it must be {} mM | end concentration {} mM
vol: {} ml of it | a final volume of {} ml | i make {} ml
? stock final vol >> need = final * vol; need / stock >> how many ml of stock go in | ml of the stock? | volume to take from the stock, ml >> {out} ml.
? stock final vol >> take = final * vol / stock; vol - take >> how much water do i add | ml of buffer to fill up? | solvent in ml >> {out} ml.
? stock final >> stock / final >> dilution factor? | one to what | how many fold is that diluted >> {out} fold.

= bw:I 40 120; perkg:P 0.5 1 2 5 10 15 20 25 30 40 50; vialmg:P 10 50 100 250 500; vialml:P 1 2 4 5 10 20
bw: patient of {} kg | weight {} kg | {} kilos
perkg: {} mg per kg | {} mg/kg ordered | dose {} mg for each kg
vialmg vialml: vials of {vialmg} mg in {vialml} ml | {vialmg} mg per {vialml} ml vial | the ampoule: {vialmg} mg/{vialml} ml
~: room {rm} | last given at {hh}:00 | height {ht} cm
= rm:I 100 400; hh:I 10 22; ht:I 150 195
? bw perkg >> bw * perkg >> dose in mg? | how many mg | mg to give >> {out} mg.
? bw perkg vialmg vialml >> dose = bw * perkg; per_ml = vialmg / vialml; dose / per_ml >> how many ml | volume to draw up in ml? | ml to inject >> {out} ml.
? bw perkg vialmg >> dose = bw * perkg; ceil dose / vialmg >> how many vials to open | vials needed? | number of ampoules >> {out}.
vialmg: vials of {} mg | an ampoule has {} mg | {} mg in one
doses: {} times a day | given {} times daily | every day {} doses
= doses:P 2 3 4
? bw perkg doses >> once = bw * perkg; once * doses >> mg a day? | daily dose in mg | total per day >> {out} mg.

= span:D 6 16 1; risep:P 20 25 30 35 40 45; length:D 5 24 1
span: the house is {} m wide | span {} m | {} m from eave to eave
risep: roof pitch {} degrees | {}° slope | pitched at {}°
length: {} m long | the ridge is {} m | length of the roof {} m
? span risep >> half = span / 2; half / math.cos(math.radians(risep)) >> length of a rafter? | rafter in m | how long is one side of the slope >> {out} m.
? span risep length >> rafter = span / 2 / math.cos(math.radians(risep)); 2 * rafter * length >> roof area, both sides? | m2 of roof in all | how many square metres to tile >> {out} m².
? span risep >> span / 2 * math.tan(math.radians(risep)) >> height of the ridge above the eaves? | how high does it rise | rise in m >> {out} m.
tiles: {} tiles per m2 | {} to a square metre | we need {} for one m2
= tiles:P 8 10 11 12 14 15
? span risep length tiles >> rafter = span / 2 / math.cos(math.radians(risep)); area = 2 * rafter * length; ceil area * tiles >> how many tiles | tiles for it all? | number of roof tiles >> {out} tiles.

= rate:I 20 250; n_pct:P 5 8 10 12 15 20 27 30 46; field:D 0.5 30 1
rate: {} kg of nitrogen a hectare | i want {} kg N/ha | {} kg N per ha
n_pct: the fertilizer has {}% N | {} percent nitrogen in it | product with {}% N
field: {} ha | a field of {} hectares | {} hectares
? rate n_pct >> rate / (n_pct / 100) >> how many kg of product per ha | product a hectare in kg? | kg/ha of fertilizer >> {out} kg.
? rate n_pct field >> per_ha = rate / (n_pct / 100); per_ha * field >> how many kg for the field | product in all, kg? | fertilizer needed in kg >> {out} kg.
bag: bags of {} kg | {} kg sacks | sold in {} kg bags
= bag:P 25 40 50 500 600
? rate n_pct field bag >> per_ha = rate / (n_pct / 100); total = per_ha * field; ceil total / bag >> how many bags | bags to buy? | sacks needed >> {out} bags.

= keg:P 20 30 50; pour:P 0.25 0.3 0.4 0.5; spill:P 3 5 8 10; cost:M 60 190; sale:M 2 7
keg: a keg of {} l | {} litre keg | the barrel has {} l
pour: {} l a glass | glasses of {} l | poured {} l each
spill: {}% is lost | {} percent foam and spill | loss {}%
cost: the keg costs {} | {} for the keg | bought for {}
sale: a glass is {} | sold at {} | {} per glass
? keg pour >> floor keg / pour >> how many glasses without loss | glasses in theory? | full glasses from it >> {out} glasses.
? keg pour spill >> left = keg * (1 - spill / 100); floor left / pour >> how many glasses really | glasses after the loss? | number we can sell >> {out} glasses.
? keg pour spill sale >> left = keg * (1 - spill / 100); glasses = math.floor(left / pour); glasses * sale >> takings from one? | what does it bring | income per keg >> {$out}.
? keg pour cost >> glasses = keg / pour; cost / glasses >> beer cost of a glass? | what does a glass cost us | cost each, no loss >> {$out} a glass.

= flour:P 300 400 500 600 750 1000; water:I 180 680; saltp:P 1.8 2 2.2 2.5; starter:P 50 80 100 120 150 200
= if water < flour
flour: {} g of flour | {} grams flour | flour {} g
water: {} g of water | {} ml water | water {} g
saltp: salt {}% | {} percent salt on the flour | {}% of salt
starter: {} g starter (half water, half flour) | {} g of sourdough, 1:1 | with {} g levain, equal parts
? flour water >> water / flour * 100 >> hydration in percent? | baker's percent of water? | how wet is it, percent >> {out} percent.
? flour saltp >> flour * saltp / 100 >> how much salt in g | salt in grams? | g of salt >> {out} g.
? flour water starter >> flour_all = flour + starter / 2; water_all = water + starter / 2; water_all / flour_all * 100 >> hydration with the starter counted? | true hydration in percent | percent water, starter included >> {out} percent.
? flour water starter saltp >> salt = flour * saltp / 100; flour + water + starter + salt >> dough weight in all? | how heavy is the dough in g | total grams of dough >> {out} g.

= hired:J 2 30; quits:J 2 25; avgstaff:I 30 300
hired: {} joined | we hired {} | {} new people
quits: {} left | {} quit | {} people gone
avgstaff: {} staff on average | average headcount {} | about {} employees
? quits avgstaff >> quits / avgstaff * 100 >> turnover in percent? | fluctuation rate? | percent that left >> {out} percent.
? hired quits >> raw hired - quits >> net change? | how many more are we | plus or minus? >> {out}.

= calls:I 20 400; aht:P 3 4 5 6 7 8; occ:P 70 75 80 85 90
calls: {} calls an hour | {} calls come in per hour | volume {} calls/h
aht: {} minutes each | handling time {} min | a call takes {} minutes
occ: {}% occupancy | agents busy {} percent | utilisation {}%
? calls aht >> calls * aht / 60 >> how many hours of work per hour | workload in erlangs? | hours of talk in one hour >> {out} hours.
? calls aht occ >> load = calls * aht / 60; ceil load / (occ / 100) >> how many agents | agents needed? | people on the phones >> {out} agents.

= imps:I 2000 900000; clicks:I 20 1900; spend:S 20 4000; sales:I 2 19
= if clicks < imps / 4 and sales < clicks
imps: {} impressions | shown {} times | {} views of the ad
clicks: {} clicks | {} people clicked | clicked {} times
spend: spent {} | the ad cost {} | budget used {}
sales: {} sales | {} orders came of it | sold {}
? clicks imps >> clicks / imps * 100 >> ctr in percent? | click rate? | how many percent clicked >> {out} percent.
? spend imps >> spend / imps * 1000 >> cpm? | cost per thousand views | price of 1000 impressions >> {$out}.
? spend clicks >> spend / clicks >> cpc? | cost per click | what does a click cost >> {$out}.
? spend sales >> spend / sales >> cost per sale? | cpa? | what did an order cost >> {$out}.
? sales clicks >> sales / clicks * 100 >> how many percent of the clicks bought | conversion from clicks in percent? >> {out} percent.

= rooms:I 20 300; sold:I 8 290; rev:S 900 60000
= if sold < rooms
rooms: {} rooms | a hotel of {} rooms | the house has {} rooms
sold: {} sold last night | {} occupied | {} rooms taken
rev: {} of room revenue | rooms brought {} | {} taken for rooms
? rooms sold >> sold / rooms * 100 >> occupancy %? | how full were we in percent | occupied share in percent >> {out} percent.
? rev sold >> rev / sold >> adr? | average rate per sold room | what did a sold room bring >> {$out}.
? rev rooms >> rev / rooms >> revpar? | revenue per available room | per room, empty ones too >> {$out}.

= er:J 10 90; inn:J 40 220; hits:I 20 190; atbats:I 200 600
er: {} earned runs | {} er | gave up {} earned runs
inn: {} innings | in {} innings pitched | {} ip
hits: {} hits | {} base hits | hit safely {} times
atbats: {} at-bats | in {} at bats | {} ab
? er inn >> 9 * er / inn >> era? | earned run average | runs per nine innings >> {out}.
? hits atbats >> @3 hits / atbats >> batting average? | avg (three decimals)? | hits per at-bat, 3 decimals >> {out}.

= elo:I 1100 2400; opp:I 1100 2400; k:P 10 16 20 32 40
elo: my rating is {} | i have {} elo | rated {}
opp: opponent {} | against a {} | the other has {}
k: k factor {} | k = {} | with k {}
? elo opp >> raw round(1 / (1 + 10 ** ((opp - elo) / 400)), 4) >> expected score? | my chance by elo | expectation for me >> {out}.
? elo opp k >> expected = 1 / (1 + 10 ** ((opp - elo) / 400)); raw round(elo + k * (1 - expected), 1) >> new rating if i win? | rating after a win | what do i have after winning >> {out}.
? elo opp k >> expected = 1 / (1 + 10 ** ((opp - elo) / 400)); raw round(elo - k * expected, 1) >> rating if i lose? | after a loss | what's left after losing >> {out}.

= mpg:I 18 60; gallons:I 5 40; miles:I 40 900; ppg:M 2 6
mpg: {} mpg | it does {} miles a gallon | {} miles per gallon
gallons: a tank of {} gallons | {} gal in the tank | {} gallons
miles: {} miles | a trip of {} miles | {} miles to drive
ppg: {} a gallon | gas is {} per gallon | {} per gal
? miles mpg >> miles / mpg >> how many gallons | gallons used? | gas for it in gallons >> {out} gallons.
? miles mpg ppg >> gas = miles / mpg; gas * ppg >> what does the gas cost | cost of the trip? | gas money >> {$out}.
? mpg gallons >> mpg * gallons >> range in miles? | how far on a tank | miles with one tank >> {out} miles.
? mpg >> raw round(235.215 / mpg, 2) >> in l per 100 km (235.215)? | litres on 100 km, factor 235.215 >> {out} litres per 100 km.

= gross:S 800 9000; hourly:M 12 80; taxd:P 10 15 20 25 30; weeks:P 4 4.33 4.35; perweek:P 20 25 30 35 37.5 38.5 40
hourly: {} an hour | my hourly wage is {} | paid {} per hour
perweek: {} hours a week | {} h weekly | a {} hour week
weeks: {} weeks a month | counting {} weeks per month | month = {} weeks
? hourly perweek >> hourly * perweek >> weekly pay? | what's that a week | pay per week >> {$out} a week.
? hourly perweek weeks >> week = hourly * perweek; week * weeks >> monthly pay? | what's that a month | pay per month >> {$out} a month.
? hourly perweek >> week = hourly * perweek; week * 52 >> yearly, 52 weeks? | annual pay with 52 weeks | what's that a year (52) >> {$out} a year.
gross: {} a month | monthly salary {} | i get {} monthly
? gross perweek weeks >> hours = perweek * weeks; gross / hours >> what's my hourly rate | per hour? | wage an hour >> {$out} an hour.

= infl:P 2 2.5 3 4 5 6 8; amount:S 50 9000; ahead:J 2 25
infl: inflation {}% | prices rise {} percent a year | at {}% inflation
amount: {} today | {} now | something for {}
ahead: in {} years | {} years from now | after {} years
? infl amount ahead >> amount * (1 + infl / 100) ** ahead >> what will the same thing cost | price then? | future price >> {$out}.
? infl amount ahead >> amount / (1 + infl / 100) ** ahead >> what is that money worth then in today's prices | buying power then? | real value later >> {$out}.

= sat:I 20 900; unsat:I 5 300; neutral:I 5 300
sat: {} happy | {} said good | {} positive
unsat: {} unhappy | {} said bad | {} negative
neutral: {} neutral | {} in between | {} undecided
? sat unsat neutral >> total = sat + unsat + neutral; sat / total * 100 >> how many percent are happy | share of positive answers in percent? | percent happy of all >> {out} percent.
? sat unsat neutral >> total = sat + unsat + neutral; raw round((sat - unsat) / total * 100, 2) >> net score (happy minus unhappy in percent)? | positive minus negative, in percent of all >> {out}.
? sat unsat neutral >> sat + unsat + neutral >> how many answers in all | number asked? | total answers >> {out}.

= solvent:I 50 900; ppm:P 1 2 5 10 20 50 100 200 500
solvent: {} litres of water | a tank with {} l | {} l in the pool
ppm: {} ppm | {} mg per litre | dosed at {} ppm
? solvent ppm >> solvent * ppm / 1000 >> how many grams | grams of it? | g needed (1 ppm = 1 mg/l) >> {out} g.
strength: the product is {}% | {} percent strong | {}% active stuff
= strength:P 5 10 12 15 25 50 65 90
? solvent ppm strength >> pure = solvent * ppm / 1000; pure / (strength / 100) >> how many g of the product | product in grams? | grams to weigh out >> {out} g.
"""
situations("relations11", ROWS, 1.2, 0.25)
