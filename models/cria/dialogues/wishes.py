"""Further ways to wish for functions of the cards: the function's first name, then wishes in the form of cards.py."""
import re

MORE = [(b.split("\n")[0], re.split(r"\|(?![^<(]*\))", "|".join(b.split("\n")[1:]))) for b in """
get_current_weather
Q:what am I getting into in {location} weatherwise|Q:thinking of a picnic in {location}, good idea right now?|Q:shorts or trousers in {location}<, {unit}>|Q:sky over {location}?|Q:my aunt in {location} complains about the heat, is she right
Q:how much does one sweat in {location}|Q:{location} outdoors now<, {unit}>|Q:can the kids play outside in {location}|Q:boots or sandals for {location}|Q:is {location} nice at the moment<? {unit}>

get_forecast
Q:we marry outdoors in {location} {date}, should I worry|Q:{date} I paint the fence in {location}, will it stay dry|Q:is {date} a beach day in {location}|Q:take a coat to {location} {date}?|Q:{location} {date} around {hour}, wet or dry
Q:planning a hike near {location} {date}|Q:how's {date} looking for {location}|Q:should I cover the car in {location} {date}

send_email
inform {to} under the heading {subject}: {body}|{to} has to get this in writing, subject {subject}: {body}|<{priority}: >{to}, {subject}: "{body}"|get "{body}" over to {to}, headline "{subject}"<, {cc} should see it too>|compose to {to}: {subject} / {body}
I owe {to} an answer. Subject "{subject}", text "{body}"|about {subject}, {to}: "{body}"

send_sms
drop {phone} a line: {message}|{phone} should read this on the phone: {message}|type to {phone}: "{message}"|message for {phone}, "{message}"|short note to {phone}: {message}

set_reminder
{text}, {when}, I'd forget otherwise|my head is a sieve: {text} {when}|knock on my door {when}: {text}|on my list for {when}: {text}|wake my memory {when}, I want to {text}|nag me {when} about this: {text}<, {repeat}>
{when} tell me to {text}<, {repeat}>|could you think of it for me: {text}, {when}

set_timer
the {label} burns after {seconds}|{seconds}, go|shout in {seconds}|I'll leave the {label} in for {seconds}|time me: {seconds}|{label}: {seconds}|stop me after {seconds}|let me know once {seconds} are up<, it's for the {label}>

search_flights
Q:I need wings from {origin} to {destination} on {departure_date}|Q:my conference is in {destination}, I could leave {origin} on {departure_date}<, back on {return_date}>|Q:get me out of {origin}, {departure_date}, to {destination}<, {nonstop}>|Q:any seats {origin} {destination} {departure_date}<for {passengers}><, {cabin}>
Q:{passengers} tickets for the plane from {origin} to {destination} on {departure_date}|Q:<{cabin}, >{origin} to {destination}, {departure_date}|Q:the two of us fly {origin} - {destination} on {departure_date}{passengers=2}<, {nonstop}>|Q:I fly alone, {origin} to {destination}, {departure_date}{passengers=1}

search_hotels
Q:roof over our heads in {city}, {check_in} to {check_out}<, {guests} people>|Q:I can pay {max_price} a night, {city}, {check_in} until {check_out}|Q:{city} for us two, {check_in} - {check_out}{guests=2}|Q:where do people sleep in {city} between {check_in} and {check_out}<, {stars} stars or more>|Q:{city}: in on {check_in}, out on {check_out}<, with {amenities}>
Q:arriving in {city} {check_in}, leaving {check_out}<, at most {max_price}>

find_restaurants
Q:my stomach rumbles at {location}<, {open_now}>|Q:{cuisine} close to {location}, please|Q:first date near {location}, somewhere to eat<, {price}>|Q:take my parents out around {location}<, {price}><, {cuisine}>|Q:lunch near {location}<, {price}>|Q:where do locals eat in {location}<, at least {rating} stars>
Q:I'm broke and hungry at {location}{price=cheap}|Q:impress a client near {location}{price=expensive}|Q:I'd kill for raw fish and rice near {location}{cuisine=japanese}

translate_text
Q:write "{text}" the way they'd say it in {target_language}|Q:my grandmother only understands {target_language}: "{text}"|Q:"{text}"... in {target_language}?|Q:into {target_language}<, {tone}>: "{text}"|Q:what would "{text}" be in {target_language}|Q:I want to post "{text}" for {target_language} readers

create_calendar_event
keep {date} {start_time} free for {title}|{title} with {guests}, {date} at {start_time}|I'm booked on {date} from {start_time}<to {end_time}>: {title}|diary: {title}, {date}, {start_time}<, {location}>|save the date {date}, {start_time}, {title}<at {location}>|we meet for {title} on {date}, {start_time}<, in {location}>

play_music
silence is boring, {genre} please|something by {artist} to wake me up<, {room}>|turn up {song}|I can't get {song} out of my head, let me hear it|{artist}!<{room}>|set the mood with {genre}<, {volume}>|the guests like {genre}<, {room}>|anything but silence: {artist}<, {shuffle}>

get_news
Q:what's the talk about {topic}|Q:I've been offline, what about {topic}<since {since}>|Q:anything in the papers from {country}<on {topic}>|Q:how's {topic} going|Q:give me the {limit} latest on {topic}|Q:did something happen in {country}

calculate_loan
Q:can we afford {amount} over {years} years at {rate}%<, with {down_payment} down>|Q:the bank wants {rate} percent on {amount}, {years} years, what's that each month|Q:I'd pay back {amount} within {years} years at {rate} %|Q:{rate}% interest, {amount}, {years} years<and {down_payment} of my own>

get_exchange_rate
Q:how many {target} is a {base}|Q:has the {base} gained on the {target}<, {date} I mean>|Q:I hold {base} and need {target}, at what price<on {date}>|Q:{base} vs {target}

search_web
Q:find out about {query}|Q:I want to read up on {query}<, {max_results} pages are enough>|Q:is there anything online about {query}|Q:dig up something on {query}|Q:what does the net know of {query}<, {safe}>

get_definition
Q:{word} - never heard of it|Q:explain {word} to me<in {language}>|Q:my teacher used {word}, huh?|Q:what on earth is {word}|Q:{word}, in other words?

get_directions
Q:take me to {to}, I'm at {from}<, {mode}>|Q:{mode} from {from} to {to}|Q:where do I turn to reach {to} coming from {from}|Q:I'd like to get from {from} to {to}<, {avoid}>|Q:I have my bicycle, {from} to {to}{mode=cycling}|Q:no car, no bike, just my legs: {from} to {to}{mode=walking}|Q:at the wheel from {from} to {to}{mode=driving}<, {avoid}>|Q:which tram or bus, {from} to {to}{mode=transit}

generate_password
invent a secret with {length} characters<, {symbols}>|my account needs protecting, {length} characters|{length} random characters<, {symbols}><, {readable}>|something hackers won't guess, {length} long|<{readable}: >{length} characters

log_expense
my wallet is lighter by {amount}, {category}|{category}: {amount}<, {card}><, on {date}>|ouch, {amount} {category}|I paid {amount} {category}<on {date}>|<{card}: >{amount} {category}|put {amount} down, {category}

create_task
it would be good to {title}<by {due}>|don't let it slip: {title}<, {due}>|{title} is still open<, {assignee} should do it>|we need to {title}<until {due}><, {priority}>|my job for {due}: {title}|<{priority}: >{title}

complete_task
{task}: check|over and done with: {task}|I've just finished to {task}|that's off my mind: {task}|{task} is behind me

order_food
we starve! {items} from {restaurant}<to {address}>|let {restaurant} make {items}<, {cutlery}>|tonight nobody cooks: {restaurant}, {items}<, bring it to {address}>|{restaurant}: {items}<. {note}>|<to {address}: >{items} by {restaurant}

book_table
four of us want to eat at {restaurant}, {date}, {time}{guests=4}<, {outside}>|{restaurant} for two on {date}, {time}{guests=2}<. {occasion}>|I'd like to take {guests} people to {restaurant} on {date} at {time}|can {restaurant} have {guests} of us {date} {time}<, {outside}>|<{occasion}: >{restaurant}, {date}, {time}, {guests} guests|just me at {restaurant}, {date} {time}{guests=1}

call_taxi
I'm stranded at {pickup}, get me to {dropoff}|wheels from {pickup} to {dropoff}<at {when}>|my heels hurt, {pickup} to {dropoff} please<, {car}>|we're {passengers} and a lot of luggage, {pickup} to {dropoff}<, {car}>|<at {when}: >{pickup} to {dropoff}|baby on board: {pickup} to {dropoff}{child_seat=true}

track_package
Q:still no sign of {tracking_number}|Q:my mailbox is empty, what about {tracking_number}<({carrier})>|Q:how far did {tracking_number} get|Q:when can I expect {tracking_number}|Q:{tracking_number} stuck again?

post_status
let my followers read "{text}"<, {visibility}>|put "{text}" out there<with {image}>|<{visibility}: >"{text}"|update my status to "{text}"|everybody online should see: {text}

get_movie_info
Q:worth two hours of my life, {title}?|Q:who made {title}<in {year}>|Q:can I see {title} with the kids|Q:when did {title} come out|Q:how do people like {title}

send_notification
{user} needs a nudge: "{title}", {message}|flash on {user}'s screen: {title} - {message}|<{urgent}: >{user}, "{title}", "{message}"|alert {user}, headline {title}, text {message}

get_user_profile
Q:whose account is {user_id}|Q:{user_id}, name please|Q:what's on file for {user_id}<: {fields}>|Q:open the card of {user_id}

delete_user
{user_id} left, remove every trace<, {hard}>|no {user_id} in our system any more<, {hard}>|close the account {user_id}<, {reason}>|<{hard}: >{user_id} away

control_device
{on}, will you|<in {delay_minutes} >{on}|I said {on}|would you mind... {on}

set_thermostat
I'm shivering {room}, {celsius} degrees|{room}: {celsius}<until {until}>|too warm {room}, {celsius} will do|it's like a fridge {room}, {celsius} please|save energy {room}, {celsius} degrees<till {until}>

arm_alarm
<code {code}: >{mode}|{mode} - you know what to do|dear house, {mode}|{mode} now<, {silent}>

create_order
phone order: {customer}, {items}<, {express}>|{customer} needs {items}<. {note}>|<{express}: >{items}, {customer}|write up {items} for {customer}<, {pay_by}>|for {customer} we pack {items}

mark_paid
the bank shows {order} came in<, {amount}>|{order}: all square<, {method}>|tick off {order}, they transferred{method=transfer}|someone put {amount} on the counter for {order}{method=cash}|no more dunning for {order}, it's done|cash in hand for {order}{method=cash}

refund_order
{reason}: {order} gets {amount} back|send {amount} to the one with {order}, {reason}|make it up to {order}, {reason}<, {keep_item}>|<{keep_item}: >{order}, {reason}|they complain about {order}: {reason}

cancel_order
the customer of {order} backed out<, {reason}>|don't pack {order}<, {reason}>|{order} is off|leave {order} in the warehouse, {reason}|<{reason}: >forget {order}

create_event
{title} goes into my calendar, {start}<, {duration}>|I'm tied up {start}: {title}|reserve {start} for {title}<, {private}>|<{private}: >{title} {start}|{title} with {attendees} {start}|appointment: {title} {start}<at {place}>

send_mail
<with {attach}: >write {to} about {subject}: "{body}"|"{body}" should land in the inbox of {to}, headed "{subject}"|get in touch with {to}, subject {subject}, "{body}"<, {later}>|let {to} read: {subject}, "{body}"

open_ticket
{description}: the {title}<, {urgency}>|can't work, the {title} {description}<, {urgency}>|<{urgency}: >{title} {description}|something's up with the {title}, it {description}<in {room}>|I give up, the {title} {description}

send_payment
{to} waits for {amount}<, {reference}>|{amount} should go to {to}<, {instant}>|my debts with {to}: {amount}, get rid of them|<{instant}: >{to} {amount}|move {amount} over to {to}<on {when}>|{to} bought the tickets, {amount} back to them

get_share_price
Q:{symbol}, rich or poor<{exchange}>|Q:what do they want for one {symbol}<{exchange}>|Q:value of {symbol} this minute|Q:should I sell {symbol}? price first

freeze_card
{reason}! card {card}|panic: {reason}, {card}<, {replacement}>|nobody must pay with {card} any more, {reason}|stop everything on {card}, {reason}<, {replacement}>

book_visit
{patient} feels awful ({reason}), {date} {time}|<{remote}: >{patient}, {date}, {time}|squeeze {patient} in on {date} at {time}<, {reason}>|{date}, {time}: {patient} comes by<with {reason}>

write_prescription
{drug} for {patient}, {per_day} a day, {dose_mg} each<, for {days}>|{patient}: {per_day} daily {dose_mg} {drug}<, {with_food}>|let {patient} have {drug}, {dose_mg} {per_day} a day<, {repeat}>

control_playback
music: {action}|<{device}: >{action}|could you... {action}|{action}, will you

rsvp
{event}: {coming}|my answer to {event}: {coming}<, {guests} with me>|<{diet}: >{event}, {coming}|{coming} - that's for {event}

scale
{service} needs company, {replicas} of it<, {region}>|traffic is down, {replicas} {service} will do|black Friday: {service} times {replicas}<, at most {max}>|make {service} run {replicas} times

restart
{service} doesn't answer<, {rolling}>|{service} is stuck again<, it {reason}>|kick {service}<, {rolling}>|<{rolling}: >{service} from scratch

tail_logs
Q:anything odd in {service}<, {since} back>|Q:let me read what {service} printed<, {lines} lines>|Q:{level} from {service}|Q:<last {since}: >{service}|Q:{service} acts up, what does it tell us

invite_user
{email} should get access<, {role}>|welcome {email}<, {role}>|add {email}<to {teams}><, {role}>|<{role}: >{email}|{email} starts on Monday, let them in<, {role}>

suspend_user
{user} {reason}, lock the door|keep {user} away: {reason}|{reason}, so no login for {user}

create_backup
before the update: {database} {target}|I don't trust the disk, {database} {target}<, {compress}>|<{compress}: >{database} {target}|a safe copy of {database} {target}

get_balance
Q:did the wage come? {account}|Q:how broke am I {account}|Q:money {account}?|Q:what do I own {account}

report_problem
{where} is a disgrace: {what}<, {dangerous}>|I nearly fell at {where}, {what}|somebody should go to {where}, {what}<. write to {contact}>|<{dangerous}: >{where}, {what}

send_message
{to} must hear this: {text}|quick message to {to}: {text}|pass on to {to} that {text}|give {to} this message, "{text}"<, in {delay_minutes}>|inform {to}: {text}|drop {to} a line saying {text}|{to}: "{text}"|could you write {to} that {text}

add_note
for later: {text}|don't lose this: {text}|new memo, {text}|my idea: {text}<, tags {tags}>|thought of the day: "{text}"|put on record that {text}

search_films
Q:something {director} shot<in {year}>|Q:I like {actor}, what else is there|Q:a {genre}, but from {country}<, {year}>|Q:{actor} in a {genre}<by {director}>|Q:what came out in {year}<, {genre}>|Q:made by {director}, starring {actor}

search_cars
Q:four wheels from {brand}, {colour}|Q:what do I get for {max_price}<, {fuel}>|Q:{fuel}, {seats} seats, near {near}|Q:not more than {max_km} km, not more than {max_price}|Q:my wife wants a {colour} one<from {brand}>

search_flats
Q:four walls in {city}<, {rooms} rooms>|Q:new job in {city}, I need a place<, {max_rent} at most>|Q:{city}, {rooms} rooms, {pets}|Q:I'd love to live in {district}, {city}<, {balcony}>

get_weather
Q:jacket for {location}?|Q:will my hat fly away in {location}|Q:{location}: hot?<in {units} units>|Q:are they freezing in {location}

play
my ears want {track}<by {artist}>|let there be {track}<in the {speaker}>|{artist}'s {track}, go

timer
{seconds} for my {name}|I'll be back in {seconds}, ring then|{seconds} on the clock

shares
Q:{symbol} now<, {exchange}>|Q:what would I get for a {symbol}|Q:{symbol} any good today

remind
{text} in {in_minutes}, don't let me off|{in_minutes}, then {text}|I have to {text}, but only in {in_minutes}

where_is_order
Q:{order} nowhere to be seen|Q:how long until {order} arrives|Q:{order}, any news

report_accident
my car {plate} got bashed {when}<, {injured}>|{when}, {plate}: crunch<. {fault}>|there's a dent in {plate} since {when}<, {other_plate} did it>

log_workout
sweated through {minutes} of {sport}<, {intensity}>|{sport} done, {minutes}<, {km}>|my legs: {minutes} of {sport}<, {intensity}>|<{intensity}: >{minutes} of {sport}

enter_grade
{subject}, {student}: {grade}<, {kind}>|{student} deserves a {grade} in {subject}<, {kind}>|<{kind}: >{student}, {subject}, {grade}|mark for {student}: {grade}, {subject}

request_leave
{employee} goes fishing {days}|out of office: {employee}, {days}<, {kind}>|<{cover} covers: >{employee} is away {days}|don't count on {employee} {days}<, {kind}>

clock
{event}, badge {employee}|<{at}: >{employee} {event}|{employee}: {event}

borrow_book
{book} leaves the house with {reader}<for {weeks} weeks>|check out {book} to {reader}<, {form}>|<{form}: >{book}, card {reader}

follow
don't let me miss anything by {user}|I'm a fan of {user}<, {notify}>|more of {user}, please

find_charger
Q:I'm about to stop with an empty battery at {near}<, {free_now}>|Q:power for an electric car by {near}<, {plug}>|Q:<within {radius_km}: >sockets for cars at {near}

create_discount
customers type {code} and pay {percent} less<until {valid_until}>|reward them: {code}, minus {percent}<, {first_order_only}>|black week: {percent} with the word {code}

limit_screen
no more than {minutes} of screen for {child}<, {device}>|{child} is glued to it, cut it to {minutes}<, {device}>|enough is enough, {child}, {minutes}<, {days}>

administerMedication
{patientId}: {doseMg} {drug} given {route}<, {refused}>|nurse's note: {drug}, {doseMg}, {route}, {patientId}<, {givenAt}>|done at the bedside of {patientId}: {drug} {doseMg} {route}

block_ip
{address} is a pest, away with it<for {hours}>|somebody at {address} {reason}|<{reason}: >keep {address} out

disk_usage
Q:why does {host} say no space<? {human}>|Q:what fills {host}<, top {top}>|Q:room left on {host}?|Q:is there a fat folder on {host}<under {path}>
""".strip().split("\n\n")]
