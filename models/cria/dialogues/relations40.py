"""Relations (see relating.py): the puzzles that people have heard and the sums of a week at home, told in one breath or fact by fact: posts and strokes of a clock, socks in the dark, heads and legs, what is left of a part of the rest, packs, deposits, profit of what was sold."""
from relating import situations

ROWS = r"""
= wall:I 9 60; up:J 3 9; slip:D 1 3 1; if up > slip + 0.9 and wall > up + 3
wall: the wall is {} m high | the well is {} m deep | a {} m wall | it has {} m to the top
up slip: a beetle gets {up} m up each day and loses {slip} m overnight | it climbs {up} m a day and slips {slip} m each night | by day {up} m up, at night {slip} m down | up {up} m in daylight, down {slip} m in the dark
? wall up slip >> ceil (wall - up) / (up - slip) + 1 >> on which day is it over | on what day does it reach the top | after how many days is it up | which day does the snail arrive >> On day {out}. | It is on day {out}.

= black:J 4 30; white:J 4 30; if black != white
black white: {black} black gloves lie among {white} white ones | a drawer has {black} black socks and {white} white ones | {black} red and {white} green gloves of one shape in a box | a bag with {black} blue and {white} yellow marbles
? black white >> colours = 2; colours + 1 >> how many must i take in the dark to be sure of two of one colour | without looking, how many until a pair is certain | how many do i draw to be certain of a matching pair | least number for a sure pair >> {out} are enough. | {out}. | You must take {out}.
? black white >> black + 1 >> how many draws until one of the second colour is there for sure | how many until one of the second colour is certain >> {out}. | You must take {out}.

= spiders:J 2 40; beetles:J 2 40; la:P 4 6 8; lb:P 2 4 6; if la > lb; heads:= spiders + beetles; legs:= spiders * la + beetles * lb
la lb: the one kind has {la} legs, the other {lb} | one sort has {la} legs, the other sort {lb} | tables with {la} legs and stools with {lb}
heads: {} in all | {} of them together | {} heads | altogether {}
legs: {} legs | {} legs in total | i counted {} legs
? la lb heads legs >> (legs - lb * heads) // (la - lb) >> how many of the first kind | how many of the first sort | number of those with the more legs >> {out}. | There are {out} of them.
? la lb heads legs >> (la * heads - legs) // (la - lb) >> how many of the second kind | how many of the second sort | number of those with fewer legs >> {out}. | There are {out} of them.

= ca:J 3 15; cb:J 16 40; na:J 2 60; nb:J 2 60; both:= na + nb; took:= na * ca + nb * cb
ca cb: children pay {ca}, grown-ups {cb} | a child is {ca} and an adult {cb} | small ones cost {ca}, large ones {cb} | bikes rent for {ca} and canoes for {cb}
both: {} tickets were sold | {} of them in all | {} visitors | together {} were sold
took: takings {} | {} came in | the till has {} | {} in total
? ca cb both took >> (cb * both - took) // (cb - ca) >> how many of the cheap ones | how many paid the lower price | how many children, or cheap ones >> {out}. | It was {out}.
? ca cb both took >> (took - ca * both) // (cb - ca) >> how many of the dear ones | how many paid the higher price | and how many of the dearer kind >> {out}. | It was {out}.

= both:D 8 90 2; more:D 2 30 1; if both > more + 1
both: together they cost {} | the two cost {} | both are {} | {} for the pair of things
more: the one is {} dearer than the other | one costs {} more | the first costs {} more than the second | the cap is {} more than the socks
? both more >> (both - more) / 2 >> what does the cheaper one cost | price of the cheap one | the socks? | the second one costs | how much is the less expensive >> {$out}. | It costs {$out}.
? both more >> (both + more) / 2 >> what does the dearer one cost | price of the dear one | the first one costs | the more expensive one? >> {$out}. | It costs {$out}.
? both more >> (both - more) / 2,, (both + more) / 2 >> what does each cost | both prices please | price of either one >> {$0} and {$1}. | The one {$0}, the other {$1}.

= small:J 3 60; diff:J 2 30; total:= 2 * small + diff
total: two numbers add up to {} | their sum is {} | the sum of two numbers is {} | together {}
diff: the one is {} larger | they differ by {} | the difference is {} | one is {} more than the other
? total diff >> (total - diff) // 2,, (total + diff) // 2 >> which are they | find both | the two numbers? | what are they >> {0} and {1}. | They are {0} and {1}.

= child:J 4 20; times:P 2 3 4 5 6; total:= child * (times + 1)
times: my aunt's age is {times} times mine | the father is {times} times his son's age | she is {times} times as old as her daughter | A is {times} times as old as B
total: together we're {} | their ages add up to {} | both ages make {} | they are {} together
? times total >> total // (times + 1) >> how old am i | age of the younger one | how old is the child | the younger's age >> {out}. | {out} years.
? times total >> total // (times + 1) * times >> how old is the older one | age of the elder | grandma's age >> {out}. | {out} years.
? times total >> total // (times + 1),, total // (times + 1) * times >> how old are both | both ages | how old is each >> {0} and {1}. | The younger is {0}, the older {1}.

= ben:J 3 20; now:P 3 4 5; then:P 2 2 3; if now > then and (ben * (now - then)) % (then - 1) == 0; later:= ben * (now - then) // (then - 1)
now: {A} is {now} times as old as {B} | {A}'s age is {now} times {B}'s | today {A} is {now} times as old as {B}
later then: in {later} years it's only {then} times | in {later} years {A} will be {then} times as old | {later} years from now only {then} times as old
? now later then >> b = later * (then - 1) // (now - then); b,, now * b >> how old are they now | their ages? | how old is each today >> {B} is {0}, {A} is {1}. | {A} {1} and {B} {0}.

= cnt:P 4 5 6; mean:J 10 60; rest:J 20 200; goal:= cnt * mean; if goal - rest > 0
cnt mean: {cnt} numbers average {mean} | the average of {cnt} numbers is {mean} | mean of {cnt} values: {mean} | {cnt} tests with an average of {mean}
rest: the others add up to {} | all but one sum up to {} | without the last they make {}
? cnt mean rest >> cnt * mean - rest >> the missing one | the last number? | what is the remaining one | find the one that's missing >> {out}. | It is {out}.

= width:J 3 40; k:P 2 3 4; around:= 2 * (width + k * width)
around: a rectangle with perimeter {} | perimeter {} of a rectangle | {} m of fence go round a rectangle
k: one side is {} times the other | it is {} times as long as wide | length = {} times width | the long side is {} times the short one
? around k >> side = around / (2 * (k + 1)); side * k * side >> area | what's the area | how large is it | its area? >> The area is {out}. | {out}.
? around k >> side = around / (2 * (k + 1)); side,, side * k >> both sides | the sides? | how long and wide is it >> {0} and {1}. | The sides are {0} and {1}.

= width:J 3 40; more:J 2 30; around:= 2 * (2 * width + more)
around: a rectangle with perimeter {} | perimeter of a rectangle: {} | the edge of a rectangle is {} long in all
more: it is {} longer than wide | one side is {} more than the other | the length is {} more than the width
? around more >> side = (around / 2 - more) / 2; side * (side + more) >> area | what's the area | its area? >> The area is {out}. | {out}.
? around more >> side = (around / 2 - more) / 2; side,, side + more >> both sides | the sides? | how long and wide >> {0} and {1}. | The sides are {0} and {1}.

= edge:J 3 10
? edge >> 12 * (edge - 2) >> paint a {edge} by {edge} by {edge} block and saw it into unit cubes: those along the edges, with two coloured faces | big cube of {edge} by {edge} by {edge} small ones, painted outside: cubes with two painted faces >> {out} of them. | {out}.
? edge >> 6 * (edge - 2) ** 2 >> block of {edge} x {edge} x {edge} unit cubes, painted on all faces: those with paint on one face alone | cube {edge} x {edge} x {edge}, painted, cut: exactly one coloured face >> {out} of them. | {out}.
? edge >> (edge - 2) ** 3 >> a painted {edge}x{edge}x{edge} cube is cut into unit cubes. how many without paint | {edge} by {edge} by {edge} cube painted outside, how many small ones stay unpainted >> {out} of them. | {out}.
? edge >> edge ** 3 >> into how many unit cubes is a {edge}x{edge}x{edge} cube cut | small cubes in a cube of edge {edge} >> {out}.

= till:P 6 8 10 12; rounds:P 1 2
? till >> sum(range(1, till + 1)) >> a clock strikes once at one, twice at two and so on. strokes from 1 to {till} o'clock | how many times does a clock strike from one to {till} if it strikes the hours >> {out} times. | {out}.
? rounds >> rounds * sum(range(1, 13)) >> a clock strikes the hours, 1 at one to 12 at twelve. strokes in {rounds} times 12 hours | church clock, 1 stroke at one ... 12 at twelve: how often in {rounds} x 12 hours >> {out} times. | {out}.
? rounds >> rounds * (sum(range(1, 13)) + 12) >> a clock strikes the hours and once at each half hour, strokes in {rounds} times twelve hours | hours struck 1 to 12 and one stroke every half: in {rounds} x 12 hours >> {out} times. | {out}.

= full:I 12 60
? full >> full - 1 >> a weed covers twice as much each morning and the whole lake on day {full}. half of it on | algae double daily, the lake is covered on day {full}. half covered on which day | something doubles each day and is full on day {full}, half full when >> On day {out}. | Day {out}.
? full >> full - 2 >> lilies double each day, the pond is full on day {full}. when was a quarter covered | duckweed doubles daily, all covered on day {full}, a quarter on day >> On day {out}. | Day {out}.

= gone:P 10 20 25 40 50 60 75; part:P 2 3 4 5; stay:J 6 60
gone: {}% of the apples are eaten | {} percent were sold | {}% broke | {} per cent were given away
? gone part stay >> stay / (1 - 1 / part) / (1 - gone / 100) >> first {gone}% went, then one in {part} of those left; {stay} remain. what was there to begin with | {gone} percent sold, 1/{part} of the remainder given away, {stay} left. how many were there >> {out}. | There were {out}.
? gone stay >> stay / (1 - gone / 100) >> {gone}% are gone and {stay} are left. how many at first | {gone} percent were sold, {stay} remain. number before | after {gone}% were eaten {stay} are left, how many to begin with >> {out}. | There were {out}.

= unit:J 2 20; na:P 1 2 3; da:P 4 5 6 8; db:P 3 4 5; total:= unit * da * db; if na < da and total % da == 0 and (total - total * na // da) % db == 0
total: {} passengers | {} people in the hall | {} pupils | {} guests
na da: {na}/{da} of them are children | {na} in {da} are kids | {na}/{da} are kids
? total na da db >> grown = total - total * na // da; grown // db >> {total} passengers, {na}/{da} of them kids; one in {db} of the others works. how many work | of {total} people {na}/{da} are children, 1/{db} of the rest are retired. how many are that >> {out}. | {out} people.
? total na da >> total - total * na // da >> how many are not | how many grown-ups | the others are how many >> {out}. | {out} people.

= n:I 12 90; cost:M 20 300; sold:J 5 60; price:M 2 25; if sold < n
n cost: {n} bracelets bought for {cost} together | {A} buys {n} of them for {cost} in all | {n} pieces cost {cost} altogether
sold price: sells {sold} at {price} | {sold} are sold for {price} each | {sold} went at {price} apiece
? n cost sold price >> @2 sold * price - cost >> profit | what's the gain | gain or loss | how much did it bring >> {$out}. | The result is {$out}.

= n:I 12 60; cost:D 8 60 1; sold:J 4 40; up:P 20 25 30 40 50; rest:D 4 30 1; if sold < n
n cost: {n} lamps at {cost} | {n} lamps bought, {cost} each | bought {n} at {cost} apiece
sold up: {sold} of these found buyers at {up}% more | {sold} of them sold {up} percent dearer | {sold} went with a markup of {up}%
rest: the rest at {} | the others went for {} | the remaining ones at {}
? n cost sold up rest >> income = sold * cost * (1 + up / 100) + (n - sold) * rest; income - n * cost >> profit | what's the gain | total profit | gain in all >> The profit is {out}. | {out}.

= need:I 30 400; size:P 6 8 10 12 20 24 25 50; if need % size
need: {} tea lights are needed | i need {} screws | {} pieces | {} eggs for the party
size: packs of {} | {} in a pack | boxes of {} | sold by {}
? need size >> packs = math.ceil(need / size); packs,, packs * size - need >> how many packs and how many left over | packs needed, and what stays over | packs to buy and the rest >> {0} packs, {1} left over. | You need {0}; {1} are left over.
? need size >> ceil need / size >> packs? | how many packs | packs to buy >> {out} packs. | You need {out}.

= crates:J 2 15; bottles:P 6 10 12 20 24; dep:P 8 15 25; crate:P 1.5 2 3
crates bottles: i take back {crates} crates holding {bottles} bottles apiece | {crates} cases of {bottles} bottles | {crates} crates, {bottles} bottles in each
dep: {} cents deposit a bottle | {} ct per bottle | each bottle brings {} cents
crate: {} for the crate | {} per crate | a crate brings {}
? crates bottles dep crate >> crates * bottles * dep / 100 + crates * crate >> how much back | deposit in all | what do i get back | total deposit >> {out}. | You get {out} back.
? crates bottles dep >> crates * bottles * dep / 100 >> deposit for the bottles alone | how much for the bottles >> {out}.

= heads:P 3 4 5 6 8; one:M 5 90; each:M 5 60
heads: we are {} friends | {} of us | there are {} of us
one: a map for {} | the hut costs {} | one tent for {} | {} for the boat
each: bikes at {} each | {} a person for food | each needs a ticket of {} | entry {} a head
? heads one each >> (one + heads * each) / heads >> all shared equally, what does each pay | cost for each of us | how much is it each | per person >> {$out}. | Each pays {$out}.
? heads one each >> one + heads * each >> what is it in all | total for everybody | sum >> {$out}. | It is {$out} in all.

= inner:J 4 30; other:J 3 25; path:D 0.5 3 1
inner other: a sandpit {inner} m long, {other} m wide | a pool {inner} m x {other} m | a bed {inner} m long and {other} m wide
path: a path {} m wide runs all around | {} m of gravel on every side | with a border of {} m around
? inner other path >> (inner + 2 * path) * (other + 2 * path) - inner * other >> area of the path | how many m² is the path | what area has the border | square metres around it >> {out} m². | The area is {out} square metres.

= long:D 2 20 1; wide:D 2 12 1; deep:D 0.5 3 1
long wide: a pool of {long} x {wide} m | pool {long} by {wide} m | a tank {long} m long, {wide} m wide
deep: {} m deep | depth {} m | it's {} m in depth
? long wide deep >> long * wide * deep,, long * wide * deep * 1000 >> m3 and litres | volume in cubic metres and in litres | how many m³ and how many litres >> {0} m³, {1} litres. | {0} cubic metres, that is {1} litres.
? long wide deep >> long * wide * deep * 1000 >> how many litres | litres of water | filled to the brim, litres >> {out} litres.

= rate:P 1 2 3 4; drop:P 0.05 0.1 0.2
rate drop: the pipe loses {rate} drops per second, one has {drop} ml | {rate} drops every second, one is {drop} ml | {rate} drops per second of {drop} ml
? rate drop >> rate * drop * 60 * 60 * 24 / 1000 >> litres in a day | how many litres a day | water lost per day in litres >> {out} litres.
? rate drop >> rate * drop * 60 * 60 / 1000 >> litres in an hour | litres lost per hour >> {out} litres.

= start:D 60 120 1; lost:D 1 9 1; weeks:J 4 20; end:= round(start - lost, 1); if end > 40
start end: from {start} to {end} kg | {start} kg at first, {end} now | {A} went from {start} down to {end} kilos
weeks: in {} weeks | over {} weeks | after {} weeks
? start end weeks >> round((start - end) * 1000 / weeks) >> grams per week | how many g a week | weekly loss in grams >> {out} g a week.
? start end >> start - end >> lost how much | kilos lost >> {out} kg.

= vol:P 0.2 0.33 0.4 0.5 0.75 1; pct:D 2.5 14 1
vol: {} l | a glass of {} l | {} litres of it
pct: {} % alcohol | {} percent | with {} vol%
? vol pct >> vol * 1000 * pct / 100 * 0.8 >> grams of alcohol, density 0.8 | how many g of alcohol (0.8 g/ml) | pure alcohol in grams at 0.8 g per ml >> {out} g.

= goals:I 20 90; against:I 10 80; games:P 10 17 20 22 34 38; if goals > against
goals against: goals {goals}:{against} | {goals} scored and {against} conceded | {goals} goals for, {against} against
games: over {} games | in {} matches | {} games played
? goals against games >> goals - against,, round(goals / games, 2) >> goal difference and goals per game | the difference, and scored per game | difference, and per match >> +{0}, {1} per game. | The difference is {0}, per game {1}.
? goals against >> goals - against >> goal difference | the difference >> {out}.
? goals against games >> @2 goals / games >> scored per game | goals a game >> {out}.

= wins:J 1 20; draws:J 1 12; lost:J 1 15
wins draws lost: they won {wins} games, {draws} were level and {lost} went wrong | won {wins}, drew {draws}, lost {lost} | {wins}-{draws}-{lost} (win-draw-loss) | {wins} victories, {draws} ties and {lost} defeats
? wins draws lost >> 3 * wins + draws >> a win counts three, a draw one. what have they got | points with 3 for a win and 1 for a draw | how many points, 3/1/0 | league points, three per win and one per draw >> {out} points. | They have {out} points.
? wins draws lost >> 2 * wins + draws >> 2 points a win, 1 a draw. points | old rule, two for a win and one for a draw: points >> {out} points.
? wins draws lost >> wins + draws + lost >> how many games | games played >> {out} games.
? wins draws lost >> @1 100 * wins / (wins + draws + lost) >> share of games won in % | win rate in percent >> {out}%.

= visits:J 2 30; single:M 3 12; lower:M 1 8; card:I 30 150; if single > lower + 0.5
card: the card is {} a year | a pass costs {} | yearly card {}
single lower: {single} at the door, card holders {lower} | {single} without, {lower} with it | each visit {single} or {lower} with the card
? card single lower >> ceil card / (single - lower) >> after how many visits is it worth it | from how many visits on does it pay | break-even visits | visits until it's worthwhile >> After {out} visits. | From {out} on.

= bottle:P 200 250 300 400 500; dose:J 4 15; every:P 1 2 3
bottle: a bottle of {} ml | shampoo {} ml | {} ml of syrup
dose: {} ml each time | {} ml per wash | {} ml a dose
every: once in {} days | every {} days | one use per {} days
? bottle dose every >> floor bottle / dose * every >> lasts how many days | for how many days is it enough, whole | days until it's empty >> {out} days. | It lasts {out} days.
? bottle dose >> floor bottle / dose >> how many uses | how often can i use it | full doses >> {out} times.

= gb:D 2 60 1; days:P 7 10 14 30; months:P 3 6 12
gb: one backup is {} GB | a copy takes {} GB | {} GB each
days: one a day kept for {} days | the last {} daily ones stay | {} daily ones
months: plus {} monthly ones | and {} monthly copies | {} of the months before too
? gb days months >> gb * (days + months) >> space in GB | GB in all | how much space >> {out} GB.

= ra:I 5 14; rb:I 15 40
ra: tap A fills it in {} min | the pump fills the tank in {} minutes | filling takes {} min
rb: the drain empties it in {} | it runs out in {} minutes by the drain | an open drain needs {} min
? ra rb >> 1 / (1 / ra - 1 / rb) >> both open, minutes until full | how long with both open | full after how many minutes when both are open >> {out} minutes.

= pa:J 3 14; pb:J 3 14; if pa != pb
pa pb: one pump needs {pa} hours, the other {pb} | A alone takes {pa} h, B alone {pb} h | {A} paints it in {pa} hours, {B} in {pb}
? pa pb >> 1 / (1 / pa + 1 / pb) >> together, in hours | how many hours for both together | both at once take how many hours >> {out} hours.

= walk:D 1 2.5 1; ride:D 4 9 1; lead:J 4 30
walk ride: i walk at {walk} m/s, {A} cycles at {ride} | on foot {walk} m/s, by bike {ride} m/s | the first goes {walk} m/s, the second {ride} m/s
lead: {} minutes later | the second starts {} min after | {A} leaves {} minutes after me
? walk ride lead >> walk * lead / (ride - walk) >> after how many minutes of riding does the second catch up | minutes until the faster one gets there | how many minutes does the ride take to catch up >> {out} minutes.
? walk ride lead >> walk * lead * 60 >> how many metres ahead is the first when the second starts | lead in metres at the second's start >> {out} m.

= price:P 2 3 5; pa:P 0.01 0.02 0.05; wa:P 20 50 100; pb:P 0.1 0.2; wb:P 2 4 5
? price pa wa pb wb >> pa * wa + pb * wb - price >> a lot at {price} pays {wa} with chance {pa}, or {wb} with chance {pb}. what does one gain on average | expected value of a ticket at {price}: {wa} with chance {pa}, {wb} with chance {pb}, else nothing >> {out} a ticket. | The expected gain is {out}.

= people:P 4 5 6 7 8; days:I 6 30; others:P 2 3 9 10 12
people days: {people} painters need {days} days | {people} workers take {days} days | with {people} pumps it takes {days} days
? people days others >> @1 people * days / others >> with {others} it takes how many days | days with {others} of them | and {others}, how long >> {out} days.

= load:I 40 160; strong:P 20 25 30 40; weak:P 5 10 12 15
load strong: {load} l of {strong}% syrup | {load} litres at {strong} percent | {load} ml of a {strong}% solution
weak: to {}% | it should have {} percent | i want {}%
? load strong weak >> load * strong / weak - load >> how much water to add | water needed | add how much water >> {out}.

= cut:J 4 9; mins:P 12 18 24 30 36 40 48; more:J 10 20
cut mins: cutting a log into {cut} pieces takes {mins} minutes | {mins} minutes to saw a beam in {cut} pieces | {cut} pieces from one log: {mins} min of sawing
? cut mins more >> mins / (cut - 1) * (more - 1) >> how long for {more} pieces | {more} pieces take how long | and into {more} pieces, minutes >> {out} minutes.

= front:I 3 40; back:I 3 40
front back: i'm number {front} from the front and {back} from the back | {A} is {front}th in the queue, {back}th from its end | place {front} from the left and {back} from the right
? front back >> front + back - 1 >> how many in the queue | how long is the row | number of people in line >> {out}. | There are {out}.

= buckets:J 6 20; others:J 3 15; third:J 3 15; kilos:D 2 9 1
buckets others third: my brother {buckets} buckets, i {others}, mum {third} | {A} picked {buckets} baskets, {B} {others} and i {third} | {buckets} sacks on the first cart, {others} on the second, {third} on the third
kilos: each around {} kilos | one weighs {} kg | {} kg in each
? buckets others third kilos >> (buckets + others + third) * kilos >> how many kilos altogether | weight in all | total kg | what was that in kilos >> {out} kg. | That is {out} kilos.
? buckets others third >> buckets + others + third >> how many altogether | number in all >> {out}.

= seats:I 30 90; taken:I 5 60; doors:J 2 6; if taken < seats
seats taken doors: the coach has {doors} doors, {seats} places to sit and {taken} people sitting | {seats} seats in {doors} blocks, {taken} sold
? seats taken doors >> seats - taken >> free seats | how many seats are free | still free >> {out} seats.
"""
situations("relations40", ROWS, 12.0, 0.1)
