"""More functions, as public interfaces declare them: everyday names, terse descriptions, many optional arguments.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
everyday
get_weather/weather.current/current_weather/weatherLookup
Current weather at a place/Get the weather/Weather right now
location/city/place:city:City name/Where; units?/unit?:(metric|imperial|kelvin):Unit system
Q:weather {location}|Q:is it cold in {location}?|Q:do I need a coat in {location}|Q:what's it like outside in {location}<, in {units} units>|Q:how hot is {location} at the moment|Q:sunny in {location}?|Q:should I take an umbrella, I'm in {location}|Q:will I freeze in {location}|Q:temperature {location}<{units=imperial}, American units>|Q:how's the sky over {location}

everyday
forecast/get_forecast/weather_forecast/dailyForecast
Weather of the next days/Forecast for a place
place/city/location:city:Place; days/num_days:small:How many days; hourly?:bool:Hour by hour
Q:what will it be like in {place} for the next {days} days|Q:{days} days ahead for {place}<{hourly=true}, hour by hour>|Q:the coming {days} days in {place}, please|Q:can we plan a picnic in {place}? look {days} days ahead|Q:outlook {place}, {days} days<{hourly=true}, in hourly steps>

everyday
send_mail/email.send/compose_email/sendEmail
Sends a message by e-mail/Send email
to/recipient/address:email:Recipient; subject/title:phrase:Subject line; body/text/message:clause:Text of the mail; cc?:email:Copy to; high_priority?/important?:bool:Marks it as important
write to {to}, subject {subject}: {body}|mail {to} about "{subject}", text "{body}"<, copy to {cc}>|{to} should get an e-mail called "{subject}" that says "{body}"|drop {to} a mail. Subject: {subject}. Text: {body}<{high_priority=true}. Mark it important>|e-mail with the subject "{subject}" to {to}, body: "{body}"<, cc {cc}>|let {to} have a mail titled "{subject}" saying {body}

everyday
add_event/calendar.add/new_appointment/createEvent
Puts something into the calendar/Adds an appointment
summary/title/name:title:What it is; day/date/on:date:Day; start/start_time/begin:time:Start; minutes?/duration?/length_min?:minutes:Length in minutes; location?/where?:city:Place; invite?/guests?/participants?:emails:Who else
put {summary} in my diary, {day} {start}|{summary} on {day} at {start}<, {minutes} long><, in {location}>|block {day} from {start}<for {minutes}>: {summary}|I've got {summary} on {day}, it begins at {start}<, invite {invite}>|calendar entry "{summary}" {day}, {start}<in {location}>|new date: {summary}, {day}, {start}<, {minutes}><, with {invite}>

everyday
timer/start_countdown/timer.start/setTimer
Counts down/Starts a timer
seconds/duration_s/duration_seconds:seconds:Length in seconds; name?/label?:word:What it is for
timer for {seconds}<called {name}>|count {seconds} down|tell me when {seconds} are over|{seconds} please<, it's for the {name}>|wake me after {seconds}|countdown, {seconds}<, name it {name}>|the {name} needs {seconds}

everyday
set_alarm/alarm.create/wake_up
Sets the alarm clock/An alarm at a time of day
time/at:time:HH:MM; days?/repeat?:(daily|weekdays|weekends|once):When it repeats; label?:word:Name
get me up at {time}|I must rise at {time}<{days=weekdays} on working days>|ring at {time}<{days=daily} every day>|alarm {time}<{days=weekends} on Saturdays and Sundays><, label {label}>|I want to sleep until {time}<{days=once}, just this one time>

everyday
shares/quote/get_quote/stock_quote
Price of a share/Latest quote
symbol/ticker:ticker:Ticker symbol; exchange?:(NYSE|NASDAQ|XETRA|LSE):Exchange
Q:what does {symbol} stand at|Q:{symbol} quote<at {exchange}>|Q:how much for one {symbol}|Q:is {symbol} up<on {exchange}>|Q:last price {symbol}<, {exchange}>|Q:what are {symbol} shares worth now

everyday
wire/payments.transfer/make_transfer/send_money
Moves money from one account to another/Transfers money
from/source_account/from_account/debit:code:Account to take from; to/target_account/to_account/credit:code:Account to put on; amount/sum:money:Amount; note?/reference?/purpose?:phrase:What for
move {amount} from {from} to {to}|{amount} euros out of {from} into {to}<, note "{note}">|take {amount} off {from} and put it on {to}|from {from} to {to}: {amount}<(for "{note}")>|shift {amount} over to {to}, from {from}|{to} gets {amount} from {from}<, purpose: {note}>

everyday
find_flight/flights.search/search_flights
Flights between airports/Looks for flights
from/origin/departure_airport:iata:IATA code; to/destination/arrival_airport:iata:IATA code; date/departure_date:date:Day; return_date?/back?:date:Day of return; class?/cabin?:(economy|premium_economy|business|first):Cabin; direct?/nonstop?:bool:Without a stop
Q:{from} to {to} on {date}<, back on {return_date}>|Q:I'm flying {from}-{to}, {date}<{direct=true}, no stops please>|Q:what goes from {from} to {to} on {date}<{class=business} in business>|Q:need a seat {from} {to} {date}<{class=first}, first class>|Q:cheapest {from} {to}, {date}<{direct=false}, a stop is fine>|Q:fly me from {from} to {to} the day {date}<{class=economy}, the cheap seats>

everyday
hotel_search/find_rooms/hotels.find
Looks for hotels/Hotels in a town
city/town/destination:city:Town; from/arrival/checkin:date:Arrival; nights/stay:small:Nights; guests?/adults?/persons?:small:Persons; max_price?/budget?:money:Per night at most; pool?:bool:With a pool; pets?/dog?:bool:Pets allowed
Q:sleep in {city} from {from}, {nights} nights<, {guests} of us>|Q:{city}, arriving {from}, {nights} nights<{pool=true}, with a pool>|Q:bed in {city} on {from} for {nights} nights<, up to {max_price} each>|Q:where can we stay in {city}? {from}, {nights} nights<{pets=true}, the dog comes too>|Q:{nights} nights {city} starting {from}<, {guests} people><, not above {max_price}>

everyday
reserve_table/restaurant.book/table_booking
Books a table/Table at a restaurant
restaurant/place/venue:title:Restaurant; guests/party_size/seats:small:How many people; date/day:date:Day; time/at:time:Time; terrace?/outside?:bool:Outside; remark?/wishes?:phrase:Special wishes
we'd like to eat at {restaurant}, {guests} people, {date} at {time}|{restaurant} {date} {time}, {guests} of us<{terrace=true}, on the terrace>|get us {guests} seats at {restaurant}: {date}, {time}<{terrace=false}, inside please>|dinner for {guests} at {restaurant}, {date} at {time}<. Tell them: {remark}>|table, {guests} persons, {restaurant}, {date}, {time}

everyday
route/navigation.route/plan_route/directions
Way from one place to another/Plans a route
start/from/origin:place:Start; end/to/destination:place:Goal; by/mode/vehicle?:(car|bike|foot|bus|train):How; avoid_highways?/no_motorway?:bool:Keeps off motorways
Q:how do I get to {end} from {start}{by=car}<{avoid_highways=true} without the motorway>|Q:cycling from {start} to {end}{by=bike}|Q:I want to walk to {end}, I'm at {start}{by=foot}|Q:public transport {start} - {end}{by=bus}|Q:by rail from {start} to {end}{by=train}|Q:driving to {end} from {start}{by=car}|Q:on my bicycle, {start} to {end}{by=bike}|Q:on foot {start} to {end}{by=foot}

everyday
translate/translation.run/translate_to
Translates a text/Text into another language
text/input/q:sentence:Text; target/to/target_lang:lang:ISO code of the language/Two-letter code; source?/from?:lang:ISO code of the text's language; formal?/polite?:bool:Polite form
Q:translate "{text}" into {target}|Q:what's "{text}" in {target}<{formal=true}, polite form>|Q:put "{text}" into {target}<, it's {source}>|Q:{target} version of "{text}" please|Q:say "{text}" in {target}<{formal=false}, informal>|Q:how would a person write "{text}" in {target}

everyday
remind/reminders.create/set_reminder/remindMe
Reminds of something later/Makes a reminder
text/what/message:todo:What to remind of; in_minutes/minutes/after_min:minutes:Minutes from now; loud?:bool:With sound
in {in_minutes} remind me to {text}|I have to {text} in {in_minutes}|{in_minutes} from now: {text}|don't let me forget to {text}, in {in_minutes}<{loud=true}, make noise>|give me a nudge in {in_minutes} to {text}|poke me in {in_minutes}, I must {text}<{loud=false}, silently>

everyday
add_task/todo.add/tasks.create/newTodo
Adds to the to-do list/New task
task/title/text:todo:What to do; due?/deadline?/until?:date:Until when; priority?:(1|2|3|4):1 is the most urgent; tags?/labels?:strings:Labels
todo: {task}<by {due}>|{task} - put that on my list<, {due} at the latest>|note that I have to {task}<, tags {tags}>|task: {task}<{priority=1}, top priority>|I must {task}<until {due}>|list entry {task}<, labels {tags}><{priority=4}, no hurry at all>

everyday
make_note/notes.create/save_note/addNote
Saves a note/Writes a note
content/body/text:clause:Text; title?/heading?:title:Title; tags?/labels?:strings:Tags; pinned?:bool:Kept on top
note: {content}|write this down: {content}<, tags {tags}>|remember: {content}<{pinned=true}, keep it on top>|note titled {title}: {content}|put "{content}" in my notes<under the title {title}><, tagged {tags}>|save this - {content}

everyday
play/music.play/play_song/start_music
Plays music/Starts a song
track/song/title:title:Song; artist?/by?:person:Who plays it; shuffle?:bool:In random order; speaker?/device?/room?:word:Where
play {track}<by {artist}><on the {speaker} speaker>|I'd like to hear {track}<from {artist}>|put {track} on<, {artist}><in the {speaker}>|{track} please<, by {artist}>|give me some {track}<{shuffle=true}, shuffled>|start {track}<on {speaker}>

everyday
send_text/sms.send/text_message
Sends a text message/SMS to a number
number/to/phone:phone:Phone number; text/message/content:clause:Text
text {number}: {text}|sms to {number} "{text}"|send {number} this: {text}|let the person at {number} know: {text}|write a message to {number}, "{text}"|{number} should read "{text}"

everyday
where_is_order/orders.status/track_order
Status of an order/Where an order is
order/order_no/id:code:Order number; with_history?/details?:bool:All steps
Q:has {order} left yet?|Q:I'm still waiting for {order}|Q:what happened to {order}<{with_history=true}, every step>|Q:when do I get {order}|Q:state of {order}|Q:is {order} on its way

everyday
return_article/refunds.create/start_return
Sends goods back/Opens a return
order/order_id:code:Order; reason/why:(defective|too_late|wrong_article|changed_mind|too_small|too_big):Why; amount?/refund?:money:Part to be paid back; exchange?/replace?:bool:Wants another one
{order} doesn't work, take it back{reason=defective}<{exchange=true} and send a new one>|I got something else than I ordered in {order}{reason=wrong_article}<, I want {amount} back>|{order} came three weeks late{reason=too_late}<, give me {amount} back>|{order} doesn't fit, it's tight{reason=too_small}|the coat from {order} is far too large{reason=too_big}<{exchange=true}, swap it>|I don't want {order} any longer{reason=changed_mind}|{order} is broken{reason=defective}<{exchange=false}, no replacement please>

everyday
basket_add/cart.add/put_in_cart
Puts an article into the basket/Adds to the cart
article/item/sku/product:code:Article number; count/qty/quantity:small:How many; wrapped?/gift?:bool:Wrapped as a gift; note?:phrase:Remark
{count} of {article}, please|I take {count} {article}<{wrapped=true}, it's a gift>|put {article} in the basket, {count} times|{article} x {count}<{wrapped=false}, no wrapping>|buy {count} pieces of {article}<, remark "{note}">|{count} times {article}<{wrapped=true}, wrapped up nicely>

devops
deploy/release.deploy/rollout/ship_version
Puts a version live/Deploys a service
service/app/name:host:Service; version/tag/build:version:Version; env/environment/stage/target:(dev|test|staging|prod):Where; dry_run?/simulate?:bool:Only pretends; notify?/announce?:bool:Tells the team
bring {service} {version} to production{env=prod}<{notify=true} and tell everybody>|{version} of {service} onto staging{env=staging}|{service}: install {version} on the test system{env=test}<{dry_run=true}, only as a trial>|let developers have {service} {version}{env=dev}|what would happen if {service} {version} went live? just simulate{env=prod}{dry_run=true}|ship {service} at {version} to {env}|push {version} out, service {service}, {env}<{notify=false}, quietly>

devops
read_logs/logs.tail/show_logs/fetch_log_lines
Newest lines of a log/Shows logs
service/app/source:host:Service; lines?/n?/limit?:count:How many lines; level?/min_level?/severity?:(debug|info|warning|error):Least severity; since?/since_minutes?:minutes:Only from the last minutes
Q:what does {service} say<, last {lines} lines>|Q:any errors in {service}{level=error}<, {lines} lines>|Q:show what {service} logged<in the last {since}>|Q:{service} log<, {lines} lines><, {level} and above>|Q:only the warnings of {service}{level=warning}|Q:everything {service} wrote{level=debug}<during the last {since}>

devops
metric/metrics.query/read_metric/get_timeseries
Value of a measurement over time/Reads a metric
name/metric/series:host:Name of the series; host/instance/node:host:Machine; window?/minutes?/last_minutes?:minutes:How far back; stat?/aggregate?:(avg|max|min|p95):Which figure
Q:{name} on {host}<over {window}>|Q:how high did {name} go on {host}{stat=max}<, last {window}>|Q:what's the average {name} at {host}{stat=avg}<, past {window}>|Q:lowest {name} of {host}{stat=min}|Q:check {name} for {host}<, {window} back>

devops
add_user/users.create/create_account/new_user
Makes an account/Adds a user
login/username/name:user:Login name; mail/email:email:E-mail; role?/type?:(reader|writer|owner|guest):Rights; teams?/groups?/memberships?:strings:Groups; send_welcome?/notify?:bool:Sends a welcome mail
account {login}, mail {mail}<, {role}>|{login} ({mail}) is new here<, put them in {teams}>|let {login} in, address {mail}<{role=owner}, full rights>|register {login} with {mail}<{role=guest}, as a guest only><, groups {teams}>|new person: {login}, {mail}<{send_welcome=true}, greet them><{role=reader}, may only look>

devops
file_bug/issues.create/open_ticket/report_issue
Opens a ticket/Files a bug
title/summary/subject:trouble:What is wrong; priority/severity:(low|medium|high|critical):How bad; component?/area?/module?:host:Part; owner?/assigned_to?/assignee?:user:Who does it; labels?/tags?:strings:Labels
everything is down: "{title}"{priority=critical}<, {owner} must look at once>|"{title}" - it's just a small thing{priority=low}<, in {component}>|ticket: {title}, {priority}<, component {component}><, for {owner}>|please report "{title}" as {priority}<, labels {labels}>|{priority} issue: {title}<, give it to {owner}>|"{title}", quite urgent{priority=high}<, assign {owner}>

devops
close_issue/tickets.close/resolve_ticket
Closes a ticket/Resolves an issue
id/ticket/issue:code:Ticket; outcome?/resolution?:(fixed|duplicate|wont_fix|cannot_reproduce|invalid):How it ended; comment?:phrase:Last words
{id} is done{outcome=fixed}|we already had {id} before, close it{outcome=duplicate}|nobody can make {id} happen again, close{outcome=cannot_reproduce}|we'll never do {id}{outcome=wont_fix}<, comment "{comment}">|shut {id}<, {outcome}><, say "{comment}">|{id} can be closed

devops
run_sql/db.query/execute_query/sql
Runs a query/Executes SQL
statement/sql/query:sql:The SQL; database?/db?:word:Which database; timeout?/timeout_s?:seconds:Seconds at most
Q:run {statement}|Q:execute "{statement}"<on the {database} database>|Q:{statement}|Q:what does {statement} give<in {database}>|Q:query: {statement}<, stop after {timeout}>|Q:send {statement} to the database

devops
restart_service/services.restart/bounce
Restarts a service/Starts a service anew
service/unit/name:host:Service; host?/node?:host:Machine; graceful?/wait?:bool:Lets open requests end
{service} hangs, kick it<on {host}>|start {service} anew<{graceful=true}, but let people finish>|bounce {service}<at {host}>|{service} has to be restarted<{graceful=false}, right away>

devops
ping_host/net.ping/check_host
Whether a machine answers/Pings an address
address/host/ip:ip:Address; count?/n?:small:How often
Q:is {address} alive|Q:ping {address}<{count} times>|Q:does {address} answer|Q:can you reach {address}<, try {count} times>

devops
dns_lookup/resolve/whois
Looks up a name/What is known of a host
name/domain/host:host:Name; record?/type?:(A|AAAA|MX|TXT|CNAME):Kind of record
Q:what's behind {name}|Q:resolve {name}<, {record} record>|Q:mail servers of {name}{record=MX}|Q:which address has {name}{record=A}|Q:text records for {name}{record=TXT}

devops
block_ip/firewall.deny/ban_address
Keeps an address out/Blocks an IP address
ip/address:ip:Address; hours?/for_hours?:hours:For how long; reason?:phrase:Why
{ip} attacks us, shut it out<for {hours}>|ban {ip}<, {hours}><, reason "{reason}">|no traffic from {ip} please<for {hours}>|keep {ip} away<: "{reason}">

devops
commit_info/git.show/get_commit
A commit of the repository/Shows a commit
hash/sha/commit:hex:Hash; stat?/with_files?:bool:With the list of files
Q:what's in {hash}|Q:who made {hash}|Q:show {hash}<{stat=true} with its files>|Q:commit {hash}, what changed<{stat=true}, list the files>

devops
rotate_key/keys.rotate/renew_secret
Replaces a secret/New key for a service
service/name:host:Service; length?/bits?:bigs:Length; revoke_old?/invalidate?:bool:The old one stops at once
{service} needs a new key<{revoke_old=true}, kill the old one>|renew the secret of {service}<, {length} bits>|fresh key for {service}<{revoke_old=false}, keep the old one working>

devops
check_password/password_strength/pwned_check
How good a password is/Tests a password
password/secret/value:secret:The password
Q:is {password} a good password|Q:how safe is {password}|Q:can I use {password}|Q:test the password {password}|Q:has anybody leaked {password}

smart
switch/device.switch/set_power/toggle_device
Switches a device/Turns something on or off
device/name/target:thing2:Which device; on/state/power:bool:true is on, false is off; delay_min?/after_minutes?:minutes:Wait so long
{device} on{on=true}|{device} off{on=false}|switch off the {device}{on=false}<in {delay_min}>|turn on the {device}{on=true}|the {device} can go off{on=false}|I need the {device} running{on=true}|kill the {device}{on=false}|start the {device}{on=true}<after {delay_min}>|shut the {device} down{on=false}|power up the {device}{on=true}

smart
dim/light.set/set_light/brightness
Sets a lamp/Brightness and colour of a light
lamp/light/name:thing2:Which lamp; level/brightness/percent:percent:Brightness, 0 to 100; colour?/color?:colour:Colour
{lamp} at {level}<in {colour}>|set the {lamp} to {level}<, {colour}>|{lamp} {level}<, {colour} light>|make the {lamp} {colour}, {level}|I'd like the {lamp} at {level}<and {colour}>

smart
set_lamp_colour/light.colour/colour_lamp
Colour of a lamp/Paints a light
lamp/light/device:thing2:Lamp; colour/color:colour:Colour; fade_s?/fade?:seconds:How slowly
paint the {lamp} {colour}<over {fade_s}>|{colour} for the {lamp} please|make the {lamp} glow {colour}|the {lamp} in {colour}<, slowly, {fade_s}>|let the {lamp} shine {colour}

smart
lock/door.lock/set_lock/lockControl
Locks or opens a door/Bolts a door
door/which/entrance:(front|back|garage|cellar|garden):Door; locked/lock/closed:bool:true locks, false unlocks
bolt the {door} door{locked=true}|{door} door should be locked{locked=true}|unlock the {door} door{locked=false}|let them in through the {door} door{locked=false}|is the {door} door shut? if not, lock it{locked=true}|somebody is at the {door} door, let them in{locked=false}|secure the {door} door{locked=true}|I forgot my key, open the {door} door{locked=false}

smart
heating/thermostat.set/set_temperature/warm
Sets the heating of a room/Target temperature
room/zone/where:(bathroom|living_room|bedroom|study|hall|nursery):Room; celsius/temperature/degrees/target:temp:Degrees Celsius; until?/till?:time:Until when
{room} {celsius} degrees<until {until}>|I'm freezing in the {room}, {celsius} please|warm the {room} up to {celsius}<till {until}>|it's too hot in the {room}, {celsius} will do|{celsius} in the {room}<, until {until}>|let the {room} have {celsius} degrees

smart
vacuum/robot.clean/start_cleaning
Sends the cleaning robot/Cleans the floor
rooms/where/areas:strings:Rooms; power?/suction?/strength?:(silent|normal|turbo):Strength; wet?/wipe?/mop?:bool:Wipes too
clean {rooms}<{power=silent}, without noise>|robot to {rooms}<{power=turbo}, full strength><{wet=true}, and wipe>|sweep {rooms}<{wet=true} and mop>|do the floors in {rooms}<{power=normal}, normal strength><{wet=false}, dry only>|dust everywhere! {rooms} please

smart
shutters/cover.set/move_shutter
Moves shutters/Position of a shutter
window/name/which:thing2:Which one; position/height/percent:percent:0 is fully down, 100 is fully up
{window} shutter to {position}|{window} shutter all the way up{position=100}|let the {window} shutter down{position=0}|{window} shutter half{position=50}|no light please, {window} shutter down{position=0}|let the sun in, {window} shutter{position=100}

smart
irrigation/water.zone/water_zone
Waters a part of the garden/Irrigates
zone/area/number:small:Zone; litres/liters/amount:num:Litres; at?/start?:time:When
zone {zone} gets {litres} litres<at {at}>|{litres} l on zone {zone}<, {at}>|pour {litres} litres over zone {zone}|water zone number {zone}: {litres} litres<, start {at}>

smart
alarm_mode/security.arm/set_alarm_mode
Arms the house/Sets the burglar alarm
mode/state:(off|stay|away|night):off when disarmed, stay with people inside, away when nobody is inside, night when all sleep; delay?/delay_s?/seconds?:seconds:Delay in seconds; silent?:bool:No siren
we're all out, guard the house{mode=away}<, delay {delay}>|nobody's home now{mode=away}|I'm home, disarm{mode=off}|we go to sleep, protect us{mode=night}<{silent=true}, no siren>|I stay in, but guard the doors{mode=stay}|turn the burglar alarm off{mode=off}|off on holiday, arm everything{mode=away}<after {delay}>|good night, alarm{mode=night}|it's me, stop the alarm{mode=off}

smart
energy_use/power.read/consumption
Electricity a device used/Reads a meter
device/meter/name:thing2:Device; from?/since?/start?:date:First day; to?/until?/end?:date:Last day
Q:what did the {device} use<from {from}><to {to}>|Q:power for the {device}<since {from}>|Q:how hungry is the {device}<, {from}><to {to}>|Q:kWh of the {device}<until {to}>

health
prescribe/rx.create/add_medication
Writes a prescription/Medicine for a patient
patient/name:person:Patient; drug/medicine/medication:word:Medicine; dose_mg/mg/strength_mg:count:Milligrams; per_day/times_per_day/frequency:times:How often a day; days?/duration_days?/for_days?:days:For how many days
give {patient} {dose_mg} mg {drug}, {per_day} daily<, {days}>|{drug} for {patient}, {dose_mg} milligrams {per_day} a day<over {days}>|{patient} takes {dose_mg} mg of {drug} {per_day} per day<, {days} long>

health
patient_file/records.get/find_patient
What is known of a patient/Patient record
id/mrn/record_no:digits:Number; part?/section?:(allergies|labs|visits|all):Which part
Q:record {id}|Q:what's patient {id} allergic to{part=allergies}|Q:blood values of {id}{part=labs}|Q:when was {id} here{part=visits}|Q:everything on {id}{part=all}|Q:open {id} please<, {part}>

health
log_meal/food.add/track_food
Notes what was eaten/Adds a meal
food/what/dish:thing:What; grams?/amount_g?:count:Grams; meal?/when?:(breakfast|lunch|dinner|snack):Meal
I had {food} this morning{meal=breakfast}<, {grams} g>|{grams} grams of {food} for lunch{meal=lunch}|just ate {food}<, {grams} g>{meal=snack}|{food} in the evening{meal=dinner}<, about {grams} grams>|log {food}<, {grams} g><as {meal}>

health
log_weight/weight.add/record_weight
Writes down a weight/Stores body weight
person/who/name:first:Who; kg/kilos/weight:weight:Kilograms; on?/date?:date:Day
{person} weighs {kg} kg<on {on}>|{kg} kilos for {person}|scales: {person} {kg}<({on})>|note {kg} kg for {person}<, {on}>

travel2
visa_info/visa.check/entry_rules
Whether a visa is needed/Entry rules
nationality/from/passport:country:ISO code of the passport; destination/to:country:ISO code of the goal; days?/stay?:days:Length of stay
Q:passport from {nationality}, going to {destination}<for {days}>|Q:can somebody from {nationality} visit {destination} freely<, {days}>|Q:does {nationality} need papers for {destination}|Q:{destination} with a passport of {nationality}<, staying {days}>

travel2
train_times/rail.search/connections
Trains between two towns/Railway timetable
from/origin/departure:city:From; to/destination/arrival:city:To; after?/earliest?/leave_after?:time:Not before; date?/day?:date:Day; bicycle?/bike?:bool:With a bicycle; first_class?:bool:First class
Q:rail {from} to {to}<after {after}>|Q:I need to go from {from} to {to}<on {date}><, not before {after}>|Q:how do I reach {to} from {from} by train<{bicycle=true}, bike included>|Q:{from}-{to}<, {date}><{first_class=true}, first class>|Q:when does something leave {from} for {to}<, {after} or later><{bicycle=true}, I bring my bicycle>

travel2
rent_car/cars.rent/book_car
Rents a car/Car hire
city/pickup/where:city:Where; from/start:date:First day; days/for_days:days:Days; size?/category?:(small|medium|large|van):Size; automatic?:bool:Automatic gears; child_seat?:bool:Child seat
I need a car in {city} from {from} for {days}<{automatic=true}, automatic>|{city}, {from}, {days}: something big enough for eight{size=van}|a tiny car in {city}, {from}, {days}{size=small}|car hire {city}: {from}, {days}<{child_seat=true}, with a seat for the baby>|rent me a car, {city}, {from}, {days}<, {size}><{automatic=false}, manual gears>

travel2
taxi/rides.order/call_cab/request_ride
Orders a car with a driver/Calls a taxi
from/pickup/start:place:Where to come; to/dropoff/destination/goal:place:Where to go; people?/passengers?/seats?:small:How many; at?/when?:time:When; wheelchair?/accessible?:bool:Room for a wheelchair
I need a ride from {from} to {to}<, {people} of us><at {at}>|pick me up at {from}, I'm going to {to}<{wheelchair=true}, I'm in a wheelchair>|can someone drive me to {to}? I'm at {from}<, we're {people}>|get me home: from {from} to {to}<at {at}>|taxi please, {from}, goal {to}<, {people} persons>|drive {people} people from {from} to {to}

travel2
departures/stop.departures/next_departure
What leaves from a stop/Next departures
stop/station/name:place:Stop; line?/route?:lineno:Line; count?/limit?:small:How many
Q:what leaves at {stop}<, line {line}>|Q:I'm at {stop}, what's next<on line {line}>|Q:{stop} departures<, the next {count}>|Q:when can I leave {stop}<with the {line}>|Q:how long to wait at {stop}<for number {line}>

travel2
geocode/places.locate/find_coordinates
Position of an address/Coordinates
address/query:place:Address; country?:country:ISO code
Q:where is {address}<in {country}>|Q:position of {address}|Q:coordinates: {address}<, {country}>|Q:put {address} on a map

travel2
reverse_geo/places.at/what_is_at
Address at a position/What lies at a point
lat/latitude/y:lat:Latitude; lon/lng/longitude/x:lon:Longitude
Q:what's at {lat}, {lon}|Q:which address is {lat} {lon}|Q:{lat},{lon} - where is that|Q:I'm at latitude {lat} and longitude {lon}, what is here|Q:look up the point {lat} / {lon}

shop2
product_lookup/catalog.get/scan_barcode
A product by its code/Reads a bar code
code/ean/barcode:digits:Code; store?/shop?:city:Shop
Q:what is {code}|Q:scan {code}<in {store}>|Q:the bar code says {code}|Q:price of {code}<at {store}>|Q:{code}, which product is it

shop2
set_price/prices.update/change_price
Changes a price/New price
article/sku/item:code:Article; price/amount/new_price:money:New price; currency?:currency:ISO code; from?/valid_from?:date:From when
{article} costs {price} from now on|new price for {article}: {price}<{currency}><from {from}>|{price} for {article}<, starting {from}>|make {article} {price}|put {article} at {price}

shop2
apply_coupon/discount.apply/use_voucher
Uses a voucher/Applies a discount code
code/coupon/voucher:code:Code; order?/cart?:code:Order
I have a code: {code}<for {order}>|take {code} off<the order {order}>|voucher {code} please|can I use {code}<on {order}>

shop2
review/reviews.add/rate_product
Rates a product/Leaves a review
product/article/item:title:Product; stars/rating/score:stars:1 to 5; text?/comment?/review?:phrase:Words; anonymous?:bool:Without the name
{stars} stars for {product}<: "{text}">|{product}: {stars} out of five<, "{text}"><{anonymous=true}, without my name>|I give {product} {stars}<and say "{text}">|best thing ever, {product}{stars=5}<, "{text}">|{product} is rubbish{stars=1}<, "{text}">|{product} gets a {stars} from me<{anonymous=true}, anonymously>

shop2
order_material/materials.order/buy_material
Orders material/Buys goods by measure
code/article/ral/number:code:Code; amount/litres/quantity:num:How much; unit?:(litre|kg|metre|piece):Unit; quality?/finish?/grade?:(basic|standard|premium):Quality; express?/rush?:bool:Fast
{amount} litres of {code}{unit=litre}<, {quality}>|I need {amount} kilos of {code}{unit=kg}<{express=true}, quickly>|{code}, {amount} metres{unit=metre}<, the cheapest quality{quality=basic}>|{amount} pieces {code}{unit=piece}<, the best you have{quality=premium}>|order {amount} of {code}<{express=false}, no hurry>

work
shift_swap/shifts.swap/exchange_shift
Two people exchange shifts/Swaps shifts
first/a/employee1:surname:One; second/b/employee2:surname:The other; day/date:date:Day
{first} works instead of {second} on {day} and the other way round|{first} and {second} change places on {day}|swap {first} with {second}, {day}|on {day} {first} takes {second}'s shift|{day}: {first} for {second}

work
book_room/rooms.reserve/meeting_room
Reserves a meeting room/Books a room
seats/people/capacity:small:How many people; date/day:date:Day; from/start:time:Start; to/end:time:End; screen?/display?/projector?:bool:With a screen; coffee?/catering?:bool:With coffee
we're {seats} on {date} from {from} to {to}<{screen=true}, and we want to show slides>|a room for {seats}, {date}, {from} to {to}<{coffee=true}, coffee too>|{seats} people have to meet on {date}, {from}-{to}<{screen=false}, no screen needed>|meeting on {date} {from} till {to}, {seats} persons<{screen=true}, with a big screen>

work
time_entry/hours.log/track_time
Books working time/Logs hours
project/task/on:title:Project; hours/h:halfh:Hours; day?/date?:date:Day; billable?:bool:Is paid by the client; comment?/note?:phrase:What was done
{hours} hours for {project}<on {day}>|I worked {hours} h on {project}<{billable=true}, the client pays>|{project}: {hours} hours<, "{comment}">|log {hours} hours, {project}<, {day}><{billable=false}, internal>|spent {hours} hours with {project}<: {comment}>

work
expense/expenses.add/claim_expense
Claims expenses/Adds an expense
what/purpose/description:thing:What for; amount/total/sum:money:How much; currency?:currency:ISO code; date?/on?:date:Day; receipt?/file?:file:Receipt
I paid {amount} for {what}<on {date}>|{amount} <{currency} >spent on {what}<, receipt {receipt}>|{what}: {amount}<, {date}>|please pay me back {amount} for {what}<, see {receipt}>

work
hire/contracts.create/new_employee
Adds an employee/Hires somebody
name/person/employee:person:Name; position/title/role:phrase:Position; start/from/first_day:date:First day; salary?/pay?:money:Per month; part_time?/half?:bool:Part time; manager?/boss?:person:Who leads
{name} joins us as {position} on {start}<, {salary} a month>|{name} starts {start}, {position}<{part_time=true}, half days>|new: {name}, {position}, first day {start}<, reports to {manager}>|from {start} {name} works as {position}<{part_time=false}, full time><, boss is {manager}>

work
invoice/billing.invoice/make_invoice
Writes an invoice/Bills a customer
customer/client/to:company:Customer; amount/total/sum:money:Amount; items?/positions?/lines?:strings:What is billed; due_days?/terms?/days?:days:Days to pay; vat?/tax_percent?:percent:Tax in percent
{customer} owes us {amount}, write the bill<, {due_days} to pay>|bill {customer} for {items}: {amount}|{amount} from {customer}<for {items}><, payable in {due_days}>|invoice {customer}, {amount}<, tax {vat}>|charge {customer} {amount}<: {items}><, they get {due_days}>

work
mark_invoice/billing.paid/set_paid
Notes that an invoice is paid/Marks as paid
invoice/number/id:code:Invoice; date?/on?:date:Day; partial?/amount?:money:If only a part came
{invoice} has come in<, {date}>|{invoice} has been paid<on {date}>|they paid {invoice}<, but only {partial}>|{invoice}: payment came in|{partial} of {invoice} arrived<on {date}>

work
survey_answer/survey.record/store_answer
Stores an answer/Adds an answer of a survey
who/respondent/participant:code:Who; question/no/item:small:Question; score/value/points:stars:1 to 5; remark?/comment?:phrase:Words
{who} says {score} to question {question}<, "{remark}">|question {question}: {who} gave {score}<and wrote "{remark}">|{who}, number {question}, {score} points|put down {score} for {who} on question {question}<, comment "{remark}">

work
poll/polls.create/ask_team
Asks the team/Starts a vote
question/text/title:ask:Question; options/choices/answers:strings:Answers; multiple?/many?:bool:Several may be chosen; secret?/anonymous?:bool:Names are hidden; hours?/open_hours?:hours:How long it is open
ask everyone: {question} Options {options}|vote: "{question}" with {options}<{secret=true}, secretly>|let the team choose between {options}: {question}<{multiple=true}, they may take several>|{question} - {options}<, open for {hours}>|start a vote "{question}", answers {options}<{secret=false}, with names>

media2
find_movie/films.search/movie_search
Searches films/Film catalogue
title?/name?:title:Title; director?/by?:person:Director; year?/from_year?:year:Year; genre?/kind?:(comedy|drama|horror|western|animation|documentary):Genre; language?:language:Language
Q:films by {director}|Q:something funny<from {year}>{genre=comedy}|Q:a scary film<of {year}>{genre=horror}|Q:is there a film called {title}<, {year}>|Q:cartoons<in {language}>{genre=animation}|Q:what did {director} make<in {year}>|Q:cowboy films<from {year}>{genre=western}|Q:{title}, the film<by {director}>|Q:a true story about nature<in {language}>{genre=documentary}

media2
volume/audio.volume/set_loudness
Loudness of a speaker/Sets the volume
speaker/device/room:thing2:Speaker; percent/level/volume:percent:0 is silent, 100 is as loud as it gets
{speaker} to {percent}|{speaker} volume {percent}|make the {speaker} {percent} loud|silence the {speaker}{percent=0}|{speaker} as loud as possible{percent=100}|mute the {speaker}{percent=0}|{speaker} at half volume{percent=50}|turn the {speaker} down to {percent}

media2
chart/plots.create/draw_chart
Draws a chart/Makes a diagram
values/data/numbers:numbers:Values; type/kind/style:(line|bar|pie|scatter):Kind; title?/caption?:title:Title; labels?/names?:strings:Names of the values
a bar chart of {values}{type=bar}<, title {title}>|show {values} as a line{type=line}<called {title}>|{values} as a pie{type=pie}<, names {labels}>|plot {values} as dots{type=scatter}|{type} chart: {values}<, headline {title}>|draw columns for {values}{type=bar}|I want a cake diagram of {values}{type=pie}

media2
resize/images.resize/scale_image
Changes the size of a picture/Scales an image
file/image/path:path:Picture; width/w:bigs:Pixels wide; height?/h?:bigs:Pixels high; keep_ratio?/proportional?:bool:Keeps the proportions
{file} {width} wide<and {height} high>|make {file} {width} px<{keep_ratio=true}, don't distort it>|shrink {file} to {width}<x{height}>|scale {file}: {width} pixels<by {height}><{keep_ratio=false}, stretch it>

media2
record/recorder.start/start_recording
Records sound or picture/Starts a recording
source/input/device:thing2:What to record; minutes/duration/length:minutes:How long; name?/file?:file:File; video?:bool:With picture
record the {source} for {minutes}<into {name}>|{minutes} of {source}, keep it<as {name}>|tape the {source}, {minutes}<{video=true}, with picture>|take down what the {source} gives, {minutes}<{video=false}, only sound>

play2
chess_move/game.move/make_move
Plays a move/A chess move
game/board/match:id:Number of the game; move/san:chess:Move; offer_draw?/draw?:bool:Offers a draw
{move} in game {game}|game {game}: I play {move}<{offer_draw=true} and offer a draw>|my move in {game} is {move}|board {game}, {move}<{offer_draw=true}, draw?>

play2
move_robot/robot.goto/drive_to
Drives a robot to a point/Sends the robot
x/east/dx:coord:Metres to the right; y/north/dy:coord:Metres ahead; speed?/v?:num:Metres a second; wait?/pause_s?:seconds:Waits there
robot to {x}, {y}<at {speed} m/s>|go {x} metres right and {y} ahead<, wait {wait}>|drive to x {x} y {y}<, speed {speed}>|{x} across, {y} forward<and stay {wait}>

play2
fly/drone.fly/drone_to
Flies to a point/Sends the drone
lat/latitude:lat:Latitude; lon/longitude:lon:Longitude; height/altitude/alt_m:count:Metres above ground; speed?/kmh?:num:Speed; photo?/take_picture?:bool:Takes a picture there
drone to {lat}, {lon} at {height} metres<{photo=true}, take a picture>|fly over {lat} {lon}, {height} m high<, speed {speed}>|{height} metres above {lat}/{lon}<{photo=true} and photograph it>

law
sign/signature.request/ask_signature
Asks for a signature/Sends a document for signing
document/file/doc:file:Document; signers/people/who:emails:Who signs; deadline?/until?:date:Until; in_order?/sequential?:bool:One after the other
get {document} signed by {signers}<until {deadline}>|{signers} should sign {document}<{in_order=true}, one after the other>|{document} to {signers} for signature<, by {deadline}>|I need the names of {signers} under {document}<{in_order=false}, any order>

law
share_file/files.share/grant_access
Gives somebody access/Shares a file
file/document/path:path:File; with/user/person:email:Who; rights/permission/level:(view|comment|edit):What they may do; until?/expires?:date:Until when
let {with} read {file}{rights=view}<until {until}>|{with} may change {file}{rights=edit}|{with} should be able to leave remarks in {file}{rights=comment}<till {until}>|share {file} with {with}, {rights} only<, until {until}>|give {with} the right to work on {file}{rights=edit}

nature
plant/garden.plant/add_plant
Plants something/Adds a plant to the plan
plant/what/species:thing:Plant; bed/where/place:word:Bed; count?/number?:small:How many; spacing_cm?/distance_cm?:count:Centimetres between; covered?:bool:Under glass
{plant} into the {bed} bed<, {count} of them>|put {count} {plant} in the {bed}<, {spacing_cm} cm apart>|the {bed} bed gets {plant}<{covered=true}, under glass>|I want {plant} in {bed}<, {count} pieces><, {spacing_cm} centimetres between>

nature
animal_sighting/sightings.add/report_animal
Reports an animal/Records a sighting
species/animal/what:word:Animal; count/number:small:How many; place/where/area:place:Where; at?/time?:time:When; certain?/sure?:bool:Whether it is certain
I saw {count} {species} at {place}<, {at}>|{count} {species} near {place}<{certain=false}, I think>|{species}, {count}, {place}<at {at}><{certain=true}, no doubt>|there were {count} {species} by {place}

science
unit_convert/units.convert/convert_measure
Converts a measure/Changes units
value/amount/number:num:Number; from/source_unit/unit_from:(km|mi|kg|lb|l|gal|c|f):Unit of the number; to/target_unit/unit_to:(km|mi|kg|lb|l|gal|c|f):Wanted unit
Q:{value} miles in kilometres{from=mi}{to=km}|Q:{value} kilos in pounds{from=kg}{to=lb}|Q:how many litres are {value} gallons{from=gal}{to=l}|Q:{value} Celsius as Fahrenheit{from=c}{to=f}|Q:what's {value} km in miles{from=km}{to=mi}|Q:{value} pounds, how many kilograms{from=lb}{to=kg}|Q:{value} degrees Fahrenheit in Celsius{from=f}{to=c}

science
element/periodic.lookup/chem_element
Facts of a chemical element/Looks up an element
name/element/symbol:word:Element; property?/what?:(mass|melting_point|density|discovered):Which fact
Q:how heavy is an atom of {name}{property=mass}|Q:when does {name} melt{property=melting_point}|Q:who found {name} and when{property=discovered}|Q:element {name}<, {property}>|Q:density of {name}{property=density}

science
dictionary/words.define/lookup_word
Meaning of a word/Dictionary entry
word/term/lemma:word:Word; language?/lang?:lang:Two-letter code; examples?/with_examples?:bool:With sentences
Q:what does {word} mean<in {language}>|Q:meaning of {word}<{examples=true}, with examples>|Q:define {word}|Q:I don't know the word {word}<{examples=true}, give me a sentence too>|Q:look {word} up<, it's {language}>

life
donate/charity.give/make_donation
Gives money to a cause/Donates
cause/to/organisation:company:Whom; amount/sum:money:How much; monthly?/recurring?:bool:Every month; message?/dedication?:phrase:Words with it
{amount} for {cause}<{monthly=true}, each month>|I want to support {cause} with {amount}<, message "{message}">|give {cause} {amount}<{monthly=false}, only this once>|{cause} should get {amount} from me<: "{message}">

life
find_recipe/recipes.search/what_to_cook
Recipes/Finds something to cook
ingredients/with/have:strings:What there is; max_minutes?/time_limit?/minutes?:minutes:Longest time; diet?/style?:(vegan|vegetarian|gluten_free|any):Diet; servings?/people?:small:How many eat
Q:what can I make of {ingredients}<in {max_minutes}>|Q:I have {ingredients}<, {servings} people are hungry>|Q:cook something from {ingredients}<{diet=vegan}, nothing from animals>|Q:{ingredients} are in the fridge, ideas?<, at most {max_minutes}>|Q:dinner with {ingredients}<{diet=vegetarian}, no meat>|Q:{ingredients} - recipe please<{diet=gluten_free}, no gluten><for {servings}>

life
babysitter/sitters.book/book_sitter
Books somebody for the children/Finds a babysitter
date/day:date:Day; from/start:time:From; hours/length/duration_h:hours:How long; children?/kids?:small:How many children; overnight?:bool:Stays the night
we need someone for the kids on {date} from {from}, {hours}<, {children} children>|sitter {date}, {from}, {hours}<{overnight=true}, stays over night>|who watches the children on {date}? {from} for {hours}

life
lost_item/lostfound.report/report_lost
Reports something lost/Lost property
item/what/object:thing:What; place/where/location:place:Where; colour?/color?:colour:Colour; date?/on?:date:When; reward?/finder_fee?:money:Reward
I left my {item} at {place}<on {date}>|lost: {item}<, {colour},> at {place}|my <{colour} >{item} is gone, last seen at {place}<, I pay {reward}>|somebody find my {item}! {place}<, {date}>

life
letter/post.letter/send_letter
Sends a letter on paper/Posts a letter
to/recipient/name:person:To whom; street/address:street:Street; zip/postcode/postal_code:digits5:Postal code; city/town:city:Town; registered?/tracked?:bool:Registered mail
a letter to {to}, {street}, {zip} {city}<{registered=true}, registered>|post this to {to} ({street}, {zip} {city})|{to}, {street} in {zip} {city} gets a letter<{registered=false}, normal mail>

life
set_language/settings.language/change_language
Changes the language of an app/Language settings
app/program/name:company:App; language/lang/locale:lang:Two-letter code; region?:country:ISO code
{app} in {language}<, region {region}>|I want {app} to speak {language}|switch {app} to {language}<for {region}>|make {app} {language}

life
subscribe/newsletter.join/start_subscription
Subscribes/Starts a subscription
service/title/what:company:What; plan/tier:(free|basic|plus|family):Plan; yearly?/annual?:bool:Paid once a year; email?/for?:email:For whom
{service}, the one for the whole family{plan=family}<{yearly=true}, paid yearly>|I'd like {service} without paying{plan=free}|get me {service} {plan}<for {email}>|sign me up for {service}, {plan}<{yearly=false}, month by month>

life
tip_split/bill.split/share_bill
Shares a bill/Splits costs
total/bill/amount:money:Bill; people/persons/ways:small:How many; tip_percent?/tip?:percent:Tip
Q:{total} between {people} of us<, {tip_percent} tip>|Q:we're {people} and the bill is {total}<plus {tip_percent}>|Q:split {total}, {people} ways<, tip {tip_percent}>

space2
iss_pass/satellite.pass/next_pass
When a satellite can be seen/Passes of a satellite
name/satellite/object:word:Satellite; lat/latitude:lat:Latitude; lon/longitude:lon:Longitude; min_elevation?/above_deg?:small:Degrees above the horizon
Q:when does {name} fly over {lat}, {lon}|Q:{name} from {lat} {lon}<, at least {min_elevation} degrees high>|Q:can I see {name}? I'm at {lat}/{lon}

space2
telescope/scope.expose/take_image
Takes a picture of the sky/Points the telescope
target/object/name:title:What; seconds/exposure/exposure_s:seconds:Exposure; filter?/band?:(red|green|blue|clear):Filter; frames?/count?:small:How many pictures
{target}, {seconds}<, {filter} filter>|expose {seconds} on {target}<, {frames} times>|a picture of {target}: {seconds}<in {filter}><, {frames} frames>|look at {target} for {seconds}<{filter=clear}, no filter>
""".strip().split("\n\n") for l in [l.strip("\n")]]
