"""Little conversations for skein.py: school, the workshop and the laboratory, networks, games and music."""
from skein import add

LEARN_ROWS = r"""
@ a 2-15 =factor; b 1-40; c 10-200 =right side
? x_(x):n! = (c - b) / a : solve {a}x + {b} = {c} | {a} times x plus {b} is {c}, x? | x in {a}x + {b} = {c} | equation: {a}x + {b} = {c}, what is x ~ and {a}x + {b} = {c} | now {a}x + {b} = {c} | {a}x + {b} = {c}? | if the right side is {c} | with {c} on the right
* check:n! = a * x_ + b : check it, put x back in | what is the left side with that x | insert it again, what comes out
* double:n! = (2 * c - b) / a : and if the right side is doubled | with twice as much on the right | right side times two, x?
* zero:n! = -b / a : and where is the left side zero | for which x is the left side 0 | the zero of it

@ a 2-12; b 1-9; x -6-9
% def f(x):\n    return {a} * x ** 2 - {b}
? y:n! = f(x) : f(x) = {a}x² - {b}, f({x}) | with f(x) = {a} x^2 - {b}, what's f({x}) | define f(x) as {a} times x squared minus {b}; f({x}) | function {a}x^2 - {b} at x = {x} ~ and f({x}) | at {x} | f({x})? | for x = {x} | and at x = {x}
* slope:n! = 2 * a * x after y : the slope there | and its derivative at that x | f' at that point
* sum_:n! = sum(f(i) for i in range(1, 6)) : f(1) to f(5) added | sum of f over 1 to 5 | add f(1), f(2) up to f(5)
* twice:n! = f(f(x)) after y : f of that again, f(f(x)) | apply f once more to the result | and f of the result

@ a 20-100 =first angle; b 20-75 =second angle
? c(third angle):degrees = 180 - a - b : triangle with angles {a} and {b}, the third | two angles of a triangle are {a} and {b} degrees, third? | {a}° and {b}° in a triangle, the other one | third angle if the others are {a} and {b} ~ and with {b} | if the second is {b} | {a} for the first | with {a}
+ outer:degrees = 180 - c : its outer angle | the exterior angle there | and the one outside of it
* rad:%s = str(round(math.radians(180 - a - b), 4)) : in radians | that in radians | as rad
* right:%yes = 90 in (a, b, 180 - a - b) : is it a right triangle | has it a right angle | right-angled?

@ ~n 3-20 =number of sides
? sum_(sum of angles):degrees = (n - 2) * 180 : sum of the angles of a polygon with {n} sides | {n} corners, all inner angles together | inner angles of a {n}-gon, sum | how many degrees have all angles of a polygon of {n} sides ~ and {n} sides | {n}? | with {n} | {n} corners
+ each:degrees = sum_ / n : each, if it is regular | one of them in a regular one | and a single one, all equal
* diag(diagonals):n = n * (n - 3) // 2 : how many diagonals | number of diagonals | and the diagonals

@ ~a #2-30; ~b #3-40
? gcd:n = math.gcd(a, b) : greatest common factor of {a} and {b} | biggest number that goes into {a} and {b} | shorten {a}/{b}: which number divides both | largest divisor {a} and {b} share
* frac:%s = str(Fraction(a, b)) : the fraction {a}/{b} reduced | {a}/{b} in lowest terms | shorten it, {a} over {b}
* dec:n = a / b : as a decimal, the first over the second | the first divided by the second | the quotient as decimal
* pc:percent = a / b * 100 : and in percent | as a percentage, first of second | percent?

@ x nums4-7:1-15; k (1/2/3)
? mean(average):points = sum(x) / len(x) : my marks: {x}. average | grades {x}, mean? | marks so far {x} - on average | tests: {x}, what's my average
? worst:points = min(x) : marks {x}, the lowest | my grades: {x}. worst one? | lowest of {x}
* drop(without the worst):points = (sum(x) - min(x)) / (len(x) - 1) : without the worst one | drop the lowest, average | leave the lowest out
* med:points = statistics.median(x) : and the median | the middle one | median?
* need(next):points! = t * (len(x) + 1) - sum(x) @ t 5-14 : what do i need next for an average of {t} | next mark so that it's {t} on average | to reach {t} on average, the next one has to be ~ and for {t} | {t}? | to get {t}
* best:points = max(x) : my best | the highest mark | best one?
! x > mean = x + [v] @ v 1-15 : i just got {v} | and today {v} | plus a {v} | one more: {v}
! x > mean = [v if i == len(x) - 1 else w for i, w in enumerate(x)] @ v 1-15 : the last one is {v}, they changed it | sorry, the last was {v} | make the last one {v}

@ w 50-95 =written mark; o 40-99 =oral mark; p (50/60/70/75/80) =weight of the written part
? mark(mark):points = w * p / 100 + o * (100 - p) / 100 : written {w} counts {p}%, oral {o} the rest | {w} written ({p} percent), {o} oral, final mark? | final grade: written {w} with {p}%, oral {o} for what's left | exam {w} weighs {p} percent and oral {o} the rest ~ and with {o} oral | oral {o} | written {w} | if it's {p}% written | {p} percent for the exam
* even:points = (w + o) / 2 : both the same weight | half and half | if both count the same
* want(oral needed):points! = (t - w * p / 100) / ((100 - p) / 100) @ t 55-95 : oral i need for {t} | for a {t} in the end, oral? | what oral mark makes it {t} ~ and for {t} | {t}? | to get {t}

@ z 8-60 =teeth of the first; y 8-90 =teeth of the second; n 50-3000/10 =speed
? out(speed of the second):rpm = n * z / y : gear with {z} teeth drives one with {y} at {n} rpm, speed of the second | {z} teeth on {y} teeth, input {n} rpm, output | {n} turns a minute into {z}:{y} gears, what comes out | driver {z} teeth, driven {y}, {n} rpm ~ and {y} teeth | at {n} rpm | with {z} teeth | {n} rpm?
* ratio(ratio):n = y / z : the ratio | gear ratio, second over first | ratio of the teeth
* torque:Nm = m * y / z after out @ m 2-90 : {m} Nm in, out? | torque {m} Nm at the first, at the second | with {m} newton metres in ~ and {m} Nm | {m}?
+ per:Hz = out / 60 : turns a second | per second | in hertz
* third:rpm = out * y / w after out @ w 8-60 : the second drives one with {w} teeth | a third wheel of {w} teeth behind it | then onto {w} teeth ~ and {w} teeth | {w}

@ u 3-48 =voltage; r 2-900 =resistance
? i(current):A = u / r : {u} volts over {r} ohms, amps | current at {u} V and {r} ohm | {u} V, {r} Ω, how many ampere | what current flows with {u} volts through {r} ohms ~ and {r} ohms | at {u} volts | with {r} ohm | {u} V
+ p(power):W = u * i : and the power | watts? | power in watts
+ e(energy):Wh = p * h @ h 2-48 : over {h} hours, Wh | energy in {h} hours | in {h} h how many watt hours ~ and in {h} hours | {h} h
* par:ohm = r / n after i @ n 2-6 : {n} such resistors side by side, ohms | {n} of them parallel | {n} in parallel make ~ and {n} | {n} of them
* ser:ohm = r * n after i @ n 2-6 : {n} in a row, ohms | {n} of them in series | and {n} one behind the other

@ p 8-30
? hosts(hosts):hosts = 2 ** (32 - p) - 2 : usable hosts in a /{p} | a /{p} network has how many usable addresses | how many hosts fit a /{p} | /{p}, hosts without network and broadcast ~ and a /{p} | /{p}? | and /{p}
* all_:addresses = 2 ** (32 - p) : all addresses, with those two | addresses in total | total size of the block
* subs:networks = 2 ** (q - p) @ q 30-30 : how many /{q} are in it | /{q} networks in it | cut into /{q}s, how many
* mask:%s = ".".join(str((2 ** 32 - 2 ** (32 - p)) >> s & 255) for s in (24, 16, 8, 0)) : its mask, dotted | the netmask as four numbers | subnet mask in dotted form | written as 255-something

@ ~c (small_letters=26/small_letters_and_digits=36/letters_of_both_cases=52/letters_and_digits=62/digits=10/all_printable_signs=95); n 4-12 #signs
? all_(combinations):n = c ** n : {n} signs out of {c}, how many combinations | passwords of {n} with {c} | number of passwords: length {n}, {c} | {c}, {n} long, possibilities ~ and {n} long | with {n} | {n} signs | length {n}
* bits(bits):bits = n * math.log2(c) : entropy in bits | bits? | how many bits is that
* time:hours = all_ / v / 3600 @ v (1000000/1000000000/50000000) : at {v} tries a second, hours for all | {v} a second, hours until all are tried | with {v} guesses per second, hours

@ f (24/25/30/50/60) =frame rate; s 5-900 =length; m 1-9
? frames(frames):frames = f * s : {s} seconds at {f} frames per second | {f} fps, {s} s, frames? | how many frames in {s} seconds with {f} a second | clip of {s} s in {f} fps ~ and at {f} | with {f} fps | {s} seconds | for {s} s
* slow:seconds = s * m after frames : played {m} times slower, seconds | in {m} times slow motion, length | slowed down {m} times
* size:MB = frames * k / 1000 @ k 20-900/10 : {k} kB a frame, MB | a frame takes {k} kilobytes | at {k} kB each, megabytes ~ and {k} kB | with {k} kB
* clock:%s = "{}:{:02d}".format(s // 60, s % 60) after frames : the length as m:ss | as minutes:seconds | how's the length on a clock

@ x nums4-7:95-320
? total(total):seconds = sum(x) : song lengths in seconds: {x}. total? | tracks of {x} seconds, all together | album: {x} (seconds), sum | {x} seconds per song, how long is it all
* clock(total):%s = "{}:{:02d}".format(*divmod(sum(x), 60)) : as m:ss | in minutes and seconds | write the sum as minutes:seconds
* mean(average):seconds = sum(x) / len(x) : average song | mean length | on average
* long_(longest):seconds = max(x) : the longest | longest track | which is the longest, in seconds
* gaps:seconds = sum(x) + (len(x) - 1) * g @ g 1-5 : {g} seconds of silence between them, total | with {g} s between the songs | and pauses of {g} s ~ and {g} seconds between | {g} s
! x > total = x + [v] @ v 95-320 : one more of {v} | a bonus track, {v} | plus one with {v} seconds | add {v}
! x > total = [w for w in x if w != max(x)] : without the longest one | drop the longest | leave the longest out

@ s #(501/301/701); x nums2-3:20-140
? left(left):points = s - sum(x) : darts, {s} to start, thrown {x}. left? | {s} minus {x} | from {s} i scored {x}, what remains | {s} game, my throws: {x}. rest
* mean:points = sum(x) / len(x) : average throw | points per visit | on average
* best:points = max(x) : my best one | highest visit | the best throw
! x > left = x + [v] @ v 1-100 : now {v} | then {v} | next throw {v} | and {v} more thrown
! x > left = x[:-1] + [v] @ v 20-120 : the last was {v}, not that | no, the last throw was {v} | correct the last one to {v}

@ p 3-5 =par; x nums5-9:2-8
? total(strokes):strokes = sum(x) : strokes per hole: {x}. total | golf, {x}, sum | my card: {x}. strokes? | i needed {x} on these holes, all in all
* over(over par):strokes! = sum(x) - p * len(x) : all par {p}, over? | if every hole is par {p}, how many over | against a par of {p} each ~ and par {p} | with par {p}
* birdie:holes! = sum(v < p for v in x) after over : holes under par | how many were below par | birdies or better
* worst:strokes = max(x) : worst hole | the most on one | my worst
! x > total = x + [v] @ v 2-8 : next hole {v} | then a {v} | and {v} on the next

@ e #1200-2400 =my rating; o #1200-2400 =rating of the other
? ex(expected):points = 1 / (1 + 10 ** ((o - e) / 400)) : elo {e} against {o}, expected score | my rating {e}, his {o}, expected points | expected score by elo: {e} vs {o} | i have {e}, she has {o}, what may i expect (elo) ~ and against {o} | vs {o} | with {e} | if he has {o}
+ win:points = 20 * (1 - ex) : k is 20, what do i gain if i win | gain for a win with k 20 | win gives how many, k = 20
* lose:points = 20 * ex after ex : and what do i lose if i lose, k 20 | loss with k of 20 | losing costs
* gap:points! = e - o : the difference of our ratings, mine minus the other | rating gap, mine less theirs | my rating minus the other

@ m D1-90 =mass; v D2-40 =speed; h 1-60
? ek(energy):J = m * v ** 2 / 2 : {m} kg at {v} m/s, kinetic energy | energy of {m} kilos moving {v} m/s | half m v squared with {m} kg and {v} m/s | {m} kg, {v} metres a second, joules ~ at {v} m/s | and {v} m/s | with {m} kg | {m} kg
* p:Ns = m * v : momentum | and the momentum | m times v
* pot:J = m * 9.81 * h after ek : the same mass {h} m up, energy with g 9.81 | lifted {h} m, g = 9.81 | height energy at {h} m, 9.81
* kmh:km/h = v * 3.6 after ek : the speed in km/h | km/h? | how fast is that in km/h
* double:J = m * (2 * v) ** 2 / 2 after ek : twice as fast | at double the speed | if it goes twice as fast

@ a D1-20 =stock strength; b DD0.05-0.9 =wanted strength; v 50-2000/50 =volume
= b < a
? need(stock needed):ml = b * v / a : dilute {a} M to {b} M, {v} ml, stock needed | {v} ml of {b} molar from {a} molar, how much stock | c1 {a}, c2 {b}, v2 {v} ml, v1? | from a {a} M stock make {v} ml at {b} M ~ and {v} ml | for {v} ml | {b} M instead | to {b} M
* water:ml = v - need : and water | solvent to add | how much water
* factor:n = a / b after need : dilution factor | how many fold | it's diluted how many times
* mol:mmol = b * v after need : millimoles in it | how many mmol in the end | amount in mmol

@ c 5-60; k (miles_to_km=1.609344/inches_to_cm=2.54/pounds_to_kg=0.45359237/feet_to_metres=0.3048/ounces_to_grams=28.349523125/US_gallons_to_litres=3.785411784/kcal_to_kJ=4.184/yards_to_metres=0.9144)
? v:n = c * k : {c}, {k} | {k}: {c} | convert {c}, {k} | {c} from {k} please ~ and {c} | {c}? | now {c} | {k} | and {k}
* back:n = d / k @ d 5-300 : and {d} the other way | reverse, {d} | back again: {d} | the other direction for {d} ~ and {d} back | {d} reversed
* sq:n = c * k ** 2 after v : the same as areas (squared units) | if they are square units | as square units
* many:n = n * c * k after v @ n 2-30 : {n} times that | for {n} of them | {n} such ~ {n} of them | and {n}
"""
add("skein_school", LEARN_ROWS, 3.4)
