"""Relations (see relating.py): pills and marks, shifts on and off, markups and doughs, bitrates and beats, what is still missing of a chain of parts, groups of two sizes, wins that are needed, halves of a week; what the shipped file got wrong when it was asked (eval/asked)."""
from relating import situations

ROWS = r"""
= am:P 0.5 1 1.5 2 2.5 3; pm:P 0.5 1 1.5 2; box:P 28 30 42 50 56 60 84 90 98 100 120
am pm: {am} tablets in the morning and {pm} at night | mornings {am}, evenings {pm} pills | {am} in the morning, {pm} before bed
box: the box has {} | a pack of {} | {} are in the box | {} left
? am pm box >> floor box / (am + pm) >> till it's used up, full days | lasts how many days | how many full days | days until it's empty >> {out} days. | For {out} days.
? am pm >> am + pm >> how many a day | daily total >> {out} a day.

= stairs:J 8 30; often:J 2 9; days:P 7 30 31 365
stairs: there are {} steps to my flat | {} stairs up to the office | the tower has {} steps
often: i go up {} times a day | {} times daily | {} times every day
? stairs often days >> stairs * often * days >> how many steps up in {days} days | steps climbed in {days} days | in {days} days that makes how many >> {out} steps. | {out}.
? stairs often >> stairs * often >> steps a day | daily steps up >> {out} steps.

= pounds:J 1 30; shill:J 1 19; pence:J 1 11
? pounds shill pence >> (pounds * 20 + shill) * 12 + pence >> 12 pence a shilling, 20 shillings a pound: {pounds} pounds {shill} shillings {pence} pence in pence | pence in {pounds} pounds, {shill} shillings, {pence} pence of old (a shilling 12, a pound 240) | £{pounds} {shill}s {pence}d in pence >> {out} pence.
? pounds shill >> pounds * 20 + shill >> {pounds} pounds {shill} shillings in shillings (20 to the pound) | how many shillings are {pounds} pounds and {shill} shillings, 20 to a pound >> {out} shillings.

= wa:J 1 5; wb:J 1 5; wc:J 1 6; oa:J 1 5; ob:J 1 5; oc:J 1 6
wa wb wc: written {wa}, {wb}, {wc} (count double) | tests {wa} {wb} {wc}, each twice | exams {wa}, {wb} and {wc} that count double
oa ob oc: oral {oa}, {ob}, {oc} (count once) | homework {oa} {ob} {oc}, single | and {oa}, {ob}, {oc} that count once
? wa wb wc oa ob oc >> @2 (2 * (wa + wb + wc) + oa + ob + oc) / (2 * 3 + 3) >> average | my average, 2 decimals | what's the weighted mean | mark in the end >> The average is {out}. | {out}.

= kilos:D 4 90 1; per:P 2 5 10 12.5 15 20 30; conc:P 10 20 24 25 40 50 100
kilos: child weighs {} kg | weight {} kg | the dog has {} kilos
per: dose {} mg per kg | {} mg/kg | {} mg for each kilo
conc: the syrup has {} mg/ml | {} mg in one ml | at {} mg/ml
? kilos per conc >> @2 kilos * per,, kilos * per / conc >> how many mg and how many ml | mg and ml | dose in mg, and in ml >> {0} mg, {1} ml. | That is {0} mg or {1} ml.
? kilos per >> kilos * per >> how many mg | dose in mg >> {out} mg.

= on:P 2 3 4 5; off:P 2 3 4; days:P 28 30 60 90 100 365
on off: i work {on} nights and rest {off}, the work comes first | {on} days of work then {off} free, beginning with work | shifts go {on} on and {off} off, first on
? on off days >> sum(i % (on + off) < on for i in range(days)) >> how many shifts in {days} days | in {days} days i work how often | working days out of {days} >> {out}. | {out} shifts.
? on off days >> sum(i % (on + off) >= on for i in range(days)) >> free days in {days} days | how many of {days} days are free >> {out} days.

= tb:P 0.5 1 1.2 1.8 2 4; mbs:P 20 45 80 90 100 112 150 200 400
tb: {} TB to copy | {} TB of data | a disk of {} TB
mbs: at {} MB/s | {} MB a second | speed {} MB/s
? tb mbs >> s = tb * 10 ** 6 / mbs; int(s // 3600),, round(s % 3600 / 60) >> how long in hours and minutes | h and min? (decimal units) | how many hours and minutes does it take >> {0} h {1} min. | It takes {0} hours and {1} minutes.
? tb mbs >> tb * 10 ** 6 / mbs / 3600 >> hours | in hours >> {out} hours.

= gb:I 2 150; mbit:P 10 16 25 50 65 100 250 500
gb: the game is {} GB | {} GB to download | a file of {} GB
mbit: i get {} Mbit/s | at {} Mbit per second | line of {} Mbit/s
? gb mbit >> round(gb * 8000 / mbit / 60) >> minutes to load it (1 GB = 1000 MB) | how many whole minutes | download time in minutes >> {out} minutes.

= every:P 5 6 7 8 9 11 12 14 15 20 25 40 45
? every >> math.floor((24 * 60 - 1) / every) + 1 >> first run at midnight and one each {every} minutes, count for the day | something starts at midnight and then every {every} min. runs on one day | cron every {every} minutes from 0:00, count in 24 hours >> {out} times. | {out}.

= kids:I 17 60; small:P 3 4 5
? kids small >> small_groups = kids // small - kids % small; small_groups,, kids % small >> {kids} kids in groups of {small}, those left over join to make groups one larger. groups of {small}, and larger ones | {kids} pupils, groups of {small}, some with one more. how many of each >> {0} and {1}. | {0} groups of the small size, {1} with one more.
? kids small >> kids // small,, kids % small >> {kids} kids in groups of {small}: how many full groups, how many left | how many groups of {small} from {kids}, and the rest >> {0} groups, {1} left.

= costs:M 8 80; n:I 10 120; up:P 50 80 100 120 150 180 200
costs n: ingredients for {n} rolls cost {costs} | {n} pieces cost {costs} to make | making {n} comes to {costs}
up: {}% markup | with {} percent on top | plus {}%
? costs n up >> @2 costs / n * (1 + up / 100) >> price of one | what must one cost | selling price a piece >> {$out}. | One costs {$out}.
? costs n >> @2 costs / n >> cost of one | one costs me how much to make >> {$out}.

= water:P 55 60 62 65 68 70 75; salt:P 1.5 2 2.5; yeast:P 0.5 1 2; kilos:D 2 12 1
? water salt yeast kilos >> round(kilos * 1000 * 100 / (100 + water + salt + yeast)) >> {kilos} kg of dough by baker's numbers ({water} water, {salt} salt, {yeast} yeast to 100 flour): grams of flour | baker's percent: water {water}, salt {salt}, yeast {yeast} to 100 flour. grams of flour for {kilos} kg dough >> {out} g of flour. | {out} g.
? water salt yeast kilos >> round(kilos * 1000 * water / (100 + water + salt + yeast)) >> flour 100, water {water}, salt {salt}, yeast {yeast}: grams of water in {kilos} kg dough >> {out} g.

= rolls:P 6 8 10 12 16 20; want:P 9 14 18 24 30 36 42 50; flour:P 250 400 500 600; milk:P 100 150 250 300; grams:P 7 10 12 42; if rolls != want
rolls flour milk grams: {rolls} rolls take {flour} g flour, {milk} ml milk and {grams} g yeast | recipe for {rolls}: flour {flour} g, milk {milk} ml, yeast {grams} g | {flour} g flour, {milk} ml milk and {grams} g yeast make {rolls}
want: i want {} | {} are needed | make it {}
? rolls want flour milk grams >> f = want / rolls; round(flour * f, 1),, round(milk * f, 1),, round(grams * f, 1) >> how much of everything | all amounts | the quantities? >> {0} g flour, {1} ml milk, {2} g yeast.
? rolls want flour milk grams >> flour * want / rolls >> how much flour | grams of flour >> {out} g.

= total:M 200 9000; pa:J 1 7; pb:J 1 7; if pa != pb
total: costs of {} | {} to be split | a bill of {}
pa pb: split {pa}:{pb} between {A} and {B} | in the ratio {pa} to {pb} ({A} first, then {B}) | {A} and {B} share {pa}:{pb}
? total pa pb >> @2 total * pa / (pa + pb),, total * pb / (pa + pb) >> what does each pay | both shares | how much for each of the two >> {A} {$0}, {B} {$1}. | {A} pays {$0} and {B} {$1}.

= each:P 120 184 200 240 320 450; secs:P 0.8 1.2 1.5 1.6 2 2.5; crit:P 5 10 12 15 20 25
each secs: a blow of {each} comes each {secs} s | {each} damage each {secs} s | one hit of {each} per {secs} seconds
crit: {}% crits that do double | double damage in {} percent of hits | chance of {}% for double
? each secs crit >> @1 each * (1 + crit / 100) / secs >> average damage per second | dps? | mean dps >> {out}. | It is {out} a second.
? each secs >> each / secs >> dps without crits | plain damage per second >> {out}.

= won:I 20 90; lost:I 20 90; goal:P 50 55 60 65 70 75 80; if won * 100 < goal * (won + lost)
won lost: {won} wins {lost} losses | won {won}, lost {lost} | record {won}-{lost}
goal: until it's {}% | for a rate of {} percent | i want {}%
? won lost goal >> ceil (goal / 100 * (won + lost) - won) / (1 - goal / 100) >> victories needed one after the other | wins needed without a loss | number of straight wins >> {out} wins. | {out} in a row.

= plates:J 5 40; bars:P 2 3 4 5; ore:P 2 3 4; have:I 10 90; if plates * bars * ore > have
plates bars ore: {plates} plates, each of {bars} bars, a bar takes {ore} ore | a set needs {plates} plates; one plate is {bars} bars, one bar {ore} ore | 1 plate = {bars} bars, 1 bar = {ore} ore, {plates} plates wanted
have: i have {} ore | {} ore in the chest | {} ore already there
? plates bars ore have >> plates * bars * ore - have >> how much ore is missing | ore still to mine | missing ore >> {out} ore. | {out} are missing.
? plates bars ore >> plates * bars * ore >> ore in all | how much ore altogether >> {out} ore.

= teams:P 4 8 16 32 64 128
? teams >> teams - 1 >> knockout tournament with {teams} players: matches | {teams} teams, loser is out, how many games until the winner | single elimination, {teams} in it. number of matches >> {out} matches. | {out}.
? teams >> teams >> {teams} in a knockout with one more game for bronze: games | {teams} teams, knockout with a game for third: how many games >> {out} matches. | {out}.
? teams >> teams * (teams - 1) // 2 >> {teams} teams, each pair meets one time | round robin of {teams}, number of games >> {out} games.
? teams >> teams * (teams - 1) >> home and away, each against each, {teams} teams: matches >> {out} matches.

= price:S 8000 90000; rest:S 500 7000; life:J 4 12; years:J 1 4; if price > rest * 2
price: a machine for {} | bought at {} | cost {}
rest: residual value {} | {} is left in the end | scrap value {}
life: over {} years | linear in {} years | useful life {} years
? price rest life years >> @2 price - (price - rest) / life * years >> book value after {years} years | value after {years} years | what's it worth in the books after {years} years >> {$out}. | The value is {$out}.
? price rest life >> @2 (price - rest) / life >> depreciation a year | yearly write-off >> {$out} a year.

= amount:I 100 5000; rate:D 0.5 2 4; fee:P 0.5 1 1.5 2 3
amount: {} pounds | {} units of one money | {} to be changed
rate: rate {} | at {} | one is {} of the other
fee: minus {}% fee | then {} percent fee goes off | a fee of {}%
? amount rate fee >> @2 amount * rate * (1 - fee / 100) >> what do i get | how much comes out | in the other currency | after the fee >> {out}. | You get {out}.
? amount rate >> @2 amount * rate >> without the fee | before the fee >> {out}.

= hens:I 12 200; eggs:P 0.6 0.7 0.75 0.8 0.82 0.9; days:P 7 14 30 31
hens eggs: {hens} hens lay {eggs} eggs a day each | {hens} hens, {eggs} eggs each per day on average | each of {hens} hens gives {eggs} eggs daily
? hens eggs days >> floor hens * eggs * days / 12 >> whole dozens in {days} days | how many full dozens in {days} days >> {out} dozen. | {out}.
? hens eggs days >> hens * eggs * days >> eggs in {days} days | how many eggs in {days} days >> {out} eggs.

= bpm:P 60 72 80 90 92 100 110 120 128 140; mins:J 2 9; secs:P 0 15 20 30 45 50
? bpm mins secs >> round(bpm * (mins * 60 + secs) / 60) >> {bpm} bpm, {mins} min {secs} s. how many beats | a song at {bpm} bpm of {mins} minutes {secs} seconds: beats | beats in {mins}m{secs}s at {bpm} a minute >> {out} beats. | {out}.
? bpm mins >> floor bpm * mins / 4 >> {mins} minutes of four-four time at {bpm} beats a minute, whole bars | how many bars of four in {mins} min at {bpm} bpm >> {out} bars. | {out}.
? bpm mins >> floor bpm * mins / 3 >> waltz (3/4) at {bpm} bpm, {mins} minutes, bars | bars of three beats, {mins} min, {bpm} bpm >> {out} bars.
? bpm >> round(60000 / bpm) >> ms of a quarter at {bpm} bpm | delay time in ms for a quarter note, {bpm} bpm >> {out} ms.
? bpm >> round(60000 / bpm * 0.75) >> how long in ms is an eighth with a dot at {bpm} bpm | {bpm} bpm, dotted eighth note in milliseconds >> {out} ms.

= week:P 15 20 25 30 45; end:P 40 60 70 90 120; weeks:P 4 10 40 50 52
week: {} min on weekdays | monday to friday {} minutes each | {} minutes every working day
end: {} min on saturday and sunday | {} on each day of the weekend | both weekend days {} minutes
? week end weeks >> floor weeks * (5 * week + 2 * end) / 60 >> full hours in {weeks} weeks | hours in {weeks} weeks, rounded down >> {out} hours. | {out}.
? week end >> 5 * week + 2 * end >> minutes a week | weekly minutes >> {out} minutes.

= pay:M 200 3000; share:P 10 15 20 25; others:P 2 3 4
pay: {} came in | we got {} | income {}
share: the drummer gets {}% | {} percent for the manager first | {}% go to {A}
others: the rest equally among {} | the other {} share the rest | {} others get the remainder in equal parts
? pay share others >> @2 pay * (1 - share / 100) / others >> how much each of the others | what gets each of them | each of the rest gets >> {$out}. | Each gets {$out}.
? pay share >> @2 pay * share / 100 >> what is that first part | how much is the share >> {$out}.

= litres:D 10 40 1; cows:I 8 80; cents:P 32 35 38 41.5 44
litres cows: {cows} cows, {litres} litres each a day | {cows} cows give {litres} l each per day | each of {cows} cows gives {litres} litres daily
cents: {} cents a litre | {} ct per litre | the litre brings {} cents
? litres cows cents >> @2 cows * litres * 7 * cents / 100 >> money per week | weekly income | income in a week >> {out}. | It is {out} a week.
? litres cows cents >> @2 cows * litres * cents / 100 >> money per day | daily income >> {out} a day.

= coach:P 300 420 480 560 600 684 720 900 1200; bills:I 12 60; dropped:P 1 2 3 4
coach: the coach is {} euros | bus hire {} | {} in all
bills: {} were going to pay | {} kids at first | split by {}
dropped: {} dropped out | {} can't come | minus {} of them
? coach bills dropped >> @2 coach / (bills - dropped) - coach / bills >> by how much does everybody's part go up | extra for each | each pays how much more >> {out} more. | {out}.
? coach bills dropped >> @2 coach / (bills - dropped) >> what does each pay now | each of them now >> {out} each.

= years:J 20 70; low:P 50 60 65 70; top:P 75 80 85 90
? years low top >> 220 - years,, round((220 - years) * low / 100),, round((220 - years) * top / 100) >> pulse for somebody of {years}: 220 less the age, then {low}% and {top}% of that | max pulse for {years} years (220 - age), and {low}% and {top}% of it >> {0}; {1} to {2}. | Maximum {0}, from {1} to {2}.

= d1:D 0.5 3 1; d2:D 0.5 3 1
? d1 d2 >> @1 (d1 ** 2 + d2 ** 2) ** 0.5 * 100 >> {d1} m and {d2} m, how long is the slant in cm | {d1} m x {d2} m, corner to corner in cm, one decimal | a door of {d1} by {d2} metres, diagonal in cm >> {out} cm. | It is {out} cm.

= size:P 24 27 32 34 43 55; w:P 1920 2560 3840; h:P 1080 1440 2160
? size w h >> round((w ** 2 + h ** 2) ** 0.5 / size) >> how fine is a {size} inch screen of {w} by {h}, in pixels an inch | ppi of {size}" at {w} by {h} >> {out} ppi. | {out}.
"""
situations("relations41", ROWS, 15.0, 0.1)
