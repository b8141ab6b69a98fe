"""More functions (the form is that of args1.py) of people who haven't been asked yet: potter, chimney sweep, tailor of costumes, dialysis ward, ski school, quarry, cinema, tattoo studio, bookbinder, diver, archivist,
piano tuner, beach guard, escape room, community radio, river lock, data centre, call centre, food bank, model railway, observatory of birds, seed bank, climbing hall, print of photographs, crane hire, bus depot, language school."""
TEXT = """
## potter
fire_kiln/kiln.start/start_firing :: Starts a firing of the kiln
program/kind:(bisque~the first firing~raw pieces|glaze~with glaze on|raku~raku|lustre~for the gold rims):Kind of firing; peak_c/top_temp:n(600..1320):Highest temperature in degrees; hold?/held:dur(5..60 min):How long the peak is held; vent?/open_vent!keep_shut:bool~vent open~let the fumes out^vent closed~keep it shut:Vent open!Vent shut
{program}, up to {peak_c} degrees<, hold {hold}><, {vent}> | start the kiln: {program}, {peak_c}<, {vent}> | {peak_c} degrees, {program}<, {hold} at the top> | {program}: to {peak_c}<, {hold} at the end> | kiln on, {program}, peak {peak_c}<, {vent}> | please heat the kiln to {peak_c}, it's {program}<. {hold} at the peak>
~ {#8-90} pots are in | shelf {#2-5} is cracked | cone {#4-10}

mix_glaze/glazes.mix :: Weighs out a glaze
recipe/glaze:any(Celadon Nr. 3|Oil Spot|Tenmoku 7|Chun Blue|Shino White|Ash & Rice|Red Iron 12|Matt Sand|Nuka 2b|Copper Rose):Name of the recipe; batch/dry_weight:mass(200..9000 g):Dry weight; sieve?/mesh:no(40..120):Mesh of the sieve
{batch} of {recipe}<, {sieve} mesh> | mix {batch} {recipe}<, through a {sieve} mesh> | I need {recipe}, {batch}<, mesh {sieve}> | {recipe}: {batch} dry<, sieve {sieve}> | weigh out {batch} {recipe}<, mesh {sieve}> | make up {recipe}, {batch} of it
~ bucket {#2-12} | the last one was too thick by {#5-20} percent

## chimney sweep
book_sweep/sweep.book/chimney_visit :: Books the chimney sweep
address/street:street:Where; date/day:date:Day; flues/chimneys:n(1..6):How many flues; stove?/heating:(wood~a wood stove|pellet~pellets|oil~oil heating|gas~a gas boiler):Heating; inspect?/with_report!only_sweep:bool~with a report~with the inspection^only sweeping~no report needed:With report!Without report
sweep {flues} flues at {address} on {date}<, {stove}><, {inspect}> | {address}, {date}: {flues} chimneys<, {inspect}> | {date} at {address}, {flues} flues<. {stove}> | please come to {address} on {date}, {flues} flues<, {inspect}> | the chimneys at {address}, {flues} of them, on {date}<, {stove}> | chimney sweep for {address}, {date}, {flues} flues
~ third floor | we have {#2-9} radiators | the roof is {#20-60} degrees steep | dog at number {#2-90}

## costume room
reserve_costume/costumes.reserve/lend_costume :: Reserves a costume
costume/piece:any(grey frock coat|bottle green cape|ivory silk gown|black tail coat|scarlet tunic|pale blue doublet|gold brocade vest|dark red mantle|white ruff collar|brown monk's robe):Piece; actor/for:first:Who wears it; size?/size_eu:n(32..62):Size; until?/back_on:date:Back on
the {costume} for {actor}<, size {size}><, back {until}> | {actor} wears the {costume}<, in {size}> | put the {costume} aside for {actor}<, until {until}> | reserve {actor} the {costume}<, size {size}> | {actor} needs the {costume}<, {size}><, until {until}> | {costume} to {actor}<, returns {until}>
~ act {#1-5} | rack {#2-20} | {#2-9} buttons are missing

alter_piece/costumes.alter/shorten :: Has a piece altered
piece/item:any(left sleeve|right sleeve|hem of the skirt|collar|trouser legs|waistband|train|shoulder straps|cuffs):What is altered; change_cm/by_cm:signed(1..12@longer~{x} cm longer~longer by {x} cm~{x} more centimetres@shorter~{x} cm shorter~shorter by {x} cm~{x} cm less):Centimetres; show?/needed_by:date:Needed by
{piece}: {change_cm}<, by {show}> | the {piece}, {change_cm}<, needed {show}> | please the {piece}, {change_cm}<by {show}> | {change_cm} at the {piece}<, by {show}> | {piece} {change_cm}<. By {show}> | could somebody do the {piece}: {change_cm}
~ size {#34-60} | scene {#2-12} | doll number {#2-9}

## dialysis and ward
plan_dialysis/ward.dialysis/book_chair :: Plans a treatment
patient/name:person:Patient; date/day:date:Day; start/at:time(6..18):Start; hours?/length_h:d(2..5.5):Hours; chair?/place:no(1..24):Chair; heparin?/with_heparin!no_heparin:bool~with heparin^without heparin~no heparin:With heparin!Without
{patient} on {date} at {start}<, {hours} hours><, chair {chair}> | {date}, {start}: {patient}<, chair {chair}><, {heparin}> | put {patient} down for {date}, {start}<, {hours} hours> | dialysis for {patient}, {date} {start}<, {heparin}> | {patient}, {date} at {start}<, {hours} h><, {heparin}> | chair for {patient} on {date}, {start}<, number {chair}>
~ room {#100-400} | weight {#50-110} kilos | it's the {#2-90}th session

note_fluid/ward.fluid/fluid_in :: Notes what a patient drank
patient/name:surname:Patient; amount/volume:vol(50..1500 ml):Amount; what?/drink:(water~water|tea~tea|juice~juice|coffee~coffee|soup~soup~broth):Drink; at?/time:time:Time
{patient} had {amount}<{what}><at {at}> | {amount} for {patient}<, {what}><, {at}> | {patient}: {amount}<, {what}> | note {amount}<of {what}> for {patient}<, {at}> | {patient} drank {amount}<, {what}><, at {at}> | write down {amount}<{what}>, {patient}
~ bed {#2-40} | {#36-39} degrees | limit is {#1000-2000}

## ski school
book_lesson/ski.book/ski_lesson :: Books a lesson
pupil/name:first:Pupil; date/day:date:Day; start/at:time(8..16):Start; level/skill:(first_time~never stood on skis~a beginner|blue~does blue runs|red~rides red runs|black~skis everything):Level; board?/snowboard!skis:bool~on a snowboard~with a board^on skis~skis:Snowboard!Skis; helmet_size?/helmet_cm:n(48..62):Helmet in cm
{pupil} on {date} at {start}, {level}<, {board}> | lesson for {pupil}, {level}, {date} {start}<, helmet {helmet_size}> | {pupil}, {level}: {date}, {start}<, {board}> | {date} at {start} for {pupil}<, {board}>, {level} | book {pupil}, {date}, {start}, {level}<, helmet {helmet_size}> | {pupil} is {level}, {date} at {start} please
~ she is {#4-14} | lift {#2-9} is closed | snow: {#20-190} cm | bib {#10-90}

## quarry and crane
order_gravel/quarry.order :: Orders gravel
grain/size:(sand~sand~0/4|fine~fine gravel~4/8|middle~middle gravel~8/16|coarse~coarse gravel~16/32):Grain; amount/weight:mass(0.5..25 t):Amount; to/street:street:Delivery to; tip?/tipped!in_bags:bool~just tip it~tipped in the yard^in bags~in big bags:Tipped!In bags
{amount} of {grain} to {to}<, {tip}> | {grain}, {amount}, {to}<, {tip}> | bring {amount} {grain} to {to}<, {tip}> | we need {grain} at {to}, {amount}<, {tip}> | {to} gets {amount} {grain}<. {tip}> | deliver {to} {amount} of {grain}
~ the gate is {#2-4} m wide | lorry {#2-9} | ring {#2-3} times

hire_crane/cranes.hire/book_crane :: Hires a crane
site/place:any(Birkenhof|North Pier|Mill Lane 4|Eastgate|Kirchplatz|Dock 9|Harlow Yard|Quai Sud|Plot 17):Site; from/date:date:First day; days/count:n(1..30):Days; max_t/heaviest:d(0.5..60):Heaviest load in tonnes; reach_m?/reach:n(8..70):Reach in m; driver?/with_driver!own_driver:bool~with a driver~driver included^without a driver~we have a driver:With driver!Own driver
crane at {site} from {from}, {days} days, up to {max_t} tonnes<, {driver}> | {site}: a crane for {days} days from {from}, {max_t} t at most<, reach {reach_m} m> | from {from} for {days} days at {site}, heaviest {max_t} t<, {driver}> | {days} days crane, {site}, starting {from}, loads to {max_t} t<, {reach_m} m reach> | we need to lift {max_t} t at {site}, {days} days from {from}<, {driver}> | {site} from {from}, {days} days, {max_t} tonnes
~ {#2-9} men on site | permit {#100-900} | ground floor is {#3-5} m

## cinema
hold_seats/cinema.reserve/book_seats :: Reserves seats
film/title:title:Film; date/day:date:Day; show/time:time(13..23):Show; seats/count:n(1..12):Seats; row?/line:(front~in the front|middle~in the middle|back~at the very back~in the last row):Row; version?/language:(dubbed~dubbed|original~in the original~undubbed|subtitles~with subtitles):Version
{seats} for "{film}" on {date} at {show}<, {row}><, {version}> | "{film}", {date}, {show}: {seats} seats<, {row}> | {date} {show}, "{film}", {seats} tickets<, {version}> | reserve {seats} seats<{row}> for "{film}", {date} at {show}<, {version}> | we are {seats} and want to see "{film}" on {date} at {show}<, {row}> | {seats} x "{film}", {show} on {date}<, {version}>
~ popcorn for {#3-12} euros | I'm {#16-80} | screen {#2-9} | my card ends in {#100-999}

## tattoo and nails
book_tattoo/studio.book :: Books an appointment in the studio
client/name:first:Client; motif/design:any(small anchor|two swallows|a koi carp|barbed wire|thin black line|wild rose|lone wolf|paper plane|burning heart|compass rose):Motif; place/body_part:(forearm~on the forearm|shoulder~on the shoulder|ankle~at the ankle|back~across the back|calf~on the calf):Where; size_cm/length:n(2..40):Size in cm; colour?/in_colour!black_only:bool~in colour~coloured^just black~black and grey:In colour!Black only
{client}: {motif} {place}, {size_cm} cm<, {colour}> | {motif} for {client}, {size_cm} cm, {place}<, {colour}> | {client} wants {motif} {place}, {size_cm} cm<, {colour}> | book {client}, {motif}, {place}, {size_cm} cm<, {colour}> | {size_cm} cm {motif} {place} for {client}<, {colour}> | put {client} in: {motif}, {place}, {size_cm} cm
~ it's her {#2-9}th | station {#2-4} | needle {#3-15} | he turned {#18-70}

## bookbinder
bind_book/bindery.order/order_binding :: Orders a binding
title/text:title:Title on the spine; copies/count:n(1..144):Copies; cover/material:any(dark red linen|black leather|natural cardboard|navy buckram|olive cloth|white vellum|brown half leather|grey felt|light blue paper):Cover; ribbon?/bookmark!no_ribbon:bool~with a ribbon^without a ribbon~no ribbon:With ribbon!Without; gilt?/gold_edge!plain_edge:bool~gold on the edge~gilt edges^plain edges:Gilt!Plain
{copies} copies of "{title}" in {cover}<, {ribbon}><, {gilt}> | bind "{title}", {copies} times, {cover}<, {ribbon}> | "{title}" in {cover}, {copies} of them<, {gilt}> | {copies} "{title}", cover {cover}<, {ribbon}> | please bind {copies} of "{title}"; {cover}<, {gilt}> | "{title}": {copies}, {cover}<, {ribbon}><, {gilt}>
~ it has {#40-900} pages | shelf {#2-9} | the first edition had {#100-900}

## divers and the beach
log_dive/dives.log/dive_entry :: Writes a dive into the log
site/place:any(Blue Hole|the old pier|Seal Rocks|Cathedral Cave|North Wall|Wreck of the Anna|Elphinstone|Turtle Bay|Shark Point):Where; depth_m/max_depth:d(3..45):Greatest depth in m; time/duration:dur(15..80 min):Time under water; date?/day:past:Day; gas?/mix:(air~on air|ean32~with nitrox 32|ean36~with nitrox 36|trimix~on trimix):Gas
{site}, {depth_m} m, {time}<, {gas}><, {date}> | log a dive: {site}, {time}, down to {depth_m} m<, {gas}> | {time} at {site}<, {gas}>, deepest {depth_m} m<, {date}> | {date}: {site}, {depth_m} m, {time}<, {gas}> | dived {site} to {depth_m} m for {time}<, {gas}> | write down {site}, {depth_m} m and {time}<, {date}>
~ the {#20-300}th dive | {#12-29} degrees water | {#50-200} bar at the start | with {N}

raise_flag/beach.flag/set_flag :: Sets the flag at a stretch of beach
section/beach:any(Zone A|Zone B|North Bay|South Bay|the kiosk|Pier West|Dunes 2|Long Sands):Section; flag/colour:(green~it's safe~free to swim|yellow~care is needed~only good swimmers|red~no swimming~nobody goes in|purple~there are jellyfish):Flag; until?/till:time(9..20):Until
{flag} at {section}<until {until}> | {section}: {flag}<, till {until}> | at {section} {flag}<until {until}> | hoist it at {section}, {flag}<, until {until}> | {section} now, {flag}<, to {until}> | please mark {section}, {flag}
~ {#18-26} degrees water | {#2-9} guards | waves of {#1-3} m

## piano tuner and radio
tune_piano/tuner.book/book_tuner :: Books the piano tuner
owner/name:surname:Customer; street/address:street:Where; date/day:date:Day; kind?/instrument:(upright~an upright|grand~a grand piano|harpsichord~a harpsichord|fortepiano~an old fortepiano):Instrument; pitch_hz?/a4:n(415..444):Pitch of A in hertz
{owner}, {street}, on {date}<, {kind}><, A at {pitch_hz}> | tune for {owner} at {street}, {date}<, {kind}> | {date}: {owner}, {street}<, {kind}><, {pitch_hz} hertz> | {owner} at {street} wants a tuning on {date}<, {pitch_hz} Hz> | please go to {owner}, {street} on {date}<, it's {kind}> | {street}, {owner}, {date}<, {pitch_hz} Hz>
~ last tuned {#2-20} years ago | floor {#2-5} | {#1890-1990} Bechstein | {#85-88} keys

plan_show/radio.plan/add_show :: Plans a programme of the local radio
title/show:title:Title; host/by:person:Host; weekday/day:wd:Weekday; start/at:time(5..23):Start; length/duration:dur(15..180 min):Length; live?/on_air_live!recorded:bool~live~live from the studio^recorded~from tape:Live!Recorded
"{title}" with {host}, {weekday} at {start}, {length}<, {live}> | {host} does "{title}" on {weekday}, {start}, {length} long<, {live}> | {weekday} {start}: "{title}", {host}, {length}<, {live}> | put "{title}" on {weekday} at {start} for {length}, host {host}<, {live}> | {length} of "{title}" by {host} on {weekday}, {start}<, {live}> | from now on {weekday} at {start} "{title}" with {host}, {length}
~ {#2-9} listeners wrote | studio {#2-4} | jingle {#2-40} first

## locks and buses
pass_lock/lock.request/request_passage :: Registers a boat for a lock
boat/name:any(Seeadler|Wild Goose|Maid of Kent|Petit Prince|Zwaluw|Blue Moon II|Lady Grey|Rheingold 3|Sturmvogel|La Belle Hélène):Boat; length_m/length:d(4..110):Length in m; direction/way:(up~upstream~going up|down~downstream~going down):Direction; at?/time:time:Time; people?/aboard:n(1..60):People aboard
{boat}, {length_m} m, {direction}<, {at}> | {boat} wants through {direction}<at {at}>, {length_m} m long<, {people} aboard> | {length_m} m {boat} {direction}<, {at}> | lock please: {boat}, {length_m} m, {direction}<, {people} people> | {direction}: {boat}, {length_m} m<, around {at}> | we're the {boat}, {length_m} m, {direction}<, {at}>
~ channel {#10-20} | draft {#1-3} m | kilometre {#100-800}

assign_bus/depot.assign :: Gives a line its bus and driver
line/route:no(1..99):Line; bus/vehicle:code:Bus; driver/who:surname:Driver; date?/day:date:Day; bendy?/articulated!short_bus:bool~with a bendy bus~a long one^a short bus~a normal bus:Articulated!Short
line {line}: bus {bus}, {driver}<, {date}> | {driver} drives the {line} with {bus}<on {date}> | bus {bus} and {driver} on line {line}<, {date}><, {bendy}> | {bus} for the {line}, {driver} at the wheel<, {date}> | put {driver} on line {line}, bus {bus}<, {bendy}> | {line} gets {bus} with {driver}<, {date}>
~ shift {#2-4} | {#30-90} seats | stop {#2-40} is closed | km {#100-900}

## racks and calls
mount_server/dc.mount/rack_server :: Notes where a server is mounted
host/name:any(db-01|web-prod-7|mail2|cache-b|ci-runner-12|backup.eu|k8s-node-03|dns1|gpu-4a|edge-ams-2):Host; rack/cabinet:(A1~rack A1|A2~rack A2|B1~rack B1|B7~rack B7|C3~rack C3):Rack; unit/position:no(1..42):Lowest height unit; height?/units:n(1..6):Units high; rear?/backside!front:bool~on the back~rear side^in front~front side:Rear!Front
{host} goes into {rack}, unit {unit}<, {height} units><, {rear}> | mount {host} in {rack} at U{unit}<, {height} units high> | {rack}, U{unit}: {host}<, {rear}> | {host}: {rack}, unit {unit}<, {height} U> | put {host} at unit {unit} of {rack}<, {rear}> | {host} is now in {rack}, U{unit}<, {height} units>
~ {#200-900} watts | ticket {#1000-9000} | aisle {#2-9} | {#16-512} GB of memory

route_calls/pbx.route/forward_calls :: Forwards the calls of an extension
extension/from:no(10..899):Extension; to/target:phone:Number; when/condition:(always~all calls~every time|busy~when it's busy~if the line is taken|no_answer~if nobody answers~after some ringing|night~outside office hours~at night):When; rings?/after_rings:n(2..9):Rings before
forward {extension} to {to}, {when}<, {rings} rings> | {extension} goes to {to} {when}<, after {rings} rings> | calls of {extension}, {when}, to {to}<, {rings} rings> | send {extension} on to {to}, {when} | {when}: {extension} to {to}<, {rings} rings> | extension {extension} -> {to}, {when}
~ room {#10-90} | {N} is away for {#2-9} days | line {#2-4}

## bank of food and seeds
pack_parcel/foodbank.pack/food_parcel :: Packs a parcel of the food bank
family/number:id:Number of the family; adults/grown_ups:n(1..6):Adults; children?/kids:n(1..8):Children; diet?/needs:(none~they eat everything|halal~halal|vegetarian~no meat|gluten_free~nothing with wheat~without gluten):Diet; baby?/with_baby_food!no_baby:bool~baby food too~with nappies and baby food^no baby~no baby things:With baby food!Without
family {family}: {adults} adults<, {children} children><, {diet}> | parcel for {family}, {adults} grown-ups<, {children} kids><, {baby}> | {family}, {adults} adults<and {children} children><. {diet}> | pack one for {family}<, {diet}>, {adults} adults<, {baby}> | {adults} adults<, {children} kids>, number {family}<, {baby}> | food for {family}, {adults} people<and {children} children>
~ box {#2-30} | came {#2-9} times | opening at {#8-11} | volunteer {N}

store_seed/seedbank.store :: Puts seeds into the bank
species/plant:any(Papaver rhoeas|Malva sylvestris|Secale cereale|Lens culinaris|Salvia pratensis|Triticum spelta|Vicia faba|Allium ursinum|Beta vulgaris|Daucus carota):Species; weight/amount:mass(0.5..900 g):Weight; year/harvest:no(1975..2026):Year of harvest; drawer?/place:code:Drawer; germination?/rate:n(20..99):Germination in percent
{species}, {weight}, harvest {year}<, drawer {drawer}><, {germination} percent germinate> | {weight} of {species} from {year}<into {drawer}> | store {species} {year}, {weight}<, {drawer}><, germination {germination}%> | {year} {species}: {weight}<, {drawer}> | new: {species}, {weight}, picked in {year}<, {germination}% germinate> | {species}, harvest of {year}, {weight}<, put it in {drawer}>
~ found at {#200-2400} m | shelf {#2-9} | {#2-40} bags came

## halls and little trains
book_wall/climbing.book/reserve_rope :: Reserves a rope at the climbing wall
name/climber:first:Name; date/day:date:Day; from/start:time(8..21):From; people/climbers:n(1..10):Climbers; grade?/difficulty:(easy~something easy|medium~middling|hard~a hard one~really hard):Difficulty; gear?/rent_gear!own_gear:bool~with gear from you~we need harnesses^own gear~we bring our gear:Gear rented!Own gear
{name}, {date} at {from}, {people} climbers<, {grade}><, {gear}> | wall for {people} on {date}, {from}, name {name}<, {gear}> | {people} of us climb on {date} from {from}, {name}<, {grade}> | book {name} on {date}, {from} for {people}<, {gear}> | {date} {from}: {name}, {people} people<, {grade}> | a rope for {name}, {people} climbers, {date} at {from}
~ hall {#2-4} | {#7-70} years old | wall is {#10-20} m | locker {#2-90}

run_train/railway.run/set_train :: Starts a train of the model railway
train/loco:no(1..60):Number of the train; track/line:no(1..12):Track; speed/percent:pct(5..100):Speed; backward?/reverse!forward:bool~backwards~in reverse^forwards:Backwards!Forwards; lights?/lamps_on!dark:bool~lights on~with its lights on^lights off~dark:Lights on!Dark
train {train} on track {track} at {speed}<, {backward}><, {lights}> | start {train}, track {track}, {speed}<, {lights}> | {speed} for train {train} on track {track}<, {backward}> | let train {train} run on track {track}, {speed}<, {lights}> | track {track}: train {train}, {speed}<, {backward}> | train {train}, {speed}, track {track}<, {lights}><, {backward}>
~ scale 1 to {#87-160} | switch {#2-30} | {#2-12} wagons | transformer {#2-4}

## classes of tongues
place_student/school.place/enrol :: Puts somebody into a language class
student/name:person:Student; language/course:(es~Spanish|fr~French|it~Italian|de~German|pt~Portuguese|ja~Japanese):Language; level/stage:(A1~from scratch~knows nothing yet|A2~knows a little|B1~gets along|B2~speaks it well|C1~nearly fluent):Level; evenings?/evening_class!daytime:bool~in the evening~after work^in the daytime~in the morning:Evening!Daytime; start?/from:date:First lesson
{student}, {language}, {level}<, {evenings}><, from {start}> | put {student} into {language}, {level}<, {evenings}> | {student} wants to learn {language}, {level}<, {evenings}><, starting {start}> | {language} for {student}: {level}<, from {start}> | enrol {student} for {language}<{evenings}>, {level} | {language}, {student}, {level}<, {start}><, {evenings}>
~ {#16-80} years old | room {#2-30} | {#2-9} languages already | fee {#100-900}

order_prints/photos.order/print_photos :: Orders prints of photographs
album/folder:any(Summer 2025|Wedding J+M|Émile's 1st|Zürich & Genf|Opa 80|Trip #4|Hütte 2019|Noël|St. Ives|Class of 98):Album; size/format:(10x15~ten by fifteen~the usual small size|13x18~thirteen by eighteen|20x30~twenty by thirty~big ones|square~square ones):Format; copies/each:n(1..24):Of each; matte?/matt_paper!glossy:bool~matt~not shiny^glossy~shiny:Matt!Glossy; border?/white_border!borderless:bool~with a white border~white edge^without a border~to the very edge:Border!No border
"{album}", {size}, {copies} of each<, {matte}><, {border}> | {copies} of each from "{album}", {size}<, {border}> | prints of "{album}": {size}, {copies} each<, {matte}> | order "{album}" in {size}, {copies} of every picture<, {matte}> | {size} prints<, {matte}>, "{album}", {copies} each<, {border}> | the album "{album}", {copies} of each, {size}
~ it has {#20-300} pictures | my phone is {#2-8} years old | {#2019-2026} was better | voucher {#100-900}
"""
