"""Values that nobody says: what a description makes of "as loud as it gets", "we are all asleep" or "leave the peel on".

A row: names of the function / its description / the thing it is about (names:kind:description) / the parameter (names:type:description, where
{a} and {b} in a description stand for two chosen values) / value = ways to wish for it with {s} for the thing."""
import meanings2
import meanings3
from core import family, guard
from outcomes import outcome
from schemas import ALL, Card, dress, make_tools, value

ROWS = [r.strip().split("\n") for r in """
set_position/move_cover/awning.set/set_opening
Moves {thing} to a position
cover/device/name:thing2:Which one
position/opening/value:integer:0 {lo}, 100 {hi}
0 = {s} down completely|shut the {s} all the way|the {s} must be closed|close the {s}|no gap in the {s} please|{s} fully shut
100 = open the {s} wide|{s} as far as it goes|{s} completely open|let everything in through the {s}|{s} open all the way|open up the {s}
50 = {s} half|the {s} halfway|leave the {s} half open|{s} in the middle

set_fan/ventilation.set/airflow
Strength of a fan
fan/unit/device:thing2:Which fan
speed/level/strength:integer:0 stops it, 10 is the strongest
0 = stop the {s}|the {s} must stand still|no more air from the {s}|{s} off please
10 = the {s} at full blast|as strong as the {s} can|give me all the {s} has|{s} to the maximum
5 = {s} at medium|half strength for the {s}|the {s} in the middle

set_volume_level/speaker.level/loudness
How loud a device is
device/speaker/room:thing2:Device
volume/level/loudness:integer:From 0, silent, to 100
0 = mute the {s}|I don't want to hear the {s}|total silence from the {s}|make the {s} shut up
100 = the {s} as loud as it gets|full volume on the {s}|turn the {s} all the way up|blast it on the {s}
50 = the {s} at half volume|medium volume for the {s}|{s} half as loud as it can

set_difficulty/game.level/change_difficulty
How hard a game is
game/title:title:Game
level/difficulty:enum:How hard it is
easy = make {s} easier|{s} for beginners|I keep losing at {s}, help|{s} so that my little son can play
hard = {s} bores me, make it harder|a real challenge in {s}|{s} for experts|{s} is far too easy
normal = {s} as usual|the standard setting for {s}|neither easy nor hard, {s}

set_camera/camera.mode/switch_mode
How a camera works
camera/device:code:Camera
mode/operation:enum:What the camera does
off = camera {s} must not see anything|stop {s}|privacy please, {s}|blind {s}
motion = {s} only when something moves|let {s} react to movement|wake {s} if anybody walks by
always = film all the time with {s}|{s} should never stop recording|keep {s} running day and night
night = it's getting dark, {s}|{s} for the dark hours|nothing to see on {s} without light, adapt it

set_status/presence.set/availability
Shows what somebody is doing
who/user/person:first:Who
status/state/presence:enum:What others see
available = {s} is free again|{s} can be reached|you may talk to {s} now|{s} has time
busy = {s} is in a meeting|don't bother {s}|{s} has to concentrate|{s} can't talk now
away = {s} went for lunch|{s} left the desk|{s} will be back later|{s} is out for a walk
offline = {s} went home|{s} stops for today|nobody should see {s}|{s} has finished work

rank_request/priority.set/set_urgency
How urgent a case is
case/id/request:code:Case
urgency/priority/level:enum:How urgent
low = {s} can wait|no hurry with {s}|{s} some day|whenever you find time, {s}
normal = {s} in the usual order|nothing special about {s}|treat {s} like the others
high = {s} soon please|{s} before the others|hurry with {s}|{s} is important
critical = drop everything for {s}|{s} this minute|people are in danger because of {s}|{s} is an emergency

weather_alert/alerts.level/set_alert
Level of a warning
region/area/place:city:Region
level/severity:enum:green is none, yellow means care, red means danger
green = all clear in {s}|nothing to fear in {s}|lift the warning for {s}|{s} is safe again
yellow = be careful in {s}|it may get rough in {s}|keep an eye on {s}
red = danger in {s}|people must leave {s}|highest warning for {s}|nobody should go out in {s}

set_gate/gate.move/barrier
Opens or closes a gate
gate/barrier/id:code:Gate
open/raised/up:boolean:true lets cars through, false keeps them out
true = let the lorry in at {s}|open {s}|raise {s}|somebody is waiting at {s}, let them pass
false = nobody may pass {s}|close {s}|lower {s}|keep cars out at {s}

publish_post/posts.visibility/set_visibility
Who can see a post
post/id/article:code:Post
public/visible/listed:boolean:true: everybody sees it, false: hidden
true = everybody may read {s}|put {s} online|show {s} to the world|{s} can go out
false = hide {s}|nobody should see {s}|take {s} offline|keep {s} private

set_parking/valet.request/car_command
Brings or parks a car
car/plate/vehicle:code:Car
action/command:enum:What to do with it
bring = I want to leave, {s}|get {s} to the door|where is my car {s}? I need it|bring me {s}
park = put {s} away|I'm staying, take {s}|find a place for {s}
wash = {s} is dirty|make {s} shine|clean {s}
charge = {s} is almost empty|{s} needs power|plug {s} in

record_mood/diary.mood/log_feeling
Notes how somebody feels
person/who/name:first:Who
mood/feeling:enum:How it is
happy = {s} is in great spirits|{s} laughs all day|{s} got good news and jumps around
sad = {s} cries|{s} lost someone|{s} feels down
angry = {s} shouts at everybody|{s} is furious|{s} slammed the door
tired = {s} can't keep the eyes open|{s} needs sleep|{s} is exhausted
anxious = {s} is scared of tomorrow|{s} worries a lot|{s} is nervous

sort_waste/waste.register/throw_away
Which bin something goes into
item/what/thing:thing:What
bin/kind/stream:enum:The bin
paper = {s} in a cardboard box, just the box|old {s} catalogues|the {s} newspaper
glass = an empty {s} bottle of glass|a {s} jar, glass
organic = {s} peel|rotten {s}|{s} leftovers from lunch
metal = a tin of {s}, empty|an aluminium can of {s}

oven_program/oven.start/bake
Program of an oven
dish/what/food:thing:Dish
program/mode:enum:How it heats
defrost = {s} straight from the freezer|thaw the {s}|the {s} is frozen solid
grill = I want the {s} crispy on top|brown the {s} from above|{s} like on a barbecue
steam = {s} without fat, gently|keep the {s} moist|{s} in steam
keep_warm = the {s} is ready but the guests are late|don't let the {s} get cold|{s} stays hot until we eat

wash_program/washer.start/laundry
Program of a washing machine
what/load/laundry:thing2:What is washed
program/cycle:enum:delicate for wool and silk, intensive for heavy dirt, quick for a short wash
delicate = the {s} is made of wool|be gentle with the {s}|silk {s}|the {s} tears easily
intensive = there is mud all over the {s}|the {s} is filthy|the {s} has grass stains
quick = the {s} only needs to be freshened up|I need the {s} in half an hour|{s}, fast

seat_choice/seats.assign/choose_seat
Where somebody sits
passenger/name/who:person:Passenger
seat/position:enum:Kind of seat
window = {s} wants to look out|{s} likes to see the clouds|{s} next to the glass
aisle = {s} has long legs and gets up often|{s} wants to get out quickly|{s} at the passage
middle = {s} sits between the parents|{s} doesn't mind being between two people

meal_choice/catering.meal/set_meal
What somebody eats
guest/name/who:person:Guest
meal/diet/menu:enum:Menu
vegan = {s} eats nothing from animals|no meat, milk or eggs for {s}|{s} lives on plants only
vegetarian = {s} doesn't eat meat|no meat for {s} but cheese is fine|{s} eats no animals, eggs are ok
kids = {s} is five years old|{s} is our little one|something small with fries for {s}, a child
standard = {s} eats everything|nothing special for {s}|{s} has no wishes

ship_mode/shipping.choose/send_by
How a parcel travels
parcel/order/id:code:Parcel
speed/service/method:enum:overnight is the fastest, economy the cheapest
overnight = {s} has to be there tomorrow morning|{s} as fast as humanly possible|they need {s} by tomorrow
economy = {s}, and it should cost as little as possible|no hurry with {s}, just cheap|{s} the cheapest way
standard = {s} the usual way|send {s} as always|normal mail for {s}

approve_request/approvals.decide/decide
Decides on a request
request/id/application:code:Request
approved/granted/accept:boolean:The decision
true = {s} is fine with me|say yes to {s}|give {s} the go-ahead|{s} may go on
false = turn {s} down|I don't agree with {s}|no to {s}|{s} is out of the question

mark_attendance/attendance.set/present
Whether somebody was there
name/pupil/person:person:Who
present/attended/here:boolean:Whether the person came
true = {s} is here|{s} came|{s} sits in the first row|I can see {s}
false = {s} is missing|{s} didn't come|{s} is ill at home|nobody has seen {s}

set_room/room.state/housekeeping
State of a hotel room
room/number:small:Room
state/status:enum:What the staff must know
clean = {s} is ready for the next guest|{s} has been made up|all tidy in {s}
dirty = the guests of {s} left a mess|{s} needs the maid|somebody must tidy {s}
do_not_disturb = {s} wants to sleep|nobody may knock at {s}|leave {s} alone
out_of_order = the shower in {s} is broken|{s} can't be used|we can't give {s} to anybody

set_traffic_light/signal.set/switch_signal
Switches a signal
signal/light/id:code:Signal
colour/state/aspect:enum:red stops, green lets go, flashing warns
red = hold the traffic at {s}|nobody may pass {s}|stop everything at {s}
green = let them go at {s}|clear {s}|{s} is free
flashing = {s} just warns tonight|caution at {s}|{s} out of service, make it blink

set_privacy/account.privacy/protect
Who may see a profile
user/profile/account:user:User
level/visibility/audience:enum:Who may see it
everyone = the whole world may see {s}|{s} has nothing to hide|open {s} for all
friends = only people {s} knows|just the friends of {s}|strangers must not see {s}
nobody = hide {s} from everybody|{s} wants to be invisible|not a soul should see {s}

log_trip/trips.add/record_trip
Records a trip
to/destination/where:city:Where to
vehicle/by/means:enum:How one travelled
car = we drove to {s}|{s} by motorway|I took the wheel to {s}
train = by rail to {s}|I sat in a carriage all the way to {s}|from platform 3 to {s}
plane = we flew to {s}|I took off at noon and landed in {s}|by air to {s}
bike = I pedalled to {s}|two wheels and my own legs to {s}|cycling to {s}
ship = we sailed to {s}|over the sea to {s}|the ferry took us to {s}
foot = I walked to {s}|hiking to {s}|on my own two feet to {s}

classify_mail/inbox.label/sort_message
Sorts a message
message/id/mail:code:Message
folder/label/category:enum:Where it goes
spam = {s} is rubbish, they want my money|{s} promises me a lottery win|some stranger sells pills in {s}
invoices = {s} is a bill|{s} says what we have to pay|there's an amount due in {s}
travel = {s} holds my flight tickets|{s} is the hotel confirmation|{s} has the itinerary
personal = {s} is from my mother|{s} is a birthday wish|an old friend wrote {s}

adjust_seat/seat.heat/warm_seat
Heats a seat
seat/place/position:thing2:Seat
level/heat/stage:integer:0 off, 1 mild, 2 warm, 3 hot
0 = no more heat in the {s}|the {s} can cool down|{s} heating off
1 = the {s} a little warm|just a touch of heat for the {s}|mild for the {s}
3 = I'm freezing on the {s}|the {s} as hot as it gets|full heat for the {s}

rate_service/feedback.add/give_rating
Rates a service
service/place/name:company:Service
stars/rating/score:integer:1 is awful, 5 is excellent
5 = {s} was fantastic|nothing could be better than {s}|I love {s}, full marks|{s}: perfect
1 = {s} was terrible|never again {s}|the worst I've ever seen, {s}|{s} is a disgrace
3 = {s} was so-so|{s}: neither good nor bad|average, {s}

battery_mode/power.profile/set_power_mode
How a device uses power
device/host/machine:host:Device
profile/mode/plan:enum:powersave lasts longest, performance is fastest
powersave = {s} has to last all day|{s} should use as little power as possible|spare the battery of {s}
performance = {s} must be as fast as it can|I'm rendering on {s}, give it everything|never mind the battery of {s}
balanced = {s} somewhere between|the usual mix for {s}|neither fast nor slow, {s}

label_photo/photos.tag/describe_photo
What a photo shows
photo/file/image:file:Photo
subject/label/category:enum:What is seen
people = my family smiles in {s}|{s} is from grandma's birthday|three friends on {s}
landscape = mountains and a lake on {s}|{s} shows the valley|a sunset over the fields in {s}
animal = my dog is on {s}|a bird sits in {s}|{s}: cats playing
food = {s} is what we ate|a cake on {s}|{s} shows our dinner
document = {s} is the contract|a receipt in {s}|{s} shows my passport

backup_kind/backup.run/start_backup
Saves a machine
host/machine/server:host:Machine
kind/type/mode:enum:full saves all, incremental only what changed
full = save everything on {s}|a complete copy of {s}|all of {s}, from scratch
incremental = only what's new on {s}|just the changes since yesterday on {s}|save what was touched on {s}

encrypt_flag/disk.encrypt/secure_disk
Encrypts a disk or not
disk/volume/drive:code:Disk
encrypted/encrypt/protected:boolean:Whether the data are made unreadable to strangers
true = thieves must not read {s}|make {s} unreadable for others|protect what's on {s}|{s} holds secrets
false = {s} in the clear|no need to hide what's on {s}|everybody may read {s}

choose_language/ui.language/set_locale
Language of a screen
screen/terminal/device:code:Screen
language/lang/locale:enum:Two-letter code
de = the visitors from Berlin stand at {s}|German on {s}|{s} auf Deutsch
fr = a class from Paris uses {s}|French for {s}|{s} en français
es = guests from Madrid at {s}|Spanish on {s}|{s} en español
it = somebody from Rome is at {s}|Italian for {s}|{s} in italiano
ja = tourists from Tokyo at {s}|Japanese on {s}

pump_control/pump.run/set_pump
Starts or stops a pump
pump/id/unit:code:Pump
running/on/active:boolean:Whether it runs
true = the cellar is full of water, {s}|get {s} going|start {s}|{s} should work again
false = {s} runs dry, stop it|halt {s}|no more water from {s}|{s} must rest

answer_invitation/rsvp/invite.reply
Answers an invitation
event/party/invitation:title:Event
answer/reply/response:enum:The answer
yes = I'd love to come to {s}|count me in for {s}|of course I'm at {s}|see you at {s}
no = I can't make it to {s}|{s} without me|sorry, not {s}|I'm abroad when {s} is on
maybe = I don't know yet about {s}|perhaps {s}|{s}? I'll see

set_tempo/music.tempo/change_tempo
How fast a piece is played
piece/song/title:title:Piece
tempo/speed:enum:largo is very slow, andante walks, allegro is fast, presto is the fastest
largo = {s} as slow as possible|drag {s} out|{s} very, very slowly
andante = {s} at a walking pace|{s} calmly|not too fast, {s}
allegro = {s} quick and lively|faster with {s}|{s} with some energy
presto = {s} as fast as your fingers can|race through {s}|top speed for {s}

dose_level/infusion.rate/set_rate
How fast a drip runs
pump/bed/patient:code:Pump
rate/level/flow:enum:How fast
slow = let {s} drip gently|{s} must not go fast|reduce {s}
normal = {s} as prescribed|the usual flow at {s}
fast = {s} needs it quickly|speed {s} up|more per hour at {s}
stop = enough for {s}|turn {s} off|nothing more through {s}

include_flag/order.extra/add_extra
With or without something
order/id/table:code:Order
ice/with_ice/cold:boolean:With ice cubes
true = {s} wants it really cold|some cubes for {s}|{s} on the rocks
false = no ice for {s}|{s} has bad teeth, nothing cold|{s} without cubes

smoking_flag/room.preference/set_preference
Preference of a guest
guest/name/who:person:Guest
smoking/smoker:boolean:Whether the guest smokes
true = {s} can't live without cigarettes|{s} smokes|a room with an ashtray for {s}
false = {s} hates smoke|{s} never smokes|clean air for {s} please

round_trip/tickets.type/ticket_kind
Kind of ticket
passenger/name/for:person:Passenger
return/round_trip/both_ways:boolean:There and back
true = {s} comes back on the same day|{s} there and back|{s} needs the way home too
false = {s} only goes there|one way for {s}|{s} stays there for good

set_zoom/camera.zoom/lens
Zoom of a camera
camera/lens/id:code:Camera
factor/zoom/level:integer:1 shows everything, 20 is the closest
1 = show me everything {s} sees|{s} all the way out|the whole picture on {s}
20 = {s} as close as it can|I want to read the number plate with {s}|{s} right in

temperature_word/boiler.set/water_heat
How warm the water is
boiler/tank/unit:thing2:Boiler
level/heat/setting:enum:cold, lukewarm, warm or hot
cold = I want to cool down under the {s}|no heat in the {s}|{s} ice cold
lukewarm = the {s} for the baby, not hot|barely warm, {s}|the {s} just above cold
hot = the {s} for a steaming bath|as hot as the {s} can|boil it in the {s}

thing_size/orders.size/choose_size
Size of an order
order/cup/for:first:For whom
size/portion:enum:How much
small = just a little one for {s}|{s} isn't very thirsty|a tiny portion for {s}
medium = the middle one for {s}|{s} takes the normal size|not too big, not too small for {s}
large = {s} is starving|the biggest you have for {s}|a huge one for {s}
""".strip().split("\n\n")]
ROWS += meanings2.ROWS + meanings3.ROWS
BESIDES = [", I want my money back", ", I'm really annoyed", ", please hurry", ", my boss is waiting", ", sorry for the trouble", ". That's the third time now", ", it's raining anyway", ", we have guests", ". My wife told me to", ", no idea why", ", I've been waiting for an hour", ". Thanks a lot", ", you know me", ", it's been a long day", ", as we said on the phone", ". The kids are screaming", ", what a day", ", I hope that's possible", ". I'm new here"]   # say nothing that an argument holds
EXTREMES = [("is closed", "is fully open"), ("fully shut", "wide open"), ("shut", "open"), ("means closed", "means completely open"), ("= closed", "= open"), ("down", "up")]
EXTRA = [("note/comment/remark", "phrase", "Remark", [" (note: {v})", ", remark \"{v}\"", "; comment: {v}"]), ("at/time/when", "time", "Time of day", [" at {v}", ", {v}"]), ("date/day/on", "date", "Day", [" on {v}", ", {v}"]), ("minutes/for_minutes/duration", "minutes", "Minutes", [" for {v}", ", {v}"]), ("requested_by/by/user", "first", "Who asks for it", [", says {v}", ", asked by {v}", " ({v})"])]


def row(d):
    """(a card made of a row, text, values)"""
    r = d.r
    names, about, thing, param, *values = r.choice(ROWS)
    pn, kind, text = param.split(":", 2)
    lo, hi = r.choice(EXTREMES)
    text = text.replace("{lo}", lo).replace("{hi}", hi)
    pairs = [v.split(" = ", 1) for v in values]
    v, ways = r.choice(pairs)
    way = r.choice(ways.split("|"))
    enum = [p[0] for p in pairs]
    typed = {"integer": "level", "boolean": "bool", "enum": f"({'|'.join(enum)})"}[kind]
    about = about.replace("{thing}", "a cover")
    params = [thing, f"{pn}:{typed}:{text}"]
    extra = r.choice(EXTRA) if r.p(0.3) else None
    if extra and extra[0].split("/")[0] not in thing + param:
        params.append(f"{extra[0].split('/')[0]}?/{extra[0].split('/', 1)[1]}:{extra[1]}:{extra[2]}")
    else:
        extra = None
    if r.p(0.5) and len(params) == 3:
        params = [params[0], params[2], params[1]]
    c = Card(["meaning", names, about, "; ".join(params).replace("%", "percent"), way])
    tp, vp = c.params[0], next(p for p in c.params if p.names[0] == pn.split("/")[0])
    sv, spoken = value(d, tp)
    vals = {tp.names[0]: sv, vp.names[0]: {"true": True, "false": False}.get(v, int(v) if kind == "integer" else v)}
    t = way.replace("{s}", guard(spoken))
    if extra and r.p(0.6):
        ev, es = value(d, next(p for p in c.params if p.names[0] == extra[0].split("/")[0]))
        vals[extra[0].split("/")[0]] = ev
        t += r.choice(extra[3]).replace("{v}", guard(es))
    if not extra and r.p(0.14):
        b = r.choice(BESIDES)
        t = t + b if r.p(0.75) or t[-1:] == "?" else b.strip(",. ").capitalize() + r.choice([". ", ", "]) + t
    return c, t, vals


@family("functions", 36.0)
def meaning(d):
    c, t, vals = row(d)
    others = [d.r.choice(ALL) for _ in range(d.r.choice([0, 0, 1, 2, 3]))]
    tool = make_tools(d, [c], others)[0]
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    outcome(d, False, 0.05)


@family("turns", 3.0)
def meanings(d):
    """Several wishes in a row, one function or two."""
    r = d.r
    rows = [row(d) for _ in range(r.choice([2, 2, 3]))]
    seen, keep = set(), []
    for x in rows:
        if x[0].names[0] not in seen:
            seen.add(x[0].names[0])
            keep.append(x)
    tools = make_tools(d, [x[0] for x in keep], [r.choice(ALL) for _ in range(r.choice([0, 1]))])
    by = {t.card: t for t in tools}
    for c, t, vals in keep:
        if c in by:
            d.user(dress(d, t))
            d.call(by[c].name, by[c].params(vals))
            outcome(d, False, 0.05)
