"""Scenes for lives.py: crafts and services, circles and solids, farms, boats, radio, clubs, energy, statistics of small things."""
from lives import add

ROWS = r"""
@ radius (2/2.5/3/3.5/4/5/6/7/8/9/12) =radius; depth 2-20 =depth
? circle_area:square metres = pi * radius ** 2 : a round pond with radius {radius} m, area? | area of a circle, {radius} m radius | circle of radius {radius} m, how many square metres
? rim:metres = 2 * pi * radius : a round table top with {radius} m radius, length of the edge | circumference for radius {radius} m | once around a circle of radius {radius} m
* edge:metres = 2 * pi * radius : and the way around it | circumference too? | how long is the rim
* doubled_area~:square metres = pi * (2 * radius) ** 2 : area with twice the radius | if the radius doubles, what's the area | and for a circle twice as wide, area
+ half_circle:square metres = circle_area / 2 : only a half circle | the semicircle then | half the disc
* cylinder:cubic metres = pi * radius ** 2 * depth @ depth 2-9 =depth : it's {depth} m deep, volume | filled {depth} m high, cubic metres | as a cylinder {depth} m tall
+ litres:litres = cylinder * 1000 : in litres | that's how many litres | litres?
* ball:cubic metres = 4 / 3 * pi * radius ** 3 : a ball of that radius, volume | and a sphere with it | sphere volume

@ threads 8-60 #rows; stitches 20-180 #stitches a row; ball 40-160/10 #m a ball
? knots:stitches = threads * stitches : {threads} rows with {stitches} stitches, how many stitches | a scarf of {threads} rows, {stitches} stitches each | {stitches} stitches per row, {threads} rows
+ yarn:metres = knots * 1.5 / 100 : each takes 1.5 cm of yarn, metres | at 1.5 cm a stitch, yarn in m | yarn for that in metres, 1.5 cm apiece
+ balls:balls = ceil(yarn / ball) : a ball has {ball} m, how many balls | balls of {ball} m | with {ball} metres on a ball
* minutes:minutes = threads * pace @ pace (2/3/4/5/6) #minutes a row : {pace} minutes a row, how long | at {pace} min per row, minutes for all | each row takes me {pace} minutes
+ evenings:evenings = ceil(minutes / evening) @ evening (45/60/90/120) #minutes an evening : {evening} minutes each evening, how many evenings | evenings at {evening} min | knitting {evening} minutes a night

@ candles 6-80 #candles; wax 80-400/10 #g of wax; wick 12-40 #cm of wick
? wax_all:g = candles * wax : {candles} candles with {wax} g of wax each | wax for {candles} candles at {wax} g | {wax} g a candle, {candles} of them
? wicks:cm = candles * wick : {candles} candles, each with {wick} cm of wick | wick for {candles} candles at {wick} cm
+ wax_kilos:kg = wax_all / 1000 : in kg | kilos? | that's how many kilograms
+ wax_price:money = wax_kilos * price @ price M5-16 =price of a kg : wax is {price} a kilo | at {price} per kg | a kilo costs {price}
+ candle_cost:money = wax_price / candles : so the wax in one candle costs | per candle | cost of wax for a single one
* income:money = candles * sale @ sale M6-25 =price of a candle : sold at {sale} each | I sell them for {sale} | a candle brings {sale}
+ gain:money = income - wax_price : minus the wax | what do I earn after paying the wax | profit without the wax
* burning:hours = candles * hours @ hours 8-60 #hours a candle : each burns {hours} hours, one after the other | total burning time at {hours} h each | {hours} hours per candle, all

@ panels 4-40 #panels; watt (320/350/380/400/420/440) #watts a panel; sun (2.5/3/3.5/4/4.5) #sun hours
? peak:kW = panels * watt / 1000 : {panels} panels of {watt} watts, kW? | solar roof: {panels} x {watt} W in kilowatts | {watt} W each, {panels} panels, peak in kW
+ daily:kWh = peak * sun : with {sun} sun hours a day, kWh | {sun} hours of sun, energy per day | a day has {sun} full hours
+ yearly:kWh = daily * 365 : per year | in 365 days | a year's yield
+ worth:money = yearly * tariff @ tariff (0.08/0.25/0.28/0.3/0.33) =tariff : at {tariff} per kWh | a kWh is worth {tariff} | paid {tariff} each
+ payback:years = cost / worth @ cost 4000-16000/500 =cost : it cost {cost}, paid back in how many years | with {cost} spent, years to break even | the roof was {cost}, years?
* roof:square metres = panels * 1.7 : each is 1.7 square metres, roof area | area at 1.7 m2 a panel | how much roof at 1.7 m2 apiece
* shaded~:panels = panels - dark @ dark 1-3 #shaded panels : {dark} are in the shade, how many work | minus {dark} shaded ones | {dark} broke, left?

@ boat 6-14 #knots; miles 20-400 #nautical miles; crew 2-8 #sailors
? sailing:hours = miles / boat : {miles} nautical miles at {boat} knots, hours? | how long for {miles} nm with {boat} knots | sailing {boat} knots, {miles} nautical miles to go
? sea_km:km = miles * 1.852 : {miles} nautical miles in km | how many kilometres are {miles} sea miles
+ days_sea:days = sailing / 24 : in days | how many days at sea | days?
+ watches:hours = sailing / crew @ crew 2-8 #sailors : {crew} of us steer in turn, hours each | shared by {crew} at the helm | {crew} sailors, each steers
+ water:litres = days_sea * crew * need @ need (3/4/5/6) #litres a head : {crew} people drink {need} litres a day, how much | water for {crew} at {need} l a day | {need} litres per head and day for {crew}
* knots_kmh:km/h = boat * 1.852 : the speed in km/h | {boat} knots in km/h | km per hour?
* late_wind:hours = miles / (boat - loss) @ loss 1-4 #knots : the wind drops and we lose {loss} knots, hours | {loss} knots slower, how long | with {loss} knots less

@ members 20-300 #members; due (24/36/48/60/72/90) =dues; hall 200-2500/50 =rent of the hall
? dues_total:money = members * due : {members} members pay {due} a year | dues of {due}, {members} members | a club with {members} people at {due} each
+ remainder~:money = dues_total - hall : the hall costs {hall}, what's left | minus {hall} for the hall | hall rent {hall}, remains?
+ per_month:money = dues_total / 12 : monthly? | that a month | per month it is
* reduced_income:money = full * due + (members - full) * due / 2 @ full 8-19 #full payers : only {full} pay in full, the others half | {full} full fees, half for the rest | half dues except for {full}
* new_due:money = ceil(hall / members) : what must each pay to cover {hall}, rounded up | dues that just pay for the hall at {hall}, rounded up | whole euros each for a hall of {hall}
* left_club~:members = members - quits @ quits 2-18 #leavers : {quits} leave, members then | after {quits} quit | minus {quits} who resign
* women:members = members * share / 100 @ share (20/25/40/50/60/75) =share in percent : {share}% are women, how many | {share} percent women | women with a share of {share}%

@ hens 6-80 #hens; eggs 4-7 #eggs a hen; box (6/10/12) #eggs a box
? weekly_eggs:eggs = hens * eggs : {hens} hens lay {eggs} eggs a week each | {eggs} eggs a week from every one of {hens} hens | week's eggs of {hens} hens, {eggs} each
+ boxes:boxes = weekly_eggs // box : boxes of {box}, full ones | how many full boxes with {box} | packed in {box}s, full boxes
+ single_eggs:eggs = weekly_eggs - boxes * box : and how many single eggs | eggs not in a full box | loose ones?
+ box_income:money = boxes * price @ price (1.8/2.2/2.5/2.9/3.2/3.6) =price of a box : a box is {price} | {price} a box, income | sold at {price} each
+ year_income:money = box_income * 52 : all year, 52 weeks | times 52 | a year of that
* feed_week:kg = hens * 0.12 * 7 : each eats 120 g a day, kg a week | feed per week at 0.12 kg a day and hen | weekly feed in kg, 120 grams daily each
+ feed_sacks:sacks = ceil(feed_week / sack) @ sack (10/20/25) #kg a sack : sacks of {sack} kg, how many do I open | in {sack} kg sacks | a sack has {sack} kg
* fox~:hens = hens - taken @ taken 1-4 #lost hens : the fox took {taken}, hens left | minus {taken} for the fox | {taken} are gone, how many now

@ station 88-107 =frequency in MHz; ads 4-18 #ads an hour; seconds_ad (15/20/30/45) #seconds an ad; fee M20-180 =fee
? ad_time:seconds = ads * seconds_ad : {ads} ads an hour of {seconds_ad} seconds, seconds of ads | {seconds_ad} second spots, {ads} an hour | ad time: {ads} x {seconds_ad} s
+ ad_minutes:minutes = ad_time / 60 : in minutes | minutes? | as minutes
+ music:minutes = 60 - ad_minutes : minutes without ads in the hour | what remains of the hour | the rest of the hour
* ad_money:money = ads * fee : an ad costs {fee}, income an hour | at {fee} a spot per hour | {fee} each, hourly income
+ day_money:money = ad_money * on_air @ on_air 8-24 #hours on air : {on_air} hours on air | over {on_air} hours | {on_air} such hours
+ after_rights:money = day_money * (1 - rights / 100) @ rights (5/8/10/12) =rights fee in percent : {rights}% go to music rights | minus {rights} percent | rights take {rights}%
* ad_share:percent = ads * seconds_ad / 3600 * 100 : percent of the hour | how many percent are ads | ad share of the hour in percent

@ rate_a M8-30 =first price; rate_b M31-60 =second price; uses 2-30 #visits
? single:money = rate_a * uses : {uses} visits at {rate_a} each | pool {rate_a} a visit, {uses} visits | going {uses} times for {rate_a}
* pass_saving:money = rate_a * uses - pass_price @ pass_price 10-15 =pass : with a pass for {pass_price}, what do I save | the pass is {pass_price}, saving? | a pass at {pass_price} instead, difference
* break_even:visits = ceil(pass_price / rate_a) @ pass_price 60-240/5 =pass : from how many visits does a pass for {pass_price} pay | pass {pass_price}: visits until it pays | how often must I go to make a {pass_price} pass worth it
* student:money = rate_a * (1 - cut / 100) * uses @ cut (20/25/30/40/50) =discount in percent : students pay {cut}% less, all visits | with {cut} percent student discount in all | {cut}% off each visit, total
+ a_month:money = single / 12 : over the year, monthly | spread over twelve months | per month on average
* family:money = rate_a * uses * heads @ heads 2-5 #people : for {heads} of us | {heads} people going as often | a family of {heads}
* weekly_visits:visits = uses / weeks @ weeks 4-20 #weeks : in {weeks} weeks, visits a week | that was in {weeks} weeks, per week | over {weeks} weeks, how often a week

@ cups_day 2-9 #cups; grams 6-14 #g a cup; pack (250/500/1000) #g a pack; price M4-19 =price of a pack
? grams_day:g = cups_day * grams : {cups_day} cups of coffee a day, {grams} g each | {grams} g a cup, {cups_day} cups daily | coffee per day: {cups_day} x {grams} g
? pack_days:days = pack // (cups_day * grams) : a {pack} g pack, {cups_day} cups a day of {grams} g, days it lasts | how many full days does {pack} g last at {cups_day} cups with {grams} g
+ month_grams:g = grams_day * 30 : in 30 days | a month of it | per month, 30 days
+ packs:packs = ceil(month_grams / pack) : packs of {pack} g to buy | {pack} g per pack, packs? | how many packs with {pack} g
+ month_cost:money = packs * price : {price} a pack | at {price} each | a pack costs {price}
* cup_cost:money = price / pack * grams : what does a cup cost, the {pack} g pack being {price} | price of one cup at {price} for {pack} g | a cup in money, {price} a pack of {pack} g
* caffeine:mg = cups_day * mg @ mg (60/80/90/100/120) #mg a cup : {mg} mg of caffeine each, a day | caffeine a day at {mg} mg | {mg} mg per cup, daily sum

@ wall_w 2-9 =width; wall_h (2.2/2.4/2.5/2.6/2.8) =height; roll 5-9 #square metres a roll
? wallpaper:square metres = wall_w * wall_h : a wall {wall_w} m wide and {wall_h} m high | wall of {wall_w} by {wall_h} m, area | {wall_h} m high, {wall_w} m long: square metres
+ without_window:square metres = wallpaper - window @ window 1-3 #square metres of window : minus a window of {window} square metres | the window has {window} m2, rest? | without {window} m2 of window
+ rolls:rolls = ceil(wallpaper / roll) : a roll does {roll} square metres, rolls? | rolls at {roll} m2 each | with {roll} square metres per roll
+ rolls_price:money = rolls * price @ price M9-45 =price of a roll : {price} a roll | at {price} each | rolls cost {price}
* four_walls~:square metres = wall_w * wall_h * 4 : and four such walls | all four walls the same | four of them
* paste:g = wall_w * wall_h * dose @ dose (30/35/40/50) #g a square metre : paste at {dose} g per square metre | {dose} g of paste each m2 | paste, {dose} grams a square metre

@ goal 600-5000/50 =goal; given 12-90 #donors; gift M5-60 =gift
? raised:money = given * gift : {given} people gave {gift} each | {given} donors, {gift} apiece | {gift} from each of {given} donors
+ missing~:money = goal - raised @ goal 6000-9000/100 =goal : we want {goal}, still missing? | the goal is {goal}, to go? | up to {goal} we need
+ more_donors:donors = ceil(missing / gift) : at {gift} each, how many more donors | donors needed for the rest | how many more people at the same gift
+ matched:money = raised * 2 : a firm doubles it | the bank gives the same again | doubled by a sponsor
* fees~:money = given * gift * fee / 100 @ fee (1.5/2/2.5/3) =fee in percent : the site takes {fee}%, how much | {fee} percent fee on all of it | fee of {fee}%
* share_goal:percent = given * gift / goal * 100 @ goal 6000-9000/100 =goal : how many percent of {goal} is that | percent of a goal of {goal} | {goal} is the goal, reached in percent
* average_gift:money = (given * gift + big) / (given + 1) @ big 100-900/50 =big gift : one more gives {big}, average gift then | with another gift of {big}, the average | plus one donor with {big}, mean?

@ tyres 2-8 #tyres; price M48-160 =price of a tyre; fitting M8-25 =fitting
? tyres_cost:money = tyres * price : {tyres} tyres at {price} | {tyres} winter tyres, {price} each | a tyre is {price}, I need {tyres}
? tyres_fitted:money = tyres * (price + fitting) : {tyres} tyres at {price} with {fitting} for fitting each | {price} a tyre plus {fitting} fitting, {tyres} tyres
+ with_fitting~:money = tyres_cost + tyres * fitting : fitting is {fitting} each | plus {fitting} per tyre for fitting | and {fitting} for mounting each one
+ after_rebate:money = tyres_cost - rebate @ rebate (10/20/25/40/50) =rebate : {rebate} euros cash back | minus a {rebate} rebate | they give {rebate} back
* per_year:money = tyres * price / seasons @ seasons 3-7 #years : they last {seasons} years, per year | over {seasons} years | cost a year with {seasons} years of use
* pressure:bar = psi * 0.0689476 @ psi 28-45 =pressure in psi : {psi} psi in bar | and {psi} psi are how many bar | pressure of {psi} psi as bar

@ sheep 10-300 #sheep; wool 2-6 #kg a sheep; hay (1.2/1.5/1.8/2) #kg of hay
? fleece:kg = sheep * wool : {sheep} sheep, {wool} kg of wool each | shearing {sheep} sheep at {wool} kg | {wool} kg per sheep, {sheep} sheep
+ wool_money:money = fleece * price @ price (0.4/0.6/0.9/1.2/2.5) =price of a kg : {price} a kg | wool brings {price} per kilo | at {price} each kilo
+ shearer:money = sheep * fee @ fee (2/2.5/3/3.5/4) =fee : the shearer takes {fee} a sheep | {fee} per head for shearing | shearing costs {fee} each
+ shear_gain~:money = wool_money - sheep * fee @ fee (0.2/0.3/0.5/0.8) =fee : minus {fee} a sheep for shearing | after {fee} per head for the shearer | the shearer takes {fee} each, left?
* hay_day:kg = sheep * hay : hay a day at {hay} kg each | each eats {hay} kg of hay, daily | {hay} kg of hay a head
+ hay_winter:kg = hay_day * days @ days 90-180/10 #days : for {days} winter days | {days} days of it | a winter of {days} days
+ bales:bales = ceil(hay_winter / bale) @ bale (15/20/250/300) #kg a bale : bales of {bale} kg | {bale} kg a bale, how many | in bales with {bale} kilos
* lambs:lambs = ewes * rate @ ewes 10-150 #ewes; rate (1.3/1.5/1.6/1.8) #lambs a ewe : {ewes} ewes with {rate} lambs each on average | lambs of {ewes} ewes at {rate} | {ewes} ewes, {rate} lambs per ewe

@ tickets 20-400 #tickets; price M6-45 =price of a ticket; artists 2-6 #artists
? box_office:money = tickets * price : {tickets} tickets sold at {price} | {price} a ticket, {tickets} sold, takings | takings of {tickets} tickets for {price}
+ after_hall~:money = box_office - hall @ hall 60-110/10 =hall : the hall is {hall} | minus {hall} for the room | after {hall} rent
+ artist_share:money = box_office / artists : split by {artists} artists | {artists} of us play, each | shared by the {artists} musicians
* vat_part:money = tickets * price - tickets * price / (1 + vat / 100) @ vat (7/8/10/19) =vat in percent : {vat}% vat is inside, how much | the vat in it at {vat} percent | tax contained at {vat}%
* fill:percent = tickets / seats * 100 @ seats 410-900/10 #seats : the hall has {seats} seats, how full in percent | {seats} seats, occupancy in percent | percent of {seats} seats sold
* unsold:seats = seats - tickets @ seats 410-900/10 #seats : of {seats} seats how many are unsold | {seats} seats in all, free ones? | empty seats out of {seats}
* cheaper_week:tickets = tickets * (1 + up / 100) @ up (10/20/25/30/50) =rise in percent : next week {up}% more tickets, how many | if sales go up {up} percent, tickets? | {up}% more people next time

@ temp_a 2-35 =first temperature; temp_b 2-35 =second temperature; temp_c 2-35 =third temperature
? mean_temp:degrees = (temp_a + temp_b + temp_c) / 3 : {temp_a}, {temp_b} and {temp_c} degrees, mean? | morning {temp_a}, noon {temp_b}, evening {temp_c}, average temperature | average of {temp_a}, {temp_b}, {temp_c} degrees
* swing:degrees = max(temp_a, temp_b, temp_c) - min(temp_a, temp_b, temp_c) : from coldest to warmest | how big was the swing | the span between the extremes
* warmest:degrees = max(temp_a, temp_b, temp_c) : the warmest | highest reading | which was the top one
* fahrenheit:degrees Fahrenheit = temp_a * 9 / 5 + 32 : the first in fahrenheit | first reading as fahrenheit | {temp_a} degrees in F
* with_night:degrees = (temp_a + temp_b + temp_c + night) / 4 @ night 1-20 =night temperature : and the night had {night}, mean of the four | plus {night} at night, average then | with a fourth reading of {night}
* kelvin:kelvin = temp_b + 273.15 : the second in kelvin | second reading in K | {temp_b} degrees as kelvin
+ above:degrees = mean_temp - normal @ normal 1-9 =normal : normal is {normal}, how far above | compared with a normal of {normal} | {normal} would be usual, difference

@ cells 20-900 #cells; minutes (20/30/40/60) #minutes a doubling; rounds 3-12 #doublings
? grown:cells = cells * 2 ** rounds : {cells} cells double {rounds} times | {rounds} doublings from {cells} cells | start with {cells} bacteria, {rounds} doublings
+ growth_hours:hours = rounds * minutes / 60 : a doubling takes {minutes} minutes, hours? | every {minutes} min, how many hours | at {minutes} minutes each, hours needed
+ killed~:cells = grown * (1 - kill / 100) @ kill (50/75/80/90/95/99) =kill rate in percent : an antibiotic kills {kill}% | {kill} percent die, left? | after {kill}% are dead
* one_more:cells = cells * 2 ** (rounds + 1) : and with one more doubling | another doubling | one round later
* per_ml:cells per ml = cells / volume @ volume (0.5/2/5/10/50) #ml : the start in {volume} ml, cells per ml | {volume} ml at the start, density? | per ml at first, in {volume} ml

@ people 30-900 #people; yes 10-29 #yes votes; no 5-25 #no votes
? answered:answers = yes + no : {yes} said yes and {no} said no, answers? | {yes} for, {no} against, together | survey: {yes} yes, {no} no, how many answers
+ response:percent = answered / people * 100 : {people} were asked, response in percent | out of {people}, percent? | we asked {people}, return rate
* yes_share:percent = yes / (yes + no) * 100 : yes in percent of the answers | share of yes | how many percent agreed
* majority_by:votes = abs(yes - no) : by how many votes | the margin | how big is the lead
* silent:people = people - yes - no : of {people} asked, how many didn't answer | {people} got it, silent ones? | no answer from how many of {people} : {out} did not answer.
* with_undecided:percent = yes / (yes + no + undecided) * 100 @ undecided 3-20 #undecided : with {undecided} undecided counted too, yes in percent | plus {undecided} undecided, yes share | {undecided} don't know, percent of yes then
"""
add("life_of_trades", ROWS, 15.0)
