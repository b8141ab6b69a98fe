"""Rows of counter.py: boats, crafts, health, events, devices."""
TEXT = """
## boat harbour ! boat
- who built that yacht | scrub the hull | is there fish in the harbour | teach me knots | fly me out to {C} | buy diesel | write a letter to the harbour master | what's the weather at sea | sew the sail | sell my dinghy

berths_left/harbour.free :: Free berths of a pier on a day
pier/jetty:(north~the north pier|south~the south pier|island~the island pier|guest~the guest pier):Pier; date/day:date:Day; length_m/boat_length:d(5.0..24.0):Length of the boat in metres
Q:berths free at {pier} on {date} for {length_m} m | Q:is there room for {length_m} metres at {pier}, {date} | Q:{pier}, {date}, {length_m} m boat: how many berths | Q:we're {length_m} m long, arriving {date}. Any berths at {pier}
> *at {pier} | and {pier}? | *on {date} | the day after? {date+1} | a day earlier {date+-1} | with {length_m} m | the other boat has {length_m} metres | a week later {date+7} | {pier} on {date}
# 1-60 berths :: {n} berths are free. | There are {n}. | {n}.
! {A:2-9} of those are kept for the club, left? | minus {A:2-9} for the club | the club takes {A:2-9} :: {n} - {A}
! at {B:15-60/2} a night, if all were let | {B:15-60/2} a berth and night, all of them? :: {n} * {B} :: euros

take_berth/harbour.book :: Books a berth
boat/name:any(Seagull|Odin|Lady Ann|Wanderer|Moby|Flying Cloud|Pelikan|Nixe):Boat; pier/jetty:(north~the north pier|south~the south pier|island~the island pier|guest~the guest pier):Pier; date/from:date:First night; nights/count:n(1..14):Nights; power?/shore_power!no_power:bool~with shore power~we need power^no power~without power:With power!Without; water?/with_water!no_water:bool~with water^no water:With water!Without
{boat} at {pier} from {date}, {nights} nights<, {power}><, {water}> | a berth for {boat}, {pier}, {date}, {nights} nights<, {power}> | {boat} would like to stay {nights} nights from {date} at {pier}<. {power}> | {date}, {nights} nights, {pier}: {boat}<, {power}>
> *{nights} nights | one night longer {nights+1} | two nights more {nights+2} | *at {pier} | {boat} too | the same for {boat} | *from {date} | we're a day late {date+1} | with power after all {power=true} | no power, we've got batteries {power=false} | forget the power {-power} | and water please {water=true} | no water needed {water=false} | {pier}, {nights} nights | a week later {date+7}
& take one for {boat}, {nights} nights, {power} | book {boat} in there for {nights} nights | ok, {boat} stays {nights} nights | then {boat} please, {nights} nights, {power}
@ berth {id} :: The berth is {id}. >> berth
! a night is {B:15-60/2}, total | at {B:15-60/2} a night? | {B:15-60/2} per night, what do we pay :: {nights} * {B} :: euros
! {B:15-60/2} a night plus {C:2-9/2} a day for power | {B:15-60/2} the night and {C:2-9/2} for power each time :: {nights} * ({B} + {C}) :: euros

leave_berth/harbour.free_berth :: Gives a berth back
berth/number:code:Berth
we leave {berth} | {berth} is free again | give up {berth}
& give it back | we don't need it after all | cancel the berth | no, we anchor outside, cancel it | release that berth again

## tyre and bike shop ! bike
- ride it for me | where can one cycle around {C} | is a helmet a must | sell my old bike | how do I get to {C} by bike | paint it red | who won the Tour | find my stolen bike | insure it | wash my trousers

job_price/workshop.price :: Price of a job in euros
job/work:(tube~a new tube|brakes~the brakes|chain~a new chain|service~the big service|light~a new light|wheel~truing a wheel):Job; ebike?/electric!plain:bool~it's an e-bike~with a motor^a normal bike~no motor:E-bike!Without motor
Q:what's {job}<, {ebike}> | Q:how much for {job}<? {ebike}> | Q:price of {job}<, {ebike}> | Q:{job}, what do you take<, {ebike}>
> and {job}? | *{job} | on an e-bike? {ebike=true} | and on a normal one {ebike=false} | motor or not, same price? {-ebike}
# 8-180/2 euros :: It is {n} euros. | {n} euros. | That's {n}.
! both jobs together | the two together | and both? :: {n} + {m} :: euros
! {A:2-6} bikes | for {A:2-6} bikes of ours | the whole family, {A:2-6} bikes :: {n} * {A} :: euros
! with {A:5-20}% club discount | I'm a member, {A:5-20} percent off | minus {A:5-20}% :: {n} * (1 - {A} / 100) :: euros
! plus {B:3-20/2} for parts | and parts for {B:3-20/2} :: {n} + {B} :: euros

bring_bike/workshop.book :: Takes a bike in for a job
customer/name:person:Customer; job/work:(tube~a new tube|brakes~the brakes|chain~a new chain|service~the big service|light~a new light|wheel~truing a wheel):Job; date/day:date:Day; wait?/waits!leaves:bool~waits for it~stays until it's done^leaves it here~comes back later:Waits!Leaves it; loan?/loan_bike!no_loan:bool~needs a loan bike^no loan bike:Loan bike!None
{customer}, {job}, {date}<, {wait}><, {loan}> | {customer} brings a bike on {date} for {job}<, {loan}> | {job} for {customer} on {date}<. {wait}> | {date}: {customer}, {job}<, {loan}>
> *{job} | *on {date} | the day after {date+1} | a day earlier {date+-1} | {customer} too | the same for {customer} | and a loan bike {loan=true} | no loan bike {loan=false} | waits for it {wait=true} | doesn't wait {wait=false} | never mind the loan bike {-loan} | {job} and on {date} | a week later {date+7}
& book that for {customer} on {date} | ok, {customer} comes on {date}, {loan} | put {customer} in for {date}
@ job {id} :: Booked as {id}. >> ticket

bike_ready/workshop.state :: How far a bike is
ticket/number:code:Number
Q:is {ticket} ready | Q:how far is {ticket} | Q:{ticket}, done? | Q:what about {ticket}
& is it ready | how far is it | and, done already? | any news on that one
=> ((ready|waiting for parts|on the stand|done at noon)) :: It says: {1}.

## blood pressure diary ! health
- is that too high | which pill should I take | call my doctor | what's a normal pulse | cook something without salt | how old am I | make an appointment | print my card | who invented the cuff | walk with me

note_pressure/pressure.add :: Enters a measurement
person/who:first:Who; systolic/upper:n(95..190):Upper value; diastolic/lower:n(55..115):Lower value; pulse?/heart_rate:n(45..140):Pulse; arm?/side:(left~left arm|right~right arm):Arm; date?/day:past:Day
{person}, {systolic} over {diastolic}<, pulse {pulse}><, {arm}> | {systolic} over {diastolic} for {person}<, {date}> | {person} had {systolic} to {diastolic}<, pulse {pulse}><, {arm}> | {date} {person} had {systolic} over {diastolic}<, pulse {pulse}> | pressure of {person}: {systolic} over {diastolic}<, {arm}>
> pulse {pulse}, I forgot | the pulse was {pulse} | {systolic} over {diastolic}, I misread | and {person} {systolic} over {diastolic} | {person}: {systolic} over {diastolic} | *{arm} | that was {date} | no pulse, it didn't show {-pulse} | the arm doesn't matter {-arm} | then {person}, {systolic} over {diastolic} | upper one was {systolic} | lower {diastolic}, sorry
! difference of the two values | upper minus lower | how far apart are upper and lower :: {systolic} - {diastolic}
! mean of the upper ones | average of all upper values so far | upper value on average :: {S:systolic} / {N:systolic}
! average lower value | mean of the lower ones :: {S:diastolic} / {N:diastolic}
! by how many percent is it over {A:100-125} | in percent of {A:110-130} :: {systolic} / {A} * 100 :: percent

mean_pressure/pressure.mean :: Mean upper value of somebody over some days
person/who:first:Who; days/last_days:n(3..60):Days
Q:mean of {person} over {days} days | Q:{person}'s average, last {days} days | Q:average upper value of {person} in {days} days
> *{days} days | and {person}? | *for {person} | over {days} days | a week more {days+7}
& and the mean over {days} days | their average of the last {days} days | mean of the same person, {days} days
# 98-175/1 mmHg :: It is {n}. | The mean is {n}. | {n} mmHg.
! how far over {A:80-97} | minus {A:80-97} :: {n} - {A}
! difference to the one before | gap between the two :: abs({n} - {m})

## concert hall ! music
- who composed it | how long is the symphony | clean row {n} | record it | tune the piano | is the singer ill | write the programme text | where can I park | give me the score | buy a violin

hall_seats/hall.left :: Seats left for a concert
concert/title:any(Winter Journey|Seasons|Night Music|Water Music|Pictures|Planets|Carnival|Spring Gala):Concert; date/day:date:Day; block?/category:(A~block A~the best ones|B~block B|C~block C|gallery~the gallery):Block
Q:seats for {concert} on {date}<in {block}> | Q:what's left for {concert}, {date}<, {block}> | Q:{concert} {date}: how many seats<, {block}> | Q:is {concert} sold out on {date}, seats?
> *in {block} | and {block}? | all blocks together {-block} | anywhere in the hall {-block} | *on {date} | the evening after {date+1} | and {concert}? | {concert} on {date} | a week later {date+7}
# 1-600 seats :: {n} seats. | There are {n} left. | {n}.
! with {A:601-900} seats in all, how many percent are free :: {n} / {A} * 100 :: percent
! our choir takes {A:2-60}, left | after the {A:2-60} of our club, how many | {A:2-60} go to the school, so :: {n} - {A}

hall_book/hall.book :: Books seats
concert/title:any(Winter Journey|Seasons|Night Music|Water Music|Pictures|Planets|Carnival|Spring Gala):Concert; date/day:date:Day; seats/count:n(1..12):Seats; block/category:(A~block A~the best ones|B~block B|C~block C|gallery~the gallery):Block; name/for:person:Name; reduced?/cheaper:n(1..6):How many of them reduced; mail?/by_mail!at_desk:bool~send them by post~by mail^we fetch them at the desk:By mail!At the desk
{seats} for {concert}, {date}, {block}, name {name}<, {reduced} of them reduced><, {mail}> | {name} wants {seats} seats in {block}, {concert} on {date}<. {mail}> | {concert} on {date}: {seats} in {block} for {name}<, {mail}> | book {name} {seats} seats for {concert}, {date}, {block}<, {reduced} reduced>
> *{seats} seats | one more {seats+1} | one less {seats+-1} | two friends come along {seats+2} | *in {block} | rather {block} | on {date} instead | the day after {date+1} | {reduced} of them reduced | one more reduced {reduced+1} | nobody is reduced {-reduced} | all pay in full {-reduced} | send them by post {mail=true} | we fetch them {mail=false} | under the name {name} | {seats} in {block} | {concert} instead
& {seats} in {block} for {name} | take {seats} for {name}, {block} | ok, {name}, {seats} seats in {block}, {mail} | then {seats} for {name} in {block}, {reduced} reduced
@ order {id} :: Booked: {id}. >> order
! {B:12-90/2} a seat, total | at {B:12-90/2} each | one seat is {B:12-90/2}, all? :: {seats} * {B} :: euros
! {B:12-90/2} a seat, with {A:10-50}% off for all | {B:12-90/2} each, {A:10-50} percent group rebate :: {seats} * {B} * (1 - {A} / 100) :: euros
! drinks for {C:3-9/2} each on top of {B:12-90/2} | {B:12-90/2} a seat and {C:3-9/2} for a drink each :: {seats} * ({B} + {C}) :: euros

hall_cancel/hall.cancel :: Cancels an order
order/number:code:Order
cancel {order} | {order} is off | we can't use {order}
& cancel it | we can't go, cancel that | cancel that order please | no, take it back

## polls ! work
- what do you think | who is going to win | print the result on a poster | explain the question | call those who haven't voted | is it secret | buy cake for the winners | translate the question | who had the idea | forge a vote

votes_for/poll.count :: Votes for an answer of a poll
poll/id:code:Poll; answer/option:(yes|no|maybe|abstain~abstentions):Answer; team?/from_team:any(sales|design|support|finance|lab|night shift):Team
Q:votes for {answer} in {poll}<from {team}> | Q:how many {answer} in {poll}<, {team}> | Q:{poll}: {answer}?<{team}> | Q:how many said {answer} in {poll}<in {team}>
> and {answer}? | *{answer} | only {team} | *from {team} | all teams {-team} | everybody, not just one team {-team} | and {poll}? | {answer} from {team} | {answer} too
# 1-900 votes :: {n} votes. | There are {n}. | {n}.
! together with the one before | both answers together | sum of the two :: {n} + {m}
! of {A:901-1500} people, percent | {A:901-1500} may vote, how many percent is that | in percent of {A:901-1500} :: {n} / {A} * 100 :: percent
! by how many votes are they apart | lead of one over the other | difference of the two :: abs({n} - {m})
! share of it in both together, percent | how many percent of both together :: {n} / ({n} + {m}) * 100 :: percent

open_poll/poll.start :: Opens a poll
question/text:any(new coffee machine|dogs at work|later start on mondays|trip to the lake|no meetings on fridays|plants for the hall):Question; until/end:date:Until; teams?/only:list(any(sales|design|support|finance|lab|night shift)):Only these teams; secret?/anonymous!named:bool~secret~without names^with names~openly:Secret!Named
{question}, until {until}<, only {teams}><, {secret}> | poll: {question}<, for {teams}>, ends {until}<, {secret}> | ask {teams}: {question}, until {until} | start a poll about {question}, it ends {until}<. {secret}>
> *until {until} | a day longer {until+1} | a week longer {until+7} | two days less {until+-2} | only {teams} | {teams} too | for everybody {-teams} | all teams may vote {-teams} | no limit to teams {-teams} | secret please {secret=true} | with names {secret=false} | {question} instead | secret or not, no matter {-secret} | and one about {question}
@ poll {id} :: The poll is {id}. >> poll

end_poll/poll.end :: Ends a poll early
poll/id:code:Poll; show?/publish!keep:bool~show the result to all~make it public^keep the result to us:Shown to all!Kept
end {poll}<, {show}> | close {poll} now<, {show}> | {poll} is over<. {show}>
& end it now, {show} | close it again | stop it, that was a mistake | we have enough, end it

## 3D printers ! machine
- design a cup for me | what is PLA | the nozzle is clogged, clean it | sell the printer | paint the part | buy filament | is the smell bad for me | explain layers | who left the part on the bed | mail me the drawing

print_part/printer.start :: Prints a part
part/file:any(hook.stl|gear.stl|lid.stl|knob.stl|clip.stl|foot.stl|frame.stl|box.stl):File; copies/count:n(1..24):Copies; material?/filament:(pla|petg|abs|tpu~rubber~tpu):Material; infill?/fill_percent:n(5..100):Filling in percent; colour?/color:colour:Colour; supports?/with_supports!no_supports:bool~with supports^no supports~without supports:Supports!No supports
{copies} of {part}<, {material}><, {infill} percent filled><, {colour}> | print {part} {copies} times<, {supports}><, in {colour}> | {part}, {copies} copies<, {material}><, {supports}> | I need {copies} {part}<in {colour}><, {infill}% infill>
> *{copies} | two more {copies+2} | one copy less {copies+-1} | *{material} | in {colour} | {colour} this time | any colour {-colour} | colour doesn't matter {-colour} | *{infill} percent filled | ten percent more filling {infill+10} | default filling {-infill} | with supports {supports=true} | no supports {supports=false} | {part} too | the same with {part} | {copies} of {part} | whatever material is in {-material} | {material} and {colour}
! {A:5-90} g each, how much filament | one weighs {A:5-90} g, all of them in grams | {A:5-90} grams a piece? :: {copies} * {A} :: g
! {A:20-300} minutes each, how many hours | one takes {A:20-300} minutes, hours for all | at {A:20-300} min a piece, hours? :: {copies} * {A} / 60 :: hours
! {A:5-90} g each and {B:15-40/2} euros a kilo | {A:5-90} g a piece, a kilo is {B:15-40/2}, cost? :: {copies} * {A} / 1000 * {B} :: euros
! how many pieces in all | pieces altogether | all prints together, pieces :: {S:copies} :: pieces

spool_left/printer.spool :: Filament left on a spool in grams
material/filament:(pla|petg|abs|tpu~rubber~tpu):Material; colour?/color:colour:Colour
Q:how much {material} is left<in {colour}> | Q:{material} on the spool<, {colour}> | Q:grams of {material}<{colour}> | Q:is there enough {material}<in {colour}>, grams?
> and {material}? | *{material} | in {colour}? | any colour {-colour} | what about {material} in {colour}
& how much of that is left | and what's left on the spool | enough of it on the spool?
# 12-1000 g :: {n} g are left. | {n} grams. | It is {n} g.
! parts of {A:5-90} g, how many | enough for how many of {A:5-90} g | {A:5-90} g a part, how many whole parts :: math.floor({n} / {A}) :: parts
! {A:2-9} parts at {B:3-20/1} g, left | after {A:2-9} parts of {B:3-20/1} g what remains :: {n} - {A} * {B} :: g
! of a full kilo, percent | how many percent of 1000 g :: {n} / 1000 * 100 :: percent

## language school ! school
- translate my letter | which language is easiest | do my homework | how do you say cat in Dutch | where is the teacher from | buy the book for me | correct my essay | is {N} any good | sing the alphabet | find me a pen pal

course_fee/courses.fee :: Fee of a course in euros
language/lang:language:Language; level/stage:(A1|A2|B1|B2|C1):Level; evening?/in_evening!daytime:bool~in the evening~after work^in the daytime~in the morning:Evening!Daytime
Q:what's {language} {level}<, {evening}> | Q:fee for {language}, {level}<? {evening}> | Q:how much is {language} at {level}<{evening}> | Q:{level} {language}, what do I pay<, {evening}>
> *{level} | and {level}? | *in {language} | and {language}? | in the evening? {evening=true} | in the daytime {evening=false} | {language} {level} | morning or evening, either {-evening}
# 60-690/1 euros :: It is {n} euros. | The fee is {n}. | {n} euros.
! for {A:2-5} of us | we are {A:2-5} :: {n} * {A} :: euros
! {A:2-4} adults and {C:2-4} students at half price | {A:2-4} pay full, {C:2-4} half :: {A} * {n} + {C} * {n} / 2 :: euros
! over {A:8-30} lessons, how much a lesson | {A:8-30} evenings, what is one evening | per lesson, there are {A:8-30} :: {n} / {A} :: euros
! in {A:2-6} instalments | paid in {A:2-6} parts, each | {A:2-6} rates, one rate? :: {n} / {A} :: euros
! both courses together | the two of them | add the other course :: {n} + {m} :: euros
! books for {B:20-60/2} come on top | plus {B:20-60/2} for the book :: {n} + {B} :: euros

enrol/courses.enrol :: Signs somebody up for a course
person/name:person:Who; language/lang:language:Language; level/stage:(A1|A2|B1|B2|C1):Level; start/from:date:Start; evening?/in_evening!daytime:bool~in the evening~after work^in the daytime~in the morning:Evening!Daytime; online?/remote!on_site:bool~online~from home^on site~in the school:Online!On site
{person}, {language} {level} from {start}<, {evening}><, {online}> | sign {person} up for {language} {level}, start {start}<, {online}> | {language} {level} for {person}, from {start}<. {evening}> | {person} learns {language} from {start}, {level}<, {evening}><, {online}>
> *{level} | *{language} | {person} too | the same for {person} | *from {start} | a week later {start+7} | the day after {start+1} | in the evening {evening=true} | in the daytime {evening=false} | online {online=true} | no, on site {online=false} | online or not, doesn't matter {-online} | {level} and from {start} | {person} instead
& sign {person} up, start {start}, {online} | put {person} down for it from {start} | ok, {person} takes it from {start}, {evening}
@ place {id} :: Signed up, number {id}. >> enrolment

quit_course/courses.leave :: Takes somebody out of a course
enrolment/number:code:Number
take {enrolment} out | {enrolment} quits | cancel {enrolment}
& cancel that again | no, take them out | it's too dear, cancel | forget it, cancel the place
"""
