"""Functions whose choice is the kind of the thing that is named: a lunch is a meal, a moped is a vehicle, a split lip is an injury (the form is that of args1.py)."""
TEXT = """
## expenses of a firm
claim_cost/costs.claim/add_cost :: Enters a cost that somebody had for the firm
amount/sum:money(3..900 eur):Amount; kind/category:(food~lunch with a customer~coffee for the team~dinner with the supplier~sandwiches for the meeting|transport~a train ticket~the taxi from the station~petrol~parking at the fair|lodging~two nights in a hotel~a room in the guest house~bed and breakfast|tools~a new keyboard~a cordless drill~printer ink~a headset|fees~entry to the fair~a course fee~the licence for the editor|gifts~flowers for the secretary~a bottle of wine for a client~a farewell present):Kind; paid/date:past:When; proof/has_receipt:bool~receipt attached~I've kept the bill~here's the slip^lost the receipt~no receipt for that~they gave me no bill:There is a receipt; project?/charge_to:code:Project
{kind}, {amount}, {paid}, {proof}<, project {project}> | {paid} I paid {amount} for {kind}. {proof}<, goes to {project}> | {amount} {paid} for {kind}, {proof} | please enter {amount}, {kind}, {paid}<, for {project}>, {proof} | I'm {amount} short after {kind} {paid}. {proof}
~ {#2-9} people came | {N} approved it | table {#2-30} | in {C}

## waste and lost things
sort_waste/waste.bin/which_bin :: Says when and where a kind of waste is taken/Place and day for waste
kind/type:(paper~old newspapers~a pile of cardboard~egg boxes|glass~empty jam jars~wine bottles|bio~potato peels~coffee grounds~dead flowers|metal~tin cans~an old frying pan|electric~a broken toaster~my old phone~a dead hairdryer|hazard~half a tin of paint~old batteries~pills past their date):Kind of waste; street?/near:street:Street; today?/now!any_day:bool~today still~it must go now^any day~no hurry:Today!Any day
Q:what do I do with {kind}<, I live at {street}><, {today}> | Q:where does {kind} go<? {today}> | Q:I have {kind}<, {street}><. {today}> | Q:{kind}<near {street}>, who takes that<? {today}> | Q:can I get rid of {kind}<, {today}>
=> bin {M} on {D} :: It goes into bin {M} on {D}.

found_thing/found.enter :: Enters something that was found
thing/what:any(wallet|umbrella|ring|lunchbox|scarf|glasses):What; kind/group:(clothing~it's something to wear|valuables~looks like gold~there's money in it|papers~with an ID in it~letters and papers|electronics~has a screen~still rings|other~hard to say what it is):Group; place/where:any(platform 3|row 12|café|lift B|stairs east|ladies' room):Where; date?/day:past:When
a {thing} from {place}, {kind}<, found {date}> | {place}: a {thing}, {kind}<, {date}> | found a {thing} {date} at {place}, {kind} | somebody gave me a {thing}, {kind}, it lay at {place}<, {date}>
~ drawer {#2-30} | {N} asked already | shift till {T} | finder gets {#2-20}

## help line
open_case/helpline.open/new_complaint :: Opens a case for the right department
caller/name:surname:Caller; department/team:(billing~was charged twice~the bill is far too high~wants her money back|technical~no picture since noon~the box blinks red~can't log in any more|delivery~the parcel never came~they left it in the rain~still waits for the sofa|sales~wants a larger contract~asks for an offer~would like a second phone|cancellation~wants out of the contract~moves abroad and quits~doesn't need it any more):Department; urgency/priority:(low~but has time~no hurry|normal|high~is really angry~called four times~threatens with a lawyer):Urgency; call_back?/phone_back!mail:bool~wants to be called back^an e-mail is enough:Called back!By mail; language?/speaks:language:Language
{caller}: {department}, {urgency}<, {call_back}> | {caller} {department} and {urgency}<. {call_back}> | on the line: {caller}, {department}, {urgency}<, speaks {language}> | a {caller} {department}, {urgency}<, speaks only {language}><, {call_back}> | {urgency}: {caller} {department}<, {call_back}>
~ customer for {#2-20} years | case {#2-9} today | {N} took it | waited {#3-50} minutes

## first aid
log_injury/firstaid.log :: Enters an injury
person/who:first:Who; injury/kind:(cut~slipped with the knife~a finger bleeds~stepped on glass|burn~touched the stove~hot oil on the hand~spilt the soup|sprain~twisted an ankle~fell on the wrist|bite~the dog snapped~stung by a wasp|bruise~hit the head on the shelf~walked into the door|eye~got something in the eye~splashed bleach into the face):Injury; time/at:time(6..22):When; sent?/to_doctor!stayed:bool~sent to the doctor~off to hospital^a plaster was enough~went on working:Sent to a doctor!Stayed; witness?/seen_by:first:Who saw it
{person}, {time}: {injury}<, {sent}> | {person} {injury} at {time}<, {witness} saw it><, {sent}> | at {time} {person} {injury}<. {sent}> | {injury}: {person}, {time}<, {sent}><, seen by {witness}>
~ kit {#2-6} is empty | hall {#2-9} | tetanus {#2-9} years ago | {N} held the hand

## house repairs
send_craft/crafts.send/order_craftsman :: Sends a craftsman of the right kind
trade/craft:(plumber~the tap drips all night~the loo is blocked~water under the sink|electrician~the fuse blows every evening~no light in the stairs~the socket sparks|locksmith~the key broke off~I'm locked out~the lock is stuck|painter~the walls are yellow with smoke~the hall needs a new colour|roofer~rain comes through the ceiling~the storm took tiles off|glazier~a ball went through the window~the pane has a crack):Craft; address/where:street:Where; day?/date:nearday:When; emergency?/at_once!can_wait:bool~it can't wait~right now please^it can wait~no hurry:At once!Can wait; phone?/call:phone:Phone
{trade}, {address}<, {emergency}> | {trade}. I live at {address}<, {day} would be good><, {emergency}> | at {address} {trade}<, {emergency}><, call {phone}> | help: {trade}! {address}<, {day}> | {address}: {trade}<. {emergency}>
~ floor {#2-9} | {N} lets you in | dog is harmless | house of {#1900-1990}

## library desk
shelve_book/books.shelve :: Puts a new book on the right shelf
title/book:book:Title; subject/field:(cooking~it's all about soups~recipes from the south|travel~a guide to mountain huts~walks in the north|health~how to sleep better~back pain and what helps|history~about the plague~the fall of an empire|children~for little ones, with flaps~a picture book about a bear|crime~a murder in a lighthouse~a detective novel|computers~how to write programs~about databases):Subject; copies?/count:times(1..6):Copies; reference?/not_for_loan!loanable:bool~it stays in the house~not to be lent^can be lent:Stays in the house!Can be lent; age?/from_age:n(2..16):From this age
{title}, {subject}<, {reference}> | new: {title}. {subject}<, {reference}> | {title} is {subject}<, for children from {age}> | put {title} where it belongs, {subject}<. {reference}> | {subject}: {title}<, {reference}>
~ {#90-900} pages | {N} gave it | shelf {#2-40} | back is torn

## city reports
report_issue/city.report/street_problem :: Reports a problem in the street
kind/issue:(light~the lamp has been dark for days~no light on the whole street|road~a hole as deep as a bucket~the asphalt is cracked|tree~a branch hangs over the path~a tree fell over|litter~bags of rubbish everywhere~somebody dumped a sofa|noise~they drill at midnight~the bar plays music till four|water~the drain is blocked~a hydrant leaks|sign~the stop sign is gone~somebody turned the sign round):Kind; street/where:street:Where; danger?/dangerous!harmless:bool~somebody will get hurt~kids play there^nobody is in danger~only ugly:Dangerous!Harmless; since?/days:days(1..6 weeks):For how long; photo?/picture:file:Photo
{kind}, {street}<, {danger}> | {street}: {kind}<, for {since} now><. {danger}> | {kind} at {street}<, {since} already> | at {street} {kind}<, see {photo}><, {danger}> | could somebody look at {street}? {kind}<, {danger}>
~ house {#2-90} | {N} rang before | bus {#2-30} can't pass | third report

book_ticket_kind/desk.ticket :: Sells a ticket of the right tariff
tariff/kind:(adult|child~for my little girl~she's seven|student~I'm at university~with my student card|senior~for grandma~he's retired|disabled~in a wheelchair~with a guide dog|family~two parents and three kids~all of us together):Tariff; zone/zones:n(1..7):Zones; validity/valid:(single~only this way~one trip|day~the whole day~there and back as often as we like|week~all week|month~for the whole month):How long it is valid; count?/tickets:times(1..5):How many; bike?/with_bike!no_bike:bool~and the bike comes along^no bike:With a bike!No bike
{tariff}, {zone} zones, {validity}<, {bike}> | {zone} zones {validity}, {tariff}<. {bike}> | one ticket, {tariff}, through {zone} zones, {validity}<, {bike}> | {validity}, {zone} zones: {tariff}<, {bike}>
~ line {#2-20} | {N} pays | platform {#2-9} | we go at {T}

pet_visit/vet.visit :: Plans a visit at the vet
animal/species:(dog~my poodle~the puppy|cat~our tomcat~my kitten|bird~the budgie~her parrot|rodent~our hamster~the guinea pig|horse~my pony~the mare|reptile~the tortoise~his gecko):Animal; reason/why:(vaccination~needs its shots~the yearly jab|injury~limps~was hit by a car~has a bleeding paw|illness~won't eat~coughs all night~throws up|teeth~smells from the mouth~broke a tooth|check~only a check-up~let's see that all is well):Reason; date/day:nearday:When; time?/at:time(8..19):Time; home?/house_call!practice:bool~please come to us~we can't bring it^we come to you:House call!In the practice
{animal} {reason}, {date}<at {time}><, {home}> | {date}<, {time}>: {animal} {reason}<. {home}> | {animal} {reason}, can we come {date}<at {time}> | a visit {date} please: {animal}, it {reason}<, {home}>
~ {#2-15} years old | {#2-60} kilos | {N} is the owner | chip {#100-900}
"""
