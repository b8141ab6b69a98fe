"""Functions of kitchens, cellars, fields and boats whose wishes name no deed.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
restaurant
fire_course/kitchen.fire/next_course
Tells the kitchen to send the next course of a table/
table/table_no/no:n(1..48):Table; course/which/what:(starter~the small plates|main~the big plates|dessert~something sweet|cheese~the cheese board):Course; rush?/hurry/fast:bool~they have a train to catch~they look angry^no rush, they are talking:Hurry
table {table} is ready for {course}<, {rush}>|{table} cleared, {course}<, {rush}>|{course} for {table}<. {rush}>|they put the forks down at {table}, {course} now<, {rush}>|{table} waits for {course}|<{rush}: >{course} on {table}|number {table}, {course} can come
=> sent :: The kitchen knows. || {"minutes": {M}} :: It takes {M} minutes.

restaurant
comp_item/bills.comp/on_the_house
Takes something off a bill because of a mistake or as a gift
table/table_no/no:n(1..48):Table; item/what/dish:dish:What; reason/why/cause:(late~waited an hour~took for ever|cold~it was stone cold|wrong~they never ordered it|hair~there was a hair in it|gift~it's her birthday~regulars):Why
{table}: {item}, {reason}|the {item} on {table} is on us, {reason}|{reason}, table {table}, {item}|{item} for {table} costs nothing, {reason}|don't charge {table} for the {item}, {reason}|{table} complained about the {item}, {reason}|{item}, table {table}... {reason}
=> {"new_total": {X}} :: The new total is {X}. || removed :: It was removed.

restaurant
eighty_six/menu.out/sold_out
A dish is no longer available today/
dish/item/what:dish:Dish; until?/back_at/again:time:Available again at; suggest?/instead/alternative:dish:What to offer instead
no more {dish}<, offer {suggest}>|{dish} is finished<, back at {until}>|last {dish} just went out|the {dish} is gone<, {suggest} instead>|we ran out of {dish}<until {until}>|sorry folks, {dish} is over|kitchen says no {dish} any more<, push the {suggest}>|<{suggest} now, >we can't make {dish}
=> ok :: {dish} is off the menu.

restaurant
walk_in/tables.walkin/guests_at_door
Guests without a reservation
people/guests/party:n(1..14):How many; name?/for/who:surname:Name; high_chair?/baby_seat/child_seat:bool~with a baby~one is one year old^only grown-ups:High chair; outside?/terrace/garden:bool~want the sun~on the terrace^not outside~inside please:Outside
{people} people at the door<, {high_chair}><, {outside}>|{people} just came in<, {name}>|<{name}, >{people} of them<, {outside}>|a party of {people} without a booking<, {high_chair}>|can we squeeze in {people}<, {outside}>|{people} hungry faces<, {high_chair}>|there's {people} standing here<, name is {name}>
=> {"table": {M}} :: Table {M} is free. || {"wait_min": {M}} :: They have to wait {M} minutes.

restaurant
tip_pool/tips.add/cash_tips
Tips of a shift
amount/sum/cash:d(4.50..380.50):Amount; waiter/who/from:first:Who got them; card?/by_card/electronic:bool~on the card~through the terminal^in coins~cash:By card
{waiter} made {amount}<, {card}>|{amount} for {waiter}<, {card}>|{waiter}: {amount} in tips<, {card}>|<{card}: >{waiter} {amount}|{waiter} got {amount} tonight|{amount}, {waiter}<({card})>
=> {"pool": {X}} :: The pool is {X}.

bar
open_tab/tabs.open/bar_tab
Opens a tab at the bar
name/guest/who:surname:Guest; limit?/max/up_to:n(20..500):Most it may reach; card_held?/card/deposit:bool~I have the card~card is behind the till^no card, I know him:Card as deposit
{name} pays later<, up to {limit}><, {card_held}>|put it all on {name}<, max {limit}>|{name} runs up a bill<, {card_held}>|{name}, he'll settle at the end<, not above {limit}>|<{card_held}: >{name}<, {limit} max>|everything for {name} on one slip<, {limit} is the limit>
=> {"tab": "{ID}"} :: The tab is {ID}.

bar
keg_level/kegs.read/how_much_beer
How much is left in a keg
tap/line/no:n(1..24):Tap
Q:does tap {tap} last tonight|Q:{tap} spits foam, is it empty|Q:how full is {tap}|Q:beer left on {tap}?|Q:do we have to change {tap} soon|Q:keg on line {tap}
=> {Y} l :: There are {Y} l left. || {"percent": {M}} :: It is at {M} percent.

bar
cut_off/guests.cutoff/no_more_drinks
Serve no more alcohol to a guest
guest/who/name:any(the man in red|seat 4|Mr Hill|the bachelor party|table by the window|the tall guy):Guest; taxi?/ride/cab:bool~he can't drive home~needs a ride^lives next door:Calls a ride; note?/why/remark:any(slurs|fell off the stool|shouts at people|asleep):Note
{guest} has had enough<, {taxi}>|water only for {guest}<, {note}>|{guest} is drunk<. {taxi}>|nothing stronger than juice for {guest}<, {taxi}>|no more for {guest}<: {note}>|<{note}, >{guest} is done for tonight|{guest} shouldn't get another<, {taxi}>
=> ok :: Nobody serves {guest} any more.

roastery
roast_batch/roasts.log/coffee_roast
A batch of roasted coffee
beans/origin/green:any(Sidamo|Huila|Yirgacheffe|Antigua|Nyeri|Sumatra Lintong|Santos):Green coffee; kg/in_kg/weight:d(2.5..60.5):Kilograms in; drop_c/temp/end_temp:n(195..229):Temperature at the end; minutes?/time/duration:d(8.5..17.5):Minutes; level?/roast/colour:(light~for filter|medium|dark~for the Italians):Level
{beans} {kg} kg, dropped at {drop_c}<, {minutes} minutes><, {level}>|{kg} kilos {beans}, out at {drop_c} degrees<after {minutes} min>|{drop_c} at the end, {beans}, {kg} kg<, {level}>|<{level}: >{beans}, {kg} kilograms, {drop_c}|{beans}: {kg} in, {drop_c} drop<, took {minutes}>|pulled the {beans} at {drop_c}, {kg} kg<, {minutes} minutes>
=> {"batch": "{ID}", "loss_percent": {Y}} :: Batch {ID} lost {Y} percent.

roastery
cupping_score/cupping.add/taste_score
Score of a coffee at a tasting, 0 to 100
batch/lot/id:code:Batch; score/points/total:d(62.25..94.75):Score; notes?/flavours/tastes:anys(blueberry|jasmine|dark chocolate|wet paper|caramel|lemon peel|tobacco):Flavours; taster?/by/who:first:Taster
{batch}: {score}<, {notes}>|{score} for {batch}<, I taste {notes}>|{batch} tastes of {notes}, {score}|<{taster}: >{batch} {score}|{batch} is a {score}<, says {taster}>|{notes}! {batch}, {score}
=> saved :: The score {score} was saved.

butcher
cut_request/cuts.order/meat_order
Orders a cut of meat
cut/piece/what:any(ribeye|pork belly|lamb shoulder|brisket|chicken thighs|veal shank|oxtail):Cut; grams/weight/amount:grams:Grams; thickness_cm?/thick/slice:n(1..6):Thickness in cm; bone?/with_bone/bone_in:bool~bone in~leave the bone^without the bone~boneless:With bone; pickup?/when/at:time:Pickup at
{grams} {cut}<, {thickness_cm} cm thick><, {bone}>|{cut}, {grams}<, {bone}><, I come at {pickup}>|<{bone}: >{cut}, {grams}|I'm making roast tonight, {grams} of {cut}<, {bone}>|{cut} for the barbecue, {grams}<, cut {thickness_cm} centimetres>|set aside {grams} of {cut}<, {pickup}>|{grams} of the {cut}<{thickness_cm} cm each>
=> {"ticket": {M}} :: The ticket is {M}.

butcher
cold_room_temp/coldroom.log/fridge_reading
Temperature of a cold room
room/which/name:any(room 1|room 2|ageing room|fish fridge|display|back freezer):Room; celsius/temp/degrees:d(-22.5..9.5):Degrees; door_open?/door/open:bool~door was open~somebody left the door ajar^door closed:Door open; checked_by?/by/who:first:Who
{room} {celsius}<, {door_open}>|{celsius} in {room}<, {door_open}>|{room}: {celsius} degrees<, {checked_by}>|<{checked_by}, >{room} {celsius}|thermometer in {room} shows {celsius}<, {door_open}>|{room} is at {celsius}<. {door_open}>
=> ok :: {celsius} degrees in {room} was saved. || {"alarm": ((true|false))} :: Alarm: {1}.

dairy
milk_delivery/milk.receive/tank_in
Milk that a farm delivered
farm/from/supplier:any(Hillside|Birkenhof|Cascina Rossa|Upper Meadow|Lower Farm|Van Dijk):Farm; litres/amount/volume:n(120..9800):Litres; temp_c?/temp/celsius:d(2.5..9.5):Temperature; fat_percent?/fat/fat_content:d(3.2..5.6):Fat in percent; antibiotics?/residue/positive:bool~the test turned blue~residues found^test is clean:Antibiotics found
{farm} {litres} l<, {temp_c} degrees><, {fat_percent} fat>|{litres} litres from {farm}<, fat {fat_percent}><, {antibiotics}>|{farm} brought {litres}<, {temp_c} warm>|<{antibiotics}: >{farm}, {litres} litres|{farm}: {litres} litres<, {fat_percent} percent fat><, {temp_c} C>|tanker from {farm}, {litres} l<. {antibiotics}>
=> {"tank": {M}} :: It goes to tank {M}.

dairy
cheese_turn/wheels.turn/cheese_care
Care of a cheese wheel in the cellar
wheel/no/id:code:Wheel; task/done/what:(turned~on its head now~flipped|brushed~mould wiped off|salted~rubbed with brine|waxed~got its coat):What was done; weight_kg?/weight/kg:d(1.5..38.5):Weight
{wheel} {task}<, {weight_kg} kg>|{task}, {wheel}|{wheel}, {task}<, weighs {weight_kg}>|the big one, {wheel}, is {task}|{wheel} was {task} this morning<, {weight_kg} kilos now>|<{weight_kg} kg, >{wheel} {task}
=> ok :: {wheel} was noted.

foodtruck
set_pitch/truck.location/where_today
Where the food truck stands today
place/spot/at:place:Place; from/opens/start:time:From; until/closes/to:time:Until; special?/dish/menu:dish:Dish of the day
{place}, {from} to {until}<, {special}>|we're at {place} from {from} until {until}<with {special}>|{from} till {until} at {place}|<{special} today, >{place}, {from}-{until}|today {place}: {from} to {until}<. {special}>|parked at {place}, serving {from} - {until}
=> posted :: It was posted.

foodtruck
gas_bottle/gas.swap/bottle_change
A gas bottle was changed
kg/size/weight:ints(5|8|11|33):Size in kg; price?/cost/paid:d(14.50..74.50):Price; station?/shop/where:company:Bought at; spare_left?/spares/left:n(0..4):Full bottles left
{kg} kilo bottle empty<, new one {price}>|changed the {kg} kg<, {price} at {station}>|new gas, {kg} kg<, {spare_left} spare>|<{station}, {price}: >{kg} kg bottle|the {kg} ran dry<, {spare_left} left>|{kg} kg of gas<for {price}><, {spare_left} in reserve>
=> ok :: It was noted.

canteen
meal_count/canteen.count/how_many_eat
How many eat in the canteen on a day
date/day/on:date:Day; meat/with_meat/normal:n(5..420):With meat; veggie/vegetarian/meatless:n(2..180):Vegetarian; vegan?/plants_only/v:n(1..60):Vegan; packed?/lunch_boxes/to_go:n(1..90):Packed lunches
{date}: {meat} meat, {veggie} veggie<, {vegan} vegan><, {packed} packed>|{meat} with meat and {veggie} without on {date}<, {packed} boxes>|{veggie} vegetarian, {meat} meat, {date}<, vegan {vegan}>|<{packed} lunch boxes, >{meat} normal, {veggie} veg for {date}|{date} we expect {meat} meat eaters, {veggie} vegetarians<and {vegan} vegans>|{meat}/{veggie} meat/veg on {date}
=> {"total": {N}} :: That is {N} in all.

canteen
child_allergy/kids.allergy/cannot_eat
What a child must not eat
child/pupil/name:person:Child; allergens/foods/against:anys(peanuts|milk|eggs|wheat|soy|fish|celery|strawberries):What; severe?/emergency/anaphylaxis:bool~has a pen~could die of it^just a rash:Severe
{child} can't have {allergens}<, {severe}>|no {allergens} for {child}<, {severe}>|{allergens} make {child} sick<. {severe}>|<{severe}: >{child}, {allergens}|{child}'s mother says {allergens} are taboo<, {severe}>|{child} is allergic, {allergens}|keep {allergens} away from {child}
=> saved :: It was saved for {child}.

canteen
leftover_report/waste.food/thrown_away
Food that was thrown away
dish/what/meal:dish:Dish; kg/weight/kilos:d(0.5..48.5):Kilograms; cause?/why/reason:(overcooked~was a brick|too_much~nobody came|spoiled~smelled funny|disliked~kids hated it):Cause
{kg} kg of {dish} in the bin<, {cause}>|{dish}, {kg} kilos left<, {cause}>|{cause}, {kg} kilos of {dish}|{kg} kilograms {dish} wasted<, {cause}>|half the {dish} came back, {kg} kg<, {cause}>|<{cause}: >{dish} {kg} kg
=> noted :: {kg} kg was noted.

bees
hive_check/hives.inspect/look_into_hive
Inspection of a beehive/
hive/colony/no:n(1..60):Hive; queen_seen/queen/has_queen:bool~saw the queen~queen is fine~her majesty is at home^no queen~queen missing:Queen seen; brood_frames?/brood/frames:n(0..12):Frames with brood; mites?/varroa/mite_count:n(0..140):Mites counted; mood?/temper/behaviour:(gentle~sweet as honey|nervous|angry~stung me five times):Mood
hive {hive}: {queen_seen}<, {brood_frames} frames of brood><, {mood}>|{hive}, {queen_seen}<, mites {mites}>|{queen_seen} in {hive}<, {brood_frames} brood>|<{mood}: >hive {hive}, {queen_seen}|number {hive} {queen_seen}<, {mites} mites>|opened {hive}, {queen_seen}<. {brood_frames} frames with brood>|{hive}: {mites} mites, {queen_seen}
=> saved :: The inspection of hive {hive} was saved.

bees
honey_harvest/honey.log/honey_out
Honey taken from a hive
hive/colony/no:n(1..60):Hive; kg/honey/weight:d(2.5..44.5):Kilograms; water_percent?/moisture/water:d(14.5..21.5):Water in percent; kind?/flower/type:(acacia|lime~from the lime trees|forest~dark stuff|heather|rapeseed~from the yellow fields):Kind
{kg} kg from hive {hive}<, {kind}><, water {water_percent}>|hive {hive} gave {kg}<, {water_percent} percent water>|{hive}: {kg} kilos<, {kind}>|<{kind}: >{kg} kg out of {hive}|{kg} kilos in the buckets, that was {hive}<, {water_percent}% water>|spun {hive} today, {kg} kg<, {kind}>
=> {"season_kg": {X}} :: The season has {X} kg.

bees
swarm_alert/swarm.report/bees_in_tree
A swarm of bees that hangs somewhere
place/where/address:place:Where; height_m?/height/up:n(1..25):Metres above the ground; since?/seen_at/from:time:Since; caller?/name/who:person:Who saw it
a ball of bees at {place}<, {height_m} m up>|{place}, thousands of them in a tree<, since {since}>|bees hang at {place}<, {caller} saw them>|<{caller}: >swarm at {place}<, about {height_m} metres high>|{place} hums, the whole street is afraid<, {height_m} metres up>|somebody's colony moved out, now at {place}<, {since}>
=> {"beekeeper": "{P}"} :: {P} takes care of it.

vineyard
must_weight/grapes.oechsle/sugar_of_grapes
Sugar of the grapes on a plot
plot/vineyard/block:any(Block 7|South Slope|Hahnberg|Clos Petit|Terrace 3|Old Vines):Plot; oechsle/oe/degrees:n(58..139):Degrees Oechsle; acid?/acidity/g_per_l:d(4.2..13.8):Acid in g per l; grape?/variety/kind:any(Riesling|Merlot|Silvaner|Pinot Noir|Furmint):Variety
{plot} {oechsle} degrees<, acid {acid}>|{oechsle} Oe on {plot}<, {grape}>|<{grape}, >{plot}: {oechsle}<, acid at {acid}>|refractometer says {oechsle}, {plot}<, {acid} g acid>|{plot} has {oechsle} now<. acid {acid}>|{grape} at {plot} is at {oechsle}
=> saved :: {oechsle} for {plot} was saved. || {"pick_in_days": {M}} :: Pick in {M} days.

vineyard
tank_transfer/tanks.move/rack_wine
Wine that is moved from one tank to another
from/source/from_tank:any(T1|T4|T7|T12|B3|Amphora 2):From; to/target/into:any(T2|T5|T8|T15|B9|Barrel 30):Into; litres/volume/amount:n(120..9800):Litres; sulphur_mg?/so2/sulphite:n(5..90):Sulphur in mg per l
{litres} from {from} to {to}<, so2 {sulphur_mg}>|{from} to {to}, {litres} l<, {sulphur_mg} mg sulphur>|{to} gets {litres} litres out of {from}|{litres} litres of {from} are in {to} now<, with {sulphur_mg} sulphur>|into {to}: {litres} from {from}|{from} was too full, {litres} l went to {to}
=> ok :: {litres} litres are in {to}.

vineyard
frost_candles/frost.fight/light_fires
Candles lit against frost between the vines
plot/where/block:any(Block 7|South Slope|Hahnberg|Clos Petit|Terrace 3|Old Vines):Plot; candles/count/number:n(20..400):Candles; temp_c?/air/celsius:d(-5.5..0.5):Air temperature; lit_at?/at/time:time:When
minus degrees on {plot}, {candles} burning<, air {temp_c}>|{candles} fires on {plot}<, {lit_at}>|{plot}: {candles}<, {temp_c} degrees>|{candles} candles, {plot}<, since {lit_at}>|<{temp_c} on the thermometer, >{plot}, {candles} lit|we saved {plot} with {candles} of them<, lit at {lit_at}>
=> {"hours_left": {M}} :: They burn {M} more hours.

fishery
log_catch/catch.add/landed
What a boat caught
boat/vessel/ship:any(Marie-Claire|Nordstern|Sea Otter|Santa Rita|Little Gull|Havbris):Boat; species/fish/what:any(cod|mackerel|hake|squid|sole|herring|sea bass):Species; kg/weight/kilos:n(3..4800):Kilograms; zone?/area/ground:code:Fishing zone; undersized?/bycatch_kg/too_small:n(1..180):Kilograms too small
{boat}: {kg} kg {species}<, zone {zone}>|{kg} kilos of {species} on {boat}<, {undersized} too small>|{boat} landed {species}, {kg} kg<in {zone}>|<{zone}: >{boat}, {species} {kg}|{species}, {kg} kilos, {boat}<. {undersized} kg undersized>|{boat} is back with {kg} of {species}
=> {"quota_left_kg": {K}} :: {K} kg of the quota are left.

fishery
ice_order/ice.order/ice_for_boat
Ice for a boat
boat/vessel/for:any(Marie-Claire|Nordstern|Sea Otter|Santa Rita|Little Gull|Havbris):Boat; tonnes/amount/tons:d(0.5..14.5):Tonnes; by/until/before:time:Needed by; flakes?/flake/flake_ice:bool~flakes please~the fine kind^blocks~in blocks:Flake ice
{boat} goes out at {by}, {tonnes} tonnes<, {flakes}>|{tonnes} t on the {boat} before {by}<, {flakes}>|{boat} needs to keep it cold, {tonnes} tonnes until {by}|{tonnes} tons of ice, {boat}, {by}<, {flakes}>|<{flakes}: >{boat} {tonnes} t by {by}|by {by} {tonnes} tonnes for {boat}
=> {"quay": "{M}"} :: It is at quay {M}.

fishery
net_damage/nets.damage/torn_net
A net that was torn
net/id/gear:code:Net; metres/hole/length:n(1..60):Metres torn; cause?/by/reason:(seal~a seal got in|rock~caught on a rock|propeller~in the screw|unknown):Cause; repair_by?/needed/ready:date:Needed again by
{net} has a hole of {metres} m<, {cause}>|{metres} metres of {net} are gone<, {cause}>|{cause}, {net}, {metres} metres|{net} is torn, {metres} m<, need it {repair_by}>|<{repair_by}: >{net}, {metres} metres<, {cause}>|a seal ate through {net}, {metres} metres{cause=seal}
=> {"job": "{ID}"} :: The job is {ID}.

eggs
egg_count/eggs.log/laid_today
Eggs of a coop
coop/house/barn:any(coop A|coop B|north barn|mobile coop|old stable):Coop; eggs/count/laid:n(8..4200):Eggs; broken?/cracked/damaged:n(1..80):Broken; dead_hens?/losses/died:n(1..9):Hens found dead
{eggs} from {coop}<, {broken} cracked>|{coop} {eggs}<, {broken} broken><, {dead_hens} hens dead>|{coop}: {eggs} eggs<, lost {dead_hens}>|<{broken} broken, >{coop} laid {eggs}|the girls in {coop} gave {eggs}<, {broken} with cracks>|{eggs} eggs, {coop}<. {dead_hens} dead>
=> {"rate_percent": {M}} :: That is {M} percent.

eggs
fox_seen/predators.report/coop_danger
A predator near the hens
animal/predator/what:(fox|marten~a marten|hawk~something with wings|dog~a stray dog|rat~rats):Animal; coop/where/near:any(coop A|coop B|north barn|mobile coop|old stable):Where; killed?/hens_lost/taken:n(0..25):Hens killed; time?/at/when:time:When
{animal} at {coop}<, {killed} gone>|{killed} hens dead in {coop}, {animal}|feathers everywhere at {coop}, must be {animal}<, {time}>|<{time}: >{animal} round {coop}|{coop} was visited by {animal}<, took {killed}>|saw {animal} sneaking at {coop}<at {time}>
=> ok :: The alarm for {coop} was given.

mushrooms
grow_room/mushrooms.climate/room_climate
Climate of a room where mushrooms grow
room/chamber/no:n(1..20):Room; humidity/rh/percent:n(60..99):Relative humidity in percent; celsius/temp/degrees:d(11.5..26.5):Temperature; co2_ppm?/co2/ppm:n(450..4800):CO2; flush?/wave/crop:n(1..4):Which flush
room {room}: {humidity} percent, {celsius} degrees<, co2 {co2_ppm}>|{room}: {celsius} C, {humidity}%<, {co2_ppm} ppm>|{humidity} rh and {celsius} in {room}<, flush {flush}>|<flush {flush}, >room {room}, {celsius} degrees, humidity {humidity}|chamber {room}: co2 {co2_ppm}, {celsius} degrees, {humidity} % humid|it's {celsius} with {humidity} percent in {room}
=> ok :: The values of room {room} were saved.

hydroponics
nutrient_mix/tank.dose/feed_solution
Nutrients put into a tank
tank/reservoir/no:n(1..16):Tank; ec/conductivity/ms:d(0.6..3.4):Conductivity in mS; ph/acidity/ph_value:d(5.1..7.4):pH; litres?/added/volume:n(5..180):Litres added; temp_c?/water_temp/temp:d(16.5..27.5):Water temperature
tank {tank}, ec {ec}, ph {ph}<, {litres} l added>|{tank}: ph {ph}, ec {ec}<, {temp_c} degrees>|ec {ec} and ph {ph} in {tank}|<{litres} litres in, >tank {tank} has ec {ec}, ph {ph}|conductivity {ec}, acidity {ph}, tank {tank}<, water {temp_c}>|ph of {tank} is {ph}, ec {ec}<, topped up {litres}>
=> ok :: The tank was saved.

orchard
spray_log/spraying.add/sprayed
Spraying in an orchard. Needed by law.
plot/row/where:any(rows 1-8|west orchard|plum block|cherry hill|young trees):Plot; product/agent/what:any(copper|sulphur|neem oil|Bt|kaolin|lime):Product; litres_per_ha/dose/rate:d(0.5..9.5):Litres a hectare; wind_kmh?/wind/wind_speed:n(1..24):Wind in km per h; wait_days?/withhold/phi:days:Days until harvest is allowed
{plot}: {product} at {litres_per_ha}<, wind {wind_kmh}><, wait {wait_days}>|{litres_per_ha} l/ha {product} on {plot}<, {wind_kmh} km/h wind>|{product} done on {plot}, {litres_per_ha} a hectare<, {wait_days} before picking>|<{wind_kmh} km/h, >{product}, {litres_per_ha}, {plot}|{plot} got {product}, {litres_per_ha} litres per hectare<. {wait_days} to wait>
=> {"record": "{ID}"} :: The record is {ID}.

orchard
picker_bins/picking.count/bins_picked
Bins that a picker filled
picker/who/name:first:Picker; bins/count/boxes:n(1..60):Bins; fruit?/crop/what:(apples|pears|plums|cherries|quinces):Fruit; grade?/class/quality:(1~first class|2~with spots|juice~only for juice):Grade
{picker} {bins}<, {fruit}><, {grade}>|{bins} bins from {picker}<, {grade}>|{picker}: {bins} boxes of {fruit}|<{fruit}: >{picker} {bins}|{picker} is at {bins} today<, {grade}>|another {bins} for {picker}<{fruit}>
=> {"pay": {X}} :: That makes {X} for {picker}.

greengrocer
stand_price/prices.board/chalk_board
Price on the board of a market stand
produce/item/what:any(asparagus|strawberries|new potatoes|chanterelles|apricots|spinach|leeks):Produce; price/euro/cost:d(0.80..19.90):Price; per/unit/by:(kg~a kilo~the kilo|piece~each~apiece|bunch~the bunch|punnet~the small basket):Unit; until?/ends/to:time:Price holds until
{produce} {price} {per}<, until {until}>|{produce} at {price} {per}|{price} {per} for {produce}<till {until}>|{produce} went up, {price} {per}|write {produce}, {price} {per}|{produce} must go, {price} {per}<until {until}>|<until {until}: >{produce} {price} {per}|make {produce} {price} {per}
=> ok :: {produce} is {price}.

greengrocer
supplier_short/deliveries.short/missing_goods
Goods that were missing in a delivery
supplier/from/who:company:Supplier; item/what/goods:food:What; ordered/should/expected:n(10..90):Ordered; arrived/got/came:n(1..9):Arrived; note_no?/delivery_note/slip:code:Delivery note
{supplier}: {ordered} {item} ordered, {arrived} came<, note {note_no}>|only {arrived} of {ordered} {item} from {supplier}|{item} short, {arrived} instead of {ordered}, {supplier}<, slip {note_no}>|<note {note_no}: >{supplier} sent {arrived} {item}, not {ordered}|we wanted {ordered} {item} and {supplier} brought {arrived}|{arrived} out of {ordered} {item}, {supplier} again
=> {"claim": "{ID}"} :: The claim is {ID}.

icecream
flavour_of_day/flavours.today/ice_today
Flavours that are sold today
flavours/kinds/which:anys(pistachio|lemon|salted caramel|fig|dark chocolate|basil|stracciatella):Flavours; scoop_price?/price/per_scoop:d(1.20..3.90):Price of a scoop; vegan?/no_milk/dairy_free:anys(mango|raspberry|coconut|blood orange):Those without milk
today {flavours}<, {scoop_price} a scoop>|{flavours} in the tubs<, without milk {vegan}>|we have {flavours}<, scoop {scoop_price}>|<{scoop_price} each, >{flavours} today|{flavours}<; vegan ones are {vegan}>|the board says {flavours}<at {scoop_price}>
=> shown :: It is on the board.

bread
proof_timer/dough.rest/let_it_rise
How long a dough rests
dough/what/batch:any(rye sourdough|baguette dough|brioche|pizza dough|ciabatta|batch 4):Dough; minutes/for/rest:minutes:Minutes; celsius?/temp/at:n(4..34):Temperature; fold?/folds/turns:n(1..4):Folds on the way
{dough} rests {minutes}<at {celsius} degrees>|{minutes} for the {dough}<, fold it {fold} times>|the {dough} needs {minutes}<, {celsius} warm>|<{celsius} degrees, >{dough}, {minutes}|let the {dough} sleep {minutes}|{dough} is in the basket, {minutes}<, {fold} folds>
=> started :: The time for the {dough} runs.

catering
event_menu/catering.plan/party_food
Food for an event
event/for/occasion:occasion:Event; guests/people/heads:n(8..350):Guests; dishes/menu/food:dishes:Dishes; budget_head?/per_person/each:d(9.50..95.50):Budget a person; date?/on/day:date:Date
{event}, {guests} people: {dishes}<, {budget_head} each>|{dishes} for {guests} at the {event}<on {date}>|{guests} guests, {event}, they want {dishes}<, {budget_head} a head>|<{date}: >{event}, {guests} heads, {dishes}|{event} with {guests}: {dishes}<. not more than {budget_head} a person>
=> {"offer": "{ID}", "total": {X}} :: Offer {ID} comes to {X}.

catering
rent_tableware/tableware.rent/plates_needed
Plates and glasses for an event
item/what/kind:(plate~dinner plates|wine_glass~wine glasses|fork~forks|cup~coffee cups|champagne_flute~flutes for the toast|bowl~soup bowls):What; count/pieces/how_many:n(20..600):How many; date/on/for:date:Day; washed?/returned_clean/we_wash:bool~we wash them ourselves^you get them back dirty:Returned clean
{count} {item} for {date}<, {washed}>|{date}: {count} {item}|{item}, {count} of them, {date}<, {washed}>|we're {count}, and have no {item}, {date}|{count} people want to eat on {date}, {item}|<{washed}: >{count} {item}, {date}
=> {"price": {X}} :: It costs {X}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
