"""Functions of the home, the car, the shop and the post.  The form is that of cards.py; kinds.py has the further kinds of values."""

CARDS = [l.split("\n") for l in """
smarthome
control_device/devices.set_power/switchDevice/device_ctl
Switches an appliance on or off/Power control for one device in the flat. Does not change its settings, only the power state.
device/appliance/target:machine:Which appliance; on/power/powered:bool~I need the {device} now~start up the {device}~wake the {device}~get the {device} going~power to the {device}~let the {device} run^shut down the {device}~kill the {device}~the {device} has done enough for today~no more current for the {device}~the {device} can rest now~pull the plug on the {device}:true switches it on; delay_minutes?/after_min?/delay?:minutes:Minutes until it happens
{on}<in {delay_minutes}>|please, {on}|could you... {on}<, but only after {delay_minutes}>|{on} thanks|ok {on}
=> {"ok": true, "device": "{device}"} :: Done: the {device} was switched. || switched at {T} :: Done, it was switched at {T}.

smarthome
get_device_state/devices.state/deviceInfo/is_on
Whether an appliance runs, and since when/State of one appliance
device/appliance/id:machine:Which appliance
Q:did I leave the {device} running?|Q:is the {device} still going|Q:what's the {device} doing right now|Q:I can't remember if I shut off the {device}|Q:hows the {device}|Q:has the {device} finished yet?|Q:is anything happening with the {device}
=> {"power": "((on|off))", "since": "{T}"} :: The {device} is {1} since {T}. || ((running|idle|off)), {N} W :: It is {1} and takes {N} W.

smarthome
rename_device/devices.rename/setDeviceName
Gives an appliance another name/Changes the label of a device
device/id/old_name:code:Identifier of the device; name/new_name/label:furniture:New name
{device} should be called {name}|from now on {device} is "{name}"|label {device} as {name}|I want to see {name} instead of {device} in the app|call {device} {name}
=> {"id": "{device}", "name": "{name}"} :: {device} is now called {name}.

smarthome
remove_device/devices.delete/unpairDevice
Takes a device out of the system for good/Forgets a device
device/id/serial:code:Identifier of the device; wipe_history?/erase_data?:bool~with everything it recorded~and wipe its history~leave no data behind^keep what it recorded~but not its history:Also deletes what it recorded
I threw {device} away<, {wipe_history}>|{device} is gone for good<, {wipe_history}>|we sold {device}, forget it<, {wipe_history}>|unpair {device}<, {wipe_history}>|kick {device} out of the system|{device} doesn't belong to us any more
=> removed :: {device} was removed.

smarthome
list_devices/devices.list/allDevices
All devices of a room, or of the house/Lists devices
room?/area?/zone?:(kitchen|bedroom|living_room|bathroom|garage|garden)[null]:Only this room; type?/kind?:(light~lamps|sensor~sensors|lock~locks|camera~cameras|plug~plugs):Only this type; only_offline?/offline?:bool~that can't be reached~that don't answer~which are dead^:Only those that do not answer
Q:what have I got connected<in the {room}>|Q:show everything<in the {room}><{only_offline}>|Q:which {type} are there<in the {room}>|Q:any {type} {only_offline}?|Q:what's installed in the {room}|Q:list all {type}
=> ["{W} lamp", "{W2} sensor"] :: There are {W} lamp and {W2} sensor. || {"count": {N}} :: There are {N} devices.

climate
set_thermostat/thermostat.set_target/setTemp/hvac_set
Sets the wanted temperature of a room/Target temperature
room/zone/where:(living_room~in the living room|bedroom~where we sleep~in the bedroom|nursery~in the baby's room|office~at my desk~in the study|bathroom~in the bathroom):Room; celsius/temperature/target_c:temp:Degrees Celsius; until?/till?/hold_until?:time:HH:MM, back to the programme afterwards
{celsius} degrees {room} please<until {until}>|I'd like {celsius} {room}<, but just till {until}>|heat to {celsius} {room}|make it {celsius} {room}<until {until}>|it should be {celsius} {room}|change {room} to {celsius}°<, hold it until {until}>
=> {"target": {celsius}} :: It is set to {celsius} degrees.

climate
get_room_climate/climate.read/roomConditions
Temperature and humidity measured in a room/Reads the room sensor
room/zone/where:(living_room~in the living room|bedroom~in the bedroom|nursery~in the nursery|cellar~down in the cellar|attic~up under the roof|greenhouse~in the greenhouse):Room
Q:is it cold {room}?|Q:how warm is it {room}|Q:is the air dry {room}|Q:would I freeze {room}|Q:will the baby be warm enough{room=nursery}|Q:what does the sensor say {room}|Q:am I imagining it or is it damp {room}
=> {"celsius": {Y}, "humidity": {M}} :: It is {Y} degrees and the humidity is {M} %. || {Y} °C, {M} % :: It is {Y} °C with {M} % humidity.

climate
open_window/windows.tilt/ventilate
Opens or tilts a window by motor/Lets air in
window/which/position:(kitchen|bathroom|roof|stairs|bedroom):Window; mode/how/opening:(tilt~a crack~just a bit~slightly|open~wide~all the way~fully|closed~shut~no gap left):How far; minutes?/for_minutes?:minutes:Closes after so many minutes
it's stuffy, {window} window {mode}<for {minutes}>|{window} window {mode} please|let some fresh air in through the {window} window, {mode}<, {minutes}>|rain is coming, {window} window shut{mode=closed}|air out: {window}, {mode}<, {minutes} are enough>
=> ok :: Done.

climate
boost_hot_water/water.boost/heatWaterNow
Heats water outside the programme/One-time hot water
minutes/duration/for_min:minutes:How long; celsius?/temperature?:count[50]:Water temperature
I want to take a bath, give me {minutes} of hot water|hot water for {minutes}<at {celsius} degrees>|we have guests who want to shower, boost it for {minutes}|warm up the tank for {minutes}<to {celsius}>|the kids need a bath, {minutes} should do
=> {"until": "{T}"} :: There is hot water until {T}.

security
arm_alarm/alarm.arm/setAlarmState
Arms or disarms the burglar alarm/Alarm system
mode/state:(away~we're leaving~nobody's home now~we are off to the airport|night~we're going to bed~good night everybody|disarmed~it's only me, don't ring~I'm back home~stop the siren~the cleaner is coming):What it guards; code?/pin?:digits5:PIN; silent?/no_beep?:bool~without the beeping~quietly please^:Without sound
{mode}<, code {code}>|{mode}<, {silent}>|hey, {mode}|ok {mode}<. pin {code}>|{mode}, please see to the alarm
=> {"state": "ok", "at": "{T}"} :: Done at {T}.

security
get_visitors/doorbell.history/whoRang
Who rang at the door/Events of the doorbell
since?/from?:datetime:From when; limit?/max?:few[5]:How many
Q:did anybody come by<since {since}>?|Q:who was at the door<, just the last {limit}>|Q:has the courier been here<since {since}>|Q:did someone ring while I was out|Q:the last {limit} visitors please
=> [{"time": "{T}", "who": "{W}"}] :: At {T} it was {W}. || nobody :: Nobody came.

security
grant_access/access.add_guest/createGuestKey
Gives somebody a key code for a time/Temporary access
guest/name/person:person:Who; from/start/valid_from:datetime:Begin; to?/end?/valid_to?:datetime:End; door?/entrance?:(front~the front door|garage~the garage|cellar~the cellar|garden_gate~the gate in the garden):Door
{guest} may come in from {from}<until {to}>|let {guest} into {door} from {from}<to {to}>|my cleaner {guest} starts {from}, give her a code<for {door}>|{guest} waters our plants while we're away: {from}<until {to}>|a code for {guest}, valid {from}<to {to}><, only {door}>
=> {"code": "{N}"} :: The code for {guest} is {N}.

security
revoke_access/access.remove/deleteGuestKey
Takes a key code away/Ends somebody's access
guest/name/person:person:Who; reason?/why?:reason:Why
{guest} must not get in any more<, {reason}>|{guest} doesn't work for us any longer|lock {guest} out<: {reason}>|the code of {guest} should stop working|I don't trust {guest} any more, take the key back
=> revoked :: {guest} has no access any more.

kitchen2
start_program/appliance.program/runCycle
Starts a programme of a kitchen appliance/Runs a cycle
appliance/device/machine:(dishwasher~the dirty plates~the dishes|oven~the oven|washer~the laundry|dryer~the wet clothes):Appliance; program/cycle/mode:(eco~saving energy~as green as possible|quick~in a hurry~in 30 minutes flat|intensive~it's really filthy~everything is greasy|gentle~carefully~mild):Programme; start_at?/delay_until?:time:Start, HH:MM; child_lock?/lock?:bool~and lock it, we have a toddler~childproof please^:Locks the buttons
{appliance}, {program}<, start at {start_at}>|run {appliance}: {program}<. {child_lock}>|please do {appliance}, {program}<at {start_at}>|{appliance} - {program}<, {child_lock}>|could you take care of {appliance}? {program}<, beginning {start_at}>
=> {"ends": "{T}"} :: It will be finished at {T}.

kitchen2
suggest_recipe/recipes.suggest/whatToCook
Finds dishes from what is there/Suggests recipes
ingredients/have/items:foods:What is in the house; max_minutes?/time_limit?:minutes:Time at most; vegetarian?/meatless?:bool~no meat~we don't eat animals~veggie only^:Without meat; servings?/people?:few:For how many; avoid?/allergens?:allergies:Must not contain
Q:I've got {ingredients}, what's for dinner<, {vegetarian}>|Q:all that's left is {ingredients}. ideas?<I have {max_minutes}>|Q:fridge: {ingredients}<. {servings} hungry people>|Q:what could I make with {ingredients}<in {max_minutes}><, {vegetarian}>|Q:something with {ingredients}<for {servings}>|Q:we're allergic to {avoid}, but have {ingredients}
=> ["{W} stew", "{W2} bake"] :: You could make {W} stew or {W2} bake. || {"recipe": "{W} salad", "minutes": {M}} :: {W} salad takes {M} minutes.

kitchen2
log_food/pantry.add/addToPantry
Notes what was bought or stored/Adds to the pantry
item/food/product:food:What; amount/quantity:num:How much; unit/measure:(g~grams|kg~kilos|l~litres|pieces~pieces):Unit; expires?/best_before?:date:Best before; place?/where?:(fridge~in the fridge|freezer~in the freezer~frozen|shelf~on the shelf|cellar~in the cellar):Where it is kept
I bought {amount} {unit} of {item}<, good until {expires}>|{amount} {unit} {item} {place}|put {amount} {unit} of {item} down<, expires {expires}>|got {item}, {amount} {unit}<, it's {place}>|new in stock at home: {item} {amount} {unit}<, best before {expires}>
=> {"id": "{ID}"} :: Stored as {ID}.

kitchen2
check_pantry/pantry.find/doWeHave
How much of something is left at home/Looks into the pantry
item/food/product:food:What
Q:are we out of {item}?|Q:do we still have {item}|Q:do I need to buy {item}|Q:how much {item} is left|Q:is there {item} somewhere|Q:should I put {item} on the list or have we got some
=> {"left": {N}, "unit": "g"} :: There are {N} g left. || none :: There is none left.

kitchen2
use_up/pantry.take/consume
Takes food out of the stock/Something was eaten
item/food:food:What; amount?/quantity?:num:How much; all?/rest?:bool~the last bit~the whole lot~nothing left^:Everything was used
we ate {item}<, {all}>|I used {amount} of {item}|{item} is finished{all=true}|there goes the last {item}{all=true}|took {item} for the cake<, {amount}>|the kids had {item}<, {all}>
=> ok :: Noted.

garden2
water_plants/watering.start/waterNow
Waters a part of the garden/Irrigation
zone/bed/area:(lawn~the grass|vegetables~the veggies~the tomatoes|roses~the roses|hedge~the hedge|pots~the pots on the terrace):Zone; litres?/amount?:litres:How much; minutes?/duration?:minutes:How long; skip_if_rain?/rain_check?:bool~unless it rains~only if no rain is coming^no matter what the weather does:Not when rain is expected
{zone} look thirsty<, give them {litres}>|{zone} need a drink<, {minutes}><, {skip_if_rain}>|sprinkle {zone}<for {minutes}>|it hasn't rained in weeks, {zone} please<, {litres}>|{zone}, {minutes}<, {skip_if_rain}>|don't let {zone} dry out
=> {"started": true} :: The watering has started.

garden2
log_planting/garden.plant/addPlant
Writes down what was planted/New entry of the garden diary
plant/what/species:plant:What; count?/number?:few:How many; bed?/where?:code:Bed; date?/day?:date:Day; from_seed?/seeds?:bool~sown as seeds~from seed^as young plants~bought at the nursery:Sown, not set
I put {plant} in the ground<in bed {bed}><on {date}>|set {plant}<, {from_seed}>|{plant} went into {bed}<, {count} of them>|garden diary: {plant}<, {date}><, {from_seed}>|today's work: {plant}<, {count} pieces>
=> {"entry": "{ID}"} :: Written down as {ID}.

garden2
identify_pest/plants.diagnose/whatsWrong
What ails a plant/Diagnosis from signs
plant/what:plant:Plant; signs/symptoms/description:(yellow_leaves~the leaves turn yellow~everything's going yellow|holes~something eats holes into it~full of holes|white_powder~it looks as if dusted with flour~white film on it|brown_spots~brown dots all over|wilting~it hangs its head~limp and sad):What is seen; indoors?/inside?:bool~on the windowsill~inside the house^out in the garden:Kept inside
Q:what's up with {plant}? {signs}<, {indoors}>|Q:{signs}, it's {plant}<, {indoors}>|Q:help {plant}, {signs}|Q:{plant}: {signs}. why?|Q:my poor {plant}... {signs}
=> {"cause": "((mildew|aphids|too much water|lack of iron|snails))", "treatment": "{W}"} :: It is probably {1}; the treatment is {W}.

garden2
frost_alert/garden.frost/setFrostWarning
Warns before a cold night/Frost warning
celsius/below/threshold:temp:Warn below these degrees; notify/channel/by:(sms~by text|email~by mail|push~on my phone):How; hours_before?/ahead?:hours:How long before
tell me {notify} if it gets colder than {celsius}<, {hours_before} ahead>|warn me {notify} below {celsius} degrees|my lemons die under {celsius}, let me know {notify}<{hours_before} before>|{notify} please when the night goes under {celsius}
=> {"alert": "{ID}"} :: The warning {ID} is set.

cleaning
book_cleaner/cleaning.book/orderCleaning
Books a cleaner/Orders cleaning help
date/day:date:Day; hours/duration:few:Hours; from?/start?:time:Begin; tasks?/extras?:strings:What else to do; bring_own_products?/eco?:bool~they bring their own stuff~we have no detergents here^we have all the products~use our products:Whether the cleaner brings products; pets?/animals?:bool~careful, we have a cat~there's a dog^no animals here:Animals in the house
somebody should tidy up here on {date}, {hours} hours<from {from}>|I need help with the mess, {date}, {hours} hours<, {pets}>|{hours} hours of cleaning on {date}<, {bring_own_products}><, also {tasks}>|the flat is a pigsty, send someone {date} for {hours} hours<, {bring_own_products}>|{date}<at {from}>: {hours} hours, make it shine<. {pets}>
=> {"cleaner": "{P}", "booking": "{ID}"} :: {P} will come; the booking is {ID}.

cleaning
chore_done/chores.complete/tickChore
Notes that a chore was done/Chore finished
chore/task/what:(dishes~the plates are washed~did the dishes|trash~took the garbage out~the bins are empty|laundry~the washing is on the line~clothes are clean|vacuum~the floor is spotless~went over the carpets|bathroom~scrubbed the tub~the loo is sparkling):Chore; by/person/who:first:Who
{by} here, {chore}|{chore} - {by}|{chore}, it was {by}|credit {by}, {chore}|{by} says {chore}
=> {"points": {M}} :: That gives {M} points.

cleaning
assign_chore/chores.assign/giveChore
Gives a chore to somebody/Whose turn it is
person/who/to:first:Who; chore/task:(dishes~the washing-up|trash~taking the garbage out|laundry~washing the clothes|vacuum~hoovering|windows~making the windows clean|cooking~making dinner):What; day?/weekday?:weekday:Day
it's {person}'s turn with {chore}<on {day}>|{person} should be {chore}|let {person} do {chore}<, {day}>|{chore} goes to {person}<this {day}>|{person} is lazy, give them {chore}<on {day}>
=> assigned :: {person} has it now.

cleaning
laundry_tag/care.lookup/washSymbol
How a piece of clothing is to be washed/Care instructions
item/garment/what:clothing:Piece; material?/fabric?:(wool|cotton|silk|linen|polyester):Material
Q:how do I wash {item}<, it's {material}>|Q:can {item} go in the machine|Q:will {item} shrink<? {material}>|Q:how hot for {item}|Q:don't want to ruin {item}, how do I clean it<(it's {material})>
=> {"celsius": {M}, "dryer": "((yes|no))"} :: Wash at {M} degrees; dryer: {1}. || hand wash, {M} °C :: Wash it by hand at {M} °C.

car2
get_car_status/vehicle.status/carInfo
State of the own car/Range, charge, doors, tyres of a car
what/field/item:(range~how far can I still drive~how many km are left in it|doors~did I lock it~is the car open|charge~how full is the battery~does it need a plug|location~where did I park~I can't find my car|tyres~do the wheels have enough air|mileage~how many kilometres has it done):Which value
Q:{what}?|Q:hey, {what}|Q:{what}, please check the car|Q:my car... {what}|Q:quick one - {what}
=> {N} km :: It says {N} km. || {"value": "{W} street", "updated": "{T}"} :: It is {W} street, as of {T}. || {M} % :: It is at {M} %.

car2
precondition_car/vehicle.climate/warmUpCar
Warms or cools the car before a drive/Climate before departure
leave_at/departure/ready_at:time:HH:MM; celsius?/temp?:temp[21]:Degrees; seat_heating?/heated_seats?:bool~warm seats too~my bottom gets cold^leave the seats cold:Also heats the seats; defrost?/deice?:bool~the windscreen is icy~ice on the windows^:Also clears the windows
I drive off at {leave_at}, have it comfy<at {celsius} degrees>|it's freezing, I leave at {leave_at}<, {defrost}>|at {leave_at} I must go to work, warm it up<, {seat_heating}>|nice and {celsius} degrees by {leave_at}<, {seat_heating}>|ready for {leave_at} please<, {defrost}>
=> scheduled :: The car will be ready at {leave_at}.

car2
find_charger/charging.search/nearestCharger
Charging stations near a place/Where to charge
near/place/location:place:Near what; plug?/connector?:(ccs|type2|chademo|tesla):Plug; min_kw?/power?:count:At least so many kW; free_now?/available?:bool~not occupied~I can't wait^:Only free ones; radius_km?/within?:kilometres[5]:Radius
Q:my battery is nearly flat near {near}<, {free_now}>|Q:where can I plug in around {near}<, at least {min_kw} kW>|Q:juice for my car at {near}<, {plug}>|Q:fast power close to {near}<, {min_kw} kW or more><, {free_now}>|Q:I'm at {near} with two percent left<, within {radius_km}>
=> [{"name": "{W} Park", "kw": {M}, "free": {N}}] :: {W} Park has {M} kW, {N} free. || none within reach :: There is none within reach.

car2
schedule_service/workshop.book/bookGarage
Appointment at the garage/Takes the car in
plate/registration/vehicle:code:Number plate; date/day:date:Day; work/job/kind:(inspection~the yearly check~it's due for its inspection|tyres~winter is coming, change the wheels~summer tyres please|oil~it needs fresh oil|brakes~the brakes squeal|bodywork~somebody scratched the door~there's a dent|diagnosis~a light is on and I don't know why~it makes a funny noise):What is done; courtesy_car?/loaner?:bool~I need another car meanwhile~lend me one for the day^I'll walk home, no replacement needed:Replacement car; note?/remark?:msg:Remark
{plate}: {work}, on {date}<. {courtesy_car}>|{work}. can I bring {plate} on {date}?|{date} for {plate}, {work}<, {courtesy_car}>|the car with {plate}, {work}, {date} would suit me|{plate} {date} - {work}<, note "{note}">
=> {"appointment": "{ID}", "time": "{T}"} :: Appointment {ID} at {T}. || confirmed for {T} :: It is confirmed for {T}.

car2
pay_parking/parking.pay/startParking
Pays for parking/Starts a parking ticket
plate/registration/car:code:Number plate; zone/area/area_code:digits5:Zone; minutes/duration/time_min:minutes:How long
{plate} stands in {zone} for {minutes}|I'm parked in zone {zone}, {plate}, staying {minutes}|don't let me get a ticket, {plate}, area {zone}, {minutes}|{minutes} in {zone} for {plate}|shopping for {minutes}, zone {zone}, car {plate}
=> {"until": "{T}", "fee": {Y}} :: It is paid until {T} and costs {Y}.

car2
report_accident/claims.accident/newAccident
Reports an accident to the insurer/Car accident
plate/car:code:Own plate; when/at/date_time:datetime:When; other_plate?/opponent?:code:Plate of the other; injured?/injuries?:bool~somebody is hurt~we called an ambulance^nobody is hurt~everyone is fine:Whether somebody is hurt; fault?/who_is_to_blame?:(me~it was my mistake|other~the other one didn't look|unclear~nobody knows who did it):Whose fault
{plate} was hit {when}<by {other_plate}><, {injured}>|I crashed {plate}, {when}<, {injured}><. {fault}>|bumped into {other_plate} with {plate} {when}<, {fault}>|{when}: collision, my plate {plate}<, theirs {other_plate}>|someone drove into me, {plate}, {when}<. {injured}>
=> {"claim": "{ID}"} :: The claim number is {ID}.

shop4
add_product/catalog.create/newProduct/prod_add
Puts a new article into the catalogue/Creates a product
name/title/product:gadget:Name; price/unit_price/amount:cash:Price; stock?/quantity?/qty?:few[0]:Pieces there; category?/group?:(electronics|household|sports|clothing|garden):Category; published?/visible?:bool~show it right away~put it online at once^don't show it yet~keep it hidden for now:Visible in the shop
we now sell {name} for {price}<, {published}>|{name}, {price}<, we have {stock}><, {category}>|new in the range: {name} at {price}<. {published}>|list {name} for {price}<under {category}>|start selling {name}, {price} each<, {stock} in stock>
=> {"sku": "{ID}"} :: The article number is {ID}.

shop4
change_price/catalog.update_price/setPrice
New price of an article/Updates a price
sku/article/item:code:Article number; price/new_price/amount:cash:Price; valid_from?/from?:date:From this day on; reason?/why?:reason:Why
{sku} costs {price} from now on|make {sku} {price}<starting {valid_from}>|we raise {sku} to {price}<on {valid_from}>|{sku} should be {price}|let's sell {sku} for {price} instead<, because {reason}>|{price} for {sku} please<, from {valid_from}>
=> {"sku": "{sku}", "price": {price}} :: {sku} costs {price} now.

shop4
get_product/catalog.get/productDetails
Details of an article/Reads one product
sku/article/barcode/ean:digits:Article number or barcode; with_stock?/stock?:bool~and how many we have~and what's in the store room^:Also says how many are there
Q:what is {sku}?|Q:scan {sku}<, {with_stock}>|Q:customer holds up {sku}, what's that|Q:the label says {sku}|Q:beep {sku}<{with_stock}>|Q:which thing has the number {sku}
=> {"name": "{W} {W2}", "price": {Y}} :: It is {W} {W2} for {Y}. || {W} {W2}, {N} left :: It is {W} {W2}; {N} are left.

shop4
remove_product/catalog.delete/discontinue
Takes an article out of the catalogue/Deletes a product
sku/article/item:code:Article number; redirect_to?/replacement?:code:Article shown instead
we don't sell {sku} any longer<, point people to {redirect_to}>|{sku} is no longer made|throw {sku} out of the shop<and show {redirect_to} instead>|the supplier gave up {sku}|drop {sku} from the range<, {redirect_to} follows>
=> deleted :: {sku} is no longer in the catalogue.

shop4
restock/inventory.receive/goodsIn
Books goods that arrived/Adds to the stock
sku/article/item:code:Article number; quantity/qty/count:few:Pieces; shelf?/bin?/location?:code:Where they lie; delivery_note?/note_no?:digits:Number of the delivery note; damaged?/broken?:few:How many arrived broken
{quantity} of {sku} came in<, put on {shelf}>|the lorry brought {quantity} {sku}<, {damaged} were in pieces>|{quantity} more {sku}<, delivery note {delivery_note}>|{sku}: plus {quantity}<, shelf {shelf}>|unpacked {quantity} x {sku}<, {damaged} broken>
=> {"stock": {N}} :: There are {N} now.

shop4
get_sales/reports.sales/revenue
What was sold in a time/Sales report
from/start/since:date:First day; to?/end?/until?:date:Last day; group_by?/per?:(day|week|month|category|cashier):How it is split; branch?/store?:city:Only this branch
Q:how did we do since {from}<, by {group_by}>|Q:takings from {from}<to {to}>|Q:what did we earn {from}<until {to}><in {branch}>|Q:turnover since {from}<, split by {group_by}>|Q:did {branch} make any money since {from}?|Q:money in the till from {from}<up to {to}>
=> {"total": {K}, "currency": "EUR"} :: The total is {K} EUR. || {K} euros, {N} customers :: It was {K} euros from {N} customers.

orders2
create_order/orders.new/placeOrder
Places an order for a customer/New order
customer/client/buyer:person:Who; items/lines/positions:lines:What and how many; express?/rush?:bool~it's urgent~as fast as you can^no hurry:Fast delivery; note?/remark?:msg:Remark; pay_by?/payment?:(invoice~on account~send a bill|card~with plastic~by card|cash~in notes and coins~cash):How it is paid
{customer} wants {items}<, {express}>|{items} for {customer}<, {pay_by}>|{customer} called: {items}<. {express}>|put through {items}, customer {customer}<, note "{note}">|{customer} takes {items}<, pays {pay_by}>
=> {"order": "{ID}", "total": {X}} :: Order {ID} comes to {X}. || order {ID} created :: Order {ID} was created.

orders2
cancel_order/orders.cancel/voidOrder
Calls off an order that has not been sent/Cancels an order
order/order_id/id:code:Order; reason?/why?:(changed_mind~I don't want it any more~changed my mind|too_slow~it takes too long~I can't wait any longer|found_cheaper~I got it for less elsewhere|mistake~I clicked the wrong thing~it was an accident|duplicate~I ordered it twice):Why; restock?/put_back?:bool~put the goods back on the shelf^:Goods go back into stock
scrap {order}<, {reason}>|{order}: {reason}, call it off|please don't send {order}<, {reason}>|stop {order} before it leaves the house<. {reason}>|I no longer need {order}<, {reason}>|{order} was a slip of the finger{reason=mistake}
=> {"status": "cancelled"} :: {order} is cancelled. || already shipped on {D} :: It was already shipped on {D}.

orders2
mark_paid/orders.paid/setPaid
Notes that an order was paid/Payment received
order/order_id/invoice:code:Order; amount?/sum?:cash:How much; method?/how?:(transfer~on our account~by bank|cash~in cash~in notes|card~by card|paypal~through PayPal):How; date?/received_on?:date:When
the money for {order} is here<, {method}>|{order} has been settled<, {amount}>|they finally transferred for {order}{method=transfer}<, {amount}><on {date}>|{amount} came in for {order}<{method}>|got paid for {order}<on {date}><, {method}>|{order} is square
=> {"order": "{order}", "open": 0} :: {order} is paid.

orders2
mark_shipped/orders.ship/dispatchOrder
Notes that an order left the house/Order was handed to the carrier
order/order_id/id:code:Order; carrier/courier/by:(dhl|ups|fedex|post|own_van~our own driver~the boss drives it there):Carrier; tracking?/tracking_no?:code:Tracking number; parcels?/boxes?:few[1]:How many parcels
{order} is out of the door with {carrier}<, tracking {tracking}>|{carrier} just picked up {order}<, {parcels} boxes>|gave {order} to {carrier}<, number {tracking}>|{order} left this morning, {carrier}<, {parcels} parcels>|{order} is on its way ({carrier})<, {tracking}>
=> {"mail_sent": true} :: {order} is marked as shipped.

orders2
refund_order/orders.refund/giveBack
Pays money back/Refund for an order
order/order_id/id:code:Order; amount?/sum?:cash:Part of it, else everything; reason/why:(damaged~it arrived in pieces~broken on arrival|missing~something was not in the box~half of it was missing|late~it came far too late|wrong_item~they sent something else|quality~it fell apart after a day~it's cheap rubbish):Why; keep_item?/no_return?:bool~they can keep it~no need to send it back^they have to send it back first:The customer keeps the goods
{order}: {reason}, give them {amount} back<, {keep_item}>|{order} - {reason}. money back please<, {keep_item}>|refund {order}, {reason}<, {amount}>|{reason}, order {order}<, they get {amount}>|sorry customer with {order}, {reason}<. {amount} back><, {keep_item}>
=> {"refund": "{ID}", "amount": {X}} :: Refund {ID} over {X} was made.

orders2
list_orders/orders.search/findOrders
Orders by their state or customer/Lists orders
status?/state?:(open~not done yet~still to do|paid~paid|shipped~on the road|returned~that came back|cancelled~called off):State; customer?/client?:person:Of this customer; since?/from?:date:From this day; limit?/max?:few[10]:How many at most
Q:what has {customer} ordered<since {since}>|Q:which ones are {status}<, at most {limit}>|Q:show me what's {status}<since {since}>|Q:anything {status} for {customer}?|Q:everything by {customer}, {limit} at most|Q:orders {status}
=> [{"id": "{ID}", "total": {X}}] :: There is {ID} over {X}. || [] :: There are none.

checkout
apply_voucher/cart.voucher/redeemCode
Redeems a voucher/Puts a code on the basket
code/voucher/coupon:code:Code; basket?/cart_id?:id:Basket
I've got a coupon, {code}|my gift card says {code}|try {code}<on basket {basket}>|does {code} still work? use it|make it cheaper with {code}<, cart {basket}>
=> {"discount": {Y}} :: That takes off {Y}. || expired on {D} :: The code expired on {D}.

checkout
set_delivery/cart.delivery/shippingAddress
Where and when the goods are delivered/Delivery data of a basket
address/to/ship_to:addr:Address; window?/slot?:window:Time window; leave_at_door?/drop_off?:bool~just leave it on the mat~I'm not in, leave it outside^hand it over in person~only to me personally:May be left at the door; instructions?/note?:msg:Hints for the driver
deliver to {address}<, {window}>|{address}<. {leave_at_door}>|bring it to {address} {window}<, {leave_at_door}>|send the stuff to {address}<, tell the driver "{instructions}">|my new place is {address}<, I'm in {window}>
=> {"fee": {Y}, "day": "{D}"} :: It costs {Y} and comes on {D}.

checkout
pay_basket/cart.pay/checkout_pay
Pays and closes the basket/Checkout
method/pay_with/how:(card~with my card|paypal~by PayPal|invoice~send me the bill|gift_card~with my gift card|cash_on_delivery~I pay the postman):How; split_in?/instalments?:few:Number of monthly rates; save_method?/remember?:bool~remember it for next time^don't store my data:Keeps the payment data; terms_accepted/agree:bool~yes I accept the terms~I agree to your conditions^I don't accept the terms:Terms accepted
I'm done shopping, {method}, {terms_accepted}<. {save_method}>|{method} please, {terms_accepted}<, in {split_in} rates>|that's all. {method}. {terms_accepted}<, {save_method}>|let's pay, {method}, {terms_accepted}|{terms_accepted}, {method}<, split it in {split_in}>
=> {"order": "{ID}"} :: Thank you; the order number is {ID}. || declined by the bank :: The bank declined it.

post2
create_label/shipping.label/makeLabel
Makes a shipping label/Postage for a parcel
to/recipient/address:addr:Address; kilos/weight_kg/weight:kilos:Weight; size?/dimensions?:dims:Size in cm; service?/speed?:(standard|express~it must be there tomorrow~as fast as possible|economy~the cheapest way~take your time):Service; insured_for?/insurance?:cash:Insured value
parcel to {to}, {kilos}<, {service}>|{kilos} to {to}<, {size} cm><, {service}>|I'm sending {kilos} to {to}<, worth {insured_for}>|label please: {to}, {kilos}<, measures {size}>|ship this {kilos} box to {to}<, {service}>
=> {"label": "{TOK}", "price": {Y}} :: The label is {TOK} and costs {Y}.

post2
request_pickup/shipping.pickup/collectParcel
Has parcels collected/Pickup of parcels
address/from/place:street:Where; date/day:date:Day; window?/between?:window:Time window; parcels?/count?:few[1]:How many; heavy?/over_20kg?:bool~bring a second man~they are heavy~I can't lift them alone^they are light:Heavy pieces
come and get {parcels} boxes at {address} on {date}<, {heavy}>|I can't get to the post office, fetch it at {address}, {date}<, {window}>|{address}, {date}<{window}>: something to be picked up<, {heavy}>|please send a driver to {address} on {date}<, {parcels} packages>
=> {"pickup": "{ID}"} :: Pickup {ID} is booked.

post2
hold_mail/mail.hold/stopDelivery
Keeps letters back during an absence/Mail is held
from/start/first_day:date:First day; to/end/last_day:date:Last day; forward_to?/redirect?:addr:Sends it on to this address
we're on holiday from {from} to {to}|nobody's home {from} until {to}, keep our letters<or send them to {forward_to}>|no post between {from} and {to}|I'm away {from} - {to}<, everything to {forward_to} please>|don't stuff my letterbox from {from} to {to}
=> ok :: Your mail is held until {to}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
