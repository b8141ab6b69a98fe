"""Still more functions, of offices, streets, kitchens and machines; measures in other units than they are said in.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
run
set_route_length/loop.plan/plan_run
Plans a round of a given length/A running loop
start/from/where:place:Where it starts; length_m/distance_m/metres:metres:Metres; hilly?/climb?:bool:Goes uphill
a round of {length_m} from {start}<{hilly=false}, flat please>|I want to run {length_m} starting at {start}<{hilly=true}, with some climbing>|{start}, loop, {length_m}|jog {length_m} around {start}<{hilly=false} without hills>

baking
scale_dough/dough.mix/mix_dough
Mixes dough/Dough of flour and water
flour_g/flour/grams:grams:Flour in grams; water_ml/water/millilitres:ml:Water in millilitres; yeast?/with_yeast?:bool:With yeast; rest_min?/rest?:minutes:How long it rests
mix {flour_g} of flour with {water_ml} of water<{yeast=true} and yeast>|{flour_g} flour, {water_ml} water<, let it rest {rest_min}>|dough: {flour_g}, water {water_ml}<{yeast=false}, no yeast>|take {flour_g} flour and {water_ml} water

build
cut_board/saw.cut/cut_wood
Cuts a board/Cuts wood to length
wood/material:(oak|pine|birch|beech):Wood; length_cm/length/cm:cm:Centimetres; pieces?/count?:small:How many; sanded?/smooth?:bool:Made smooth
cut {wood} to {length_cm}<, {pieces} of them>|{pieces} boards of {wood}, {length_cm} each<{sanded=true}, smooth>|I need {wood}, {length_cm} long<, {pieces} pieces><{sanded=false}, rough is fine>|{length_cm} of {wood}

disk
set_quota/quota.set/limit_space
How much room somebody has/Disk quota
user/login/who:user:User; mb/limit_mb/size_mb:megabytes:Megabytes; warn?/notify?:bool:Warns before it is full
{user} may use {mb}<{warn=true}, warn them in time>|{mb} for {user}|limit {user} to {mb}<{warn=false}, no warning>|give {user} {mb} of room

pharmacy
dispense/medicine.give/hand_out
Hands out a medicine/Gives a dose
patient/person/name:person:Patient; medicine/drug/what:word:Medicine; mg/dose_mg/amount_mg:mgs:Milligrams; with_food?/meal?:bool:With a meal
{patient} gets {mg} of {medicine}<{with_food=true} with the meal>|{mg} {medicine} for {patient}|hand {patient} {medicine}, {mg}<{with_food=false}, on an empty stomach>|{medicine} {mg} to {patient}

stamps
set_postage/postage.set/frank
Puts postage on a letter/Franks mail
letter/item/id:code:Letter; cents/value_cents/amount:cents:Cents; airmail?/by_air?:bool:By air
{cents} on {letter}|frank {letter} with {cents}<{airmail=true}, by air>|{letter} needs {cents} postage|put {cents} on {letter}<{airmail=true}, airmail>

pool
fill_tank/tank.fill/add_water
Fills a tank/Lets water in
tank/pool/id:code:Tank; litres/liters/volume:num:Litres; warm?/heated?:bool:Warm water
let {litres} litres into {tank}<{warm=true}, warm>|{tank} is low, add {litres} litres|fill {tank} with {litres} l<{warm=false}, cold water>|{litres} litres for {tank}

estate2
list_house/properties.add/offer_flat
Offers a flat or house/Adds a property
address/street/where:street:Address; price/rent/amount:money:Price; rooms/room_count:small:Rooms; area?/square_metres?/size?:num:Square metres; furnished?/with_furniture?:bool:With furniture; pets?/animals?:bool:Animals are allowed
{address}, {rooms} rooms for {price}<{furnished=true}, with all the furniture>|new offer: {rooms} rooms at {address}, {price}<, {area} square metres>|put {address} on the market, {price}, {rooms} rooms<{pets=false}, no animals>|we let {address}: {price}, {rooms} rooms<{pets=true}, dogs are welcome>|offer {address} ({rooms} rooms) for {price}<{furnished=false}, empty>

estate2
arrange_viewing/viewings.book/show_flat
A visit to a flat/Shows a property
property/flat/id:code:Property; visitor/name/who:person:Visitor; date/day:date:Day; time/at:time:Time
{visitor} wants to see {property} on {date} at {time}|show {property} to {visitor}: {date}, {time}|{visitor} comes for {property}, {date} {time}|viewing of {property}, {visitor}, {date} at {time}

court
file_case/cases.open/new_case
Opens a court case/Files a case
plaintiff/claimant:person:Who sues; defendant/against:person:Who is sued; subject/about/matter:phrase:What it is about; value?/amount?:money:Value in euros; urgent?/expedited?:bool:Handled quickly
{plaintiff} sues {defendant}: {subject}<, worth {value}>|{plaintiff} against {defendant}, "{subject}"<{urgent=true}, it can't wait>|open a case of {plaintiff} v. {defendant} about {subject}<, value {value}>|new case: {defendant} is sued by {plaintiff}, {subject}

police
report_theft/thefts.add/stolen
Reports something stolen/Registers a theft
item/what/object:thing:What; owner/victim/who:person:Whose; place/where:place:Where; value?/worth?:money:Worth; insured?/covered?:bool:Is insured
someone stole {owner}'s {item} at {place}<, it cost {value}>|{item} gone at {place}, belongs to {owner}<{insured=true}, insured>|{owner} misses a {item}, last at {place}<{insured=false}, no insurance>|theft: {item}, {place}, owner {owner}<, worth {value}>

fire2
send_unit/units.dispatch/dispatch
Sends a crew/Dispatches a unit
unit/crew/vehicle:code:Crew; to/address/place:street:Where; code?/level?/priority?:(routine|urgent|lights_and_sirens):How fast
{unit} to {to}<{code=lights_and_sirens} with the horn on>|send {unit} over to {to}<{code=routine}, no rush>|{to} needs {unit}<{code=urgent} soon>|let {unit} drive to {to}

hospital
assign_bed/beds.assign/admit
Gives a patient a bed/Admits a patient
patient/name:person:Patient; ward/station/unit:(surgery|cardiology|paediatrics|maternity|intensive):Ward; bed?/bed_no?:code:Bed; isolation?/isolated?:bool:Alone in the room
{patient} has trouble with the heart, find a bed{ward=cardiology}<, {bed}>|{patient} is about to give birth{ward=maternity}<, bed {bed}>|{patient} is six years old and needs a bed{ward=paediatrics}|{patient} will be operated on tomorrow{ward=surgery}<{isolation=true}, alone in the room>|{patient} is fighting for life{ward=intensive}<, {bed}>|bed {bed} in {ward} for {patient}<{isolation=true}, nobody else in there>

hospital
order_test/lab.order/request_test
Orders an examination/Requests a test
patient/who:person:Patient; test/kind/examination:(blood|urine|xray|ultrasound|ecg):What is examined; fasting?/sober?:bool:Without having eaten; date?/day?:date:When
a picture of the bones of {patient}{test=xray}|check {patient}'s blood<on {date}>{test=blood}<{fasting=true}, before breakfast>|listen to the heart of {patient} with electrodes{test=ecg}|{patient}, {test}<, {date}>|look at the belly of {patient} with sound{test=ultrasound}<, {date}>|{patient} has to give a {test} sample<{fasting=false}, may eat before>

school2
enter_mark/marks.add/grade_pupil
Writes down a mark/Grades a pupil
pupil/student/name:person:Pupil; subject/course:(maths|english|history|physics|art|music):Subject; mark/grade/points:num:Mark; oral?/spoken?:bool:Not written
{pupil} got {mark} in {subject}<{oral=true}, oral>|{subject}: {pupil} {mark}|a {mark} for {pupil}'s {subject} test<{oral=false}, written>|{pupil} {subject} {mark} please

school2
lend_device/devices.lend/hand_out_laptop
Lends a device/Hands out equipment
device/item/inventory_no:code:Device; to/borrower/pupil:person:To whom; until/return_by/back_on:date:Until; charger?/with_charger?:bool:With the charger
{to} takes {device} home until {until}<{charger=true}, charger too>|lend {device} to {to}, back on {until}|{device} goes to {to} till {until}<{charger=false}, without the charger>|{to} borrows {device}, returns it {until}

farm2
count_animals/herd.count/livestock
How many animals there are/Counts livestock
species/animal/kind:(cows|sheep|goats|pigs|hens):Animals; barn?/stable?/where?:code:Where
Q:count the {species}<in {barn}>|Q:number of {species}<at {barn}>|Q:do we have all {species}<in {barn}>?|Q:{species} in stock?

farm2
spray_field/spraying.plan/treat_field
Treats a field/Sprays a field
field/plot:code:Field; product/what/agent:word:With what; litres_per_ha/rate/dose:num:Litres a hectare; wind_max?/max_wind?:small:Highest wind
{product} on {field}, {litres_per_ha} litres a hectare<, not over wind {wind_max}>|spray {field} with {product} at {litres_per_ha}|{field} gets {litres_per_ha} litres {product} per hectare|treat {field}: {product}, {litres_per_ha}

brewery
start_brew/brews.start/new_batch
Starts a brew/A new batch of beer
style/beer/kind:(lager|stout|wheat|ale|pilsner):Kind; litres/volume:num:Litres; hops_g?/hops?:grams:Hops in grams; vessel?/tank?:code:Vessel
{litres} litres of {style}<, {hops_g} of hops>|brew {litres} l {style}<in {vessel}>|dark and roasted, {litres} litres{style=stout}<, vessel {vessel}>|start {style}: {litres} litres<with {hops_g} hops>

theatre2
set_light_cue/cues.add/light_cue
A change of light on stage/Adds a light cue
cue/number/no:id:Number; colour/color:colour:Colour; percent/level/intensity:percent:Brightness; fade_s?/fade?:seconds:How slowly
cue {cue}: {colour}, {percent}<, over {fade_s}>|{colour} light at {percent} on cue {cue}|at {cue} make it {colour}, {percent}<in {fade_s}>|add cue {cue} {colour} {percent}

radio
schedule_show/program.add/air_show
Puts a show on the air/Adds to the programme
show/title/name:title:Show; host/moderator/by:person:Who speaks; start/time/at:time:Start; minutes/length/duration:minutes:Length; live?/is_live?:bool:Live
{show} with {host} at {start}, {minutes}<{live=true}, live>|{host} has {minutes} at {start}: {show}<{live=false}, recorded>|{start}: {show}, {minutes}, {host}|let {host} do {show} from {start} for {minutes}<{live=true} live on air>

library2
lend_book/loans.add/checkout_book
Lends a book/Writes down a loan
book/title/isbn:digits:ISBN; reader/card/member:code:Reader's card; weeks?/for_weeks?:small:Weeks; reserve_next?/hold?:bool:Holds the next volume too
{reader} takes {book}<for {weeks} weeks>|{book} to card {reader}<, {weeks} weeks>|card {reader}, book {book}|lend {book} to {reader}<{reserve_next=true} and keep the next volume for them>|loan: {book}, reader {reader}<, {weeks} weeks>

library2
pay_fee/fees.pay/library_fee
Pays a fee/Settles a library fee
card/reader/member:digits:Card; amount/euros/sum:money:Amount; method?/how?:(cash|card|transfer):How
card {card} pays {amount}<in cash{method=cash}>|{amount} from {card}<by transfer{method=transfer}>|{card} owes {amount} and pays now<{method=card} with plastic>|settle {amount} for card {card}

zoo
feed_animal/feeding.log/animal_fed
Notes a feeding/Feeds an animal
animal/name/who:first:Animal; food/what/feed:thing:Food; grams/amount_g/amount:grams:Grams; ate_all?/finished?:bool:Whether it ate everything
{animal} had {grams} of {food}<{ate_all=true}, nothing left>|give {animal} {food}, {grams}|{grams} {food} for {animal}<{ate_all=false}, it left some>|{animal}: {food} {grams}

zoo
move_animal/animals.move/transfer_animal
Brings an animal elsewhere/Moves an animal
animal/name/id:first:Animal; from/old_place:word:From; to/new_place:word:To; sedated?/asleep?:bool:Is put to sleep for it
bring {animal} from {from} to {to}|{animal} leaves {from} and goes to {to}<{sedated=true}, put to sleep>|to {to} with {animal}, out of {from}|move {animal} over to {to} from {from}<{sedated=false}, awake>

port
log_ship/arrivals.add/ship_in
A ship came in/Records an arrival
ship/vessel/name:title:Ship; berth/pier/quay:code:Berth; draught_m?/draft?:num:Draught in metres; cargo?/load?:(containers|oil|grain|cars|passengers):Cargo
{ship} lies at {berth}<, full of wheat{cargo=grain}>|{ship} came to {berth}<, {draught_m} m deep>|{berth}: {ship}<{cargo=passengers}, people on board>|{ship} arrived at {berth}<, {cargo}>

port
book_crane/cranes.reserve/crane_time
Reserves a crane/Crane hours
crane/id:code:Crane; from/start:time:From; hours/for_hours:hours:Hours; load_tons?/tons?:num:Tons
{crane} from {from} for {hours}<, {load_tons} tons>|I need {crane}, {hours}, starting {from}|{hours} of {crane} at {from}<for {load_tons} t>|keep {crane} for us, {from}, {hours}

aviation
file_plan/flightplan.file/submit_route
Files a flight plan/Hands in a route
callsign/aircraft/id:code:Aircraft; from/departure/origin:icao:Four-letter code; to/arrival/destination:icao:Four-letter code; off_block/departure_time/etd:time:Start; level?/altitude_ft?/feet?:bigs:Feet
{callsign} flies {from} to {to} at {off_block}<, {level} feet>|plan for {callsign}: {from} {to} {off_block}|{callsign} from {from} at {off_block}, landing at {to}<, {level} ft high>|{to} is where {callsign} goes, off {from} at {off_block}

aviation
metar/weather.metar/airfield_weather
Weather report of an airfield/METAR
station/icao/airfield:icao:Four-letter code; decoded?/plain?:bool:In plain words
Q:weather at {station}<{decoded=true}, in plain words>|Q:metar {station}|Q:can we land at {station}? check the report|Q:visibility and wind for {station}<{decoded=false}, raw>|Q:{station} report please

science2
run_model/simulations.start/simulate
Starts a simulation/Runs a model
model/name:host:Model; steps/iterations/n:bigs:Steps; seed?/random_seed?:id:Seed; gpu?/use_gpu?:bool:On the graphics card
{model}, {steps} steps<{gpu=true}, on the graphics card>|simulate {model} for {steps} steps<, seed {seed}>|let {model} go {steps} iterations<{gpu=false}, no graphics card>|run {steps} of {model}<with the seed {seed}>

science2
add_reading/readings.add/log_measurement
Stores a measurement/Logs a reading
sensor/probe/instrument:code:Instrument; value/reading/result:num:Value; unit/measure:(kelvin|pascal|volt|lux|decibel):Unit; at?/time?:time:When
{sensor} shows {value} volts{unit=volt}<at {at}>|{value} decibels at {sensor}{unit=decibel}<, {at}>|{sensor}: {value} K{unit=kelvin}|how bright? {sensor} says {value} lux{unit=lux}<, {at}>|pressure {value} Pa, {sensor}{unit=pascal}<at {at}>

crypto
hash_text/crypto.hash/make_digest
Hash of a text/Digest of data
text/data/input:sentence:Text; algorithm/method/kind:(md5|sha1|sha256|sha512):Which; uppercase?/upper?:bool:In capitals
Q:{algorithm} of "{text}"|Q:hash "{text}" with {algorithm}<{uppercase=true}, capital letters>|Q:what's the {algorithm} digest of "{text}"|Q:run {algorithm} over "{text}"<{uppercase=false}, small letters>

crypto
make_password/passwords.generate/new_password
A new password/Generates a password
length/characters/chars:small:Length; symbols?/special?:bool:With signs such as !; words?/readable?:bool:Made of words; count?/how_many?:small:How many
a password of {length} characters<{symbols=true}, with signs in it>|{length} letters long, new password<{symbols=false}, only letters and digits>|give me a secret of {length} characters<{words=true} that I can remember>|I need passwords, {length} long<, {count} of them>

maps
find_nearby/places.nearby/around_me
What is near a place/Searches around a point
what/kind/category:(pharmacy|bakery|petrol_station|atm|restaurant|hospital|supermarket):What; near/place/around:place:Near what; radius_m?/within_m?/metres?:metres:Metres; open_now?/open?:bool:Is open now
Q:I'm out of cash near {near}{what=atm}<, not further than {radius_m}>|Q:my tank is empty at {near}{what=petrol_station}<{open_now=true}, must be open>|Q:where's bread around {near}{what=bakery}<within {radius_m}>|Q:I need pills, I'm at {near}{what=pharmacy}<{open_now=true}, open now>|Q:hungry at {near}{what=restaurant}<, up to {radius_m} away>|Q:{what} near {near}<within {radius_m}>|Q:somebody broke a leg at {near}{what=hospital}

maps
measure_distance/distance.get/how_far
Distance between two places/How far it is
a/from/start:place:One; b/to/end:place:The other; unit?/in?:(km|miles|metres):Unit; by_road?/road?:bool:Along the road
Q:how far from {a} to {b}<in miles{unit=miles}>|Q:{a} to {b}, how far<{by_road=true} on the road>|Q:distance between {a} and {b}<, {unit}>|Q:is it far from {a} to {b}<{by_road=false}, in a straight line>

phone2
block_number/calls.block/spam_number
Blocks a caller/Keeps a number from calling
number/phone/caller:phone:Number; report?/as_spam?:bool:Reports it too; days?/for_days?:days:For how long
{number} keeps bothering me<{report=true}, report them>|no more calls from {number}<for {days}>|block {number}<{report=false}, just block>|shut {number} out<, {days}>

phone2
save_contact/contacts.add/new_contact
Saves a contact/Adds to the address book
name/person/who:person:Name; phone/number/mobile:phone:Number; email?/mail?:email:E-mail; birthday?/born?:date:Birthday; favourite?/starred?:bool:Among the favourites
{name} has the number {phone}<, mail {email}>|save {phone} as {name}<{favourite=true} and put them among my favourites>|new number of {name}: {phone}<, born {birthday}>|{name}, {phone}<, {email}>|put {name} into my contacts, {phone}<, birthday {birthday}>

print2
order_prints/prints.order/print_photos
Orders photo prints/Prints photos
file/photo/image:file:Photo; copies/count/number:small:How many; size/format:(9x13|10x15|13x18|20x30):Size in cm; glossy?/shiny?:bool:Shiny paper
{copies} of {file} in {size}<{glossy=true}, shiny>|{file} {copies} times, {size}<{glossy=false}, not shiny>|print {file} at {size}, {copies} copies|{size}: {file}, {copies} please

event2
sell_ticket/tickets.sell/ticket_sale
Sells a ticket/Ticket for an event
event/show/concert:title:Event; buyer/name/customer:person:Buyer; seats/count/tickets:small:How many; category/area/block:(standing|seated|balcony|box):Where; discount?/reduced?:bool:Reduced price
{buyer} wants {seats} for {event}, up in the balcony{category=balcony}|{seats} places to sit at {event} for {buyer}{category=seated}<{discount=true}, students>|{buyer}, {event}, {seats} x {category}<{discount=false}, full price>|{seats} in the box at {event}, on {buyer}{category=box}|{buyer} doesn't mind standing at {event}, {seats} tickets{category=standing}

event2
invite/invitations.send/send_invite
Sends an invitation/Invites people
people/guests/names:people:Who; to/event/occasion:title:What; date/day:date:Day; reply_by?/answer_until?:date:Answer until; dress?/dress_code?:(casual|formal|costume):Clothes
invite {people} to {to} on {date}<, answers until {reply_by}>|{people} should come to {to}, {date}<{dress=formal} in evening dress>|{to} on {date}: ask {people}<{dress=costume}, dressed up as something>|we'd like {people} at {to} ({date})<{dress=casual}, come as you are>

shop3
check_stock/stock.get/availability
Whether an article is there/Stock of an article
article/sku/item:code:Article; branch?/store?/shop?:city:Shop; size?/variant?:(XS|S|M|L|XL):Size
Q:is {article} there<in {branch}><, size {size}>|Q:have you got {article}<in {size}>|Q:{article}<, {size},> left in {branch}?|Q:how many of {article} are there<at {branch}>|Q:any {article} in stock<, {branch}>?

shop3
notify_restock/alerts.stock/tell_when_back
Tells when something is back/Stock alert
article/sku/product:code:Article; email/mail/contact:email:Where to; max_price?/if_below?:money:Only below this price
tell {email} when {article} is back<, if it's under {max_price}>|{email} waits for {article}<, not over {max_price}>|mail {email} as soon as {article} is in again|let {email} know about {article}<below {max_price}>

bank2
set_limit/cards.limit/spending_limit
Limit of a card/How much a card may spend
card/card_no/number:digits:Card; amount/limit/max:money:Limit; period?/per?:(day|week|month):For how long; abroad?/foreign?:bool:Also abroad
{card} may spend {amount} a day{period=day}|at most {amount} a month on {card}{period=month}<{abroad=false}, not abroad>|limit {amount} for {card}<{abroad=true}, abroad too>|weekly {amount} for the card {card}{period=week}|{card}: no more than {amount}

bank2
open_account/accounts.open/new_account
Opens an account/A new bank account
owner/name/holder:person:Owner; kind/type:(current|savings|joint|youth):Kind; currency?/money?:currency:ISO code; deposit?/first_payment?:money:First payment
{owner} wants to put money aside{kind=savings}<, starting with {deposit}>|an account for {owner}, fifteen years old{kind=youth}|everyday account for {owner}{kind=current}<in {currency}>|{owner} and the wife want one together{kind=joint}<, first {deposit}>|{kind} account, {owner}<, {currency}>

insure2
add_driver/policies.driver/insure_driver
Adds a driver to a policy/Another driver
policy/contract/id:code:Policy; driver/name/person:person:Driver; born/birth_date/birthday:date:Birthday; novice?/beginner?:bool:Has just got the licence
{driver}, born {born}, drives too, policy {policy}<{novice=true}, got the licence last week>|add {driver} ({born}) to {policy}|policy {policy}: also {driver}, {born}<{novice=false}, an experienced driver>|{policy} should cover {driver}, birthday {born}

city2
report_noise/complaints.noise/noise
Reports noise/Complains about noise
street/address/where:street:Where; source/kind/cause:(music|construction|dogs|traffic|party):What; since?/from?:time:Since when; anonymous?/no_name?:bool:Without a name
dogs bark all night at {street}{source=dogs}<, since {since}>|they drill and hammer in {street}{source=construction}<from {since} on>|loud songs at {street}{source=music}<{anonymous=true}, don't tell my name>|people celebrate and shout at {street}{source=party}<since {since}>|cars, cars, cars in {street}{source=traffic}

city2
book_registry/registry.book/town_hall
An appointment at the town hall/Books the registry office
matter/service/what:(passport|wedding|moving|birth|vehicle):What for; name/person/who:person:Who; date/day:date:Day; time/at:time:Time
{name} needs new travel papers, {date} {time}{matter=passport}|{name} has a new flat, {date} at {time}{matter=moving}|{name} wants to marry, {date}, {time}{matter=wedding}|a baby was born to {name}: {date} {time}{matter=birth}|{name} bought a car, {date}, {time}{matter=vehicle}|{matter}: {name}, {date}, {time}

agent
search_web/web.search/internet_search
Searches the web/Web search
query/q/text:word2:What to look for; results?/max_results?/count?:small:How many results; site?/domain?:host:Only there; recent?/fresh?:bool:Only new pages
Q:search for {query}|Q:look {query} up<, {results} results>|Q:web: {query}<on {site}>|Q:find pages about {query}<{recent=true}, only new ones>|Q:what's there on {query}<, first {results}>|Q:google {query}

agent
calculate/math.eval/calculator
Evaluates an expression/Calculator
expression/formula/expr:formula:Expression; precision?/digits?:small:Digits
Q:use the calculator on {expression}|Q:evaluate {expression} with it<, {precision} digits>|Q:calculator: {expression}|Q:let the calculator do {expression}

agent
fetch_page/http.get/read_url
Reads a web page/Fetches a URL
url/link/address:url:URL; max_chars?/limit?:bigs:Characters at most; text_only?/plain?:bool:Without markup
Q:open {url}|Q:what's on {url}<, {max_chars} characters>|Q:read {url}<{text_only=true}, just the text>|Q:get me the page {url}|Q:fetch {url}<, not more than {max_chars} characters>

agent
summarise/text.summarise/summarize
Shortens a text/Summary of a document
file/document/source:file:Document; sentences?/length?:small:Sentences; language?/lang?:lang:Language code; bullets?/as_list?:bool:As a list
Q:{file} in short<, {sentences} sentences>|Q:what's in {file}, briefly<{bullets=true}, as a list>|Q:the gist of {file}<in {language}>|Q:boil {file} down<to {sentences} sentences>

agent
classify/labels.predict/classify_text
Which label fits a text/Classifies a text
text/input/sentence:sentence:Text; labels/classes/options:strings:Possible labels; multi?/several?:bool:Several may fit
Q:is "{text}" {labels}?|Q:which of {labels} fits "{text}"|Q:sort "{text}" under {labels}<{multi=true}, more than one is fine>|Q:"{text}" - {labels}?

agent
paint_image/images.generate/make_picture
Paints a picture/Makes an image from words
prompt/description/what:phrase:What is seen; size/resolution/format:(256|512|1024):Pixels; style?/look?:(photo|sketch|watercolour|cartoon):Style; count?/n?:small:How many
paint {prompt}, {size} pixels<, like a photo{style=photo}>|{prompt} as a drawing with a pencil, {size}{style=sketch}|make {count} pictures of {prompt}, {size}<, {style}>|{prompt} in soft wet colours, {size}{style=watercolour}|funny picture of {prompt}, {size}{style=cartoon}
""".strip().split("\n\n") for l in [l.strip("\n")]]
