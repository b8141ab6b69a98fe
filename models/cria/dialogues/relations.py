"""Relations (see relating.py): medicine, games, networks, electricity, chemistry, physics."""
from relating import situations

ROWS = r"""
= dose:D 1 20 1; weight:D 4 110 1
dose: {} mg per kg | the dose is {} mg/kg | ordered: {} mg per kilo | {} mg for every kg of body weight | dosage {} mg/kg
weight: the child weighs {} kg | patient is {} kg | he weighs {} kilos | body weight {} kg | {A} weighs {} kg
? dose weight >> dose * weight >> how many mg do i give | what's the dose in mg | total mg | what amount in milligrams | how much does the patient get >> That is {out} mg. | The dose is {out} mg.

= total:I 40 900; weight:D 4 110 1
total: the patient got {} mg | {} mg were given | the order says {} mg | dose was {} mg
weight: he weighs {} kg | weight {} kg | for a {} kg patient | the dog has {} kg
? total weight >> total / weight >> how many mg per kg is that | mg/kg? | what is that per kilo | dose per kg of body weight >> That is {out} mg per kg.

= dose:D 1 20 1; total:I 60 900
dose: {} mg per kg | limit is {} mg/kg | max {} mg for each kilo
total: he took {} mg | the tablet has {} mg | we gave {} mg
? dose total >> total / dose >> what weight is that right for | for how many kg is that enough | how heavy must the patient be | which body weight does that fit >> That fits {out} kg. | It is right for {out} kg.

= strength:P 50 100 125 200 250 400 500; volume:P 2 4 5 10 20; want:I 20 900; if want < strength * 8
strength volume: the syrup has {strength} mg in {volume} ml | {strength} mg per {volume} ml in the bottle | an ampoule with {strength} mg in {volume} ml | the suspension is {strength} mg/{volume} ml | it says {strength} mg in {volume} ml on the label | solution: {strength} mg to {volume} ml
want: she needs {} mg | ordered are {} mg | i have to give {} mg | {} mg are prescribed | the doctor ordered {} mg
? strength volume want >> per_ml = strength / volume; want / per_ml >> how many ml | how many ml is that | what volume do i give | ml to draw up | how much do i have to inject in ml | millilitres? >> That is {out} ml. | Give {out} ml.

= strength:P 50 100 125 200 250 400 500; volume:P 2 4 5 10 20; given:D 1 20 1
strength volume: the vial holds {strength} mg in {volume} ml | {strength} mg per {volume} ml | syrup of {strength} mg/{volume} ml
given: the child got {} ml | i gave {} ml | {} ml were injected | he swallowed {} ml
? strength volume given >> per_ml = strength / volume; given * per_ml >> how many mg was that | how much of the drug is that in mg | mg? | what dose in mg did he get >> That was {out} mg. | It is {out} mg.

= strength:P 50 100 125 200 250 400 500; volume:P 2 4 5 10 20
strength: it contains {} mg | there are {} mg in it | a dose of {} mg
volume: the vial has {} ml | dissolved in {} ml | {} ml of liquid
? strength volume >> strength / volume >> how many mg per ml | what's the concentration in mg/ml | mg in one ml? | strength per ml >> It is {out} mg per ml.

= volume:P 100 250 500 750 1000 1500 2000; time:H 1 24; factor:P 10 15 20 60
volume: {} ml of saline | an infusion of {} ml | the bag has {} ml | {} ml are to run in | give {} ml iv
time: over {} | in {} | it should run for {} | running time {} | to be in after {}
factor: the set gives {} drops per ml | {} drops make one ml | drop factor {} | {} gtt/ml | drip set with {} drops per ml
? volume time factor >> drops = volume * factor; minutes = time * 60; drops / minutes >> how many drops per minute | drip rate? | drops a minute | what rate in drops per minute do i set | gtt/min >> That is {out} drops per minute. | Set {out} drops per minute.
? volume time >> volume / time >> what's the rate in ml per hour | ml/h? | how many ml an hour | what do i set on the pump in ml/h >> That is {out} ml per hour. | Set the pump to {out} ml/h.
? volume factor >> volume * factor >> how many drops is that in all | total drops | how many drops does the bag hold >> That is {out} drops.

= rate:P 10 20 25 42 50 75 83 100 125 150; volume:P 100 250 500 750 1000
rate: the pump runs at {} ml/h | {} ml per hour | rate is {} ml an hour | set at {} ml/hr
volume: the bag holds {} ml | {} ml left in the bag | {} ml have to go in | a {} ml bottle
? rate volume >> volume / rate >> how long does it last in hours | how many hours will it run | after how many hours is it empty | running time in hours >> It runs for {out} hours. | It lasts {out} hours.
? rate volume >> volume / rate * 60 >> how many minutes does that take | in minutes, how long | duration in minutes >> It takes {out} minutes.

= rate:P 10 20 25 42 50 75 83 100 125 150; time:H 1 20
rate: the drip runs at {} ml/h | {} ml per hour | infusion rate {} ml an hour
time: for {} | it ran {} | over {} | running since {}
? rate time >> rate * time >> how many ml went in | what volume is that | total ml | how much did the patient get in ml >> That is {out} ml.

= tabs:J 1 4; strength:P 5 10 20 40 50 100 200 250 500; every:P 4 6 8 12; days:J 2 14
tabs: she takes {} tablets each time | {} pills a dose | {} capsules at a time
strength: one has {} mg | each tablet is {} mg | {} mg per pill | tablets of {} mg
every: every {} hours | once in {} hours | each {} hours | q{}h
days: for {} days | over {} days | {} days long | the course lasts {} days
? tabs strength every days >> per_dose = tabs * strength; doses = 24 / every * days; per_dose * doses >> how many mg altogether | total mg? | sum of mg over the whole time | how much of it in mg does she take in all >> That is {out} mg in all. | It adds up to {out} mg.
? tabs strength every >> per_dose = tabs * strength; doses = 24 / every; per_dose * doses >> how many mg a day | mg per day? | daily dose in mg | what's that in 24 hours >> That is {out} mg a day.
? tabs every days >> doses = 24 / every * days; tabs * doses >> how many tablets is that | how many pills do i need | number of tablets for the whole course | how many should the pharmacy pack >> That is {out} tablets. | {out} tablets are needed.
? every days >> 24 / every * days >> how many doses is that | number of doses | how often is it taken in total >> That is {out} doses.

= pack:P 20 28 30 50 56 60 98 100; daily:J 1 6
pack: a box has {} tablets | {} pills in the pack | the bottle contains {} capsules | i have {} tablets left
daily: i take {} a day | {} daily | {} every day | {} pills a day
? pack daily >> pack / daily >> how many days does it last | for how many days is that enough | how long will they last in days | when does it run out, in days >> It lasts {out} days. | That is enough for {out} days.
? pack daily >> floor pack / daily >> for how many full days is it enough | how many whole days can i take them >> It is enough for {out} full days.

= daily:J 1 6; days:I 10 120; pack:P 10 20 28 30 50
daily: {} tablets a day | she takes {} each day | {} pills daily
days: for {} days | {} days of travel | the trip takes {} days | the therapy goes {} days
pack: one box holds {} | packs of {} | {} in a box
? daily days pack >> need = daily * days; ceil need / pack >> how many boxes do i need | how many packs must be ordered | number of packs? | boxes to buy >> {out} boxes are needed. | You need {out} packs.
? daily days >> daily * days >> how many tablets in all | total pills | how many is that together >> That is {out} tablets.
? daily days pack >> boxes = math.ceil(daily * days / pack); boxes * pack - daily * days >> how many are left over if i buy full boxes | how many tablets remain in the end when only whole boxes are sold >> {out} are left over.

= weight:I 45 120; height:P 1.58 1.62 1.65 1.68 1.7 1.74 1.77 1.81 1.85 1.92
weight: i weigh {} kg | weight {} kg | {A} has {} kilos | {} kg
height: i'm {} m tall | height {} m | {} metres tall | size {} m
? weight height >> weight / height ** 2 >> bmi? | what's my body mass index | how high is the bmi | compute the bmi >> The BMI is {out}.

= bmi:P 18.5 20 22 23 25 27 30; height:P 1.58 1.62 1.65 1.68 1.7 1.74 1.77 1.81 1.85 1.92
bmi: i want a bmi of {} | target bmi {} | bmi should be {}
height: i'm {} m tall | height {} m | {} metres
? bmi height >> bmi * height ** 2 >> how much may i weigh | what weight is that in kg | which weight do i need | kg? >> That is {out} kg.

= age:J 20 80; part:P 50 60 70 75 80 85
age: i am {} | {A} is {} years old | age {}
? age >> 220 - age >> maximum heart rate by the 220 rule | max pulse (220 minus age) | what's my max heart rate, 220 minus age >> The maximum is {out} beats per minute.
part: train at {} percent of it | at {}% | {} percent of the max
? age part >> maximum = 220 - age; maximum * part / 100 >> what pulse is that with 220 minus age as maximum | training heart rate (220 - age rule) | target pulse, max being 220 minus age >> That is {out} beats per minute.

= beats:I 10 50; seconds:P 10 15 20 30
beats: i count {} beats | {} heartbeats | {} pulses felt
seconds: in {} seconds | within {} s | over {} seconds
? beats seconds >> beats / seconds * 60 >> pulse per minute? | what's the heart rate | bpm? | beats per minute >> The pulse is {out} beats per minute.

= need:K 2e4 4e6; per:I 90 9000; if need > 3 * per
need: {} xp to the next level | i still need {} xp | the rank takes {} xp | {} experience points to go | level up costs {} xp | missing {} xp
per: every quest gives {} xp | {} xp per round | one win brings {} xp | a dungeon run is worth {} xp | i get {} xp for each mission
? need per >> ceil need / per >> how many do i have to do | how many runs is that | how many times must i do it | how many more until level up | how often do i have to play >> You need {out}. | It takes {out} of them.

= per:I 90 9000; n:I 5 300
per: every quest gives {} xp | {} xp per round | one win brings {} xp | each kill is worth {} xp | {} points for each stage
n: i did {} | {} of them done | i played {} today | {} so far | after {} of them
? per n >> per * n >> how much xp did i get | total xp | how much is that in xp | xp earned? >> That is {out} xp. | You got {out} xp.

= need:K 2e4 4e6; n:I 5 300
need: {} xp are needed | the level takes {} xp | {} xp for the badge | goal {} xp
n: i want to do it in {} rounds | within {} matches | i can play {} games | {} runs at most
? need n >> need / n >> how much xp must each one bring | xp per game needed | how many xp each | what do i need per match >> Each must bring {out} xp. | That is {out} xp each.

= have:K 1e3 4e5; need:K 5e3 9e5; per:I 50 4000; if need > have + 2 * per
have: i have {} xp | now at {} points | {} so far | current xp {}
need: the next rank starts at {} | {} needed | goal is {} | level 60 is at {}
per: {} per match | {} for a win | each game gives {} | a quest brings {}
? have need per >> missing = need - have; ceil missing / per >> how many more games | how many wins to get there | matches left? | how many until i reach it >> {out} more are needed. | You need {out} more.
? have need >> need - have >> how much is missing | how many xp to go | what's still missing >> {out} are missing. | {out} xp to go.
? have need >> have / need * 100 >> how far am i in percent | progress in percent | what percentage is done >> You are at {out} percent.

= dmg:I 12 900; crit:C 5 60; mult:P 1.5 2 2.5 3
dmg: a hit does {} damage | base damage {} | the axe deals {} | {} dmg per shot | my bow hits for {}
crit: {} crit chance | crit rate is {} | critical hits {} of the time | i crit {} of my hits
mult: crits do {} times the damage | a crit multiplies it by {} | crit multiplier {} | criticals hit for {}x
? dmg crit mult >> chance = crit / 100; dmg * (1 - chance + chance * mult) >> what's the average damage | expected damage per hit | average dmg of a hit | damage on average >> The average is {out} damage.
? dmg mult >> dmg * mult >> how much does a crit do | damage of one crit | what does a critical hit deal >> A crit deals {out} damage.

= dmg:I 12 900; speed:P 0.5 0.8 1.2 1.5 1.6 2 2.5 3 4
dmg: {} damage a hit | each shot does {} | {} dmg per swing
speed: {} attacks per second | attack speed {} | it fires {} times a second | {} shots/s
? dmg speed >> dmg * speed >> dps? | damage per second | what's the dps | how much damage a second >> That is {out} damage per second. | The DPS is {out}.

= dps:I 50 9000; hp:K 2e3 5e6; if hp > dps * 2
dps: we do {} dps | {} damage per second | my dps is {} | the team deals {} a second
hp: the boss has {} hp | {} health | enemy with {} hit points | dragon: {} hp
? dps hp >> hp / dps >> how many seconds until it's dead | how long does the fight take in seconds | time to kill in s | seconds to kill it >> It takes {out} seconds.
? dps hp >> hp / dps / 60 >> how many minutes is the fight | minutes to kill it | kill time in minutes >> It takes {out} minutes.

= hit:I 12 900; hp:K 5e2 2e5; if hp > hit * 2
hit: i hit for {} | a fireball does {} damage | every arrow takes {} hp | one strike costs it {} hp
hp: the troll has {} hp | {} health points | monster with {} life | the wall has {} hp
? hit hp >> ceil hp / hit >> how many hits to kill it | how many strikes do i need | number of hits until it falls | hits needed? >> It takes {out} hits. | {out} hits are needed.
n: after {} hits | i hit {} times | {} hits landed
= n:J 2 9; if hp > hit * n
? hit hp n >> done = hit * n; hp - done >> how much hp is left | what does it still have | health left? | hp now? >> {out} hp are left.
? hit n >> hit * n >> how much damage is that | total damage | damage dealt >> That is {out} damage.

= blow:I 50 900; armor:C 5 80
blow: the blow does {} damage | {} incoming damage | he hits me for {}
armor: armour absorbs {} | my shield blocks {} | resistance {} | {} damage reduction
? blow armor >> blow * (1 - armor / 100) >> what do i actually take | damage after armour | how much gets through | real damage taken >> {out} damage gets through. | You take {out} damage.
? blow armor >> blow * armor / 100 >> how much is absorbed | how much does it block | damage prevented >> It blocks {out}.

= chance:D 0.1 9 1; tries:I 10 900
chance: the drop chance is {}% | {} percent drop rate | it drops {}% of the time | probability {} % per run | a {}% chance each time | the pet has a {}% chance
tries: {} runs planned | {} tries | after {} kills | i open {} chests | {} attempts | i'll try it {} times
? chance tries >> miss = 1 - chance / 100; (1 - miss ** tries) * 100 >> chance of at least one in percent | how likely is it that i get it at least once, in % | probability to see one or more, percent | what's the chance (percent) that it drops at least once | odds that i have it by then, in percent >> The chance is {out} percent. | It is {out} percent.
? chance tries >> @6 (1 - chance / 100) ** tries * 100 >> chance to get none at all, in percent | how likely is it that it never drops, in percent | probability of no drop in % | what's the chance i come away with nothing (percent) >> The chance is {out} percent.
? chance tries >> chance / 100 * tries >> how many can i expect | expected number of drops | how many on average | average drops >> {out} can be expected. | On average {out}.
? chance >> 100 / chance >> how many tries does it take on average | average number of runs for one drop | one in how many is that | on average i need how many attempts >> On average it takes {out}. | That is one in {out}.

= chance:P 20 30 50 60 65 80 100 125 150 200 256 400 500 512 1000 2000 4096; tries:I 10 2000
chance: 1 in {} drop rate | drops once in {} | it's a 1/{} drop | one of {} chests has it | odds are 1:{}
tries: i did {} runs | {} kills | {} attempts | {} chests opened
? chance tries >> miss = 1 - 1 / chance; (1 - miss ** tries) * 100 >> chance that i have at least one, in percent | how likely is one or more, in % | probability of getting it at least once in percent >> The chance is {out} percent.
? chance >> 100 / chance >> what's that in percent | percent? | how many percent is that >> That is {out} percent.

= wins:I 20 900; losses:I 20 900
wins: {} wins | i won {} | {} victories | won {} games
losses: {} losses | lost {} | {} defeats | {} games lost
? wins losses >> games = wins + losses; wins / games * 100 >> win rate in percent | what's my winrate | winning percentage? | what share did i win, percent >> The win rate is {out} percent.
? wins losses >> wins + losses >> how many games in all | total matches | how many did i play >> That is {out} games.
? wins losses >> wins / losses >> win/loss ratio | ratio of wins to losses | w/l? >> The ratio is {out}.

= kills:I 20 900; deaths:I 5 400; assists:I 5 400
kills: {} kills | i killed {} | kills {}
deaths: {} deaths | died {} times | deaths {}
assists: {} assists | assisted {} times | assists {}
? kills deaths >> kills / deaths >> k/d? | kill death ratio | what's my kd | kills per death >> The ratio is {out}.
? kills deaths assists >> both = kills + assists; both / deaths >> kda? | (kills + assists) per death | what's my kda >> The KDA is {out}.

= gold:K 5e2 9e5; price:I 20 4000; if gold > price
gold: i have {} gold | {} coins in my bag | {} gold saved | my purse holds {} gold
price: a potion costs {} | {} gold each | one scroll is {} | they sell for {} apiece
? gold price >> floor gold / price >> how many can i buy | how many can i afford | how many do i get | max number i can get >> You can buy {out}. | {out} of them.
? gold price >> gold % price >> how much gold is left after buying as many as possible | what remains if i buy as many as i can | gold left over when i spend all i can on them >> {out} gold is left. | {out} remains.
n: i take {} | i want {} of them | {} please
= n:J 3 40; if gold > price * n
? price n >> price * n >> how much gold is that | total cost | what do i pay >> That is {out} gold.
? gold price n >> cost = price * n; gold - cost >> what's left then | gold left? | how much do i keep >> {out} gold is left.

= perhour:I 200 9000; goal:K 5e3 9e5; if goal > perhour
perhour: i farm {} gold an hour | {} gold per hour | making {} coins/h | my farm yields {} an hour
goal: the mount costs {} | i need {} gold | {} gold for the house | saving for a {} gold sword
? perhour goal >> goal / perhour >> how many hours do i have to farm | how long does it take in hours | hours needed | for how many hours >> It takes {out} hours.
time: i played {} | for {} | in {}
= time:H 1 12
? perhour time >> perhour * time >> how much did i make | gold earned | how much is that >> That is {out} gold.

= level:J 5 60; base:I 20 200; up:I 2 40
base: you start with {} hp | {} health at level 1 | level 1 has {}
up: {} more per level | plus {} each level | every level adds {}
level: i am level {} | at level {} | level {}
? base up level >> gained = up * (level - 1); base + gained >> how much hp do i have | health now? | what's my hp | total hp >> You have {out} hp.

= frame:P 30 50 60 72 75 90 120 144 165 240
frame: the game runs at {} fps | {} frames per second | monitor with {} Hz | locked to {} fps
? frame >> 1000 / frame >> how many ms is one frame | frame time in ms | milliseconds per frame >> One frame takes {out} ms.
time: for {} | a clip of {} | recorded {}
= time:T 1 40
? frame time >> seconds = time * 60; frame * seconds >> how many frames is that | total frames | frames in all >> That is {out} frames.

= bits:P 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
bits: prefix /{} | subnet /{} | we got a /{} | the net is a /{} | prefix length {}
? bits >> 2 ** (32 - bits) - 2 >> usable host addresses, how many | usable addresses? | how many hosts fit | number of hosts without network and broadcast | how many machines can i address >> There are {out} usable hosts. | {out} hosts.
? bits >> 2 ** (32 - bits) >> how many addresses in all | total ip addresses | size of the block | how many ips including network and broadcast >> There are {out} addresses.
? bits >> raw ".".join(str((2 ** 32 - 2 ** (32 - bits)) // 256 ** k % 256) for k in (3, 2, 1, 0)) >> netmask? | what's the subnet mask | dotted netmask | as a mask >> The mask is {out}.

= hosts:I 5 4000
hosts: i need room for {} hosts | {} machines in one subnet | {} devices must fit | we have {} computers
? hosts >> raw 32 - math.ceil(math.log2(hosts + 2)) >> which prefix length is enough | smallest subnet prefix? | how long may the prefix be | which /n do i take >> A /{out} is enough.

= size:D 0.5 90 1; speed:P 8 10 16 25 40 50 80 100 200 250 300 500 940
size: the file is {} GB | {} GB to download | a game of {} gigabytes | backup: {} GB
speed: the line does {} Mbit/s | {} mbps | internet with {} Mbit per second | we have {} Mbps
? size speed >> megabits = size * 1000 * 8; megabits / speed >> how many seconds does it take | download time in seconds | transfer time in s | seconds? >> It takes {out} seconds.
? size speed >> megabits = size * 1000 * 8; megabits / speed / 60 >> how many minutes | download time in minutes | how long in minutes | minutes to copy it >> It takes {out} minutes.

= size:I 200 9000; speed:P 5 8 12 20 30 45 80 110 120 300 500
size: {} MB | the image has {} MB | {} megabytes to copy | dump of {} MB
speed: {} MB/s | copying at {} MB per second | the disk writes {} megabytes a second
? size speed >> size / speed >> how many seconds | how long in seconds | time in s | seconds it takes >> It takes {out} seconds.
secs: it ran {} seconds | for {} s | after {} seconds
= secs:I 5 90
? speed secs >> speed * secs >> how much was copied in MB | how many MB is that | megabytes moved >> That is {out} MB.
? size secs >> size / secs >> what speed is that in MB/s | MB per second? | how fast was it >> That is {out} MB/s.

= rate:P 10 50 100 200 250 300 500 1000
rate: my line has {} Mbit/s | {} Mbps | {} megabit per second | we pay for {} mbit
? rate >> rate / 8 >> how many megabytes per second is that | in MB/s? | MB a second | what's that in megabytes/s >> That is {out} MB/s.

= disk:P 1 2 4 8 12 16 20; each:D 1.5 60 1
disk: a {} TB disk | {} terabytes of storage | drive with {} TB | {} TB free
each: a movie takes {} GB | {} GB per backup | each recording is {} GB | images of {} GB
? disk each >> space = disk * 1000; floor space / each >> how many fit on it | how many can i store | how many fit | number that fit >> {out} fit. | There is room for {out}.

= free:I 20 900; per:D 0.5 20 1
free: {} GB free | {} GB left on the disk | the disk has {} GB free
per: logs grow by {} GB a day | {} GB per day | every day {} GB more | it fills {} GB daily
? free per >> free / per >> how many days until it's full | days left? | in how many days is it full | how long does it last in days >> It is full in {out} days.
days: for {} days | {} days | over {} days
= days:I 5 60
? per days >> per * days >> how much is that in GB | total GB | how many GB do i need >> That is {out} GB.

= used:I 10 900; total:I 100 2000; if used < total
used: {} GB are used | {} GB full | used {} GB
total: of {} GB | the disk has {} GB | {} GB in total | capacity {} GB
? used total >> used / total * 100 >> how full is it in percent | percent used? | usage in % | what percentage is taken >> It is {out} percent full.
? used total >> total - used >> how much is free | GB left? | how many GB are free >> {out} GB are free.
? used total >> free = total - used; free / total * 100 >> how much is free in percent | percent free? | free space in % >> {out} percent are free.

= photo:D 2 30 1; card:P 16 32 64 128 256 512
photo: one photo takes {} MB | {} MB per picture | raw files of {} MB | each shot is {} MB
card: the card has {} GB | a {} GB card | {} gigabytes of space
? photo card >> space = card * 1000; floor space / photo >> how many photos fit | how many pictures can i take | number of shots | how many go on it >> {out} photos fit.
n: i took {} photos | {} shots | {} pictures
= n:I 50 2000
? photo n >> photo * n / 1000 >> how many GB is that | size in GB | gigabytes? >> That is {out} GB.

= req:I 20 9000; secs:P 60 300 600 3600 86400
req: {} requests per second | the api gets {} req/s | {} hits a second
? req >> req * 3600 >> how many per hour | requests an hour | in an hour? >> That is {out} per hour.
? req >> req * 86400 >> how many a day | requests per day | in 24 hours? >> That is {out} a day.

= reqs:K 1e4 9e7
reqs: {} requests a day | {} hits per day | we serve {} pages daily
? reqs >> reqs / 86400 >> how many per second | requests per second on average | that per second? >> That is {out} per second.
? reqs >> reqs / 24 >> per hour? | how many an hour | hourly average >> That is {out} per hour.

= up:P 99 99.5 99.9 99.95 99.99; days:P 30 31 365 90 7
up: uptime of {}% | {} percent availability | the sla is {}% | available {} % of the time
days: over {} days | in {} days | a period of {} days
? up days >> hours = days * 24; hours * (100 - up) / 100 >> how many hours of downtime is that | allowed downtime in hours | hours it may be down >> It may be down {out} hours.
? up days >> minutes = days * 24 * 60; minutes * (100 - up) / 100 >> how many minutes may it be down | allowed downtime in minutes | minutes of downtime >> It may be down {out} minutes.

= down:I 5 900; days:P 7 30 31 90 365
down: it was down {} minutes | {} min of downtime | outage of {} minutes
days: in {} days | the month has {} days | over {} days
? down days >> minutes = days * 24 * 60; (1 - down / minutes) * 100 >> availability in percent | uptime percentage | what uptime in percent is that >> The uptime is {out} percent.

= width:P 640 800 1024 1280 1920 2560 3840; height:P 360 480 600 720 1080 1440 2160
width height: {width}x{height} pixels | a picture of {width} by {height} | resolution {width} x {height} | {width} * {height} px
? width height >> width * height >> how many pixels is that | total pixels | number of pixels >> That is {out} pixels.
? width height >> width * height / 1000000 >> how many megapixels | megapixels? | in MP >> That is {out} megapixels.
per_pixel: {} bytes per pixel | each pixel takes {} bytes | {} bytes a pixel
= per_pixel:P 1 2 3 4
? width height per_pixel >> pixels = width * height; pixels * per_pixel / 1000000 >> how many MB uncompressed | size in MB | megabytes raw >> That is {out} MB.

= password:J 4 14; signs:P 10 26 36 52 62 64 94
password: length {} | a password of {} characters | {} places | codes with {} signs
signs: {} different characters | from an alphabet of {} | {} possible signs | {} symbols to choose from
? password signs >> raw signs ** password >> how many combinations | how many are possible | number of possibilities | how many different ones >> There are {out}.

= volt:P 3.3 5 9 12 24 48 110 120 230 240; ohm:I 2 900
volt: {} volts | {} V | at {} V | the supply gives {} V
ohm: {} ohms | a resistor of {} ohm | resistance {} Ω | {} ohm load
? volt ohm >> @4 volt / ohm >> current in amps? | how many amps flow | what current is that | ampere? >> The current is {out} A. | {out} A flow.
? volt ohm >> volt ** 2 / ohm >> how much power is that in watts | power in W | how many watts does it burn | dissipated power? >> The power is {out} W.

= volt:P 3.3 5 9 12 24 48 110 120 230 240; amp:P 0.02 0.1 0.25 0.5 1.5 2 3 5 8 10 16
volt: {} volts | {} V | at {} V | battery of {} V
amp: {} A | a current of {} amps | it draws {} A | {} ampere
? volt amp >> volt / amp >> what resistance is that | how many ohms | resistance in ohm? | R? >> The resistance is {out} ohms.
? volt amp >> volt * amp >> how many watts | power? | power in watts | what's that in W >> The power is {out} W.

= watt:P 5 7 9 12 15 40 60 75 100 150 400 600 850 1200 1500 1800 2000 2200 3000; volt:P 5 12 24 110 120 230
watt: {} W | a device of {} watts | it takes {} W | rated {} W
volt: at {} V | on {} volts | {} V mains
? watt volt >> watt / volt >> how many amps does it draw | current? | amps? | what current flows >> It draws {out} A.
? watt volt >> volt ** 2 / watt >> what resistance does it have | ohms? | resistance in ohm >> The resistance is {out} ohms.

= amp:P 0.02 0.1 0.25 0.5 1.5 2 3 5 8 10 16; ohm:I 2 900
amp: {} A | a current of {} amps | {} ampere flow
ohm: through {} ohms | resistor {} ohm | {} Ω
? amp ohm >> amp * ohm >> voltage? | how many volts | what voltage drops | volts across it >> The voltage is {out} V.
? amp ohm >> amp ** 2 * ohm >> power lost in watts? | how many watts of heat | dissipation in W >> The power is {out} W.

= watt:P 5 7 9 12 15 40 60 75 100 150 400 600 850 1200 1500 1800 2000 2200 3000; time:H 1 20; price:M 0.1 0.6
watt: a {} W heater | it needs {} watts | the fridge takes {} W | {} watt lamp | power {} W
time: on for {} | runs {} | {} a day | switched on {}
price: a kWh costs {} | {} per kWh | electricity is {} a kilowatt hour | tariff {} per kWh
? watt time >> watt / 1000 * time >> how many kWh is that | energy in kWh | kilowatt hours? | what does it use in kWh >> That is {out} kWh. | It uses {out} kWh.
? watt time price >> energy = watt / 1000 * time; energy * price >> what does that cost | cost? | how much do i pay for it | electricity cost >> It costs {$out}.
days: for {} days | {} days a year | {} days
= days:P 7 10 14 30 31 60 90 200 300 365
? watt time days >> per_day = watt / 1000 * time; per_day * days >> how many kWh in all | total kWh | consumption in kWh over that time >> That is {out} kWh.
? watt time days price >> per_day = watt / 1000 * time; energy = per_day * days; energy * price >> what does it cost altogether | total cost? | what will that be on the bill | how much does it cost me >> It costs {$out}.

= energy:I 50 9000; price:M 0.1 0.6
energy: we used {} kWh | the meter shows {} kWh more | {} kilowatt hours | consumption {} kWh
price: {} per kWh | a kilowatt hour costs {} | at {} a kWh
? energy price >> energy * price >> what's the bill | what do we pay | total cost | how much is that >> It costs {$out}. | You pay {$out}.
base: plus a base fee of {} | the basic charge is {} | {} standing charge on top
= base:M 4 30
? energy price base >> used = energy * price; used + base >> what's the bill in all | total with the fee | what do we have to pay >> The bill is {$out}.
bill: the bill was {} | we paid {} | they charged {}
= bill:S 30 900
? bill price >> bill / price >> how many kWh did we use | kWh? | consumption in kWh >> You used {out} kWh.
? bill energy >> bill / energy >> price per kWh? | what did one kWh cost | what do i pay for a kilowatt hour >> One kWh costs {$out}.

= old:I 1000 90000; use:I 30 900; new:=old + use
old: the meter was at {} | last reading {} | old reading {} | in january it said {}
new: now it shows {} | new reading {} | today {} | the meter says {} now
? old new >> new - old >> how much did we use | consumption? | how many units were used | what's the difference >> You used {out}.
price: {} per unit | a unit costs {} | {} each
= price:M 0.1 4
? old new price >> used = new - old; used * price >> what do we owe | cost? | how much is the bill >> It costs {$out}.

= cap:P 1200 2000 2500 3000 3500 4000 5000 10000 20000; draw:P 12 20 35 50 80 120 150 200 250 400 500 800
cap: the battery has {} mAh | {} mAh battery | capacity {} mAh | a {} mAh cell
draw: the device draws {} mA | {} mA are used | load of {} mA | it needs {} mA
? cap draw >> cap / draw >> how many hours does it last | battery life in hours | runtime in h | how long will it run, in hours >> It lasts {out} hours.
? cap draw >> cap / draw / 24 >> how many days does it last | battery life in days | runtime in days >> It lasts {out} days.

= kwh:P 24 36 40 50 58 64 75 77 82 100; use:D 12 24 1
kwh: battery of {} kWh | the car has {} kWh | {} kWh pack
use: it uses {} kWh per 100 km | consumption {} kWh/100km | {} kWh for 100 km
? kwh use >> kwh / use * 100 >> how far does it go | range in km | how many km with a full battery | what's the range >> It goes {out} km. | The range is {out} km.
charger: a charger with {} kW | charging at {} kW | the wallbox gives {} kW
= charger:P 2.3 3.7 7.4 11 22 50 100
? kwh charger >> kwh / charger >> how many hours to charge it from empty | charging time in hours | how long does charging take in h >> Charging takes {out} hours.
km: a trip of {} km | i drive {} km | {} km today
= km:I 20 600
? use km >> use * km / 100 >> how many kWh is that | energy for it in kWh | kWh needed >> That is {out} kWh.

= panels:J 4 40; watt:P 300 350 375 400 410 430 450
panels: {} solar panels | {} modules on the roof | i put up {} panels
watt: {} watts each | {} W per panel | each gives {} Wp
? panels watt >> panels * watt / 1000 >> how many kW is that | total power in kW | kWp? >> That is {out} kW.
kw: i want {} kW | goal {} kW | the roof should give {} kW
= kw:P 3 4 5 6 7.5 8 10
? kw watt >> need = kw * 1000; ceil need / watt >> how many panels do i need | number of panels | panels? >> You need {out} panels.

= conc:E -12 -2
conc: {} mol/l of hydrogen ions in it | [H+] = {} | hydrogen ion concentration of {} M | {} mol per litre of H+ | the solution has {} mol/L hydrogen ions | h3o+ is {} M
? conc >> -math.log10(conc) >> ph? | which ph has it | what ph is that | compute the pH | ph value >> The pH is {out}.

= ph:D 1 13 1
ph: a ph of {} | pH {} | the ph is {} | it has pH {}
? ph >> raw f"{10 ** -ph:.3e}" >> what's the hydrogen ion concentration in mol/l | [H+] in mol/l? | concentration of H+ | how many mol/l of H+ >> It is {out} mol/l.
? ph >> 14 - ph >> poh? | what is the pOH | and pOH >> The pOH is {out}.

= moles:D 0.1 5 2; litres:D 0.2 5 2
moles: {} mol of salt | {} moles of NaCl | {} mol dissolved | {} mol sugar
litres: in {} litres | in {} L of water | made up to {} l | volume {} L
? moles litres >> @4 moles / litres >> molarity? | what's the concentration in mol/l | how concentrated is it in mol per litre | what molarity is that >> The concentration is {out} mol/l.
molar: a {} M solution | {} mol/l | concentration {} M | molarity {}
= molar:D 0.05 3 2
? molar litres >> @4 molar * litres >> how many moles are needed | how many mol is in that | moles? | amount in mol >> That is {out} mol.
? molar moles >> moles / molar >> how many litres can i make | what volume is that in litres | litres? >> That is {out} litres.

= mass:D 1 200 1; molar:P 18.02 58.44 40 44.01 32 98.08 180.16 36.46 63.55 100.09 16.04 46.07 342.3 17.03
mass: {} g of it | {} grams | i have {} g | weighed {} g
molar: molar mass {} g/mol | {} g per mol | M = {} g/mol | one mole weighs {} g
? mass molar >> @4 mass / molar >> how many moles | moles? | how many mol is that | amount of substance in mol >> That is {out} mol.
mol: {} mol | {} moles | i need {} mol
= mol:D 0.1 6 2
? mol molar >> mol * molar >> how many grams is that | mass in g? | how much do i weigh in, in grams | grams? >> That is {out} g.
? mol mass >> mass / mol >> what's the molar mass | g per mol? | molar mass in g/mol >> The molar mass is {out} g/mol.
litres: for {} litres | {} L of solution | volume {} l
conc: at {} mol/l | {} M | concentration {} mol per litre
= litres:D 0.1 5 2; conc:D 0.05 3 2
? litres conc molar >> mol = litres * conc; mol * molar >> how many grams do i need | grams to weigh in | mass in grams | how many g of the salt >> You need {out} g.

= c_stock:P 2 5 6 8 10 12 18 20 50 70 96; c_final:D 0.1 2 1; v_final:P 50 100 200 250 500 1000 2000; if c_final < c_stock
c_stock: the stock is {} % | stock solution {} percent | i have {} % concentrate
c_final: i want {} % | it should be {} percent | needed: {} %
v_final: {} ml of it | make {} ml | final volume {} ml
? c_stock c_final v_final >> need = c_final * v_final; need / c_stock >> how many ml of stock | how much stock do i take in ml | ml of concentrate? | volume of stock in ml >> Take {out} ml of the stock. | That is {out} ml.
? c_stock c_final v_final >> stock = c_final * v_final / c_stock; v_final - stock >> how many ml of water do i add | how much water in ml | ml of water? >> Add {out} ml of water.

= part:P 1 2 3 5; water:P 5 8 10 15 20 30 50; total:I 2 60
part water: mix {part} parts cleaner with {water} parts water | ratio {part}:{water} cleaner to water | dilute it {part} to {water} with water | {part} parts syrup to {water} parts water
total: i need {} litres in all | total {} l | a {} litre bucket | for {} litres together
? part water total >> parts = part + water; total * part / parts >> how many litres of concentrate | how much of the concentrate in litres | litres of the pure stuff >> You need {out} litres of it. | That is {out} litres.
? part water total >> parts = part + water; total * water / parts >> how many litres of water | how much water in litres | water in l? >> You need {out} litres of water.

= amount:D 1 90 1; conc:C 2 80
amount: {} kg of solution | {} litres | {} kg of the mix | a tank of {} l
conc: {} salt | it contains {} acid | {} of it is sugar | a {} solution
? amount conc >> amount * conc / 100 >> how much is pure | how much of that is in it | how much pure stuff is in it >> {out} of it is pure. | That is {out}.

= a:I 2 60; ca:C 5 90; b:I 2 60; cb:C 5 90
a ca: {a} litres of {ca} alcohol | {a} l with {ca} acid | {a} kg at {ca}
b cb: {b} litres of {cb} alcohol | {b} l with {cb} | {b} kg at {cb}
? a ca b cb >> pure = a * ca / 100 + b * cb / 100; total = a + b; pure / total * 100 >> mixed together, what percentage | what concentration has the mix in percent | strength of the mixture in % | if i mix them, how many percent >> The mix has {out} percent.

= half:P 2 4 5 6 8 12 24 30; time:P 6 8 10 12 16 20 24 36 48 60 72; start:I 20 900; if time > half
half: half-life of {} hours | it halves every {} hours | half life {} h
time: after {} hours | {} hours later | in {} hours
start: {} mg at the start | we begin with {} mg | initial amount {} mg | {} mg now
? half time start >> periods = time / half; @4 start * 0.5 ** periods >> how much is left | what remains in mg | mg left? | how many mg are still there >> {out} mg are left.
? half time >> time / half >> how many half-lives is that | number of half lives? >> That is {out} half-lives.

= mass:I 2 2000; volume:I 2 900
mass: it weighs {} g | mass {} g | a stone of {} grams | {} g
volume: and takes {} cm3 | volume {} cm³ | {} cubic centimetres | it displaces {} ml
? mass volume >> mass / volume >> density? | what's its density in g/cm3 | how dense is it | density in g per cm3 >> The density is {out} g/cm³.
density: density {} g/cm3 | the material has {} g/cm³ | {} g per cm3
= density:P 0.79 0.92 1.26 2.7 7.87 8.96 10.5 11.34 19.3 13.55 2.5
? density volume >> density * volume >> how heavy is it in grams | mass in g | how many grams | weight in g? >> It weighs {out} g.
? density mass >> mass / density >> volume in cm3? | how many cm³ is that | what volume does it have | how much room does it take in cm3 >> The volume is {out} cm³.

= force:I 10 9000; area:D 0.01 4 2
force: a force of {} N | {} newtons press | weight of {} N
area: on {} m2 | over {} square metres | area {} m²
? force area >> force / area >> what pressure is that in pascal | pressure in Pa | how many pascals >> The pressure is {out} Pa.
dist: over {} m | moved {} metres | along {} m
= dist:I 2 90
? force dist >> force * dist >> work in joules? | how much work is done | joules? | energy used in J >> That is {out} J.
secs: in {} s | within {} seconds | it takes {} s
= secs:I 2 60
? force dist secs >> work = force * dist; work / secs >> what power is that in watts | power in W? | how many watts >> The power is {out} W.
mass: the mass is {} kg | a cart of {} kg | {} kg
= mass:I 2 900
? force mass >> force / mass >> acceleration in m/s2? | how fast does it accelerate | what's the acceleration >> The acceleration is {out} m/s².

= mass:I 2 2000; acc:D 0.5 12 1
mass: a mass of {} kg | {} kg | the car weighs {} kg
acc: accelerated at {} m/s2 | acceleration {} m/s² | it speeds up by {} m/s every second
? mass acc >> mass * acc >> what force is needed in newtons | force in N? | how many newtons >> The force is {out} N.

= mass:I 2 2000; speed:I 2 60; height:I 2 90
mass: {} kg | a mass of {} kg | the ball weighs {} kg
speed: moving at {} m/s | speed {} m/s | flying at {} metres per second
? mass speed >> 0.5 * mass * speed ** 2 >> kinetic energy? | energy in joules | what's its kinetic energy in J >> The energy is {out} J.
? mass speed >> mass * speed >> momentum? | what's its momentum in kg m/s | impulse in kg*m/s >> The momentum is {out} kg m/s.
height: lifted {} m | {} metres high | at a height of {} m
? mass height >> mass * 9.81 * height >> potential energy with g = 9.81 | how many joules (g 9.81) | energy to lift it in J with g=9.81 >> That is {out} J.
? height >> math.sqrt(2 * 9.81 * height) >> how fast does it hit the ground in m/s, g = 9.81 | impact speed (g=9.81) | speed at the bottom in m/s with g 9.81 >> It hits the ground at {out} m/s.
? height >> math.sqrt(2 * height / 9.81) >> how long does it fall with g = 9.81 | fall time in s (g=9.81) | seconds until it lands, g 9.81 >> It falls {out} seconds.

= wave:D 0.05 20 2; freq:I 20 9000
freq: frequency {} Hz | a tone of {} Hz | it swings {} times a second | {} hertz
wave: wavelength {} m | waves of {} metres | lambda = {} m
? freq wave >> freq * wave >> how fast does the wave go | speed in m/s? | wave speed >> The speed is {out} m/s.
? freq >> @4 340 / freq >> wavelength in air at 340 m/s | how long is the wave with sound at 340 m/s | wavelength in m if sound goes 340 m/s >> The wavelength is {out} m.
? freq >> @6 1 / freq >> what's the period in seconds | period? | how long does one swing take in s >> The period is {out} s.
? wave >> 340 / wave >> what frequency is that with sound at 340 m/s | Hz if sound travels 340 m/s | frequency at 340 m/s >> The frequency is {out} Hz.

= dist:E 6 14; c:P 299792458 300000000 299792458
dist: the distance is {} m | {} metres away | it's {} m | the star is {} m away | over {} m
c: light goes {} m/s | speed of light {} m/s | c = {} m/s | light covers {} metres a second
? dist c >> dist / c >> how many seconds does light need | travel time in s | how long is the light on its way in seconds | seconds to get there >> Light needs {out} seconds. | It takes {out} seconds.
? dist c >> dist / c / 60 >> how many minutes does the light take | light minutes? | time in minutes >> It takes {out} minutes.
secs: in {} seconds | after {} s | for {} seconds
= secs:I 2 900
? c secs >> c * secs >> how far does it get in m | what distance is that in metres | how many metres >> That is {out} m.

= dist:I 100 9000; speed:P 330 340 343 1480 1500
dist: the cliff is {} m away | {} m to the wall | distance {} metres
speed: sound travels {} m/s | {} metres per second | speed of sound {} m/s
? dist speed >> dist / speed >> how many seconds does the sound need | time in s | seconds one way >> It takes {out} seconds.
? dist speed >> way = 2 * dist; way / speed >> after how many seconds do i hear the echo | echo after how many s | there and back, how many seconds >> The echo comes after {out} seconds.
secs: i hear the thunder {} seconds after the flash | {} s between lightning and thunder | it takes {} seconds
= secs:I 2 30
? secs speed >> speed * secs / 1000 >> how far away is it in km | distance in km | km? >> It is {out} km away.

= mass:I 2 400; dt:I 5 90
mass: {} kg of water | {} litres of water | a kettle with {} kg water
dt: heated by {} degrees | {} °C warmer | warmed {} K
? mass dt >> 4.19 * mass * dt >> how many kJ with 4.19 kJ/(kg K) | energy in kJ, c = 4.19 | heat needed in kJ (4.19 per kg and degree) >> That is {out} kJ.

= f1:J 10 200; f2:J 10 200
f1: resistor one {} ohm | R1 = {} | {} ohm
f2: the other has {} ohm | R2 = {} | and {} ohm
? f1 f2 >> f1 + f2 >> in series? | total resistance in series | what do they have in a row >> In series they have {out} ohms.
? f1 f2 >> f1 * f2 / (f1 + f2) >> in parallel? | total when parallel | what's the parallel resistance >> In parallel they have {out} ohms.

= turns1:P 100 200 250 400 500 600 1000; turns2:P 20 25 40 50 60 100 120; volt:P 12 24 110 120 230 240
turns1: primary coil {} turns | {} windings on the first side | N1 = {}
turns2: secondary {} turns | {} windings on the second | N2 = {}
volt: {} V go in | input {} volts | primary voltage {} V
? turns1 turns2 volt >> ratio = turns2 / turns1; volt * ratio >> output voltage? | how many volts come out | voltage on the secondary >> The output is {out} V.

= teeth1:J 8 40; teeth2:J 20 90; rpm:I 60 3000
teeth1: the driving gear has {} teeth | small wheel {} teeth | {} teeth on the motor
teeth2: the driven one has {} | large wheel {} teeth | {} on the other gear
rpm: it turns at {} rpm | motor {} rpm | {} turns a minute
? teeth1 teeth2 rpm >> ratio = teeth1 / teeth2; rpm * ratio >> how fast does the second turn | output rpm? | rpm of the driven gear >> It turns at {out} rpm.
? teeth1 teeth2 >> teeth2 / teeth1 >> gear ratio? | what's the transmission ratio | ratio driven to driving >> The ratio is {out}.

= load:I 20 900; arm1:D 0.2 3 1; arm2:D 0.5 5 1
load: {} kg on one side | a child of {} kg | a load of {} kg
arm1: {} m from the pivot | at {} m | its arm is {} m
arm2: the other arm is {} m | i push {} m from the pivot | the counterweight sits {} m away
? load arm1 arm2 >> moment = load * arm1; moment / arm2 >> what weight balances it in kg | how many kg on the other side | counterweight in kg? >> {out} kg balance it.

= power:P 0.5 0.75 1 1.5 2 2.2 3; litres:D 0.5 3 1
power: a kettle of {} kW | {} kW | heater {} kW
secs: in {} seconds | running {} s | on for {} seconds
= secs:I 30 600
? power secs >> power * secs >> how many kJ is that | energy in kJ | kilojoules? >> That is {out} kJ.
"""

situations("relations", ROWS)
