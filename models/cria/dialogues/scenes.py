"""Scenes: a first computation from daily life and questions that follow from it, each with a thought of its own.

@ slots of the scene        kinds: 3-40 a whole number, M1-60 money, D60 a decimal up to 60, % a rate, W a word, N a name, T things, C a city, (a/b) one of these
? ways to ask first
= name : code : answers     <name> is an earlier result, <_> the last one, {slot} a value; % before the code rounds to two places
+ ways to ask on @ slots    used when the results it needs are there
~ slot : ways to change it  the first computation again with another value"""
import re
from core import family, fill, noisy
from pools import CITIES, ITEMS, NAMES, WORDS
from threads import chat
from values import said

TEXT = r"""
@ n=3-40 m=12-144 i=T
? {n} boxes of {m} {i}, how many is that|{m} {i} in a box and I have {n} boxes|we got {n} boxes with {m} {i} each, total?
= total : {n} * {m} : There are {out} {i}.|That is {out}.
+ {k} of the boxes are lost, how many {i} then|and without {k} of the boxes|{k} boxes never arrived, how many {i} do I have @ k=1-2
= less : <total> - {k} * {m} : Then there are {out}.|That leaves {out}.
+ one {w} weighs {g} grams, all of them in kg?|each weighs {g} g, total weight in kg|if one is {g} grams, how heavy is everything in kilos @ g=5-900 w=W
= kg : %<total> * {g} / 1000 : That is {out} kg.
+ and per box?|weight of one box?|how heavy is a single box
= box : %<kg> / {n} : One box weighs {out} kg.|That is {out} kg.
+ I sell them at {p} each, what comes in|{p} apiece, revenue?|what do I get for all at {p} @ p=M1-30
= money : %<total> * {p} : That is {out}.|It brings {out}.
+ they cost me {c} altogether, profit?|I paid {c} for the lot, what's my gain|minus the {c} I paid @ c=20-60
= profit : %<money> - {c} : The profit is {out}.
+ and per box?|profit for one box|divided over the boxes
= pbox : %<profit> / {n} : That is {out} per box.
+ how many more boxes to reach {z} {i}|boxes missing to get {z}|I need {z}, how many boxes more @ z=6000-9000
= more : !import math\nprint(math.ceil(({z} - <total>) / {m})) : You need {out} more boxes.
~ n : no, {n} boxes|sorry, it was {n} boxes|make that {n} boxes|and with {n} boxes?
~ m : {m} per box, sorry|no, {m} in a box|and if a box holds {m}?

@ a=100-900 b=5-40 
? a trip of {a} km, the car takes {b} litres altogether. litres per 100 km?|{b} litres for {a} km, consumption per 100|used {b} l on {a} km
= per : %{b} / {a} * 100 : That is {out} litres per 100 km.
+ what would {d} km need|and for {d} km, how many litres|litres for a trip of {d} km at that rate @ d=50-2000
= need : %<per> * {d} / 100 : You need {out} litres.
+ a litre is {p}, so that costs?|at {p} a litre, what's that in money|cost, with {p} per litre @ p=(1.69/1.75/1.82/1.89/2.05/1.59)
= cost : %<need> * {p} : That costs {out}.
+ there and back?|return trip too|and the way back as well, cost in total
= both : %<cost> * 2 : That is {out}.
+ we are {k}, each?|shared by {k} people|split among {k} of us @ k=2-5
= each : %<both> / {k} : Each pays {out}.|That is {out} each.
+ the tank holds {t} litres, how far does it take me|range with a tank of {t} l|how many km with {t} litres @ t=35-80
= range : %{t} / <per> * 100 : That is {out} km.
+ and with half a tank|half full?|if the tank is only half full
= half : %<range> / 2 : That is {out} km.
+ in miles?|what's that in miles per gallon|mpg?
= mpg : %235.214583 / <per> : That is {out} miles per gallon.
~ b : no, {b} litres|it was {b} litres|with {b} litres instead
~ a : the trip was {a} km, sorry|{a} km, not that|and if it was {a} km

@ p=M400-1500
? my rent is {p} a month, what is that in a year|rent {p} monthly, yearly?|I pay {p} rent, how much per year
= year : %{p} * 12 : That is {out} a year.
+ and heating is {h} a month, how much together a year|plus {h} a month for heating, yearly total|with {h} heating each month? @ h=40-190
= all : %({p} + {h}) * 12 : That is {out} a year.
+ what is that per week|a week?|per week with 52 weeks
= week : %<_> / 52 : That is {out} a week.
+ I earn {e} a month, what percentage goes to rent|that's how much of my {e} income in percent|rent in percent of a monthly {e} @ e=1800-4200
= share : %{p} / {e} * 100 : That is {out} percent.
+ and what stays each month|what do I have left a month then|what remains of my pay
= left : %{e} - {p} : That leaves {out}.
+ it goes up {c}% next year, new rent?|they raise it by {c}%, per month?|and with a rise of {c} percent, monthly @ c=2-12
= new : %{p} * (1 + {c} / 100) : The new rent is {out}.
+ how much more is that a month|so how much more do I pay each month|the difference per month
= diff : %<new> - {p} : That is {out} more.
+ and over a whole year|how much more in a year|times twelve
= dyear : %<diff> * 12 : That is {out}.
+ if we are {k} in the flat, each per month|shared by {k}, monthly|my part with {k} flatmates all paying the same, {k} of us @ k=2-4
= flat : %{p} / {k} : Each pays {out}.
~ p : sorry, {p}|rent is {p} actually|no, {p} a month

@ n=20-35 a=6-20
? {n} students, {a} of them passed. how many percent|{a} out of {n} passed the test, percentage?|pass rate for {a} of {n}
= rate : %{a} / {n} * 100 : That is {out} percent.
+ and how many failed|how many didn't make it|number who failed?|who didn't pass, how many
= failed : {n} - {a} : {out} failed.
+ in percent?|percentage of the failed ones|what's that in percent
= fp : %<failed> / {n} * 100 : That is {out} percent.
+ {k} more pass the second try, pass rate now|and if {k} of those pass after all, percent|{k} repeat it and pass, new percentage? @ k=1-3
= rate2 : %({a} + {k}) / {n} * 100 : Now it is {out} percent.
+ by how many points did it rise|difference to before|how much better is that
= up : %<rate2> - <rate> : It rose by {out}.
+ how many must pass for {q}%|students needed for {q} percent|{q}% of the class is how many @ q=(80/90/75/60/85)
= must : !import math\nprint(math.ceil({n} * {q} / 100)) : That takes {out}.
~ a : {a} passed, sorry|no, {a} of them|and if {a} had passed
~ n : there are {n} in the class, not that|out of {n}, I mean|{n} students, sorry

@ h=1-6 m=5-55 d=20-400
? I drove {d} km in {h} hours {m} minutes, average speed?|{d} kilometres, {h} h {m} min, how fast was that|speed for {d} km in {h}h{m}
= speed : %{d} / ({h} + {m} / 60) : The speed was {out} km/h.
+ in miles per hour?|mph?|and in mph
= mph : %<speed> / 1.609344 : That is {out} mph.
+ in metres per second|m/s?|as m/s
= ms : %<speed> / 3.6 : That is {out} m/s.
+ how long for {k} km at that speed|and {k} km would take, in hours|at the same pace, {k} km, hours? @ k=20-900
= time : %{k} / <speed> : It takes {out} hours.
+ in minutes?|that in minutes|how many minutes is that
= min : %<time> * 60 : That is {out} minutes.
+ how far in {t} hours|distance after {t} h at that speed|and in {t} hours I get how far @ t=2-12
= far : %<speed> * {t} : That is {out} km.
+ with a break of {b} minutes included in the time, average while driving|I paused {b} minutes of that, real speed?|minus {b} min of break, speed then? @ b=5-20
= real : %{d} / (({h} * 60 + {m} - {b}) / 60) : It was {out} km/h.
~ d : it was {d} km|{d} km, not that|no, {d} kilometres

@ r=2-6 s=2-6 h=2-3
? a room {r} by {s} metres, floor area|{r} m x {s} m, square metres|floor of {r} times {s} metres, area?
= area : {r} * {s} : The area is {out} square metres.|That is {out}.
+ it is {h} m high, volume?|height {h} metres, cubic metres|and with {h} m up to the ceiling, volume
= vol : <area> * {h} : The volume is {out} cubic metres.
+ area of all four walls|wall area at {h} m height|and the four walls, {h} m high?
= walls : 2 * ({r} + {s}) * {h} : The walls are {out} square metres.
+ minus a door and window of {w} square metres|without {w} m2 of windows and doors|less {w} square metres for the windows @ w=2-6
= paint : <walls> - {w} : That leaves {out} square metres.
+ a litre covers {c} m2, how many litres of paint|paint needed if one litre does {c} square metres|litres at {c} m2 each @ c=(6/7/8/10/12)
= litres : %<paint> / {c} : You need {out} litres.
+ two coats?|and for two coats|painting it twice
= coats : %<litres> * 2 : Then you need {out} litres.
+ carpet at {p} a square metre, cost|what does flooring cost at {p} per m2|laminate for {p} a square metre, total @ p=M8-60
= floor : %<area> * {p} : It costs {out}.
+ plus {q}% for waste|add {q} percent offcuts|and {q}% more because of cutting @ q=(5/10/15)
= waste : %<floor> * (1 + {q} / 100) : With that it is {out}.
+ how long is the skirting board all around|perimeter?|and around the edge
= per : 2 * ({r} + {s}) : The perimeter is {out} metres.
+ without the door, {d} cm|less {d} cm for the door|minus the door of {d} centimetres @ d=(80/90/100/120)
= skirt : %<per> - {d} / 100 : That is {out} metres.
~ r : {r} metres long, sorry|no, it's {r} by {s}|and if it were {r} m long

@ n=2-9 p=M2-20 i=T
? {n} {i} cost {p}, what is one|price of one if {n} {i} are {p}|{p} for {n} {i}, each?
= one : %{p} / {n} : One is {out}.|That is {out} each.
+ and {k} of them?|what would {k} cost|price for {k} then @ k=3-40
= many : %{p} / {n} * {k} : They cost {out}.|That is {out}.
+ the other shop wants {q} for {l}, one there?|elsewhere {l} cost {q}. per piece?|next door it's {q} for {l} @ q=M2-25 l=2-9
= other : %{q} / {l} : There it is {out}.|One is {out}.
+ which is cheaper|where is it cheaper|so which shop
= which : !print("the first" if <one> < <other> else "the second") : It is {out}.
+ difference per piece?|by how much|how much do I save on one
= diff : %abs(<one> - <other>) : That is {out}.
+ and on {g} pieces|for {g} of them, saving?|times {g} @ g=10-99
= save : %<diff> * {g} : That is {out}.
+ how many do I get for {b}|I have {b}, how many can I buy|with {b} in my pocket, how many whole ones @ b=20-99
= buy : !print(int({b} // ({p} / {n}))) : You can buy {out}.
~ p : sorry, {p}|the price was {p}|no, for {p}
~ n : it's {n} of them|{n} for that price, sorry|no, {n} pieces

@ a=18-70 A=N B=N
? {A} is {a}, {B} is half as old. how old is {B}|{B} is half {A}'s age and {A} is {a}|{A} {a}, {B} half of that
= b : %{a} / 2 : {B} is {out}.
+ how old were they together|sum of their ages|together?|both ages added
= sum : {a} + <b> : Together they are {out}.
+ and in {k} years {A} is|{A} in {k} years?|how old will {A} be {k} years from now @ k=3-30
= later : {a} + {k} : {A} will be {out}.
+ and {B} then?|{B} at that time|how old is {B} by then
= blater : <b> + {k} : {B} will be {out}.
+ difference in age|how many years apart|age gap?
= gap : {a} - <b> : They are {out} years apart.
+ which year was {A} born if it is {y}|born in which year, now is {y}|{A}'s year of birth, counting from {y} @ y=2024-2028
= born : {y} - {a} : {A} was born in {out}.
+ and {B}?|year of birth of {B}|when was {B} born
= bborn : {y} - <b> : {B} was born in {out}.
~ a : {A} is {a}, sorry|no, {a}|{a}, not that

@ w=D90 h=150-200
? bmi for {w} kg and {h} cm|I'm {h} cm and weigh {w} kg, bmi?|body mass index: {w} kilos, {h} centimetres
= bmi : %{w} / ({h} / 100) ** 2 : The BMI is {out}.
+ and with {k} kilos less|if I lose {k} kg|minus {k} kg @ k=2-15
= less : %({w} - {k}) / ({h} / 100) ** 2 : Then it is {out}.
+ how much lower is that|difference between the two|by how much did it fall
= diff : %<bmi> - <less> : It is {out} lower.
+ what weight is a bmi of {b}|how many kilos for bmi {b}|at which weight would I have {b} @ b=(22/23/24/25/21)
= kg : %{b} * ({h} / 100) ** 2 : That is {out} kg.
+ so how much would I have to change|difference to my weight|how far am I from that
= gap : %{w} - <kg> : That is {out} kg.
+ my weight in pounds?|{w} kg in lbs|what's my weight in pounds
= lb : %{w} / 0.45359237 : That is {out} pounds.
+ height in feet?|and my height in feet|how many feet am I
= ft : %{h} / 30.48 : That is {out} feet.
~ w : {w} kg, sorry|I meant {w} kilos|and at {w} kg?
~ h : I'm {h} cm|{h}, not that height|with a height of {h}

@ K=500-20000 c=(2/3/4/5/6/1.5/2.5/3.5) y=2-25
? {K} at {c}% for {y} years, compound|put {K} away at {c} percent for {y} years, what is it then|{K} euros, {c}% interest, {y} years, final amount
= end : %{K} * (1 + {c} / 100) ** {y} : You get {out}.|It becomes {out}.
+ how much of that is interest|interest earned?|so I gain|what did the interest bring
= gain : %<end> - {K} : The interest is {out}.
+ in percent of what I put in|that's how many percent growth|percent?
= pct : %<gain> / {K} * 100 : That is {out} percent.
+ per year on average|a year?|divided by the years
= avg : %<gain> / {y} : That is {out} a year.
+ {t}% tax on the interest, what do I lose|tax at {t} percent on the gain|and {t}% of the gain goes to tax, how much @ t=(25/26.375/20/30/15)
= tax : %<gain> * {t} / 100 : The tax is {out}.
+ so what remains in the end|final amount after tax|end amount minus the tax
= net : %<end> - <tax> : That leaves {out}.
+ with simple interest instead|and without compounding|simple interest, final amount
= simple : %{K} * (1 + {c} / 100 * {y}) : Then it is {out}.
+ how much less is that|difference to compound|what does compounding bring
= diff : %<end> - <simple> : The difference is {out}.
~ c : at {c}%?|with {c} percent|no, the rate is {c}%|what if it's {c}%
~ y : for {y} years?|{y} years instead|and after {y} years
~ K : with {K}|I have {K}, not that|no, {K}

@ g=100-900 s=2-6
? a recipe for {s} people takes {g} g of flour. per person?|{g} grams flour for {s} servings, each?|recipe: {s} people, {g} g rice. how much a head
= per : %{g} / {s} : That is {out} g per person.
+ and for {k} people|we are {k}, so how much|for {k} then|I cook for {k} @ k=3-30
= need : %<per> * {k} : You need {out} g.
+ in kilos?|kg?|that in kilograms
= kg : %<need> / 1000 : That is {out} kg.
+ a bag has {b} g, how many bags|bags of {b} g, how many must I buy|number of {b} gram packs @ b=(250/500/1000)
= bags : !import math\nprint(math.ceil(<need> / {b})) : You need {out}.
+ what's left over then|how much remains in the bags|leftover grams?
= over : %<bags> * {b} - <need> : {out} g are left over.
+ it also takes {e} eggs for {s}, eggs for {k}|{e} eggs in the recipe, how many now|and the {e} eggs? @ e=1-6
= eggs : %{e} / {s} * {k} : You need {out} eggs.
+ in ounces|how many ounces is that|oz?
= oz : %<need> / 28.349523125 : That is {out} ounces.
~ g : {g} g, sorry|it's {g} grams|no, {g}
~ s : it's for {s} people|the recipe is for {s}|{s} servings, not that

@ n=2-12 p=M5-40 x=2-9 q=M2-20
? {n} adults at {p} and {x} kids at {q}, total|tickets: {n} adults, {p} each, {x} children {q}|{n} x {p} plus {x} x {q}
= total : %{n} * {p} + {x} * {q} : The total is {out}.
+ the group ticket is {g}, what do we save|a family ticket costs {g}, difference|they offer everything for {g}, cheaper by how much @ g=(20/25/30/40/50)
= save : %<total> - {g} : The difference is {out}.
+ {c}% off for groups, then|with a {c} percent group discount|minus {c}% @ c=(5/10/15/20/25)
= disc : %<total> * (1 - {c} / 100) : With that it is {out}.
+ how many people are we|number of people?|so many of us altogether
= heads : {n} + {x} : You are {out}.
+ average per person|per head?|divided by everybody
= avg : %<total> / ({n} + {x}) : That is {out} per person.
+ what do only the adults pay|just the adults?|adults' share
= adults : %{n} * {p} : The adults pay {out}.
+ and the kids|just the children|children's part?
= kids : %{x} * {q} : The children pay {out}.
+ one kid is under 4 and free, total then|without one of the children|one child goes in free
= free : %<total> - {q} : Then it is {out}.
+ I pay with {b}, change|change from {b}|what comes back from {b} @ b=(500/1000/700)
= change : %{b} - <total> : You get {out} back.
~ n : {n} adults, sorry|no, {n} grown-ups|make it {n} adults
~ x : {x} kids|{x} children, not that many|and with {x} kids

@ n=5-60 m=5-60
? class 1 has {n} pupils, class 2 {m}. together?|{n} in one class and {m} in the other, sum|two groups, {n} and {m} people, how many
= all : {n} + {m} : Together there are {out}.
+ they form teams of {k}, how many full teams|teams of {k}?|how many groups of {k} can they make @ k=3-9
= teams : <all> // {k} : They make {out} teams.
+ who is left over|how many without a team|the rest?
= rest : <all> % {k} : {out} are left over.
+ {j} are ill today, how many came|minus the {j} who are ill|without {j} @ j=2-5
= came : <all> - {j} : {out} came.
+ each gets {b} books, books needed|{b} notebooks each, how many|and {b} pens for everybody @ b=2-8
= books : <all> * {b} : You need {out}.
+ a bus takes {s}, how many buses|buses with {s} seats?|number of buses at {s} each @ s=8-50
= buses : !import math\nprint(math.ceil(<all> / {s})) : You need {out}.
+ the bus costs {c}, per pupil?|a bus is {c}, so each pays|{c} for one bus, for all buses @ c=200-700
= cost : <buses> * {c} : The buses cost {out}.
+ per pupil?|split over everyone|each then
= each : %<cost> / <all> : Each pays {out}.
~ n : {n} in the first, sorry|class 1 has {n}|no, {n} and {m}

@ b=60-200 d=2-31
? {b} pages a day, how many in {d} days|reading {b} pages each day for {d} days|{d} days with {b} pages
= pages : {b} * {d} : That is {out} pages.
+ and a year?|if I do that all year|in 365 days
= year : {b} * 365 : That is {out}.
+ a book has {p} on average, how many books is that|how many books of {p} pages|books, at {p} pages each @ p=200-500
= books : %<_> / {p} : That is {out} books.
+ round that down|only whole ones|full books?
= whole : int(<books>) : That is {out}.
+ half the pace?|if I only read half as much a day, {d} days|at half that speed
= half : %<pages> / 2 : That is {out} pages.
+ I skip {s} days, how many pages then|and with {s} days off|minus {s} days without reading @ s=1-2
= skip : <pages> - {s} * {b} : Then it is {out} pages.
~ d : {d} days, sorry|over {d} days|and in {d} days?
~ b : {b} a day|no, {b} pages daily|with {b} pages a day

@ x=500-9000 y=200-480
? I earn {x} a month gross, {y} tax. net?|gross {x}, deductions {y}, what do I get|{x} minus {y} tax
= net : {x} - {y} : You get {out}.
+ what percent is the tax|tax rate?|deductions in percent
= rate : %{y} / {x} * 100 : That is {out} percent.
+ net per year|and a year?|yearly net?|in twelve months
= year : <net> * 12 : That is {out} a year.
+ with a thirteenth salary|there are 13 salaries|and with 13 months' pay
= y13 : <net> * 13 : That is {out}.
+ i save {s} percent of the net, a month|{s}% goes into savings, how much monthly|put away {s}% each month @ s=(5/10/15/20/25)
= save : %<net> * {s} / 100 : You save {out}.
+ what's left to spend|and what remains|rest after saving?
= rest : %<net> - <save> : That leaves {out}.
+ per day with 30 days|a day?|daily?
= day : %<_> / 30 : That is {out} a day.
+ hourly, at {h} hours a month|per hour with {h} hours|my net hourly wage for {h} h @ h=(160/168/152/140/120)
= hour : %<net> / {h} : That is {out} an hour.
+ how long to save {g}|months until I have {g}|when do I have {g} (months) @ g=2000-9000
= months : !import math\nprint(math.ceil({g} / <save>)) : It takes {out} months.
~ x : {x} gross, sorry|no, {x}|and with {x}

@ h=7-11 m=0-50 k=7-9
? I work from {h}:00 to 17:30 with a {p} minute break, how many hours|{h}:00 to 17:30, {p} min break, working hours?|start {h}:00, end 17:30, lunch {p} minutes @ p=(30/45/60)
= day : %17.5 - {h} - {p} / 60 : That is {out} hours.
+ 5 days a week|per week?|in a week of 5 days
= week : %<day> * 5 : That is {out} hours.
+ my contract says {c}, overtime?|minus the {c} in my contract|{c} hours are normal, how much extra @ c=(35/37.5/38.5/40)
= over : %<week> - {c} : The difference is {out} hours.
+ in minutes?|that in minutes|how many minutes
= mins : %<over> * 60 : That is {out} minutes.
+ 4 weeks of that|in a month of four weeks|over four weeks
= month : %<week> * 4 : That is {out} hours.
+ at {w} an hour|pay for that at {w} an hour|and money, {w} per hour @ w=M12-50
= pay : %<_> * {w} : That is {out}.
~ h : from {h}, sorry|I start at {h}|no, {h}:00

@ a=3-9 b=3-9 c=3-9
? what's {a} * {b} * {c}|{a} times {b} times {c}|multiply {a}, {b} and {c}
= p : {a} * {b} * {c} : The result is {out}.|That is {out}.
+ and their sum?|now add them instead|the sum of the three
= s : {a} + {b} + {c} : The sum is {out}.
+ product divided by the sum|divide the product by the sum|the first result by the second
= q : %<p> / <s> : That is {out}.
+ the average of the three numbers|mean of them|and on average
= avg : %({a} + {b} + {c}) / 3 : The average is {out}.
+ the biggest of them squared|square of the largest|largest one squared
= sq : max({a}, {b}, {c}) ** 2 : That is {out}.
+ sum of their squares|squares added|each squared, then the sum
= ss : {a} ** 2 + {b} ** 2 + {c} ** 2 : That is {out}.
+ difference between product and sum|product minus sum|how much bigger is the product than the sum
= d : <p> - <s> : That is {out}.
~ a : {a} instead of the first|the first number is {a}|make the first {a}
~ c : {c} instead of the last|the last should be {c}|change the last to {c}

@ n=50-999
? how many seconds in {n} minutes|{n} minutes in seconds|{n} min, seconds?
= s : {n} * 60 : That is {out} seconds.
+ and in hours|hours?|what about hours
= h : %{n} / 60 : That is {out} hours.
+ as hours and minutes|in h:mm|hours and minutes please
= hm : !print("%d:%02d" % divmod({n}, 60)) : That is {out}.
+ how many days is that|in days|days?
= d : %{n} / 1440 : That is {out} days.
+ what share of a day in percent|percent of a day|in percent of one day
= pd : %{n} / 1440 * 100 : That is {out} percent.
+ {k} times that, in hours|and {k} such, hours altogether|if I do it {k} times, hours? @ k=2-30
= kh : %{n} * {k} / 60 : That is {out} hours.
~ n : {n} I meant|and {n}?|no, {n} minutes|sorry, {n}

@ n=2-6
? roll {n} dice, how many different results in order|{n} dice, number of outcomes|how many combinations with {n} dice, order counts
= all : 6 ** {n} : There are {out}.
+ how many with no six|without any six|and if no six may show
= no : 5 ** {n} : There are {out}.
+ chance of that in percent|probability in percent|so the probability of no six, percent
= p : %<no> / <all> * 100 : It is {out} percent.
+ so at least one six, percent|and for at least one six|probability of at least one
= one : %100 - <p> : It is {out} percent.
+ highest sum possible|maximum sum?|what's the most I can roll
= max : {n} * 6 : It is {out}.
+ average sum|expected sum?|on average I roll
= avg : %{n} * 3.5 : It is {out}.
~ n : with {n} dice|{n} dice, sorry|and for {n}?

@ t=10-40 w=C
? it is {t} degrees celsius in {w}, fahrenheit?|{t} C in fahrenheit|{t} degrees in {w}, what's that in F
= f : %{t} * 9 / 5 + 32 : That is {out} degrees Fahrenheit.
+ and at night {k} degrees less (celsius)|{k} C colder at night, in celsius|night is {k} celsius degrees cooler @ k=5-25
= night : {t} - {k} : That is {out} degrees Celsius.
+ that in fahrenheit|in F?|and in fahrenheit
= nf : %<night> * 9 / 5 + 32 : That is {out} degrees Fahrenheit.
+ the average of day and night, celsius|mean of the two, in celsius|average temperature in C?
= avg : %({t} + <night>) / 2 : The average is {out} degrees.
+ in kelvin|kelvin?|the day's in kelvin
= kel : %{t} + 273.15 : That is {out} kelvin.
+ difference in fahrenheit|how many fahrenheit degrees apart|gap in F
= gap : %<f> - <nf> : That is {out} degrees.
~ t : {t}, sorry|and {t}?|it's {t} now|no, {t} degrees
"""


def kind(spec):
    """A drawing for a slot: (value for the code, how it is said)."""
    if spec == "W":
        return lambda r: (lambda w: (w, w))(r.pick(WORDS))
    if spec in ("N", "T", "C"):
        pool = dict(N=NAMES, T=ITEMS, C=CITIES)[spec]
        return lambda r: (lambda w: (w, w))(r.pick(pool))
    if spec == "%":
        return lambda r: (lambda c: (c, str(c)))(r.choice([5, 10, 15, 20, 25, 30, 40, 50, r.randint(2, 95)]))
    if spec[0] == "(":
        items = spec[1:-1].split("/")
        return lambda r: (lambda c: (c, c))(r.choice(items))
    if spec[0] == "D":
        hi = float(spec[1:])
        return lambda r: (lambda x: (x, str(x)))(round(r.uniform(hi / 20, hi), 1))
    if spec[0] == "M":
        lo, hi = map(int, spec[1:].split("-"))

        def money(r):
            x = round(r.uniform(lo, hi), 2)
            if r.p(0.4):
                return int(x) or 1, str(int(x) or 1)
            return x, r.choice([f"{x:.2f}", f"{x:.2f}", f"{x:.2f} euros", f"${x:.2f}", f"€{x:.2f}", str(x)])
        return money
    lo, hi = map(int, spec.split("-"))

    def number(r):
        n = r.int(lo, hi)
        return n, str(n) if 1900 < lo < 2100 else said(r, n)
    return number


def slots(text):
    return {k: kind(v) for k, v in (p.split("=", 1) for p in text.split())}


def parse(text):
    """[(slots, asks, (name, code, answers), [follow-ups], [changes])]"""
    out = []
    for block in text.strip().split("\n\n"):
        head, asks, first, more, change, want = {}, None, None, [], [], None
        for line in block.split("\n"):
            mark, rest = line[0], line[2:]
            if mark == "@":
                head = slots(rest)
            elif mark in "?+":
                q, _, own = rest.partition(" @ ")
                want = (mark, q.split("|"), slots(own))
            elif mark == "=":
                name, code, says = rest.split(" : ", 2)
                row = (want[1], want[2], name.strip(), code.strip(), says.split("|"))
                if want[0] == "?":
                    first = row
                else:
                    more.append(row)
            elif mark == "~":
                name, q = rest.split(" : ", 1)
                change.append((name.strip(), q.split("|")))
        out.append((head, first, more, change))
    return out


def build(code, vals, known):
    for k, v in known.items():
        code = code.replace(f"<{k}>", f"({v})" if v.startswith("-") else v)
    code = fill(code, {k: v[0] for k, v in vals.items()})
    if code[0] == "!":
        return code[1:].replace("\\n", "\n")
    return f"print(round({code[1:]}, 2))" if code[0] == "%" else f"print({code})"


def needs(code):
    return set(re.findall(r"<(\w+)>", code))


def tell(d, says, vals, out):
    text = fill(d.r.choice(says).replace("{out}", "\x03"), {k: v[1] for k, v in vals.items()}).replace("\x03", out)
    d.say(text, [out])


def ask(d, asks, vals):
    r = d.r
    t = fill(r.pick(asks), {k: v[1] for k, v in vals.items()}, guard=True)
    if r.p(0.3) and t[:1].islower():
        t = t[:1].upper() + t[1:]
    if r.p(0.3) and t[-1:] not in "?.!\x02":
        t += r.choice(["?", "?", "."])
    d.user(noisy(r, t, 0.8))


def play(d, scene):
    r = d.r
    head, (asks, own, name, code, says), more, change = scene
    vals = {k: f(r) for k, f in {**head, **own}.items()}
    ask(d, asks, vals)
    out = d.py(build(code, vals, {}))
    tell(d, says, vals, out)
    known, left = {name: out, "_": out}, list(range(len(more)))
    for _ in range(r.choice([2, 3, 3, 3, 4, 5])):
        k = r.random()
        if k < 0.06:
            chat(d)
            continue
        if k < 0.2 and change:
            c, q = r.choice(change)
            old, v = vals[c], {**head, **own}[c](r)
            if v[0] == old[0]:
                continue
            vals = dict(vals, **{c: v})
            ask(d, q, vals)
            out = d.py(build(code, vals, {}))
            tell(d, says, vals, out)
            known, left = {name: out, "_": out}, list(range(len(more)))
            continue
        if k < 0.25 and len(known) > 3:
            n = next(iter(known))
            ask(d, ["what was the first result again", "the number from the start?", "and the first answer was", "remind me of the first result"], {})
            d.say(r.choice([f"The first result was {known[n]}.", f"It was {known[n]}."]), [known[n]])
            continue
        can = [i for i in left if needs(more[i][3]) <= set(known)]
        if not can:
            break
        fresh = [i for i in can if more[i][3].count(f"<{last_name(known)}>")]
        i = r.choice(fresh if fresh and r.p(0.6) else can)
        left.remove(i)
        q, own2, n2, code2, says2 = more[i]
        if needs(code2) and last_name(known) not in needs(code2):   # said in full where it is not about the last result
            q = [t for t in q if len(t.split()) >= 4 and not re.search(r"\b(that|it|then)\b", t)]
            if not q:
                continue
        if any(f"{{{s}}}" in code2 and s not in vals and s not in own2 for s in re.findall(r"\{(\w+)\}", code2)):
            continue
        vals = dict(vals, **{s: f(r) for s, f in own2.items()})
        ask(d, q, vals)
        out = d.py(build(code2, vals, known))
        tell(d, says2, vals, out)
        known[n2] = out
        known["_"] = out


def last_name(known):
    return [k for k in known if k != "_"][-1]


SCENES = parse(TEXT)


@family("turns", 24.0)
def scene(d):
    play(d, d.r.choice(SCENES))
