"""Relations (see relating.py): shops, pay, money, baking, printing, building, sewing, farm and garden."""
from relating import situations

ROWS = r"""
= cost:M 3 300; gain:M 1 200; price:=M cost + gain
cost: i bought it for {} | it cost me {} | purchase price {} | we get it for {} | cost {} | i paid {} for it
price: i sell it for {} | sold for {} | it sells at {} | selling price {} | the customer pays {} | i got {} for it
? cost price >> price - cost >> how much do i earn on it | profit? | what's the profit | what is my gain | margin in money >> You earn {$out}. | The profit is {$out}.
? cost price >> profit = price - cost; profit / price * 100 >> what's the margin in percent of the sales price | margin as percentage of the price i sell at | how many percent of the sale price is that | profit margin (on the price), percent | what share of what the customer pays do i keep, in percent >> That is {out} percent of the price. | The margin is {out} percent.
? cost price >> profit = price - cost; profit / cost * 100 >> what's the markup in percent | how many percent did i put on the cost | profit in percent of what i paid | markup on cost, percent | by how many percent is it dearer than i bought it >> That is {out} percent of the cost. | The markup is {out} percent.

= cost:M 3 300; markup:C 5 120
cost: it costs me {} | buying price {} | i pay {} for it | wholesale price {}
markup: i add {} | markup {} | plus {} on that | {} on top of the cost
? cost markup >> cost * (1 + markup / 100) >> selling price? | what do i sell it for | at what price do i sell it | what should it cost in the shop >> It sells for {$out}. | The price is {$out}.
? cost markup >> cost * markup / 100 >> how much is the markup | what do i add | profit per piece >> That is {$out}.

= cost:M 3 300; margin:C 5 70
cost: it costs me {} | cost {} | made for {} | we pay {}
margin: i want a margin of {} of the selling price | margin {} on the sales price | {} of the price should be profit
? cost margin >> cost / (1 - margin / 100) >> what price do i need | selling price? | for how much must i sell it | at which price >> You need a price of {$out}.

= price:M 10 900; off:C 5 70
price: the list price is {} | it was {} | normally {} | original price {} | tag says {}
off: {} off | reduced by {} | {} discount | a rebate of {} | minus {}
? price off >> price * (1 - off / 100) >> what do i pay | new price? | sale price | how much is it now | what does it cost after that >> You pay {$out}. | It costs {$out} now.
? price off >> price * off / 100 >> how much do i save | what's the discount in money | saving? | how much is taken off >> You save {$out}.
off2: followed by {} more | and on top {} for members | and {} more at the till | plus an extra {} coupon
= off2:C 3 20
? price off off2 >> first = price * (1 - off / 100); first * (1 - off2 / 100) >> final price? | what do i pay in the end | what's left to pay | what does it come to >> You pay {$out}. | The final price is {$out}.
? off off2 >> left = (1 - off / 100) * (1 - off2 / 100); (1 - left) * 100 >> what's the discount together in percent | total discount in percent | how many percent are that combined >> Together it is {out} percent off.

= old:M 20 900; cut:M 2 19; now:=M old - cut
old: it used to cost {} | before: {} | the old price was {} | yesterday {}
now: now it's {} | today {} | new price {} | reduced to {}
? old now >> (old - now) / old * 100 >> how many percent off is that | discount in percent? | by how many percent did it fall | what percentage was taken off >> That is {out} percent off.
? old now >> old - now >> how much cheaper is it | difference? | how much do i save >> It is {$out} cheaper.

= now:M 5 900; off:C 5 70
now: i paid {} | it costs {} now | sale price {} | reduced it's {}
off: with {} off | after {} discount | it's {} cheaper than before | that's with a {} rebate
? now off >> now / (1 - off / 100) >> what was the original price | price before? | what did it cost before | old price? >> It was {$out}. | The original price was {$out}.

= net:M 5 2000; vat:P 5 5.5 7 8 8.1 10 16 17 19 20 21 22 23 24 25
net: {} net | without tax it's {} | price before tax {} | {} excluding vat
vat: {}% vat | tax rate {} percent | {} % tax | plus {}% sales tax
? net vat >> net * (1 + vat / 100) >> gross? | what's it with the tax | price including tax | how much with vat | total to pay >> With tax it is {$out}. | The gross price is {$out}.
? net vat >> net * vat / 100 >> how much is the tax | tax amount? | how much vat is that | the vat in money >> The tax is {$out}.

= gross:M 5 2000; vat:P 5 5.5 7 8 8.1 10 16 17 19 20 21 22 23 24 25
gross: {} with tax | {} including vat | gross price {} | i paid {} with everything | the receipt says {} tax included
vat: {}% vat in it | tax rate {} percent | {} % tax | the vat is {}%
? gross vat >> gross / (1 + vat / 100) >> net? | price without tax | what is it before tax | net amount | how much without the vat >> Without tax it is {$out}. | The net price is {$out}.
? gross vat >> net = gross / (1 + vat / 100); gross - net >> how much tax is in it | vat contained? | how much of that is tax | tax part >> {$out} of it is tax. | The tax in it is {$out}.

= price:M 0.5 90; n:J 2 60
price: one costs {} | {} each | {} apiece | {} a piece | single price {} | a {i} costs {}
n: i take {} | {} of them | we need {} | {} pieces | she orders {}
? price n >> price * n >> total? | what do they cost together | how much is that | what do i pay | sum? >> That is {$out}. | The total is {$out}.
ship: shipping is {} | plus {} for delivery | {} postage | {} delivery fee
= ship:M 2 20
? price n ship >> goods = price * n; goods + ship >> total with everything? | what do i pay in all | total incl. shipping | how much is it with delivery >> The total is {$out}. | You pay {$out} in all.
? price n ship >> total = price * n + ship; total / n >> what is one then, delivery included | cost per piece including shipping | price each with shipping >> One comes to {$out}.

= total:M 10 900; n:J 2 60
total: i paid {} | together {} | the whole lot was {} | {} in total | they cost {} altogether
n: for {} pieces | {} of them | we got {} | it was {} items
? total n >> total / n >> what's one | price per piece? | how much is each | unit price? | what did each one cost >> One costs {$out}. | That is {$out} each.

= budget:S 20 2000; price:M 0.5 40; if budget > price * 2
budget: i have {} | my budget is {} | {} to spend | there are {} in the cash box | {} in my wallet
price: one costs {} | {} apiece | {} each | at {} per piece | tickets are {} each
? budget price >> floor budget / price >> how many can i buy | how many can we afford | how many do i get for that | max number? >> You can buy {out}. | That buys {out}.
? budget price >> n = budget // price; budget - n * price >> how much money is left when i buy as many as possible | what remains after buying as many as i can | change left after the most i can buy >> {$out} is left.

= paid:P 5 10 20 50 100 200; price:M 1 100; if price < paid
paid: i give {} | paid with a {} note | handed over {} | the customer gives me a {}
price: it costs {} | the bill is {} | {} to pay | the goods come to {}
? paid price >> paid - price >> change? | how much do i get back | what's the change | how much do i give back >> The change is {$out}.

= n:Z 24 400; price:M 0.1 3
n: {} eggs were sold | {} buns sold | {} roses | {} eggs went | we sold {} cookies
price: at {} each | {} apiece | for {} a piece | one is {}
? n price >> n * price >> what came in | takings? | what did we earn | how much money is that | revenue? >> That is {$out}. | You made {$out}.

= dozen:J 2 40; price:M 1 9
dozen: {} dozen | {} dozens of eggs | i buy {} dozen rolls
price: a dozen costs {} | {} per dozen | {} the dozen
? dozen price >> dozen * price >> what do i pay | total? | cost? >> That is {$out}.
? price >> price / 12 >> what's one | price of a single one | how much each >> One costs {$out}.
? dozen >> dozen * 12 >> how many is that | number of pieces | how many single ones >> That is {out}.

= boxes:J 2 60; per:J 4 48; price:M 0.3 9
boxes: {} boxes | {} trays | we have {} cartons | {} packs | {} crates
per: {} in each | {} per box | each holds {} | of {} pieces
price: at {} a piece | {} each | sold for {} apiece | one goes for {}
? boxes per >> boxes * per >> how many is that | how many in all | total pieces | number of them >> That is {out}. | There are {out}.
? boxes per price >> pieces = boxes * per; pieces * price >> what do they bring in all | money if all are sold | total value? | how much do we take if everything goes | what are they worth together >> They bring {$out}. | That is {$out}.

= pieces:I 30 2000; per:J 4 48
pieces: {} bottles | we made {} jars | there are {} {i} | {} pieces to pack | {} cupcakes baked
per: {} go in a box | a carton holds {} | {} per tray | each crate takes {} | boxes of {}
? pieces per >> ceil pieces / per >> how many boxes do i need | boxes needed? | how many boxes for all of them | how many must i get so that everything is packed >> You need {out}. | {out} are needed.
? pieces per >> floor pieces / per >> how many full boxes | full ones? | how many can be filled completely | how many boxes get full >> {out} are full. | {out} can be filled.
? pieces per >> pieces % per >> how many are left over | how many don't fill a box | leftover? | what remains outside the full boxes | how many are in the last, unfilled one >> {out} are left over. | {out} remain.
? pieces per >> raw pieces // per ,, pieces % per >> how many full boxes and how many are left | full boxes and rest? | boxes filled, and the remainder >> {0} full ones, and {1} are left over. | {0} boxes are full and {1} remain.

= sweets:I 20 900; kids:J 3 30
sweets: {} sweets | a bag of {} candies | there are {} chocolates | i have {} stickers | {} marbles | {} nuts
kids: {} children | {} girls | for {} people | we are {} | {} friends share | among {} pupils
? sweets kids >> sweets // kids >> how many does each get | how many each, fairly | how many per head when nobody gets more | share of each in whole pieces >> Each gets {out}.
? sweets kids >> sweets % kids >> how many are left over | how many remain | rest? | leftover after sharing fairly >> {out} are left over. | {out} remain.
? sweets kids >> raw sweets // kids ,, sweets % kids >> how many for one and the leftover | each gets how many and what's left | share of each, and the rest | how many for everyone, how many over >> Each gets {0} and {1} are left over. | {0} each, {1} left over.
? sweets kids >> raw -sweets % kids >> how many more would i need so that it divides evenly | how many are missing to share them without rest | how many to add so nothing is left over >> {out} more.

= each:J 2 30; kids:J 3 60
each: everybody gets {} | {} for each | {} apiece | {} per child | {} per person
kids: {} children | {} guests | {} people | a class of {} | {} of us
? each kids >> each * kids >> how many do i need | how many in total | how many must i buy | what's needed altogether >> You need {out}. | That is {out}.
pack: they come in packs of {} | {} in a pack | a bag has {} | sold by {}
= pack:J 4 50
? each kids pack >> need = each * kids; ceil need / pack >> how many packs do i buy | how many bags | packs needed? >> You need {out} packs. | {out} packs.
? each kids pack >> need = each * kids; packs = math.ceil(need / pack); packs * pack - need >> how many are left when i buy whole packs | how many too many do i have with full packs | leftover pieces from the last pack >> {out} are left.

= wage:M 9 60; hours:H 2 60
wage: i earn {} an hour | {} per hour | hourly wage {} | they pay {} for an hour
hours: i worked {} | {} this week | for {} | {} done
? wage hours >> wage * hours >> how much do i get | pay? | what did i earn | what's my pay >> You earn {$out}. | The pay is {$out}.
tax: {} tax | {} goes to tax | minus {} deductions | the state takes {}
= tax:C 5 45
? wage hours tax >> gross = wage * hours; gross * (1 - tax / 100) >> net pay? | what's left after tax | how much do i keep | what do i get paid out >> {$out} is left.
pay: i got {} | the payment was {} | paid {}
= pay:S 40 4000
? pay hours >> pay / hours >> what's that per hour | hourly rate? | how much an hour is that >> That is {$out} an hour.
? pay wage >> pay / wage >> how many hours is that | for how many hours | hours worked? >> That is {out} hours.

= wage:M 9 60; normal:P 35 37.5 38 38.5 40; extra:J 1 20; bonus:P 20 25 30 40 50 75 100
wage: {} an hour | hourly pay {} | i get {} per hour
normal: {} normal hours | a week of {} hours | {} regular hours
extra: {} hours overtime | {} extra hours | {} hours over
bonus: overtime pays {}% more | {} percent extra for overtime | plus {}% on overtime hours
? wage extra bonus >> rate = wage * (1 + bonus / 100); rate * extra >> what's the overtime worth | overtime pay? | how much for the extra hours >> The overtime pays {$out}.
? wage normal extra bonus >> regular = wage * normal; overtime = wage * (1 + bonus / 100) * extra; regular + overtime >> what's my pay for the week | total pay? | how much do i get in all | weekly pay >> The pay is {$out}.

= month:S 900 9000
month: i earn {} a month | monthly salary {} | {} per month | rent is {} a month
? month >> month * 12 >> per year? | how much a year | what's that in a year | annual amount >> That is {$out} a year.
months: {} salaries a year | paid {} times a year | {} monthly payments
= months:P 13 14
? month months >> month * months >> yearly income? | what's that a year | annual salary >> That is {$out} a year.
hours: i work {} hours a month | {} hours per month | for {} hours
= hours:P 80 120 140 150 160 165 170 173
? month hours >> month / hours >> what's that per hour | hourly? | how much do i earn an hour >> That is {$out} an hour.

= year:S 9000 200000
year: i make {} a year | {} per year | annual salary {} | {} yearly
? year >> year / 12 >> per month? | what's that a month | monthly? >> That is {$out} a month.
? year >> year / 52 >> per week? | weekly amount | what is that each week >> That is {$out} a week.
rise_pct: {} more | a raise of {} | plus {} | up {}
= rise_pct:C 1 20
? year rise_pct >> year * (1 + rise_pct / 100) >> what do i get then | new salary? | what's it after that >> The new salary is {$out}.
? year rise_pct >> year * rise_pct / 100 >> how much more is that in money | raise in money? | how big is the increase >> It is {$out} more.

= old:S 900 9000; more:S 30 900; new:=M old + more
old: i earned {} | salary was {} | before {} | last year {}
new: now {} | now i get {} | it went up to {} | this year {}
? old new >> (new - old) / old * 100 >> how many percent more | raise in percent? | by how many percent did it rise | increase in percent >> It rose by {out} percent.
? old new >> new - old >> how much more | difference? | increase in money >> It is {$out} more.

= sales:S 1000 90000; com:C 1 25; base:S 500 3000
sales: i sold for {} | sales of {} | turnover {} | {} in sales
com: {} commission | i get {} of it | my share is {}
base: base salary {} | fixed pay {} | {} basic
? sales com >> sales * com / 100 >> commission? | how much is my commission | what do i get for that >> The commission is {$out}.
? sales com base >> commission = sales * com / 100; base + commission >> total pay? | what do i earn in all | pay with the base >> The pay is {$out}.

= fixed:S 500 50000; price:M 8 90; unit:M 1 7; if price > unit + 1
fixed: fixed costs {} | rent and wages {} a month | {} in fixed costs | the stand costs {}
price: i sell at {} | selling price {} | each sells for {} | a ticket is {}
unit: each costs me {} to make | material {} per piece | variable cost {} | {} cost per unit
? fixed price unit >> gain = price - unit; ceil fixed / gain >> how many must i sell to break even | break-even quantity? | from how many on do i earn | how many until the costs are covered >> You must sell {out}. | Break-even is at {out}.
? price unit >> price - unit >> what do i earn per piece | contribution per unit? | gain on one >> That is {$out} each.
n: i sell {} | {} sold | {} customers
= n:I 50 9000
? price unit n >> gain = price - unit; gain * n >> what do i earn before fixed costs | total contribution | earnings without the fixed costs >> That is {$out}.

= capital:S 500 90000; rate:C 1 9; years:J 2 30
capital: i put {} in the bank | {} invested | capital {} | {} on the account | she deposits {}
rate: at {} a year | interest {} | {} interest per year | yearly rate {}
years: for {} years | after {} years | {} years long | in {} years
? capital rate >> capital * rate / 100 >> how much interest in one year | interest a year? | what do i get per year in interest >> It earns {$out} a year.
? capital rate years >> capital * (1 + rate / 100) ** years >> what will i have with compound interest | final amount, compounded yearly | balance? (compounded each year) | how much is it with interest on interest >> You will have {$out}. | It is {$out}.
? capital rate years >> final = capital * (1 + rate / 100) ** years; final - capital >> how much of it is interest, compounded | compound interest earned? | how much interest in all with compounding >> The interest is {$out}.
? capital rate years >> capital * rate / 100 * years >> simple interest in total? | interest without compounding | how much simple interest >> The interest is {$out}.

= loan:S 1000 400000; rate:C 1 9; years:P 2 3 4 5 10 15 20 25 30
loan: a loan of {} | i borrow {} | mortgage {} | {} from the bank
rate: at {} | interest {} a year | {} per year
years: over {} years | running {} years | {} years to pay
? loan rate years >> r = rate / 100 / 12; n = years * 12; loan * r / (1 - (1 + r) ** -n) >> monthly payment? | what do i pay a month | rate per month | how much is the monthly instalment >> The monthly payment is {$out}.
? loan rate years >> r = rate / 100 / 12; n = years * 12; monthly = loan * r / (1 - (1 + r) ** -n); monthly * n >> what do i pay back in total | sum of all payments? | how much altogether do i pay >> In total it is {$out}.
? loan rate years >> r = rate / 100 / 12; n = years * 12; monthly = loan * r / (1 - (1 + r) ** -n); monthly * n - loan >> how much interest do i pay in all | total interest? | what does the loan cost me in interest >> The interest is {$out}.

= price:S 300 9000; down:S 50 250; months:P 6 10 12 18 24 36
price: it costs {} | the sofa is {} | price {} | a car for {}
down: {} down | i pay {} at once | deposit {}
months: the rest in {} months | {} instalments for the remainder | over {} months
? price down months >> rest = price - down; rest / months >> how much a month | monthly instalment? | what's each payment >> Each month it is {$out}.

= euro:M 10 2000; fx:D 0.4 30 3
euro: {} | i have {} | change {}
fx: the rate is {} | one gives {} | exchange rate {} | 1 = {}
? euro fx >> euro * fx >> how much in the other currency | what do i get (rate is foreign for one of mine) | how much foreign money do i get >> You get {out}.
fee: the bank takes {} | minus {} fee | {} commission
= fee:C 1 6
? euro fx fee >> got = euro * fx; got * (1 - fee / 100) >> how much do i get after the fee | what's left in foreign money | payout in the other currency >> You get {out}.

= foreign:I 50 9000; fx:D 1.1 30 3
foreign: {} zloty | {} crowns | it costs {} in their money | a bill of {} pesos
fx: one of mine is {} of theirs | i get {} for one | the rate is {} for one of ours | {} to one
? foreign fx >> foreign / fx >> what's that in our money | how much do i pay in mine | converted to ours? >> That is {out} in your money.

= people:J 2 12; bill:M 20 600; tip:P 5 8 10 12 15 18 20
people: {} of us | we are {} | {} friends | {} persons share
bill: the bill is {} | dinner was {} | it comes to {} | we owe {}
tip: {}% tip | {} percent for the waiter | plus a {}% tip
? people bill >> bill / people >> each? | what does each pay | share? | how much per person >> Each pays {$out}.
? people bill tip >> total = bill * (1 + tip / 100); total / people >> how much each with the tip | what does everyone pay | per head with tip? >> Each pays {$out}.
? bill tip >> bill * tip / 100 >> how much is the tip | tip? | what do i leave >> The tip is {$out}.
? bill tip >> bill * (1 + tip / 100) >> total with tip? | what do we pay in all | altogether? >> Altogether it is {$out}.

= a:S 10 900; b:S 10 900; c:S 10 900
a: rent {} | {} for food | power is {} | {} for the hall
b: internet {} | phone {} | {} for drinks | water {}
c: insurance {} | {} for petrol | music costs {} | {} other things
people: shared by {} | between {} people | we are {} | split {} ways
= people:J 2 9
? a b c >> a + b + c >> together? | sum? | total? | all in all >> The total is {$out}.
? a b c people >> total = a + b + c; total / people >> how much each | per person? | share of each one >> Each pays {$out}.
? a b c >> a + b + c ,, (a + b + c) * 12 >> total a month and a year | sum per month and per year >> {$0} a month, {$1} a year.

= a:S 200 2000; b:S 50 900; c:S 20 300; pay:S 4000 9000
pay: i earn {} | income {} | salary {} | {} come in
a: rent {} | {} for the flat | {} go to rent
b: food {} | {} for food | {} groceries
c: {} for the car | phone and net {} | {} other
? pay a b c >> spent = a + b + c; pay - spent >> what's left | how much can i save | rest? | what remains each month >> {$out} is left.
? pay a >> a / pay * 100 >> what percentage goes to rent | rent in percent of income | share of the flat in percent >> {out} percent goes to rent.

= goal:S 400 20000; have:S 10 350; month:S 20 300
goal: i want {} | a bike for {} | the goal is {} | it costs {}
have: i have {} | saved {} so far | {} already there | {} in the jar
month: i save {} a month | {} each month | {} monthly | putting aside {} every month
? goal have month >> missing = goal - have; ceil missing / month >> how many months until i have it | months? | when do i have enough, in months | how long do i have to save in months >> It takes {out} months. | {out} months.
? goal have >> goal - have >> how much is missing | still to save? | what do i still need >> {$out} is missing.
? goal month >> ceil goal / month >> how many months from zero | starting with nothing, how many months | months without savings >> It takes {out} months.
months: in {} months | within {} months | for {} months
= months:J 3 36
? goal have months >> missing = goal - have; missing / months >> how much must i save a month | monthly amount? | what do i have to put aside each month >> You must save {$out} a month.
? month months >> month * months >> how much is that | total saved? | savings then? >> That is {$out}.

= people:J 2 16; base:P 2 3 4 6 8; grams:P 60 80 100 125 150 200 225 250 300 350 400 500 750
base: the recipe is for {} people | it serves {} | for {} portions | meant for {} persons
grams: {} g of flour | it takes {} g butter | {} grams of rice | {} g sugar
people: we are {} | for {} guests | i need it for {} | {} people come
? base grams people >> per_person = grams / base; per_person * people >> how many grams do i need | how much then, in g | grams? | amount for us >> You need {out} g.
? base grams >> grams / base >> how much per person | grams each? | g a head >> That is {out} g each.
have: i only have {} g | {} g left in the house | just {} g here
= have:I 100 2000
? base grams have >> per_person = grams / base; floor have / per_person >> for how many people is that enough | how many can i feed | how many portions can i make >> It is enough for {out}.

= trays:J 2 12; per:J 6 30; minutes:J 8 30
trays: {} trays | i bake {} batches | {} sheets
per: {} cookies each | {} rolls per tray | each with {} pieces
minutes: each takes {} minutes | {} minutes per batch | {} min in the oven
? trays per >> trays * per >> how many pieces | how many in all | number baked? >> That is {out}.
? trays minutes >> trays * minutes >> how many minutes in all, one after the other | total oven time in minutes | how long does it take one after another, minutes >> It takes {out} minutes.
guests: {} pieces are wanted | i need {} | an order of {}
= guests:I 40 900
? per guests >> ceil guests / per >> how many trays do i have to bake | batches needed? | how many trays for that >> You need {out}.
? per guests minutes >> trays = math.ceil(guests / per); trays * minutes >> how many minutes of baking, one tray at a time | oven time in minutes for the whole order | how long in minutes, tray after tray >> It takes {out} minutes.

= flour:P 250 400 500 750 1000 1200 1500; hydro:P 55 58 60 62 65 68 70 72 75 80; salt:P 1.8 2 2.2 2.5
flour: {} g flour | with {} grams of flour | dough from {} g of flour
hydro: {}% hydration | {} percent water on the flour | water is {}% of the flour
salt: {}% salt | salt {} percent of the flour | {}% of salt
? flour hydro >> flour * hydro / 100 >> how much water in g | grams of water? | water? | ml of water >> You need {out} g of water.
? flour salt >> flour * salt / 100 >> how many grams of salt | salt in g? | how much salt >> You need {out} g of salt.
? flour hydro salt >> water = flour * hydro / 100; salt_g = flour * salt / 100; flour + water + salt_g >> how heavy is the dough in g | total weight of dough | dough weight? >> The dough weighs {out} g.

= cups:D 0.5 8 1; grams:P 90 120 125 140 200 225 240
cups: {} cups | recipe says {} cups | i need {} cups of it
grams: a cup is {} g | one cup weighs {} grams | {} g per cup
? cups grams >> cups * grams >> how many grams | in g? | weight of that >> That is {out} g.
weight: i have {} g | {} grams in the bag | {} g
= weight:I 100 2000
? weight grams >> weight / grams >> how many cups is that | cups? | in cups >> That is {out} cups.

= r1:P 8 9 10 11 12 13; r2:P 14 15 16 18 20 22
r1: a small cake tin of {} cm radius | recipe for radius {} cm | first pan: r = {} cm
r2: mine has {} cm radius | the large pan has radius {} cm | second pan: r = {} cm
? r1 r2 >> (r2 / r1) ** 2 >> by what factor do i multiply the recipe | factor for the ingredients? | how many times as much batter >> The factor is {out}.

= pages:I 20 900; copies:J 5 400
pages: a booklet of {} pages | {} pages each | the script has {} pages | {} pages per copy
copies: {} copies | i print {} of them | for {} people | {} pieces
? pages copies >> pages * copies >> how many pages in all | total pages | pages to print? >> That is {out} pages.
? pages >> ceil pages / 2 >> how many sheets for one when printed on both sides | sheets double-sided? | sheets of paper for one, both sides used >> It takes {out} sheets.
? pages copies >> sheets = math.ceil(pages / 2); sheets * copies >> how many sheets if printed on both sides | sheets of paper, double-sided | paper needed in sheets, two pages a sheet >> It takes {out} sheets.
cent: {} per page | a page costs {} | each printed page is {}
= cent:M 0.05 0.4
? pages copies cent >> total = pages * copies; total * cent >> what does it cost | printing cost? | how much do i pay >> It costs {$out}.

= sheets:I 200 90000; ream:P 250 500
sheets: {} sheets of paper | we use {} sheets a month | {} pages single-sided
ream: {} sheets in a pack | a ream has {} | packs of {}
? sheets ream >> ceil sheets / ream >> how many packs | reams needed? | how many reams do i order >> You need {out}.

= ppm:P 12 18 20 22 25 30 35 40 55 60; pages:I 60 9000
ppm: the printer does {} pages a minute | {} ppm | {} pages per minute
pages: {} pages to print | a job of {} pages | {} sheets
? ppm pages >> pages / ppm >> how many minutes does it take | minutes? | how long in min >> It takes {out} minutes.
minutes: running {} minutes | for {} minutes | after {} min
= minutes:J 2 60
? ppm minutes >> ppm * minutes >> how many pages is that | pages printed? | how many by then >> That is {out} pages.

= length:D 1 12 1; width:D 1 12 1; price:M 5 90
length: the room is {} m long | length {} m | {} metres long
width: {} m wide | width {} m | and {} metres across
price: flooring costs {} per square metre | {} a m2 | {} for one m²
? length width >> length * width >> area in m2? | how many square metres | how big is it | floor area >> That is {out} m².
? length width >> 2 * (length + width) >> how much skirting board in m | perimeter? | how long is the edge all around in m >> That is {out} m.
? length width price >> area = length * width; area * price >> what does the floor cost | total cost? | price of the floor >> It costs {$out}.
waste: add {} for waste | {} waste | plus {} offcuts
= waste:P 5 8 10 12 15
? length width waste >> area = length * width; area * (1 + waste / 100) >> how many m2 do i order, waste in percent | m² with the waste percentage? | square metres to buy with that many percent extra >> Order {out} m².
pack: one pack covers {} m2 | {} m² in a pack | packs of {} square metres
= pack:D 1 3 2
? length width pack >> area = length * width; ceil area / pack >> how many packs of laminate | packs needed? | how many packs do i buy >> You need {out} packs.

= floor:D 4 60 1; tile:P 10 15 20 25 30 33 40 45 50 60
floor: {} square metres to tile | a floor of {} m2 | {} m² bathroom
tile: tiles of {} cm by {tile} cm | {} x {tile} cm tiles | square tiles with {} cm sides
? floor tile >> tile_area = (tile / 100) ** 2; ceil floor / tile_area >> how many tiles | number of tiles needed | tiles? | how many do i need >> You need {out} tiles. | {out} tiles are needed.

= wall:D 6 90 1; cover:P 5 6 7 8 9 10 12; coats:P 1 2 3
wall: the wall has {} m2 | {} square metres of wall | {} m² to paint
cover: a litre covers {} m2 | one litre is enough for {} m² | {} m² per litre
coats: {} coats | painted {} times | {} layers
? wall cover coats >> area = wall * coats; area / cover >> how many litres of paint | litres? | how much paint in litres >> You need {out} litres.
can: cans of {} litres | {} l per bucket | a bucket has {} litres
= can:P 2.5 5 10 12
? wall cover coats can >> litres = wall * coats / cover; ceil litres / can >> how many cans do i buy | number of cans? | buckets needed >> You need {out} cans. | {out} of them.
? wall cover >> wall / cover >> litres for one coat? | paint for a single layer in litres | how much for one coat >> You need {out} litres.

= length:D 1 12 1; width:D 1 8 1; deep:P 8 10 12 15 20 25 30
length: {} m long | a slab {} m in length | length {} m
width: {} m wide | width {} m | {} m across
deep: {} cm thick | {} cm deep | thickness {} cm
? length width deep >> depth_m = deep / 100; length * width * depth_m >> how many m3 of concrete | cubic metres? | volume of concrete in m³ | m3 needed >> You need {out} m³.
price: {} per cubic metre | a m3 costs {} | concrete is {} per m³
= price:M 60 220
? length width deep price >> volume = length * width * deep / 100; volume * price >> what does the concrete cost | cost? | price of it all >> It costs {$out}.

= area:I 4 120; per:P 48 50 55 60 64 96 100
area: a wall of {} m2 | {} square metres of wall | {} m² to build
per: {} bricks per m2 | one square metre takes {} bricks | {} bricks a square metre
? area per >> area * per >> how many bricks | bricks needed? | number of bricks >> You need {out} bricks.
bricks: i have {} bricks | {} bricks on the pallet | {} left
= bricks:I 300 9000
? bricks per >> bricks / per >> how many m2 can i build | area for that many | square metres? >> That builds {out} m².

= fence:I 10 300; gap:P 1.5 2 2.5 3
fence: a fence of {} m | {} metres of fence | the fence is {} m long
gap: a post every {} m | posts {} m apart | distance between posts {} m
? fence gap >> spans = math.ceil(fence / gap); spans + 1 >> how many posts | posts needed, one at both ends | number of posts including both ends >> You need {out} posts.

= board:I 100 600; piece:I 12 90
board: a board of {} cm | {} cm of wood | the plank is {} cm long | rope of {} cm
piece: pieces of {} cm | each {} cm long | cut every {} cm
? board piece >> floor board / piece >> how many pieces do i get | whole pieces? | how many can i cut >> You get {out} pieces.
? board piece >> board % piece >> how much is left | waste in cm? | rest in cm | how long is the offcut >> {out} cm are left.
? board piece >> raw board // piece ,, board % piece >> how many pieces and how much is left | pieces and rest? >> {0} pieces, and {1} cm are left.
n: i need {} pieces | {} of them | {} shelves
= n:J 3 30
? piece n >> piece * n >> how many cm of wood in all | total length in cm | cm needed? >> You need {out} cm.
? board piece n >> per_board = board // piece; ceil n / per_board >> how many boards do i need | boards to buy? | number of boards >> You need {out} boards.

= rise:I 200 330; step:P 16 17 17.5 18 19 20
rise: the storey is {} cm high | height to climb {} cm | {} cm between the floors
step: a step is {} cm | {} cm per step | steps of {} cm
? rise step >> ceil rise / step >> how many steps | number of steps needed | steps? >> It takes {out} steps.
steps: {} steps | the stairs have {} steps | {} stairs
= steps:J 11 22
? rise steps >> rise / steps >> how high is each step in cm | step height? | cm per step >> Each is {out} cm high.

= w:I 60 300; fold:P 1.5 2 2.5 3; n:J 1 6
w: the window is {} cm wide | rail of {} cm | {} cm width
fold: fabric {} times the width | fullness {} | factor {} for the folds
n: {} windows | {} of them | for {} windows
? w fold >> w * fold >> how wide must the fabric be in cm | cm of fabric width? | fabric width >> It must be {out} cm wide.
? w fold n >> each = w * fold; each * n / 100 >> how many metres of fabric in all | metres of cloth? | total in m >> That is {out} m.
price: {} per metre | a metre costs {} | cloth at {} a metre
= price:M 5 60
? w fold n price >> metres = w * fold * n / 100; metres * price >> what does the fabric cost | cost? | price of the cloth >> It costs {$out}.

= cloth:D 1 12 1; per:D 0.2 2 2; if cloth > per
cloth: i have {} m of cloth | {} metres of fabric | a roll of {} m
per: one shirt takes {} m | {} m for each | {} metres per bag
? cloth per >> floor cloth / per >> how many can i sew | how many do i get | how many whole ones >> You can sew {out}.
n: i make {} | {} pieces | an order of {}
= n:J 3 40
? per n >> per * n >> how many metres do i need | cloth in m? | fabric needed >> You need {out} m.

= stitches:P 18 20 22 24 26 28 30; cm:I 20 140
stitches: gauge {} stitches on 10 cm | {} stitches per 10 cm | 10 cm are {} stitches
cm: the scarf is {} cm wide | {} cm needed | width {} cm
? stitches cm >> per_cm = stitches / 10; per_cm * cm >> how many stitches to cast on | stitches? | number of stitches >> Cast on {out} stitches.
cast: i cast on {} stitches | {} on the needle | {} stitches
= cast:I 40 300
? stitches cast >> per_cm = stitches / 10; cast / per_cm >> how wide does it get in cm | width in cm? | cm? >> It gets {out} cm wide.

= beds:J 2 30; rows:J 3 12; plants:J 5 60
beds: {} beds | in {} beds | {} raised beds
rows: {} rows each | {} rows per bed | with {} rows
plants: {} plants a row | {} seedlings in each row | rows of {} plants
? beds rows plants >> per_bed = rows * plants; per_bed * beds >> how many plants in all | total plants? | how many do i need >> That is {out} plants.
? rows plants >> rows * plants >> how many per bed | plants in one bed? | one bed: how many >> That is {out} per bed.

= hectares:D 0.5 90 1; per_ha:D 2 60 1
hectares: {} hectares | a field of {} ha | {} ha of wheat
per_ha: {} tonnes per hectare | it yields {} t/ha | {} t a hectare
? hectares per_ha >> hectares * per_ha >> how many tonnes | harvest in t? | total harvest >> That is {out} tonnes.
price: {} per tonne | a tonne brings {} | sold at {} a tonne
= price:S 80 500
? hectares per_ha price >> tonnes = hectares * per_ha; tonnes * price >> what does the harvest bring | money for it all | revenue? >> It brings {$out}.
harvest: we got {} t | {} tonnes came in | harvest {} tonnes
= harvest:I 20 900
? hectares harvest >> harvest / hectares >> tonnes per hectare? | yield per ha | how much a hectare >> That is {out} tonnes per hectare.
seed: {} kg of seed per hectare | sow {} kg/ha | {} kg a hectare
= seed:P 4 15 80 120 150 160 180 200
? hectares seed >> hectares * seed >> how many kg of seed | seed needed in kg | kg? >> You need {out} kg.

= cows:J 5 90; litres:J 12 35; days:P 7 14 30 31 365
cows: {} cows | a herd of {} | {} animals
litres: {} litres a day each | each gives {} l daily | {} litres per cow and day
days: in {} days | for {} days | over {} days
? cows litres >> cows * litres >> how many litres a day | daily milk? | litres each day in all >> That is {out} litres a day.
? cows litres days >> daily = cows * litres; daily * days >> how much milk altogether in litres | litres in all? | total milk >> That is {out} litres.
price: {} per litre | the dairy pays {} a litre | milk price {}
= price:M 0.3 0.9
? cows litres days price >> milk = cows * litres * days; milk * price >> what does that bring | milk money? | income from it >> It brings {$out}.

= hens:J 4 90; eggs:J 4 7; weeks:J 2 12
hens: {} hens | i keep {} chickens | {} layers
eggs: {} eggs a week each | each lays {} a week | {} eggs per hen and week
weeks: {} weeks | for {} weeks | in {} weeks
? hens eggs weeks >> weekly = hens * eggs; weekly * weeks >> how many eggs is that | eggs in all? | total eggs >> That is {out} eggs.
? hens eggs >> hens * eggs >> how many eggs a week | weekly eggs? >> That is {out} a week.
box: {} in a box | boxes of {} | sold by {}
= box:P 6 10 12
? hens eggs weeks box >> total = hens * eggs * weeks; floor total / box >> how many full boxes do they fill | full boxes? | how many boxes can i sell >> That fills {out} boxes.

= feed:J 2 25; animals:J 3 60; sack:P 10 20 25 40 50
feed: each eats {} kg a day | {} kg of feed per animal and day | {} kg each daily
animals: {} animals | {} goats | a stable with {} horses | {} pigs
sack: sacks of {} kg | a sack holds {} kg | {} kg bags
days: for {} days | {} days | over {} days
= days:J 5 60
? feed animals >> feed * animals >> how many kg a day | daily feed in kg? | kg per day in all >> That is {out} kg a day.
? feed animals days >> daily = feed * animals; daily * days >> how much feed in kg | kg in all? | total feed >> That is {out} kg.
? feed animals days sack >> total = feed * animals * days; ceil total / sack >> how many sacks do i need | sacks? | number of bags to buy >> You need {out} sacks.

= area:I 10 900; dose:P 20 25 30 35 40 50
area: a lawn of {} m2 | {} square metres of lawn | {} m² of grass
dose: {} g of seed per m2 | {} grams of fertilizer a square metre | {} g/m²
? area dose >> area * dose / 1000 >> how many kg do i need | kg? | amount in kg >> You need {out} kg.
bag: a bag has {} kg | {} kg in a pack | sold in {} kg bags
= bag:P 1 2 2.5 5 10
? area dose bag >> kg = area * dose / 1000; ceil kg / bag >> how many bags | bags to buy? | number of bags >> You need {out} bags.
? dose bag >> grams = bag * 1000; grams / dose >> for how many m2 is one bag | area per bag in m² | how far does a bag go in m2 >> One bag is enough for {out} m².

= rain:I 2 60; roof:I 20 400
rain: {} mm of rain | it rained {} mm | {} litres per square metre
roof: the roof has {} m2 | {} m² of roof | a roof of {} square metres
? rain roof >> rain * roof >> how many litres come down | litres of water? | how much water in litres >> That is {out} litres.
can: a barrel holds {} litres | {} l per barrel | watering can of {} litres
= can:P 10 12 200 300 500
? rain roof can >> water = rain * roof; floor water / can >> how many can be filled | how many full ones | number filled completely >> {out} can be filled.

= hives:J 2 40; honey:D 8 40 1; jar:P 250 500
hives: {} hives | {} colonies of bees | my {} hives
honey: {} kg of honey each | each gives {} kg | {} kg per hive
jar: jars of {} g | {} gram jars | {} g in a glass
? hives honey >> hives * honey >> how many kg of honey | total honey in kg | kg in all >> That is {out} kg.
? hives honey jar >> grams = hives * honey * 1000; floor grams / jar >> how many jars is that | full jars? | how many glasses can i fill >> That fills {out} jars.
"""

situations("relations2", ROWS)
