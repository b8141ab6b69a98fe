"""Functions of appliances, clubs, farms, ships, laboratories, games and servers that no module had: what is wished follows from a complaint or a plan; two functions of a trade are near and one is right; dozens, halves, ranges and
times in words; numbers that are nobody's argument (the form is that of args1.py)."""
TEXT = """
## sauna and bath
heat_sauna/sauna.start/warm_up_sauna :: Heats the sauna
temp_c/temperature:n(55..105):Degrees Celsius; ready_at/at:time(6..22):When it shall be ready; humidity?/steam:pct(5..60):Humidity in percent; persons?/people:n(1..12):For how many; eco?/save_energy!full_power:bool~save power~cheaply please^full power:Save energy!Full power
sauna at {temp_c} degrees for {ready_at}<, {persons} of us come> | I want to sweat at {ready_at}, {temp_c} degrees<, {humidity} humidity> | {ready_at}, {temp_c} degrees in the sauna<, {eco}> | after the run we want the sauna: {temp_c} degrees, {ready_at}<. {eco}> | have the sauna hot by {ready_at}, make it {temp_c}<, {persons} people> | warm the sauna up to {temp_c}<, {humidity} humidity>, we go in at {ready_at}
=> it takes {M} minutes :: It takes {M} minutes.
~ it's minus {#2-20} outside | {N} brings beer | the stove is {#2-20} years old | ran {#5-30} km

fill_tub/bath.fill/run_bath :: Lets water into the bath
temp_c/water_temp:n(28..42):Degrees of the water; level/percent:pct(20..100):How full, in percent; bubbles?/foam!no_foam:bool~with bubbles~lots of foam^no foam:With foam!Without; at?/start:time(6..23):When
run a bath, {temp_c} degrees, {level} full<, {bubbles}> | bath of {temp_c} degrees<at {at}>, fill it to {level}<. {bubbles}> | {temp_c} degrees and {level}, that's how I like my bath<, {bubbles}> | the little one needs a bath, {temp_c} degrees, {level}<, {bubbles}> | my back hurts, let the tub fill to {level} with {temp_c} degrees<, {bubbles}> | tub: {temp_c}°, {level}<, at {at}>

## fridge and larder
fridge_mode/fridge.set/set_cooler :: Sets a compartment of the fridge
zone/compartment:(top~the upper part|drawer~the vegetable drawer~where the salad lies|freezer~the icy part~the freezer|door~the shelf in the door):Compartment; temp/target_c:temp(-24..9):Degrees Celsius; fast?/super_cool!normal:bool~as fast as you can~quickly, guests come^no rush:Fast!Normal; hours?/for:dur(1..48 h):For how long
{zone} at {temp}<, {fast}> | set {zone} to {temp}<for {hours}> | {zone} should be {temp}<, {fast}> | the ice cream is soft. {zone=freezer}Freezer to {temp}<, {fast}> | my salad freezes, {zone=drawer}put its drawer at {temp}<for {hours}> | {temp} in {zone} would be right<. {fast}>
~ door was open for {#2-90} minutes | {#2-9} bottles inside | bought in {#2005-2024}

best_before/larder.add/store_food :: Enters food with its last day
food/item:food:Food; date/best_before:date:Last day; pieces?/quantity:dozens(1..48):How many; place?/shelf:(fridge|freezer|cellar~downstairs|cupboard~the kitchen cupboard):Where; opened?/is_open!sealed:bool~already open~I opened it^still sealed:Opened!Sealed
{food}, good until {date}<, {pieces} of them><, {opened}> | {pieces=1}a pack of {food}, keeps till {date}<, {opened}> | put {food} down, best before {date}<, in the {place}> | {pieces} of {food}, date on it is {date}<, {place}> | bought {food} today, it says {date}<. {opened}> | {food}: {date}<, {opened}><, {place}>

expiring/larder.soon/what_spoils :: Lists food that goes bad soon
days/within:n(1..30):Within so many days; place?/shelf:(fridge|freezer|cellar~downstairs|cupboard~the kitchen cupboard):Where; opened_only?/only_open!all:bool~only what is open~just the opened things^sealed ones too:Only opened!All
Q:what must be eaten within {days} days<, {place}> | Q:does anything go bad in the next {days} days<? {opened_only}> | Q:what spoils in {days} days or less<, {place}> | Q:which food won't last {days} days<. {opened_only}> | Q:I'm away for {days} days, what must I eat first | Q:{days} days: what goes off<in the {place}>
=> {W} and {W2} :: It is {W} and {W2}.

## tower and bells
ring_bell/bells.ring :: Rings bells of a church
bells/numbers:list(n(1..7)):Numbers of the bells; minutes/duration:dur(1..20 min):For how long; at/time:time(6..21):When; occasion?/reason:(mass|wedding~a couple gets married|funeral~somebody is buried|alarm):Occasion
bells {bells} for {minutes} at {at}<, it's for a {occasion}> | ring {bells} at {at}, {minutes} long | at {at}, {minutes} of bells {bells} | let bells {bells} ring for {minutes} from {at} on<, {occasion}> | {minutes}, bells {bells}, {at} | {at}: bells {bells}, {minutes}<. {occasion=wedding}Two of us get married>
~ {#50-400} guests | tower has {#80-300} steps | bell was cast in {#1600-1900} | {N} is the priest

## sailing club
reserve_boat/boats.reserve/book_dinghy :: Reserves a boat of the club
boat/name:spot:Boat; date/day:date:Day; start+end/from+to:hours(6..21):Start+End; crew?/people:n(1..8):People on board; instructor?/with_teacher!alone:bool~with somebody who can sail~we need a teacher^we sail alone:With a teacher!Alone
{boat} on {date} {start}<, {crew} of us><, {instructor}> | can I have {boat} {date}, {start}<? {instructor}> | {date}, {start}: {boat}<, {crew} people> | we'd like to sail {boat} on {date} {start}<, {instructor}> | put my name on {boat}, {date}, {start}<, crew of {crew}> | is it ok if I take {boat} out on {date} {start}<? {crew} on board>
=> ok, locker {M} :: It is reserved; the locker is {M}.
~ wind {#2-6} | sail no. {#100-999} | {N} paid the fee of {#20-90} | mast {#5-12} m

race_result/regatta.enter/log_finish :: Enters where a boat came in
sail/sail_no:no(10..9999):Number on the sail; place/rank:ord(1..40):Place; race/race_no:no(1..12):Race; disqualified?/dsq!valid:bool~but disqualified~hit a buoy, out^fair and square:Disqualified!Valid
{sail} came in {place} in race {race}<, {disqualified}> | race {race}: {place} place for sail {sail}<. {disqualified}> | {place} in race {race} is {sail} | sail {sail}, race {race}, {place}<, {disqualified}> | put {sail} down as {place}, race {race} | in race {race} the boat with {sail} on the sail was {place}

harbour_fee/marina.fee :: Fee for a berth
length/boat_length:len(4..25 m):Length of the boat; nights/count:n(1..60):Nights; power?/electricity!no_power:bool~with power~we need electricity^no power:With power!Without; season?/time_of_year:(summer~in summer|winter~over the winter):Season
Q:what do I pay for {nights} nights with a boat of {length}<, {power}> | Q:{length} long, {nights} nights<, {season}>, how much | Q:fee for {length}, {nights} nights<. {power}> | Q:we stay {nights} nights, the boat has {length}<, {season}> | Q:price of a berth, {length}, {nights} nights<, {power}> | Q:my boat is {length}, what are {nights} nights<, {season}>
=> {X} euros :: It is {X} euros.

## diving centre
log_dive/dives.log :: Enters a dive
place/site:spot:Where; max_depth/depth:len(4..60 m):Greatest depth; minutes/bottom_time:dur(8..95 min):Time under water; bar_left?/rest_bar:n(20..180):Pressure left, bar; buddy?/partner:first:Partner; night?/in_the_dark!by_day:bool~at night~in the dark^by day:Night dive!By day
{place}, {max_depth}, {minutes}<, {night}><, with {buddy}> | dived at {place}: down to {max_depth}, {minutes} in all<, {bar_left} bar left> | {minutes} at {place}<with {buddy}>, deepest {max_depth}<. {night}> | log it: {place}, {minutes}, max {max_depth}<, came up with {bar_left} bar> | {buddy} and I were at {place}, {max_depth} deep, {minutes}<, {night}> | {max_depth} at {place} for {minutes}<, {bar_left} bar in the tank>
~ water had {#4-28} degrees | {#2-40} fish | my {#10-400}th dive | viz {#2-30} m

fill_tank/tanks.fill :: Fills a tank
tank/bottle:no(1..200):Tank; bar/pressure:n(100..300):Pressure in bar; gas/mix:(air~plain air~ordinary air|nitrox32~nitrox 32~thirty-two percent|nitrox36~nitrox 36|trimix):Gas; by?/ready_by:time(7..20):Ready by
tank {tank} to {bar} bar, {gas}<, ready by {by}> | {gas} into {tank}, {bar} bar | fill number {tank} with {gas}, {bar} bar<by {by}> | {tank}: {bar} bar, {gas} | I need tank {tank} with {bar} bar of {gas}<at {by}> | {bar} bar {gas} for tank {tank}<, I leave at {by}>

## climbing hall
set_route/routes.add/new_route :: Enters a new route of the hall
name/title:words(heading):Name; grade/difficulty:any(5a|5c|6a+|6b|6c+|7a|7b+|8a|V3|V5|VII-|VIII+):Grade; colour/holds:tone:Colour of the holds; sector?/wall:spot:Wall; setter?/by:first:Who built it
{name}, {grade}, in {colour}<, on {sector}> | new route: {name}, {colour} holds, {grade}<, built by {setter}> | {setter} built {name}, {grade}, {colour}<, {sector}> | {colour} line called {name}, it's a {grade}<, {sector}> | put {name} up, {grade}, the {colour} one | a {grade} in {colour}, named {name}<, by {setter}>
~ {#8-30} m high | {#10-40} holds | rope {#40-80} m | took {#2-9} hours

lend_gear/gear.lend :: Lends climbing things
who/person:first:Who; things/items:many(shoes|harness~a harness|rope~a rope|chalk~a chalk bag|helmet~a helmet):What; size?/shoe_size:n(34..48):Shoe size; until?/back_by:time(9..22):Back by
{things} for {who}<, size {size}> | {who} takes {things}<until {until}> | lend {who} {things}<, shoe size {size}> | {who} forgot everything: {things}<, size {size}><, back at {until}> | {who} would like {things}<till {until}> | give {things} to {who}<. Size {size}>

## orchard
press_apples/cider.press/book_press :: Books the press for apples
kilos/weight:mass(20..900 kg):Weight of the apples; date/day:date:Day; bottles?/into:(glass~in glass bottles|bag~in bags with a tap|barrel~in a barrel):Into what; pasteurize?/heated!raw:bool~heated so it keeps~make it keep^raw~leave it raw:Heated!Raw; name?/customer:surname:Customer
{kilos} of apples on {date}<, {bottles}><, {pasteurize}> | press {kilos} for {name} on {date}<, {bottles}> | {name} brings {kilos} on {date}<. {pasteurize}> | we picked {kilos}, can they be pressed {date}<? {bottles}> | {date}: {kilos}<, {bottles}><, {pasteurize}> | a slot on {date} for {kilos}<of {name}>
~ {#2-30} trees | {#2-9} kids helped | trailer of {#300-900} kilos | it rained {#2-9} days

tree_note/trees.note/log_tree :: Enters something about a tree
tree/number:no(1..900):Tree; event/what:(bloom~it blooms~in full flower|pruned~I cut it back~has been cut|sick~has spots on the leaves~looks ill~something eats it|planted~put it in today~it's new|felled~had to go~cut down):What; date?/when:past:When; photo?/picture:photo:Picture
tree {tree}: {event}<, {date}> | {event}, that's tree {tree}<, see {photo}> | number {tree}: {event}<. {date}> | {date} tree {tree}, {event} | for tree {tree} please note: {event}<, picture {photo}> | about {tree}, {event}<, photo is {photo}>

## goats and poultry
collect_eggs/eggs.collect/log_eggs :: Enters eggs of a house
house/coop:no(1..12):House; eggs/count:dozens(6..300):Eggs; broken?/cracked:n(1..30):Broken ones; date?/day:past:Day; size?/class:(S~small|M~medium|L~large|XL~very large):Size
house {house} gave {eggs} eggs<, {broken} broken><, {date}> | {eggs} eggs from house {house}<, {size}> | {date} we had {eggs} eggs in house {house}<, {broken} cracked> | coop {house}: {eggs} eggs<, {broken} of them broken> | enter {eggs} for house {house}<, {size} ones> | hens of house {house}: {eggs} eggs<, {date}>
~ {#20-400} hens | fox came {#2-9} times | {N} feeds at {T} | nest {#2-60} is new

move_herd/herd.move :: Moves animals to another meadow
animals/what:(goats~the goats|sheep~the sheep|cows~the cows|geese~the geese|ponies~the ponies):Animals; to/meadow:spot:Meadow; date/on:date:Day; count?/how_many:dozens(2..120):How many, all if left out; fence?/electric!plain:bool~with the electric fence on^no current on the fence:Electric fence!Plain fence
{animals} to {to} on {date}<, {fence}> | on {date} move {animals} over to {to}<, {count} of them> | {count} of {animals} go to {to} on {date}<. {fence}> | the grass is gone, {animals} should be at {to} {date}<, {fence}> | {animals}, {date}, {to}<. {fence}> | put {animals} on {to}, {date}<, {count} only>

## mill and grain
silo_in/silos.fill/store_grain :: Brings grain into a silo
silo/number:no(1..24):Silo; crop/grain:(wheat|rye|barley|oats|maize~corn|spelt):Grain; weight/amount:mass(0.5..60 t):Weight; moisture?/wet:d(9..22):Moisture in percent; farmer?/from:surname:From whom
{weight} of {crop} into silo {silo}<, moisture {moisture}> | silo {silo}: {weight} {crop}<from {farmer}> | {farmer} brought {weight} of {crop}, it goes into {silo}<, {moisture} percent wet> | put {weight} {crop} in silo {silo}<, {moisture}% moisture> | {crop}, {weight}, silo {silo}<, {farmer}> | the {weight} of {crop}<of {farmer}> belong in silo {silo}
~ lorry {#2-30} | scale is off by {#2-9} kilos | harvest of {#20-60} days | queue of {#2-9}

grind_order/mill.grind :: Orders flour to be ground
grain/kind:(wheat|rye|spelt|oats):Grain; type/fineness:ints(405|550|630|812|1050|1150|1600):Type of flour; kilos/amount:mass(5..900 kg):How much; bag_kg?/bag_size:n(1..50):Weight of a bag in kg; organic?/certified!ordinary:bool~organic~from the organic field^ordinary:Organic!Ordinary
{kilos} of {grain}, type {type}<, in bags of {bag_kg} kilos><, {organic}> | grind {kilos} {grain} to type {type}<. {organic}> | {grain} flour {type}, {kilos}<, {organic}> | type {type} from {grain}, {kilos} of it<, bags of {bag_kg} kg> | the baker wants {kilos} of {grain} {type}<, {organic}> | make {kilos} of {type} out of {grain}

## space and sky
point_scope/telescope.point/slew :: Points the telescope at something
target/object:any(M31|M42|NGC 7000|Vega|Jupiter|Albireo|IC 434|Comet 12P|the Pleiades|Sirius|M13|Deneb):What; exposure?/shutter:tick(100..600000 ms):Exposure; frames?/count:n(2..120):Frames; filter?/band:(L~no filter~luminance|R~red|G~green|B~blue|Ha~hydrogen alpha):Filter
point at {target}<, {frames} frames><, {filter}> | {target}<, {exposure} each><, {frames} times> | turn to {target}<and take {frames} frames> | I want {target}<with {filter}><, {exposure} per frame> | go to {target}<, {filter}> | show me {target}<. {frames} frames, {exposure}>
=> altitude {M} degrees :: It stands at {M} degrees.
~ moon is at {#5-95} percent | dome {#2-5} | it's minus {#2-15} | {N} sleeps

passes_of/satellite.passes :: When a satellite is seen
satellite/name:any(ISS|Hubble|NOAA 19|Tiangong|Envisat|Meteor M2|Landsat 9|Starlink 4212):Satellite; place/from:city:Where one looks from; days?/ahead:n(1..14):Days ahead; min_elevation?/above:n(5..80):Least height in degrees; visible?/only_visible!all:bool~only what I can see~if it's bright enough^all of them:Only visible!All
Q:when does {satellite} fly over {place}<in the next {days} days> | Q:passes of {satellite} in {place}<, at least {min_elevation} degrees high> | Q:can we see {satellite} from {place}<, {days} days ahead> | Q:{satellite}, {place}<, {visible}> | Q:my son wants to wave at {satellite}, we're in {place}<. {visible}> | Q:next flights of {satellite} above {place}<over {min_elevation} degrees>
=> {T} in the west :: At {T} in the west.

## game server
spawn_mob/world.spawn/place_creature :: Puts creatures into the world
creature/type:(cow|wolf~a wolf|skeleton|dragon~the dragon|villager|bat~bats):Creature; x+z/east+south:pair(-900..900,-900..900@at {a} {b}@at x {a} z {b}@{a}/{b}@near {a}, {b}):X+Z; count?/amount:dozens(2..64):How many; name?/nickname:words(heading):Name over its head; silent?/mute!noisy:bool~silently~no sound^with its sounds:Silent!Noisy
{creature} {x}<, {count} of them><, {silent}> | spawn {creature} {x}<, called {name}> | {x}: {creature}<times {count}> | put {creature} {x}<, {silent}> | players are bored, {creature} {x} please<, named {name}> | I want {creature} {x}<. {count} of it>
~ {#2-90} players online | {#10-60} fps | level {#2-60} | {N} built the castle

ban_player/players.ban :: Bans a player
player/nick:nick:Player; days/for:days(1..90 days):For how long; reason?/why:words(note):Reason; ip_too?/also_ip!name_only:bool~the address too~and the IP^only the name:Address too!Name only; silent?/quietly!announce:bool~without telling the others^and tell everybody:Quietly!Announced
{player} is out for {days}<, {ip_too}><, reason {reason}> | ban {player} for {days}<. {silent}> | {player} cheated: {days} ban<, {ip_too}> | keep {player} out for {days}<, reason: {reason}> | {days} for {player}<, {silent}> | {player} insulted people, throw him out for {days}<, {ip_too}>

give_item/items.give :: Gives a player something of the game
player/to:nick:Player; item/what:any(diamond sword|oak planks|golden apple|ender pearl|iron pickaxe|torch|health potion|saddle|map|elytra):Item; amount/count:dozens(1..640):How many; slot?/place:no(0..35):Slot
{amount} {item} for {player}<, slot {slot}> | give {player} {amount} {item} | {player} gets {amount} times {item}<in slot {slot}> | {player} won the race: {amount} {item} | {amount} x {item} to {player}<, slot {slot}> | hand {player} {item}, {amount} of it

## board games club
log_game/plays.log :: Enters a game that was played
game/title:words(heading):Game; players/who:list(first):Players; minutes?/took:dur(10..300 min):How long; draw?/tie!decided:bool~it was a draw~nobody won^somebody won:Draw!Decided
we played {game}: {players}<, took {minutes}><. {draw}> | {players} played {game} | {game} with {players}<, {minutes}> | log {game}, players {players} | a round of {game}, {players}<. {draw}> | {game}: {players}<, {minutes} long>
~ table {#2-9} | expansion {#2-5} | {#2-9} crisps bags | box weighs {#2-6} kilos

find_games/games.find :: Finds games in the cupboard
players/people:n(1..10):How many play; max_minutes?/at_most:dur(10..240 min):Longest time; kids?/with_children!grown_ups:bool~with small children~the kids play too^grown-ups only:With children!Grown-ups; kind?/type:(strategy|party~something to laugh|card~a card game|dice~with dice|coop~all together against the game):Kind
Q:what can {players} of us play<, {kind}><, no longer than {max_minutes}> | Q:{players} people<, {max_minutes} at most><, {kind}>: which game | Q:it rains and we are {players}<, {kids}>, something to play? | Q:a game for {players}<, {kind}> | Q:we're {players}, which game<? {kids}> | Q:{kind}, {players} players<, up to {max_minutes}>
=> {W} {W2} :: There is {W} {W2}.

## karaoke and disco
queue_singer/karaoke.queue :: Puts somebody on the list of singers
singer/who:nick:Singer; song/title:song:Song; key_shift?/transpose:signed(1..6@higher~{x} higher~up {x}@lower~{x} lower~down {x}):Half tones; duet_with?/with:first:Second singer; next?/at_once!in_turn:bool~right now~as the next one^at the end of the list:Next!In turn
{singer} sings {song}<, {key_shift}><, {next}> | {song} for {singer}<with {duet_with}> | put {singer} down for {song}<. {next}> | next up {singer} with {song}<, {key_shift}> | {singer} and {duet_with} want {song}<, {next}> | {singer}: {song}<, {key_shift}>
~ {#20-200} people listen | beer is {#3-9} euros | mic {#2-4} is dead | bar shuts at {T}

fog_now/effects.fog :: Blows fog onto the stage
seconds/duration:tick(1000..60000 ms):How long; density/level:lvl(0..10):Density; delay?/after:dur(1..60 min):After; side?/from:(left|right|both~both sides):Side
{seconds} of fog, {density}<, from {side}> | fog for {seconds} {density}<in {delay}> | let it smoke {density} for {seconds}<on {side}> | stage fog: {seconds}, {density} | give me {seconds} of fog {density}<, {side}> | in the chorus {seconds} of fog {density}

## campervan
set_heater/van.heat :: Heats the van
temp_c/target:n(5..28):Degrees; from_time?/start:time(0..23):From when; source?/fuel:(gas|diesel|electric~on shore power~from the socket):Heat source; night?/quiet!loud:bool~quietly, we sleep~night mode^noise is fine:Quiet!Loud
{temp_c} degrees in the van<, {source}><, {night}> | it's icy in here, {temp_c} please<. {night}> | heat to {temp_c}<from {from_time} on><, {source}> | I wake up with cold feet, make it {temp_c}<at {from_time}> | {temp_c} would be nice<, on {source}> | van heater {temp_c}<, {night}>
~ outside it's {#1-9} | tank is at {#10-90} percent | {#2-4} of us | parked in {C}

water_level/van.water :: Reads or drains a tank of the van
tank/which:(fresh~drinking water~the clean one|grey~from the sink~dirty water|toilet~the toilet~the black one):Tank; drain?/empty!read_only:bool~and empty it~let it out^only look:Drain!Only read
Q:how full is {tank}<? {drain}> | Q:{tank}: level<, {drain}> | Q:do we have to stop because of {tank} | Q:what's in {tank}<, {drain}> | Q:level of {tank} please<, {drain}> | Q:is {tank} full yet
=> {M} percent :: It is at {M} percent.

find_pitch/pitches.near :: Places for the night near a town
town/near:city:Town; radius/within:len(2..90 km):Within; max_price?/up_to:money(5..60 eur):At most a night; dogs?/dog_ok!no_dogs:bool~dogs allowed~we have a dog^no dogs please:Dogs allowed!No dogs; services?/needs:many(water~fresh water|power~electricity|toilet~a toilet|shower~a shower):What is there
Q:where can we sleep near {town}, not more than {radius} away<, with {services}> | Q:pitches around {town}, {radius}<, up to {max_price}><, {dogs}> | Q:{town}, within {radius}<: {services}> | Q:we're tired, anything {radius} from {town}<? {dogs}> | Q:a place for the van, {radius} around {town}<, at most {max_price}> | Q:find pitches {radius} round {town}<with {services}>
=> {W} Meadow, {N} places :: There is {W} Meadow with {N} places.

## street and traffic
light_phase/signals.phase/set_signal :: Sets the green of a traffic light
crossing/junction:spot:Crossing; direction/arm:(N~from the north|S~from the south|E~from the east|W~from the west):Direction; green/duration:tick(5000..120000 ms):Time of green; bus_first?/bus_priority!equal:bool~buses first~let buses go first^all alike:Buses first!All alike; until?/till:time(5..23):Until
{green} of green at {crossing}, {direction}<, {bus_first}> | cars {direction} at {crossing} should get {green}<until {until}> | {crossing}: {direction} {green} green<. {bus_first}> | queue at {crossing} {direction}, give them {green} | at {crossing}, green for {green} {direction}<, till {until}> | {direction}, {crossing}: {green}<, {bus_first}>
~ {#20-400} cars wait | camera {#2-60} | fair in {C} | accident at {T}

grit_road/winter.grit :: Sends somebody to spread salt
street/road:spot:Road; from_km+to_km/km_from+km_to:pair(0..60,1..90<@from km {a} to {b}@km {a} to {b}@between km {a} and km {b}):From km+To km; material/with:(salt|sand|grit~fine stones):With what; urgent?/first!in_turn:bool~at once~cars slide already^on the normal round:First!In turn
{material} on {street} {from_km}<, {urgent}> | {street} is ice {from_km}, {material} please<. {urgent}> | spread {material} on {street} {from_km} | {from_km} of {street} needs {material}<, {urgent}> | {street}, {from_km}: {material}<. {urgent}> | send somebody with {material} to {street} {from_km}

park_free/garages.free :: Free places of a garage
garage/name:spot:Garage; level?/floor:ord(1..9):Level; kind?/type:(normal|disabled~for a wheelchair|electric~where I can charge|family~with the pram):Kind of place; height?/vehicle_height:len(1.4..2.6 m):Height of the vehicle
Q:is there room in {garage}<on the {level} level><, {kind}> | Q:{garage}: anything free<, {kind}> | Q:can I get into {garage} with {height}<, {kind}> | Q:places left in {garage}<, {kind}><, {level} floor> | Q:I'm close to {garage}, still free<? Car is {height} high> | Q:{garage} full?<{kind}>
=> {M} free :: There are {M} free.

## laboratory freezer
store_sample/freezer.store/put_sample :: Puts a sample into a freezer
sample/id:serial:Sample; freezer/unit:any(F1|F2|Arktis|Nord|-80 A|-80 B|LN2-3):Freezer; box+slot/rack+position:pair(1..60,1..81@box {a}, slot {b}@box {a} slot {b}@in box {a} at {b}@position {b} of box {a}):Box+Slot; volume_ul?/volume:n(5..900):Volume in microlitres; owner?/belongs_to:surname:Owner
{sample} goes to {freezer}, {box}<, {volume_ul} µl> | put {sample} into {freezer} {box}<, it's {owner}'s> | {freezer}, {box}: {sample}<. Owner {owner}> | store {sample} in {freezer}, {box}<, {volume_ul} microlitres> | {owner}'s tube {sample}: {freezer}, {box} | {sample}, {box}, {freezer}<, {volume_ul} µl left>
~ door alarm at {T} | batch {#2-90} | frost of {#2-9} cm | {#2-9} keys

spin_down/centrifuge.run :: Runs the centrifuge
rpm/speed:n(500..15000):Turns a minute; minutes/duration:dur(1..60 min):How long; temp_c?/cooling:temp(-4..37):Degrees; soft_stop?/gentle_stop!hard_stop:bool~stop it gently^brake hard:Soft stop!Hard stop; tubes?/count:ints(2|4|6|8|12|24):Tubes
{minutes} at {rpm} rpm<, {temp_c}><, {soft_stop}> | spin {tubes} tubes for {minutes}, {rpm} turns | {rpm} rpm, {minutes}<. {soft_stop}> | centrifuge: {rpm}, {minutes}<, cooled to {temp_c}> | run it {minutes} with {rpm} turns a minute<, {tubes} tubes> | {tubes} tubes, {rpm} rpm for {minutes}<, {soft_stop}>

dilute/mixing.dilute :: Plans a dilution
stock/substance:any(ethanol|NaCl|HCl|glucose|Tris|sucrose|EDTA|acetone):Substance; from_percent+to_percent/strong+weak:pair(20..99,1..19@from {a} to {b} percent@{a} to {b}%@from {a}% down to {b}%):Strong+Weak; volume/final_volume:vol(5..900 ml):Volume wanted; sterile?/filtered!plain:bool~sterile~through the filter^needn't be sterile:Sterile!Plain
{stock} {from_percent}, {volume}<, {sterile}> | dilute {stock} {from_percent}, I want {volume} | {volume} of {stock}, {from_percent}<. {sterile}> | bring {stock} {from_percent}, {volume} in the end<, {sterile}> | {stock}: {from_percent}. {volume} please | I need {volume}, {stock} thinned {from_percent}
=> {M} ml of stock :: Take {M} ml of the stock.

## servers at night
rotate_logs/logs.rotate :: Sets how logs of a machine are kept
host/machine:machine:Machine; keep_days/keep:days(1..90 days):How long they are kept; max_mb?/size_mb:n(10..5000):Largest size in MB; compress?/zip!plain:bool~packed~zip the old ones^not packed:Packed!Plain; level?/min_level:(debug|info|warn~warnings and worse|error~only errors):Least level
keep logs of {host} for {keep_days}<, {compress}> | {host}: logs {keep_days}<, no file over {max_mb} MB> | the disk of {host} is full of logs, {keep_days} are enough<, {compress}> | logs on {host}: {keep_days}<, {level}> | throw logs of {host} away after {keep_days}<. {compress}> | {keep_days} of logs on {host}<, {level}><, at most {max_mb} megabytes each>
~ disk is at {#70-99} percent | kernel {#4-6} | {#2-40} containers | pager rang at {T}

open_port/firewall.allow :: Lets traffic through to a machine
host/to:machine:Machine; port/tcp_port:no(22..65000):Port; source?/from_ip:ip:From which address; protocol?/proto:(tcp|udp):Protocol; hours?/for:dur(1..48 h):For how long; log?/log_it!no_log:bool~and log it~write down who comes^don't log:Log!No log
open {port} on {host}<for {source}><, {protocol}> | let {source} reach {host} on port {port}<for {hours}> | {host} port {port} must be open<, {protocol}><. {log}> | {source} can't get to {host}, allow {port}<, {hours} only> | allow {protocol} {port} to {host}<from {source}> | port {port}, {host}<: {log}>

close_port/firewall.block :: Stops traffic to a machine
host/to:machine:Machine; port/tcp_port:no(22..65000):Port; source?/from_ip:ip:From which address; protocol?/proto:(tcp|udp):Protocol; reject?/answer!drop:bool~with an answer~tell them no^without an answer~just drop it:Answered!Dropped
close {port} on {host}<for {source}><, {reject}> | nobody should reach {host} on {port}<, {protocol}> | shut port {port} of {host}<. {reject}> | {source} hammers {host} port {port}, block it<, {reject}> | block {protocol} {port} to {host}<from {source}> | {host}: no more {port}<, {reject}>

set_flag/flags.set/toggle_feature :: Switches a feature of a program for a share of users
flag/feature:any(new-checkout|dark_mode|fastSearch|beta.banner|ai-replies|oldMenu|two_step_login|eu-prices):Feature; percent/share:pct(0..100):Share of users; staff?/staff_too!public_only:bool~staff too~our own people as well^not for staff:Staff too!Public only
{flag} for {percent}<, {staff}> | roll {flag} out to {percent}<, {staff}> | {percent} of users should get {flag}<. {staff}> | {flag} at {percent}<, {staff}> | give {flag} to {percent}<. {staff}> | turn {flag} up to {percent}

restore_backup/backups.restore :: Brings back a backup
host/machine:machine:Machine; date/of_day:past:Day of the backup; path?/only:fold:Only this folder; overwrite?/replace!keep_newer:bool~overwrite what's there~replace everything^keep what is newer:Overwrite!Keep newer; test?/dry_run!real:bool~only try it out^for real:Only try!For real
restore {host} from {date}<, {overwrite}> | bring {host} back as it was {date}<, only {path}> | {date}'s backup onto {host}<. {test}> | someone deleted {path} on {host}, get it from the backup of {date}<, {overwrite}> | {host}: backup of {date} please<, {test}> | roll {host} back to {date}<, {path} only>

## office of small things
book_desk/desks.book :: Books a desk for a day
desk/place:any(D12|W-04|quiet 3|window 7|N 21|C-118|lounge 2):Desk; date/day:date:Day; part?/time_of_day:(morning~till lunch~only before noon|afternoon~after lunch|all~the whole day):Part of the day; monitor?/screen!no_screen:bool~with a screen~I need a monitor^no screen needed:With a screen!Without; person?/for:first:For whom
{desk} on {date}<, {part}><, {monitor}> | I come in {date}<, {part}>, want {desk}<. {monitor}> | {date}: {desk}<for {person}><, {part}> | put {person} at {desk} on {date}<, {monitor}> | reserve {desk} {date}<, {part}> | is {desk} mine on {date} please<? {monitor}>
~ floor {#2-9} | {#2-30} colleagues | train gets in at {T} | {N} snores

expense_mile/trips.claim/mileage :: Enters a business trip by car
from/start:city:From; to/destination:city:To; distance/driven:len(4..900 km):Distance; date/day:past:Day; passengers?/with:n(1..4):Passengers; return?/both_ways!one_way:bool~and back~there and back^one way only:Both ways!One way
{date} {from} to {to}, {distance}<, {return}> | drove from {from} to {to} {date}, {distance}<, {passengers} passengers> | {distance} on {date}, {from} - {to}<. {return}> | I was in {to} {date}, from {from}, {distance}<, {return}> | enter {from} to {to}, {distance}, {date}<, {passengers} with me> | trip of {distance}, {from} {to}, {date}<, {return}>

vote_poll/votes.cast :: Casts a vote
poll/number:no(1..900):Poll; choice/option:(yes~I'm for it~in favour|no~I'm against~not with me|abstain~I don't care~neither):Choice; comment?/remark:words(note):Comment; secret?/anonymous!open:bool~secretly~without my name^with my name:Secret!Open
{choice} in poll {poll}<, {secret}> | poll {poll}: {choice}<, comment {comment}> | on {poll}, {choice}<. {secret}> | {choice}, poll {poll}<, and write {comment}> | my vote in {poll}: {choice}<, {secret}> | about poll {poll}, {choice}<, {secret}>

order_catering/lunch.order :: Orders food for a meeting
people/guests:dozens(4..90):How many; date/day:date:Day; at/time:time(7..20):When; menu/kind:(cold~sandwiches~something cold|warm~a warm lunch~something hot|cake~coffee and cake|fruit~just fruit):What; vegan?/vegans:n(1..30):How many of them vegan; room?/to_room:spot:Room
{menu} for {people} on {date} at {at}<, {vegan} of them vegan><, {room}> | {people} people come {date}, {at}: {menu}<, in {room}> | {date} at {at}, {menu} for {people}<, {vegan} vegans> | order {menu}, {people} heads, {date} {at}<. {room}> | we're {people} on {date} and hungry at {at}, {menu} please<, {vegan} eat vegan> | for {date}, {at}: {people} times {menu}<, room {room}>
"""
