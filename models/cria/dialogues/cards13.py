"""Functions of trades, services and places that the other modules left out.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
rescue
dispatchUnit/units.dispatch/send_help
Sends an emergency unit to a place/Dispatch
unit/what/kind:(fire_engine~it's burning~flames everywhere|ambulance~somebody collapsed~a man has a heart attack|police~they are fighting~a burglar is in the house|boat~somebody is drowning|helicopter~a climber hangs in the rocks|ladder~a cat can't get off the roof):Unit; address/where/place:street:Where; people?/victims/injured:few:People concerned; caller?/phone/number:phone:Caller; lights?/siren/urgent:bool~every second counts~with blue light^no siren please~quietly:With siren
{unit}! {address}<, {people} people>|{address}, {unit}<. I'm on {caller}>|come to {address}, {unit}<, {lights}>|{unit} at {address}<, {people} of them>|<{lights}: >{address}, {unit}|quick, {unit}, it's {address}<, call me on {caller}>
=> {"unit": "{ID}", "minutes": {M}} :: Unit {ID} is there in {M} minutes.

rescue
unitStatus/units.status/where_are_they
How far a unit is/State of a unit
unit/id/callsign:code:Unit
Q:when will {unit} get there|Q:has {unit} arrived|Q:is {unit} free|Q:what's {unit} up to|Q:{unit}, where are you|Q:can I send {unit} somewhere else
=> ((on the way|on site|free|refuelling)) :: It says: {1}.

rescue
reportMissing/missing.report/who_has_seen
Reports a missing person or pet/Missing
name/who/person:first:Name; kind/what/type:(child~my little girl~a boy of five|adult~my brother~my neighbour|elderly~my old mother, she's confused|dog~he ran after a rabbit|cat~she didn't come home for her food):Who is missing; last_seen/where/place:place:Last seen; when?/since/at:datetime:When; clothes?/wearing/looks:clothing:Clothes; danger?/urgent/at_risk:bool~needs medicine~it's freezing out there^not in danger:In danger
{name} is gone, {kind}, last seen at {last_seen}<, {when}>|{kind}: {name}. I saw  at {last_seen}<. {danger}>|we can't find {name} ({kind}), was at {last_seen}<, wears {clothes}>|<{danger}: >{name}, {kind}, {last_seen}|{name} disappeared at {last_seen}, {kind}<, {when}>
=> {"case": "{ID}"} :: The case is {ID}.

wedding
addGuest/wedding.guest/on_the_list
Puts a guest on the list of a wedding/Guest
name/guest/who:person:Guest; side/from/belongs_to:(bride~her cousin~a friend of the bride|groom~his old school friend~works with him|both~knows us both):Side; plus_one?/companion/with_partner:bool~and partner~brings somebody along^alone:Brings somebody; meal?/food/eats:(meat|fish|vegetarian~no meat|vegan~nothing from animals|child~a small portion of noodles):Meal; table?/at/seat:few:Table; sleeps_over?/room/needs_bed:bool~needs a bed for the night~comes from far^drives home:Needs a room
{name}, {side}<, {plus_one}>|{side}: {name}<, {meal}><, table {table}>|don't forget {name}, {side}<. {sleeps_over}>|<table {table}: >{name}, {side}<, {plus_one}>|invite {name}, {side}<, {meal}>
=> {"guests": {N}} :: There are {N} guests now.

wedding
bookVendor/wedding.vendor/hire_for_wedding
Hires somebody for a wedding/Vendor
what/kind/service:(band~somebody who plays music|photographer~pictures~somebody with a camera|cake~something with five floors and sugar|flowers~roses everywhere|car~an old Rolls-Royce|fireworks~a bang at midnight|magician~tricks for the children):What; name/company/who:company:Who; date/day/on:date:Day; price?/cost/budget:cash:Price; deposit?/paid/advance:cash:Paid already; hours?/duration/for_hours:few:Hours
{what}: {name}, {date}<, for {price}>|we take {name} for the wedding on {date}, {what}<, {hours} hours>|{date}, {what}, {name}<. we gave them {deposit}>|{name} does {what} on {date}<, costs {price}>|<{hours} hours: >{what} from {name}, {date}
=> {"contract": "{ID}"} :: The contract is {ID}.

wedding
registryGift/wedding.gift/wish_list
Puts a present on the wish list/Gift
item/what/gift:gadget:Present; price?/cost/around:cash:Price; shop?/where/from:company:Shop; shared?/several/split:bool~several may share it~too dear for one^one person alone:Several may pay
we'd love a {item}<, about {price}>|{item} on the list<, {shared}>|somebody could give us a {item}<from {shop}>|<{shared}: >{item}<, {price}>|a {item} would be nice<, {shop} has it>
=> added :: It was added.

auction
placeBid/auctions.bid/i_offer
Offers a price in an auction/Bid
lot/item/number:code:Lot; amount/bid/offer:cash:Offer; max?/limit/up_to:cash:Goes up by itself to this; phone?/call/by_phone:bool~ring me during the auction~I'd rather bid on the phone^no call:By phone
{amount} for {lot}<, {max} at most>|I want {lot}, {amount}<. {phone}>|put {amount} on {lot}<and go up to {max}>|{lot}: {amount} from me|<{phone}: >{lot}, {amount}|outbid them on {lot}, {amount}<but never more than {max}>
=> {"leading": ((true|false))} :: Leading: {1}.

auction
sellLot/auctions.consign/put_under_hammer
Gives an object to an auction/Consignment
item/object/what:furniture:Object; minimum/reserve/at_least:cash:Lowest price; owner/seller/from:person:Owner; age?/years/old:count:Age in years; damaged?/flawed/repaired:bool~with a crack~it was glued once^in perfect state~flawless:Damaged; photo?/picture/image:file:Picture
{owner} wants to get rid of {item}, not below {minimum}<, {damaged}>|{item} of {owner}, at least {minimum}<, {age} years old>|sell {item} for {owner}: {minimum} or more<. {damaged}>|under the hammer: {item}, {owner}, {minimum}<, see {photo}>|<{damaged}: >{item}, from {owner}, minimum {minimum}
=> {"lot": "{ID}"} :: It is lot {ID}.

telecom
changePlan/contracts.plan/other_tariff
Changes the tariff of a phone contract/Plan
number/phone/line:phone:Phone number; plan/tariff/to:(small~I hardly ever call~only for emergencies|medium|large~I watch films on the train|unlimited~I never want to think about it again|kids~it's for my daughter, she's nine|business~the company pays):Plan; from?/when/start:date:From; binding_months?/term/months:months:Bound for; keep_options?/extras/keep:bool~but keep my extras^throw out all extras:Keeps extras
{number}: {plan}<, from {from}>|I'd like something else on {number}, {plan}<, {binding_months}>|{plan}, number {number}<. {keep_options}>|<from {from}: >{plan} for {number}|put {number} on {plan}<, bound for {binding_months}>
=> {"monthly": {Y}} :: It costs {Y} a month.

telecom
activateRoaming/contracts.roaming/abroad
Lets a phone work abroad/Roaming
number/phone/line:phone:Phone number; country/where/in:country:Country; days?/for_days/duration:days:For; data_mb?/volume/mb:megabytes:Data; warn?/limit_alert/stop_at:cash:Stops at this cost
I'm flying to {country}, {number} should work there<for {days}>|{number} in {country}<, {data_mb}>|use {number} in {country}<, but stop at {warn}>|next week I'm in {country} with {number}<, {days}>|<{days}: >{number}, {country}<, {data_mb} of data>
=> on :: It is on.

telecom
blockSim/sims.block/sim_gone
Blocks a SIM card/SIM lost
number/phone/line:phone:Phone number; why/reason/cause:(lost~left it on the bus|stolen~somebody grabbed it from my hand|broken~dropped it into the sea|fraud~somebody calls Timbuktu with it):Why; new_sim?/replacement/send_card:bool~and send me a new one^no new card:New card; address?/to/where:addr:Where the new one goes
{number}: {why}<, {new_sim}>|my phone, {number}... {why}<. {new_sim}>|{why}, stop {number}<, new card to {address}>|<{new_sim}: >{why}, {number}|nobody may call with {number} any more, {why}
=> blocked :: {number} is blocked.

telecom
speedTest/lines.speed/how_fast
Measures a line/Speed
line/connection/customer:digits:Line; direction?/which/only:(down~downloads|up~uploads|ping~the delay):What; times?/repeat/runs:times:How often
Q:why is {line} so slow<? {direction}>|Q:is {line} as fast as I pay for|Q:measure {line}<, {times}>|Q:netflix stutters on {line}|Q:how quick is {line}<, {direction}>
=> {"down": {N}, "up": {M}} :: It is {N} down and {M} up.

crypto2
sendCoins/wallet.send/pay_coin
Sends coins to an address/Payment in coins
to/address/wallet:hex:Address; amount/coins/sum:num:Amount; coin/currency/kind:(btc~bitcoin|eth~ether|doge~the one with the dog|usdt~the one that stays at a dollar):Coin; fee?/speed/priority:(low~it may take hours|normal|high~in the very next block~at once):Fee; memo?/note/message:phrase:Memo
{amount} {coin} to {to}<, {fee}>|send {amount} {coin} to {to}<, memo "{memo}">|{to} gets {amount} {coin}<, {fee}>|<{fee}: >{amount} {coin}, address {to}|pay {to} {amount} in {coin}
=> {"tx": "{TOK}"} :: The transaction is {TOK}.

taxes2
fileReturn/taxes.file/tax_year
Hands in a tax return/Tax return
year/for/tax_year:year:Year; person/taxpayer/name:person:Who; income/earned/gross:cash:Income; children?/kids/dependants:few:Children; commute_km?/way_to_work/distance:kilometres:Way to work; donated?/gifts/charity:cash:Given to charities; joint?/with_spouse/together:bool~together with my wife~married, both in one^each of us alone:Together with the spouse
{person} earned {income} in {year}<, {children} kids>|taxes {year}: {person}, {income}<, {joint}>|{year}, {income}, I'm {person}<, {commute_km} to work each day>|<{joint}: >{person}, {year}, {income}<, gave {donated} away>|do the tax thing for {person}, {year}, income {income}<, {joint}>
=> {"refund": {X}} :: There are {X} back.

permits
parkingPermit/permits.parking/resident_parking
Permit to park in one's own street/Resident parking
plate/car/vehicle:code:Number plate; street/where/zone:street:Street; months/duration/for_months:months:Months; disabled?/handicapped/badge:bool~I can hardly walk~with the blue badge^no badge:Disabled person; electric?/ev/e_car:bool~it runs on electricity^it drinks petrol:Electric car
{plate} should be allowed in {street} for {months}<, {electric}>|I live in {street} and want to park {plate}, {months}<. {disabled}>|{months} of parking for {plate}, {street}|<{disabled}: >{plate}, {street}, {months}|let {plate} stand in front of my house, {street}, {months}<, {electric}>
=> {"permit": "{ID}", "fee": {Y}} :: Permit {ID} costs {Y}.

permits
buildingPermit/permits.building/may_i_build
Asks for leave to build/Building application
address/where/plot:street:Where; what/kind/project:(garage~a place for the car|house~a home for my family|shed~something small for tools|fence~so that the neighbour can't look in|pool~a hole with water|solar~panels on the roof|attic~rooms under the roof):What; area_m2?/size/square_metres:count:Size; height_cm?/height/tall:cm:Height; owner/applicant/name:person:Owner; demolition?/tear_down/old_gone:bool~the old one is torn down first^nothing is torn down:Something is torn down
{owner} would like to build at {address}: {what}<, {area_m2} square metres>|{what} at {address}, owner {owner}<, {height_cm} high>|may I put up {what}? {address}, {owner}<. {demolition}>|<{demolition}: >{owner}, {address}, {what}|{address}: {what}<, {area_m2} m2>, signed {owner}
=> {"file": "{ID}"} :: The file is {ID}.

permits
dogRegister/permits.dog/new_dog
Registers a dog/Dog licence
name/dog/called:pet:Dog; breed?/race/kind:word:Breed; owner/who/person:person:Owner; chip?/microchip/number:digits:Chip; dangerous?/listed/muzzle:bool~has bitten somebody~must wear a muzzle^wouldn't hurt a fly:Dangerous
{owner} has a dog now, {name}<, {breed}>|{name} belongs to {owner}<, chip {chip}>|register {name}, owner {owner}<, {dangerous}>|<{dangerous}: >{name} of {owner}|new on four legs: {name}, {owner}<, a {breed}>
=> {"tag": "{ID}"} :: The tag is {ID}.

kindergarten
applyPlace/daycare.apply/place_for_kid
Asks for a place in a day nursery/Daycare
child/kid/name:first:Child; birthday/born/birth_date:date:Birthday; from/start/as_of:month:From; hours?/per_day/daily:few:Hours a day; sibling?/brother_sister/has_sibling:bool~his sister is with you already^the first of our kids:A sibling is there already; diet?/food/eats:(all|vegetarian|halal|no_nuts~nuts could kill her|no_milk~milk gives him a rash):Food; pickup?/fetched_by/who:people:Who may fetch
{child}, born {birthday}, from {from}<, {hours} hours a day>|we need somebody to look after {child} ({birthday}) as of {from}<. {sibling}>|{child} should start in {from}, birthday {birthday}<, {diet}>|<{sibling}: >{child}, {birthday}, {from}|a place for {child}: {birthday}, {from}<, {pickup} may fetch>
=> {"waiting_list": {M}} :: It is number {M} on the list.

florist
sendFlowers/flowers.send/say_it
Sends flowers to somebody/Flowers
to/recipient/person:person:Whom; flowers/what/kind:(roses|tulips|lilies|sunflowers|mixed~something colourful~whatever is nice|orchid):Flowers; count?/stems/how_many:few:How many; date/day/on:date:Day; card?/text/message:msg:Card; colour?/color/shade:colour:Colour; occasion?/for/why:(love~because I love her|sorry~I did something stupid|birthday|funeral~to say goodbye|thanks~to say thank you):Occasion; vase?/with_vase/glass:bool~with something to put them in^no vase:With vase
{count} {flowers} to {to} on {date}<, {colour}>|{to} should get {flowers} on {date}<, card: "{card}">|surprise {to} on {date} with {flowers}<, {occasion}>|<{occasion}: >{flowers} for {to}, {date}<, {vase}>|{flowers}, {date}, {to}<, write "{card}">
=> {"order": "{ID}"} :: The order is {ID}.

tailor
alterClothes/tailor.alter/make_it_fit
Changes a piece of clothing/Alteration
customer/name/who:surname:Customer; item/garment/what:clothing:Piece; change/work/do:(shorten~too long~I trip over it|widen~I ate too much~too tight|narrow~I lost ten kilos~hangs on me|mend~there's a hole|zip~it doesn't close any more|lining~the inside is torn):Work; cm?/by/length:cm:How much; ready_by?/until/needed:date:Ready by; express?/rush/fast:bool~I need it tonight^no hurry:Fast
{customer}: {item}, {change}<, by {cm}>|{item} of {customer}... {change}<, ready {ready_by}>|{change}, {item}, name {customer}<. {express}>|<{express}: >{customer}, {item}, {change}|can you help {customer}? {item}: {change}<, {cm}>
=> {"ticket": "{ID}", "price": {Y}} :: Ticket {ID} costs {Y}.

locksmith
openDoorService/locksmith.call/locked_out
Sends a locksmith/Locked out
address/where/place:street:Where; problem/what/situation:(key_inside~the door fell shut and the key is inside|key_lost~I lost my key|key_broken~half of the key is in the lock|new_lock~my ex still has a key~I want another lock|safe~I forgot the code of my safe):Problem; name/who/customer:person:Who; id_proof?/passport/proof:bool~I can show my passport^my passport is inside too:Can prove identity; urgent?/now/at_once:bool~something is on the stove~the baby is inside!^I can wait in the café:At once
{name} at {address}: {problem}<, {urgent}>|{problem}! {address}, {name}<. {urgent}>|{address}, my name is {name}, {problem}<, {id_proof}>|<{urgent}: >{problem}, {address}, {name}|help {name}, {problem}, {address}
=> {"minutes": {M}, "price": {N}} :: Somebody comes in {M} minutes for {N}.

movers
planMove/moving.plan/we_move
Moves a household/Move
from/old/pickup:addr:Old address; to/new/target:addr:New address; date/day/on:date:Day; rooms/size/how_big:few:Rooms; floor?/storey/stairs:few:Floor of the old home; lift?/elevator/with_lift:bool~there's a lift^only stairs:With a lift; piano?/heavy/grand:bool~and a piano~there's a safe too^nothing very heavy:Something very heavy; packing?/pack/boxes:bool~please pack everything~I won't touch a box^we pack ourselves:Packs too
{rooms} rooms from {from} to {to} on {date}<, {lift}>|{date} we leave {from} for {to}, {rooms} rooms<, {piano}>|all our stuff, {rooms} rooms, {from} to {to}, {date}<. {packing}>|<{packing}: >{from} to {to}, {date}, {rooms} rooms|we move on {date}: {from} to {to}, {rooms} rooms<, {piano}>
=> {"price": {K}, "crew": {M}} :: It costs {K} with {M} people.

recycling
whichBin/waste.sort/where_to_throw
Where something is thrown away/Sorting of waste
item/thing/what:gadget:Thing; broken?/defect/dead:bool~it's broken^it still works:Broken; with_battery?/battery/contains_battery:bool~with a battery inside^no battery:Holds a battery
Q:where does a {item} go<, {broken}>|Q:may I throw a {item} into the normal bin<? {with_battery}>|Q:how do I get rid of a {item}<, {broken}>|Q:which bin for a {item}|Q:{item}... yellow or black bin
=> ((recycling yard|residual waste|metal bin|return it to the shop)) :: It belongs here: {1}.

recycling
bookBulky/waste.bulky/big_rubbish
Has big things collected/Bulky waste
address/where/street:street:Where; items/things/what:strings:What; date/day/on:date:Day; upstairs?/carry_down/from_flat:bool~carry it down, fourth floor~I can't carry it^it stands on the pavement:Carried out of the flat
{items} must go, {address}, {date}<, {upstairs}>|fetch {items} at {address} on {date}|on {date} there's {items} in front of {address}<. {upstairs}>|old stuff at {address}: {items}, {date}|<{upstairs}: >{address}, {date}, {items}
=> {"number": "{ID}"} :: The number is {ID}.

sharing
unlockScooter/scooters.unlock/ride_scooter
Unlocks an electric scooter/Ride
scooter/id/code:code:Scooter; minutes?/book_for/max_minutes:minutes:Pays for; helmet?/with_helmet/safety:bool~with a helmet from the box^no helmet:With helmet; two?/passenger/second:bool~there's two of us^just me:Two people
I'm standing in front of {scooter}<, {helmet}>|let me ride {scooter}<for {minutes}>|{scooter}, off we go<, {two}>|wake up {scooter}<, {minutes}>|<{helmet}: >{scooter}|scan {scooter} and go
=> {"battery": {M}} :: The battery is at {M} %.

sharing
endRide/scooters.lock/park_scooter
Ends a ride/Parking
scooter/id/code:code:Scooter; photo?/picture/proof:file:Photo of the parking place; problem?/defect/damage:(none|brake~it hardly stops|light~no light|tyre~flat at the back|noise~it rattles):Problem
I'm there, {scooter} can rest<, photo {photo}>|stop the clock for {scooter}<, {problem}>|parked {scooter}<, see {photo}>|{scooter} done<. by the way, {problem}>|leave {scooter} here|get off {scooter}<, {problem}>
=> {"price": {Y}} :: The ride costs {Y}.

museum2
bookGuide/museum.tour/guided_tour
A guided tour through a museum/Tour
group/name/who:surname:Group; people/size/visitors:few:People; date/day/on:date:Day; time/at/start:time:HH:MM; language?/lang/in:lang:Language; theme?/topic/about:(highlights~only the best things|egypt~mummies|impressionists~Monet and his friends|architecture~the house itself|kids~something for six-year-olds):Theme; wheelchair?/step_free/accessible:bool~one of us can't climb stairs^everyone can walk:Without steps
{people} of us, {group}, {date} at {time}<, {language}>|show {group} around on {date}, {time}, {people} people<, {theme}>|{date} {time}: {group}, {people} visitors<. {wheelchair}>|<{theme}: >{group}, {people}, {date}, {time}|we come on {date} at {time}, {people} people, name {group}<, in {language} please>
=> {"guide": "{P}", "price": {N}} :: {P} leads it for {N}.

theatre
lightCue/stage.light/light_the_stage
Light on a stage/Light cue
cue/number/no:count:Cue; colour/color/gel:colour:Colour; percent/level/intensity:percent:Intensity; fade_s?/over/seconds:seconds:Fades over; spot?/follow/target:first:Follows this actor
cue {cue}: {colour} at {percent}<, over {fade_s}>|{colour}, {percent}, that's number {cue}<, follow {spot}>|make {cue} {colour} {percent}<, in {fade_s}>|at cue {cue} the stage is {colour}, {percent}<and follows {spot}>|<over {fade_s}: >cue {cue} {colour} {percent}
=> stored :: Cue {cue} is stored.

sailing
reserveBerth/marina.berth/place_for_boat
A place in a harbour for a boat/Berth
boat/name/ship:title:Boat; length_cm/long/length:cm:Length; from/arrival/on:date:Arrival; nights/stay/for_nights:few:Nights; power?/electricity/shore_power:bool~we need electricity^no power needed:Electricity; draught_cm?/deep/depth:cm:Draught
{boat}, {length_cm} long, comes {from} for {nights} nights<, {power}>|room for {boat} from {from}, {nights} nights, {length_cm}<, {draught_cm} deep>|we sail in on {from} with {boat} ({length_cm}), {nights} nights<. {power}>|<{power}: >{boat}, {length_cm}, {from}, {nights} nights
=> {"berth": "{ID}"} :: The berth is {ID}.

science3
find_quakes/quakes.search/did_the_earth_shake
Earthquakes of a region/Seismology
region/near/place:city:Near; min_magnitude/at_least/strength:num:Magnitude at least; since?/from/after:date:Since; radius_km?/within/distance:kilometres:Radius; limit?/max/count:few:At most
Q:did it shake near {region}, {min_magnitude} or more<since {since}>|Q:quakes around {region} above {min_magnitude}<within {radius_km}>|Q:my cups rattled in {region}, anything over {min_magnitude}?|Q:earth moving by {region}, at least {min_magnitude}<, last {limit}>|Q:{region}: magnitude {min_magnitude} and up<since {since}>
=> {"count": {M}, "strongest": {Y}} :: There were {M}, the strongest {Y}.

science3
align_sequences/genes.align/compare_dna
Compares two sequences/Alignment
a/first/query:icao:First sequence; b/second/subject:icao:Second sequence; method?/how/mode:(global~from end to end|local~only where they fit):Method; gap_penalty?/gap/cost:level:Cost of a gap
Q:how alike are {a} and {b}<, {method}>|Q:compare {a} with {b}<, gap {gap_penalty}>|Q:align {a} and {b}<{method}>|Q:{a} against {b}<, {method}>|Q:do {a} and {b} match<? gap cost {gap_penalty}>
=> {"score": {M}, "identity": {N}} :: The score is {M}, the identity {N}.

science3
find_star/stars.find/whats_up_there
What is seen in the sky/Sky
direction/where/looking:(north|south|east|west|overhead~right above me):Direction; when/at/time:datetime:When; place/from/observer:city:From where; brightness?/min_brightness/only:(naked_eye~that I can see without anything|binoculars~with binoculars|telescope~with my telescope):How
Q:what shines in the {direction} over {place}, {when}<, {brightness}>|Q:I'm in {place} {when} and look {direction}<, {brightness}>|Q:{when} in {place}, that bright dot in the {direction}|Q:sky over {place} {when}, {direction}<{brightness}>
=> ((Jupiter|Venus|Vega|Sirius|the space station)) :: It is {1}.

archive
findAncestor/genealogy.search/my_family
Looks for people in old registers/Ancestors
surname/family_name/name:surname:Surname; first_name?/given/called:first:First name; born_about?/birth_year/year:year:Born about; place?/parish/town:city:Place; register?/source/in:(church~church books|military~the army|emigration~people who went overseas|census~the census):Register; spelling?/fuzzy/variants:bool~also written differently~they couldn't spell^exactly so:Similar spellings too
Q:my grandfather was a {surname}<from {place}><, born about {born_about}>|Q:any {first_name} {surname} in {register}|Q:people called {surname}<in {place}><, {spelling}>|Q:did a {surname} leave for America<around {born_about}>{register=emigration}|Q:{surname}<, {first_name}><, {spelling}>|Q:where did the {surname} family live<, {register}>
=> {"name": "{P}", "born": {N}} :: There is {P}, born {N}.

wellbeing
logSleep/sleep.log/last_night
Writes down a night/Sleep diary
bedtime/went_to_bed/from:time:HH:MM; woke/got_up/to:time:HH:MM; quality/how/rating:stars:1 to 5; woke_up_times?/interruptions/times:times:Woke up; dream?/dreams/nightmare:(none|good~flew over the sea|bad~was chased by a bear):Dream; alcohol?/drank/wine:bool~after three beers^sober:Drank alcohol
bed at {bedtime}, up at {woke}, {quality} out of 5<, {dream}>|slept from {bedtime} to {woke}, I'd give it {quality}<. woke {woke_up_times}>|{bedtime} till {woke}, {quality} stars<, {alcohol}>|<{alcohol}: >in bed {bedtime}, awake {woke}, {quality}|my night: {bedtime} - {woke}, quality {quality}<, {dream}>
=> {"hours": {Y}} :: That was {Y} hours.

wellbeing
startMeditation/mind.start/calm_down
Starts an exercise to calm down/Meditation
minutes/length/duration:minutes:How long; kind?/theme/for:(breath~just breathing|body~from the toes to the head|sleep~so that I nod off|anger~I could hit somebody|focus~before an exam|gratitude~what I'm thankful for):Theme; voice?/speaker/guide:(woman|man|none~nobody should talk):Voice; music?/sound/background:(rain|sea~waves|forest~birds|none~total silence):Sound
I need {minutes} of peace<, {kind}>|calm me down for {minutes}<, {music}>|{minutes}<, {kind}><, voice: {voice}>|<{kind}: >{minutes}<with {music}>|my head is full, {minutes} please<, {kind}>
=> started :: It has started.

wellbeing
logBaby/baby.log/baby_diary
Writes down what a baby did/Baby diary
baby/child/name:first:Baby; event/what/kind:(milk~drank its bottle|diaper~full nappy again|sleep~fell asleep at last|woke~is awake and cries|medicine~got its drops|first_tooth~a tooth is showing|bath~splashed in the tub):What; at?/time/when:time:HH:MM; ml?/amount/volume:ml:Amount; note?/remark/comment:msg:Remark
{baby} {event}<at {at}>|{event}: {baby}<, {ml}>|<{at} >{baby}, {event}|{baby}... {event}<, {at}><. {note}>|diary of {baby}: {event}
=> noted :: It is noted.

brewing
startBrew/brewery.brew/make_beer
Starts a brew/Beer
beer/recipe/kind:(pils|wheat~the cloudy one|stout~black as the night|ale|lager|alcohol_free~for drivers):Beer; litres/amount/batch:litres:Litres; mash_c?/mash_temperature/celsius:count:Mash temperature; hops_g?/hops/grams:grams:Hops; tank?/kettle/in:code:Tank; name?/batch_name/label:title:Name
{litres} of {beer}<in {tank}><, call it {name}>|let's make {beer}, {litres}<, {hops_g} of hops>|{beer}: {litres}<at {mash_c} degrees>|fill {tank} with {litres} {beer}<, {hops_g} hops>|<{name}: >{beer}, {litres}
=> {"batch": "{ID}", "ready": "{D}"} :: Batch {ID} is ready on {D}.

bakery2
orderCake/bakery.cake/birthday_cake
Orders a cake/Cake
customer/name/for:surname:Customer; flavour/taste/kind:(chocolate|lemon|strawberry|carrot|cheese|nut):Flavour; people/portions/for_how_many:few:For how many; pickup/date/when:datetime:Fetched at; text?/writing/inscription:msg:Written on it; candles?/how_many_candles/years:age:Candles; gluten_free?/no_wheat/no_flour:bool~without wheat, he's got coeliac disease^normal flour is fine:Without gluten; eggless?/vegan/no_animal:bool~without eggs and butter^with eggs:Vegan
{flavour} for {people} people, {customer} fetches it {pickup}<, {candles} candles>|a {flavour} cake, {customer}, {pickup}, {people} portions<, write "{text}">|{customer} wants {flavour}, enough for {people}, {pickup}<. {gluten_free}>|<{eggless}: >{flavour}, {people} people, {customer}, {pickup}|{pickup}: {customer}, {flavour} cake for {people}<, "{text}" on top>
=> {"order": "{ID}", "price": {Y}} :: Order {ID} costs {Y}.

forest2
markTree/forest.mark/tree_list
Marks a tree/Tree register
tree/number/id:code:Tree; action/what/mark:(fell~must come down~is dead and leans over the path|keep~must stay for ever~owls live in it|prune~some branches have to go|watch~looks ill, keep an eye on it|protect~two hundred years old):What; species?/kind/of:(oak|beech|spruce|pine|birch):Species; diameter_cm?/thick/trunk:cm:Diameter; danger?/unsafe/risk:bool~it could fall on somebody^no danger:Dangerous
{tree} {action}<, it's a {species}>|{action}: {tree}<, {diameter_cm} thick>|about {tree}, {action}<. {danger}>|<{danger}: >{tree} {action}|mark {tree}, {action}<, {species}>
=> marked :: {tree} is marked.

casino
dealCards/casino.deal/new_hand
Deals cards/New hand
table/at/number:code:Table; game/kind/which:(poker|blackjack~twenty-one|baccarat|bridge~for four in pairs):Game; players/people/how_many:few:Players; stake?/bet/minimum:cash:Stake; decks?/packs/shoes:few[1]:Packs of cards
{game} at {table}, {players} players<, {stake} minimum>|deal {game} for {players} at {table}<, {decks} decks>|{players} people sit at {table} and want {game}<, stake {stake}>|<{stake} each: >{table}, {game}, {players} players
=> dealt :: The cards were dealt.
""".strip().split("\n\n") for l in [l.strip("\n")]]
