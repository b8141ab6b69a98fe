"""More values that nobody says, in the form of meanings.py: choices by what happened, switches by what somebody wants, levels by how much."""

ROWS = [r.strip().split("\n") for r in """
return_goods/returns.open/send_back
Opens a return for an article
article/order/item:code:Article or order
reason/why/cause:enum:Why it comes back
damaged = {s} came in pieces|{s} was smashed when I opened the box|a corner of {s} is broken off|the glass of {s} has a crack|{s} looks as if a truck drove over it
wrong_item = that's not what I bought, {s}|I got socks instead of {s}|{s} turned out to be something else|they mixed up {s} with another order|{s} is the wrong model
not_wanted = I changed my mind about {s}|my wife already had one like {s}|on second thought I can do without {s}|{s} was a silly idea|I don't like {s} after all
late = {s} came after the birthday|we waited five weeks for {s}|{s} took far too long|too late for the party, {s}
defective = {s} won't switch on|{s} stopped working after a day|{s} makes a strange noise and dies|nothing happens when I press the button on {s}
wrong_size = {s} is too tight|I can't close the zip of {s}|{s} hangs on me like a sack|{s} is two numbers too big

choose_table/tables.assign/pick_seat
Where guests of a restaurant sit
guests/name/party:surname:Name of the party
area/place/zone:enum:Part of the restaurant
terrace = {s} would like to sit outside|{s} wants some sun|in the open air for {s}|{s} under the trees if possible
bar = {s} just wants a quick drink|{s} likes to watch the barkeeper|{s} on a high stool
window = {s} wants to watch the street|{s} enjoys the view|{s} with a view of the lake
quiet_corner = {s} has something private to discuss|{s} can't stand noise|away from the crowd for {s}|{s} is hard of hearing
family = {s} brings three small children|{s} needs room for a pram|{s} next to the toys

outside_flag/tables.outdoor/set_terrace
Books a table outside or inside
guests/name/party:surname:Name of the party
outdoor/outside/terrace:boolean:true: in the garden, false: in the room
true = {s} outside if possible|{s} wants fresh air|{s} in the garden please|{s} smokes, so not indoors|under the open sky for {s}
false = {s} gets cold easily|it may rain, put {s} under a roof|{s} inside please|not on the terrace, {s}|{s} is afraid of wasps

lock_door/doors.lock/set_bolt
Locks or unlocks a door
door/which/name:thing2:Door
locked/bolted/closed:boolean:true: nobody gets in, false: free to pass
true = nobody may come in through the {s}|close up the {s} for the night|make the {s} safe|bolt the {s}|I left and forgot the {s}
false = open the {s}|let the plumber in at the {s}|I stand in front of the {s} without a key|free the {s}|the kids want in at the {s}

dry_run_flag/jobs.run/execute_job
Runs a job, for real or as a trial
job/task/name:host:Job
dry_run/simulate/pretend:boolean:true changes nothing
true = pretend to run {s}|what would {s} do|{s}, but only show me|try {s} without changing anything|just act as if {s} ran
false = run {s} for real|{s}, no trial this time|really do {s}|this time {s} in earnest

important_flag/mail.flag/mark_mail
Marks a mail
mail/message/id:code:Mail
important/urgent/high_priority:boolean:Whether it matters
true = {s} can't wait|{s} matters a lot|{s} must not get lost|people will ask for {s}|everyone should read {s} first
false = {s} is nothing special|{s} is not that urgent after all|no need to hurry with {s}|{s} can be like all the others

bring_bike/tickets.bike/bicycle_ticket
With a bicycle or without
passenger/name/who:person:Passenger
bike/bicycle/with_bike:boolean:Whether a bicycle travels along
true = {s} has a bicycle along|{s} brings two wheels|{s} wants to cycle there and needs to take it on board|{s} will not part with the racing bike
false = {s} left the bicycle at home|{s} has nothing but a bag|{s} walks on from the station

wrap_flag/orders.wrap/gift_paper
Gift wrapping
order/id/article:code:Order
gift_wrap/wrapped/as_gift:boolean:Whether it is wrapped up nicely
true = {s} is a present|{s} is for my mother's birthday|put a bow around {s}|{s} should look festive|nobody must see what {s} is
false = don't bother wrapping {s}|{s} is just for me|save the paper with {s}|{s} as it is, no ribbon

notify_flag/tickets.notify/tell_people
Whether the people concerned hear of it
case/ticket/id:code:Case
notify/inform/send_mail:boolean:Sends them a message
true = let them know about {s}|they should hear of {s}|don't leave them in the dark about {s}|write to all about {s}
false = keep {s} quiet|don't tell anybody about {s}|{s} without any fuss|no mails about {s}|they needn't know about {s}

leak_check/passwords.check/is_leaked
What to look at in a password
password/secret/phrase:secret:Password
test/check/what:enum:Which test
leaked = did {s} ever turn up in a leak|did hackers get hold of {s}|is {s} in one of those stolen lists|was {s} stolen somewhere
strength = is {s} good enough|how hard is {s} to guess|is {s} strong|could somebody crack {s}
reuse = do I use {s} twice|is {s} the same as another of mine|did I take {s} somewhere else too

log_view/logs.show/read_service_log
What part of a log is shown
service/app/name:host:Service
level/severity/show:enum:Least severity
error = errors only, {s}|only what went wrong in {s}|why did {s} crash|just the failures of {s}
warning = what is {s} worried about|warnings and worse of {s}|anything suspicious in {s}
info = what has {s} been doing|the usual messages of {s}|{s}, normal amount of detail
debug = every little thing {s} wrote|{s} down to the last detail|I need it all from {s}

deploy_to/releases.deploy/put_live
Where a version goes
service/app/name:host:Service
environment/env/target:enum:dev is for us, staging for tests, production for customers
production = let the customers have {s}|{s} goes live|to the real world with {s}|{s} is ready for everybody
staging = the testers want to see {s}|{s} one last time before the customers|dress rehearsal for {s}
dev = {s} to the developers' playground|only we programmers should see {s}|let me play with {s} first

grant_role/members.role/set_rights
Rights of a member
member/user/mail:email:Member
role/rights/level:enum:What the member may do
admin = new admin: {s}|{s} may do everything|give {s} all the keys|{s} takes over the whole thing
editor = {s} may write|{s} should be able to change texts|let {s} correct things
viewer = {s} may only look|{s} must not change anything|reading is enough for {s}
guest = {s} is only here for today|{s} visits us|for one day, {s}

choose_transport/trips.mode/how_to_travel
How somebody travels
to/destination/where:city:Destination
mode/means/by:enum:Means
car = I'm driving to {s}|behind the wheel to {s}|we take the motorway to {s}|{s}, with the boot full of luggage
bike = {s} on two wheels|pedalling to {s}|cycling over to {s}
foot = I'll walk to {s}|{s} on my own legs|hiking to {s}
train = by rail to {s}|{s} on the tracks|I want to read a book on the way to {s}, in a carriage
plane = flying to {s}|{s} through the air|boarding pass for {s}
bus = the coach to {s}|{s}, from the bus stop|the cheap ride on the road to {s}, I don't drive

avoid_toll/routes.toll/toll_roads
Whether toll roads are avoided
to/destination/where:city:Destination
avoid_tolls/no_toll/toll_free:boolean:true keeps away from roads that cost
true = {s} without paying on the way|I won't pay for roads, to {s}|{s}, the free roads please|no fees on the way to {s}
false = {s} as fast as possible, I'll pay the toll|toll is fine, {s}|money doesn't matter, get me to {s}

pay_state/invoices.state/set_invoice
State of an invoice
invoice/bill/number:code:Invoice
status/state/payment:enum:State
paid = the money for {s} has come|{s} is settled|they transferred {s}|{s} has been covered|we got our money for {s}
overdue = they still haven't settled {s}|{s} should have been covered weeks ago|remind them of {s}, it's late
cancelled = forget about {s}|{s} was made out to the wrong customer, scrap it|tear {s} up
partly_paid = half of {s} came in|they sent a part of {s}|some of {s} is still missing
disputed = they say {s} is wrong|the customer won't accept {s}|their lawyer wrote about {s}

ticket_action/helpdesk.act/handle_ticket
What is done with a ticket
ticket/case/id:code:Ticket
action/step/do:enum:Step
close = {s} is solved|we're through with {s}|{s} works again, thanks|done with {s}
escalate = {s} is too hard for me|the boss should see {s}|{s} needs somebody with more experience
merge = {s} is the same as the one yesterday|we have {s} twice
wait = {s}: the customer must answer first|nothing we can do about {s} until they write|put {s} on ice
reopen = {s} came back|the trouble of {s} isn't over|{s} is not solved after all

lamp_warmth/lights.tone/light_colour
Tone of a lamp
lamp/light/room:thing2:Lamp
tone/warmth/white:enum:warm is yellowish, cold bluish
warm = make the {s} cosy|the {s} like candle light|soft evening mood on the {s}|I want to relax by the {s}
neutral = the {s} like daylight|true colours at the {s}|ordinary white for the {s}
cold = I need to stay awake by the {s}|the {s} like in a hospital|bluish light from the {s}|the {s} for working with tiny parts

brightness_level/lights.level/how_bright
Brightness of a lamp
lamp/light/room:thing2:Lamp
percent/level/brightness:integer:0 is dark, 100 full
0 = turn the {s} off|no light from the {s}|the {s} dark please|kill the {s}
10 = just a glimmer from the {s}|the {s} next to nothing|barely on, the {s}
50 = the {s} at half strength|the {s} medium|not too bright, not too dark, {s}
100 = give me everything the {s} has|the {s} as bright as it can be|{s} to the max|full power for the {s}

speed_level/fans.speed/set_speed_level
Speed of a device
device/fan/unit:thing2:Device
level/step/speed:integer:1 slow, 2 medium, 3 fast, 0 off
0 = the {s} can stop|no more {s}|the {s} is annoying, off
1 = the {s} gently|just a breeze from the {s}|the {s} as slow as it goes
2 = the {s} in the middle|normal speed for the {s}
3 = full speed on the {s}|I'm melting, the {s}|the {s} as fast as it goes

noise_mode/headphones.mode/hear_outside
What headphones do with sounds from outside
device/headset/id:code:Headset
mode/noise/setting:enum:Mode
cancel = I don't want to hear the baby, {s}|the neighbours drill, {s}|silence in {s}|shut the world out on {s}
transparent = I must hear the traffic, {s}|somebody talks to me, {s}|let sounds in on {s}
off = save the battery of {s}|nothing special on {s}|plain sound on {s}

child_mode/tv.filter/parental
Which films a device shows
tv/device/screen:thing2:Device
age_limit/fsk/max_age:integer:Films for this age and below, 0, 6, 12, 16 or 18
0 = the baby watches the {s}|cartoons for toddlers only on the {s}
6 = a first grader sits in front of the {s}|school beginners at the {s}
12 = a twelve-year-old uses the {s}
18 = only adults at the {s}|the kids are asleep, the {s} may show anything

spice_level/kitchen.spice/how_hot
How spicy a dish is made
dish/food/order:dish:Dish
heat/spice/level:integer:0 none, 1 mild, 2 medium, 3 hot, 4 very hot
0 = {s} without any chilli|{s} for the toddler|my stomach can't take anything, {s}
1 = {s} with just a hint of fire|{s} a little spicy
3 = {s} and make it burn|{s} properly hot
4 = {s} so that I cry|{s} as hot as the cook dares|the hottest {s} you can make

doneness/grill.doneness/steak
How a piece of meat is done
guest/table/for:surname:For whom
cook/doneness/how:enum:rare is red inside, well_done is grey
rare = {s} wants it bloody|{s} likes it red inside|just show {s}'s the pan
medium = {s} pink inside|{s} neither raw nor dry
well_done = {s} wants it cooked through|no blood on {s}'s plate|like a shoe sole for {s}

milk_choice/coffee.milk/which_milk
Milk in a drink
cup/order/for:first:For whom
milk/kind/with:enum:Kind of milk
none = {s} drinks it black|nothing white in it for {s}|{s} without
cow = {s} takes the normal one|ordinary, for {s}|{s} like everybody
oat = {s} wants something from grain|{s} the one made of oats
soy = {s} the one made of beans|{s} takes the bean stuff
lactose_free = {s} can't digest milk sugar|regular milk makes {s} ill but it should taste like milk

delivery_place/parcels.place/where_to_put
Where a parcel is put if nobody opens
parcel/number/id:code:Parcel
place/drop/spot:enum:Place
neighbour = give {s} to the people next door|the lady across the hall takes {s}
garage = behind the cars with {s}|{s} next to my bike where the car stands
post_office = I'll fetch {s} at the counter|{s} back to the counter, I come with my passport
doorstep = just leave {s} on the mat|{s} in front of the house is fine|drop {s} and go
locker = {s} in one of those boxes with a code|the yellow machine with {s}

exam_result/exams.result/passed_or_not
Result of an exam
student/name/candidate:person:Student
passed/success/ok:boolean:Whether it was passed
true = {s} made it|{s} may celebrate|{s} got through|good news for {s}
false = {s} has to come again|{s} failed|not enough points for {s}|{s} flunked

member_state/members.state/membership
State of a membership
member/name/who:person:Member
state/status/kind:enum:State
active = {s} has paid and trains with us|{s} is back with us|{s} joined
paused = {s} broke a leg and takes a break|{s} is abroad for half a year|{s} can't come for a while
ended = {s} leaves us for good|{s} quit|no more {s} in the club|{s} moved away and won't be back
trial = {s} just wants to have a look|{s} tries it for two weeks

visit_reason/frontdesk.reason/why_here
Why somebody is at the desk
visitor/name/who:surname:Visitor
purpose/reason/for:enum:Purpose
interview = {s} hopes to work here|{s} applied for a job|{s} is nervous and wears a tie for the first time
delivery = {s} brings a package|{s} has a palette for us|{s} needs a signature for goods
meeting = {s} talks to the boss at ten|{s} has an appointment with sales
repair = {s} fixes the lift|{s} came because of the heating|{s} with a toolbox
tour = {s} wants to see the factory|{s} brings a school class to look around

bed_kind/rooms.bed/which_bed
Beds of a room
guest/name/who:surname:Guest
beds/bed/kind:enum:Kind
single = {s} travels alone|just {s}
double = {s} and his wife|{s} on honeymoon|{s} with her husband in one bed
twin = {s} and a colleague, apart please|{s} and a friend, separate beds
bunk = {s} with two kids who like to climb|{s}'s boys, one above the other

room_view/rooms.view/what_to_see
View of a room
guest/name/who:surname:Guest
view/side/towards:enum:View
sea = {s} wants to see the waves|water in front of {s}'s window
garden = {s} likes trees and flowers outside|something green for {s}
city = {s} loves the lights of the town|{s} wants to see roofs and streets
courtyard = {s} needs silence and doesn't care for a view|the cheapest side for {s}, inside

cancel_policy/bookings.policy/flexible
Whether a booking can be cancelled
booking/ref/id:code:Booking
refundable/flexible/can_cancel:boolean:true: money back if cancelled
true = I'm not sure I can come, {s}|{s}, but I may have to call it off|keep {s} flexible
false = {s} is certain, the cheaper price please|I come for sure, {s}|no way back on {s}, save money

visibility2/files.visibility/who_sees
Who sees a file
file/document/path:file:File
access/visibility/scope:enum:private only me, team the colleagues, public everybody
private = {s} is nobody's business|only my eyes for {s}|hide {s} from my colleagues
team = my colleagues need {s}|{s} for us in the office|our group should have {s}
public = the whole world may see {s}|put {s} on the net|no secrets in {s}

overwrite_flag/files.copy/replace_existing
Whether an existing file is replaced
file/path/target:file:File
overwrite/replace/force:boolean:true: the old one is lost
true = {s}, and never mind the old one|write over {s}|the present {s} can go|replace {s}
false = {s}, but keep what's there|don't destroy the {s} that exists|careful with {s}, if it's there leave it

recursive_flag/folders.scan/deep_scan
Whether folders inside are read too
folder/path/dir:path:Folder
recursive/deep/subfolders:boolean:With all that lies below
true = {s} and everything below|{s} down to the last corner|all of {s}, with what's inside the folders inside
false = just {s}, not deeper|only the top of {s}|{s} without the folders in it

sort_order/lists.sort/ordering
Order of a list
list/name/view:word:List
order/direction/sort:enum:asc: smallest or oldest first, desc: the other way round
asc = {s} from small to large|the oldest of {s} first|{s} starting with A|cheapest of {s} on top
desc = {s} from large to small|the newest of {s} first|{s} starting with Z|most expensive of {s} on top

chart_kind/charts.draw/plot
Kind of chart
data/table/source:file:Data
type/kind/form:enum:line shows change, pie shares, bar compares
line = how {s} changed over the years|{s} as it goes up and down in time|the course of {s}
pie = who has which share in {s}|the parts of the whole in {s}|{s} like a cake
bar = compare the countries in {s}|which is bigger in {s}|{s} as columns side by side
scatter = every point of {s} as a dot|does one thing depend on the other in {s}

text_case/text.case/letters
Case of the letters
text/input/string:sentence:Text
case/style/form:enum:Form
upper = "{s}" but shouting|all big letters: "{s}"|"{s}" in capitals
lower = "{s}" without any big letter|small letters only: "{s}"
title = "{s}" like a headline, every word big at the start|each word of "{s}" with a capital
snake = "{s}" as a variable name with underscores|underscores between the words of "{s}"

text_tone/rewrite.tone/style_text
Tone of a text
text/input/draft:sentence:Text
tone/style/sound:enum:How it sounds
formal = "{s}", but it goes to a judge|the minister reads it: "{s}"|make it stiff and polite: "{s}"
friendly = "{s}" so that they like me|warmer please: "{s}"|"{s}" as if to a pal
short = "{s}" is far too wordy|half as long: "{s}"|cut it down: "{s}"
simple = "{s}" so that a child gets it|no hard words: "{s}"|easy language for "{s}"

payment_plan/payments.plan/how_to_pay
How a bill is paid
bill/invoice/number:code:Bill
plan/mode/terms:enum:Terms
at_once = I'll settle {s} right now|{s} in one go|get {s} over with
instalments = I can't manage {s} at one time|{s} in small bites|a bit of {s} every month
later = can {s} wait until next month|I'll have money for {s} in thirty days|not now, {s}

risk_level/trading.risk/appetite
How much risk somebody takes
customer/name/investor:person:Customer
risk/level/appetite:integer:1 none at all, 3 medium, 5 everything on one card
1 = {s} must not lose a cent|{s} sleeps badly when prices fall|safe as a piggy bank for {s}
3 = {s} takes some ups and downs|{s} somewhere in between
5 = {s} is a gambler|{s} wants to get rich or broke|all or nothing for {s}

pain_scale/patients.pain/how_much_pain
Pain of a patient
patient/name/bed:person:Patient
score/pain/level:integer:0 none, 5 bad, 10 unbearable
0 = {s} feels nothing at all|it doesn't hurt {s} any more|{s} is free of pain
5 = it hurts {s} quite a bit, but bearable|{s} is in the middle of the scale
10 = {s} screams|worse than anything {s} has ever felt|{s} can't bear it any longer

triage/emergency.triage/urgency_colour
How fast a patient must be seen
patient/name/case:person:Patient
colour/category/level:enum:red at once, yellow soon, green can wait
red = {s} doesn't breathe|{s} is bleeding heavily|{s} is unconscious|heart attack, {s}
yellow = {s} broke an arm|{s} has a high fever|{s} fell on the head but talks
green = {s} has a splinter in the finger|{s} has had a cold for days|just a scratch on {s}'s knee

diet_plan/kitchen.diet/special_food
Food of a patient
patient/bed/name:person:Patient
diet/food/kind:enum:Kind of food
liquid = {s} can't chew|only soup and juice for {s}|{s} after the tooth operation
low_salt = {s} has high blood pressure, nothing salty|keep the salt shaker away from {s}
diabetic = {s} has too much sugar in the blood|nothing sweet for {s}
vegan = {s} eats nothing that had a mother|{s}: no eggs, no milk, no meat
normal = {s} may eat everything

weather_clothes/wardrobe.suggest/what_to_put_on
Clothes for the weather
child/name/for:first:For whom
weather/outside/it_is:enum:What it is like outside
rain = it's pouring, what does {s} put on|{s} must not get wet|puddles everywhere, {s}
snow = everything is white, {s} wants to go sledging|{s} builds a snowman
hot = {s} sweats already|it's thirty-five degrees, {s}
windy = the hats fly away, {s}|a kite day for {s}

alarm_kind/alarms.raise/sound
Which alarm is raised
building/place/hall:code:Building
type/alarm/kind:enum:Kind
fire = {s} is burning|smoke comes out of {s}|flames in {s}
gas = it smells funny in {s}, don't light a match|something leaks from the pipe in {s}
intruder = somebody broke into {s}|there's a stranger in {s}|a window of {s} is smashed and I hear steps
flood = water is rising in {s}|a pipe burst in {s}
medical = somebody collapsed in {s}|a man lies on the floor of {s}

species_kind/animals.classify/animal_class
Class of an animal
animal/what/sighting:animal:Animal seen
group/class/kind:enum:Group
bird = the {s} has feathers and a beak|a {s} with wings that laid an egg in a nest
fish = the {s} has fins and lives in the river|a {s} with scales and gills
mammal = the {s} feeds its young with milk|a furry {s} with ears
insect = the {s} has six legs|a {s} that buzzes and stings
reptile = the {s} is cold-blooded and has scales|a {s} that lies on stones in the sun

part_of_day/plans.when/time_of_day
Part of the day for a plan
plan/what/task:todo:Plan
part/slot/when:enum:Part of the day
morning = {s} right after getting up|{s} before work|first thing, {s}
noon = {s} in the lunch break|{s} around twelve
evening = {s} after dinner|{s} when I come home from work
night = {s} when all are asleep|{s} in the small hours

repeat_rule/habits.repeat/how_often_do
How often something is done
habit/task/what:todo:What
every/interval/frequency:enum:Interval
daily = {s} each day|I want to {s} every single day|day in, day out: {s}
weekly = {s} once a week|{s} each Sunday|every seven days, {s}
monthly = {s} on the first of each month|twelve times a year: {s}
yearly = {s} at every New Year|once a year, {s}
once = {s} this one time|{s} and never again

currency_side/fx.side/buy_or_sell
Whether a currency is bought or sold
currency/code/which:currency:Currency
side/direction/action:enum:Seen from the customer
buy = I need {s} for my holidays|get me some {s}|I'm going there and have no {s} yet
sell = I came back with some {s} left|take these {s} off me|I don't need the {s} any more

vehicle_lights/car.lights/headlamps
Lights of a car
car/plate/vehicle:code:Car
lights/mode/beam:enum:Which
off = {s} is parked, no lights|save the battery of {s}, dark
parking = {s} stands at the roadside at night
low = {s} drives at dusk|it's getting dark for {s}, others are coming
high = {s} is alone on a dark forest road|as far as {s} can see
fog = {s} can't see its own bonnet for mist

gender_form/letters.salutation/how_to_address
How a letter begins
person/recipient/to:surname:Recipient
title/form/salutation:enum:Form of address
mr = {s} is a man|he is called {s}|Dear Sir {s}
ms = {s} is a woman|she is called {s}|my colleague {s}, she
dr = {s} is a physician|{s} wrote a thesis|doctor {s}
none = {s}, we don't know who that is|no title for {s}

call_handling/phone.handle/do_with_call
What happens with a call
caller/number/from:phone:Caller
action/handling/do:enum:What is done
accept = put {s} through|I'll talk to {s}|I've been waiting for {s}
reject = I'm not here for {s}|hang up on {s}|not now, {s}
voicemail = {s} may speak after the beep|let {s} leave a message
hold = {s} must wait a moment|play some music for {s}
block = {s} sells insurance again, never again|I never want to hear from {s}

photo_rights/photos.licence/may_use
What others may do with a picture
photo/file/picture:file:Picture
licence/rights/use:enum:Rights
all_rights_reserved = nobody may use {s}|{s} is mine alone|ask me before touching {s}
attribution = use {s} but say that it's mine|my name must stand under {s}
public_domain = do what you like with {s}|{s} belongs to everybody|I give {s} away

fuel_kind/pumps.fuel/which_fuel
Fuel at a pump
pump/number/column:small:Pump
fuel/kind/type:enum:Fuel
diesel = my van at {s} smells of oil and needs the black nozzle|tractor at pump {s}|the truck at {s}
petrol = the little car at {s}, ordinary stuff|the lawn mower can at {s}
electric = plug in at {s}|the battery car at {s}
lpg = the one that runs on gas at {s}

print_quality/printer.quality/how_fine
Quality of a print
file/document/what:file:File
quality/mode/print:enum:draft saves ink, photo is the finest
draft = {s}, just so that I can read it|save ink with {s}|ugly is fine for {s}
normal = {s} the ordinary way|{s} for the office
photo = {s} for the frame on the wall|{s} as fine as you can|grandma gets {s}, make it beautiful

backup_target/backups.target/where_to_save
Where a copy goes
data/what/folder:path:Data
target/to/place:enum:Place
cloud = {s} somewhere on the internet|if the house burns down I still want {s}
usb = {s} on the little stick|I want to carry {s} in my pocket
nas = {s} on the box in our cellar|{s} on the disk in the network at home
tape = {s} on the old reels|{s} for the archive, for thirty years
""".strip().split("\n\n")]
