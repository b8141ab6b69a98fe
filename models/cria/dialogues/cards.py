"""Functions with schemas of every trade: (domain, names, descriptions, parameters, wishes).

Parameters: "name/other name:kind:description/another", a ? after the kind marks an optional one; a kind (a|b|c) is an enum.
Wishes: {p} is the value as it is said; <...{p}...> may be left out with its optional parameter; {p=v} sets a value without a word.
The wishes say the thing as people do, mostly not in the words of the name.  A wish after "Q:" asks for something: the result is told."""

CARDS = [l.split("\n") for l in """
clinic
book_appointment/make_appointment/appointments.create
Books a visit at the practice/Makes an appointment for a patient
patient:person:Name of the patient; date/day:date:Day, YYYY-MM-DD; time/at:time:HH:MM; reason?:(checkup|vaccination|consultation|follow-up):Why
{patient} wants to see the doctor on {date} at {time}|can you get {patient} in on {date}, {time}<{reason=checkup} for a checkup>|slot for {patient}: {date} {time}<, it's for a {reason}>|put {patient} down for {date} at {time} please|{patient} needs a {reason} on {date} at {time}

clinic
patient_record/get_chart/lookup_patient
Reads the file of a patient/Returns what is known about a patient
patient_id/id:code:Number of the patient
Q:what do we know about patient {patient_id}?|Q:pull up {patient_id}|Q:show me the chart of {patient_id}|Q:medical history for {patient_id} please|Q:I need the file on {patient_id}

clinic
prescribe/add_prescription/prescription_create
Writes a prescription/Adds a medicine to a patient's plan
patient/name:person:Patient; medicine/drug:word:Medicine; dose_mg/mg:count:Dose in milligrams; times_per_day?:small:How often a day
give {patient} {dose_mg} mg of {medicine}<, {times_per_day} times a day>|{patient} should take {medicine}, {dose_mg} mg<, {times_per_day} times daily>|put {medicine} {dose_mg} mg on {patient}'s plan|{medicine} for {patient}, dose {dose_mg} mg

school
record_absence/mark_absent/absences.add
Notes that a pupil is missing/Records an absent pupil
pupil/student:person:Name; day/date:date:YYYY-MM-DD; excused?:bool:Whether there is an excuse
{pupil} is not in school on {day}<{excused=true}, there is a note from the parents>|{pupil} is ill on {day}<{excused=true}, the parents called>|{pupil} didn't show up on {day}<{excused=false} and nobody called>|missing on {day}: {pupil}

school
set_homework/assign_homework/homework_post
Gives a class something to do at home/Posts homework
class_name/group:code:Class; subject:(maths|history|biology|music|physics|art):Subject; text/task:phrase:What to do; due/until:date:Due date
{subject} for {class_name} until {due}: "{text}"|tell {class_name} to do this for {subject} by {due}: "{text}"|homework for {class_name}, {subject}: "{text}", due {due}|class {class_name} has to hand in "{text}" in {subject} on {due}

school
timetable/class_schedule/get_lessons
Lessons of a class on a weekday/Shows the timetable
class_name/class:code:Class; weekday/day:weekday:Day of the week
Q:what does {class_name} have on {weekday}?|Q:{weekday} lessons for {class_name}|Q:which subjects are on for {class_name} on {weekday}|Q:how does {class_name}'s {weekday} look

farm
irrigate/start_irrigation/water_field
Waters a field/Runs the sprinklers on a field
field/plot:code:Field; minutes/duration:minutes:Minutes; strength?/level?:(low|medium|high):Water pressure
let it rain on {field} for {minutes}|{field} is dry, give it water for {minutes}<, {strength} pressure>|sprinklers on {field}, {minutes}<, pressure {strength}>|turn the water on at {field} for {minutes}

farm
log_harvest/harvest_add/record_yield
Records how much was brought in/Adds a harvest to the books
crop:word:What; kilos/kg:num:Weight in kg; field?:code:Where
we brought in {kilos} kilos of {crop}<from {field}>|{kilos} kg {crop} picked today<, field {field}>|note the yield: {crop}, {kilos} kg|today's crop was {kilos} kg of {crop}

farm
soil_moisture/get_moisture/read_probe
How wet the ground is/Reads a soil probe
probe/station:code:Probe
Q:is the ground wet enough at {probe}?|Q:how dry is it at {probe}|Q:check the soil at {probe}|Q:{probe}: how much water is in the ground?

farm
move_herd/herd_move/transfer_animals
Brings animals to another pasture/Moves a herd
herd/group:word:Herd; to/pasture:word:New pasture; count?/heads?:count:How many animals
bring the {herd} herd over to {to}|the {herd} group goes to the {to} pasture<, {count} heads>|take <{count} of >the {herd} herd to {to}|drive the {herd} herd to {to}

garage
service_due/next_service/maintenance_check
When a car has to be serviced/Next maintenance of a vehicle
plate/licence_plate:code:Number plate
Q:when does {plate} need to come in again?|Q:is {plate} due for maintenance|Q:next check for the car {plate}|Q:when's the next inspection of {plate}

garage
order_part/parts_order/buy_spare_part
Orders spare parts/Buys a part for a repair
part_no/part:code:Part number; quantity/qty:small:How many; supplier?/from?:company:Where
we need {quantity} of {part_no}<from {supplier}>|get {quantity} pieces of {part_no}<, {supplier} has them>|buy {part_no}, {quantity} of them|{part_no} is running out, get us {quantity}

garage
open_job/create_repair/repair_order
Opens a repair/Creates a workshop job
plate:code:Number plate; problem/fault:phrase:What is wrong; mechanic?/assigned_to?:first:Who does it
the car {plate} came in: "{problem}"<. {mechanic} will look at it>|{plate} has a fault: "{problem}"|new repair for {plate}, "{problem}"<, give it to {mechanic}>|write up {plate}: "{problem}"

garage
tyre_pressure/get_tire_pressure/tires.read
Pressure of a car's tyres/Reads the tyre sensors
plate/vehicle:code:Vehicle; wheel:(front_left|front_right|rear_left|rear_right):Which wheel
Q:how much air is in the front left of {plate}{wheel=front_left}?|Q:check the rear right tyre on {plate}{wheel=rear_right}|Q:{plate}, front right, what's the pressure{wheel=front_right}|Q:air in the back left tyre of {plate}{wheel=rear_left}?

bank
account_balance/get_balance/balance
How much money is on an account/Balance of an account
account/iban:code:Account
Q:how much do I have on {account}?|Q:what's left in {account}|Q:money on account {account}?|Q:am I broke? check {account}

bank
block_card/freeze_card/cards.disable
Stops a bank card/Makes a card unusable
card_number/card:digits:Card number; reason:(lost|stolen|damaged):Why
I lost my card {card_number}{reason=lost}|someone took my card {card_number}{reason=stolen}|my card {card_number} was stolen, stop it{reason=stolen}|card {card_number} broke in half{reason=damaged}|can't find my card {card_number} anywhere{reason=lost}

bank
standing_order/schedule_transfer/recurring_payment
Pays an amount again and again/Sets up a repeated transfer
payee/receiver:person:Who gets it; amount:money:Euros; every/interval:(week|month|quarter|year):How often
send {payee} {amount} euros every {every}|{payee} gets {amount} each {every}|pay {payee} {amount} monthly{every=month}|transfer {amount} to {payee} once a year{every=year}|{amount} euros to {payee} weekly{every=week}

bank
list_transactions/get_statement/account.history
Latest movements of an account/Shows bookings
account:code:Account; limit?/count?:small:How many
Q:what happened on {account}<, last {limit} entries>|Q:show me the latest <{limit} >bookings of {account}|Q:what did I spend from {account} recently|Q:movements on {account}<, just {limit}>

bank
loan_offer/credit_quote/simulate_loan
Monthly rate of a loan/Calculates an offer for a loan
amount/sum:money:Euros; years/term:small:Years
Q:I want to borrow {amount} over {years} years, what's the rate?|Q:what would a credit of {amount} cost me for {years} years|Q:{amount} euros loan, {years} years|Q:could I get {amount} and pay it back in {years} years

hr
add_employee/hire/staff_create
Adds a person to the staff/Registers a new colleague
name:person:Full name; department/team:(sales|support|engineering|finance|marketing):Department; start_date/from:date:First day; part_time?:bool:Less than full time
{name} starts in {department} on {start_date}|we hired {name} for {department}, first day {start_date}<{part_time=true}, half days>|new colleague: {name}, {department}, from {start_date}<{part_time=true}, part time>|welcome {name} to the {department} team on {start_date}

hr
vacation_days/leave_balance/days_left
How many days off somebody still has/Remaining holiday of an employee
employee/staff_id:code:Staff number
Q:how much holiday does {employee} still have?|Q:days off left for {employee}|Q:can {employee} still take time off this year|Q:remaining vacation {employee}

hr
log_hours/book_time/timesheet.add
Books working time on a project/Adds hours to a timesheet
project:word:Project; hours:num:Hours; note?/comment?:phrase:What was done
I worked {hours} hours on {project}<: "{note}">|put {hours} h on project {project}|book {hours} on {project}<, note "{note}">|{project}: {hours} hours today

hr
raise_salary/set_salary/update_pay
Changes what somebody earns/Sets the monthly pay
employee/staff_id:code:Staff number; monthly/amount:money:Euros a month
{employee} gets {monthly} a month from now on|pay {employee} {monthly} monthly|raise {employee} to {monthly}|new salary for {employee} is {monthly} euros

travel
search_trains/find_connection/trains.query
Finds train connections/Looks for trains
origin/from_city:city:From; destination/to_city:city:To; date?/day?:date:YYYY-MM-DD; first_class?:bool:First class
Q:how do I get from {origin} to {destination} by rail<on {date}>|Q:trains {origin} - {destination}<, {date}><{first_class=true}, first class>|Q:I have to be in {destination}, coming from {origin}<on {date}>|Q:any rail link between {origin} and {destination}

travel
hotel_search/find_hotels/hotels.list
Hotels with free rooms/Looks for a place to stay
city/place:city:City; nights:small:Nights; guests/persons:small:Guests; max_price?/budget?:money:Most a night may cost
Q:we need somewhere to sleep in {city} for {nights} nights, {guests} people<, at most {max_price} a night>|Q:a place to stay in {city}: {guests} guests, {nights} nights|Q:{nights} nights in {city} for {guests}<, not more than {max_price}>|Q:where can {guests} of us stay in {city} for {nights} nights

travel
flight_status/check_flight/flights.status
Whether a flight is on time/State of a flight
flight/flight_no:code:Flight number
Q:is {flight} late?|Q:has {flight} landed|Q:when does {flight} arrive|Q:{flight} on time?|Q:I'm picking someone up from {flight}, what's the status

travel
cancel_booking/bookings.cancel/drop_reservation
Cancels a booking/Calls a reservation off
reference/booking:code:Booking reference; refund?:bool:Ask for the money back
I can't go, scrap {reference}|call off {reference}<{refund=true} and get my money back>|my plans changed, {reference} is off|please drop {reference}<{refund=true}, with a refund>|don't need {reference} any more

travel
visa_rules/visa_required/entry_rules
Whether a visa is needed/Entry rules of a country
passport/nationality:country:Country code of the passport; destination/country:country:Country code of the destination
Q:I have a passport from {passport}, do I need papers for {destination}?|Q:can someone from {passport} just enter {destination}|Q:entry into {destination} with a passport of {passport}|Q:going to {destination}, citizen of {passport}, visa?

rail
platform/get_platform/find_track
From which platform a train leaves/Platform of a train
train/train_no:code:Train; station/at:city:Station
Q:where does {train} leave in {station}?|Q:which track for {train} at {station}|Q:{train} from {station}, which platform|Q:where do I board {train} in {station}

kitchen
oven_preheat/set_oven/heat_oven
Heats the oven/Switches the oven on
celsius/temperature:count:Degrees; mode?/program?:(fan|grill|steam|top_bottom):Heating mode; minutes?:minutes:How long
get the oven to {celsius} degrees<{mode=grill}, grill please>|I want to bake at {celsius}<{mode=fan} with the fan on>|oven {celsius}<for {minutes}>|warm up the oven, {celsius}<, {mode} mode>

kitchen
add_groceries/shopping_add/cart_put
Puts things on the shopping list/Adds groceries
items/products:strings:What to buy
we're out of {items}|don't let me forget to buy {items}|put {items} down for the supermarket|need {items}|get {items} next time

kitchen
nutrition/get_calories/food_facts
What is in a food/Nutrition facts of a food
food/item:thing:Food; grams?/amount_g?:count:Amount in grams
Q:how fattening are {food}?|Q:is there much sugar in <{grams} g of >{food}|Q:calories of <{grams} grams of >{food}|Q:what's in {food}

kitchen
scale_recipe/adjust_servings/portion_recipe
Recalculates a recipe for other guests/Scales amounts
recipe/dish:title:Recipe; servings/people:small:For how many
Q:{recipe} but for {servings} people|Q:make {recipe} bigger, {servings} guests are coming|Q:we'll be {servings}, how much do I need for {recipe}|Q:amounts of {recipe} for {servings}

home
dim_light/set_brightness/light_level
Makes a lamp brighter or darker/Sets how bright a lamp is
room/where:(hall|attic|cellar|nursery|terrace|study):Room; level/percent:percent:0 to 100
{room} lights to {level}|it's too bright in the {room}, {level} is enough|make the {room} {level} bright|{level} light in the {room} please|lights in the {room} off{level=0}|full light in the {room}{level=100}

home
robot_vacuum/start_vacuum/clean_floor
Sends the cleaning robot out/Cleans the floor of a room
room/area:(hall|kitchen|living_room|bedroom|everywhere):Room; quiet?:bool:Less noise
the {room} floor is dirty|there are crumbs in the kitchen{room=kitchen}|let the robot do the {room}<{quiet=true}, but quietly>|sweep the whole flat{room=everywhere}<{quiet=true}, no noise please>|clean up in the hall{room=hall}

home
door_lock/set_lock/lock_control
Locks or unlocks a door/Controls a door lock
door:(front|back|garage|cellar):Door; state/action:(lock|unlock):What to do
did I shut the {door} door? make sure it's locked{state=lock}|let the plumber in at the {door} door{state=unlock}|{state} the {door} door|make the {door} door safe for the night{state=lock}|I'm standing outside the {door} door, open up{state=unlock}

home
power_usage/energy_meter/consumption
Electricity used by a device/How much power something takes
device/appliance:thing:Device; period/span:(day|week|month|year):Time span
Q:how much electricity did the {device} use this {period}?|Q:what does the {device} take in a {period}|Q:power for the {device} over the last {period}|Q:is the {device} eating much electricity? look at the past {period}

home
doorbell_snapshot/camera_image/take_picture
Takes a picture with a camera/Shows what a camera sees
camera/cam:(door|garden|drive|roof):Camera; flash?:bool:With light
Q:who's at the door?{camera=door}|Q:what's going on in the garden{camera=garden}|Q:show me the {camera}<{flash=true}, with the light on>|Q:is a car standing in the drive{camera=drive}

office
send_fax/fax/fax_send
Sends a fax/Transmits a document by fax
number/to:digits:Fax number; document/file:file:File
get {document} over to {number} on the old machine|fax {document} to {number}|{number} needs {document} by fax

office
print_document/print/print_job
Prints a file/Sends a file to the printer
file/document:file:File; copies?/count?:small:How many; double_sided?/duplex?:bool:Both sides; colour?:bool:In colour
I need {file} on paper<, {copies} times><{double_sided=true}, both sides>|run off <{copies} copies of >{file}<{colour=true} in colour>|{file} to the printer<, {copies} copies><{double_sided=true}, double sided>|hard copy of {file}<{colour=false}, black and white>

office
schedule_meeting/plan_meeting/calendar.invite
Invites people to a meeting/Sets up a meeting
topic/title:title:Topic; attendees/people:people:Who comes; date/day:date:Day; time/start:time:Start; duration?/minutes?:minutes:Length in minutes
get {attendees} together on {date} at {time} about {topic}|{topic} with {attendees}, {date}, {time}<, {duration}>|I need to talk to {attendees} about {topic}: {date} {time}<for {duration}>|sit-down with {attendees} on {date}, {time}, topic {topic}

office
find_colleague/phonebook/directory_lookup
Number and office of a colleague/Searches the directory
name/person:person:Name
Q:how do I reach {name}?|Q:where does {name} sit|Q:extension of {name}|Q:I need to ring {name}, number?

office
lock_screen/workstation_lock/pc.lock
Locks a computer/Locks the screen of a computer
host/computer:code:Computer; delay_minutes?/after?:minutes:Wait
I'm away from {host}, nobody should touch it|shut {host} for now<, in {delay_minutes}>|lock up {host}<after {delay_minutes}>

post
buy_stamps/stamps/order_stamps
Buys stamps/Orders postage
count/quantity:small:How many; kind/type:(letter|large_letter|parcel|postcard):For what
I have {count} letters to send, get me stamps{kind=letter}|stamps for {count} postcards please{kind=postcard}|{count} stamps, parcels{kind=parcel}|postage for {count} big envelopes{kind=large_letter}

post
change_address/update_address/address_set
Changes where mail goes/Sets a customer's address
customer/client_no:code:Customer number; street/line:street:Street and number; city/town:city:City; zip/postcode:digits:Postal code
{customer} moved to {street}, {zip} {city}|new address of {customer}: {street}, {zip} {city}|send things for {customer} to {street} in {zip} {city} from now on

post
pickup_request/collect_parcel/order_pickup
Has a parcel collected/Sends a courier for a parcel
street/address:street:Where; date/on:date:Day; pieces?/count?:small:How many parcels; fragile?:bool:Breaks easily
someone should fetch <{pieces} parcels >from {street} on {date}|collect my stuff at {street}, {date}<, {pieces} boxes><{fragile=true}, careful, it's glass>|courier to {street} on {date}<{fragile=true}, fragile goods>

shop
check_price/price_of/get_price
What an article costs/Price of an article
article/sku:code:Article number
Q:what do you charge for {article}|Q:{article}, price?|Q:is {article} expensive

shop
apply_discount/set_discount/reduce_price
Makes an article cheaper/Gives a reduction
article/item:code:Article; percent/off:percent:Percent; until?/ends?:date:Last day
knock {percent} off {article}<until {until}>|{article} is on sale, {percent} less<, up to {until}>|make {article} {percent} cheaper|{percent} reduction for {article}<till {until}>

shop
return_item/start_return/returns.create
Sends goods back/Opens a return
order/order_no:code:Order; reason:(broken|wrong_size|not_wanted|late):Why
{order} arrived in pieces{reason=broken}|the stuff from {order} doesn't fit{reason=wrong_size}|I changed my mind about {order}{reason=not_wanted}|{order} came far too late, take it back{reason=late}|{order} is too small for me, I want to send it back{reason=wrong_size}

shop
reorder/restock/stock_refill
Orders more of an article/Fills up the stock
article/sku:code:Article; quantity/units:count:How many; urgent?/rush?:bool:Fast
we're low on {article}, get {quantity}<{urgent=true}, quickly>|buy {quantity} more of {article}|{quantity} units of {article} please<{urgent=true}, it's a rush>|fill up {article} with {quantity}

shop
best_sellers/top_products/sales.ranking
What sells best/Ranking of products
category/department:(books|toys|garden|music|sports|shoes):Category; limit?/top?:small:How many
Q:what do people buy most in {category}<, top {limit}>|Q:which {category} are popular|Q:the <{limit} >strongest {category}|Q:hits in {category}<, {limit} of them>

music
make_playlist/playlist_create/new_mix
Makes a list of songs/Creates a playlist
name/title:title:Name; songs/tracks:strings:Songs; shared?/public?:bool:Visible for others
mix called {name} with {songs}<{shared=true}, everyone may see it>|put {songs} together as {name}|I want a list {name}: {songs}<{shared=false}, just for me>

music
skip_song/next_track/player.next
Goes to the next song/Skips songs
count?/n?:small:How many
I don't like this one|next please|skip <{count} of these>|not this song, another one|jump ahead <{count} songs>

music
concert_dates/find_gigs/events.by_artist
When somebody plays live/Concerts of an artist
artist/band:title:Artist; city?/near?:city:City
Q:is {artist} on tour<, anywhere near {city}>|Q:when can I see {artist} live<in {city}>|Q:{artist} gigs<in {city}>|Q:does {artist} play <in {city} >soon

music
identify_song/what_song/recognise
Finds out which song a line is from/Identifies a song by its text
lyrics/line:phrase:Line of the text
Q:which song goes "{lyrics}"?|Q:there's this tune with "{lyrics}" in it, what is it called|Q:name the song: "{lyrics}"

sport
record_score/enter_result/match_result
Enters how a match ended/Saves a score
home/home_team:city:Home team; away/guests:city:Guests; home_goals/goals_home:small:Goals home; away_goals/goals_away:small:Goals guests
{home} beat {away} {home_goals} to {away_goals}|{home} - {away} ended {home_goals}:{away_goals}|final score {home_goals}:{away_goals}, {home} against {away}

sport
log_run/add_workout/training_add
Adds a training/Records a run
kind/sport:(run|swim|ride|row|hike):Sport; km/distance:num:Kilometres; minutes?/time?:minutes:Time needed
I ran {km} km<in {minutes}>{kind=run}|swam {km} kilometres today{kind=swim}<, {minutes}>|bike ride, {km} km{kind=ride}<, took me {minutes}>|we hiked {km} km{kind=hike}|rowing {km} km{kind=row}

sport
league_table/standings/ranking
Table of a league/Ranking of teams
league/division:title:League; season?/year?:year:Season
Q:who leads {league}<in {season}>|Q:where's everyone in {league}<, season {season}>|Q:show the standings of {league}<{season}>|Q:who's on top in {league}

sport
join_club/register_member/members.add
Registers a member/Makes somebody a member
name/member:person:Name; birth_year/born:year:Year of birth; level?:(beginner|advanced|pro):Level
{name}, born {birth_year}, wants to join<as a {level}>|sign up {name} ({birth_year})<, {level}>|new member {name}, year {birth_year}<{level=beginner}, never played before>

game
roll_dice/throw_dice/dice
Throws dice/Rolls dice
count/dice:small:How many dice; sides?/faces?:small:Sides of each
Q:throw {count} dice<with {sides} sides>|Q:let's see what {count} dice give|Q:roll <a {sides}-sided >{count} times

game
move_unit/unit_move/command.move
Moves a piece/Sends a unit somewhere
unit/piece:word:Unit; x:count:Column; y:count:Row; attack?/hostile?:bool:Fight on arrival
send the {unit} to {x}, {y}<{attack=true} and fight>|{unit} goes to column {x}, row {y}|walk the {unit} over to {x}/{y}<{attack=false}, peacefully>

game
player_stats/get_profile/stats_of
Figures of a player/Statistics of a player
player/nick:handle:Nickname
Q:how good is {player}?|Q:what level is {player}|Q:show {player}'s numbers|Q:stats {player}

city
report_pothole/report_damage/issues.street
Reports damage in a street/Tells the city about damage
street/where:street:Where; kind/what:(hole|lamp|graffiti|rubbish|tree):What
there's a big hole in the road at {street}{kind=hole}|the street light at {street} is out{kind=lamp}|someone sprayed the wall at {street}{kind=graffiti}|a tree fell over at {street}{kind=tree}|rubbish everywhere, {street}{kind=rubbish}

city
waste_collection/bin_day/pickup_day
When bins are emptied/Collection days
street/address:street:Street; bin/kind:(paper|glass|bio|residual|plastic):Which bin
Q:when do they take the {bin} at {street}?|Q:next {bin} collection {street}|Q:which day is {bin} at {street}|Q:{street}: when's the {bin} bin emptied

city
parking_spaces/find_parking/car_parks
Free parking spaces/Where one can park
area/district:city:Area; disabled?/accessible?:bool:For disabled people
Q:can I leave my car somewhere in {area}<{disabled=true}, I use a wheelchair>|Q:any space for a car around {area}|Q:where to park in {area}<{disabled=true}, disabled spot please>

city
pay_fine/settle_ticket/fines.pay
Pays a fine/Settles a parking ticket
ticket/fine_no:code:Number of the ticket; amount:money:Euros
I got a parking ticket, {ticket}, {amount} euros, pay it|settle {ticket}: {amount}|{amount} for the fine {ticket}|get rid of fine {ticket}, it's {amount}

weather
air_quality/pollution/air_index
How clean the air is/Air quality of a place
place/city:city:Place; pollutant?/kind?:(pm10|ozone|no2):What is measured
Q:can I breathe in {place}?|Q:how's the air in {place}<, {pollutant}>|Q:is it smoggy in {place}|Q:<{pollutant} >pollution in {place}

weather
storm_warning/alerts/warnings
Warnings for a region/Weather alerts
region/area:city:Region
Q:is there anything dangerous coming to {region}?|Q:should I worry about the weather in {region}|Q:alerts {region}|Q:any warnings for {region}

weather
tide_times/tides/high_water
High and low water/Tides at a harbour
harbour/port:city:Harbour; date/day:date:Day
Q:when is high water in {harbour} on {date}?|Q:tides {harbour} {date}|Q:can we sail out of {harbour} on {date}? check the water|Q:low tide on {date} at {harbour}

weather
snow_depth/snow_report/ski_conditions
How much snow lies/Snow on the slopes
resort/place:city:Resort
Q:can we ski in {resort}?|Q:how deep is the snow in {resort}|Q:slopes in {resort}, how are they|Q:enough snow at {resort}?

space
iss_pass/satellite_pass/overflight
When a satellite can be seen/Next pass of a satellite
satellite/object:code:Satellite; latitude/lat:num:Latitude; longitude/lon:num:Longitude
Q:when can I see {satellite} from {latitude}, {longitude}?|Q:next pass of {satellite} over {latitude}/{longitude}|Q:{satellite} above {latitude} {longitude}, when

space
point_telescope/slew/aim_at
Turns the telescope to an object/Points the telescope
target/object:title:Object; exposure_s?/seconds?:count:Seconds of exposure
let's look at {target}<, {exposure_s} seconds>|aim at {target}<and expose {exposure_s} s>|I'd like to see {target}|turn the dish to {target}

lab
start_centrifuge/spin/centrifuge_run
Spins samples/Runs the centrifuge
rpm/speed:big:Rounds a minute; minutes/duration:minutes:How long; cooled?:bool:With cooling
spin the tubes at {rpm} for {minutes}<{cooled=true}, chilled>|{rpm} rounds, {minutes}<{cooled=true}, keep them cold>|run it {minutes} at {rpm} rpm

lab
register_sample/sample_add/samples.new
Registers a sample/Takes a sample into the list
label/sample_id:code:Label; material/kind:(blood|soil|water|tissue|air):Material; volume_ml?/ml?:num:Millilitres
{label} is a {material} sample<, {volume_ml} ml>|new tube {label}: {material}<, {volume_ml} ml>|we took {material}, label {label}<, {volume_ml} millilitres>

lab
measure_ph/ph_value/read_ph
Acidity of a sample/Measures pH
sample/probe:code:Sample
Q:how acid is {sample}?|Q:what's the pH of {sample}|Q:{sample}, sour or not?|Q:acidity {sample}

factory
stop_line/halt_line/line_stop
Stops a production line/Halts a line
line/line_no:id:Line; reason/why:phrase:Why; emergency?:bool:At once
line {line} must stand still, "{reason}"<{emergency=true}, immediately>|halt {line}: "{reason}"|something's wrong at line {line}, shut it down, "{reason}"<{emergency=true}, it's an emergency>

factory
machine_status/machine_state/get_oee
How a machine is doing/State of a machine
machine/unit:code:Machine
Q:is {machine} running?|Q:what's up with {machine}|Q:how's {machine} doing|Q:why does {machine} make that noise, check it

factory
set_speed/conveyor_speed/belt_set
Speed of a conveyor/Sets how fast a belt runs
belt/conveyor:code:Conveyor; metres_per_minute/speed:num:Metres a minute
{belt} is too slow, {metres_per_minute} metres a minute please|run {belt} at {metres_per_minute}|slow {belt} down to {metres_per_minute} m/min|let {belt} go {metres_per_minute} m a minute

factory
scrap_report/report_scrap/waste_log
Records parts that were thrown away/Reports rejects
part/article:code:Part; pieces/count:count:Pieces; cause?/why?:(material|tool|operator|unknown):Cause
we threw away {pieces} of {part}<{cause=material}, bad material>|{pieces} rejects of {part}<{cause=unknown}, no idea why>|{pieces} broken {part}<{cause=tool}, worn tool>

it
restart_server/reboot/servers.reboot
Restarts a server/Reboots a machine
host/server:code:Host; force?:bool:Without waiting
{host} hangs, give it a kick|turn {host} off and on again<{force=true}, don't wait>|{host} needs a fresh start<{force=true}, force it>|reboot {host}

it
disk_usage/free_space/storage_check
Space left on a disk/How full a disk is
host/machine:code:Host; volume?/mount?:(root|home|data|backup):Volume
Q:is {host} full?|Q:how much room is left on {host}<, {volume}>|Q:space on {host}<'s {volume} disk>|Q:will the backup still fit on {host}<, volume {volume}>

it
create_account/add_user/users.create
Creates a login/Makes an account for a user
username/login:word:Login name; email/mail:email:Mail address; admin?/is_admin?:bool:With all rights
{username} ({email}) needs access<{admin=true}, with admin rights>|new login {username}, mail {email}<{admin=false}, normal user>|set up {username} for us, address {email}<{admin=true}, make them admin>

it
reset_password/password_reset/new_password
Gives a user a new password/Resets a password
username/user:word:User; notify?/send_mail?:bool:Tell the user by mail
{username} can't log in any more|{username} forgot the password<{notify=true}, mail it to them>|give {username} a fresh password<{notify=false}, don't send a mail>|lost password: {username}

it
open_port/firewall_allow/allow_traffic
Lets traffic in/Opens a port
port:count:Port; protocol:(tcp|udp):Protocol; source?/from?:word:Who may
let {protocol} {port} through<from {source}>|we need {port}/{protocol} open<for {source}>|{protocol} traffic on {port} must come in

it
deploy/release_version/rollout
Brings a version of a service into use/Rolls out a release
service/app:word:Service; version/tag:code:Version; environment/env:(test|staging|production):Where
put {version} of {service} live{environment=production}|{service} {version} to {environment}|try {service} {version} on the test system{environment=test}|ship {version} of {service} to {environment}

it
get_logs/read_log/logs.tail
Last lines of a log/Reads what a service logged
service/unit:word:Service; lines/n:count:How many lines; errors_only?:bool:Errors alone
Q:what did {service} write lately? {lines} lines|Q:{lines} lines of {service}<{errors_only=true}, just the errors>|Q:why does {service} fail, last {lines} lines<{errors_only=true}, errors only>

chat
send_message/message/dm
Sends a message to somebody/Writes to a person
to/recipient:first:Who; text/body:phrase:The message
let {to} know: "{text}"|tell {to} "{text}"|ping {to} with "{text}"|drop {to} a line: "{text}"|text {to}: {text}

chat
create_channel/new_room/channels.create
Opens a channel/Makes a chat room
name/channel:word:Name; members?/people?:people:Who is in it; private?:bool:By invitation
we need a place to talk about {name}<, with {members}>|new room {name}<for {members}><{private=true}, closed to others>|start {name}<with {members}><{private=false}, open for all>

chat
set_status/presence/status_update
Sets what others see about you/Changes your status
status/state:(available|busy|away|invisible):Status; until?/time?:time:Until when
I'm having lunch{status=away}<, back at {until}>|don't disturb me<until {until}>{status=busy}|nobody should see me{status=invisible}|I'm back{status=available}|show me as {status}<until {until}>

chat
summarise_thread/thread_summary/digest
Sums up a discussion/Short version of a thread
thread/topic_id:id:Thread; sentences?/length?:small:How long
Q:what did they say in {thread}?|Q:{thread} in short<, {sentences} sentences>|Q:I missed {thread}, what was it about|Q:sum up {thread}<in {sentences} sentences>

text
translate_text/translate/translation
Translates a text/Puts a text into another language
text/source:phrase:The text; target/to:lang:Language code
Q:how do you say "{text}" in {target}?|Q:"{text}" in {target} please|Q:put "{text}" into {target}|Q:what's {target} for "{text}"

text
check_spelling/spellcheck/proofread
Finds spelling mistakes/Checks a text for mistakes
text:phrase:The text; language?/lang?:lang:Language code
Q:any mistakes in "{text}"<? it's {language}>|Q:did I write "{text}" correctly|Q:is "{text}" spelled right<in {language}>

text
find_synonyms/thesaurus/similar_words
Words that mean the same/Other words for a word
word/term:word:Word; limit?/max?:small:How many
Q:another word for {word}?|Q:what else could I say for {word}|Q:<{limit} >alternatives to {word}|Q:words like {word}<, at most {limit}>

text
rhymes/find_rhyme/rhyme_with
Words that rhyme/Finds rhymes
word:word:Word
Q:what sounds like {word}?|Q:I need something that goes with {word} in my poem|Q:rhyme on {word}

media
resize_image/scale_picture/image.resize
Changes the size of a picture/Scales a picture
file/path:file:File; width/w:big:Pixels wide; height?/h?:big:Pixels high
make {file} {width} pixels wide<and {height} high>|{file} is too large, {width} px will do|shrink {file} to {width}< x {height}>

media
record_show/dvr_record/set_recording
Records a programme/Tells the recorder what to keep
channel/station:title:Channel; start/from:time:Start; minutes/length:minutes:Length
I won't be home: {channel} at {start}, {minutes}|tape {channel} from {start} for {minutes}|keep what's on {channel} at {start}, {minutes} long

media
movie_info/film/get_movie
What is known about a film/Facts about a movie
title/name:title:Title; year?:year:Year
Q:who made {title}<({year})>?|Q:what is {title} about|Q:tell me about the film {title}<from {year}>|Q:is {title} <from {year} >worth watching

media
subscribe/follow_podcast/feeds.add
Follows a podcast or feed/Adds a feed
url/address:url:Address; folder?/group?:word:Folder
I want to hear everything from {url}<, put it under {folder}>|follow {url}|keep me up to date with {url}<in {folder}>|add {url}<to {folder}>

library
search_catalogue/find_book/books.search
Looks for books/Searches the catalogue
author?/writer?:person:Author; title?/name?:title:Title; year?:year:Year of publication
Q:do you have anything by {author}<from {year}>?|Q:is {title} there<, by {author}>|Q:{title} by {author}<, {year}>|Q:books from {author}

library
hold_book/place_hold/reserve_copy
Keeps a book for somebody/Puts a book aside
book/copy_id:code:Copy; reader/card:digits:Reader's card
put {book} aside for reader {reader}|keep {book}, card {reader}|{reader} would like {book} next

museum
buy_tickets/tickets_order/admission
Buys tickets/Orders entrance tickets
adults:small:Adults; children?/kids?:small:Children; date/day:date:Day; guided?/tour?:bool:With a guide
{adults} adults<and {children} kids> on {date}<{guided=true}, with a tour>|we're {adults} grown-ups<plus {children} children>, coming {date}|entrance for {adults}<and {children} children> on {date}<{guided=true} and someone who explains it>

legal
contract_end/contract_expiry/term_of
When a contract ends/End of a contract
contract/number:code:Contract
Q:how long does {contract} still run?|Q:when is {contract} over|Q:until when are we bound by {contract}|Q:end date {contract}

legal
sign_document/request_signature/esign
Has a document signed/Asks for a signature
document/file:file:Document; signer/person:email:Who signs; deadline?/by?:date:Until when
{signer} has to sign {document}<by {deadline}>|get a signature from {signer} on {document}<until {deadline}>|{document} goes to {signer} for signing

estate
find_flats/apartments/listings.search
Flats for rent/Searches homes
city/town:city:City; rooms/min_rooms:small:Rooms at least; max_rent/rent:money:Highest rent; balcony?:bool:With a balcony
Q:I'm looking for {rooms} rooms in {city}, up to {max_rent}<{balcony=true}, with a balcony>|Q:what can I rent in {city} for {max_rent}, {rooms} rooms|Q:flat in {city}, {rooms} rooms, max {max_rent}<{balcony=true}, balcony needed>

estate
meter_reading/submit_meter/readings.add
Reports what a meter shows/Submits a reading
meter/meter_no:code:Meter; value/reading:num:Value; kind:(gas|water|electricity|heat):What
the {kind} meter {meter} shows {value}|{meter}: {value}, {kind}|{value} on the {kind} meter, number {meter}

event
add_guest/invite/guests.add
Puts somebody on the guest list/Invites a guest
name/guest:person:Name; plus_one?/companion?:bool:Brings somebody; diet?/food?:(vegan|vegetarian|gluten_free|none):Diet
{name} is coming too<{plus_one=true}, with a friend>|count {name} in<{diet=vegan}, no animal products>|{name} will be there<{plus_one=false}, alone><{diet=vegetarian}, doesn't eat meat>

event
seat_plan/assign_seat/set_table
Says where a guest sits/Assigns a table
guest/name:person:Guest; table/table_no:small:Table
{guest} sits at table {table}|put {guest} at {table}|table {table} for {guest}|{guest} wants to be at number {table}

calendar
free_slots/availability/when_free
When somebody has time/Free times in a calendar
person/who:first:Who; date/day:date:Day
Q:has {person} got time on {date}?|Q:when could I meet {person} on {date}|Q:{person}'s gaps on {date}|Q:is {person} busy on {date}

calendar
remind/set_reminder/reminders.add
Reminds of something/Sets a reminder
text/what:phrase:Of what; date/on:date:Day; time?/at?:time:Time
don't let me forget "{text}" on {date}<, {time}>|I have to remember "{text}" on {date}<at {time}>|nudge me on {date}<at {time}>: "{text}"|"{text}", {date}<, {time}>, remind me

calendar
postpone/move_event/reschedule
Moves an event to another day/Postpones an event
event/event_id:code:Event; new_date/to:date:New day
{event} can't happen, do it on {new_date}|push {event} back to {new_date}|{event} on {new_date} instead|shift {event} to {new_date}

finance
stock_quote/share_price/quote
Price of a share/What a share costs
symbol/ticker:code:Symbol
Q:how is {symbol} doing?|Q:what's {symbol} worth|Q:{symbol} right now?|Q:should I look at {symbol}, price please

finance
exchange/fx_rate/convert_money
Exchanges one currency for another/Converts money
amount/sum:money:How much; from/base:currency:ISO code; to/quote:currency:ISO code
Q:what do I get for {amount} {from} in {to}?|Q:{amount} {from} in {to}|Q:I have {amount} {from} and need {to}|Q:how many {to} are {amount} {from}

finance
set_budget/budget_limit/spending_cap
Limits what may be spent/Sets a budget
category/for:(food|travel|clothes|fun|household):For what; monthly/amount:money:Euros a month
I don't want to spend more than {monthly} on {category}|{category}: {monthly} a month, no more|cap {category} at {monthly}|at most {monthly} for {category} each month

finance
add_expense/log_spending/expense
Notes money that was spent/Records an expense
amount/euros:money:Euros; what/item:thing:For what; paid_by?/who?:first:Who paid
I paid {amount} for {what}|{amount} went on {what}<, {paid_by} paid>|{what} cost us {amount}<, {paid_by} paid it>|spent {amount} on {what}

pet
feed/feeder_run/dispense_food
Gives an animal food/Runs the feeder
animal/pet:first:Animal; grams/portion:count:Grams
{animal} is hungry, {grams} g|give {animal} {grams} grams|dinner for {animal}: {grams} g|fill {animal}'s bowl with {grams} grams

pet
find_vet/vet_search/nearest_vet
Vets in a place/Finds somebody for a sick animal
city/place:city:Place; emergency?/open_now?:bool:At once
Q:my dog is sick, who's there in {city}<{emergency=true}, it can't wait>|Q:animal doctor in {city}?|Q:vet in {city}<{emergency=true}, urgent>

drone
fly_to/goto_position/drone_goto
Sends the drone somewhere/Flies to a position
latitude/lat:num:Latitude; longitude/lon:num:Longitude; altitude_m?/height?:count:Metres
go and have a look at {latitude}, {longitude}<from {altitude_m} metres up>|drone to {latitude} / {longitude}<, height {altitude_m}>|hover over {latitude}, {longitude}<at {altitude_m} m>

drone
return_home/land_home/come_back
Brings the drone back/Lets the drone land at its start
drone/id:code:Drone
bring {drone} back|{drone} should come home|enough flying, {drone}|land {drone} where it started

ship
container_position/locate_container/where_is
Where a container is/Position of a container
container/number:code:Container
Q:where on earth is {container}?|Q:is {container} still at sea|Q:{container} - which port|Q:find {container}

ship
assign_berth/berth_set/dock_at
Gives a ship a place in the harbour/Assigns a berth
vessel/ship:title:Ship; berth/place:code:Berth; arrival?/from?:date:Arrival
{vessel} gets {berth}<from {arrival}>|let {vessel} moor at {berth}<on {arrival}>|{berth} is for {vessel}

taxi
fare_estimate/ride_price/estimate
What a ride would cost/Estimates a fare
start/from:street:Start; end/to:street:Goal; luggage?/bags?:small:Pieces of luggage
Q:how expensive is it from {start} to {end}<with {luggage} bags>?|Q:what would I pay {start} to {end}|Q:{start} to {end}, price?

dating
block_user/ban/users.block
Keeps somebody away/Blocks a user
user/handle:handle:Who; forever?/permanent?:bool:For good
I don't want to hear from {user}<{forever=true}, ever again>|keep {user} away from me|{user} is annoying, shut them out<{forever=true} for good>

survey
rate/submit_rating/leave_review
Gives stars/Rates something
what/item:title:What; stars:(1|2|3|4|5):Stars; comment?/text?:phrase:In words
{stars} stars for {what}<: "{comment}">|{what} was great{stars=5}<, "{comment}">|{what} was awful{stars=1}<, "{comment}">|I'd give {what} {stars} out of 5

geo
distance_between/route_length/how_far
Distance between two places/How far apart places are
a/from:city:First place; b/to:city:Second place; by?/mode?:(road|air|rail|foot):How
Q:how far is it from {a} to {b}<by {by}>?|Q:{a} - {b}, how many kilometres|Q:is {b} far from {a}<, by {by}>|Q:distance {a} {b}<as the crow flies{by=air}>

geo
geocode/coordinates_of/locate_address
Coordinates of an address/Turns an address into a position
street/address:street:Street and number; city/town:city:City
Q:where exactly is {street} in {city}?|Q:coordinates for {street}, {city}|Q:{street}, {city} on the map

water
pool_temperature/bath_temp/pool_heat
Heats the pool/Sets how warm the pool is
celsius/degrees:temp:Degrees
I'd like to swim at {celsius} degrees|pool to {celsius}|the water is too cold, {celsius} please|make the pool {celsius} degrees warm

water
boat_rental/rent_boat/boats.book
Rents a boat/Books a boat
kind/type:(canoe|sailboat|pedalo|rowboat):Boat; hours/duration:hours:Hours; persons/crew:small:People
we are {persons} and want a {kind} for {hours}|{kind}, {hours}, {persons} people|let us have a {kind} for {hours}, there are {persons} of us

bakery
order_cake/cakes.order/cake_request
Orders a cake/Takes a cake order
flavour/kind:(chocolate|lemon|carrot|vanilla|nut):Flavour; persons/servings:small:For how many; date/day:date:Pick-up day; text/inscription?:phrase:What is written on it; nuts?/with_nuts?:bool:Nuts allowed
we need a {flavour} cake for {persons} on {date}<, it should say "{text}"><{nuts=false}, no nuts please, there's an allergy>|{persons} people are coming on {date}, make us something with {flavour}{nuts=true}<, writing on top: "{text}">|birthday on {date}: {flavour} cake, {persons} servings|for {date} I'd love a {flavour} one, big enough for {persons}<, with "{text}" on it>

bakery
bread_stock/loaves_left/stock.bread
How many loaves are left/Loaves of a kind on the shelf
kind/type:(rye|wheat|spelt|corn):Kind of bread
Q:any {kind} left?|Q:do you still have {kind}|Q:how much {kind} bread is on the shelf|Q:I'd like {kind}, is there some

hotel
check_in/register_guest/guest_arrival
Registers an arriving guest/Checks a guest in
guest/name:person:Guest; room/room_no:count:Room; nights:small:Nights; breakfast?:bool:Breakfast included
{guest} has arrived, {room} for {nights} nights<{breakfast=true}, with breakfast>|give {guest} room {room}, {nights} nights<{breakfast=false}, no breakfast>|{guest} is at the desk: {nights} nights in {room}

hotel
wake_up_call/wakeup/call_at
Rings a room in the morning/Sets a wake-up call
room/room_no:count:Room; time/at:time:HH:MM
ring {room} at {time}|somebody in {room} has to get up at {time}|don't let room {room} oversleep, {time}|{room} wants to be woken at {time}

hotel
room_service/deliver_to_room/order_to_room
Brings things to a room/Orders for a room
room/number:count:Room; items/what:strings:What; note?/remark?:phrase:Note
{room} is hungry: {items}<. "{note}">|bring {items} up to {room}|{items} for room {room}<, note: "{note}">|the people in {room} would like {items}

cinema
showtimes/film_times/screenings
When a film runs/Times of a film
film/title:title:Film; city/place:city:City; date/day?:date:Day
Q:when can I watch {film} in {city}<on {date}>?|Q:is {film} on in {city}<, {date}>|Q:{film}, {city}<, {date}>|Q:we'd like to see {film} in {city}, what times are there<on {date}>

cinema
reserve_seats/book_seats/seats.hold
Keeps seats in a cinema/Reserves seats
show/show_id:code:Showing; count/seats:small:Seats; row?:(front|middle|back):Where
{count} of us for {show}<, {row} please>|keep {count} places for {show}<in the {row}>|{show}, {count} people<{row=back}, at the very back>|we're {count}, showing {show}<{row=front}, close to the screen>

theatre
rehearsal/plan_rehearsal/add_rehearsal
Plans a rehearsal/Adds a rehearsal to the plan
play/piece:title:Play; date/day:date:Day; start/time:time:Start; actors/cast:people:Who has to come
{actors} practise {play} on {date} at {start}|we go through {play} again on {date}, {start}, with {actors}|{play}: {date}, {start}, {actors} needed|tell {actors} to come on {date} at {start} for {play}

fire
sound_alarm/raise_alarm/alarm_trigger
Sets off the alarm/Raises an alarm in a building
building/house:word:Building; kind/type:(fire|gas|flood|intruder):What happened; drill?/exercise?:bool:Only an exercise
it's burning in {building}{kind=fire}|I smell gas in {building}{kind=gas}|water everywhere in {building}{kind=flood}<{drill=true}, just practising>|somebody broke into {building}{kind=intruder}|practise a fire in {building}{kind=fire}{drill=true}

fire
hydrant_near/find_hydrant/nearest_hydrant
Hydrants near an address/Where water can be taken
street/address:street:Address; radius_m?/within?:count:Metres
Q:where's water close to {street}?|Q:hydrants around {street}<, {radius_m} metres>|Q:we're at {street} and need water<, not further than {radius_m} m>

gym
class_signup/join_class/book_class
Puts somebody into a class/Signs up for a class
member/name:person:Member; course/class_name:(yoga|spinning|boxing|pilates|zumba):Course; weekday/day:weekday:Day
{member} wants to do {course} on {weekday}|put {member} into {weekday}'s {course}|{course}, {weekday}, for {member}|is there room for {member} in {course} on {weekday}? sign them up

gym
log_weight/record_weight/weight_add
Records a body weight/Notes what somebody weighs
member/person:first:Who; kilos/kg:weight:Kilograms; date?/on?:date:Day
{member} weighs {kilos} now<, {date}>|{kilos} kilos for {member}<on {date}>|the scales say {kilos} for {member}|{member} is down to {kilos} kg

garden
plant/sow/add_plant
Puts a plant into the garden plan/Plants something
plant/species:word:What; bed/where:code:Bed; count/how_many:count:Plants; cover?/fleece?:bool:Covered against frost
{count} {plant} go into {bed}<{cover=true}, covered>|put {count} {plant} in bed {bed}<{cover=true} and protect them from frost>|in {bed} I'd like {plant}, {count} of them|sow {plant} in {bed}, {count} seeds

garden
mow/start_mower/mow_lawn
Starts the lawn robot/Cuts the grass
zone/area:(front|back|side|all):Which lawn; height_mm?/cut?:count:Height in millimetres
the grass in front is too long{zone=front}|cut the lawn behind the house{zone=back}<to {height_mm} mm>|whole garden, {height_mm} millimetres high{zone=all}|do the {zone} lawn<, {height_mm} mm>

aquarium
water_quality/test_water/tank_values
Values of the water in a tank/Reads a tank
tank/id:code:Tank; value/parameter:(ph|nitrate|temperature|oxygen):What
Q:do the fish in {tank} get enough oxygen{value=oxygen}?|Q:how warm is {tank}{value=temperature}|Q:is the water in {tank} sour{value=ph}|Q:{value} of {tank}|Q:nitrate level for {tank}{value=nitrate}

church
ring_bells/bells/bell_schedule
Rings the bells/Plans the bells
time/at:time:When; minutes/duration:minutes:How long; bells/count?:small:How many bells
{minutes} of bells at {time}<, {bells} of them>|let it ring at {time} for {minutes}|wedding at {time}, {minutes}<with {bells} bells>

elevator
call_lift/lift.call/request_elevator
Sends the lift to a floor/Calls the lift
floor/to:small:Floor; building?/tower?:word:Building; priority?/express?:bool:Without stops
I'm standing on {floor}<in {building}>, no lift comes|lift to {floor} please<{priority=true}, without stopping>|up to {floor}<{priority=true}, express>|get a lift to floor {floor}<in {building}>

metro
next_departure/departures/when_leaves
Next trains at a stop/Departures of a line
stop/station:city:Stop; line?/route?:code:Line; count?/limit?:small:How many
Q:when does the next one leave from {stop}<, line {line}>?|Q:what's coming at {stop}<, next {count}>|Q:I'm at {stop}, when's my train<, {line}>|Q:departures {stop}<, {count} of them>

metro
report_delay/delay_report/set_delay
Notes that a train is late/Reports a delay
line/train:code:Line; minutes/late_by:minutes:Minutes; reason?/cause?:(signal|weather|accident|staff):Why
{line} is {minutes} behind<{reason=weather} because of the snow>|{line} will be {minutes} late<, {reason}>|{minutes} delay on {line}<{reason=staff}, nobody to drive it>|signals are down, {line} loses {minutes}{reason=signal}

airport
gate_info/which_gate/gates.find
Gate of a flight/From which gate a flight leaves
flight/number:code:Flight
Q:where do I board {flight}?|Q:which gate has {flight}|Q:I'm flying with {flight}, where to|Q:{flight} gate?

airport
lost_luggage/baggage_claim/report_bag
Reports missing luggage/Opens a search for a bag
tag/label:code:Number on the tag; colour:colour:Colour; flight/number:code:Flight; fragile?:bool:Breakable things inside
my {colour} suitcase {tag} didn't come with {flight}|{flight} landed without my bag: {tag}, {colour}<{fragile=true}, there's glass in it>|bag {tag} missing, {colour}, {flight}|the {colour} one with the tag {tag} from {flight} is gone

insurance
report_claim/claim/claims.open
Reports damage to the insurer/Opens a claim
policy/contract:code:Policy; kind/damage:(water|fire|theft|storm|glass):Kind of damage; amount/sum:money:Euros; date/when:date:Day
a pipe burst on {date}, about {amount} euros, policy {policy}{kind=water}|someone stole my things on {date}, {amount}, {policy}{kind=theft}|the storm broke my roof ({date}), {amount}, contract {policy}{kind=storm}|{kind} damage of {amount} on {date}, policy {policy}|window smashed {date}: {amount} euros, {policy}{kind=glass}

insurance
premium/get_premium/price_of_policy
What a policy costs/Premium for a person
birth_year/born:year:Year of birth; cover/type:(basic|plus|full):Cover; smoker?:bool:Smokes
Q:born {birth_year}, {cover} cover, what do I pay<? {smoker=true}I smoke>|Q:how much is {cover} for somebody from {birth_year}<{smoker=false}, non-smoker>|Q:{cover} cover, year {birth_year}<{smoker=true}, smoker>

tax
tax_estimate/income_tax/estimate
Tax on an income/Estimates the tax
income/gross:money:Euros a year; children?/kids?:small:Children; married?:bool:Married
Q:I make {income} a year, what does the state take<, {children} kids><{married=true}, married>?|Q:tax on {income}<with {children} children>|Q:{income} gross<{married=false}, single>, tax?

wine
pair_wine/wine_for/suggest_wine
Wine that goes with a dish/Suggests a wine
dish/food:thing:Dish; colour?/kind?:(red|white|rose):Colour; max_price?/budget?:money:Highest price
Q:what do I drink with {dish}<, rather {colour}>?|Q:we have {dish} tonight, bottle<up to {max_price}>|Q:<{colour} >wine for {dish}|Q:something <{colour} >to go with {dish}<, not over {max_price}>

cloud
start_vm/create_instance/launch
Starts a virtual machine/Makes a machine in the cloud
name/label:word:Name; cpus/cores:small:Cores; memory_gb/ram:small:Memory in GB; region/zone:(eu-west|eu-north|us-east|asia):Where; public_ip?/public?:bool:Reachable from outside
I need a box called {name}: {cpus} cores, {memory_gb} gigs, in {region}|{name} with {cpus} CPUs and {memory_gb} GB in {region}<{public_ip=true}, reachable from outside>|spin up {name}, {memory_gb} GB, {cpus} cores, {region}<{public_ip=false}, internal only>

cloud
scale_service/set_replicas/resize
Changes how many copies run/Sets the number of replicas
service/app:word:Service; replicas/count:small:Copies
{service} is slow, run {replicas} of it|{replicas} copies of {service}|bring {service} down to {replicas}|let {service} have {replicas} instances

cloud
cost_report/spending/billing.summary
What was spent/Cost of a month
month/period:(january|february|march|april|may|june|july|august|september|october|november|december):Month; service?/product?:word:Service
Q:what did we pay in {month}<for {service}>?|Q:how expensive was {month}|Q:{month} bill<, only {service}>|Q:costs of <{service} in >{month}

code
search_code/grep/code_search
Looks for text in the source/Searches the code
pattern/text:word:What; path/folder?:word:Where; case_sensitive?/exact_case?:bool:Capitals matter
Q:where do we use {pattern}<, somewhere under {path}>?|Q:who calls {pattern}<in {path}>|Q:find {pattern} in the sources<{case_sensitive=true}, with exact capitals>|Q:occurrences of {pattern}<below {path}>

code
open_issue/create_bug/issues.new
Opens an issue/Files a bug
title/summary:phrase:Title; labels/tags?:strings:Labels; assignee/owner?:handle:Who; severity/priority:(minor|major|critical):How bad
"{title}" happens, it's {severity}<, {assignee} should look><, labels {labels}>|we have a problem: "{title}"{severity=critical}, nothing works<, give it to {assignee}>|small thing: "{title}"{severity=minor}<, tags {labels}>|file this as {severity}: "{title}"<, for {assignee}>

code
run_tests/tests/ci_run
Runs tests/Starts the test suite
branch/ref:word:Branch; suite?/only?:(unit|integration|all):Which; parallel?/jobs?:small:How many at once
does {branch} still work?<{suite=unit} the unit ones will do>|check {branch}<, {suite} tests><, {parallel} at once>|try everything on {branch}{suite=all}|test {branch}<with {parallel} jobs>

energy
solar_output/pv_power/panel_yield
What the solar panels give/Yield of the solar plant
plant/site:word:Plant; date/day:date:Day
Q:how much sun power did {plant} make on {date}?|Q:{plant} on {date}, how many kWh|Q:what did the panels at {plant} bring on {date}|Q:solar {plant} {date}

energy
charge_car/start_charging/ev_charge
Charges an electric car/Starts charging
car/vehicle:code:Car; percent/until:percent:Up to how much; ready_by?/finish?:time:Ready at
fill the battery of {car} to {percent}<by {ready_by}>|{car} needs {percent}<, I leave at {ready_by}>|plug {car} in until it has {percent}|{car} to {percent}<, done by {ready_by}>

charity
donate/donation/give
Gives money to a good cause/Makes a donation
cause/organisation:company:Organisation; amount/euros:money:Euros; monthly?/recurring?:bool:Every month; anonymous?:bool:Without a name
{amount} for {cause}<{monthly=true}, every month><{anonymous=true}, without my name>|I'd like to help {cause} with {amount}<{monthly=false}, just once>|give {cause} {amount} euros<{anonymous=true}, nobody needs to know it's me>

lottery
check_numbers/ticket_check/did_i_win
Whether numbers have won/Checks a ticket
numbers/tips:numbers:Numbers; date/draw:date:Day of the draw
Q:did {numbers} win on {date}?|Q:my numbers are {numbers}, draw of {date}|Q:anything for {numbers} ({date})|Q:am I rich? {numbers}, {date}

election
polling_place/where_vote/vote_location
Where one votes/Polling station of an address
street/address:street:Street; zip/postcode:digits:Postal code
Q:where do I cast my ballot, I live at {street}, {zip}|Q:polling station for {street} {zip}|Q:which school do I vote in? {street}, {zip}

news
headlines/top_news/news.latest
Latest headlines/News on a topic
topic/subject:(politics|sports|science|business|culture):Topic; count?/limit?:small:How many; country?/from?:country:Country code
Q:what's going on in {topic}<, {country}>?|Q:<{count} >headlines on {topic}<from {country}>|Q:anything new in {topic}|Q:{topic} news<, {count} will do>

genealogy
add_ancestor/family_add/add_relative
Adds a relative to the tree/Puts somebody into the family tree
name/person:person:Name; relation/kind:(mother|father|grandmother|grandfather|aunt|uncle):Relation; born/birth_year:year:Year; died?/death_year?:year:Year
my {relation} was {name}, born {born}<, died {died}>|{name} ({born}<-{died}>) is my {relation}|put my {relation} in: {name}, {born}|{relation}: {name}, year of birth {born}

printing3d
print_model/start_print/print3d
Prints a model/Starts the 3D printer
file/model:file:Model; material/filament:(pla|abs|petg|nylon):Material; infill/fill?:percent:Filling in percent; scale?/size?:num:Factor
make {file} in {material}<, {infill} filled><, {scale} times the size>|print {file} out of {material}<with {infill} infill>|{file}, {material}<, scale {scale}>|I want {file} as a real thing, {material}<, filling {infill}>

photo
album_add/add_to_album/photos.move
Puts pictures into an album/Sorts photos
files/pictures:strings:Pictures; album/name:title:Album
{files} belong to {album}|stick {files} into {album}|move {files} over to {album}|{album} should have {files} too

phone
forward_calls/call_forwarding/redirect
Sends calls to another number/Forwards calls
to/number:digits:Number; when/condition:(always|busy|no_answer):When; from_time?/start?:time:Since when
I'm in a meeting, calls go to {to}{when=always}|if I don't pick up, ring {to}{when=no_answer}<from {from_time} on>|when my line is taken send them to {to}{when=busy}|all calls to {to}{when=always}<, starting {from_time}>

phone
call/dial/start_call
Calls a number/Rings somebody
number/to:digits:Number; video?/with_video?:bool:With picture; speaker?/hands_free?:bool:Loudspeaker
ring {number}<{video=true}, with video>|get me {number} on the line<{speaker=true}, on speaker>|dial {number}|I want to talk to {number}<{video=false}, no video>

dentist
next_checkup/recall/checkup_due
When the next check of the teeth is due/Next visit of a patient
patient/id:digits:Patient number
Q:when should {patient} come back?|Q:is {patient} due|Q:next visit for {patient}|Q:has {patient} got to see us soon?

vet
weigh_animal/animal_weight/record_kg
Records what an animal weighs/Notes an animal's weight
animal/name:first:Animal; kilos/kg:weight:Kilograms
{animal} has {kilos} kilos|we put {animal} on the scales: {kilos}|{animal}: {kilos} kg|{kilos} kg is what {animal} weighs today

bike
rent_bike/unlock_bike/bike.take
Unlocks a rental bike/Rents a bike
bike/number:code:Bike; minutes?/duration?:minutes:How long; helmet?:bool:With helmet
I want to ride {bike}<for {minutes}>|open {bike}<{helmet=true}, and a helmet please>|take {bike}<{minutes}>|{bike} for me<{helmet=true} with a helmet>

bike
bike_stations/stations_near/free_bikes
Stations with free bikes/Where bikes are
place/near:city:Place; electric?/e_bike?:bool:With motor
Q:can I get a bike in {place}<{electric=true}, an electric one>?|Q:bikes around {place}|Q:where do I find wheels near {place}<{electric=true}, with motor>

calendar
remember/note_task/reminders.new
Reminds you of a task/Creates a reminder
task/what:todo:What to do; date/day?:date:Day, YYYY-MM-DD; time/at?:time:HH:MM
remind me to {task}<{date}><at {time}>|I have to {task}<on {date}><, {time}>|don't let me forget to {task}<on {date}>|I must not forget to {task}<, {date}><at {time}>|can you remind me to {task}<at {time}>|{task}<on {date}>, remind me|make sure I {task}<on {date}>|tell me to {task}<at {time}>

calendar
todo_add/add_todo/tasks.add
Adds to the to-do list/Puts a task on the list
task/text:todo:The task; priority/level?:(low|normal|high):How important
put {task} on my list|I still need to {task}<, that's important{priority=high}>|add {task}<, no hurry{priority=low}>|list: {task}|to do: {task}<{priority=high}, very important>|new task: {task}<, priority {priority}>

calendar
tick_off/task_done/tasks.complete
Marks a task as done/Completes a task
task/text:todo:The task
done: {task}|I managed to {task}, tick it off|{task} is finished|cross off {task}

chat
tell/send_text/sms
Sends a text to somebody/Writes a short message
to/person:first:Who; text/message:clause:What to say
tell {to}: {text}|text {to} that {text}|write {to} {text}|let {to} know that {text}|message {to}, {text}|say to {to}: {text}|{to} should know that {text}|send {to} the message {text}

chat
post_status/announce/broadcast
Writes to everybody/Posts to a channel
channel/room:word:Channel; text/message:clause:Text; pin?/pinned?:bool:Keep it on top
post in {channel}: {text}<{pin=true}, and pin it>|tell everybody in {channel} that {text}|{channel} channel: {text}<{pin=true} (keep it on top)>|write to {channel} that {text}

estate
report_defect/maintenance_request/defects.add
Reports that something in a flat needs repair/Tells the caretaker about damage
flat/unit:code:Flat; problem/what:trouble:What is wrong; urgent?/emergency?:bool:At once
{flat} has this: {problem}<{urgent=true}, urgent>|in {flat}: {problem}|problem in {flat}, {problem}<. {urgent=true}it can't wait>|{problem} in flat {flat}<{urgent=false}, whenever you have time>|tell the caretaker about {flat}: {problem}|I live in {flat} and there is {problem}

it
helpdesk/support_ticket/open_case
Opens a case at the helpdesk/Asks IT for help
device/host:code:Device; issue/problem:trouble:What is wrong; user?/reporter?:first:Who reports it
{device}: {issue}<, says {user}>|IT should look at {device}, {issue}|{issue} on {device}<, {user} called>|help needed with {device}: {issue}|please open a case for {device}, it's {issue}

notes
save_memo/note/notes.add
Keeps a note/Writes something down
text/content:clause:The note; folder/topic?:word:Where
note: {text}|write down that {text}<, in {folder}>|remember that {text}|jot this down: {text}<(folder {folder})>|keep in mind that {text}|memo: {text}|put a note in {folder}: {text}

notes
find_note/search_notes/notes.search
Looks for a note/Searches your notes
words/query:word:What to look for
Q:what did I note about {words}?|Q:where's my note on {words}|Q:did I write anything on {words}|Q:show the memo about {words}

voice
speak/say_aloud/text_to_speech
Says a text aloud/Reads something out
text/words:clause:What to say; language/lang?:lang:Language code; slow?:bool:Slowly
say {text}<in {language}>|read this out: {text}<{slow=true}, slowly please>|speak: {text}|shout {text} through the house<, in {language}>|let the speaker say {text}<{slow=true} slowly>

shop
ask_seller/contact_seller/question_to_shop
Sends a question to a seller/Writes to the shop
shop/seller:company:Seller; question/text:clause:What to ask or tell; order/about?:code:Order
tell {shop} that {question}<, it's about {order}>|write to {shop}: {question}|{shop} should know: {question}<(order {order})>|message for {shop} - {question}

clinic
symptoms_log/log_symptom/diary_add
Notes how a patient feels/Adds to the health diary
patient/who:first:Who; symptom/what:(headache|fever|cough|nausea|back_pain):What; degree/severity?:(1|2|3|4|5):How bad
{patient} has a temperature{symptom=fever}<, level {degree}>|{patient}'s head hurts{symptom=headache}<, {degree} of 5>|{patient} feels sick to the stomach{symptom=nausea}|{patient} coughs all night{symptom=cough}<, severity {degree}>|{patient}'s back is killing them{symptom=back_pain}
""".strip().split("\n\n") for l in [l.strip("\n")]]
