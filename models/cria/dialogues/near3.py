"""One thing, one verb: functions that only look, or only do one thing, and all the other things that people want with it (the form is that of near1.py)."""
TEXT = """
## wine cellar ! food shopping
- order {n} more bottles of the red | open the one from {C} | pour me a glass | which wine goes with duck | throw the corked ones away | send {N} a case | raise the price of the rosé | turn the cellar light off | put {n} bottles in the fridge | is the wine any good | book a tasting for {n} people | drink up before {D}

wine_stock/cellar.stock :: Bottles of a wine in the cellar
grape/wine:(riesling|merlot|pinot~Pinot|shiraz|rosé~the pink one):Wine; year?/vintage:year:Year; max_price?/below:most(money 5..80 eur):Highest price
Q:any {grape} left<from {year}><, {max_price}> | Q:how much {grape} have we got<of {year}> | Q:{year} {grape}, still some there | Q:what {grape} is there<, {max_price}> | Q:is there {grape}<, {max_price}>
=> {M} bottles :: There are {M} bottles.

## bridge sensors ! travel
- close the bridge | repair the left railing | how old is the bridge | let the truck pass | paint it grey | call the engineer | who built it | build a second one at {C} | put up a sign for {n} tons | stop the traffic at {T} | is the river deep here | clean the gutters

bridge_strain/bridge.strain :: What a sensor of the bridge measures
sensor/gauge:no(1..48):Sensor; hours?/last:n(1..72):Over the last hours
Q:what does sensor {sensor} say<over the last {hours} hours> | Q:strain at {sensor}<, last {hours} h> | Q:sensor {sensor}<, past {hours} hours>? | Q:is {sensor} still quiet<, look at {hours} hours>
=> {Y} :: It says {Y}.

## team calendar ! office appointment
- move the meeting with {N} to {T} | cancel everything on {D} | invite {N} too | remind me ten minutes before | print my week | accept the call with {C} | why was I not asked | write to all that I'm ill | find a day when all can | put my holiday in | rename it to {w} | make it weekly

day_plan/calendar.day :: What is in a person's calendar on a day
person/whose:first:Whose; date/day:nearday:Day; from?/after:time(8..17):Only after
Q:what's {person} doing {date}<after {from}> | Q:is {person} busy {date}<, from {from} on> | Q:{person}'s day {date}<, after {from}> | Q:{date}, {person}, what's in there
=> {W} at {T} :: There is {W} at {T}.

## shop orders ! shopping post food garden household light office health sport animals
- cancel order {n} | change the address of {n} to {C} | give her the money back | send it again | where is the parcel of {N} | add two of {w} to it | write the customer that it is late | pack order {n} | print the bill of {n} | why is {n} so dear | call {N} about the order | take {w} out of the shop

make_order/orders.new :: Enters a new order
customer/name:person:Customer; article/item:gadget:Article; count/pieces:n(1..40):How many; gift?/wrapped!plain:bool~as a present~wrap it up^no wrapping:As a present!Plain; express?/fast!normal:bool~express~by tomorrow^no hurry:Express!Normal
{customer} wants {count} {article}<, {gift}> | new order: {count} times {article}, {customer}<, {express}> | {customer} orders {count} of the {article}<. {gift}><, {express}> | put in {count} {article} for {customer}<, {express}>

## plant doctor ! garden shopping
- water it for me | cut off the brown leaves | buy a new {w} tree | what's the best soil for roses | spray against lice | sell my palm | put it in the sun | how tall does it get | who gave me this cactus | order fertiliser, {n} bags | talk to my plants | plant a hedge behind the house

plant_illness/plants.diagnose :: Guesses what a plant suffers from
plant/which:plant:Plant; sign/symptom:(yellow~leaves go yellow~turns yellow|spots~brown spots everywhere|drooping~hangs its head~lets the leaves hang|holes~something eats holes into it|white~white powder on it):What one sees; indoors?/inside!outside:bool~it stands in the living room~on the window sill^it's out in the bed~on the balcony:Indoors!Outdoors
Q:my {plant}: {sign}<, {indoors}> | Q:{plant}, {sign}, what is it<? {indoors}> | Q:what's wrong, my {plant}... {sign}<. {indoors}> | Q:{sign}, it's a {plant}<, {indoors}>
=> too much {W} :: It says: too much {W}.

## gym machines ! sport health
- fix the treadmill | how do I get a flat stomach | sign me out of the gym | play something louder | book {N} as a trainer for {D} | when do you close | clean machine {n} | buy a new ball | why does my shoulder hurt | open the window | weigh me | who is stronger, {N} or me

log_set/gym.set :: Enters a set on a machine
exercise/what:(bench~bench press|squat~squats|row~rowing|curl~curls|press~leg press):Exercise; reps/times:n(3..25):Repetitions; kilos/weight:d(5.0..180.0):Weight in kg; sets?/rounds:times(2..6):Sets; easy?/felt_easy!hard:bool~was easy~felt light^was a fight~barely managed:Easy!Hard
{reps} {exercise} with {kilos} kg<, {sets}><, {easy}> | {exercise}: {reps} at {kilos} kilos<, {sets}> | did {exercise}, {kilos} kg, {reps} reps<. {easy}> | {kilos} kilos {exercise}, {reps} of them<, {sets}><, {easy}>

## recipe book ! food shopping
- cook it for me | order the missing things | is there a shop open that has leeks | set the oven to {n} | write down that {N} hates onions | who invented lasagne | invite {N} for dinner on {D} | throw the old recipes away | wash the pots | is butter healthy | buy {n} eggs | photograph my cake

find_recipe/recipes.find :: Finds recipes
ingredients/with:row(leek|lentils|fennel|chard|tofu|walnuts|beetroot):Ingredients; minutes?/max_time:most(dur 10..120 min):At most so long; vegan?/no_animals!anything:bool~vegan~nothing from animals^meat is fine:Vegan!Anything; people?/for:n(1..12):For how many
Q:what can I make with {ingredients}<, {minutes}> | Q:{ingredients}<, {vegan}>, ideas? | Q:something with {ingredients}<for {people}><, {vegan}> | Q:recipe with {ingredients}<, {minutes}><, for {people} people>
=> {W} {W2} :: Try {W} {W2}.

## airport desk ! travel car tickets
- upgrade me to first class | carry my bag to gate {n} | is the plane a new one | change my seat to the window | cancel the flight to {C} | why are we late | tell the pilot to wait | find my passport | get me a taxi in {C} | get me on a plane to {C} | buy me perfume | rebook me on the later one

flight_gate/airport.gate_of :: Gate and time of a flight
flight/number:any(LX 44|OS 203|KL 1871|AZ 556|TP 1210|SK 402):Flight; date?/day:nearday:Day
Q:which gate for {flight}<{date}> | Q:where does {flight} leave<{date}> | Q:{flight}<{date}>, gate? | Q:is {flight} boarding
=> gate {M} at {T} :: It is gate {M} at {T}.

## flat search ! home money
- call the owner of the flat in {C} | pay the deposit | paint the kitchen before we move in | write a nice application for me | is the neighbour loud | rent mine out for {n} euros | book a moving van | how do I cancel my lease | buy the house at the corner | measure the living room | sign the contract | carry the boxes up

find_flat/flats.find :: Finds flats
city/town:city:Town; rooms/min_rooms:n(1..6):Rooms at least; rent?/up_to:most(money 300..2400 eur):Highest rent; balcony?/with_balcony!no_matter:bool~with a balcony~I want to sit outside^no balcony needed:With a balcony!No matter; pets?/dog!no_pets:bool~we have a dog~with our cat^no animals:With pets!No pets
Q:{rooms} rooms in {city}<, {rent}><, {pets}> | Q:anything with {rooms} rooms in {city}<, {balcony}> | Q:{city}, at least {rooms} rooms<, {rent}> | Q:we look for {rooms} rooms in {city}<. {pets}><, {balcony}>
=> {M} flats :: There are {M} flats.

## bus stops ! travel car tickets
- hold the bus, I'm coming | buy me a ticket | how much is a monthly pass | is the driver nice | call me a cab instead | report the dirty seat in the {n} | how far is it on foot | wake me when we are in {C} | where did I leave my umbrella | let me off at {C} | why is the {n} always full | build a roof over the stop

next_buses/stops.next :: Next departures from a stop
stop/from:place:Stop; line?/no:no(1..90):Line; count?/how_many:n(1..6):How many
Q:when's the next bus from {stop} | Q:next <{count} >from {stop}<, line {line}> | Q:{stop}<, the {line}>, when | Q:I'm at {stop}, when can I go<with the {line}>
=> {T} :: It leaves at {T}.

## light scenes ! household light heating
- buy a new lamp for the hall | how much power do they use | close the blinds | turn the heating off | who left the light on | replace the bulb in the study | play party music | put the candles out | is the moon full | lock up and go to bed | clean the lampshade | lower the projector

light_scene_set/scenes.set :: Sets the light of a room
room/where:(hall|study|bath|den|porch):Room; scene/mood:(bright~as bright as day~I have to sew|cosy~cosy~for a glass of wine|film~we're watching a film|off~off~dark please|night~just enough to find the bed):Mood; minutes?/off_after:dur(5..180 min):Off after
{room}: {scene}<, off after {minutes}> | {scene}, the {room}<, for {minutes}> | {room} light, {scene}<, {minutes} long> | make the {room} like this: {scene}<, off after {minutes}>

## newsletter ! message office
- write the text for {D} | how many people read it | translate it into Dutch | delete the old ones | draw a header | buy addresses of {n} customers | answer the angry mail of {N} | is the new logo nice | print {n} copies | post it on our wall | change the font | who wrote the last one

add_reader/newsletter.add :: Adds a reader
email/address:email:Address; name?/called:first:Name; language?/in:language:Language; weekly?/every_week!monthly:bool~every week^once a month:Every week!Once a month
add {email}<, {name}><, {weekly}> | {email} wants to read us<, in {language}><, {weekly}> | put {name} on the list, {email}<. {weekly}> | sign up {email}<in {language}><, called {name}>

## pool guard ! sport health tools
- teach my son to swim | turn the water warmer | who is that man | clean the showers | blow the whistle | sell ice cream | close the slide | how long can one hold one's breath | lend me a towel | throw {N} out | repair locker {n} | open on {D} too

water_test/pool.test :: Enters a test of the water
chlorine/cl:d(0.1..3.5):Chlorine in mg/l; ph/acid:d(6.2..8.6):pH; temperature/degrees:d(18.0..36.0):Temperature; basin/pool:(kids~the children's pool|main~the big pool|hot~the hot tub|dive~the diving pool):Pool
{basin}: chlorine {chlorine}, pH {ph}, {temperature} degrees | tested {basin}, {chlorine} chlorine, pH of {ph}, water at {temperature} | pH {ph} and chlorine {chlorine} in {basin}, {temperature} degrees

## print queue ! office tech print
- buy more paper | fix the jam in tray {n} | print page {n} again | why is it so slow | change the toner | scan this letter | who printed {n} pages in colour | move the printer to {C} | mail the document to {N} | make it print on both sides | fold the brochures | turn the printer off

stop_job/queue.stop :: Stops a print job
job/no:no(1000..9999):Job; printer?/on:any(hall|floor 2|lab|reception|big one):Printer; keep?/hold!delete:bool~but keep it for later^and delete it:Kept for later!Deleted
stop job {job}<on {printer}><, {keep}> | {job} must not print<, {keep}> | halt {job}<at the {printer}><. {keep}> | kill print job {job}<, {keep}>

## dairy farm ! animals garden
- milk number {n} | sell the old tractor | what does hay cost in {C} | call the vet for {N} | build a new gate | why don't cows fly | bring {n} bales up | mow the lower meadow | buy a bull | who left the gate open | how long is a cow pregnant | wash the milk tank

milk_of/cows.milk :: Milk that a cow gave
cow/no:no(1..400):Cow; date?/day:past:Day
Q:how much did {cow} give<{date}> | Q:milk of number {cow}<, {date}> | Q:litres from cow {cow}<{date}>? | Q:is {cow} still giving much<, look at {date}>
=> {Y} litres :: It was {Y} litres.
"""
