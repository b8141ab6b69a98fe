"""Functions that only look something up, asked with a worry, a plan or a bare name; codes of stations, limits and days beside numbers that belong to nobody (the form is that of args1.py)."""
TEXT = """
## state of nature
river_level/rivers.level :: Level of a river at a gauge
gauge/station:spot:Gauge; date/day:past:Day; trend?/with_trend!level_only:bool~and is it rising~with the trend^only the number:Trend too!Level only; unit?/in:(cm~in centimetres|m~in metres):Unit
Q:how high was the water at {gauge} {date}<, {trend}> | Q:{gauge}, {date}: level<, {unit}> | Q:we live by the river near {gauge}. What was the level {date}<? {trend}> | Q:level at {gauge} {date}<, {unit}><, {trend}> | Q:did {gauge} flood {date}, what did the gauge say<, {unit}> | Q:{date}, gauge {gauge}<, {trend}>
=> {M} cm :: It was {M} cm.
~ cellar is {#2-4} m deep | bridge is {#20-90} m long | {N} has sandbags | house no. {#2-60}

quake_list/quakes.find :: Earthquakes of the last days
min_magnitude/stronger_than:d(2..8):Least magnitude; days/back:n(1..60):Days back; region?/near:city:Near; max_km?/within:len(20..900 km):Within; felt_only?/only_felt!all:bool~only those that people felt^also those that nobody felt:Felt only!All
Q:earthquakes of {min_magnitude} or more in the last {days} days<, near {region}><, {felt_only}> | Q:did the earth shake<near {region}>, {min_magnitude} at least, last {days} days | Q:quakes over the last {days} days<around {region}>, from {min_magnitude} up<. {felt_only}> | Q:last {days} days, magnitude {min_magnitude} and above<, not further than {max_km}> | Q:anything of {min_magnitude} or stronger in {days} days<? {felt_only}> | Q:my lamp swung. Quakes of {min_magnitude} up, last {days} days<, {region}>
=> {M} quakes :: There were {M} quakes.

aurora_chance/aurora.chance :: Chance of northern lights in a night
place/where:city:Where; night/date:date:Night; cloud_too?/with_clouds!ignore_clouds:bool~with the clouds~and is it cloudy^clouds don't matter:Clouds too!Without
Q:can we see northern lights in {place} on {night}<? {cloud_too}> | Q:aurora {place} {night}<, {cloud_too}> | Q:is it worth staying up in {place} on {night} for the lights<, {cloud_too}> | Q:{night} in {place}: northern lights? | Q:chance of the lights, {place}, {night}<. {cloud_too}> | Q:how good are my chances of an aurora on {night}, I'm in {place}
=> {M} percent :: The chance is {M} percent.

noise_at/noise.measure :: How loud it was at a place
street+house:house(200):; date/on:past:Day; hours?/part:(day~by day|evening~in the evening|night~at night):Part of the day; peak?/loudest!mean:bool~the loudest moment^on average:Loudest!Mean
Q:how loud was it at {street} {date}<, {hours}><, {peak}> | Q:noise at {street}, {date}<, {hours}> | Q:{street} {date}, decibels<, {peak}> | Q:I couldn't sleep at {street}, how loud was it {date}<, {hours}> | Q:what did you measure at {street} on {date}<? {peak}> | Q:{date}: sound level at {street}<, {hours}>
=> {M} decibels :: It was {M} decibels.

water_hardness/water.hardness :: Hardness of the water of a district
postcode/zip:digits5:Postcode; unit?/scale:(dH~in German degrees|ppm|mmol):Unit; source?/with_source!value_only:bool~and where it comes from^only the value:Source too!Value only
Q:how hard is the water in {postcode}<, {unit}> | Q:{postcode}: hardness<, {source}> | Q:my kettle is full of lime, postcode {postcode}, how hard is it<, {unit}> | Q:water hardness {postcode}<, {unit}><, {source}> | Q:what do I set the dishwasher to, I live in {postcode}<? hardness {unit}> | Q:hardness for {postcode} please<, {source}>
=> {M} :: It is {M}.

## waiting and places
ride_queue/park.queue :: How long one waits for a ride
ride/attraction:spot:Ride; at?/time:time(9..21):When; single?/single_rider!group:bool~I ride alone~single rider^we want to sit together:Single!Group
Q:how long is the queue at {ride}<at {at}> | Q:{ride}: wait<, {single}> | Q:kids want {ride}, how long do we stand there<, {single}> | Q:is {ride} bearable<at {at}> | Q:wait for {ride}<around {at}><, {single}> | Q:minutes of queue, {ride}<? {single}>
=> {M} minutes :: It is {M} minutes.
~ we are {#3-9} | ice cream is {#3-8} euros | {N} is {#100-160} cm | gate {#2-9}

border_wait/borders.wait :: Waiting time at a border crossing
crossing/at:spot:Crossing; vehicle/with:(car~by car|truck~with a lorry|bus~in a coach|foot~on foot):Vehicle; direction/way:(in~into the country|out~out of the country):Direction; at?/when:moment:When
Q:how long does one wait at {crossing} {vehicle}, {direction}<, {at}> | Q:{crossing}, {vehicle}, {direction}: minutes? | Q:queue at {crossing} {direction}<{at}>, {vehicle} | Q:we drive {direction} over {crossing}, {vehicle}<, {at}>, how long does it take | Q:border {crossing}: {direction} {vehicle} | Q:is {crossing} jammed {direction}, we're {vehicle}
=> {M} minutes :: It is {M} minutes.

course_places/courses.places :: Free places of a course
course/code:serial:Course; from_date?/starts:date:Start; waiting?/with_waiting_list!free_only:bool~and how many wait~with the waiting list^only the free ones:Waiting list too!Free only
Q:is there a place left in {course}<, {waiting}> | Q:{course}: full?<{waiting}> | Q:can {course} take one more<, it starts {from_date}> | Q:free places in {course}<, start {from_date}><, {waiting}> | Q:I'd love to join {course}, any room<, {waiting}> | Q:how many places has {course} got<, beginning {from_date}>
=> {M} places :: There are {M} places.

train_load/trains.load :: How full a train is
train/number:any(IC 704|RE 8|S3|ICE 1512|RB 27|EC 173|R 5021|TGV 9210):Train; date/day:date:Day; class?/coach:ints(1|2):Class; bikes?/bike_places!seats_only:bool~is there room for my bike~bikes too^just the seats:Bikes too!Seats only
Q:how full is {train} on {date}<, class {class}> | Q:{train} {date}: seats?<{bikes}> | Q:do I have to stand on {train} {date}<, {class} class> | Q:{date}, {train}, crowded?<{bikes}> | Q:load of {train} on {date}<in class {class}><, {bikes}> | Q:will I get a seat on {train} {date}<? {bikes}>
=> {M} percent :: It is {M} percent full.

outage_at/power.outage :: Whether the current is off in a street
street+number:house(260):; since?/off_since:time:Since when; whole_house?/everything!part:bool~everything is dark~the whole house^just some rooms:Everything!Part
Q:no light at {street}<since {since}>, is the current off<? {whole_house}> | Q:{street}: outage?<{whole_house}> | Q:is it only me or is the power gone at {street}<, since {since}> | Q:power cut at {street}<? {whole_house}> | Q:my fridge is off, {street}<, since {since}>. Outage? | Q:when is the current back at {street}<, it went at {since}>
=> until {T} :: Until {T}.

## stocks of help
blood_stock/blood.stock :: How much blood of a group is in store
group/type:any(A+|A-|B+|B-|AB+|AB-|0+|0-):Blood group; site?/hospital:spot:Hospital; days_fresh?/younger_than:n(3..40):Younger than so many days; irradiated?/treated!plain:bool~irradiated ones only^plain ones:Irradiated!Plain
Q:how much {group} have we got<at {site}> | Q:{group}<, {site}>: bags? | Q:is there enough {group}<, not older than {days_fresh} days> | Q:{group} in store<at {site}><, {irradiated}> | Q:surgery needs {group}, how many bags<, {irradiated}> | Q:bags of {group}<younger than {days_fresh} days>
=> {M} bags :: There are {M} bags.

shop_stock/shops.stock :: How many pieces a shop has of an article
sku/article:serial:Article; shop/branch:spot:Shop; size?/fits:(S~small|M~medium|L~large|XL~extra large):Size; colour?/shade:tone:Colour; reserved_too?/with_reserved!free_only:bool~the put aside ones too^only those free to sell:Reserved too!Free only
Q:has {shop} got {sku}<in {size}><, {colour}> | Q:{sku} at {shop}<, {colour}>: how many | Q:a lady wants {sku}<in {colour}>, is it at {shop}<, {size}> | Q:stock of {sku}, {shop}<, {reserved_too}> | Q:how many {sku} are left at {shop}<? {colour}><, {size}> | Q:{shop}: {sku}<, size {size}><, {reserved_too}>
=> {M} pieces :: There are {M} pieces.

exchange_of/rates.of :: Rate of two currencies on a day
base/from:any(EUR|USD|GBP|CHF|JPY|SEK|NOK|PLN|CZK|AUD|CAD|INR):Base currency; quote/to:any(ISK|HUF|TRY|ZAR|BRL|MXN|KRW|THB|NZD|RON|ILS|DKK):Quote currency; date?/day:past:Day; inverse?/other_way!straight:bool~and the other way round^only this way:Other way too!Straight
Q:{base} in {quote}<, {date}><, {inverse}> | Q:rate {base}/{quote}<{date}> | Q:what did one {base} cost in {quote}<{date}><, {inverse}> | Q:how does {base} stand against {quote}<, {date}> | Q:{base} to {quote} please<. {inverse}> | Q:I'm flying off with {base}, how much {quote} is one<, {inverse}>
=> {Y} :: It is {Y}.

pollen_days/pollen.coming :: Pollen of the coming days
town/place:city:Town; plant/kind:(birch|grass~grasses|hazel|ragweed|alder|mugwort):Plant; days?/ahead:n(1..7):Days ahead; hourly?/by_hour!by_day:bool~hour by hour^a value a day:By the hour!By the day
Q:{plant} pollen in {town}<for {days} days><, {hourly}> | Q:my nose runs, how is {plant} in {town}<over {days} days> | Q:{town}, {plant}<, {days} days ahead> | Q:can I go out in {town}, I can't stand {plant}<. {days} days ahead> | Q:how bad will {plant} be in {town}<, {hourly}> | Q:pollen {town}: {plant}<, next {days} days>
=> {W} until {D} :: It is {W} until {D}.
"""
