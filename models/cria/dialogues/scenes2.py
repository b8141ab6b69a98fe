"""Further scenes in the form of scenes.py: garden, sport, travel, school, shop, kitchen, computers, numbers."""
from core import family
from scenes import parse, play

TEXT = r"""
@ a=5-60 b=5-60
? a garden {a} m by {b} m, area|{a} x {b} metre plot, square metres?|how big is a field of {a} by {b} m
= area : {a} * {b} : It has {out} square metres.|That is {out}.
+ a fence all around, how many metres|how long is the fence|way around it?
= fence : 2 * ({a} + {b}) : The fence is {out} metres.
+ at {p} a metre what does the fence cost|fencing is {p} per metre, total|and the fence at {p} a metre @ p=M5-60
= cost : %<fence> * {p} : It costs {out}.
+ the gate of {g} metres needs no fence, cost then|minus {g} m for the gate, what does the fence cost then|without the {g} metres of the gate, fence cost @ g=2-4
= cost2 : %(<fence> - {g}) * {p} : Then it costs {out}.
+ what did that save|how much cheaper is that|difference?
= saved : %<cost> - <cost2> : It saves {out}.
+ grass seed, {s} g per square metre, in kg|how much seed at {s} grams a square metre, in kilos|seed for it in kg, {s} g per m2 @ s=(20/25/30/35/40)
= seed : %<area> * {s} / 1000 : You need {out} kg.
+ a third of the garden is paved, how much is left|one third becomes a terrace. remaining square metres?|and if a third of the area is paved, what stays green
= green : %<area> - <area> / 3 : {out} square metres are left.
+ half of it is lawn, how much is that|and half the area|lawn on half of the garden, square metres
= lawn : %<area> / 2 : That is {out} square metres.
~ a : {a} m long, sorry|no, {a} by {b}|and if it is {a} m long
~ b : {b} wide instead|it is {b} m wide|and with a width of {b}

@ k=3-30 t=20-59
? I ran {k} km in {t} minutes, minutes per km|pace for {k} km in {t} min|{k} kilometres, {t} minutes, how long per km
= pace : %{t} / {k} : That is {out} minutes per km.
+ and the speed in km/h|how fast is that in km/h|km per hour?
= speed : %{k} / ({t} / 60) : That is {out} km/h.
+ how long for a marathon at that pace, in minutes|42.195 km at that pace, minutes|a marathon would take how many minutes
= mara : %<pace> * 42.195 : It would take {out} minutes.
+ in hours?|that in hours|hours?
= hours : %<_> / 60 : That is {out} hours.
+ {n} kcal per km, burned?|I burn {n} kcal a km, altogether|calories at {n} per km @ n=50-90
= kcal : {k} * {n} : That is {out} kcal.
+ how many {c} kcal bars is that|bars with {c} kcal, how many|in chocolate bars of {c} kcal @ c=(120/200/230/250)
= bars : %<kcal> / {c} : That is {out} bars.
+ three runs like that a week, km?|if I do that three times a week, how many km|km a week with 3 such runs
= week : {k} * 3 : That is {out} km.
+ and in a year of 52 weeks|per year?|over 52 weeks
= year : <week> * 52 : That is {out} km.
~ t : it was {t} minutes|{t} min, sorry|no, in {t} minutes

@ n=100-900 b=5-60
? we sold {n} tickets at {b} each, revenue|{n} tickets, {b} apiece, income?|{n} times {b} for the tickets
= rev : {n} * {b} : The revenue is {out}.|That is {out}.
+ the band gets {c}%, how much is that|{c} percent go to the band|band's share at {c}% @ c=%
= band : %<rev> * {c} / 100 : The band gets {out}.
+ and the hall costs {h}, what remains for us|minus {h} for the hall as well, left?|after the band and {h} for the hall, what's left @ h=20-90
= left : %<rev> - <band> - {h} : {out} remains.
+ split among {k} organisers|we are {k}, each?|shared by the {k} of us @ k=2-9
= each : %<left> / {k} : Each gets {out}.
+ {f} of the tickets were free, real revenue|but {f} tickets were given away, revenue then|without {f} free tickets, income @ f=2-60
= real : ({n} - {f}) * {b} : Then it is {out}.
+ how much less is that|difference to before|what did the free ones cost us
= less : <rev> - <real> : It is {out} less.
+ the hall holds {s}, how full is it in percent|capacity {s}, in percent?|occupancy with {s} seats, percent @ s=1000-3000
= full : %{n} / {s} * 100 : That is {out} percent.
~ b : at {b} each, sorry|no, {b} a ticket|and with {b} a ticket?
~ n : {n} tickets, I mean|no, {n} sold|and if we sell {n}

@ w=40-110 d=7-90 x=(0.3/0.5/0.7/0.4/0.8)
? I weigh {w} kg and lose {x} kg a week, how much in 12 weeks|{x} kg a week, 12 weeks, lost kilos?|losing {x} kilos weekly for 12 weeks, total
= lost : %{x} * 12 : That is {out} kg.
+ so my weight then|what do I weigh then|and my weight after that
= then : %{w} - <lost> : You weigh {out} kg then.
+ in percent of my weight|how many percent is that|percent lost?
= pct : %<lost> / {w} * 100 : That is {out} percent.
+ how many weeks until {g} kg less|weeks to lose {g} kg|and for {g} kilos, weeks? @ g=3-15
= weeks : !import math\nprint(math.ceil({g} / {x})) : It takes {out} weeks.
+ in days?|that in days|days?
= days : <weeks> * 7 : That is {out} days.
+ the lost weight in pounds|lost pounds?|how many pounds did I lose in the 12 weeks
= lb : %<lost> / 0.45359237 : That is {out} pounds.
~ w : I weigh {w}, sorry|no, {w} kg|and with {w} kg?

@ a=2-9 b=10-60
? {a} buses with {b} seats, how many people|{b} seats in each of {a} buses, total?|capacity of {a} buses, {b} seats each
= cap : {a} * {b} : They hold {out}.|That is {out} people.
+ {f} seats stay empty, how many ride|minus {f} empty seats|{f} are free, passengers? @ f=2-9
= ride : <cap> - {f} : {out} ride.
+ in percent full?|how full is that in percent|occupancy in percent
= full : %<ride> / <cap> * 100 : That is {out} percent.
+ everyone pays {p}, income|{p} a head, total|at {p} per passenger @ p=M2-40
= inc : %<ride> * {p} : That is {out}.
+ a bus costs {c} a day to run, all of them|running costs {c} per bus|{c} for each bus, cost @ c=80-400
= cost : {a} * {c} : They cost {out}.
+ profit?|income minus costs|what remains after the costs
= profit : %<inc> - <cost> : The profit is {out}.
+ {n} people want to come, how many more buses|for {n} people, buses missing?|we are {n}, how many additional buses @ n=600-900
= more : !import math\nprint(math.ceil(({n} - <cap>) / {b})) : {out} more.
~ a : {a} buses, sorry|no, {a} of them|and with {a} buses

@ g=2-90 n=3-12
? a download of {g} GB, {n} MB per second, seconds (1 GB = 1000 MB)|{g} gigabytes at {n} MB/s, how many seconds with 1000 MB a GB|{n} MB/s for {g} GB, seconds, 1 GB is 1000 MB
= sec : %{g} * 1000 / {n} : It takes {out} seconds.
+ in minutes|minutes?|that in minutes
= min : %<sec> / 60 : That is {out} minutes.
+ and in hours|hours?|as hours
= h : %<sec> / 3600 : That is {out} hours.
+ twice as fast?|at double the speed, seconds|with double speed
= fast : %<sec> / 2 : Then it takes {out} seconds.
+ {k} of those downloads, in hours|{k} such files, hours in all|and {k} times that, in hours @ k=2-20
= kh : %<sec> * {k} / 3600 : That is {out} hours.
+ as h:mm:ss|hours minutes seconds please|write it as h:mm:ss
= hms : !from datetime import timedelta\nprint(timedelta(seconds=round(<sec>))) : That is {out}.
~ g : {g} GB, sorry|no, {g} gigabytes|and {g} GB?
~ n : at {n} MB/s|{n} megabytes a second instead|no, {n} MB/s

@ p=M300-2000 c=(19/20/21/7/10)
? a laptop costs {p} net, {c}% vat, gross?|{p} plus {c}% tax for the laptop|price {p} without tax, tax {c}%, what do I pay
= gross : %{p} * (1 + {c} / 100) : You pay {out}.|The gross price is {out}.
+ how much of that is tax|the tax alone?|so the vat is
= tax : %<gross> - {p} : The tax is {out}.
+ with another {m} off|and {m} off the gross price|minus a voucher of {m} @ m=(20/30/50/75/100)
= off : %<gross> - {m} : Then it is {out}.
+ with {d}% student discount on the gross|{d} percent student discount|students get {d}%, gross price then @ d=(5/8/10/12/15)
= stud : %<gross> * (1 - {d} / 100) : With that it is {out}.
+ the saving compared to the gross price|how much less than the full gross price
= saved : %<gross> - <stud> : You save {out}.
+ in {k} instalments|{k} monthly payments, each?|paid over {k} months, per month @ k=(6/10/12/24)
= rate : %<_> / {k} : Each is {out}.
+ for {n} of them|{n} laptops?|the school buys {n}, gross total @ n=3-40
= many : %<gross> * {n} : They cost {out}.
~ p : {p} net, sorry|no, it costs {p}|and for {p}
~ c : at {c}%?|with {c}% tax|no, {c} percent

@ x=2-9 y=20-90
? 1 cup is 240 ml, {x} cups in ml|{x} cups of 240 ml, millilitres|how many ml are {x} cups, 240 each
= ml : {x} * 240 : That is {out} ml.
+ in litres|litres?|and as litres
= l : %<ml> / 1000 : That is {out} litres.
+ how many {g} ml glasses does that fill|glasses of {g} ml?|into {g} ml glasses, how many full ones @ g=(150/200/250/300)
= glasses : <ml> // {g} : That fills {out}.
+ what's left over in ml|the rest in ml?|how much remains after that
= rest : <ml> % {g} : {out} ml are left.
+ half the recipe, ml|for half of it|half of that
= half : %<ml> / 2 : That is {out} ml.
+ one and a half times the recipe, ml|1.5 times as much|half as much again
= more : %<ml> * 1.5 : That is {out} ml.
~ x : {x} cups, sorry|and {x} cups?|no, {x}

@ n=12-60 a=2-9
? {n} pupils in groups of {a}, how many full groups|groups of {a} from {n} children, full ones?|{n} kids, {a} per group
= full : {n} // {a} : There are {out} full groups.
+ how many are left over|who is left|the remaining kids?
= rest : {n} % {a} : {out} are left over.
+ {k} more children join, full groups now|and with {k} more kids, groups?|then {k} others come. full groups? @ k=2-20
= now : ({n} + {k}) // {a} : Now there are {out}.
+ a third of the {n} are ill, how many are there|one third of the class is missing, how many come|if a third stays at home, how many are left
= came : {n} - {n} // 3 : {out} are there.
+ every group needs {s} sheets, how many sheets for the full groups|{s} sheets for each full group|sheets: {s} per full group @ s=2-12
= sheets : <full> * {s} : That is {out} sheets.
~ a : groups of {a}, sorry|{a} in a group?|no, {a} per group
~ n : {n} pupils, sorry|there are {n} of them|and with {n}

@ h=6-20 m=(00/15/30/45) d=20-170
? a film starts at {h}:{m} and lasts {d} minutes, when does it end|start {h}:{m}, {d} min long, end?|{d} minutes from {h}:{m}
= end : !from datetime import datetime, timedelta\nt = datetime(2000, 1, 1, {h}, {m}) + timedelta(minutes={d})\nprint(t.strftime("%H:%M")) : It ends at {out}.|At {out}.
+ with {a} minutes of ads before|plus {a} minutes of adverts|and {a} min of commercials first @ a=5-25
= ads : !t = t + timedelta(minutes={a})\nprint(t.strftime("%H:%M")) : Then at {out}.
+ and half an hour to get home|home half an hour later, when|plus 30 minutes way home
= home : !t = t + timedelta(minutes=30)\nprint(t.strftime("%H:%M")) : At {out}.
+ as am/pm|in 12 hour form|with am or pm
= ampm : !print(t.strftime("%I:%M %p")) : That is {out}.
+ how long is the film in hours|the film's length in hours|{d} minutes in hours
= hours : %{d} / 60 : It is {out} hours.

@ a=20-99 b=20-99
? {a} * {b}|{a} times {b}|what is {a} x {b}
= p : {a} * {b} : The result is {out}.|That is {out}.
+ digit sum of that|add its digits|sum of the digits?
= ds : sum(int(c) for c in str(<p>)) : The digit sum is {out}.
+ is the product even|even or odd, the product?|is the product an even number
= ev : !print("even" if <p> % 2 == 0 else "odd") : It is {out}.
+ and their sum|{a} plus {b} as well|what about the sum of the two numbers
= s : {a} + {b} : The sum is {out}.
+ product divided by the sum|the product over the sum|product by sum?
= q : %<p> / <s> : That is {out}.
+ the difference of product and sum|product minus sum|how much bigger is the product than the sum
= df : <p> - <s> : That is {out}.
+ round the product to hundreds|product to the nearest hundred|the product, rounded to hundreds
= r : round(<p>, -2) : It is {out}.
+ to the nearest thousand|rounded to thousands|in thousands, rounded
= t : round(<p>, -3) : It is {out}.
+ square root of the product|root of the product?|sqrt of the product, two decimals
= root : %<p> ** 0.5 : It is {out}.
+ last two digits of the product|only the last two digits of the product|product mod 100
= l2 : <p> % 100 : They are {out}.
~ a : {a} instead of the first|no, {a} times {b}|I meant {a} x {b}

@ n=3-12 p=M5-90
? {n} nights at {p}|hotel: {n} nights, {p} each|{p} a night for {n} nights, total?
= room : %{n} * {p} : The total is {out}.|That is {out}.
+ plus breakfast {b} a day for 2 people|breakfast for two, {b} each per day, on top|and breakfast: 2 persons, {b} a day each, total then @ b=M6-20
= bf : %<room> + 2 * {b} * {n} : With breakfast it is {out}.
+ city tax {t} per night and person, we are two, how much is the tax|city tax for 2 people at {t} a night|tax {t} per person and night for the two of us @ t=(1.5/2/2.5/3)
= tax : %{t} * 2 * {n} : The tax is {out}.
+ everything together|room, breakfast and tax altogether|all in all
= all : %<bf> + <tax> : Altogether it is {out}.
+ per person?|each of us pays|for one of the two
= each : %<_> / 2 : Each pays {out}.
+ one night less, room only|if we leave a night earlier, just the room|room for one night less
= less : %({n} - 1) * {p} : Then the room is {out}.
+ the other hotel wants {q} a night, for the same nights|next door it's {q} a night, total|{q} per night elsewhere, in all @ q=M5-90
= other : %{n} * {q} : There it is {out}.
+ how much do I save with the cheaper one|difference between the two hotels|how far apart are the two hotels
= diff : %abs(<room> - <other>) : The difference is {out}.
~ n : {n} nights, sorry|for {n} nights?|no, {n} nights
~ p : at {p} a night|no, {p}|it costs {p}, not that

@ a=1500-6000 c=20-42
? salary {a}, {c}% deductions, what do I get|{a} gross with {c} percent off, net?|I earn {a} and {c}% is deducted
= net : %{a} * (1 - {c} / 100) : You get {out}.|The net pay is {out}.
+ how much is deducted|the deductions in money|what goes away
= ded : %{a} * {c} / 100 : {out} is deducted.
+ a raise of {r}% gross, new net|with {r}% more gross, net?|and after a {r} percent raise of the gross, net @ r=2-12
= new : %{a} * (1 + {r} / 100) * (1 - {c} / 100) : The new net is {out}.
+ how much more is that a month|net gain per month|difference to the old net
= more : %<new> - <net> : It is {out} more.
+ and over a year|times twelve|in a year?
= year : %<more> * 12 : That is {out} a year.
+ rent is {m}, what's left of the net|after {m} rent, what remains of my net|net minus {m} for rent @ m=400-900
= left : %<net> - {m} : {out} is left.
+ rent as a percentage of the net|how many percent of the net is the rent|the rent's share of the net in percent
= share : %{m} / <net> * 100 : That is {out} percent.
~ c : {c}% deductions, sorry|no, {c} percent|and with {c}%
~ a : I earn {a}, sorry|no, {a}|with {a}?

@ n=4-12
? a league of {n} teams, each plays each once, games|{n} teams, everyone against everyone, how many games|round robin with {n} teams
= games : {n} * ({n} - 1) // 2 : There are {out} games.
+ and home and away|twice, home and away?|with a return match
= two : <games> * 2 : Then there are {out}.
+ {g} games a day, how many days|days at {g} games per day|playing {g} a day, days needed @ g=2-6
= days : !import math\nprint(math.ceil(<_> / {g})) : It takes {out} days.
+ goals at {x} a game for the single round|{x} goals per game on average, goals in the single round|expected goals at {x} a game, single round @ x=(2.5/2.8/3/3.1)
= goals : %<games> * {x} : That is {out} goals.
+ how many games does one team play in the single round|games per team, single round|one team plays how often
= one : {n} - 1 : One team plays {out}.
+ most points a team can get in the single round, 3 for a win|maximum points with 3 for each win, single round|points if a team wins all, 3 each
= pts : 3 * ({n} - 1) : It is {out} points.
~ n : {n} teams, sorry|with {n} teams?|no, {n}

@ v=2-9 f=(1.08/1.1/1.12/1.17) u=200-900
? {u} euros in dollars at {f}|one euro is {f} dollars, {u} euros?|change {u} euros, {f} dollars each
= usd : %{u} * {f} : That is {out} dollars.
+ the bank keeps {c}%, what do I get|minus {c}% fee|with a fee of {c} percent @ c=(1/1.5/2/3)
= got : %<usd> * (1 - {c} / 100) : You get {out} dollars.
+ how much is the fee|the fee in dollars?|what does the bank keep
= fee : %<usd> - <got> : The fee is {out} dollars.
+ I spend {s} dollars, left?|after spending {s} of them|minus {s} dollars @ s=20-90
= left : %<_> - {s} : {out} dollars are left.
+ back into euros|in euros again?|what's that in euros
= eur : %<_> / {f} : That is {out} euros.
+ for {d} days, per day|spread over {d} days|I stay {d} days, a day? @ d=3-21
= day : %<_> / {d} : That is {out} a day.
~ u : {u} euros, sorry|no, {u}|and {u} euros?
~ f : at {f}?|the rate is {f}|no, {f} dollars

@ a=5-40 b=2-30
? {a} red and {b} blue balls, how many|{a} red balls plus {b} blue ones, total|a bag with {a} red and {b} blue balls, number of balls
= all : {a} + {b} : There are {out}.
+ chance of red in percent|probability of a red one, percent|red in percent?
= red : %{a} / <all> * 100 : It is {out} percent.
+ and blue|blue in percent?|the chance of blue in percent
= blue : %{b} / ({a} + {b}) * 100 : It is {out} percent.
+ both red in two draws without putting back, percent|two reds in a row, not put back, percent|chance of two reds without replacement in percent
= rr : %{a} / <all> * ({a} - 1) / (<all> - 1) * 100 : It is {out} percent.
+ {k} more blue ones, chance of red then|add {k} blue balls, red in percent?|with {k} additional blue balls, red percent @ k=2-20
= red2 : %{a} / (<all> + {k}) * 100 : Then it is {out} percent.
+ half of the red ones are taken out, how many balls stay|remove half of the red balls, balls left?|without half of the red ones, how many balls
= left : %<all> - {a} / 2 : {out} are left.
~ a : {a} red ones, sorry|no, {a} red|and with {a} red balls
~ b : {b} blue, not that|no, {b} blue ones|and if there are {b} blue

@ x=2-20 y=2-20 z=2-20
? a crate {x} by {y} by {z} dm, litres?|box of {x} x {y} x {z} decimetres, how many litres|{x} dm, {y} dm, {z} dm: volume in litres
= v : {x} * {y} * {z} : It holds {out} litres.
+ filled to {c}%|{c} percent full, litres|only {c}% filled @ c=%
= part : %<v> * {c} / 100 : That is {out} litres.
+ sand weighs 1.6 kg a litre, weight|with sand at 1.6 kg per litre, kg?|full of sand, 1.6 kilos a litre, how heavy
= kg : %<v> * 1.6 : It weighs {out} kg.
+ in tons|tons?|that in tonnes
= t : %<kg> / 1000 : That is {out} tons.
+ twice as high, litres|if the height is doubled|double the height, volume?
= dbl : <v> * 2 : Then it holds {out} litres.
+ surface of the crate in square dm|all six sides together, square decimetres|surface area of the crate
= sf : 2 * ({x} * {y} + {y} * {z} + {x} * {z}) : The surface is {out} square decimetres.
~ z : {z} high, sorry|no, {z} dm high|and with a height of {z}
~ x : {x} long, sorry|no, {x} by {y} by {z}|and if it is {x} long

@ n=50-400 d=2-9
? a book has {n} pages and I read {d} a day, days?|{n} pages, {d} daily, how many days|reading {d} pages a day, {n} in all, days rounded up
= days : !import math\nprint(math.ceil({n} / {d})) : It takes {out} days.
+ in weeks|weeks?|that in weeks
= w : %<days> / 7 : That is {out} weeks.
+ twice as many pages a day|at double the pace, days|if I read double, how many days
= dbl : !import math\nprint(math.ceil({n} / (2 * {d}))) : Then it takes {out} days.
+ I've read {r} pages already, percent done|{r} pages are done, in percent|how many percent are {r} pages @ r=10-49
= pct : %{r} / {n} * 100 : That is {out} percent.
+ pages to go|how many are left|remaining pages?
= left : {n} - {r} : {out} are left.
+ days for the rest|how many days for the remaining ones|the rest takes how many days
= rest : !import math\nprint(math.ceil(<left> / {d})) : It takes {out} days.
~ d : {d} pages a day|no, {d} a day|and with {d} a day
~ n : {n} pages, sorry|the book has {n} pages|no, {n}
"""

SCENES = parse(TEXT)


@family("turns", 24.0)
def scene_more(d):
    play(d, d.r.choice(SCENES))
