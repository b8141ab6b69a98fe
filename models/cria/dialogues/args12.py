"""Functions whose values are taken whole or not at all (the form is that of args1.py): titles of two words and more, people with Mrs and Dr, places said with "aisle" and "gate", what is wrong in one sentence, options that are
near in meaning and still not the one that was said, seconds for milliseconds, the last day of a month or a year."""
TEXT = """
## choir library
find_score/scores.find/search_score :: Finds a piece of music in the library
composer/by:surname:Composer; piece/title:any(Ave verum|Jesu meine Freude|Dona nobis pacem|Cantate Domino|Abendlied|Stabat Mater|Lux aeterna|O magnum mysterium|In paradisum|Sicut cervus|Ubi caritas|Exsultate Deo|Panis angelicus|Os justi):Title of the piece; voices?/for_voices:n(2..12):Number of voices
Q:do we have {piece} by {composer} | Q:is there {composer}'s {piece}<, for {voices} voices> | Q:where is the {piece} of {composer}<for {voices} voices> | Q:{composer}, {piece}: have we got it | Q:look for {piece}, that's {composer}<, {voices} voices>
=> shelf {M} :: It is on shelf {M}. || cupboard {ID} :: It is in cupboard {ID}.
~ {N} sang it {#3-30} years ago | the sopranos want it

lend_score/scores.lend :: Lends notes to a singer
piece/title:any(Ave verum|Jesu meine Freude|Dona nobis pacem|Cantate Domino|Abendlied|Stabat Mater|Lux aeterna|O magnum mysterium|Sicut cervus|Ubi caritas|Panis angelicus):Title; singer/to:any(Mrs Haddock|Mr Olsen|Dr Weber|Frau Winter|Miss Tanaka|Ms O'Hara|Herr Blum|Prof. Lindt|Mrs van Dyk|Sister Agnes):Singer; back?/until:date:Back on
{piece} goes to {singer}<, back on {back}> | {singer} takes {piece} home<until {back}> | lend {singer} the {piece}<, until {back}> | give {piece} to {singer}<, I want it back {back}> | {singer} would like to have {piece}<, returns it {back}>

## practice with titles
put_in/book_slot/practice.book :: Books somebody into the calendar of the practice
patient/name:any(Mrs Haddock|Mr Olsen|Dr Weber|Frau Winter|Miss Tanaka|Ms O'Hara|Herr Blum|Mrs van Dyk|little Emma|old Mr Brand|Madame Roux|Señor Ruiz|the Millers' boy|Sister Agnes):Patient; date/day:date:Day; time/at:time(7..18):Time; reason?/why:(pain~has a bad toothache~it hurts|checkup~just a check~the yearly check|filling~a filling fell out|cleaning~for the cleaning):Reason
{patient} comes on {date} at {time}<, {reason}> | {patient}, {date}, {time}<. {reason}> | put {patient} in on {date} at {time}<. {reason}> | can you get {patient} in on {date}? {time} would do<. {reason}> | {patient} called, wants {date}, {time} | {date} {time} is for {patient}<, {reason}> | {patient}'s cheek is swollen. In on {date} at {time} please | we have {patient} on the phone: {date}, at {time}<, {reason}>
=> booked, room {M} :: It is booked, room {M}.
~ first visit in {#2-9} years | {N} is at the desk

strike_out/practice.cancel :: Takes somebody out of the calendar
patient/name:any(Mrs Haddock|Mr Olsen|Dr Weber|Frau Winter|Miss Tanaka|Ms O'Hara|Herr Blum|Mrs van Dyk|little Emma|old Mr Brand|Madame Roux|Señor Ruiz):Patient; date/day:date:Day
{patient} can't come on {date} | {patient} has a cold, {date} is off | take {patient} out on {date} | {date}: {patient} cancels | {patient} won't make it {date}

## goods with places
put_pallet/move_pallet/pallets.move :: Moves a pallet
pallet/number:no(1000..9999):Pallet; to/target:obj(aisle=(A~aisle A~row A|B~aisle B~row B|C~aisle C~row C|D~aisle D~row D|E~aisle E~row E)+level=n(1..8)@{aisle}, level {level}@{aisle} on level {level}@level {level} in {aisle}@{aisle}, shelf {level}):New place
pallet {pallet} to {to} | move {pallet} into {to} | {pallet} goes to {to} | put pallet {pallet} in {to} | {pallet}: {to} please | we want {pallet} over in {to}
~ fork lift {#2-9} | it weighs {#100-900} kilos

call_gate/gates.call/announce :: Calls people to a gate
gate/number:(A1~gate A1|A2~gate A2|B3~gate B3|B4~gate B4|C5~gate C5|D6~gate D6):Gate; flight/code:any(LH 204|BA 17|SK 88|AF 1290|KL 32|U2 7714|OS 51|AY 903):Number; minutes?/in_minutes:n(2..40):Minutes left
{flight} leaves from {gate}<in {minutes} minutes> | everybody for {flight} to {gate}<, {minutes} minutes left> | call {flight} to {gate}<. {minutes} minutes> | {gate}: {flight}<, {minutes} min to go>

find_seat/seats.where :: Where a seat is
row/line:(A~row A|B~row B|C~row C|F~row F|K~row K|M~row M):Row; seat/number:no(1..48):Seat; floor?/level:(stalls~in the stalls~downstairs|circle~in the circle~upstairs):Floor
Q:where is seat {seat} in {row}<{floor}> | Q:I have {row}, seat {seat}<, {floor}>, where do I go | Q:{row} seat {seat}?<{floor}> | Q:how do I find {row}, number {seat}
=> door {M}, on the left :: Take door {M}, on the left.

## tickets with a summary
open_fault/report_fault/desk.open :: Opens a ticket for something that does not work
summary/title:any(projector stays black|printer eats paper|screen flickers|door won't lock|phone has no tone|beamer shows no picture|keyboard types twice|camera stays dark|scanner makes stripes|heater rattles|coffee machine leaks|mouse jumps|plug sparks|wifi drops all the time):What is wrong; device?/kind:(projector|printer|screen|phone|other):Device; urgent?/at_once!can_wait:bool~urgent~we need it now^no hurry~can wait:Urgent!Can wait
{summary}<, {urgent}> | please note: {summary}<. {urgent}> | we have a problem, {summary}<, {urgent}> | ticket: {summary}<. {urgent}> | "{summary}"<, {urgent}> | again: {summary}<. {urgent}>
=> ticket {K} :: The ticket is {K}.
~ room {#100-400} | {N} saw it too | the boss waits

log_fault/faults.add :: Enters a fault of a room
room/place:any(B204|C17|hall 3|A 12|lab 6|room 118|the foyer):Room; fault/what:any(projector stays black|lamp hums|window won't close|it smells of gas|the tap drips|chair is broken|floor is wet|heating stays cold|blinds are stuck|door squeaks|ceiling leaks|socket is loose):What is wrong; send?/send_somebody!only_note:bool~please send someone~somebody must come^just so you know~only a note:Send somebody!Only noted
the {fault} in {room}<, {send}> | {room}: {fault}<. {send}> | in {room} {fault}<, {send}> | {fault}, {room}<. {send}> | could you note {fault} for {room}<, {send}>
=> noted as {K} :: It is noted as {K}.

## flights with options
flights_of/search_air/air.search :: Searches flights
from/origin:iata:From, IATA code; to/destination:iata:To, IATA code; date/day:date:Day; cabin?/class:(economy~in economy|premium~in premium|business~in business~business class|first~in first~first class):Cabin
{from} to {to} on {date}<, {cabin}> | {from} - {to}, {date}, nonstop please | {date} from {from} to {to}, no stops | {from} to {to} {date}, cheapest one | fly me from {from} to {to} on {date}, an aisle seat would be nice | {date}: {from}, {to}, direct only | from {from} to {to} on {date}, morning if possible | {to} from {from} on {date}<. {cabin}>, only hand luggage
=> {W} {M} for {N} euros :: There is {W} {M} for {N} euros. || no seat :: There is no seat.

rooms_of/search_stays/stays.search :: Searches a room for the night
city/town:city:Town; arrival/from:date:First night; nights/count:n(1..14):Nights; board?/meals:(none~no meals|breakfast~with breakfast|half~half board|full~full board):Meals
{city} from {arrival}, {nights} nights<, {board}> | {nights} nights in {city} from {arrival}, a quiet room please | {city}, {arrival}, {nights} nights, with a balcony | a room in {city} on {arrival} for {nights} nights, we bring a dog | {city} {arrival}, {nights} nights<, {board}>, not too dear | {nights} nights, {city}, first one {arrival}, non-smoking
=> {W} House, {N} euros :: There is {W} House for {N} euros.

## watch of a server
slow_calls/calls.slow/find_slow :: Calls of a service that took longer than a time
service/name:any(cart|search|mailer|login|billing|images|geo|basket):Service; slower/longer_than:tick(1000..20000 ms):Least time; limit?/most:n(2..50):At most so many
Q:which calls of {service} take more than {slower}<? {limit} at most> | Q:calls of {service} over {slower}<, at most {limit}> | Q:{service}: what takes longer than {slower}<, give me {limit}> | Q:show {limit} calls on {service} that need {slower} or more | Q:anything over {slower} on {service}<, {limit} are enough>
=> GET /{W}: {K} ms :: There is GET /{W}: {K} ms.

set_wait/timeouts.set :: Sets how long is waited for an answer
service/name:any(cart|search|mailer|login|billing|images|geo|basket):Service; timeout/wait:tick(500..60000 ms):Wait; retries?/again:n(1..9):Tries
{service} should wait {timeout}<, {retries} tries> | wait {timeout} for {service}<, then {retries} tries> | timeout of {service}: {timeout}<, {retries} retries> | give {service} {timeout}<and {retries} tries> | {service} gives up after {timeout}

## months and years to their end
voucher/make_voucher/vouchers.create :: Makes a voucher
amount/value:money(5..300 eur):Amount; valid_until/expires:bound(last):Last day on which it is valid; name?/for:person:For whom
a voucher of {amount}, good until {valid_until} | {amount}, valid {valid_until}<, for {name}> | voucher over {amount} till {valid_until}<, name {name}> | {name} gets a voucher: {amount}, until {valid_until} | make one for {amount} that runs out at {valid_until}
=> code {TOK} :: The code is {TOK}.

leave/request_off/absence.request :: Asks for days off
person/who:first:Who; to/last_day:bound(last):Last day; half?/half_days!full_days:bool~half days only^full days:Half days!Full days
{person} is off until {to}<, {half}> | {person} till {to}, away<, {half}> | time off for {person} till {to} | enter {person} as away until {to}<. {half}> | {person} won't be here before {to} is over

rent_out/lets.offer :: Offers a flat for rent
flat/number:code:Flat; from/free_from:bound(first):Free from; rent/monthly:money(300..2400 eur):Rent a month; pets?/pets_allowed!no_pets:bool~pets welcome~dogs are fine^no pets:Pets allowed!No pets
flat {flat}, free from {from}, {rent}<, {pets}> | {flat} can be let from {from} for {rent}<. {pets}> | {rent} for {flat} from {from} on<, {pets}>

## where to vote and to go
my_station/polling/where_to_vote :: Where somebody has to vote
street/address:street:Street and number; disabled?/step_free!any_door:bool~with a wheelchair~no steps please^steps are no problem:Without steps!Any
Q:I live in {street}, where do I vote<? {disabled}> | Q:{street}, which place do I vote at | Q:my address is {street} and I've no idea where to vote | Q:where must people from {street} go to vote<, {disabled}> | Q:we moved to {street}. Where's our ballot box | Q:no clue where to go on election day, I'm at {street}
=> {W} School, room {M} :: It is {W} School, room {M}.

bin_days/waste.days/pick_up_days :: When the bins of a street are emptied
street/address:street:Street and number; kind?/bin:(paper~the blue one~paper|bio~the brown one~bio|rest~the black one~rest|glass~glass):Bin
Q:when do they empty the bins in {street}<, {kind}> | Q:I'm at {street}, when is the bin lorry coming<for {kind}> | Q:{street}: bins when | Q:my bins stink, {street}, when are they taken<? It's {kind}> | Q:I never know when to put the bins out, {street}
=> on {D} :: On {D}.

## lists of everything
send_round/notes.round/notify :: Sends a note to groups
groups/to:many(kitchen~the kitchen~the cooks|office~the office|drivers~the drivers|guards~the guards|cleaners~the cleaners):Groups; text/note:any(fire drill at ten|canteen closed|free ice cream|bring your badge|new parking rules|lift out of order|party on Friday|early closing today):Text
tell {groups}: {text} | {text}, for {groups} | note to {groups}: {text} | let {groups} know: {text} | {groups} must read this: {text}

mark_done/chores.done :: Marks chores of a child as done
child/name:first:Child; chores/what:many(dishes~the dishes~washing up|bins~the bins~took the bins out|bed~made the bed|homework~the homework|dog~walked the dog):Chores; minutes?/took:dur(5..90 min):How long it took
{child} has done {chores}<, took {minutes}> | {chores}: {child}<, {minutes}> | tick {chores} off for {child} | {child} did {chores}<in {minutes}> | {child}, {chores} all done

## colours and sorts
dye_lot/shades.order :: Orders wool
colour/shade:(grey~grey~gray|black|white~white~natural|red~red~scarlet|blue~blue~navy|green~green~moss):Colour; balls/count:n(2..40):Balls; weight?/thickness:(fine~the thin one~fine|medium|thick~the thick one~chunky):Thickness; organic?/organic_only!any_farm:bool~organic please~from an organic farm^any farm will do:Organic!Any
{balls} balls in {colour}<, {weight}><, {organic}> | {colour} wool, {balls} balls<, {weight}> | {balls} of the {colour} one<. {organic}> | I need {balls} {colour} balls<, {weight}>

feed_kinds/feeder.fill :: Fills a feeder
animal/for:(cow~cows~the cows|pig~pigs~the pigs|sheep~sheep~the sheep|goose~geese~the geese|hen~hens~the hens|goat~goats~the goats):Animal; kg/amount:mass(2..90 kg):Amount; time?/at:time(4..20):Time
{kg} for {animal}<at {time}> | {animal} get {kg}<at {time}> | feed {animal} {kg}<, {time}> | give {animal} {kg}<at {time}> | {animal}: {kg}<, {time}>
"""
