"""Scenes for follow.py: house, office, shop, road, school, care, machines, games."""
from follow import add

ROWS = r"""
@ set_blinds / move_blinds / window_blinds : Moves the blinds of a room
p room/area s(kitchen/bedroom/living room/office/bathroom/nursery/hall) : Name of the room
p position/percent i0-100/5 : 0 is open, 100 is closed
p tilt b? : Tilt the slats
? {room} blinds to {position} percent | blinds in the {room} to {position} | close the {room} blinds {position}% | {room}: blinds {position}
+ {position} rather | a bit different, {position} | make it {position} | no, {position} percent
+ same in the {room} | the {room} too | and the {room} | and now the {room}
+ {room} {position} | and the {room} to {position} | in the {room} I want {position}
+ tilt=true : and tilt the slats | slats tilted please | tilted too
+ position=0 : all the way up | open them completely | right up
+ position=100 : all the way down | shut them completely | completely closed please
= ok : The blinds in the {room} are at {position} percent. | Done, the {room} blinds are at {position} percent.
= moving : The blinds in the {room} are moving. | Done, they are moving.
- that's fine now | good, leave it like that | ok, dark enough

@ set_lamp / lamp_colour / light_scene : Sets colour and brightness of a lamp
p lamp s(desk lamp/floor lamp/ceiling lamp/bedside lamp/lamp in the hall/garden lamp) : Which lamp
p colour/color e(warm_white~warm/cold_white~cold~daylight/red/green/blue/purple) : Colour of the light
p brightness i5-100/5? : In percent
? {lamp} {colour} | make the {lamp} {colour} | I want {colour} light from the {lamp} | {colour} for the {lamp} at {brightness}
+ {colour} instead | no, {colour} | rather {colour} | hm, {colour} looks better
+ the {lamp} as well | and the {lamp} the same | {lamp} too
+ brightness=20 : dimmer, 20 | turn it down to 20 percent | too bright, 20 is enough
+ brightness=100 : full brightness | as bright as it gets | 100 percent
+ {brightness} percent | brightness {brightness} | and at {brightness}
= {"state": "on"} : The {lamp} is on, {colour}. | Done, the {lamp} is {colour}.
- nice | looks good | that's cosy

@ set_fan / fan_speed : Runs a fan
p fan s(attic fan/bathroom fan/ceiling fan/office fan) : Which fan
p speed e(off~off/low~low~slow/medium~medium~middle/high~high~fast~full blast) : Speed
p minutes/duration min? : Stops after so long
? {fan} on {speed} | {fan} {speed} for {minutes} | put the {fan} to {speed} | {speed} on the {fan} please
+ speed=high : faster! | I'm sweating, as fast as it goes | full speed
+ speed=low : slower | that's too much wind, gently | only a light breeze
+ speed=off : off | stop it | enough, switch it off | it's too loud, off
+ for {minutes} | only {minutes} | let it run {minutes}
+ and the {fan} | {fan} as well | same for the {fan}
= running : The {fan} is {speed}. | Done: {fan} {speed}.
- cool, literally | better | ok that's it

@ start_recording / record_programme : Records a programme on television
p channel s(BBC One/Arte/ZDF/RAI 1/Channel 4/TV5) : Channel
p start t : Beginning
p day/weekday day : Day of the week
p minutes/length min? : Length
? record {channel} {day} {start} | {day} at {start}, tape {channel} | I want {channel} recorded on {day} from {start}
+ sorry, {day} | not that day, {day} | it's on {day}
+ {channel} at the same time | and {channel} too | no, on {channel}
+ starts {start} | it begins at {start} | {start}, not earlier
+ it lasts {minutes} | for {minutes} | {minutes} long
= recording set : {channel} will be recorded on {day} at {start}.
- good, I won't miss it | that's all for the recorder

@ add_points / award_points : Gives a pupil points
p pupil/student N : First name
p points/amount i1-20 : Number of points
p reason/why e(homework/behaviour~being nice~good behaviour/quiz~the quiz/helping~helping others)? : What for
? {points} points for {pupil} | {pupil} gets {points} | give {pupil} {points} points | {points} to {pupil} for {reason}
+ and {pupil} {points} | {pupil} gets {points} | {points} for {pupil}
+ {pupil} as well | the same for {pupil} | and {pupil}
+ no, {points} | {points} rather | I mean {points}
+ that was for {reason} | for {reason} | because of {reason}
$ points + points_ : how many points did the two get together | that's how many in total | both together?
$ abs(points - points_) : what's the difference between the two | how many more did one of them get
$ points * k @ k 2-6 : and if that happens {k} times | {k} times that much would be | times {k}
= noted : {points} points for {pupil}. | Done, {pupil} gets {points}.
- that's everybody | class is over

@ book_expense / log_cost : Notes an expense of a project
p project s(Alder/Birch/Cedar/Hazel/Linden/Maple) : Project
p amount m3-400 : In euros
p category e(travel/food~food~meals/material/software/rent)? : Kind of expense
? {amount} for {project} | book {amount} on {project} | {project} spent {amount} on {category} | {category}, {amount}, project {project}
+ and {amount} more for {project} | another {amount} on {project} | {project} also had {amount}
+ it was {category} | that's {category} | under {category}
+ no, {amount} | {amount}, I misread the receipt | make it {amount}
+ that goes on {project} | wrong project, {project} | {project} instead
$ amount + amount_ : what's that together | both amounts together | sum of the two
$ amount * k @ k 2-12 : every month for {k} months makes | {k} of those | and {k} times that
$ amount * 0.19 : 19 percent of the last one | how much is 19% of it
= {"entry": {x}} : Booked, entry {x}. | Done. The entry is {x}.
r x 100-9999
- that was the last receipt | done with receipts

@ fare_quote / ride_price / cab_quote : Price of a ride between two places
p from_place/start C : Where it starts
p to_place/destination C : Where it ends
p class e(economy~cheap one/comfort/van~big one)? : Kind of car
r x 8-140
? ride from {from_place} to {to_place} | what's a cab {from_place} to {to_place} | price from {from_place} to {to_place} | {from_place} - {to_place} by cab, how much
+ and to {to_place} | to {to_place} instead | {to_place}?
+ starting in {from_place} | from {from_place} | if I start in {from_place}
+ class=van : we have much luggage, the van | in a van? | with the big car
+ class=comfort : in comfort? | and the better class | comfort class
$ x * 2 : there and back, so | both ways then | return trip at that price
$ x / k @ k 2-5 : shared by {k} | we are {k}, each | split between {k}
$ abs(x - y) : how much more is that than the one before | the difference to the other price
$ x + y : both rides together | and the two together
= {"price": {x}} : The price is {x}. | It costs {x}.
= {x} EUR : It costs {x} euros.
- too expensive | I'll take the train

@ tide_times / high_water / tide_height : Height of the next high water
p harbour/port s(Husum/Dover/Brest/Cuxhaven/Galway/Aberdeen) : Harbour
p day/weekday day? : Day, today if absent
r x 2.1-7.9
? high water in {harbour} | tide at {harbour} on {day} | how high does the sea get in {harbour} | {harbour} tide
+ and {harbour} | in {harbour}? | {harbour} too
+ on {day} | and {day} | for {day}
+ day=- : no, today | and today | today I mean
$ abs(x - y) : how much higher is the higher one | what is the difference between these two | by how many metres do they differ
$ x * 3.281 : in feet | the last one in feet | feet?
$ (x + y) / 2 : average of the two | the mean of both
= {"height_m": {x}} : High water is {x} m. | It rises to {x} m.
- fine, we can sail | thanks captain

@ stock_level / in_stock : How many of an article are in store
p article/sku I : Article number
p branch/store C? : Branch
r x 3-900
? how many {article} do we have | stock of {article} | {article} in {branch}, how many | do we have {article}
+ and {article} | {article}? | same for {article}
+ in {branch} | only {branch} | and in {branch}
$ x - k @ k 2-50 : {k} are reserved, what's free | minus {k} for the customer in the shop | {k} go out today, then
$ x + y : both together | the two in total | in sum
$ abs(x - y) : how many more of the one | the gap between the two
$ x // 12 : in full dozens | that's how many full dozens | packed by twelve, full packs
$ x * k @ k 3-60 : at {k} euros each, worth | value at {k} each | times {k} euros
= {"stock": {x}} : There are {x}. | We have {x}.
= {x} pieces : There are {x} pieces.
- ok I'll order | good, enough

@ weigh_in / log_weight_of : Writes down an animal's weight
p animal/tag s(Bella/Rex/Mimi/Luna/Duke/Hazel/Oskar) : Name of the animal
p kg/weight m2-90 : Weight in kg
p fasted b? : Before feeding
? {animal} {kg} kg | {animal} weighs {kg} | put {kg} kilos down for {animal} | {kg} kg, {animal}
+ and {animal} {kg} | {animal}: {kg} | {animal} has {kg} kg
+ no, {kg} | {kg}, the scale was off | {kg} sorry
+ fasted=true : before feeding | it hadn't eaten yet | on an empty stomach
+ wrong animal, that's {animal} | it was {animal} | {animal}, not the other one
$ kg + kg_ : both together | can they share a transport box, together they weigh | total weight of the two
$ abs(kg - kg_) : how much heavier is one of them | difference between them
$ kg / 0.45359237 : the last one in pounds | in pounds please
= written : {animal}: {kg} kg. | Done, {kg} kg for {animal}.
- next patient please | that's all animals

@ reserve_court / book_court : Reserves a court of the sports club
p court/number i1-9 : Number of the court
p day/weekday day : Day
p start/time t : Beginning
p lights/floodlight b? : With floodlight
? court {court} on {day} at {start} | {day} {start}, court {court} | I'd like court {court} {day} {start} | reserve {court} for {day}, {start}
+ {day} is better | no, {day} | rather on {day}
+ court {court} then | the {court} instead | take number {court}
+ at {start} | {start} would be better | move it to {start}
+ lights=true : with light | it'll be dark, floodlight please | lights on too
+ lights=false : no light needed | without floodlight | light isn't necessary
= {"booking": {x}} : Court {court} is booked for {day} at {start}; the booking is {x}. | Done. The booking is {x}.
r x 100-9999
- see you there | game on

@ move_task / set_task_status : Moves a task on the board
p task I : Number of the task
p column/status e(todo~to do~the backlog/doing~in progress~doing/review~review/done~done~finished) : Column
p assignee/who N? : Who does it
? {task} to {column} | {task} is {column} | put {task} into {column} | {task}: {column}, {assignee} has it
+ column=done : finished | it's done now | close it
+ column=review : ready for review | needs a look by somebody | send it to review
+ column=doing : I'm on it again | back in progress | it's being worked on after all
+ and {task} too | {task} as well | same with {task}
+ {assignee} takes it | give it to {assignee} | {assignee} does that
+ {task} is {column} | {task} into {column} | and {task} to {column}
= moved : {task} is in {column}. | Done, {task} moved.
- board looks good | standup over

@ send_alert / page_team / notify_team : Sends an alert to a team
p team s(network/database/storage/frontend/security/platform) : Team
p severity/level e(info~just for information/warning~warning/critical~critical~urgent~red alert) : How bad
p silent b? : Without sound
? {severity} alert to {team} | alert {team}, {severity} | tell {team}: {severity} | {team} needs a {severity} page
+ severity=critical : it's getting worse, critical | make that critical | everything burns, top level
+ severity=info : calm down, just info | only as information | lower it to info
+ {team} too | also {team} | and {team}
+ silent=true : without sound, it's night | silently | don't wake anybody, no sound
+ silent=false : with sound! | loud this time | wake them up
= sent to {team} : {team} is alerted. | Done, sent to {team}.
- ok they know | that should do

@ scale_service / set_replicas : Sets the number of instances of a service
p service s(checkout/search/mailer/gateway/reports/thumbnails) : Service
p replicas/instances i1-40 : Number of instances
p region e(eu~europe/us~the states/asia)? : Region
? {service} to {replicas} | {replicas} instances of {service} | run {service} with {replicas} in {region} | scale {service} up to {replicas}
+ {replicas} | make it {replicas} | that's not enough, {replicas}
+ same for {service} | and {service} | {service} too
+ in {region} | only in {region} | {region} please
+ replicas+=2 : two more | add two | plus two instances
+ replicas-=1 : one less | take one away | minus one
+ {service} {replicas} | {service} with {replicas} | and {service} to {replicas}
$ replicas * k @ k 2-16 : {k} GB each, memory in all | at {k} GB per instance, total | with {k} GB for each
$ replicas + replicas_ : how many were that in the last two orders together | both numbers added
= scaled : {service} runs with {replicas} instances. | Done: {service}, {replicas}.
- load is fine now | perfect, stable

@ query_sensor / read_sensor : Current reading of a sensor
p sensor/id s(T1/T2/boiler/cellar/roof/inlet) : Sensor
p unit e(celsius/fahrenheit/kelvin)? : Unit
r x 3.0-88.0
? what does {sensor} show | reading of {sensor} | {sensor}? | temperature at {sensor} in {unit}
+ and {sensor} | {sensor} too | now {sensor}
+ unit=fahrenheit : in fahrenheit | and as fahrenheit | americans ask, fahrenheit please
+ unit=kelvin : in kelvin | kelvin? | as kelvin
$ abs(x - y) : how far apart are they | difference of the two | by how many degrees do they differ
$ (x + y) / 2 : average of both | the mean | on average
$ x - k @ k 2-5 : minus an offset of {k} | it reads {k} too much, so really | corrected by {k} down
= {"value": {x}} : It shows {x}. | {sensor} shows {x}.
- ok normal | good, no alarm

@ plan_irrigation / water_zone : Waters a zone of the garden
p zone/area s(lawn/roses/vegetables/hedge/greenhouse/pots) : Zone
p minutes/duration min : How long
p start/at t? : When; at once if absent
? water the {zone} for {minutes} | {zone}, {minutes} | {minutes} of water on the {zone} | {zone} {minutes} at {start}
+ and the {zone} | {zone} as long | the {zone} as well
+ {minutes} rather | make that {minutes} | better {minutes}
+ minutes+=10 : ten minutes longer | it's dry, 10 more | add ten minutes
+ at {start} | start {start} | not now, at {start}
+ start=- : right now | no, at once | immediately please
= {"litres": {x}} : The {zone} gets {x} litres. | {x} litres for the {zone}.
r x 20-400
$ x + y : litres in both together | how much water is that altogether | sum of the two
$ x * k @ k 2-9 : {k} times a week, litres | every week {k} times, so | for {k} days
$ x * 0.002 : at 2 euros per 1000 litres that costs | cost at 0.002 a litre
- plants are happy | enough water

@ order_ingredient / kitchen_order : Orders an ingredient for the kitchen
p item/ingredient s(flour/butter/tomatoes/salmon/olive oil/basil/rice) : What
p kg/quantity m1-60 : Kilos
p organic b? : Organic quality
p day/delivery day? : Delivery day
? {kg} kg of {item} | order {kg} kilos {item} for {day} | we need {item}, {kg} kg | {item} {kg} kg
+ and {kg} of {item} | {item}, {kg} kg | {kg} kg {item} too
+ organic=true : organic please | the bio one | in organic quality
+ organic=false : normal will do | not organic, too expensive | conventional
+ delivered {day} | for {day} | on {day} at the latest
+ {kg} is enough | only {kg} | make it {kg}
$ kg + kg_ : how many kilos altogether | weight of both orders
$ kg * k @ k 2-19 : at {k} a kilo that costs | a kg is {k}, price | times {k} euros
= ordered : {kg} kg of {item} ordered. | Done: {item}, {kg} kg.
- the fridge is full | that's all for the kitchen

@ lookup_grade / get_mark : Mark of a pupil in a subject
p pupil N : First name
p subject e(maths/physics/history/french/biology/art) : Subject
p term e(1~first term/2~second term)? : Term
r x 35-99
? {pupil}'s mark in {subject} | how is {pupil} in {subject} | {subject}: {pupil} | what did {pupil} get in {subject}
+ and in {subject} | {subject}? | what about {subject}
+ and {pupil} | {pupil}? | same for {pupil}
+ term=1 : in the first term | and the term before, the first | first half year
+ term=2 : second term? | in the second half | and in the second term
$ (x + y) / 2 : the average of those two | on average | mean of the two
$ abs(x - y) : how many points apart | by how much did it differ | the gap
$ 100 - x : how far from 100 is that | missing to 100
= {"mark": {x}} : The mark is {x}. | {pupil} has {x} in {subject}.
- not bad | hm, they should learn more

@ crate_route / robot_move / move_robot : Sends the warehouse robot somewhere
p robot s(R1/R2/R3/Bolt/Otto) : Robot
p bay/target s(A4/B12/C7/dock 2/charging/gate 5) : Where to
p priority/urgent b? : Before other jobs
? {robot} to {bay} | send {robot} to {bay} | {robot}, go to {bay} | bring {robot} over to {bay}
+ {robot} too | {robot} as well | and {robot} behind it
+ no, {bay} | {bay} instead | better to {bay}
+ then on to {bay} | next {bay} | after that {bay}
+ priority=true : it's urgent | first of all | with priority
+ priority=false : no hurry | no need to rush | not urgent any more
= on its way : {robot} is on its way to {bay}. | Done, {robot} goes to {bay}.
- robots are great | stop there, fine

@ set_price / change_price : Changes an article's price
p article/product s(espresso/cheese cake/lemonade/soup of the day/bagel/club sandwich) : Article
p price/amount m1-20 : New price
p takeaway b? : Only for take-away
? {article} {price} | {article} costs {price} now | new price for {article}: {price} | put the {article} at {price}
+ {article} too | and the {article} the same | same price for the {article}
+ no, {price} | {price} | typo, {price}
+ and {article} {price} | {article} at {price} | {article} goes to {price}
+ takeaway=true : only to take away | for take-away only | just the take-away price
$ price * k @ k 2-40 : {k} of them bring | if I sell {k} | {k} sold makes
$ abs(price - price_) : the difference between those two | how much dearer is one
$ price * 1.1 : and with ten percent more it would be | plus 10%
$ price + price_ : one of each together | the two together
= updated : {article}: {price}. | The {article} costs {price} now.
- menu is ready | that's the price list

@ find_slot / free_slots : Free appointments of a doctor
p doctor/with s(Dr. Amari/Dr. Holm/Dr. Kessler/Dr. Ruiz/Dr. Sato) : Doctor
p day/weekday day : Day
p after t? : Not before
r x 1-9
? is {doctor} free on {day} | slots of {doctor}, {day} | {day} with {doctor} | anything free at {doctor} on {day}
+ and {day} | {day}? | on {day}
+ {doctor}? | and with {doctor} | or {doctor}
+ after {after} | only after {after} | not before {after}
+ after=- : any time of the day | the whole day | time doesn't matter
= {"free": {x}} : There are {x} free slots. | {doctor} has {x} free on {day}.
$ x + y : how many do I have to choose from in both | together
- I'll call back | hm ok

@ timer_set / start_timer_for : Starts a named timer
p label/name s(eggs/pasta/tea/bread/laundry/meditation) : Name of the timer
p minutes/duration min : How long
p sound e(bell/gong/bird~birdsong/none~no sound)? : Sound at the end
? {minutes} for the {label} | {label} {minutes} | timer {label}: {minutes} | tell me when the {label} is done, {minutes}
+ {minutes} better | no, {minutes} | make it {minutes}
+ one for the {label} too | and the {label} as long | {label} as well
+ minutes+=5 : five more | 5 minutes longer | add five
+ with a {sound} at the end | {sound} | and as sound {sound}
+ {label} {minutes} | and {minutes} for the {label} | {label}: {minutes}
$ minutes + minutes_ : how long is that one after the other | both times together
$ minutes * 60 : that's how many seconds | in seconds
= started : The timer for the {label} runs. | Done: {label}, {minutes}.
- smells good already | ok waiting

@ lock_door / set_door : Locks or unlocks a door
p door s(front door/garage/back door/cellar door/shed/side gate) : Door
p state/action e(locked~lock~shut/unlocked~unlock~open up) : Wanted state
p minutes/for min? : Goes back after so long
? {state} the {door} | {door}: {state} | please {state} the {door} | {door} {state} for {minutes}
+ and the {door} | {door} too | the {door} as well
+ state=unlocked : open it again | unlock it, somebody's coming | no, let it open
+ state=locked : lock it again | close it now | shut it, they're in
+ only for {minutes} | for {minutes} | {minutes} is enough
= {state} : Done, the {door}. | That is done: {door}.
- safe and sound | good night

@ freight_cost / pallet_cost : Cost of sending pallets
p pallets/count i1-30 : Number of pallets
p zone e(1~zone one/2~zone two/3~zone three) : Zone of the destination
p cooled b? : In a cooled truck
r x 60-2400
? {pallets} pallets to zone {zone} | what do {pallets} pallets cost in {zone} | zone {zone}, {pallets} pallets | freight for {pallets} pallets, zone {zone}
+ and {pallets} | {pallets} pallets? | if it's {pallets}
+ zone=3 : to zone three | the far zone | and zone 3
+ zone=1 : zone one? | nearby, zone 1 | if it stays in zone 1
+ cooled=true : cooled? | in a cooled truck | it's fish, so cooled
+ cooled=false : no cooling needed | uncooled | without cooling
$ x / pallets : what's that per pallet | price for one pallet | each pallet then
$ abs(x - y) : how much more is that than before | difference to the offer before
$ x * 1.19 : plus 19% vat | with vat of 19 percent
= {"cost": {x}} : It costs {x}. | The cost is {x}.
- too much | send the offer

@ download_speed_limit / limit_bandwidth : Limits a device's bandwidth
p device s(tv/tablet/game console/printer/laptop/doorbell) : Device
p mbit/limit i2-200 : Megabit per second
p until t? : End of the limit
? {device} to {mbit} mbit | limit the {device} to {mbit} | {mbit} megabit for the {device} | no more than {mbit} for the {device} until {until}
+ {mbit} | too slow, {mbit} | {mbit} is fair
+ the {device} too | and the {device} | {device} as well
+ until {until} | only until {until} | {until} it may end
+ until=- : for good | no end | permanently
$ mbit / 8 : in megabytes per second | that's how many MB/s | MB a second?
$ mbit + mbit_ : both limits together | the two together take
= limited : The {device} has {mbit} Mbit/s. | Done: {device}, {mbit}.
- kids will complain | finally quiet net

@ choose_seat / assign_seat : Gives a passenger a seat
p passenger/name N : Passenger
p row i1-40 : Row
p letter/seat e(A/B/C/D/E/F) : Seat in the row
p extra_legroom b? : With legroom
? {passenger} in {row}{letter} | {row} {letter} for {passenger} | put {passenger} on seat {row}{letter} | {passenger}: row {row}, {letter}
+ {letter} instead | rather {letter} | seat {letter}
+ row {row} | further back, {row} | {row} please
+ and {passenger} in {row}{letter} | {passenger} gets {row}{letter} | {row}{letter} is for {passenger}
+ extra_legroom=true : with more legroom | tall guy, extra legroom | legroom too
= seat {row}{letter} : {passenger} has seat {row}{letter}. | Done, {row}{letter}.
- all aboard | ready for take-off

@ mix_paint / tint_paint : Mixes paint
p colour/shade s(sage/navy/ochre/ivory/terracotta/slate) : Shade
p litres/amount i1-20 : Litres
p finish e(matt/satin/gloss~shiny)? : Finish
r x 12-260
? {litres} litres of {colour} | {colour}, {litres} l | mix {litres} litres {colour} {finish} | I need {colour}, {litres} litres
+ {litres} | better {litres} litres | {litres} is enough
+ in {colour} | {colour} rather | the same but {colour}
+ finish=gloss : shiny please | in gloss | as gloss
+ finish=matt : matt | no shine, matt | rather matt
+ finish=satin : satin finish | in between, satin | make it satin
$ x / litres : what's a litre then | price per litre | per litre?
$ x + y : both together | total of the two | for the two
$ x * 0.9 : with ten percent off | minus 10%
= {"price": {x}} : It costs {x}. | {litres} litres of {colour} cost {x}.
- I'll pick it up | colour's fine

@ charge_scooter / rent_scooter : Rents a scooter
p scooter/code I : Code on the scooter
p minutes/duration min : How long
p helmet b? : With a helmet
r x 1.0-14.0
? scooter {scooter} for {minutes} | {scooter}, {minutes} | I take {scooter} for {minutes} | rent {scooter} {minutes}
+ {minutes} | make that {minutes} | better {minutes}
+ minutes+=15 : a quarter of an hour longer | 15 more minutes | add fifteen
+ helmet=true : with helmet | and a helmet | I need a helmet too
+ and {scooter} for my friend | {scooter} too | a second one, {scooter}
$ x + y : both together | what do we pay | in sum
$ x * k @ k 2-20 : {k} such rides a month | every day for {k} days | {k} times
$ x / minutes : what's that per minute | price of a minute
= {"price": {x}} : It costs {x}. | That is {x}.
- let's roll | bye

@ get_sales / branch_sales : Sales of a branch in a month
p branch/city C : Branch
p month mon : Month
p online b? : Only the online shop
r x 900-9900
? sales of {branch} in {month} | {branch} {month} | how much did {branch} sell in {month} | what did {branch} turn over in {month}
+ and {branch} | {branch}? | the same for {branch}
+ in {month} | and {month} | {month}?
+ online=true : only online | just the web shop | online alone
+ online=false : without the online shop | only the shops | offline
+ online=- : all of it again | everything together, online or not | in total, not only that part
$ x + y : the two together | sum of both | both months together
$ abs(x - y) : difference? | by how much do they differ | how much more is the better one
$ (x - y) / y * 100 : change from the one before in percent | by how many percent did it change | growth in percent
$ x * 0.07 : 7 percent commission on it | 7% of that
$ x / 30 : per day with 30 days | a day? | daily, 30 days
= {"sales": {x}} : Sales were {x}. | {branch} sold {x} in {month}.
- interesting | the boss will be happy

@ schedule_feeding / feeding_plan : Sets when animals are fed
p species/animals s(otters/goats/penguins/lemurs/parrots/seals) : Animals
p start/time t : Time
p kg/amount m1-40 : Kilos of food
p show b? : With spectators
? {species} at {start}, {kg} kg | feed the {species} {kg} kilos at {start} | {start} {species} {kg} kg
+ {start} rather | move it to {start} | half the keepers are ill, {start}
+ {kg} kg | only {kg} | {kg} kilos are right
+ show=true : with visitors | as a public show | people may watch
+ the {species} the same | and the {species} | {species} too
$ kg * 7 : a week of that | kilos in seven days | weekly?
$ kg + kg_ : how much food for both | together
= planned : The {species} are fed at {start}. | Done: {species} at {start}.
- zoo closes | fine for today

@ create_voucher / make_coupon : Makes a voucher
p code/word W : Word on the voucher
p percent/discount i5-60/5 : Discount in percent
p uses/limit i10-500/10? : How often it can be used
p newcomers/first_order b? : Only for new customers
? voucher {code} {percent} percent | {percent}% with the word {code} | make a coupon {code} for {percent} off | {code}: {percent}%, {uses} uses
+ {percent} is too much, wait: {percent} | {percent} percent | no, {percent}
+ {uses} times | at most {uses} | limit it to {uses}
+ newcomers=true : only for new ones | first order only | just newcomers
+ newcomers=false : for everybody | old customers too | all customers
+ another one, {code} | and {code} the same | {code} as well
$ k * percent / 100 @ k 20-300 : how much is that off {k} | on {k} the discount is | saved on {k}
$ k * (1 - percent / 100) @ k 20-300 : so {k} becomes | what's {k} with it | price of {k} after it
= active : {code} gives {percent} percent. | Done: {code}, {percent}%.
- marketing done | put it on the page

@ set_goal / training_goal : Sets a weekly goal in a sport
p sport e(running/swimming/cycling/rowing/walking) : Sport
p km/distance i2-200 : Kilometres a week
p reminder b? : Remind me
? {km} km of {sport} a week | {sport}: {km} | goal for {sport} {km} km | I want {km} km {sport} every week
+ {km} | that's brave, {km} | let's say {km}
+ and {km} for {sport} | {sport} {km} | {sport} with {km}
+ reminder=true : remind me | and poke me if I forget | with reminder
+ reminder=false : no reminders | don't remind me | stop reminding
+ km+=5 : five more | 5 km further | plus five
$ km / 7 : what's that a day | per day | daily?
$ km * 52 : in a year | over 52 weeks | yearly
$ km / 1.609344 : in miles | miles a week?
= goal saved : Goal: {km} km of {sport}. | Done, {km} km.
- motivated | I'll start tomorrow

@ translate_sign / sign_text : Text for a sign in another language
p text s(mind the step/no entry/please ring/wet paint/staff only) : Text
p language/lang e(de~German/fr~French/es~Spanish/pl~Polish/ja~Japanese) : Language
p capitals b? : In capital letters
? {text} in {language} | a sign: {text}, {language} | what's '{text}' in {language} | {language} for {text}
+ and {language} | in {language} too | {language}?
+ now {text} | and '{text}' | the same for {text}
+ capitals=true : in capitals | all caps | bigger, capitals
+ capitals=false : small letters | not in capitals | normal letters please
= sign {x} : It says: sign {x} | Done: sign {x}.
r x 10-999
- signs are done | great

@ toggle_rule / firewall_rule : Opens or closes a port for a host
p host s(web1/web2/db1/cache1/mail1/build3) : Host
p port i20-9999 : Port
p open/allow b : Open or closed
p source/network s(office/vpn/anywhere/10.0.0.0~the lab net)? : From where
? open=true : open {port} on {host} | let {port} through on {host} | {host} needs {port} | allow {port} for {host}
? open=false : close {port} on {host} | nothing may reach {port} on {host} | block {port} at {host} | {port} shut on {host}
+ open=false : close it again | no, shut it | block it
+ open=true : open it after all | on again | let it through
+ and {host} | same on {host} | {host} too
+ and {port} | {port} as well | port {port} too
+ only from {source} | for {source} | just {source}
= rule set : Port {port} on {host} is set. | Done, {port} on {host}.
- secure enough | test works

@ pay_back / settle_debt : Notes that a debt was paid
p person/who N : Who paid
p amount m2-300 : How much
p full b? : Everything is paid
? {person} paid {amount} | {amount} from {person} | {person} gave me {amount} back | got {amount} from {person}
+ and {person} {amount} | {person} too, {amount} | {amount} from {person} as well
+ no it was {amount} | {amount}, I counted wrong | {amount} exactly
+ full=true : that was everything | all settled with that | nothing left to pay
$ amount + amount_ : how much did I get altogether | the two together | sum?
$ abs(amount - amount_) : who gave more, by how much | difference between the payments
$ k - amount @ k 301-600 : the debt was {k}, what's left | out of {k}, still open | {k} minus that
= noted : {amount} from {person}. | Done, {person} paid {amount}.
- debts are done | friends again

@ print_badges / make_badges : Prints badges
p event s(summit/open day/fair/workshop/gala) : Event
p count/number i2-200 : How many
p role e(guest/speaker/staff/press)? : Role on the badge
p lanyard b? : With a lanyard
? {count} badges for the {event} | {event}: {count} badges | print {count} {role} badges for the {event} | badges, {event}, {count}
+ {count} more as {role} | and {count} for {role} | {role}: {count}
+ {count}, not that many | only {count} | {count} please
+ lanyard=true : with lanyards | and something to hang them | lanyard too
+ lanyard=false : no lanyards | just the cards | without the bands
$ count + count_ : how many badges is that | all badges together
$ count * k @ k 2-9 : at {k} each, cost | {k} euros per badge | times {k}
= printing : {count} badges for the {event} are printing. | Done: {count} badges.
- that's enough plastic | see you at the door
"""
add("follow_functions", ROWS, 34.0)
