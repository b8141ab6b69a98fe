"""Functions of roads, rails, air and water whose wishes name no deed.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
busdriver
driver_delay/bus.delay/running_late
A driver reports that a bus is late
line/route/bus:any(12|N3|401|X60|7B|88):Line; minutes/late/delay:n(2..75):Minutes late; cause?/why/reason:(traffic~nothing moves~jam in the tunnel|breakdown~smoke from the engine|passenger~an old man fell|weather~snow on the hill|demo~people march on the road):Cause; stop?/at/where:place:Where it is
line {line} {minutes} minutes behind<, {cause}>|{line}: {minutes} min late<at {stop}><, {cause}>|nothing moves, {line} is {minutes} late{cause=traffic}|<{cause}: >{line}, {minutes} minutes|{line} stands still<at {stop}>, {minutes} minutes already|I'm on the {line}, {minutes} late<, {cause}>|plus {minutes} on {line}<, {cause}>
=> shown :: The delay of {line} is shown.

busdriver
full_bus/bus.crowded/nobody_fits
A bus is full
line/route/bus:any(12|N3|401|X60|7B|88):Line; left_behind?/waiting/could_not_board:n(1..60):People who had to stay; stop?/at/where:place:Stop; prams?/pushchairs/strollers:n(1..6):Prams on board
nobody fits into {line} any more<, {left_behind} stay outside>|{line} is packed<at {stop}><, {prams} prams>|sardines in the {line}<, left {left_behind} behind>|<{stop}: >{line} full|{line} full to the doors<, {left_behind} couldn't get on>|can't close the doors of the {line}<, {stop}>
=> {"extra_bus_min": {M}} :: An extra bus comes in {M} minutes.

busdriver
found_item/bus.found/left_on_seat
A thing that a passenger left behind
item/what/thing:any(black umbrella|child's shoe|violin|phone with a crack|grocery bag|set of keys|teddy bear):What; line/route/bus:any(12|N3|401|X60|7B|88):Line; seat?/place/where:any(last row|upper deck|behind the driver|near the door|on the floor):Where; time?/at/when:time:When
{item} on the {line}<, {seat}>|somebody forgot a {item} on {line}<, {seat}><, {time}>|{line}: {item}<, {seat}>|<{time}, >{item}, line {line}|there's a {item} in my {line}<{seat}>|{item} forgotten in the {line}<, {time}>
=> {"number": "{ID}"} :: Its number is {ID}.

tram
points_frozen/tram.points/switch_stuck
A switch of the tracks that does not move
switch/points/no:code:Switch; state/problem/what:(ice~frozen|stones~gravel in it|power~no current|broken~bent rod):What is wrong; trams_waiting?/queue/behind:n(1..12):Trams that wait; heating_on?/heated/heater:bool~heating is on^heating is dead:Heating on
{switch} doesn't move, {state}<, {trams_waiting} trams behind me>|{state}, switch {switch}<, {heating_on}>|{switch}: {state}<, {trams_waiting} waiting>|<{heating_on}: >{switch} {state}|I can't turn at {switch}, {state}|{state} at {switch}<. {trams_waiting} of us stand here>
=> {"crew_min": {M}} :: The crew is there in {M} minutes.

tram
sand_refill/tram.sand/brake_sand
Sand for the brakes of a tram
tram/car/no:n(101..999):Tram; kg/amount/sand:n(5..80):Kilograms; depot?/place/where:any(North depot|Harbour depot|West loop|Hill depot):Depot; wheels?/axle/side:(front|rear|both):Where
{tram} took {kg} kg of sand<, {wheels}>|{kg} kilos into {tram}<at {depot}>|tram {tram}: {kg}<, {wheels} boxes>|<{depot}: >{tram}, {kg} kg|{tram} slides, {kg} kilos of sand in now<({wheels})>|filled {tram} up, {kg} kg
=> ok :: It was noted for {tram}.

ferry2
ferry_load/ferry.load/on_board
What a ferry carries on a trip
ferry/ship/name:any(Aurora|Stella|Nordfjord|Isla Verde|Katerina|Princess Ann):Ferry; cars/vehicles/autos:n(0..180):Cars; passengers/people/pax:n(3..950):People; trucks?/lorries/hgv:n(1..40):Lorries; bikes?/bicycles/cycles:n(1..60):Bicycles; dangerous?/hazmat/dg:bool~with gas bottles on board~chemicals on deck 3^nothing dangerous:Dangerous goods
{ferry}: {cars} cars, {passengers} people<, {trucks} lorries><, {dangerous}>|{passengers} on the {ferry} with {cars} cars<, {bikes} bikes>|{ferry} leaves with {passengers} pax, {cars} cars<and {trucks} trucks>|<{trucks} lorries, >{cars} cars and {passengers} passengers on {ferry}|{cars} cars, {passengers} souls, {ferry}<. {dangerous}>|{ferry} has {bikes} bicycles, {cars} cars and {passengers} people
=> {"draught_m": {Y}} :: The draught is {Y} m.

ferry2
cancel_sailing/ferry.cancel/no_sailing
A sailing does not take place
ferry/ship/name:any(Aurora|Stella|Nordfjord|Isla Verde|Katerina|Princess Ann):Ferry; departure/at/time:time:Departure; reason/why/cause:(wind~waves of four metres~too much wind|engine~the engine smokes|crew~the captain is ill|fog~can't see the pier):Why; next?/replaced_by/instead:time:Next sailing
{reason}, the {departure} of {ferry} stays in port<, next at {next}>|{ferry} {departure}: {reason}|{departure} {ferry} won't go, {reason}<, take the {next}>|no {departure} today, {ferry}, {reason}|{reason} - {ferry}, {departure}<; {next} will go>|{ferry} can't leave at {departure}, {reason}
=> {"informed": {N}} :: {N} people were told.

cablecar
wind_stop/lift.wind/gusts_on_top
Wind at the top of a cable car
kmh/wind/speed:n(8..140):Wind in km per h; gusts?/peak/gust:n(20..180):Gusts; direction?/from/dir:(N~from the north|E~from the east|S~from the south|W~from the west):From; station?/where/place:any(Top Station|Tower 4|Middle Station|Eagle's Nest):Where
{kmh} up here<, gusts {gusts}><, {direction}>|wind {kmh}<at {station}><, {gusts} in gusts>|<{station}: >{kmh} km/h<, {direction}>|{kmh} km/h<{direction}><, peaks of {gusts}>|it blows with {kmh}<, gusts to {gusts}>|<gusts {gusts}, >mean {kmh}<, {station}>
=> {"advice": "((run|slow|stop))"} :: It says: {1}.

cablecar
cabin_swap/cabins.out/cabin_off
A cabin is taken off the rope
cabin/no/number:n(1..96):Cabin; defect/why/problem:(door~door sticks|window~scratched glass~a broken pane|grip~clamp slips|vandalism~somebody painted it|smell~a kid was sick in it):What is wrong; back_by?/until/ready:date:Back by
cabin {cabin}, {defect}<, back {back_by}>|{defect} in {cabin}|{cabin}: {defect}<. ready {back_by}>|number {cabin} has to come off, {defect}|<{back_by}: >{cabin}, {defect}|{defect}, it's cabin {cabin}
=> ok :: Cabin {cabin} is off.

airport2
stand_change/stands.assign/parking_for_plane
Stand of an aircraft
flight/number/callsign:any(LH438|BA27|KL1023|U2 8412|AF66|SK501):Flight; stand/gate/position:any(A12|B4|C33|remote 7|D1|F20):Stand; eta?/arrives/at:time:Arrives at; bus?/remote/by_bus:bool~passengers need buses~no bridge there^there is a bridge:Needs buses
{flight} on {stand}<, {eta}><, {bus}>|{stand} for {flight}<, lands {eta}>|{flight} goes to {stand}<. {bus}>|<{eta}: >{flight}, {stand}|{stand} is free, {flight} can have it<, {bus}>|{flight} can't fit at its gate, {stand} instead
=> ok :: {flight} stands on {stand}.

airport2
deicing/deice.request/ice_on_wings
De-icing of an aircraft
flight/number/callsign:any(LH438|BA27|KL1023|U2 8412|AF66|SK501):Flight; fluid?/type/kind:(I~the hot orange one|IV~the green thick one):Fluid; litres?/amount/volume:n(80..900):Litres; off_block/departs/leaves:time:Leaves at
ice on {flight}, off at {off_block}<, {fluid}>|{flight} leaves {off_block}, wings are white<, {fluid}>|{flight}, {off_block}<, {litres} litres>|{off_block} {flight}, snow on it<. {fluid}>|<{fluid}: >{flight} frozen, block off {off_block}|{flight} can't fly like this, {off_block}<, {litres} l>
=> {"pad": {M}} :: It is pad {M}.

airport2
wheelchair_meet/assist.request/meet_passenger
Help for a passenger at the airport
passenger/name/who:person:Passenger; flight/number/on:any(LH438|BA27|KL1023|U2 8412|AF66|SK501):Flight; need/kind/help:(wheelchair~can't walk far|blind~can't see|deaf~can't hear|child~is seven and flies alone|stretcher~lies on a stretcher):What; companion?/with/escort:bool~with her daughter~somebody comes along^alone:Accompanied
{passenger} on {flight} {need}<, {companion}>|{flight}: {passenger}, {need}|{passenger} {need}, arrives with {flight}<, {companion}>|{need}, {passenger}, {flight}|<{companion}, >{passenger} ({flight}) {need}|my aunt {passenger} flies {flight} and {need}
=> {"meeting_point": "{M}"} :: Meet at point {M}.

taxi3
trip_done/taxi.done/dropped_off
A taxi trip that has ended
cab/car/no:n(1..480):Taxi; fare/price/amount:d(6.50..98.50):Fare; km/distance/kilometres:d(1.2..64.5):Kilometres; tip?/extra/on_top:d(0.50..20.00):Tip; card?/paid_by/payment:(cash~in notes|card~with plastic|app~in the app|voucher~with a voucher):How it was paid
{cab}: {fare} for {km} km<, {card}>|{km} km, {fare}<plus {tip}>, cab {cab}|cab {cab} free again, {fare}, {km} kilometres<, {card}>|<{card}: >{cab}, {fare} euro, {km} km|{fare} and {tip} on top, {km} km, {cab}|{cab} dropped them, {km} km at {fare}
=> ok :: Taxi {cab} is free.

taxi3
street_hail/taxi.request/need_a_cab
Somebody wants a taxi
address/from/pickup:street:Where; people?/passengers/persons:n(1..7):People; when?/at/time:time:When; extra?/needs/special:(luggage~four big suitcases|dog~with a big dog|child_seat~a two year old|wheelchair~grandma sits in one|none~just us):Special
{people} of us stand at {address}<, {extra}>|{address}<at {when}><, {extra}>|we miss the train, {address}!<{people} people>|<{extra}, >{address}<, {when}>|my feet hurt, I'm at {address}<, {extra}>|party is over, {address}<, {people} people>|it rains at {address}<, {when}>
=> {"cab": {N}, "minutes": {M}} :: Taxi {N} comes in {M} minutes.

courier
parcel_delivered/drop.done/handed_over
A parcel has reached its receiver
parcel/id/barcode:code:Parcel; to/received_by/signed:surname:Who took it; place?/where/left:(person~in her hands|neighbour~next door|mailbox~in the letter box|porch~on the doorstep|shop~at the kiosk):Where; time?/at/when:time:When
{parcel}, {to}<, {place}>|{to} signed for {parcel}<, {time}>|{parcel} is with {to}<, {place}>|<{time}: >{parcel} {to}|{to} has got {parcel}<{place}>|left {parcel} {place}, name {to}|rang, opened, smiled: {to}, {parcel}
=> ok :: {parcel} was delivered.

courier
delivery_failed/drop.failed/nobody_home
A parcel could not be delivered
parcel/id/barcode:code:Parcel; reason/why/cause:(absent~nobody opens~I rang three times|refused~she doesn't want it|address~there is no such house|dog~a dog as big as a calf|damaged~it's wet and torn):Why; retry?/again/next_try:date:Next try; note?/card/left_card:bool~left a card^no card left:Card left
{parcel}: {reason}<, {note}>|{reason}, {parcel}<, again {retry}>|{reason}. so {parcel} is still in my van|{parcel}... {reason}<. {note}>|<{retry}: >{parcel} {reason}|couldn't, {reason}, {parcel}<, {note}>
=> ok :: {parcel} comes back.

courier
bike_flat/bikes.broken/courier_stuck
A courier cannot go on
rider/courier/who:first:Courier; problem/what/kind:(flat~no air in the back wheel~a nail in the tyre|chain~chain is off|battery~motor is dead|crash~a door opened|rain~soaked to the bone):Problem; place/where/at:place:Where; orders?/parcels/open_orders:n(1..14):Open orders
{rider} at {place}, {problem}<, {orders} orders left>|{problem}, {rider}, {place}<, still {orders} to go>|{place}: {rider}, {problem}|{rider} called from {place}, {problem}<. {orders} parcels>|<{orders} open: >{rider}, {place}, {problem}|{problem} - it's {rider}, near {place}
=> {"replacement": "{P}"} :: {P} takes over.

weighbridge
weigh_truck/scale.entry/over_the_scale
A lorry on the weighbridge
plate/truck/lorry:code:Plate; gross/full/total:n(8200..44900):Gross kilograms; tare/empty/own:n(6100..17900):Empty kilograms; material?/goods/load:material:Load; customer?/for/who:company:Customer
{plate}: {gross} full, {tare} empty<, {material}>|{plate} came with {gross}, left with {tare}<, {material}>|{tare} tare, {gross} gross, {plate}<for {customer}>|gross {gross}, tare {tare}, {plate}|<{material}: >{plate} {gross} and {tare} empty|empty {tare}, loaded {gross}: {plate}<, {customer}>
=> {"net_kg": {K}} :: The net weight is {K} kg.

carwash
start_wash_car/wash.start/wash_program
Starts a program of the car wash
lane/bay/no:n(1..8):Lane; program/wash/kind:(basic~just water and foam|wax~should shine~with wax|underbody~salt from below|full~everything you have):Program; plate?/car/number:code:Plate; roof_box?/box/extra_high:bool~with a roof box~ladder on top^nothing on the roof:Something on the roof
lane {lane}, {program}<, {plate}>|{program} in {lane}<, {roof_box}>|{plate} is in {lane}, {program}|my car is filthy, lane {lane}, {program}<, {roof_box}>|<{roof_box}: >{lane}, {program}|lane {lane}: {program}
=> started :: Lane {lane} runs.

garage2
car_in/parkhouse.in/parked_at
A car has entered the garage
plate/car/number:code:Plate; level/floor/deck:n(1..9):Level; spot?/place/slot:n(1..240):Spot; electric?/charging/plug:bool~plugged in~it charges^no plug:Charging
{plate} level {level}<, {spot}><, {electric}>|{plate} on {level}<, spot {spot}>|deck {level}<spot {spot}>: {plate}|{plate} stands on floor {level}<, {electric}>|<{electric}: >{plate}, {level}|I left {plate} on {level}<in {spot}>
=> {"ticket": "{TOK}"} :: The ticket is {TOK}.

garage2
lost_ticket/parkhouse.lost/ticket_gone
A parking ticket is lost
plate/car/number:code:Plate; since/entered/from:datetime:In since; receipt?/proof/paid_before:bool~I have the bill of the cinema^nothing to prove it:Some proof
my ticket for {plate} is gone, came {since}<, {receipt}>|{plate}, here since {since}<, {receipt}>, no ticket|wind took it, {plate}, since {since}|{since} I drove in with {plate}, no idea where the paper is<, {receipt}>|the dog ate it: {plate}, {since}
=> {"price": {X}} :: It costs {X}.

driving
lesson_done/lessons.drive/drove_today
A driving lesson
pupil/student/name:first:Pupil; minutes/length/time:ints(45|90|135):Minutes; topic/kind/what:(city~in traffic|motorway~a hundred and thirty|night~in the dark|parking~into tiny gaps|hill~uphill with the handbrake):What; grade?/mark/how:n(1..6):Grade
{pupil} {minutes} minutes {topic}<, a {grade}>|{minutes} with {pupil}, {topic}<, grade {grade}>|{pupil}: {topic}, {minutes}|<{grade} for >{pupil}, {minutes} min {topic}|{topic}, {pupil}, {minutes} minutes<. {grade}>|today {pupil}, {minutes} min, {topic}
=> {"lessons_total": {M}} :: {pupil} has {M} lessons.

driving
test_fault/exam.fault/mistake_in_test
A mistake in a driving test
pupil/candidate/name:first:Pupil; fault/mistake/what:(stop_sign~rolled over the stop sign|mirror~never looked back|speed~70 where 50 is allowed|pedestrian~an old lady had to jump|stalled~engine died twice):Mistake; serious?/fail/fatal:bool~that's it, failed~examiner braked^just a small one:Test failed
{pupil} {fault}, {serious}|{fault}, {pupil}<, {serious}>|{pupil}: {fault}<, {serious}>|oh {pupil}... {fault}<, {serious}>|<{serious}: >{pupil}, {fault}|in the test of {pupil}, {fault}
=> ok :: It was noted for {pupil}.

toll
toll_pass/toll.pass/went_through
A vehicle passed a toll station
plate/vehicle/car:code:Plate; station/gate/where:any(Brenner|North Bridge|A7 km 40|Tunnel East|Harbour gate):Station; axles?/axle_count/wheels:n(2..7):Axles; class?/category/kind:(car|bus|truck~a lorry|motorbike~two wheels):Class; paid?/settled/ok:bool~has paid^drove through without paying:Paid
{plate} at {station}<, {axles} axles><, {paid}>|{station}: {plate}<, {class}>|{plate} just went through {station}<. {paid}>|<{class}: >{plate}, {station}|{plate}, {axles} axles, {station}|{plate} raced past {station}<, {paid}>
=> {"charge": {X}} :: The charge is {X}.

railworks
track_defect/track.defect/rail_crack
A defect of a railway track
km/at_km/position:d(0.4..388.5):Kilometre; line/track/route:any(Line 4|Gotthard|Coast Line|S-Bahn 2|freight loop|branch 11):Line; defect/what/kind:(crack~a crack you can see through|bolt~a bolt is missing|ballast~stones washed away|weeds~grass between the rails|bent~bent by the heat):What; max_kmh?/slow_to/limit:ints(10|20|30|50|70|90):Speed allowed
{line} km {km}: {defect}<, {max_kmh} at most>|{defect} at {km}, {line}|{line}, {defect}, kilometre {km}<. not faster than {max_kmh}>|<{max_kmh} km/h: >{line}, {km}, {defect}|a crack at km {km} of {line}{defect=crack}|{km} on the {line}, {defect}<, trains {max_kmh}>
=> {"order": "{ID}"} :: The order is {ID}.

railworks
crossing_fault/crossings.fault/barrier_stuck
A level crossing that does not work
crossing/name/where:place:Crossing; state/fault/what:(open~barriers stay up though trains come|closed~closed for half an hour now|light~lamps are dark|bell~no bell):What; cars_waiting?/queue/cars:n(2..80):Cars waiting
{crossing}: {state}<, {cars_waiting} cars>|{state} at {crossing}|I stand at {crossing}, {state}<, {cars_waiting} cars behind me>|{crossing}, {state}!|<{cars_waiting} cars at >{crossing}, {state}|dangerous, {crossing}, {state}
=> {"patrol": "{T}"} :: Somebody is there at {T}.

pilotlog
flight_hours/logbook.add/flew_today
A flight in a pilot's logbook
aircraft/plane/type:any(C172|PA28|DR400|DA40|SR22|ASK21):Aircraft; from/departure/dep:icao:From; to/arrival/arr:icao:To; minutes/duration/time:n(12..390):Minutes; landings?/ldg/touchdowns:n(1..12):Landings; night?/dark/at_night:bool~after sunset~in the dark^by day:At night; role?/function/as:(pic~alone in command|dual~with instructor|copilot~right seat):Role
{aircraft} {from} to {to}, {minutes} minutes<, {landings} landings><, {night}>|{from} - {to} in the {aircraft}, {minutes} min<, {role}>|{minutes} minutes, {aircraft}, {from} {to}<, {night}>|<{role}: >{aircraft}, {from} to {to}, {minutes}|{to} from {from} with the {aircraft}: {minutes} min<, {landings} landings>|{minutes} min {aircraft}, dep {from}, arr {to}<, {role}>
=> {"total_h": {X}} :: The total is {X} hours.

gliding
winch_launch/glider.launch/up_by_winch
A launch of a glider
glider/plane/callsign:any(ASK21|LS4|Discus|K8|Duo|Astir):Glider; pilot/who/name:person:Pilot; height_m/release/altitude:n(180..620):Height at release in m; second?/passenger/back_seat:person:Second seat; rope?/cable/drum:(left|right):Rope
{glider} up to {height_m}, {pilot}<with {second}>|{pilot} in {glider}, {height_m} metres<, {rope} rope>|{height_m} m for {pilot}, {glider}|<{rope} rope: >{pilot}, {glider}, {height_m}|{glider}: {pilot}<and {second}>, released at {height_m}|{pilot} took the {glider} to {height_m} m
=> {"launch_no": {M}} :: It is launch {M}.

gliding
outlanding/glider.landed_out/in_a_field
A glider landed in a field
pilot/who/name:person:Pilot; place/where/near:place:Where; field?/crop/ground:(grass|wheat~in the corn|ploughed~on brown earth|airfield~on another airfield):Field; ok/fine/unhurt:bool~all fine~not a scratch^hurt her leg~wing is broken:Everybody fine; trailer?/needs_trailer/pick_up:bool~needs the trailer^can be towed out:Needs the trailer
{pilot} sits near {place}, {ok}<, {field}><, {trailer}>|{place}: {pilot}, {ok}<, {trailer}>|{pilot} didn't make it home, {place}, {ok}|<{field} >near {place}, {pilot}, {ok}|{ok}, {pilot} is down at {place}<, {trailer}>|no lift any more, {pilot} at {place}, {ok}
=> {"crew": "{P}"} :: {P} drives there.

marina
berth_arrival/berths.arrive/boat_came
A boat has come into the marina
boat/name/yacht:any(Windrose|Blue Moon|Seute Deern|Calypso|Fortuna II|Nessie):Boat; berth/place/slot:any(A14|B3|pier 2|guest 7|D22|mole end):Berth; nights/stay/for:n(1..30):Nights; length_m?/length/loa:d(4.5..24.5):Length in metres; power?/shore_power/electricity:bool~needs power^no power:Shore power
{boat} on {berth}, {nights} nights<, {length_m} m><, {power}>|{berth}: {boat}<, {length_m} metres>, {nights} nights|{boat} just tied up at {berth}, stays {nights}<, {power}>|{nights} nights for {boat}, {berth}<, {length_m} long>|<{length_m} m, >{boat}, {berth}, {nights} nights|{boat} wants {nights} nights<and power>{power=true}, {berth}
=> {"fee": {X}} :: The fee is {X}.

marina
line_loose/marina.loose/boat_adrift
Something is wrong with a boat at its berth
boat/name/yacht:any(Windrose|Blue Moon|Seute Deern|Calypso|Fortuna II|Nessie):Boat; problem/what/kind:(line~rope is torn~swings about|sinking~lies lower every hour~full of water|sail~sail flaps in the wind|fire~smoke from the cabin|fuel~a rainbow on the water):What; berth?/where/place:any(A14|B3|pier 2|guest 7|D22|mole end):Berth
{boat}: {problem}<, {berth}>|{problem}, {boat}<on {berth}>|somebody look at {boat}, {problem}|{boat} {problem}|<{berth}: >{problem}, {boat}|the {boat}, {problem}!
=> {"keeper": "{P}"} :: {P} looks after it.

locks
lock_passage/lock.request/through_the_lock
A ship wants through a lock
ship/vessel/boat:any(Margarethe|Delta II|Hope|Rhenus 9|Anneliese|Push 41):Ship; direction/way/heading:(up~upstream~to the mountains|down~downstream~to the sea):Direction; length_m/length/long:n(6..185):Length; eta_min?/minutes/there_in:minutes:There in minutes; cargo?/load/carries:(empty|gravel|containers|oil~fuel|people~guests on deck):Cargo
{ship}, {length_m} metres, {direction}<, there in {eta_min}>|{ship} {direction}, {length_m} m<, {cargo}>|{direction} with {ship}, {length_m} m long<, {eta_min} out>|<{cargo}: >{ship}, {direction}, {length_m}|{length_m} m, {ship}, going {direction}<in {eta_min}>|captain of {ship}, {length_m} metres, {direction}
=> {"slot": "{T}"} :: The slot is at {T}.

traffic
accident_seen/road.accident/crash_on_road
An accident on a road
road/where/street:any(A8|B31|ring road|Hill Street|Route 66|E45):Road; km?/at_km/near:n(1..390):Kilometre; vehicles?/cars/involved:n(1..12):Vehicles; injured?/hurt/people:n(0..9):Injured; lanes_blocked?/blocked/lanes:n(1..4):Lanes blocked
crash on the {road}<, km {km}><, {vehicles} cars><, {injured} hurt>|two cars kissed on {road}{vehicles=2}<, {lanes_blocked} lanes blocked>|{road}: {vehicles} cars in one heap<, {injured} injured>|<km {km}: >pile-up, {road}|a lorry lies across {road}<, {lanes_blocked} lanes gone>|{road} kilometre {km}, glass everywhere<, {injured} people hurt>
=> {"report": "{ID}"} :: The report is {ID}.

traffic
light_broken/signals.broken/traffic_light
A traffic light that does not work
crossing/where/corner:place:Where; state/what/problem:(dark~not a single lamp|red~always red|green~green for everybody|yellow~blinks yellow):What; pedestrians?/walkers/foot:bool~the one for walkers^the one for cars:The one for pedestrians
{crossing}: {state}<, {pedestrians}>|{state} at {crossing}|at {crossing} it's {state}<, {pedestrians}>|stood ten minutes at {crossing}, {state}|<{pedestrians}: >{crossing}, {state}|{state}, {crossing}<. {pedestrians}>
=> {"ticket": "{ID}"} :: The ticket is {ID}.

evfleet
plug_in/ev.plugged/car_charges
An electric car was plugged in
car/plate/vehicle:code:Car; percent/soc/battery:percent:Battery; charger/point/post:any(P1|P4|wallbox 2|yard 9|fast 1):Charger; needed_by?/leaves/ready:time:Needed at; target?/to/charge_to:percent:Charge up to
{car} at {percent} on {charger}<, needed {needed_by}>|{charger}: {car}, {percent}<, up to {target}>|{car} hangs on {charger} with {percent}<, goes out at {needed_by}>|<{needed_by}: >{car}, {percent}, {charger}|only {percent} in {car}, it's on {charger}<, charge to {target}>|{percent} left, {car}, {charger}
=> {"full_at": "{T}"} :: It is full at {T}.

evfleet
car_handback/fleet.return/keys_on_hook
A pool car comes back
car/plate/vehicle:code:Car; km/odometer/clock:n(2000..148000):Kilometres on the clock; damage?/scratch/dent:(none~no scratch|scratch~kissed a pillar|dent~a dent in the door|glass~a stone in the windscreen):Damage; clean?/tidy/clean_inside:bool~washed it~clean^crumbs everywhere~muddy:Clean; driver?/by/who:first:Driver
{car} is back, {km} km<, {damage}><, {clean}>|{km} on {car}<, {damage}>|keys of {car} on the hook, {km}<, {clean}>|<{driver}: >{car} {km} km|{car}, {km} kilometres now<. {damage}>|{driver} parked {car}, {km} on the clock<, {damage}>
=> ok :: {car} is back.

hiking
hut_arrival/huts.arrive/hikers_at_hut
Hikers who stay in a mountain hut
hut/where/name:any(Refuge Blanc|Steinhütte|Rifugio Alba|Bear Hut|Three Lakes Hut):Hut; people/hikers/persons:n(1..24):People; food?/supper/board:bool~hungry as wolves~with supper^only the bed:With supper; to?/next_day/goes_on:place:Where they go next; dog?/animal/pet:bool~with a dog^no dog:Dog
{people} of us reached {hut}<, {food}><, {dog}>|{hut}, {people} people<, {food}>|{people} wet hikers at {hut}<, tomorrow {to}>|<{food}: >{people} at {hut}|{hut}: {people}<, go on to {to}>|we are {people} and can't walk any further, {hut}<, {dog}>
=> {"bunks": "{M}"} :: It is room {M}.

hiking
trail_state/trails.report/path_blocked
State of a hiking trail
trail/path/no:any(Trail 7|E5|Ridge Path|Gorge Trail|Trail 412|Panorama Way):Trail; state/how/what:(closed~a bridge is gone|tree~a tree lies across|mud~mud to the knees|snow~still deep snow|fine~dry and easy|rockfall~stones come down):State; date?/seen/on:date:Seen on
{trail}: {state}<, {date}>|{state} on {trail}|walked {trail} {date}, {state}|{trail}, {state}<, seen {date}>|<{date}: >{trail} {state}|careful on {trail}, {state}
=> ok :: The state of {trail} was saved.
""".strip().split("\n\n") for l in [l.strip("\n")]]
