"""Scenes for lives.py: games, sport, parties, trips, garden, workshop, laboratory."""
from lives import add

ROWS = r"""
@ hits 4-60 #hits; damage 12-180 #damage a hit; boss 2000-20000/500 =boss health
? damage_dealt:damage = hits * damage : {hits} swings of my axe at {damage} damage apiece | I land {hits} hits for {damage} each, damage? | {damage} per hit, {hits} hits
? hits_needed:hits = ceil(boss / damage) : boss with {boss} hp, my hit does {damage}, how many hits | how many hits of {damage} kill a boss of {boss} health : You need {out} hits.
+ health_left:hp = boss - damage_dealt @ boss 20000-40000/500 =boss health : the dragon starts with {boss} hp, what remains to it | his health is {boss}, remaining? | {boss} health minus that : {out} hp are left.
+ more_hits~:hits = ceil(health_left / damage) : so how many more hits | hits until he's dead | how many more do I need : You need {out} more hits.
* crit~:damage = damage * (1 + chance / 100) @ chance (10/15/20/25/30/40/50) =crit chance in percent : {chance}% crits for double, average damage per hit | a crit doubles and happens in {chance} percent, average? | average hit with {chance}% double damage
* buffed:damage = damage * (1 + buff / 100) @ buff (10/15/20/25/30/50) =buff in percent : a potion gives {buff}% more damage, one hit then | with a {buff}% buff, damage per hit | my hit with +{buff}%
* armor~:damage = damage * (1 - block / 100) @ block (10/20/25/30/35/40) =armor in percent : his armor blocks {block} percent, what gets through per hit | armor of {block}%, damage that arrives | minus {block}% armor, each hit does
* seconds~:seconds = hits_needed * cooldown @ cooldown (0.5/0.8/1.2/1.5/2) #seconds a hit : one hit every {cooldown} seconds, how long for the whole boss | at {cooldown} s per hit, seconds to kill him

@ xp 90-4000 #xp a match; goal 20000-900000/5000 #xp; won 3-12 #matches
? matches:matches = ceil(goal / xp) : the next rank wants {goal} xp, each round pays {xp}, rounds? | {xp} xp per match, {goal} to go, matches? | how many matches of {xp} xp for {goal} xp : You need {out} matches.
? earned:xp = won * xp : I won {won} matches, {xp} xp each | {won} matches with {xp} xp, how much xp | xp from {won} matches at {xp}
+ missing:xp = goal - earned : how much is missing to {goal} | I need {goal}, still to get? | what's left until {goal} : {out} xp are missing.
+ play_hours~:hours = matches * minutes / 60 @ minutes 6-35 #minutes a match : a match takes {minutes} minutes, hours altogether | at {minutes} min each, hours? | {minutes} minutes per match, how many hours of play
+ days~:days = ceil(matches / daily) @ daily 3-15 #matches a day : I play {daily} a day, days? | at {daily} per day, how many days | {daily} matches daily, when am I done in days
* boosted:xp = xp * (1 + boost / 100) @ boost (10/25/50/75) =boost in percent : a weekend boost of {boost}%, xp per match | with {boost} percent more xp, one match gives | one match with the {boost}% boost
* boost_matches:matches = ceil(goal / boosted) : and how many matches with the boost | matches for {goal} when boosted | then I need how many boosted matches for {goal} : You need {out} matches.
* progress~:percent = won * xp / goal * 100 : {won} matches are what percentage of {goal} | how far am I in percent after {won} matches | percent of {goal} done with {won} matches

@ gold 200-9000/50 #gold; potion 15-120/5 =potion price; count 2-20 #potions
? potions:potions = gold // potion : {gold} gold, a potion is {potion}, how many can I buy | how many potions at {potion} for {gold} gold | potions for {gold} gold at {potion} each : You can buy {out} potions.
? spent:gold = count * potion : {count} potions at {potion} gold | I buy {count} potions for {potion} each, gold spent? | what do {count} potions cost at {potion}
+ purse~:gold = gold - spent : I had {gold} gold, what's left | from {gold} gold, remaining? | left of my {gold} : {out} gold is left.
+ change~:gold = gold - potions * potion : and the gold left over | how much gold do I keep | change? : {out} gold is left.
* sold:gold = gold + swords * sword @ swords 1-6 #swords; sword 40-300/10 #gold a sword : I sell {swords} swords for {sword} each, gold then | plus {swords} swords sold at {sword} | after selling {swords} swords for {sword} gold
* haggled:gold = potion * (1 - off / 100) @ off (5/10/15/20) =discount in percent : with {off}% discount a potion costs | haggled {off} percent off one potion | one potion {off}% cheaper
* guild~:gold = gold * tax / 100 @ tax (5/8/10/12) =guild tax in percent : the guild takes {tax}% of my gold, how much is that | guild tax of {tax} percent on all my gold | {tax}% of my gold for the guild

@ laps 4-30 #laps; lap 55-130 #seconds a lap; distance (200/300/400/500/800) #m a lap
? time:seconds = laps * lap : {laps} laps of {lap} seconds each, total | {laps} laps, {lap} s per lap, time in seconds | he swims {laps} laps at {lap} seconds
? way:metres = laps * distance : {laps} laps on a {distance} m track, how many metres | {laps} rounds of {distance} m, distance | a lap is {distance} m, {laps} laps
+ in_minutes~:minutes = time / 60 : minutes? | in minutes | as minutes
+ in_km~:km = way / 1000 : in km | that in kilometres | kilometres?
* speed:km/h = distance / lap * 3.6 @ distance (200/300/400/500/800) #m a lap : a lap is {distance} m, speed in km/h | with {distance} metres a lap, km/h? | average speed in km per hour for {distance} m laps
* faster~:seconds = laps * (lap - gain) @ gain 1-6 #seconds : each lap {gain} seconds faster, total time | if every lap takes {gain} s less, in all | shave {gain} seconds off each lap
* half_laps~:laps = laps / 2 : half of the laps would be | only half of the laps | laps in the first half
* split~:seconds = lap / parts @ parts (2/4/5) #splits : {parts} equal splits per lap, seconds each | one of {parts} splits of a lap | a lap cut in {parts} splits
* per_100:seconds = lap / distance * 100 @ distance (200/300/400/500/800) #m a lap : the time per 100 m on {distance} m laps | seconds for each 100 metres, laps of {distance} m | pace per 100 m, a lap being {distance} m

@ wins 4-40 #wins; draws 1-14 #draws; losses 1-20 #losses
? played:games = wins + draws + losses : {wins} wins, {draws} draws, {losses} losses, games played? | we won {wins}, drew {draws} and lost {losses}, how many games | games with {wins} won, {draws} drawn and {losses} lost
? points:points = wins * 3 + draws : {wins} wins and {draws} draws, 3 points a win and one for a draw | points from {wins} wins, {draws} draws, three for a win | how many points are {wins} victories and {draws} draws (3 and 1)
+ win_rate:percent = wins / played * 100 : win rate in percent | how many percent did we win | percentage won
+ points_a_game~:points = points / (wins + draws + losses) @ losses 1-20 #losses : we also lost {losses}, points per game | with {losses} losses, average points a game
* old_points:points = wins * 2 + draws : and with two points a win | under the old rule, 2 for a win | with 2 instead of 3 points per win
* next_wins~:points = (wins + further) * 3 + draws @ further 1-8 #more wins : {further} more wins, points then | if we win the next {further} | after another {further} wins
* gap~:points = leader - points @ leader 125-150 =leader : the leader has {leader}, how far behind are we | points missing to the leader's {leader} | distance to first place with {leader} : You are {out} points behind.
* goal_average~:goals = goals / (wins + draws + losses) @ goals 40-150 #goals; losses 1-20 #losses : {goals} goals in all those games with {losses} losses, per game? | {losses} losses too and {goals} goals, goals a game

@ kids 6-24 #kids; candies 40-300 #candies; price (0.15/0.2/0.25/0.3/0.35) =price of one
? each:candies = candies // kids : {candies} candies for {kids} kids, how many each | {kids} kids share {candies} sweets fairly, each gets? | share {candies} candies among {kids} kids, whole ones : Each gets {out}.
? leftover:candies = candies % kids : {kids} kids share {candies} candies evenly, how many remain | {candies} sweets over {kids} kids, what's left over : {out} are left over.
+ rest~:candies = candies - each * kids : and how many are left over | the rest? | what remains in the bowl : {out} are left.
* cost:money = candies * price : one costs {price}, all of them | at {price} a piece, the whole lot | {price} per candy, total
* more_kids~:candies = candies // (kids + late) @ late 1-6 #late kids : {late} more kids come, each then | {late} kids arrive late, how many each | with another {late} kids, each gets : Each gets {out}.
* needed~:candies = kids * want @ want 5-25 #candies a kid : every kid should get {want}, how many do I need | {want} for each kid, candies? | to give {want} to all of them
* to_buy~:candies = kids * want - candies @ want 50-70 #candies a kid : I want {want} for every kid, how many must I buy on top | how many are missing for {want} each : {out} are missing.
* bags_party~:bags = ceil(candies / bag) @ bag (20/25/30/40) #candies a bag : a bag holds {bag}, how many bags was that | bags of {bag} candies, rounded up | in bags of {bag}

@ guests 12-90 #guests; pizza 3-9 #slices a guest; slices (6/8/10/12) #slices a pizza
? slices_all:slices = guests * pizza : {guests} guests, {pizza} slices each | {pizza} slices of pizza for each of {guests} people | how many slices for {guests} guests eating {pizza}
? pizzas_at_once:pizzas = ceil(guests * pizza / slices) : {guests} guests eat {pizza} slices each, a pizza has {slices}, how many pizzas | pizzas for {guests} people, {pizza} slices a head, {slices} per pizza : You need {out} pizzas.
+ pizzas:pizzas = ceil(slices_all / slices) @ slices (6/8/10/12) #slices a pizza : a pizza has {slices} slices, pizzas? | {slices} to a pizza, so I order | with {slices} slices in one, how many pizzas : You need {out} pizzas.
+ cost:money = pizzas * price @ price M7-18 =price of a pizza : at {price} each | a pizza is {price}, total | {price} per pizza, what do we pay
+ head~:money = cost / guests : per guest? | each one's share | that's how much a head
+ spare~:slices = pizzas * slices - slices_all : how many slices are spare | slices left over? | uneaten slices : {out} slices are left.
* cola:bottles = ceil(guests * cups * 0.25 / 1.5) @ cups 2-5 #glasses a guest : {cups} glasses of a quarter litre per guest, how many 1.5 l bottles | cola: {cups} glasses each at 0.25 l, bottles of 1.5 litres
* tables:tables = ceil(guests / seats) @ seats (4/6/8/10) #seats a table : {seats} at a table, how many tables | tables with {seats} seats, needed? | how many tables of {seats} for everybody : You need {out} tables.
* no_show~:guests = guests - absent @ absent 2-9 #absent guests : {absent} can't come, how many are we | without {absent} of them, guests? | {absent} cancelled, so : {out} guests come.

@ beds 12-60 #beds; taken 4-40 #occupied beds; stay 2-9 #nights
? occupancy:percent = taken / beds * 100 : {taken} of {beds} beds are taken, occupancy in percent | a ward with {beds} beds, {taken} occupied, percent? | {beds} beds, {taken} full: what percentage
? empty:beds = beds - taken : {beds} beds and {taken} are taken, free ones? | how many of the {beds} beds are free when {taken} are taken : {out} beds are free.
+ after_going~:beds = empty + going @ going 1-6 #discharges : {going} go home today, free then | after {going} discharges | plus {going} who leave : Then {out} beds are free.
+ after_coming~:beds = empty - coming @ coming 1-3 #admissions : {coming} come in tonight, free? | minus {coming} admissions | and {coming} new ones arrive : Then {out} beds are free.
* nurses:nurses = ceil(taken / ratio) @ ratio (4/5/6/8) #patients a nurse : one nurse for {ratio} patients, how many nurses | nurses at 1 to {ratio}, rounded up | with {ratio} patients each, nurses needed : You need {out} nurses.
* bed_days:bed days = taken * stay @ stay 2-9 #nights : {stay} nights each on average, bed days? | they stay {stay} nights, bed days in all | at {stay} days a patient
* linen~:sheets = taken * sets @ sets 2-4 #sets : {sets} sheets for every occupied bed | linen, {sets} per occupied bed | sheets at {sets} a bed in use
* all_full~:beds = beds * 85 / 100 : how many beds are 85 percent | 85% of all beds | where would 85 percent occupancy be, in beds

@ stock (50/100/200/250/500/1000) =stock in mg/ml; factor (2/4/5/10) =dilution factor; steps 2-5 #steps
? first_step:mg/ml = stock / factor : a stock of {stock} mg/ml diluted 1:{factor} | dilute {stock} mg/ml by a factor of {factor} | {stock} mg/ml, one dilution 1 to {factor}, concentration?
? after_steps:mg/ml = stock / factor ** steps : {stock} mg/ml, {steps} serial dilutions of 1:{factor}, end concentration | dilution series: {steps} times 1:{factor} from {stock} mg/ml | start {stock} mg/ml, factor {factor}, {steps} steps
+ next_step:mg/ml = first_step / factor : and the next tube | one step further | again 1:{factor}
* total_factor~:n = factor ** steps @ steps 2-5 #steps : {steps} steps of it, the total factor | overall dilution after {steps} steps | by how much altogether after {steps} steps : The factor is {out}.
* water:ml = final - final / factor @ final (10/20/25/50/100) #ml : how much water for {final} ml of the first dilution | I need {final} ml of 1:{factor}, water? | diluent for {final} ml of the first step
* stock_ml:ml = final / factor @ final (10/20/25/50/100) #ml : how much stock goes into {final} ml of the first dilution | stock for {final} ml at 1:{factor}
* in_tube~:mg = stock / factor * volume @ volume (0.5/1/2/5/10) #ml : how many mg are in {volume} ml of the first dilution | mg in {volume} ml after one step
* micrograms~:ug/ml = stock * 1000 : the stock in micrograms per ml | stock in ug/ml | what is the stock as µg/ml

@ molarity (0.1/0.2/0.25/0.5/0.75/1.5/2) =molarity; litres (0.1/0.25/0.5/1/2) #litres; mass (40/58.44/74.55/98.08/180.16) =molar mass
? moles:mol = molarity * litres : {litres} litres of a {molarity} molar solution, how many mol | mol in {litres} l at {molarity} mol/l | {molarity} M, {litres} L, moles?
+ grams:g = moles * mass : the molar mass is {mass} g/mol, grams? | with {mass} g per mol, what do I weigh in | at {mass} g/mol, how many grams
+ for_bottles~:g = grams * bottles @ bottles 2-8 #bottles : {bottles} bottles of it, grams | make {bottles} of those | times {bottles} bottles, weigh in?
* ml~:ml = litres * 1000 : the volume in ml | how many ml is the solution | millilitres of solution
* half_strength:mol/l = molarity / 2 : at half the strength, molarity | diluted to double the volume, concentration | half as strong would be
* purity_g~:g = molarity * litres * mass / (purity / 100) @ purity (80/90/95/96/98) =purity in percent : my powder is only {purity}% pure with {mass} g/mol, how much do I weigh | grams at {purity} percent purity, {mass} g/mol

@ sowed 40-400 #seeds; rate (60/70/75/80/85/90) =germination in percent; row 8-30 #plants a row
? plants:plants = sowed * rate / 100 : {sowed} seeds, {rate}% come up, how many plants | I sowed {sowed} and {rate} percent germinate | {rate}% of {sowed} seeds sprout, plants?
? came_up:percent = sprouts / sowed * 100 @ sprouts 10-39 #sprouts : {sprouts} of {sowed} seeds came up, germination in percent | {sowed} seeds sown, {sprouts} sprouts, rate in percent
+ rows:rows = plants // row : {row} to a row, full rows? | in rows of {row}, how many full ones | rows with {row} plants each
+ sold:money = plants * price @ price M1-5 =price of a plant : I sell them at {price} each | at {price} a plant, income | {price} apiece
+ eaten~:plants = plants - snails @ snails 2-19 #eaten plants : snails eat {snails} of them | minus {snails} for the snails | {snails} don't survive, left? : {out} plants are left.
* seed_need~:seeds = ceil(wanted / (rate / 100)) @ wanted 30-300/10 #plants : how many seeds for {wanted} plants | I want {wanted} plants, sow how many | seeds to get {wanted} plants at that rate
* packets~:packets = ceil(sowed / packet) @ packet (15/20/25/30/50) #seeds a packet : packets of {packet} seeds, how many did I use | {packet} seeds per packet, packets? | how many packets of {packet} were that
* water:litres = sowed * 0.2 : 0.2 litres a seed tray cell, one seed each, water? | water at 0.2 l per seed | a fifth of a litre for each seed

@ length 4-30 #m long; width 2-20 #m wide; depth (5/10/15/20/25/30) #cm deep
? area:square metres = length * width : a bed {length} m long and {width} m wide, area | {length} by {width} m garden bed, square metres | area of {length} x {width} metres
? soil:cubic metres = length * width * depth / 100 : {length} by {width} m, {depth} cm of soil, cubic metres | soil for a bed of {length} x {width} m, {depth} cm thick | gravel {depth} cm deep on {length} by {width} metres, how many m3
+ cover:cubic metres = area * depth / 100 : {depth} cm of soil on it, cubic metres | a layer of {depth} cm, how much is that | filled {depth} cm high, m3?
+ bags~:bags = ceil(cover * 1000 / bag) @ bag (20/40/45/50/60) #litres a bag : bags of {bag} litres, how many | in {bag} litre bags | sacks with {bag} l each : You need {out} bags.
+ tons:tons = soil * density @ density (1.2/1.4/1.5/1.6/1.8) #tons a cubic metre : at {density} tons per cubic metre, weight | a cubic metre weighs {density} t | how heavy at {density} t each
+ trips:trips = ceil(tons / load) @ load (0.5/0.75/1/1.5/2) #tons a trip : my trailer takes {load} tons, trips? | with {load} t per trip | how often must I drive with {load} tons : You need {out} trips.
* edge:metres = 2 * (length + width) : edging all around, metres | the edge around it | border length of the bed
+ stones~:stones = ceil(edge * 100 / stone) @ stone (20/25/30/40/50) #cm stones : stones of {stone} cm, how many | edge stones {stone} cm long | each stone covers {stone} cm : You need {out} stones.
* plants~:plants = length * width * per @ per 4-12 #plants a square metre : {per} plants per square metre, how many for the bed | planting {per} to the square metre, plants? | plants at {per} per m2

@ boards 3-20 #boards; board (180/200/240/300/400) #cm; piece 25-95/5 #cm a piece
? per_board:pieces = board // piece : a board is {board} cm, pieces of {piece} cm, how many from one | how many {piece} cm pieces does a {board} cm board give | cut {board} cm into {piece} cm
+ pieces:pieces = per_board * boards @ boards 3-20 #boards : and from {boards} boards | {boards} boards? | I have {boards} of them
+ waste:cm = board - per_board * piece : what's the waste per board in cm | cut-off of one board | how much is thrown away of each : {out} cm are left.
* boards_need:boards = ceil(need / (board // piece)) @ need 10-80 #pieces : I need {need} pieces, boards? | for {need} pieces, how many boards | boards to get {need} pieces : You need {out} boards.
* metres:metres = boards * board / 100 @ boards 3-20 #boards : running metres of {boards} boards | {boards} boards in metres altogether | total length of {boards} boards in m
+ price:money = metres * per_metre @ per_metre M2-19 =price of a metre : at {per_metre} a metre | wood is {per_metre} per metre, cost | {per_metre} a running metre
* blade~:pieces = board // (piece + 0.3) : with 3 mm lost at every cut, pieces from one | if the saw takes 0.3 cm per piece, how many

@ floors 2-12 #floors; steps 12-22 #steps a floor; riser (16/17/17.5/18/19) #cm a step
? stairs:steps = floors * steps : {floors} floors, {steps} steps each, how many steps | a tower with {floors} floors and {steps} steps per floor | steps up {floors} floors with {steps} each
? climb~:metres = floors * steps * riser / 100 : {floors} floors with {steps} steps of {riser} cm, metres up | how high do I climb: {floors} x {steps} steps, {riser} cm each, in metres
+ height:metres = stairs * riser / 100 : a step is {riser} cm, metres climbed | at {riser} cm each, how high in metres | how many metres up with {riser} cm steps
+ times_day:steps = stairs * ways @ ways 2-9 #times a day : {ways} times a day | I go up {ways} times daily | if I climb it {ways} times
+ week~:steps = times_day * 7 : and in a week | weekly? | over seven days
+ kcal:kcal = height * 0.6 : 0.6 kcal a metre, burned? | calories at 0.6 kcal per metre | kcal when a metre costs 0.6
* everest~:times = ceil(8849 / (floors * steps * riser / 100)) : how many times for the height of Everest, 8849 m, steps {riser} cm | climbs to reach 8849 m with {riser} cm steps

@ songs 8-30 #songs; minutes 3-5 #minutes a song; gap 5-40 #seconds between
? playtime:minutes = songs * minutes : {songs} songs of {minutes} minutes, how long | a set with {songs} songs at {minutes} min each | {songs} songs, {minutes} minutes per song
? setlist:songs = slot // minutes @ slot 30-120/5 #minutes : {slot} minutes on stage, {minutes} minutes a song, how many songs | how many {minutes} minute songs fit in {slot} minutes
+ with_gaps:minutes = playtime + (songs - 1) * gap / 60 : {gap} seconds between two songs, total minutes | with {gap} s breaks between songs | plus {gap} seconds between each, minutes?
+ hours:hours = playtime / 60 : in hours | hours? | how many hours is that
* royalties:money = songs * fee @ fee M1-12 =fee : {fee} royalty per song, total | each song costs {fee} in fees | fees at {fee} a song
* encore:minutes = (songs + extra) * minutes @ extra 1-4 #encores : with {extra} encores, minutes | {extra} more songs at the end, how long then | plus {extra} encores of the same length
* megabytes:MB = songs * mb @ mb 4-45 #MB a song : a song is {mb} MB, all of them | {mb} MB each, size of the set | storage at {mb} MB per song

@ photos 60-900 #photos; mb 3-28 #MB a photo; card (16/32/64/128) #GB
? size:GB = photos * mb / 1000 : {photos} photos of {mb} MB, how many GB | {photos} pictures at {mb} MB each in GB | space for {photos} shots, {mb} MB each, in gigabytes
? fit:photos = card * 1000 // mb : how many {mb} MB photos fit on a {card} GB card | {card} GB card, {mb} MB a picture, how many | a photo has {mb} MB, the card {card} GB, photos?
+ upload:minutes = size * 8000 / mbit / 60 @ mbit (10/20/40/50/100) =upload speed in Mbit/s : upload at {mbit} Mbit/s, minutes? | how many minutes at {mbit} megabit per second | sending it with {mbit} Mbit/s takes how many minutes
* keep~:photos = photos * keepers / 100 @ keepers (5/10/15/20/25/30) =keepers in percent : I keep {keepers}%, how many | {keepers} percent are good, photos? | only {keepers}% survive the selection
* prints:money = photos * print_price @ print_price (0.09/0.12/0.15/0.19/0.25) =price of a print : all printed at {print_price} each | {print_price} a print, total for all | what would printing all cost at {print_price}
* albums:albums = ceil(photos / album) @ album (40/50/80/100) #photos an album : an album holds {album}, how many albums | albums with room for {album} | {album} to an album : You need {out} albums.
* card_share:percent = photos * mb / (card * 1000) * 100 @ card (16/32/64/128) #GB : how full is a {card} GB card in percent | percentage of {card} GB used | share of my {card} GB card

@ volts (5/9/12/24/230) #volts; amps (0.5/1.2/1.5/2/2.5/3.5/4/8) #amps; hours 2-12 #hours
? power:watts = volts * amps : {volts} volts and {amps} amps, watts | power at {volts} V and {amps} A | {amps} A on {volts} V, how many watts
? resistance:ohms = volts / amps : {volts} V and {amps} A, resistance | what resistance draws {amps} amps at {volts} volts | ohms for {amps} A at {volts} V
+ energy:kWh = power * hours / 1000 : running {hours} hours, kWh? | {hours} h of that in kilowatt hours | energy in {hours} hours, kWh
+ cost:money = energy * tariff @ tariff (0.25/0.28/0.3/0.32/0.35/0.4) =price of a kWh : at {tariff} per kWh | a kWh is {tariff}, cost | the electricity costs {tariff} a kilowatt hour
+ yearly~:money = cost * 365 : every day for a year | over 365 days | and daily all year
* charge:hours = battery / amps @ battery 2-90 =battery in Ah : a battery of {battery} Ah lasts how many hours | hours from {battery} Ah | with {battery} Ah, running time
* loss~:watts = volts * amps * lost / 100 @ lost (5/8/10/15/20) =loss in percent : {lost}% is lost as heat, how many watts | heat with a loss of {lost} percent | {lost}% loss in watts
* double_amps~:watts = volts * amps * 2 : with double the current, watts | twice the amps? watts | watts at two times the current

@ mass 2-900 #kg; speed_ms 2-60 =speed in m/s; seconds 2-30 #seconds
? momentum:kg m/s = mass * speed_ms : {mass} kg at {speed_ms} m/s, momentum | momentum of {mass} kg moving {speed_ms} m/s
? kinetic:joules = mass * speed_ms ** 2 / 2 : kinetic energy of {mass} kg at {speed_ms} m/s | {mass} kg, {speed_ms} m/s: energy in joules | 1/2 m v^2 with {mass} kg and {speed_ms} m/s
? path:metres = speed_ms * seconds : {speed_ms} m/s for {seconds} seconds, how far | something goes {speed_ms} metres a second, way after {seconds} s
* kmh:km/h = speed_ms * 3.6 : the speed in km/h | km per hour? | that speed in kilometres per hour
* weight_n:newtons = mass * 9.81 @ mass 2-900 #kg : weight of {mass} kg in newtons | {mass} kg, its weight with g = 9.81 | gravity pulls {mass} kg with how many newtons
* height_j:joules = mass * 9.81 * high @ mass 2-900 #kg; high 2-80 #metres : {mass} kg lifted {high} m, energy | potential energy of {mass} kg at {high} metres | lifting {mass} kg by {high} m, joules
* braking:metres per second squared = speed_ms / seconds @ seconds 2-30 #seconds : stopped in {seconds} seconds, deceleration | from that speed to zero in {seconds} s, how strong is the braking | it stops within {seconds} s, m/s2?

@ principal 500-20000/100 =principal; rate (1.5/2/2.5/3/3.5/4/4.5/5/6) =rate in percent; years 2-20 #years
? interest:money = principal * rate / 100 : {principal} at {rate}% interest, interest a year | a year's interest on {principal} at {rate} percent | {rate}% interest on {principal}
? balance:money = principal * (1 + rate / 100) ** years : {principal} at {rate}% compounded for {years} years | {years} years, {rate} percent compound interest on {principal} | {principal} grows {rate}% a year, after {years} years?
? simple_sum:money = principal * (1 + rate / 100 * years) : {principal} at {rate}% simple interest over {years} years, total | simple interest: {principal}, {rate} percent, {years} years, sum at the end
+ gain:money = balance - principal : what did the money earn in that time | the interest in it | so I gained
+ after_tax:money = balance - (balance - principal) * tax / 100 @ tax (15/20/25/26/30) =tax in percent : {tax}% tax on the gain, left in all | minus {tax} percent tax on the interest only | after {tax}% on what it earned
+ monthly:money = interest / 12 : per month? | monthly that's | and each month
* doubled~:years = 72 / rate : years to double by the rule of 72 | rule of 72, doubling time | when has it doubled, rule of 72
* added~:money = (principal + topup) * rate / 100 @ topup 100-3000/100 =top-up : if I add {topup} at the start, interest a year | with {topup} more put in, yearly interest | plus {topup} on the account, a year's interest
"""
add("life_of_games", ROWS, 16.0)
