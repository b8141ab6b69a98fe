"""More trades for nearby.py, and everyday wishes by subject."""
EVERYDAY = [(set(s.split()), w.split(" | ")) for s, _, w in (l.partition(" :: ") for l in """
household :: do my laundry | iron the blue shirt for {D} | mow the lawn | take out the rubbish before {T} | make my bed | wash up, will you | clean the windows | descale the kettle | polish my shoes | sew this button back on | hang the picture in the hall | tidy up {N}'s room | get the stain out of the carpet
music :: put on something by {N} | play the radio | next song | some jazz for dinner please | what song is this | make me a playlist for running | turn up the bass | sing me a song | stop the music
message :: text {N} that I'm running late | tell my wife I'll be home at {T} | answer {N}'s mail | call {N} back | ring my mother | leave a message for {N} | reply "yes" to the last mail | read me my messages | forward this to {N} | post it on my wall | invite {N} and {N} for {D}
car travel :: get me a cab to the airport | which train goes to {C} on {D} | I need a flight to {C}, cheap | drive me to {C} | how long is the drive to {C} | is there a jam on the way to {C} | book me a sleeper to {C} | where can I rent a scooter | fill up the car | find my car, I forgot where I parked
food :: order a pizza with extra cheese | what can I cook with leeks | get me a coffee, black | find a good sushi place in {C} | is the canteen open {D} | how long do eggs boil | put milk on the list | I'm hungry, do something | reserve a table for {n} at the Greek place | is this mushroom poisonous
health :: I have a headache, what helps | make an appointment with Dr {N} | how many calories are in a banana | where's the next pharmacy | remind me of my pills at {T} | is {n} a normal pulse | my back hurts | what do I take against a cold | count my steps
money :: send {N} {n} euros | how much is on my account | sell my shares of {w} | pay the electricity bill | what's a pound in yen | do my taxes | get me a loan of {n} thousand | cancel my subscription of the paper | why was I charged twice
weather :: is it raining in {C} | how cold will it be {D} | do I need an umbrella | when is sunset in {C} | any storm warnings for {C} | will it snow on {D}
tv film :: what's on channel {n} at {T} | record the match {D} | who played the lead in that film | switch to the news | is there anything good on tonight | put the kids' channel on
phone photos :: delete the photos of {N} | take a selfie of us | how much battery has my phone | what's the pin of my phone | make the screen brighter | print the picture of {N} | set an alarm for {T} | find my phone, it's under the sofa | turn the flashlight on
school :: do my homework on {w} | translate this letter into Finnish | what's the capital of {C}'s country | write an essay about {w} for me | teach me to juggle | who won the war of {n} | explain the offside rule | check my spelling in the letter to {N}
shopping :: buy me new shoes, size {n} | is the supermarket open on {D} | where do I get a {w} in {C} | order more printer paper | what does a {w} cost at the moment | find a gift for {N}, she likes tea | return the jacket that I bought on {D} | is there a discount on {w}s today
heating light :: turn the heating up a bit | lights off in the hall | it's too dark in here | is the heating on in the cellar | make it cosy in the living room | dim the lamp by the bed | switch the boiler off until {D}
door :: bolt the back door | let {N} in, he rang | is the garage shut | who was at the door at {T} | open the gate for the delivery van | did I close the balcony
sport :: what's the score right now | who leads the league | buy two tickets for the match {D} | how many goals did {N} shoot | find somebody to play chess with | when does the pool open on {D}
animals :: feed the cat at {T} | walk the dog for me | my hamster looks sad, why | find a vet in {C} | teach the parrot to say {w} | how old do horses get
repairs :: the tap drips, fix it | get a plumber here by {T} | my screen is cracked, who mends it | the wheel squeaks, oil it | change the bulb in the hall | why does the fridge hum | repair the fence behind the house
office :: approve {N}'s holiday | what did we decide in the meeting on {D} | give {N} a raise | make {n} copies of the contract | order toner | who is off sick today | move my meeting with {N} to {T} | write minutes of the call | find the contract with {w}
"""[1:-1].split("\n"))]

TEXT = """
## allotment club ! garden
- mow plot {n} for me | what can I do against moles | buy {n} bags of manure | my tomatoes taste of nothing, why | paint the shed green | who stole my pumpkins | bring the key of the shed to {N} | is it allowed to burn leaves | carry the water to plot {n} | repair the pump | draw a map of all plots | sue the neighbour of plot {n}

assign_plot/plots.assign :: Gives a plot to a member
plot/no:no(1..180):Plot; member/to:person:Member; from/start:date:From; shed?/with_shed!no_shed:bool~with the shed^without a shed:With a shed!Without a shed
plot {plot} goes to {member}, from {from}<, {shed}> | {member} gets {plot} on {from}<. {shed}> | from {from} on {member} has plot {plot}<, {shed}>

plot_fee/plots.fee :: What a member has to pay
plot/no:no(1..180):Plot; year?/for:year:Year
Q:what does plot {plot} pay<for {year}> | Q:fee of plot {plot}<in {year}> | Q:how much is due for {plot}<, {year}>
=> {X} euros :: It is {X} euros.

work_day/club.work :: Enters hours that a member worked for the club
member/who:first:Member; hours/worked:d(0.5..9.0):Hours; job/what:any(fence|paths|compost|gate|pond|toilets):Job
{member} worked {hours} hours on the {job} | {hours} h for {member}, {job} | {member}: {job}, {hours} hours

## ferry office ! travel tickets
- how deep is the sea here | is the captain called {N} | teach me to tie a knot | cook fish for {n} | rent me a cabin in the woods | why is the sea salty | paint the funnel red | put the anchor down | carry my luggage up the stairs | how do I get from the pier to the museum | what's the weather at sea like | tell the passengers a joke

ferry_ticket/ferries.sell :: Sells a ticket for a ferry
from/start:city:From; to/destination:city:To; date/day:date:Day; people/passengers:n(1..9):Passengers; car?/vehicle:(car~with a car|bike~with a bike|camper~with our camper|none~on foot):Vehicle; cabin?/with_cabin!seat:bool~with a cabin^a seat will do:With a cabin!A seat
{from} to {to} on {date}, {people} of us<, {car}><, {cabin}> | {people} tickets {from} - {to}, {date}<, {car}> | we are {people} and go from {from} to {to} {date}<. {cabin}>

ferry_delay/ferries.delay :: Whether a ferry is late
ship/ferry:any(Nordlys|Queen Ada|Skua|Marina II|Island Star):Ship; date?/day:nearday:Day
Q:is the {ship} late<{date}> | Q:{ship}<{date}>, on time? | Q:how late is {ship}<{date}>
=> {M} minutes :: It is {M} minutes late.

lost_luggage/ferries.luggage :: Reports lost luggage on a ferry
ship/ferry:any(Nordlys|Queen Ada|Skua|Marina II|Island Star):Ship; thing/what:any(green rucksack|black case|pram|guitar|red bag|skis):What; deck?/where:no(1..9):Deck; phone?/call:phone:Phone
I left a {thing} on the {ship}<, deck {deck}><, call {phone}> | {thing}, lost on {ship}<, deck {deck}> | the {ship} still has my {thing}<. My number: {phone}>

## library of things ! tools shopping
- drill the hole for me | how does a sewing machine work | buy me a tent | what's the best drill | fix my own ladder | deliver the saw to {C} by {T} | what is {N}'s address | take a photo of the projector | sharpen my knives | build the shelf with me | is it dangerous to use a chainsaw | who invented the drill

lend_thing/things.lend :: Lends a thing to a member
thing/item:any(drill|tent|sewing machine|projector|long ladder|raclette grill|carpet cleaner):Thing; member/to:first:Member; until/back:date:Back on; bag?/with_bag!no_bag:bool~with its bag^without the bag:With its bag!Without
{member} takes the {thing} until {until}<, {bag}> | {thing} to {member}, back {until}<, {bag}> | {until} the {thing} comes back from {member}<. {bag}>

thing_there/things.there :: Whether a thing is there
thing/item:any(drill|tent|sewing machine|projector|long ladder|raclette grill|carpet cleaner):Thing; on?/date:nearday:Day
Q:is the {thing} there<{on}> | Q:could I have the {thing}<{on}> | Q:{thing}<{on}>? | Q:who has the {thing}<, I need it {on}>
=> with {P} :: It is with {P}.

rate_thing_state/things.state :: Notes in what state a thing came back
thing/item:any(drill|tent|sewing machine|projector|long ladder|raclette grill|carpet cleaner):Thing; state/how:(fine~in good order~all fine|dirty~full of mud~not cleaned|broken~doesn't work any more~in two pieces|parts_missing~something is missing~incomplete):State; fee?/charge:money(2..80 eur):Fee
the {thing} came back {state}<, charge {fee}> | {thing}: {state}<. Fee {fee}> | {state}, the {thing}<, {fee} fee>

## choir office ! music message
- sing the alto part for me | who composed it | buy {n} folders | my voice is gone, what helps | tune the organ | tell {N} he is out of tune | what's the weather at the open-air concert | bake a cake for the choir | iron the choir robes | make the sopranos louder | book flights to {C} for all | learn Italian for the concert

choir_absent/choir.absent :: Notes that a singer misses a rehearsal
singer/who:first:Singer; date/day:nearday:Rehearsal; voice?/part:(soprano~she's a soprano|alto|tenor|bass~he's a bass):Voice; excused?/told_us!unexcused:bool~she told us~with an excuse^without a word:Told us!Without an excuse
{singer} won't be there {date}<, {voice}><, {excused}> | {singer} misses {date}<. {excused}> | {date} without {singer}<, {excused}>

sheet_music/scores.find :: Where a piece of sheet music is
piece/title:song:Piece; voice?/part:(soprano|alto|tenor|bass|score~the full score):Voice
Q:where are the notes of {piece}<, {voice}> | Q:do we have {piece}<for {voice}> | Q:{piece}, which shelf<, {voice}>?
=> shelf {M} :: It is on shelf {M}.

concert_plan/concerts.plan :: Plans a concert
place/where:any(St. Ann|town hall|old mill|school yard|museum|harbour stage):Where; date/day:date:Day; time/at:time(10..21):Time; pieces?/programme:row(Ave|Gloria|Shenandoah|Yesterday|Requiem|Hallelujah|Canon):Programme; free?/no_entry_fee!tickets:bool~for free~no entry fee^with tickets~people pay:Free!With tickets
concert in {place}, {date}, {time}<, {free}> | {date} at {time} we sing in the {place}<: {pieces}> | {place}, {date} {time}<, programme {pieces}><. {free}>

## apiary ! animals garden
- buy a new queen | why do bees dance | carry hive {n} to the hill | spin the honey out | somebody was stung, call an ambulance | sell honey at the market on {D} | plant clover around the hives | repair the roof of hive {n} | how long does a bee live | write the label for the jars | keep the wasps away | who kept bees before {N}

note_hive/bees.note :: Notes the state of a hive
hive/no:no(1..60):Hive; mood/temper:(gentle~gentle~very quiet|nervous~nervous|angry~stinging~furious):Temper; frames/brood:n(0..11):Frames with brood; queen?/seen!not_seen:bool~queen seen~the queen is there^no queen seen~couldn't find the queen:Queen was seen!Queen was not seen
hive {hive}: {frames} frames of brood, {mood}<, {queen}> | {hive} has {frames} frames, bees are {mood}<. {queen}> | looked into hive {hive}: {mood}, brood on {frames}<, {queen}>

feed_hive/bees.feed :: Notes food for a hive
hive/no:no(1..60):Hive; amount/sugar:mass(0.3..12 kg):Sugar; as?/form:(syrup~as syrup|dough~as dough|candy):Form
hive {hive} got {amount}<, {as}> | {amount} for {hive}<{as}> | gave {amount} to hive {hive}<, {as}>

honey_yield/bees.yield :: Honey of a year
year/of:year:Year; kind?/sort:(spring|lime~lime blossom|forest|heather):Kind
Q:how much honey in {year}<, {kind}> | Q:what did we harvest {year}<of {kind}> | Q:{year}<, {kind}>, how many kilos
=> {N} kg :: It was {N} kg.

## printing shop ! shopping office print photos phone
- write the text of the flyer for me | who invented printing | repair the folding machine | draw a logo with a llama | deliver them to {N} tonight | what does ink taste like | hang the posters in {C} | translate the brochure into Polish | spell-check this | is the competition cheaper | cut my hair | scan my passport | what's the name of the man at the till

print_order/shop.print :: Takes a printing order
what/item:(flyer~flyers|poster~posters|card~visiting cards|book~a book|banner~a banner):What; copies/count:n(1..5000):Copies; paper?/weight_g:n(80..350):Weight of the paper in grams; colours?/ink:ints(1|2|4):Colours; fold?/folded!flat:bool~folded^flat~not folded:Folded!Flat
{copies} {what}<on {paper} gram paper><, {fold}> | {what}, {copies} of them<, {colours} colours><, {fold}> | we need {copies} {what}<. {fold}><, {paper} g>

order_state/shop.state :: How far a printing order is
order/no:code:Order
Q:is {order} printed | Q:how far is {order} | Q:when can they fetch {order} | Q:{order}, done?
=> ready on {D} :: It is ready on {D}.

set_price/shop.quote :: What a printing order costs
what/item:(flyer~flyers|poster~posters|card~visiting cards|book~books|banner~banners):What; copies/count:n(10..5000):Copies; express?/tomorrow!normal:bool~by tomorrow~express^no hurry:Express!Normal
Q:price for {copies} {what}<, {express}> | Q:what do {copies} {what} cost<{express}> | Q:{what}, {copies} times, how dear<, {express}>
=> {X} :: It costs {X}.

## radio amateur ! tech message
- build me an antenna | what is the meaning of QRZ | buy a used receiver in {C} | climb up and turn the dish | tell {N} in {C} that I say hello | why is the band so quiet | play the news | solder the plug | what's the time in {C} | mute my neighbour's dog | who won the field day | paint the mast

log_contact/log.contact :: Enters a radio contact
call/callsign:any(DL7XQ|OH2BBA|F5NPV|JA1WTR|K9ZZ|EA3LMK|PY2OO):Call sign; band/metres:ints(160|80|40|20|15|10|2):Band in metres; mode/how:(ssb~by voice|cw~in Morse~by key|ft8|fm):Mode; report?/rst:any(59|57|599|449|58):Report; power?/watts:power(1..900 w):Power
{call} on {band} metres, {mode}<, report {report}> | worked {call}, {band} m {mode}<with {power}> | {band} m, {mode}: {call}<, {report}><, {power}>

band_open/bands.open :: Whether a band is open to a region
band/metres:ints(160|80|40|20|15|10|2):Band in metres; region/to:any(Japan|Africa|Brazil|North Pole|Australia|Alaska):Region
Q:can I get through to {region} on {band} metres | Q:is {band} m open to {region} | Q:{band} to {region}?
=> from {T} to {T2} :: It is open from {T} to {T2}.

turn_beam/rotor.turn :: Turns the antenna
degrees/bearing:n(0..359):Direction in degrees; height?/mast:len(4..30 m):Height of the mast
antenna to {degrees} degrees<, mast {height}> | beam {degrees}<, {height} up> | point it at {degrees}<and the mast to {height}>

## nursery school ! kids message food
- tie {N}'s shoes | sing a song with the kids | paint the fence with flowers | buy {n} nappies | why do children ask so much | is {N}'s mother nice | cook soup without carrots | bring {N} to the doctor | read a story aloud at {T} | build a sandpit | how do I get my son to sleep | who bit {N} | open a bank account for my girl

sick_child/kids.sick :: Notes that a child is ill
child/name:first:Child; days?/for:days(1..3 weeks):How long; illness?/what:(cold~has a cold|fever~has a fever|pox~chickenpox|tummy~threw up):What; contagious?/catching!harmless:bool~contagious^not contagious:Contagious
{child} stays home<, {illness}><, {days}> | {child} is ill<for {days}><. {contagious}> | {child} won't come<, {illness}><, {contagious}>

pickup_note/kids.pickup :: Notes who fetches a child
child/name:first:Child; by/person:any(grandpa|the aunt|Mrs Rahn|big brother|the neighbour|dad):By whom; time?/at:time(11..18):When; date/day:nearday:Day; id_check?/check_id!known:bool~check his papers^we know her:Papers are checked!Known
{by} fetches {child} {date}<at {time}><, {id_check}> | {child} goes with {by} {date}<, {time}> | {date} {child} is fetched by {by}<at {time}><. {id_check}>

group_size/kids.count :: How many children are in a group
group/which:any(Bees|Foxes|Owls|Frogs|Stars):Group; date?/day:nearday:Day
Q:how many are in the {group}<{date}> | Q:{group}, how many kids<{date}> | Q:are the {group} full<{date}>
=> {M} :: There are {M}.

## vineyard ! garden food
- drink a glass with me | which wine goes with fish | pick the grapes on the south side | wash the barrels | why is it sour | sell a bottle to the couple outside | drive the tractor to {C} | who was the first to make wine | buy corks, {n} thousand | scare the birds away | how much alcohol is too much | fix the press

must_weight/wine.must :: Notes the must weight of a plot
plot/vineyard:any(Sonnberg|plot 7|Lower Slope|Old Vines|Steep 3):Plot; oechsle/degrees:n(55..160):Degrees Oechsle; grape/sort:(riesling|pinot~Pinot|merlot|silvaner):Grape; date?/day:past:Day
{plot}: {grape}, {oechsle} degrees<, {date}> | {oechsle} for the {grape} at {plot}<{date}> | {grape} at {plot} has {oechsle}<, measured {date}>

barrel_fill/wine.fill :: Fills a barrel
barrel/no:no(1..90):Barrel; litres/amount:vol(30..1200 l):Amount; grape/sort:(riesling|pinot~Pinot|merlot|silvaner):Grape; wood?/oak!steel:bool~in oak~wood^in steel:Oak!Steel
barrel {barrel}: {litres} of {grape}<, {wood}> | {litres} {grape} into {barrel}<. {wood}> | fill {barrel} with {litres} {grape}<, {wood}>

bottles_left/wine.left :: Bottles left of a year
grape/sort:(riesling|pinot~Pinot|merlot|silvaner):Grape; year/vintage:year:Year
Q:how many bottles of {grape} {year} | Q:is there {year} {grape} left | Q:{grape}, {year}: any left?
=> {N} bottles :: There are {N} bottles.

## help desk ! tech office repairs
- my chair is broken, bring a new one | write my report | what's for lunch | who is the prettiest in IT | buy a server with {n} cores | explain the cloud to me | hack {N}'s account | carry the printer to floor {n} | is the boss in today | make the internet faster | what is the password of {N} | bring me a coffee | rewrite the program in Rust

reset_access/desk.reset :: Resets somebody's access
user/login:user:User; system/for:(mail|vpn~the tunnel~VPN|wiki|payroll~the pay system):System; temporary?/once!permanent:bool~only for today^for good:Temporary!Permanent
{user} can't get into {system}<, {temporary}> | reset {system} for {user}<, {temporary}> | {user}, {system}, forgot it again<. {temporary}>

new_device/desk.device :: Hands out a device
user/login:user:User; device/what:(laptop|phone~a phone|headset|screen~a second screen|dock):Device; serial?/number:code:Serial number; loan?/lent!kept:bool~only lent^to keep:Lent!To keep
{user} gets a {device}<, number {serial}><, {loan}> | {device} for {user}<({serial})><. {loan}> | give {user} a {device}<, {loan}>

ticket_state/desk.ticket :: State of a ticket
ticket/no:code:Ticket
Q:what's with {ticket} | Q:is {ticket} solved | Q:who works on {ticket} | Q:{ticket}, any news
=> open, with {P} :: It is open, with {P}.

## recycling yard ! shopping car
- melt the bottles down | why is plastic bad | bring my old sofa here, I have no car | how do I make compost | buy a bin for my kitchen | who lives next to the yard | paint the containers | find the ring that I threw away | wash my yoghurt cups | pay me {n} euros for the bike | tell my neighbour to sort his rubbish | who is the mayor of {C}

weigh_load/yard.weigh :: Weighs a load
plate/car:any(GT-RA 51|ND-7781|XU 220 K|4-TOP-9|WES 808):Plate; kind/what:(wood|rubble~stones and bricks|metal~old iron|green~branches and leaves|bulky~sofas and such):What; before+after/full+empty:pair(900..4000,600..3900>@{a} kg full, {b} empty@{a} before and {b} after@{a} in, {b} out):Weight full+Weight empty; firm?/company!private:bool~for a firm^private:Firm!Private
{plate} with {kind}: {before}<, {firm}> | {kind}, {plate}, {before}<. {firm}> | {plate} brings {kind}, {before}<, {firm}>

yard_hours/yard.hours :: When the yard is open
date/day:date:Day
Q:are you open {date} | Q:until when can I come {date} | Q:opening hours {date}
=> {T} to {T2} :: It is open from {T} to {T2}.

fee_for/yard.fee :: What it costs to leave something
kind/what:(wood|rubble~stones and bricks|metal~old iron|green~branches and leaves|tyres~car tyres|fridge~a fridge):What; amount/volume:d(0.2..9.0):Cubic metres
Q:what do {amount} cubic metres of {kind} cost | Q:{kind}, {amount} m³, price? | Q:I've {amount} m³ {kind}, what do I pay
=> {X} :: It costs {X}.

## archive of photos ! phone photos print
- who is the man with the hat | take a picture of the harbour | buy a frame for number {n} | what year did they build the bridge | print it in gold | delete the internet | scan my fingerprints | paint it in oil | how do I get to the archive | is {N} still alive | frame the wedding picture for {N} | repair the old camera

tag_photo/photos.tag :: Gives a photo tags
photo/no:no(1..99999):Photo; tags/words:row(harbour|market|bridge|storm|parade|children|church|tram|winter|fire):Tags; year?/taken:year:Year
photo {photo}: {tags}<, {year}> | tag {photo} with {tags}<, taken {year}> | {tags} for number {photo}<, from {year}>

find_photos/photos.find :: Finds photos
about/subject:any(the harbour|a flood|the tram|market day|snow|the old school):What is on it; from_year+to_year/first_year+last_year:pair(1880..1940,1941..1999<@from {a} to {b}@between {a} and {b}@{a}-{b}@taken {a} to {b}):First year+Last year; colour?/in_colour!black_white:bool~in colour^black and white:In colour!Black and white
Q:pictures of {about} {from_year}<, {colour}> | Q:anything with {about}, {from_year}<, {colour}> | Q:{about} {from_year}<? {colour}>
=> {M} photos :: There are {M} photos.

lend_photo/photos.lend :: Lends a photo to somebody
photo/no:no(1..99999):Photo; to/borrower:company:To whom; until/back:date:Until; copy?/as_copy!original:bool~only a copy^the original:A copy!The original
{to} gets {photo} until {until}<, {copy}> | lend {photo} to {to}, back {until}<. {copy}> | {photo} to {to} till {until}<, {copy}>

## ski school ! sport weather
- teach me to brake | is there enough snow | wax my skis | where's the toilet | who is the fastest skier | carry {N} up the hill | sell me a hot chocolate | my goggles are foggy, what do I do | find {N}, she is lost | build a snowman with the kids | how dangerous is slope {n} | call the helicopter

ski_group/ski.group :: Puts a child into a group
child/name:first:Child; age/years:n(4..15):Age; level/skill:(first_time~never skied~first time|blue~blue slopes~can turn|red~red slopes|black~skis everything):Level; lunch?/with_lunch!no_lunch:bool~with lunch^without lunch:With lunch!Without
{child}, {age}, {level}<, {lunch}> | {child} is {age} and {level}<, {lunch}> | put {child} ({age}) in: {level}<. {lunch}>

private_lesson/ski.lesson :: Plans a lesson
guest/name:surname:Guest; date/day:date:Day; from+to/start+end:hours(8..16):; teacher?/with:first:Teacher; board?/snowboard!ski:bool~on a snowboard^on skis:Snowboard!Ski
{guest} on {date}, {from}<, with {teacher}><, {board}> | {date} {from}: {guest}<, {board}> | lesson for {guest} {date} {from}<, {teacher} teaches>

rental_size/ski.rent :: Rents boots and skis out
guest/name:surname:Guest; boot/shoe:d(22.0..31.0):Size of the boot; length/ski_length:len(90..190 cm):Length of the skis; helmet?/with_helmet!own_helmet:bool~with a helmet^has his own helmet:With a helmet!Own helmet
{guest}: boots {boot}, skis {length}<, {helmet}> | {length} skis and boots {boot} for {guest}<, {helmet}> | {guest} needs {boot} boots, {length}<. {helmet}>
"""
