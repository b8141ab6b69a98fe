"""Functions of offices, towns, rescue, money and law whose wishes name no deed.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
foodbank
family_visit/foodbank.visit/people_fed
A household that gets food
household/card/no:id:Card number; adults/grown_ups/big:n(1..6):Adults; children/kids/small:n(0..9):Children; diet?/eats/no:(all|halal|vegetarian~no meat|diabetic~without sugar):Diet; baby_food?/baby/milk:bool~with a baby^no baby:Baby food
card {household}: {adults} adults, {children} kids<, {diet}><, {baby_food}>|{adults} grown-ups and {children} children, {household}<, {diet}>|{household}, {children} kids, {adults} adults<, {baby_food}>|<{diet}: >{household} {adults} adults {children} children|number {household} is here, {adults} big, {children} small<. {baby_food}>|{household} has {children} children, {adults} adults
=> {"bags": {M}} :: They get {M} bags.

foodbank
donated_goods/foodbank.in/supermarket_gave
Food that was donated
donor/from/giver:company:Donor; goods/what/food:foods:What; kg/weight/kilos:n(2..900):Kilograms; use_by?/until/date:date:Use by; cooled?/cold/chilled:bool~must be cold~straight into the fridge^needs no fridge:Must be cooled
{donor} gave {goods}, {kg} kg<, {cooled}>|{kg} kilos from {donor}: {goods}<, use by {use_by}>|{goods}, {kg} kg, {donor}<, {cooled}>|<{use_by}: >{donor}, {kg} kg, {goods}|{donor} had {kg} kg left, {goods}<. {cooled}>|van of {donor} is here, {kg} kilos of {goods}
=> {"lot": "{ID}"} :: The lot is {ID}.

shelter2
bed_tonight/shelter.bed/needs_a_bed
Somebody needs a bed for the night
name/person/guest:first:Name; kind/group/who:(man~a man|woman~a woman|family~with two kids|youth~is sixteen):Who; dog?/animal/pet:bool~with a dog^no animal:Dog; nights?/for/stay:n(1..14):Nights; medical?/ill/needs_doctor:bool~coughs blood~has fever^healthy:Needs a doctor
{name}, {kind}, nowhere to sleep<, {dog}>|{kind} at the door, {name}<, {medical}>|{name} ({kind}) is cold<, {nights} nights>|<{dog}: >{name}, {kind}|{kind}, says the name is {name}<, {medical}>|{name} sits in the rain, {kind}<. {dog}>
=> {"bed": {M}} :: It is bed {M}.

lifeguard
swimmer_count/beach.count/in_the_water
People in the water and on the beach
beach/section/where:any(North Beach|Tower 3|Bay Side|Pier South|Dune Camp|Lagoon):Beach; water/in_water/swimmers:n(0..480):In the water; sand/on_beach/people:n(0..4800):On the sand; flag?/colour/sign:(green|yellow~careful|red~nobody may swim):Flag
{beach}: {water} in the water, {sand} on the sand<, {flag}>|{water} swimming and {sand} lying at {beach}<, {flag}>|{sand} on the sand, {water} in, {beach}|<{flag}: >{beach} {water} swimmers, {sand} people on the beach|{beach} has {sand} on towels and {water} in the waves|{water} swimmers at {beach}, {sand} ashore<. flag is {flag}>
=> ok :: {beach} was saved.

lifeguard
rescue_done/beach.rescue/pulled_out
A rescue at the beach
beach/section/where:any(North Beach|Tower 3|Bay Side|Pier South|Dune Camp|Lagoon):Beach; cause/why/what:(current~pulled out by the current|jellyfish~stung all over|cramp~a cramp|drunk~beer and waves|child~slipped from the air mattress):Cause; age?/years/old:n(2..88):Age; hospital?/ambulance/taken:bool~ambulance took him~went to hospital^walked home:Hospital; guard?/by/lifeguard:first:Lifeguard
{beach}: {cause}<, {age} years><, {hospital}>|{cause} at {beach}<, {guard} got him out>|{guard} pulled somebody out at {beach}, {cause}<, {hospital}>|<{hospital}: >{beach}, {cause}|{age} year old, {cause}, {beach}<. {hospital}>|{cause}, {beach}<, {age} years old>
=> {"report": "{ID}"} :: The report is {ID}.

firewatch
smoke_seen/fires.smoke/something_burns
Smoke seen from a fire tower
tower/post/from:any(Tower 2|Eagle Rock|North Post|Ridge 9|Tower 11|Old Oak):Tower; bearing/degrees/direction:n(0..359):Bearing in degrees; km/distance/far:d(0.5..48.5):Distance in km; colour?/smoke/is:(white~white as steam|grey|black~black as oil):Colour; growing?/spreads/bigger:bool~gets bigger~flames now^getting thinner:Growing
{tower}: smoke at {bearing} degrees, {km} km<, {colour}><, {growing}>|{bearing} degrees, {km} kilometres from {tower}<, {growing}>|it burns! {tower}, {bearing}, about {km} km<, {colour}>|<{colour}: >{tower} {bearing} degrees {km} km|{km} km out, bearing {bearing}, {tower}<. {growing}>|{tower} sees a column, {km} km at {bearing}
=> {"alarm": "{ID}"} :: The alarm is {ID}.

mountainrescue
avalanche_report/avalanche.report/slope_gone
An avalanche that came down
place/where/slope:place:Where; people/buried/missing:n(0..9):People buried; width_m/wide/size:n(5..480):Width in m; beacons?/transceivers/signal:bool~we get a signal~they wear beacons^no signal:They have beacons; weather?/fly/helicopter:(clear~blue sky|fog~can't see my hand|wind~too windy to fly):Weather
{place}, {width_m} m wide, {people} under it<, {beacons}><, {weather}>|{people} buried at {place}, {width_m} metres wide<, {beacons}>|{width_m} metres of snow came down at {place}, {people} missing<, {weather}>|<{weather}: >{place}, {people} people, {width_m} m|{place}! {people} gone, slab of {width_m} m<. {beacons}>|{people} missing, {width_m} m broad, at {place}
=> {"team": "{W}"} :: Team {W} is on the way.

police2
bike_theft/police.bike/stolen_bike
A stolen bicycle
owner/victim/name:person:Owner; brand/make/bike:any(Cube|Trek|Canyon|Gazelle|old Peugeot|Brompton|Giant):Make; colour/paint/is:colour:Colour; place/where/stolen_at:place:Where; when?/date/on:nearday:When; frame_no?/serial/number:code:Frame number; locked?/lock/chained:bool~was locked twice~lock was cut^it wasn't locked:Was locked
{owner}'s {colour} {brand} is gone, {place}<, {when}><, {locked}>|{place}: {colour} {brand} of {owner}<, frame {frame_no}>|somebody took the {brand} of {owner}, {colour}, at {place}<, {locked}>|<{locked}: >{colour} {brand}, {owner}, {place}|{owner} came back to {place} and no bike, {brand}, {colour}<. number {frame_no}>|a {colour} {brand} disappeared at {place}, belongs to {owner}
=> {"case": "{ID}"} :: The case is {ID}.

police2
witness/police.witness/saw_it
Somebody who saw a crime
case/id/file:code:Case; name/witness/who:person:Witness; phone/reach/tel:phone:Phone; saw/what/seen:(face~saw his face|car~wrote down the plate|running~saw them run|heard~only heard it|video~has it on the phone):What was seen; afraid?/anonymous/protect:bool~is afraid~wants no name in the papers^doesn't mind:Anonymous
{name}, {phone}, {saw}, case {case}<, {afraid}>|{case}: {name} {saw}, call {phone}<, {afraid}>|{name} {saw} ({case}), {phone}|<{afraid}: >{name}, {phone}, {case}, {saw}|about {case}, {saw}: {name}, {phone}|{phone} is {name}, {saw}, {case}<. {afraid}>
=> ok :: {name} was added to {case}.

court2
hearing_moved/court.move/other_date
A hearing gets another date
case/file/no:code:Case; date/new_date/to:date:New day; time?/at/clock:time:Time; room?/hall/where:any(Room 4|Hall A|212|Courtroom 1|small room|117):Room; reason?/why/because:(judge~the judge is ill|witness~a witness is abroad|lawyer~lawyer asked for it|room~no room free):Why
{case} is on {date} instead<, {time}><, {reason}>|{date} for {case}<in {room}>|{case} can't take place, so {date}<, {reason}>|<{reason}: >{case}, {date}|{case}: {date}<at {time}><, {room}>|we see each other on {date}<, {time}>, {case}
=> {"notified": {M}} :: {M} people were told.

court2
fine_payment/court.fine/pays_in_parts
A fine that is paid in parts
person/debtor/who:person:Who; total/fine/sum:n(90..4800):Sum; rate/monthly/per_month:n(10..80):A month; from?/start/first:month:First month; job?/income/works:bool~has work^lost the job:Has an income
{person} owes {total}, can pay {rate} a month<from {from}>|{total} in parts of {rate}, {person}<, {job}>|{rate} monthly until {total} are paid, {person}<, starting {from}>|<{job}: >{person}, {total}, {rate} a month|{person}: {rate} of {total} each month<, {from} on>|{person} has only {rate} a month for the {total}<. {job}>
=> {"months": {M}} :: It takes {M} months.

council
pothole/streets.hole/road_broken
Damage of a street
street/road/where:street:Street; kind/what/damage:(pothole~a hole I could bathe in|sinkhole~the road fell in|lamp~lamp is dark at night|sign~sign lies on the grass|tree~roots lift the pavement|drain~gully stinks):What; danger?/urgent/unsafe:bool~a child fell~cars swerve^ugly only:Dangerous; photo?/picture/image:url:Photo
{street}: {kind}<, {danger}>|{kind}, {street}<, {photo}>|{kind} in front of {street}<, {danger}>|<{danger}: >{street}, {kind}|I nearly fell, {street}, {kind}|{street}, {kind}<. {danger}>
=> {"ticket": "{ID}"} :: The ticket is {ID}.

council
event_permit/permits.event/street_party
A permit for an event in the street
street/where/place:street:Where; date/day/on:date:Day; from/start/begins:time:From; to/end/until:time:Until; people/guests/expected:n(15..900):People; music?/loud/band:bool~with a band~loud music^quiet:Music; closed?/block/cars_out:bool~no cars meanwhile^cars may pass:Street closed
{street}, {date}, {from} to {to}, {people} people<, {music}><, {closed}>|we celebrate in {street} on {date} from {from} till {to}, about {people}<, {closed}>|{people} guests, {street}, {date} {from}-{to}<, {music}>|<{music}: >{date}, {street}, {from} until {to}, {people} of us|on {date} {people} neighbours eat in {street}, {from} to {to}<. {closed}>|{from} to {to} on {date}, {street}, {people} heads
=> {"permit": "{ID}", "fee": {X}} :: Permit {ID} costs {X}.

council
dog_tax/dogs.tax/has_a_dog
A dog that is to be taxed
owner/holder/name:person:Owner; dog/name_of_dog/pet:pet:Dog; breed?/race/kind:any(poodle|dachshund|labrador|mutt|husky|beagle):Breed; since/from/date:date:Since; guide?/assistance/service:bool~leads a blind man^just a pet:Guide dog; second?/another/more:bool~is the second one^is the only one:Second dog
{owner} has a dog since {since}, {dog}<, {breed}><, {guide}>|{dog} lives with {owner} since {since}<, {second}>|{owner}: {dog}<, a {breed}>, from {since}|<{breed}: >{dog} of {owner}, {since}|since {since} {owner} walks {dog}<. {guide}>|{dog} ({owner}), {since}<, {second}>
=> {"yearly": {X}} :: It costs {X} a year.

registry2
birth_notice/registry.birth/baby_born
A birth that is registered
child/baby/first_name:first:Child; mother/mum/parent1:person:Mother; father?/dad/parent2:person:Father; born/date/on:date:Born on; hospital?/where/place:place:Where; twin?/second/of_two:bool~is a twin~came with a brother^alone:Twin
{child}, born {born}, mother {mother}<, father {father}>|{mother} had a baby on {born}, {child}<, at {hospital}>|{born}: {child}, {mother}<and {father}><, {twin}>|<{hospital}, >{child} of {mother}, {born}|{child} was born on {born} to {mother}<, {twin}>|{mother}'s {child} came on {born}<. father is {father}>
=> {"number": "{ID}"} :: The number is {ID}.

registry2
name_change/registry.name/called_now
Somebody has a new name
old/was/before:person:Old name; new/now/called:person:New name; reason/why/because:(marriage~got married|divorce~is divorced|choice~never liked it|adoption~was adopted):Why; since?/from/date:date:Since
{old} is {new} now, {reason}<, {since}>|{old} {reason}, so {new}<since {since}>|{new}, formerly {old}, {reason}|{reason}: {old} becomes {new}<on {since}>|call {old} {new} from now on, {reason}|not {old} any more but {new}, {reason}
=> ok :: {new} was saved.

customs
declare_goods/customs.declare/in_my_suitcase
Goods that a traveller brings
traveller/who/name:person:Traveller; goods/what/items:anys(whisky|cigarettes|a carpet|perfume|two watches|cheese|a laptop):Goods; value/worth/price:n(10..4800):Worth; currency?/cur/in:@cur:Currency; from/country/coming_from:country:Coming from; gift?/present/for_others:bool~all presents^for myself:Presents
{traveller} from {from} with {goods}, worth {value}<{currency}><, {gift}>|{goods} in the bag of {traveller}, {value}<{currency}>, from {from}|{traveller}: {goods}, {from}, {value}<{currency}><, {gift}>|<{gift}: >{traveller}, {goods} worth {value}, from {from}|coming from {from}, {traveller} has {goods} for {value}<{currency}>|{value}<{currency}> of {goods}, {traveller}, {from}
=> {"duty": {X}} :: The duty is {X}.

customs
truck_inspected/customs.truck/looked_inside
A lorry that was inspected
plate/truck/lorry:code:Plate; result/found/what:(clean~all as declared|undeclared~boxes not on the list|people~somebody hid inside|animals~live parrots|weapons|drugs~white powder):Result; minutes?/took/time:minutes:Minutes; dog?/sniffed/k9:bool~the dog barked^dog was calm:The dog barked; lane?/bay/gate:n(1..14):Lane
{plate}: {result}<, {dog}><, lane {lane}>|{result} in {plate}<, took {minutes}>|opened {plate}, {result}<. {dog}>|<lane {lane}: >{plate} {result}|{plate}, {result}<, {minutes}>|{dog} at {plate}, {result}
=> ok :: {plate} was saved.

pawn
pawn_item/pawn.in/needs_cash
A thing that somebody pawns
customer/name/who:person:Customer; item/thing/what:any(gold ring|trumpet|camera|pearl necklace|moped|laptop|silver spoons):Thing; loan/amount/wants:n(15..900):Loan; weeks?/for/back_in:n(2..26):Weeks; proof?/receipt/papers:bool~has the receipt^inherited it, no papers:Has papers
{customer} leaves a {item}, wants {loan}<, {weeks} weeks><, {proof}>|{loan} for the {item} of {customer}<, back in {weeks} weeks>|{customer}: {item}, {loan}<, {proof}>|<{proof}: >{item}, {customer}, {loan}|{customer} needs {loan} and has a {item}<. {weeks} weeks>|a {item} for {loan}, {customer}
=> {"ticket": "{ID}"} :: The ticket is {ID}.

savingsclub
member_paid/club.paid/put_in
What a member of a savings club paid in
member/who/name:first:Member; amount/sum/money:n(5..280):Amount; currency?/cur/in:@cur:Currency; week?/no/for_week:n(1..52):Week; late?/overdue/behind:bool~two weeks late^in time:Late
{member} {amount}<{currency}><, week {week}>|{amount}<{currency}> from {member}<, {late}>|{member}: {amount}<{currency}><for week {week}>|<week {week}: >{member} {amount}|{member} threw {amount}<{currency}> in the box<, {late}>|got {amount}<{currency}> off {member}<. {late}>
=> {"total": {N}} :: {member} has {N}.

savingsclub
payout_turn/club.turn/whose_turn
Who gets the pot next
month?/in/when:month:Month
Q:whose turn is it<in {month}>|Q:who gets the pot<{month}>|Q:is it me<in {month}>|Q:who's the lucky one<, {month}>|Q:next payout?|Q:pot of {month}, for whom
=> {P} :: It is {P}.

expenses2
receipt_entry/receipts.add/paid_for_work
Something that an employee paid for work
amount/sum/total:d(1.80..880.50):Amount; currency/cur/in:@cur:Currency; what/category/for:(meal~lunch with a client|taxi~a cab to the airport|hotel~two nights|train~a ticket|parking|phone~roaming):What for; date?/on/day:nearday:Date; client?/with/customer:company:Client; tip?/gratuity/plus:d(0.50..20.00):Tip
{amount} {currency} {what}<, {client}><, {date}>|{what}, {amount} {currency}<, {date}>|{what}: {amount} {currency}<plus {tip}>|<{client}: >{what}, {amount} {currency}|{amount} {currency} out of my own pocket, {what}<. {date}>|{date} {what}, {amount} {currency}
=> {"receipt": "{ID}"} :: The receipt is {ID}.

expenses2
mileage/receipts.km/own_car
Kilometres with one's own car for work
from/start/origin:city:From; to/end/destination:city:To; km/distance/kilometres:n(4..880):Kilometres; return?/both_ways/round_trip:bool~and back~there and back^one way:There and back; passengers?/took_along/people:n(1..4):Colleagues taken along; date?/on/day:nearday:Date
{from} to {to}, {km} km<, {return}><, {passengers} colleagues>|{km} kilometres in my own car, {from} {to}<, {return}>|{to} from {from}, {km}<, {date}>|<{date}: >{from} - {to}, {km} km|drove {from} {to}, {km} km<with {passengers} of us>|{km} km, {from} to {to}<. {return}>
=> {"refund": {X}} :: The refund is {X}.

pettycash
cash_out/petty.out/took_from_box
Money taken out of the petty cash
amount/sum/money:d(0.50..98.50):Amount; for/what/reason:any(stamps|flowers|coffee|light bulbs|birthday cake|parking|cat food):What for; by/who/taken_by:first:Who; receipt?/slip/bill:bool~slip is in the box^no receipt:Receipt
{by} {amount} for {for}<, {receipt}>|{amount} went for {for}, {by}<, {receipt}>|{for}, {amount}, {by}|<{receipt}: >{by}, {for}, {amount}|{by} needed {amount}, {for}<. {receipt}>|{amount} less in the box, {for}, that was {by}
=> {"left": {X}} :: There are {X} left.

pension
pension_age/pension.when/when_can_I_stop
When somebody may retire
born/birthday/birth:date:Birthday; years_worked/worked/contributions:n(5..46):Years worked; hard_work?/night_shifts/heavy:bool~nights in the foundry~heavy work all my life^in an office:Hard work; children?/kids/raised:n(1..6):Children
Q:born {born}, worked {years_worked} years<, {children} children>|Q:{years_worked} years in, birthday {born}<, {hard_work}>|Q:how long must I still work, {born}, {years_worked} years so far<, {hard_work}>|Q:<{hard_work}: >{years_worked} years, born {born}|Q:my back hurts, born on {born}, {years_worked} years done<, {children} kids>|Q:{born} is my birthday, I've got {years_worked} years
=> {"from": "{D}"} :: It is from {D}.

taxes3
deduction/tax.deduct/tax_bill_item
Something that lowers the tax
year/for/tax_year:n(2019..2029):Year; kind/what/type:(commute~the way to work|office~a room at home|donation~gave to the sea rescue|books~textbooks|doctor~teeth and glasses|childcare~the nanny):What; amount/sum/cost:n(20..4800):Amount; proof?/receipt/papers:bool~have all bills^lost the bill:Bills
{year}: {kind}, {amount}<, {proof}>|{amount} {year}, {kind}|{kind}, {amount} in {year}<, {proof}>|<{proof}: >{kind} {amount}, {year}|in {year} {kind} was {amount}|{kind} cost me {amount} in {year}<. {proof}>
=> {"saves": {X}} :: It saves {X}.

stockalerts
price_watch/alerts.stock/tell_me_when
Watches the price of a share
symbol/share/ticker:ticker:Share; price/at/level:d(1.50..480.00):Price; direction/when/side:(above~climbs over|below~falls under):Direction; currency?/cur/in:@cur:Currency; until?/expires/ends:date:Until; by?/via/channel:(mail~by mail|sms~by text|push~on the phone):How
{symbol} {direction} {price}<{currency}><, {by}>|if {symbol} {direction} {price}, I want to know<{by}>|{symbol}, {direction} {price}<until {until}>|<{by}: >{symbol} {direction} {price}|wake me when {symbol} {direction} {price}<{currency}>|{symbol} {direction} {price}? that's when I act<, {until}>
=> watching :: {symbol} is watched.

stockalerts
dividend/alerts.dividend/money_from_shares
A dividend that came in
symbol/share/ticker:ticker:Share; amount/sum/paid:d(0.40..880.50):Amount; currency?/cur/in:@cur:Currency; shares?/count/pieces:n(1..900):Shares; reinvest?/buy_more/again:bool~buy more of it^leave it on the account:Reinvested
{symbol} paid {amount}<{currency}><, {reinvest}>|{amount}<{currency}> from {symbol}<for {shares} shares>|{symbol}: {amount}<{currency}><. {reinvest}>|<{shares} shares of >{symbol} gave {amount}|there's {amount}<{currency}> of {symbol} on my account<, {reinvest}>|my {symbol} brought {amount}<{currency}>
=> {"year_total": {X}} :: This year it is {X}.

crowdfund
pledge/fund.pledge/I_give
Money that somebody promises for a project
project/for/what:any(the playground|a short film|board game Mole|solar boat|community oven|the comic|bee hotel):Project; amount/sum/money:n(5..900):Amount; currency?/cur/in:@cur:Currency; reward?/thanks/gets:(none~I don't need anything|sticker|book~a signed copy|dinner~dinner with the team):Reward; anonymous?/no_name/hidden:bool~without my name^you may show my name:Anonymous
{amount}<{currency}> for {project}<, {reward}><, {anonymous}>|{project} gets {amount}<{currency}> from me<, {anonymous}>|I believe in {project}, {amount}<{currency}><, {reward}>|<{anonymous}: >{project}, {amount}|count me in, {project}, {amount}<{currency}><. {reward}>|{project}: {amount}<{currency}> of mine<, {reward}>
=> {"reached_percent": {M}} :: {M} percent are reached.

allotment
garden_free/allotment.free/plot_given_up
A garden plot that becomes free
plot/no/garden:n(1..180):Plot; m2/size/area:n(80..480):Square metres; from/free/date:date:Free from; hut?/shed/house:bool~with a hut^no hut:Hut; price?/takeover/wants:n(50..4800):Price for what stands there
plot {plot}, {m2} square metres, free {from}<, {hut}><, {price}>|{from} number {plot} is given up, {m2} m2<, {hut}>|{m2} m2 on plot {plot} from {from}<, wants {price}>|<{hut}: >{plot}, {m2} square metres, {from}|old Mr Weiss leaves {plot} on {from}, {m2} m2<. asks {price}>|{plot} ({m2} m2) can be had from {from}
=> {"waiting": {M}} :: {M} people are waiting.

allotment
water_turn/allotment.water/pump_on
Water for the garden plots
plot/no/garden:n(1..180):Plot; litres/amount/l:n(20..900):Litres; well?/pump/from:(well~from the well|tap~from the pipe|rain~from the barrel):Where from; date?/on/day:nearday:Day
plot {plot} took {litres} litres<, {well}>|{litres} l on {plot}<{well}>|{plot}: {litres} litres<, {date}>|<{well}: >{plot}, {litres}|my beans drank {litres} litres, plot {plot}|{litres} litres for number {plot}<{date}>
=> {"month_l": {K}} :: This month it is {K} litres.

cemetery
grave_care/graves.care/flowers_on_grave
Care of a grave
grave/no/field:any(A-114|Field 7|row 12|C-9|old wall 3|E-201):Grave; work/what/task:(plant~pansies please|candle~a light|clean~moss on the stone|lawn~cut the grass):Work; date?/on/for:date:Day; family/who/for_whom:surname:Family; yearly?/every_year/always:bool~every year^only this once:Every year
family {family}, {grave}: {work}<, {date}><, {yearly}>|{work} on {grave}, {family}<on {date}>|{grave}, {work}, it's the {family}s<, {yearly}>|<{yearly}: >{family}, {grave}, {work}|for {family}: {work} at {grave}<. {date}>|{grave} looks sad, {work}, pays {family}
=> {"invoice": "{ID}"} :: The invoice is {ID}.

weatherobs
obs_report/observer.report/sky_now
What a weather observer reports
station/where/post:any(Hill Top|Airfield|Harbour|School Roof|Lake North|Dam):Station; celsius/temp/t:d(-24.5..39.5):Temperature; wind_kt?/wind/knots:n(0..64):Wind in knots; hpa?/pressure/qnh:n(955..1049):Pressure in hPa; cloud?/octas/cover:n(0..8):Clouds in eighths; weather?/now/kind:(clear|rain~raining|snow~flakes|fog~can't see the mast|thunder~lightning to the west):Weather
{station} {celsius} degrees<, wind {wind_kt}><, {hpa} hPa><, {weather}>|{celsius} at {station}<, {cloud} eighths><, {weather}>|{station}: {hpa} hPa, {celsius} C<, {wind_kt} knots>|<{weather}: >{station}, {celsius}|wind {wind_kt} knots, {celsius} degrees, {station}<, pressure {hpa}>|{celsius} degrees<and {weather}> at {station}
=> ok :: {station} was saved.

quake
felt_it/quake.felt/shaking
Somebody felt an earthquake
place/where/city:city:Where; strength/felt/how:(weak~lamp swung a little|light~glasses clinked|moderate~books fell|strong~couldn't stand|severe~wall came down):How strong; floor?/storey/level:n(0..24):Floor; time?/at/when:time:When; damage?/broken/cracks:bool~cracks in the wall^nothing broken:Damage
{place}: {strength}<, {time}><, {damage}>|{strength} in {place}<, {floor}. floor>|{strength}, I'm in {place}<, {damage}>|<at {time} >{strength}, {place}|what was that? {strength}, {place}<. {damage}>|{place}, floor {floor}, {strength}
=> {"magnitude": {Y}} :: The magnitude is {Y}.

lighthouse
lamp_log/lighthouse.lamp/beam_state
State of the lamp of a lighthouse
light/tower/name:any(Skerry Point|Roter Sand|Cap Noir|Faro Sud|North Spit|Whale Rock):Lighthouse; state/lamp/is:(on~turns as it should|off~dark|dim~hardly visible|stuck~doesn't turn):State; hours?/bulb/burned:n(10..9000):Hours of the bulb; fog_horn?/horn/sound:bool~horn is on^horn is silent:Fog horn
{light}: {state}<, bulb {hours} hours><, {fog_horn}>|{light} is hardly visible{state=dim}<, {fog_horn}>|{state}, {light}<. {hours} hours on the bulb>|<{fog_horn}: >{light}, {state}|a skipper says {light}: {state}|{light}, {state}<, {hours} h>
=> ok :: {light} was saved.

waterworks
reservoir/waterworks.level/dam_level
Level of a reservoir
dam/reservoir/name:any(Upper Dam|Lake Alma|Stone Basin|Basin 2|Mill Pond|Twin Lake):Reservoir; level_m/level/height:d(2.5..88.5):Level in m; inflow?/in/coming:d(0.1..48.5):Inflow in m3 per s; outflow?/out/leaving:d(0.1..48.5):Outflow in m3 per s; gate?/gates/open:n(0..6):Open gates
{dam} at {level_m} m<, in {inflow}, out {outflow}>|{level_m} metres in {dam}<, {gate} gates open>|{dam}: {level_m}<, out {outflow}, in {inflow}>|<{gate} gates, >{dam} {level_m} m|inflow {inflow}, outflow {outflow}, {dam} at {level_m}|{dam} stands at {level_m}<. outflow {outflow}>
=> {"percent": {M}} :: It is {M} percent full.

newsroom
story_idea/news.pitch/we_should_write
An idea for an article
topic/about/story:topic:Topic; reporter/who/by:first:Reporter; desk?/section/for:(politics|local~from round the corner|sport|culture~books and stage|business~money):Section; words?/length/long:n(150..2400):Words; due?/by/until:time:Due at; photo?/picture/image:bool~with a picture^text only:With a picture
{reporter} on {topic}<, {words} words><, by {due}>|{topic}, {reporter} has it<, {desk}>|{reporter} could do {topic}<, {words} words><, {photo}>|<{desk}: >{topic}, {reporter}|{topic} is hot, {reporter}<, {due}>|{reporter}: {topic}<. {photo}>
=> {"slug": "{W}"} :: The slug is {W}.

newsroom
correction/news.correct/we_were_wrong
A correction of an article
article/id/url:code:Article; wrong/was/said:any(Meyer|1987|12 million|left wing|in May|Lyon):Wrong; right/is/should:any(Maier|1978|1.2 million|right wing|in June|Lille):Right; visible?/note/mark:bool~with a note below^silently:With a note
not {wrong} but {right} in {article}<, {visible}>|{article} says {wrong}, it's {right}<, {visible}>|{right} instead of {wrong}, {article}|<{visible}: >{article}, {wrong} is {right}|it was {right}, not {wrong}, in {article}|{wrong} should read {right}<, {visible}>, {article}
=> corrected :: {article} says {right} now.

church2
service_numbers/parish.service/people_in_church
People in a church service
date/day/on:date:Day; people/came/attendance:n(3..480):People; collection?/money/plate:d(4.50..880.50):Money collected; preacher?/by/who:surname:Preacher; baptism?/christened/baby:bool~a baby was baptised^no baptism:Baptism
{date}: {people} people<, {collection} on the plate><, {preacher}>|{people} in the pews on {date}<, {baptism}>|<{preacher} preached, >{people} came, {date}|{date}, {people}<, {collection} collected>|{people} heads on {date}<. {baptism}>|on {date} we were {people}<and {collection} in the bag>
=> ok :: {date} was saved.

translation
job_quote/translation.quote/words_to_translate
A text that is to be translated
words/count/length:n(80..9800):Words; from/source/original:language:From; to/target/into:language:Into; due?/by/until:date:Needed by; kind?/subject/type:(legal~a contract|medical~a doctor's letter|website|novel~a love story):Kind; certified?/stamp/sworn:bool~with a stamp^no stamp:Certified
Q:{words} words {from} to {to}<, {kind}><, {certified}>|Q:{from} into {to}, {words} words<, by {due}>|Q:{words} words, it's {from}, I need {to}<, {certified}>|Q:<{kind}: >{words} words from {from} to {to}|Q:what for {words} words, {from}-{to}<, {due}>|Q:into {to} from {from}: {words} words<. {certified}>
=> {"price": {X}} :: It costs {X}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
