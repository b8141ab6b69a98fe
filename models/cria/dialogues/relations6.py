"""Relations (see relating.py): media, machines, nature, statistics, school and office, more of the everyday."""
from relating import situations

ROWS = r"""
= kbps:P 64 96 128 160 192 256 320; minutes:D 2 90 1
kbps: {} kbit/s | mp3 with {} kbps | encoded at {} kbit per second
minutes: {} minutes long | a podcast of {} minutes | {} min of sound
? kbps minutes >> bits = kbps * 1000 * minutes * 60; bits / 8 / 1000000 >> how many MB is the file | file size in MB? | megabytes? >> It has {out} MB.
space: {} MB of space | {} MB free | the stick has {} MB
= space:P 64 128 256 512 700 1000
? kbps space >> bits = space * 8 * 1000000; bits / (kbps * 1000) / 60 >> how many minutes fit | minutes of music that fit? | playing time in minutes >> {out} minutes fit.

= rate:P 8000 16000 22050 44100 48000 96000; depth:P 8 16 24; channels:P 1 2 6; secs:I 5 600
rate: sampled at {} Hz | {} samples per second | sample rate {}
depth: {} bits a sample | {} bit | depth {} bits
channels: {} channels | on {} channels | {} tracks
secs: {} seconds | for {} s | {} s long
? rate depth channels >> bits = rate * depth * channels; bits / 1000 >> bit rate in kbit/s? | how many kbit per second uncompressed | kbit/s raw >> It is {out} kbit/s.
? rate depth channels secs >> total_bytes = rate * depth / 8 * channels * secs; total_bytes / 1000000 >> size in MB uncompressed? | how many MB is the raw sound | megabytes as wav >> It has {out} MB.

= mbit:P 2 4 5 8 12 15 20 25 50; time:T 2 180
mbit: video at {} Mbit/s | the stream needs {} Mbit per second | {} mbps of video
time: for {} | {} of film | it lasts {}
? mbit time >> megabits = mbit * time * 60; megabits / 8 / 1000 >> how many GB | GB? | data used in GB >> That is {out} GB.
quota: {} GB are left | my plan has {} GB | {} GB of data
= quota:P 1 2 5 10 20 50 100
? mbit quota >> megabits = quota * 8 * 1000; megabits / mbit / 3600 >> how many hours can i watch | hours of watching? | viewing time in hours >> You can watch {out} hours.

= disks:J 3 12; size:P 1 2 4 6 8 10 12 16 18 20
disks: {} disks | an array of {} drives | {} hard disks
size: {} TB each | every one {} TB | with {} TB
? disks size >> (disks - 1) * size >> usable space in raid 5, TB | raid5 capacity in TB? | TB left with one disk for parity >> {out} TB are usable.
? disks size >> (disks - 2) * size >> usable space in raid 6, TB | raid6 capacity in TB? | TB left with two disks for parity >> {out} TB are usable.
? disks size >> disks * size / 2 >> usable space when everything is mirrored, TB | raid 10 capacity in TB? | TB left in a mirror >> {out} TB are usable.
? disks size >> disks * size >> raw space in TB? | capacity without redundancy | TB in raid 0 >> {out} TB.

= w:P 1280 1366 1920 2560 3440 3840; h:P 720 768 1080 1440 2160; inch:P 5.5 6.1 13.3 14 15.6 21.5 24 27 32 34 43
w h: {w} x {h} pixels | {w} by {h} | resolution {w}x{h}
inch: on {} inches | a {} inch screen | diagonal {} inches
? w h inch >> diagonal = math.hypot(w, h); diagonal / inch >> ppi? | how many pixels per inch | pixel density? >> It has {out} pixels per inch.
? w h >> raw f"{w // math.gcd(w, h)}:{h // math.gcd(w, h)}" >> aspect ratio? | aspect ratio in lowest terms | width to height, reduced >> It is {out}.
new: scaled to a width of {} | i want it {} px wide | new width {}
= new:P 320 400 640 800 1000 1200
? w h new >> factor = new / w; h * factor >> how high is it then | new height? | height in pixels at the same shape >> It is {out} pixels high.

= requests:I 50 5000; ms:I 5 900; workers:J 2 64
requests: {} requests | {} jobs in the queue | {} tasks
ms: each takes {} ms | {} milliseconds apiece | {} ms per job
workers: {} workers | {} in parallel | {} threads
? requests ms >> requests * ms / 1000 >> how many seconds one after the other | total seconds in sequence? | time in s on one core >> It takes {out} seconds.
? requests ms workers >> total = requests * ms / 1000; total / workers >> how many seconds in parallel | seconds with that many at work? | time in s shared evenly >> It takes {out} seconds.
? ms >> 1000 / ms >> how many a second can one do | per second on one core? | throughput of one, per second >> {out} per second.
? ms workers >> per_worker = 1000 / ms; per_worker * workers >> how many per second in all | throughput together? | jobs a second from all of them >> {out} per second.

= size:I 20 9000; backups:J 2 60; pct:C 5 80
size: a backup has {} GB | {} GB each | one takes {} GB
backups: we keep {} | {} copies | {} of them are kept
pct: compression saves {} | packed it's {} smaller | dedup takes off {}
? size backups >> size * backups / 1000 >> how many TB is that | space in TB? | TB needed >> That is {out} TB.
? size pct >> size * (1 - pct / 100) >> how many GB after packing | GB then? | packed size in GB >> It has {out} GB.
? size backups pct >> one = size * (1 - pct / 100); one * backups >> how many GB for all of them packed | GB in all after compression? | total packed size in GB >> They need {out} GB.

= feed:I 50 900; length:I 200 9000
feed: the mill feeds {} mm a minute | {} mm/min | cutting {} mm per minute
length: a path of {} mm | {} mm to cut | cut length {} mm
? feed length >> length / feed >> how many minutes does it cut | minutes? | machining time in min >> It takes {out} minutes.
parts: {} parts | for {} pieces | {} of them
= parts:J 2 90
? feed length parts >> one = length / feed; one * parts / 60 >> how many hours for all | hours in all? | total time in hours >> It takes {out} hours.

= volume:D 2 400 1; density:P 1.04 1.07 1.24 1.27; price:P 15 18 20 22 25 30
volume: a print of {} cm3 | the model has {} cm³ | {} cubic centimetres to print
density: {} g per cm3 | filament density {} | density {} g/cm³
price: a kilo of filament costs {} | {} per kg | spool of 1 kg for {}
? volume density >> volume * density >> how many grams is it | weight in g? | grams of filament >> It weighs {out} g.
? volume density price >> grams = volume * density; grams / 1000 * price >> material cost? | what does the filament for it cost | cost of the print >> It costs {out}.
? volume density >> grams = volume * density; 1000 / grams >> how many of them from a 1 kg spool, as a decimal | prints per kilo? >> A spool gives {out}.

= rpm:I 500 12000; d:P 6 8 10 12 16 20 50 63 100 115 125 230
rpm: {} rpm | it turns {} times a minute | speed {} turns per minute
d: diameter {} mm | {} mm across | a disc of {} mm
? rpm d >> way = math.pi * d / 1000; way * rpm >> cutting speed in m/min? | rim speed in metres a minute | how many m per minute at the edge >> It is {out} m/min.
? rpm d >> way = math.pi * d / 1000; way * rpm / 60 >> rim speed in m/s? | m/s at the edge | how fast is the edge in m/s >> It is {out} m/s.
? rpm >> rpm / 60 >> turns per second? | how many Hz is that | revolutions a second >> {out} per second.
vc: i need {} m/min | cutting speed {} m/min | {} metres a minute wanted
= vc:P 20 30 60 90 120 180 250
? vc d >> way = math.pi * d / 1000; vc / way >> which rpm is that | rpm to set? | turns per minute needed >> Set {out} rpm.

= bore:P 68 70 74 76 79 81 83 86 89 92; stroke:P 64 69 72 77 80 86 88 90 95; cyl:P 1 2 3 4 6 8
bore: bore {} mm | cylinders {} mm wide | {} mm across
stroke: stroke {} mm | the piston goes {} mm | {} mm of travel
cyl: {} cylinders | a {}-cylinder engine | with {} pots
? bore stroke cyl >> one = math.pi * (bore / 2) ** 2 * stroke / 1000; one * cyl >> displacement in cm3? | how many ccm | engine size in cc >> It has {out} cm³.
? bore stroke >> one = math.pi * (bore / 2) ** 2 * stroke / 1000; one >> volume of one cylinder in cm3? | ccm of a single cylinder | one pot in cc >> It has {out} cm³.

= kmh:I 20 300; mass:I 60 2500
kmh: at {} km/h | driving {} km/h | {} kilometres per hour
mass: {} kg | a car of {} kg | mass {} kg
? kmh >> kmh / 3.6 >> how many m/s | m/s? | in metres per second >> That is {out} m/s.
? kmh mass >> v = kmh / 3.6; 0.5 * mass * v ** 2 / 1000 >> kinetic energy in kJ? | how many kJ of motion | energy in kJ >> It is {out} kJ.
secs: it stops in {} s | from there to zero in {} seconds | braked in {} s
= secs:D 1 12 1
? kmh secs >> v = kmh / 3.6; v / secs >> deceleration in m/s2? | braking in m/s² | how hard is the braking (m/s2) >> It is {out} m/s².
? kmh secs >> v = kmh / 3.6; v * secs / 2 >> how many metres until it stands, evenly braked | braking distance in m? | m until standstill >> It is {out} m.

= ly:D 4 900 1
ly: {} light years | a star {} light years away | {} ly
? ly >> raw f"{ly * 9.461e12:.3e}" >> how many km (9.461e12 km each) | km with 9.461e12 km a light year | distance in km, one is 9.461e12 km >> That is {out} km.
? ly >> ly / 3.2616 >> in parsecs (3.2616 ly each)? | how many parsecs, 3.2616 light years each | parsec at 3.2616 ly >> That is {out} parsecs.
kms: a probe with {} km/s | flying {} km/s | at {} km per second
= kms:P 11 17 20 50 100 300
? ly kms >> years = ly * 299792.458 / kms; years >> how many years does it fly, light doing 299792.458 km/s | flight time in years with c = 299792.458 km/s? >> It takes {out} years.

= depth:I 2 300; rho:P 1000 1025
depth: {} m deep | diving at {} m | {} metres below
rho: water with {} kg/m3 | density {} kg per m³ | {} kg in a cubic metre
? depth rho >> pascal = rho * 9.81 * depth; pascal / 100000 >> water pressure in bar, g = 9.81 | how many bar from the water (g 9.81) | pressure of the water in bar with g=9.81 >> It is {out} bar.

= t1:I -20 35; per:P 0.6 0.65 0.7 1; up:I 100 3500
t1: {} °C in the valley | down here it's {} degrees | {} °C at the bottom
per: {} degrees less per 100 m | it cools {} K each 100 m | minus {} °C per hundred metres
up: {} m higher | climbing {} m | the hut is {} m above
? t1 per up >> colder = up / 100 * per; raw_t = t1 - colder; raw round(raw_t, 2) >> temperature up there? | how many degrees at the top | °C above >> It is {out} °C.
? per up >> up / 100 * per >> how many degrees colder | difference in degrees? | by how much is it colder >> It is {out} degrees colder.

= n:I 100 3000; pct:P 5 10 20 30 40 50 60
n: {} people asked | a sample of {} | n = {}
pct: {}% said yes | share {} percent | {} percent in favour
? n pct >> p = pct / 100; error = 1.96 * math.sqrt(p * (1 - p) / n); error * 100 >> margin of error in points at 95 % | 95% margin of error in percent? | how large is the 95 % error, percentage points >> The margin is {out} points.
? n pct >> n * pct / 100 >> how many said yes, in numbers | number of yes? | count of those >> {out} said yes.

= x:I 60 160; mu:I 90 120; sd:P 5 8 10 12 15 20; if x != mu
x: a value of {} | i scored {} | measured {}
mu: mean {} | the average is {} | mu = {}
sd: standard deviation {} | sd {} | sigma = {}
? x mu sd >> raw round((x - mu) / sd, 2) >> z score? | how many standard deviations from the mean | z value >> The z score is {out}.
n: {} measurements | a sample of {} | n = {}
= n:J 4 90
? sd n >> sd / math.sqrt(n) >> standard error? | error of the mean | standard error of the mean >> It is {out}.
? mu sd n >> error = 1.96 * sd / math.sqrt(n); mu - error ,, mu + error >> 95 percent interval for the mean? | 95% confidence interval (1.96) | lower and upper 95 % limit >> It goes from {0} to {1}.

= tp:I 10 400; fp:I 2 90; fn:I 2 90; tn:I 20 900
tp: {} true positives | {} found rightly | hits {}
fp: {} false alarms | {} false positives | {} wrongly found
fn: {} missed | {} false negatives | {} overlooked
tn: {} true negatives | {} rightly left | {} correct rejections
? tp fp >> tp / (tp + fp) * 100 >> precision in percent? | what's the precision | how many percent of the found are right >> The precision is {out} percent.
? tp fn >> tp / (tp + fn) * 100 >> recall in percent? | sensitivity? | how many percent were found >> The recall is {out} percent.
? tn fp >> tn / (tn + fp) * 100 >> specificity in percent? | true negative rate >> The specificity is {out} percent.
? tp fp fn tn >> right = tp + tn; total = tp + fp + fn + tn; right / total * 100 >> accuracy in percent? | how many percent right in all | overall accuracy >> The accuracy is {out} percent.
? tp fp fn >> precision = tp / (tp + fp); recall = tp / (tp + fn); @3 2 * precision * recall / (precision + recall) >> f1 score? | f1? | harmonic mean of precision and recall >> The F1 score is {out}.

= papers:I 12 200; minutes:D 2 25 1; days:J 2 14
papers: {} papers to grade | {} essays | a pile of {} tests
minutes: {} minutes each | each takes {} min | {} minutes per paper
days: in {} days | over {} days | i have {} days
? papers minutes >> papers * minutes / 60 >> how many hours of grading | hours in all? | total time in hours >> It takes {out} hours.
? papers days >> ceil papers / days >> how many a day | papers per day? | how many must i do each day to be done in time >> {out} a day.
? papers minutes days >> hours = papers * minutes / 60; hours / days >> how many hours a day | hours per day? | daily grading time in hours >> {out} hours a day.

= late:J 2 60; fine:P 0.1 0.2 0.25 0.3 0.5 1; books:J 1 8
late: {} days late | overdue by {} days | {} days too long
fine: {} per day and book | a fine of {} a day each | {} for each book daily
books: {} books | for {} books | with {} items
? late fine books >> per_book = late * fine; per_book * books >> what do i pay | fine? | how much do i owe the library >> You pay {out}.
? late fine >> late * fine >> fine for one book? | what does one book cost me | how much per book >> {out} per book.

= kids:J 6 60; adults:J 2 9; ticket:M 2 15; bus:S 60 600
kids: {} kids | a class of {} | {} pupils
adults: {} adults | with {} teachers | {} grown-ups
ticket: tickets {} each | entry {} | the museum takes {} a head
bus: the bus costs {} | {} for the coach | {} to get there
? kids adults >> kids + adults >> how many go | people in all? | number of travellers >> {out} people.
? kids adults ticket >> people = kids + adults; people * ticket >> entry for all? | what do the tickets cost | ticket money >> The tickets cost {$out}.
? kids adults ticket bus >> people = kids + adults; tickets = people * ticket; tickets + bus >> total cost of the trip? | what does it all cost | sum for tickets and bus >> In all {$out}.
? kids bus >> bus / kids >> bus cost per kid? | what does each kid pay for the bus | coach money for one kid >> Each kid pays {$out}.
? kids adults ticket bus >> people = kids + adults; total = people * ticket + bus; total / kids >> how much per kid if the kids pay for everything | cost for each kid with all in | price per kid >> Each kid pays {$out}.
per: one adult for {} kids | {} kids per adult | groups of {} with one adult
= per:J 4 12
? kids per >> ceil kids / per >> how many adults do i need | adults needed? | number of helpers >> You need {out} adults.

= guests:J 10 250; drinks:P 2 3 4 5; bottle:P 4 5 6 7 8
guests: {} guests | we expect {} | {} people come
drinks: {} glasses each | everyone drinks {} | {} drinks a head
bottle: a bottle gives {} glasses | {} glasses from a bottle | {} drinks per bottle
? guests drinks >> guests * drinks >> how many glasses in all | glasses? | number of drinks >> {out} glasses.
? guests drinks bottle >> glasses = guests * drinks; ceil glasses / bottle >> how many bottles do i buy | bottles needed? | number of bottles >> You need {out} bottles.
case: a case has {} bottles | {} bottles per case | cases of {}
= case:P 6 12
? guests drinks bottle case >> bottles = math.ceil(guests * drinks / bottle); ceil bottles / case >> how many cases | cases to order? | number of cases >> You need {out} cases.
table: {} at a table | tables for {} | {} seats per table
= table:P 6 8 10 12
? guests table >> ceil guests / table >> how many tables | tables needed? | number of tables >> You need {out} tables.
price: {} per guest | the menu is {} a head | {} for each
= price:M 15 120
? guests price >> guests * price >> what does the food cost | catering cost? | total for the menu >> It costs {$out}.

= km:D 2 45 1; sponsor:M 0.5 20; runners:J 3 60
km: each runs {} km | {} km per runner | {} kilometres
sponsor: {} per km | sponsors give {} a km | {} for every kilometre
runners: {} runners | {} of us run | {} pupils take part
? km sponsor >> km * sponsor >> how much does one bring in | money per runner? | donation for one >> One brings {$out}.
? km sponsor runners >> each = km * sponsor; each * runners >> how much do we collect | donations in all? | total money >> You collect {$out}.
goal: we want {} | goal {} | {} are needed
= goal:S 500 20000
? km sponsor goal >> each = km * sponsor; ceil goal / each >> how many runners do we need | runners for that? | number of runners needed >> You need {out} runners.

= tickets:I 50 2000; price:M 1 10; prizes:S 50 900
tickets: {} raffle tickets | we sell {} tickets | {} lots
price: at {} | {} each | a ticket is {}
prizes: prizes cost {} | we spend {} on prizes | {} for the prizes
? tickets price >> tickets * price >> takings? | how much comes in | money from the tickets >> {$out} comes in.
? price prizes >> ceil prizes / price >> how many tickets pay for the prizes | tickets to cover the prizes? | from how many tickets on do we gain >> {out} tickets.

= seats:J 60 630; votes:I 1000 900000; mine:I 100 9000
votes: {} votes in all | {} valid votes | {} people voted
mine: we got {} | {} for us | our party: {}
seats: {} seats | a parliament of {} | {} mandates
? votes mine >> mine / votes * 100 >> our share in percent? | what percentage did we get | percent of the votes >> It is {out} percent.
? votes mine seats >> share = mine / votes; share * seats >> how many seats is that by proportion | seats before rounding? | our seats, proportionally >> It is {out} seats.
? seats >> seats // 2 + 1 >> how many seats are a majority | absolute majority? | seats needed to govern alone >> {out} seats.

= land:D 0.5 90 1
land: {} hectares | a field of {} ha | {} ha of forest
? land >> land * 10000 >> how many square metres | m2? | in m² >> That is {out} m².
? land >> land / 100 >> how many square kilometres | km2? | in km² >> That is {out} km².
? land >> land * 2.471 >> how many acres (2.471 each) | acres with 2.471 per ha? >> That is {out} acres.
tree: a tree every {} m2 | {} m² per tree | each tree needs {} m2
= tree:P 4 9 16 25 36 50 100
? land tree >> area = land * 10000; floor area / tree >> how many trees fit | trees? | number of trees >> {out} trees.
deer: {} animals per hectare | {} sheep a ha | at most {} per hectare
= deer:P 2 3 4 5 8 10 12
? land deer >> floor land * deer >> how many animals may graze | animals at most? | maximum herd >> {out} animals.

= mother:I 20 60; eggs:J 3 14; survive:C 5 90
mother: {} hens breed | {} pairs | {} nests
eggs: {} eggs each | each lays {} | {} per nest
survive: {} hatch | {} of them survive | hatch rate {}
? mother eggs >> mother * eggs >> how many eggs | eggs in all? | total eggs >> {out} eggs.
? mother eggs survive >> total = mother * eggs; total * survive / 100 >> how many chicks | chicks? | how many young ones can we expect >> {out} chicks.

= seeds:I 20 2000; germ:C 30 98; need:I 20 900
seeds: {} seeds | i sow {} | a packet with {} seeds
germ: {} come up | germination {} | {} of them sprout
need: i want {} plants | {} plants are wanted | goal {} seedlings
? seeds germ >> seeds * germ / 100 >> how many plants can i expect | plants? | number that come up >> {out} plants.
? germ need >> ceil need / (germ / 100) >> how many seeds must i sow | seeds needed? | number of seeds to sow for that >> Sow {out} seeds.
up: {} came up | {} sprouted | {} seedlings
= up:I 5 900; if up < seeds
? seeds up >> up / seeds * 100 >> germination rate in percent? | what percentage came up | percent sprouted >> It is {out} percent.

= stamp:P 0.55 0.68 0.8 0.85 0.95 1.1 1.6; letters:J 5 400
stamp: postage {} | a stamp is {} | {} per letter
letters: {} letters | {} invitations | {} cards to send
? stamp letters >> stamp * letters >> postage for all? | what do the stamps cost | total postage >> It costs {out}.
sheet: sheets of {} stamps | {} stamps on a sheet | booklets of {}
= sheet:P 5 10 20 50
? letters sheet >> ceil letters / sheet >> how many sheets do i buy | sheets needed? | number of booklets >> You need {out}.
? letters sheet >> raw -letters % sheet >> how many stamps are left over from full sheets | stamps over? | spare stamps >> {out} are left over.

= candle:I 80 400; burn:P 3 4 5 6 8 10 12 15 20
candle: a candle of {} g | {} g of wax | the candle weighs {} g
burn: it burns {} g an hour | {} grams per hour | loses {} g each hour
? candle burn >> candle / burn >> how many hours does it burn | burning time in hours? | hours? >> It burns {out} hours.
hours: {} hours an evening | lit {} hours daily | {} h every night
= hours:J 1 6
? candle burn hours >> total = candle / burn; total / hours >> for how many evenings is that enough | evenings? | how many nights does it last >> It lasts {out} evenings.
? burn hours >> burn * hours >> how many grams burn each time | grams per evening? | wax used each time in g >> {out} g each time.

= wool:P 50 100; metres:P 85 100 120 125 160 200 210 400; need:I 200 2400
wool metres: a ball of {wool} g has {metres} m | {wool} grams are {metres} metres of yarn | {metres} m on {wool} g
metres: a ball has {} m | {} metres on a ball
need: i need {} m | the sweater takes {} metres | {} m of yarn for it
? metres need >> ceil need / metres >> how many balls | balls needed? | number of balls to buy >> You need {out} balls.
? wool metres need >> per_gram = metres / wool; need / per_gram >> how many grams is that | weight of the yarn in g? | grams of wool needed >> {out} g.

= km:I 100 20000; tyre:P 1.8 1.9 1.95 2.0 2.05 2.1 2.2
km: {} km | driven {} km | a tour of {} km
tyre: the wheel goes {} m per turn | circumference {} m | one turn is {} m
? km tyre >> metres = km * 1000; metres / tyre >> how many turns did it make | turns? | number of wheel turns >> {out} turns.

= staff:J 3 90; hours:P 20 30 35 37.5 38.5 40; sick:J 1 20
staff: {} employees | a team of {} | {} people work here
hours: {} hours a week each | contracts of {} h | each does {} hours weekly
sick: {} are ill | {} on holiday | {} missing
= if sick < staff
? staff hours >> staff * hours >> how many hours a week in all | weekly hours of the team? | hours together per week >> {out} hours a week.
? staff sick >> here = staff - sick; here / staff * 100 >> how many percent are there | attendance in percent? | percent present >> {out} percent.
? staff hours sick >> here = staff - sick; here * hours >> how many hours remain this week | hours left with those missing? | working hours of those present >> {out} hours.
work: {} hours of work | the project needs {} hours | {} h to do
= work:I 100 9000
? staff hours work >> weekly = staff * hours; work / weekly >> how many weeks does it take | weeks? | duration in weeks >> It takes {out} weeks.

= meeting:T 15 180; people:J 3 20; wage:M 15 90
meeting: a meeting of {} | it lasts {} | {} of talking
people: {} people | with {} of us | {} colleagues sit there
wage: at {} an hour | an hour costs {} per person | hourly rate {}
? meeting people >> hours = meeting / 60; hours * people >> how many person-hours | person-hours? | working hours spent in all >> {out} person-hours.
? meeting people wage >> hours = meeting / 60; cost = people * wage; hours * cost >> what does the meeting cost | cost? | price of it >> It costs {$out}.

= desk:I 100 400; paper:D 20 30 1
desk: a wall {} cm wide | {} cm of space | the board is {} cm
paper: posters of {} cm | each {} cm wide | sheets {} cm across
? desk paper >> floor desk / paper >> how many fit side by side | how many fit? | number next to each other >> {out} fit.
n: {} pictures | {} of them | {} posters
= n:J 2 12; if desk > n * paper
? desk paper n >> free = desk - n * paper; free / (n + 1) >> how wide are the gaps if they are even, edges too | even gaps in cm? | space between, the same at both ends, cm >> The gaps are {out} cm.
? desk paper n >> used = n * paper; desk - used >> how much stays free in cm | free cm? | cm left over >> {out} cm stay free.

= deep:D 0.5 3 1; long:D 2 25 1; wide:D 2 12 1
long: a pool {} m long | length {} m | {} m in length
wide: {} m wide | width {} m | {} m across
deep: {} m deep | depth {} m | {} m of water
? long wide deep >> long * wide * deep >> how many m3 | cubic metres? | volume in m³ >> It holds {out} m³.
? long wide deep >> volume = long * wide * deep; volume * 1000 >> how many litres | litres of water? | litres to fill it >> It holds {out} litres.
flow: the hose gives {} litres a minute | {} l/min | filling with {} l a minute
= flow:P 10 15 20 25 30 40
? long wide deep flow >> litres = long * wide * deep * 1000; litres / flow / 60 >> how many hours to fill it | hours? | filling time in hours >> It takes {out} hours.

= kilo:D 1 30 1; zone:M 2 9; per_kg:M 0.5 6
kilo: a parcel of {} kg | {} kg | it weighs {} kg
zone: base price {} | {} for any parcel | {} plus weight
per_kg: {} per kg | each kg {} | {} a kilo on top
? kilo zone per_kg >> weight_part = kilo * per_kg; zone + weight_part >> what does it cost to send | shipping cost? | postage for it >> It costs {$out}.
n: {} parcels like that | {} of them | for {} parcels
= n:J 2 30
? kilo zone per_kg n >> one = zone + kilo * per_kg; one * n >> what do they cost together | cost for all? | total shipping >> They cost {$out}.
? kilo n >> kilo * n >> total weight in kg? | how heavy in all | kg together >> {out} kg.
"""

situations("relations6", ROWS)
