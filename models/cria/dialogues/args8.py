"""More small functions for argued.py: many trades, two to four parameters each (the form is that of args1.py)."""
TEXT = """
## choir and dance
rehearsal/choir.rehearsal :: Plans a rehearsal
group/choir:any(altos|men|whole choir|kids' choir|soloists):Who; day/weekday:wd:Day of the week; start+end/from+to:hours(9..22):; piece?/song:song:What is sung; hall?/room:any(crypt|room 3|school hall|gallery):Where
{group} rehearse on {day} {start}<, in the {hall}><, {piece}> | {day} {start}: {group}<, we sing {piece}> | please plan {group} for {day}, {start}<in the {hall}> | the {group} come {day} {start}<for {piece}><, {hall}>
~ verse {#2-9} is hard | {#10-60} singers | {N} plays the piano | concert in {#2-9} weeks

dance_class/dance.enrol :: Puts somebody into a dance course
dancer/name:person:Name; dance/style:(tango|waltz|salsa|hiphop~hip hop|tap~tap dance):Dance; level:(beginner~no experience~two left feet|improver~knows the steps|advanced~has danced for years):Level; partner?/with:first:Partner; weekday?/day:wd:Day
{dancer}, {dance}, {level}<, with {partner}><, {weekday}> | {dancer} wants to learn {dance}<on {weekday}>, {level} | put {dancer} in {dance}: {level}<, partner {partner}> | {level}, {dance}, that's {dancer}<, {weekday}s>
~ couple number {#2-30} | shoes size {#35-46} | {N} teaches | course {#2-9} is full | room {#2-5}

costume_order/costumes.order :: Orders costumes
role/character:any(witch|baker|king|sailor|robot|owl):Role; size:(xs|s~small|m~medium|l~large|xl~extra large):Size; count/pieces:n(1..30):How many; hat?/with_hat!no_hat:bool~with a hat^without a hat~no hat:With a hat!Without a hat; ready?/by:date:Ready
{count} {role} costumes, {size}<, {hat}><, by {ready}> | {role} in {size}, {count} times<. {hat}> | we need {count} in {size} for the {role}<, ready {ready}><, {hat}> | {size} {role}, {count} of them<, {hat}>
~ act {#2-5} | {N} sews | last year {#10-90} euros | scene {#2-9} has {#2-9} kids

## games
host_game/lobby.open :: Opens a game for others
map/level:any(Icefield|Dust Town|Sky Isle|Old Mine|Neon):Map; mode:(solo~everyone alone|teams~in teams|coop~against the computer~together):Mode; players/slots:n(2..32):Players; private?/invite_only!public:bool~only friends~private^open for all~public:Only with an invitation!Open for all; minutes?/round_time:dur(3..90 min):Length of a round; difficulty?:(easy~chill~relaxed|normal|hard~sweaty~nightmare):Difficulty
{map}, {mode}, {players} players<, {private}><, {minutes} a round> | open {map} {mode} for {players}<, {difficulty}><. {private}> | yo host {map}, {players} slots, {mode}<, {difficulty}> | {players} of us want {map}, {mode}<, {private}> | {mode} on {map}<, {minutes} rounds>, {players} people
~ I'm level {#2-90} | ping is {#20-200} | {N} has {#2-9} wins | lost {#2-9} in a row

report_player/players.report :: Reports a player
player/nick:user:Player; reason/why:(cheating~aims through walls~hacks|insults~was rude~swears all the time|afk~just stood there~did nothing|spam~floods the chat):Reason; match?/game_id:code:Match; minute?/at:n(1..90):Minute of the match; block?/mute:bool~and block him~mute him too^don't block him:Blocked too
{player} {reason}<, match {match}><, {block}> | report {player}: {reason}<, minute {minute}> | {player}, {reason}<. {block}><, match {match}> | {reason} - that's {player}<, {match}><, around minute {minute}>
~ we were {#2-9} down | score {#2-30} to {#2-30} | {N} saw it | {#2-9} others too | rank {#2-50}

trade_item/market.offer :: Offers an item to other players
item:any(frost bow|ruby|war horn|silk cape|rune 7|dragon egg):Item; price/gold:n(5..9000):Price in gold; count?/stack:n(2..99):How many; hours?/for:dur(1..72 h):Offered for; auction?/bidding!fixed:bool~to the highest bidder~as an auction^fixed price:Auction!Fixed price
{item} for {price} gold<, {count} of them><, {hours}> | sell my {item}, {price}<. {auction}> | {count} x {item}, {price} each<, up for {hours}> | put {item} up at {price}<for {hours}><, {auction}> | {price} gold for the {item}<, {auction}>
~ level {#10-99} needed | paid {#10-900} | bag slot {#2-40} | {N} wants it

board_table/cafe.table :: Reserves a table and a board game
game/title:any(Catan|Azul|Go|Carcassonne|Root|Dixit):Game; people/players:n(2..10):Players; date/day:date:Day; time/at:time(12..22):Time; explain?/with_help!no_help:bool~somebody should explain it~we don't know the rules^we know the rules~no explanation:Somebody explains it!No explanation
{game} for {people} on {date} at {time}<, {explain}> | {people} of us want to play {game}, {date} {time}<. {explain}> | table with {game}, {date}, {time}, {people} players<, {explain}> | {date} {time}: {game}, we're {people}<, {explain}>
~ table {#2-20} is too small | {N} always wins | coffee for {#2-6} | it takes {#2-4} hours

escape_room/rooms.book :: Books an escape room
room/story:any(The Vault|Lab 13|Pharaoh|Submarine|Haunted Inn):Room; date/day:date:Day; time/at:time(10..22):Time; team/people:n(2..8):People; hints?/with_hints!no_hints:bool~with hints^without hints~no help at all:With hints!Without hints; language?/in:language:Language
{room} on {date} at {time}, {team} people<, {hints}> | we are {team} and want {room}, {date} {time}<, in {language}> | {date}, {time}: {room} for {team}<. {hints}> | book {room}, {team} of us, {date} {time}<, {hints}><, {language} please>
~ we did {#2-9} others | {#30-60} minutes record | {N} is afraid of the dark | birthday of {N}

## getting around
unlock_scooter/scooter.unlock :: Unlocks a scooter
scooter/id:code:Scooter; minutes?/max_time:most(dur 5..120 min):At most so long; helmet?/helmet_box:bool~open the helmet box too^without a helmet:Helmet box opens; promo?/code:any(SUN10|FRIDAY|RIDE5|GO22):Voucher
unlock {scooter}<, {minutes}><, {helmet}> | {scooter} please<, {minutes}><, voucher {promo}> | I take {scooter}<for {minutes}><. {helmet}> | scooter {scooter}<, {promo} is my code><, {minutes}>
~ battery {#20-99} percent | {#2-9} km to go | corner of {N} Street | my {#2-90}th ride

call_cab/cab.call :: Orders a cab
from/pickup:street:From; to?/destination:street:To; time?/at:time:When; people?/passengers:n(1..8):Passengers; wheelchair?!no_wheelchair:bool~with a wheelchair^without a wheelchair:With a wheelchair!Without a wheelchair; child_seat?/booster!no_child_seat:bool~with a child seat~we have a toddler^no child seat:With a child seat!Without a child seat; pay?/payment:(cash|card~by card|account~on the firm's account~the company pays):Payment
a cab to {from} please<, at {time}><, {people} people><, {child_seat}> | pick us up at {from}<, to {to}><, {people} of us><, {wheelchair}> | from {from}<to {to}><at {time}><. {pay}> | {from}, cab<, {time}><, {child_seat}><, {people} passengers> | we stand at {from} and want to go<to {to}><, {pay}>
~ {#2-6} suitcases | the last driver took {#10-40} minutes | doorbell {#2-40} | {N} waits downstairs

bus_defect/fleet.defect :: Reports a defect of a bus
bus/vehicle:no(1..480):Bus; part/what:(door~the door sticks~doors|brakes~brakes squeal|heating~no heat~it's freezing inside|ramp~the ramp won't fold out|ticket~ticket machine is dead):Part; driveable?/can_drive!out_of_service:bool~it can go on~still runs^must stay here~can't go on:Can drive!Out of service; line?:no(1..99):Line; km?/odometer:n(9000..400000):Kilometres
bus {bus}: {part}<, {driveable}><, line {line}> | {part} on {bus}<, {driveable}> | number {bus}, {part}<, {km} km><. {driveable}> | please note {bus}, {part}<, it's on line {line}><, {driveable}>
~ {#20-70} passengers | stop {#2-30} | shift ends {T} | {N} drives | depot {#2-4}

lift_status/lifts.set :: Opens or closes a ski lift
lift/name:any(Gipfel 1|Bear Chair|Valley T-bar|Glacier II|Kids' carpet):Lift; state/status:(open~running~open|closed~shut~closed|wind~stopped for wind~too windy|slow~at half speed~slowly only):State; until?:time(9..17):Until; queue?/waiting:n(2..60):Waiting time in minutes; message?/text:any(use lift 2|last ride at 16|helmets on|ice on top):Text on the board
{lift} {state}<until {until}><, {queue} minutes wait> | {lift}: {state}<, board says "{message}"> | set {lift} to {state}<till {until}> | the {lift} is {state}<, {queue} min waiting><, until {until}>
~ {#40-120} km/h up there | snow {#20-200} cm | {#200-3000} m | {N} is at the top station

gate_change/airport.gate :: Changes a gate
flight/number:any(LX 1622|OS 88|AY 641|TP 502|U2 7710):Flight; gate/to:any(A12|B4|C33|D7|F19):New gate; announce?/call!silent:bool~announce it~call it out^no announcement:Announced!Not announced; languages?:many(en~English|de~German|fr~French|es~Spanish):Languages; boarding?/boards_at:time:Boarding
{flight} goes to {gate}<, boarding {boarding}><, {announce}> | new gate for {flight}: {gate}<, {announce}><, in {languages}> | {gate} for {flight}<. {boarding} boarding> | move {flight} to {gate}<, tell them in {languages}><, {announce}>
~ {#50-300} passengers | was {#2-90} before | row {#2-40} first | {N} is at the desk | {#5-60} minutes late

## people of service
book_photo/photos.book :: Books a photographer
kind/occasion:(wedding~they marry~a wedding|passport~passport pictures|family~the whole family~a family picture|product~of our goods~products|newborn~of the baby~a new baby):Kind; date/day:date:Day; hours?/duration:dur(0.5..10 h):How long; place?/where:(studio~in the studio|outdoors~outside~in the park|home~at home):Where; album?/with_album!files_only:bool~with an album^only the files~no album:With an album!Only files; prints?:n(5..200):Prints
{kind} on {date}<, {hours}><, {place}><, {album}> | {date}: {kind}<, {place}><. {prints} prints> | photographer for {kind}, {date}<, about {hours}><, {album}> | could somebody photograph {kind} on {date}<, {place}><, {prints} prints>
~ {#2-90} people | dog of {N} too | {#100-2000} euros at most? | door {#2-9} | sun sets at {T}

tattoo_slot/tattoo.book :: Books a tattoo
client/name:first:Client; motif/what:any(swallow|anchor|fern|wave|small star|fox):Motif; size:len(2..40 cm):Size; place/body:(arm|leg|back|neck|wrist):Where; colour?/coloured!black:bool~in colour^only black~black:In colour!Only black; date/day:date:Day; deposit?/paid:money(20..200 eur):Deposit
{client} gets a {motif} of {size} on the {place}, {date}<, {colour}><, {deposit} deposit> | {motif}, {size}, {place}, for {client} on {date}<. {colour}> | {date}: {client}, {motif} on the {place}, {size}<, paid {deposit}> | put {client} down {date} for a {size} {motif}, {place}<, {colour}>
~ {#18-60} years old | {#2-9} others already | {N} draws it | needle {#3-14} | session {#2-4}

wedding_table/wedding.menu :: Sets the menu of a guest at a wedding
guest/name:person:Guest; menu/dish:(meat~roast~meat|fish|vegan~nothing from animals|kids~the children's plate):Menu; table:no(1..40):Table; allergies?/no:list(any(nuts|gluten|shellfish|egg|soy)):Allergies; plus_one?/brings:first:Brings whom; coming!not_coming:bool~is coming~says yes^can't come~says no:Comes!Does not come
{guest} {coming}, {menu}, table {table}<, no {allergies}> | {guest}: {menu}, table {table}, {coming}<, brings {plus_one}> | table {table}: {guest} {coming}, {menu}<. Brings {plus_one}><, allergic to {allergies}> | {guest} {coming}<with {plus_one}>, {menu}, sits at table {table}
~ {#40-200} guests | song {#2-20} | {N} is best man | hotel room {#2-90} | cake of {#2-5} floors

grave_care/cemetery.care :: Orders the care of a grave
grave/plot:any(F-12|Row 4 No 9|Urn 88|K/17|Field C 3):Grave; work/what:many(flowers~new flowers|weeds~pull the weeds|stone~clean the stone|candle~light a candle|water):Work; date?/by:date:By; yearly?/every_year!once:bool~every year^only this once:Every year!Once; photo?/picture:bool~send me a photo^no photo needed:A photo is sent
{grave}: {work}<by {date}><, {yearly}> | please have {grave} looked after, {work}<, {photo}> | {work} at {grave}<, {date}><. {yearly}> | for {grave} I want {work}<, {yearly}><, {photo}>
~ he died {#2-40} years ago | we live {#100-900} km away | {N} used to do it | path {#2-9}

pest_visit/pests.visit :: Orders an exterminator
pest/what:(ants|wasps~a wasp nest|mice|rats|moths|bedbugs~bed bugs~bites every morning):What; address/where:street:Where; since?/days:days(1..8 weeks):Since; pets?/animals!no_pets:bool~we have a cat~there are animals^no animals here:Animals in the house!No animals; discreet?/unmarked:bool~without a sign on the car~discreetly^needn't be discreet:Discreetly; floor?/storey:ord(1..9):Floor
{pest} at {address}<, for {since} now><, {pets}> | we have {pest}, {address}<, {floor} floor><. {discreet}> | {address}: {pest}<, {pets}><, {since}> | send somebody to {address}, {pest}<, {discreet}><, the {floor} floor>
~ {#2-9} rooms | neighbour {N} too | saw {#2-20} today | kitchen is {#6-20} m² | last spray {#2-9} years ago

chimney_sweep/chimneys.sweep :: Plans the sweeping of chimneys
address/where:street:Where; chimneys/count:n(1..8):Chimneys; date/day:date:Day; time?/at:time(7..16):Time; roof?/over_roof!from_below:bool~over the roof^from below:Over the roof!From below; certificate?/paper!no_paper:bool~with the paper for the landlord~a certificate^no paper:With a certificate!Without
{address}, {chimneys} chimneys, {date}<at {time}><, {roof}> | sweep {chimneys} at {address} on {date}<. {certificate}> | {date}<, {time}>: {address}, {chimneys} of them<, {roof}> | {chimneys} chimneys to sweep, {address}, {date}<, {certificate}>
~ house of {#1880-1990} | ladder {#3-12} m | {N} opens | {#2-9} stoves | bell {#2-20}

## care
care_visit/care.visit :: Enters a visit of a carer
client/patient:surname:Who was visited; date/day:past:Day; minutes/duration:dur(10..180 min):How long; tasks/done:many(wash~washed her~washing|dress~helped to dress|meal~made a meal|pills~gave the pills|walk~went for a walk):What was done; mood?/felt:(good~in good spirits~cheerful|tired|low~sad~down|confused~mixed things up):How she felt; next?/again_at:time(6..22):Next visit
{client} {date}, {minutes}: {tasks}<, {mood}> | {tasks} for {client} {date}, {minutes}<, next at {next}> | was at {client}'s {date}, {minutes}, {tasks}<. {mood}> | {date} {client}: {tasks}, it took {minutes}<, {mood}><, again at {next}>
~ {#70-99} years old | {#2-40} stairs | dog {N} bites | key {#2-90} | son lives in {C}

blood_donor/donors.enter :: Enters a blood donation
donor/number:code:Donor; group/type:(A~group A|B~group B|AB~group AB|O~group O~zero):Blood group; rhesus!rh_negative:bool~positive~rhesus positive^negative~rhesus negative:Rhesus positive!Rhesus negative; volume/taken:vol(0.2..0.6 l):Volume; haemoglobin?/hb:d(11.5..17.5):Haemoglobin; fainted?/dizzy:bool~fainted~got dizzy^felt fine:Fainted
{donor}, {group} {rhesus}, {volume}<, hb {haemoglobin}><, {fainted}> | {volume} from {donor}: {group}, {rhesus}<. {fainted}> | donor {donor} gave {volume}, {group}, {rhesus}<, haemoglobin {haemoglobin}> | {group} {rhesus}, {donor}, {volume}<, {fainted}>
~ the {#2-60}th time | bed {#2-12} | {#18-70} years | {N} took it | cookie number {#2-4}

vaccination/vaccines.enter :: Enters a vaccination
person/patient:person:Who; vaccine/against:(flu~against the flu|tetanus|measles|tick~against tick fever~ticks|hepatitis):Against what; dose/no:ord(1..4):Which dose; date/given:past:Day; arm?/side:(left~in the left arm|right~in the right arm):Arm; lot?/batch:code:Batch; next?/next_in:months(1..60 months):Next in; reaction?/side_effects!no_reaction:bool~arm got red~with a reaction^no reaction:With a reaction!Without a reaction
{person}, {vaccine}, the {dose} dose, {date}<, {arm}><, next in {next}> | {person} had the {dose} one {vaccine} {date}<, batch {lot}> | {date}: {person}, {vaccine}, {dose} shot<. {reaction}><, {arm}> | {vaccine}: {person}, {dose} dose, {date}<, lot {lot}><, again in {next}>
~ {#2-90} years old | room {#2-9} | waited {#10-60} minutes | {N} next please | fridge at {#2-8} degrees

baby_measure/midwife.measure :: Enters how big a baby is
baby/child:first:Baby; weight:mass(2.2..9 kg):Weight; length?/size:len(44..75 cm):Length; head?/head_size:len(32..46 cm):Head; date?/day:past:Day; breastfed?/breast!bottle:bool~breastfed^from the bottle:Breastfed!Bottle; jaundice?/yellow!no_jaundice:bool~a bit yellow^not yellow:Jaundice!No jaundice
{baby} weighs {weight}<and is {length} long><, {breastfed}> | {baby}: {weight}<, {length}><, head {head}> | {weight} for {baby} {date}<, {jaundice}><. {breastfed}> | measured {baby}<{date}>: {length}, {weight}<, head {head}><, {jaundice}>
~ {#2-40} days old | mother is {#18-45} | second child | house {#2-90} | {N} slept through

## outdoors
count_birds/wildlife.count :: Enters a count of animals
species/animal:species:Species; count/number:n(1..400):How many; place/where:any(west bank|reed pond|Hill 9|old quarry|mast 4):Where; date?/day:past:Day; activity?/doing:(flying~passing over~in the air|feeding~eating|nesting~on the nest~breeding|resting~sleeping~sitting):What they did; sure?/certain!unsure:bool~quite sure^not sure~maybe another kind:Sure!Unsure
{count} {species} at {place}<, {activity}><, {sure}> | saw {count} {species}, {place}<, {date}> | {place}: {species}, {count}<. {sure}> | {date} {count} {species} {place}<, {activity}> | {species}, {count} of them, {place}<, {activity}><, {sure}>
~ {#2-20} degrees | fog till {T} | {#2-5} of us watched | scope {#20-60}x | {N} counted more

ring_bird/ringing.enter :: Enters a ringed bird
ring/ring_no:code:Ring; species/kind:species:Species; wing:len(50..400 mm):Wing; weight?/mass:mass(5..900 g):Weight; age?/class:(nestling~still in the nest|young~this year's|adult~grown up|old):Age; sex?:(m~male~a male|f~female~a female|u~can't tell):Sex; recapture?/caught_again!new:bool~caught again~had a ring already^a new one:Caught again!New
{ring}, {species}, wing {wing}<, {weight}><, {sex}> | {species} with {ring}: {wing} wing<, {age}><. {recapture}> | ring {ring}: {species}<, {sex}>, {wing} of wing<, weighs {weight}> | {species}, wing {wing}, ring {ring}<, {recapture}><, {age}>
~ net {#2-9} | {#2-30} birds before | wind {#2-5} | {N} holds it | hour {#2-9}

dig_find/dig.find :: Enters a find of an excavation
find_no/number:no(1..4000):Number of the find; what/object:any(shard|coin|bone|nail|bead|loom weight):What; square/trench:any(A3|T2|north 5|C/11|pit 9):Square; depth:len(5..320 cm):Depth; material?:(clay|bronze|iron|bone|glass|stone):Material; intact?/whole!broken:bool~whole~intact^broken~in pieces:Whole!Broken; photo?/picture:file:Photo
find {find_no}: {what} in {square}, {depth} down<, {material}><, {intact}> | {what}, {square}, depth {depth}, number {find_no}<. {intact}> | no {find_no}, a {what} at {depth} in {square}<, photo {photo}><, {material}> | {square}: {what} {depth} deep, find {find_no}<, {intact}>
~ layer {#2-9} | {#1000-3000} years old | bucket {#2-20} | {N} found it | rain from {T}

fishing_licence/licence.fishing :: Orders a fishing licence
angler/name:person:Angler; water/where:any(Lake Orin|Mill River|canal 4|Blue Pond|harbour):Water; from+until/valid_from+valid_until:span(1..60):; rods?:n(1..4):Rods; night?/night_fishing!day_only:bool~at night too^only by day:At night too!Only by day; youth?/junior!adult:bool~for a youngster~a junior^an adult:Youth!Adult; boat?/from_boat!from_bank:bool~from a boat^from the bank:From a boat!From the bank
{angler} at {water} {from}<, {rods} rods><, {night}> | licence for {angler}, {water}, {from}<. {boat}><, {youth}> | {from}: {angler}, {water}<, {night}><, {boat}> | {water} {from} for {angler}<, {youth}><, {rods} rods>
~ caught {#2-20} last year | carp of {#40-90} cm | stand {#2-60} | {N} comes along | pays {#10-60}

hut_night/huts.book :: Books a night in a mountain hut
hut/name:any(Falkenhütte|Rifugio Alto|Hut 7|Stone House|Skaldbu):Hut; date/night:date:Night; beds/people:n(1..20):Beds; room?/kind:(dorm~in the dormitory~with everybody|small~in a small room|floor~on the floor):Room; dinner?/half_board!self_cooking:bool~with dinner^we cook ourselves~without dinner:With dinner!Without dinner; members?/club_members:n(1..20):Club members; dog?/with_dog!no_dog:bool~with a dog^without a dog:With a dog!Without a dog
{beds} beds in {hut} on {date}<, {room}><, {dinner}> | {hut}, {date}, we're {beds}<, {members} members><. {dog}> | {date}: {hut} for {beds}<, {dinner}> | book {hut} for {beds} people, {date}<, {room}><, {dog}>
~ {#600-2500} m of climb | {#3-9} hours walk | we come at {T} | path {#100-900} | {N} guides

avalanche_note/snow.note :: Enters an observation of snow
region/area:any(Nordkar|Upper Bowl|Lake Face|Col 3|Ravine W):Region; height:len(600..3400 m):Height above the sea; new_snow?/fresh:len(2..120 cm):New snow; danger/level:ints(1|2|3|4|5):Level of danger; slope?/facing:(n~facing north|e~facing east|s~facing south|w~facing west):Slope; slides?/avalanches:n(1..9):Slides seen; wind?/windy!calm:bool~wind packed~windy^calm~no wind:Windy!Calm
{region} at {height}, level {danger}<, {new_snow} new><, {slope}> | {region}: danger {danger}, {height}<, {slides} slides seen><, {wind}> | {height}, {region}, I'd say {danger}<. {new_snow} fresh snow> | level {danger} in {region} at {height}<, {slope}><, {slides} slides>
~ minus {#2-20} | {#2-6} skiers | hut {#2-9} | {N} dug {#2-3} pits | since {T}

## quick office
print_labels/labels.print :: Prints labels
text/content:any(Fragile|Exam room|Return to IT|Gluten free|Archive 2026|This side up):Text; count/copies:n(2..500):How many; width?/size:len(20..150 mm):Width; colour?/color:(white|yellow|red|green):Colour; barcode?/with_code!no_code:bool~with a barcode^no barcode:With a barcode!Without a barcode
{count} labels "{text}"<, {colour}><, {width} wide> | print "{text}" {count} times<, {barcode}> | {count} times "{text}"<on {colour} paper><, {barcode}> | labels please: "{text}", {count} pieces<, {width}><, {colour}>
~ roll {#2-9} is short | shelf {#2-40} | {N} needs them by {T} | printer {#2-4}

shred_files/archive.shred :: Has files destroyed
box/boxes:list(no(1..300)):Boxes; date/day:date:Day; class?/security:ints(1|3|5|7):Security class; witness?/watched:first:Who watches; certificate?/proof!no_proof:bool~with a certificate^without a certificate:With a certificate!Without
shred box {box} on {date}<, class {class}><, {certificate}> | boxes {box} go on {date}<, {witness} watches> | {date}: destroy {box}<. {certificate}><, security {class}> | {box} can be shredded {date}<, {witness} stands by><, {certificate}>
~ from {#1990-2015} | {#20-300} kg | aisle {#2-9} | {N} signed | cellar {#2-3}

lend_key/keys.lend :: Lends a key
key/key_no:any(K14|master 2|roof|server room|bike shed|R-303):Key; person/to:first:To whom; until?/back_by:moment:Back by; deposit?/pledge:money(5..100 eur):Deposit; copy?/may_copy!no_copies:bool~may be copied^no copies~not to be copied:May be copied!Not to be copied
{key} to {person}<until {until}><, {deposit} deposit> | {person} takes {key}<, back {until}><, {copy}> | give {person} {key}<. {copy}> | {person} has {key} now<, left {deposit}><, {until} at the latest>
~ door {#2-90} | {#2-5} others are out | hook {#2-40} | shift till {T}

order_lunch_team/lunch.order :: Orders lunch for a team
restaurant/from:any(Thai Orchid|Pita Point|Green Bowl|Napoli|Soup Lab):From; dishes/items:objs(dish=dish+count=n(1..9)@{count} {dish}@{count} x {dish}@{dish} ({count})):Dishes; at/time:time(11..14):Delivered at; spicy?/hot!mild:bool~spicy~hot^not spicy~mild please:Spicy!Mild; cutlery?/with_cutlery!no_cutlery:bool~with forks~with cutlery^no cutlery~we have forks:With cutlery!Without cutlery; pay?/payment:(cash|card|invoice~on the bill~the firm pays):Payment
{restaurant}: {dishes} at {at}<, {spicy}><, {cutlery}> | {dishes} from {restaurant} for {at}<. {cutlery}> | lunch at {at} from {restaurant}<, {pay}>: {dishes} | get us {dishes}, {restaurant}, {at}<, {spicy}><, {pay}>
~ we're {#3-20} | floor {#2-9} | {N} is on a diet | {#2-9} meetings today | room {#2-90}

book_parking/parking.book :: Books a parking place for a guest
plate/car:any(ZH 88412|GR-AX 7|PKL 204|1-ABC-99|DK 40 112):Plate; date/day:date:Day; from+to/start+end:hours(7..20):; charger?/with_charger!no_charger:bool~with a charger~electric car^without a charger:With a charger!Without a charger; near?/close_to:(entrance~near the door|lift~by the lift|ramp~by the ramp):Near; host?/visits:first:Visits whom
{plate} on {date} {from}<, {charger}><, {near}> | parking for {plate}, {date}, {from}<, visits {host}> | {date} {from} a place for {plate}<. {charger}> | {plate}, {date} {from}<, {near}><, guest of {host}>
~ level {#2-5} is full | {#2-4} people in it | gate code {#1000-9999} | {N} waits at {T}

survey_answer/survey.enter :: Enters an answer of a survey
person/respondent:code:Respondent; question/no:no(1..60):Question; answer/score:n(0..10):Answer; comment?/text:sentence:Comment; skipped_next?/skip_next:bool~skip the next one^don't skip anything:Next one is skipped
{person}, question {question}: {answer}<, {comment}> | {person} gave a {answer} for question {question}<, {skipped_next}> | question {question} of {person} is {answer}<. {skipped_next}> | {answer} out of ten for question {question}, {person}<, comment: {comment}>
~ interview {#61-200} | took {#11-40} minutes | wave {#2-9} | {N} asked
"""
