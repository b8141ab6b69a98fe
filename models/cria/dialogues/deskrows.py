"""The desks of desks.py."""

ROWS = r"""
@ read_log / service_log / show_log : Newest lines of a service's log
p service s(billing/search/mailer/cart/auth/images) : Service
p lines i5-200/5? : How many lines
? log of {service} | last {lines} lines of {service} | what does {service} say in the log | show me the {service} log
+ and {service} | {service}? | same of {service} | {lines} lines | only {lines}
^ its log | the log of it | what does the log say | log please, {lines} lines
= {"errors": {x}} : There are {x} errors. | {x} errors.
r x 0-40
@ set_replicas / scale_service : How many copies of a service run
p service s(billing/search/mailer/cart/auth/images) : Service
p count i1-20 : Copies
? scale {service} to {count} | {count} copies of {service} | run {service} {count} times
+ {count} | make it {count} | no, {count} | and {service} to {count}
+ count+=1 : one more | plus one
^ scale it to {count} | {count} copies of it | run it {count} times | let it have {count}
= scaled : It runs {count} times now. | Done, {count} copies.
@ restart_service / bounce : Starts a service anew
p service s(billing/search/mailer/cart/auth/images) : Service
? restart {service} | start {service} anew | {service} hangs, restart it
+ {service} too | and {service} | the same with {service}
^ restart it | start it anew | give it a restart | reboot that one
= restarted : It is restarted. | Done.

@ book_table / reserve_table : Reserves a table
p day day : Day
p time t : Time
p people i1-14 : How many
r x 100-999
> booking = T-{x}
? table for {people} on {day} at {time} | {day} {time}, {people} people | we are {people}, {day} at {time}
+ {people} of us | make it {people} | no, {people} people | {time} rather | at {time} | on {day} instead | {day} is better
= {"booking": "T-{x}"} : The booking is T-{x}. | Reserved, T-{x}.
@ move_booking / change_booking : Moves a reservation
p booking I : Its number
p day day : New day
p time t : New time
? move {booking} to {day} {time} | {booking} to {day}, {time}
+ at {time} | {time} rather | {day} then | no, {day}
^ move that to {day} at {time} | can we have {day} {time} instead, move it | shift it to {day}, {time} | put it on {day} at {time}
^ move it to {day}, same time | to {day} with the same time | we come on {day} instead, move it
^ same day but at {time} | an hour or so later, move it to {time} | push it to {time}
= moved : It is moved. | Done.
@ cancel_booking / drop_booking : Cancels a reservation
p booking I : Its number
? cancel {booking} | drop {booking} | {booking} is off
+ and {booking} | {booking} too
^ cancel it | cancel that | no, drop it | we can't come, cancel it | forget the table, cancel it | take it back
= cancelled : It is cancelled. | Done.

@ find_stock / stock_of / part_stock : How many of a part there are
p part s(hinge 80/screw 4x60/bolt M8/plug 10 mm/bracket L/hook S2) : Part
p store s(north/south/yard)? : Only there
r x 0-900
? how many {part} have we | stock of {part} | {part}, how many left | are there {part} in {store}
+ and {part} | {part}? | in {store} | only {store}
^ how many are there | its stock | what's left of it
$ x + y : both together | the two added
$ x - k @ k 1-9 : I take {k}, what remains | minus {k}
= {"left": {x}} : There are {x}. | {x} are left.
@ order_part / reorder : Orders more of a part
p part s(hinge 80/screw 4x60/bolt M8/plug 10 mm/bracket L/hook S2) : Part
p count i10-500/10 : How many
p rush b? : In a hurry
? order {count} {part} | {count} more {part} please | we need {count} {part}
+ {count} | no, {count} | and {count} {part}
+ rush=true : in a hurry | rush it | express
^ order {count} | get {count} more of them | {count} of those please | reorder {count}
= ordered : {count} are ordered. | Done, {count}.
@ log_hours / enter_hours : Working hours on a job
p job W : Job
p hours i1-9 : Hours
? {hours} hours on {job} | {job} {hours} h | put {hours} hours on job {job}
+ {hours} | no, {hours} hours | and {hours} on {job} | {job} too
= saved : {hours} hours are entered. | Saved.

@ call_taxi / order_cab : Orders a taxi
p time t : When
p people i1-8 : How many
p to C? : Where to
? taxi at {time} for {people} | cab {time}, {people} people | a taxi for {people} at {time} to {to}
+ {people} of us | sorry, {people} people | {time} rather | no, at {time} | to {to} | going to {to}
= {"car": {x}} : It is car {x}. | Car {x} comes.
r x 2-190
@ wake_up / wake_call : Plans a wake-up call
p room i1-420 : Room
p time t : When
? wake {room} at {time} | wake-up call for room {room}, {time} | room {room}, {time}, wake up
+ {time} | no, {time} | and room {room} | room {room} too | {room} at the same time
^ and wake me at the same time, room {room} | a wake-up call for {room} at that time | room {room} wants a call then
= planned : Room {room} is called. | Done.
@ add_charge / room_charge : Puts something on a room's bill
p room i1-420 : Room
p amount m2-90 : Amount
p what s(minibar/laundry/parking/lunch/massage)? : What for
? {amount} on room {room} | {what} for room {room}, {amount} | put {amount} on {room}
+ {amount} | no, {amount} | another {amount} | and {amount} for {what}
^ put {amount} on their bill | {amount} on that room | charge them {amount} for {what}
= charged : {amount} is on the bill. | Done, {amount}.

@ add_task / new_task : Adds a task to the list
p title W : Title
p due day? : Due on
r x 10-999
> task = {x}
? new task {title} | task: {title}, due {due} | add {title} for {due}
+ and {title} | another one: {title} | {title} too | due {due} | rather {due}
= {"task": {x}} : It is task {x}. | Task {x} is added.
@ assign_task / give_task : Gives a task to somebody
p task i1-999 : Number
p person N : Who
? task {task} for {person} | give {task} to {person} | {person} gets task {task}
+ no, {person} | {person} rather | and {task} to {person}
^ give it to {person} | that's for {person} | {person} should do it | assign it to {person} | let {person} have it
= assigned : {person} has it. | Done, {person}.
@ close_task / finish_task : Marks a task as done
p task i1-999 : Number
? task {task} is done | close {task} | {task} finished
+ {task} too | and {task}
^ it's done | close it | that one is finished | mark it as done | tick it off
= closed : It is closed. | Done.

@ find_flight / flights_to : Flights on a day
p to C : Where to
p day day : Day
p direct b? : Only direct ones
r x 49-890
> flight = FL{x}
? flight to {to} on {day} | {day}, flying to {to} | what goes to {to} on {day}
+ on {day}? | and {day} | to {to}? | and {to} | and for {to}
+ direct=true : direct only | without a change | nonstop please
= {"flight": "FL{x}", "price": {x}} : FL{x} costs {x}. | There is FL{x} for {x}.
$ x * k @ k 2-6 : for {k} of us | {k} seats, total? | we are {k}
$ x + y : both flights together | the two added
$ abs(x - y) : difference to the one before | how much apart are the two
@ book_flight / take_flight : Books a seat on a flight
p flight I : Flight
p name N : Traveller
p bags i0-3? : Bags
? book {flight} for {name} | {name} on {flight} | a seat on {flight} for {name} with {bags} bags
+ and {name} | {name} too | for {name} as well
+ bags=2 : two bags | with 2 bags
^ book it for {name} | take it, {name} flies | ok that one for {name} | {name} takes it
= booked : {name} is booked. | Done, {name}.

@ weather_in / forecast : Weather of a place
p place C : Place
p day day? : Day; today if absent
r x 1-34
? weather in {place} | {place}, weather on {day} | how warm is it in {place}
+ and in {place} | {place}? | and for {place} | on {day}? | and {day}
^ what's the weather there | and how warm is it there | weather there on {day}
$ x * 9 / 5 + 32 : in fahrenheit | F?
$ abs(x - y) : how many degrees apart | difference of the two
= {"degrees": {x}} : It is {x} degrees. | {x} degrees.
@ hotel_price / room_price : Price of a night
p place C : Place
p stars i2-5? : Stars at least
r x 40-380
? hotel in {place} | a night in {place} | {stars} stars in {place}, price
+ {stars} stars | with {stars} stars | and {place} | in {place}?
^ and a hotel there | what's a night there | hotel there with {stars} stars | somewhere to sleep there
$ x * k @ k 2-9 : {k} nights | for {k} nights | and {k} nights?
$ abs(x - y) : how much cheaper is one | difference
= {"price": {x}} : A night is {x}. | It costs {x}.
@ train_to / next_train : Next train to a place
p place C : Place
p after t? : Not before
r x 5-95
? train to {place} | next train for {place} | {place} by train after {after}
+ after {after} | not before {after} | and to {place} | {place}?
^ and the train there | how do I get there by train | a train there after {after}
$ x + k @ k 5-20 : plus {k} minutes on foot | and {k} min to walk
= {"minutes": {x}} : It goes in {x} minutes. | In {x} minutes.

@ get_customer / customer_info : Looks a customer up
p customer i100-9999 : Number
r x 5-900
? customer {customer} | who is {customer} | data of customer {customer}
+ and {customer} | {customer}? | same for {customer}
^ look that customer up | who is that
= {"open": {x}} : The open amount is {x}. | {x} is open.
$ x + y : both together | open in all
$ x / k @ k 2-6 : in {k} instalments | paid in {k} parts, each
@ send_reminder / remind_customer : Sends a reminder
p customer i100-9999 : Number
p days i3-30 : Days to pay
? remind {customer}, {days} days | reminder to {customer} with {days} days | {customer} gets a reminder, {days} days
+ {days} days | make it {days} | no, {days} | and {customer}
^ send them a reminder, {days} days | remind them, {days} days to pay | give them {days} days, reminder please
= sent : The reminder is sent. | Done.
@ block_customer / lock_account : Blocks or frees an account
p customer i100-9999 : Number
p blocked b : Blocked or not
? blocked=true : block {customer} | {customer} must be blocked
? blocked=false : free {customer} | unblock {customer}
+ blocked=false : free it again | no, unblock | let them in again
+ blocked=true : block again | back to blocked
^ blocked=true : block them | lock that account | no more orders from them, block
^ blocked=false : unblock them | free that account
= ok : Done. | That is done.

@ start_timer / set_timer : Starts a timer
p minutes min : Minutes
p label W? : Name
r x 1-99
> timer = {x}
? timer for {minutes} | {minutes} timer | {minutes} for the {label} | set a timer, {minutes}
+ {minutes} rather | no, {minutes} | another one, {minutes}
+ minutes+=5 : five more | plus 5 minutes
= {"timer": {x}} : Timer {x} runs. | It is timer {x}.
@ stop_timer / cancel_timer : Stops a timer
p timer i1-99 : Number
? stop timer {timer} | timer {timer} off
+ {timer} too | and {timer}
^ stop it | cancel that | turn it off | no need, stop it
= stopped : It is stopped. | Done.
@ pause_timer / hold_timer : Pauses a timer for a while
p timer i1-99 : Number
p seconds i10-300/10 : Seconds
? pause timer {timer} for {seconds} seconds | hold {timer} {seconds} s
+ {seconds} seconds | no, {seconds}
^ pause it {seconds} seconds | hold it for {seconds} s | wait {seconds} seconds with it
= paused : It pauses. | Done.

@ admit_pet / new_patient : Takes an animal in
p name W : Name
p kind s(dog/cat/rabbit/parrot/horse) : Animal
r x 100-999
> patient = P{x}
? new {kind}, {name} | a {kind} called {name} | {name}, {kind}, new here
+ no, a {kind} | {kind} I mean | and a {kind}, {name}
= {"patient": "P{x}"} : It is patient P{x}. | P{x} is entered.
@ weigh_in / note_weight : Notes a patient's weight
p patient I : Number
p kg m1-90 : Weight in kg
? {patient} weighs {kg} kg | {kg} kg for {patient} | weight of {patient}: {kg}
+ {kg} I meant | no, {kg} kg | sorry, {kg}
^ weighs {kg} kg | it has {kg} kilos | {kg} kg, note that | weight {kg}
= noted : {kg} kg is noted. | Noted.
$ kg * k @ k 2-10 : {k} mg per kg, dose | dose at {k} mg a kilo | times {k} mg
@ plan_visit / next_visit : Plans the next visit
p patient I : Number
p day day : Day
p time t? : Time
? {patient} again on {day} | next visit of {patient}, {day} at {time} | {patient} comes {day}
+ {day} rather | at {time} | no, {day}
^ comes again on {day} | see it again {day} at {time} | next visit {day}
= planned : It is planned. | Done.

@ sales_of / turnover : Sales of a region in a year
p region s(north/south/east/west) : Region
p year i2019-2026 : Year
p quarter i1-4? : Quarter
r x 12000-98000
? sales {region} {year} | turnover of the {region} in {year} | {region}, {year}, quarter {quarter}
+ {region}? | and the {region} | {year}? | and in {year} | quarter {quarter} | only Q{quarter}
+ year-=1 : the year before | one year earlier | and the year before that
+ year+=1 : a year later | the year after
^ and the sales there, same year | what was sold there
$ x + y : the two together | both added
$ abs(x - y) : how much apart | difference of the two
$ x / 12 : a month | per month on average
$ x / y * 100 : in percent of the one before | what percent of the former
= {"sales": {x}} : It is {x}. | The sales are {x}.
@ staff_of / headcount : People working in a region
p region s(north/south/east/west) : Region
p year i2019-2026 : Year
r x 4-90
? people in the {region} in {year} | headcount {region} {year} | staff of {region}, {year}
+ and {region} | {region}? | in {year}? | and {year}
+ year-=1 : the year before | one year earlier
^ how many people work there | and the headcount | staff of the same year
$ x + y : both together | the two added
= {"people": {x}} : There are {x}. | {x} people.

@ quiz_make / make_quiz : Makes a quiz
p topic s(volcanoes/the Vikings/fractions/birds/the moon/Mozart) : Topic
p count i3-30 : Questions
p level e(easy~for beginners/medium/hard~difficult)? : How hard
r x 10-999
> quiz = {x}
? quiz on {topic}, {count} questions | {count} questions about {topic} | {topic}, {count} questions, {level}
+ {count} | make it {count} | and one on {topic} | {topic} too
+ level=hard : harder | hard ones | make it difficult
+ level=easy : easier | for beginners | easy ones
= {"quiz": {x}} : It is quiz {x}. | Quiz {x} is ready.
@ quiz_send / share_quiz : Sends a quiz to a class
p quiz i1-999 : Number
p class s(4b/5a/6c/7a/8d) : Class
? quiz {quiz} to {class} | send {quiz} to class {class} | {class} gets quiz {quiz}
+ {class} too | and {class} | no, {class}
^ send it to {class} | {class} should get it | that's for {class} | to {class} please
= sent : {class} has it. | Sent to {class}.

@ play_song / play_track / start_music : Plays music in a room
p song W : Title
p room s(kitchen/bath/attic/office/porch) : Room
? play {song} in the {room} | {song} in the {room} please | put on {song}, {room}
+ and {song} | {song} instead | no, {song} | in the {room} too | now in the {room}
= playing : It plays in the {room}. | Done.
@ set_loudness / volume_in : Volume in a room
p room s(kitchen/bath/attic/office/porch) : Room
p level i0-100/5 : Percent
? {room} at {level} percent | volume in the {room} {level} | {room} volume {level}
+ {level} | no, {level} | and the {room} | the {room} too
+ level+=10 : louder by ten | ten more | plus 10
+ level-=10 : ten quieter | minus 10 | 10 less
^ at {level} percent | volume {level} there | set the volume to {level} | {level} percent loud
= set : It is at {level} percent. | Done.
@ mute_room / silence : Silence in a room, on or off
p room s(kitchen/bath/attic/office/porch) : Room
p on b : Silent or not
? on=true : silence in the {room} | mute the {room}
? on=false : unmute the {room}
+ on=false : sound again | unmute it | mute off
+ on=true : mute again | quiet again
^ on=true : mute it | silence there please | quiet now
^ on=false : unmute it | sound on again
= ok : Done. | That is done.

@ loan_book / lend_book : Lends a book to a member
p title W : Title
p member i100-9999 : Member
p weeks i1-8? : For so long; default 3
r x 1000-9999
> loan = L{x}
? {title} for member {member} | lend {title} to {member} | {member} takes {title}, {weeks} weeks
+ and {title} | {title} too | also {title} | for {weeks} weeks | {weeks} weeks
= {"loan": "L{x}"} : It is loan L{x}. | Lent, L{x}.
@ renew_loan / extend_loan : Makes a loan longer
p loan I : Number of the loan
p weeks i1-6 : Weeks more
? renew {loan} by {weeks} weeks | {loan}, {weeks} weeks longer
+ {weeks} weeks | rather {weeks} | and {loan}
^ extend it by {weeks} weeks | {weeks} weeks longer please | give them {weeks} weeks more | renew that for {weeks} weeks
= renewed : It is renewed. | Done.
@ return_book / take_back : Takes a book back
p loan I : Number of the loan
p damaged b? : Damaged
? {loan} is back | {loan} returned | take back {loan}
+ damaged=true : it's damaged | with a torn page, note it as damaged
+ {loan} too | and {loan}
^ it's back | returned already | take it back | that one came back
= returned : It is back. | Noted.

@ bank_balance / account_balance : Balance of an account
p account s(checking/savings/joint/holiday fund) : Account
r x 20-9800
? balance of {account} | what's on {account} | how much is on the {account} account
+ and {account} | {account}? | the {account} one?
^ what's left on it | balance now | how much is on it then
$ x + y : both together | the two in sum | added up
$ abs(x - y) : difference of the two | how much apart
$ x - k @ k 5-19 : minus {k} | if I spend {k} of it
$ x / 12 : a month of the year from that | spread over twelve months
= {"balance": {x}} : There are {x}. | The balance is {x}.
@ move_money / transfer_between : Moves money out of an account
p account s(checking/savings/joint/holiday fund) : From which
p amount m5-900 : Amount
p to N : To whom
? {amount} from {account} to {to} | send {to} {amount} from {account} | pay {to} {amount}, {account}
+ {amount} | no, {amount} | and {to} {amount} | {to} the same | the same to {to}
^ send {to} {amount} from it | {amount} of that to {to} | pay {to} {amount} from there
$ amount * k @ k 2-12 : that {k} times, total | {k} months of that
$ amount + amount_ : both payments together | the two paid, sum
= sent : {to} gets {amount}. | Done.

@ read_meter / meter_value : Reads a meter
p meter s(water/gas/power/heat) : Meter
p flat i1-40 : Flat
r x 10-9900
? {meter} meter of flat {flat} | flat {flat}, {meter} | read {meter} in flat {flat}
+ and flat {flat} | flat {flat}? | {meter} too | the {meter} one | and {meter}
^ read it again | what does it say now | its reading
$ abs(x - y) : difference of the two | how much more is one
$ x + y : both together | the two added
$ x * k / 100 @ k 12-40 : at {k} cents each, in euros | times {k} cents, euros
= {"reading": {x}} : It reads {x}. | {x}.
@ report_fault / meter_fault : Reports a broken meter
p meter s(water/gas/power/heat) : Meter
p flat i1-40 : Flat
p urgent b? : Urgent
? the {meter} meter in flat {flat} is broken | report {meter}, flat {flat} | {meter} in {flat} doesn't work
+ urgent=true : it's urgent | urgent please | mark it urgent
+ flat {flat} too | and flat {flat} | {meter} too
^ it's broken, report it | that can't be, report it | report that as a fault | looks broken, tell them
= reported : It is reported. | Reported.

@ make_event / new_event : Puts something into the calendar
p title W : What
p day day : Day
p time t : Time
p minutes min? : How long
r x 10-999
> event = E{x}
? {title} on {day} at {time} | {day} {time}: {title} | {title}, {day}, {time}, {minutes}
+ {day} rather | at {time} | no, {time} | for {minutes} | and {title} at the same time
= {"event": "E{x}"} : It is E{x}. | E{x} is in the calendar.
@ shift_event / move_event : Moves an event
p event I : Number
p day day : To which day
? move {event} to {day} | {event} to {day}
+ {day} then | no, {day} | and {event}
^ move it to {day} | move that to {day} | {day} is better, move it | can it be {day} | put it on {day} instead
= moved : It is on {day} now. | Moved.
@ add_guest / invite_to : Invites somebody to an event
p event I : Number
p person N : Who
? invite {person} to {event} | {person} comes to {event}
+ and {person} | {person} too | no, {person} instead
^ invite {person} | {person} should come | and {person} comes too | tell {person} about it
= invited : {person} is invited. | Done.
@ delete_event / drop_event : Takes an event out
p event I : Number
? delete {event} | {event} is off
+ and {event} | {event} too
^ delete it | cancel it | call it off | no, drop it
= deleted : It is gone. | Done.

@ start_job / run_job / launch_job : Starts a computing job
p script s(train/clean/export/merge/index) : Script
p cores i1-64 : Cores
p hours i1-72? : Limit
r x 1000-99999
> job = {x}
? run {script} on {cores} cores | {script} with {cores} cores | {cores} cores for {script}, {hours} hours at most
+ {cores} cores | with {cores} | {script} too | and {script} | limit {hours} hours
$ cores * k @ k 2-24 : core hours for {k} hours | {k} h of it in core hours
= {"job": {x}} : It is job {x}. | Job {x} runs.
@ job_state / check_job : State of a job
p job i1-99999 : Number
? how is job {job} | job {job}? | state of {job}
+ and {job} | {job}?
^ how is it doing | is it done | its state | still running?
= {"percent": 40, "state": "running"} : It is running, 40 percent. | 40 percent are done.
@ kill_job / end_job : Ends a job
p job i1-99999 : Number
? kill job {job} | end {job}
+ and {job} | {job} too
^ kill it | end it | stop that | it's wrong, end it
= ended : It is ended. | Done.

@ price_of / ask_price : Price of a thing in the shop
p item s(lamps/towels/chairs/mugs/candles/ropes/filters/brushes) : Thing
p size s(small/medium/large)? : Size
r x 2-190
? price of {item} | what do {item} cost | {item}, {size}, how much
+ and {item} | {item}? | in {size} | {size} | the {size} ones
^ what do they cost | their price | and the price
$ x * k @ k 2-12 : {k} of them | for {k} | times {k}
$ x + y : both together | the two added
$ abs(x - y) : how much dearer is one | difference to the one before
$ x * 0.9 : with 10% off | minus ten percent
= {"price": {x}} : They are {x}. | The price is {x}.
@ put_in_cart / add_to_cart : Puts a thing into the cart
p item s(lamps/towels/chairs/mugs/candles/ropes/filters/brushes) : Thing
p count i1-20 : How many
? {count} {item} into the cart | add {count} {item} | I take {count} {item}
+ {count} | make it {count} | no, {count} | and {count} {item}
^ I take {count} | {count} of those into the cart | {count} for my cart | ok {count} of them
= added : {count} are in the cart. | Done.
@ take_out / remove_from_cart : Takes a thing out of the cart
p item s(lamps/towels/chairs/mugs/candles/ropes/filters/brushes) : Thing
? no {item} after all | {item} out of the cart | remove {item}
+ {item} too | and {item}
^ take them out again | no, remove them | I don't want them any more | out of the cart again
= removed : They are out. | Done.
"""
