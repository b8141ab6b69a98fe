"""Still more values that nobody says, in the form of meanings.py: switches in both senses, choices by a need, levels by feeling."""

ROWS = [r.strip().split("\n") for r in """
headlight_flag/bikes.light/set_bike_light
Light of a bicycle
bike/id/number:code:Bicycle
on/light/lit:boolean:Whether the lamp shines
true = I can't see the road on {s}|it's getting dark and I ride {s}|cars should notice {s}|a tunnel ahead for {s}
false = it's broad daylight, {s}|{s} stands in the cellar, why does it glow|save the battery of {s}

quiet_flag/trains.compartment/seat_zone
Compartment of a train
passenger/name/who:surname:Passenger
quiet/silent/no_talking:boolean:true: nobody may talk there
true = {s} wants to sleep all the way|{s} has to read a contract|no phone calls around {s}
false = {s} travels with a football team|{s} has to make calls|{s} and four children who sing

sugar_flag/kitchen.sugar/sweeten
With sugar or without
cup/for/guest:first:For whom
sugar/sweet/sweetened:boolean:Whether sugar is put in
true = {s} likes it sweet|two spoons of the white stuff for {s}|{s} pulls a face if it's bitter
false = {s} is diabetic|{s} takes it as it is|bitter for {s}|{s} counts calories

cash_flag/till.payment/notes_or_card
How somebody pays
customer/name/who:surname:Customer
cash/in_cash/coins:boolean:true: with notes and coins
true = {s} empties the piggy bank on the counter|{s} puts a fifty on the table|{s} wants change back
false = {s} holds the phone to the reader|{s} types a PIN|{s} taps the plastic

return_flag/rentals.oneway/come_back
Whether a rented car comes back to the same place
customer/name/who:surname:Customer
return_same/round_trip/back_here:boolean:true: it comes back here
true = {s} brings it to you again|{s} drives in a circle|we see {s} again on Sunday with the keys
false = {s} leaves it at the other airport|{s} moves away and won't be back|{s} drops it in another town

insured_flag/parcels.insure/protect_parcel
Insurance of a parcel
parcel/number/id:code:Parcel
insured/insurance/covered:boolean:Whether it is insured
true = {s} holds my grandmother's ring|if {s} gets lost I'm ruined|better safe than sorry with {s}
false = {s} is just old socks|I don't care what happens to {s}|nothing of worth in {s}

fragile_flag/parcels.fragile/careful
Whether a parcel must be handled with care
parcel/number/id:code:Parcel
fragile/careful/delicate:boolean:true for things that break
true = there are wine glasses in {s}|{s} won't survive a fall|porcelain, {s}|handle {s} like an egg
false = you may throw {s} around|{s} is full of clothes|books only, {s}

subtitles_flag/player.subtitles/text_on_screen
Text under a film
film/title/movie:film:Film
subtitles/captions/text:boolean:Whether words are shown
true = I don't understand what they say in {s}|my deaf father watches {s}|{s}, and I want to read along
false = those words under {s} annoy me|just pictures and sound for {s}|I speak the language of {s}, no text

private_flag/browser.window/incognito
Kind of browser window
page/url/address:url:Page
private/incognito/secret:boolean:true leaves no traces
true = nobody should know I looked at {s}|{s}, but don't remember it|I buy a present for my wife at {s}
false = {s} as always|keep {s} in the history|I want to find {s} again later

public_flag/repos.visibility/open_source
Who can see a repository
repo/name/project:host:Repository
public/open/visible:boolean:true: anyone
true = let the world read {s}|{s} becomes open source|strangers may copy {s}
false = only our company should see {s}|hide {s}|{s} is a trade secret

auto_flag/gearbox.mode/who_shifts
Gearbox of a rented car
driver/name/who:surname:Driver
automatic/auto/self_shifting:boolean:true: the car shifts by itself
true = {s} never learnt to use a clutch|two pedals are enough for {s}|{s} has a bad left foot
false = {s} likes to change gears|{s} wants three pedals|a stick for {s}

smoker_room/hotels.smoke/ashtray
Room for smokers
guest/name/who:surname:Guest
non_smoking/smoke_free/no_smoke:boolean:true: nobody may smoke there
true = {s} hates the smell of cigarettes|{s} has asthma|clean air for {s}
false = {s} needs a cigarette after breakfast|an ashtray for {s}|{s} smokes like a chimney

manual_review/payments.review/check_by_hand
Whether a person looks at a payment
payment/id/number:code:Payment
auto_approve/automatic/no_check:boolean:true: goes through without a look
true = {s} is from an old friend, let it through|no need to look at {s}|{s} passes
false = {s} smells fishy|somebody should look at {s} first|I'm not sure about {s}

open_ended/contracts.term/how_long
Term of a contract
contract/number/id:code:Contract
unlimited/open_end/permanent:boolean:true: without an end
true = {s} goes on until somebody ends it|{s} for ever|no last day for {s}
false = {s} ends on a fixed day|{s} just for the summer|only temporary, {s}

verbose_flag/tools.output/how_much_text
How much a tool says
tool/command/name:host:Tool
quiet/silent/terse:boolean:true: says nothing unless it fails
true = {s} talks too much|I don't want to read what {s} does|hush, {s}
false = tell me each step of {s}|I want to see all {s} is doing|{s} with every detail

strict_flag/exams.rules/how_strict
Rules of a test
exam/name/title:subject:Exam
open_book/books_allowed/with_notes:boolean:true: books may be used
true = they may look things up in {s}|bring your notes to {s}|{s} with all the books you like
false = nothing on the table in {s} but a pen|by heart in {s}|no peeking in {s}

wheelchair_flag/halls.access/step_free
Access for a visitor
visitor/name/who:surname:Visitor
step_free/accessible/barrier_free:boolean:Without steps
true = {s} sits in a wheelchair|{s} comes with a pram|stairs are impossible for {s}|{s} broke a leg
false = {s} can climb|{s} runs up the stairs|nothing special for {s}

wake_flag/hotels.wake/call_guest
Wake-up call
guest/name/who:surname:Guest
wake_call/wake/call:boolean:Whether the guest is called in the morning
true = {s} must not miss the plane|{s} sleeps like a stone|knock until {s} opens
false = let {s} sleep in|{s} has an alarm clock|don't disturb {s} in the morning

window_need/flights.seat/where_to_sit
Seat of a passenger
passenger/name/who:surname:Passenger
row/area/part:enum:Part of the plane
front = {s} has to catch another plane|{s} wants to be out first
back = {s} doesn't mind waiting|{s} wants to be near the toilets at the tail
exit = {s} is two metres tall|room for {s}'s knees
wing = {s} gets airsick, where it shakes least

travel_class/trains.class/which_class
Class of a ticket
passenger/name/who:surname:Passenger
class/comfort/level:enum:Class
first = the company pays for {s}, so make it comfortable|{s} wants a big seat and a coffee
second = {s} has little money|{s} as normal people do
sleeper = {s} travels through the night and wants a bed

tariff_need/mobile.tariff/find_plan
Tariff for a customer
customer/name/who:surname:Customer
plan/tariff/size:enum:S is for calls, M for a little internet, L for a lot
S = {s} only uses it in emergencies|{s} just phones the grandchildren
M = {s} reads mails on the bus|{s} sends pictures now and then
L = {s} watches films all day|{s} plays online for hours

pet_food/shop.petfood/what_it_eats
Food for an animal
pet/name/animal:pet:Name
kind/food/for:enum:Which food
puppy = {s} is eight weeks old and barks
adult_dog = {s} is four and chases postmen
senior = {s} is fourteen and hardly walks
cat = {s} catches mice|{s} purrs
bird = {s} sits in a cage and sings|{s} has feathers
fish = {s} swims in a glass

plant_light/plants.light/where_to_put
Place for a plant
plant/name/what:plant:Plant
light/place/spot:enum:Place
full_sun = {s} wants all the light it can get|{s} right in the south window
half_shade = {s} likes some light but no burning|{s} an hour of morning sun is plenty
shade = {s} grows in the dark wood|{s} in the corner where the lamp is always on

soil_need/garden.soil/ground_for
Soil for a plant
plant/name/what:plant:Plant
soil/ground/earth:enum:Soil
sand = {s} comes from the beach|{s} hates wet feet
clay = {s} wants heavy ground|{s} in the stuff potters use
peat = {s} grows in bogs
compost = {s} is hungry and wants rich food

paint_finish/paints.finish/shine
Finish of a paint
room/wall/object:thing2:What is painted
finish/gloss/surface:enum:Finish
matt = the {s} must not shine|hide the bumps of the {s}
silk = the {s} with a soft glow
gloss = the {s} like a mirror|I want to see my face in the {s}

curtain_kind/windows.curtain/what_hangs
Curtain of a window
room/window/where:thing2:Window
type/curtain/kind:enum:Kind
blackout = no light at all through the {s}|I sleep by day at the {s}
sheer = the neighbours shouldn't see in at the {s} but I want daylight
thermal = it's cold at the {s}, keep the heat in
none = nothing in front of the {s}|I love the view from the {s}

shoe_kind/shop.shoes/what_for
Shoes for a purpose
customer/name/who:first:Customer
type/kind/shoe:enum:Kind
hiking = {s} climbs mountains|{s} walks the Camino
running = {s} trains for a marathon
formal = {s} marries on Saturday|{s} has a job interview at the bank
sandals = {s} goes to the beach|thirty degrees, {s}
rubber_boots = {s} stands in the mud all day|puddles and {s}
slippers = {s} only walks from the bed to the sofa

glass_kind/bar.glass/which_glass
Glass for a drink
drink/order/what:drink:Drink
glass/kind/in:enum:Glass
mug = {s} is hot, I need a handle
flute = {s} with bubbles, for a toast
tumbler = {s} on ice, short and heavy
pint = {s}, half a litre of it
paper_cup = {s} to take along|I drink {s} on the train

pizza_base/pizzas.base/crust
Crust of a pizza
order/name/for:first:For whom
crust/base/dough:enum:Crust
thin = {s} wants it crisp like paper
thick = {s} wants something to bite into, like bread
stuffed = {s} wants cheese in the rim
gluten_free = {s} can't have wheat
cauliflower = {s} wants vegetables instead of dough

egg_style/kitchen.eggs/how_eggs
Eggs for breakfast
guest/name/for:surname:Guest
style/eggs/way:enum:Way
boiled = {s} wants them in the shell|five minutes in hot water for {s}
scrambled = {s} wants them stirred in the pan
fried = {s} wants to see a yellow eye on the plate
poached = {s} wants them without a shell in hot water
none = {s} never touches eggs

tea_strength/tea.brew/how_strong
Strength of tea
cup/for/guest:first:For whom
minutes/time/steep:integer:Minutes it draws, 1 weak, 3 normal, 6 strong
1 = {s} wants coloured water|just show the bag to {s}'s cup
3 = {s} takes it as everybody does
6 = {s} wants a spoon to stand in it|black as night for {s}

toast_level/toaster.level/how_brown
How brown toast gets
for/person/who:first:For whom
level/browning/degree:integer:1 hardly, 4 golden, 7 black
1 = just warm it for {s}|{s} wants it white
4 = golden for {s}|{s} in the middle
7 = {s} likes it burnt|charcoal for {s}

urgency_days/repairs.urgency/when_needed
How soon a repair is needed, in days
device/what/machine:machine:Device
days/within/deadline:integer:0 today, 1 tomorrow, 7 within a week, 30 within a month
0 = the {s} can't wait until tomorrow|we stand still because of the {s}
1 = the {s} has to work again in the morning after tonight
7 = we need the {s} some time in the next seven days
30 = no hurry with the {s}, any time this month

crowd_size/rooms.crowd/how_many_come
Size of a room
event/meeting/title:occasion:Event
size/room/capacity:enum:small is up to 6, medium up to 30, large up to 200
small = just the three of us at {s}|{s}, four people
medium = two dozen people at {s}|{s}, a school class
large = the whole company comes to {s}|{s} with a hundred and fifty people

seat_order/rooms.layout/arrange_chairs
How chairs stand
event/meeting/title:occasion:Event
layout/chairs/setup:enum:Layout
theatre = at {s} everybody looks at the stage
circle = at {s} all should see each other
banquet = they eat at round tables at {s}
classroom = people take notes on desks at {s}
standing = no chairs at {s}, just drinks

music_volume/venues.volume/loud_at_event
Loudness at an event
event/party/title:occasion:Event
level/volume/loudness:integer:0 silent, 3 in the background, 7 to dance, 10 as loud as allowed
0 = not a sound at {s}
3 = people should be able to talk at {s}
7 = they want to dance at {s}
10 = shake the walls at {s}

sky_need/astro.target/what_to_look_at
What a telescope is pointed at
scope/telescope/id:code:Telescope
target/object/at:enum:Target
moon = {s} to the thing with craters that pulls the tides
sun = {s} to the star that gives us daylight, with the filter
jupiter = {s} to the biggest planet|{s}: the one with the red spot
saturn = {s} to the one with the rings
mars = {s} to the red neighbour

road_state/roads.report/how_is_the_road
State of a road
road/street/name:street:Road
condition/state/surface:enum:State
icy = cars slide on {s} like on glass
flooded = {s} is a river
blocked = a tree lies across {s}|nobody gets through {s}
bumpy = {s} is full of holes
clear = nothing in the way on {s}|free ride on {s}

beach_flag/beach.flag/may_we_swim
Flag at a beach
beach/place/where:place:Beach
flag/colour/signal:enum:green safe, yellow careful, red forbidden, purple animals in the water
green = the sea is like a bath at {s}
yellow = some waves at {s}, good swimmers only
red = nobody goes in at {s}|the current kills at {s}
purple = jellyfish at {s}|a fin was seen at {s}

ski_slope/lifts.slope/which_slope
Slope for a skier
skier/name/who:first:Skier
slope/colour/piste:enum:green for first steps, blue easy, red hard, black for experts
green = {s} stands on skis for the first time
blue = {s} can do some turns
red = {s} is good and wants speed
black = {s} is not afraid of anything|{s} skis like a world champion

age_group/sports.group/which_group
Group of a child
child/name/who:first:Child
group/class/ages:enum:minis up to 6, kids 7 to 11, teens 12 to 17
minis = {s} can't read yet|{s} is still in kindergarten
kids = {s} is in the second year of school|{s} just turned nine
teens = {s} has pimples and a moped|{s} is fifteen

payment_reason/banks.purpose/what_for
Purpose of a payment
payment/id/transfer:code:Payment
category/purpose/for:enum:Category
rent = {s} goes to my landlord
salary = {s} is what I pay my cleaner for her work
groceries = {s} was bread, milk and potatoes
insurance = {s} is in case the house burns
gift = {s} is for my niece's birthday
tax = {s} goes to the state
loan = with {s} I pay the bank back

complaint_area/hotels.complaint/what_was_bad
What a guest complains about
guest/name/who:surname:Guest
area/topic/about:enum:Area
cleanliness = {s} found hair in the bath|dust everywhere, says {s}
noise = {s} couldn't sleep, there was a party next door
staff = the man at the desk shouted at {s}
food = {s}'s soup was cold|{s} found a fly on the plate
price = {s} paid twice what the website said
location = {s} had to walk an hour to the beach

goal_kind/coach.goal/what_to_train
Aim of a training
member/name/who:first:Member
goal/aim/for:enum:Aim
strength = {s} wants big arms|{s} wants to lift a car
endurance = {s} gets out of breath on the stairs
flexibility = {s} can't reach the toes
weight_loss = {s}'s trousers don't close any more
rehab = {s} had a knee operation

garment_care/laundry.care/how_to_wash
How a garment is washed
item/piece/garment:clothing:Garment
program/wash/care:enum:Programme
hand = {s} would shrink in the machine
cold = the colour of {s} runs
hot = {s} was worn by somebody with the flu
dry_clean = no water for {s}, take it to the shop

lesson_mood/classes.feedback/how_was_class
How pupils found a lesson
class/group/name:code:Class
mood/feeling/result:enum:Mood
bored = {s} yawned|half of {s} fell asleep
excited = {s} didn't want to stop
confused = {s} had question marks on the faces
noisy = nobody in {s} could hear me
focused = you could hear a pin drop in {s}

crop_state/fields.crop/ripe_or_not
State of a crop
field/plot/id:code:Field
state/stage/crop:enum:State
seed = nothing to see on {s} yet, all under the earth
growing = green everywhere on {s}
ripe = {s} waits for the combine|golden as far as you can see on {s}
harvested = only stubble left on {s}
sick = brown spots on every leaf on {s}

ship_cargo/ports.cargo/what_is_on_board
Cargo of a ship
ship/vessel/name:title:Ship
cargo/load/goods:enum:Cargo
grain = {s} brings wheat
oil = {s} is full of something black that burns
cars = four thousand new vehicles on {s}
containers = {s} is stacked with steel boxes
passengers = {s} brings three thousand tourists
livestock = it moos on {s}

sound_source/noise.source/what_was_heard
Source of a noise
place/address/where:street:Where
source/cause/kind:enum:Source
construction = somebody drills at {s}
music = the bass shakes my windows at {s}
dog = it barks all night at {s}
traffic = one horn after another at {s}
party = forty people sing at {s}
birds = gulls at {s} from four in the morning

file_format/exports.format/which_file
Format of an export
report/data/name:word:Report
format/type/as:enum:Format
csv = {s} for a spreadsheet, plain with commas
pdf = {s} for printing, nobody may change it
json = {s} for another program to read, with curly brackets
html = {s} to look at in a browser
docx = {s} so that my boss can edit it in Word
png = {s} as a picture

http_method/api.method/which_verb
Method of a request
path/resource/endpoint:path:Path
method/verb/http:enum:Method
GET = just read {s}|what does {s} return
POST = add a new one under {s}|send the form to {s}
DELETE = {s} should be gone
PUT = replace all of {s}
PATCH = change one little thing in {s}

log_rotation/logs.rotate/how_often_cut
How often a log is cut
log/file/path:path:Log
period/interval/every:enum:Period
hourly = {s} grows by gigabytes, cut it all the time
daily = a new {s} each midnight
weekly = a fresh {s} every Monday
monthly = {s} hardly grows, once in four weeks or so

share_dash/boards.share/give_access
Gives somebody access
user/member/who:surname:Who gets it
can_edit/write/editor:boolean:Whether they may change it
true = let {s} edit it too|{s} gets edit rights|{s} should be able to change things|write access for {s}|make {s} an editor
false = {s} may only look|read access for {s}|view only, {s}|{s} can read but not touch|give {s} access to look at it

yarn_flag/knit.yarn/balls_needed
Wool for a piece
customer/name/who:surname:Who knits
stripes/two_colours/striped:boolean:In two colours
true = {s} wants two colours|{s} knits with bands of another colour|red and white for {s}|striped for {s}
false = one colour for {s}|{s} wants it plain|all in blue for {s}|a single colour, {s}

seat_flag/cinema.hold/wheel_place
Place for a visitor
visitor/guest/name:surname:Visitor
wheelchair/step_free/ramp:boolean:A place for a wheelchair
true = {s} comes in a wheelchair|a wheelchair place for {s}|{s} can't take the stairs
false = an ordinary seat for {s}|{s} walks|no wheelchair, {s}

blind_close/shades.move/roller
Moves a blind
window/blind/room:thing2:Window
percent/closed/position:integer:0 is open, 100 is closed
100 = {s} all the way down|no light through the {s}|shut the {s} completely|the {s} fully lowered|block the sun at the {s}
0 = pull the {s} up|let all the light in at the {s}|the {s} all the way up|open the {s} completely
50 = the {s} half way|{s} half down|half the light at the {s}

blind_open/blinds.lift/raise_blind
Moves a blind
window/blind/room:thing2:Window
open/lifted/percent:integer:100 is up, 0 is down
0 = {s} all the way down|no light through the {s}|shut the {s} completely|the {s} fully lowered
100 = pull the {s} up|let all the light in at the {s}|the {s} all the way up|open the {s} completely
50 = the {s} half way|{s} half down|half the light at the {s}

receipt_flag/costs.add/claim
Whether there is a receipt
claim/number/id:code:Claim
receipt/has_receipt/proof:boolean:true when there is one
true = I have the slip for {s}|receipt for {s} attached|{s}, with receipt|the paper for {s} is here
false = no receipt for {s}|I lost the slip of {s}|there is nothing on paper for {s}|{s}, the machine gave no receipt
""".strip().split("\n\n")]
