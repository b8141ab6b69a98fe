"""Functions of factories, farms, laboratories, transport, building sites and power.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
plant2
start_line/lines.start/runLine
Starts a production line/Line start
line/number/which:code:Line; product/article/what:gadget:Product; pieces/quantity/target:bigs:How many; speed?/pace/percent:percent:Speed; shift?/crew/team:(early~the early birds|late~the afternoon people|night~those who work in the dark):Shift
{line} should make {pieces} {product}<at {speed}>|{pieces} pieces of {product} on {line}<, {shift} will do it>|let {line} run, {product}, {pieces}<, speed {speed}>|get {line} going: {pieces} x {product}<. {shift}>|we need {pieces} {product}, take {line}<at {speed}>
=> {"job": "{ID}", "ends": "{T}"} :: Job {ID} ends at {T}.

plant2
stop_machine/machines.stop/emergencyStop
Stops a machine/Halt
machine/id/unit:code:Machine; reason/why/cause:(jam~something is stuck in it|injury~a hand is in it~somebody is hurt|maintenance~it needs oil~a fitter will come|no_material~there's nothing left to work on|quality~it makes only scrap|fire~it's burning~there's smoke):Why; immediately?/emergency/now:bool~this second~now!^when the piece is finished~gently:At once
{machine}: {reason}<, {immediately}>|stop {machine}, {reason}<, {immediately}>|{reason}! {machine}<{immediately}>|halt {machine}<({immediately})>, {reason}|{machine} must not go on, {reason}
=> stopped at {T} :: It was stopped at {T}.

plant2
report_scrap/quality.scrap/badParts
Notes bad pieces/Scrap report
order/job/lot:code:Production order; pieces/count/quantity:few:Bad pieces; defect/reason/kind:(scratch~scratched|crack~cracked~broken through|colour~the wrong shade|size~too long~a millimetre off|missing_part~a screw is not there|burr~sharp edges):Defect; machine?/from/unit:code:Machine; rework?/repairable/fixable:bool~we can still save them~can be reworked^only for the bin~nothing to be done:Can be reworked
{pieces} of {order} are no good, {defect}<, {rework}>|{order}: {pieces} {defect}<, made on {machine}>|threw {pieces} away from {order}, {defect}|{defect}, {pieces} pieces, order {order}<. {rework}>|quality says {pieces} bad ones in {order}: {defect}<, {machine}><, {rework}>
=> {"rate_percent": {Y}} :: The scrap rate is {Y} %.

plant2
machine_hours/machines.usage/howLongRan
Hours a machine ran/Usage
machine/id/unit:code:Machine; from?/since/start:date:Since; unit?/in/format:(hours|shifts|days):Unit
Q:how much did {machine} work<since {from}>|Q:is {machine} being used at all<since {from}>|Q:running time of {machine}<in {unit}>|Q:did {machine} stand still<since {from}>|Q:{machine}: hours<since {from}>
=> {"hours": {X}} :: It ran {X} hours. || {N} h :: It was {N} h.

plant2
order_spare/parts.request/needPart
Orders a spare part for a machine/Spare part
machine/for/unit:code:Machine; part/what/name:part:Part; quantity?/count/pieces:few[1]:How many; urgent?/down/standstill:bool~the machine stands still~we can't work without it^not urgent~just for the shelf:Machine is down; budget?/max_cost/up_to:cash:At most
{machine} needs {part}<, {urgent}>|a new {part} for {machine}<, {quantity} of them>|{part} of {machine} is worn out<, {urgent}><, at most {budget}>|get me {quantity} {part} for {machine}|{machine}: {part} broke<. {urgent}>
=> {"request": "{ID}", "eta": "{D}"} :: Request {ID} should come on {D}.

warehouse2
pick_order/picking.start/collectItems
Has the goods of an order collected/Picking
order/id/number:code:Order; picker?/who/employee:first:Who; zone?/area/hall:code:Zone; cold?/cooled/frozen:bool~it's frozen food~keep it cold^:Cold goods; priority?/rush/first:bool~before all the others~the lorry waits^in its turn:Before others
{order} has to be put together<by {picker}><, {priority}>|{picker}, get the things for {order}<from {zone}>|collect {order}<, {cold}><, {priority}>|{order} next<, {priority}>|start with {order}<in hall {zone}>
=> {"lines": {M}} :: It has {M} lines.

warehouse2
move_stock/stock.move/relocate
Moves goods to another place/Relocation
article/sku/item:code:Article; from/source/old_bin:code:From; to/target/new_bin:code:To; quantity?/pieces/count:few:How many
take {article} from {from} to {to}<, {quantity} pieces>|{article} is in the way at {from}, put it into {to}|{quantity} {article} out of {from} into {to}|{from} is too full, {article} should go to {to}<({quantity})>|relocate {article}: {from} to {to}
=> moved :: {article} is in {to} now.

warehouse2
count_stock/stock.count/inventoryCheck
Enters a counted quantity/Stock-taking
article/sku/item:code:Article; counted/quantity/found:count:Counted pieces; bin?/place/location:code:Place; counted_by?/who/employee:first:Who counted
there are really {counted} of {article}<in {bin}>|I counted {counted} {article}<, {bin}>|{article}: {counted} pieces on the shelf<, {counted_by} counted>|{counted_by} found {counted} of {article}<at {bin}>|inventory {article} {counted}
=> {"difference": {M}} :: The difference is {M}.

warehouse2
find_pallet/pallets.locate/whereIsPallet
Where a pallet stands/Location of a pallet
pallet/id/label:digits:Pallet
Q:where did they put {pallet}|Q:I can't find {pallet}|Q:has anyone seen the pallet {pallet}|Q:{pallet} location|Q:in which hall is {pallet}
=> {"hall": "{M}", "row": "{ID}"} :: It is in hall {M}, row {ID}.

trucks
plan_tour/tours.create/dispatchTruck
Plans a tour for a lorry/Tour
truck/vehicle/plate:code:Lorry; driver/who/name:person:Driver; stops/addresses/via:strings:Stops in order; start/departure/leave_at:datetime:Start; load_kg?/weight/cargo_kg:kilos:Load; hazardous?/dangerous/adr:bool~with acid on board~dangerous goods^harmless stuff:Dangerous goods; return_empty?/come_back/round_trip:bool~and comes back~round trip^stays there:Comes back
{driver} takes {truck} {start}, stops {stops}<, {hazardous}>|{truck}, {start}: {stops}, driver {driver}<, {load_kg} on board>|send {driver} with {truck} via {stops}, leaving {start}<, {return_empty}>|{start} {truck} goes to {stops} with {driver}<, {hazardous}><, {return_empty}>
=> {"tour": "{ID}", "km": {N}} :: Tour {ID} has {N} km.

trucks
truck_position/fleet.locate/whereIsTruck
Where a vehicle is/Position
truck/vehicle/plate:code:Vehicle; address?/readable/as_text:bool~as an address I can read~tell me the town^coordinates please:Address in words
Q:where's {truck} stuck<? {address}>|Q:how far has {truck} got|Q:is {truck} moving at all|Q:find {truck}<, {address}>|Q:{truck} position<, {address}>
=> {"near": "{C}", "speed": {M}} :: It is near {C} at {M} km/h.

trucks
log_refuel/fleet.fuel/tanked
Notes fuel that was taken/Refuelling
truck/vehicle/plate:code:Vehicle; litres/amount/fuel:litres:Litres; price?/cost/paid:cash:Paid; km?/mileage/odometer:big:Kilometres on the clock; kind?/fuel_type/type:(diesel|petrol|lpg~gas|adblue):Kind
{truck} got {litres}<for {price}>|filled {litres} into {truck}<, {km} on the clock>|{litres} of {kind} for {truck}<, paid {price}>|{truck} drank {litres}<, clock says {km}>|tank {truck}: {litres}<, {price}><, {kind}>
=> {"per_100km": {Y}} :: It uses {Y} l per 100 km.

trucks
delay_notice/deliveries.delay/willBeLate
Tells a customer that a delivery is late/Delay
delivery/shipment/id:code:Delivery; minutes/by/late_by:minutes:Minutes late; cause?/reason/why:(traffic~stands in a jam|breakdown~broke down~has a flat tyre|weather~there's snow on the road|customs~the border takes ages|driver~the driver overslept|accident~there was a crash):Cause; call?/by_phone/ring:bool~ring them up~by phone^just write to them~no call:By phone
{delivery} comes {minutes} later<, {cause}><, {call}>|tell them {delivery} will be {minutes} late<, {cause}>|{cause}, so {delivery} takes {minutes} more<. {call}>|{delivery}: plus {minutes}<({cause})><. {call}>|the customer of {delivery} has to wait {minutes}<, {call}>
=> told :: The customer knows.

harbour2
book_container/containers.book/boxForShip
Books a container on a ship/Container booking
from/port/origin:city:Port; to/destination/port_to:city:Port of arrival; size/feet/type:(20ft~a small one~twenty foot|40ft~a big one~forty foot|reefer~a cold one~for frozen fish):Size; goods/cargo/content:material:Goods; weight_kg?/kilos/gross:kilos:Weight; earliest?/ready/from_date:date:Ready from; insured?/insurance/cover:bool~insured please~with insurance^at my own risk:Insured
{goods} from {from} to {to}, {size}<, {weight_kg}><, {insured}>|{size} for {goods}, {from} to {to}<, ready on {earliest}>|ship {goods} to {to} from {from}, {size}<. {insured}>|I have {goods} in {from} that must go to {to}, {size}<, {weight_kg}>
=> {"booking": "{ID}", "vessel": "MS {W}"} :: Booking {ID} on MS {W}.

farm2
feed_animals/stable.feed/giveFood
Gives food to a group of animals/Feeding
group/stable/animals:(cows~the cows|pigs~the pigs|hens~the chickens|horses~the horses|goats~the goats|calves~the little ones of the cows):Which; food/what/feed:(hay~dry grass|corn~maize|silage|pellets|oats):Food; kilos/amount/kg:kilos:Amount; time?/at/when:time:HH:MM
{kilos} of {food} for {group}<at {time}>|{group} are hungry, {kilos} of {food}|give {group} {food}, {kilos}<, {time}>|{food} for {group}: {kilos}<at {time}>|at {time} {group} get {kilos} of {food}
=> ok :: It is done.

farm2
log_milk/dairy.milk/milked
Notes the milk of an animal/Milk yield
animal/tag/cow:code:Ear tag; litres/amount/milk:litres:Litres; session?/when/milking:(morning~before breakfast~at dawn|evening~tonight~after supper):Milking; fat_percent?/fat/richness:num:Fat
{animal} gave {litres}<, {session}>|{litres} from {animal}<{session}>|{animal}: {litres}<, fat {fat_percent}>|milked {animal}, {litres}<, {session}><, {fat_percent} % fat>|cow {animal} {litres}
=> {"month_total": {X}} :: The month has {X} litres.

farm2
call_vet/vet.call/animalDoctor
Calls the vet to an animal/Vet
animal/kind/what:animal:Animal; tag?/name/id:code:Tag or name; problem/symptom/signs:(lame~limps~drags a leg|birth~is giving birth and it's stuck|not_eating~doesn't touch the food|wound~is bleeding~tore its skin on the fence|bloat~has a belly like a drum|cough~coughs all night):Problem; emergency?/now/at_once:bool~it's dying~come at once^tomorrow is fine~no hurry:At once; place?/farm/where:street:Where
my {animal} {problem}<, {emergency}>|the {animal} {problem}<, it's {tag}><. {emergency}>|{animal}: {problem}<. {place}>|somebody look at the {animal}, it {problem}<, {emergency}>|we have a {animal} that {problem}<at {place}>
=> {"vet": "Dr {W}", "minutes": {M}} :: Dr {W} comes in {M} minutes.

farm2
sow_field/fields.sow/plantCrop
Sows a field/Sowing
field/plot/number:code:Field; crop/seed/what:(wheat|barley|maize~corn|rape|beet~sugar beet|potatoes|clover):Crop; kg_per_ha/density/seed_rate:count:Seed per hectare; date?/on/day:date:Day; organic?/no_chemicals/eco:bool~without chemicals~organic^the usual way:Organic
{crop} on {field}, {kg_per_ha} kilos a hectare<, {organic}>|{field} gets {crop}, {kg_per_ha} per hectare<on {date}>|this year {crop} for {field} at {kg_per_ha} kg/ha<, {organic}>|put {kg_per_ha} kg per ha of {crop} into {field}<, {date}>
=> {"hectares": {Y}} :: That is {Y} hectares.

farm2
sell_produce/market.offer/sellHarvest
Offers produce for sale/Farm market
product/what/goods:food:Product; kilos/amount/kg:kilos:Amount; price_per_kg?/price/per_kilo:num:Price a kilo; organic?/bio/eco:bool~organic~without chemicals^conventional:Organic; pickup?/collect/self:bool~people fetch it here~from the farm gate^we bring it:Fetched at the farm
{kilos} of {product} to sell<, {price_per_kg} a kilo>|we have too much {product}, {kilos}<, {organic}>|offer {kilos} {product}<for {price_per_kg} each kilo><, {pickup}>|{product}, {kilos}<, {organic}><, {pickup}>|who wants {product}? {kilos}<at {price_per_kg} per kg>
=> {"offer": "{ID}"} :: The offer is {ID}.

lab2
measure/instrument.measure/takeReading
Measures with an instrument/Measurement
instrument/device/with:(scale~how heavy is it|ph_meter~how sour is it|thermometer~how hot is it|spectrometer~what's it made of|viscometer~how thick is it|geiger~does it radiate):Instrument; sample/what/id:code:Sample; repeats?/times/n:times:How often; average?/mean/averaged:bool~and take the mean~averaged^every single value:Mean of the values; note?/remark/label:phrase:Remark
Q:{instrument}? sample {sample}<, {repeats}>|Q:{sample}: {instrument}<, {average}>|Q:tell me about {sample}, {instrument}<, measure {repeats}><, {average}>|Q:take {sample}, {instrument}<? {repeats} please>|Q:{instrument} - {sample}
=> {"value": {Y}, "unit": "((g|pH|K|Bq|mPa s))"} :: It is {Y} {1}. || {X} :: The value is {X}.

lab2
prepare_solution/lab.mix/makeSolution
Prepares a solution/Mixes
substance/chemical/what:(nacl~table salt~sodium chloride|glucose~sugar|ethanol~alcohol|hcl~hydrochloric acid|naoh~lye~sodium hydroxide|agar):Substance; concentration/molar/mol_per_l:num:Moles per litre; ml/volume/volume_ml:ml:Volume in ml; sterile?/autoclave/germ_free:bool~germ-free~nothing may grow in it^needn't be sterile:Sterile; label?/name/bottle:code:Label
{ml} of {concentration} molar {substance}<, {sterile}>|I need {substance}, {concentration} mol per litre, {ml}<, label it {label}>|mix {ml} {substance} at {concentration} M<, {sterile}>|{substance} {concentration} M, {ml}<, {sterile}><, bottle {label}>
=> {"grams": {Y}} :: It takes {Y} g.

lab2
store_sample/freezer.put/keepCold
Stores a sample/Puts a sample away
sample/id/tube:code:Sample; place/where/temperature:(fridge~at four degrees~in the fridge|freezer~at minus twenty|deep_freezer~at minus eighty~as cold as we can|nitrogen~in liquid nitrogen|shelf~at room temperature~on the shelf):Where; owner?/whose/belongs_to:surname:Owner; until?/keep_until/discard_after:date:Keep until; biohazard?/infectious/dangerous:bool~careful, it's infectious~dangerous^harmless:Infectious
{sample} goes {place}<, it's {owner}'s>|keep {sample} {place}<until {until}>|{sample} {place} please<, {biohazard}>|put {sample} away {place}<, throw it out after {until}><, {biohazard}>|{sample}, {place}, owner {owner}
=> {"box": "{ID}", "position": {M}} :: It is in box {ID}, position {M}.

lab2
book_instrument/instruments.reserve/useMicroscope
Reserves an instrument/Instrument booking
instrument/device/which:(microscope~the thing that makes small things big|centrifuge~something that spins|mass_spec~the mass spectrometer|nmr~the big magnet|sequencer~the DNA reader|laser~the laser):Instrument; user/who/name:surname:Who; start/from/begin:datetime:Start; hours/duration/for_hours:few:Hours; help?/operator/assistance:bool~I've never used it~somebody must show me^I know how it works:Needs an operator
{user} needs {instrument} {start} for {hours} hours<, {help}>|{instrument}, {start}, {hours} hours, {user}<. {help}>|reserve {instrument} for {user}: {start}, {hours} h<. {help}>|{start} I ({user}) want {instrument}, {hours} hours
=> {"booking": "{ID}"} :: It is reserved as {ID}.

lab2
run_simulation/sim.submit/compute
Starts a calculation on the cluster/Simulation job
model/name/code:host:Model; steps/iterations/n:bigs:Steps; cores?/cpus/processors:few:Processors; gpu?/use_gpu/on_gpu:bool~on the graphics card~with GPU^no graphics card:Graphics card; seed?/random_seed/start_value:id:Seed; mail_when_done?/notify/email:email:Mail at the end
{model}, {steps} steps<on {cores} cores>|calculate {model} with {steps} iterations<, {gpu}>|{steps} steps of {model}<, seed {seed}><, {gpu}>|let the cluster do {model}, {steps} steps<, tell {mail_when_done}>|start {model}: {steps}<, {cores} processors><, seed {seed}>
=> {"job": {N}} :: The job is {N}.

weather2
station_data/stations.read/instrumentValues
Measured values of a weather station/Station
station/id/where:city:Station; what/value/quantity:(wind~how strong is it blowing|rain~how much came down|pressure~what does the barometer say|humidity~how damp is it|sun~how long did it shine|snow~how deep is the snow|uv~will I get a sunburn):Quantity; hours?/last_hours/window:hours:Over the last hours
Q:{what} in {station}<, last {hours}>|Q:{station}: {what}|Q:I'd like to know, {what} at {station}<over {hours}>|Q:{what} up in {station}|Q:tell me {what}, station {station}<, {hours}>
=> {"value": {Y}} :: It is {Y}. || {Y} ((m/s|mm|hPa|%|cm)) :: It is {Y} {1}.

weather2
storm_alert/alerts.subscribe/warnMe
Warns of dangerous weather/Weather warning
place/region/city:city:Place; kind/event/of:(storm~if it blows the roof off|flood~if the river comes over|heat~if it gets unbearably hot|ice~when the roads are slippery|thunder~when lightning comes|snow~before we get snowed in):Of what; phone?/sms/number:phone:Phone; level?/from/min_level:(yellow~even for small ones|orange|red~only when it's really bad):Level
tell me {kind}, I live in {place}<, {level}>|{place}: warn me {kind}<, text {phone}>|{kind} in {place}, let me know<, {level}>|people in {place} want to know {kind}<. {phone}>
=> {"id": "{ID}"} :: The warning is {ID}.

energy2
read_meter/meters.read/consumptionNow
Reads an energy meter/Meter reading
meter/number/id:digits:Meter; kind?/type/of:(electricity~power|gas|water|heat~heating):Kind; since?/from/after:date:Consumption since
Q:what does {meter} say<, it's {kind}>|Q:how much did we burn through {meter}<since {since}>|Q:{meter}<: {kind}><since {since}>|Q:is {meter} running fast<? since {since}>|Q:reading of {meter}
=> {"kwh": {X}} :: It is {X} kWh. || {K} :: It says {K}.

energy2
submit_reading/meters.submit/tellMeter
Reports a meter reading to the utility/Reading
meter/number/id:digits:Meter; value/reading/counter:big:Reading; date?/on/read_on:date:Day; estimated?/guess/approx:bool~roughly~I guessed^exactly~read it myself:Estimated
{meter} shows {value}<, {estimated}>|{value} on meter {meter}<({date})>|my number for {meter} is {value}<, {estimated}>|{date} it was {value} on {meter}<, {estimated}>|dear power company: {meter}, {value}
=> accepted :: The reading was accepted.

energy2
charge_battery/battery.set/homeStorage
What the home battery does/Battery mode
mode/do/action:(charge~fill it up~store what the sun gives|discharge~use what's in it~live on it tonight|hold~keep it as it is~don't touch it|auto~do what you think best~by itself):Mode; until_percent?/target/level:percent:Up to; until?/till/end:time:HH:MM
battery: {mode}<up to {until_percent}>|{mode}<until {until}>|the sun is out, {mode}<to {until_percent}>|power is dear now, {mode}<till {until}>|{mode}, the battery in the cellar<, {until_percent}>
=> {"level": {M}} :: It is at {M} %.

energy2
solar_yield/solar.yield/sunPower
What the solar panels made/Solar yield
from?/since/start:date:From; to?/until/end:date:To; panel?/string/roof:(south~on the south side|east~on the east side|west~on the west side|garage~on the garage):Panels; unit?/in/as:(kwh|euro~in money):Unit
Q:what did the sun bring<since {from}><{panel}>|Q:did the panels earn their keep<{from} to {to}>|Q:how much came off the roof<{panel}><, {unit}>|Q:solar<from {from}><{unit}>|Q:power from above<since {from}>
=> {"kwh": {X}} :: It was {X} kWh.

building2
order_material2/site.order/bringToSite
Orders building material/Material
material/what/item:material:Material; quantity/amount/how_much:num:Quantity; unit/in/measure:(m3~cubic metres|m2~square metres|t~tons|pieces~pieces|bags~bags|m~running metres):Unit; site/where/to:street:Building site; date?/on/needed:date:Day; crane?/unload/with_crane:bool~with a crane on the truck~nobody can unload it here^we unload it ourselves:Crane needed
{quantity} {unit} of {material} to {site}<on {date}><, {crane}>|{site} needs {material}, {quantity} {unit}<, {date}>|we run out of {material} at {site}, bring {quantity} {unit}<, {crane}>|{material} {quantity} {unit}, {site}<. {crane}>
=> {"order": "{ID}"} :: The order is {ID}.

building2
site_report/site.diary/todayOnSite
Diary of a building site/Daily report
site/where/project:street:Site; workers/people/hands:few:Workers; text/done/what:msg:What was done; weather?/sky/conditions:(dry|rain~it poured|frost~everything was frozen|storm~too windy for the crane|heat~unbearably hot):Weather; delay_days?/late_by/behind:days:Days behind; accident?/injury/incident:bool~somebody fell from the ladder~one man is in hospital^nobody got hurt:Accident
{site}: {workers} people, {text}<. {weather}>|{workers} men at {site}, "{text}"<, {accident}>|report {site}, {workers} workers, {text}<, {weather}><. we are {delay_days} behind>|today at {site} with {workers}: {text}<. {accident}>
=> saved :: The report is saved.

building2
book_lift/site.hoist/reserveCrane
Reserves the crane/Crane time
site/where/at:street:Site; start/from/when:datetime:Start; minutes/duration/how_long:minutes:Minutes; load_kg/weight/kilos:kilos:Load; person?/foreman/by:surname:Who
the crane at {site} {start}, {minutes}, {load_kg}<, {person} asks>|{person} has to lift {load_kg} at {site}, {start}, {minutes}|{load_kg} must go up: {site}, {start} for {minutes}|{site} {start}: {load_kg} on the hook, {minutes}<({person})>
=> ok, slot {M} :: You have slot {M}.

iot
publish_value/mqtt.publish/sendTopic
Publishes a value on a topic/Sends a message to the broker
topic/channel/path:path:Topic; value/payload/message:word:Value; retain?/keep/retained:bool~so that late comers get it too~keep it^don't keep it:Kept by the broker; qos?/quality/level:level:Quality
{value} on {topic}<, {retain}>|tell {topic} "{value}"<, qos {qos}>|publish {value} to {topic}<({retain})>|everybody listening to {topic} should get {value}<, {retain}>
=> published :: It is published.

iot
sensor_history/sensors.history/pastValues
Earlier values of a sensor/History
sensor/id/name:code:Sensor; from/since/start:datetime:From; to?/until/end:datetime:To; every?/interval/step:duration:One value per; stat?/as/aggregate:(min~the lowest|max~the highest|mean~the average|last~the latest):What of each
Q:how did {sensor} behave since {from}<, one value every {every}>|Q:{sensor} from {from}<to {to}><, {stat}>|Q:values of {sensor} after {from}<, {stat} per {every}>|Q:what happened at {sensor} {from}<until {to}>
=> [{X}, {Y}] :: It was {X} and {Y}.

iot
calibrate_sensor/sensors.calibrate/setZero
Calibrates a sensor/Adjustment
sensor/id/name:code:Sensor; reference/true_value/actual:num:True value; offset_only?/shift/zero_only:bool~only shift it~just the zero^the slope too:Only the offset
{sensor} lies, it's really {reference}<, {offset_only}>|my good thermometer says {reference}, teach {sensor}<, {offset_only}>|{sensor} should show {reference}<, {offset_only}>|adjust {sensor}: true value {reference}
=> {"offset": {Y}} :: The offset is {Y} now.

iot
update_firmware/devices.update/newSoftware
Installs new software on a device/Firmware
device/id/unit:code:Device; version?/to/release:version:Version; at_night?/later/off_hours:bool~while everybody sleeps~at night^right now:At night; force?/even_if/override:bool~even if the battery is low~no matter what^only if it's safe:Even if not safe
{device} runs old software<, {at_night}>|bring {device} up to {version}<, {at_night}>|{device} has a security hole, patch it<, {force}>|new firmware for {device}<: {version}><. {at_night}>|update {device}<, {force}>
=> {"version": "{M}.{N}"} :: It runs version {M}.{N}.

drone2
fly_route/drone.mission/surveyArea
Flies a route and takes pictures/Mission
drone/id/unit:code:Drone; points/waypoints/via:strings:Points; altitude_m/height/metres:metres:Height in metres; photos?/pictures/interval_s:seconds:A picture every so many seconds; return_home?/come_back/rtl:bool~then back to me~and come home^land where it ends:Comes back
{drone} flies over {points} at {altitude_m}<, {return_home}>|{points}, {altitude_m} high, drone {drone}<, photo every {photos}>|have a look at {points} with {drone}, {altitude_m} up<, {return_home}>|send {drone} to {points} in {altitude_m}<. {return_home}>
=> {"minutes": {M}} :: It takes {M} minutes.

drone2
land_drone/drone.land/comeDown
Brings a drone down/Landing
drone/id/unit:code:Drone; where/place/mode:(here~right where it is|home~where it took off~back to me|safe~somewhere nobody gets hurt):Where; gently?/slow/soft:bool~gently~the camera is expensive^fast~the battery is dying:Slowly
{drone} down, {where}<, {gently}>|get {drone} out of the sky, {where}<. {gently}>|land {drone} {where}|rain is coming, {drone} {where}<, {gently}>|{where}: {drone}<, {gently}>
=> landed :: It has landed.

robot2
move_arm/arm.move/armTo
Moves a robot arm to a point/Arm position
x/px:coord:x in mm; y/py:coord:y in mm; z/pz:coord:z in mm; speed?/velocity/mm_s:count:mm per second; gripper?/hand/grip:(open~let go|closed~hold tight~grab it):Gripper; linear?/straight/in_line:bool~in a straight line^any way it likes:Straight
go to {x} / {y} / {z}<at {speed} mm/s><, {gripper}>|arm to x {x}, y {y}, z {z}<, {linear}>|x={x} y={y} z={z}<, {gripper}>|position {x}, {y}, {z}<with {speed} mm per second><, {linear}>|move over to ({x}, {y}, {z})<and {gripper}>
=> {"reached": true} :: It is there.

robot2
pick_and_place/arm.pick/putThere
Takes an object from one place to another/Pick and place
object/part/what:(cup~the cup|bolt~the bolt|board~the circuit board|bottle~the bottle|box~the little box):Object; from/source/at:code:From; to/target/onto:code:To; force_n?/grip_force/strength:num:Force; check?/verify/camera:bool~look with the camera first~make sure it's there^just trust it:Checks by camera
{object} from {from} to {to}<, {check}>|take {object} at {from} and put it on {to}<with {force_n} newton>|at {from} there is {object}, it goes to {to}<, {check}>|bring {object} over to {to}, it's at {from}<. {force_n} N is enough>
=> ok in {Y} s :: It took {Y} s.
""".strip().split("\n\n") for l in [l.strip("\n")]]
