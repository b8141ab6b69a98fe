"""Little conversations for skein.py: what small events need (guests, boxes, stalls, clubs, papers), price and use of things, lists as queues and piles, letters, sums that change one number, growth, hands of the clock, shares of what is left."""
from skein import add

ROWS = r"""
@ n 40-160 #guests; o 3-20 #refusals; p 22-90 =menu price
= n > o * 3
? come(guests):people = n - o : {n} invited, {o} say no, how many come | we ask {n} people to the wedding and {o} can't, so? | of {n} invitations {o} are refused. guests? | {n} on the list, {o} cancelled: how many are left ~ and if {o} cancel | only {o} refuse | {n} invited
+ menu(menus):euros = come * p : the menu is {p} each | at {p} a head | food for {p} per person | {p} euros for each guest
* kids(menus):euros = (n - o) * p - k * p / 2 after menu @ k 4-14 : {k} of them are children at half price | kids pay half and there are {k} | {k} children eat for half | for {k} it's only half
* hall(everything):euros = (n - o) * p + h after menu @ h 300-1800/50 : and the hall is {h} | plus {h} for the hall | with the room for {h} more, without the half prices | hall {h}, all menus full
* rest(left):euros! = b - (n - o) * p after menu @ b 3000-9000/500 : budget {b} for the menus, what's left | of {b} that leaves | {b} were planned for the menus, left or over | from a budget of {b}

@ n 25-140 #boxes; c 6-24 =boxes in the van
= n > c
? trips(trips):trips = -(-n // c) : {n} boxes and the van takes {c}, trips? | van holds {c}, i have {n} boxes. how often must i drive | {n} boxes to move, {c} fit at once, how many trips | how many times must i go with {n} boxes, {c} a time ~ and {n} boxes | with room for {c} | {c} fit
+ time(minutes):minutes = trips * m * 2 @ m 15-55/5 : {m} minutes there and as long back, each | every trip {m} minutes each way | one way takes {m} minutes, in all | driving time at {m} min each way ~ and {m} minutes a way | {m} minutes
* load(minutes):minutes = -(-n // c) * (m * 2 + l) after time @ l 10-40/5 : plus {l} min loading each time | loading takes {l} minutes per trip, with that | and {l} minutes to load, every trip ~ {l} minutes loading
* done(end):%time = s + timedelta(minutes=-(-n // c) * (m * 2 + l)) after load @ s time:7-9 : i start at {s}, done at? | begin {s}, when is it over | start {s}, finished when | from {s} on, till when
* two(trips):trips = -(-n // (c * 2)) after trips : a friend brings the same van, trips each at most | with two such vans | two vans at once, how many trips | same van twice

@ a 12-60 #jars; p D3-9 =price; b 5-40 #candles; q D4-14 =price of a candle
? jars(jars):euros = a * p : sold {a} jars at {p} | {a} jars of jam for {p} each, takings | {a} jars went for {p} apiece | jam: {a} jars, {p} each ~ and {a} jars | at {p}
* candles(candles):euros = b * q after jars : and {b} candles at {q} | {b} candles for {q} each too | candles: {b} at {q} | {b} candles, {q} apiece
+ both(takings):euros = jars + candles : together | both in all | takings of the day | all sales
+ fee(after the fee):euros! = jars + candles - f @ f 15-60/5 : the stall costs {f} | minus {f} for the stall | {f} stall fee off | less {f} fee
* hour:euros! = (jars + candles - f) / h after fee @ h 3-9 : i stood there {h} hours, per hour | that per hour, {h} hours | {h} hours of work, so an hour brought
* more:%s = "the jars, {} more".format(round(jars - candles, 2)) if jars > candles else "the candles, {} more".format(round(candles - jars, 2)) after candles : which brought more, jars or candles, by how much | jars or candles, what earned more | the bigger earner and by how much

@ n 12-60 #members; f (5/6/7.5/8/9/10/12/12.5/15) =fee
? year(fees):euros = n * f * 12 : {n} members pay {f} a month, per year? | a choir of {n} at {f} monthly, what comes in a year | {n} people, {f} euros each month, in 12 months | yearly fees of {n} members at {f} a month ~ and {n} members | at {f} | with {f} a month
* half_(fees):euros = (n * f - k * f / 2) * 12 after year @ k 2-9 : {k} of them pay half | {k} pay only half | for {k} it's half the fee | half price for {k} of them
* left(left):euros! = n * f * 12 - h - m after year @ h 400-1800/100; m 100-400/10 : hall {h}, notes {m}, what remains | costs: {h} rent and {m} for music. left? | minus {h} and {m} | spent {h} and {m}, rest?
* need(fee):euros = (h + m) / (n * 12) after left : what must each pay a month to cover just that | fee so that nothing is left | monthly fee that just covers it | break-even fee per month

@ n 5-14 #players
? once_(games):games = n * (n - 1) // 2 : everyone plays everyone, {n} people, how many games | round robin with {n} players | {n} in the club, each against each once | games if {n} people all meet once ~ and {n} people | with {n} | if {n} play
* twice(games):games = n * (n - 1) after once_ : twice each | each pair two times | home and away | and with return games
& even:evenings = -(-twice // g) @ g 3-6 : {g} games an evening, evenings? | how many evenings at {g} games | {g} per evening | if we play {g} a night ~ and {g} an evening | with {g}
* one:games = n * (n + 1) // 2 after once_ : one more joins, once each | and with another player, each pair once | somebody joins, games now (once) | one player more, single round

@ b 3-9 #beds; l 6-20 =litres for a bed; s 150-600/50 =barrel
= s > b * l
? daily(litres a day):litres = b * l : {b} beds at {l} litres a day | {b} beds, {l} litres each daily | water for {b} beds, {l} l per bed and day | each of {b} beds gets {l} litres a day ~ and {b} beds | {l} litres each
* days(days):days! = s // (b * l) after daily : barrel has {s}, full days? | {s} litres in the barrel last how many whole days | how many full days with {s} litres | {s} l there, days? ~ and with {s} | {s} litres
* left(litres):litres! = s % (b * l) after days : what's left after those | the rest in it then | left over | and remaining
* rain(days):days! = (s % (b * l) + k) // (b * l) after left @ k 40-200/5 : it rains {k} litres in, full days now | {k} more come in, whole days? | plus {k} of rain, days | {k} litres of rain on top of the rest, days

@ n 60-180 #papers; c 9-25 =cents each
? day(a day):euros = n * c / 100 : {n} papers at {c} cents, euros? | i deliver {n} papers for {c} cents each | {n} newspapers, {c} ct apiece in euros | a round of {n} papers with {c} cents each, pay in euros ~ and {n} papers | {c} cents | with {c} cents
* week(week):euros = n * c / 100 * 6 after day : six days a week | in a week of six days | monday to saturday | per week, sundays off
* sat(week):euros = (n * c * 5 + n * s) / 100 after week @ s 15-35 : saturdays it's {s} cents | on saturday {s} cents each | the sixth day pays {s} cents | {s} cents on the sixth day ~ and {s} cents on saturdays | {s} cents
* weeks(weeks):weeks = -(-b * 100 // (n * c * 6)) after week @ b 150-900/25 : how many full weeks for a {b} euro bike, all days the same pay | weeks until I have {b}, six like days | {b} euros take how many whole weeks, without the extra | weeks for {b}, whole ones

@ w 6-24 #panels; p 350-460/10 =power of one
? kw(power):kW = w * p / 1000 : {w} panels of {p} W, kW? | {w} modules with {p} watt each in kilowatts | solar: {w} times {p} W is how many kW | peak power of {w} panels, {p} watts each, kW ~ and {w} panels | {p} W each
+ kwh(yield):kWh = kw * y @ y 850-1150/10 : {y} kWh per kW and year | at {y} kWh for each kW | yearly yield with {y} kWh a kW | a kW gives {y} kWh a year here ~ and {y} kWh a kW
* own:kWh = w * p / 1000 * y * s / 100 after kwh @ s 20-60/5 : we use {s}% ourselves, how many kWh | {s} percent of that is for us | own use {s}% in kWh | {s} % stay in the house ~ and {s} percent
* save:euros = w * p / 1000 * y * s / 100 * c / 100 after own @ c 24-40 : saves {c} cents each, euros a year | at {c} cents a kWh that saves | worth {c} ct each, in euros | in euros with {c} cents per kWh
* years:years = k / e after kwh @ k 6000-16000/100; e 500-1200/10 : it costs {k} and brings {e} a year, years until paid | {k} to pay, {e} back each year, how many years | paid off after how many years, {k} at {e} a year

@ c DD300-900 =price; n 4-12 =years
? year(a year):euros = c / n : a washing machine for {c} lasts {n} years, per year | {c} euros over {n} years, a year? | machine {c}, used {n} years, cost a year | {c} bought, {n} years of use: yearly cost ~ and {n} years | if it lasts {n} | for {c}
* wash(a wash):euros = c / n / (w * 52) after year @ w 2-6 : {w} washes a week, per wash (52 weeks) | per use at {w} a week, 52 weeks | used {w} times a week, each use costs | {w} a week in 52 weeks, cost of one ~ and {w} a week | {w} washes
* full(a wash):euros = c / n / (w * 52) + p / 100 after wash @ p 25-90/5 : plus {p} cents for power and water | and {p} cents of power each | with {p} ct more per wash | {p} cents on top each time
* saved:euros! = (l - c / n / (w * 52) - p / 100) * w * 52 after full @ l (3.5/4/4.5/5/5.5) : the laundrette is {l}, saved a year | against {l} a wash outside, per year | a laundry takes {l}, yearly difference

@ ~x nums3-4:20-400
? total(sum):n = sum(x) : {x} added | sum of {x} | add {x} | {x} - total?
* mean(average):n = sum(x) / len(x) : average | the mean | on average
+ times:n = total * k @ k 2-6 : {k} times that | the sum times {k} | and that {k} times ~ and {k} times | {k} times
* digits:n = sum(int(ch) for ch in str(sum(x))) : digits of the sum added | digit sum of the total
! x > total = [v if u == o else u for u in x] @ o itemof:x; v 20-400 : {o} should be {v} | not {o}, {v} | {v} instead of {o} | the {o} was really {v} | i meant {v}, not {o}
! x > total = [u for u in x if u != o] @ o itemof:x : drop the {o} | without the {o} | {o} doesn't count | leave {o} out | forget the {o}
! x > total = x + [v] @ v 20-400 : and {v} more | plus another {v} | {v} comes too | put {v} in as well

@ x nums5-7:3-60
? even(even ones):%s = [v for v in x if v % 2 == 0] : even ones of {x} | {x} - which are even | only the even numbers of {x} | pick the even ones: {x}
? odd(odd ones):%s = [v for v in x if v % 2] : odd ones of {x} | {x} - which are odd | only the odd numbers of {x} | pick the odd ones: {x}
+ esum:n! = sum(even) : sum of these | their sum | added up
+ osum:n! = sum(odd) : sum of these | their sum | added up
* other:n! = sum(v for v in x if v % 2) after esum : sum of the ones you dropped | and the sum of the odd ones | what do the odd ones make
* other2:n! = sum(v for v in x if v % 2 == 0) after osum : sum of the ones you dropped | and the sum of the even ones | what do the even ones make
* bigodd:n = max(v for v in x if v % 2) after even : largest odd one | the biggest odd number | highest of the odd ones
* bigeven:n = max(v for v in x if v % 2 == 0) after odd : largest even one | the biggest even number | highest of the even ones
* ends:n = min(x) * max(x) : product of smallest and largest of all | smallest times largest | min times max of the whole list
* sec:%s = x[::2] : every second of the whole list, from the first | every other one, beginning with the first | first, third, fifth and so on
* back:%s = x[::-1] : the whole list backwards | all of them, reversed | the list the other way round
! x > . = [v for v in x if v != o] @ o itemof:x : without {o} | take {o} out | {o} out | strike {o}

@ x words:3-4; y word; z word
? q(queue):%s = x : queue: {x} | these stand in line: {x} | line of {x}, print it as a list | waiting list {x}
* come_:%s = x + [y] after q : {y} comes | {y} joins at the end | then {y} | {y} queues up
* serve:%s = (x + [y])[1:] after come_ : the first is served | first one is done | serve one | next please, the first goes
* push:%s = [z] + (x + [y])[1:] after serve : {z} pushes in front | {z} jumps the queue | {z} goes to the front | {z} cuts in at the front
* third:%s = ([z] + (x + [y])[1:])[2] after push : who is third | the third one? | number three
* lenq:people = len([z] + (x + [y])[1:]) after push : how many wait now | number of people in it | length of the queue

@ x words:3-4; y word
? pile(pile):%s = x : pile of plates from the bottom: {x} | stack, the last is on top: {x} | put these on a stack one after the other: {x} | pile them up in this order: {x}
* pop_:%s = x[:-1] after pile : take one off | the top one goes | pop | take the top one
* push_:%s = x[:-1] + [y] after pop_ : put {y} on | {y} on top | {y} goes on it | push {y}
* two_:%s = (x[:-1] + [y])[:-2] after push_ : take two | two off the top | two come off | remove the top two
* top:%s = (x[:-1] + [y])[-1] after push_ : which is on top | the top one? | what's on top before that

@ w word; i 3-5
? letter:%s = w[i - 1] : letter number {i} of "{w}" | which letter is at place {i} in {w} | {w}: the letter at position {i} | "{w}", what's letter {i} ~ and number {i} | letter {i} | position {i}
* last2:%s = w[-2] after letter : and second to last | the last but one | the one before the last
* vowels_:letters! = sum(ch in "aeiou" for ch in w.lower()) after letter : how many vowels | number of vowels in it | count its vowels
* bare_:%s = "".join(ch for ch in w if ch.lower() not in "aeiou") after vowels_ : without them | drop the vowels | and with the vowels out
+ lenb:letters! = len(bare_) : how long is that | length of that | letters left
* back_:%s = w[::-1] after letter : the word backwards | spelt backwards | reversed, the whole word
* up_:%s = w.upper() after letter : in capitals | the word in capital letters | upper case

@ n 100-600/50; a (3/4/5/6/7/8/9); b (2/3/5/7/11)
= a != b
? mult(count):n = n // a : how many numbers from 1 to {n} can be divided by {a} | 1 to {n}: multiples of {a}, how many | count of numbers up to {n} divisible by {a} | numbers up to {n} that {a} divides, count ~ and by {a} | up to {n} | {a}?
* two_(count):n = sum(i % a == 0 and i % b == 0 for i in range(1, n + 1)) after mult : by {a} and {b} | both by {a} and by {b} | and also by {b} | those that {b} divides too
* not_(count):n = sum(i % a == 0 and i % b != 0 for i in range(1, n + 1)) after mult : by {a} but not by {b} | without those that {b} divides | {a} yes, {b} no | only {a}, not {b}
* any_(count):n = sum(i % a == 0 or i % b == 0 for i in range(1, n + 1)) after mult : by {a} or {b} | at least one of {a} and {b} | {a} or {b}, or both
* neither(count):n = sum(i % a != 0 and i % b != 0 for i in range(1, n + 1)) after any_ : by neither | and neither of the two | the rest, by none of them

@ p 800-4000/100 =start; r 2-9 =percent; n 2-8 #years
? after_(amount):euros = p * (1 + r / 100) ** n : {p} growing {r}% a year, after {n} years | {p} at {r} percent for {n} years, compound | what are {p} after {n} years with {r}% | {p} euros, {r}% yearly, {n} years ~ and {n} years | at {r}% | with {p}
* gain(gain):euros = p * (1 + r / 100) ** n - p after after_ : how much of it is interest | the gain | interest alone
* when_(years):years = next(k for k in range(1, 200) if p * (1 + r / 100) ** k > g) after after_ @ g 4100-9000/100 : when does it pass {g}, in whole years | after how many full years is it over {g} | years until more than {g} | first year above {g} ~ and {g} | over {g}
* dbl(years):years = next(k for k in range(1, 200) if (1 + r / 100) ** k >= 2) after after_ : years until it's doubled | when has it doubled, whole years | how long to double, full years

@ m (40/50/60/80/90/120) =full marks; g 15-38 =points
? pc(percent):percent = g / m * 100 : {g} of {m} points in percent | {g} out of {m}, percent? | i have {g} of {m} points, that's how many percent | percentage of {g} from {m} ~ and {g} | {g} points | out of {m}
* plus_(percent):percent = (g + k) / m * 100 after pc @ k 2-8 : {k} more points | and {k} points more | with {k} on top | if I get {k} more ~ and {k} more
* need(points):points = math.ceil(m * q / 100) after pc @ q 70-95/5 : how many points for {q}% | points needed for {q} percent | {q}% is how many points, at least | for {q} percent i need ~ and for {q}%
* miss(points):points! = math.ceil(m * q / 100) - g after need : so how many am I missing | points that I lack | missing? | how many more with my {g}

@ a D1-4 =price of the first hour; b D1-3 =price of a further hour; h 2-9 #started hours
? fee(fee):euros = a + b * (h - 1) : parking: {a} the first hour, {b} every further, {h} started hours | {a} for the first hour and {b} for each after it, {h} hours | first hour {a}, then {b} an hour. {h} hours cost | garage takes {a} first hour, {b} each further, {h} hours ~ and {h} hours | with {h} started hours | {h}
* day_(day ticket):hours = next(k for k in range(1, 100) if a + b * (k - 1) > d) after fee @ d 8-20 : day ticket {d}, from how many started hours is it cheaper | from how many hours on does the {d} day ticket pay | when is {d} for the whole day cheaper, started hours | a day ticket is {d}, worth it from how many hours
* split_:euros = (a + b * (h - 1)) / k after fee @ k 2-4 : shared by {k} | {k} of us share it | split {k} ways

@ h D8-40 =hours; w DD12-30 =wage
? pay_(pay):euros = h * w : {h} hours at {w} | {h} h for {w} an hour | wage {w}, {h} hours worked, pay? | i worked {h} hours at {w} an hour ~ and {h} hours | at {w} | with {w}
* got_:euros = g - h * w after pay_ @ g 200-1300/10 : i got {g}, how much too much | they paid {g}, difference to that | {g} came in, over by | paid {g}, so too much by
* hrs(hours):hours = g / w after got_ : how many hours would that be worth, what I got | hours for the sum I got | the sum paid is how many hours
* extra:hours = g / w - h after hrs : so extra hours | more than I worked by, hours | that's how many hours too many

@ n 30-120 #marbles; k 3-9 #kids
? each_(each):%s = "{} each, {} left".format(n // k, n % k) : {n} marbles for {k} kids, each and left over | share {n} marbles among {k} children, rest? | {k} kids, {n} marbles: how many each and what's left | divide {n} by {k} kids with remainder, each and left ~ and {k} kids | {n} marbles | for {k}
* keep_:%s = "{} each, {} left".format((n - m) // k, (n - m) % k) after each_ @ m 3-12 : i keep {m} first | {m} are mine, then | after I take {m} | {m} out before that ~ and if I keep {m} | {m} for me
* more_:%s = "{} each, {} left".format((n - m) // (k + 1), (n - m) % (k + 1)) after keep_ : another kid comes, I still keep {m} | and with one kid more | one more child, {m} still mine
* none_:%s = "{} each, {} left".format(n // (k + 1), n % (k + 1)) after more_ : without keeping any | and if I keep none | all given away, then

@ l D25-60 =litres; k 350-900/10 =km
? use(consumption):litres = l / k * 100 : {l} litres for {k} km, per 100 km | used {l} l on {k} km, litres per 100? | {k} km with {l} litres, consumption per 100 km | l/100km if {l} litres took me {k} km ~ and {l} litres | for {k} km
* far(km):km = t / (l / k) after use @ t 35-80/5 : how far with {t} litres | {t} litres take me how far | range with {t} l | km with a tank of {t} ~ and with {t} | {t} litres
* cost(cost):euros = l * p after use @ p DD1-2 : what did that cost at {p} a litre | {p} a litre, cost? | price of it with {p} per litre ~ and at {p}
* km_(per km):cents = l * p / k * 100 after cost : cents per km | that per km, in cents | a km costs how many cents
* kml(km per litre):km = k / l after use : km per litre | how many km on one litre | the other way, km a litre

@ s (87/160/120/43.5/72/24/32) =scale; m D6-40 =length in m
? cm_(model):cm = m * 100 / s : scale 1:{s}, {m} metres are how many cm | 1 to {s}: a thing of {m} m, model in cm | model 1:{s} of a wagon {m} m long, cm? | {m} m at a scale of 1:{s} in centimetres ~ and {m} m | in 1:{s} | something {m} m high
* real(metres):m = c * s / 100 after cm_ @ c 6-60 : the other way, {c} cm of the model in metres | {c} cm on the model is really how many m | a model of {c} cm, real length in m | back: {c} cm in metres ~ and {c} cm | {c}?

@ v 10-50/5 =ml; d 15-30 =drops a ml; k 6-40 =drops a day
= v * d > k
? days_(days):days = v * d // k : {v} ml bottle, {d} drops a ml, {k} drops a day. whole days? | {d} drops in a ml, bottle of {v} ml, i take {k} a day, full days | how many full days last {v} ml with {k} drops daily, {d} per ml | drops: {v} ml with {d} each, {k} daily, days ~ and {k} a day | with {k} drops | {v} ml
* all_:drops = v * d after days_ : drops in the bottle | how many drops is it in all | all the drops
* more_:days = v * d * b // k after days_ @ b 2-5 : {b} bottles | and {b} of those bottles | days with {b} bottles ~ and {b} bottles
* end_:%date = s + timedelta(days=v * d // k) after days_ @ s date:2024-2028 : starting {s}, the first day without | from {s} on, first day with none | i begin {s}, which day am i out

@ a 40-120 =m²; p DD7-18 =rent a m²
? rent(rent):euros = a * p : flat of {a} m² at {p} each | {a} square metres for {p} a m², rent? | rent of {a} m2 with {p} per m2 | {p} per square metre, {a} m² ~ and {a} m² | at {p} | with {p} a m²
+ warm(with extras):euros = rent + e @ e 90-260/5 : plus {e} extra costs | and {e} for heating and such | with {e} on top | extras {e} ~ and {e} extras
* up(with extras):euros = a * p * (1 + r / 100) + e after warm @ r 2-12 : the rent goes up {r}%, extras stay, all together | {r}% more rent, extras as before | {r} percent on the rent alone, total | rent rises by {r}%, not the extras ~ and with {r}% | {r} percent
* each_(each):euros = (a * p + e) / k after warm @ k 2-4 : {k} of us share, before any rise | shared by {k}, as it is now | each of {k} pays, without a rise

@ d 40-250 #women; m 30-240 #men
? pc(percent):percent = d / (d + m) * 100 : {d} women, {m} men, percent women | {d} women and {m} men: share of women | how many percent are women, {d} women {m} men | percentage of women with {d} of them and {m} men ~ and {d} women | {m} men | if there are {m} men
* join(percent):percent = d / (d + m + k) * 100 after pc @ k 5-60/5 : {k} men more join | another {k} men, percent women | with {k} more men | {k} men come ~ and {k} men | {k} more
* all_(people):people = d + m + k after join : people in all then | how many are they now | all together now
* half_(women):n! = m + k - d after join : how many women must come for half and half | women needed for 50 percent | missing women to make it even

@ b 200-900/10 =loan; r 2-9 =percent
? owe(owed):euros = b * (1 + r / 100) : {b} borrowed, {r}% flat, owed | a loan of {b} with {r}% once on it | i borrow {b} at {r} percent flat, to pay back | {b} plus {r}% flat interest, total owed ~ and {b} | at {r}% | with {r} percent
* left(left):euros! = b * (1 + r / 100) - p after owe @ p 20-180/10 : i pay {p} | {p} paid | minus {p} that I gave back | after a payment of {p} ~ and {p} | {p} paid
* part(each):euros = (b * (1 + r / 100) - p) / n after left @ n 3-12 : in {n} equal parts | the rest in {n} rates | {n} instalments, each | split over {n} months ~ and {n} parts | in {n}
* still(left):euros! = (b * (1 + r / 100) - p) * (n - k) / n after part @ k (1/2) : after {k} of them left | {k} paid, still owed | what's open after {k} | rest after {k} of those

@ a 12-30 #rows; b 14-40 #seats; k 2-4; c 8-13
? seats(seats):seats = a * b : {a} rows with {b} seats | {a} rows of {b} seats, how many | a hall has {a} rows, {b} seats each | seats in {a} rows with {b} each ~ and {a} rows | {b} seats a row
* less(seats):seats = a * b - k * (b - c) after seats : the last {k} rows have only {c} | {k} of the rows have {c} seats | but in {k} rows there are {c} | {k} rows with just {c}
* free(free):seats! = a * b - k * (b - c) - s after less @ s 60-160 : {s} sold, free? | {s} are taken, how many free | {s} tickets gone, left | still free with {s} sold ~ and {s} sold | {s} gone
* pc(sold):percent = s / (a * b - k * (b - c)) * 100 after free : percent sold | how full in percent | sold share in percent

@ x {items}3-4:4-60
? all_(total):n = sum(x.values()) : stock:{x} in all? | in stock{x} total pieces | i have {x}, how many things | shop stock {x} all together
* least(least):%s = min(x, key=x.get) : which is least | what do I have least of | the lowest stock
* most(most):%s = max(x, key=x.get) : which is most | what is there most of | biggest stock
* show:%s = x : show the list | print the stock | all of it as it is now
! x > all_ = dict(x, **{k: x[k] - v}) @ k keyof:x; v 1-4 : sold {v} {k} | {v} {k} went | {v} {k} less | minus {v} {k}
! x > all_ = dict(x, **{k: x[k] + v}) @ k keyof:x; v 5-40 : got {v} {k} | {v} more {k} came | plus {v} {k} | {v} {k} delivered
! x > all_ = dict(x, **{w: v}) @ w item; v 4-60 : new: {w} {v} | and {v} {w}, new | also {w}, {v} of them | put {w} in with {v}

@ a 30-80 =first angle; b 30-80 =second angle
? third(third angle):degrees = 180 - a - b : angles {a} and {b} in a triangle, the third | triangle with {a} and {b} degrees, third angle | two angles are {a} and {b}, the last? | third angle of a triangle with {a} and {b} ~ if the first is {a} | and {b} | with {a}
* rad:n = math.radians(180 - a - b) after third : in radians | the third in radians | as radians
* kind_:%s = "acute" if max(a, b, 180 - a - b) < 90 else "right" if max(a, b, 180 - a - b) == 90 else "obtuse" after third : acute, right or obtuse | what kind of triangle | which kind is it by its angles
* big:degrees = max(a, b, 180 - a - b) after third : the biggest of the three | largest angle | biggest angle of it

@ s time:6-19 =start; a 5-14 =cooking time; b 2-4 =toasting time
? eggs(eggs):%time = s + timedelta(minutes=a) : eggs go in at {s} for {a} minutes, out when | {a} minute eggs in at {s}, ready at | eggs in at {s}, {a} minutes, out at | put eggs on at {s}, they need {a} min ~ and from {s} | {a} minutes | in at {s}
* toast(toast):%time = s + timedelta(minutes=a - b) after eggs : toast takes {b} min, ready with them, start when | start of the toast, {b} minutes, same end | toast of {b} minutes, done together: in at | when must a {b} minute toast go in to be ready too ~ and {b} minutes | a toast of {b}
* long_(eggs):%time = s + timedelta(minutes=a + m) after eggs @ m 1-4 : eggs {m} minutes longer | {m} more minutes for the eggs | they need {m} minutes more ~ {m} more | {m} longer

@ p D80-190 =price; r (10/15/20/25/30) =percent off; q (5/10/15) =member's percent
? first(price):euros = p * (1 - r / 100) : a jacket at {p}, {r}% off | {p} with {r} percent off | {p} minus {r}% | {r}% rebate on {p} ~ and {r}% | at {p} | for {p}
+ second(price):euros = first * (1 - q / 100) : members get another {q}% | and {q}% off that again | a further {q} percent | then {q}% more off ~ and {q}% for members | another {q}%
* both(percent):percent = (1 - (1 - r / 100) * (1 - q / 100)) * 100 after second : what's that off in percent together | both in one, percent | total percent off | how many percent in all
* shoes(shoes):euros = k * (1 - r / 100) * (1 - q / 100) after second @ k 40-140 : shoes at {k} with the same two | and shoes for {k}, same discounts | {k} for shoes, both off ~ and for {k} | shoes at {k}
* sum_(together):euros = (p + k) * (1 - r / 100) * (1 - q / 100) after shoes : both things together | sum for both | jacket and shoes

@ l 12-60 =length; n 3-9 #pieces; c DD1-2 =length of a piece
= l > n * c
? rest(rest):m = l - n * c : a rope of {l} m, cut {n} pieces of {c} m, rest? | {l} m of wire minus {n} times {c} m | {n} pieces of {c} m from {l} m, what's left | cut {c} m off {n} times from {l} m ~ and {n} pieces | pieces of {c} | from {l} m
* more_(rest):m! = l - (n + k) * c after rest @ k 1-3 : another {k} pieces | {k} more of them | {k} further pieces off
* cm_(pieces):pieces! = int((l - n * c) * 100 // w) after rest @ w 25-90/5 : from the first rest, how many pieces of {w} cm | how many {w} cm pieces are in what was left first | {w} cm pieces from that first rest, whole ones

@ n 300-1800/50 #pages; a 12-40 =pages a minute; b 10-30
? one(minutes):minutes = n / a : {n} pages, the printer does {a} a minute | {a} pages a minute, {n} pages, minutes? | how long for {n} pages at {a} a minute | printing {n} pages with {a} per minute takes how many minutes ~ and {n} pages | at {a} | with {a} a minute
* two_(minutes):minutes = n / (a + b) after one : a second one with {b} helps | with another printer of {b} a minute | both, the other does {b} | together with one that makes {b}
* other(minutes):minutes = n / b after two_ : only the second | the second one alone | and just with the other
* cost(cost):euros = n * c / 100 after one @ c 2-9 : at {c} cents a page, euros | {c} cents each, cost | cost with {c} ct a page in euros ~ and {c} cents | {c} cents a page
* sheets(sheets):sheets = -(-n // 2) after one : double sided, sheets? | printed on both sides, how many sheets | sheets if two pages go on one

@ ~x words:3-4
? say_:%s = ", ".join(x[:-1]) + " and " + x[-1] : {x} as one line, commas and an "and" before the last | put commas and "and" between: {x} | join {x} with commas and "and" | make a list in words of {x}, "and" before the last
* or_:%s = ", ".join(x[:-1]) + " or " + x[-1] after say_ : with "or" | or instead of and | the same with or
* count_:words = len(x) : how many are they | how many is that | count them
* longest:%s = max(x, key=len) : the longest one | which is longest | longest of these
* inits:%s = "".join(v[0] for v in x) : first letters as one word | their initials together | initials in that order
* nums:%s = dict((v, len(v)) for v in x) : each with its number of letters | how many letters each | letters of each
! x > say_ = x + [v] @ v word : add {v} at the end | and {v} | {v} too | {v} at the end
! x > say_ = [v for v in x if v != o] @ o itemof:x : without {o} | {o} out | leave out {o} | strike {o}

@ p 12000-24000/100 =car A; q 12500-26000/100 =car B; a DD6-9 =A per 100 km; b DD4-5 =B per 100 km; f DD1-2 =a litre
= q > p + 200
? gap(difference):euros = q - p : car A costs {p} and takes {a} l, B {q} and {b} l per 100 km. price difference | A: {p}, {a} l/100km; B: {q}, {b} l/100km. how much more is B | B for {q} ({b} l) or A for {p} ({a} l), difference in price
* ca(A):euros = a * f after gap : fuel is {f}, A per 100 km | with {f} a litre, 100 km in A | A on 100 km at {f} | cost of 100 km with A, {f} a litre ~ and at {f}
* cb(B):euros = b * f after ca : and B | the same for B | B per 100 km
* diff(difference):euros = (a - b) * f after cb : difference per 100 km | saved per 100 km | by how much is B cheaper on 100 km
* even(km):km = math.ceil((q - p) / ((a - b) * f / 100)) after diff : after how many km is B cheaper | from how many km on does B pay | km until B is worth it
* years(years):years = (q - p) / ((a - b) * f / 100) / k after even @ k 8000-25000/1000 : i drive {k} a year, how many years | with {k} km a year that's how many years | years at {k} km each ~ and {k} a year
"""
add("skein_events", ROWS, 5.0)
