"""Relations (see relating.py) that compare: which of two is cheaper, faster, fuller; is it enough; by how much."""
from relating import situations

ROWS = r"""
= g1:P 100 125 200 250 330 400 500; p1:M 1 9; g2:P 450 600 750 800 900 1000 1500; p2:M 2 20
g1 p1: the small pack has {g1} g for {p1} | {g1} g cost {p1} | pack one: {g1} grams, {p1} | small: {g1} g at {p1}
g2 p2: the large one {g2} g for {p2} | {g2} g cost {p2} | pack two: {g2} grams, {p2} | large: {g2} g at {p2}
? g1 p1 g2 p2 >> small = p1 / g1; large = p2 / g2; raw "the first" if small < large else "the second" >> which is cheaper per gram | better value? | which one should i take for the money | which pack is the better deal >> {out} one is cheaper per gram. | Take {out} one.
? g1 p1 >> p1 / g1 * 1000 >> kilo price of the first? | what's a kilo of the small one | price per kg for the first pack >> A kilo costs {$out}.
? g2 p2 >> p2 / g2 * 1000 >> kilo price of the second? | what's a kilo of the large one | price per kg for the second pack >> A kilo costs {$out}.

= km1:I 50 500; t1:H 1 6; km2:I 50 500; t2:H 1 6
km1 t1: {A} does {km1} km in {t1} | the first car: {km1} km in {t1} | train one goes {km1} km in {t1}
km2 t2: {B} does {km2} km in {t2} | the second car: {km2} km in {t2} | train two goes {km2} km in {t2}
? km1 t1 km2 t2 >> first = km1 / t1; second = km2 / t2; raw "the first" if first > second else "the second" >> who is faster | which is the faster one | the higher speed has? >> It is {out}.
? km1 t1 km2 t2 >> first = km1 / t1; second = km2 / t2; abs(first - second) >> by how many km/h do they differ | difference in speed in km/h? | how many km/h faster is one >> They differ by {out} km/h.

= have:S 20 900; n:J 2 30; price:M 1 60
have: i have {} | {} in the purse | {} on the card
n: {} pieces | i want {} | {} tickets
price: {} each | at {} apiece | one is {}
? have n price >> cost = n * price; yn cost <= have >> is it enough | do i have enough | can i pay that | does the money do >> Yes, it is enough. // No, it is not enough.
? have n price >> cost = n * price; abs(have - cost) >> how far are money and price apart | difference between what i have and what it costs | by how much do they differ >> They differ by {$out}.
? n price >> n * price >> what do i need | cost? | sum to pay >> You need {$out}.

= fixed:M 5 40; per:M 0.05 0.5; flat:M 20 90; used:I 10 600
fixed per: plan a: {fixed} plus {per} per minute | the first costs {fixed} and {per} a unit | offer one: {fixed} base, {per} for each
flat: plan b is {} flat | the second is {} whatever i use | offer two: {} for everything
used: i use {} a month | {} minutes | {} units
? fixed per used flat >> first = fixed + per * used; raw "the first" if first < flat else "the second" >> which is cheaper | which plan for me | better offer? >> {out} is cheaper.
? fixed per used >> usage = per * used; fixed + usage >> what does the first cost | plan a comes to? | price of the first one >> It costs {$out}.
= if flat > fixed + 1
? fixed per flat >> gap = flat - fixed; gap / per >> from how many units on is the flat one cheaper | break-even between the two? | at how many do both cost the same >> At {out} both cost the same.

= deposit:S 500 20000; r1:D 1 4 1; r2:D 1 4 2; years:J 2 12
deposit: {} to invest | i put in {} | {} of savings
r1: bank one pays {}% | the first gives {} percent | {}% simple interest at the first
r2: bank two {}% compounded | the second gives {} percent with interest on interest | {}% compound at the second
years: {} years | for {} years | after {} years
? deposit r1 years >> deposit * (1 + r1 / 100 * years) >> what's it worth at the first, simple interest | final sum at bank one without compounding >> It is worth {$out}.
? deposit r2 years >> deposit * (1 + r2 / 100) ** years >> what's it worth at the second, compounded | final sum at bank two with compounding >> It is worth {$out}.
? deposit r1 r2 years >> first = deposit * (1 + r1 / 100 * years); second = deposit * (1 + r2 / 100) ** years; raw "the first" if first > second else "the second" >> which bank gives more | where do i end with more | better bank? >> {out} gives more.

= litres:I 20 900; need:D 0.5 12 1; days:J 2 60
litres: {} litres of water | a supply of {} l | {} litres in the tank
need: {} litres a day | we use {} l daily | {} l each day
days: for {} days | {} days | it must last {} days
? litres need days >> used = need * days; yn used <= litres >> is that enough | will it do | does it last >> Yes, it is enough. // No, it is not enough.
? litres need >> floor litres / need >> how many full days does it last | full days? | whole days possible >> It lasts {out} days.
? need days >> need * days >> how much is needed | litres needed? | what must be there >> {out} litres are needed.

= w:I 60 400; limit:I 100 900; n:J 2 12
w: each weighs {} kg | {} kg apiece | a crate is {} kg
limit: the bridge holds {} kg | max {} kg | load limit {} kg
n: {} of them | {} crates | {} pieces
? w n limit >> load = w * n; yn load <= limit >> is that allowed | may they all go at once | within the limit? >> Yes, it is within the limit. // No, it is too much.
? w limit >> floor limit / w >> how many are allowed | at most how many? | maximum number >> {out} at most.
? w n >> w * n >> load in kg? | how heavy are they together | total kg >> {out} kg.

= start_h:P 7 8 9 10 13 14 15 18 19; each:J 10 60; n:J 2 12
start_h: start at {} o'clock | we begin at {}:00 | from {}:00 on
each: {} minutes each | every one takes {} minutes | {} min apiece
n: {} interviews | {} patients | {} talks | {} lessons
? start_h each n >> minutes = start_h * 60 + each * n; raw f"{minutes // 60 % 24:02d}:{minutes % 60:02d}" >> when are we done | end? | what time is it after the last | until when >> At {out}. | It ends at {out}.
? each n >> each * n >> how many minutes in all | minutes together? | total time in min >> {out} minutes.
gap: with {} minutes between | {} min break between two | a pause of {} minutes after each but the last
= gap:P 5 10 15
? start_h each n gap >> minutes = start_h * 60 + each * n + gap * (n - 1); raw f"{minutes // 60 % 24:02d}:{minutes % 60:02d}" >> when are we done with the pauses | end time with breaks? | until what time, breaks counted >> At {out}. | It ends at {out}.

= old_use:D 6 14 1; new_use:D 3 5.9 1; km:I 3000 40000; price:M 1 2.4
old_use: the old car takes {} l/100 km | {} litres per 100 with the old one | old: {} l
new_use: the new one {} l/100 km | {} litres per 100 with the new one | new: {} l
km: {} km a year | i drive {} km yearly | {} km
price: a litre is {} | {} per litre | petrol at {}
? old_use new_use km >> less = old_use - new_use; less * km / 100 >> how many litres do i save | litres saved a year? | saving in litres >> You save {out} litres.
? old_use new_use km price >> litres = (old_use - new_use) * km / 100; litres * price >> how much money do i save | saving in money a year? | what does the new one save me >> You save {$out}.
? old_use new_use >> (old_use - new_use) / old_use * 100 >> how many percent less does the new one take | percent less? | saving in percent >> {out} percent less.

= w_old:P 25 40 60 75 100; w_new:P 3 4 5 7 9 11 14; time:J 1 12; price:M 0.1 0.6
w_old: the old bulb has {} W | {} watts before | old lamp {} W
w_new: the led has {} W | {} watts now | new lamp {} W
time: on {} hours a day | {} hours daily | {} h every day
price: {} per kWh | a kWh is {} | power at {} a kWh
? w_old w_new time >> less = w_old - w_new; less * time * 365 / 1000 >> how many kWh a year are saved (365 days) | kWh saved in 365 days? | saving per year in kWh, 365 days >> {out} kWh are saved.
? w_old w_new time price >> kwh = (w_old - w_new) * time * 365 / 1000; kwh * price >> money saved in a year of 365 days? | what does the led save in 365 days | yearly saving in money (365 days) >> It saves {$out}.
lamp: the led costs {} | {} for the new lamp | it was {}
= lamp:M 3 25
? w_old w_new time price lamp >> kwh_day = (w_old - w_new) * time / 1000; saved = kwh_day * price; ceil lamp / saved >> after how many days has it paid off | days until the lamp is earned back | paid back in how many days >> After {out} days.
"""

situations("relations8", ROWS)
