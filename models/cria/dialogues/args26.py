"""Functions wished for by what has happened or what somebody would like, hardly ever by their own verb: a fact is told, a worry, half a sentence, a thank-you before it is done; what the function needs stands in it all the same (the form is that of args1.py)."""
TEXT = """
## street and town
report_lamp/lamps.report/street_light :: Reports a street lamp that does not work as it should
street+house:house(220):; fault/what:(dark~stays dark~gives no light|flicker~flickers all night~goes on and off|day~burns all day long|bent~leans over since the storm~was hit by a car):Fault; pole?/pole_no:tagno(1..999):Pole; danger?/urgent!no_danger:bool~children walk there~it's pitch black and dangerous^no danger~not dangerous:Danger!None
the lamp at {street} {fault}<, pole {pole}><, {danger}> | {street}: the light {fault}<. {danger}> | I can't see my own feet at {street}, the lamp {fault}<, {danger}> | one light {fault}, {street}<, it's pole {pole}> | at {street} one of them {fault}<. {danger}> | since Sunday the street light {fault}, {street}<, number {pole} on it>
=> report {ID}, repaired by {D} :: Report {ID}; it is repaired by {D}.
~ I've lived here for {#2-40} years | we are {#2-9} neighbours | it was {#9-11} at night

bin_missed/waste.missed :: Reports a bin that was not emptied
street+house:house(220):; bin/kind:(paper|glass|organic~the kitchen scraps|plastic~the yellow one|rest~the ordinary rubbish):Bin; day/on:past:Day; times?/how_often:n(2..6):How often already; full?/overflowing!not_full:bool~it runs over^there's still room in it:Overflowing!Not
{day} they drove past, {bin} at {street}<, {full}> | {bin} still stands full at {street}, should have gone {day}<, {times} times now> | nobody took {bin} {day}, {street}<. {full}> | {street}: {bin} left standing {day}<, for the {times}. time> | we put {bin} out {day}, {street}, and it's still there<, {full}>
=> they come {D} :: They come on {D}.

tree_worry/trees.worry :: Asks the town to look at a tree
place/where:spot:Where; worry/what:(leaning~leans more every week~is about to fall|dead~has no leaves any more|branch~a big branch hangs by a thread|roots~its roots lift the pavement|nest~wasps live in it):Worry; species?/kind:plant:Kind; height?/metres:n(3..40):Height in metres; photo?/with_photo!no_photo:bool~I sent a photo^no photo:Photo!None
the {species} at {place}: {worry}<, some {height} m high><, {photo}> | {place}: that tree {worry}<. {photo}> | walking under it at {place} isn't fun, it {worry}<, {height} metres of it> | at {place} the {species} {worry}<, {photo}> | look at the tree by {place} before the storm does: {worry}<, about {height} m>
=> {P} looks at it on {D} :: {P} looks at it on {D}.

quiet_please/noise.complain :: Complains of noise
street+house:house(220):; noise/kind:(music~the bass goes through the wall|building~hammering since dawn|dog~the dog howls|party~thirty people on the balcony|car~somebody races his car):Noise; since/from:time(0..23):Since; police?/send_somebody!note_only:bool~somebody should come^just write it down~nobody needs to come:Send somebody!Note only; name?/give_name:person:Name
{street}, since {since}: {noise}<, {police}> | I can't sleep, {noise}, {street}, going on since {since}<. {police}> | {noise} at {street} since {since}<, my name is {name}> | it's {street} again, {noise}, from {since} on<. {police}> | my head! {noise}, since {since}, {street}<, {police}>
=> noted as {ID} :: It is noted as {ID}.

## house help
fix_drip/plumber.ask/leak :: Asks for a plumber
street+house:house(220):; leak/where:(tap~the tap drips|toilet~the toilet runs all night|pipe~water comes out of the wall|boiler~a puddle under the boiler|roof~it drips from the ceiling|drain~the sink won't empty):Leak; floor?/level:tagno(1..12):Floor; when/day:nearday:Day; key?/neighbour_has_key!somebody_in:bool~the key is next door^somebody is in~we are at home:Key next door!Somebody in
{leak}, {street}<, floor {floor}>, {when} would be fine<, {key}> | {when} somebody should look: {leak}, {street}<. {key}> | {street}<, {floor}. floor>: {leak}. Could it be {when}<? {key}> | my socks are wet, {leak}, {street}, {when} please<, {key}> | {leak} and I've no idea why. {street}, {when}<, floor {floor}>
=> {P} comes {when} at {T} :: {P} comes at {T}.
~ the house is from {#1890-1990} | third plumber in {#2-5} years | {#2-6} buckets are full

cold_flat/heating.fault :: Reports that the heating does not work
flat/number:tagno(1..400):Flat; rooms/which:list(any(kitchen|bathroom|bedroom|hall|nursery|study|living room)):Rooms; degrees/measured:temp(4..18):Degrees; baby?/small_child!no_child:bool~there's a baby here^no small children:Small child!None; since?/day:past:Since
{degrees} in the {rooms}, flat {flat}<, {baby}> | flat {flat}: {rooms} cold, {degrees}<, since {since}> | we sit in coats in flat {flat}, {degrees} in {rooms}<. {baby}> | the radiators in {rooms} are like ice, flat {flat}, it says {degrees}<, {baby}> | flat {flat} here, {degrees}, {rooms}<, like that since {since}>
=> {P} is on the way :: {P} is on the way.

borrow_thing/neighbours.lend :: Asks the neighbours for a thing
thing/what:any(ladder|drill|wheelbarrow|cake tin|air pump|sewing machine|long table|jigsaw|cool box|step stool):Thing; day/date:nearday:Day; hours/for:dur(1..48 h):For how long; fetch?/i_fetch!bring:bool~I'd fetch it^bring it to me~could it be brought:I fetch it!Bring it; thanks?/in_return:any(a cake|a bottle of wine|two jars of jam|my eternal thanks|a coffee):In return
I'd need a {thing} {day} for {hours}<, {fetch}><, {thanks} in return> | has anybody a {thing}, {day}, {hours}<? {fetch}> | mine broke: a {thing} {day}, about {hours}<, {thanks} for it> | {day} I'm without a {thing}, {hours} would do<. {fetch}> | who lends me a {thing} {day} for {hours}<? {thanks}>
=> {P} has one :: {P} has one.

## shop and counter
price_match/shop.match :: Asks for the price that another shop has
article/sku:serial:Article; price/elsewhere:money(2..400 eur):Price there; where/shop:company:Shop; proof?/leaflet!no_proof:bool~I've got their leaflet^I've nothing in writing~no leaflet:Leaflet!None
{where} wants {price} for {article}<, {proof}> | {article} is {price} at {where}<, {proof}> | I saw {article} for {price}, at {where}<. {proof}> | why pay more, {where} has {article} at {price}<, {proof}> | {price} at {where}, that's {article}<. {proof}>
=> agreed, {X} :: Agreed: {X}. || not below {X} :: It says: not below {X}.
~ I've been coming for {#2-30} years | parking costs {#2-5} an hour | I need {#2-9} of them later

put_aside/shop.hold :: Puts an article aside
article/sku:serial:Article; size?/fits:(S~the small one|M~the middle one|L~the large one):Size; until/till:nearday:Until; name/for:human:Name; deposit?/paid!no_deposit:bool~I paid something already^nothing paid yet~no deposit:Paid!Nothing paid
{name} comes for {article} {until}<, {size}> | don't sell {article} before {until}, it's for {name}<, {deposit}> | {article}, {name}, {until}<. {deposit}> | {name} loves {article} but can only come {until}<, {size}> | keep {article} under the counter till {until}, {name}<, {deposit}>
=> shelf {M} :: It is on shelf {M}.

wrong_bill/bills.dispute :: Says that a bill is wrong
bill/number:serial:Bill; wrong/what:(twice~I paid it twice~it's there twice|amount~the sum is off|name~it isn't my name on it|never~I never ordered that|tax~the tax is missing):What is wrong; amount?/should_be:money(5..900 eur):Should be; stop?/no_reminder!go_on:bool~so no reminders please^send it again corrected:Stop reminders!Send again; phone?/call:phone:Phone
{bill}: {wrong}<, it should be {amount}><. {stop}> | about {bill}, {wrong}<, {stop}> | {wrong}, see {bill}<. I'm on {phone}> | I opened {bill} and nearly fell off my chair, {wrong}<, {amount} would be right> | can't be: {bill}, {wrong}<, reach me at {phone}>
=> case {ID} :: It is case {ID}.

## club and school life
ill_today/club.sick :: Says that somebody does not come to practice
person/who:first:Who; day/on:nearday:Day; group/team:team:Group; why?/reason:reason:Reason; back?/until:weekday:Back on; ball_bag?/has_bag!no_bag:bool~and she has the bag with the balls^the balls are there~without the bag:Has the bag!No bag
{person} isn't well, so not {day}<, {why}>, {group} | {group} plays without {person} {day}<, back on {back}> | don't wait for {person} {day}, {group}<, {why}> | {day}: {person} out, {group}<. Back {back}> | tell {group} that {person} stays in bed {day}<, {ball_bag}>
=> {P} steps in :: {P} steps in.

need_driver/club.drivers :: Looks for cars to a match
place/to:city:Where; day/date:date:Day; meet/at:time(6..18):Meeting time; seats/people:n(2..30):Seats needed; back?/same_way_back!one_way:bool~and back again^only there, they come home by train~one way only:Both ways!One way
{seats} kids must get to {place} {day}, we meet at {meet}<, {back}> | {day} {place}, {meet}, {seats} without a seat<. {back}> | who drives? {place} {day}, {seats} people, {meet}<, {back}> | {seats} of us have no car for {place} {day}, {meet}<. {back}> | {meet} {day}, {seats} seats to {place}<, {back}>
=> {M} cars found :: {M} cars were found.

hall_key/club.key :: Says who has the key of the hall
person/who:human:Who; day/on:nearday:Day; hall/which:spot:Hall; alarm?/knows_alarm!no_alarm:bool~and knows the alarm^but not the code of the alarm~without the alarm code:Knows the alarm!Doesn't; copies?/keys:n(1..5):Keys
{person} locks up {hall} {day}<, {alarm}> | {day} it's {person} who opens {hall}<. {alarm}> | I gave my key of {hall} to {person} for {day}<, {alarm}> | {hall}, {day}: ask {person} for the key<, {alarm}> | {person} has {copies} keys of {hall} {day}<, {alarm}>
=> noted :: It is noted.

## travel and road
late_train/trains.claim :: Asks for money back for a late train
train/number:any(IC 91|RE 7|ICE 508|S4|EC 12|RB 55):Train; day/date:past:Day; delay/late:dur(15..240 min):Delay; ticket/price:money(5..180 eur):Ticket; cash?/money!voucher:bool~money, no voucher^a voucher will do:Money!Voucher; missed?/missed_connection!no_miss:bool~I missed the last bus^I missed nothing:Missed a connection!No
{train} came {delay} late {day}, I paid {ticket}<, {cash}> | {delay} on the platform {day}, {train}, ticket {ticket}<. {missed}> | {ticket} for a {train} that was {delay} late {day}<, {cash}> | {day} I sat {delay} in the cold for {train}; {ticket}<. {cash}><, {missed}> | {train}, {day}: {delay}! My ticket was {ticket}<, {missed}>
=> {Y} euros back :: {Y} euros come back.

deer_on_road/road.warn :: Warns of something on a road
road/where:any(B27|K9|A4|forest road|lake road|pass road|L81):Road; km/at_km:d(1..90):At km; thing/what:(deer~a deer stands there|tree~a tree lies across|oil~there's oil all over|stones~stones came down|car~a car without lights):What; lane?/side:(both~all of it|right~on the right|left~on the left):Side; police?/call_them!no_police:bool~call the police^the police know~no need for the police:Call the police!Don't
{road}, km {km}: {thing}<, {lane}> | careful on {road}, {thing} at km {km}<. {police}> | I nearly hit it, {thing}, {road} at {km}<, {lane}> | {thing}! {road}, kilometre {km}<, {police}> | just past km {km} on {road} {thing}<, {lane}><. {police}>
=> warned {M} drivers :: {M} drivers were warned.

seat_wanted/bus.hold :: Asks a bus to wait
bus/line:tagno(1..700):Line; stop/at:spot:Stop; minutes/wait:n(1..12):Minutes; people/how_many:n(1..40):How many; pram?/wheels!no_wheels:bool~with a pram^no pram:Pram!None
{people} of us are running for bus {bus} at {stop}, {minutes} minutes<, {pram}> | bus {bus} mustn't leave {stop} yet, {people} people, {minutes} min<. {pram}> | our train is late: {bus} at {stop}, {people} of us, {minutes} minutes more<, {pram}> | {stop}, line {bus}: {people} still coming, {minutes} minutes<, {pram}>
=> it waits until {T} :: It waits until {T}.
"""
