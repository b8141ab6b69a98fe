"""Functions of a household, its things, children and neighbours, whose wishes name no deed.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
supplies
ran_out/household.empty/need_again
Something in the household has run out/Puts a thing that is used up on the list/
item/what/thing:food:What; where?/shop/from:company:Where it is bought; urgent?/today/soon:bool~need it tonight~guests come in an hour^no hurry~next week is fine:Needed today
the {item} is empty<, {urgent}>|no {item} left<, {urgent}>|last of the {item} went into the pan<, {urgent}>|who finished the {item}?<{urgent}>|we have no {item} again<. {urgent}>|out of {item}<, the good one from {where}>|{item} is gone<, {where} has it>|just a crumb of {item} left|the box of {item} is hollow<, {urgent}>
=> listed :: {item} is on the list. || {"list": {M}} :: The list has {M} things.

supplies
bought/household.bought/in_the_house
Something was bought and is in the house now
item/what/thing:food:What; count?/pieces/number:n(2..24):How many; price?/cost/paid:d(0.60..48.50):Price; best_before?/expires/until:date:Best before
got {item}<, {count} of them><, {price}>|{item} is in the fridge now<, good until {best_before}>|brought {count} {item}<for {price}>|found {item} at last<, {price} only>|<{price}: >{item} is home|{item} in the bag<, {count} pieces><, use before {best_before}>|back from the shop with {item}<, {count}>
=> ok :: {item} is in the house.

supplies
use_first/fridge.expiring/eat_soon
What in the fridge goes bad soon/
days/within/next:days:Days; shelf?/where/place:(fridge|freezer~in the ice|pantry~in the cupboard):Where
Q:what must we eat in the next {days}<, {shelf}>|Q:anything going bad within {days}|Q:what smells soon, {days}<, {shelf}>|Q:what should I cook so nothing is wasted<, {shelf}>, say {days}|Q:which stuff dies within {days}<, look {shelf}>|Q:leftovers to save in {days}
=> ["{W}", "{W2}"] :: Eat {W} and {W2}. || {W} until {D} :: {W} until {D}.

lending
lent_out/lending.out/who_has_it
Something that was lent to somebody
thing/what/item:any(the drill|my ladder|the fondue set|a tent|the high chair|my umbrella|the waffle iron|that book):Thing; to/who/borrower:first:To whom; back_on?/return/until:date:Expected back
{to} has {thing}<until {back_on}>|{thing} is at {to}'s<, comes back {back_on}>|gave {thing} to {to}<, back {back_on}>|{to} borrowed {thing}<till {back_on}>|if anybody looks for {thing}, {to} took it|<back on {back_on}: >{thing}, {to}|{to} came by for {thing}<, says {back_on}>
=> noted :: {thing} is with {to}.

lending
came_back/lending.in/returned_thing
A lent thing has come back
thing/what/item:any(the drill|my ladder|the fondue set|a tent|the high chair|my umbrella|the waffle iron|that book):Thing; state/condition/how:(fine~like new~in good shape|dirty~covered in mud|broken~in two pieces~doesn't work any more|incomplete~half of it is missing):State
{thing} is home again, {state}|{thing} came back {state}|got {thing} back, {state}|{state}, but {thing} is here|look who's here, {thing}, {state}|{thing} on our doorstep, {state}
=> noted :: {thing} is back.

lending
whos_got/lending.find/where_is_my
Who has a lent thing
thing/what/item:any(the drill|my ladder|the fondue set|a tent|the high chair|my umbrella|the waffle iron):Thing
Q:where on earth is {thing}|Q:who's got {thing}|Q:I can't find {thing}|Q:{thing} isn't in the cellar|Q:did somebody take {thing}|Q:need {thing}, whom do I ask
=> {P} :: {P} has it. || {"who": "{P}", "since": "{D}"} :: {P} has had it since {D}.

plants2
plant_status/plants.look/leaf_report
How a plant looks
plant/name/which:any(the ficus|monstera|basil|lemon tree|orchid|aloe|the big fern|rubber plant):Plant; look/sign/symptom:(thirsty~hangs its leaves~soil is like dust|drowned~stands in water|pests~little flies all over~sticky leaves|yellow~yellow leaves|blooming~has a flower!~in bloom|fine~looks great):What one sees
{plant}: {look}|{plant} {look}|the {plant}, {look}|{look}, the {plant}|in the kitchen window, {plant} {look}|something with {plant}... {look}|look at {plant}, {look}
=> ok :: {plant} was noted. || {"advice": "{W} {W2}"} :: The advice: {W} {W2}.

plants2
repotted/plants.repot/bigger_pot
A plant got a new pot
plant/name/which:any(the ficus|monstera|basil|lemon tree|orchid|aloe|the big fern|rubber plant):Plant; pot_cm/size/diameter:n(8..60):Diameter in cm; soil?/earth/mix:(cactus~sandy stuff|orchid~bark|universal~normal earth|peat_free~without peat):Soil
{plant} sits in {pot_cm} cm now<, {soil}>|{plant} moved into a {pot_cm} centimetre pot<with {soil}>|{pot_cm} cm for {plant}<, {soil}>|<{soil}: >{plant}, {pot_cm}|{plant} was too big for its home, {pot_cm} cm now|roots came out of {plant}, {pot_cm} cm pot now<, {soil}>
=> noted :: It was noted.

wardrobe
wear_log/clothes.worn/outfit_today
What somebody wears today
items/clothes/outfit:anys(grey suit|blue shirt|red dress|white sneakers|wool coat|black jeans|yellow scarf):Clothes; occasion?/for/event:any(work|wedding|date|funeral|dinner|job interview):Occasion; date?/day/on:nearday:Day
{items} today<, {occasion}>|wearing {items}<for the {occasion}>|{items}<{date}>|<{occasion}: >{items}|I'm in {items}<, it's a {occasion}>|dressed in {items}<{date}>
=> saved :: It was saved.

wardrobe
to_cleaner/clothes.cleaning/dirty_piece
A piece of clothing that must be cleaned
piece/item/what:clothing:Piece; stain?/spot/of:(wine~red wine|grease~from the pizza|ink~the pen leaked|grass~from the football|coffee|blood):Stain; dry_clean?/chemical/cleaner:bool~not in the machine~only dry clean^normal wash is fine:Dry cleaning
{stain} on {piece}<, {dry_clean}>|{piece} has a spot, {stain}|oh no, {stain}, {piece}|{piece} got dirty<, {stain}><, {dry_clean}>|<{dry_clean}: >{piece}, {stain}|spilled something on {piece}, {stain}
=> {"advice": "{W} {W2}"} :: The advice: {W} {W2}. || ok :: {piece} was noted.

boxes
box_contents/boxes.add/in_the_box
What is in a numbered box
box/number/no:n(1..240):Box; contents/items/things:anys(winter boots|Christmas lights|tax papers|baby clothes|pans|board games|old cables|photo albums):Contents; place?/room/stored:(attic~under the roof|cellar~downstairs|garage|storage~in the rented unit):Where
box {box}: {contents}<, {place}>|{contents} in {box}<, {place}>|{box} holds {contents}<{place}>|<{place}: >box {box} with {contents}|packed {contents} into number {box}|{contents} went to box {box}<, {place}>
=> saved :: Box {box} was saved.

boxes
find_box/boxes.find/which_box
In which box something is
thing/what/item:any(winter boots|Christmas lights|tax papers|baby clothes|the pans|board games|the ski goggles|photo albums):Thing
Q:where did I put {thing}|Q:{thing} - which box|Q:looking for {thing}|Q:I need {thing}, it's somewhere in the cellar|Q:haven't seen {thing} since we moved|Q:in what carton are {thing}
=> {"box": {M}} :: It is in box {M}. || box {M}, cellar :: It is in box {M}, cellar.

heating
oil_level/tank.level/heating_oil
How much heating oil is in the tank
cm/height/dipstick:n(4..180):Height on the dipstick in cm; date?/on/day:date:Day
dipstick says {cm}<, {date}>|{cm} cm in the tank<on {date}>|oil stands at {cm} centimetres|<{date}: >{cm} cm|measured {cm} today|down to {cm} cm, brrr
=> {"litres": {K}} :: That is {K} litres. || {"days_left": {M}} :: It lasts {M} days.

heating
order_wood/wood.order/firewood
Firewood for the stove
cubic_m/stere/amount:d(0.5..9.5):Cubic metres; wood?/kind/tree:(beech|oak|spruce~the cheap soft one|birch):Wood; length_cm?/cut/pieces:ints(25|33|50|100):Length of the pieces in cm; dry?/seasoned/burn_now:bool~dry enough to burn tonight^may still be wet:Dry
the shed is empty, {cubic_m} cubic metres<of {wood}><, {length_cm} cm>|winter comes, {cubic_m} m3<, {wood}><, {dry}>|{cubic_m} cubic metres<{wood}><in {length_cm} cm pieces>|<{dry}, >{cubic_m} m3 for the stove|stove eats a lot, {cubic_m} cubes more<, {wood}>|{wood}, {cubic_m} cubic metres<, cut to {length_cm}>
=> {"delivery": "{D}"} :: It comes on {D}.

heating
feel_report/comfort.say/too_cold
How warm it feels in a room
room/where/place:(living_room~where the sofa is|bedroom~where we sleep|bathroom~where I shower|kitchen|study~at my desk):Room; feeling/feels/sensation:(freezing~my fingers are blue~I can see my breath|cold~need a sweater|fine~just right|warm|hot~we're melting~like a sauna):Feeling
{room}, {feeling}|{feeling} {room}|{room}: {feeling}|{feeling}, {room}|brr or phew? {room} {feeling}|at the moment {room} {feeling}
=> {"set_to": {M}} :: It is set to {M} degrees.

water2
water_reading/watermeter.read/cubic_metres
Reading of a water meter
meter/id/number:digits:Meter number; cubic_m/value/reading:d(12.5..988.5):Cubic metres; hot?/warm/is_hot:bool~the red one~hot water^the blue one~cold water:Hot water; date?/on/read_at:date:Read on
{meter}: {cubic_m}<, {hot}>|{cubic_m} on {meter}<, {date}>|the one in the bathroom, {meter}, stands at {cubic_m}<, {hot}>|<{hot}: >{meter}, {cubic_m} cubic metres|meter {meter}, {cubic_m} m3<on {date}>|{cubic_m} m3, number {meter}<. {hot}>
=> {"used": {Y}} :: {Y} cubic metres were used.

water2
leak_found/leaks.report/it_drips
A leak in the house
place/where/room:(kitchen~under the sink|bathroom~behind the tub|cellar~along the pipe|roof~through the ceiling|garden~at the hose):Where; size/amount/how_much:(drip~one drop a second|trickle~a thin stream|flood~my feet are wet~it's a lake):How much; shut_off?/valve/water_off:bool~main valve is shut^can't find the valve~water still runs:Water shut off
{size} {place}<, {shut_off}>|{place}: {size}<, {shut_off}>|it's wet {place}, {size}<, {shut_off}>|<{shut_off}. >{size} {place}|help, {place}, {size}|water comes out {place}, {size}<. {shut_off}>
=> {"plumber": "{T}"} :: The plumber comes at {T}. || {"case": "{ID}"} :: The case is {ID}.

car3
fuel_entry/car.fuel/filled_up
Fuel that was bought
litres/volume/amount:d(8.5..78.5):Litres; price/total/paid:d(12.40..149.90):Total price; odometer?/km/mileage:n(12000..289000):Kilometres on the clock; fuel?/kind/type:(diesel|petrol~super~95|e10|lpg~gas):Fuel; full?/tank_full/topped:bool~to the brim~full tank^only half full:Tank full
{litres} l for {price}<, {odometer} km><, {full}>|{price} for {litres} litres<of {fuel}>|<{odometer} on the clock, >{litres} litres, {price}|{litres} litres<{fuel}>, {price} paid<, {full}>|{price} gone again, {litres} litres<, at {odometer}>|{litres} liters {price} euro<, odometer {odometer}>
=> {"per_100km": {Y}} :: That is {Y} litres per 100 km. || saved :: {litres} litres were saved.

car3
trip_log/car.trip/driven
A trip for the driver's log
from/start/origin:place:From; to/end/destination:place:To; km/distance/kilometres:n(3..860):Kilometres; purpose?/kind/why:(business~for work~a client|private~just for fun|commute~to the office):Purpose
{from} to {to}, {km} km<, {purpose}>|{km} kilometres from {from} to {to}<, {purpose}>|{to} and not back, came from {from}, {km} km|<{purpose}: >{from} - {to}, {km}|drove {km} km, {from} to {to}|to {to} from {from}: {km} km<, {purpose}>
=> saved :: {km} km were saved.

car3
tyres_on/car.tyres/wheel_change
Which tyres are on a car
plate/car/number:code:Plate; kind/tyres/set:(winter~the ones for snow|summer~summer ones|all_season~all season):Kind; tread_mm?/tread/profile:d(1.6..8.5):Tread in mm; stored_at?/others_at/depot:company:Where the others are
{plate} has {kind} on now<, {tread_mm} mm><, others at {stored_at}>|{kind}, {plate}<, tread {tread_mm}>|{plate} stands on {kind}<, {tread_mm} millimetres>|<{tread_mm} mm: >{plate}, {kind}|it may snow now, {plate} wears {kind}{kind=winter}|{plate}, {kind}<. the rest is at {stored_at}>
=> ok :: {plate} was saved.

car3
warning_light/car.light/dashboard_lamp
A lamp on the dashboard is on
lamp/symbol/light:(oil~a little oil can|battery|engine~a yellow motor|brake~a red circle with an exclamation mark|tyre~a horseshoe with a bang|airbag~a man with a ball|coolant~a thermometer in waves):Lamp; blinking?/flashes/blinks:bool~blinks~flashing^steady:Blinking; since_km?/km/for_km:n(1..400):Kilometres since
Q:{lamp} on the dashboard<, {blinking}>|Q:{lamp} lights up<, for {since_km} km>|Q:can I drive on with {lamp}<, {blinking}>|Q:there's {lamp} shining at me<, {blinking}>|Q:<{blinking}: >{lamp}, what now|Q:{lamp} in red, is it bad
=> {"advice": "((stop at once|drive slowly|see a garage))"} :: It says: {1}.

keys
key_given/keys.out/has_a_key
Who has a key of the house
key/which/no:any(front door|key 3|cellar key|garage remote|key 12|letter box):Key; to/who/person:person:Who; until?/back/returns:date:Until; deposit?/paid/euros:n(5..100):Deposit
{to} has the {key}<until {until}>|{key}: {to}<, {deposit} deposit>|gave {to} the {key}<till {until}>|the {key} went to {to}<, left {deposit}>|<until {until}: >{key}, {to}|if I lose mine, {to} has the {key}|{to} took the {key} this morning
=> noted :: {to} has the {key}.

keys
lost_key/keys.lost/key_gone
A key is lost
key/which/no:any(front door|key 3|cellar key|garage remote|key 12|letter box):Key; where?/last_seen/place:place:Where it was lost; stolen?/theft/taken:bool~bag was stolen~somebody took it^fell out of the pocket:Stolen
my {key} is nowhere<, {stolen}>|can't find the {key}<, last had it at {where}>|{key} gone<at {where}><, {stolen}>|<{stolen}, >the {key} too|standing outside without the {key}|the {key} lies in a river<at {where}>
=> {"new_lock": {X}} :: A new lock costs {X}.

gifts
gift_idea/gifts.idea/would_like
An idea for a present
person/for/who:first:For whom; idea/what/present:any(a telescope|wool socks|concert tickets|a cookbook|noise-cancelling headphones|a weekend in Rome|new slippers):What; price?/about/cost:n(5..450):About; occasion?/when/for_day:(birthday|christmas~under the tree|wedding|graduation~for the diploma):Occasion
{person} talked about {idea}<, {occasion}>|{idea} for {person}<, around {price}>|{person} looked at {idea} so long<, {price} euro>|<{occasion}: >{person}, {idea}|{person} would scream for {idea}<, costs {price}>|saw {idea}, that's so {person}|{person} has no {idea} yet<, {occasion}>
=> saved :: The idea for {person} was saved.

gifts
gift_given/gifts.done/present_was
A present that was given or got, so that one can say thanks
from/giver/who:first:From; to/receiver/for:first:To; what/present/gift:any(a telescope|wool socks|concert tickets|a cookbook|a vase|a bottle of port|slippers):What; thanked?/thanks/card_sent:bool~thank-you card is sent~already said thanks^must still thank:Thanked
{to} got {what} from {from}<, {thanked}>|{from} gave {to} {what}<, {thanked}>|{what} from {from} to {to}|from {from} for {to}: {what}<. {thanked}>|{to} unpacked {what}, it's from {from}|<{thanked}: >{from} gave {what} to {to}
=> noted :: It was noted.

warranty
add_warranty/warranty.save/bought_device
A purchase with its warranty
device/product/what:gadget:Device; bought/date/on:date:Bought on; months?/term/warranty:months:Warranty in months; shop?/dealer/from:company:Shop; price?/cost/paid:d(9.90..980.50):Price
{device}, bought {bought}<, {months}><, {shop}>|{device} of {bought}<, {price}>|new {device} since {bought}<, warranty {months}>|<{price} at {shop}: >{device}, {bought}|{bought} {device}<for {price}><, {months} of warranty>|the {device} is of {bought}<, {shop} has the receipt>
=> {"until": "{D}"} :: The warranty ends on {D}.

warranty
still_covered/warranty.check/is_it_covered
Whether a device is still under warranty
device/product/what:gadget:Device
Q:the {device} died, do I get a new one|Q:{device} broken... who pays|Q:can I send the {device} back|Q:is the {device} still covered|Q:how long is the {device} under guarantee|Q:my {device} smokes, is it too old for the shop
=> {"until": "{D}"} :: It is covered until {D}. || ended {D} :: It ended on {D}.

kids
tooth_lost/kids.tooth/tooth_fairy
A child lost a milk tooth
child/who/name:first:Child; tooth?/which/no:(front_top~upper front|front_bottom~lower front|canine~the pointed one|molar~one at the back):Tooth; swallowed?/eaten/gone:bool~swallowed it^it's under the pillow:Swallowed
{child} has a gap now<, {tooth}><, {swallowed}>|{child}'s tooth fell out<, {tooth}>|{child} has a hole to show<, {tooth}><, {swallowed}>|<{swallowed}: >tooth of {child} is out|wobble wobble plop, {child}<, {tooth}>|{child} bit an apple and there it was<, {tooth}>
=> {"coin": {M}} :: The fairy brings {M}.

kids
height_mark/kids.height/how_tall
How tall a child is
child/who/name:first:Child; cm/height/size:n(48..188):Centimetres; kg?/weight/weighs:d(3.5..72.5):Kilograms; date?/day/on:date:Day; shoe?/shoe_size/feet:n(17..45):Shoe size
{child} {cm} cm<, {kg} kg><, shoe {shoe}>|{cm} for {child}<on {date}>|{child} grew to {cm}<, weighs {kg}>|<shoe size {shoe}, >{child} at {cm} cm|pencil mark for {child} at {cm}<, {kg} kilos>|{child} is {cm} tall now<, wears {shoe}>
=> {"grown_cm": {Y}} :: {child} grew {Y} cm.

kids
sick_day/kids.sick/child_ill
A child is ill
child/who/name:first:Child; fever?/temp/celsius:d(37.5..40.9):Fever; symptoms?/has/signs:symptoms:Symptoms; home_with?/parent/stays:(mum~I stay home|dad~his father stays|grandma|babysitter):Who is at home
{child} has {fever}<, {symptoms}>|{fever} degrees, {child}<, {home_with}>|{child} is hot, {fever}<, {symptoms} too>|poor {child}<, {symptoms}><, {home_with}>|{child}: {symptoms}<, {fever}>|<{home_with}, >{child} threw up all night|{child} coughs like a dog<, {fever}>
=> noted :: It was noted for {child}.

kids
star_earned/kids.star/good_deed
A star for a child that did something well
child/who/name:first:Child; stars/count/points:n(1..5):Stars; for?/why/deed:any(tidied the room|fed the cat|no fight all day|homework alone|set the table|shared the last cookie):For what
{child} {for}, {stars} stars|{stars} for {child}<: {for}>|{child} deserves {stars}<, {for}>|wow, {child}<{for}>, {stars} stars|<{for}: >{child}, {stars}|{child} gets {stars} because {for}
=> {"total": {M}} :: {child} has {M} stars.

neighbours
parcel_for/neighbour.parcel/took_parcel
A parcel that was taken for a neighbour
for/neighbour/name:surname:For whom; from?/sender/shop:company:Sender; size?/big/how_big:(small~fits in a pocket|medium|large~needs two people):Size; since?/day/on:nearday:Since
there's something for {for} here<from {from}><, {size}>|{for}'s parcel is with us<, {size}>|took one in for {for}<, {from}>|the postman left {for}'s with me<, {since}>|<{size}: >parcel of {for}|{for} wasn't home, I have it<, from {from}>
=> told :: {for} knows.

neighbours
noise_diary/noise.log/loud_again
Noise of neighbours, for the landlord
kind/what/noise:(music~the bass again|drill~somebody drills|dog~barking|party~they celebrate|baby~crying|steps~elephants above me):Noise; from/start/since:time:From; to?/until/end:time:Until; flat?/who/door:any(2B|4 left|ground floor|number 17|attic flat|3A):Flat
{kind} since {from}<until {to}><, {flat}>|{flat}: {kind}, {from}<to {to}>|{from} again {kind}<, {flat}>|{kind} at {from}<, stopped {to}>|<{flat}, >{kind} from {from}|can't sleep, {kind} since {from}<in {flat}>
=> {"entries": {M}} :: There are {M} entries.

neighbours
watch_house/house.watch/we_are_away
Asks the neighbours to look after the house
from/leaving/start:date:From; to/back/end:date:To; tasks?/jobs/please:anys(water plants|empty letter box|feed cat|bins out|air the rooms):Tasks; key_at?/key/where_key:any(under the pot|with Mrs Roth|at the kiosk|key safe 4410):Where the key is
we're away {from} to {to}<, {tasks}>|nobody home from {from} until {to}<, key {key_at}>|off to the sea, {from} - {to}<, {tasks} would be kind>|<{tasks}: >gone {from} to {to}|{from} till {to} the house is empty<, key is {key_at}>|holiday from {from}, home again {to}<, {tasks}>
=> {"helper": "{P}"} :: {P} looks after it.

waste
bin_full/bins.full/container_full
A bin is full
bin/which/kind:(paper~the blue one|plastic~the yellow one|glass~the bottle bank|bio~the brown one~stinks|rest~the black one):Bin; place?/where/street:street:Where; overflow?/beside/mess:bool~bags lie beside it~rats already^lid still closes:Overflowing
{bin} is full<at {place}><, {overflow}>|nothing fits into {bin} any more<, {overflow}>|{bin}, {overflow}<, {place}>|<{place}: >{bin}, full|{bin} at the corner spills<, {overflow}>|{bin} hasn't been emptied for weeks<, {place}>
=> {"pickup": "{D}"} :: It is emptied on {D}.

waste
compost_temp/compost.log/heap
Temperature of a compost heap
heap/no/which:n(1..9):Heap; celsius/temp/degrees:n(8..74):Degrees; turned?/mixed/forked:bool~just turned it^not turned:Turned; smell?/smells/odour:(earthy~like a forest|ammonia~stings in the nose|rotten~like old eggs):Smell
heap {heap}: {celsius}<, {turned}><, {smell}>|{celsius} degrees in heap {heap}<, smells {smell}>|heap {heap} steams, {celsius}|<{turned}: >heap {heap} at {celsius}|{celsius} C inside number {heap}<, {smell}>|heap {heap} is down to {celsius}<. {turned}>
=> ok :: It was saved.

rain
rain_gauge/rain.log/mm_fallen
Rain in the gauge of the garden
mm/amount/rain:d(0.5..68.5):Millimetres; hours?/within/in:hours:Within how many hours; hail?/ice/hailstones:bool~with hail~ice balls^no hail:Hail
{mm} mm<in {hours}><, {hail}>|{mm} in the gauge<, {hail}>|it poured, {mm} mm<within {hours}>|<{hail}, >{mm} millimetres|gauge shows {mm}<after {hours}>|finally rain, {mm} mm
=> {"month_mm": {X}} :: The month has {X} mm.

rain
barrel_level/barrel.set/rain_barrel
How full a rain barrel is
barrel/which/no:any(barrel 1|the green barrel|behind the shed|barrel 3|the old tub):Barrel; percent/full/level:percent:Percent; lid?/covered/closed:bool~lid is on^no lid~open:Covered
{barrel} {percent}<, {lid}>|{percent} in {barrel}|{barrel} is {percent} full<, {lid}>|{barrel}: {percent}<. {lid}>|<{lid}: >{barrel} at {percent}|after the storm {barrel} is at {percent}
=> ok :: It was saved.

sleep
went_to_bed/sleep.bed/lights_out
Somebody goes to bed
person/who/name:first:Who; time/at/when:time:When; screen?/phone/device:bool~phone still in hand^phone in the kitchen:With a screen; mood?/feels/how:(tired~dead tired|awake~wide awake|stressed~head is full):Mood
{person} in bed at {time}<, {mood}>|{time}, {person} is off<, {screen}>|lights out for {person} {time}<, {screen}>|<{mood}: >{person}, {time}|{person} fell into bed, {time}<, {mood}>|{person} {time}, good night
=> noted :: It was noted.

budget2
cash_spent/cash.out/gone_again
Money that was spent, by envelope
amount/sum/euro:d(0.80..240.50):Amount; envelope/category/from:(food~for groceries~at the baker|fun~cinema~for beer|clothes~new socks|kids~for the children|car~for parking|gifts~for a present):Envelope; currency?/cur/money:@cur:Currency
{amount}<{currency}> {envelope}|{amount} {envelope}|{envelope}, {amount}<{currency}>|<{currency}: >{amount} {envelope}|there goes {amount}<{currency}>, {envelope}|{amount} less, {envelope}|paid {amount}<{currency}> {envelope}
=> {"left": {X}} :: There are {X} left.

budget2
found_money/cash.in/extra_income
Money that came in unexpectedly
amount/sum/euro:n(5..900):Amount; source/from/where:(tax_refund~the tax office paid back|sold_item~sold my old bike|gift~from grandma|found~in an old coat|overtime~for the extra shifts):Where from; save_percent?/put_aside/savings:percent:Share to put aside
{amount}, {source}<, {save_percent} of it aside>|{source}, {amount}|{amount} richer, {source}<, save {save_percent}>|<{save_percent} to savings: >{amount}, {source}|surprise, {amount}, {source}|{source}! {amount} in my hand<, keep {save_percent} back>
=> {"balance": {X}} :: The balance is {X}.

chores2
chore_finished/chores.tick/did_it
A chore that somebody has done
who/person/name:first:Who; chore/task/what:(dishes~the plates shine~washed up|trash~bins are out|vacuum~no crumb on the floor|laundry~the basket is empty|bathroom~the tub is white again|lawn~grass is short):Chore; minutes?/took/time:minutes:Minutes
{chore}, {who}<, {minutes}>|{who}: {chore}<, {minutes}>|{chore} thanks to {who}|{who} was good, {chore}<in {minutes}>|<{minutes}: >{chore}, {who}|believe it or not, {chore}, it was {who}
=> {"points": {M}} :: {who} has {M} points.

chores2
nag/chores.undone/still_not_done
A chore that is still not done
who/person/name:first:Whose; chore/task/what:(dishes~plates pile up|trash~it smells in the kitchen|vacuum~crumbs everywhere|laundry~no clean socks|bathroom~hair in the drain|lawn~grass to my knees):Chore; days?/late/overdue:days:Days late
{chore}, where is {who}<, {days} late>|{chore} and it's {who}'s turn|{who}... {chore}<since {days}>|<{days}: >{chore}, {who}|{who} promised, but {chore}|{chore}, {who}!
=> sent :: {who} was reminded.
""".strip().split("\n\n") for l in [l.strip("\n")]]
