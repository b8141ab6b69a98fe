"""Relations (see relating.py): interest of every kind, instalments, taxes, discounts one after another, tips and shares, margins: each told in pieces and in one breath, with near misses on the same numbers."""
from relating import situations

ROWS = r"""
= put:S 200 90000; apr:C 1 9; yrs:J 2 25
put: {} goes into a savings account | {} in the bank | i park {} | starting with {} | {} invested | a deposit of {} | grandma left me {} | we put aside {}
apr: it earns {} a year | {} interest per year | at {} p.a. | growing {} each year | {} annually | the bank pays {} yearly
yrs: for {} years | nobody touches it for {} years | left alone {} years | locked in for {} years | {} yrs | it stays there {} years
put apr yrs: {put} at {apr} for {yrs} years | {put} sitting {yrs} years at {apr} | {yrs} years, {apr}, {put} | i leave {put} in the bank for {yrs} years at {apr}
? put apr yrs >> put * (1 + apr / 100) ** yrs >> final amount with compound interest | what does it grow to, interest on interest | compounded yearly, what is it worth at the end | interest added every year and kept in. end balance | how big is it by then if the interest stays in | value at the end, compounding once a year | what's on the account then, compound | what will {put} be worth after {yrs} years at {apr}, compounded annually | if i leave {put} at {apr} for {yrs} years and never touch the interest, how much will there be | {put}, {yrs} years, {apr} compound: end value | suppose {put} earns {apr} yearly for {yrs} years, interest reinvested. what have i got | how much do {put} become in {yrs} years with {apr} compound interest >> It grows to {$out}. | {$out} at the end. | It is {$out} then.
? put apr yrs >> put * (1 + apr / 100) ** yrs - put >> how much of that is interest, compounded yearly | interest earned with compounding | what do i gain in all, compound interest | by how much does it grow with interest on interest | just the compound interest please >> The interest is {$out}. | {$out} of interest.
? put apr yrs >> put * apr / 100 * yrs >> simple interest in all | interest without compounding | plain interest, nothing added to the capital | how much simple interest comes together | the interest is paid out every year, how much in sum | how much simple interest do {put} bring in {yrs} years at {apr} | {put} at {apr} for {yrs} years: simple interest | what does {put} earn in {yrs} years if {apr} is paid out each year >> The interest is {$out}. | {$out} of interest in all.
? put apr yrs >> put * (1 + apr / 100 * yrs) >> with simple interest, what do i have at the end | capital plus simple interest | end amount, not compounded | what comes back in all with simple interest >> It is {$out} at the end. | {$out} in all.
? put apr >> put * apr / 100 >> interest in the first year | what does one year bring | a single year's interest | how much interest after one year >> {$out} in a year. | It brings {$out}.

= put:S 300 40000; apr:C 1 9; yrs:J 1 12
put: {} deposited | {} on the account | i start with {} | a balance of {}
apr: {} nominal per year | an annual rate of {} | {} p.a. | yearly rate {}
yrs: for {} years | {} years long | over {} years | {} years pass
put apr yrs: {put} at {apr} for {yrs} years | {put}, {apr} p.a., {yrs} years
? put apr yrs >> put * (1 + apr / 100 / 12) ** (12 * yrs) >> compounded monthly, what's there at the end | end balance with monthly compounding | interest is added every month, final sum | credited monthly, how much in the end | with interest booked each month, what have i got | what do {put} grow to in {yrs} years at {apr} compounded monthly | {put} for {yrs} years at {apr}, interest credited each month: final balance | with {apr} per year booked monthly, how much are {put} after {yrs} years >> It is {$out} at the end. | {$out}.
? put apr yrs >> put * (1 + apr / 100 / 4) ** (4 * yrs) >> compounded quarterly, final amount | interest is added every quarter, end value | credited each quarter, what is it then | quarterly compounding, what's the result >> It is {$out} at the end. | {$out}.
? put apr yrs >> put * (1 + apr / 100) ** yrs >> compounded yearly, end balance | interest is added once a year, final amount | annual compounding, what's there >> It is {$out} at the end. | {$out}.
? put apr yrs >> put * (1 + apr / 100 / 365) ** (365 * yrs) >> compounded daily, what is it at the end | interest credited every day, final value | daily compounding, balance then >> It is {$out} at the end. | {$out}.
? put apr yrs >> put * math.exp(apr / 100 * yrs) >> compounded continuously, end value | continuous compounding, what's the amount >> It is {$out} at the end. | {$out}.
? apr >> ((1 + apr / 100 / 12) ** 12 - 1) * 100 >> effective yearly rate with monthly compounding, in percent | what's the effective annual rate if compounded monthly >> The effective rate is {out} percent.

= lent:S 100 30000; apr:C 1 12; mon:J 2 30
lent: {} lent to a friend | i lend out {} | a loan of {} | {} borrowed from my uncle | a private loan, {} | {} owed
apr: {} a year | at {} per annum | he charges {} p.a. | {} yearly interest | agreed rate {}
mon: for {} months | paid back after {} months | {} months later it is settled | due in {} months | running {} months
lent apr mon: {lent} for {mon} months at {apr} | i lend {lent} at {apr} a year, back in {mon} months | borrowed {lent}, {apr} per year, {mon} months
? lent apr mon >> lent * apr / 100 * mon / 12 >> simple interest due | interest to pay, not compounded | how much interest is that, simple | plain interest for that time | interest (simple) in all | simple interest on {lent} at {apr} for {mon} months | what's the plain interest for {mon} months on {lent} with {apr} a year | how much interest do i owe after {mon} months on {lent} at {apr}, not compounded >> The interest is {$out}. | {$out} of interest.
? lent apr mon >> lent * (1 + apr / 100 * mon / 12) >> what has to be paid back in all, simple interest | total to return, without compounding | sum due at the end with simple interest | loan plus simple interest | what do i return after {mon} months if i borrowed {lent} at {apr} simple | i lend {lent} at {apr} simple interest. how much comes back after {mon} months >> {$out} in all. | It is {$out} in all.
? lent apr >> lent * apr / 100 / 12 >> interest per month | what does it cost each month | monthly interest | one month's interest >> {$out} a month.

= lent:S 300 90000; apr:C 1 12; dys:I 5 300
lent: {} invested | a bill of {} | {} overdue | a claim of {} | {} on a fixed deposit | the invoice over {}
apr: {} a year | default interest {} | {} p.a. | at a yearly {} | annual rate {}
dys: for {} days | {} days late | {} days overdue | it lay there {} days | paid {} days after the due date
lent apr dys: {lent} at {apr} for {dys} days | {dys} days, {apr}, {lent}
? lent apr dys >> lent * apr / 100 * dys / 365 >> interest, 365 days a year | simple interest, a year has 365 days | how much interest is that (365-day year) | late interest on that, act/365 | interest on {lent} at {apr} for {dys} days, a year being 365 | what is {dys} days of simple interest on {lent} at {apr} (365 days a year) | an invoice of {lent} is paid {dys} days late, {apr} p.a. on 365 days: interest >> The interest is {$out}. | {$out} of interest.
? lent apr dys >> lent * apr / 100 * dys / 360 >> interest, 360 days a year | bank interest with a 360-day year | simple interest if the year counts 360 days >> The interest is {$out}. | {$out} of interest.
? lent apr dys >> lent * (1 + apr / 100 * dys / 365) >> what is due altogether, 365-day year | sum with simple interest, 365 days a year | bill plus interest (year of 365 days) >> {$out} altogether.

= price:S 400 60000; apr:C 1 14; mon:P 6 12 18 24 30 36 48 60 72 84
price: a kitchen for {} | {} for the car | a sofa on credit, {} | we finance {} | loan of {} | {} borrowed | the bike costs {} and i pay in instalments | a personal loan over {}
apr: {} apr | {} nominal a year | interest {} p.a. | annual rate {} | the bank wants {} a year | {} yearly
mon: over {mon} months | {mon} equal instalments, monthly | paid off in {mon} months | {mon} monthly payments | term {mon} months | spread over {mon} months
price apr mon: {price} at {apr} over {mon} months | {price} financed, {mon} months, {apr} | a {mon} month loan of {price} at {apr} | {mon} rates for {price}, {apr} p.a.
? price apr mon >> r = apr / 100 / 12; price * r / (1 - (1 + r) ** -mon) >> what is one instalment | monthly payment | how much do i pay each month | size of the equal payments | fixed rate per month | what leaves my account every month | annuity per month | what's the monthly payment on {price} at {apr} over {mon} months | how much does {price} cost me each month if i pay it off in {mon} equal rates at {apr} | {price} on finance, {mon} months, {apr} apr, fixed payment - how much is it | i borrow {price} at {apr} and pay back in {mon} monthly instalments; how big are they | monthly instalment for {price}, {mon} months, {apr} nominal | for a loan of {price} with {apr} over {mon} months, what leaves my account monthly >> It is {$out} a month. | {$out} a month. | Each payment is {$out}.
? price apr mon >> r = apr / 100 / 12; rate = price * r / (1 - (1 + r) ** -mon); rate * mon >> what do i pay in total | sum of all instalments | total repaid | everything together over the term, how much >> {$out} in all. | It is {$out} in total.
? price apr mon >> r = apr / 100 / 12; rate = price * r / (1 - (1 + r) ** -mon); rate * mon - price >> what does the credit cost me in interest | total interest paid | how much more than the price do i pay in the end | interest over the whole term | how much interest do i pay in all on {price} at {apr} in {mon} monthly instalments | what does borrowing {price} for {mon} months at {apr} cost in interest >> The interest is {$out}. | {$out} of interest.
? price mon >> price / mon >> at zero percent, what is one instalment | interest-free, how much a month | without interest, monthly share >> {$out} a month.

= save:P 20 25 30 50 75 80 100 120 150 200 250 300 400 500; apr:C 1 8; yrs:J 2 30
save: i put in {save} every month | {save} saved monthly | {save} at the end of each month | a savings plan of {save} a month | each month {save} goes in
apr: at {} a year | {} p.a. | yearly return {} | it grows {} annually
yrs: for {} years | during {} years | {} years long | i keep it up for {} years
save apr yrs: {save} a month for {yrs} years at {apr} | {yrs} years of {save} monthly, {apr}
? save apr yrs >> r = apr / 100 / 12; n = 12 * yrs; save * ((1 + r) ** n - 1) / r >> what do i have at the end, interest monthly | final value of the plan with monthly interest | how much is there then if interest is added monthly | pot at the end, compounded monthly >> It is {out} at the end. | {out}.
? save yrs >> save * 12 * yrs >> how much did i pay in | own payments in all | sum paid in, no interest >> {out} paid in. | You paid in {out}.

= debt:S 300 9000; apr:C 9 28; mon:J 2 24
debt: {} on my credit card | i owe {} on the card | card debt of {} | the overdraft is {} | store card balance {}
apr: {} apr | {} a year, charged monthly | yearly {} billed each month | interest {} p.a., added every month
mon: nothing paid for {} months | i pay nothing back for {} months | {} months without a payment | left for {} months
debt apr mon: {debt} on a card at {apr} for {mon} months, nothing repaid | a card with {debt} owed, {apr} per annum added monthly, {mon} months of no payment
? debt apr mon >> debt * (1 + apr / 100 / 12) ** mon >> what's the debt then | how much do i owe by then | balance after that | what has it grown to | if i owe {debt} on a card with {apr} charged monthly and pay nothing for {mon} months, what's the debt | how big is a card debt of {debt} after {mon} months at {apr} a year, monthly interest >> You owe {$out} then. | It is {$out}.
? debt apr mon >> debt * (1 + apr / 100 / 12) ** mon - debt >> how much interest came on top | interest alone | by how much did the debt grow | what did the delay cost >> {$out} of interest. | It grew by {$out}.
? debt apr >> debt * apr / 100 / 12 >> interest of the first month | what is added in month one | next month's interest >> {$out}.

= now:S 200 9000; later:S 300 30000; yrs:J 2 20; if later > now * 1.1 and later < now * 5
now later: from {now} to {later} | {now} became {later} | {now} grew to {later} | it went up from {now} to {later} | bought for {now}, worth {later} today | started at {now}, ended at {later}
yrs: in {} years | over {} years | within {} years | {} years apart | it took {} years
? now later yrs >> ((later / now) ** (1 / yrs) - 1) * 100 >> growth per year in percent, compounded | what yearly rate is that | cagr | average annual growth rate | which constant yearly % gives that | annualised return in percent | what yearly growth takes {now} to {later} in {yrs} years | cagr from {now} to {later}, {yrs} years | which annual rate turns {now} into {later} within {yrs} years >> It is {out} percent a year. | {out} percent per year.
? now later >> (later - now) / now * 100 >> total growth in percent | by what percent did it rise in all | the whole change in % | overall gain, percent >> It is {out} percent. | {out} percent in all.
? now later yrs >> (later - now) / yrs >> average increase per year as an amount | how much more each year on average, in money | yearly rise on average, not in percent >> {$out} a year.
? now later >> later - now >> how much was gained | difference in money | by what amount did it rise >> {$out}.

= goal:S 2000 90000; apr:C 1 8; yrs:J 2 20
goal: i want to have {} | target {} | {} needed | she shall get {} | i need {} by then
apr: at {} a year | the account pays {} p.a. | {} yearly interest | return of {} a year
yrs: in {} years | {} years from now | when {} years have passed | by the end of {} years
? goal apr yrs >> goal / (1 + apr / 100) ** yrs >> what must i put in today, compounded yearly | present value | how much do i have to deposit now | which sum today grows to that | discounted to today, how much is it | how much do i have to put away today at {apr} to have {goal} in {yrs} years | present value of {goal} in {yrs} years at {apr} >> You need {$out} today. | {$out} today.

= start:S 100 20000; apr:C 2 12
start: {} in the fund | i have {} | {} saved | beginning with {}
apr: {} a year | it grows {} yearly | at {} p.a. | {} return each year
? apr >> math.log(2) / math.log(1 + apr / 100) >> how many years until it has doubled | doubling time in years | when is it twice as much (years) | time to double >> After {out} years. | It takes {out} years.
? apr >> math.log(3) / math.log(1 + apr / 100) >> how many years until it has tripled | years till it is three times as much | when has it tripled, in years >> After {out} years. | It takes {out} years.
? apr >> 72 / apr >> doubling time by the rule of 72 | rule of 72: years to double >> About {out} years.
aim: to {aim} | the aim is {aim} | i want {aim} in the end | until it's {aim}
= aim:S 1000 90000; if aim > start * 1.15 and aim < start * 6
? start apr aim >> math.log(aim / start) / math.log(1 + apr / 100) >> how many years does that take | years needed, compounding yearly | after how many years am i there >> It takes {out} years. | After {out} years.

= bill:M 14 400; tip:C 5 22; heads:J 2 9
bill: dinner came to {} | the check is {} | restaurant bill {} | {} on the receipt | we ate for {} | lunch: {} | pizza night, {} | the tab is {} | drinks were {}
tip: {} tip | plus {} tip | we leave {} on top | {} for the waiter | service of {} added | with a {} gratuity | tipping {}
heads: for {} people | there are {} of us | {} friends | we are {} at the table | shared by {} | between {} people | {} ways
bill heads: {bill} among {heads} | {heads} people ate for {bill} | {bill} for the {heads} of us
bill tip heads: {bill}, {tip} tip, {heads} people | a {bill} meal with {tip} tip for {heads}
? bill tip heads >> bill * (1 + tip / 100) / heads >> each pays | what's my share with the tip | per person, tip included | what does everybody put in | how much a head | split evenly, each | everyone owes what | how much is it each if {heads} people split {bill} and add {tip} tip | {bill} plus {tip} tip divided by {heads} | what does each of {heads} pay for a {bill} dinner with {tip} on top | {heads} of us had dinner for {bill}. with {tip} for the waiter, what is one share | split {bill} between {heads} after adding {tip} tip >> Each pays {$out}. | {$out} each. | {$out} per person.
? bill tip >> bill * (1 + tip / 100) >> total with the tip | what do we hand over altogether | bill and tip together | how much do we leave on the table in all | {bill} with {tip} tip | what's {bill} plus a {tip} tip | i want to leave {tip} on {bill}. what do i pay in all >> {$out} in total. | The total is {$out}.
? bill tip >> bill * tip / 100 >> how much is the tip | the tip alone | what does the waiter get | tip in money | what's a {tip} tip on {bill} | {tip} tip of {bill}, how much | how much do i leave as a tip of {tip} on {bill} >> The tip is {$out}. | {$out}.
? bill tip heads >> bill * tip / 100 / heads >> tip per person | each one's part of the tip | how much tip does everybody give >> {$out} each.
? bill heads >> bill / heads >> without a tip, each | no tip, how much per person | just the bill, divided >> {$out} each. | Each pays {$out}.

= bill:M 20 300; tax:C 4 22; tip:P 10 12 15 18 20; heads:J 2 8
bill: food {} | menu prices add up to {} | subtotal {} | before tax {} | net {}
tax: {} tax | sales tax {} | then {} tax on it | tax of {} comes on top
tip: {tip}% tip | we tip {tip} percent | a tip of {tip}% | {tip} percent gratuity
heads: {} people | {} of us | shared by {} | split {} ways
? bill tax tip heads >> gross = bill * (1 + tax / 100); gross * (1 + tip / 100) / heads >> the tip is on the taxed amount, each pays | tip on the total with tax, per person | tax first, then tip on everything. share of each >> Each pays {$out}. | {$out} each.
? bill tax tip heads >> (bill + bill * tax / 100 + bill * tip / 100) / heads >> tip counted before tax, each pays | both on the subtotal, per person | tip only on the food, share of each >> Each pays {$out}. | {$out} each.
? bill tax tip >> (bill + bill * tax / 100 + bill * tip / 100) >> tip counted before tax, what is the total | both on the subtotal, sum to pay >> {$out} in total.
? bill tax tip >> bill * (1 + tax / 100) * (1 + tip / 100) >> tip on the amount with tax, total | tax first, tip on all of it, sum >> {$out} in total.

= tag:M 8 900; off:P 5 10 15 20 25 30 35 40 50 60; more:P 5 10 12 15 20
tag: a coat, {} | the tag says {} | list price {} | regular {} | shoes for {} | it was {} | the jacket normally costs {} | full price {}
off: {off}% off | reduced by {off} percent | {off} percent discount | the sale takes {off}% off | marked down {off}%
tag off: {tag} with {off}% off | {off}% off a {tag} item | {tag} less {off} percent
? tag off >> tag * (1 - off / 100) >> what do i pay | sale price | what does it cost now | new price | how much is it after the reduction | what does a {tag} jacket cost with {off}% off | price of {tag} after {off} percent discount | {tag}, now {off}% cheaper. what is it | if {off} percent come off {tag}, what's left to pay >> You pay {$out}. | It costs {$out}. | {$out}.
? tag off >> tag * off / 100 >> how much do i save | what is the discount in money | how much comes off | saving >> You save {$out}. | {$out} off.

= tag:M 8 900; off:P 5 10 15 20 25 30 35 40 50 60; more:P 5 10 12 15 20
tag: a coat, {} | the tag says {} | list price {} | regular {} | shoes for {} | it was {} | the jacket normally costs {} | full price {}
off: {off}% off | reduced by {off} percent | {off} percent discount | the sale takes {off}% off | marked down {off}%
more: another {more}% at the till | then {more}% off that with a coupon | a further {more} percent for members | plus {more}% off the reduced price | my card gives {more} percent more off
? tag off more >> tag * (1 - off / 100) * (1 - more / 100) >> final price | what do i pay in the end | price at the till | what is left to pay after both | {tag} with {off}% off and then another {more}% off that | what's {tag} after discounts of {off} and {more} percent, one after the other | shop takes {off} percent off {tag}, then {more} percent more at the till. price >> You pay {$out}. | It is {$out}.
? tag off more >> tag - tag * (1 - off / 100) * (1 - more / 100) >> how much do i save in all | saving with both together | total reduction in money >> You save {$out}.
? off more >> (1 - (1 - off / 100) * (1 - more / 100)) * 100 >> which single discount is that, in percent | both together make how many percent off | combined reduction in % >> {out} percent in all. | It is {out} percent.

= net:M 20 5000; vat:P 5 6 7 8 9 10 12 16 19 20 21 22 23 24 25; early:P 1 2 3 4 5
net: net {} | {} before vat | {} excluding tax | the quote says {} net | invoice total {} without vat | price without tax {}
vat: vat {vat}% | {vat}% vat on top | plus {vat} percent tax | {vat}% is added | then {vat} percent vat
net vat: {net} net with {vat}% vat | {net} plus {vat}% vat
? net vat >> net * (1 + vat / 100) >> gross | price with vat | what's the final amount | what do i have to pay | including tax, how much | {net} plus {vat}% vat | what's {net} with {vat} percent tax | add {vat}% vat to {net} | gross price of {net} at {vat}% vat >> {$out} gross. | It is {$out} with tax. | {$out}.
? net vat >> net * vat / 100 >> how much is the vat | tax in money | the vat part alone | what goes to the tax office >> The tax is {$out}. | {$out}.

= net:M 20 5000; vat:P 5 6 7 8 9 10 12 16 19 20 21 22 23 24 25; early:P 1 2 3 4 5
net: net {} | {} before vat | {} excluding tax | the quote says {} net | invoice total {} without vat | price without tax {}
vat: vat {vat}% | {vat}% vat on top | plus {vat} percent tax | {vat}% is added | then {vat} percent vat
early: {early}% off the gross for paying early | then {early}% cash discount | minus {early} percent for prompt payment | {early} percent skonto on the total
? net vat early >> net * (1 + vat / 100) * (1 - early / 100) >> what is to be transferred | amount to pay | what do i pay then | final sum | {net} net, {vat}% vat added, then {early}% off for paying early: what do i transfer | add {vat}% vat to {net} and take {early}% cash discount from the total >> You pay {$out}. | {$out} to pay.
? net vat early >> net * (1 + vat / 100) * early / 100 >> what do i save by paying early | the cash discount in money | how much is the early discount >> You save {$out}.

= gross:M 20 5000; vat:P 5 6 7 8 9 10 12 16 19 20 21 22 23 24 25
gross: {} with tax | gross {} | {} all in | receipt says {} | the shelf price is {} | i paid {} | {} tax included
vat: incl. {vat}% vat | {vat} percent vat is in it | vat {vat}% included | tax rate {vat}% | that contains {vat}% tax
gross vat: {gross} including {vat}% vat | {gross} incl. {vat} percent tax | {gross}, of which {vat}% vat was added to the net
? gross vat >> gross / (1 + vat / 100) >> net price | what is it without the tax | price before vat | take the vat out | amount excluding vat | what is {gross} without the {vat}% vat in it | {gross} contains {vat}% vat, net price | take {vat} percent vat out of {gross} >> {$out} net. | Without tax it is {$out}. | {$out}.
? gross vat >> gross - gross / (1 + vat / 100) >> how much tax is in it | the vat contained | vat in money | what part of it is tax, as an amount | how much of {gross} is vat if {vat}% is included | vat contained in {gross} at {vat} percent >> The tax is {$out}. | {$out} of it is tax.

= buy:M 2 300; sell:M 3 600; if sell > buy * 1.08
buy: bought at {} | costs me {} | i pay {} for it | purchase price {} | cost {} | wholesale {}
sell: sold for {} | i sell it at {} | the customer pays {} | selling price {} | resold for {} | retail {}
buy sell: buy for {buy}, sell for {sell} | bought {buy} sold {sell} | cost {buy} / price {sell} | i buy at {buy} and sell at {sell}
? buy sell >> (sell - buy) / sell * 100 >> margin in percent of the selling price | margin % | profit as % of the price | what share of the selling price is profit | gross margin | margin % when buying for {buy} and selling for {sell} | bought for {buy}, sold for {sell}: how many percent of the sale are profit >> The margin is {out} percent. | {out} percent.
? buy sell >> (sell - buy) / buy * 100 >> markup in percent | markup on cost | profit as % of the cost | how many percent on top of the purchase price | return on what i paid, % | markup in % from {buy} to {sell} | i buy at {buy} and sell at {sell}. how many percent do i put on top >> The markup is {out} percent. | {out} percent.
? buy sell >> sell - buy >> profit per piece | what do i earn on one | gain in money | how much do i make >> {$out} profit. | You make {$out}.
pcs: {pcs} pieces | {pcs} of them | i sold {pcs} | {pcs} sold
= pcs:I 3 400
? buy sell pcs >> (sell - buy) * pcs >> profit in all | what did i make altogether | total gain >> {$out} profit in all.

= cost:M 2 400; mk:P 10 15 20 25 30 35 40 50 60 75 80 120
cost: it costs me {} | purchase price {} | cost {} | making one costs {} | wholesale {}
mk: markup {mk}% | {mk} percent on top | i add {mk}% | surcharge of {mk} percent
? cost mk >> cost * (1 + mk / 100) >> selling price | what do i charge | price for the customer | what must it sell for >> {$out}. | Sell it for {$out}.
mg: a margin of {mg}% of the price | i want {mg} percent margin | {mg}% of the selling price shall be profit | margin {mg}%
= mg:P 10 15 20 25 30 35 40 45 50 60
? cost mg >> cost / (1 - mg / 100) >> selling price | what must it sell for | what price do i put on it | price for the customer >> {$out}. | Sell it for {$out}.

= wage:S 900 9000; up:C 1 15
wage: {} a month | salary {} | i earn {} | pay of {} | my pension is {} | rent {} | the fee is {}
up: goes up {} | raised by {} | {} more from january | an increase of {} | plus {}
wage up: {wage} raised by {up} | {up} more than {wage}
? wage up >> wage * (1 + up / 100) >> new amount | what is it then | how much after the rise | and afterwards | what is {wage} after a rise of {up} | {wage} plus {up} | which number is {up} more than {wage} >> {$out} then. | It is {$out}.
? wage up >> wage * up / 100 >> how much extra is that | the rise in money | difference per month >> {$out} more. | It is {$out} more.
? wage up >> wage * up / 100 * 12 >> how much more in a year | yearly difference | extra over twelve months >> {$out} more a year.
after: now {after} | {after} after the raise | today it's {after} | she gets {after} now | {after} at present
rise: that's {rise} more than before | it went up {rise} | after a raise of {rise} | with the {rise} increase
= after:S 900 9000; rise:C 2 25
? after rise >> after / (1 + rise / 100) >> what was it before | old amount | how much before the rise | what did it use to be | what was it before a {rise} rise if it's {after} now | {after} after an increase of {rise}: starting amount | she makes {after} since her {rise} raise. what did she make before >> It was {$out}. | {$out} before.
fallen: now {fallen} | {fallen} left | it is down to {fallen} | reduced to {fallen} | in the sale for {fallen}
cut: after {cut} off | that's {cut} less than before | a drop of {cut} | {cut} down | cut by {cut}
= fallen:S 20 9000; cut:C 5 60
? fallen cut >> fallen / (1 - cut / 100) >> what was it before | original amount | old price | how much before the drop | what did it cost before if {fallen} is the price after {cut} off | reduced by {cut} to {fallen}; original price | a {cut} discount leaves {fallen}. full price >> It was {$out}. | {$out} before.
? fallen cut >> fallen / (1 - cut / 100) - fallen >> by how much did it fall, in money | how much came off | amount of the drop >> It fell by {$out}.

= before:S 30 90000; after:S 30 90000; if after != before and 0.3 < after / before < 4
before after: from {before} to {after} | {before} -> {after} | it was {before}, now {after} | {before} last year and {after} this year | {before} before, {after} after | {before} then, {after} today | yesterday {before}, today {after}
? before after >> (after - before) / before * 100 >> change in percent | what percent is that, up or down | percentage change (minus if less) | relative change in %, with sign | how much % did it change | percent change from {before} to {after} | by how many percent is {after} more or less than {before} | how much % up or down from {before} to {after} >> It changed by {out} percent. | {out} percent.
? before after >> after / before * 100 >> how many percent of the old value is the new one | new as % of old | the second in percent of the first >> {out} percent.
? before after >> after / before >> by what factor did it change | new divided by old | the factor >> The factor is {out}.

= before:S 100 90000; after:S 30 90000; if after < before * 0.95 and after > before * 0.1
before after: from {before} down to {after} | it fell from {before} to {after} | was {before} and is {after} now | {before} at first, {after} in the sale | instead of {before} only {after} | dropped from {before} to {after} | normally {before}, this week {after}
? before after >> (before - after) / before * 100 >> how many percent less | percent off | by what percentage did it drop | reduction in percent | what discount is that in % | decrease in % >> It is {out} percent less. | {out} percent. | {out} percent off.
? before after >> before - after >> by how much in money | how much less is that | saving | amount of the drop >> {$out} less. | {$out}.
? before after >> (before / after - 1) * 100 >> by how many percent must it rise to get back | rise needed in % to reach the old value | percent gain to be level again >> It must rise {out} percent.

= part:I 3 900; whole:I 10 2000; if part < whole
part: {} passed | {} said yes | {} are taken | {} of them broken | {} sold | {} are left | {} came | {} were late
whole: out of {} | of {} in all | {} altogether | from a total of {} | {} all told
part whole: {part} out of {whole} | {part} of {whole} | {part} / {whole} | of {whole}, {part} did | among {whole} there were {part} | {part} in {whole}
? part whole >> part / whole * 100 >> what percent is that | in percent | as a percentage | percentage | share in % | how many per cent | rate in percent | what percent of {whole} is {part} | {part} is how many percent of {whole} | {part} of {whole} in % | how many percent are {part} out of {whole} >> It is {out} percent. | {out} percent.
? part whole >> (whole - part) / whole * 100 >> the others in percent | the rest in percent | remaining share in % | what percentage is the others >> It is {out} percent. | {out} percent.
? part whole >> whole - part >> how many are the others | the others, count | how many remain >> {out}. | It is {out}.
? part whole >> whole / part >> one in how many is that | 1 in what | that's one out of how many >> One in {out}.

= quota:C 2 95; total:K 40 90000; bit:K 5 20000
quota total: {quota} of {total} | {quota} out of {total} | of {total}, {quota} | {total}, {quota} of them
? quota total >> total * quota / 100 >> how many is that | as a number | what does that come to | how much is it | in figures | how big is {quota} of {total} | {quota} of {total} | how much is {quota} from {total} | calculate {quota} of {total} >> It is {out}. | {out}.
? quota total >> total * (1 - quota / 100) >> how much remains | what is left of it | without that share, how much | the rest >> {out} remains. | It is {out}.
? quota total >> total * (1 + quota / 100) >> added on top instead, what is it | and put on top of the whole | whole plus that share >> It is {out}.
quota bit: {quota} is {bit} | {bit} are {quota} of it | {bit} makes {quota} of the whole | {quota} of the whole are {bit}
? quota bit >> bit / quota * 100 >> what is the whole | what's 100% | how much is all of it | total then | {bit} is {quota} of what number | if {bit} are {quota}, what's the whole | of which number is {bit} {quota} >> It is {out}. | The whole is {out}.

= worth:S 5000 60000; loss:C 6 30; yrs:J 2 10
worth: a car for {} | new it cost {} | bought at {} | the machine was {} | price when new {}
loss: it loses {} each year | {} less every year | value falls by {} yearly | depreciates {} a year
yrs: after {} years | {} years old | {} years later | in {} years
? worth loss yrs >> worth * (1 - loss / 100) ** yrs >> what is it still worth | remaining value | value then | what could i get for it >> It is worth {$out}. | {$out}.
? worth loss yrs >> worth - worth * (1 - loss / 100) ** yrs >> how much value has gone | loss in money by then | what did it lose >> It lost {$out}.
? worth loss >> worth * loss / 100 >> what does it lose in the first year | first year's loss >> It loses {$out}.

= sales:S 800 90000; com:C 1 15; base:S 200 3000
sales: i sold for {} | sales of {} | a house sold for {} | turnover {} | deals worth {}
com: {} commission | i get {} of it | the agent takes {} | provision {} | {} goes to the agent
base: fixed pay {} | base salary {} | {} basic | plus {} fixed
? sales com >> sales * com / 100 >> how much commission | the commission in money | what does the agent get | agent's fee >> {$out}. | The commission is {$out}.
? sales com base >> base + sales * com / 100 >> what do i earn in all | total pay | salary with commission >> {$out} in all.
? sales com >> sales * (1 - com / 100) >> what is left after the commission | seller's part | what remains for the owner >> {$out} is left.

= money:M 20 3000; rate:D 0.1 30 3; fee:P 1 1.5 2 2.5 3 5; if rate > 0.1
money: {} to change | i change {} | {} in my pocket | converting {}
rate: 1 gets me {rate} of theirs | rate {rate} | exchange rate {rate} | each one is worth {rate} there | at {rate} per unit
? money rate >> money * rate >> how much foreign money do i get | what comes out | amount in the other currency | converted | how much do i get for {money} at a rate of {rate} | change {money}, rate {rate} >> You get {out}. | {out}.
back: {back} of theirs | i have {back} of the foreign money | {back} left from the trip | it costs {back} over there
= back:I 20 9000
? back rate >> back / rate >> what is that in my own money | in home currency | changed back, how much | what is that at home >> It is {out}. | {out}.

= money:M 20 3000; rate:D 0.1 30 3; fee:P 1 1.5 2 2.5 3 5; if rate > 0.1
money: {} to change | i change {} | {} in my pocket | converting {}
rate: 1 gets me {rate} of theirs | rate {rate} | exchange rate {rate} | each one is worth {rate} there | at {rate} per unit
fee: {fee}% fee goes off first | minus {fee} percent commission | the bureau keeps {fee}% | {fee}% charge
? money rate fee >> money * (1 - fee / 100) * rate >> how much do i get after the fee | what comes out in the other currency | amount i receive >> You get {out}. | {out}.

= gas:M 1.2 2.3; used:D 4 14 1; trip:I 20 1200; heads:J 2 5
gas: petrol at {} a litre | fuel costs {} per litre | a litre is {} | diesel {} a litre
used: the car takes {} l per 100 km | {} litres on 100 km | consumption {} l/100 km | it drinks {} l per 100
trip: {} km | a trip of {} km | we drive {} kilometres | distance {} km
heads: {} of us in the car | shared by {} | {} people split it | for {} passengers
? gas used trip >> trip / 100 * used * gas >> fuel cost | what does the drive cost | how much for petrol | money for the trip | what does fuel for {trip} km cost at {used} l per 100 km and {gas} a litre | {trip} km with {used} l/100 km, petrol {gas}: cost >> {$out}. | It costs {$out}.
? used trip >> trip / 100 * used >> how many litres | fuel needed | litres burnt >> {out} litres. | It takes {out} litres.
? gas used trip heads >> trip / 100 * used * gas / heads >> each pays | fuel cost per person | share of each >> {$out} each. | Each pays {$out}.
? gas used trip >> trip * 2 / 100 * used * gas >> there and back, fuel cost | round trip, what does petrol cost | both ways, how much >> {$out}. | It costs {$out}.
? gas used >> used / 100 * gas >> fuel cost per km | what does one kilometre cost | petrol money a kilometre >> {$out} per km.

= hire:P 25 29 35 39 45 49 55 60 75; dys:J 2 14; free:P 100 150 200 250 300; drove:I 120 1500; per:P 0.1 0.15 0.18 0.2 0.22 0.25 0.29 0.35; if drove > free
hire: the van is {hire} a day | {hire} per day | daily rate {hire} | rental {hire} each day
dys: {} days | for {} days | kept it {} days | rented {} days
free: {free} km included | first {free} km free | {free} kilometres are free in all
drove: i drove {drove} km | {drove} kilometres driven | {drove} km on the clock | total distance {drove} km
per: {per} for each km beyond | extra km {per} | then {per} per km | every further km costs {per}
? hire dys free drove per >> hire * dys + (drove - free) * per >> total rental cost | what do i pay in all | the final bill | what does the van cost me >> {out} in all. | The total is {out}.
? free drove per >> (drove - free) * per >> what do the extra kilometres cost | charge for the extra km | how much for the distance beyond >> {out}. | They cost {out}.
? hire dys >> hire * dys >> without mileage, what is it | cost of the days alone | rent for the time only >> {out}. | It is {out}.

= fix:P 4.9 5 7.5 9.9 10 12 14.9 19 25; per:P 0.05 0.09 0.12 0.19 0.25 0.28 0.31 0.34 0.4; used:I 20 900
fix: basic fee {fix} a month | standing charge {fix} | {fix} monthly, whatever i use | fixed part {fix}
per: {per} per unit | each kwh {per} | {per} a kwh | unit price {per}
used: {used} kwh used | {used} units this month | consumption {used} kwh | meter says {used} kwh
? fix per used >> fix + per * used >> this month's bill | what do i pay | total for the month | how big is the bill >> {out}. | The bill is {out}.
? per used >> per * used >> cost of the units alone | energy cost without the fee | variable part >> {out}.
? fix per used >> (fix + per * used) / used >> price per kwh all in | what does one kwh really cost | average price per unit with the fee >> {out} each. | It is {out} per unit.
old: old reading {old} | last time {old} | meter at the start {old} | it stood at {old}
new: new reading {new} | now {new} | meter at the end {new} | it shows {new}
= old:I 1000 9000; new:= old + used
? old new per >> (new - old) * per >> cost of what was used | what does the use cost | price of that consumption >> {out}. | It costs {out}.
? old new >> new - old >> how much was used | consumption | units used between the readings >> {out}. | It is {out}.
"""

situations("relations12", ROWS, 4.5)
