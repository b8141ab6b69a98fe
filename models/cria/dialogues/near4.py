"""One function whose needed values a neighbouring wish does not even hold: it is no reason to ask for them (the form is that of near1.py)."""
TEXT = """
## pottery ! craft
- teach me to throw a bowl | the kiln hums, call the electrician | paint my mug blue | how hot is the kiln | buy clay, {n} bags | who made the green vase | glue the handle back on | sell my plates at the market | wash the aprons | how long must clay dry | put the kettle on | register me for the course on {D}

fire_kiln/kiln.fire :: Starts a firing
kiln/which:(large~the large one|small~the small one|raku):Kiln; degrees/heat:n(600..1300):Degrees; start/at:time:Start; slow?/slowly!fast:bool~slowly~no cracks please^fast:Slowly!Fast
{kiln} to {degrees} degrees at {start}<, {slow}> | fire {kiln} at {start}, {degrees} degrees<. {slow}> | {start}, {kiln}: {degrees}<, {slow}>

## parcel box ! post household
- bring it up to my flat | who sent it to me | throw the carton away | when does the postman come | complain about the dented box | write "return" on it | sign for me | order the same again | weigh my letter | the door of box {n} is bent, mend it | give it to {N} next door | unwrap it

open_box/parcelbox.open :: Opens a parcel box
number/box:no(1..90):Box; pin/code:digits5:PIN
box {number}, {pin} | open {number}, the PIN is {pin} | my parcel is in {number}, PIN {pin} | {pin} for box {number}

## school kitchen ! school food kids message
- pay the school fees | my son forgot his lunch, bring it | what did {N} get in maths | the teacher is ill, who steps in | write a note that {N} can't swim | call the head | when do holidays start | learn the poem with {N} | is {N} being good | find his gym shoes | drive the kids home at {T} | raise the price of lunch

lunch_menu/school.lunch :: What there is for lunch at school
date/day:nearday:Day; class?/grade:n(1..10):Class; vegetarian?/meatless!all:bool~he eats no meat~without meat^he eats everything:Without meat!All dishes
Q:what's for lunch {date}<, {vegetarian}> | Q:do they get fish {date} | Q:lunch {date}<, class {class}> | Q:what do they eat at school {date}<? {vegetarian}>
=> {W} with {W2} :: There is {W} with {W2}.

## dog walkers ! animals
- wash the dog | buy {n} kilos of dog food | how old is my dog | teach him to sit | he has a tick, take it out | find him, he ran off | cut his claws | what breed is {N} | brush him | is chocolate bad for dogs | sew him a coat | put a photo of {N} on the fridge

book_walk/walks.book :: Books a walk for a dog
dog/name:pet:Dog; date/day:nearday:Day; time/at:time(6..21):Time; minutes?/length:dur(15..180 min):How long; alone?/single!group:bool~alone please~he bites others^with others~he loves company:Alone!In a group
{dog} {date} at {time}<, {minutes}><, {alone}> | walk {dog} {date}, {time}<. {alone}> | somebody must take {dog} out {date} at {time}<, for {minutes}> | {date} {time}: {dog}<, {minutes}><, {alone}>

## solar roof ! house energy repairs
- clean the panels | how do I get a subsidy | sell me a battery | why is the sun weaker in winter | a tile is loose, fix it | turn the washing machine on | is it cloudy in {C} | pay the power bill | explain volts to me | move the panels to the barn | who installed it | lower my tariff

solar_yield/solar.yield :: What the solar roof gave on a day
date/day:past:Day; string/row:no(1..12):Row of panels; unit?/in:(kwh~in kilowatt hours|euro~in money):Unit
Q:what did row {string} give {date}<, {unit}> | Q:row {string} {date}<, {unit}> | Q:how much came from {string} {date}<{unit}>
=> {Y} :: It gave {Y}.

## flea market ! shopping money
- sell my lamp for me | how much is this vase worth | lend me a trolley | find out who stole my cup | bring coffee to stand {n} | what's the weather on market day | haggle with the man at {n} | set up the tent | park my van | is the toilet clean | buy the red chair | print {n} flyers for us

book_stand/stands.book :: Books a stand at the flea market
seller/name:person:Seller; date/day:date:Day; metres/length:len(2..12 m):Length; roof?/covered!open:bool~under the roof~in case it rains^in the open:Covered!Open; power?/with_power!no_power:bool~we need electricity~with power^no power needed:With power!Without
{seller}, {date}, {metres}<, {roof}> | {metres} for {seller} on {date}<. {power}> | {date}: {seller} wants {metres}<, {roof}><, {power}> | a stand of {metres} for {seller}, {date}<, {roof}>

## blood bank ! health appointment print
- does it hurt | I feel dizzy, what now | what's my cholesterol | bring {N} a biscuit | which type marries best | call my doctor | how much blood has a man | sell mine | print my donor card | was {N} here on {D} | wash the beds | faint for me

donation_slot/blood.slot :: Books a time for a donation
donor/number:code:Donor; date/day:date:Day; time/at:time(8..19):Time; kind?/what:(whole~whole blood|plasma|platelets):Kind; first?/first_time!again:bool~it's the first time~never gave before^has given before:First time!Again
{donor} on {date} at {time}<, {kind}><, {first}> | {date}, {time}: {donor}<, {first}> | donor {donor} comes {date} {time}<, gives {kind}> | book {donor}, {date}, {time}<. {first}>

## chess club ! sport game
- play a game with me | explain castling | who is world champion | buy {n} clocks | is {N} cheating | clean the boards | write about the match in the paper | what's the best opening | drive us to {C} on {D} | solve the puzzle of the day | carve a new knight | cancel the tournament

enter_game/chess.enter :: Enters the result of a game
white/player_white:first:White; black/player_black:first:Black; result/score:(1-0~white won~white mates|0-1~black won~black mates|draw~a draw~they shook hands):Result; moves?/length:n(8..120):Moves; blitz?/fast!long:bool~five minutes each~a blitz^a long game:Blitz!Long
{white} against {black}: {result}<, {moves} moves> | {white} (white) and {black}, {result}<. {blitz}> | {white} had white, {black} black, {result}<in {moves} moves><, {blitz}>

## cash machine ! money bank door print
- why is there a fee | buy shares of {w} | what's the euro in dollars | fill it up with notes | move it to {C} | block my card | pay {N} {n} euros | lend me money | clean the screen | who was here before me | print my statement | raise my limit to {n}

machine_state/atm.state :: Whether a cash machine works
machine/no:code:Machine; notes?/small_notes!any:bool~with small notes^any notes:Small notes!Any
Q:does {machine} work<, {notes}> | Q:is {machine} empty | Q:can I get cash at {machine}<, {notes}> | Q:{machine}, in order?
=> {W} :: It says: {W}.

## fish tank ! animals household
- name the new one {N} | buy a heater | why does he swim upside down | clean the glass | feed my cat too | catch the snail | how long do neons live | put a castle in | change the water for me | turn the room light off | is {N} a boy or a girl | bring the plants from {C}

feed_fish/tank.feed :: Feeds the fish of a tank
tank/no:no(1..30):Tank; food/kind:(flakes|frozen~frozen shrimps|tablets|live~living worms):Food; grams/amount:mass(0.2..20 g):Amount; again?/in_hours:every(hours):Again
tank {tank}: {grams} of {food}<, {again}> | {grams} {food} for tank {tank}<, {again}> | {food}, {grams}, tank {tank}<and {again} again>
"""
