"""Little conversations for skein.py, each a family: loads and trips, fees of some and all, stock that lasts, instalments, chances, works of a day, codes and texts that change step by step."""
from skein import add_each

ROWS = r"""
# guests_menu
@ ~g 30-160 #guests; n 3-20 #refusals; m D18-90 =menu
; m at {v} a menu
? c(come):guests = g - n : we invite {g}, {n} say no, how many come | {g} invited and {n} refusals, guests? | {n} of {g} guests don't come, so how many do ~ and {n} refusals | with {g} invited
+ cost(menu):euros = c * m : the menu is {m} each | at {m} a head | {m} per guest, food? ~ at {m} | and with {m}
& all_(total):euros = cost + h @ h 200-2500/50 : plus the hall {h} | the hall is {h} on top | and {h} for the room ~ hall {h} | and if the hall is {h}
* tables(tables):tables = math.ceil((g - n) / t) after c @ t 6-12 : tables of {t}, how many | at {t} a table, tables needed | {t} seats a table ~ and of {t} | {t} a table
* left_:euros! = b - (g - n) * m after cost @ b 1000-15000/500 : the food budget was {b}, left (minus if over) | {b} for the food, what remains, with its sign | from {b} for the menu, what's over ~ and with {b}
* each(each):euros = ((g - n) * m + h) / (g - n) after all_ : per guest with the hall | all of it per head | what does each guest cost in all

# move_boxes
@ ~b 20-140 #boxes; v 8-30 =load; t 15-60/5 =minutes there
; v with {v} in a load
; t at {v} minutes there
? n_(trips):trips = math.ceil(b / v) : {b} boxes, the van takes {v}, trips? | {v} boxes a trip, {b} to move, how many times | how often for {b} boxes at {v} a load ~ and {b} boxes | if it takes {v}
+ min_(time):minutes = n_ * t * 2 : {t} minutes there and {t} back each | one way is {t} min, all trips there and back | each {t} min out, {t} home, total ~ {t} minutes | and at {t}
* load_(with loading):minutes = math.ceil(b / v) * (t * 2 + l) after min_ @ l 10-40/5 : plus {l} min loading each time | {l} minutes to load every trip, all of it | loading takes {l} each ~ {l} minutes loading | and with {l}
* done_:time = s + timedelta(minutes=math.ceil(b / v) * t * 2) after min_ @ s time:6-10 : start at {s}, done without loading | beginning {s}, over when (driving only) | off at {s}, ready when ~ and from {s}
* two_(each):trips = math.ceil(math.ceil(b / v) / 2) after n_ : a friend brings a second van like it, trips at most each | with two such vans, how many each at most | two vans share them, the most for one
* free(room):boxes! = -(-b // v) * v - b after n_ : room left in the last load | how many more would fit | empty places on the last trip

# stall_day
@ j 8-60 #jars; p D2-9 =price; c 5-40 #candles; q D3-14 =candle price
; p at {v} a jar
; q at {v} a candle
? a_(jars):euros = j * p : sold {j} jars at {p} | {j} jars for {p} each | takings of {j} jars, {p} apiece ~ and {j} jars | at {p}
* b_(candles):euros = c * q after a_ : and {c} candles at {q} | {c} candles for {q} each | then {c} candles, {q} apiece ~ and {c} candles | candles at {q}
* sum_(takings):euros = j * p + c * q after b_ : both together | in all | takings of the day
+ fee(profit):euros! = sum_ - f @ f 10-80/5 : the stall was {f} | minus {f} for the place | {f} stall fee off ~ and with a fee of {f}
+ hour(an hour):euros! = fee / h @ h 3-10 : i stood there {h} hours, per hour | in {h} hours, what's that an hour | {h} hours, hourly? ~ and {h} hours
* gap:euros = abs(j * p - c * q) after b_ : how much apart are the two | difference of jars and candles | by how much do they differ
* which_:%s = "jars" if j * p > c * q else "candles" after b_ : which of the two brought more | what sold for more, jars or candles | the bigger part of it, jars or candles

# club_fees
@ ~m 12-90 #members; f D3-18 =fee
; f at {v} a month
? y(fees):euros = m * f * 12 : {m} members pay {f} a month, per year | {m} people at {f} monthly, in a year | a year of fees, {m} members, {f} each month ~ and {m} members | at {f} a month
* half_(fees):euros = (m - k) * f * 12 + k * f * 6 after y @ k 2-9 : {k} of them pay only half | but {k} pay half | half the fee for {k} of them, a year ~ and if it's {k} | {k} pay half then
+ left_(left):euros! = y - c @ c 300-4000/50 : the hall takes {c} | minus {c} for the hall | {c} goes for rent ~ and {c}
* need:euros = c / m / 12 after left_ : what must each pay a month for the hall alone | the hall per member and month | only the hall, each, monthly
* quarter(a quarter):euros = m * f * 3 after y : per quarter | in three months | every quarter

# barrel_days
@ ~v 80-900 =litres; b 3-12 #beds; l 4-20 =litres a bed
; v from {v} litres
; l with {v} litres a bed
? d_(a day):litres = b * l : {b} beds with {l} litres each a day | {l} litres daily on each of {b} beds | water for {b} beds, {l} l each ~ and {b} beds | at {l} litres
* days(days):days! = v // (b * l) after d_ : the barrel has {v}, full days | {v} litres in the barrel, lasts how many whole days | from {v} litres, days ~ and {v} litres | with {v}
* rest:litres! = v % (b * l) after days : what's left after those | and the rest | litres over then
* rain:days! = (v + k) // (b * l) after days @ k 20-200/5 : it rains {k} litres into it first, full days | {k} more at the start, whole days | with {k} litres of rain on top ~ and {k} litres of rain
* week:litres = b * l * 7 after d_ : a week | in seven days | per week

# papers_round
@ ~n 40-260 #papers; c 5-30 =cents
; c at {v} cents
? d_(a day):euros = n * c / 100 : {n} papers at {c} cents each, euros | {c} cents a paper, {n} of them | a round of {n} papers for {c} cents apiece ~ and {n} papers | at {c} cents
+ w(a week):euros = d_ * 6 : six days a week | times six | mondays to saturdays
* sat(a week):euros = n * c / 100 * 5 + n * s / 100 after w @ s 10-45 : but saturdays it's {s} cents | {s} cents on the saturday | the saturday round at {s} ~ and {s} on saturdays
* bike(weeks):weeks = math.ceil(p / (n * c / 100 * 6)) after w @ p 120-900/10 : a bike is {p}, weeks (started ones count) | how many weeks for {p}, rounded up | weeks to {p} euros, up ~ and for {p}
* month(four weeks):euros = n * c / 100 * 24 after w : four weeks | a month of four weeks | in four such weeks

# solar_roof
@ ~n 6-30 #panels; w 320-480/10 =watt
; w with {v} W each
? kw(power):kW = n * w / 1000 : {n} panels of {w} W, in kW | {n} times {w} watt, kW? | power of {n} panels, {w} W each ~ and {n} panels | at {w} W
+ y(a year):kWh = kw * h @ h 800-1150/10 : {h} kWh per kW and year | a kW gives {h} a year | yearly at {h} each kW ~ and at {h} | with {h}
& own(used):kWh = y * p / 100 @ p 20-70/5 : we use {p}% of it ourselves | {p} percent for us | our share is {p} % ~ and with {p}%
& save(saved):euros = own * e @ e DD0.2-0.5 : a kWh costs {e}, so we save | that saves {e} each | at {e} a kWh ~ and at {e}
* sold(sold):kWh = n * w / 1000 * h - n * w / 1000 * h * p / 100 after own : the rest is sold | what goes to the grid | the other part

# two_cars
@ a D5-9 =first; b D4-8 =second; f D1.2-2 =fuel price
; f with fuel at {v}
? x_(first car):euros = a * f : a car takes {a} l per 100 km, fuel is {f}, cost per 100 km | {a} litres a hundred, {f} a litre | 100 km with {a} l at {f} ~ at {f}
* y_(second car):euros = b * f after x_ : and another one with {b} litres | one that takes {b} | the same with {b} l
* gap(difference):euros! = a * f - b * f after y_ : first minus second | what's the difference, first less second | the first less the other
* year(a year):euros! = (a * f - b * f) * k / 100 after gap @ k 5000-30000/1000 : at {k} km a year | i drive {k} km a year, difference then | in a year of {k} km ~ and with {k} km
* trip_:euros = a * f * k / 100 after x_ @ k 120-1400/10 : a trip of {k} km with the first | {k} km in the first one | the first for {k} km ~ and {k} km

# grains_board
@ ~n 4-30
^ square {n} | the {n}th square | field number {n}
? g_(grains):grains = 2 ** (n - 1) : one grain on the first square, doubled each time, square {n}? | grains double from square to square, 1 on the first; how many on number {n} | doubling from 1, the {n}th square ~ and square {n} | the {n}th
* all_(all of them):grains = 2 ** n - 1 after g_ : all up to there | all squares to that one together | in all, first to that square
* next_:grains = 2 ** n after g_ : the one after it | the next square | and the following one
* digs:digits = len(str(2 ** (n - 1))) after g_ : how many digits has the square's number | number of digits of that square | digits of it
* kg:kg! = 2 ** (n - 1) * 0.03 / 1000 after g_ : in kg if a grain weighs 0.03 g | weight of that square at 0.03 g each, kg | 0.03 g a grain, that square in kilos

# six_throws
@ n 2-20 #throws
; n in {v} throws
? p_(one):percent = 100 / 6 : chance of a six with one die, percent | one throw, a six: percent | how likely is a six, in percent
* some:percent = (1 - (5 / 6) ** n) * 100 after p_ : at least one in {n} throws | one or more in {n} | {n} throws, at least one six ~ and in {n} | {n} throws then
* none:percent = (5 / 6) ** n * 100 after some : and none at all in those | no six in them, percent | the chance of none
* many(throws):throws = math.ceil(math.log(1 - t / 100) / math.log(5 / 6)) after some @ t (50/80/90/95/99) : how many throws for {t} percent or more | from how many throws is it at least {t}% | throws needed for {t} % ~ and {t}% | for {t}
* mean_:sixes = n / 6 after some : how many sixes in {n} on average | expected sixes in those | average number of sixes ~ and with {n}

# double_often
@ ~s 40-5000 =start
^ {s} | a start of {s}
? h_(half):n = s / 2 : half of {s} | {s} halved | halve {s} | what's half of {s} ~ and of {s} | {s} instead
+ q_:n = h_ / 2 : and half again | again half of it | halve that too
& e_:n = q_ / 2 : and again | once more | and again half
* k_(halvings):halvings = next(i for i in range(60) if s / 2 ** i < m) after q_ @ m 3-20 : how many halvings from the start until it's below {m} | after how many times is {s} under {m} | halvings of {s} to get below {m} ~ and below {m}
* gone:n = s - s / 4 after q_ : how much went in the first two | taken off by two halvings | the start less a quarter of it

# percent_steps
@ ~s 200-9000/50 =start; p 3-30 =percent
; p with {v} percent
? a_:n = s * (1 - p / 100) : start at {s} and take off {p} percent | {s} minus {p}% | {s} less {p} percent ~ from {s} | with {p} percent
+ b_:n = a_ * (1 - p / 100) : again | the same percentage again | once more {p}% off | do that again
& c_:n = b_ * (1 - p / 100) : and again | a third time | once more
* gone:n = s - s * (1 - p / 100) ** 2 after b_ : how much is gone after two times | taken off by the first two | what went in two steps
* pct:percent = (1 - (1 - p / 100) ** 2) * 100 after b_ : twice, in percent together | how many percent off are two of them | the two as one discount in percent
* up:n = s * (1 + p / 100) after a_ : up instead of down | plus instead of minus | the same up

# queue_shop
@ q words:3-5 #people
? all_:%s = q : queue: {q}. show it | in the queue: {q}, as a list | waiting are {q}; the list please
+ come:%s = all_ + [w] @ w name : {w} comes | {w} joins at the end | then {w} lines up
& serve:%s = (all_ + [w])[1:] after come : the first is served | the first one goes | serve one
* third:%s = (q + [w])[2] after come : who is third with everybody in it | third place before anyone was served | the third of all who stood there
* n_:people = len(q) after all_ : how many were there at first | number of people to begin with | how many stood there at the start
* last:%s = q[-1] after all_ : who was last at first | the last one in the first list | at the start, the last was

# plates_pile
@ q words:3-6 #plates
? top(top):%s = q[-1] : a pile, the last is on top: {q}. which is on top | plates from the bottom: {q}; the top one? | stacked {q}, bottom first. top?
* rest:%s = q[:-1] after top : take it off, what's left | without the top one, bottom first | remove the top, the pile?
* put:%s = q[:-1] + [w] after rest @ w word : then put {w} on it | {w} on top of those | now {w} goes on ~ {w} instead
* two_:%s = q[:-2] after top : take two off the first pile | the first pile without its top two | two off, from the beginning
* down:%s = q[::-1] after top : the first pile from the top down | top to bottom | the other way round, top first
* n_:plates = len(q) after top : how many were in it | height of the first pile | number of plates at first

# swap_letters
@ ~s sentence; a (a=a/e=e/o=o/s=s); b (u=u/i=i/x=x/z=z)
^ "{s}" | {s}
? n_(new):%s = s.lower().replace(a, b) : replace {a} with {b} in "{s}" | every {a} to {b}, small letters: {s} | {s} - in small letters, {b} for each {a} ~ in "{s}" too
* m_:n! = s.lower().count(a) after n_ : how many were replaced | how many {a} were there | number of {a} in the first text
* up:%s = s.upper() after n_ : the original in capitals | the first text, capitals | original, upper case
* len_:characters = len(s) after n_ : characters with spaces | how long is the text | its length with the spaces
* longest:%s = max(s.split(), key=len) after n_ : longest word of the original (first if several) | the original's longest word, first one counts | which word is longest there, the first if alike

# initials_code
@ ~s sentence
^ "{s}" | {s}
? i_(initials):%s = "".join(w[0] for w in s.split()) : first letters of each word: {s} | take the first letters of "{s}" | initials of the words in {s} ~ and "{s}" | the same for {s}
+ up:%s = i_.upper() : in capitals | upper case | as capitals
* mark:%s = "".join(w[0] for w in s.split()) + "!" + str(k) after i_ @ k 10-99 : the plain ones with ! and {k} at the end | plain, then !{k} | add ! and {k} to the first ones ~ and {k}
* n_:letters = len(s.split()) after i_ : how many letters are that | how many of them | number of initials
* back:%s = "".join(w[0] for w in s.split())[::-1] after i_ : the plain ones backwards | turned round | from the back

# every_second
@ ~a 2-40; b 50-120
^ {a} to {b} | from {a} up to {b}
? o_(odd ones):%s = [x for x in range(a, b + 1) if x % 2 and x % 3 == 0] : odd numbers from {a} to {b} that 3 divides | odd multiples of 3 between {a} and {b} | which odd numbers from {a} to {b} can be divided by 3
+ sec:%s = o_[::2] : every second of them, from the first | every other one, starting with the first | only each second one, first included
* s_:n = sum([x for x in range(a, b + 1) if x % 2 and x % 3 == 0][::2]) after sec : total of those | sum of these | added
* t_:n = sum([x for x in range(a, b + 1) if x % 2 and x % 3 == 0][1::2]) after s_ : and of the others | the sum of the ones left out | the other half, sum
* n_:numbers = len([x for x in range(a, b + 1) if x % 2 and x % 3 == 0]) after o_ : how many in the whole first list | count of the full list | how many were they at first

# parking_hours
@ f D1-4 =first hour; g D0.5-3 =further hour; m 61-600 =minutes
; m for {v} minutes
? c_(fee):euros = f + g * (math.ceil(m / 60) - 1) : parking is {f} the first hour and {g} each further started hour, {m} minutes | first hour {f}, then {g} per started hour; i stay {m} min | {m} minutes, {f} for the first hour and {g} for every other one begun ~ and {m} minutes | {m} min | stay {m} minutes
* h_(hours):hours = math.ceil(m / 60) after c_ : how many started hours | hours begun | that counts as how many hours
* day:hours = math.ceil((t - f) / g) + 1 after c_ @ t D12-30 : a day ticket is {t}, from how many started hours does it cost no more | day ticket {t}: from which hour on is it as good | at which started hour do we reach {t} ~ and at {t}
* change:euros! = n - (f + g * (math.ceil(m / 60) - 1)) after c_ @ n (20/50/100) : change from {n} | i put in {n}, back? | out of a {n} ~ and from {n}

# over_time
@ a time:6-9 =start; b time:11-13 =noon; c time:13-14; d time:15-19 =end
? x_(morning):minutes = (b - a).seconds // 60 : from {a} to {b}, minutes | {a} until {b}, how many minutes | minutes between {a} and {b}
* y_(afternoon):minutes = (d - c).seconds // 60 after x_ : and {c} to {d} | then {c} until {d} | the afternoon {c} to {d}
* z_(together):minutes = (b - a).seconds // 60 + (d - c).seconds // 60 after y_ : both together | in all | the day together
* hm:%s = "{} h {} min".format(*divmod((b - a).seconds // 60 + (d - c).seconds // 60, 60)) after y_ : the day in hours and minutes | as h and min, both | both in hours and minutes
* over:minutes! = (b - a).seconds // 60 + (d - c).seconds // 60 - t * 60 after y_ @ t 6-9 : over {t} hours by how many minutes, with its sign | minutes above {t} hours, minus if less | against {t} hours, signed ~ and against {t}
* week:%s = "{} h {} min".format(*divmod(((b - a).seconds // 60 + (d - c).seconds // 60) * 5, 60)) after y_ : five such days, h and min | a week of five, in hours and minutes | times five, as h and min

# pond_circle
@ ~d D3-40 =across; s 3-35 =side
; d for {v} m across
? r_(round):m² = math.pi * (d / 2) ** 2 : a round pond {d} m across, area | area of a circle with diameter {d} m | {d} metres across and round, square metres ~ and {d} m across | {d} m
* q_(square):m² = s * s after r_ : and a square one {s} by {s} | a square with side {s} | {s} m square, area ~ and {s} by {s} | side {s}
* gap:m² = abs(math.pi * (d / 2) ** 2 - s * s) after q_ : how far apart are the areas | by how much do they differ | difference of the areas
* which_:%s = "the round one" if math.pi * (d / 2) ** 2 > s * s else "the square one" after q_ : which is larger | which has more area | the larger one is
* edge:m = math.pi * d after r_ : once around the round one | its edge, the round one | fence round the circle
* vol:m³ = math.pi * (d / 2) ** 2 * h after r_ @ h D0.5-3 : the round one {h} m deep, cubic metres | {h} deep, volume of the round one | volume at {h} m ~ and {h} deep

# two_speeds
@ ~k 3-60 =distance; v 3-30 =speed
; v at {v} km/h
; k for {v} km
? t_(time):minutes = k / v * 60 : {k} km at {v} km/h, minutes | how many minutes for {k} km at {v} | {v} km/h over {k} km, in minutes ~ with {v} km/h | and {k} km
* back_(way back):minutes = k / w * 60 after t_ @ w 3-30 : and back at {w} km/h | the way home at {w} | back with {w} km/h ~ back at {w}
* both_(both ways):minutes = k / v * 60 + k / w * 60 after back_ : there and back in all | both ways | the two ways together
* mean_:km/h = 2 * k / (k / v + k / w) after both_ : average speed of both ways | mean speed there and back | on average over both, km/h
* lose:minutes = p + k / v * 60 after t_ @ p 5-40/5 : with a break of {p} minutes | plus {p} min rest | and {p} minutes stop ~ and {p} minutes
"""
add_each(ROWS, 0.15)
