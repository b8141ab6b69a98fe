"""Relations (see relating.py) told as stories, of things that run, grow and are counted over time: clocks that gain, ages, backups and logs, run rates, shots and putts, water bills, commuting, parcels by volume, wool and eggs, night shifts, queues."""
from relating import situations

TIME_ROWS = r"""
= gain:J 2 40; days:J 2 30
gain: the clock gains {gain} seconds a day | {gain} seconds too fast every day | it runs ahead {gain} s daily
days: after {days} days | in {days} days | {days} days later
? gain days >> gain * days >> by how many seconds is it wrong then | seconds ahead | error in seconds | A clock gains {gain} seconds a day. How many seconds is it ahead after {days} days | my watch runs {gain} s a day fast, set {days} days ago, seconds off | grandpa's clock loses {gain} seconds daily, how many seconds behind after {days} days >> {out} seconds. | It is {out} seconds.
? gain days >> gain * days / 60 >> by how many minutes is it wrong then | minutes ahead | error in minutes | {gain} seconds a day for {days} days, minutes of error >> {out} minutes. | It is {out} minutes.
? gain >> ceil 60 / gain >> after how many days is it a minute off | days until it is one minute wrong | when does the error reach 60 seconds, in days | a watch off by {gain} seconds a day: days until a full minute >> After {out} days. | {out} days.

= son:J 3 20; older:I 20 40; times:J 2 4; if older > son * (times - 1) and (older - son * (times - 1)) % (times - 1) == 0 and times > 1
son: the son is {son} | {son} years old now | the girl is {son}
older: the father is {older} years older | mum is {older} years older | {older} years between them
times: {times} times as old | exactly {times} times the age
? son older times >> (older - son * (times - 1)) // (times - 1) >> in how many years is the parent that many times as old | years until then | when is that, in years from now | Ben is {son}, his mother is {older} years older. In how many years is she {times} times as old as he is | I'm {son} and dad has {older} years more than me. How many years until he is {times} times my age >> In {out} years. | {out} years.
? son older >> son + older >> how old is the parent now | the older one's age | age of the other >> {out}. | {out} years.
? son older >> 2 * son + older >> sum of both ages | their ages together | both ages added | she's {son}, he is {older} years older, ages together >> {out}. | Together {out}.

= full:D 5 900 1; inc:D 0.1 9 1; keep:P 7 10 14 21 28 30; disk:P 1 2 4 8 12 16
full: a full backup has {} GB | {} GB for the full one | the full dump is {} GB
inc: {} GB a day on top | each increment {} GB | daily increments of {} GB
keep: for {keep} days | {keep} days are kept | over {keep} days
? full inc keep >> full + inc * keep >> how much space in GB | GB needed | size of it all | one full backup of {full} GB and {keep} daily increments of {inc} GB: GB in all | Retention {keep} days, full {full} GB, increment {inc} GB a day. Storage in GB >> {out} GB. | It takes {out} GB.
? full inc disk >> floor (disk * 1000 - full) / inc >> for how many days of increments is there room | days until the disk is full | increments that fit, full days | a {disk} TB disk (1000 GB each), full backup {full} GB, {inc} GB a day more. days that fit >> {out} days. | {out} fit.
disk: a disk of {disk} TB | {disk} TB (1000 GB each) | {disk} terabytes of room

= runs:I 40 380; overs:P 10 12 15 18 20 25 30 40 50; target:I 390 420
runs: {} runs | {} on the board | scored {}
overs: in {overs} overs | off {overs} overs | {overs} overs bowled
? runs overs >> runs / overs >> run rate | runs per over | average per over | {runs} runs off {overs} overs, run rate | cricket: {runs} in {overs} overs, runs an over >> {out} an over. | The run rate is {out}.
? runs target >> target - runs >> how many more to reach that | runs still needed | runs short | {runs} scored, target {target}. needed? >> {out} runs. | {out} more.
target: the target is {} | chasing {} | {} to win
? runs overs target >> (target - runs) / (50 - overs) >> required rate in the rest of 50 overs | runs an over needed until over 50 | what rate is needed in the overs left of 50 | {target} to win, {runs} after {overs} of 50 overs: required rate >> {out} an over. | {out}.

= made:I 5 90; tried:I 20 200; more:J 2 20; if made < tried
made tried: {made} of {tried} | {made} hits in {tried} tries | scored {made} out of {tried}
more: the next {more} all go in | then {more} in a row | {more} more without a miss
? made tried >> made / tried * 100 >> hit rate in percent | how many percent is that | percentage | {made} baskets from {tried} throws, percent | our goalie saved {made} of {tried} shots. save rate in % | {made} of {tried} putts holed: percent >> {out} percent. | It is {out} %.
? made tried more >> (made + more) / (tried + more) * 100 >> rate after those, percent | and then, in percent | new percentage | {made} of {tried} free throws, then {more} straight hits. percent now >> {out} percent. | It is {out} %.
? made tried >> tried - made >> how many misses | missed ones | how often not >> {out}. | {out} misses.

= m3:I 20 300; fresh:M 1 4; waste:M 1 5; fix:M 20 120
m3: {} cubic metres | used {} m³ | {} m3 on the meter
fresh: fresh water {} a m³ | {} per cubic metre of water
waste: waste water {} a m³ | sewage {} per m³
fix: plus {} a year fixed | a standing charge of {} | base fee {}
? m3 fresh >> m3 * fresh >> what does the water cost | cost of the fresh water | water alone | {m3} m³ at {fresh}, fresh water only >> {$out}. | It costs {$out}.
? m3 fresh waste fix >> m3 * (fresh + waste) + fix >> the whole bill | total with waste water and base fee | what is to pay in all | {m3} m³: {fresh} water, {waste} sewage each m³ and {fix} fixed. bill? | Water bill for {m3} cubic metres at {fresh} plus {waste} for sewage per m³ and a base fee of {fix} >> {$out}. | The bill is {$out}.
ppl: {ppl} people | a household of {ppl} | {ppl} of us
= ppl:J 2 6
? m3 ppl >> m3 * 1000 / ppl / 365 >> litres per head and day (365 days) | how many litres does each use a day | daily litres a person | {m3} m³ a year, {ppl} people: litres each per day >> {out} litres. | It is {out} l a day.

= one:M 2 9; card:M 40 190; rides:I 10 60
one: a single is {} | {} each ride | one way {}
card: the pass is {} a month | a monthly ticket costs {} | {} for the month
rides: {} rides a month | i go {} times | {} trips
? one card >> ceil card / one >> from how many rides is the pass not dearer | rides until the pass pays | break-even number of rides | single {one}, monthly pass {card}: from how many rides on is the pass worth it | tram {one} a go or {card} per month. how many rides to make the pass pay >> From {out} rides. | {out}.
? one rides >> one * rides >> what do the singles cost | cost without the pass | all paid one by one | {rides} rides at {one} >> {$out}. | It costs {$out}.
? one card rides >> one * rides - card >> what does the pass save | saving with the pass | how much cheaper is the pass | {rides} trips of {one} against a pass of {card}: saved >> {$out}. | It saves {$out}.

= bl:I 20 120; bw:I 15 80; bh:I 5 70; div:P 4000 5000 6000; kg:D 1 30 1
bl bw bh: {bl} x {bw} x {bh} cm | a box of {bl} by {bw} by {bh} cm | {bl} cm long, {bw} wide, {bh} high
div: divisor {div} | divided by {div} | volume factor {div}
kg: it weighs {} kg | {} kg on the scales | real weight {} kg
? bl bw bh div >> bl * bw * bh / div >> volumetric weight in kg | dimensional weight | kg by volume | parcel {bl} x {bw} x {bh} cm, divisor {div}: volumetric kg | the courier divides cm³ by {div}. box {bl} by {bw} by {bh} cm: kilos charged by volume >> {out} kg. | It is {out} kg.
? bl bw bh div kg >> max(bl * bw * bh / div, kg) >> which weight is charged, the larger of both | chargeable weight | kg that are billed (the higher one) | {bl} x {bw} x {bh} cm, {kg} kg, divisor {div}: billed weight >> {out} kg. | {out} kg is charged.
? bl bw bh >> bl + 2 * bw + 2 * bh >> length plus girth, the first being the length | girth and length in cm, length first | length plus twice the other two, cm | length plus girth of {bl} x {bw} x {bh} cm (first is the length) >> {out} cm. | It is {out} cm.

= base:S 1500 6000; night:P 20 25 30; hours:P 140 150 160 165 170; nighth:I 8 70
base: {} a month | monthly pay {} | i get {} a month
hours: {hours} hours a month | for {hours} hours
nighth: {} of them at night | {} night hours | {} hours in the night
night: {night}% extra at night | a night bonus of {night} percent
? base hours >> base / hours >> what is an hour | hourly pay | pay per hour | {base} for {hours} hours, one hour >> {$out} an hour. | It is {$out}.
? base hours nighth night >> base / hours * nighth * night / 100 >> how much is the night bonus | extra for the nights | bonus in money | {base} a month, {hours} hours, {nighth} at night with {night}% on top: how much more >> {$out}. | The bonus is {$out}.
? base hours nighth night >> base + base / hours * nighth * night / 100 >> total with the bonus | pay with the night bonus | what comes out in all | nurse, {base} for {hours} h, {nighth} night hours at plus {night} percent. pay altogether >> {$out}. | {$out} in all.

= yarn:I 200 2400; ball:P 50 80 100 125 160 200 210 400; price:M 3 19
yarn: the pattern needs {} m of yarn | {} metres of wool | {} m in the pattern
ball: a ball has {ball} m | {ball} metres a ball | balls of {ball} m
price: a ball is {} | {} the ball | each {}
? yarn ball >> ceil yarn / ball >> how many balls | balls to buy | balls of wool needed | {yarn} m of yarn, {ball} m a ball, balls | The jumper takes {yarn} metres and a ball has {ball}. How many balls do I buy >> {out} balls. | You need {out}.
? yarn ball price >> math.ceil(yarn / ball) * price >> what does the wool cost | cost of the balls | total for the yarn | {yarn} m needed, {ball} m per ball at {price}: cost (whole balls) | shawl of {yarn} metres; wool {price} per ball of {ball} m. how much do i spend >> {$out}. | It costs {$out}.
? yarn ball >> math.ceil(yarn / ball) * ball - yarn >> how many metres are left over | yarn left, m | rest of the last ball in m >> {out} m. | {out} m is left.

= clicks:I 30 4000; views:I 5000 200000; signs:J 2 25; if clicks * 3 < views and signs < clicks
views: {} views | seen {} times | {} impressions
clicks: {} clicks | clicked {} times | {} people clicked
signs: {} signed up | {} sign-ups | {} became members
? views clicks >> clicks / views * 100 >> click rate in percent | share that clicked, % | ctr | {clicks} clicks out of {views} views, percent >> {out} percent. | It is {out} %.
? clicks signs >> signs / clicks * 100 >> share of the clicks that signed up, percent | conversion in percent | how many percent of them joined | {clicks} clicked, {signs} signed up, conversion % >> {out} percent. | It is {out} %.
? views signs >> views / signs >> views for one sign-up | how many views per new member | impressions per member | {views} views brought {signs} members, views per member >> {out} views. | It takes {out}.

= every:J 2 12; before:J 3 60; desks:J 1 6
every: one takes {every} minutes | {every} minutes a customer | each needs {every} min
desks: {desks} counters are open | at {desks} desks | {desks} windows
before: {before} people before me | {before} ahead of me | i am behind {before} others
? every before desks >> before * every / desks >> how long do i wait, minutes | waiting time in minutes | minutes until it's my turn | {before} people ahead, {desks} counters, {every} minutes each: wait in minutes | At the post office {before} are in front of me; {desks} desks, {every} minutes per customer. Minutes to wait >> {out} minutes. | About {out} minutes.
? every desks >> 60 / every * desks >> how many are served in an hour | customers an hour | served per hour | {desks} desks, {every} minutes each, customers an hour >> {out}. | It is {out} an hour.

= pot:I 1 9; drip:P 1 1.5 2 2.5 3 4
drip: a tap drips {drip} ml a minute | {drip} ml each minute | losing {drip} ml per minute
? drip >> drip * 60 * 24 / 1000 >> litres a day | how many litres in a day | litres lost in 24 hours | a tap that drips {drip} ml a minute loses how many litres a day >> {out} litres. | It is {out} l.
? drip >> drip * 60 * 24 * 365 / 10 ** 6 >> cubic metres a year | how many m³ in a year of 365 days | m³ lost in 365 days | {drip} ml per minute, all year (365 days), in cubic metres >> {out} m³. | It is {out} m³.
pot: a bucket of {pot} litres | a {pot} litre bucket | the pot holds {pot} l
? pot drip >> pot * 1000 / drip / 60 >> hours until the bucket is full | how long until it is full, hours | hours to fill it | {pot} litre bucket under a tap dripping {drip} ml a minute: hours until full >> {out} hours. | After {out} hours.
"""
situations("relations19", TIME_ROWS, 3.5)
