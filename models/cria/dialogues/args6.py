"""Functions for argued.py by kinds of values: reports of a quarter, limits, moments, codes for words, order lines, roles of two names (the form is that of args1.py)."""
TEXT = """
## reports
sales_figures/report.sales :: Sales figures
branch/area:(north|south|coast|capital~the capital~downtown|export~abroad~outside the country):Branch; year:no(2018..2027):Year; quarter?:quarter:Quarter, the whole year if absent; format?/as:(table~as a table|pdf~as a pdf~to print out|slides~as slides~for the screen|csv~as csv~for Excel):Form, table by default; compare?/with_last_year!alone:bool~compared with the year before~next to last year^without comparison~no comparison:Compared with the year before!Without comparison
Q:how did {branch} sell in<{quarter}> {year}<, {compare}> | {quarter} {year} for {branch}<, {format}><. {compare}> | sales {branch} {year}<, {quarter}><, {format}> | Q:what came in<in {quarter}> {year}, {branch}<, {format}> | figures of {branch}<for {quarter}> of {year}<, {compare}> | <{format}: >{branch} {year}<, {quarter} only>
~ the team has {#4-40} people | {N} wants it by {T} | page {#2-9} last time | we had {#2-9} bad weeks | target was {#100-900}
=> {K} :: It was {K}.

energy_report/report.energy :: Energy used by a building
building/site:any(head office|depot 2|school B|pool|data centre):Building; year:no(2018..2027):Year; half?/half_year:half:Half of the year; medium?/kind:(power~electricity~current|gas|heat~district heat|water):What; per_sqm?/per_area!total:bool~per square metre^in total~as a sum:Per square metre!Total
Q:what did the {building} use in {year}<, {half}><, {medium}> | {building} {year}<, {half}><: {medium}><, {per_sqm}> | Q:<{medium} >in the {building} {year}<, {half}><, {per_sqm}> | report on the {building} for {year}<. {medium} only><, {half}> | Q:<{half} >{year}, {building}<, {medium}>
~ {#2-9} floors | boiler of {#1980-2020} | {#20-900} people | meter {#2-9} was dead
=> {K} kWh :: It was {K} kWh.

visitor_numbers/report.visitors :: Visitors in a month
place/house:any(museum|castle|zoo|library|ice rink):Place; year:no(2018..2027):Year; month:month_no:Month; group?/by:(day~per day~day by day|week~by week|age~by age|ticket~by kind of ticket):Grouped; paying_only?/without_free!all:bool~only who paid~paying ones only^with the free ones~all of them:Only paying!All
Q:how many people in the {place} in {month} {year}<, {group}> | Q:visitors of the {place}, {month} {year}<, {paying_only}> | {place} {month} {year}<, {group}><, {paying_only}> | Q:{month} {year}: how full was the {place}<, {paying_only}> | numbers of the {place} for {month} {year}<. {group}>
~ {#2-9} days closed | {N} counted | it rained {#5-20} days | opening at {T}
=> {K} :: It was {K}.

budget_report/report.budget :: What is left of a budget
department/cost_centre:any(IT|kitchen|fleet|marketing|ward 3|youth club):Department; period/per:(month~this month~of the month|quarter~this quarter~of the quarter|year~this year~of the whole year):Period; detail?/detailed!summary:bool~in detail~line by line^only the sum~as a summary:Detailed!Only the sum; currency?/in:currency:Currency
Q:what has {department} got left {period}<, {detail}> | Q:{department}, {period}: how much is left<? {detail}><, in {currency}> | budget of {department} {period}<, {detail}> | Q:can {department} still spend {period}<, {detail}> | {period} {department}<, {currency}><, {detail}>
~ {#2-9} invoices are open | {N} spent {#200-900} | {#2-30} people | page {#2-20}
=> {K} euros :: There are {K} euros left.

accident_stats/report.accidents :: Accidents on a road
road:any(B31|A44|Elm Street|K207|ring road):Road; from_year/since:no(2005..2026):From this year; severity?/kind:(light~only dents~light ones|injured~with injured people~somebody was hurt|fatal~deadly ones~somebody died):How bad; vehicle?/with:(car|bicycle~with bicycles~cyclists|truck~with trucks|motorbike~with motorbikes):Vehicle; night?/at_night!by_day:bool~at night^by day:At night!By day
Q:accidents on {road} since {from_year}<, {severity}><, {night}> | Q:how dangerous is {road}, from {from_year} on<, {vehicle}> | {road} since {from_year}<: {vehicle}><, {severity}> | Q:since {from_year}, how often did it crash on {road}<, {vehicle}><. {night}> | list {road} from {from_year}<, {severity}><, {vehicle}>
~ speed {#50-130} | {#2-6} lanes | km {#2-90} | {N} writes about it
=> {N} :: There were {N}.

## limits
find_flat/flats.find :: Looks for a flat
city/town:city:City; max_rent/rent_limit:most(money 300..2500 eur):Highest rent; min_rooms?/rooms:least(n 1..6):Fewest rooms; min_size?/size:least(area 25..180 m2):Smallest size; balcony?/with_balcony!no_balcony:bool~with a balcony^no balcony needed~needn't have a balcony:With a balcony!Without a balcony; pets?/pets_ok!no_pets:bool~I have a cat~pets allowed^no pets:Pets allowed!No pets; floor?/storey:(ground~on the ground floor|top~under the roof~top floor|any~any floor):Floor
Q:flat in {city}, {max_rent}<, {min_rooms} rooms><, {balcony}> | Q:{city}: rent {max_rent}<, {min_size}><, {pets}> | I look for something in {city}<, {min_rooms} rooms>, {max_rent} a month<. {balcony}> | Q:can I live in {city} for {max_rent}<, {pets}><, {floor}> | find flats in {city}<, {min_size}>, {max_rent}<, {balcony}><, {floor}>
~ we are {#2-5} | now I pay {#400-900} | {#2-3} kids | my desk is {#2-3} m | I start on day {#2-28}
=> {M} flats :: There are {M} flats.

used_cars/cars.search :: Looks for used cars
make/brand:any(Dacia|Volvo|Kia|Peugeot|Mazda|Seat):Make; max_price/up_to:most(money 1000..30000 eur):Highest price; max_km?/km_limit:most(n 10000..200000):Most kilometres; min_year?/from_year:no(2005..2025):Built from; fuel?/engine:(petrol|diesel|electric~with a battery|hybrid~half electric):Fuel; automatic?!manual:bool~automatic^manual~with a clutch:Automatic!Manual
Q:{make} {max_price}<, {max_km} km><, {fuel}> | Q:is there a {make} for {max_price}<, from {min_year}><, {automatic}> | a {make}, {max_price}<, {fuel}><, {max_km} km><. {automatic}> | find a {make}<built {min_year} or later>, {max_price}<, {fuel}> | Q:<{fuel} >{make}, {max_price}<, {max_km} kilometres>
~ it must pull {#500-2000} kg | {#2-5} doors | I drive {#5-90} km to work | my son is {#17-25} | colour code {#100-999}
=> {M} cars :: There are {M} cars.

search_jobs/jobs.search :: Looks for jobs
title/what:job:Job; place/city:city:Where; radius?/within:len(5..80 km):Radius; min_pay?/salary:least(money 1500..6000 eur):Least pay a month; hours?/weekly:range(n 10..40):Hours a week; remote?/home!on_site:bool~from home^not from home~on site:From home!On site; posted?/max_age:most(days 1..8 weeks):Not older than
Q:{title} in {place}<, {min_pay} a month><, {remote}> | Q:work as a {title} around {place}<within {radius}><, {hours} hours> | {title}, {place}<, {posted} old><, {remote}> | find {title} jobs in {place}<, {min_pay}><. {hours} hours a week> | Q:<{remote}: >{title} near {place}<, {radius} around>
~ I have {#2-30} years behind me | {#2-9} applications out | I am {#18-60} | bus {#2-90} goes there | {N} works there
=> {M} jobs :: There are {M} jobs.

query_rows/rows.select :: Selects rows of the open table
column/field:any(price|age|total_km|score|qty_left|temp_c):Column; op/operator:(lt=less than~under~below~<~smaller than|le=at most~up to~<=~no more than|gt=greater than~over~above~>~larger than|ge=at least~>=~no less than|eq=equal to~exactly~=~is|ne=not equal to~not~!=~other than):Comparison; value/number:n(1..900):Value; limit?/top:n(5..60):At most so many rows; sort?/order:(asc~smallest first~ascending|desc~largest first~descending):Order
rows where {column} {op} {value}<, {sort}> | {column} {op} {value}<, the first {limit}> | only {column} {op} {value}<, {sort}><, {limit} rows> | keep what has {column} {op} {value}<. {sort}> | show me {column} {op} {value}<, {limit} of them>
~ sheet {#2-9} | {#1000-9000} rows | {N} sent it | mean is {#2-90}

find_trains/trains.search :: Looks for trains
from/origin:city:From; to/destination:city:To; date:date:Day; depart_after/not_before:time(5..21):Not before; max_changes?/changes:most(n 1..4):Most changes; max_price?/price:most(money 9..180 eur):Highest price; bike?/with_bike!no_bike:bool~with my bike^without a bike:With a bike!Without a bike; class?/travel_class:ints(1|2):Class
Q:{from} to {to} {date}, not before {depart_after}<, {max_changes} changes><, {bike}> | Q:trains {from} - {to}, {date} after {depart_after}<, {max_price}><. {bike}> | I have to be in {to} {date}, from {from}, leaving after {depart_after}<, {max_changes} changes> | {date}, {from}, {to}, from {depart_after} on<, class {class}><, {max_price}> | find me a train to {to} from {from} on {date}, leaving {depart_after} or later<, {bike}>
~ platform {#2-20} | we are {#2-5} | {#2-4} bags | I have a card for {#25-50} percent | {N} picks me up
=> {M} trains, the first at {T} :: There are {M}, the first at {T}.

## moments
schedule_call/calls.schedule :: Plans a call
with/person:person:With whom; start/when:moment:Start; length?/duration:dur(5..120 min):Length; topic?/about:any(offer 12|holidays|contract|new price|the move|bug list):Topic; record?/recorded!unrecorded:bool~record it^don't record it:Recorded!Not recorded; dial_in?/number:phone:Number to dial
call with {with} {start}<, {length}><, about {topic}><, {record}> | {with}, {start}<, {topic}><. {record}> | plan a talk with {with} for {start}<, {length}> | {start} I speak with {with}<, {length} should do><, {record}> | set up {with}: {start}<, number {dial_in}><, {topic}>
~ he is {#5-9} hours behind | {#2-4} people listen | last one took {#60-200} minutes | slide {#2-30} | {N} joins maybe

release_gate/deploy.plan :: Plans a rollout
service/app:any(shop-web|mailer|geo-api|auth2|pdf-gen):Service; version/tag:version:Version; at/when:moment:When; environment/env:(test~the test system|staging~where we try things~preprod|production~prod~live~for the customers):Environment; canary?/first_share:pct(1..50):Share that gets it first; window?/max_duration:dur(10..240 min):Must be over in; notify?/announce!silent:bool~tell everybody~announce it^don't announce it~quietly:Announced!Silent
{service} {version} on {environment} {at}<, {canary} first><, {notify}> | {at}: {service} {version}, {environment}<, {notify}> | roll out {version} of {service}, {environment}, {at}<. {notify}><, over in {window}> | {environment} gets {service} {version} {at}<, {canary} of the users first> | plan {service}: {version}, {environment}, {at}<, {window} at most>
~ freeze from day {#2-28} | {#2-20} tickets | {N} is on call | version {#1-9} had a bug | rack {#2-9}

book_pickup/pickup.book :: Orders the pickup of goods
address/street:street:Where; ready/from:moment:Ready from; goods/what:any(fridge|spare parts|paper rolls|lab samples|two crates):What; weight?:mass(1..900 kg):Weight; stackable?!no_stacking:bool~can be stacked^don't stack it~nothing on top:Stackable!Not to be stacked; reference?/ref:code:Reference
{goods}, {address}, ready {ready}<, {weight}><, {stackable}> | pick up {goods} at {address} {ready}<, ref {reference}> | {ready}, {address}: {goods}<, {weight}><. {stackable}> | {address} has {goods} for you, {ready}<, weighs {weight}><, {reference}> | fetch {goods} from {address}, {ready}<, {stackable}>
~ gate {#2-9} | {#2-5} steps | forklift until {T} | {N} loads | lane {#2-4}

log_event/events.log :: Enters what happened and when
what/event:any(power cut|door open|bang in the pump|alarm 7|visitor fainted|leak):What; when/at:moment_past:When; place?/where:any(hall 2|roof|gate|pump room|ward 5):Where; duration?/lasted:dur(1..180 min):Lasted; severity?/level:ints(1|2|3):Level; handled?/solved!open:bool~it's solved~over^still open~not solved:Solved!Open
{what} {when}<, {place}><, lasted {duration}> | {when}: {what}<in {place}><, level {severity}><, {handled}> | log {what}, {when}<. {handled}> | there was {what} {when}<, {place}><, {duration} long> | {what}<at {place}>, {when}<, {handled}><, {severity}>{severity=2}
~ shift {#2-3} | {#2-9} people saw it | camera {#2-9} | {N} wrote it | sensor {#10-99}

snooze_alert/alerts.snooze :: Keeps an alert quiet until a moment
alert/name:any(DiskFull-db3|latency_high|QueueStuck|TempRoom2|cert-expiry):Alert; until/till:moment:Until; reason?/comment:any(planned work|false alarm|known bug|vendor is on it):Reason; for_all?/everybody!only_me:bool~for everybody^only for me:For everybody!Only for me
{alert} quiet until {until}<, {reason}><, {for_all}> | mute {alert} till {until}<, {for_all}> | no {alert} until {until}<. {reason}> | until {until} I don't want to hear of {alert}<, {for_all}><, {reason}> | snooze {alert}: {until}<, {reason}>
~ it rang {#2-40} times | node {#2-9} | {N} looks into it | ticket {#100-999}

## codes for words
convert_amount/money.convert :: Converts money
amount/value:n(5..9000):Amount; from/source:currency:From, ISO code; to/target:currency:To, ISO code; date?/on:past:Rate of this day; round?/rounded!exact:bool~rounded~without cents^exactly~to the cent:Rounded!Exact
Q:what are {amount} {from} in {to}<, {round}> | Q:{amount} {from} to {to}<, rate of {date}> | Q:how many {to} do I get for {amount} {from}<, {round}> | change {amount} {from} into {to}<. {round}> | Q:<on {date}: >{amount} {from}, in {to}?
~ bank {#2-9} takes {#2-5} percent | {N} paid in {C} | hotel for {#2-9} nights
=> {X} :: It is {X}.

read_aloud/speech.say :: Reads a text aloud
text/what:any(Good morning all|Lunch is ready|Train 4 is late|Mind the step|We close at 6|Lift 2 is broken):Text; language/lang:lang:Language as code; voice?/speaker:(female~a woman~with a woman's voice|male~a man~with a man's voice|child~a child's voice):Voice; speed?/rate:(slow~slowly|normal|fast~quickly):Speed; repeat?/times:n(2..5):Times; loud?/volume:pct(10..100):Volume
say "{text}" in {language}<, {voice}><, {speed}> | read out in {language}<, {speed}>: "{text}" | {language}<, {voice}><, {repeat} times>: "{text}" | announce "{text}" in {language}<, {loud} loud> | "{text}", {language}<, {repeat} times><, {voice}>
~ room {#10-90} | {#20-90} people | gate {#2-40} | {N} does it else

country_info/countries.get :: Facts on a country
country/code:country:Country code; fact/what:(capital~the capital|people~how many people live there~population|currency~what they pay with|plug~which plug one needs~sockets|dial~how one calls there~the dialling code):What; year?/as_of:no(1990..2025):As of
Q:{fact} of {country}<in {year}> | Q:{country}: {fact} | Q:tell me {fact}, {country}<, {year}> | {fact} for {country} please<, as of {year}>
~ I fly with {#2-5} friends | question {#2-20} | class {#2-12} | {N} was there {#2-9} times
=> {W} :: It is {W}.

set_locale/locale.set :: Sets language, country and units of a profile
profile/user:user:Profile; language/lang:lang:Language as code; country?/region:country:Country code; units?/measures:(metric~kilometres and kilos|imperial~miles and pounds):Units; week_start?/first_day:(monday~weeks start on Monday|sunday~weeks start on Sunday):First day of the week; clock24?/hour24!ampm:bool~24 hours~no am and pm^with am and pm~12 hours:24 hours!am and pm
{profile}: {language}<, {country}><, {units}><, {clock24}> | {profile} speaks {language}<, lives in {country}><. {week_start}> | set {profile} to {language}<, {units}> | {language} for {profile}<, {clock24}><, {week_start}> | put {profile} on {language}<, country {country}><, {units}>
~ joined in {#2010-2025} | {#2-9} devices | version {#2-20} | {N} asked

send_abroad/customs.declare :: Declares goods for the customs
goods/what:any(tea set|drone|books|medicine|wine|jeans):What; country/to:country:Country code; value/worth:price:Worth; weight?/mass:mass(0.1..30 kg):Weight; gift?/present!sale:bool~a gift~a present^sold goods~not a gift:Gift!Sale; quantity?/pieces:n(1..40):Pieces
{goods} to {country}, worth {value}<, {weight}><, {gift}> | {quantity} pieces of {goods} for {country}, {value}<, {gift}> | declare {goods}, {country}, {value}<. {weight}><, {gift}> | I send {goods} to {country}, value {value}<, {gift}><, {quantity} pieces> | {country}: {goods}, {value}<, {weight} in all>
~ box {#2-9} | it took {#5-40} days last time | made in {#1990-2025} | {N} signs

## order lines
place_order/orders.place :: Places an order
customer/client:company:Customer; lines/items:objs(sku=code+quantity=n(1..60)@{quantity} of {sku}@{quantity} x {sku}@{sku} {quantity} times):Lines; delivery?/ship_on:date:Delivery; discount?/rebate:pct(2..30):Discount; partial?/split_allowed!all_at_once:bool~in parts if you must^all at once~not in parts:May come in parts!All at once; note?/remark:any(gate 2|call before|no plastic|new address|left door):Remark
{customer}: {lines}<, {discount} off><, {partial}> | {lines} for {customer}<, on {delivery}> | order for {customer}<, deliver {delivery}><, {partial}>: {lines} | {customer} wants {lines}<. {discount} discount><, {partial}> | put in {lines}, customer {customer}<, {delivery}>
~ they still owe {#100-9000} | contact is {N} | order {#100-999} was late | since {#2005-2025} with us

update_line/orders.line :: Changes the quantity of a line
order/number:code:Order; sku/article:code:Article; quantity/to:n(0..90):New quantity; notify?/tell_customer!silent:bool~tell the customer^don't tell the customer:Customer is told!Customer is not told
{order}: {quantity} of {sku} now<, {notify}> | make it {quantity} of {sku} in order {order}<, {notify}> | in {order} article {sku} should be {quantity}<. {notify}> | change {sku} in {order} to {quantity}<, {notify}> | order {order}, not what they said but {quantity} of {sku}
~ it was {#100-300} | line {#2-20} | {N} rang at {T} | box of {#2-24}

cancel_line/orders.drop_line :: Takes a line out of an order
order/number:code:Order; sku/article:code:Article; reason?/why:(sold_out~sold out~not to be had|mistake~by mistake~typed wrong|too_dear~too expensive|late~comes too late):Reason; refund?/pay_back!credit:bool~pay it back^as a credit~no money back:Money back!Credit
{sku} out of {order}<, {reason}><, {refund}> | drop {sku} from {order}<. {refund}> | {order} without {sku} please<, {reason}> | {order}: no {sku}<, {reason}><, {refund}> | take {sku} off order {order}<, {reason}>
~ {#2-20} pieces were in it | {N} asked | worth {#5-900} | line {#2-20}

where_is_line/orders.line_state :: State of an article in an order
order/number:code:Order; sku?/article:code:Article; carrier?/with:any(DPD|Nordfracht|Hermes|bike courier):Carrier
Q:where's {sku} of {order}<, it goes with {carrier}> | Q:{order}: what about {sku} | Q:has {order} left yet<? {sku} above all><, {carrier} takes it> | Q:{order}<, {sku}>, any news | when does {order} come<, {carrier}>
~ ordered {#2-30} days ago | paid {#20-900} | {N} waits | shop {#2-9}
=> {W}, due {D} :: It is {W}, due on {D}.

save_address/addresses.save :: Saves an address
name/for_whom:person:For whom; address/place:obj(street=street+postcode=digits5+city=city@{street}, {postcode} {city}@{street} in {postcode} {city}@{street}, {city}, {postcode}):Address; kind?/type:(home~private~where they live|work~the office~where they work|billing~for invoices|delivery~for parcels):Kind; default?/main!extra:bool~the main one^not the main one~just another one:Main address!Another address
{name}: {address}<, {kind}><, {default}> | {name} has moved, {address}<, {kind}> | save {address} for {name}<, {kind}><. {default}> | new address of {name}<({kind})>: {address} | {address}, that's {name}<, {default}>
~ house has {#2-9} flats | {#2-4} kids | phone {#1000-9999} | since {#2010-2026} | born in {C}

save_reach/contacts.save :: Saves how somebody is reached
name/person:first:Name; contact/reach:obj(phone?=phone+email?=email@{phone}@{email}@{phone} or {email}@phone {phone}, mail {email}):Contact; group?/list:(family~a relative|work~a colleague~from work|club~from the club|school~from school):Group; favourite?/starred!normal:bool~as a favourite~with a star^no star~not a favourite:Favourite!Not a favourite
{name} is {contact}<, {group}><, {favourite}> | save {contact} for {name}<, {group}> | {name}'s contact: {contact}<. {favourite}> | please keep {name}, {contact}<, {group}> | {name}<({group})>: {contact}<, {favourite}>
~ she is {#20-90} | house {#2-90} | we met in {C} {#2-9} years ago | calls at {T}

add_members/teams.add :: Puts people into a team
team/group:any(red team|Ops|choir|U15|board|night crew):Team; members/people:objs(name=first+role=any(keeper|editor|alto|driver|deputy|cook)@{name} as {role}@{name} ({role})@{name}, {role}@{role} {name}):Members; start?/from:date:From; notify?/welcome_mail!no_mail:bool~send them a mail^no mail~they know already:With a mail!Without a mail
{members} into {team}<from {start}><, {notify}> | {team} gets {members}<, {notify}> | add {members} to {team}<. {notify}> | new in {team}<, starting {start}>: {members} | from {start} on{notify=false} {members} belong to {team}, no mail
~ {#2-30} others | room {#2-90} | {N} leads it | meets at {T}

record_rows/sheet.rows :: Enters rows of measured values
sheet/table:any(growth|tide|yield|noise|wear 4):Sheet; rows:objs(label=any(A1|B2|plot 4|left|probe 9|K7)+value=d(0.5..99.5)@{label} {value}@{label}: {value}@{label} = {value}@{value} for {label}):Rows; unit?/in:(cm~centimetres|kg~kilos|db~decibels|mm~millimetres|pct~percent):Unit; overwrite?/replace!append:bool~over the old ones~replace the old^below the old ones~keep the old:Replaces the old!Below the old
{sheet}: {rows}<, {unit}><, {overwrite}> | {rows}, sheet {sheet}<, in {unit}> | put in {sheet}<, {overwrite}>: {rows} | values for {sheet}<({unit})>: {rows} | {rows} go to {sheet}<. {overwrite}>
~ day {#2-90} | {N} measured | page {#2-20} | at {T}

## two names with roles
pay_person/payments.send :: Sends money to somebody
from/account:any(shop account|private|travel fund|deposit 2):From; to/payee:person:To; amount/sum:money(3..4000 eur):Amount; purpose/for:any(bike|invoice 88|lunch|rent May|ticket|concert):For what; urgent?/instant!normal:bool~at once~instantly^no hurry~in the normal way:Instant!Normal; date?/on:date:Day
{to} gets {amount} from {from} for {purpose}<, {urgent}> | {amount} to {to} for {purpose}, out of {from}<on {date}> | pay {to} {amount}, {purpose}, from {from}<. {urgent}> | from {from}: {amount}, {to}, {purpose}<, {date}> | I owe {to} {amount} for {purpose}, take it from {from}<, {urgent}>
~ we were {#2-9} | {N} paid too | {#2-4} beers | table {#2-30}

swap_shift/shifts.swap :: Lets two people swap their shifts
giver/from:first:Who gives the shift; taker/to:first:Who takes it; date/day:date:Day; shift?/which:(early~the early one|late~the late one|night~the night):Shift; back?/returned_on:date:Given back on; confirm?/needs_ok!no_ok:bool~ask the boss first^the boss agrees~no need to ask:Boss is asked!Boss agrees
{taker} takes the shift of {giver} on {date}<, {shift}><, {confirm}> | {giver} can't on {date}, {taker} comes instead<, {shift}><. {confirm}> | {date}: {taker} for {giver}<, {shift}><, given back {back}> | swap {giver} for {taker} on {date}<, {confirm}> | {giver}'s shift {date} goes to {taker}<, back on {back}>
~ {#2-9} hours of overtime | bar {#2-3} | {N} is ill | from {T} it's full

seat_guests/seating.put :: Seats a guest next to another
guest/who:first:Guest; next_to/beside:first:Next to whom; table/no:no(1..40):Table; side?/hand:(left~on the left|right~on the right|opposite~across the table):Side; not_near?/keep_from:first:Not near
{guest} next to {next_to}, table {table}<, {side}><, not near {not_near}> | table {table}: {guest} beside {next_to}<, {side}> | put {guest} by {next_to} at table {table}<, away from {not_near}> | {guest} wants to sit with {next_to}, table {table}<. {side}> | {next_to} gets {guest} as a neighbour, table {table}<, and {not_near} far away>
~ {#20-200} guests | {#2-5} courses | {N} speaks at {T} | chair {#2-12} wobbles

compare_items/compare :: Compares two things
first/a:any(Model K2|Nord plan|Zen 4|oak|flat rate|E-class):First; second/b:any(Model K3|Süd plan|Zen 5|ash|pay as you go|C-class):Second; by/criterion:(price~which is cheaper~the price|weight~which is lighter~the weight|life~which lasts longer|noise~which is quieter|speed~which is faster):By; table?/as_table!sentence:bool~as a table^in a sentence:As a table!In a sentence
Q:{first} or {second}, {by}<? {table}> | compare {first} with {second}: {by}<, {table}> | Q:{by}, {first} against {second}<, {table}> | Q:{first} vs {second}<, {table}>, {by} | tell me {by}: {first} or {second}
~ I have {#100-900} euros | used {#2-9} hours a day | {N} has both | shop {#2-9}
=> {W} :: It says {W}.

draw_relation/chart.draw :: Draws a chart of two columns
kind/type:(bar~bars~bar chart|line~a line~line chart|scatter~dots~a cloud of points|area~a filled area):Kind; x/horizontal:any(week|dose|age_group|distance_km|vintage|shift):Column across; y/vertical:any(sales|pulse|rainfall|defects|score|litres):Column up; title?/caption:any(Trial 3|Before and after|Plant B|All wards|Season 26):Title; log?/log_scale!linear:bool~with a log axis~logarithmic^without a log axis~linear:Log axis!Linear; colour?/color:colour:Colour
{y} by {x}, {kind}<, title {title}><, {log}> | {kind}: {x} across, {y} up<, {log}> | plot {y} over {x}, {kind}<, in {colour}><, called {title}> | {kind} of {y} against {x}<. {log}><, {colour}> | draw {x} on the x axis and {y} on the y axis, {kind}<, headline {title}>
~ figure {#2-9} | {#20-900} points | {N} needs it at {T} | year {#2010-2025} is wrong

translate_between/words.translate :: Translates a word
word/text:word:Word; from/source:lang:From as code; to/target:lang:Into as code; register?/style:(formal~politely~formal|casual~among friends~slang):Style; examples?/with_examples!no_examples:bool~with examples^without examples~just the word:With examples!Without examples
Q:{word} from {from} into {to}<, {examples}> | Q:what's the {from} word {word} in {to}<, {register}> | Q:{from} to {to}: {word}<, {register}><, {examples}> | translate {word}, {from} - {to}<. {examples}> | Q:how do they say the {from} {word} in {to}<, {register}>
~ page {#2-90} | exam at {T} | {N} says it's a {W} | level {#1-3}
=> {W} :: It is {W}.

move_stock/stock.transfer :: Moves stock from one store to another
article/sku:code:Article; quantity/count:n(1..400):How many; from/source:any(Main Street|outlet|store 7|Harbour|van 2):From; to/target:any(Airport|store 9|Old Town|web shop|repair):To; urgent?/express!next_tour:bool~at once~express^with the next tour~no hurry:Express!With the next tour
{quantity} {article} from {from} to {to}<, {urgent}> | {to} needs {quantity} of {article}, {from} has them<, {urgent}> | move {article}: {quantity}, {from} to {to}<. {urgent}> | {from} sends {to} {quantity} x {article}<, {urgent}> | send {quantity} of {article} to {to}, from {from}
~ shelf {#2-90} | {#401-900} are left there | {N} drives | till {#2-9} | opens at {T}

redirect_url/web.redirect :: Sends one address of a site to another
old/from:path:Old path; new/to:url:New address; permanent?!temporary:bool~for good~permanently^only for now~temporarily:For good!For a time; keep_query?/with_query!drop_query:bool~keep what's behind the question mark^drop the parameters:Parameters stay!Parameters go
{old} to {new}<, {permanent}> | send {old} to {new}<, {permanent}><, {keep_query}> | redirect: {old} -> {new}<. {permanent}> | who asks for {old} should land on {new}<, {keep_query}> | {old} has moved to {new}<, {permanent}>
~ {#100-9000} hits a day | site {#2-9} | {N} found it | error {#400-499}

point_name/dns.point :: Points a name at a target
name/host:host:Name; target/value:ip:Target; type?/record:(A~an A record|AAAA~the v6 one|CNAME~an alias):Type of record; ttl?:dur(60..3600 s):Time to live; proxy?/proxied!direct:bool~through the proxy^direct~without the proxy:Through the proxy!Direct
{name} to {target}<, ttl {ttl}><, {proxy}> | {name} -> {target}<, {ttl}> | point {name} at {target}<. {proxy}> | let {name} be {target}<, time to live {ttl}><, {proxy}> | {target} is the new home of {name}<, {proxy}>
~ {#2-9} zones | mail goes at {T} | {N} changed {#2-9} | port {#80-9000}

## adjectives before nouns
order_eggs/farm.order :: Orders from a farm shop
product/what:(eggs|potatoes|apples|pumpkins):What; count/quantity:n(2..60):How many; size?/sort:(small~little~tiny|medium~middle-sized~normal|large~big~huge):Size; colour?/color:(brown|white|red|green|yellow):Colour; organic?/bio!conventional:bool~organic^conventional~not organic:Organic!Conventional
{count} {size} {colour} {product}<, {organic}> | {count} nice {size} {product}<, {organic}> | {count} {colour} {product} please<, {organic}> | could we get {count} fresh {product}, {size} ones<, {colour}> | {size} {product}, {count} of them<, {organic}>
~ for {#2-9} people | crate {#2-9} | {N} brings it at {T} | last time {#2-5} were broken

find_route_kind/routes.find :: Finds a route
from/start:city:From; to/end:city:To; kind/prefer:(fastest~quick~fast~quickest|shortest~short|cheapest~cheap~low-priced|scenic~beautiful~pretty~nice to look at|flat~without hills~level):Kind of route; mode/by:(car~by car|bike~by bike~cycling|foot~on foot~walking|bus~by bus):How; avoid?/without:many(tolls~toll roads|motorways~big roads|ferries~boats|tunnels):Not over
Q:a {kind} way from {from} to {to}, {mode}<, no {avoid}> | Q:{from} to {to} {mode}, {kind} please<, without {avoid}> | {kind} route {from} - {to}, {mode}<, avoiding {avoid}> | Q:how do we get from {from} to {to} {mode}? Something {kind}<, no {avoid}> | I'd like a {kind} one, {mode}, {from} to {to}<, not over {avoid}>
~ we're {#2-6} | tank for {#100-500} km | we leave at {T} | {N} gets sick | {#2-3} stops
=> {N} km :: It is {N} km.

make_exercise/exercises.make :: Makes exercises
subject/topic:any(fractions|commas|verbs|percent|photosynthesis|angles|the Romans):Topic; count/number:n(2..30):How many; level/difficulty:(easy~simple~gentle~undemanding|medium~normal~average|hard~difficult~tricky~demanding):Level; form?/type:(gaps~with gaps to fill|choice~to tick~multiple choice|free~to write freely):Form; solutions?/with_solutions!no_solutions:bool~with solutions~with the answers^without answers~no solutions:With solutions!Without solutions; age?/for_age:no(6..19):Age
{count} {level} exercises on {subject}<, {form}><, {solutions}> | {count} {level} ones about {subject}<for age {age}><, {solutions}> | please {count} {level} tasks, {subject}<, {form}> | {subject}: {count} short {level} exercises<. {solutions}> | I need {count} really {level} questions on {subject}<, {form}><, {solutions}> | something {level} on {subject}, {count} pieces<, {solutions}>
~ {#18-32} kids | lesson {#2-9} | book page {#2-200} | {N} did {#2-9} | test in {#2-9} days

rent_room_kind/rooms.rent :: Rents out rooms of a centre
kind/room:(small~little~tiny|large~big~spacious|hall~huge~the hall~very big):Kind; floor?/storey:(ground~downstairs~on the ground floor|upper~upstairs):Floor; date/day:date:Day; chairs:n(4..200):Chairs; quiet?/quiet_side!street_side:bool~quiet~away from the street^to the street~noise doesn't matter:Quiet side!Street side; projector?/beamer!no_projector:bool~with a projector^without a projector~no projector:With a projector!Without a projector
a {kind} room {date} with {chairs} chairs<, {quiet}><, {projector}> | {date}: {kind} one, {chairs} chairs<, {floor}><. {projector}> | we need a {kind} bright room on {date}, {chairs} chairs<, {projector}> | {chairs} people, {kind} room, {date}<, {floor}><, {quiet}> | something {kind} {date}, for {chairs}<, {projector}>
~ {#2-9} laptops | the course costs {#10-90} | {N} teaches | parking for {#2-9} | from {T} it's dark

lamp_mood/lamp.mood :: Sets the light of a lamp
lamp/which:any(desk lamp|bulb 3|sofa light|porch|ceiling left):Lamp; shade/tone:(warm~warm~yellowish~cosy|cool~cold~bluish|daylight~like daylight~neutral):Tone; level/brightness:(dim~weak~low~hardly on|medium~half|bright~strong~full):Brightness; minutes?/for:dur(5..240 min):For how long; fade?/slowly!at_once:bool~slowly~bit by bit^at once~suddenly:Slowly!At once
{lamp}: {level} {shade} light<, {minutes}><, {fade}> | {level} and {shade} please, {lamp}<for {minutes}> | make the {lamp} {level}, {shade}<, {fade}> | some {level} {shade} light from the {lamp}<. {fade}><, {minutes}> | I want it {shade} and {level}: {lamp}<, {fade}>
~ I read {#20-90} pages | film of {#80-160} minutes | {N} sleeps | bulb of {#5-60} watts

pick_present/gifts.suggest :: Suggests presents
person/for:(child~a child~a kid|teen~a teenager|adult~a grown-up|senior~an old lady~an elderly man):For whom; budget/price:range(money 5..200 eur):Price; hobby?/likes:hobby:Likes; occasion?/event:(birthday|wedding|retirement~stops working|thanks~to say thank you):Occasion; handmade?/home_made!bought:bool~handmade~self-made^from a shop~bought:Handmade!Bought; count?/ideas:n(2..12):How many ideas
Q:a {occasion} present for {person}, {budget}<, likes {hobby}> | Q:{count} ideas for {person}, {budget}<, {handmade}> | something {handmade} for {person}, {budget}<, who likes {hobby}> | Q:what do I give {person}, {budget}<. Likes {hobby}><, {count} ideas> | Q:<{occasion}: >{person}, {budget}<, {handmade}>
~ we're {#2-9} who pay | turns {#3-90} | gave {#2-9} books before | party at {T} | {N} has everything
=> {W}, {W2} :: {W} or {W2}.

filter_mail/mail.filter :: Looks for mails
sender?/from:email:From; unread?/unread_only!read:bool~unread~that I haven't read^already read:Only unread!Already read; attachment?/with_file!no_file:bool~with a file~with an attachment^without a file:With a file!Without a file; age?/newer_than:days(1..12 weeks):Not older than; folder?/in:(inbox|archive|spam~among the junk~junk|sent~that I sent):Folder; count/limit:n(1..60):How many; order?/sort:(newest~newest first|oldest~oldest first|largest~largest first):Order
Q:the last {count} mails<from {sender}><, {unread}> | {count} {unread} mails<of {sender}><, {attachment}> | show me {count} mails<, {folder}><, not older than {age}><. {attachment}> | Q:<{folder}: >{count} mails<from {sender}><, {order}> | list {count} of them<, {unread}><, {attachment}><, {order}>
~ {#100-9000} in all | my box holds {#2-50} GB | {N} wrote at {T} | meeting {#2-9}
=> {M} mails :: There are {M} mails.

next_page/results.page :: Shows another page of results
search/id:code:Search; page:ord(2..12):Page; size?/per_page:ints(10|20|50|100):On a page; sort?/by:(newest~newest first|price~cheapest first|name~by name):Order
Q:the {page} page of {search}<, {size} on it> | {search}, {page} page<, {sort}> | show page... the {page} one, of {search}<, {size} each> | go to the {page} page, {search}<. {sort}> | Q:what's on the {page} page of {search}<, {size} per page>
~ {#100-900} hits | row {#2-60} was good | {N} saw it on page {#13-40}
=> {M} entries :: There are {M} entries.
"""
