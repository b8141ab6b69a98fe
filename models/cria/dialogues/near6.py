"""Statements that a function grants although nobody asks for anything ("the cat is hungry", "their money has come"), beside wishes of the same trade that nothing grants: the opposite deed, all instead of one, the past instead of now,
somebody else's thing, the step before or after (the form is that of near1.py)."""
TEXT = """
## pet feeder ! animals food
- take {N} to the vet | how old is my cat | brush the dog | why does {N} scratch all day | buy {n} tins of cat food | what did {N} eat yesterday | teach the parrot to speak | {N} ran away, find him | clean the litter box | is it true that dogs dream | walk the dog at {T} | let the cat out | give the food back | how heavy is {N} now

feed_pet/feeder.give :: Gives an animal its food
animal/name:pet:Name of the animal; grams/portion:mass(10..600 g):How much; dry?/kind_dry!wet:bool~the dry stuff~dry food^the wet food~from the tin:Dry food!Wet food
{animal} is hungry, {grams}<, {dry}> | {animal} sits in front of the bowl and cries. {grams}<, {dry}> | {grams} for {animal}<. {dry}> | nobody has fed {animal} yet: {grams}<, {dry}> | {animal} gets {grams} | {animal}'s bowl is empty, {grams} please<, {dry}>
=> given :: It is given.

refill_water/fountain.fill :: Fills the water of an animal
animal/name:pet:Name of the animal; ml/volume:vol(50..2000 ml):How much
{animal} is thirsty, {ml} | no water left for {animal}, {ml} please | {animal} drank everything. {ml} more | {ml} of water for {animal} | {animal}'s bowl of water is dry: {ml} | give {animal} {ml} to drink

## payments that came in ! money work
- pay the invoice of {N} | write an invoice for {N} | how much do we owe | remind {N} to pay | cancel the invoice | send the money back | why has {N} not paid | what was the turnover in May | change the due date to {D} | take the bank to court | print all invoices | who wrote this invoice | give {N} a discount | how many invoices are open

mark_paid/invoices.paid :: Marks an invoice as paid
invoice/number:serial:Invoice; date?/on:past:Day on which the money came; amount?/sum:money(5..900 eur):Amount; cash?/in_cash!bank:bool~in cash~in notes^by bank:In cash!By bank
the money for {invoice} is here<, came {date}><, {cash}> | {invoice} has been settled<, {amount}><, {date}> | they finally paid {invoice}<, {cash}> | {amount} came in for {invoice}<, {date}> | {invoice}: paid<, {date}><, {cash}> | tick off {invoice}, the customer paid<{cash}>
=> ok :: It is marked as paid.

note_dispute/invoices.dispute :: Notes that a customer does not accept an invoice
invoice/number:serial:Invoice; reason/why:(price~says it's too dear~the price is wrong|quality~says the work was bad~is unhappy with the work|missing~says something was missing~not all of it came|double~was billed twice~got it two times):Reason
{invoice}: the customer {reason} | the lady of {invoice} {reason} | about {invoice}, he {reason} | complaint on {invoice}, he {reason} | {invoice} won't be paid, she {reason} | note for {invoice} that the customer {reason}

## night in the hotel ! travel message
- the room is too dear, make it cheaper | who slept in room {n} yesterday | check me out | carry my bags up | what's for breakfast | is the pool heated | my neighbour snores, throw him out | order a cab to {C} | change the bed for a bigger one | sell me the lamp | how many rooms are free | where can I smoke | I lost my passport, get a new one | book the same room for next year

bring_thing/service.bring :: Has something brought to a room
room/number:no(101..640):Room; thing/item:(towel~towels~something to dry off|pillow~a pillow~something for my head|blanket~a blanket~something warm for the bed|iron~an iron~something to press my shirt|cot~a bed for the baby|adapter~a plug for my charger):What; count?/pieces:n(1..6):How many
room {room} needs {thing} | {thing} for {room}<, {count} of them> | in {room} they'd like {thing}<, {count}> | the lady in {room} is asking for {thing} | {room}: {thing}, please | I'm in {room} and there's no {thing=towel}towel
=> on the way :: It is on the way.

quiet_please/service.noise :: Has somebody look after noise
room/number:no(101..640):Room from which the noise comes; kind/what:(music|party~they celebrate~there's a party|tv~the television roars~the TV is too loud|baby~a baby screams|works~somebody drills~somebody hammers):Noise
I can't sleep, {kind} in {room} | {kind} in {room}, and it's past midnight | in {room} {kind} | guests complain about {room}: {kind} | please do something about {room}, {kind} | {room}: {kind}, would you

## printer room ! office print tech
- print it again but bigger | scan the contract | fax it to {N} | who printed {n} pages | cancel my print | staple the pages | how much does a page cost | buy a new printer | print photos of {N} | why is everything pink | shred the paper | what's the password of the printer | send the printout to {C} | copy my passport

supply_low/printers.supply :: Orders what a printer has run out of
printer/device:spot:Printer; item/what:(toner~the letters are pale~it prints grey~no more black|paper~no paper left~the tray is empty|waste~the waste box is full|staples~it won't staple any more):What is missing; packs?/count:n(1..12):How many packs
{printer}: {item} | {item}, it's the {printer} | on {printer} {item}<, order {packs} packs> | {printer} complains again, {item} | somebody told me {printer} has a problem, {item}<. {packs} packs please> | {item} at {printer}

clear_jam/printers.jam :: Reports paper that is stuck
printer/device:spot:Printer; tray?/from:no(1..5):Tray; torn?/in_pieces!whole:bool~the sheet is torn^the sheet is whole:Torn!Whole
{printer} ate my page<, tray {tray}> | paper is stuck in {printer}<, {torn}> | {printer} crunches and stops<, tray {tray}> | jam at {printer}<, {torn}> | nothing comes out of {printer} any more, a sheet sits in tray {tray}<, {torn}> | a page hangs in {printer}<, {torn}>

## house in the evening ! household light heating
- vacuum under the sofa | who rang the bell at {T} | paint the wall white | is the milk still good | make dinner | lock the car | where's my phone | how old is this house | put the kids to bed | order a new lamp | did the alarm go off yesterday | iron a shirt for {D} | fix the lamp in the cellar | what did we pay for light last year

too_dark/lights.brighter :: Makes a room brighter or darker
room/where:(kitchen~the kitchen|hall~the hall|study~my study|porch~the porch|nursery~the nursery):Room; change/by:signed(5..60@brighter~{x} percent brighter~up by {x} percent~{x}% more light@darker~{x} percent darker~down by {x} percent~{x}% less light):Percent
I can't read in {room}, {change} | {room} is like a cave: {change} | my eyes hurt in {room}, make it {change} | {change} in {room} | light in {room} {change} | {room}, {change} please

feel_cold/rooms.warmer :: Makes a room warmer or colder
room/where:(kitchen~the kitchen|bath~the bathroom|study~my study|bedroom~the bedroom|nursery~the nursery):Room; degrees/by:signed(1..6@warmer~{x} degrees warmer~up {x} degrees~{x} degrees more@colder~{x} degrees colder~down {x} degrees~{x} degrees less):Degrees
I'm shivering in {room}, {degrees} | {room} is a sauna: {degrees} | {degrees} in {room} | the baby sweats, {room} {degrees} | we'd like {room} {degrees} | {room}: {degrees}, would you

air_room/windows.open :: Opens or shuts the windows of a room
room/where:(kitchen~the kitchen|bath~the bathroom|study~my study|bedroom~the bedroom|attic~the attic):Room; open/state_open!shut:bool~it smells in there, open up~let some air in~it's stuffy, open them^it rains in, shut them~there's a draught, close them~shut them:Open!Shut; minutes?/for:dur(3..90 min):For how long
{room}: {open}<, {minutes}> | {room}, {open}<. {minutes} are enough> | the windows of {room}, {open} | about {room}: {open}<, for {minutes}> | {room}! {open} | in {room} please: {open}<, {minutes} only>

## stock of a kiosk ! shopping money
- what does the beer cost | who stole the chocolate | sell the kiosk | open at {T} tomorrow | make the ice cream cheaper | how many customers were here | hire {N} for {D} | when do we close on {D} | count the coins | clean the window | where did we buy the nuts | return the old papers | pay the supplier | is the beer cold

sold_out/stock.out :: Notes that something is sold out
item/what:any(crisps|cola|newspapers|ice cream|chewing gum|water|lighters|sandwiches|postcards|chocolate):What; reorder?/order_more!no_order:bool~get more of it~order again^no need to order~we don't want more:Order more!No order; count?/pieces:dozens(6..300):How many to order
the {item} is gone<, {reorder}> | somebody bought the last {item}<. {reorder}, {count} of it> | no {item} left<, {reorder}> | we're out of {item}<, order {count}> | people ask for {item} and there is none<. {reorder}> | {item}: nothing left<, {reorder}>

came_in/stock.in :: Enters goods that came
item/what:any(crisps|cola|newspapers|ice cream|chewing gum|water|lighters|sandwiches|postcards|chocolate):What; count/pieces:dozens(6..300):How many; damaged?/broken:n(1..40):Damaged pieces
{count} {item} just came<, {damaged} of them damaged> | the lorry brought {count} {item} | {count} {item} stand in the yard now<, {damaged} broken> | {item} has arrived, {count} pieces<, {damaged} are squashed> | delivery: {count} {item} | we got {count} {item} this morning<, {damaged} damaged>

## doctor on the road ! health appointment
- write a prescription for {N} | what illness has {N} | drive me to {N} | is this mole dangerous | how many patients did I see | call an ambulance | order {n} masks | what's a normal pulse | cancel all visits | when did I last see {N} | explain the blood test | who is the doctor tonight | my own back hurts, what helps | sell the car

plan_visit/visits.add :: Plans a visit at a patient's home
patient/name:person:Patient; date/day:date:Day; street+number:house(200):; urgent?/first!normal:bool~can't breathe well~in a bad way, first of all^only the usual check~nothing bad:Urgent!Normal
{patient} wants me to come on {date}, {street}<, {urgent}> | {date} I have to see {patient}, {street}<. {urgent}> | {patient} is ill at home, {street}, I'd go {date}<, {urgent}> | {street}: {patient}, {date}<. {urgent}> | on {date} I drop in at {patient}'s, {street} | put {patient} on the tour of {date}, {street}<. {urgent}>

note_values/patients.values :: Enters what was measured
patient/name:person:Patient; systolic+diastolic/upper+lower:pair(95..190,50..110>@{a} over {b}@{a}/{b}@{a} to {b}):Upper+Lower; pulse?/heart:n(45..140):Pulse; temp?/fever:d(35.5..40.9):Temperature
{patient} has {systolic}<, pulse {pulse}><, temperature {temp}> | {systolic} for {patient}<, heart at {pulse}> | just measured {patient}: {systolic}<, fever {temp}> | {patient}: {systolic}<, {pulse} beats><, {temp} degrees> | write down {systolic}, that's {patient}<, pulse {pulse}> | with {patient} it was {systolic}<, {temp} under the arm>

## ticket machine ! travel tickets money
- when does the train leave | is the train late | which platform | give me my coins back | my ticket blew away, print it again | how fast is the train | what's there to see in {C} | reserve a seat by the window | is {C} in zone {n} | I missed the train | can I take the dog | change my ticket to {D} | who owns the railway | where's the toilet

buy_ticket/machine.sell :: Sells a ticket
to/destination:city:Where to; persons/people:n(1..9):People; class?/travel_class:ints(1|2):Class; return?/both_ways!single:bool~and back again~there and back^only there:Return!Single; half_fare?/reduced!full:bool~with a half-fare card~we have the discount card^full price:Half fare!Full
{persons} to {to}<, {return}><, class {class}> | we are {persons} and want to see {to}<, {return}> | {to}, {persons} people<, {half_fare}> | {persons} of us need to get to {to}<. {return}><, {half_fare}> | I have to be in {to}, {persons} tickets<, {return}> | {to} for {persons}<, {class} class>
=> {X} euros :: It costs {X} euros.

add_bike/machine.bike :: Sells a day's ticket for bicycles
bikes/count:n(1..8):Bicycles; date/day:date:Day
{bikes} bikes on {date} | we bring {bikes} bikes {date} | {date} there are {bikes} bikes with us | {date}: {bikes} bicycles | {bikes} bike tickets for {date} | we come with {bikes} bicycles on {date}

## garden at home ! garden household
- plant a tree for {N} | what's this flower called | pull the weeds | how deep do carrots go | sell the mower | will it freeze tonight | chase the birds away | sweep the terrace | build a shed | who cut the roses | pick the cherries | how big is the garden | buy {n} bags of soil | did it rain on {D}

mow_now/mower.start :: Starts the mower
area/where:(front~in front of the house|back~behind the house|side~beside the garage|all~everywhere):Where; height/cut:len(2..9 cm):Height of the grass; edges?/with_edges!no_edges:bool~the edges too^not the edges:Edges too!No edges
the grass {area} is knee-high, cut it to {height}<, {edges}> | guests come and the lawn {area} looks awful: {height}<, {edges}> | {area}, {height}<. {edges}> | mow {area} to {height}<, {edges}> | it's a jungle {area}, bring it down to {height} | lawn {area} at {height}<, {edges}>

water_bed/hoses.water :: Waters a bed
bed/plants:plant:Which plants; minutes/duration:dur(2..90 min):For how long; at?/start:time(4..22):Start
{bed} hang their heads, {minutes} of water<at {at}> | it hasn't rained, {bed} need {minutes}<, {at}> | {minutes} for {bed}<at {at}> | {bed} look thirsty: {minutes}<, start at {at}> | water on {bed}, {minutes} | {bed}: {minutes}<, {at}>

## school office ! school kids message
- what's the homework of {N} | raise the mark of {N} | who is the best pupil | send {N} home | when are the holidays | cook pasta for the kids | order {n} chairs | call the mother of {N} | write the exam | where is the gym | how many teachers are ill | paint the classroom | tell {N} to be quiet | print the school newspaper

absent_child/absences.enter :: Enters that a child is not at school
child/pupil:person:Child; from_day+to_day/first+last:span(1..12):First day+Last day; reason?/why:(ill~has a fever~coughs badly~has the flu|dentist~at the dentist's|family~a wedding in the family~grandma died|other):Reason; doctor?/note!no_note:bool~with a doctor's note^no note:Note!No note
{child} won't come {from_day}<, {reason}><, {doctor}> | {child} stays in bed {from_day}<, {reason}> | {child} {from_day}<: {reason}><, {doctor}> | {child} is missing {from_day}<, {reason}> | we keep {child} at home {from_day}<. {reason}> | {child}'s mother called: not there {from_day}<, {reason}>

lost_key/keys.lost :: Notes that a key of the school was lost
key/number:no(1..300):Key; person/who:surname:Who lost it; date?/when:past:When; opens?/door:spot:Door that it opens
{person} can't find key {key} any more<, since {date}> | key {key} is gone, {person} had it<, for {opens}> | {person} dropped key {key} somewhere<{date}> | key {key} of {person} never came back<, it opens {opens}> | {person} lost {key}, a key<, it was {date}> | key {key}: {person} lost it<. Door: {opens}>

## club treasurer ! money message
- how rich is the club | pay {N}'s rent | who voted against it | what did the party cost in 2019 | send everybody the minutes | elect {N} | cancel the party | lend the club {n} euros | what's the fee of the other club | close the account | book the hall for {D} | find a sponsor | print the statutes | why is {N} angry

got_fee/fees.paid :: Enters that a member has paid the fee
member/name:human:Member; year/for_year:no(2019..2028):Year; amount?/euros:money(5..200 eur):Amount; cash?/in_cash!transfer:bool~in cash~put it on the table^by transfer:Cash!Transfer
{member} has paid for {year}<, {amount}><, {cash}> | {amount} from {member} for {year}<, {cash}> | {member}'s fee of {year} is here<, {cash}> | {year}: {member} has paid up<, {amount}> | finally {member} gave me the fee for {year}<, {cash}> | the {year} fee of {member} came in<. {cash}>

leaves_club/members.leave :: Enters that a member leaves
member/name:human:Member; date/last_day:bound(last):Last day; reason?/why:(moved~moves away~lives elsewhere now|age~feels too old|anger~is fed up with us~had a quarrel|died~has died):Reason
{member} leaves us at {date}<, {reason}> | we lose {member} by {date}<, {reason}> | {member} stays only until {date}<: {reason}> | {member} quits, last day is {date}<. {reason}> | {date} is the last of {member}<, {reason}> | {member} wrote that it's over at {date}<, {reason}>
"""
