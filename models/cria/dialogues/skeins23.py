"""Little conversations for skein.py, each a family: at work, in trades, at school, in sport and science.  Several cases of one question, told apart by their words; counts that change by what happens."""
from skein import add_each

ROWS = r"""
# pallets
@ n 40-900 #boxes; p 8-48 =boxes on a pallet; t 10-34 =pallets in a lorry
; n with {v} boxes | for {v} boxes + {k} more boxes are ordered | {k} boxes come back from a client - {k} boxes are damaged | {k} boxes are cancelled
; p with {v} on a pallet | at {v} a pallet
? pal(pallets):pallets = math.ceil(n / p) : {n} boxes, {p} on a pallet, pallets? | how many pallets for {n} boxes at {p} each | {p} boxes make a pallet, i have {n} | {n} boxes to ship, {p} per pallet ~ and {n} boxes | with {p} on one
+ lorries(lorries):lorries = math.ceil(pal / t) : a lorry takes {t} pallets | {t} fit in a lorry, lorries | lorries with {t} pallets each ~ and {t} in a lorry | with {t}
* last_(boxes):boxes! = n - (math.ceil(n / p) - 1) * p after pal : boxes on the last pallet | how many are on the last one | and the last has
* cost(freight):euros = math.ceil(n / p) * c after pal @ c 18-95 : {c} freight a pallet | each pallet costs {c} | at {c} per pallet ~ and at {c} | with {c}

# call_centre
@ a 2-20 #agents; c 6-24 =calls an hour; h 4-9 #hours
; a with {v} agents | for {v} agents + {k} agents come back from leave | {k} new agents start - {k} agents are ill | {k} agents are in training
; c at {v} calls an hour
; h for {v} hours
? calls(calls):calls = a * c * h : {a} agents take {c} calls an hour for {h} hours | {c} calls an hour and agent, {a} agents, {h} hours | calls of {a} agents in {h} h at {c} each | how many calls do {a} people answer in {h} hours, {c} an hour each ~ and {a} agents | at {c} an hour | {h} hours
+ lost(missed):calls! = q - calls @ q 400-3000/50 : {q} came in, missed? | of {q} incoming ones, unanswered | {q} calls came, how many were lost ~ and of {q} | {q}?
* min_(minutes):minutes = 60 / c after calls : minutes a call | so one call takes | average length of one
* need(agents):agents = math.ceil(q / (c * h)) after lost : agents needed for all of those | how many agents would have been enough | agents to answer every one

# bricks
@ a D2-14 =length; h D1-4 =height; b (48/50/60/64/66) =bricks a m²
; a with {v} m of length | {v} m long
; h with {v} m of height | {v} m high
; b at {v} a m²
? area(area):m² = a * h : a wall {a} m long and {h} m high, area | wall of {a} by {h} metres, m² | square metres of a wall {a} m x {h} m | garden wall, {a} m long, {h} m high: m²? ~ and {a} m long | {h} m high
+ bricks(bricks):bricks = math.ceil(area * b) : {b} bricks a square metre | with {b} bricks per m², how many | at {b} a m², bricks rounded up ~ and {b} a m² | with {b}
* pal(pallets):pallets = math.ceil(math.ceil(a * h * b) / k) after bricks @ k (240/300/400/420/500) : pallets of {k} | {k} on a pallet, pallets | delivered by {k}, pallets ~ and {k} a pallet
* days(days):days = math.ceil(math.ceil(a * h * b) / d) after bricks @ d 150-600/50 : i lay {d} a day, days | at {d} bricks a day | {d} daily, finished after how many days ~ and at {d} | with {d} a day
* mortar(mortar):kg = a * h * m after bricks @ m 25-60/5 : {m} kg of mortar a m² | mortar at {m} kg per square metre | with {m} kg mortar each m²

# steel_bar
@ l D0.5-6 =length; d 8-60 =diameter
; l with {v} m | for a bar of {v} m
; d with {v} mm | for {v} mm across
? w(weight):kg = math.pi * (d / 2000) ** 2 * l * 7850 : steel bar {l} m long, {d} mm across, kg (7850 per m³) | round steel, {d} mm, {l} m: weight at 7850 kg/m³ | how heavy is a steel rod {l} m long and {d} mm thick, 7850 kg a m³ | weight of {l} m round bar, diameter {d} mm, density 7850 ~ and {d} mm | {l} m long
+ more:kg = w * n @ n 2-40 : {n} of them | {n} such bars | and {n} bars ~ {n} bars? | no, {n}
* cost(cost):euros = math.pi * (d / 2000) ** 2 * l * 7850 * p after w @ p D1-5 : a kilo is {p}, one bar | at {p} a kg, for one | one bar at {p} per kilo ~ and at {p}
* alu:kg = math.pi * (d / 2000) ** 2 * l * 2700 after w : and in aluminium, 2700 per m³ | if it was alu (2700) | the same in aluminium with 2700
* m100:kg = math.pi * (d / 2000) ** 2 * 100 * 7850 after w : 100 metres of it | a hundred metres of that steel | 100 m in steel

# backup_job
@ g 20-900/10 =data; s 20-400/10 =speed; n 2-8 #copies
; g with {v} GB | for {v} GB
; s at {v} MB/s | with {v} MB a second
? min_(time):minutes = g * 1000 / s / 60 : back up {g} GB at {s} MB/s, minutes (1000 MB each) | {g} GB with {s} MB a second, how many minutes, 1 GB = 1000 MB | copying {g} gigabytes at {s} MB/s in minutes, 1000s | minutes for {g} GB at {s} megabytes a second (1000) ~ and {g} GB | at {s} MB/s
* comp:minutes = g * (1 - c / 100) * 1000 / s / 60 after min_ @ c (20/25/30/40/50/60) : packed {c}% smaller first | with {c} percent saved by packing | {c}% less data ~ and {c}% | with {c} percent
* keep:GB = g * n after min_ : {n} copies kept, GB | space for {n} of them | {n} backups take ~ and {n} copies
* end_(end):%time = t + timedelta(minutes=round(g * 1000 / s / 60)) after min_ @ t time:18-23 : started at {t}, done when (full size) | from {t} on, end? | begins {t}, over at ~ and from {t} | started {t}

# photo_card
@ c (16/32/64/128/256) =card; m D3-30 =size
; c with {v} GB | for a {v} GB card
; m at {v} MB each | with photos of {v} MB
? n_(photos):photos = int(c * 1000 / m) : {c} GB card, a photo takes {m} MB, photos (1000) | how many photos of {m} MB on {c} GB, 1000 MB each | {c} GB at {m} MB a picture, whole photos, 1000s | photos on a {c} GB card with {m} MB each (1 GB = 1000 MB) ~ and {c} GB | with {m} MB
+ days(days):days = n_ // d @ d 40-600/20 : {d} a day, full days | at {d} photos a day, whole days | enough for how many days with {d} daily ~ and {d} a day | with {d}
* used(used):percent = u * m / (c * 1000) * 100 after n_ @ u 50-900/10 : {u} taken already, percent full | {u} photos on it, how full in % | with {u} photos, percent used ~ and {u} photos
* left(photos left):photos! = int(c * 1000 / m) - u after used : how many more fit | room for how many more | photos left

# invoice_hours
@ h D3-60 =hours; r 35-140/5 =rate; t (7/8/10/19/20/21) =tax
; h with {v} hours | for {v} hours + it takes {k} hours more | {k} more hours of work - {k} hours don't count | {k} hours less
; r at {v} an hour
; t with {v}% tax
? net(net):euros = h * r : {h} hours at {r} | invoice for {h} hours, {r} an hour | {h} h of work, {r} each | {r} the hour, {h} hours: net sum ~ and {h} hours | at {r}
+ gross(gross):euros = net * (1 + t / 100) : plus {t}% tax | with {t} percent vat | gross with {t}% ~ and {t}% | with {t}
* tax_(tax):euros = h * r * t / 100 after gross : the tax alone | how much of it is tax | tax in euros
* disc(with discount):euros = h * r * (1 - s / 100) * (1 + t / 100) after gross @ s (2/3/5) : {s}% discount for quick payment | minus {s} percent, gross | they pay early, {s}% off ~ and {s}%
* own(left):euros! = h * r * (1 - q / 100) after net @ q (20/25/30/35/40) : i keep what's left after {q}% | {q} percent of the net goes away, left | of the net {q}% are gone

# commission
@ s 800-30000/100 =sales; p (2/3/4/5/6/8/10/12) =commission; b 900-2400/50 =basic pay
; s with sales of {v} | for {v} sold
; p at {v}% | with {v} percent
? com(commission):euros = s * p / 100 : sold {s}, {p}% commission | {p} percent of {s} sales | commission on {s} at {p}% | {s} in sales, my part is {p}%, euros ~ and with {p}% | sales {s}
+ pay(pay):euros = com + b : plus {b} basic pay | basic pay {b} on top | and {b} fixed ~ and {b} fixed
* need(sales):euros = (g - b) / p * 100 after pay @ g 2500-6000/100 : sales for {g} in all | to get {g} i must sell | {g} wanted, sales needed ~ and for {g}
* share(share):percent = s * p / 100 / (s * p / 100 + b) * 100 after pay : commission in percent of the pay | how much of my pay is commission, percent | share of the commission in %

# exam_need
@ n 20-80/5 =questions; r 8-60 =right; p (50/55/60/65/70/75/80) =pass mark
= r <= n
; r with {v} right | for {v} right answers + i find {k} more | {k} more count as right - {k} of them were wrong | {k} are taken off
; p at {v}%
? pc(score):percent = r / n * 100 : {r} of {n} questions right, percent | {r} right out of {n} | test with {n} questions, {r} right, % | score in percent, {r} of {n} ~ and {r} right | with {r}
* need(right answers):n = math.ceil(n * p / 100) after pc : {p}% needed to pass, how many right | pass mark {p}%, right answers needed | for {p} percent i need how many ~ and for {p}% | {p}%?
* ok:%yes = r / n * 100 >= p after need : so did i pass | have i passed then | passed?
* wrong(wrong):n! = n - r after pc : how many wrong | wrong ones | mistakes
* minus(points):points! = r * 2 - (n - r) after pc : two points each, minus one for each wrong | 2 points right, -1 wrong | with two points a right one and one off per mistake

# swim_laps
@ l 8-120 #lengths; p (25/33/50) =pool; m 10-75 =minutes
; l with {v} lengths | for {v} lengths + i swim {k} more | {k} more lengths - {k} lengths don't count | i cut {k} lengths
; p in a {v} m pool
? dist(distance):m = l * p : {l} lengths of {p} m | {l} lengths in a {p} metre pool, metres | swam {l} times {p} m | how far is {l} lengths of {p} metres ~ and {l} lengths | in a {p} m pool
+ pace(per 100 m):minutes = m / dist * 100 : in {m} minutes, per 100 m | it took {m} min, minutes for 100 m | {m} minutes for that, a hundred metres in ~ and in {m} minutes
* kcal(burnt):kcal = m * k after pace @ k 7-13 : {k} kcal a minute | at {k} kcal per minute | burning {k} a minute, kcal ~ and at {k}
* more_(lengths missing):lengths! = math.ceil((g - l * p) / p) after dist @ g 1000-4000/500 : lengths missing to {g} m | to {g} metres i need how many more | still to swim for {g} m, lengths ~ and to {g}

# pace_run
@ d (3/5/8/10/12/15/21.1/42.2) =distance; m 15-290 =minutes
; d for {v} km | over {v} km
; m in {v} minutes
? pace(pace):%s = "{}:{:02d}".format(*divmod(round(m * 60 / d), 60)) : {d} km in {m} minutes, min:sec a km | pace per km for {d} km in {m} min | ran {d} km in {m} min, pace? | {m} minutes for {d} km, per km as m:ss ~ and in {m} minutes | {d} km
* speed(speed):km/h = d / (m / 60) after pace : in km/h | speed | km per hour
* other(time):minutes = m / d * k after pace @ k (5/10/15/20/21.1/30) : {k} km like that, minutes | and {k} km at the same pace | minutes for {k} km that way ~ and {k} km | {k}?
* faster(time):minutes = m - d * s / 60 after pace @ s (5/10/15/20/30) : {s} seconds faster each km, total minutes | if i'm {s} s quicker per km, minutes in all | {s} seconds less a km ~ and {s} seconds
* laps(laps):laps = d * 1000 / 400 after pace : how many rounds of 400 m | laps on the track, 400 m | 400 m laps

# gym_sets
@ s 2-6 #sets; r 4-15 =repeats; w D10-140 =weight
; s with {v} sets | for {v} sets + {k} more sets | i add {k} sets - {k} sets less | i skip {k} sets
; w with {v} kg | at {v} kg
? moved(moved):kg = s * r * w : {s} sets of {r} with {w} kg, kilos in all | {s} times {r} repeats at {w} kg | moved weight: {s} x {r} x {w} kg | lift {w} kg {r} times in {s} sets ~ and {w} kg | {s} sets | with {r} repeats
* next_(next week):kg = w * (1 + p / 100) after moved @ p (2/2.5/5/10) : {p}% more next week, per repeat | next time {p} percent heavier, single weight | raise the weight by {p}%, then one is ~ and {p}%
* max_(maximum):kg = w * (1 + r / 30) after moved : my maximum by weight times (1 + repeats / 30) | estimated single maximum, w * (1 + r / 30) | one repeat maximum with that formula: weight * (1 + repeats/30)
* tonnes(moved):tonnes = s * r * w / 1000 * d after moved @ d 2-5 : {d} times a week, tonnes | in a week with {d} trainings, t | {d} days like that in tonnes ~ and {d} times

# league_points
@ w 2-20 #wins; d 1-12 #draws; l 1-14 #losses
; w with {v} wins | for {v} wins + we win {k} more | {k} more wins - {k} wins are taken away | {k} wins don't count
; d with {v} draws + {k} more draws | {k} more end level - {k} draws less | {k} fewer draws
? pts(points):points = w * 3 + d : {w} wins, {d} draws, {l} losses, 3 points a win and 1 a draw | points for {w} won, {d} drawn, {l} lost (3/1/0) | season: won {w}, drew {d}, lost {l}. points with three a win | {w}-{d}-{l}, three for a win, one for a draw ~ and {w} wins | {d} draws
* games(games):games = w + d + l after pts : games played | how many games | games so far
* avg:n = (w * 3 + d) / (w + d + l) after games : points a game | per game | on average each game
* old(points):points = w * 2 + d after pts : with the old rule, 2 a win | two points a win | by the two point rule
* miss(points):points! = g - (w * 3 + d) after pts @ g 40-95 : how many are missing to {g} | to {g} points | champions have {g}, missing ~ and to {g}
* rate(won):percent = w / (w + d + l) * 100 after games : percent won | share of wins | wins in %

# bacteria
@ n 20-900/10 =start; d 15-60/5 =doubling time; h 1-6 #hours
; n with {v} at the start | from {v}
; d doubling every {v} minutes
; h after {v} hours
? now_(number):n = round(n * 2 ** (h * 60 / d)) : {n} cells double every {d} minutes, after {h} hours (whole) | {n} bacteria, doubling in {d} min, {h} hours later, rounded | how many after {h} h from {n}, doubling each {d} minutes, whole | start {n}, twice as many every {d} min, whole number after {h} hours ~ and after {h} hours | from {n} | every {d} minutes
* dbl(doublings):n = h * 60 / d after now_ : how many doublings is that | number of doublings | doublings in that time
* half_(number):n = round(n * 2 ** (h * 60 / d) / 2) after now_ : half of them die | only half survive | and half of them, whole
* over(minutes):minutes = math.ceil(math.log2(m / n)) * d after now_ @ m 20000-900000/10000 : full doublings until over {m}, in minutes | when are there {m}, counted in whole doublings, minutes | {m} reached after how many minutes, whole doublings ~ and until {m}

# half_life
@ a 40-900/10 =amount; t (3/5/6/8/12/15/20/24/30) =half-life; n 1-6 #half-lives
; a with {v} mg | from {v} mg
; t with a half-life of {v} hours
? rest(left):mg = a / 2 ** n : {a} mg, half-life {t} hours, left after {n} half-lives | {n} half-lives of {a} mg ({t} h each) | what's left of {a} mg after {n} times the half-life of {t} hours | {a} mg of a drug, half gone every {t} h, after {n} of those ~ and {n} half-lives | from {a} mg
* time_(time):hours = t * n after rest : how many hours is that | time passed | hours until then
* at(left):mg = a / 2 ** (h / t) after rest @ h 2-72 : and after {h} hours exactly | {h} hours after the start | at {h} h ~ and after {h} | {h} hours?
* pc(left):percent = 100 / 2 ** n after rest : what's left in percent | percent left | share left
* gone(gone):mg = a - a / 2 ** n after rest : how much is gone | mg that went | gone by then

# altitude_temp
@ t 4-34 =temperature in the valley; h 300-3200/50 =metres up; k (0.6/0.65/0.7/1) =degrees per 100 m
; t with {v} degrees below | from {v} degrees
; h after {v} m | {v} m up
? top(temperature):degrees! = t - h / 100 * k : {t} degrees in the valley, {h} m higher, {k} degrees less per 100 m | it's {t} °C here; {h} metres up at {k} per 100 m? | {k} degrees colder each 100 m, from {t} going up {h} m | temperature {h} m above a place with {t} degrees, {k} per 100 m ~ and {h} m up | from {t} degrees | with {k} per 100 m
* zero(metres):m! = t / k * 100 after top : how many metres up is it zero | height gained until 0 degrees | freezing after how many m
* fahr(fahrenheit):°F! = (t - h / 100 * k) * 9 / 5 + 32 after top : in fahrenheit | that in F | up there in °F
* wind:degrees! = t - h / 100 * k - w after top @ w 2-9 : wind makes it feel {w} colder | {w} degrees less with the wind | feels {w} lower ~ and {w}

# thunder
@ s D2-20 =seconds; v (330/340/343) =speed
; s after {v} seconds | with {v} seconds between
? m_(distance):m = s * v : thunder {s} seconds after the flash, metres at {v} m/s | {s} s between lightning and thunder, sound {v} m/s | how far away, {s} seconds, {v} metres a second | sound needs {s} s at {v} m/s, distance in m ~ and {s} seconds | after {s}
+ km_(distance):km = m_ / 1000 : in km | kilometres | as km
* next_(distance):m = n * v after m_ @ n D1-15 : the next one {n} seconds | then {n} s | the one after that: {n} seconds ~ and {n} seconds
+ near(nearer):m! = m_ - next_ after next_ : so it came how many metres nearer | moved towards us by | first minus second
* walk(walk):minutes = s * v / 1000 / 5 * 60 after m_ : minutes on foot for the first, 5 km/h | walking there at 5 km/h, first one, minutes | minutes to walk the first distance at 5 km an hour

# lever
@ f 20-400/10 =load; a 10-80/5 =load arm; b 60-240/10 =arm
; f with {v} kg | for a load of {v} kg
; b with an arm of {v} cm
? need(needed):kg = f * a / b : lever: load {f} kg at {a} cm, i push at {b} cm, kg needed | {f} kg sit {a} cm from the pivot, my arm is {b} cm | what balances {f} kg at {a} cm with an arm of {b} cm | load {f}, load arm {a} cm, force arm {b} cm ~ and {f} kg | with {b} cm | at {a} cm
* gain(factor):n = b / a after need : by what factor is it easier | the advantage | how many times easier
* arm(arm):cm = f * a / m after need @ m 8-90 : with {m} kg only, arm needed | i can push {m} kg, how long must the arm be | arm for {m} kg ~ and with {m} kg
* newton(force):N = f * a / b * 9.81 after need : in newton | as a force, 9.81 | newton with 9.81

# alloy
@ a D0.5-20 =first mass; p 10-90/5 =first percent; b D0.5-20 =second mass; q 5-85/5 =second percent
; a with {v} kg of the first
; b with {v} kg of the second
? pc(mix):percent = (a * p + b * q) / (a + b) : {a} kg with {p}% copper and {b} kg with {q}%, melted together | {a} kg of a {p} percent alloy plus {b} kg of {q} percent | mixing {a} kg ({p}%) and {b} kg ({q}%), percent | alloy of {a} kg at {p}% and {b} kg at {q}%: content in % ~ and {b} kg of the second | {a} kg of the first
* mass(mass):kg = a + b after pc : how heavy is it together | total mass | kg in all
* metal(copper):kg = (a * p + b * q) / 100 after pc : copper in it, kg | kilos of copper | pure copper in kg
* other(the rest):kg = a + b - (a * p + b * q) / 100 after metal : and the rest | other metals in kg | what isn't copper

# field_yield
@ h D1-40 =hectares; t D3-10 =tonnes a hectare; p 120-420/10 =price
; h with {v} hectares | for {v} hectares
; t at {v} tonnes a hectare
? y(harvest):tonnes = h * t : {h} hectares at {t} tonnes each | harvest of {h} ha with {t} t per ha | {t} tonnes a hectare on {h} hectares | {h} ha of wheat, {t} t each, tonnes ~ and {h} hectares | at {t} tonnes
+ money(takings):euros = y * p : a tonne brings {p} | at {p} a tonne | {p} per tonne ~ and at {p} | with {p}
* cost(left):euros! = h * t * p - h * c after money @ c 300-1100/20 : costs are {c} a hectare, left | minus {c} per ha | {c} a hectare for seed and fuel, remains ~ and {c} a hectare
* loads(loads):loads = math.ceil(h * t / k) after y @ k (8/10/12/14/18) : trailers of {k} t | {k} tonnes a load, loads | loads of {k} t, rounded up ~ and {k} t
* loss(harvest):tonnes = h * t * (1 - l / 100) after y @ l (5/8/10/15/20) : hail took {l}% | {l} percent lost | minus {l}% by hail

# milk_farm
@ c 8-120 #cows; l 12-38 =litres a day; p DD0.3-0.6 =price
; c with {v} cows | for {v} cows + {k} cows are bought | {k} more cows give milk - {k} cows are dry | {k} cows are sold
; l at {v} litres each
? day(milk):litres = c * l : {c} cows give {l} litres a day each | {l} litres a cow, {c} cows | milk of {c} cows at {l} l | {c} times {l} litres daily ~ and {c} cows | at {l} litres
+ money(a day):euros = day * p : a litre is {p} | at {p} a litre | {p} each litre ~ and at {p} | with {p}
* month(a month):euros = c * l * p * 30 after money : in 30 days | a month of thirty | times 30 days
* tank(days):days = k // (c * l) after day @ k 1500-9000/500 : a tank of {k} litres, full days | {k} l tank, days until full, whole | full days in a {k} litre tank ~ and {k} litres
* calf(milk left):litres = c * l - n * m after day @ n 2-7; m 4-9 : {n} calves drink {m} l each, left | minus {n} calves at {m} litres | {m} litres for each of {n} calves

# wind_park
@ n 2-40 #turbines; p (1.5/2/2.5/3/3.6/4.2) =power; f 18-42 =load
; n with {v} turbines | for {v} turbines + {k} more are built | {k} turbines are added - {k} turbines stand still | {k} are switched off
; p with {v} MW each
; f at {v}% load
? mw(power):MW = n * p : {n} turbines of {p} MW | a wind park with {n} times {p} MW | {p} MW each, {n} of them | power of {n} wind turbines at {p} MW ~ and {n} turbines | with {p} MW
+ mwh(yield):MWh = mw * 8760 * f / 100 : at {f}% load a year (8760 h), MWh | MWh in 8760 hours at {f} percent | yearly MWh with {f}% ~ and {f}%
* homes(homes):homes = int(n * p * 8760 * f / 100 / h) after mwh @ h D2-5 : a home needs {h} MWh, homes | homes at {h} MWh a year, whole | enough for how many homes with {h} MWh each ~ and {h} MWh
* co2(saved):tonnes = n * p * 8760 * f / 100 * k after mwh @ k (0.35/0.4/0.45/0.5) : saves {k} t of CO2 per MWh | {k} tonnes CO2 a MWh | CO2 with {k} t each

# theatre
@ r 6-30 #rows; s 10-36 =seats a row; p 12-60 =ticket price
; r with {v} rows | for {v} rows + {k} more rows are put up | {k} rows are added - {k} rows are closed | {k} rows are taken out
; s with {v} seats a row
? seats(seats):seats = r * s : {r} rows with {s} seats | hall with {r} rows, {s} seats each | seats: {r} rows of {s} | how many seats in {r} rows of {s} ~ and {r} rows | with {s} each
* sold(free seats):seats! = r * s - n after seats @ n 20-700 : {n} are sold, free? | {n} tickets gone, seats left | with {n} sold, free ~ and {n} sold | {n}?
* full(full):percent = n / (r * s) * 100 after sold : percent sold | how full is it, % | sold in percent
* money(takings):euros = n * p after sold : tickets are {p}, takings | at {p} each | {p} a ticket ~ and at {p}
* best(takings):euros = r * s * p after money : and if it's sold out | sold out, takings | full house brings

# taxi_fare
@ b DD3-6 =start; k DD1.5-3 =price a km; d D2-30 =distance
; d for {v} km | with {v} km
; k at {v} a km
? fare(fare):euros = b + k * d : taxi: {b} to start, {k} a km, {d} km | {d} km by taxi, {b} plus {k} each km | fare for {d} km with {b} basic and {k} per km | {b} basic fee, {k} a kilometre, i go {d} km ~ and {d} km | at {k} a km
+ wait(with waiting):euros = fare + m * w @ m 3-30 #minutes; w DD0.3-0.8 : {m} minutes of waiting at {w} | plus waiting {m} min, {w} each | and it waits {m} minutes for {w} a minute ~ and {m} minutes
* each_(each):euros = (b + k * d) / n after fare @ n 2-4 : {n} of us, without waiting | shared by {n}, no waiting | split by {n}, just the ride
* back_(both ways):euros = 2 * (b + k * d) after fare : there and back | both ways, two rides | and back the same
* far(km):km = int((g - b) / k) after fare @ g 15-80/5 : how far for {g}, whole km | {g} euros take me how many full km | full km for {g} ~ and for {g}

# lorry_load
@ m 2000-18000/100 =limit; n 3-60 #machines; w 40-320/5 =weight
; n with {v} machines | for {v} machines + {k} more machines come on | {k} machines are added - {k} machines stay here | {k} machines are unloaded
; w at {v} kg each
? load(load):kg = n * w : {n} machines of {w} kg | load: {n} times {w} kg | {w} kg each, {n} machines on the lorry | weight of {n} machines at {w} kg ~ and {n} machines | {w} kg each
* free(still allowed):kg! = m - n * w after load : limit {m} kg, how much more may go on | allowed are {m}, left | up to {m} kg it's
* more_(machines):machines! = (m - n * w) // w after free : so how many more machines | how many more of them fit | machines still possible
* pc(used):percent = n * w / m * 100 after free : percent of the limit | how full by weight, % | used in percent
* fuel(fuel):litres = d * (20 + n * w / 1000) / 100 after load @ d 60-700/10 : fuel for {d} km at 20 l plus one per tonne, per 100 km | {d} km, 20 litres and 1 more each tonne per 100 km | on {d} km: 20 l/100 km plus 1 l per tonne of load ~ and {d} km

# lift_people
@ p 4-16 =people; w 60-90/5 =kilos each; n 20-140 #people waiting
; n with {v} people waiting | for {v} waiting
; p with room for {v} | taking {v}
? rides(rides):rides = math.ceil(n / p) : lift for {p}, {n} wait, rides | {n} people, {p} at a time | how often must a lift for {p} go for {n} people | {p} fit in, {n} are waiting: rides ~ and {n} people | with room for {p}
+ min_(time):minutes = rides * s / 60 @ s 30-120/10 : {s} seconds a ride, minutes | each ride takes {s} s, in minutes | at {s} seconds, minutes ~ and {s} seconds
* load(load):kg = p * w after rides : full, {w} kg each | {w} kg a person, full lift | weight of a full one at {w} kg ~ and {w} kg
* last_(in the last):people! = n - (math.ceil(n / p) - 1) * p after rides : people in the last ride | how many ride last | in the last one

# print_run
@ n 50-3000/50 #copies; p 4-64/4 =pages; c DD0.02-0.1 =price a page
; n with {v} copies | for {v} copies + {k} more copies | another {k} are wanted - {k} copies less | {k} are cancelled
; c at {v} a page
? pages(pages):pages = n * p : {n} copies of {p} pages | a booklet of {p} pages, {n} times | {p} pages, print {n} | pages for {n} copies with {p} each ~ and {n} copies | with {p} pages
+ cost(cost):euros = pages * c : a page is {c} | at {c} each | {c} per page ~ and at {c}
* one(a copy):euros = p * c + f / n after cost @ f 40-300/10 : plus {f} set-up once, per copy | with {f} for setting up, each | {f} fixed, price of one copy ~ and {f} fixed
* sell(price):euros = (p * c + f / n) * (1 + m / 100) after one @ m 20-120/10 : sold with {m}% on top | plus {m} percent, one copy | {m}% margin added ~ and {m}%
* paper(paper):kg = n * p / 2 * 5 / 1000 after pages : both sides printed, 5 g a sheet, kg | sheets of 5 g, two pages each, kilos | paper in kg, 5 g each sheet, two sided

# van_rental
@ d 1-9 #days; p 35-95/5 =price a day; k 50-900/10 =km; f 50-200/50 =free km
; d for {v} days | with {v} days + {k} more days | we keep it {k} days longer - {k} days less | we bring it back {k} days early
; k with {v} km | for {v} km
? base(rental):euros = d * p : a van, {d} days at {p} | {p} a day, {d} days | hire for {d} days, {p} each | van for {d} days at {p} a day ~ and {d} days | at {p}
* all_(with km):euros = d * p + (0 if k <= f else k - f) * c after base @ c DD0.1-0.4 : {k} km, {f} of them free, {c} each more | {f} km free, then {c}; we drive {k} | driven {k}, {f} free, {c} a km after ~ and {k} km
* fuel(fuel):euros = k / 100 * l * q after all_ @ l 7-12; q DD1.5-2 : fuel {l} litres per 100 km at {q} | plus petrol alone: {l} l/100 km, {q} a litre | petrol for it, {l} per 100 at {q}
+ sum_(everything):euros = fuel + all_ : everything together | all in all | rental, km and fuel
* each_(each):euros = (d * p + (0 if k <= f else k - f) * c) / n after all_ @ n 2-5 : {n} of us, without fuel | split by {n}, no fuel | for each of {n}, fuel apart

# orchard
@ t 6-90 #trees; k 20-120/5 =kilos; b 8-25 =box
; t with {v} trees | for {v} trees + {k} young trees bear now | {k} more trees - the storm took {k} | {k} trees bear nothing
; k at {v} kg a tree
? apples(apples):kg = t * k : {t} trees, {k} kg of apples each | {k} kilos a tree, {t} trees | harvest of {t} trees at {k} kg | {t} apple trees give {k} kg each ~ and {t} trees | at {k} kg
+ boxes(boxes):boxes = math.ceil(apples / b) : boxes of {b} kg | in {b} kg boxes, rounded up | {b} kilos a box, boxes ~ and {b} kg boxes | with {b} kg
* juice(juice):litres = t * k * p / 100 after apples @ p (55/60/65/70) : pressed, {p}% become juice | juice at {p} percent, litres | {p} litres from 100 kg
* money(takings):euros = t * k * p after apples @ p DD0.3-2 : a kilo sells at {p} | at {p} a kg | {p} per kilo, all ~ and at {p}
* pick(hours):hours = t * k / (n * r) after apples @ n 2-9; r 40-110/10 : {n} pickers, {r} kg an hour each | {n} people pick {r} kg an hour | hours with {n} pickers at {r} kg ~ and {n} pickers

# web_visits
@ v 200-9000/10 =visits; c D0.5-6 =rate; o 15-140 =order
; v with {v} visits | for {v} visits
; c at {v}% | with {v} percent buying
; o with orders of {v}
? n_(orders):orders = round(v * c / 100) : {v} visits, {c}% buy, orders (whole) | {c} percent of {v} visitors order, whole | {v} visitors and a rate of {c}%, orders rounded | orders from {v} visits at {c}%, rounded ~ and {v} visits | at {c}%
+ money(turnover):euros = n_ * o : {o} each | an order is {o} | at {o} an order ~ and at {o} | with {o}
* ads(per order):euros = a / round(v * c / 100) after n_ @ a 50-900/10 : ads cost {a}, per order | {a} for ads, each order then | {a} spent on ads, cost per order ~ and {a}
* gain(left):euros! = round(v * c / 100) * o * m / 100 - a after ads @ m (20/25/30/40) : {m}% margin, left after the ads | with {m} percent of the turnover, minus the ads | margin {m}%, less the ads
"""
add_each(ROWS, 0.15)
