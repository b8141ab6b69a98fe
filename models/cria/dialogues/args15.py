"""Functions whose values are easily taken half (the form is that of args1.py): colours of two words, dozens, addresses of mail letter by letter, a number of the sentence that no argument takes beside one that does, a year in
a title or a date, an optional choice said in words that the schema hasn't."""
TEXT = """
## colour shop
tint_order/order_paint/paint.order :: Orders paint in a colour of the chart
shade/colour:any(fern green|midnight blue|dusty rose|slate grey|burnt orange|pale lilac|ivory white|moss green|stone grey|brick red|sky blue|olive drab|powder pink|charcoal black|sand yellow|petrol blue):Name of the colour; litres/volume_l:d(0.5..30):Litres; finish?/sheen:(matt~not shiny~dull|satin~with a soft sheen|gloss~shiny~that gleams):Finish
{litres} litres of {shade}<, {finish}> | I'd like {shade}, {litres} litres of it<, {finish}> | {shade}<, {finish}>, {litres} litres please | can you mix {litres} litres in {shade}<? {finish}> | we're out of {shade}, get {litres} litres<, {finish}> | the hall gets {shade}: {litres} litres<, {finish} please> | {litres} l {shade}
~ room {#2-9} is next | the last tin was {#2-30} years old | {#2-6} walls to do
=> {X} euros :: That is {X} euros.

match_thread/thread.match/find_yarn :: Finds yarn or thread in a colour
colour/shade:any(mustard yellow|navy blue|forest green|dark plum|light teal|wine red|baby blue|warm beige|off white|deep purple|coral red|mint green|rust brown|ice blue):Colour; metres?/length_m:n(20..900):Least length in metres; material?/fibre:(cotton~cotton|wool~woollen|silk~silken|polyester~something synthetic~not natural):Material
Q:have we got {colour}<, {metres} metres><, {material}> | Q:any thread in {colour}<, at least {metres} metres><, {material}> | I need {colour}<, {material}><, {metres} m of it> | Q:is {colour} in stock<, {material}><, {metres} metres> | look for {colour}<, {material}> | {colour} please<, {metres} metres>
~ the dress has {#8-20} buttons | needle size {#60-110} | size {#34-48}

set_theme/desk.theme/apply_palette :: Sets the colours of the desktop
background/back:any(dark slate|pale yellow|sea green|light salmon|royal blue|warm grey|dark olive|hot pink|steel blue|antique white):Background; accent?/highlight:any(bright orange|lime green|dark red|sky blue|pure white|deep pink|pale gold|electric blue):Accent; contrast?/high_contrast!soft:bool~high contrast~with strong contrast^soft contrast~nothing glaring:High contrast!Soft
background {background}<, accent {accent}><, {contrast}> | make the desktop {background}<, highlights {accent}> | I want {background} behind everything<, with {accent} for what is marked><, {contrast}> | {background} please<, {contrast}> | theme: {background}<, accent {accent}> | change the background to {background}<, {contrast}>
~ it's {#2-9} pm | screen {#2-3} is off

## dozens
restock/reorder_item/stock.reorder :: Orders more of an article
article/sku:code:Article number; quantity/pieces:n(6..180):Pieces; express?/rush!normal_delivery:bool~express~it's urgent~as quick as can be^no hurry~the normal way:Express!Normal
get {quantity} more of {article}<, {express}> | {quantity} times {article} again<, {express}> | {article} is low, {quantity} more<, {express}> | {quantity} {article} please<, {express}> | we need {quantity} of {article}<, {express}> | article {article}: order {quantity}<. {express}> | please have {quantity} pieces of {article} sent<, {express}>
~ shelf {#2-40} is empty | {#2-9} customers asked | aisle {#2-20}
=> order {K} :: The order is {K}.

take_eggs/egg_order/farm.eggs :: Notes an order of eggs
customer/name:first:Customer; eggs/count:n(6..144):Eggs; size?/grade:(S~small ones|M~medium|L~large ones~big ones|XL~the biggest):Size
{eggs} eggs for {customer}<, {size}> | {customer} wants {eggs} eggs<, {size}> | put {customer} down for {eggs} eggs<. {size}> | {customer}: {eggs} eggs<, {size}> | {customer} takes {eggs} eggs this time<, {size}> | note {eggs} eggs<, {size}>, for {customer}
~ the {#3-28}th is a holiday | {#20-90} hens | paid {#5-50} already

bake_rolls/ovens.bake/plan_bake :: Plans a batch for the oven
kind/product:any(rye rolls|poppy seed rolls|plain croissants|cheese sticks|raisin buns|spelt bread|olive ciabatta|salt pretzels|almond horns|apple turnovers):Product; count/pieces:n(6..240):Pieces; at/time:time(3..11):Time; oven?/which:no(1..6):Oven
{count} {kind} at {at}<, oven {oven}> | bake {count} {kind}, {at}<, in oven {oven}> | I need {count} {kind} by {at}<, oven {oven}> | {at}: {count} {kind}<, oven {oven}> | put {count} {kind} in at {at}<, oven {oven}> | {kind}, {count} of them, at {at}
~ {N} has the early shift | it is {#10-30} degrees in the shop | day {#2-28}

seat_tables/tables.set/lay_covers :: Says how many covers are laid in a room
room/hall:any(garden room|blue hall|winter garden|upper terrace|cellar vault|river room|old library|small salon):Room; covers/seats:n(4..120):Covers; meal?/occasion:(breakfast~in the morning|lunch~at noon|dinner~in the evening):Meal
lay {covers} covers in the {room}<, {meal}> | {covers} places in the {room}<, {meal}> | the {room} gets {covers} covers<, {meal}> | {room}: {covers}<, {meal}> | set {covers} seats in the {room}<, {meal}> | {covers} for the {room}<, {meal}> please
~ party {#2-9} comes late | {#2-6} waiters are in | course {#2-5}

## addresses of mail
add_subscriber/newsletter.add/lists.subscribe :: Adds an address to a newsletter
email/address:email:Mail address; list?/newsletter:(weekly~once a week~the weekly one|monthly~once a month|offers~only offers~for bargains):Which newsletter; language?/lang:(de~in German|en~in English|fr~in French):Language
put {email} on the list<, {list}><, {language}> | {email} wants the newsletter<, {list}><, {language}> | subscribe {email}<, {list}> | add {email}<, {language}><, {list}> | please sign up {email}<, {list}> | {email} <{list} >please | new reader: {email}<, {language}> | from today {email} gets our mail<, {list}>
~ that is number {#20-900} | desk {#2-9} | {N} asked on the {#3-28}th

share_file/drive.share/give_access :: Shares a file with somebody
file/name:file:File; with/email:email:Mail address; right?/role:(view~only to read~just looking|comment~may comment|edit~may change it~can write in it):What they may do; notify?/send_mail!silent/no_mail:bool~with a mail to them~let them know^without a mail~don't tell them:A mail is sent!No mail is sent
share {file} with {with}<, {right}><, {notify}> | {with} should get {file}<, {right}> | give {with} {file}<, {right}><, {notify}> | {file} to {with}<, {right}> | let {with} see {file}<, {notify}> | {with} needs {file}<, {right}><, {notify}> | open {file} for {with}<, {right}>
~ version {#2-30} | page {#2-60} is missing | the {#3-28}th is the deadline

change_mail/account.email/set_contact_mail :: Changes the address of a customer
customer/id:id:Customer number; email/new_address:email:New mail address; primary?/as_main!second:bool~as the main one~this is the main one now^as a second one~keep the old one too:Main address!Second address
customer {customer} now has {email}<, {primary}> | {customer}: the new mail is {email}<, {primary}> | set {email} for {customer}<, {primary}> | mail of {customer} is now {email}<. {primary}> | please change {customer} to {email}<, {primary}> | {email} is the new address of {customer}<, {primary}>
~ they called {#2-9} times | {N} took the call | ticket {#100-900}

invite_reviewers/review.invite/ask_reviewers :: Invites people to look at a text
emails/reviewers:emails:Mail addresses; title/text:title:Title; due?/until:date:Answer until
invite {emails} to review "{title}"<, due {due}> | "{title}" goes to {emails}<, answers by {due}> | ask {emails} for a review of "{title}"<until {due}> | reviewers of "{title}": {emails}<. Due {due}> | {emails} should read "{title}"<by {due}> | send "{title}" out to {emails}<, until {due}>
~ round {#2-4} | {#2-9} pages | section {#2-12}

reset_login/users.reset/send_reset :: Sends a link to set the password anew
email/login:email:Login; reason?/cause:(forgotten~forgot it~can't remember it|locked~locked out~too many tries|stolen~may have been stolen~somebody else was in):Reason
reset {email}<, {reason}> | {email} can't log in<, {reason}> | new password link for {email}<, {reason}> | send {email} a reset<, {reason}> | login trouble: {email}<, {reason}> | {email} again<, {reason}>, please send the link
~ third time this week | office {#100-400} | {N} is waiting

## houses
report_street/city.report/report_damage :: Reports damage in the street
street/road:street:Street and number; kind/what:(pothole~a hole in the road~a pothole|lamp~a dark street lamp~a lamp that is out|litter~rubbish~litter everywhere|graffiti~paint on the wall~graffiti|tree~a broken branch~a fallen tree):What is wrong; depth_cm?/size_cm:n(2..60):Depth or size in cm
{kind} at {street}<, {depth_cm} cm> | at {street} there is {kind}<, about {depth_cm} cm> | {street}: {kind}<, {depth_cm} cm> | please note {kind} at {street}<, {depth_cm} cm> | hello, {kind} outside {street}<, I'd say {depth_cm} cm> | I nearly fell, {kind} at {street}<, {depth_cm} cm>
~ I live at number {#60-200} myself | bus {#2-90} stops there | it's the {#2-9}th time
=> case {K} :: It has the number {K}.

move_in/tenants.move_in/register_tenant :: Registers a tenant
tenant/name:person:Name; flat/apartment:no(1..60):Number of the flat; date/from:date:First day; people?/persons:n(1..7):People
{tenant} moves into flat {flat} on {date}<, {people} people> | flat {flat}: {tenant} from {date}<, {people} persons> | from {date} {tenant} lives in flat {flat}<, {people} people> | register {tenant}, flat {flat}, {date}<, {people} people> | new in flat {flat}: {tenant}<, {people} of them>, from {date} | {date}, {tenant}, flat {flat}
~ they come from number {#60-300} | the old tenant paid {#400-1500} | {#2-8} keys are handed over | floor {#2-9}

deliver_meal/meals.deliver/meal_round :: Notes a hot meal for somebody at home
street/address:street:Street and number; meal/dish:any(lentil soup|roast chicken|veal stew|rice pudding|fish pie|mushroom risotto|potato gratin|beef goulash|noodle casserole|pea soup):Dish; diet?/kind:(normal~nothing special|soft~soft food~mashed|low_salt~with little salt~not salty|diabetic~for a diabetic~without sugar):Diet; date?/day:date:Day
{meal} to {street}<, {diet}><, {date}> | {street} gets {meal}<, {diet}><, {date}> | {street}: {meal}<, {diet}> | bring {meal} to {street}<on {date}><, {diet}> | {meal} for {street}<, {diet}><, {date}> | {street} would like {meal}<, {diet}>
~ she is {#70-99} | ring {#2-4} times | third floor, door {#2-30} | car {#2-9}

pick_up_waste/waste.pickup/bulky_waste :: Orders the collection of bulky waste
street/address:street:Street and number; what/items:any(old sofa|broken fridge|two mattresses|wooden wardrobe|garden chairs|washing machine|rusty bikes|rolled carpets|office desk|glass cabinet):What is collected; date/day:date:Day; volume_m3?/volume:d(0.5..6):Cubic metres
{what} at {street} on {date}<, {volume_m3} cubic metres> | on {date}: {what}, {street}<, {volume_m3} m³> | collect {what} from {street} on {date}<, {volume_m3} cubic metres> | {street}, {what}, {date} | the {what} at {street} can go on {date}<, about {volume_m3} m³> | please fetch {what} at {street}, {date}
~ we live in number {#60-300} | it stands there since {#2-9} days | {#2-4} men needed

## years
find_issue/archive.issue/papers.find :: Finds issues of a paper
paper/journal:any(Morning Post|Harbour Gazette|Valley Courier|Northern Star|City Herald|Mountain Echo|Evening Mail|River Times):Paper; year/published:no(1890..2024):Year; topic?/about:topic:What about
Q:what did the {paper} write in {year}<about {topic}> | {paper} of {year}<, {topic}> | issues of the {paper} from {year}<, about {topic}> | look through the {paper}, {year}<, for {topic}> | Q:anything<on {topic}> in the {paper} of {year} | the {year} {paper}<, {topic}>
~ I was born {#2-9} years later | box {#2-90} | there are {#20-900} pages

vintage_in/cellar.add/add_wine :: Puts wine into the cellar book
wine/name:any(Rioja Reserva|Barolo|Riesling Spätlese|Chianti Classico|Grüner Veltliner|Blauburgunder|Gewürztraminer|Côtes du Rhône|Saint-Émilion|Vinho Verde):Wine; vintage/year:no(1975..2024):Vintage; bottles/count:n(1..72):Bottles; shelf?/place:any(A1|B4|C2|D7|E3|F9|rack 12|rack 3):Place
{bottles} bottles of {wine} {vintage}<, shelf {shelf}> | {wine} {vintage}, {bottles} bottles<, into {shelf}> | put {bottles} {wine} of {vintage} in<, {shelf}> | we got {bottles} bottles {wine}, {vintage}<, they go to {shelf}> | {vintage} {wine}: {bottles}<, {shelf}> | add {bottles} of the {vintage} {wine}<, {shelf}>
~ {#9-90} euros each | a gift for my {#30-80}th | {#11-15} percent

search_cases/law.search/court.find :: Searches decisions of a court
court/by:any(Court of Appeal|Supreme Court|Labour Court|High Court|Fiscal Court|Family Court|Patent Court|Land Court):Court; year/decided:no(1995..2025):Year; about?/subject:any(noise of neighbours|late delivery|unfair dismissal|rent increase|right of way|hidden defects|custody of children|patent claims|tax deductions):Subject
the {court}'s decisions, {year}<, about {about}> | {court}, {year}<, {about}> | Q:what did the {court} decide<on {about}> in {year} | rulings by the {court} from {year}<, {about}> | Q:is there a {year} ruling of the {court}<about {about}> | cases<on {about}>, {court}, {year}
~ paragraph {#100-900} | my {#2-9}th case this week | file {#2-40}

car_history/cars.history/vehicle_add :: Notes work done on a car
plate/car:code:Number plate; work/job:any(new brake pads|oil change|cracked windscreen|timing belt|rusty exhaust|flat tyre|worn clutch|new battery|leaking radiator|bent rim):Work; date/done:past:Day; km?/odometer:n(5000..290000):Kilometres on the clock
{work} on {plate}, {date}<, {km} km> | {plate}: {work} on {date}<at {km} km> | note {work} for {plate}, {date}<, {km} on the clock> | on {date} {plate} got {work}<at {km} km> | {plate}, {work}, done {date}<, {km} km> | {date}: {work}, {plate}<, {km} km>
~ a {#1995-2020} model | {#60-400} horse power | bay {#2-6}

## pictures and paper
take_picture/camera.shoot/snapshot :: Takes a picture with a camera
camera/cam:any(hen house|back gate|barn|nursery|roof|pond|garage door|front yard):Camera; mode?/colours:(colour~in colour|mono~in black and white~without any colour~in grey|night~for the dark~with infrared):Mode; width?/px:n(320..3840):Width in pixels
a picture from the {camera}<, {mode}><, {width} wide> | snap the {camera}<, {mode}> | take a photo with the {camera} camera<, {mode}><, {width} pixels wide> | Q:can I have a shot of the {camera}<{mode}> | {camera} camera, one picture<, {mode}> | shoot the {camera}<{mode}><, {width} px>
~ there's a noise since {#2-9} | {#2-6} cats out there | lens {#2-4}

print_doc/printer.print/queue_print :: Prints a file
file/document:file:File; copies?/count:n(1..60):Copies; colour?/in_colour!grey/mono:bool~in colour~coloured^in black and white~without colour~in grey:In colour!Black and white; sides?/duplex:(one~on one side only~single-sided|both~on both sides~double-sided|booklet~as a booklet~like a little book):Sides; paper?/size:(A3~large|A4~normal size|A5~small~half size):Paper
print {file}<, {copies} copies><, {colour}><, {sides}> | {copies} copies of {file}<, {colour}><, {paper} paper> | {file} on paper please<, {sides}><, {colour}> | Q:can you print {file}<, {colour}><, {sides}> | run off {file}<, {copies} times><, {sides}> | I need {file}<, {colour}><, {paper}><, {copies} of it> | {file}: print<, {sides}><, {copies} copies>
~ room {#2-40} | it has {#2-90} pages | {N} waits at the printer

scan_page/scanner.scan/scan_to_file :: Scans what lies on the glass
name/save_as:any(scan_01.pdf|receipt-march.png|contract.tiff|letter2.pdf|id_card.jpg|page7.png|deed.pdf|notes_b.jpg):File to write; dpi?/resolution:n(75..1200):Dots per inch; mode?/kind:(colour~in colour|grey~in shades of grey~like a photo without colour|bw~black and white~only ink and paper~no greys):Mode; crop?/cut_edges!whole_glass:bool~with the edges cut off~cropped^the whole glass~don't cut anything:Edges cut!Whole glass
scan it to {name}<, {dpi} dpi><, {mode}> | save the scan as {name}<, {mode}><, {crop}> | {name}, {mode} please | put what's on the glass in {name}<, {dpi} dots><, {mode}> | scan<{mode}>, call it {name}<, {crop}> | {name}<at {dpi} dpi><, {mode}>
~ page {#2-40} | the {#2-9}th try | {#2-60} sheets to go

cut_video/video.cut/make_clip :: Cuts a clip out of a film
film/file:any(beach_day.mp4|take3.mov|wedding-final.mp4|GX010412.MP4|clip_07.mkv|interview.mov|drone01.mp4|goal_2.mp4|talk-2027.webm):File; start/from:mark(0..40):Start; end?/to:mark(41..90):End; sound?/audio!mute/silent:bool~with sound~keep the sound^without sound~silent~no audio:With sound!Silent
cut {film} from {start}<to {end}><, {sound}> | a clip of {film}, {start}<until {end}><, {sound}> | take {film} from {start}<up to {end}> | {film}: {start}<to {end}><, {sound}> | I want {film} from {start} on<, {sound}> | out of {film} please {start}<till {end}><, {sound}>
~ take {#2-9} | {#24-60} frames a second | camera {#2-4}

## kitchen and bar
grind_beans/coffee.brew/make_coffee :: Makes coffee
drink/kind:(espresso~a short one|lungo~a long one|ristretto~very short|cappuccino~with foam|flat_white~a flat white):Drink; strength?/power:(1~very mild|2~mild|3~middling|4~strong|5~as strong as it gets~the strongest there is):Strength; cups?/count:n(1..6):Cups; decaf?/no_caffeine!with_caffeine:bool~decaf~without caffeine^normal beans~with caffeine:Without caffeine!With caffeine
{drink} please<, {strength}><, {decaf}> | {cups} times {drink}<, {strength}> | make {drink}<, {strength}><, {cups} cups> | I'd love {drink}<, {decaf}> | Q:could I get {drink}<, {strength}><, {decaf}> | {drink}<, {cups} of them><, {strength}>
~ it's only {#6-9} o'clock | cup number {#3-9} today | {#2-6} guests came

mix_drink/bar.mix/cocktail :: Mixes a drink
drink/name:any(Dark Stormy|Whisky Sour|Moscow Mule|Gin Fizz|Bloody Mary|White Lady|Old Fashioned|Sea Breeze|Virgin Colada|Planter's Punch):Drink; glasses?/count:n(1..12):Glasses; sweetness?/sugar:(dry~not sweet~hardly any sugar|medium~a little sweet|sweet~nice and sweet~with plenty of sugar):How sweet; alcohol?/with_alcohol!virgin:bool~the real thing~with alcohol^without alcohol~alcohol free~I'm driving:With alcohol!Without
{drink}<, {sweetness}><, {alcohol}> | {glasses} {drink}<, {sweetness}> | mix a {drink}<, {alcohol}> | Q:can you do a {drink}<, {sweetness}><, {alcohol}> | one {drink} for me<, {alcohol}> | {glasses} glasses of {drink}<, {sweetness}><, {alcohol}>
~ table {#2-30} | it is {#7-11} pm | tab {#100-900}

heat_oven/oven.set/oven.heat :: Heats the oven
celsius/temperature:n(50..280):Degrees; mode?/program:(fan~hot air~with the fan|top_bottom~from above and below~without the fan|grill~the grill|pizza~like a stone oven~for pizza):Mode; minutes?/timer_min:n(5..180):Minutes; preheat?/warm_first!from_cold:bool~preheated~heat it up first^from cold~no preheating:Preheated!From cold
oven to {celsius}<, {mode}><, {minutes} minutes> | {celsius} degrees<, {mode}><, {preheat}> | heat the oven to {celsius}<, {mode}> | set it to {celsius}<, {minutes} minutes><, {mode}> | {celsius}<, {mode}> for the oven<, {preheat}> | put the oven on {celsius}<, {mode}><, {minutes} min>
~ for {#2-9} people | {#300-900} g of flour are in | tray {#2-4}

## words to copy
label_box/boxes.label/print_label :: Prints a label
text/line1:any(Straße 7, Köln|Æbleskiver, 12 stk|Señora Muñoz|Ground Floor - Left|FRAGILE! Glass|Crème brûlée (x6)|O'Brien & Sons|Kein Öl!!|Łódź / Warszawa|N° 5 - à garder|Jalapeño, très chaud|Top/Bottom; do not tip|Müller-Lüdenscheidt|50% off*|A&B "special"):Text on the label; copies?/count:n(1..40):Labels; size?/format:(small~tiny|medium~middle size|large~really big):Size
label "{text}"<, {copies} of them><, {size}> | print "{text}"<on a {size} label><, {copies} times> | {copies} labels with "{text}"<, {size}> | I need "{text}" on a label<, {size}> | "{text}"<, {copies} labels> | a label saying "{text}"<, {size}> please
~ box {#2-60} | shelf {#2-9} | {#2-9} rolls left

set_sign/sign.write/led.text :: Writes on the light board
text/message:any(Back at 3!|Closed - sorry|Tür bitte schließen|Mind the step|No entry (wet floor)|Heute: Äpfel 2,50|Room #4 -> left|Déjà vu? 20h|Please wait...|Queue here ==>|Happy B-Day, Zoë!|Wi-Fi: guest/guest|1+1=3 today only|Ring 2x):Text; colour?/hue:(red~in red|green~in green|amber~in yellow~yellowish|white~in white):Colour; blink?/flashing!steady:bool~blinking~it should flash^steady~without blinking:Blinking!Steady
write "{text}"<in {colour}><, {blink}> | "{text}" on the board<, {colour}><, {blink}> | show "{text}"<, {blink}> | the sign should say "{text}"<, {colour}> | put "{text}" up<, {colour}><, {blink}> | sign: "{text}"<, {blink}>
~ board {#2-5} | until {#2-9} pm | bulb {#2-90} is broken

tag_post/posts.tag/add_tags :: Adds tags to a post
post/id:no(100..99999):Number of the post; tags/labels:anys(#SlowFood|#reise2027|#Überblick|#no-filter|#DIY_home|#c++|#mañana|#behind-the-scenes|#TBT|#Øresund|#zero.waste|#50mm):Tags as written
tag post {post} with {tags} | post {post} gets {tags} | {tags} on post {post} | add {tags} to {post} | {post}: {tags} | please put {tags} under post {post}
~ {#20-900} likes so far | {N} wrote it | account {#2-4}

rename_path/paths.rename/move_entry :: Renames a file/Gives a file another path
old/from:path:Old path; new/to:path:New path; overwrite?/replace!keep_existing:bool~overwrite what is there~replace it if it exists^don't overwrite~keep what is there:Overwrites!Keeps what is there
rename {old} to {new}<, {overwrite}> | {old} should be {new}<, {overwrite}> | move {old} to {new}<, {overwrite}> | {old} -> {new}<, {overwrite}> | call {old} {new} from now on<, {overwrite}> | please make {new} of {old}<, {overwrite}>
~ disk {#2-4} | {#20-900} files in there | try {#2-5}
"""
