"""Functions that take lists: of words, numbers, codes, times, choices, things with their amounts.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
pizza
order_pizza/pizza.order/orderPizza
Orders a pizza
size/how_big/diameter:(small~a little one|medium|large~a big one|family~one for all five of us):Size; toppings/on_it/with:many(cheese~extra cheese|ham|mushrooms|olives|pepperoni~spicy sausage|onions|pineapple~the yellow fruit nobody agrees on|tuna~fish|spinach|egg~an egg|chili~something hot):Toppings; address?/to/deliver_to:street:Where to; crust?/base/dough:(thin|thick|stuffed~with cheese in the rim):Crust; no?/without/leave_out:many(garlic|tomato|salt|oregano):Left out
{size} with {toppings}<to {address}>|pizza, {size}: {toppings}<, {crust}>|{toppings} on {size}<, without {no}>|I'd like {size} and on it {toppings}<, bring it to {address}>|<{crust}: >{size}, {toppings}|hungry! {size}, {toppings}<, no {no}>
=> {"order": "{ID}", "minutes": {M}} :: Order {ID} comes in {M} minutes.

pizza
rate_dish/dishes.rate/howWasIt
Marks for a dish
dish/name/what:dish:Dish; stars/rating/score:stars:1 to 5; good?/liked/praise:many(taste~the taste|portion~how much it was|service~the waiter|price~the price|look~how it looked):What was good; bad?/disliked/complaint:many(cold~it was cold|late~it took for ever|salty~too much salt|small~hardly anything on the plate):What was bad; comment?/text/words:msg:Words
{stars} stars for the {dish}<, I liked {good}>|the {dish}: {stars}<. but {bad}>|{dish} gets {stars} out of 5<, {bad}>|I give the {dish} {stars}<, good: {good}>|<{bad}: >{dish}, {stars}
=> thanks :: Thank you.

statistics
compute_stats/stats.compute/statsOf
Statistics of numbers on the measuring server
values/data/numbers:numbers:Numbers; what/measures/which:many(mean~the average|median~the middle one|stdev~how much they scatter|min~the smallest|max~the biggest|sum~all together):What is wanted; digits?/decimals/round:level:Decimals
Q:let the server find {what} of {values}|Q:{values}: {what}<, {digits} decimals>, with the stats tool|Q:use compute on {values}, I want {what}|Q:server, {what} for {values}<, {digits} digits>|Q:stats tool: {what} of {values}
=> {"mean": {Y}} :: The mean is {Y}. || {"median": {X}, "max": {N}} :: The median is {X}, the maximum {N}.

statistics
plot_points/charts.points/drawPoints
Draws points in a diagram
points/data/coordinates:points:Points; title?/name/heading:word2:Title; connect?/line/joined:bool~join them with a line^only dots:Joined; colour?/color/ink:colour:Colour
draw {points}<, {connect}>|a picture of {points}<in {colour}>|plot {points}<, call it {title}>|put {points} on paper<, {connect}><, {colour}>|mark the points {points}<, {connect}>
=> {"file": "{W}.png"} :: The picture is {W}.png.

statistics
add_series/charts.series/newSeries
Adds a series of numbers to a diagram
chart/diagram/id:code:Diagram; name/label/series:word2:Name; values/data/numbers:counts:Values; axis?/side/scale:(left|right):Axis; dashed?/style/broken:bool~as a broken line^as a full line:Dashed
{chart}: {name} with {values}<, {dashed}>|put {values} into {chart} as {name}<, {axis} axis>|a new line in {chart}, {name}: {values}|{values} are the {name} for {chart}<, {dashed}>|add to {chart}: {name} = {values}
=> added :: {name} was added.

photos3
tag_photos/photos.tag/labelPhotos
Gives several pictures a tag
photos/files/pictures:files:Pictures; tags/labels/keywords:strings:Tags
{photos} show {tags}|tag {photos} with {tags}|label {photos}: {tags}|{tags} for {photos}|mark {photos} as {tags}
=> {"tagged": {M}} :: {M} were tagged.

photos3
make_collage/photos.collage/oneOfMany
Makes one picture out of several
photos/files/pictures:files:Pictures; layout?/form/arrange:(grid~in rows|heart~like a heart|strip~one below the other|random~wild):Layout; background?/colour/color:colour:Background; frame?/border/rim:bool~with a frame^without a frame:Frame
put {photos} together<, {layout}>|one picture of {photos}<, {layout}><on {background}>|I want {photos} on a single page<, {frame}>|collage: {photos}<, {layout}>|<{layout}: >{photos}
=> {"file": "{W}.jpg"} :: It is {W}.jpg.

photos3
delete_photos/photos.delete/binPhotos
Deletes pictures
photos/files/pictures:files:Pictures; also_cloud?/everywhere/backup:bool~in the cloud too~everywhere^only on this phone:Also the copies
{photos} are blurred, away with them<, {also_cloud}>|throw {photos} out<, {also_cloud}>|nobody needs {photos}<, {also_cloud}>|get rid of {photos}|{photos} can go<, {also_cloud}>
=> deleted :: They were deleted.

group
send_group_message/groups.message/tellThemAll
Sends a text to several people
recipients/to/people:people:To whom; text/message/body:msg:Text; silent?/quiet/no_sound:bool~without a sound~they may be asleep^with a sound:Without sound; later?/send_at/when:datetime:When
{recipients} should know: {text}|tell {recipients} "{text}"<, {silent}>|to {recipients}: {text}|let {recipients} hear that {text}|"{text}" to {recipients}<, {later}>|write {recipients} "{text}"<, {silent}>
=> {"sent": {M}} :: It was sent to {M} people.

group
split_costs/groups.split/shareTheBill
Divides a sum between people
amount/total/sum:cash:Sum; people/between/who:people:People; paid_by?/payer/advanced:first:Who paid; what?/for/reason:occasion:What for; unequal?/shares/parts:counts:Shares
{amount} between {people}<, {paid_by} paid>|{people} share {amount}<for {what}>|{paid_by} paid {amount} for {people}|let {people} pay {amount} together<, shares {unequal}>|divide {amount}, it's {people}<({what})>
=> {"each": {Y}} :: It is {Y} each.

group
find_common_time/groups.when/whenAllFree
Asks people which times suit them
people/who/participants:people:People; times/options/slots:slots:Times offered; date/day/on:date:Day; deadline?/answer_by/until:date:Answer until
ask {people} about {times} on {date}|{date}, {times}: which suits {people}<, answers until {deadline}>|could {people} choose between {times} on {date}|poll {people}: {date} at {times}<, till {deadline}>|for {people} I offer {times} on {date}
=> {"poll": "{ID}"} :: The poll is {ID}.

group
assign_roles/groups.roles/whoDoesWhat
Gives people a task in a project
project/name/what:title:Project; people/members/who:people:People; role/as/task:(speaker~talks for us|writer~takes notes|treasurer~looks after the money|driver~brings everybody there|cook~makes dinner):Task
in {project} {people}: {role}|{people} for {project}, {role}|{role}: {people}, project {project}|{project} - {people} - {role}|let {people} do this in {project}: {role}
=> ok :: The roles are set.

money3
compare_stocks/stocks.compare/sharesAgainst
Compares several shares
symbols/tickers/shares:tickers:Symbols; since?/from/start:date:Since; measure?/by/what:(return~how much one earned|volatility~how nervous they are|dividend~what they pay out):By what
Q:{symbols}, which was best<since {since}>|Q:set {symbols} against each other<, {measure}>|Q:compare {symbols}<, {measure}>|Q:should I have bought {symbols}<in {since}>|Q:{symbols} side by side<, {measure}><, from {since}>
=> {"best": "{W}", "percent": {Y}} :: The best is {W} with {Y} %.

money3
set_budget_lines/budget.set/planMoney
Sets a budget for several categories
month/period/for:month:Month; categories/on/for_what:many(food|rent~the flat|clothes~things to wear|travel~trips|fun~going out|car~the car|health~doctors):Categories; amount/limit/each:cash:For each; strict?/hard/block:bool~and refuse anything above^a warning is enough:Nothing above
in {month} {amount} each for {categories}<, {strict}>|{categories}: {amount} each in {month}|{month}, not more than {amount} on each of {categories}<, {strict}>|plan {amount} for {categories}, {month}<. {strict}>
=> saved :: The budget is saved.

money3
pay_invoices/payments.batch/payThese
Pays several bills at once
invoices/bills/ids:ids:Bills; from_account?/account/with:(checking~my everyday account|savings~what I put aside|credit~the card):From; date?/on/when:date:When
pay {invoices}<from {from_account}>|{invoices} have to be settled<on {date}>|get {invoices} off my desk<, {date}>|transfer what {invoices} ask for<from {from_account}>|{invoices}: pay<, {date}>
=> {"paid": {M}, "sum": {X}} :: {M} were paid, {X} in all.

stock3
update_stock/stock.update/bookParts
Books quantities of several articles
lines/items/articles:parts:Articles and quantities; kind/direction/booking:(in~arrived~came in|out~left the house~were sold|scrap~are broken~go to the bin):Booking; note?/comment/ref:code:Reference
{lines} {kind}<, note {note}>|book {lines}: {kind}|{kind}: {lines}<({note})>|stock: {lines} {kind}|today {lines} {kind}<, reference {note}>
=> {"booked": {M}} :: {M} lines were booked.

stock3
check_stock_many/stock.check/haveWeGot
How many there are of several articles
articles/skus/items:ids:Articles; branch?/store/where:city:Branch
Q:have we got {articles}<in {branch}>|Q:how many are left of {articles}|Q:{articles}, in stock?<{branch}>|Q:can I promise {articles} to a customer|Q:count {articles}<at {branch}>
=> {"{W}": {N}} :: There are {N} of {W}.

stock3
request_quotes/purchasing.quotes/askPrices
Asks suppliers for prices
lines/items/articles:parts:Articles and quantities; suppliers/from/companies:strings:Suppliers; until?/deadline/answer_by:date:Until
ask {suppliers} what {lines} cost<, until {until}>|{suppliers} should offer {lines}|prices for {lines} from {suppliers}<by {until}>|what do {suppliers} want for {lines}? ask them|{lines}: get offers of {suppliers}
=> {"request": "{ID}"} :: The request is {ID}.

trip3
plan_round_trip/trips.round/manyCities
Trip through several cities
cities/stops/places:cities:Cities in order; start/from/begin:date:First day; nights_each?/nights/stay:few:Nights in each; by?/mode/transport:(train~by rail|car~by car|plane~flying|bus~by coach):How; must_see?/sights/wishes:strings:Sights
{cities}, starting {start}<, {nights_each} nights each>|from {start} through {cities}<{by}>|a tour of {cities} from {start}<, {by}><, I want to see {must_see}>|{start}: {cities}<, {nights_each} nights in every place>|we want to see {cities}, first day {start}<, {by}>
=> {"trip": "{ID}", "days": {M}} :: Trip {ID} takes {M} days.

trip3
packing_list/trips.pack/whatToTake
What to take on a trip
destination/to/where:city:Where; days/for_days/length:days:Days; activities/doing/plans:many(hiking~walking in the mountains|swimming~the sea|skiing~snow|business~meetings in a suit|camping~sleeping in a tent|diving~looking at fish under water):Activities; children?/kids/with_kids:few:Children
Q:{destination} for {days}, {activities}: what do I need<, {children} kids come too>|Q:what goes into the suitcase for {destination}, {days}, {activities}|Q:pack for {days} in {destination}<with {children} children>, {activities}|Q:I'm off to {destination}, {days}. {activities}. what to take|Q:{activities} in {destination} for {days}
=> ["{W}", "{W2}"] :: Take {W} and {W2}.

trip3
compare_cities/cities.compare/whichCity
Compares cities
cities/places/towns:cities:Cities; criteria/by/what:many(rent~what a flat costs|weather~the weather|jobs~work|safety~how safe it is|nightlife~bars and clubs|schools~schools for the kids|air~clean air):By what
Q:{cities}: where is it better, {criteria}|Q:should I move to {cities}? I care about {criteria}|Q:compare {cities} for {criteria}|Q:{criteria} in {cities}|Q:{cities}, looking at {criteria}
=> {"winner": "{C}"} :: The winner is {C}.

sched
set_alarms/alarms.set_many/wakeTimes
Sets alarms on days of the week
times/at/hours:slots:Times; days/on/weekdays:daylist:Days; sound?/tone/melody:(bird|bell|radio|buzzer):Sound; snooze?/again/repeat:bool~and again after nine minutes^only once:Snooze
wake me {days} at {times}<, {sound}>|{times}, {days}<. {snooze}>|ring at {times} {days}<with a {sound}>|{days}: {times}<, {snooze}>|alarms for {times} {days}
=> set :: The alarms are set.

sched
book_dates/rooms.book_many/severalDays
Reserves a room on several days
room/where/place:code:Room; dates/days/on:dates:Days; from/start/begin:time:HH:MM; equipment?/with/need:many(projector~something to show slides|whiteboard~something to write on|coffee~hot drinks|phone~a conference phone|video~a camera for those at home):Equipment
{room} on {dates} from {from}<, with {equipment}>|I need {room}: {dates}, {from}<. we need {equipment}>|keep {room} for us, {dates} at {from}|{dates} in {room}, starting {from}<with {equipment}>|<{equipment}: >{room}, {dates}, {from}
=> {"bookings": {M}} :: {M} bookings were made.

sched
cancel_dates/rooms.cancel_many/notThoseDays
Gives up reservations on several days
room/where/place:code:Room; dates/days/on:dates:Days; reason?/why/because:reason:Why
we don't need {room} on {dates}<, {reason}>|{dates}: {room} is free again|give back {room} for {dates}<because {reason}>|no meeting in {room} on {dates}<: {reason}>|strike {room}, {dates}
=> cancelled :: The bookings of {room} were cancelled.

survey3
create_survey/surveys.create/askPeople
Makes a questionnaire
title/name/heading:title:Title; questions/items/ask:strings:Questions; audience/for/to:many(customers~people who bought something|staff~those who work here|students~those who learn here|public~anybody in the street|parents~mums and dads):Whom; anonymous?/no_names/nameless:bool~without names^with names:Anonymous; closes?/until/ends:date:Until; reward?/prize/gift:cash:Reward
survey "{title}" for {audience}: {questions}<, {anonymous}>|ask {audience} {questions}, call it {title}<, until {closes}>|"{title}", questions {questions}, for {audience}<. {anonymous}>|<{anonymous}: >{title}, {audience}, {questions}|I want to know from {audience}: {questions} (title {title})<, reward {reward}>
=> {"survey": "{ID}"} :: The survey is {ID}.

survey3
filter_results/surveys.filter/onlyThose
Answers of a survey by groups
survey/id/number:code:Survey; ages?/age_groups/age:many(under_20~teenagers|20_40~young adults|40_60~middle-aged people|over_60~old people):Ages; regions?/from/where:many(north|south|east|west):Regions; questions?/only/items:counts:Only these questions
Q:what did {ages} say in {survey}|Q:{survey}, only {regions}<, questions {questions}>|Q:answers of {survey}<from {ages}><in the {regions}>|Q:show {survey} for {ages}<, {regions}>|Q:how did {ages} answer {survey}
=> {"answers": {N}} :: There are {N} answers.

devlists
run_checks/checks.run/checkThese
Runs checks on a branch
branch/ref/on:host:Branch; checks/which/kinds:many(lint~the style|types~the types|unit~the small tests|e2e~the whole thing in a browser|security~for holes|licences~what we may use):Checks; fail_fast?/stop_early/first_error:bool~stop at the first error^go on after an error:Stops early; files?/only/paths:files:Only these files
look at {checks} on {branch}<, {fail_fast}>|check {branch} for {checks}<, only {files}>|{branch}: {checks}<. {fail_fast}>|is {branch} fine? {checks}|<{fail_fast}: >{checks}, branch {branch}
=> {"failed": {M}} :: {M} failed. || all green :: All green.

devlists
add_labels/issues.label/tagIssues
Labels for issues
issues/ids/tickets:ids:Issues; labels/tags/as:many(bug~something is broken|feature~a wish|docs~only text|question|duplicate~we have it twice|help_wanted~somebody else may do it):Labels
{issues}: {labels}|mark {issues} as {labels}|{labels} for {issues}|put {labels} on {issues}|{issues} are {labels}
=> labelled :: They were labelled.

devlists
subscribe_events/webhooks.subscribe/hearOf
Calls a URL on events of a project
url/endpoint/to:url:URL; events/on/when:many(push~somebody pushes|merge~something is merged|issue_opened~somebody reports a problem|release~a version comes out|build_failed~a build breaks|comment~somebody comments):Events; active?/enabled/on_now:bool~from now on^not yet:Active
tell {url} when {events}<, {active}>|{url} wants to hear: {events}|when {events}, call {url}<, {active}>|{events}: let {url} know|ping {url} if {events}<. {active}>
=> {"id": "{ID}"} :: The hook is {ID}.

devlists
grant_scopes/tokens.scopes/mayDo
What a token may do
token/key/id:code:Token; scopes/rights/may:many(read~look at things|write~change things|delete~throw things away|admin~manage people|billing~see the money):Rights; expires_days?/days/valid_for:days:Valid for
{token} may {scopes}<for {expires_days}>|let {token} {scopes}|allow {token} to {scopes}<, {expires_days}>|{token}: {scopes}|from now on {token} can {scopes}<, valid {expires_days}>
=> ok :: The rights of {token} are set.

devlists
copy_files/files.copy_many/bringFiles
Copies several files
files/sources/what:files:Files; to/target/folder:path:Where to; overwrite?/replace/force:bool~replace what's there~write over old ones^keep what's there:Replaces; hosts?/machines/on:strings:On these machines
{files} to {to}<, {overwrite}>|bring {files} over to {to}<on {hosts}>|I need {files} in {to}<. {overwrite}>|copy {files} into {to}<, {overwrite}>|<{overwrite}: >{files}, into {to}
=> {"copied": {M}} :: {M} were copied.

health3
log_symptoms/diary.symptoms/howIFeel
Writes complaints into a diary
symptoms/complaints/what:symptoms:Complaints; severity/how_bad/level:level:0 to 10; triggers?/after/because_of:many(food~something I ate|stress~too much work|weather~the weather|sleep~a bad night|sport~running):Perhaps because of; since?/from/started:date:Since
I've got {symptoms}, {severity} of 10<, maybe {triggers}>|{symptoms}, about a {severity}<since {since}>|diary: {symptoms} ({severity})<, {triggers}>|today {symptoms}, I'd say {severity}<. {triggers}>
=> noted :: It is noted.

health3
set_diet/profiles.diet/whatIEat
What somebody must not or will not eat
person/who/name:first:Who; avoid/not/without:many(meat|fish|milk~anything from cows|eggs|nuts|gluten~bread and noodles|pork|alcohol~wine and beer|sugar~sweets):Avoids; reason?/why/because:(allergy~it makes me ill|religion~my faith forbids it|taste~I don't like it|ethics~I love animals|health~the doctor says so):Why; since?/from/as_of:date:Since
{person} doesn't eat {avoid}<, {reason}>|no {avoid} for {person}<: {reason}>|keep {avoid} away from {person}<since {since}>|{person} lives without {avoid}<, {reason}>|<{reason}: >{person}, no {avoid}
=> saved :: The profile of {person} is saved.

health3
book_tests/lab.book/testsFor
Orders tests for a patient
patient/name/who:person:Patient; tests/which/kinds:many(blood_count~the blood cells|sugar~blood sugar|liver~liver values|thyroid~the gland in the neck|iron|vitamin_d~the sun vitamin|pregnancy~whether a baby is coming):Tests; fasting?/empty/sober:bool~hasn't eaten since last night^had breakfast:Fasting; urgent?/fast/stat:bool~results in an hour please^no rush:Urgent
{tests} for {patient}<, {fasting}>|check {tests} of {patient}<, {urgent}>|{patient}: {tests}<. {fasting}>|we need {tests} from {patient}<, {urgent}>|<{urgent}: >{patient}, {tests}
=> {"order": "{ID}"} :: The order is {ID}.

class3
set_seats/classroom.seats/whoSitsWhere
Puts pupils at a table
table/desk/number:few:Table; pupils/children/who:people:Pupils; reason?/why/because:(talking~they chatter all the time|eyes~can't see the board|friends~they like each other|new~just came to us):Why
{pupils} at table {table}<, {reason}>|table {table}: {pupils}|put {pupils} together at table {table}<, {reason}>|{pupils} sit at {table} from now on|let {pupils} share table {table}<: {reason}>
=> ok :: They sit at table {table}.

class3
grade_tests/classroom.points/pointsOf
Enters points of a test for one pupil
pupil/student/name:person:Pupil; points/scores/per_task:counts:Points of each task; test/exam/id:code:Test; late?/overtime/too_late:bool~needed ten minutes more^in time:Needed more time
{pupil} got {points} in {test}<, {late}>|{test}: {pupil}, {points}|points of {pupil} in {test}: {points}<. {late}>|{points} for {pupil}, test {test}|enter {pupil}, {test}: {points}
=> {"total": {M}} :: The total is {M}.

class3
form_teams/classroom.teams/makeGroups
Makes groups of pupils
pupils/children/who:people:Pupils; size/per_team/members:few:Size; apart?/not_together/separate:people:Not together; by?/how/method:(random~by chance|level~good ones with good ones|mixed~good ones help the others):How
teams of {size} out of {pupils}<, {by}>|split {pupils} into groups of {size}<, but {apart} not together>|{pupils}: {size} in each team<, {by}>|groups with {size} kids, it's {pupils}<, keep {apart} apart>
=> {"teams": {M}} :: There are {M} teams.
""".strip().split("\n\n") for l in [l.strip("\n")]]
