"""Functions for argued.py, asked in whole sentences and roundabout (the form is that of args1.py)."""
TEXT = """
## hair salon
book_chair/salon.book :: Books an appointment at the hairdresser
client/customer:first:Client; service/what:(cut~a haircut~to have it cut~just the tips|colour~to have it dyed~new colour|wash~wash and dry~wash and blow-dry|perm~curls~a perm|beard~his beard done~a beard trim):Service; date/day:date:Day; time/at:time(8..19):Time; stylist?/with:first:Stylist; long_hair?/hair_long!short_hair:bool~with long hair~hair down to the hips^with short hair~hardly any hair:Long hair!Short hair; reminder?/remind:bool~send a reminder^no reminder needed~you needn't remind me:With a reminder
{client} would like {service} on {date} at {time}<, {long_hair}><, by {stylist} if she can> | could you put {client} in at {time} on {date}? It's {service}<, {long_hair}><. {reminder}> | {client} comes {date}, {time}, {service}<. {stylist} should do it> | I'm calling for {client}: {service}, {date}, around {time}<, {reminder}> | {service} for {client} please, {date} {time}<, {long_hair}><, and {reminder}>
~ she was here {#2-9} weeks ago | it cost {#20-90} last time | chair {#2-6} is broken | the bus comes at {T} | {N} looks after the kids meanwhile

mix_dye/salon.dye :: Notes the dye mixed for a client
client/customer:first:Client; shade/tone:any(6.1|copper 7|ash 8|honey|9.3|plum):Shade; amount/quantity:vol(20..200 ml):Amount; developer?/oxide:pct(3..12):Developer; minutes?/acts_for:dur(5..60 min):Time it acts; allergy_test?/patch_test!no_test:bool~after the patch test~tested before^without a patch test~no test done:Tested before!Not tested
{client} got {amount} of {shade}<with {developer} developer><, {minutes}><, {allergy_test}> | please write down for {client}: {shade}, {amount}<, it was on for {minutes}> | I mixed {amount} {shade} for {client}<, {allergy_test}><, {developer}> | {shade} for {client} again, {amount}<. {allergy_test}> | {amount} of {shade} on {client}'s head<, left on {minutes}>
~ she's {#16-80} | bowl {#2-5} | tube {#2-20} is empty | {N} rinsed it | radio {#88-107}

## driving school
plan_lesson/driving.lesson :: Plans a driving lesson
student/learner:person:Student; date/day:date:Day; start/from:time(7..20):Start; units/lessons:n(1..4):Lessons of 45 minutes; kind?/type:(town~in town|motorway~on the motorway|night~in the dark~after dark|parking~to practise parking):Kind; car?/vehicle:(manual~with a clutch|automatic~without a clutch):Car; pickup?/fetch!at_school:bool~pick them up at home~fetched from home^they come to the school:Fetched!Comes to the school
{student} has {units} lessons on {date} from {start}<, {kind}><, {pickup}> | could {student} have {units} on {date} at {start}<? {kind}><, {car}> | put {student} down for {date}, {start}, {units} units<. {pickup}> | on {date} at {start} I take {student} out for {units}<, {kind}><, {car}> | {units} lessons for {student}: {date}, starting {start}<, {kind}><, {pickup}>
~ failed {#2-3} times | has {#5-40} hours already | plate {#100-999} | born 200{#1-9} | {N} sits in the back

theory_result/driving.theory :: Enters the result of a theory test
student/learner:person:Student; mistakes/errors:n(0..30):Mistakes; passed!failed:bool~passed~got through^failed~didn't make it:Passed!Failed; date?/on:past:Day; attempt?/try_no:ord(1..5):Attempt; language?/in:language:Language
{student} {passed} with {mistakes} mistakes<on {date}><, the {attempt} try> | {mistakes} mistakes, {student} {passed}<. It was the {attempt} attempt><, in {language}> | please enter that {student} {passed}, {mistakes} errors<, {date}> | theory of {student}<{date}>: {passed}, {mistakes} wrong<, {attempt} time> | the {attempt} attempt of {student}: {mistakes} wrong answers, {passed}<, test in {language}>
~ {#20-30} questions | room {#2-9} | pays {#20-60} euros | {N} supervised | seat {#2-20}

## pharmacy
reserve_medicine/pharmacy.reserve :: Reserves a medicine
customer/name:surname:Customer; medicine/drug:drug:Medicine; packs/count:n(1..6):Packs; strength?/dose:mass(0.005..1 g):Strength of a tablet; form?/kind:(tablets|drops~to drip|syrup~juice for the kid|cream~to rub in|patch~to stick on):Form; prescription?/on_prescription!over_counter:bool~on prescription~has a prescription^without a prescription:On prescription!Without prescription; deliver?/home!collect:bool~bring it home to them~delivered^they come for it~is fetched:Delivered!Fetched
{customer} needs {packs} packs of {medicine}<, {strength}><, {form}><, {prescription}> | could you set aside {medicine} for {customer}, {packs} packs<? {deliver}> | {packs} x {medicine}<({strength})> for {customer}<, {form}><. {prescription}> | we're to keep {packs} {medicine} for {customer}<, {deliver}><, {form}> | put {packs} packs {medicine} away, {customer}<, {strength} ones><. {deliver}>
~ she is {#20-90} | takes it {#2-4} times a day | for {#5-20} days | doctor {N} wrote it | shelf {#2-40}

interaction_check/pharmacy.check :: Whether medicines go together
drugs/medicines:list(drug):Medicines; age?/patient_age:no(1..99):Age; pregnant?/pregnancy!not_pregnant:bool~she's pregnant^not pregnant:Pregnant!Not pregnant; alcohol?/with_alcohol!sober:bool~with a beer in the evening~drinks alcohol^no alcohol~doesn't drink:With alcohol!Without alcohol; kidneys?/weak_kidneys!healthy_kidneys:bool~weak kidneys^healthy kidneys:Weak kidneys!Healthy kidneys
Q:can one take {drugs} together<, aged {age}><, {pregnant}> | Q:do {drugs} get along<, {alcohol}><? {kidneys}> | please check {drugs}<for somebody of {age}><, {alcohol}> | Q:a customer takes {drugs}<, {pregnant}>, is that all right<? {kidneys}> | Q:{drugs}<, {alcohol}><, {age} years old> - any danger
~ since {#2-20} days | {#2-3} tablets a day | {N} asked | weighs {#45-110} kg
=> {"risk": "((low|moderate|high))"} :: The risk is {1}.

## opticians
order_lenses/lenses.order :: Orders lenses
customer/name:person:Customer; right/right_eye:d(0.25..6.75):Right eye, dioptres; left/left_eye:d(0.25..6.75):Left eye, dioptres; kind/type:(distance~to see far~for driving|reading~for reading~to see near|progressive~for near and far~both in one):Kind; tinted?/tint:pct(10..85):Tint; antireflex?/coating!uncoated:bool~without reflections~coated^uncoated~no coating:Coated!Uncoated; thin?/high_index!standard:bool~as thin as possible~thin ones^normal thickness:Thin!Normal thickness; ready?/by:date:Ready
{customer} needs glasses {kind}: right {right}, left {left}<, {antireflex}><, {thin}> | lenses for {customer}, left {left} and right {right}, {kind}<. {tinted} tint> | {right} on the right, {left} on the left for {customer}, {kind}<, ready {ready}><, {antireflex}> | please order {kind} for {customer}, r {right} l {left}<, {tinted} dark><, {thin}> | {customer} wants something {kind}, right eye {right}, left eye {left}<, {ready}>
~ frame {#100-999} | pays in {#2-6} rates | last test {#2-9} years ago | {N} measured | sees the {#2-9}th line

contact_trial/contacts.trial :: Plans a trial of contact lenses
customer/name:person:Customer; days/duration:days(1..6 weeks):How long; type?/kind:(daily~new ones every day~to throw away at night|monthly~for a month|hard~hard ones):Kind; start?/from:date:From; eye?/which_eye:(left~only left|right~only right|both~both eyes):Eye; sport?/for_sport!everyday:bool~only for sports^for every day:For sports!For every day
{customer} tries contact lenses for {days}<, {type}><, {sport}> | let {customer} test some for {days}<from {start}><, {type}> | {days} of trial for {customer}<, {eye}><. {sport}> | could {customer} have lenses to try, {days}<, {type}><, starting {start}> | trial: {customer}, {days}<, {eye}><, {type}>
~ minus {#2-6} | aged {#14-60} | box of {#6-30} | {N} explains it | cost {#20-60}

## real estate
plan_viewing/viewings.plan :: Plans a viewing
property/object:any(Elm Street 4|loft 12|villa Rosa|house B7|flat 3 left):Property; person/visitor:person:Who comes; date/day:date:Day; time/at:time(8..20):Time; people?/visitors:n(1..6):How many; agent?/shown_by:first:Shown by; second_visit?/again!first_visit:bool~for the second time~they come back^for the first time~never saw it:Second visit!First visit; keys?/keys_at:(office~keys are in the office|neighbour~the neighbour has the keys|lockbox~keys are in the box):Keys
{person} wants to see {property} on {date} at {time}<, {second_visit}><. {agent} shows it> | could you note a viewing: {property}, {person}, {date}, {time}<, {keys}> | on {date} at {time} {person} looks at {property}<, {people} of them><, {second_visit}> | show {property} to {person} {date} {time}<. {keys}><, {agent} goes> | {property}, {date} {time}: {person}<, {people} people><, {keys}>
~ {#2-6} rooms | {#300-3000} a month | built in {#1900-2020} | floor {#2-9} | {#2-9} others are interested | {N} lives there now

enter_offer/offers.enter :: Enters an offer for a property
property/object:any(Elm Street 4|loft 12|villa Rosa|house B7|flat 3 left):Property; buyer/bidder:person:Buyer; amount/price:n(90000..900000):Offer in euros; financed?/loan!cash:bool~with a loan~the bank pays^without a bank~in cash:With a loan!In cash; valid_until?/until:date:Valid until; furniture?/furnished!empty:bool~with the furniture^empty~without furniture:With furniture!Empty; conditions?/if:many(garage~garage included|survey~after a survey|date~if they can move in at once|repairs~once the roof is mended):Conditions
{buyer} offers {amount} for {property}<, {financed}><, {conditions}> | we have {amount} from {buyer} for {property}<, good until {valid_until}> | {amount} for {property}, it's {buyer}<, {furniture}><. {financed}> | {buyer} would pay {amount}, {property}<, {conditions}><, {valid_until} at the latest> | please enter {buyer}'s offer of {amount} for {property}<, {furniture}>
~ {#60-300} m² | seen {#2-5} times | other bids: {#2-5} | {N} is the agent | they have {#2-4} kids

## ferry
book_ferry/ferry.book :: Books a ferry
from/departure:any(Holm|Sund|Port Ellis|Naro|Kap West):From; to/arrival:any(Holm|Sund|Port Ellis|Naro|Kap West):To; date/day:date:Day; adults:n(1..8):Adults; children?/kids:n(1..6):Children; vehicle?/with:(none~on foot~without a car|car~with the car|camper~with the camper van~with our van|bike~with bicycles~with our bikes|motorbike~with the motorbike):Vehicle; length?/vehicle_length:len(3..12 m):Length of the vehicle; cabin?/with_cabin!seats_only:bool~with a cabin~we want to sleep^only seats~no cabin:With a cabin!Only seats; return_on?/back:date:Back on
we'd like to cross from {from} to {to} on {date}, {adults} adults<and {children} children><, {vehicle}><, {cabin}> | {from} - {to}, {date}<, {vehicle}, it's {length} long>, {adults} grown-ups<, {cabin}> | book {date} from {from} to {to} for {adults}<, {vehicle}><, back on {return_on}> | on {date} {adults} of us go {vehicle}{cabin=false} from {from} to {to}, no cabin | {adults} adults<plus {children} kids>, {from} to {to}, {date}<. {vehicle}><, return {return_on}>
~ deck {#2-7} | wind force {#3-9} | we come from {C} | {N} gets seasick | gate {#2-9} opens at {T}

ferry_delay/ferry.delay :: Enters the delay of a ferry
ship/vessel:any(Nordstern|Isla B|Queen Ada|FastCat 2|Fjordline):Ship; delay/late:dur(5..300 min):Delay; cause/why:(weather~too much wind~storm|engine~trouble with the engine|crowd~too many cars~loading takes long|tide~not enough water~low water):Cause; inform?/tell_passengers!silent:bool~tell the passengers~announce it^don't tell the passengers yet~no announcement:Passengers are told!Passengers are not told; harbour?/at:any(Holm|Sund|Port Ellis|Naro|Kap West):Harbour
the {ship} is {delay} late, {cause}<, {inform}> | {ship} leaves {delay} later<from {harbour}>: {cause}<. {inform}> | {cause}, so {ship} will be {delay} behind<, {inform}> | please enter {delay} for the {ship}<at {harbour}>, {cause} | {delay} delay, {ship}, {cause}<, {inform}>
~ {#100-900} on board | berth {#2-9} | captain {N} called | next one goes at {T}

## kindergarten
note_pickup/daycare.pickup :: Notes who fetches a child
child/kid:first:Child; by/person:(mother~mum~the mother|father~dad~the father|grandma~granny~grandmother|grandpa~grandfather|neighbour~the lady next door~a neighbour|other):By whom; date/day:date:Day; time?/at:time(11..18):Time; id_check?/show_id!known:bool~check the passport~we don't know them yet^known to us~no need to check:Passport is checked!Known; lunch?/eats_here!no_lunch:bool~after lunch~eats with us^before lunch~without lunch:Eats here!Without lunch
{by} fetches {child} on {date}<at {time}><, {id_check}><, {lunch}> | {child} will be picked up by {by} {date}<, {time}><. {lunch}> | just to let you know: {date} {by} comes for {child}<at {time}><, {id_check}> | {date}, {child}: {by}<, around {time}><, {lunch}> | could you note that {by} takes {child} home on {date}<. {id_check}>
~ group {#2-6} | sister is {#6-15} | boots size {#22-35} | {N} is in group {#2-5}

daily_report/daycare.report :: Enters how a child's day was
child/kid:first:Child; slept?/nap:dur(10..150 min):Nap; ate/meal:(nothing~didn't eat~nothing at all|little~a few spoons~hardly anything|half~half of it|all~ate everything~the plate was empty):How much was eaten; mood?/feeling:(happy~cheerful~laughing a lot|calm|sad~missed mum~cried a lot|wild~full of energy):Mood; diapers?/nappies:n(1..7):Nappies; outside?/went_out!inside:bool~was outside~played in the garden^stayed inside~not outside:Was outside!Stayed inside; note?/remark:any(new word|bump on the head|sang all day|first step|lost a tooth):Remark
{child} {ate}<, slept {slept}><, {mood}><, {outside}> | {child}'s day: {ate}<, a nap of {slept}><. {outside}> | today {child} {ate}<and was {mood}><, {diapers} nappies> | write for {child}: {ate}<, {mood}><, {note}><, {outside}> | {child} {ate}<. Nap: {slept}><, {mood}>
~ {#5-20} kids today | room {#2-4} | {N} is on shift | soup at {T} | bed {#2-12}

## horse stable
plan_ride/stable.ride :: Plans a riding lesson
rider/student:first:Rider; horse/on:pet:Horse; date/day:date:Day; time/at:time(7..20):Time; minutes/length:dur(20..120 min):Length; kind?/type:(dressage~in the ring~dressage|jumping~over fences|trail~out in the woods~a ride out|lunge~on the lunge):Kind; beginner?/first_time!experienced:bool~for the first time~a beginner^rides well~experienced:Beginner!Experienced; helmet?/lend_helmet!own_helmet:bool~needs a helmet~lend them a helmet^has a helmet:Helmet is lent!Own helmet
{rider} rides {horse} on {date} at {time} for {minutes}<, {kind}><, {helmet}> | could {rider} have {minutes} with {horse} on {date}, {time}<? {beginner}> | {date} {time}: {rider} on {horse}, {minutes}<, {kind}><. {helmet}> | put {rider} on {horse}, {date}, {time}, {minutes} long<, {beginner}> | {minutes} for {rider} with {horse}<, {kind}>, {date}, {time}<, {beginner}>
~ the horse is {#4-25} | box {#2-40} | weighs {#40-95} kilos | {N} teaches | {#2-6} others in the ring

farrier_visit/stable.farrier :: Plans a visit of the farrier
horse/for:pet:Horse; date/day:date:Day; shoes/work:(all~four new shoes~all four|front~only in front~the front ones|trim~just trimming~no iron, only trim|remove~take them off~barefoot from now on):Work; price?/cost:money(30..250 eur):Price; held_by?/holds:first:Who holds the horse; sedate?/calm!awake:bool~give it something to calm down~sedated^without sedation~it stands quietly:Sedated!Not sedated
{horse} gets {shoes} on {date}<, {held_by} holds><, {sedate}> | the farrier sees {horse} {date}: {shoes}<, {price}><. {sedate}> | {date}, {horse}, {shoes}<. {held_by} will hold> | please book the smith for {horse} on {date}, {shoes}<, {price} agreed> | {shoes} for {horse}, {date}<, {sedate}><, {held_by} is there>
~ last time {#5-12} weeks ago | {#4-25} years old | stall {#2-40} | {#2-6} more horses wait | nail {#2-8} was loose

## pool
pool_values/pool.log :: Enters the water of a pool
pool/basin:any(main pool|kids' pool|whirlpool|diving pool|spa 2):Pool; chlorine?/cl:d(0.2..2.5):Chlorine in mg per l; ph?/acidity:d(6.6..8.2):pH; temperature/temp:temp(18..38):Temperature; clear?/water_clear!cloudy:bool~clear~one sees the bottom^cloudy~can't see the bottom:Clear!Cloudy; visitors?/guests:n(2..300):Visitors
{pool}: {temperature}<, chlorine {chlorine}><, ph {ph}><, {clear}> | the {pool} is at {temperature}<with a ph of {ph}><. {clear}> | I measured {temperature} in the {pool}<, {chlorine} chlorine><, {visitors} people in it> | {pool}, ph {ph}<, {chlorine} mg chlorine>, {temperature}<, {clear}> | write {temperature} for {pool}<, the water is {clear}><, {visitors} visitors>
~ lane {#2-8} | pump {#2-4} hums | {N} has the watch | it opens at {T} | {#2-5} metres deep

close_lane/pool.close :: Closes lanes of a pool
lanes/which:list(n(1..10)):Lanes; from+to/start+end:hours(6..21):; date/day:date:Day; reason/for:(club~for the swimming club|school~for a school class|repair~something is broken~for repairs|race~for a competition):Reason; sign?/put_sign!no_sign:bool~put up a sign^no sign needed~without a sign:With a sign!Without a sign
lanes {lanes} are closed {from} on {date}, {reason}<, {sign}> | {date} {from}: no swimming in lane {lanes}, {reason}<. {sign}> | please close {lanes} {from}, {date}, {reason}<, {sign}> | we need lanes {lanes} on {date} {from} {reason} | {reason}: {lanes} closed, {date}, {from}<, {sign}>
~ {#11-30} swimmers | water is {#20-30} degrees | {N} trains them | locker {#11-90}

## helpdesk
open_case/helpdesk.open :: Opens a case at the helpdesk
user/person:first:Who has the problem; device/thing:(laptop|phone|printer|network~the internet~wifi|account~the login~can't log in):What; problem/text:any(shows a blue screen|prints only stripes|keeps asking for the password|is very slow|lost all mails|makes a burning smell):Problem; urgency?/prio:(low~no hurry~can wait|normal|high~can't work at all~nothing works):Urgency; location?/room:any(B 204|home office|site 3|lobby|van 7):Where; callback?/phone:phone:Phone; remote_ok?/remote!on_site:bool~you may log in from afar^somebody must come:From afar!Somebody comes
{user}'s {device} {problem}<, {urgency}><, {location}> | {user} from {location} says the {device} {problem}<. {urgency}><, {remote_ok}> | can you open a case: {device} of {user}, {problem}<, call {callback}> | there's trouble with {user}'s {device}: it {problem}<, {remote_ok}><, {urgency}> | {user}, {device}: {problem}<, {location}><, phone {callback}>
~ restarted {#2-5} times | bought in {#2015-2025} | {#2-40} colleagues have it too | ticket {#100-999} was the same | since {T}

close_case/helpdesk.close :: Closes a case
case/ticket:code:Case; solution/how:(fixed~repaired~works again|replaced~got a new one~swapped the device|no_fault~nothing was wrong~couldn't find anything|duplicate~the same as another|user_error~it was just unplugged~the user did it wrong):Solution; minutes?/spent:dur(2..240 min):Time spent; survey?/ask_rating!no_survey:bool~ask if they are happy~send the survey^no survey~don't ask for a rating:With a survey!Without a survey; comment?/note:sentence:Comment
{case} is done, {solution}<, took {minutes}><, {survey}> | close {case}: {solution}<. {survey}> | {case} - {solution}<, {minutes} spent> | you can shut {case}, {solution}<, {survey}> | {solution}, so {case} can be closed<, I needed {minutes}>
~ {N} helped | visit number {#2-4} | cable of {#2-20} m | desk {#2-90}

reset_password/helpdesk.reset :: Gives a user a new password
user/login:user:User; send_to/channel:(sms~by text~to the phone|mail~by mail~to the private mail|boss~to the boss|paper~on paper~in an envelope):How it is sent; force_change?/must_change!keep:bool~must change it at once^may keep it:Must be changed!May be kept; valid_hours?/valid_for:dur(1..72 h):Valid for; reason?/why:any(forgot it|locked out|new phone|came back from leave|typed it wrong):Reason
new password for {user}, {send_to}<, {force_change}><, valid {valid_hours}> | {user} can't get in<, {reason}>, send a new one {send_to}<. {force_change}> | reset {user} and send it {send_to}<, good for {valid_hours}> | {user} needs a password {send_to}<, {reason}><, {force_change}> | {send_to}: fresh password for {user}<, {valid_hours}>
~ {#2-9} tries | floor {#2-20} | {N} sits beside them | meeting at {T} | staff number {#100-999}

## insurance desk
report_claim_home/claims.home :: Reports damage at home
policy/policy_no:code:Policy; cause/what:(water~a burst pipe~water came in|fire~it burnt|storm~the wind tore it~storm|theft~somebody broke in~burglars|glass~a broken window):Cause; amount/estimate:money(100..30000 eur):Estimated damage; date/when:past:Day; rooms?/affected:list(any(kitchen|cellar|bath|hall|attic)):Rooms; photos?/pictures:n(1..20):Photos; habitable?/can_live_there!not_habitable:bool~we can still live there^we can't live there:Can be lived in!Cannot be lived in; police?/reported!not_reported:bool~police know~reported to the police^police don't know yet~no police:Police know!Police don't know
policy {policy}: {cause} {date}, about {amount}<, {rooms} affected><, {habitable}> | {cause} on {date}, I guess {amount}, policy {policy}<, {police}> | I have to report damage: {cause}, {date}, {amount}, my policy is {policy}<. {habitable}><, {photos} photos> | {policy}, {date}: {cause}, roughly {amount}<, {police}> | {amount} of damage, {cause}<in {rooms}>, {date}, {policy}<, {photos} pictures>
~ paid in since {#1990-2020} | house of {#60-300} m² | floor {#2-5} | {N} saw it | neighbour in {#2-30}

change_policy/policies.change :: Changes a policy
policy/policy_no:code:Policy; change/what:(increase~more cover~a higher sum|decrease~less cover~a lower sum|cancel~an end of it~out of it|pause~a break~nothing for a while):Change; from/starts:date:From; sum?/new_sum:money(500..90000 eur):New sum; keep_bonus?/bonus!lose_bonus:bool~keep my bonus^without the bonus:Bonus stays!Bonus is lost; confirm_by?/letter:(mail~by mail|post~by post~a letter|none~no confirmation):Confirmation
{policy}: {change} from {from}<, to {sum}><, {confirm_by}> | I'd like {change} on {policy}, from {from} on<, {keep_bonus}> | {change} please, policy {policy}, as of {from}<, new sum {sum}><, {keep_bonus}> | {change} for {policy}, {from}<, {confirm_by}> | from {from} I want {change} on {policy}<, {sum}><. {keep_bonus}>
~ {#2-9} policies at home | I pay {#10-90} a month | agent {N} | since {#1995-2022} | age {#18-90}

## court and notary
file_motion/court.file :: Files a document with a court
case/case_no:any(4 C 118/26|22-CV-0091|XII ZR 5|F 77/25|2026-1408):Case; document/file:file:Document; kind/type:(claim~the claim|reply~our answer~a reply|appeal~against the judgment~an appeal|evidence~proof~exhibits):Kind; deadline?/due:date:Due; copies?/count:n(1..9):Copies; confidential?/sealed!open:bool~not for the public~sealed^public~open to all:Sealed!Open; fee_paid?/paid!unpaid:bool~the fee is paid^the fee is still open:Fee is paid!Fee is open
file {document} in {case}, it's {kind}<, due {deadline}><, {confidential}> | {case}: {kind}, {document}<. {fee_paid}><, {copies} copies> | please send {document} to the court as {kind}, case {case}<, {confidential}> | {kind} for {case} is {document}<, by {deadline}><, {fee_paid}> | {document} goes to {case}, {kind}<, {copies} times><. {confidential}>
~ page {#2-90} is missing | hearing at {T} | room {#2-300} | {#2-5} witnesses | judge {N}

plan_hearing/court.hearing :: Plans a hearing
case/case_no:any(4 C 118/26|22-CV-0091|XII ZR 5|F 77/25|2026-1408):Case; date/day:date:Day; time/at:time(8..16):Time; room?/hall:no(1..240):Room; witnesses?:list(surname):Witnesses; video?/by_video!in_person:bool~by video^in person~everybody comes:By video!In person; interpreter?/language:language:Interpreter for; minutes?/length:dur(15..300 min):Length
{case} is heard on {date} at {time}<, room {room}><, {video}> | hearing in {case}: {date}, {time}<, witnesses {witnesses}><, {interpreter} interpreter> | put {case} on {date} at {time}<. {video}><, {minutes} should be enough> | {date} {time} {case}<in room {room}><, with {witnesses}> | we hear {case} {date} at {time}<, we need somebody for {interpreter}><, {video}>
~ postponed {#2-4} times | file of {#100-900} pages | {N} presides | floor {#2-6} | {#2-9} visitors

## charity
log_donation/donations.add :: Enters a donation
donor/giver:person:Donor; amount/sum:money(2..2000 eur):Amount; purpose?/for:(general~wherever it's needed|children~for the kids|animals~for the shelter|disaster~for the flood victims):Purpose; regular?/rhythm:(once~once|monthly~every month|yearly~every year~once a year):Rhythm; receipt?/with_receipt!no_receipt:bool~wants a receipt~with a receipt^no receipt~doesn't need a receipt:With a receipt!Without a receipt; anonymous?/nameless!named:bool~anonymously~without the name^may be named:Anonymous!May be named; thank_you?/card:bool~send a thank-you card^no card please~without thanks:Card is sent
{donor} gives {amount}<, {regular}><, {purpose}><, {receipt}> | {amount} from {donor}<{purpose}><, {anonymous}> | we received {amount} from {donor}<. {receipt}><, {thank_you}> | please enter {amount}<{regular}> by {donor}<, {purpose}> | {donor}: {amount}<, {anonymous}><, {regular}>
~ the {#2-9}th this year | stall {#2-9} | since {#1990-2024} a member | {N} collected | box {#2-40}

plan_volunteer/volunteers.plan :: Plans a volunteer
person/volunteer:first:Who; task/job:(kitchen~cook~in the kitchen|driver~drive the van~at the wheel|shop~sell things~at the counter|sorting~sort clothes|phones~answer the phone):Task; days/on:wds:Days; from+to/start+end:hours(8..20):; van?/needs_van!no_van:bool~needs the van^needs no car~without the van:Needs the van!Without the van; trained?/experienced!new:bool~has done it before^is new~never did it:Has done it!Is new
{person} helps {task} {days} {from}<, {trained}> | {days} {from} {person} is there: {task}<, {van}> | put {person} down {days} {from}, {task}<. {trained}> | {person}, {task}, {days}, {from}<, {van}> | {from} {days}: {person}, {task}<, {trained}><, {van}>
~ aged {#16-80} | {#2-9} others | {N} shows them | bus {#2-90} | till {T} the door is shut

## food and events
plan_buffet/catering.plan :: Plans a buffet
event/occasion:any(retirement|opening|christening|quiz night|summer fête):Event; date/day:date:Day; guests/people:n(8..300):Guests; vegetarians?/veggie:n(1..60):Of them vegetarians; style?/kind:(cold~only cold dishes|warm~warm dishes|finger~to eat by hand~finger food|barbecue~from the grill):Style; budget?/per_head:most(money 8..90 eur):Budget for each; drinks?/with_drinks!no_drinks:bool~with drinks~drinks too^without drinks~we have the drinks:With drinks!Without drinks; waiters?/staff:n(1..12):Waiters; dishes?/crockery!own_dishes:bool~bring the plates^we have plates:Plates are brought!Own plates
a buffet for the {event} on {date}, {guests} guests<, {style}><, {budget} each><, {drinks}> | {date} we are {guests} for a {event}<, {vegetarians} of them vegetarian><. {drinks}> | {event}, {guests} people, {date}<, {style}><, {waiters} waiters> | could you plan for {guests} guests, {event}, {date}<. {budget} a head><, {dishes}> | we celebrate a {event} on {date} with {guests}<, {style}><, {dishes}>
~ hall of {#50-300} m² | parking for {#5-50} | till {T} | music by {N} | {#2-9} speeches

rent_tent/tents.rent :: Rents a party tent
width:len(2..20 m):Width; length:len(3..40 m):Length; from+to/start+end:span(1..7):; heating?/heated!unheated:bool~heated~with a heater^without heating:Heated!Unheated; floor?/with_floor!grass:bool~with a floor^on the grass~no floor:With a floor!On the grass; tables?:n(2..60):Tables; light?/lights:(none~without light|simple~a few bulbs|festive~fairy lights~lots of little lights):Light
a tent of {width} by {length} {from}<, {heating}><, {floor}> | {width} x {length}, {from}<, {tables} tables><. {heating}> | we need {length} times {width} covered {from}<, {light}><, {floor}> | {from}: tent {width} wide and {length} long<, {heating}><, {tables} tables in it> | could we have {width} by {length} {from}<? {floor}><, {light}>
~ {#20-300} guests | the lawn slopes | {#2-9} pegs are missing | {N} knows the place | last year {#200-900} euros

## travel desk
report_sick_traveller/trips.sick :: Notes that a traveller is ill
traveller/person:person:Traveller; place/city:city:Where; symptoms/what:list(symptom):Complaints; since?/from:past:Since; doctor?/seen_doctor!no_doctor:bool~saw a doctor^hasn't seen a doctor~no doctor yet:Saw a doctor!Saw no doctor; fly_home?/return!stay:bool~wants to fly home^stays there:Flies home!Stays; insurance?/policy:code:Policy
{traveller} is ill in {place}: {symptoms}<since {since}><, {doctor}> | {place}: {traveller} has {symptoms}<. {fly_home}><, policy {insurance}> | please note {traveller} in {place}, {symptoms}<, {doctor}><, {since}> | our guest {traveller} has {symptoms}, is in {place}<, {fly_home}> | {traveller}, {place}, {symptoms}<, insured under {insurance}><, {doctor}>
~ group of {#5-40} | hotel room {#2-900} | {#20-80} years old | guide {N} | day {#2-14} of the trip

change_seat/seats.change :: Gives a passenger another seat
booking/code:any(PLT44X|9KQWE2|ZZ810B|MNO5RT|TTK77A):Booking; seat/to:any(12A|3F|27C|1D|44K|8B):New seat; reason?/why:(family~to sit with the family|legs~for the legs~tall|window~to look out|sick~feels sick):Reason; pay?/extra_fee:money(5..90 eur):Fee; second?/neighbour_too:any(12B|3E|27D|1C):Second seat; all_legs?/both_ways!outbound_only:bool~there and back~on both flights^only on the way there:Both flights!Only outbound
{booking} wants {seat}<, {reason}><, {all_legs}> | put {booking} on {seat}<and {second} too><, {reason}> | could {booking} sit in {seat} instead<? {reason}><, for {pay}> | seat {seat} for {booking}<, {all_legs}><, fee {pay}> | {booking} to {seat}<, {second} as well><. {all_legs}>
~ row {#45-60} is broken | gate {#2-90} | {#2-4} bags | flies {#2-9} times a year | {N} is {#180-205} cm

## allotment
book_water/garden.water :: Books water for a plot
plot/garden:no(1..180):Plot; litres/amount:vol(50..2000 l):How much; day/on:wd:Day; time?/at:time(6..21):Time; hose?/with_hose!can_only:bool~with the hose^only with cans:With the hose!Only with cans; neighbour?/share_with:no(1..180):Shared with plot
plot {plot} would like {litres} on {day}<at {time}><, {hose}> | {litres} for plot {plot}, {day}<, {time}><. {hose}> | on {day} I water plot {plot}, {litres} please<, shared with {neighbour}> | {plot} takes {litres} {day}<, {hose}><, together with plot {neighbour}> | book {day}<{time}> for {plot}: {litres}<, {hose}>
~ {#2-30} tomato plants | it's {#25-38} degrees | tank {#2-5} is dry | {N} has the key | well of {#3-20} m

swap_seeds/seeds.offer :: Offers seeds to others
plant/kind:plant:Plant; packets/count:n(1..40):Packets; year/harvested:no(2020..2026):Harvested in; organic?/bio!treated:bool~organic^treated:Organic!Treated; for?/wants:plant:Wanted in return; post?/by_post!collect:bool~by post^come and fetch them~to be fetched:By post!To be fetched
I have {packets} packets of {plant} from {year}<, {organic}><, I'd like {for} for it> | {packets} {plant}, harvested {year}<. {post}> | offering {plant}: {packets} packets, year {year}<, {organic}><, {post}> | who wants {plant}? {packets} packets of {year}<, {organic}><, against {for}> | {packets} packets {plant} ({year})<, {post}><, in return {for}>
~ plot {#2-180} | {#2-90} seeds in each | {N} grew it | shelf {#2-9} | grows {#20-200} cm
"""
