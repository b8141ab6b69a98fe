"""Two and three functions on the same things: something is found, one of it is taken by its place, its name or its price, booked under the id from the result,
taken back under the number that came back; what the result already says is answered without a call, sums over it go to Python.

# what one of them is called, the plural
f the finding function : descriptions : parameters     names and parameters as in cards.py
? ways to ask for it
r fields of a record; the first is the id, the second what one is called
t how a record is told
a the acting function : descriptions : parameters      @ is the id
! ways to ask; {x} is the reference; <..> goes with an optional parameter
> what comes back; how it is said
u the function that undoes it : descriptions : parameters
d a function that tells more : descriptions : parameters
s words: field: min or max"""
import json
import re
import datetime
from core import family, fill, guard, noisy
from pools import WORDS
from threads import chat, user
from schemas import camel
from values import ORDINAL, V, code, said
import functions

TEXT = r"""
# flight flights
f search_flights/find_flights/flights.list : Finds flights between two cities/Lists flights : origin/from_city/departure:city:Where the flight starts; destination/to_city/arrival:city:Where it goes; date/day:date:Day (YYYY-MM-DD)
? how can I fly from {origin} to {destination} on {date}|what goes from {origin} to {destination} on {date}|I need to get from {origin} to {destination} by plane on {date}
r id/flight_id/number=id; airline/carrier=company; departs/departure/time=time; price/fare/cost=price
t {airline} at {departs} for {price}
a book_flight/reserve_flight/flights.book : Books a flight/Reserves seats on a flight : flight_id/id/flight:@:Id of the flight; seats/passengers?:small:Number of seats
! book {x}|take {x}|reserve {x}|I'll take {x}|get me on {x}|book {x}< for {seats} people>|reserve {x}<, {seats} seats>
> booking/reference/confirmation ; booked
u cancel_booking/bookings.cancel/cancel_flight : Cancels a booking : booking_id/booking/reference:@:Reference of the booking
s cheapest:price:min; most expensive:price:max; earliest:departs:min; latest:departs:max

# train trains
f search_trains/train_connections/trains.find : Finds train connections : start/from_station/origin:city:Station; end/to_station/destination:city:Station; date/day?:date:Day
? trains from {start} to {end}< on {date}>|how do I get from {start} to {end} by rail< on {date}>|next trains {start} - {end}<, {date}>|rail connections from {start} to {end}< for {date}>
r train/train_id/id=id; operator/company=company; departs/leaves=time; arrives/arrival=time; price/fare=price
t {operator}, {departs} to {arrives}, {price}
a buy_ticket/book_train/tickets.buy : Buys a train ticket : train/train_id/id:@:Id of the train; travellers/persons?:small:How many people; first_class?:bool:First class
! a ticket for {x}|buy {x}< for {travellers} people>|I want to go with {x}|book me on {x}<{first_class=true}, first class>|get tickets for {x}< for {travellers}>|take {x} please
> ticket/ticket_id/order ; bought
u refund_ticket/return_ticket/tickets.refund : Gives a ticket back : ticket/ticket_id/order:@:Number of the ticket
s cheapest:price:min; dearest:price:max; first to leave:departs:min; last to leave:departs:max

# hotel hotels
f find_hotels/hotel_search/hotels.query : Looks for hotels in a city : city/town/place:city:City; guests/persons?:small:Number of guests; max_price/budget?:count:Highest price per night
? hotels in {city}< for {guests} guests>|where can I sleep in {city}|a room in {city}< for {guests}><, at most {max_price} a night>|places to stay in {city}< for {guests} people>|hotels in {city}< under {max_price}>
r hotel_id/id/ref=id; name/hotel=title; stars/rating=stars; price/rate/per_night=price
t {name} ({stars} stars, {price} a night)
a book_room/reserve_room/hotels.book : Books a hotel room : hotel_id/id/hotel:@:Id of the hotel; nights/days?:small:Number of nights
! book {x}< for {nights} nights>|reserve {x}< for {nights} nights>|a room in {x}<, {nights} nights>|let's stay at {x}< for {nights} nights>|take {x}
> booking/confirmation/reservation ; booked
u cancel_reservation/cancel_room/hotels.cancel : Cancels a reservation : reservation/booking/confirmation:@:Number of the reservation
d hotel_details/get_hotel/hotels.get : Describes a hotel : hotel_id/id/hotel:@:Id of the hotel
s cheapest:price:min; most expensive:price:max; best rated:stars:max

# restaurant restaurants
f find_restaurants/restaurant_search/places.food : Looks for restaurants : city/town/area:city:Where; cuisine/kitchen?:(italian|thai|indian|greek|mexican|japanese|french|turkish|vegan):Kind of food
? restaurants in {city}|where to eat in {city}<, {cuisine}>|<{cuisine} >food in {city}|a place for dinner in {city}<, something {cuisine}>
r id/place_id/key=id; name/restaurant=title; rating/stars=rating; distance_m/distance=count
t {name}, rated {rating}, {distance_m} m away
a reserve_table/book_table/tables.reserve : Reserves a table : place_id/restaurant_id/id:@:Id of the restaurant; people/guests:small:Number of people; time/at:time:HH:MM
! a table at {x} for {people} at {time}|book {x} for {people} people, {time}|reserve {x}, {people} persons at {time}|we are {people}, {time}, at {x}
> reservation/code/number ; reserved
u cancel_table/tables.cancel/drop_reservation : Cancels a table : reservation/code/number:@:Number of the reservation
d get_menu/menu/show_menu : Returns the menu : place_id/id/restaurant:@:Id of the restaurant
s best rated:rating:max; nearest:distance_m:min; closest:distance_m:min; farthest:distance_m:max

# product products
f search_products/find_products/catalog.search : Searches the shop : query/term/text:thing:What to look for; max_price/price_to?:count:Highest price
? show me {query}|do you sell {query}< under {max_price}>|find {query}< for at most {max_price}>|I'm looking for {query}<, not more than {max_price}>|search the shop for {query}
r sku/product_id/id=id; title/name/product=title; price/cost=price; stock/available=count
t {title} at {price} ({stock} in stock)
a add_to_cart/cart.add/basket_add : Puts a product into the cart : sku/product_id/id:@:Id of the product; quantity/count?:small:How many
! add {x}|I'll take {x}|{quantity=2}two of {x}|add {quantity} of {x}|put {quantity} pieces of {x} in my basket|into the basket with {x}
> line/item/cart_line ; added
u remove_from_cart/cart.remove/basket_drop : Takes a line out of the cart : line/item/cart_line:@:Line of the cart
d product_info/get_product/products.get : Details of a product : sku/product_id/id:@:Id of the product
s cheapest:price:min; most expensive:price:max; best stocked:stock:max

# book books
f search_books/find_book/library.search : Searches the library : query/keyword/topic:word:Keyword; author/writer?:person:Author
? books about {query}|what do you have on {query}< by {author}>|anything on {query}< from {author}> in the library|find me books on {query}
r book_id/id/signature=id; title/name=title; author/writer=person; year/published=year
t {title} by {author} ({year})
a borrow_book/loan/library.borrow : Lends a book : book_id/id/signature:@:Id of the book; weeks/for_weeks?:small:Weeks
! borrow {x}|I want to read {x}|lend me {x}< for {weeks} weeks>|check out {x}|get me {x}|take {x} home
> loan/loan_id/receipt ; lent
u return_book/library.return/give_back : Takes a book back : loan/loan_id/receipt:@:Number of the loan
s newest:year:max; oldest:year:min

# showing showings
f movie_times/showtimes/cinema.list : When films are shown : film/movie/title:title:Film; city/town?:city:City; date/day?:date:Day
? when is {film} on< in {city}>|showtimes for {film}< on {date}>|I want to see {film}< in {city}>|{film} at the cinema<, {date}>
r show_id/id/show=id; cinema/theatre=title; starts/time/at=time; price/ticket=price
t {cinema} at {starts} for {price}
a buy_seats/reserve_seats/cinema.book : Buys cinema seats : show_id/id/show:@:Id of the showing; seats/count:small:How many seats
! {seats} seats for {x}|get {seats} tickets for {x}|book {x}, {seats} seats|we are {seats}, take {x}|{seats} for {x}
> tickets/order/code ; bought
u return_seats/cancel_tickets/cinema.cancel : Gives tickets back : order/tickets/code:@:Number of the order
s earliest:starts:min; latest:starts:max; cheapest:price:min

# slot slots
f free_slots/doctor_slots/appointments.free : Free appointments at a practice : doctor/physician/name:person:Doctor; date/day:date:Day
? when does {doctor} have time on {date}|free appointments with {doctor} on {date}|can I see {doctor} on {date}|slots for {doctor}, {date}
r slot_id/id/slot=id; room/place=room; time/at/start=time; minutes/length=dur
t {time} in {room}, {minutes} minutes
a take_slot/book_slot/appointments.book : Takes an appointment : slot_id/slot/id:@:Id of the slot; patient/name?:person:Patient
! take {x}|I come at {x}|book {x}< for {patient}>|put {patient} into {x}|reserve {x}< for {patient}>
> appointment/number/code ; taken
u cancel_appointment/appointments.drop/free_slot : Cancels an appointment : appointment/number/code:@:Number of the appointment
s earliest:time:min; last of the day:time:max; longest:minutes:max; shortest:minutes:min

# car cars
f rental_cars/find_cars/cars.available : Cars for rent : city/station/place:city:Where; class/size?:(small|compact|van|suv|luxury):Class; from_date/start?:date:First day
? rental cars in {city}|I need a car in {city}< from {from_date}>|a <{class} >car in {city}|rent a car in {city}<, {class} class>
r car_id/id/plate=id; model/car/name=title; seats/places=small; price/per_day/rate=price
t {model}, {seats} seats, {price} a day
a rent_car/reserve_car/cars.rent : Rents a car : car_id/id/plate:@:Id of the car; days/for_days:small:Days
! rent {x} for {days} days|take {x}, {days} days|I want {x} for {days} days|{x} for {days} days please
> contract/rental/booking ; rented
u cancel_rental/end_contract/cars.cancel : Cancels a rental : contract/rental/booking:@:Number of the contract
s cheapest:price:min; dearest:price:max; biggest:seats:max; smallest:seats:min

# flat flats
f search_flats/find_apartments/homes.search : Flats for rent : city/town/area:city:City; max_rent/budget?:bigs:Highest rent; rooms/min_rooms?:small:Rooms
? flats in {city}< with {rooms} rooms>|apartments in {city}< up to {max_rent}>|I'm looking for a flat in {city}<, {max_rent} at most>|homes to rent in {city}<, {rooms} rooms>
r flat_id/id/offer=id; street/address=street; rooms/number_of_rooms=small; rent/price=bigs
t {street}, {rooms} rooms, {rent} a month
a request_viewing/visit_flat/homes.visit : Asks for a viewing : flat_id/id/offer:@:Id of the flat; date/day:date:Day
! I want to see {x} on {date}|viewing of {x} on {date}|can I visit {x} on {date}|arrange a visit to {x}, {date}
> viewing/appointment/ticket ; arranged
u cancel_viewing/homes.cancel/drop_visit : Calls a viewing off : viewing/appointment/ticket:@:Number of the viewing
d flat_details/get_flat/homes.get : All about a flat : flat_id/id/offer:@:Id of the flat
s cheapest:rent:min; most expensive:rent:max; biggest:rooms:max; smallest:rooms:min

# job jobs
f search_jobs/find_jobs/jobs.query : Open positions : field/profession/title:word:Profession; city/place?:city:City
? jobs as {field}|open positions for {field}< in {city}>|who is hiring {field}< in {city}>|any work in {field}<, near {city}>
r job_id/id/posting=id; employer/company=company; city/place=city; salary/pay=bigs
t {employer} in {city}, {salary} a month
a apply_job/send_application/jobs.apply : Applies for a job : job_id/id/posting:@:Id of the job; message/note?:clause:Words to the employer
! apply for {x}|send my application to {x}|I want {x}|apply to {x}< with the note "{message}">
> application/application_id/number ; sent
u withdraw_application/jobs.withdraw/take_back : Withdraws an application : application/application_id/number:@:Number of the application
s best paid:salary:max; worst paid:salary:min

# concert concerts
f find_events/search_events/events.list : Concerts and events : city/town:city:City; artist/band?:title:Artist; date/day?:date:Day
? what's on in {city}< on {date}>|concerts in {city}<, {artist}>|events in {city}< on {date}>|does {artist=x} anyone good play in {city}
r event_id/id/event=id; artist/act/name=title; venue/place=street; price/ticket_price=price
t {artist} at {venue}, {price}
a buy_tickets/order_tickets/events.buy : Orders tickets : event_id/event/id:@:Id of the event; quantity/tickets:small:How many
! {quantity} tickets for {x}|buy {quantity} for {x}|we go to {x}, {quantity} tickets|get {quantity} seats at {x}
> order/order_no/ref ; ordered
u cancel_order/orders.cancel/return_tickets : Cancels an order : order/order_no/ref:@:Number of the order
s cheapest:price:min; most expensive:price:max

# parcel parcels
f list_parcels/my_parcels/shipments.mine : Parcels on the way : customer/name/owner:person:Customer
? which parcels does {customer} have|parcels for {customer}|what is on the way to {customer}|show the shipments of {customer}
r tracking/parcel_id/id=id; sender/from=company; eta/arrives=day; weight_kg/weight=kgs
t from {sender}, due {eta}, {weight_kg} kg
a redirect_parcel/change_delivery/shipments.redirect : Sends a parcel somewhere else : parcel_id/tracking/id:@:Number of the parcel; address/to:street:New address
! send {x} to {address}|redirect {x} to {address}|{x} should go to {address}|deliver {x} to {address} instead
> change/request/ticket ; redirected
u undo_redirect/shipments.undo/revoke_change : Takes a change back : change/request/ticket:@:Number of the change
d track_parcel/where_is/shipments.track : Where a parcel is : tracking/parcel_id/id:@:Number of the parcel
s heaviest:weight_kg:max; lightest:weight_kg:min; first to arrive:eta:min; last to arrive:eta:max

# invoice invoices
f list_invoices/open_invoices/invoices.open : Unpaid invoices of a customer : customer/client/company:company:Customer
? what does {customer} owe us|open invoices of {customer}|unpaid bills for {customer}|show me what {customer} hasn't paid
r invoice/invoice_id/number=id; project/subject/for=title; amount/total/sum=price; due/due_date=day
t {project}: {amount}, due {due}
a send_reminder/dun/invoices.remind : Reminds the customer of an invoice : invoice/invoice_id/number:@:Number of the invoice; tone/style?:(friendly|firm|final):Tone
! remind them of {x}|send a <{tone} >reminder for {x}|write to them about {x}|dun {x}<, {tone} tone>
> reminder/letter/mail_id ; sent
u mark_paid/invoices.paid/settle : Marks an invoice as paid : invoice/number/reminder:@:Number
s smallest:amount:min; biggest:amount:max; oldest:due:min

# task tasks
f list_tasks/todos/tasks.list : Tasks of a person : person/assignee/owner:first:Who
? what does {person} have to do|tasks of {person}|{person}'s to-do list|show everything open for {person}
r task_id/id/key=id; text/title/what=todo; due/deadline=day; hours/effort=small
t {text} (due {due}, {hours} hours)
a complete_task/close_task/tasks.done : Marks a task as done : task_id/id/key:@:Id of the task
! {x} is done|tick off {x}|close {x}|mark {x} as finished|{x} is finished
> log/entry/record ; closed
u reopen_task/tasks.reopen/undo_done : Opens a task again : log/entry/record:@:Number of the entry
s most urgent:due:min; longest:hours:max; shortest:hours:min

# mail mails
f search_mail/list_mails/inbox.search : Mails about something : query/about/text:word:Word; sender/from?:first:Sender
? mails about {query}|did anyone write about {query}|messages< from {sender}> on {query}|look in my inbox for {query}
r mail_id/id/uid=id; sender/from=person; subject/topic=title; date/received=day
t {sender}: {subject} ({date})
a reply_mail/answer/inbox.reply : Answers a mail : mail_id/id/uid:@:Id of the mail; text/body:clause:The answer
! answer {x} with "{text}"|reply to {x}: {text}|tell {x} "{text}"|write back to {x}: "{text}"
> draft/message/sent_id ; sent
u recall_mail/unsend/inbox.recall : Calls a sent mail back : sent_id/message/draft:@:Id of the sent mail
d read_mail/open_mail/inbox.read : The text of a mail : mail_id/id/uid:@:Id of the mail
s newest:date:max; oldest:date:min

# contact contacts
f find_contact/contacts.search/people_search : People in the address book : name/query:first:Name or part of it; city/place?:city:City
? who is called {name}|find {name} in my contacts|contacts named {name}< in {city}>|do I know a {name}< from {city}>
r contact_id/id/person_id=id; name/full_name=person; city/lives_in=city; phone/number=phone
t {name} from {city}, {phone}
a call_contact/dial/phone.call : Calls somebody : contact_id/id/person_id:@:Id of the contact
! call {x}|ring {x}|phone {x}|get {x} on the line|dial {x}
> call/call_id/session ; calling
u hang_up/phone.end/stop_call : Ends a call : call/call_id/session:@:Id of the call
s first by name:name:min

# recipe recipes
f find_recipes/recipe_search/recipes.list : Recipes with an ingredient : ingredient/with/item:thing:Ingredient; minutes/max_minutes?:minutes:Longest time
? what can I cook with {ingredient}|recipes with {ingredient}< in {minutes}>|dishes that use {ingredient}|I have {ingredient}, ideas?< ready in {minutes}>
r recipe_id/id/key=id; dish/name/title=title; minutes/time=dur; servings/for=small
t {dish}, {minutes} minutes, for {servings}
a plan_meal/add_to_plan/meals.plan : Puts a recipe on the meal plan : recipe_id/id/key:@:Id of the recipe; weekday/day:weekday:Day of the week
! plan {x} for {weekday}|let's eat {x} on {weekday}|{x} on {weekday}|put {x} on {weekday}
> plan/meal/entry ; planned
u remove_meal/meals.remove/unplan : Takes a meal off the plan : entry/meal/plan:@:Id of the entry
d get_recipe/show_recipe/recipes.get : How a dish is made : recipe_id/id/key:@:Id of the recipe
s quickest:minutes:min; slowest:minutes:max

# song songs
f search_songs/find_music/music.search : Songs : query/text/artist:title:Artist or words; mood/style?:(calm|happy|sad|dance|rock):Mood
? songs by {query}|find <{mood} >music by {query}|what do you have from {query}|look for {query}<, something {mood}>
r track_id/id/song=id; title/name=title; artist/by=person; seconds/length=secs
t {title} by {artist}, {seconds} s
a play_song/play_track/music.play : Plays a song : track_id/id/song:@:Id of the song; volume/loudness?:percent:Volume in percent
! play {x}|put on {x}|I want to hear {x}|start {x}< at {volume}>|let me hear {x}
> session/player/stream ; playing
u stop_music/music.stop/end_stream : Stops playing : session/player/stream:@:Id of the session
s longest:seconds:max; shortest:seconds:min

# course courses
f list_courses/find_courses/courses.search : Courses of the evening school : subject/topic/field:word:Subject; level/grade?:(beginner|advanced|expert):Level
? courses in {subject}|where can I learn {subject}|<{level} >classes for {subject}|is there a course on {subject}<, {level}>
r course_id/id/number=id; title/name=title; teacher/instructor=person; fee/price=price
t {title} with {teacher}, {fee}
a enrol/join_course/courses.join : Signs somebody up for a course : course_id/id/number:@:Number of the course; name/student?:person:Who
! sign me up for {x}|enrol< {name}> in {x}|register {name} for {x}|join {x}|I take {x}
> enrolment/registration/seat ; signed up
u leave_course/courses.leave/drop_out : Takes somebody off a course : enrolment/registration/seat:@:Number of the registration
s cheapest:fee:min; dearest:fee:max

# ticket tickets
f find_tickets/search_issues/issues.query : Bug reports : query/text/component:word:Word or component; state/status?:(open|closed|all):State
? <{state} >issues about {query}|bugs in {query}|anything reported on {query}|which tickets mention {query}
r key/issue_id/id=id; title/summary=trouble; reporter/author=first; votes/likes=small
t {title} (by {reporter}, {votes} votes)
a assign_issue/issues.assign/take_ticket : Gives a ticket to somebody : key/issue_id/id:@:Id of the ticket; assignee/user:first:Who
! give {x} to {assignee}|{assignee} should do {x}|assign {x} to {assignee}|let {assignee} look at {x}
> event/change/log_id ; assigned
u revert_change/issues.undo/undo_event : Takes a change back : event/change/log_id:@:Id of the change
d get_issue/show_issue/issues.get : The text of a ticket : key/issue_id/id:@:Id of the ticket
s most voted:votes:max; least voted:votes:min

# server servers
f list_servers/list_vms/compute.list : Machines of a region : region/zone/site:city:Region; status/state?:(running|stopped|failed):State
? <{status} >servers in {region}|which machines do we have in {region}|list the vms in {region}<, only {status}>|what runs in {region}
r server_id/id/host=id; name/label=host; cpu_percent/load=small; memory_gb/ram=small
t {name}, load {cpu_percent}, {memory_gb} GB
a restart_server/reboot/compute.restart : Restarts a machine : server_id/id/host:@:Id of the machine; force/hard?:bool:Without waiting
! restart {x}|reboot {x}<{force=true}, by force>|{x} hangs, restart it|kick {x}
> job/task/operation ; restarting
u stop_job/cancel_operation/jobs.stop : Stops an operation : job/task/operation:@:Id of the operation
d server_metrics/get_server/compute.metrics : How a machine is doing : server_id/id/host:@:Id of the machine
s busiest:cpu_percent:max; idlest:cpu_percent:min; biggest:memory_gb:max

# backup backups
f list_backups/snapshots/backup.list : Backups of a machine : machine/host/system:host:Machine
? backups of {machine}|which snapshots of {machine} are there|what did we back up on {machine}|show the backups for {machine}
r backup_id/id/snapshot=id; volume/disk=word; taken/date=day; size_gb/gb=count
t {volume} of {taken}, {size_gb} GB
a restore_backup/backup.restore/roll_back : Restores a backup : backup_id/id/snapshot:@:Id of the backup
! restore {x}|bring back {x}|roll back to {x}|use {x}|recover {x}
> job/run/restore_id ; restoring
u stop_restore/abort_restore/backup.abort : Stops a restore : job/run/restore_id:@:Id of the restore
s newest:taken:max; oldest:taken:min; largest:size_gb:max; smallest:size_gb:min

# meeting meetings
f list_meetings/calendar_day/calendar.list : Meetings on a day : date/day:date:Day
? what do I have on {date}|my meetings on {date}|calendar for {date}|anything on {date}
r meeting_id/id/event=id; title/subject=title; start/time=time; minutes/duration=dur
t {title} at {start} ({minutes} minutes)
a move_meeting/reschedule/calendar.move : Moves a meeting : meeting_id/id/event:@:Id of the meeting; time/to:time:New time HH:MM
! move {x} to {time}|put {x} at {time}|{x} should start at {time}|reschedule {x} to {time}
> change/revision/update ; moved
u undo_change/calendar.undo/revert_move : Takes a change back : change/revision/update:@:Id of the change
d meeting_info/get_meeting/calendar.get : Who comes and where : meeting_id/id/event:@:Id of the meeting
s earliest:start:min; latest:start:max; longest:minutes:max; shortest:minutes:min

# photo photos
f search_photos/find_pictures/photos.search : Photos with something in them : query/motif/what:word:What is on them; year/from_year?:year:Year
? photos of {query}|pictures with {query}< from {year}>|where is {query} in my photos|show pictures of {query}< taken in {year}>
r photo_id/id/image=id; file/name=file; date/taken=day; size_kb/kb=count
t {file} of {date}, {size_kb} KB
a share_photo/photos.share/send_picture : Shares a photo with somebody : photo_id/id/image:@:Id of the photo; with/email:email:E-mail address
! send {x} to {with}|share {x} with {with}|{with} should get {x}|let {with} see {x}
> link/share/share_id ; shared
u unshare/photos.unshare/revoke_link : Takes a shared photo back : link/share/share_id:@:Id of the share
s newest:date:max; oldest:date:min; largest:size_kb:max; smallest:size_kb:min

# pet pets
f shelter_animals/find_pets/animals.list : Animals that look for a home : kind/species:(dog|cat|rabbit|hamster|parrot|pony):Kind; city/shelter?:city:City
? which {kind}s need a home< in {city}>|{kind}s in the shelter< of {city}>|I want to adopt a {kind}|any {kind} looking for a family<, {city}>
r animal_id/id/chip=id; name/called=first; age/years=small; fee/price=price
t {name}, {age} years, fee {fee}
a adopt/reserve_animal/animals.reserve : Reserves an animal : animal_id/id/chip:@:Id of the animal; visitor/name?:person:Who comes
! we take {x}|reserve {x}< for {visitor}>|adopt {x}|I'd like {x}
> reservation/form/case ; reserved
u cancel_adoption/animals.release/give_up : Gives a reservation up : reservation/form/case:@:Number of the case
s youngest:age:min; oldest:age:max

# gym class gym classes
f gym_classes/list_classes/fitness.classes : Classes of the gym : weekday/day:weekday:Day of the week; kind/sport?:(yoga|boxing|pilates|spinning|zumba|aqua):Kind
? classes on {weekday}|<{kind} >classes on {weekday}|what can I do at the gym on {weekday}|is there {kind=x} sport on {weekday}
r class_id/id/course=id; trainer/coach=first; starts/time=time; free/places=small
t with {trainer} at {starts}, {free} places free
a join_class/book_class/fitness.join : Books a place in a class : class_id/id/course:@:Id of the class
! book {x}|I come to {x}|join {x}|a place in {x}|sign me up for {x}
> place/booking/spot ; booked
u leave_class/cancel_class/fitness.leave : Gives a place back : place/booking/spot:@:Number of the place
s earliest:starts:min; latest:starts:max; emptiest:free:max; fullest:free:min

# charging station charging stations
f charging_points/find_chargers/ev.stations : Charging stations near a place : place/city/near:city:Where; min_kw/power?:count:Lowest power in kW
? where can I charge in {place}|charging stations near {place}< with at least {min_kw} kW>|ev chargers in {place}|plugs around {place}<, {min_kw} kW or more>
r station_id/id/point=id; operator/brand=company; kw/power=count; distance_m/away=count
t {operator}, {kw} kW, {distance_m} m
a reserve_charger/ev.reserve/hold_plug : Reserves a plug : station_id/id/point:@:Id of the station; minutes/hold?:minutes:Minutes
! reserve {x}< for {minutes}>|hold {x}< for {minutes}>|I charge at {x}|keep {x} free for me
> hold/reservation/token ; reserved
u release_charger/ev.release/drop_hold : Gives a plug free : hold/reservation/token:@:Number of the reservation
s strongest:kw:max; weakest:kw:min; nearest:distance_m:min; farthest:distance_m:max

# order orders
f customer_orders/list_orders/orders.list : Orders of a customer : customer/client/buyer:person:Customer; status/state?:(open|shipped|returned):State
? orders of {customer}|what did {customer} order|<{status} >orders for {customer}|show {customer}'s purchases
r order_id/id/number=id; item/article=thing; total/amount=price; placed/date=day
t {item}, {total}, of {placed}
a refund_order/orders.refund/pay_back : Pays an order back : order_id/id/number:@:Number of the order; reason/why?:(broken|late|wrong|unwanted):Reason
! refund {x}|give the money back for {x}|pay back {x}<, it was {reason}>|refund {x}< because it is {reason}>
> refund/transaction/receipt ; refunded
u void_refund/cancel_refund/refunds.void : Stops a refund : refund/transaction/receipt:@:Number of the refund
d order_status/get_order/orders.get : How far an order is : order_id/id/number:@:Number of the order
s biggest:total:max; smallest:total:min; latest:placed:max; oldest:placed:min

# customer customers
f search_customers/find_customer/crm.search : Customers : city/place/region:city:Where they are; industry/trade?:(retail|food|energy|media|health|transport):Trade
? customers in {city}|which clients do we have in {city}<, {industry} sector>|<{industry} >customers around {city}|who do we know in {city}
r customer_id/id/account=id; name/company=company; contact/person=person; revenue/turnover=bigs
t {name} ({contact}), {revenue} a year
a log_visit/plan_visit/crm.visit : Notes a visit : customer_id/id/account:@:Id of the customer; date/day:date:Day
! visit {x} on {date}|I see {x} on {date}|plan a visit to {x}, {date}|put {x} down for {date}
> visit/activity/note_id ; noted
u delete_visit/crm.delete/drop_activity : Deletes a visit : visit/activity/note_id:@:Id of the visit
s biggest:revenue:max; smallest:revenue:min

# sensor sensors
f list_sensors/find_sensors/sensors.list : Sensors of a building : building/house/site:word:Building; kind/type?:(temperature|humidity|smoke|motion|light):Kind
? <{kind} >sensors in {building}|what sensors has {building}|show the sensors of {building}|which probes are in {building}
r sensor_id/id/probe=id; room/place=room; value/reading=small; battery/battery_percent=small
t {room} reads {value}, battery {battery}
a silence_sensor/mute/sensors.mute : Mutes a sensor : sensor_id/id/probe:@:Id of the sensor; minutes/for_minutes:minutes:Minutes
! mute {x} for {minutes}|silence {x} for {minutes}|quiet {x} for {minutes}|no alarms from {x} for {minutes}
> rule/mute_id/order ; muted
u unmute/sensors.unmute/end_rule : Ends a muting : rule/mute_id/order:@:Id of the rule
s highest:value:max; lowest:value:min; emptiest battery:battery:min

# subscription subscriptions
f my_subscriptions/list_plans/billing.list : Subscriptions of a user : user/login/account:user:User name
? what is {user} subscribed to|subscriptions of {user}|which plans does {user} pay|running contracts of {user}
r subscription/plan_id/id=id; service/name=company; price/monthly=price; renews/next=day
t {service} for {price}, renews {renews}
a pause_subscription/billing.pause/hold_plan : Pauses a subscription : subscription/plan_id/id:@:Id of the subscription; months/for_months:months:Months
! pause {x} for {months}|stop {x} for {months}|put {x} on hold for {months}|no {x} for {months}
> pause/hold/request ; paused
u resume_subscription/billing.resume/end_pause : Ends a pause : pause/hold/request:@:Id of the pause
s cheapest:price:min; most expensive:price:max; first to renew:renews:min

# wine wines
f wine_search/find_wine/cellar.search : Wines in the cellar : grape/kind/region:word:Grape or region; colour/type?:(red|white|rose|sparkling):Colour
? <{colour} >wine from {grape}|what {grape} do we have|is there any {grape}<, {colour}>|look in the cellar for {grape}
r bottle_id/id/bin=id; name/wine=title; year/vintage=year; price/value=price
t {name} {year}, {price}
a take_bottle/cellar.take/open_bottle : Takes bottles from the cellar : bottle_id/id/bin:@:Id of the wine; bottles/count?:small:How many
! bring {x}|take {x}|open {x}|{bottles} bottles of {x}|get {bottles} of {x}
> movement/entry/slip ; taken
u put_back/cellar.return/return_bottle : Puts bottles back : movement/entry/slip:@:Number of the slip
s oldest:year:min; youngest:year:max; cheapest:price:min; most expensive:price:max

# parking space parking spaces
f free_parking/find_parking/parking.search : Free parking near a place : place/near/address:place:Where; hours/for_hours?:hours:Hours
? parking near {place}|where can I park at {place}< for {hours}>|free spaces around {place}|I need to park by {place}<, {hours}>
r space_id/id/lot=id; garage/name=title; price/per_hour=price; distance_m/walk=count
t {garage}, {price} an hour, {distance_m} m
a reserve_space/parking.reserve/book_parking : Reserves a space : space_id/id/lot:@:Id of the space; plate/car?:code:Number plate
! reserve {x}|book {x}< for {plate}>|park {plate} at {x}|take {x}< for the car {plate}>
> permit/pass/booking ; reserved
u cancel_parking/parking.cancel/release_space : Gives a space back : permit/pass/booking:@:Number of the permit
s cheapest:price:min; nearest:distance_m:min; dearest:price:max

# document documents
f search_documents/find_docs/archive.search : Documents in the archive : query/text/about:word2:Words; year/from_year?:year:Year
? documents about {query}|what does the archive have on {query}< from {year}>|papers on {query}|find the file on {query}<, {year}>
r doc_id/id/ref=id; name/title=file; author/by=person; pages/length=count
t {name} by {author}, {pages} pages
a print_document/archive.print/send_to_printer : Prints a document : doc_id/id/ref:@:Id of the document; copies/count?:small:Copies; double_sided/duplex?:bool:Both sides
! print {x}|{copies} copies of {x}|I need {x} on paper<{double_sided=true}, both sides>|print {x}<, {copies} times>
> job/print_job/ticket ; printing
u cancel_print/archive.cancel/stop_job : Stops a print job : job/print_job/ticket:@:Number of the job
d open_document/read_document/archive.open : The text of a document : doc_id/id/ref:@:Id of the document
s longest:pages:max; shortest:pages:min

# podcast podcasts
f find_podcasts/episode_search/podcasts.search : Episodes on a topic : topic/about/query:word:Topic
? podcasts about {topic}|episodes on {topic}|something to listen to on {topic}|find a podcast for {topic}
r episode_id/id/guid=id; show/podcast=title; host/speaker=first; minutes/length=dur
t {show} with {host}, {minutes} minutes
a queue_episode/add_to_queue/podcasts.queue : Puts an episode in the queue : episode_id/id/guid:@:Id of the episode
! queue {x}|put {x} in the queue|I want to hear {x} later|add {x} to the queue|play {x} next
> queue_item/position_id/slot ; queued
u unqueue/podcasts.remove/drop_item : Takes an episode out of the queue : queue_item/position_id/slot:@:Id of the entry
s longest:minutes:max; shortest:minutes:min

# used car used cars
f used_cars/car_market/autos.search : Used cars for sale : make/brand/model:company:Make; max_km/mileage?:big:Highest mileage
? used {make} cars|is there a {make} for sale|{make}s< with at most {max_km} km>|cars by {make}<, under {max_km} km>
r offer_id/id/ad=id; model/name=title; year/built=year; price/asking=big
t {model} of {year}, {price}
a contact_seller/autos.contact/ask_seller : Writes to the seller : offer_id/id/ad:@:Id of the offer; message/text:clause:Text
! write to the seller of {x}: "{message}"|tell the owner of {x} "{message}"|about {x}, send "{message}"
> message/thread/conversation ; sent
u delete_message/autos.delete/drop_thread : Deletes a message : message/thread/conversation:@:Id of the message
s newest:year:max; oldest:year:min; cheapest:price:min; most expensive:price:max

# repair repairs
f open_repairs/list_repairs/maintenance.open : Repairs that wait : building/house/site:street:Building
? what's broken at {building}|open repairs for {building}|what needs fixing at {building}|defects in {building}
r repair_id/id/case=id; problem/what=trouble; floor/level=small; reported/since=day
t {problem} on floor {floor}, since {reported}
a send_plumber/dispatch/maintenance.dispatch : Sends a craftsman : repair_id/id/case:@:Id of the repair; worker/craftsman:first:Who; date/day?:date:Day
! send {worker} for {x}|{worker} should fix {x}< on {date}>|let {worker} look after {x}<, {date}>|give {x} to {worker}
> dispatch/order/job ; sent
u recall_worker/maintenance.recall/cancel_dispatch : Calls a craftsman back : dispatch/order/job:@:Number of the order
s oldest:reported:min; newest:reported:max; highest:floor:max; lowest:floor:min

# apartment cleaning offer cleaning offers
f cleaning_offers/find_cleaners/services.search : People who clean : city/area/town:city:Where; hours/needed?:small:Hours
? cleaners in {city}|who cleans flats in {city}< for {hours} hours>|somebody to clean in {city}|cleaning help in {city}<, {hours} hours>
r offer/offer_id/id=id; name/person=first; rate/per_hour=price; rating/stars=rating
t {name}, {rate} an hour, rated {rating}
a hire_cleaner/services.hire/order_cleaning : Hires somebody : offer_id/offer/id:@:Id of the offer; date/day:date:Day; hours/duration:small:Hours
! hire {x} on {date} for {hours} hours|{x} should come on {date}, {hours} hours|take {x}, {date}, {hours} h
> job/contract/order ; hired
u cancel_job/services.cancel/call_off : Calls a job off : job/contract/order:@:Number of the job
s cheapest:rate:min; best rated:rating:max; most expensive:rate:max
"""


def options(r, text):
    return r.choice(text.split("/"))


def params_of(text):
    """[(names, kind, enum, description, optional)]"""
    out = []
    for p in text.split(";"):
        names, kind, about = p.strip().split(":", 2)
        out.append((names.rstrip("?").split("/"), "enum" if kind[0] == "(" else kind, kind[1:-1].split("|") if kind[0] == "(" else None, about.split("/"), names.endswith("?")))
    return out


class Domain:
    def __init__(self, block):
        self.undo = self.more = None
        for line in block.split("\n"):
            m, rest = line[0], line[2:]
            if m == "#":
                w = rest.split()
                self.one, self.many = " ".join(w[:len(w) // 2]), " ".join(w[len(w) // 2:])
            elif m in "faud":
                names, about, ps = rest.split(" : ", 2)
                setattr(self, dict(f="find", a="act", u="undo", d="more")[m], (names.split("/"), about.split("/"), params_of(ps)))
            elif m == "?":
                self.asks = [a for a in rest.split("|") if "=x}" not in a]
            elif m == "!":
                self.wants = rest.split("|")
            elif m == "r":
                self.fields = [(f.split("=")[0].strip().split("/"), f.split("=")[1].strip()) for f in rest.split(";")]
            elif m == "t":
                self.tell = rest
            elif m == ">":
                a, self.done = [x.strip() for x in rest.split(";")]
                self.back = a.split("/")
            elif m == "s":
                self.sel = [tuple(x.strip().split(":")) for x in rest.split(";")]


# splitting on a bar must not cut an enum open: bars inside brackets of parameter lines are left alone (only asks and wants are split)
DOMAINS = [Domain(b) for b in TEXT.strip().split("\n\n")]


def draw_field(d, kind, ids):
    r = d.r
    if kind == "id":
        return ids()
    if kind == "price":
        return r.int(8, 400) if r.p(0.5) else round(r.uniform(4, 300), 2)
    if kind == "rating":
        return round(r.uniform(2.5, 5), 1)
    if kind == "stars":
        return r.randint(1, 5)
    if kind == "kgs":
        return round(r.uniform(0.2, 30), 1)
    if kind == "dur":
        return r.choice([15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120, r.randint(5, 180)])
    if kind == "secs":
        return r.randint(90, 420)
    if kind == "small":
        return r.randint(1, 20)
    if kind == "day":
        return str(d.today + datetime.timedelta(days=r.randint(-60, 60)))
    if kind == "room":
        return r.choice(["room ", "hall ", ""]) + r.choice([str(r.randint(1, 40)), r.pick(WORDS).lower(), r.choice("ABCD") + str(r.randint(1, 9))])
    if kind == "time":
        return f"{r.randint(6, 22):02d}:{r.choice([0, 15, 30, 45, 5, 50]):02d}"
    return V[kind][1](d)[0]


def id_maker(r):
    k = r.random()
    if k < 0.4:
        p = r.choice(["", r.choice("ABCDEFGHKLMNPRSTVX") + r.choice("ABCDEFGHKLMNPRSTVX"), r.choice(["fl", "h", "p", "obj", "ref", "it", "no", "k", "x"])])
        w, s = r.randint(2, 6), r.choice(["", "-", "_"]) if p else ""
        return lambda: p + s + "".join(r.choice("0123456789") for _ in range(w)) if p else str(r.randint(10 ** w, 10 ** (w + 1)))
    if k < 0.6:
        return lambda: r.randint(1, 99999)
    if k < 0.75:
        return lambda: r.randint(1, 60)
    if k < 0.9:
        return lambda: code(r)
    return lambda: "".join(r.choice("0123456789abcdef") for _ in range(8))


class Fn:
    def __init__(self, d, spec, style, id_type):
        r = d.r
        names, about, ps = spec
        self.name = r.choice(names)
        self.ps, props, req = {}, {}, []
        for names, kind, enum, text, optional in ps:
            n = r.choice(names)
            if style == "camel":
                n = camel(n)
            if n in props:
                n = camel(names[0]) if camel(names[0]) not in props else n + "_2"
            self.ps[names[0]] = (n, kind, enum, optional)
            s = {"type": "string" if enum else id_type if kind == "@" else V[kind][0]}
            if r.p(0.85):
                s["description"] = r.choice(text)
            if enum:
                s["enum"] = enum
            props[n] = s
            if not optional:
                req.append(n)
        if style == "camel":
            self.name = camel(self.name)
        elif style == "plain":
            self.name = self.name.replace(".", "_")
        self.schema = {"name": self.name, "description": r.choice(about), "parameters": {"type": "object", "properties": props, "required": req}}

    def idname(self):
        return next(n for n, k, e, o in self.ps.values() if k == "@")


OPT = re.compile(r"<([^<>]*)>")
SETV = re.compile(r"\{(\w+)=(\w+)\}")


def say_wish(d, fn, template, ref=None):
    """(text, arguments): optional parts are there or not; {p=v} sets a value without a word."""
    r = d.r
    args, shown = {}, {}
    t = OPT.sub(lambda m: m.group(1) if r.p(0.5) else "", template)

    def setv(m):
        n = fn.ps[m.group(1)]
        args[n[0]] = {"true": True, "false": False}.get(m.group(2), int(m.group(2)) if m.group(2).isdigit() else m.group(2))
        return ""
    t = SETV.sub(setv, t)
    for key in re.findall(r"\{(\w+)\}", t):
        if key == "x":
            continue
        n, kind, enum, optional = fn.ps[key]
        if n in args:
            continue
        v, s = (lambda e: (e, e))(r.choice(enum)) if enum else V[kind][1](d)
        args[n], shown[key] = v, s
    t = t.replace("{x}", ref or "")
    t = re.sub(r"\{(\w+)\}", lambda m: guard(shown[m.group(1)]), t)
    return re.sub(r"  +", " ", t).strip(), {n: args[n] for n in fn.schema["parameters"]["properties"] if n in args}, shown


def dressed(d, t, level=0.8):
    r = d.r
    if r.p(0.3) and t[:1].islower():
        t = t[:1].upper() + t[1:]
    if r.p(0.3) and t[-1:] not in "?.!\x02\"":
        t += r.choice(["?", "."]) if t.split()[0] in ("can", "what", "which", "how", "where", "who", "is", "did", "do") else "."
    return noisy(r, t, level)


CHANGE = ["and {v}?", "what about {v}", "and for {v}?", "how about {v}", "same for {v}", "no, {v}", "sorry, I meant {v}", "{v} instead", "now {v}", "try {v}", "and if it's {v}?", "make it {v}", "actually {v}", "then {v}"]
NOTHING = ["never mind", "forget it", "no, leave it", "I'll think about it", "not now", "too expensive", "none of them", "no thanks", "let's stop here", "nah, none", "hm, maybe later", "I'll come back later", "nothing for me", "no, that's fine", "leave it for now", "thanks, I'll decide later"]
NOTHING_SAY = ["All right. Tell me if you need anything else.", "OK, nothing changes.", "All right, I leave it.", "OK. Is there anything else?"]
UNDO = ["cancel that", "undo that", "take that back", "no, cancel it again", "I changed my mind, cancel it", "oh no, undo it", "stop, I don't want that after all", "revoke that", "cancel it please", "sorry, take it back", "that was wrong, undo it", "call it off", "scratch that, cancel"]
GO = ["{do} it then", "ok, {do} it", "{do} that one", "yes, {do} that", "good, {do} it", "then {do} that one", "fine, {do} that", "let's {do} it", "please {do} that one", "ok {do}"]


def verb_of(template):
    w = template.split()[0]
    return w if w in "book take reserve buy borrow rent print play restart restore queue join adopt call refund open apply enrol reboot ring dial".split() else None


@family("turns", 40.0)
def found_and_done(d):
    r = d.r
    D = r.choice(DOMAINS)
    ids = id_maker(r)
    sample = ids()
    style = r.choice(["snake", "snake", "snake", "camel", "plain"])
    id_type = "integer" if isinstance(sample, int) else "string"
    find, act = Fn(d, D.find, style, id_type), Fn(d, D.act, style, id_type)
    fns = [find, act]
    ref_ids = id_maker(r)
    ref_type = "integer" if isinstance(ref_ids(), int) else "string"
    undo = more = None
    if D.undo and r.p(0.65) and not any(k == "@" and "invoice" in n for n, (x, k, e, o) in Fn(d, D.undo, style, ref_type).ps.items()):
        undo = Fn(d, D.undo, style, ref_type)
        fns.append(undo)
    if D.more and r.p(0.6):
        more = Fn(d, D.more, style, id_type)
        fns.append(more)
    if len({f.name for f in fns}) < len(fns):
        return found_and_done(d)
    d.functions = [f.schema for f in fns]
    if r.p(0.3):
        d.functions += [f for f in functions.distractors(r, r.randint(1, 2)) if f["name"] not in {g.name for g in fns}]
    r.shuffle(d.functions)
    names = {f[0][0]: r.choice(f[0]) for f in D.fields}
    if style == "camel":
        names = {k: camel(v) for k, v in names.items()}
    keys = [f[0][0] for f in D.fields]
    kinds = {f[0][0]: f[1] for f in D.fields}
    idk, main = keys[0], keys[1]
    pick = {n: (lo, w) for w, n, lo in D.sel}
    fmt = r.random()

    def listing():
        n = r.choice([2, 3, 3, 3, 4])
        rows = []
        while len(rows) < n:
            row = {k: draw_field(d, kinds[k], ids) for k in keys}
            if any(row[idk] == o[idk] or row[main] == o[main] for o in rows) or any(row[f] == o[f] for f in pick for o in rows):
                continue
            rows.append(row)
        shown = [{names[k]: row[k] for k in keys} for row in rows]
        if fmt < 0.55:
            d.result(json.dumps(shown, ensure_ascii=False))
        elif fmt < 0.75:
            d.result(json.dumps({r.choice(["results", "items", D.many.replace(" ", "_"), "data"]): shown}, ensure_ascii=False))
        elif fmt < 0.88:
            d.result("\n".join(f"{i}. " + ", ".join(f"{a}: {b}" for a, b in s.items()) for i, s in enumerate(shown, 1)))
        else:
            d.result("\n".join(" | ".join(str(b) for b in s.values()) for s in [dict(zip(shown[0], shown[0]))] + shown))
        told = [fill(D.tell, row) for row in rows]
        say = "; ".join(told)
        d.say(r.choice([f"There are {n} {D.many}: {say}.", f"I found {n}: {say}.", f"I found {n} {D.many}: {say}."]), [row[main] for row in rows])
        return rows

    # the first wish
    t, args, shown = say_wish(d, find, r.pick(D.asks))
    if any(n not in args for n in find.schema["parameters"]["required"]):
        return found_and_done(d)
    d.user(dressed(d, t))
    d.call(find.name, args)
    rows = listing()
    focus, done, free = None, None, True

    def reference():
        """(words, row)"""
        k = r.random()
        n = len(rows)
        if focus is not None and k < 0.4:
            return r.choice(["it", "that one", "this one", "it", "that"]), focus
        if k < 0.6:
            i = r.randrange(n)
            w = ORDINAL[i + 1]
            return r.choice([f"the {w} one", f"the {w}", f"the {w} {D.one}", f"number {i + 1}", f"number {['one', 'two', 'three', 'four'][i]}", f"option {i + 1}"]), rows[i]
        if k < 0.68:
            return r.choice(["the last one", "the last", f"the last {D.one}"]), rows[-1]
        if k < 0.85 and pick:
            w, f, how = r.choice(D.sel)
            row = (min if how == "min" else max)(rows, key=lambda x: x[f])
            return r.choice([f"the {w} one", f"the {w}", f"the {w} {D.one}"]), row
        row = r.choice(rows)
        v = str(row[main])
        g = guard(v)
        return r.choice([g, g, f"the {g} one", f"the one {'by' if kinds[main] in ('person', 'first') else 'called' if kinds[main] in ('title', 'word') else 'with'} {g}"]), row

    for _ in range(r.choice([2, 2, 3, 3, 4])):
        k = r.random()
        if k < 0.4:                                     # one is taken
            words, row = reference()
            want = r.pick(D.wants)
            if focus is row and r.p(0.5) and verb_of(want) and all(o or kd == "@" for n, kd, e, o in act.ps.values()):
                t, args = r.choice(GO).replace("{do}", verb_of(want)), {}
            else:
                t, args, shown = say_wish(d, act, want, words)
            if any(n not in args and n != act.idname() for n in act.schema["parameters"]["required"]):
                continue
            if done and r.p(0.4):
                t = r.choice(["and ", "also ", "now ", "then "]) + t
            d.user(dressed(d, t))
            args = {n: row[idk] if n == act.idname() else args[n] for n in act.schema["parameters"]["properties"] if n in args or n == act.idname()}
            d.call(act.name, args)
            bk, num = r.choice(D.back), ref_ids()
            m = r.random()
            if m < 0.5:
                d.result(json.dumps({"status": D.done.replace(" ", "_"), bk: num} if r.p(0.6) else {bk: num}))
            elif m < 0.85:
                d.result(r.choice([f"{D.done}, {bk} {num}", f"{bk}: {num}", f"ok, {bk.replace('_', ' ')} {num}"]))
            else:
                d.result(r.choice(["ok", D.done, "done", '{"ok": true}']))
                num = None
            if num is None:
                d.say(r.choice([f"Done: it is {D.done}.", f"It is {D.done}.", f"Done. It says: {D.done}"]) if d.steps[-1][1] == D.done else r.choice(["Done.", "That is done."]))
            else:
                b = bk.replace("_", " ")
                d.say(r.choice([f"Done. The {b} is {num}.", f"That is done; the {b} is {num}.", f"Done, the {b} is {num}."]), [num])
            done, focus, free = num, row, False
        elif k < 0.5 and done is not None and undo:
            user(d, UNDO)
            d.call(undo.name, {undo.idname(): done})
            d.result(r.choice(["ok", "cancelled", "done", '{"status": "cancelled"}', '{"ok": true}']))
            d.say(r.choice([f"Done, {done} is cancelled.", f"That is undone: {done}.", "Done."]), [])
            done = None
        elif k < 0.6 and free:                              # another search
            opts = [p for p in find.ps if p in shown]
            if not opts:
                continue
            p = r.choice(opts)
            n, kind, enum, optional = find.ps[p]
            v, s = (lambda e: (e, e))(r.choice(enum)) if enum else V[kind][1](d)
            if v == args.get(n):
                continue
            alone = sum(find.ps[q][1] == kind for q in shown) == 1
            label = n.replace("_", " ")
            q = r.choice(CHANGE) if alone else r.choice(["with {p} {v}", "change the {p} to {v}", "{p} {v} instead", "and {p} {v}?", "same, but {p} {v}"]).replace("{p}", label)
            d.user(dressed(d, q.replace("{v}", guard(s))))
            args = dict(args, **{n: v})
            d.call(find.name, args)
            rows, focus = listing(), None
        elif k < 0.72:                                      # what the result says already
            if pick and r.p(0.55):
                w, f, how = r.choice(D.sel)
                row = (min if how == "min" else max)(rows, key=lambda x: x[f])
                user(d, [f"which is the {w}", f"which one is the {w}", f"the {w} one?", f"which {D.one} is the {w}", f"and which of them is the {w}", f"what's the {w} of these"])
                d.say(r.choice([f"{row[main]} is the {w}, with {row[f]}.", f"That is {row[main]}: {row[f]}.", f"The {w} is {row[main]} ({row[f]})."]), [row[main], row[f]])
            else:
                row = r.choice(rows)
                i = rows.index(row)
                f = r.choice(keys[2:] + [idk])
                lab = names[f].replace("_", " ").lower()
                w = r.choice([f"the {ORDINAL[i + 1]} one", f"the {ORDINAL[i + 1]}", str(row[main])] + (["the last one"] if i == len(rows) - 1 else []))
                user(d, [f"what is the {lab} of {w}", f"{lab} of {w}?", f"the {lab} of {w} again?", f"and {w}, what {lab}", f"what {lab} does {w} have", f"remind me of the {lab} of {w}"])
                d.say(r.choice([f"The {lab} of {row[main]} is {row[f]}.", f"It is {row[f]}.", f"{row[main]}: {lab} {row[f]}."]), [row[f]])
            focus = row
        elif k < 0.79 and more:
            words, row = reference()
            user(d, ["tell me more about {x}", "details of {x}?", "what else is known about {x}", "show me {x} in detail", "more on {x}", "open {x}", "I want to know more about {x}", "let me see {x}"], x=words.replace("\x01", "").replace("\x02", ""))
            d.call(more.name, {more.idname(): row[idk]})
            s = " ".join(r.pick(WORDS).lower() for _ in range(r.randint(3, 8))).capitalize()
            d.result(s if r.p(0.6) else json.dumps({r.choice(["text", "details", "description", "info"]): s}, ensure_ascii=False))
            d.say(r.choice([f"It says: {s}.", f"{row[main]}: {s}."]), [s])
            focus = row
        elif k < 0.92:                                      # sums over what was found
            num = [f for f in keys[2:] if kinds[f] in ("price", "count", "dur", "small", "bigs", "kgs", "secs", "big")]
            if not num:
                continue
            f = r.choice(num)
            lab = names[f].replace("_", " ").lower()
            vals = [row[f] for row in rows]
            j = r.random()
            if j < 0.3:
                user(d, [f"what's the {lab} of all together", f"sum of the {lab}s", f"add up the {lab} of all of them", f"how much {lab} is that in total", f"total {lab}?", f"all {len(rows)} together, {lab}"])
                e = " + ".join(map(str, vals))
            elif j < 0.45:
                user(d, [f"average {lab}?", f"the mean {lab} of these", f"what's the {lab} on average", f"and on average, {lab}"])
                e = "(" + " + ".join(map(str, vals)) + f") / {len(vals)}"
            elif j < 0.6:
                a, b = r.sample(range(min(3, len(rows))), 2)
                user(d, [f"{lab} difference between the {ORDINAL[a + 1]} and the {ORDINAL[b + 1]}", f"by how much do the {ORDINAL[a + 1]} and the {ORDINAL[b + 1]} differ in {lab}", f"how far apart are number {a + 1} and number {b + 1} in {lab}"])
                e = f"abs({vals[a]} - {vals[b]})"
            elif j < 0.85:
                i = r.randrange(len(rows))
                w = r.choice([f"the {ORDINAL[i + 1]} one", f"the {ORDINAL[i + 1]}"] + (["the last one"] if i == len(rows) - 1 else []))
                x = vals[i]
                if kinds[f] == "price" and r.p(0.7):
                    m = r.choice([5, 10, 15, 20, 25, 50])
                    q, e = r.choice([(f"{w} with {m}% off?", f"{x} * (1 - {m} / 100)"), (f"and {w} with {m} off", f"{x} - {m}"), (f"{w} for {said(r, m)} people", f"{x} * {m}"), (f"what would {w} cost for {m} days", f"{x} * {m}"), (f"{w} plus {m}% tax", f"{x} * (1 + {m} / 100)"), (f"split {w} between {max(2, m // 5)}", f"{x} / {max(2, m // 5)}"), (f"half of what {w} costs", f"{x} / 2")])
                    user(d, [q, "what's " + q.removeprefix("and ") if not q.startswith(("what", "split", "and", "half")) else q])
                else:
                    m = r.randint(2, 12)
                    user(d, [f"{m} times the {lab} of {w}", f"the {lab} of {w} times {m}", f"multiply the {lab} of {w} by {m}"])
                    e = f"{x} * {m}"
                focus = rows[i]
            else:
                m = r.randint(2, 9)
                user(d, [f"the highest {lab} divided by the lowest", f"how many times the lowest {lab} is the highest", f"highest {lab} over lowest {lab}"])
                if min(vals) == 0:
                    return
                e = f"{max(vals)} / {min(vals)}"
            out = d.py(f"print(round({e}, 2))" if any(c in e for c in "./") else f"print({e})")
            d.say(r.choice([f"That is {out}.", f"It is {out}."]), [out])
        elif k < 0.96:
            user(d, NOTHING)
            d.say(r.choice(NOTHING_SAY))
            break
        else:
            chat(d)
            break
