"""More situations of ahead.py: sums without a story, conversions, chances and figures (- is no unit)."""

ROWS = r"""
@ percent_of - = of * p / 100
p (3/4/5/6/7/8/9/12/15/18/20/25/30/35/40/60) : {v}% : percentage
of 20-9000/10 : of {v} : amount
? {p}% of {of} | what's {p} percent of {of} | {p} percent of {of} | how much is {p}% of {of} | {of}, {p}% of it
@ product - = a * b
a 12-480 : {v} : first number
b 6-99 : {v} : second number
? {a} * {b} | {a} times {b} | {a} x {b} | multiply {a} by {b} | what's {a} times {b} | {a} by {b}, multiplied
@ summing - = a + b
a 20-9000 : {v} : first number
b 20-9000 : {v} : second number
? {a} + {b} | {a} plus {b} | add {a} and {b} | sum of {a} and {b} | what's {a} and {b} together | {a} and {b} added
@ powers - = base ** exp
base 2-15 : base {v} : base
exp 2-7 : exponent {v} : exponent
? {base}^{exp} | {base} to the power of {exp} | {base} ** {exp} | what's {base} to the {exp}th power | raise {base} to the power {exp}
@ ratio - = a / b
a 10-5000 : {v} : first number
b 3-90 : {v} : divisor
? {a} / {b} | {a} divided by {b} | divide {a} by {b} | what's {a} by {b} divided | {a} over {b} as a decimal
@ choose - = math.comb(n, k)
n 5-30 : out of {v} : size of the group
k 2-4 : {v} at a time : number taken
? ways to choose {k} out of {n} | how many groups of {k} from {n} | {k} of {n}, combinations | combinations: {k} from {n} | number of ways to pick {k} from {n} people
& - = math.perm(n, k) : and if the order matters | with order | order matters | permutations instead
@ compound euros = start * (1 + rate / 100) ** years
start 500-20000/100 : a start of {v} : start
rate D1-7 : at {v}% : rate
years 2-25 : {v} years : #years
? {start} at {rate}% for {years} years, compound | {start} euros, {rate}% interest, {years} years with compound interest | what becomes of {start} in {years} years at {rate} percent compounded yearly | {years} years, {rate}%, {start} invested, compounded | {start} after {years} years with {rate}% a year, compounding
@ lbs pounds = kg * 2.20462
kg D2-140 : {v} kg : kilos
? {kg} kg in pounds | how many pounds are {kg} kg | convert {kg} kilos to lb | {kg} kilograms to pounds | what's {kg} kg in lbs
@ miles miles = km / 1.609344
km D2-900 : {v} km : kilometres
? {km} km in miles | how many miles are {km} km | convert {km} kilometres to miles | {km} kilometers to miles | {km} km is how many miles
@ kms km = miles * 1.609344
miles D2-600 : {v} miles : miles
? {miles} miles in km | how many km are {miles} miles | convert {miles} miles to kilometres | {miles} miles to km | {miles} miles is how many kilometers
@ celsius °C = (f - 32) * 5 / 9
f 40-420 : {v} F : Fahrenheit value
? {f} F in celsius | {f} fahrenheit to celsius | convert {f} °F to °C | what's {f} degrees F in C | {f} degrees fahrenheit in celsius
@ fahrenheit °F = c * 9 / 5 + 32
c 5-240 : {v} C : Celsius value
? {c} C in fahrenheit | {c} celsius to fahrenheit | convert {c} °C to °F | what's {c} degrees C in F | oven at {c} celsius, in fahrenheit
@ exchange dollars = euros * rate
euros 20-3000/5 : {v} euros : #euros
rate DD1.02-1.24 : at {v} : rate
? {euros} euros at {rate} in dollars | change {euros} euros at {rate} dollars each | {euros} euro to dollars, rate {rate} | dollars for {euros} euros at {rate} | rate {rate}, {euros} euros: dollars
@ inches cm = inches * 2.54
inches D3-90 : {v} inches : inches
? {inches} inches in cm | how many cm are {inches} inches | convert {inches} inches to centimetres | a screen of {inches} inches, in cm | {inches} in to cm
@ circle m² = math.pi * radius ** 2
radius D0.5-18 : a radius of {v} m : radius
? area of a circle, radius {radius} m | circle of radius {radius} m, area | round pond with radius {radius} m, how big | how many m2 is a circle of radius {radius} m | area with radius {radius} m
& m = 2 * math.pi * radius : and the circumference | how far round it | circumference? | the way round
@ box litres = a * b * c / 1000
a 10-120 : {v} cm long : length
b 10-80 : {v} cm wide : width
c 8-70 : {v} cm high : height
? a box {a} x {b} x {c} cm, litres | volume of {a} by {b} by {c} cm in litres | {a} cm long, {b} cm wide, {c} cm high: litres | litres in {a} x {b} x {c} cm | how many litres hold {a} by {b} by {c} cm
@ dice percent = (1 - (5 / 6) ** throws) * 100
throws 1-14 : {v} throws : #throws
? at least one six in {throws} throws, percent | chance of a six within {throws} throws of a die, in percent | percent chance of at least one 6 with {throws} throws | probability of at least one six in {throws} throws in percent | {throws} throws of a die, at least one six: percent
@ triangle m² = base * height / 2
base D2-40 : base {v} m : base
height D2-30 : height {v} m : height
? triangle with base {base} m and height {height} m, area | area of a triangle {base} m by {height} m high | triangle: base {base} m, height {height} m | base {base} m, height {height} m, how big is the triangle | a triangular bed, base {base} m, height {height} m: area
@ bmi - = weight / height ** 2
weight 45-120 : {v} kg : weight
height DD1.5-2 : {v} m : height
? bmi for {weight} kg and {height} m | body mass index, {weight} kg, {height} m tall | {height} m, {weight} kg: bmi | i weigh {weight} kg at {height} m, bmi | what's the BMI of {weight} kg at {height} m
@ growth percent = (new - old) / old * 100
old 40-400 : {v} before : old value
new 410-900 : {v} now : new value
? from {old} to {new}, percent more | grown from {old} to {new}, how many percent | rise from {old} to {new} in percent | {old} before, {new} now: increase in percent | by how many percent did it go up from {old} to {new}
@ mixture g = total * part / (part + other)
total 100-3000/50 : {v} g in all : total
part 1-5 : {v} parts : #parts
other 6-12 : {v} of the other : parts of the other
? a mix {part}:{other}, {total} g in all, how much of the first | {total} g mixed {part} to {other}, grams of the first part | mix {part} parts with {other} parts, {total} g: the first in grams | ratio {part}:{other}, total {total} g, first one? | {total} g in ratio {part} to {other}, how much is the first
@ bags kg = a + b + c
a D3-32 : the first {v} kg : first bag
b D3-32 : the second {v} kg : second bag
c D3-32 : the third {v} kg : third bag
? bags of {a}, {b} and {c} kg together | my bags weigh {a}, {b}, {c} kg, total | {a} + {b} + {c} kg of luggage | three parcels: {a}, {b}, {c} kg, sum | luggage {a} kg, {b} kg, {c} kg, how much in all
@ shop euros = bread + cheese + wine
bread DD1.5-6 : bread {v} : price of the bread
cheese DD2.5-14 : cheese {v} : price of the cheese
wine DD4-24 : wine {v} : price of the wine
? bread {bread}, cheese {cheese}, wine {wine}, sum | sum of bread {bread}, cheese {cheese} and wine {wine} | shopping: bread {bread}, cheese {cheese}, wine {wine} | {bread} for bread, {cheese} for cheese, {wine} for wine, total | what do bread ({bread}), cheese ({cheese}) and wine ({wine}) cost
& euros = (bread + cheese + wine) * 4 : for four of us taking all three | four times all that | if 4 people each take all three | for 4 baskets like that
"""
