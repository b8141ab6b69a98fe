"""Relations (see relating.py): sport, travel, time, school, statistics, chance, photos, music, maps, ages, text, mixtures, ratios."""
from relating import situations

ROWS = r"""
= km:D 2 60 1; time:T 10 300
km: i ran {} km | a run of {} km | {} kilometres | distance {} km
time: in {} | it took {} | time {} | after {} i was done
? km time >> time / km >> pace in minutes per km? | how many minutes per km | min/km? | what's my pace >> The pace is {out} minutes per km.
? km time >> km / (time / 60) >> speed in km/h? | how fast in km/h | average km/h? | what's that in kilometres per hour >> That is {out} km/h.

= pace:D 4 9 2; km:P 5 8 10 15 21.1 25 30 42.2
pace: my pace is {} minutes per km | {} min a km | {} min/km | each kilometre takes {} minutes
km: {} km to run | for {} km | the race is {} km | over {} kilometres
? pace km >> pace * km >> how many minutes do i need | finish time in minutes? | total time in min | how long is that in minutes >> You need {out} minutes.
? pace >> 60 / pace >> what speed is that in km/h | km/h? | how fast in km/h >> That is {out} km/h.
time: i have {} minutes | {} minutes of running | running {} min
= time:J 20 120
? pace time >> time / pace >> how far do i get in km | distance? | how many km is that >> You get {out} km far.

= laps:J 3 60; lap:P 200 250 300 333 400 500 1000
laps: {} laps | i did {} rounds | {} times around | {} lengths swum
lap: a lap is {} m | {} metres each | one round has {} m | the track is {} m
? laps lap >> laps * lap >> how many metres | distance in m? | total metres >> That is {out} m.
? laps lap >> laps * lap / 1000 >> how many km | distance in km? | km in all >> That is {out} km.
goal: i want {} m | the race goes over {} m | {} metres to do
= goal:P 800 1500 1600 2000 3000 5000 10000
? goal lap >> goal / lap >> how many laps is that | laps? | number of rounds >> That is {out} laps.

= reps:J 4 20; sets:J 2 8; kg:P 5 10 12.5 15 20 30 40 50 60 80 100
reps: {} reps | {} repetitions each | {} per set
sets: {} sets | in {} sets | {} rounds
kg: with {} kg | {} kg on the bar | {} kilos
? reps sets >> reps * sets >> how many repetitions in all | total reps? | reps altogether >> That is {out} reps.
? reps sets kg >> total = reps * sets; total * kg >> how many kg did i move | total weight in kg? | volume in kg >> That is {out} kg.

= a:D 9 60 2; b:D 9 60 2; c:D 9 60 2
a: first lap {} s | split 1: {} | {} seconds
b: second {} s | split 2: {} | then {} seconds
c: third {} s | split 3: {} | last one {} seconds
? a b c >> a + b + c >> total time? | sum of the three | together in s >> Together it is {out} s.
? a b c >> total = a + b + c; total / 3 >> average split? | mean lap time | average in seconds >> The average is {out} s.
? a b c >> max(a, b, c) - min(a, b, c) >> difference between fastest and slowest | by how much is the slowest slower than the fastest | gap between best and worst >> The difference is {out} s.

= wins:J 0 25; draws:J 0 14; losses:J 0 20
wins: {} wins | won {} | {} games won
draws: {} draws | {} ties | {} times a draw
losses: {} defeats | lost {} | {} losses
? wins draws >> 3 * wins + draws >> points with 3 for a win and 1 for a draw | how many points (3 a win, 1 a draw) | league points, three per win >> That is {out} points.
? wins draws losses >> wins + draws + losses >> games played? | how many matches in all | number of games >> That is {out} games.
? wins draws losses >> games = wins + draws + losses; wins / games * 100 >> what share was won, in percent | percentage of wins? | how many percent won >> {out} percent were won.

= hits:I 5 400; shots:I 20 900; if hits < shots
hits: {} hit | {} went in | scored {} | {} on target
shots: of {} shots | {} throws | {} tries in all | out of {} attempts
? hits shots >> hits / shots * 100 >> what's the hit rate in percent | accuracy in percent? | percentage of hits | how many percent went in >> That is {out} percent.
? hits shots >> shots - hits >> how many missed | misses? | how many went wide >> {out} missed.

= km:I 20 900; time:H 1 9
km: {} km | it's {} km to {C} | a distance of {} kilometres | we drove {} km
time: in {} | it takes {} | the ride took {} | driving time {}
? km time >> km / time >> average speed in km/h? | how fast is that in km/h | km/h? | what's the speed >> The speed is {out} km/h. | That is {out} km/h.

= speed:P 12 15 18 20 25 30 45 50 60 70 80 90 100 110 120 130 200 250 800; km:I 5 900
speed: at {} km/h | going {} km/h | speed {} kilometres an hour | we do {} km/h
km: {} km to go | for {} km | it's {} km | distance {} km
? speed km >> km / speed >> how many hours does it take | time in hours? | how long in hours | hours of driving >> It takes {out} hours.
? speed km >> km / speed * 60 >> how many minutes | minutes? | how long in minutes >> It takes {out} minutes.
time: for {} | after {} | in {} | driving {}
= time:H 0.5 9
? speed time >> speed * time >> how far do we get in km | distance? | how many km is that | km covered >> That is {out} km.
pause: plus a break of {} minutes | we stop for {} minutes | {} min of rest
= pause:P 15 20 30 45 60
? speed km pause >> drive = km / speed * 60; drive + pause >> how many minutes with the break | total minutes incl. the stop | minutes in all with the rest >> It takes {out} minutes.

= v1:J 40 90; v2:J 91 130; km:I 60 900
v1: one drives {} km/h | the truck goes {} km/h | {A} does {} km/h
v2: the other {} km/h | a car at {} km/h | {B} does {} km/h
km: they are {} km apart | {} km between them | distance {} km
? v1 v2 km >> together = v1 + v2; km / together >> after how many hours do they meet driving towards each other | towards each other: hours until they meet | when do they meet, in hours, coming from both ends >> They meet after {out} hours.
? v1 v2 >> v2 - v1 >> how many km per hour does the faster one gain | difference in km/h? | by how much is one faster >> The difference is {out} km/h.
? v1 v2 km >> gain = v2 - v1; km / gain >> if the faster one is behind, how many hours to catch up | hours until the fast one has caught the slow one | catching up takes how many hours >> It takes {out} hours.

= litres:D 10 70 1; km:I 100 1100
litres: {} litres | i filled {} l | {} litres used | it burned {} l
km: for {} km | after {} km | {} kilometres driven | on {} km
? litres km >> litres / km * 100 >> consumption per 100 km? | litres per 100 km? | how much does it take per 100 km | l/100km >> That is {out} litres per 100 km.
? litres km >> km / litres >> how many km per litre | km/l? | kilometres on one litre >> That is {out} km per litre.
price: {} a litre | fuel is {} per litre | a litre costs {}
= price:M 1 2.4
? litres price >> litres * price >> what did i pay | cost of the tank? | how much was that | fuel bill >> It cost {$out}.
? litres km price >> cost = litres * price; cost / km * 100 >> what do 100 km cost | fuel cost per 100 km? | price of 100 km >> 100 km cost {$out}.

= miles:I 40 700; gallons:D 2 20 1
miles: {} miles on the clock | we covered {} miles | a trip of {} mi | the odometer says {} miles
gallons: {} gallons | used {} gal | it took {} gallons | filled up {} gallons
? miles gallons >> miles / gallons >> what mileage is that | miles per gallon? | how many miles to the gallon >> That is {out} miles per gallon. | {out} mpg.
mpg: my car does {} mpg | {} miles per gallon | it gets {} to the gallon
= mpg:P 18 22 25 28 30 35 40 50
? miles mpg >> miles / mpg >> how many gallons do i need | gallons? | fuel needed in gallons >> You need {out} gallons.
? gallons mpg >> gallons * mpg >> how far can i go in miles | range? | miles possible >> You can go {out} miles.

= use:D 4 12 1; tank:P 35 40 45 50 55 60 70 80
use: {} litres per 100 km | it needs {} l/100km | consumption {} per 100
tank: a tank of {} litres | {} l in the tank | the tank holds {}
? use tank >> tank / use * 100 >> range? | how far with a full tank in km | how many km does it go | km per tank >> It goes {out} km.
km: the trip is {} km | {} km to drive | for {} km
= km:I 60 2500
? use km >> use * km / 100 >> how many litres | fuel needed in litres? | litres for that >> It takes {out} litres.
price: a litre is {} | {} per litre | petrol costs {}
= price:M 1 2.4
? use km price >> litres = use * km / 100; litres * price >> what does the trip cost | fuel cost? | how much for fuel >> It costs {$out}.
? use tank km >> reach = tank / use * 100; ceil km / reach >> how many tanks does it take, filled from empty | tanks full needed? | number of full tanks for it >> It takes {out} tanks.
seats: {} people in the car | we are {} | shared by {}
= seats:J 2 6
? use km price seats >> litres = use * km / 100; cost = litres * price; cost / seats >> how much does everyone pay for fuel | fuel per person? | share of the petrol each >> Each pays {$out}.

= nights:J 2 21; night:M 30 300; people:J 2 8
nights: {} nights | for {} nights | we stay {} nights
night: {} a night | the room is {} per night | {} for one night
people: {} people | {} of us | split by {}
? nights night >> nights * night >> what does the room cost | total? | hotel cost? | how much for the stay >> It costs {$out}.
? nights night people >> total = nights * night; total / people >> how much per person | each? | share each >> Each pays {$out}.
tax: plus {} city tax per person and night | {} visitor tax a night each | a tax of {} per head and night
= tax:M 1 5
? nights people tax >> per_night = people * tax; per_night * nights >> how much is the tax in all | tourist tax total? | city tax altogether >> The tax is {$out}.
? nights night people tax >> room = nights * night; city = nights * people * tax; room + city >> total with the tax? | what do we pay altogether | whole cost including the tax >> In all it is {$out}.

= bag:P 20 23 25 30 32; weight:D 20 45 1; fee:M 5 25; if weight > bag + 1
bag: {} kg allowed | the limit is {} kg | {} kilos free
weight: mine has {} kg | my suitcase weighs {} kg | it's {} kilos
fee: each extra kg costs {} | {} per kilo too much | {} a kg over
? bag weight >> weight - bag >> how many kg too heavy | excess in kg? | how much over is it >> It is {out} kg over.
? bag weight fee >> over = weight - bag; over * fee >> what do i pay extra | fee? | cost of the extra weight >> You pay {$out}.

= scale:P 500 1000 2500 5000 10000 20000 25000 50000 100000 200000; cm:D 1 40 1
scale: a map 1:{} | scale 1 to {} | the plan is 1:{}
cm: {} cm on the map | i measure {} cm | {} cm on paper
? scale cm >> metres = cm * scale / 100; metres / 1000 >> how many km in reality | real distance in km? | km in nature | how far is it really in km >> It is {out} km.
? scale cm >> cm * scale / 100 >> how many metres in reality | real length in m? | metres? >> It is {out} m.
real: {} km in reality | a road of {} km | {} km long really
= real:D 1 60 1
? scale real >> cm_real = real * 100000; cm_real / scale >> how many cm on the map | length on the map in cm? | cm on paper >> It is {out} cm on the map.

= model:P 12 18 24 35 43 48 72 87 144 160; real:D 2 90 1
model: scale 1:{} | a model 1 to {} | 1/{} scale
real: the real one is {} m | the ship is {} m long | {} metres in reality
? model real >> real * 100 / model >> how long is the model in cm | model length in cm? | cm of the model >> The model is {out} cm long.
size: the model is {} cm | {} cm long on my table | i measured {} cm
= size:D 2 90 1
? model size >> size * model / 100 >> how long is the real one in m | real length in metres? | metres in reality >> The real one is {out} m long.

= years:J 3 40; age:J 4 60
age: {A} is {} | she's {} years old | i am {} | age {} now
years: {B} is {} years older | my brother is {} years older | the other is {} years older
? age years >> age + years >> how old is the older one | age of the other? | how old is the second >> {out} years old.
? age years >> 2 * age + years >> how old are they together | sum of both ages? | ages added >> Together they are {out}.
later: in {} years | {} years from now | after {} years
= later:J 2 30
? age years later >> older = age + years; older + later >> how old will the older one be then | age of the elder then? | how old is the other at that time >> The older one will be {out}.
? age later >> age + later >> how old then? | age at that time | how old will that be >> {out} years old.

= total_age:J 20 120; diff:J 2 18; if total_age > diff
total_age: together they are {} | their ages add up to {} | two numbers with sum {} | both cost {} together
diff: one is {} more than the other | difference {} | the older has {} more | one is {} dearer
? total_age diff >> (total_age - diff) / 2 ,, (total_age + diff) / 2 >> what are the two | both values? | smaller and larger? | how much is each >> They are {0} and {1}. | {0} and {1}.

= born:I 1900 2015; now:I 2020 2060
born: born in {} | founded in {} | built in {} | since {}
now: it's {} | in the year {} | now {}
? born now >> now - born >> how many years is that | how old? | age? | years since >> That is {out} years.

= points:J 12 60; top:J 61 120
points: {} points | i got {} | scored {} | {} right
top: of {} | out of {} | {} possible | maximum {}
? points top >> points / top * 100 >> percent? | what percentage is that | how many percent | result in % >> That is {out} percent.
pass_pct: {} percent to pass | you need {}% | pass mark {} %
= pass_pct:P 40 45 50 55 60 65 70
? top pass_pct >> need = top * pass_pct / 100; ceil need >> how many points are needed to pass | points to pass? | minimum points >> {out} points are needed.
? points top pass_pct >> yn points / top * 100 >= pass_pct >> did i pass | passed or not | is that enough >> Yes, that is a pass. // No, that is not enough.

= a:J 1 15; b:J 1 15; c:J 1 15
a: grades {} | first test {} | maths {}
b: and {} | second test {} | physics {}
c: and {} as well | third test {} | english {}
? a b c >> total = a + b + c; total / 3 >> average? | mean grade? | what's the average | my mean >> The average is {out}.
goal: i want {} on average | target average {} | average should be {}
= goal:J 4 14; if 4 * goal > a + b + c
? a b c goal >> need = goal * 4; need - (a + b + c) >> what do i need in the fourth test | next result needed? | points required in the next one | what must the 4th be >> You need {out}.

= n:J 3 20; mean:D 2 90 1; new:J 2 120
n: {} tests so far | {} values | {} games played | {} people
mean: with an average of {} | mean {} | averaging {}
new: the next one is {} | a new value of {} | then {} | another with {}
? n mean >> n * mean >> what's the sum of them all | total? | how much altogether >> The sum is {out}.
? n mean new >> total = n * mean + new; total / (n + 1) >> new average? | what's the mean now | average after that >> The average is {out} now.
goal: i want an average of {} | goal {} on average | mean of {} wanted
= goal:D 20 120 0; if goal * (n + 1) > n * mean + 1
? n mean goal >> total = goal * (n + 1); total - n * mean >> what must the next one be | needed next value? | what do i need in the next >> It must be {out}.

= w1:P 20 25 30 40; a:J 40 100; b:J 40 100
w1: the exam counts {}% | homework is {} percent of the grade | the oral counts {}%
a: i have {} there | {} points in it | got {} in that
b: and {} in the rest | the rest is {} | {} for everything else
? w1 a b >> part = w1 / 100; part * a + (1 - part) * b >> final grade? | weighted result? | what's the overall mark | total with the weights >> The result is {out}.

= girls:J 5 25; boys:J 5 25
girls: {} girls | {} women | {} red ones
boys: {} boys | {} men | {} blue ones
? girls boys >> total = girls + boys; girls / total * 100 >> share of the first in percent | how many percent are the first kind | percentage of the first group >> That is {out} percent.
? girls boys >> girls + boys >> how many in all | total? | how many together >> There are {out}.
? girls boys >> raw f"{girls // math.gcd(girls, boys)}:{boys // math.gcd(girls, boys)}" >> ratio in lowest terms? | ratio, simplified | as a reduced ratio >> The ratio is {out}.

= part:I 5 900; whole:I 20 4000; if part < whole
part: {} voted | {} of them smoke | {} came | {} are broken | {} were late
whole: of {} | out of {} | {} in all | there are {}
? part whole >> part / whole * 100 >> what percentage is that | percent? | how many percent | share in percent >> That is {out} percent.
? part whole >> whole - part >> and the others, how many | how many not | how many are the rest >> {out} are the others.
? part whole >> left = whole - part; left / whole * 100 >> how many percent are the rest | percentage of the others? | what percent did not >> {out} percent are the rest.

= pct:C 1 95; whole:I 40 9000
pct: {} of them | {} said yes | {} voted | {} are defective
whole: {} people | of {} | a town of {} | {} pieces
? pct whole >> whole * pct / 100 >> how many is that | number? | how many are they | in numbers? >> That is {out}.
? pct whole >> whole * (100 - pct) / 100 >> how many are the others | how many not? | number of the rest >> The others are {out}.

= part:I 12 900; pct:C 2 80
part: {} of them are red | {} came | i paid {} already | {} are done
pct: that's {} | which is {} of all | that makes {}
? part pct >> part / pct * 100 >> how many in all | what's the whole | total? | what are 100 percent >> The whole is {out}.

= old:I 40 9000; new:I 40 9000; if old != new
old: last year {} | before: {} | it was {} | from {}
new: this year {} | now {} | it is {} now | to {}
? old new >> (new - old) / old * 100 >> change in percent? | by how many percent did it change | percent change | growth in percent >> The change is {out} percent.
? old new >> abs(new - old) >> by how much did it change | difference? | how big is the difference >> The difference is {out}.

= start:K 500 900000; pct:C 1 30; years:J 2 25
start: {} inhabitants | a population of {} | {} members | {} visitors a year
pct: it grows by {} a year | plus {} every year | {} growth each year
years: in {} years | after {} years | {} years later
? start pct years >> start * (1 + pct / 100) ** years >> how many then | what will it be | number then? | how big is it then >> It is {out} then.
? start pct >> start * (1 + pct / 100) >> after one year? | next year? | how many in a year >> {out} after one year.
loss: it shrinks by {} a year | minus {} each year | it loses {} every year
= loss:C 1 30
? start loss years >> start * (1 - loss / 100) ** years >> how many are left | what remains then | what is it by then >> {out} remain.

= start:I 2 900; factor:P 2 3 4 5 10; steps:J 2 14
start: {} bacteria | we begin with {} | {} cells at first | {} grains
factor: it becomes {} times as many each hour | times {} every day | multiplied by {} each time
steps: after {} steps | {} times | {} rounds
? start factor steps >> raw start * factor ** steps >> how many are there | number then? | how many in the end >> There are {out}.

= sides:P 4 6 8 10 12 20; k:J 2 8
sides: a die with {} sides | a d{} | {}-sided dice
k: i roll it {} times | {} rolls | thrown {} times | {} tries
? sides k >> miss = (1 - 1 / sides) ** k; (1 - miss) * 100 >> chance of at least one 1, in percent | probability to see the highest number at least once in percent | how likely is a given face at least once, in % >> The chance is {out} percent.
? sides k >> @6 (1 / sides) ** k * 100 >> chance that all rolls show the same chosen face, in percent | probability of the top number every time, percent | how likely is it that each roll is a 1, in % >> The chance is {out} percent.
? sides k >> raw sides ** k >> how many different outcomes | number of possible results in order? | how many sequences are possible >> There are {out}.
? sides k >> (sides + 1) / 2 * k >> expected sum? | average total | what sum can i expect >> The expected sum is {out}.

= sides:P 4 6 8 10 12; least:J 4 12; if least <= 2 * sides
sides: two dice with {} sides | 2d{} | a pair of {}-sided dice
least: a sum of {} or more | at least {} in total | {} or higher together
? sides least >> good = sum(a + b >= least for a in range(1, sides + 1) for b in range(1, sides + 1)); good / sides ** 2 * 100 >> probability in percent? | how likely in % | chance in percent >> The chance is {out} percent.
exact: exactly {} in sum | a total of exactly {} | the sum {}
= exact:J 3 12; if least <= 2 * sides and exact <= 2 * sides
? sides exact >> good = sum(a + b == exact for a in range(1, sides + 1) for b in range(1, sides + 1)); good / sides ** 2 * 100 >> probability in percent? | how likely in % | chance in percent >> The chance is {out} percent.

= red:J 2 20; other:J 2 30; k:J 2 3
red: {} red balls | {} winning tickets | {} good ones | {} aces
other: {} others | {} blanks | {} bad ones | {} black balls
? red other >> total = red + other; red / total * 100 >> chance to draw one of the first kind, in percent | probability in percent that i get a good one | odds of the first kind, % >> The chance is {out} percent.
k: i draw {} without putting back | {} draws, none put back | {} at once
= if red > k
? red other k >> total = red + other; math.comb(red, k) / math.comb(total, k) * 100 >> chance that all are of the first kind in percent | probability that every one is good, % | how likely are only good ones, percent >> The chance is {out} percent.
? red other k >> total = red + other; (1 - math.comb(other, k) / math.comb(total, k)) * 100 >> chance of at least one of the first kind, in percent | probability of one good one or more, % | how likely is at least one good one, percent >> The chance is {out} percent.

= n:J 5 60; k:J 2 6; if k < n
n: {} people | {} candidates | {} books | {} players
k: choose {} | {} of them | groups of {} | {} are picked
? n k >> raw math.comb(n, k) >> how many ways, order doesn't matter | number of combinations? | how many different groups | how many selections are possible >> There are {out} ways.
? n k >> raw math.perm(n, k) >> how many ways if the order counts | number of arrangements in order? | how many ordered selections >> There are {out} ways.

= n:J 3 14
n: {} people in a queue | {} books on a shelf | {} cards | {} runners
? n >> raw math.factorial(n) >> in how many orders | how many arrangements? | number of possible orders | how many ways to line them up >> There are {out}.
? n >> raw n * (n - 1) // 2 >> if each shakes hands with each, how many handshakes | everybody plays everybody once: matches? | how many pairs | how many times do glasses clink if all toast with all >> There are {out}.

= people:J 5 60
people: {} people in a room | a class of {} | {} guests | a team of {}
? people >> none = math.prod((365 - i) / 365 for i in range(people)); (1 - none) * 100 >> chance that two share a birthday, in percent | probability of a common birthday in % | how likely is a shared birthday, percent >> The chance is {out} percent.

= p:C 5 95; n:J 2 12
p: it rains with {} each day | each one works with {} | the chance is {} each time | {} to hit
n: {} days | {} times | {} tries in a row | {} parts
? p n >> each = p / 100; each ** n * 100 >> chance that it happens every time, in percent | probability for all of them, % | how likely all in a row, percent >> The chance is {out} percent.
? p n >> miss = 1 - p / 100; (1 - miss ** n) * 100 >> chance of at least once, in percent | probability of one or more, % | how likely at least one time, percent >> The chance is {out} percent.
? p n >> each = p / 100; each * n >> how many can be expected | expected number? | how many on average >> {out} can be expected.

= stake:M 1 20; win:S 20 900; odds:P 10 20 36 37 50 100 200
stake: a ticket costs {} | the stake is {} | i bet {}
win: the prize is {} | you win {} | it pays {}
odds: one in {} wins | 1 of {} tickets wins | odds 1 to {}
? stake win odds >> expected = win / odds; expected - stake if expected > stake else stake - expected >> by how much do expected win and stake differ | difference between the expected prize and the price >> They differ by {$out}.
? win odds >> win / odds >> expected win per ticket? | what's a ticket worth on average | average win >> On average it is {$out}.
? stake odds >> stake * odds >> what do all tickets cost together | cost of buying every ticket? | price of all of them >> Together they cost {$out}.

= bpm:P 60 66 72 80 90 96 100 108 110 120 126 128 140 150 160 174 180; beats:I 16 900
bpm: tempo {} bpm | {} beats per minute | the song has {} bpm | at {} bpm
beats: {} beats | for {} beats | a loop of {} beats
? bpm >> 60 / bpm >> how long is one beat in seconds | seconds per beat? | length of a quarter note in s >> A beat is {out} seconds long.
? bpm >> 60000 / bpm >> how many ms is one beat | ms per beat? | delay time for a quarter in ms >> A beat is {out} ms.
? bpm beats >> beats * 60 / bpm >> how many seconds is that | duration in s? | how long in seconds >> That is {out} seconds.
bars: {} bars of 4/4 | {} bars with four beats | {} measures in 4/4
= bars:P 4 8 12 16 24 32 48 64 96
? bpm bars >> beats = bars * 4; beats * 60 / bpm >> how many seconds is that | duration in s? | how long in seconds >> That is {out} seconds.
mins: for {} minutes | {} minutes long | {} min of music
= mins:P 2 3 3.5 4 5 10
? bpm mins >> bpm * mins >> how many beats in all | number of beats? | beats? >> That is {out} beats.

= songs:J 6 60; length:D 2 6 1
songs: {} songs | an album of {} tracks | playlist with {} titles
length: each about {} minutes | {} minutes on average | average length {} min
? songs length >> songs * length >> how many minutes in all | total minutes? | playing time in min >> That is {out} minutes.
? songs length >> songs * length / 60 >> how many hours of music | hours? | in hours >> That is {out} hours.
party: the party lasts {} minutes | {} minutes to fill | i need {} minutes
= party:P 60 90 120 180 240 300
? length party >> ceil party / length >> how many songs do i need | songs needed? | number of tracks >> You need {out} songs.

= focal:P 18 24 28 35 50 70 85 100 105 135 200 300; stop:P 1.4 1.8 2 2.8 3.5 4 5.6 8 11 16
focal: {} mm lens | focal length {} mm | a {} mm
stop: at f/{} | aperture {} | f-number {}
? focal stop >> focal / stop >> how wide is the opening in mm | diameter of the aperture in mm? | entrance pupil in mm >> It is {out} mm wide.
crop: crop factor {} | sensor with crop {} | a {}x crop camera
= crop:P 1.5 1.6 2
? focal crop >> focal * crop >> what's the full-frame equivalent in mm | equivalent focal length? | like how many mm on full frame >> It is like {out} mm.
? focal >> raw f"1/{focal}" >> longest shutter time by the 1/f rule | slowest hand-held speed (one over focal length) >> It is {out} s.

= w:I 1200 9000; dpi:P 72 96 150 200 240 300 600
w: {} pixels wide | the image has {} px across | width {} pixels
dpi: at {} dpi | printed with {} dpi | resolution {} ppi
? w dpi >> inches = w / dpi; inches * 2.54 >> how many cm wide is the print | print width in cm? | cm? >> It is {out} cm wide.
? w dpi >> w / dpi >> how many inches wide | inches? | width in inches >> It is {out} inches.
cm: a print {} cm wide | {} cm on paper | poster of {} cm
= cm:I 10 120
? cm dpi >> inches = cm / 2.54; inches * dpi >> how many pixels do i need | pixels? | px across >> You need {out} pixels.

= every:P 1 2 3 4 5 10 15 20 30; time:T 10 240; fps:P 24 25 30
every: a picture every {} seconds | one frame each {} s | interval {} seconds
time: for {} | shooting {} | over {}
fps: played at {} fps | {} frames per second in the video | film with {} fps
? every time >> seconds = time * 60; floor seconds / every >> how many pictures | number of frames? | photos taken? >> That is {out} pictures.
? every time fps >> frames = time * 60 / every; frames / fps >> how many seconds is the film | length of the video in s? | seconds of time-lapse >> The film is {out} seconds long.

= words:I 300 90000; wpm:P 150 180 200 220 240 250 300
words: {} words | a text of {} words | the speech has {} words | a book with {} words
wpm: {} words a minute | i read {} words per minute | reading speed {} wpm
? words wpm >> words / wpm >> how many minutes does it take | minutes? | reading time in min >> It takes {out} minutes.
? words wpm >> words / wpm / 60 >> how many hours | hours? | reading time in hours >> It takes {out} hours.
per: {} words on a page | a page has {} words | {} words per page
= per:P 250 275 300 350 400 500
? words per >> ceil words / per >> how many pages is that | pages needed? | number of pages >> It takes {out} pages.
? wpm per >> per / wpm * 60 >> how many seconds for a page | seconds per page? | time for one page in s >> A page takes {out} seconds.

= pages:I 80 1200; daily:J 5 60
pages: {} pages | the book has {} pages | a novel of {} pages
daily: i read {} a day | {} pages every evening | {} per day
? pages daily >> ceil pages / daily >> how many days do i need | days? | when am i through, in days | days until it's finished >> You need {out} days.
days: in {} days | i have {} days | due in {} days
= days:J 3 30
? pages days >> pages / days >> how many pages a day must i read | pages per day? | how much daily >> You must read {out} pages a day.
read: i've read {} | at page {} | {} done already
= read:I 10 79
? pages read >> pages - read >> how many are left | pages to go? | what's still to read >> {out} pages are left.
? pages read >> read / pages * 100 >> how far in percent | percent read? | what percentage is done >> You are at {out} percent.
? pages read daily >> left = pages - read; ceil left / daily >> how many more days | days still needed? | in how many days am i done >> You need {out} more days.

= chars:P 140 160 280 300 500 1000 1500 2000; used:I 20 1900
chars: limit {} characters | at most {} signs | {} characters allowed
used: my text has {} | {} written | i have {} so far
= if used < chars
? chars used >> chars - used >> how many are left | characters left? | how many can i still write >> {out} are left.
? chars used >> used / chars * 100 >> percent used? | how full is it in percent >> It is {out} percent full.

= parts_a:J 1 9; parts_b:J 1 9; total:I 20 900
parts_a parts_b: in the ratio {parts_a}:{parts_b} | {parts_a} to {parts_b} | divided {parts_a} : {parts_b} | shared {parts_a} to {parts_b}
total: {} in all | together {} | the sum is {} | {} to split
? parts_a parts_b total >> parts = parts_a + parts_b; total * parts_a / parts ,, total * parts_b / parts >> how much is each share | both shares? | what does each get >> The shares are {0} and {1}.
? parts_a parts_b total >> parts = parts_a + parts_b; total * parts_a / parts >> how much is the first share | first part? | what does the first get >> The first gets {out}.
? parts_a parts_b total >> parts = parts_a + parts_b; total * parts_b / parts >> how much is the second share | second part? | what does the second get >> The second gets {out}.

= n1:J 2 20; amount:I 20 900; n2:J 2 60
n1 amount: {n1} machines make {amount} parts an hour | {n1} kg cost {amount} | {n1} metres weigh {amount} g | {n1} people eat {amount} g of rice | {n1} pumps move {amount} litres
n2: and {} of them | now {} | with {} | suppose there are {}
? n1 amount n2 >> one = amount / n1; one * n2 >> how much then? | how much is it for that many | what's the amount then | proportionally, how much >> Then it is {out}.
? n1 amount >> amount / n1 >> how much for one | per one? | what's it for a single one >> For one it is {out}.

= n1:J 2 20; days:J 2 40; n2:J 2 40; if n1 != n2
n1 days: {n1} workers need {days} days | {n1} painters take {days} days | {n1} machines need {days} hours | {n1} people eat it up in {days} days
n2: only {} come | now there are {} | with {} of them | we have {}
? n1 days n2 >> work = n1 * days; work / n2 >> how long does it take then | how many then, same work | time with that many | how long do they need >> It takes {out}.

= h1:J 2 12; h2:J 2 20
h1: one pump needs {} hours alone | {A} takes {} hours | the first tap fills it in {} hours
h2: the other needs {} hours | {B} takes {} hours | the second fills it in {} h
? h1 h2 >> rate = 1 / h1 + 1 / h2; 1 / rate >> both together, how many hours | how long together in hours | time if both work >> Together they need {out} hours.

= sec:I 70 90000
sec: {} seconds | it took {} s | a timer of {} seconds
? sec >> raw f"{sec // 3600}:{sec % 3600 // 60:02d}:{sec % 60:02d}" >> as hours:minutes:seconds | in h:mm:ss | written as h:mm:ss >> It is {out}.
? sec >> sec / 60 >> in minutes? | how many minutes | minutes as a decimal >> That is {out} minutes.
? sec >> raw sec // 60 ,, sec % 60 >> minutes and seconds? | how many minutes and seconds is that >> That is {0} minutes and {1} seconds.

= mins:I 70 9000
mins: {} minutes | {} min of work | a film of {} minutes | {} minutes in all
? mins >> raw mins // 60 ,, mins % 60 >> hours and minutes? | how many hours and minutes | in h and min >> That is {0} hours and {1} minutes.
? mins >> mins / 60 >> in hours? | how many hours, decimal | hours? >> That is {out} hours.
? mins >> raw mins // 1440 ,, mins % 1440 // 60 >> full days and hours? | how many days and hours >> That is {0} days and {1} hours.

= hrs:I 30 2000
hrs: {} hours | up for {} h | {} hours of runtime
? hrs >> raw hrs // 24 ,, hrs % 24 >> days and hours? | how many days and hours | in d and h >> That is {0} days and {1} hours.
? hrs >> hrs / 24 >> in days? | how many days, decimal >> That is {out} days.

= days:I 20 900
days: {} days | {} days to go | lasted {} days
? days >> raw days // 7 ,, days % 7 >> weeks and days? | how many weeks and days | in weeks and days >> That is {0} weeks and {1} days.
? days >> days / 7 >> in weeks? | how many weeks, decimal >> That is {out} weeks.
? days >> days * 24 >> in hours? | how many hours is that >> That is {out} hours.

= every:P 5 6 8 10 12 15 20 30 40 45; span:P 1 2 3 4 6 8 10 12 24
every: a bus every {} minutes | it beeps every {} min | one patient each {} minutes | every {} minutes
span: in {} hours | for {} hours | a shift of {} h
? every span >> minutes = span * 60; floor minutes / every >> how many is that | how often | how many times | how many in that time >> {out} times. | That is {out}.
? every >> 60 / every >> how many an hour | per hour? | how often each hour >> {out} an hour.

= calls:I 20 400; mins:D 2 15 1
calls: {} calls | {} patients | {} tickets to answer | {} customers
mins: each takes {} minutes | {} min apiece | {} minutes on average
? calls mins >> calls * mins / 60 >> how many hours of work | hours in all? | total hours >> That is {out} hours.
people: {} of us share it | {} agents | done by {} people
= people:J 2 12
? calls mins people >> total = calls * mins / 60; total / people >> how many hours for each | hours per person? | hours each >> Each works {out} hours.
shift: a shift is {} hours | {} hours a day | we work {} h
= shift:P 4 6 7 7.5 8 10
? mins shift >> minutes = shift * 60; floor minutes / mins >> how many can one do in a day | how many per shift | number one person manages >> {out} in a shift.
? calls mins shift >> hours = calls * mins / 60; ceil hours / shift >> how many people do i need for one shift | people needed? | staff needed for it >> You need {out} people.

= n:I 50 4000; seats:P 8 20 30 40 48 50 52 55 60 100
n: {} people | {} visitors | {} pupils go on a trip | {} guests
seats: {} seats in a bus | each takes {} | {} fit in one | room for {} each
? n seats >> ceil n / seats >> how many buses | how many are needed | number needed? | how many trips or buses for all >> {out} are needed.
? n seats >> raw -n % seats >> how many seats stay empty in the last one | empty seats? | free places in the last >> {out} stay empty.
? n seats >> floor n / seats >> how many get completely full | full ones? | how many are filled to the last seat >> {out} get full.

= rows:J 4 40; cols:J 4 40; sold:I 10 900
rows: {} rows | the hall has {} rows | {} lines of chairs
cols: {} seats a row | {} chairs in each | each row has {}
? rows cols >> rows * cols >> how many seats | capacity? | seats in all >> There are {out} seats.
sold: {} tickets sold | {} are taken | {} people sit there
= if sold < rows * cols
? rows cols sold >> seats = rows * cols; seats - sold >> how many are free | empty seats? | still free? >> {out} are free.
? rows cols sold >> seats = rows * cols; sold / seats * 100 >> how full is it in percent | percent taken? | occupancy in % >> It is {out} percent full.
price: {} a ticket | tickets at {} | each pays {}
= price:M 4 90
? rows cols price >> seats = rows * cols; seats * price >> what comes in if it's sold out | full-house takings? | money when every seat is sold >> It brings {$out}.
? sold price >> sold * price >> how much money came in | takings? | revenue? >> That is {$out}.

= litres:I 40 9000; flow:D 2 60 1
litres: a tank of {} litres | {} l of water | pool with {} litres | {} litres to pump
flow: {} litres a minute | the hose gives {} l/min | flow {} l per minute
? litres flow >> litres / flow >> how many minutes to fill it | minutes? | how long in minutes >> It takes {out} minutes.
? litres flow >> litres / flow / 60 >> how many hours | hours to fill? | how long in hours >> It takes {out} hours.
leak: it loses {} litres a minute | a leak of {} l/min | {} l/min run out
= leak:D 0.5 1.9 1
? litres flow leak >> net = flow - leak; litres / net >> how many minutes with the leak | filling time in minutes with the loss | minutes then? >> It takes {out} minutes.

= l:P 30 40 50 60 80 100 120 150; w:P 20 25 30 35 40 50 60; h:P 20 25 30 35 40 45 50 60
l w h: {l} x {w} x {h} cm | {l} by {w} by {h} centimetres | {l} cm long, {w} cm wide, {h} cm high | box {l}/{w}/{h} cm
? l w h >> l * w * h / 1000 >> how many litres does it hold | volume in litres? | litres? | capacity in l >> It holds {out} litres.
? l w h >> l * w * h >> volume in cm3? | how many cubic centimetres | cm³? >> The volume is {out} cm³.
? l w h >> 2 * (l * w + l * h + w * h) >> surface in cm2? | how much cardboard in cm² | surface area? >> The surface is {out} cm².
"""

situations("relations3", ROWS)
