"""Functions of guests, journeys, shops, offices and people for argued.py (the form is that of args1.py)."""
TEXT = """
## hotel desk
move_guest/rooms.change/change_room :: Moves a guest to another room
guest/name:surname:Family name; from?/old_room:no(1..480):Room until now; to/new_room:no(1..480):New room; reason?/why:(noise~too loud~noisy|view~wants to see the sea~for the view|defect~the shower is broken~something is broken|upgrade~as a present~we upgrade them):Reason; luggage?/carry_luggage!guest_carries:bool~have the bags carried~bring their bags over^they carry their own bags~no help with the bags:Luggage is carried!Guest carries the luggage
{guest} goes from {from} to {to}<, {reason}><, {luggage}> | move {guest} to {to}<, {reason}><. {luggage}> | {guest} wants out of {from}<, {reason}>, give them {to} | new room for {guest}, {to}<instead of {from}><, {luggage}> | put {guest} into {to}<, {luggage}><, {reason}>
~ they stay {#2-9} nights | {#2-4} adults | the lift stops at floor {#2-9} | breakfast is till {T} | {N} on the desk

extend_stay/stay.extend/more_nights :: Lets a guest stay longer
room:no(1..480):Room; nights/extra_nights:days(1..3 weeks):How much longer; rate?/price:money(45..320 eur):Price of a night; breakfast?/with_breakfast!room_only:bool~with breakfast~breakfast included^room only~without breakfast:With breakfast!Without breakfast
{room} stays {nights} longer<, {breakfast}> | {room}: {nights} more<at {rate}><, {breakfast}> | add {nights} for {room}<, {breakfast}> | the people in {room} want another {nights}<, {rate} a night> | extend {room} by {nights}<. {breakfast}>
~ they came with {#2-5} dogs | two cars in the garage | checked in at {T} | floor {#2-9}

housekeeping_task/clean_room :: Sends housekeeping to a room
room:no(1..480):Room; task/what:many(towels~fresh towels|bed~make the bed~new sheets|bathroom~clean the bathroom|minibar~fill the minibar|bin~empty the bin):What to do; by?/before:time(7..18):Done by; do_not_knock?/silent!knock_first:bool~don't knock~go in quietly^knock first:Do not knock!Knock first
{room}: {task}<by {by}><, {do_not_knock}> | {task} in {room}<before {by}> | please send somebody to {room}, {task}<. {do_not_knock}> | {room} wants {task}<, by {by}><, {do_not_knock}> | housekeeping for {room}: {task}
~ the guest is {#70-95} | {#2-6} pillows are on the floor | {N} is on shift | asked for it {#2-4} times

group_booking/groups.book :: Books rooms for a group
group/name:any(FC Holm|choir Alba|Lang wedding|class 9c|Delta Tours):Group; arrival+departure/from+to/check_in+check_out:span(1..9):; singles?:n(1..12):Single rooms; doubles:n(1..40):Double rooms; board?/meals:(none~no meals~just the rooms|breakfast~breakfast only|half~breakfast and dinner~half board|full~all meals~full board):Meals; bus_parking?/bus!no_bus:bool~they come by bus~with a bus^they come by train~no bus:Parking for a bus!Without a bus
{group} {arrival}, {doubles} doubles<and {singles} singles><, {board}><, {bus_parking}> | {arrival}: {group}, {doubles} double rooms<, {singles} singles><, {board}> | book {doubles} doubles<plus {singles} singles> for {group} {arrival}<. {bus_parking}> | {group} needs {doubles} doubles {arrival}<, {board}> | group {group}, {arrival}, {doubles} doubles<, {bus_parking}>
~ {#20-80} people in all | the guide is {N} | they sing at {T} | {#2-9} are vegetarians | last year it was {#20-60} rooms

safe_deposit/safe.put :: Puts something into the safe for a guest
room:no(1..480):Room; item/what:any(passport|laptop|envelope|necklace|car key|camera):What; until?/keep_until:date:Until; receipt?/with_receipt!no_receipt:bool~with a receipt~give a receipt^no receipt~don't bother with a receipt:Receipt is given!No receipt
{item} of {room} into the safe<until {until}><, {receipt}> | {room} gives us a {item}<, {receipt}> | lock away a {item} for {room}<until {until}><. {receipt}> | {room}: {item}<, {receipt}> | keep the {item} of {room}<till {until}>
~ box {#2-40} is broken | worth {#200-9000} | shift of {N} | it weighs {#2-9} kilos

## camping
reserve_pitch/camping.reserve :: Reserves a pitch
arrival+departure/from+until:span(1..21):; kind/vehicle:(tent~with a tent|caravan~with a trailer~with the caravan|motorhome~in a camper van):What they sleep in; people/persons:n(1..8):People; dog?/with_dog!no_dog:bool~with a dog~our dog comes too^no dog~without animals:With a dog!Without a dog; power?/electricity!no_power:bool~with electricity~we need a plug^without electricity~no power needed:With electricity!Without electricity
{arrival} {kind}, {people} people<, {dog}><, {power}> | pitch for {people}, {kind}, {arrival}<, {power}> | we come {arrival} {kind}, {people} of us<. {dog}><, {power}> | {people} people {kind} {arrival}<, {dog}> | {kind} {arrival}, {people} persons<. {power}>
~ our van is {#5-8} m | {#2-4} bikes | we get in at {T} | from {C} it's {#200-900} km | the kids are {#2-14}

rent_canoe/boats.rent :: Rents boats
boat/kind:(canoe|kayak|rowing_boat~a boat with oars|pedal_boat~pedal boat~one with pedals|sup~stand-up board~a board to stand on):Boat; count/boats:n(1..12):How many; hours/duration:dur(0.5..8 h):How long; start?/from:time(8..18):From; vests?/life_vests!no_vests:bool~with life vests^we have our own vests~no vests needed:With life vests!Without life vests
{count} x {boat} for {hours}<from {start}><, {vests}> | {hours} with a {boat}{count=1}<at {start}> | we'd like {count} times {boat}, {hours}<, {vests}> | {boat} for {hours}, {count} of them<, {start}><. {vests}> | rent {count} {boat} {hours}<, {vests}>
~ we're {#2-9} adults and {#2-5} kids | last time we turned over {#2-3} times | the lake is {#2-40} m deep | locker {#2-90}

## restaurant floor
reserve_places/tables.reserve :: Reserves a table
name/guest:surname:Name; guests/people:n(1..24):How many; date/day:date:Day; time/at:time(11..22):Time; area?/where:(inside~indoors|terrace~outside~in the open|bar~at the bar|window~by the window):Where; high_chair?/child_seat!no_high_chair:bool~with a high chair~we bring a baby^no high chair~no kids:A high chair is needed!No high chair
{name}, {guests} people, {date} at {time}<, {area}><, {high_chair}> | {guests} for {name} on {date} at {time}<, {area}> | {date}, {time}: {name} with {guests} guests<. {high_chair}> | table for {guests} at {time} on {date}, name is {name}<, {area}><, {high_chair}> | {name} comes {date} at {time}, {guests} people<, {high_chair}>
~ it's her {#30-80}th birthday | they have {#2-4} hours | {N} served them last time | the number ends in {#10-99} | {#2-6} of them don't eat fish

kitchen_order/orders.fire :: Sends an order to the kitchen
table/table_no:no(1..60):Table; dishes/items:objs(dish=dish+count=n(1..6)@{count} {dish}@{count} x {dish}@{dish} x {count}):Dishes; course?/part:(starter~as a starter~first|main~as a main|dessert~for dessert~to finish):Course; allergy?/no:any(nuts|milk|gluten|sesame|egg):Allergy; together?/serve_together!as_ready:bool~all at once~together^as it gets ready~one by one:All together!As it is ready
table {table}: {dishes}<, {course}><, {together}> | {dishes} for table {table}<, careful, {allergy} allergy> | {table} wants {dishes}<{course}><, {together}> | t{table}<, no {allergy}>: {dishes} | order from {table}: {dishes}
~ the couple from {C} | {#2-4} of them are kids | they wait {#10-40} minutes already | table {#61-90} paid

split_bill/bill.split :: Splits a bill
table:no(1..60):Table; parts/ways:n(2..9):How many parts; tip?:pct(5..20):Tip; method?/paid_by:(cash~in cash~with banknotes|card~by card~with plastic|room~on the room~put it on our room):Paid how
split {table} {parts} ways<, {tip} tip><, {method}> | {table} pays in {parts} parts<, {method}> | divide the bill of {table} by {parts}<with {tip} tip> | {parts} bills for {table}<, {method}> | table {table}, {parts} separate ones<, {tip} on top><, {method}>
~ they had {#2-9} bottles | it comes to {#60-400} | {N} invites | since {T} they want to go

stock_wine/wines.add :: Adds wine to the cellar
wine/name:any(Chablis|Rioja Alta|Blauburger|Soave|Château Pic|Malbec R9):Wine; year/vintage:no(1995..2025):Vintage; bottles/count:n(1..240):Bottles; price?/cost:money(4..180 eur):Price of a bottle; rack?/place:code:Rack; drink_now?/ready!keep:bool~to be drunk now~ready to drink^keep it~must lie some more years:Ready to drink!To be kept
{bottles} bottles of {wine} {year}<at {price}><, rack {rack}><, {drink_now}> | {wine} {year}: {bottles}<, {rack}><, {drink_now}> | a {year} {wine}, {bottles} bottles<, {price} each> | we got {bottles} {wine}, vintage {year}<, put it in {rack}> | add {wine} from {year}, {bottles} bottles<. {drink_now}>
~ {#11-15} percent alcohol | box of {#6-12} | {#2-4} corked ones | from {N}

## café
make_coffee/barista.order :: Orders a coffee
drink/coffee:(espresso|cappuccino|latte~milky one~latte|filter~filter coffee~plain coffee|mocha~with chocolate):Drink; size?:(small~short|medium~normal|large~big~the biggest):Size; milk?:(whole~cow's milk~normal milk|oat~oat milk|soy~soy milk|none~black~no milk):Milk; shots?/espresso_shots:n(1..4):Shots; to_go?/takeaway!for_here:bool~to go~I take it with me^for here~I drink it here:To take away!Drunk here; name?/for:first:Name on the cup
{drink}<, {size}><, {milk}><, {to_go}> | a {drink} please<, {shots} shots><, {to_go}> | {drink}<for {name}><, {milk}><. {to_go}> | can I have a {drink}<, {size}><, {milk}> | <{to_go}, >{drink}<, {milk}><, name's {name}>
~ I've had {#2-5} today | table {#2-20} | my bus goes at {T} | {#2-9} people before me

loyalty_points/points.add :: Adds points to a customer's card
card/card_no:digits:Number of the card; points/stamps:n(1..50):Points; reason?/for:(purchase~for what they bought|birthday~it's their birthday|friend~brought a friend|sorry~because we made a mistake~as an apology):Reason; notify?/tell_customer!silent:bool~let them know~tell them by mail^no need to tell them~don't notify them:Customer is told!Customer is not told
{points} points on {card}<, {reason}><, {notify}> | {card}: {points} points<, {reason}> | give {card} {points} stamps<, {notify}> | add {points} to card {card}<, {reason}><. {notify}> | {reason=friend}{points} points for {card}, they brought somebody along<, {notify}>
~ they came {#2-40} times | spent {#5-90} euros | till {#2-6} | {N} asked

## market stall
sell_produce/till.sell :: Enters a sale by weight
item/produce:any(apples|tomatoes|asparagus|cheese|honey cake|plums|onions):What; weight/amount:mass(100..5000 g):Weight; price_kg/per_kg:money(1..40 eur):Price of a kilo; bag?/with_bag!no_bag:bool~with a bag^no bag~own bag:With a bag!No bag; paid?/payment:(cash~in coins~cash|card~by card|later~on the slate~pays next week):Payment
{weight} of {item} at {price_kg} the kilo<, {bag}><, {paid}> | {item}, {weight}, {price_kg} per kilo<, {paid}> | sold {weight} {item} for {price_kg} a kilo<. {bag}> | {weight} {item}<, {paid}>, kilo price {price_kg} | ring up {item}: {weight} at {price_kg} per kg<, {bag}>
~ the {#2-9}th customer | it's {#2-30} degrees | {#2-9} crates left | {N} is at stall {#2-20}

order_stall/stalls.book :: Books a stall at a market
market/where:any(Friday market|harbour market|flea market Süd|Christmas market|Dom square):Market; length/front:len(1..12 m):Front; date/day:date:Day; goods/sells:any(cheese|toys|pottery|old books|flowers|candles):Goods; power?/electricity!no_power:bool~with electricity^without electricity~no power:With electricity!Without electricity; corner?:bool~at a corner~the corner place^not the corner:Corner place
{market} on {date}, {length} for {goods}<, {power}><, {corner}> | {length} at the {market}, {date}, I sell {goods}<, {power}> | book a stall for {goods}: {market}, {date}, {length} front<. {power}> | {goods} stand, {length}, {market} {date}<, {corner}> | {date} {market}: {goods}, {length}<, {power}>
~ we come with {#2-4} cars | last year number {#2-90} | setup from {T} | {#2-5} helpers

## shop
find_article/articles.search :: Looks for articles
query/text:any(rain jacket|desk lamp|garden hose|backpack|running shoes|kettle):What; price?/cost:range(money 5..400 eur):Price; size?:(xs|s~small|m~medium|l~large|xl~extra large):Size; colour?/color:(black|white|red|blue|green):Colour; in_stock?/available!include_sold_out:bool~only what's there~in stock^also what must be ordered~even if sold out:Only what is in stock!Also what is sold out; sort?/order_by:(price_asc~cheapest first|price_desc~dearest first|rating~best rated first|new~newest first):Order
Q:{query}<, {price}><, {colour}><, {in_stock}> | Q:I look for a {query}<in {colour}><, {price}><, {sort}> | Q:<{colour} >{query}<, size {size}><. {in_stock}> | show me {query}<, {sort}><, {price}> | Q:have you got a {query}<{price}><, {size}>
~ it's for my {#3-80} year old | I was here {#2-4} times | shop {#2-9} had none | {N} got one for {#5-90}
=> {M} :: There are {M}.

exchange_article/returns.exchange :: Exchanges an article
order/order_no:code:Order; article/item:any(boots|blouse|mixer|rucksack|helmet|duvet):Article; reason/why:(too_small~too small~doesn't go round me|too_big~too big~I swim in it|defect~broken~it doesn't work|colour~wrong colour~looks different in the photo):Reason; new_size?/size:any(38|42|XL|S|44.5|90x200):New size; keep_old?/keep!send_back:bool~may I keep the old one~I keep the old one^I send the old one back~old one goes back:Old one is kept!Old one is sent back
exchange the {article} of {order}, {reason}<, {new_size} instead><, {keep_old}> | {order}, {article}: {reason}<, send {new_size}> | the {article} is {reason}, order {order}<. {keep_old}> | {order}: {article} {reason}<, please {new_size}><, {keep_old}> | swap the {article} from {order}<for {new_size}>, {reason}
~ paid {#20-200} | bought it {#2-20} days ago | {N} wore it {#2-3} times | box {#2-9}

set_reduction/prices.reduce :: Reduces a price
article/what:any(winter coats|lamp L40|all mugs|model 7|garden chairs|last season):What; reduction/off:pct(5..70):Reduction; from+until/start+end:span(2..30):; online_only?/web_only!everywhere:bool~only online~not in the shop^in the shop too~everywhere:Only online!Everywhere; label?/sign:(sale~red sale sign|last~last chance|none~no sign):Label
{article} {reduction} off {from}<, {online_only}><, {label}> | {reduction} less on {article} {from}<, {online_only}> | {from}: {article} minus {reduction}<. {online_only}> | reduce {article} by {reduction} {from}<, {label}> | take {reduction} off {article} {from}<, {online_only}>
~ they are from {#2019-2025} | {#20-400} pieces | {N} wants {#2-3} posters | shelf {#2-30}

## tailor
alter_garment/tailor.alter :: Takes a garment to be altered
garment/what:any(trousers|dress|jacket|curtains|skirt|shirt):Garment; change/alteration:(shorten~make it shorter~shorten|widen~make it wider~let it out|take_in~make it tighter~take it in|mend~mend a hole~it's torn):Change; by?/amount:len(5..200 mm):By how much; customer/for:surname:Customer; ready?/date:date:Ready; zip?/new_zip!keep_zip:bool~with a new zip^the zip stays~keep the zip:New zip!Zip stays
{garment} of {customer}, {change}<by {by}><, ready {ready}> | {customer}: {garment}, {change}<by {by}><, {zip}> | {change}: {customer}'s {garment}<, {by}><, for {ready}> | {customer} brings a {garment} to {change}<by {by}>{change=shorten}<. {zip}> | {garment}, {customer}<, {zip}>, {change}<, {by}>
~ size {#36-54} | the wedding has {#20-200} guests | {#2-3} buttons are missing | pick up at {T}

take_measures/customers.measure :: Enters a customer's measures
customer/name:person:Customer; chest?/bust:len(70..130 cm):Chest; waist?:len(55..130 cm):Waist; inseam?/leg:len(60..95 cm):Inner leg; note?/fit:(tight~close to the body|normal|loose~with room to breathe):Fit
{customer}: chest {chest}, waist {waist}<, {note}> | {customer}, waist {waist}<, leg {inseam}> | measures of {customer}: <chest {chest}, >leg {inseam}, waist {waist} | put down waist {waist} for {customer}<, {note}> | {customer} has a chest of {chest}<and a waist of {waist}><, wants it {note}>
~ he is {#160-200} tall | shoe size {#36-47} | {N} measured | last time {#2-4} years ago

## laundry
take_laundry/laundry.accept :: Takes in laundry
customer/name:surname:Customer; pieces/items:objs(kind=any(shirt|sheet|suit|tablecloth|coat)+count=n(1..20)@{count} {kind}s@{count} x {kind}@{kind}s x {count}):Pieces; starch?/starched!no_starch:bool~starched~with starch^no starch~soft please:With starch!Without starch; express?/urgent!normal:bool~express~by tonight^no hurry~whenever it's done:Express!Normal; deliver?:bool~bring it back to the house~deliver it^they pick it up~no delivery:Delivered
{customer}: {pieces}<, {starch}><, {express}> | {pieces} of {customer}<, {express}> | {customer} brings {pieces}<. {deliver}><, {starch}> | take {pieces} from {customer}<, {express}><, {deliver}> | <{express}, >{customer}, {pieces}
~ ticket {#100-999} | {#2-9} stains | machine {#2-9} leaks | {N} irons

## moving house
moving_quote/moves.quote :: Quote for a removal
from/old_city:city:From; to/new_city:city:To; volume?/cubic_metres:n(4..90):Cubic metres; floor?/from_floor:no(1..9):Floor; lift?/elevator!stairs_only:bool~there's a lift~with a lift^no lift~only stairs:With a lift!Only stairs; packing?/pack!self_pack:bool~pack it for us~with packing^we pack ourselves~no packing:With packing!Customer packs; date?/on:date:Day
Q:{from} to {to}<, {volume} cubic metres><, {lift}><, {packing}> | Q:what do you take for a move from {from} to {to}<, {floor}. floor><, {lift}> | Q:we move from {from} to {to}<on {date}><, {packing}> | quote: {from} - {to}<, about {volume} m³><. {lift}> | Q:<{date}: >{from} to {to}<, {packing}><, {lift}>
~ we are {#2-6} people | {#2-4} pianos | the sofa is {#2-4} m | {N} helps us | paid {#500-3000} last time
=> {K} euros :: It would be {K} euros.

rent_boxes/boxes.order :: Rents moving boxes
small?/small_boxes:n(2..60):Small boxes; large/large_boxes:n(2..80):Large boxes; weeks/duration:days(1..6 weeks):How long; tape?/with_tape!no_tape:bool~with tape~and tape^no tape~I have tape:With tape!Without tape; address/deliver_to:street:Where to
{large} large boxes<and {small} small ones> to {address}, {weeks}<, {tape}> | {address}: {large} big ones<, {small} small ones>, for {weeks}<, {tape}> | {weeks}, {large} large boxes<, {small} small>, {address}<. {tape}> | bring {large} large boxes to {address} for {weeks}<, {tape}> | I need<{small} small and> {large} large boxes for {weeks}, {address}
~ we have {#200-900} books | {#2-5} rooms | door code {#1000-9999} | from {T} somebody is home

## cleaning
book_cleaner/cleaning.book :: Books a cleaner
address/where:street:Where; hours/duration:dur(1..8 h):How long; day/weekday:wd:Day of the week; every?/rhythm:(once~just once~one time|weekly~every week|biweekly~every other week~every two weeks|monthly~once a month):How often; windows?/with_windows!no_windows:bool~with the windows~windows too^not the windows~windows are done:Windows too!Without windows; own_products?/bring_products!use_ours:bool~bring your own products^use what we have~products are here:Cleaner brings products!Products of the house
{address}, {day}, {hours}<, {every}><, {windows}> | {hours} on {day} at {address}<, {every}> | {every} on {day} at {address}, {hours}<. {windows}> | cleaner for {hours} {day}, {address}<, {own_products}><, {windows}> | {day}s {hours}, {address}<, {own_products}>{every=weekly}
~ we have {#2-5} cats | {#60-200} m² | key at {N}'s | the {#2-9}th bell | alarm goes off at {T}

report_dirt/cleaning.complain :: Complains about cleaning
place/room:any(stairs B|lift 2|toilet 3rd floor|entrance|canteen|meeting room 4):Place; what/problem:(dust~dusty|stains~stained~spots everywhere|smell~it stinks~smells bad|rubbish~full bins~the bins overflow|wet~wet floor~slippery):What; photo?/image:file:Photo; urgent?/now!no_hurry:bool~today please~right now^no hurry~some day this week:Urgent!No hurry
{place}: {what}<, {urgent}> | {what} in {place}<, photo {photo}> | {place}, {what}<. {urgent}><, see {photo}> | please report {place}, {what}<, {urgent}> | <{urgent}: >{what}, {place}<, {photo} shows it>
~ I slipped {#2-3} times | {#2-9} people complained | since {T} | company {#2-9} was better

## flights
check_in_flight/flight.checkin :: Checks a passenger in
booking/code:any(X7K2PQ|LM49ZZ|8HHT3R|QRP117|B2B2KK):Booking; name/passenger:surname:Family name; seat?/place:(window~by the window~to see out|aisle~on the aisle~with space for my legs|middle~in the middle):Seat; bags?/luggage:n(1..4):Bags; mobile_pass?/to_phone!print_pass:bool~pass on my phone~send it to my phone^print it~on paper:Boarding pass on the phone!Printed pass
{booking}, {name}<, {seat}><, {bags} bags><, {mobile_pass}> | check in {name}, {booking}<, {seat}> | {name} with {booking}<, {mobile_pass}><. {bags} suitcases> | check me in: {booking}, name {name}<, {seat}><, {bags} bags> | {booking} {name}<, {mobile_pass}>
~ gate {#2-90} | row {#2-40} last time | flight {#100-999} was full | we leave at {T} | {N} flies tomorrow

change_flight/flight.rebook :: Moves a booking to another flight
booking/code:any(X7K2PQ|LM49ZZ|8HHT3R|QRP117|B2B2KK):Booking; date/new_date:date:New day; part?/time_of_day:(morning~early~before noon|afternoon~after lunch|evening~late~in the evening):Part of the day; max_fee?/fee_limit:money(20..300 eur):Most that it may cost; direct?/nonstop!stops_ok:bool~direct~without changing^with a stop if need be~stops are fine:Only direct!Stops allowed
{booking} to {date}<, {part}><, {direct}> | move {booking} to {date}<, not more than {max_fee}> | {booking}: fly on {date}<, {part}><. {direct}> | I can't go, put {booking} on {date}<, {direct}><, fee up to {max_fee}> | rebook {booking}, {date}<, {part}>
~ we are {#2-5} | paid {#90-900} | my meeting is till {T} | seat {#2-30}A

lost_bag/luggage.report :: Reports a lost bag
tag/tag_no:digits:Number of the tag; flight:any(LH 402|EZY88|BA 117|KL1021|SK 77):Flight; colour/color:(black|blue|red|grey|green):Colour; kind/type:(suitcase|backpack|box|pram~the pushchair|bag~soft bag):Kind; contents?/inside:list(any(shoes|camera|books|medicine|suit|toys)):Contents; fragile?:bool~fragile things in it~easy to break^nothing fragile:Something fragile
{colour} {kind}, tag {tag}, flight {flight}<, with {contents}> | {flight}, {tag}: {colour} {kind} missing<, {fragile}> | my {colour} {kind} did not come, {flight}, tag {tag}<, in it: {contents}> | lost: {kind}, {colour}, {flight}, {tag}<. {fragile}> | tag {tag} of {flight}, a {colour} {kind}<, {contents} inside>
~ belt {#2-9} | {#8-30} kilos | I stood here {#20-90} minutes | hotel room {#2-900} | seat {#2-40}C

## trains
book_seat/rail.seat :: Reserves a seat in a train
train/number:any(IC 204|RE 5|TGV 8812|R 74|EC 113):Train; date:date:Day; class?/comfort:(first~1st class~first class|second~2nd class~second):Class; seats/count:n(1..8):Seats; position?/where:(window~by the window|aisle|table~at a table):Position; quiet?/quiet_zone!family_zone:bool~in the quiet zone~where it's quiet^with the kids~family area:Quiet zone!Family zone
{train} {date}, {seats} seats<, {class}><, {position}><, {quiet}> | {seats} seats in {train} on {date}<, {quiet}> | {date}: {train}, {seats} places<, {class}><. {position}> | reserve {seats} for {train}, {date}<, {class}> | on {date} {seats} of us take {train}<, {position}><, {quiet}>
~ platform {#2-20} | coach {#2-14} is always full | it is {#10-60} minutes late | we get off in {C} | {N} has a card

delay_claim/rail.refund :: Claims money for a late train
train/number:any(IC 204|RE 5|TGV 8812|R 74|EC 113):Train; date:past:Day; delay/late:dur(30..240 min):Delay; ticket_price/price:money(9..180 eur):Price of the ticket; voucher?/as_voucher!as_money:bool~as a voucher^as money~to my account:As a voucher!As money
{train} on {date} was {delay} late, ticket {ticket_price}<, {voucher}> | {delay} late: {train}, {date}, I paid {ticket_price}<, {voucher}> | {date}, {train}, {delay} delay<. {voucher}>, price {ticket_price} | claim for {train} {date}: {ticket_price} ticket, {delay} late | I want something back, {train} {date} came {delay} late, cost {ticket_price}<, {voucher}>
~ seat {#2-90} | missed my {T} meeting | coach {#2-9} had no light | we were {#2-5}

train_alert/rail.watch :: Tells when a train is late
train/number:any(IC 204|RE 5|S 8|R 74|EC 113):Train; days/weekdays:wds:Days; minutes?/from_delay:dur(3..60 min):From this delay on; channel?/by:(sms~by text message~a text|email~by mail|push~on the app):How
{train} {days}<, if more than {minutes} late><, {channel}> | tell me when {train} is late {days}<, from {minutes} on> | {days}: watch {train}<, {channel}> | alert for {train} {days}<, {minutes} or more> | <{channel}: >{train} {days}
~ I get on in {C} | it goes at {T} | since {#2-9} weeks it's bad | platform {#2-12}

## car rental
rent_car/cars.rent :: Rents a car
place/station:city:Where; from+to/pickup+return:span(1..20):; class/category:(A=smallest cars~something tiny~the smallest|C=family cars~room for the family~a normal family car|S=estate cars~with a big boot|V=vans up to nine seats~for nine people~a minibus):Class; automatic?/gearbox_auto!manual:bool~automatic^with a clutch~manual gears:Automatic!Manual; drivers?/additional_drivers:n(1..3):Further drivers; insurance?/full_cover!basic_cover:bool~with full insurance^only what I must have~basic insurance:Full insurance!Basic insurance
{place} {from}, {class}<, {automatic}><, {insurance}> | {class} in {place} {from}<, {drivers} more drivers> | I need {class} {from} in {place}<. {automatic}> | {from}: {place}, {class}<, {insurance}><, {automatic}> | rent {class}, {place}, {from}<, {insurance}>
~ we're {#2-4} with {#2-6} bags | my licence is from {#1985-2022} | we land at {T} | about {#100-2000} km | last time {#30-90} a day

return_car/cars.return :: Enters the return of a car
plate/car:any(M-RC 4410|KX21 BBA|HH-L 907|7CDE 220|B-EV 55E):Plate; km/odometer:n(2000..180000):Kilometres; fuel/tank:pct(5..100):Filling of the tank; damage?/damaged!undamaged:bool~with a scratch~somebody hit it^no damage~without a scratch:Damaged!Without damage; cleaning?/dirty!clean:bool~it's filthy~must be cleaned^it's clean:Must be cleaned!Is clean
{plate} is back, {km} km, tank at {fuel}<, {damage}><, {cleaning}> | {plate}: {fuel} fuel, {km} kilometres<, {damage}> | {plate} returned with {km} on the clock and {fuel} in the tank<. {cleaning}> | {km} km, {fuel}, {plate}<, {damage}> | return of {plate}<, {cleaning}>: tank {fuel}, {km} km
~ bay {#2-60} | he is {#20-120} minutes late | {N} gave me the key | gate {#2-4} | {#2-3} seats are wet

## charging
start_charging/charge.start :: Starts charging a car
station/point:code:Charging point; limit?/up_to:pct(50..100):Up to this level; power?/max_power:power(3.7..150 kw):Most power; until?/stop_at:time:Stop at; green?/green_only!any_power:bool~only green power^any power will do:Only green power!Any power; lock?/lock_cable!unlocked:bool~lock the cable^leave the cable unlocked:Cable is locked!Cable is free
charge at {station}<up to {limit}><, {power}><, {green}> | {station}<until {until}><, {lock}> | start {station}<, not over {power}><, to {limit}> | plug is in at {station}<, stop at {until}><. {green}> | <{power}, >{station}<, {lock}><, {limit} is enough>
~ I have {#10-40} percent left | it's {#20-90} km home | spot {#2-40} is blocked | {N}'s car was there

charging_history/charge.list :: Past charges
from+to/start+end:span(3..60):; card?/card_no:digits:Charging card; home?/at_home!on_road:bool~only at home^only on the road:Only at home!Only on the road; unit?/group_by:(day~per day|week~per week|month~by month):Grouped by
Q:what did I charge {from}<with {card}><, {home}> | Q:charges {from}<, {unit}> | Q:{from}: how much went into the car<, {home}><, {unit}> | list my charging {from}<, card {card}> | Q:<{home}, >charging {from}<{unit}>
~ the battery has {#40-90} kWh | {#2-5} cars | about {#20-90} euros I think
=> {Y} kWh for {X} euros :: {Y} kWh for {X} euros.

## parcels
send_parcel/parcels.send :: Sends a parcel
to/recipient:person:To whom; city/town:city:Town; weight/mass:mass(0.2..31 kg):Weight; size?/box:(S=up to 35 cm~a small box|M=up to 60 cm~medium-sized|L=up to 120 cm~large~long as a broom):Size; insured?/insurance:money(50..2000 eur):Insured for; signature?/sign_for!leave_at_door:bool~only against signature~must sign for it^leave it at the door~no signature:Signature needed!May be left; pickup?/collect!drop_off:bool~fetch it from here^I bring it to the post:Fetched!Brought
{weight} to {to} in {city}<, {size}><, {signature}> | parcel for {to}, {city}, {weight}<, insured for {insured}><, {pickup}> | {to}, {city}: {weight}<, {size}><. {signature}> | send {weight} to {to} in {city}<, {pickup}><, {insured} insurance> | {city}, {to}, weighs {weight}<, {signature}>
~ it's her {#20-70}th birthday | {#2-9} books in it | number {#2-90} in the queue | I paid {#3-20} last time

redirect_parcel/parcels.redirect :: Sends a parcel elsewhere
parcel/tracking:any(JD0014600|00340434|1Z88A0|RR55519DE|CX-700-41):Number; to/where:(neighbour~next door~to the neighbour|shop~to the shop on the corner|locker~into the locker|work~to my office~where I work):Where to; date?/on:date:Day; name?/neighbour_name:surname:Neighbour's name; notify?/message!no_message:bool~text me~let me know^no message~you needn't tell me:With a message!Without a message
{parcel} {to}<on {date}><, {notify}> | send {parcel} {to}<, name {name}> | I'm out: {parcel} {to}<, {date}><. {notify}> | {parcel}, {to} please<, {notify}> | bring {parcel} {to}<, {date}><, the name is {name}>
~ third try | house {#2-90} | the driver came at {T} | {#2-4} parcels in all | from {C}

## appointments office
move_appointment/appointments.move :: Moves an appointment
appointment/id:code:Number of the appointment; date/new_date:date:New day; time/new_time:time(8..18):New time; reason?/why:(ill~sick~with a cold|travel~on the road~away|conflict~two things at once|other):Reason; keep_reminder?/reminder!no_reminder:bool~remind me again~with a reminder^no reminder~don't remind me:With a reminder!Without a reminder
{appointment} to {date}, {time}<, {reason}><, {keep_reminder}> | move {appointment} to {date} at {time}<, {keep_reminder}> | can't come, {appointment} on {date} at {time} instead<, {reason}> | {appointment}: new date {date}, {time}<. {keep_reminder}> | put {appointment} on {date} at {time}<, I'm {reason}>{reason=ill}
~ room {#2-90} | it took {#10-60} minutes last time | {N} knows | I'm number {#2-40}

cancel_appointment/appointments.cancel :: Cancels an appointment
appointment/id:code:Number of the appointment; reason?/why:(ill~sick|no_need~not needed any more~solved|other_place~found somebody else):Reason; offer_waiting_list?/to_waiting_list!drop_slot:bool~give the slot to somebody waiting^leave the slot empty:Slot is offered to others!Slot stays empty
cancel {appointment}<, {reason}><, {offer_waiting_list}> | {appointment} is off<, {reason}> | call off {appointment}<. {offer_waiting_list}> | I don't need {appointment}<, {reason}><, {offer_waiting_list}> | {appointment}: cancel it<, {reason}>
~ it was at {T} | doctor {#2-9} | {#2-3} of us wanted to come

find_slot/appointments.free :: Free appointments
service/what:any(passport|car registration|marriage|parking permit|tax advice|moving in):For what; from+until/start+end:span(1..20):; time_of_day?/part:(morning~before noon~early|afternoon~after lunch|evening~after work):Part of the day; minutes?/duration:dur(10..90 min):How long; office?/location:any(Town Hall|Office West|Centre 3|Harbour office):Office
Q:slot for {service} {from}<, {time_of_day}><at {office}> | Q:when can I come for {service}, {from}<, {time_of_day}> | Q:{from}: anything free for {service}<, {minutes} long> | free times {from}, {service}<, {office}><, {time_of_day}> | Q:<{office}: >{service} {from}
~ I waited {#2-9} weeks | we're {#2-4} people | floor {#2-5} | {N} got one at {T}
=> {D} at {T} :: The first is on {D} at {T}.

## calendar
block_time/calendar.block :: Blocks time in the calendar
title/what:any(deep work|gym|dentist|school play|budget|walk the dog):Title; date/day:date:Day; start+end/from+to:hours(7..21):; private?/hidden!public:bool~so that nobody sees it~private^everybody may see it~public:Private!Public; repeat?/recurring:(none~just once|daily~every day|weekly~every week|monthly~once a month):Repeated; remind_before?/reminder:dur(5..120 min):Reminder before
{title} {start} on {date}<, {private}><, {repeat}> | {date} {start}: {title}<, remind me {remind_before} before> | block {date} {start} for {title}<, {private}> | {title}, {date}, {start}<, {repeat}><. Reminder {remind_before} earlier> | keep {start} free on {date}, {title}<, {private}>
~ {N} comes with {#2-4} others | room {#2-90} is taken | the {#2-9}th time | I live {#5-50} minutes away

invite_people/calendar.invite :: Invites people to a meeting
title/about:any(kickoff|retro|price talks|site visit|hiring round):Title; guests/people:list(email):Addresses; date:date:Day; time/at:time(7..19):Time; duration?/length:dur(15..180 min):Length; online?/video!in_person:bool~by video~online^in person~face to face:Online!In person; optional?/may_skip:list(first):Who need not come
invite {guests} to {title} on {date} at {time}<, {duration}><, {online}> | {title}, {date}, {time}, with {guests}<. {online}><, {optional} needn't come> | {date} at {time}<, {duration}>: {title} with {guests} | set up {title} {date}, {time}<, {online}>, invite {guests} | {guests} should come to {title}, {date} at {time}<, it takes {duration}>
~ floor {#2-9} | we were {#3-9} last time | agenda has {#2-9} points | {N} is on holiday

away_note/mail.away :: Sets an automatic reply
from+until/start+end:span(1..30):; text/message:msg:Text; deputy?/contact:email:Deputy; external?/to_outside!internal_only:bool~for people outside too^only for colleagues~not to outsiders:Also to the outside!Only to colleagues
away {from}<, deputy is {deputy}><, {external}>: {text} | {from} I'm off<, {external}>, auto reply: {text} | set my out of office {from}<, {external}><, {deputy} takes over>, text: {text} | {from}<, ask {deputy}>: "{text}" | holiday {from}<. {external}>, answer with: {text}
~ I have {#2-30} days left | {N} knows it | second trip this year

## office
book_desk/desks.book :: Books a desk
date/day:date:Day; floor/storey:no(1..14):Floor; kind?/type:(standing~to stand at~height-adjustable|normal~ordinary|quiet~in a quiet corner|booth~closed booth~for calls):Kind; screens?/monitors:n(1..3):Screens; near?/next_to:first:Next to whom; until?/leave_at:time(10..20):Until
desk on {date}, floor {floor}<, {kind}><, {screens} screens> | {date}: floor {floor}<, next to {near}><, {kind}> | I come in {date}, a place on floor {floor}<, {kind}><, until {until}> | book me floor {floor} {date}<, {screens} monitors><, near {near}> | floor {floor}, {date}<, {kind}>
~ I bring {#2-3} laptops | desk {#20-90} wobbles | {N} is off | meeting at {T} in room {#2-60} | third time this week

order_supplies/supplies.order :: Orders office supplies
items/lines:objs(article=any(paper A4|toner|sticky notes|blue pens|folders|staples)+count=n(1..50)@{count} {article}@{count} x {article}@{article}: {count}):Articles; cost_centre?/charge_to:no(1000..9999):Cost centre; deliver_to?/room:any(reception|2.14|archive|lab 3|mail room):Delivered to; urgent?/express!normal:bool~urgent~by tomorrow^not urgent~no rush:Urgent!Not urgent
{items}<to {deliver_to}><, {urgent}> | order {items}<, cost centre {cost_centre}> | we need {items}<. {urgent}><, bring it to {deliver_to}> | <{cost_centre}: >{items} | <{urgent}, >{items}<for {deliver_to}>
~ {#2-9} people asked | printer {#2-9} jams | shelf {#2-4} is empty | {N} signs it

visitor_badge/badges.print :: Prints a visitor's badge
name/visitor:person:Visitor; company?/firm:company:Company; host/visits:first:Who is visited; date:date:Day; parking?/car_plate:any(AB-12-CD|HH-X 77|M-KK 300|ZRH 4410):Plate of the car; escort?/accompanied!alone:bool~must be accompanied~with an escort^may walk alone~no escort needed:Accompanied!May go alone; wifi?/with_wifi!no_wifi:bool~with wifi^no wifi~without internet:With wifi!Without wifi
{name}<of {company}> visits {host} on {date}<, {escort}><, {wifi}> | badge for {name}, {date}, host {host}<, plate {parking}> | {date}: {name}<from {company}> for {host}<. {wifi}><, {escort}> | print a badge, {name}, here for {host} on {date}<, {wifi}> | {host} expects {name}<of {company}> on {date}<, car {parking}>
~ gate {#2-5} | they are {#2-6} | at {T} | room {#100-900} | second visit

expense_claim/expenses.submit :: Hands in an expense
amount/total:money(4..900 eur):Amount; kind/category:(meal~lunch with a client~food|taxi~a cab~taxi|hotel~a night in a hotel|ticket~train ticket~the fare|book~a technical book):Kind; date?/spent_on:past:Day; project?/for:code:Project; receipt?/has_receipt!no_receipt:bool~receipt is attached~I have the receipt^I lost the receipt~no receipt:With receipt!Without receipt; vat?/tax:pct(5..25):VAT
{amount} for {kind}<, {date}><, project {project}><, {receipt}> | {kind}, {amount}<, {receipt}> | I spent {amount} on {kind}<for {project}><, {date}> | claim {amount}, {kind}<, {vat} VAT><. {receipt}> | {kind} {amount}<on {date}><, {project}><, {receipt}>
~ we were {#2-6} at the table | {N} was with me | {#2-90} km | form {#2-9} | I left at {T}

## people
plan_shift/shifts.assign :: Plans a shift
employee/who:first:Who; date/day:date:Day; shift/which:(early~the early one~in the morning|late~the late one~in the evening|night~at night|split~two halves):Shift; station?/place:any(till 2|warehouse|ward B|gate|kitchen):Where; overtime?/count_overtime!normal_hours:bool~as overtime^as normal hours~no overtime:As overtime!As normal hours; swap_with?/instead_of:first:Instead of whom
{employee} {date}, {shift}<, {station}><, {overtime}> | {date}: {employee}, {shift}<instead of {swap_with}> | put {employee} on {shift} {date}<, {station}><. {overtime}> | {shift} on {date} for {employee}<, in place of {swap_with}> | {employee} takes {shift} on {date}<, at {station}><, {overtime}>
~ she has {#10-40} hours already | {#2-5} are ill | key {#2-9} | until {T} it's quiet

request_leave/leave.request :: Asks for leave
from+to/start+end:span(1..25):; kind?/type:(holiday~to go on holiday~vacation|parental~baby is coming~parental|unpaid~unpaid~without pay|sick_child~my child is ill):Kind; half_day?/half_first_day!full_days:bool~only half of the first day~leaving at noon on the first^full days~all days whole:First day is half!Whole days; deputy?/covers:first:Deputy; note?/reason:any(wedding|moving|family visit|surgery|exam):Note
leave {from}<, {kind}><, {deputy} covers for me> | {from} off please<, {kind}><, {half_day}> | I'd like to be away {from}<, {note}><, deputy {deputy}> | {kind} {from}<. {half_day}>{kind=holiday} | request {from}<, {kind}><, {note}>
~ I have {#5-30} days left | team of {#3-12} | {N} is away in week {#2-50} | took {#2-9} in spring

hours_report/time.report :: Hours somebody worked
employee/who:first:Who; year:no(2023..2027):Year; quarter?:quarter:Quarter; format?/as:(table~as a table|pdf~as a pdf~to print|csv~for Excel~as csv):Form; include_overtime?/overtime!without_overtime:bool~with overtime^without overtime~overtime left out:Overtime included!Overtime left out
Q:hours of {employee} in {year}<, {quarter}><, {format}> | Q:how much did {employee} work in<{quarter}> {year}<, {include_overtime}> | {employee}<, {quarter}> {year}<, {format}> | Q:<{quarter} >{year}, {employee}<. {include_overtime}><, {format}> | report for {employee} {year}<, {include_overtime}>
~ team {#2-9} | {#30-40} hours a week | {N} asked {#2-4} times | since {#2015-2022} with us
=> {N} hours :: It was {N} hours.

start_employee/staff.add :: Enters a new colleague
name:person:Name; start/first_day:date:First day; role/job:job:Job; hours/weekly_hours:n(8..40):Hours a week; remote?/home_office!on_site:bool~works from home^in the office~on site:Works from home!Works on site; manager?/boss:first:Manager; trial?/probation:months(1..6 months):Trial time
{name} starts {start} as {role}, {hours} hours<, {remote}> | new: {name}, {role}, {hours} hours a week from {start}<, boss is {manager}> | {start}: {name}, {role}, {hours} h<, {trial} trial><. {remote}> | add {name}, {role}, {start}, {hours} hours weekly<, reports to {manager}> | {name}, {hours} hours, {role}, first day {start}<, {remote}><, {trial} on trial>
~ desk {#2-90} | {#20-60} years old | comes from {C} | {#2-9} others applied | salary group {#2-14}

## warehouse
store_goods/stock.put :: Puts goods on a place
article/sku:code:Article; quantity/count:n(1..900):How many; place/bin:any(A-04-2|R12/3|cold 7|mezz 21|F-9-1):Place; batch?/lot:code:Batch; best_before?/expires:date:Best before; quarantine?/blocked!released:bool~not to be used yet~in quarantine^free to use~released:In quarantine!Released
{quantity} {article} to {place}<, batch {batch}><, {quarantine}> | {article}: {quantity} in {place}<, best before {best_before}> | put {quantity} of {article} on {place}<. {quarantine}> | {place} gets {quantity} x {article}<, lot {batch}><, expires {best_before}> | stored {article}, {quantity} pieces, {place}<, {quarantine}>
~ pallet {#2-40} | truck came at {T} | dock {#2-12} | {#2-4} boxes were wet | forklift {#2-9}

pick_list/stock.pick :: Makes a picking list
order/order_no:code:Order; priority?:(1=at once~at once~the customer waits|2=today~in the course of today|3=this week~any time this week):Priority; zone?/area:(dry|cold~cooled~from the cold store|bulky~large things):Zone; merge?/combine!separate:bool~together with the others~merged^separately~by itself:Merged with others!By itself; deadline?/ready_by:time(6..20):Ready by
picking list for {order}<, {priority}><, {zone}> | {order}<, ready by {deadline}><, {merge}> | pick {order}<, {zone}><. {priority}> | make a list: {order}<, {merge}><, by {deadline}> | <{priority}: >{order}<, {zone}>
~ {#2-40} lines | {N} on cart {#2-9} | ramp {#2-9} | weighs {#20-900} kg

count_stock_diff/inventory.correct :: Corrects a stock after counting
article/sku:code:Article; counted/found:n(0..900):Counted; reason/why:(loss~some are gone~stolen or lost|damage~some are broken|found~found some more|error~somebody typed it wrong):Reason; recount?/count_again!final:bool~to be counted again^that's final~no recount:To be counted again!Final
{article}: {counted}, {reason}<, {recount}> | counted {counted} of {article}, {reason}<, {recount}> | {article} has {counted}, {reason}<. {recount}> | correct {article} to {counted}: {reason} | {reason}, {article} is {counted} now<, {recount}>
~ the list says {#100-900} | aisle {#2-30} | {N} counted {#2-3} times | shelf {#2-9} fell

## courier
book_courier/courier.book :: Books a messenger
pickup/from:street:From; dropoff/to:street:To; weight?/mass:mass(0.1..20 kg):Weight; by?/latest:time(8..20):There by; vehicle?/transport:(bike~on a bicycle|car~by car|van~with a van):Vehicle; return_trip?/and_back!one_way:bool~and bring the answer back~there and back^one way~no return:There and back!One way
{pickup} to {dropoff}<, {weight}><, there by {by}><, {return_trip}> | messenger from {pickup} to {dropoff}<, {vehicle}> | from {pickup}, {weight}{vehicle=bike}, to {dropoff}<. {return_trip}> by bike | pick up at {pickup}, bring it to {dropoff}<by {by}><, {vehicle}> | <{by} at the latest: >{pickup} - {dropoff}<, {return_trip}>
~ ring {#2-4} times | {#2-9} envelopes | the {#2-9}th floor | ask for {N} | room {#2-90}
"""
