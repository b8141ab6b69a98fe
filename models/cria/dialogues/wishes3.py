"""Further ways to wish for the functions of cards17.py and later: plain orders, polite ones, roundabout ones.  The form is that of wishes.py."""
import re

MORE = [(b.split("\n")[0], re.split(r"\|(?![^<(]*\))", "|".join(b.split("\n")[1:]))) for b in """
log_glucose
please write down {value}<, {context}>|could you save a sugar of {value}<, measured {context}>|enter {value} for me<, {note}>

log_insulin
note {units} units {kind} please|write {units} {kind} into my diary<, {site}>|I gave myself {units} units {kind} a minute ago

add_bp
please save {systolic} over {diastolic}<, pulse {pulse}>|write down my pressure: {systolic} and {diastolic}|could you enter {systolic} to {diastolic}<, {arm}>

fluid_intake
please add {ml}<{drink}> for {resident}|write {ml} on the chart of {resident}|could you note that {resident} drank {ml}<{drink}>

record_fall
please document that {resident} fell {place}, {injured}|we need a fall report for {resident}: {place}, {injured}<, {time}>

turn_patient
note that {patient} lies {side} now|please write {patient}, {side}<, next time in {next_in}>

wound_photo
enter the wound of {patient_id}: {length_mm} mm long and {width_mm} mm wide<, {depth_mm} deep>|please measure in: {patient_id}, {length_mm} by {width_mm}

patient_handover
tell the hospital we bring a {sex} of {age} with {complaint} in {eta_min}|please announce us: {sex}, {age} years, {complaint}, {eta_min}<, {conscious}>

baby_feed
please note that {baby} had {ml} {kind}|log a feed for {baby}: {kind}<, {minutes}>

save_refraction
please store {customer}: right {right}, left {left}|enter the test of {customer}, left eye {left}, right eye {right}<, pd {pd_mm}>

vet_weighin
please write down {kg} kg for {animal}|enter the weight of {animal}: {kg}<, {fasted}>

chip_register
please register chip {chip} for {animal} of {owner}|could you link {chip} to {owner}'s {animal}<, a {species}>

intake_animal
we have to take in a {species} from {found_at}<, {injured}>|please register a {species} that was found at {found_at}<by {finder}>

crown_order
order a {material} crown for {patient}, tooth {tooth}<, shade {shade}>|please have tooth {tooth} of {patient} made in {material}<by {due}>

fire_course
please tell the kitchen: table {table}, {course}|send {course} to table {table}<, {rush}>

comp_item
take the {item} off the bill of table {table}, {reason}|please don't charge {table} for {item}, {reason}

eighty_six
take {dish} off the menu<until {until}>|please mark {dish} as sold out<, {suggest} instead>

open_tab
open a tab for {name}<, limit {limit}>|please start a bill for {name}<, {card_held}>

roast_batch
log a batch of {beans}, {kg} kg, end {drop_c}<, {level}>|please save the roast: {beans}, {kg} kilos, dropped at {drop_c} degrees

milk_delivery
please book {litres} litres from {farm}<, {temp_c} degrees>|register the milk of {farm}: {litres} l<, fat {fat_percent}>

hive_check
write into the hive book: {hive}, {queen_seen}<, {mites} mites>|please note for hive {hive}: {queen_seen}<, {mood}>

honey_harvest
please add {kg} kg of honey from hive {hive}<, {kind}>|book {kg} kilos for hive {hive}

log_catch
please register {kg} kg of {species} for the {boat}|enter the catch of {boat}: {species}, {kg} kilos<, zone {zone}>

spray_log
please record {product} on {plot}, {litres_per_ha} litres a hectare<, wind {wind_kmh}>|write it in the spray book: {plot}, {product}, {litres_per_ha}

stand_price
please write {produce} at {price} {per} on the board|set the price of {produce} to {price} {per}<until {until}>

ran_out
put {item} on the list<, {urgent}>|please remember that we need {item}<from {where}>|can you add {item} to the shopping

lent_out
note that {to} borrowed {thing}<until {back_on}>|please write down who has {thing}: {to}

box_contents
write down that box {box} has {contents}<, {place}>|please save: {contents} in box {box}

fuel_entry
please log {litres} litres at {price}<, {odometer} km>|enter a refuel: {litres} l, {price} euro<, {fuel}>

trip_log
add a trip from {from} to {to}, {km} km<, {purpose}>|please log {km} km, from {from} to {to}

key_given
write down that {to} has the {key}<until {until}>|please note: key {key} to {to}

add_warranty
please save the warranty of my {device}, bought {bought}<, {months}>|register a {device} from {bought}<, shop {shop}>

height_mark
please note that {child} is {cm} cm<and {kg} kg>|mark {cm} cm for {child}<, {date}>

bin_full
please have {bin} emptied<at {place}>|report that {bin} is full<, {overflow}>

set_prefetch
set the prefetch of {consumer} to {count}|please let {consumer} take {count} messages at a time<, {global}>

purge_queue
purge {queue}<, {dry_run}>|please delete all messages in {queue}<older than {only_older_h}>

set_ttl
set the ttl of {prefix} to {seconds}|please expire {prefix} after {seconds}

swap_oncall
give the pager of {from} to {to} at {start} for {hours}|please let {to} take over from {from}, {start}, for {hours}

ack_page
acknowledge {page}<, {eta_min}>|please mark {page} as seen<, {note}>

set_severity
raise or lower it: {incident}, {severity}|please set the severity of {incident}, {severity}

assign_seat
assign a {software} licence to {user}<until {until}>|please give {user} a seat of {software}

vpn_access
let {user} into {profile}<for {days}>|please give {user} vpn access to {profile}<, {split}>

add_ssh_key
add the key {key} of {user} on {host}|please authorize {key} for {user} at {host}<until {expires}>

mailbox_full
set the quota of {user} to {gigabytes} GB|please enlarge the mailbox of {user} to {gigabytes} GB<, warn at {warn_percent}>

out_of_office
set an absence note for {user} from {from} to {to}|please turn on the auto reply of {user}, {from} until {to}<, deputy {deputy}>

quarantine_release
release {mail_id} please<, {trust_sender}>|let {mail_id} through<to {recipient}>

launch_training
train {config} for {epochs} epochs<, lr {lr}><, on {gpus} gpus>|please start {config}, {epochs} epochs<, batch size {batch_size}>

stop_early
stop run {run}<, {keep_best}>|please kill {run}<because {reason}>

start_ab
start the test {name} with {share}, goal is {goal}|please run {name} on {share} of the visitors, we want {goal}<, {days}>

limit_client
limit {client} to {per_minute} requests a minute<, burst {burst}>|please throttle {client} at {per_minute} per minute<until {until}>

point_domain
point {name} to {address}<, {proxied}>|please set the address of {name} to {address}<, ttl {ttl}>

new_laptop
register that {person} has {asset} now<, {kind}>|please assign {asset} to {person}<, {loan}>

device_lost
report {asset} please: {how}<, {wipe}>|I have to report a device, {asset}, {how}

budget_alarm
warn {mail} if {project} costs more than {amount}|please set a limit of {amount}<{currency}> for {project}

driver_delay
report a delay of {minutes} minutes on line {line}<, {cause}>|please tell the passengers, line {line} comes {minutes} minutes late

found_item
register a lost item: {item}, line {line}<, {seat}>|please note a {item} found in the {line}

cancel_sailing
cancel the {departure} sailing of {ferry}, {reason}|please call off {ferry} at {departure}, {reason}

stand_change
put {flight} on stand {stand}<, {bus}>|please assign {stand} to {flight}<, arriving {eta}>

wheelchair_meet
book help for {passenger} on {flight}, she {need}|please meet {passenger} from {flight}, {need}

parcel_delivered
mark {parcel} as delivered, {to} took it|please book {parcel}: received by {to}<, {place}>

delivery_failed
mark {parcel} as not delivered, {reason}<, {note}>|please book a failed delivery of {parcel}: {reason}

weigh_truck
please weigh in {plate}: {gross} kg full, {tare} kg empty|enter {plate}, tare {tare}, gross {gross}<, {material}>

lesson_done
log a driving lesson of {pupil}: {minutes} minutes {topic}|please enter {minutes} minutes {topic} for {pupil}

flight_hours
log a flight in the {aircraft} from {from} to {to}, {minutes} minutes|please enter {minutes} minutes, {from} to {to}, {aircraft}<, {role}>

berth_arrival
check in {boat} at {berth} for {nights} nights|please register {boat}, berth {berth}, {nights} nights<, {power}>

accident_seen
I want to report an accident on the {road}<, {injured} injured>|please warn about a crash on {road}<, km {km}>

plug_in
note that {car} is charging at {charger} with {percent}|please put {car} on {charger}, it has {percent}<, leaves {needed_by}>

job_sheet
write a job sheet for {customer}: {work}, {minutes}|please bill {customer}, {minutes}, {work}<, parts {material_cost}>

storm_damage
report storm damage at {address}: {tiles} tiles, {rain_in}|please send somebody to {address}, {tiles} tiles are missing, {rain_in}

wash_ticket
please make a ticket for {customer}, {kg} kg, {service}|take in {kg} kg from {customer}, {service}<, {starch}>

shoe_repair
take in shoes of {customer}, {part}<, {pairs} pairs>|please make a ticket for {customer}: {part}

print_run
print {copies} {product}<, {paper_gsm} g><, {finish}>|I'd like {copies} {product} please<, by {due}>

frame_picture
frame a picture for {customer}, {width_cm} wide and {height_cm} high<, {wood}>|please order a frame {width_cm} by {height_cm} for {customer}

bike_repair
take in the bike of {customer}, {fault}<, limit {limit}>|please repair {customer}'s bike, {fault}

tool_out
rent the {tool} to {customer} for {days}|please book a {tool} for {customer}, {days}<, deposit {deposit}>

point_measured
save point {point}: east {east}, north {north}<, height {height}>|please store {point} at {east} east, {north} north

batch_blocked
block batch {batch}, {reason}|please hold back {batch}, {reason}<, {pieces} pieces>

room_cleaned
mark {room} as cleaned by {cleaner}|please note that {cleaner} did {room}<, {minutes}>

call_result
log my call to {customer}: {result}|please note for {customer}, {result}<, call again {callback_at}>

overtime
book {hours} extra hours for {employee}<, {date}>|please add {hours} hours of overtime for {employee}

visitor_in
sign in {visitor} for {host}<, {company}>|please tell {host} that {visitor} is here

shelf_count
enter {counted} for {article} on shelf {shelf}|please count in: {article}, {shelf}, {counted}

voice_absent
excuse {singer} on {date}<, {reason}>|please take {singer} off the list for {date}

gig_request
note a gig at {where} on {date}<for {fee}>|please save a request: {where}, {date}<, {hours} hours>

game_result
enter the game {white} against {black}: {result}|please record {white} (white) versus {black} (black), {result}

route_climbed
log {route}, {grade}, {style}|please tick {route} ({grade}) for me, {style}

lap_time
enter {seconds} seconds for {swimmer}, {metres} m {stroke}|please save the time of {swimmer}: {metres} metres {stroke}, {seconds}

rent_skis
fit {guest} with skis: {height_cm} cm, shoe {shoe}, {level}|please prepare skis for {guest}, {level}, {height_cm} cm tall, size {shoe}

badge_earned
give {scout} a badge, {badge}|please award {scout}, who {badge}

frame_score
enter {pins} pins for {player}, lane {lane}, ball {throw}|please count {pins} for {player} on lane {lane}, ball {throw}

take_damage
give {hero} {points} damage<, {kind}>|please take {points} off {hero}<, {kind}>

episode_note
mark minute {minute} of episode {episode}: {kind}|please set a mark in {episode} at {minute}, {kind}

word_known
note for "{word}": {knew}|please mark {word}, {knew}<, {hard}>

loan_object
lend {object} to {to} from {from} until {until}|please book the loan of {object} to {to}, {from} to {until}

quiz_points
give {team} {points} points for round {round}|please enter round {round}: {team} {points}

bird_seen
log {count} {species} at {place}<, {sure}>|please note a sighting, {species}, {count}, {place}

fish_caught
log a {species} of {cm} cm<, {released}>|please note my {species}, {cm} cm<, {bait}>

family_visit
check in card {household}: {adults} adults, {children} children|please register {household}, {children} kids and {adults} adults

smoke_seen
report smoke from {tower}: bearing {bearing}, {km} km<, {colour}>|please raise the alarm, {tower}, {bearing} degrees, {km} kilometres

bike_theft
I want to report a stolen bike: {colour} {brand} of {owner}, at {place}|please take down a theft, {owner}, {brand}, {colour}, {place}

hearing_moved
move the hearing {case} to {date}<, {time}>|please reschedule {case} for {date}<, {room}>

event_permit
we'd like a permit for {street} on {date}, {from} to {to}, {people} people|please register a party in {street}, {date}, from {from} to {to}, {people} guests

name_change
change the name of {old} to {new}, {reason}|please register {new} for {old}, {reason}

declare_goods
declare {goods} for {traveller}, from {from}, worth {value}|please note: {traveller} comes from {from} with {goods}, value {value}<{currency}>

receipt_entry
book a receipt of {amount} {currency}, {what}|please refund me {amount} {currency}, {what}<, {date}>

mileage
book {km} km from {from} to {to}<, {return}>|please enter my drive {from} to {to}, {km} kilometres

price_watch
alert me when {symbol} {direction} {price}<, {by}>|please watch {symbol}, tell me if it {direction} {price}

pledge
pledge {amount}<{currency}> for {project}|please put me down with {amount} for {project}<, {anonymous}>

correction
correct {article}: {right} instead of {wrong}|please change {wrong} to {right} in {article}<, {visible}>

owes
note that {debtor} owes {creditor} {amount}|please write down: {debtor} has to give {creditor} {amount}<for {for}>

open_complaint
open a case for customer {customer}: {text}<, {priority}>|please file a complaint of {customer}, {text}

report_broken
report a problem in {place}: {problem}|please send somebody to {place}, {problem}<, {urgent}>

call_note
leave a note for {for}: {caller} called, {text}|please tell {for} that {caller} rang, {text}

quick_event
put {title} into my calendar {date}<at {time}>|please enter {title}, {date}<, {time}><, {place}>

review_comment
leave a remark at line {line} of {file}: {text}|please comment on {file}, line {line}: {text}<, {blocking}>

pay_back
refund order {order}, {reason}<, {amount}>|please give the money back for {order}, {reason}

new_price
set the price of {article} to {price}<{currency}>|please change {article} to {price}<{currency}><, {sale}>

put_on_shift
put {who} on {shift} on {weekday}|please plan {who} for {weekday}, {shift}

pupil_away
please excuse {pupil} on {date}, {reason}|report that {pupil} is missing on {date}, {reason}

wash_load
wash {fabric} at {celsius}<, {prewash}>|please start a wash with {fabric} at {celsius} degrees<, spin at {spin}>

check_in_tubes
register {ids} as samples, {kind}|please check in {ids}, {kind}<, freezer {freezer}>

keep_longer
extend {title}<by {weeks} weeks>|please renew {title} for me<, {weeks} weeks>

open_game
open a lobby, {mode}<, {players} players>|please make a game, {mode}<, {rated}>

park_ticket
buy {minutes} for {plate} in zone {zone}|please get a ticket for {plate}, zone {zone}, {minutes}

new_address
save the address of {name}: {address}|please note that {name} lives at {address} now

mark_points
enter {points} points for {pupil} {subject}|please give {pupil} {points} points {subject}
""".strip().split("\n\n")]
