"""Further scenes for follow.py: lists that are narrowed, prices that change with an option, plans put right, things stopped again."""
from follow import add

ROWS = r"""
@ list_tickets / find_tickets / open_tickets : Tickets of a customer service
p team s(returns/billing/delivery/hardware/accounts) : Team
p status e(open/waiting/closed~done~closed/all~all of them)? : Only those in this state
p agent N? : Only this person's
p limit i3-40? : How many at most
r x 1-60
? tickets of {team} | what's on {team}'s list | {limit} tickets of {team} | show {team} tickets
+ only {agent}'s | just those of {agent} | the ones that {agent} has
+ agent=- : everybody's again | from all people | no matter who
+ status=open : only open ones | the unfinished | still open
+ status=waiting : those that wait | the waiting ones | waiting only
+ and {team} | now {team} | same for {team}
+ no more than {limit} | the first {limit} | {limit} are enough
$ x + y : both lists together | how many in the two | sum
$ abs(x - y) : how many more in one than in the other | difference in number
= {"count": {x}} : There are {x}. | {x} tickets.
- fine, I'm up to date | ok leave them

@ find_flats / search_homes / flat_search : Flats for rent
p town C : Town
p rooms i1-6? : Rooms at least
p max_rent i400-2500/50? : Rent at most
p pets b? : Pets allowed
r x 1-80
? flats in {town} | {rooms} rooms in {town} | something to rent in {town} under {max_rent} | homes in {town} with {rooms} rooms
+ at most {max_rent} | up to {max_rent} | no dearer than {max_rent}
+ with {rooms} rooms | {rooms} rooms at least | better {rooms} rooms
+ pets=true : we have a dog | with a cat allowed | pets must be allowed
+ pets=- : pets don't matter | no pets any more, drop that | forget the dog
+ max_rent=- : money doesn't matter | without the limit | any rent
+ in {town} | and {town} | what about {town}
$ abs(x - y) : how many fewer is that | difference to before
= {"found": {x}} : {x} flats were found. | There are {x}.
- nothing for us | I'll call the agent

@ room_quote / hotel_rate / night_price : Price of a hotel room
p city C : City
p nights i1-14 : Nights
p guests i1-5? : Number of people
p breakfast b? : With breakfast
r x 60-1900
? {nights} nights in {city} | a room in {city} for {nights} nights, how much | {city}, {nights} nights, {guests} people | hotel in {city}, {nights} nights
+ and {nights} nights | {nights} nights? | if we stay {nights}
+ for {guests} | with {guests} people | there are {guests} of us
+ breakfast=true : with breakfast | including breakfast? | breakfast too
+ breakfast=false : no breakfast | without breakfast | we eat elsewhere
+ in {city}? | and in {city} | what about {city}
$ x / nights : what's a night then | per night | each night
$ abs(x - y) : so the price rose by | difference to the price before | what did that change
$ x / k @ k 2-4 : split between {k} | {k} of us share it | each of {k} pays
$ k - x @ k 2000-4000 : from {k} what's left | I have {k}, after that | {k} minus the room
= {"price": {x}} : It costs {x}. | The price is {x}.
= {x} EUR in total : It costs {x} euros.
- too dear, thanks | good price

@ heat_room / room_heat / radiator : Sets a room's heating
p room s(lounge/study/kids' room/guest room/conservatory/bathroom) : Room
p degrees i15-25 : Degrees Celsius
p until t? : Goes back to normal then
? {room} {degrees} degrees | heat the {room} to {degrees} | {degrees} in the {room} please | {room} at {degrees} until {until}
+ degrees+=1 : a degree more | one up | slightly warmer, plus 1
+ degrees-=2 : two degrees less | minus two | too hot, 2 down
+ {degrees} | make that {degrees} | {degrees} will do
+ the {room} as well | and the {room} | {room} the same
+ until {until} | only till {until} | it can stop at {until}
+ until=- : for good | no end time | all the time
= set : The {room} gets {degrees} degrees. | Done: {room}, {degrees}.
- cosy | that's warm enough

@ run_report / make_report : Makes a report
p report s(sales/stock/absences/complaints/energy) : Which
p month mon : Month
p format e(pdf/csv~spreadsheet~table/html~web page)? : Format
p mail_to N? : Send it to
? {report} report for {month} | {month} {report} | report on {report}, {month} | make the {report} report of {month} as {format}
+ as {format} | {format} please | in {format}
+ {month} instead | no, {month} | and {month}
+ send it to {mail_to} | {mail_to} should get it | to {mail_to} as well
+ the {report} one too | and {report} | same for {report}
= report R-{x} : It is report R-{x}. | Done, report R-{x}.
r x 100-9999
- that's all the reports | boss is happy

@ dispense / vending_item : Sells from the vending machine
p slot s(A1/A2/B4/C3/D5/E2) : Slot
p count i1-6? : How many
p card b? : Pays by card
r x 1.2-9.8
? {slot} | one from {slot} | {count} of {slot} | give me {slot} please
+ {count} | make it {count} | {count} of them
+ {slot} rather | no, {slot} | {slot} too
+ card=true : by card | I pay by card | with my card
+ card=false : cash | coins | I have coins
$ x + y : both together, price? | what do I pay in all
$ k - x @ k 10-20 : I put in {k}, change | {k} minus that | change from {k}
= {"price": {x}} : That is {x}. | It costs {x}.
- yum | enough sweets

@ read_gauge / river_level : Water level of a river
p river s(Elbe/Loire/Tiber/Douro/Ebro/Severn) : River
p place C? : Gauge
p hours_ago i1-48? : So long ago; now if absent
r x 60-890
? level of the {river} | how high is the {river} | {river} at {place} | water level, {river}
+ and the {river} | the {river}? | now the {river}
+ {hours_ago} hours ago | what was it {hours_ago} hours earlier | and {hours_ago} h ago
+ hours_ago=- : and right now | now? | the current one again
+ at {place} | in {place} | gauge {place}
$ abs(x - y) : how many cm difference | by how much did it change | how much apart
$ x / 100 : in metres | metres? | as metres
$ k - x @ k 900-1000 : alarm is at {k}, how far is that | up to {k} there are | below {k} by
= {"cm": {x}} : It is at {x} cm. | {x} cm.
- no flood then | stay dry

@ set_speed / conveyor_speed / belt_speed : Speed of a conveyor
p belt s(belt 1/belt 2/belt 3/main belt/packing belt) : Conveyor
p speed i5-90/5 : Percent
p reverse b? : Backwards
? {belt} at {speed} | run {belt} with {speed} percent | {speed}% on {belt} | {belt} {speed}
+ speed+=10 : ten more | faster by ten | plus 10
+ speed-=5 : five less | slower by 5 | minus five
+ {speed} | set it to {speed} | rather {speed}
+ reverse=true : backwards | the other direction | run it in reverse
+ reverse=false : forwards again | normal direction | not backwards any more
+ and {belt} | {belt} as well | {belt} the same
= running : {belt} runs at {speed} percent. | Done, {belt} at {speed}.
- flow is good | end of shift

@ word_count_goal / writing_goal : Writing goal of a day
p day/weekday day : Day
p words i200-3000/50 : Words
p project s(novel/thesis/blog/diary/screenplay)? : For what
? {words} words on {day} | {day}: {words} words | {words} for the {project} on {day} | I want to write {words} words {day}
+ {words} | let's say {words} | too much, {words}
+ {day} too | and {day} | the same on {day}
+ for the {project} | that's for the {project} | {project}
+ words+=200 : 200 more | plus 200 | add two hundred
$ words + words_ : both goals together | words in the two
$ words / 250 : pages at 250 words | how many pages of 250 | in pages, 250 each
= goal saved : {day}: {words} words. | Done, {words} words.
- now write | motivated

@ book_bay / dock_slot : Books a bay for a lorry
p carrier s(Norlog/TransAlp/Hasty/BlueLine/Kargo) : Carrier
p day/weekday day : Day
p time/at t : Time
p forklift b? : Forklift needed
? {carrier} on {day} at {time} | bay for {carrier}, {day} {time} | {day}, {time}: {carrier} | {carrier} comes {day} {time}
+ {day} instead | no, {day} | moved to {day}
+ at {time} | {time} rather | not before {time}
+ forklift=true : they need a forklift | with forklift | heavy load, forklift please
+ forklift=false : no forklift | without the forklift | they have their own lift
+ {carrier} at the same time | {carrier} as well | and {carrier}
= bay {x} : It is bay {x}. | Done, bay {x}.
r x 1-40
- yard is full | all booked

@ get_distance / way_between : Distance between two places
p start/origin C : From
p end/destination C : To
p by/mode e(car~driving/bike~bicycle~by bike/foot~walking~on foot)? : How
r x 2-900
? how far from {start} to {end} | {start} to {end}, distance | {start} - {end} in km | kilometres {start} {end}
+ by=bike : by bike | with the bicycle | cycling?
+ by=foot : on foot | walking? | and walking
+ by=car : driving | by car? | with the car
+ and to {end} | {end}? | to {end} instead
+ from {start} | starting in {start} | if I begin in {start}
$ x * 2 : there and back | both ways | return
$ x / k @ k 4-25 : at {k} km/h, hours | hours with {k} km an hour | {k} km per hour, how long
$ x + y : the two together | both distances added
$ x * 0.62137 : in miles | miles? | as miles
$ x * k / 100 @ k 5-9 : {k} litres per 100 km, litres for it | litres at {k} per hundred | fuel at {k} l/100
= {"km": {x}} : It is {x} km. | {x} km.
= {x} km : It is {x} km.
- a long way | let's go

@ assign_locker / give_locker : Gives somebody a locker
p person N : Who
p locker i1-300 : Number
p weeks i1-26? : For so many weeks
? locker {locker} for {person} | {person} gets {locker} | {person}: {locker}, {weeks} weeks | give {person} number {locker}
+ and {person} {locker} | {locker} for {person} | {person} gets {locker}
+ for {weeks} weeks | {weeks} weeks | only {weeks} weeks
+ weeks+=4 : four weeks longer | extend by 4 weeks | another four weeks
+ number {locker} | no, {locker} | {locker} is free, that one
= {"deposit": {x}} : Done, the deposit is {x}. | The deposit is {x}.
r x 5-40
$ x + y : deposits together | both deposits
- everyone has one | doors closed

@ quiz_question / next_question : A question for a quiz
p topic s(geography/music/sports/history/animals/food) : Topic
p level e(1~easy/2~medium/3~hard~difficult)? : How hard
p choices b? : With four answers to choose from
? a {topic} question | something about {topic} | {topic}, please | ask me {topic}, {level}
+ level=3 : harder | a really hard one | too easy
+ level=1 : easier | for kids | an easy one
+ choices=true : with choices | four answers to pick from | multiple choice
+ choices=false : without choices | no answers given | just the question
+ {topic} now | and {topic} | about {topic}
= question {x} : It is question {x}. | Question {x}.
r x 100-9999
- I give up | that was fun

@ grant_leave / enter_leave : Enters days off
p person N : Who
p month mon : Month
p days i1-20 : Days
p unpaid b? : Unpaid
? {person} {days} days in {month} | {days} days off for {person}, {month} | leave for {person}: {days} days in {month} | {person} is away {days} days in {month}
+ {days} | only {days} | make it {days} days
+ in {month} | {month} rather | no, {month}
+ {person} too | and {person} as long | same for {person}
+ unpaid=true : unpaid | without pay | take it as unpaid
+ unpaid=false : paid of course | with pay | it's paid
+ days+=2 : two more days | 2 days longer | plus two
$ days + days_ : days of both | all days off together
$ 30 - days : of 30 days how many stay | with 30 a year, left | 30 minus that
= {"left": {x}} : Done, {x} days are left. | {x} days are left.
r x 1-29
- enjoy the sun | HR is done

@ pump_control / set_pump : Switches a pump
p pump s(P1/P2/P3/well pump/fountain) : Pump
p on/running b : On or off
p flow i5-200/5? : Litres a minute
? on=true : {pump} on | start {pump} | {pump} on with {flow} | run {pump} at {flow} litres a minute
? on=false : {pump} off | stop {pump} | shut {pump} down
+ on=false : off | stop it | that's enough, off
+ on=true : on again | start it again | back on
+ {flow} litres | at {flow} | flow {flow}
+ and {pump} | {pump} too | same for {pump}
= ok : Done, {pump}. | That is done: {pump}.
- dry feet | it's quiet now

@ film_times / cinema_times : Showings of a film
p film W : Film
p day/weekday day? : Day; today if absent
p original b? : In the original language
r x 1-9
? when is {film} on | showings of {film} | {film} on {day} | is {film} still running
+ on {day} | and {day} | {day}?
+ original=true : in the original | with the original sound | not dubbed
+ original=false : dubbed | not the original | in our language
+ and {film} | {film}? | what about {film}
+ day=- : today | no, today | for today
$ x + y : showings of both | together
= {"showings": {x}} : There are {x} showings. | {x} showings.
- popcorn time | maybe another day

@ check_points / loyalty_points / member_points : Loyalty points of a member
p member I : Member number
p year i2019-2027? : Only of that year
r x 10-9800
? points of {member} | how many points has {member} | {member}, points? | {member} in {year}
+ and {member} | {member}? | same for {member}
+ in {year} | only {year} | and {year}
+ year=- : all years | in total, all years | altogether since the beginning
$ x + y : both together | the two added | sum of the two
$ abs(x - y) : how many more has one | difference between these | gap
$ x / 100 : in euros at 100 points each | 100 points are one euro, so | worth in euros, a hundred a euro
$ 10000 - x : missing to 10000 | how many until 10,000 | up to ten thousand
= {"points": {x}} : {member} has {x} points. | {x} points.
- collect on | not enough for a toaster

@ tag_photo / label_photo : Puts a label on a photo
p photo i100-9999 : Number of the photo
p label s(holiday/family/work/garden/pets/food) : Label
p private b? : Only for me
? photo {photo} {label} | label {photo} as {label} | {photo} is {label} | {label} on photo {photo}
+ {photo} too | and {photo} | same for {photo}
+ no, {label} | rather {label} | that's {label}
+ private=true : only for me | nobody else may see it | private
+ private=false : everybody may see it | not private | public
= tagged : Photo {photo} is labelled {label}. | Done, {photo}: {label}.
- album done | nice pictures
"""
add("follow_more", ROWS, 18.0)
