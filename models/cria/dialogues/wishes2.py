"""Still further ways to wish, in the form of wishes.py: needs, news and complaints rather than orders."""
import re

MORE = [(b.split("\n")[0], re.split(r"\|(?![^<(]*\))", "|".join(b.split("\n")[1:]))) for b in """
add_product
a box of {name} came from the supplier, {price} each<, {stock} of them>|customers keep asking for a {name}, let's have it at {price}|put a price tag of {price} on the {name}<, {published}>

change_price
{sku} doesn't sell, {price} will do|everything gets dearer, {sku} too: {price}<, {valid_from}>|for {price} people would take {sku}

restock
the van is unloaded: {quantity} {sku}<on {shelf}>|shelves are full again, {quantity} of {sku}|{sku}? just got {quantity} new ones<, {damaged} arrived broken>

get_sales
Q:can I pay my staff? since {from}|Q:was it worth opening since {from}<in {branch}>|Q:did the campaign pay off, {from}<to {to}>|Q:where do we stand since {from}<, by {group_by}>

mark_shipped
the truck with {order} just left, {carrier}|{order} isn't here any more, {carrier} has it|bye bye {order}, {carrier} took it<, {tracking}>|tell the shop system: {order} gone with {carrier}

list_orders
Q:who still waits for goods{status=open}|Q:did {customer} buy anything<since {since}>|Q:parcels on the road?{status=shipped}|Q:what was sent back{status=returned}<, last {limit}>

apply_voucher
grandma gave me {code}|there's {code} printed on my flyer|I'd like it cheaper, {code}

set_delivery
I'm at work all day, {address}<, {leave_at_door}>|please ring at {address}<, {window}>|new address! {address}<. {instructions}>

move_event
something came up, {event} {start} instead<, {notify}>|the boss can't make {event}, {start} suits him|{event} clashes with the dentist, let's say {start}<. {notify}>

cancel_event
nobody comes to {event} anyway, away with it|the speaker of {event} is ill<, {whole_series}>|{event} fell through<, write "{message}">

get_agenda
Q:will I be home early {date}|Q:is {date} a busy one|Q:can I book the hairdresser {date}, or is it full|Q:what awaits me {date}

find_slot
Q:I'd like to see {people} for {minutes}, some time after {after}|Q:we four need {minutes}: {people} and me, from {after} on|Q:squeeze in {minutes} with {people}, {after} or later<, {part_of_day}>

search_mail
Q:{sender} promised me something<, since {since}>|Q:that letter about {text}, where is it|Q:anybody write on {text}<{unread}>|Q:somewhere there was a file on {text}{with_attachment=true}

set_presence
folks, {state}|<{text}: >{state}|if anyone asks: {state}<until {until}>

assign_ticket
{to} knows about {ticket}, doesn't he? his job then|I'm too busy for {ticket}, {to} has time|this one, {ticket}, has {to} written all over it

close_ticket
good news about {ticket}: {resolution}|{ticket}... {resolution}, nothing more to do|after {minutes_spent} I'm through with {ticket}: {resolution}

create_branch
before I touch anything: {name}<, off {from}>|a place for my experiments, {name}|{name}, cut from {from}

merge_pull_request
two thumbs up for {number}<, {method}>|ship {number}<. {delete_branch}>|no objections to {number}, so bring it home

revert_commit
since {commit} nothing works<, {push}>|what was I thinking with {commit}<, {reason}>|life was better before {commit}

run_pipeline
I pushed to {branch}, let's see<, {clean}>|does {branch} hold up<? {only}>|put {branch} to the test<, {clean}>

cancel_build
oops, stop {run}|{run} is pointless, end it|the fans scream because of {run}, enough

silence_alert
let me sleep, {alert} can wait {duration}|{alert} beeps all night, {duration} of quiet|we're on it, so hush {alert} for {duration}<, {by}>

reset_password
{user} stands outside and forgot the magic word<, {via}>|{user}'s keyboard memory failed<, {via}>|somebody may know {user}'s secret, make a new one<, {logout_all}>

get_user_info
Q:{user}, friend or foe|Q:how do I write to {user}|Q:has {user} been here lately

cancel_visit
{appointment} got well by itself<, {offer_slot}>|the snow keeps {appointment} at home<, {offer_slot}>|strike {appointment} from today's list

get_lab_results
Q:can {patient} be told anything yet<, {test}>|Q:what did they find in the {test} of {patient}|Q:still waiting for {patient}? look|Q:the doctor asks for {patient}, {test}

call_nurse
knock knock, {bed}: {reason}|{bed} is calling: {reason}<, {urgent}>|go and see {bed}, {reason}

log_workout
back from {sport}, {minutes}<, {intensity}>|{minutes} of {sport} in my bones<, {km}>

set_goal
push me to {target} {metric}<{per}>|I'd be proud of {target} {metric}<{per}>

report_absence
{student} looks pale, {from}<to {to}>, {cause}|don't wait for {student} {from}, {cause}|the chair of {student} stays empty from {from}<until {to}>: {cause}

give_homework
keep {group} busy: {task}, by {due}|until {due} the kids of {group} shall {task}

find_course
Q:my boss wants me to know {topic}<, {evenings}>|Q:bored, let me learn about {topic}<, {online}>|Q:get me from zero to hero in {topic}{level=beginner}

decide_leave
well then, {request}: {approve}|the team says {approve}, so {request}|my word on {request}: {approve}

leave_days_left
Q:has {employee} earned another beach week|Q:could {employee} stay away till Monday, are there days|Q:{employee} asks how many are left

post_job
our {title} retires<, in {city}>|too much work for one {title}, get a second<, {remote}>|the desk of the {title} is empty<, {hours_per_week} hours a week>

list_bookings
Q:why am I broke, {account}|Q:where did it all go {account}<since {from}>|Q:did something odd leave {account}<after {from}>

set_savings_plan
I never have anything left, so {amount} {every} before I see it|a little something for a {goal}: {amount} {every}|{amount} {every} under the mattress, please

exchange
Q:back from abroad with {amount} {from}, I want {to}|Q:how rich am I in {to} with {amount} {from}|Q:{amount} {from} is how many {to}

stock_order
{shares} {symbol}, {side}<, {valid}>|I have a feeling about {symbol}: {side} {shares}<at {limit}>

get_claim
Q:the roof still leaks, what about {claim}|Q:I'm waiting for a cheque, {claim}|Q:is anyone working on {claim}

check_in_passenger
I'm flying tomorrow, {booking}, {surname}<. {seat}>|skip the queue for {surname}, {booking}<, {seat}>|{surname} wants a boarding pass, {booking}

flight_info
Q:grandma lands with {flight}<{date}>, when must I leave|Q:sitting at the gate, is {flight} ever going to leave|Q:is {flight} going to make it {date}

report_baggage
everyone has a suitcase but me: {tag}{problem=missing}|they threw {tag} around, {problem}<, I'm at {deliver_to}>

book_room
{guest} comes on {arrival}, {nights} nights, keep something<, {room}>|we get in on {arrival} and leave {nights} nights later, {guest}<, {pet}>

report_room
we can't stay in {room} like this, {problem}<. {move}>|{room} rang the desk: {problem}

check_out
{room} packs up, {pay}<. {taxi}>|keys of {room} on the desk, {pay}

next_departures
Q:feet hurt, standing at {stop}, what comes next|Q:run or stroll to {stop}<for the {line}>|Q:get me away from {stop}<to {direction}>

plan_trip
Q:no car today, from {from} to {to}<, {step_free}>|Q:{from}, late already, {to} by {arrive_by}|Q:which line brings me from {from} to {to}

queue_song
later tonight I'd love {title}<by {artist}>|once this is over: {title}{next=true}|somebody in the back wants {title}

start_game
rainy day, {game}<, {level}>|beat me at {game}<, {level}>|{opponent} thinks she's good at {game}<, {rated}>

unfollow
{user} posts too much nonsense|why do I still see {user}<, {silently}>|goodbye {user}

comment_post
I can't let {post} stand: "{text}"|my answer below {post}: {text}

extend_loan
two hundred pages of {book} to go, {reader}<, {weeks} weeks>|{reader} is a slow reader, {book} again

search_books
Q:my son (he is {for_age}) loves {topic}|Q:bedtime reading about {topic}<in {language}>|Q:everything {author} ever wrote<, {available}>

feed_animals
{group} moo and stamp: {kilos} of {food}|dinner for {group}, {kilos} of {food}<at {time}>

log_milk
{litres} in the bucket from {animal}<, {session}>|{animal} was generous, {litres}

call_vet
my poor {animal}, it {problem}<, {emergency}>|I'm worried, the {animal} {problem}

store_sample
{sample} mustn't get warm{place=fridge}<, {owner}>|long sleep for {sample}, {place}<until {until}>

swapShift
{from} has a wedding on {date}, {to} steps in, {shift}|{to} does {from} a favour on {date}: {shift}<, {approve}>

requestPorter
{patientId}, next stop: {to}<, {mode}>|wheels for {patientId}, {to}<, {oxygen}>

make_flashcards
exam on {topic}, {count} little questions please<, {difficulty}>|test me on {topic}, {count} times

start_focus
phone away, {minutes} for {task}|my thesis needs {minutes} of me<, {block_sites}>

add_cron
I keep forgetting to run {command}, do it {schedule}|{command}, {schedule}, without me<, as {user}>

renew_certificate
visitors of {domain} see a red warning<, {force}>|{domain} is about to expire<, {staging}>

create_vm
the developers want {name}: {cpus} cpus, {memory_mb}<, {image}>|somewhere to test, {name}, {memory_mb}, {cpus} cores<, {start}>

snapshot_vm
if the update of {name} fails I want to go back<, {with_memory}>|{name}, just in case, keep this state

set_opening_hours
from now on people find us {day} {opens} to {closes}<, {lunch_break}>|{day}: first customer {opens}, last one {closes}

close_day
{date} we sleep in, no customers<, {reason}>|chain on the door {date}<: {reason}>

add_points
{card} came back again, {points} points for that|thank {card} with {points} points<, {reason}>

pill_reminder
my memory isn't what it was: {drug}, {times}<, {loud}>|{times} the {drug}, or I'm in trouble<, {with_food}>

call_person
I miss {who}<, {video}>|what is {who} up to? let's talk<, {speaker}>|it's {who}'s birthday, ring<, {number}>

set_graphics
it runs like a slideshow, {quality}|I bought a new card, {quality}<, {fullscreen}>

join_match
my friends are online, {mode}<in {region}>|bored of bots, {mode}<, map {map}>

set_bedtime
school tomorrow, {child} under the blanket at {time}<, {story}>|no later than {time} for {child}<{days}>

pay_allowance
{child} did well, {amount}<, {chore}>|it's Friday, {child} wants {amount}

add_webhook
our server at {url} should learn of {events}<, {active}>|let {url} react to {events}

set_env
{app} can't find {key}, it's {value}<, {env}>|teach {app} that {key} is {value}<, {redeploy}>

publish_package
the world waits for {name} {version}<, {channel}>|{name} {version} is done, out with it<, {public}>

check_grammar
Q:I'm not a native, is "{text}" fine|Q:will they laugh at "{text}"<? {explain}>|Q:before I hit send: "{text}"

pronounce
my tongue breaks on {word}<, {slow}>|how would a local say {word}<in {language}>
""".strip().split("\n\n")]
