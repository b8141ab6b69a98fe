"""Rows of counter.py: travel, rooms, houses, animals, food."""
TEXT = """
## car sharing ! car
- wash the car at {C} | what does petrol cost | the tyre is flat, come and mend it | who drove it before me | sell me that van | paint mine red | is there snow on the motorway | teach me to park | pay my speeding ticket | where can I charge my phone

cars_free/fleet.count/free_cars :: How many cars are free at a station
station/place:any(Old Port|North Gate|Mill Lane|Opera|Castle Hill|Fair Ground|Town Hall|Lake Side):Station; date/day:date:Day; seats?/min_seats:n(4..9):Seats at least; electric?/only_electric!any_motor:bool~electric ones only~no petrol please^petrol is fine~any motor:Only electric!Petrol too
Q:how many cars are free at {station} on {date}<, {electric}> | Q:cars at {station} {date}? | Q:what have you got at {station} for {date}<, with {seats} seats> | Q:{date}, {station}: any cars<? {electric}> | Q:is there a car at {station} on {date}, and how many<, {seats} seats at least>
> *at {station} | *for {station} | *on {date} | *for {date} | the day after? {date+1} | and the next day {date+1} | a week later {date+7} | the day before {date+-1} | and {station}? | *with {seats} seats | only electric ones {electric=true} | electric or not, I don't mind {-electric} | any size will do {-seats} | {station} on {date} then
# 1-24 cars :: There are {n} cars. | {n} cars are free. | It is {n}.
! if {A:2-9} go off before noon, how many stay | and {A:2-9} get taken, leaves how many | minus the {A:2-9} that are in the workshop :: {n} - {A}
! how many people fit in, {A:4-9} a car | {A:4-9} seats each, so how many of us can go | with {A:4-9} people per car, how many in all :: {n} * {A}

book_car/fleet.book/reserve_car :: Books a car for some hours
kind/type:(small~a small car~something small~the little one|estate~an estate~an estate car|van~a van~the van|minibus~a minibus~the bus for nine):Kind of car; station/place:any(Old Port|North Gate|Mill Lane|Opera|Castle Hill|Fair Ground|Town Hall|Lake Side):Station; date/day:date:Day; time/start:time(6..21):Start; hours/length:n(1..12):Hours; child_seat?/with_child_seat!no_child_seat:bool~with a child seat~we need a child seat^no child seat~without a child seat:Child seat!Without child seat
{kind} at {station} on {date}, {time}, for {hours} hours<, {child_seat}> | book {kind} from {station}, {date} at {time}, {hours} hours<. {child_seat}> | I need {kind} {date} from {time} on, {hours} hours, {station}<, {child_seat}> | {station}, {date}, {time}, {hours} h: {kind}<, {child_seat}>
> *{kind} | *at {time} | *{hours} hours | *at {station} | make it an hour longer {hours+1} | two hours more {hours+2} | one hour less {hours+-1} | half an hour later {time+30} | an hour earlier {time+-60} | the day after {date+1} | oh, and a child seat {child_seat=true} | no child seat after all {child_seat=false} | forget the child seat {-child_seat} | {kind} and {hours} hours | {hours} hours, from {time} on
& take {kind} there, {time}, {hours} hours | book {kind} for that day, from {time}, for {hours} hours | then {kind} please, start at {time}, {hours} hours, {child_seat} | ok, {kind} at {time}. {hours} hours will do | reserve {kind} there for {hours} hours, I come at {time}
@ booked as {id} :: It is booked, number {id}. >> booking
@ ok, {id} :: Done, the booking is {id}. >> booking
! at {B:3-14/2} an hour, what does that come to | one hour is {B:3-14/2}, so all in all | {B:3-14/2} per hour makes how much :: {hours} * {B} :: euros
! an hour costs {B:3-14/2} and there's a fee of {C:2-9}, total? | {B:3-14/2} the hour plus {C:2-9} for cleaning :: {hours} * {B} + {C} :: euros

cancel_car/fleet.cancel :: Cancels a booking by its number
booking/number/booking_no:code:Number of the booking; refund?/money_back!keep_credit:bool~I want the money back~refund please^leave it as credit:Pay back!Keep as credit
cancel {booking}<, {refund}> | we don't need {booking} any more<, {refund}> | {booking} is off<, {refund}> | please call {booking} off
& cancel it | no, cancel that booking | changed my mind, cancel it please | we don't need it after all | call it off, {refund} | cancel that again | hm, forget the booking and cancel it | it's off, cancel | take the booking back, {refund}

## swimming pool ! sport
- teach my son to swim | I lost my goggles, find them | how deep is the sea at {C} | clean the changing room | how many calories does an hour burn | turn the shower warmer | buy me a bathing suit | sell me {n} ice creams | is the lifeguard single | dry my hair

water_temperature/pool.temp :: Temperature of a basin in degrees
basin/pool:(sport~the sport pool~the big one|kids~the kids' pool~the paddling pool|outdoor~the outdoor pool~the one outside|diving~the diving pool):Basin
Q:how warm is {basin} | Q:temperature of {basin}? | Q:what has {basin} today | Q:is {basin} warm, how many degrees | Q:degrees in {basin}
> and {basin}? | *{basin} | what about {basin}, how warm | {basin} too please
# 19-34/1 degrees :: It is {n} degrees. | The water has {n} degrees. | {n} °C.
! in fahrenheit? | whats that in F | and in fahrenheit, for my american friend | tell me that in Fahrenheit :: {n} * 9 / 5 + 32 :: °F
! how much warmer is that than {A:12-18} degrees | the lake has {A:12-18}, difference? | compared with {A:12-18} outside :: {n} - {A} :: degrees
! so what's the difference between the two | how many degrees apart are they | gap to the one before :: abs({n} - {m}) :: degrees

reserve_lane/pool.lane/book_lane :: Reserves a lane
lane/number:no(1..8):Lane; date/day:date:Day; time/from:time(6..21):From; minutes/length:n(30..120):Minutes; club?/for_club:any(Dolphins|Blue Fins|SC North|Wet Socks|Otters):Club
lane {lane} on {date} at {time}, {minutes} minutes<, for the {club}> | {date}, {time}: lane {lane} for {minutes} minutes<, {club}> | reserve lane {lane} {date} from {time} for {minutes} min<, it's for the {club}> | I want lane {lane}, {date}, {time}, {minutes} minutes
> *lane {lane} | *at {time} | *{minutes} minutes | *on {date} | *the day after {date+1} | a week later the same {date+7} | half an hour later {time+30} | an hour earlier {time+-60} | lane {lane} too, same time | the lane next to it {lane+1} | it's for the {club} | no club, just us {-club} | {minutes} minutes are enough | and lane {lane} on {date}
& ok, lane {lane} on {date} at {time}, {minutes} minutes
! how many lengths of {A:25-50} m is that at {B:20-40} m a minute | we swim {B:20-40} m a minute, pool is {A:25-50} m. how many lengths :: {minutes} * {B} / {A} :: lengths
! {A:3-12} kids pay {B:1-4/2} each, total | what do {A:3-12} of us pay at {B:1-4/2} :: {A} * {B} :: euros

sauna_heat/sauna.set :: Heats the sauna
degrees/target:n(60..100):Degrees; by?/ready_at:time(8..21):Ready by; wet?/steam!dry:bool~with steam~wet please^dry~no steam:With steam!Dry
sauna to {degrees}<, ready by {by}><, {wet}> | heat the sauna to {degrees} degrees<. {wet}> | {degrees} degrees in the sauna<, {wet}><, by {by}>
> *{degrees} degrees | ten degrees more {degrees+10} | five less {degrees+-5} | a bit hotter, {degrees} | with steam {wet=true} | no steam {wet=false} | ready by {by} please | whenever, no fixed time {-by}
& and the sauna to {degrees} | please heat the sauna too, {degrees} degrees, {wet}

## hotel desk ! room hotel
- iron my shirt | the guest in {n} snores, make him stop | what's the wifi password | call the police | who is the cook | fly me to {C} | paint the lobby | sing for the guests | translate the menu | buy a new lift

morning_call/desk.wake/ring_guest :: Rings a guest in the morning
room/number:no(101..640):Room; time/at:time(5..11):Time; date?/on:date:Day; tea?/with_tea!no_tea:bool~bring tea with it~tea as well^no tea:Tea too!Without tea
ring {room} at {time}<, {tea}> | {room} wants to get up at {time}<, {date}><, {tea}> | {time} for {room}<. {tea}> | get {room} out of bed at {time}<, {date}> | somebody in {room} must be up by {time}, ring there<, {tea}> | {room}, {time} please<, {date}>
> *{time} | *at {time} | *{room} | *for {room} | {room} at {time} too | the same time for {room} | room {room} likewise | half an hour later {time+30} | fifteen minutes earlier {time+-15} | an hour later {time+60} | and tea with it {tea=true} | without the tea {tea=false} | no tea after all {tea=false} | and on {date}? | every other thing as before, {time} | {room} next door too, same time
& and ring them at {time} | they want to be called at {time} too, {tea} | same room, wake them at {time} | also get them up at {time}

bring_things/housekeeping.bring :: Brings things to a room
room/number:no(101..640):Room; things/items:list(any(towels|pillow|iron|kettle|hair dryer|blanket|soap|slippers|umbrella|adapter|toothbrush|robe)):What to bring; by?/before:time(7..23):Before when
{room} needs {things}<, before {by}> | bring {things} to {room}<, by {by}> | {things} for {room} please | {things} up to {room}<, before {by} please> | room {room} asked for {things}
> *{things} | oh and {things} | {things} as well | *for {room} | the same to {room} | {room} wants that too | *before {by} | and it must be there by {by} | no hurry {-by} | {things} for {room} | only {things}
& and bring {things} up there | they'd like {things} as well | also {things} for that room | {things} to the same room please

night_bill/desk.bill/room_total :: What a room has to pay so far
room/number:no(101..640):Room; drinks?/with_minibar!no_minibar:bool~with the drinks~minibar included^without the minibar:With the minibar!Without
Q:what does {room} owe | Q:bill of {room}<, {drinks}> | Q:how much is on {room} so far<, {drinks}> | Q:{room}, total? | Q:how much must {room} pay
> *{room} | and {room}? | with the drinks {drinks=true} | without the minibar {drinks=false} | what about {room}
& and what do they owe | how much is on that room now | their bill so far? | what's the bill, {drinks}
# 60-900/2 euros :: It is {n} euros. | {n} euros so far. | The bill is {n}.
! they split it by {A:2-5} | shared by {A:2-5} guests, each | {A:2-5} of them pay the same, how much each | divide that among {A:2-5} | {A:2-5} friends share the room, each pays what :: {n} / {A} :: euros
! plus {A:3-15}% service | and with {A:3-15} percent city tax | add {A:3-15}% on top | a tip of {A:3-15}% comes on it :: {n} * (1 + {A} / 100) :: euros
! regulars get {A:5-20}% off | minus {A:5-20} percent for the noise | take {A:5-20}% off for them :: {n} * (1 - {A} / 100) :: euros
! both rooms together | the two rooms, total | sum of the two rooms | add the other room's bill :: {m} + {n} :: euros
! by how much is it more than the other | difference of the two bills | how far apart are they :: abs({n} - {m}) :: euros
! they gave me {A:900-1500}, what do I give back | change from {A:900-1500}? | they pay with {A:900-1500}, so back comes :: {A} - {n} :: euros

## flags of a web shop ! computer
- why is the site so slow | write the release notes | hire a tester | what is a feature flag | buy a domain | fix the bug in {w} | translate the shop into Polish | who wrote {w} | draw a logo | revert the last commit

set_flag/flags.set/switch_feature :: Switches a flag of the shop
flag/name:any(new_cart|fast_pay|night_theme|gift_wrap|chat_box|big_photos|guest_login|price_alarm|beta_menu):Flag; on/enabled!off/disabled:bool~on^off:Switched on!Switched off; regions?/only_in:list(any(DE|FR|PL|IT|ES|SE|US|JP|BR|CA)):Two letters each, left out means everywhere; percent?/share:n(1..99):Percent of users
{flag} {on} in {regions} | turn {flag} {on} for {regions} | switch {flag} {on}<, only {regions}><, for {percent} percent> | {on} with {flag}<, {regions} only> | set {flag} {on}<, just for {percent} percent of them> | {regions}: {flag} {on} | please put {flag} {on} in {regions} | {flag} should be {on}<, {percent}% of users> | {flag} {on} everywhere
> switch it off again {on=false} | off again {on=false} | on again {on=true} | turn it back on {on=true} | no, off everywhere {on=false}{-regions} | off for everybody {on=false}{-regions} | switch it off in all of them {on=false}{-regions} | on for all countries {on=true}{-regions} | everywhere please {-regions} | in all regions {-regions} | no limit on the country {-regions} | *for {regions} | *in {regions} | and in {regions} too | now {regions} as well | {flag} too | the same for {flag} | same with {flag} | *{percent} percent | only {percent} percent of them | for everyone, not just some percent {-percent} | all users {-percent} | {flag} {on} | off, but only in {regions} {on=false}
& and {flag} {on} there | {flag} {on} as well | turn {flag} {on} in {regions}

restart/ops.restart/service.restart :: Restarts a service of the shop
service/name:any(cart|search|mailer|login|basket-api|images|billing|cdn-proxy):Service; host/server:any(web-1|web-2|db-3|edge-7|lion|otter|node-12):Host; force?/hard!soft:bool~hard~with force~don't wait^gently~softly:With force!Gently; delay?/after:n(1..60):Minutes to wait
restart {service} on {host}<, {force}> | {service} hangs on {host}, restart it<, {force}><, in {delay} minutes> | {host}: bounce {service}<, {force}> | kick {service} on {host}<. {force}> | {service} @ {host}, restart please
> *on {host} | same on {host} | *{service} | and {service} there | hard this time {force=true} | with force then {force=true} | gently please {force=false} | not with force {force=false} | in {delay} minutes | ten minutes later than that {delay+10} | right now, no waiting {-delay} | at once {-delay} | {service} on {host}
& and restart {service} there | restart {service} on it, {force} | bounce {service} there too

load_of/ops.load/cpu_load :: Load of a host in percent
host/server:any(web-1|web-2|db-3|edge-7|lion|otter|node-12):Host; minutes?/window:n(1..60):Over how many minutes
Q:load on {host}? | Q:how busy is {host}<, last {minutes} minutes> | Q:cpu of {host}<over {minutes} minutes> | Q:is {host} under load
> *{host} | and {host}? | over {minutes} minutes | *the last {minutes} minutes | just now, no average {-minutes}
& and the load there | is it busy now | check its load | how high is the load on it now | load there over {minutes} minutes
# 2-99/1 percent :: The load is {n} percent. | {n} percent. | It is at {n}%.
! how much is free then | whats left of 100 | so how many percent are idle :: 100 - {n} :: percent
! of {A:4-64} cores, how many is that | {A:4-64} cores in there, so how many busy :: {A} * {n} / 100 :: cores
! mean of the two hosts | average of both :: ({n} + {m}) / 2 :: percent

## cinema desk ! film
- who plays the doctor in it | how does it end | the sound is too loud in hall {n}, lower it | clean row {n} | write a review of it | download it for me | make popcorn at home | when was Charlie Chaplin born | call the projectionist | paint the foyer

seats_left/hall.free :: Free seats of a showing
film/title:film:Film; date/day:date:Day; hall?/screen:no(1..9):Hall
Q:seats left for {film} on {date}<, hall {hall}> | Q:how full is {film} {date} | Q:is there room in {film} on {date}<in hall {hall}> | Q:{film}, {date}: how many seats | Q:can we still get into {film} {date}, how many places
> *on {date} | the day after {date+1} | and the night before {date+-1} | and {film}? | *in hall {hall} | any hall {-hall} | {film} on {date} | a week later? {date+7}
# 1-280 seats :: {n} seats are left. | There are {n} seats. | {n}.
! we come with {A:2-30}, how many stay free | minus {A:2-30} of us | after {A:2-30} more have booked :: {n} - {A} :: seats
! the hall has {A:281-400}, how many are sold | of {A:281-400} seats, how many taken :: {A} - {n} :: seats
! how many classes of {A:18-30} could go | school classes of {A:18-30}, how many fit in :: math.floor({n} / {A})
! full house at {B:6-14/2} a seat, what would those bring | {B:6-14/2} each, if all of them sell :: {n} * {B} :: euros

buy_seats/hall.buy/tickets.sell :: Buys seats for a film
film/title:film:Film; date/day:date:Day; time/at:time(11..23):Time; seats/count:n(1..12):Seats; row?/where:(front~in front~at the front|middle~in the middle|back~at the back~the last row|balcony~on the balcony~upstairs):Where; reduced?/student!full_price:bool~we're students~reduced^full price~no reduction:Reduced!Full price
{seats} for {film} on {date}, {time}<, {row}><, {reduced}> | {film} {date} at {time}, {seats} seats<, {row}> | get us {seats} seats in {film}, {date} {time}<. {row}><. {reduced}> | {date}, {time}: {film}, {seats} of us<, {row} please>
> *{seats} | one more {seats+1} | one less {seats+-1} | two more join us {seats+2} | *{row} | no, {row} | rather {row} | don't care where we sit {-row} | anywhere is fine {-row} | *at {time} | the later show at {time} | *on {date} | a day later {date+1} | *{film} | students, sorry {reduced=true} | full price then {reduced=false} | {seats} and {row} | {film} instead, same time
& get us {seats} for {time}, {row} | take {seats} at {time} | {seats} seats please, {time}, {row} | then {seats} of them, for the {time} show
@ reserved {id} :: Done, the code is {id}. >> code
! {B:6-14/2} a ticket, total | a seat is {B:6-14/2}, what do we pay | at {B:6-14/2} each? :: {seats} * {B} :: euros
! {B:6-14/2} a ticket and popcorn for {C:3-9/2} each | {B:6-14/2} per seat plus {C:3-9/2} for a drink each, all of us :: {seats} * ({B} + {C}) :: euros

return_seats/hall.refund :: Gives seats back by their code
code/ticket:code:Code; cash?/money!voucher:bool~cash please~as money^a voucher is fine:Money back!Voucher
give {code} back<, {cash}> | we can't come, {code}<. {cash}> | refund {code}<, {cash}> | return the seats {code}
& give them back | we can't come after all | refund those, {cash} | return them please | cancel those seats, {cash}

## bread and cakes ! food
- is there gluten in it | how do you make sourdough | wish my mum a happy birthday | the oven is broken, repair it | hire an apprentice | bring me a coffee | who ate the last one | draw a cake | how many calories has a roll | deliver to the moon

order_bake/bakery.order :: Orders bread or cakes
article/what:(roll~rolls|loaf~loaves~rye loaves|pretzel~pretzels|plum_cake~plum cakes|bun~raisin buns|croissant~croissants):Article; pieces/count:n(2..80):Pieces; date/pickup:date:Day of pickup; sliced?/cut!whole:bool~sliced~cut please^uncut~not sliced:Sliced!Whole; name?/for:person:Name
{pieces} {article} for {date}<, {sliced}><, name is {name}> | I'd like {pieces} {article} on {date}<, {sliced}> | {date}: {pieces} {article}<. {sliced}><. {name}> | put {pieces} {article} aside for {name}, {date} | {name} fetches {pieces} {article} on {date}
> *{pieces} | *{article} | *for {date} | ten more {pieces+10} | five fewer {pieces+-5} | a dozen more {pieces+12} | *the day after {date+1} | {pieces} {article} too | and {article}, just as many | the same number of {article} | under the name {name} | no name needed {-name} | sliced please {sliced=true} | don't slice them {sliced=false} | the day before {date+-1} | two days later {date+2}
& then {pieces} {article} for {date}, {sliced} | ok, {pieces} of them for {date} | order {pieces} of those for {date} | put me down for {pieces}, {date}
@ noted, {id} :: Noted as {id}. >> order
! at {B:0.4-6/2} apiece | one is {B:0.4-6/2}, all of them? | {B:0.4-6/2} each makes | what do I pay at {B:0.4-6/2} a piece | each costs {B:0.4-6/2}. the bill? :: {pieces} * {B} :: euros
! for {A:3-20} guests, how many each | {A:3-20} of us, how many does everyone get | shared among {A:3-20} :: {pieces} / {A}
! in bags of {A:3-12}, how many bags | how many boxes of {A:3-12} do I need for those | {A:3-12} fit into a bag, how many bags :: math.ceil({pieces} / {A}) :: bags
! how many pieces is that together | all orders together, pieces? | total of the pieces | sum of all I ordered :: {S:pieces} :: pieces

price_of_bake/bakery.price :: Price of one piece in euros
article/what:(roll~a roll|loaf~a loaf~a rye loaf|pretzel~a pretzel|plum_cake~a plum cake|bun~a raisin bun|croissant~a croissant):Article
Q:what's {article} | Q:how much is {article} | Q:price of {article}? | Q:{article}, how much
> and {article}? | *{article} | what about {article}
& and what is one of those | price of one? | how much is one
# 0.4-9/2 euros :: It is {n} euros. | {n} euros apiece. | One costs {n}.
! {A:3-60} of those | so {A:3-60} are | for {A:3-60} pieces? | i take {A:3-60} | {A:3-60} then, total | and if we buy {A:3-60} :: {n} * {A} :: euros
! {A:2-9} of these and {C:2-9} of the ones before | {C:2-9} of the first and {A:2-9} of the second, all together :: {A} * {n} + {C} * {m} :: euros
! {A:2-6} whole ones and {C:2-6} at half price | {A:2-6} fresh, {C:2-6} from yesterday for half :: {A} * {n} + {C} * {n} / 2 :: euros
! how many do i get for {A:5-40} euros | i have {A:5-40} euros, how many can i buy | with {A:5-40} euros i get how many :: math.floor({A} / {n})

cancel_bake/bakery.cancel :: Cancels an order by its number
order/number:code:Number
cancel order {order} | {order} isn't needed | take {order} off the list | strike {order}
& no, cancel it | cancel that order | we don't need them after all | take that back, cancel it | strike it again | never mind the order, cancel it

## blood values ! health
- does it hurt | who is the doctor on duty | write a prescription | what did patient {n} eat | transfer him to {C} | call his wife | am I ill | explain what iron does | discharge patient {n} | bring him water

value_of/lab.value/read_value :: A value from the blood of a patient
patient/patient_no:no(1000..9900):Number of the patient; value/what:(iron|sodium~salt~sodium|glucose~sugar~glucose|crp|calcium|urea|zinc):Value; date?/on:past:Day of the sample
Q:{value} of patient {patient}<, {date}> | Q:what's the {value} of {patient} | Q:{patient}, {value}<? from {date}> | Q:how high is {value} in {patient} | Q:patient {patient}: {value} please | Q:{value} for {patient}?
> *{value} | {value} as well | and {value}? | {value} too | *for {patient} | the same for {patient} | same for patient {patient} | patient {patient} too | *from {date} | and {date}? | the one of {date} | the newest one, whatever day {-date} | {value} of {patient} | and {patient}'s | sorry, patient {patient}
& what is their {value} | and the {value} of that patient | {value} of the same one | check the {value} too
# 0.4-180/1 units :: It is {n}. | The value is {n}. | {n}.
! normal is {A:2-90}, how many percent of that is it | in percent of {A:2-90} | the limit is {A:2-90}, what percentage is that :: {n} / {A} * 100 :: percent
! mean of the two | average of this and the one before | and the mean of both :: ({n} + {m}) / 2
! by how much did it change | difference to the one before? | what's the gap :: abs({n} - {m})
! half of that | and if it halves :: {n} / 2

draw_blood/ward.draw :: Plans that blood is taken
patient/patient_no:no(1000..9900):Number of the patient; time/at:time(5..20):Time; tubes/count:n(1..6):Tubes; fasting?/sober!ate:bool~fasting~before breakfast^needn't be sober~may eat:Sober!May eat
{patient}, {time}, {tubes} tubes<, {fasting}> | take {tubes} tubes from {patient} at {time}<, {fasting}> | {time}: {patient}, {tubes} tubes<. {fasting}> | blood from {patient} at {time}, {tubes} tubes
> *at {time} | *{tubes} tubes | one tube more {tubes+1} | *for {patient} | {patient} too, same time | half an hour later {time+30} | an hour before that {time+-60} | fasting {fasting=true} | she may eat {fasting=false} | doesn't matter whether they eat {-fasting}
& draw {tubes} tubes from them at {time} | take blood again at {time}, {tubes} tubes | same patient, {tubes} tubes at {time}, {fasting}
! {A:4-10} ml a tube, how much blood | a tube holds {A:4-10} ml, all of it? :: {tubes} * {A} :: ml
! how many tubes in all | tubes altogether | all the tubes together :: {S:tubes} :: tubes

## goat farm ! animals
- what's a good name for a kid | cook cheese from it | how old do goats get | the fence is open, close it | sell {n} litres on the market | shear the sheep | where is the billy goat | drive the tractor home | is goat milk healthy | photograph the herd

log_milk/milk.log/milk_entry :: Enters how much milk an animal gave
goat/animal:any(Bella|Frieda|Zilla|Mocca|Heidi|Luna|Socks|Rosie):Animal; litres/amount:d(0.5..4.5):Litres; time_of_day?/when:(morning~this morning~in the morning|evening~this evening~tonight):When
{goat} gave {litres} litres<, {time_of_day}> | {goat}, {litres} l<, {time_of_day}> | {litres} litres from {goat}<{time_of_day}> | milk: {goat} {litres}<, {time_of_day}> | {litres} out of {goat}
> *{litres} | {goat} {litres} | and {goat} {litres} | {goat} gave {litres} too | then {goat}, {litres} l | {litres}, I read it wrong | it was {goat} | *{goat} | that was {time_of_day} | {goat} {litres}, {time_of_day} | next: {goat}, {litres} | {goat}: {litres} | then {litres} from {goat}
! how much is that in total | together? | all of them together | sum of the milk so far | how many litres altogether | what do they make in sum :: {S:litres} :: litres
! average per goat | mean of those | on average each gave? | mean litres :: {S:litres} / {N:litres} :: litres
! cheese needs {A:6-12} litres a kilo, how much cheese is that | {A:6-12} litres for a kilo of cheese, so how many kilos :: {litres} / {A} :: kg
! a litre sells for {B:1-4/2}, so? | at {B:1-4/2} a litre, what does it bring | worth, {B:1-4/2} per litre? :: {litres} * {B} :: euros

feed_left/barn.feed :: Kilos of a feed that are left in the barn
feed/what:(hay|oats|straw|pellets|beet~beets~sugar beet):Feed
Q:how much {feed} is left | Q:{feed} in the barn? | Q:do we have {feed}, how many kilos | Q:kilos of {feed} | Q:is there still {feed}, how much
> *{feed} | and {feed}? | what about {feed} | {feed} too
# 12-2400 kg :: There are {n} kg. | {n} kilos are left. | It is {n} kg.
! they eat {A:3-30} kg a day, how many days does it last | at {A:3-30} kilos per day, for how many days | with {A:3-30} a day it lasts how long :: math.floor({n} / {A}) :: days
! in bales of {A:10-25} kg | how many sacks of {A:10-25} kilos is that | {A:10-25} kg a bale, how many bales :: {n} / {A} :: bales
! for {A:4-40} goats, each gets how much | shared by {A:4-40} animals | {A:4-40} of them, how much for one :: {n} / {A} :: kg
! both feeds together | add the two | sum of the two kinds :: {n} + {m} :: kg
! we use {A:20-60} percent until may, how much is that | {A:20-60}% go to the neighbour, how much :: {n} * {A} / 100 :: kg

vet_visit/vet.book :: Books a visit of the vet
goat/animal:any(Bella|Frieda|Zilla|Mocca|Heidi|Luna|Socks|Rosie):Animal; date/day:date:Day; reason?/why:(hooves~her hooves~limping|vaccine~the vaccine~a jab|eye~a red eye|birth~a birth coming up):Reason; urgent?/at_once!can_wait:bool~urgent~quickly^no hurry~can wait:Urgent!Can wait
vet for {goat} on {date}<, {reason}><, {urgent}> | {goat} must see the vet {date}<: {reason}> | {date}: vet, {goat}<, {reason}><. {urgent}> | get the vet for {goat}, {date}<, {urgent}>
> *on {date} | *{goat} | {goat} too, same visit | a day later {date+1} | a week later {date+7} | it's {reason} | urgent {urgent=true} | no hurry {urgent=false} | no reason, just a check {-reason} | and {goat} on {date} | the day before {date+-1}
& and the vet for her on {date} | get her the vet on {date}, {reason} | she should see the vet {date}
@ visit {id} :: Booked as {id}. >> visit

## groceries ! shopping
- cook something from it | is milk healthy | where is the market | the fridge is warm, repair it | deliver it to my aunt | pay the bill | who drinks all the milk | peel the potatoes | how long do eggs keep | weigh the flour

list_add/shopping.add/add_items :: Puts things on the shopping list
items/things:list(any(milk|bread|butter|eggs|rice|leeks|honey|soap|coffee|salt|yeast|apples|candles|pasta|oats|plums|foil|tea)):What is needed; shop?/where:(market|baker~the baker|chemist~the chemist's|supermarket~the supermarket):Shop
we need {items} | put {items} on the list<, from the {shop}> | {items} for the list | we're out of {items} | add {items}<, {shop}> | don't let me forget {items} | {items} please, on the list | no {items} left at home
> oh and {items} | and {items} | {items} too | {items} as well | also {items} | plus {items} | ah, {items} | wait, {items} also | one more thing: {items} | and some {items} | I forgot {items} | {items}, we need that too
& we need {items} | put {items} on it | and {items} on the list | but we do need {items}
! {A:2-9} of them at {B:0.5-8/2}, what does that come to | {A:2-9} packets at {B:0.5-8/2} each | {A:2-9} times {B:0.5-8/2} makes | if I take {A:2-9} at {B:0.5-8/2} apiece :: {A} * {B} :: euros
! i have {A:20-50}, and spend {B:5-19/2}. whats left | {A:20-50} in my purse minus {B:5-19/2} :: {A} - {B} :: euros

list_remove/shopping.remove :: Takes things off the shopping list
items/things:list(any(milk|bread|butter|eggs|rice|leeks|honey|soap|coffee|salt|yeast|apples|candles|pasta|oats|plums|foil|tea)):What to take off
take {items} off the list | {items} isn't needed | we have {items}, strike it | no {items} after all | remove {items}
> and {items} | {items} too | also {items} | {items} off as well | and {items}, we have that
& take {items} off again | we have {items}, strike that | but {items} off | not {items}, take it off

shelf_price/shop.price :: Price of a thing in the shop in euros
item/thing:any(milk|bread|butter|eggs|rice|leeks|honey|soap|coffee|salt|yeast|apples|candles|pasta|oats|plums|foil|tea):Thing; shop?/where:(market|baker~the baker|chemist~the chemist's|supermarket~the supermarket):Shop
Q:what's {item}<at the {shop}> | Q:how much is {item}<at the {shop}> | Q:price of {item}? | Q:{item}, how much now
> and {item}? | *{item} | at the {shop}? | and at the {shop} | wherever it's cheapest {-shop} | what about {item}
# 0.4-14/2 euros :: It is {n} euros. | {n} euros. | It costs {n}.
! {A:2-12} of them | and {A:2-12}? | for {A:2-12} then | i take {A:2-12} | {A:2-12} times that :: {n} * {A} :: euros
! both together | the two together | and the two of them in sum :: {n} + {m} :: euros
! {A:2-5} of this and {C:2-5} of the other | {C:2-5} of the first, {A:2-5} of the second, total :: {A} * {n} + {C} * {m} :: euros
! how many for {A:15-60} | i have {A:15-60} euros, how many can I get :: math.floor({A} / {n})
! last week it was {B:15-30/2}, how much cheaper | it was {B:15-30/2} before, so i save :: {B} - {n} :: euros

## rehearsal rooms ! music
- tune the guitar | teach me a song | who is the best drummer | write a song about {N} | my amp is broken, repair it | record our album | how loud may it get | carry the piano up | what's a minor seventh | buy strings

room_rate/rooms.rate :: What a rehearsal room costs an hour in euros
room/name:(cellar~the cellar|tower~the tower|garage~the garage|loft~the loft|studio~the studio):Room; weekend?/on_weekend!weekday:bool~at the weekend~on a saturday^on a weekday~during the week:At the weekend!On a weekday
Q:what is {room} an hour<, {weekend}> | Q:price of {room}<? {weekend}> | Q:how much is {room} per hour | Q:hourly rate of {room}<, {weekend}>
> and {room}? | *{room} | at the weekend? {weekend=true} | and on a weekday {weekend=false} | what about {room}
# 6-48/2 euros :: {n} euros an hour. | It is {n} euros. | An hour is {n}.
! for {A:2-8} hours | {A:2-8} hours then | {A:2-8} hours cost | and {A:2-8} h? :: {n} * {A} :: euros
! {A:2-8} hours, split by {C:3-6} people | {C:3-6} of us for {A:2-8} hours, each pays | {A:2-8} hours and we are {C:3-6}, how much for one :: {n} * {A} / {C} :: euros
! every week for {A:4-20} weeks, {C:2-4} hours each | {C:2-4} hours a week, {A:4-20} weeks :: {n} * {C} * {A} :: euros
! how much cheaper than the other | difference between the two :: abs({n} - {m}) :: euros

book_room/rooms.book :: Books a rehearsal room
room/name:(cellar~the cellar|tower~the tower|garage~the garage|loft~the loft|studio~the studio):Room; date/day:date:Day; time/from:time(9..21):From; hours/length:n(1..8):Hours; drums?/with_drums!no_drums:bool~with drums~we need the drum kit^without drums~no drums:With drums!Without drums; band?/name_of_band:any(Wet Paint|The Owls|Tin Roof|Late Bus|Cold Soup|Velvet Spoon):Band
{room} on {date} from {time}, {hours} hours<, {drums}><, for {band}> | book {room} {date} at {time} for {hours} hours<. {drums}> | {band} wants {room}, {date}, {time}, {hours} hours<, {drums}> | {date}, {time}, {hours} h in {room}<, {drums}><, {band}>
> *{room} | *at {time} | *{hours} hours | *on {date} | an hour more {hours+1} | an hour later {time+60} | an hour earlier {time+-60} | the day after {date+1} | same time next week {date+7} | with drums {drums=true} | no drums {drums=false} | we bring our own drums, none needed {drums=false} | it's for {band} | {room} and {hours} hours | from {time} on, {hours} hours | no band name {-band} | {hours} hours are enough
& book it for {date}, {time}, {hours} hours | take it on {date} from {time} for {hours} hours, {drums} | ok we take it, {date} at {time}, {hours} hours | reserve that one {date} {time}, {hours} hours, {drums}
@ booked, key {id} :: It is booked, the key is {id}. >> booking
! {B:6-40/2} an hour, total | at {B:6-40/2} per hour we pay | the hour is {B:6-40/2}, so all of it | that's {B:6-40/2} an hour, makes? :: {hours} * {B} :: euros
! {B:6-40/2} an hour, shared by {A:3-6} | we're {A:3-6}, an hour is {B:6-40/2}, how much each :: {hours} * {B} / {A} :: euros

drop_room/rooms.cancel :: Cancels a rehearsal
booking/key:code:Number of the booking; reason?/because:(ill~somebody is ill~the singer is ill|clash~a gig came up~another date|other):Reason
cancel {booking}<, {reason}> | {booking} won't happen<, {reason}> | call {booking} off<: {reason}>
& cancel it, {reason} | we can't after all, cancel | call it off, {reason} | no, cancel that again | drop the booking | forget it and cancel please

## running diary ! sport
- which shoes should I buy | massage my calves | run for me | is it going to rain | enter me in the marathon of {C} | who holds the record | plan my meals | why does my knee hurt | play fast music | call my trainer

log_run/runs.add/add_run :: Enters a run
km/distance:d(2.0..32.0):Kilometres; minutes/duration:n(10..240):Minutes; date?/day:past:Day; shoes?/pair:any(blue ones|trail pair|old pair|racers|red ones):Shoes; hilly?/hills!flat:bool~hilly~up and down^flat~all flat:Hills!Flat
{km} km in {minutes} minutes<, {date}><, {hilly}> | {date}: {km} km, {minutes} min<, in the {shoes}> | ran {km} km<, {hilly}>, took {minutes} minutes | {minutes} minutes, {km} kilometres<, {date}> | log {km} km, {minutes} minutes<, {hilly}>
> *{minutes} minutes | {km} km, not more | and {date} {km} in {minutes} | another {km} km, {minutes} minutes, {date} | no, it took {minutes} minutes | then {km} in {minutes} | it was {date} | hilly, by the way {hilly=true} | all flat {hilly=false} | in the {shoes} | no shoes to note {-shoes} | three minutes more {minutes+3} | {km} km in {minutes} too | the distance was {km}
! how fast is that in km/h | speed in km/h? | what speed was that, km per hour :: {km} / {minutes} * 60 :: km/h
! pace in minutes per km | minutes for one km | whats my pace | how long per kilometre :: {minutes} / {km} :: minutes
! how many km in all | kilometres together | total distance of those | sum of the km | all runs together, km :: {S:km} :: km
! and the minutes all together | total time in minutes | how long was I out in all :: {S:minutes} :: minutes
! in miles? | and in miles | how many miles is that :: {km} / 1.609344 :: miles
! at that pace, how long for {A:10-42} km | the same speed over {A:10-42} km takes how many minutes | {A:10-42} km at this pace? :: {minutes} / {km} * {A} :: minutes
! burns {A:55-80} kcal a km, so | with {A:55-80} kcal per km I burnt :: {km} * {A} :: kcal

shoe_km/shoes.km :: Kilometres that a pair of shoes has run
shoes/pair:any(blue ones|trail pair|old pair|racers|red ones):Shoes
Q:how far have the {shoes} run | Q:km on the {shoes} | Q:how old are the {shoes} in kilometres | Q:the {shoes}, how many km
> and the {shoes}? | *the {shoes} | what about the {shoes}
& how far have those run | and the km on those shoes
# 12-1100 km :: They have {n} km. | {n} km. | It is {n} km.
! they last {A:1101-1400}, how many are left | good for {A:1101-1400} km, so left? | {A:1101-1400} is the limit, what remains :: {A} - {n} :: km
! {A:10-40} km a week, how many weeks was that | at {A:10-40} km per week that took how many weeks :: {n} / {A} :: weeks
! bought for {A:60-190} euros, what does a km cost | {A:60-190} euros the pair, cents per km? :: {A} * 100 / {n} :: cents
! both pairs together | sum of the two pairs :: {n} + {m} :: km

## trains ! train travel
- carry my bags | why is it late | is there wifi on board | get me a bed in {C} | I left my hat on the train | wake me in {C} | buy me a sandwich | who is the driver | how long is the tunnel | paint the station

fare/price/trains.fare :: Fare between two stations in euros
origin/from_station:city:From; destination/to_station:city:To; first_class?/first!second:bool~first class~in first^second class~in second:First class!Second class; date?/day:date:Day
Q:what's the fare from {origin} to {destination}<, {first_class}> | Q:{origin} to {destination}, how much<on {date}><, {first_class}> | Q:how much is the train {origin} - {destination} | Q:price {origin} {destination}<, {first_class}> | Q:going from {origin} to {destination}<, {date}>, what do I pay
> *to {destination} | *from {origin} | and to {destination}? | in first class? {first_class=true} | and second class {first_class=false} | *on {date} | and {destination}? | from {origin} to {destination} | the day after {date+1} | any day {-date} | the class doesn't matter {-first_class}
# 6-140/2 euros :: It is {n} euros. | The fare is {n} euros. | {n} euros.
! for {A:2-5} adults and {C:2-4} kids at half price | {A:2-5} grown-ups plus {C:2-4} children who pay half | we're {A:2-5}, and {C:2-4} half tickets for the kids, total | {A:2-5} full, {C:2-4} half | so {A:2-5} adults and {C:2-4} at half price :: {A} * {n} + {C} * {n} / 2 :: euros
! and for {A:2-9} of us | {A:2-9} people? | we are {A:2-9} | times {A:2-9} :: {n} * {A} :: euros
! there and back for {A:2-6} | return trip, {A:2-6} people | both ways, {A:2-6} of us :: 2 * {n} * {A} :: euros
! with {A:10-50}% off for my card | my card gives {A:10-50}% off | minus {A:10-50} percent :: {n} * (1 - {A} / 100) :: euros
! {A:2-6} students get {C:10-40}% off, all of them together | {A:2-6} of us with {C:10-40} percent reduction :: {A} * {n} * (1 - {C} / 100) :: euros
! how much more than the other | difference to the one before | gap between those two :: abs({n} - {m}) :: euros
! i go {A:2-5} times a week, {C:4-40} weeks | {A:2-5} trips every week for {C:4-40} weeks :: {n} * {A} * {C} :: euros

late_by/trains.delay :: Delay of a train in minutes
train/number:any(IC 204|RE 7|ICE 611|EC 88|S 3|RB 41|NJ 470|IR 15):Train; date?/day:date:Day
Q:how late is {train} | Q:is {train} on time<, {date}> | Q:delay of {train}? | Q:{train}, late again? | Q:by how many minutes is {train} late
> *{train} | and {train}? | what about {train} | *on {date} | today, no other day {-date}
# 1-95 minutes :: {n} minutes late. | It is {n} minutes late. | The delay is {n} minutes.
! my change takes {A:96-140} minutes, what's left | i have {A:96-140} minutes to change trains, left? :: {A} - {n} :: minutes
! both delays together | sum of the two delays | add the two :: {n} + {m} :: minutes
! {A:0.1-0.9/2} euros back per minute, how much | they pay {A:0.1-0.9/2} euros a minute :: {n} * {A} :: euros

seat/trains.seat/reserve_seat :: Reserves seats on a train
train/number:any(IC 204|RE 7|ICE 611|EC 88|S 3|RB 41|NJ 470|IR 15):Train; date/day:date:Day; seats/count:n(1..6):Seats; window?/by_window!aisle:bool~by the window~a window seat^on the aisle~aisle please:By the window!On the aisle; quiet?/quiet_car!any_car:bool~quiet car~where it is quiet^any car:Quiet car!Any car
{seats} seats on {train}, {date}<, {window}><, {quiet}> | {train} {date}, {seats} seats<, {window}> | reserve {seats} on {train} for {date}<. {quiet}> | {date}: {train}, {seats} of us<, {window}>
> *{seats} seats | one more {seats+1} | *{train} | *on {date} | the day after {date+1} | by the window {window=true} | rather on the aisle {window=false} | window or not, no matter {-window} | in the quiet car {quiet=true} | not the quiet car {quiet=false} | a week later {date+7} | {seats} on {train} | {train} and {window}
& {seats} seats on it, {date} | reserve {seats} on that one for {date}, {window} | ok, {seats} seats there on {date} | book us {seats} seats on it, {date}, {quiet}
@ car 7, {id} :: Reserved: {id}. >> reservation

## print shop ! print
- who designed it | write the text for me | the printer smokes | how many pages has the bible | read it to me | mail it to {N} | shred the old ones | what's a serif | buy a new printer | is paper from trees

print_file/press.print/print_job :: Prints a file
file/path:filename:File; copies/count:n(1..90):Copies; colour?/in_colour!grey:bool~in colour^black and white~no colour~grey is fine:In colour!In grey; both_sides?/duplex!single:bool~both sides~on both sides^one side only~single-sided:Both sides!One side; size?/paper:(A3|A4|A5):Paper
{copies} of {file}<, {colour}><, {both_sides}> | print {file} {copies} times<, {colour}> | {file}, {copies} copies<, {both_sides}><, {size}> | {copies} copies of {file}<, {size}><. {colour}> | I need {file} on paper, {copies} times<, {both_sides}>
> *{copies} | ten more {copies+10} | five copies less {copies+-5} | *{copies} copies | the same with {file} | {file} too | *{file} | in colour {colour=true} | black and white {colour=false} | no colour {colour=false} | on both sides {both_sides=true} | one side only {both_sides=false} | *on {size} | standard paper, whatever {-size} | colour doesn't matter {-colour} | {copies} of {file} | {copies} copies, {size} | one more copy {copies+1}
& print it {copies} times | {copies} copies of it, {colour} | then print {copies} of that, {both_sides} | ok print that one, {copies} copies, {size}
! {B:0.04-0.6/2} a sheet and {A:2-40} sheets each | each copy has {A:2-40} pages at {B:0.04-0.6/2}, what does it cost | {A:2-40} pages per copy, {B:0.04-0.6/2} a page :: {copies} * {A} * {B} :: euros
! {A:2-40} sheets a copy, how many sheets | how much paper with {A:2-40} sheets each | {A:2-40} pages each makes how many :: {copies} * {A} :: sheets
! for {A:2-9} offices, how many each | shared by {A:2-9} teams | {A:2-9} floors get the same, each :: {copies} / {A}
! copies in all | how many copies did I print altogether | sum of the copies :: {S:copies} :: copies

page_count/press.pages :: Number of pages of a file
file/path:filename:File
Q:how many pages has {file} | Q:pages of {file} | Q:how long is {file}, in pages | Q:{file}, pages?
> and {file}? | *{file} | what about {file}
& how many pages is it | and its pages | how long is that one
# 2-480 pages :: It has {n} pages. | {n} pages. | There are {n}.
! on both sides, how many sheets | two pages a sheet, how many sheets | printed on both sides that needs how many sheets :: math.ceil({n} / 2) :: sheets
! {B:0.03-0.4/2} a page, so? | at {B:0.03-0.4/2} per page, price | one page is {B:0.03-0.4/2}, all of it :: {n} * {B} :: euros
! {A:20-60} pages a day, how many days | if I read {A:20-60} a day, how many days does it take | {A:20-60} per day lasts :: math.ceil({n} / {A}) :: days
! both files together | pages of both | add the other one :: {n} + {m} :: pages
! {A:2-30} copies, pages in all | and {A:2-30} copies of it, how many pages :: {n} * {A} :: pages

## house control ! house
- vacuum the sofa | why is the bill so high | the tap drips, repair it | let the cat in | cook dinner | water the palm | who rang the bell | iron {n} shirts | what time is it in {C} | sell the house

light/lights.set/switch_light :: Switches a light
room/place:any(hall|kitchen|attic|porch|nursery|study|cellar|garage|bathroom|stairs):Room; on/state!off:bool~on^off~out:Switched on!Switched off; level?/percent:n(5..95):Percent; colour?/tone:(warm~warm white|cold~cold white|red|blue|green):Colour
light {on} in the {room}<, {level} percent><, {colour}> | {room} light {on} | turn the {room} {on} | {on} with the light in the {room}<, {colour}> | {room}: {on}<, {level} percent> | switch the {room} light {on}<, {colour}>
> *in the {room} | the {room} too | and the {room} | same in the {room} | off again {on=false} | out please {on=false} | on again {on=true} | *{level} percent | dim it to {level} | ten percent brighter {level+10} | a bit darker, {level} percent | *{colour} | make it {colour} | back to normal brightness, no percent {-level} | any colour, forget that {-colour} | {colour} and {level} percent | no, the {room}
& and the light {on} there | light {on} in there | turn the light {on} there too, {colour} | it's dark in there, light on {on=true}

room_temp/climate.read :: Temperature of a room in degrees
room/place:any(hall|kitchen|attic|porch|nursery|study|cellar|garage|bathroom|stairs):Room
Q:how warm is the {room} | Q:temperature in the {room} | Q:{room}, how many degrees | Q:is it cold in the {room} | Q:what has the {room} got, degrees
> and the {room}? | *the {room} | what about the {room} | in the {room}?
& how warm is it there | and the temperature in there | is it cold there
# 3-31/1 degrees :: It is {n} degrees. | {n} degrees. | {n} °C there.
! in fahrenheit | whats that in Fahrenheit | as fahrenheit please :: {n} * 9 / 5 + 32 :: °F
! how far from {A:18-23} | how many degrees are missing to {A:32-36} :: abs({A} - {n}) :: degrees
! difference between the two rooms | how much warmer is one than the other | gap of the two :: abs({n} - {m}) :: degrees
! mean of both | average of the two :: ({n} + {m}) / 2 :: degrees

heat/climate.set/set_heating :: Sets the heating of a room
room/place:any(hall|kitchen|attic|porch|nursery|study|cellar|garage|bathroom|stairs):Room; degrees/target:n(14..25):Degrees; until?/end:time(8..23):Until
{room} to {degrees}<until {until}> | {degrees} degrees in the {room}<until {until}> | heat the {room} to {degrees}<, until {until}> | make the {room} {degrees} degrees warm
> *{degrees} | two degrees more {degrees+2} | one degree less {degrees+-1} | a degree warmer {degrees+1} | *in the {room} | the {room} too | *until {until} | an hour longer {until+60} | no end time {-until} | for good, no end {-until} | {room} {degrees} | {degrees} until {until}
& heat it to {degrees} | {degrees} degrees there please | set it to {degrees} until {until} | make it {degrees} in there | too cold, {degrees} please

## dice and cards ! game
- play chess with me | who invented poker | shuffle my playlist | let me win | explain the rules of bridge | buy a new board | is gambling legal | carve a die | bet {n} euros on red | call the casino

roll/dice.roll/throw_dice :: Rolls dice
count/number:n(1..6):How many dice; sides?/faces:ints(4|8|10|12|20):Faces of a die, six if left out; secret?/hidden!open:bool~secretly~hidden^openly:Hidden!Open
roll {count} dice | {count} dice please | throw {count} dice<, {sides} faces each> | roll {count} with {sides} sides<, {secret}> | I need {count} dice rolled<, {secret}> | {count} {sides}-sided dice
> *{count} | *with {count} | {sides} faces | with {sides} sides each | normal dice again, no{-sides} | one more die {count+1} | secretly {secret=true} | openly {secret=false} | {count} dice this time
=> ((3|5|1|6|2|4)), ((2|6|4|1|3|5)) :: It shows {1} and {2}. || ((7|9|4|11|3|14)) :: It is {1}.
! chance of {A:2-4} sixes with {A} normal dice, in percent | what is the chance that {A:2-4} dice all show a six, in percent | how likely are {A:2-4} sixes at once, percent :: (1 / 6) ** {A} * 100 :: percent
! chance of a double with two dice in percent | how likely is a double, percent :: 6 / 36 * 100 :: percent
! chance of no six in {A:2-9} throws, in percent | {A:2-9} rolls and not one six, how likely in percent :: (5 / 6) ** {A} * 100 :: percent
! chance of a {A:1-6} on one die in percent | how likely is it to roll a {A:1-6}, in percent :: 1 / 6 * 100 :: percent
! chance of at least one six in {A:2-9} rolls, percent | {A:2-9} rolls, at least one six, how likely in percent :: (1 - (5 / 6) ** {A}) * 100 :: percent
! how many results are there with {A:2-6} dice | {A:2-6} dice, how many outcomes :: 6 ** {A}

draw_cards/cards.draw :: Draws cards from a deck
count/cards:n(1..9):How many cards; deck?/pack:(skat~a skat deck|poker~the poker deck|tarot~the tarot):Deck; put_back?/return_cards!keep:bool~and put them back^keep them out:Put back!Kept
draw {count} cards<, {deck}> | {count} cards please<, {put_back}> | give me {count} cards<from {deck}> | {count} from {deck}
> *{count} cards | one card more {count+1} | *from {deck} | any deck {-deck} | and put them back {put_back=true} | keep them out {put_back=false} | {count} again
=> ((ace of spades|ten of hearts|queen of clubs|seven of diamonds)) :: You drew the {1}.
! chance for an ace from 52 cards in percent | how likely is an ace, 52 cards, percent :: 4 / 52 * 100 :: percent
! in how many ways can I pick {A:2-5} of 52 | {A:2-5} cards of 52, how many hands :: math.comb(52, {A})
! chance of {A:2-3} hearts in a row from 52, percent, cards put back | {A:2-3} hearts one after the other with putting back, in percent :: (13 / 52) ** {A} * 100 :: percent
& and {count} cards | now draw {count} cards, {deck} | {count} cards from {deck} instead of dice

## dog hotel ! animals
- my dog is ill | which breed is best | buy a leash | he bit the postman | where is my cat | knit him a coat | train him for the show | how old is he in human years | sell me a puppy | what do wolves eat

dog_rate/kennel.rate :: Price of a night for a dog in euros
size/dog_size:(small~a small dog~a dachshund|medium~a medium one~a spaniel|large~a big dog~a shepherd):Size; single?/own_box!group:bool~in its own box~alone^with others~in a group:Own box!In a group
Q:what's a night for {size}<, {single}> | Q:how much per night for {size}<? {single}> | Q:{size}, price a night | Q:night rate for {size}<, {single}>
> and for {size}? | *for {size} | in its own box? {single=true} | with others {single=false} | alone or not, no matter {-single}
# 9-48/2 euros :: A night is {n} euros. | It is {n} euros. | {n} a night.
! {A:3-21} nights | for {A:3-21} nights then | and {A:3-21} nights cost? | we're away {A:3-21} nights :: {n} * {A} :: euros
! {A:3-14} nights and {C:5-25} for the food | {A:3-14} nights plus {C:5-25} euros for food, all in | {C:5-25} for food comes on top, {A:3-14} nights :: {n} * {A} + {C} :: euros
! two dogs, the second at half price, {A:3-9} nights | {A:3-9} nights, and the second dog pays half :: {A} * {n} * 1.5 :: euros
! {A:10-25}% off from a week on, {C:7-20} nights | {C:7-20} nights with {A:10-25} percent off :: {C} * {n} * (1 - {A} / 100) :: euros

board/kennel.book :: Books nights for a dog
dog/name:any(Rex|Bello|Luna|Waldi|Chip|Nala|Bruno|Fips):Dog; date/from:date:First night; nights/count:n(1..21):Nights; size?/dog_size:(small~a small dog|medium~a medium one|large~a big dog):Size; walks?/walks_a_day:n(1..4):Walks a day; food?/with_food!own_food:bool~with food~please feed him^brings his own food~own food:Food from us!Own food
{dog} from {date}, {nights} nights<, {food}><, {walks} walks a day> | {nights} nights for {dog}, starting {date}<, {food}> | {dog} stays {nights} nights from {date}<. {food}> | {date}, {nights} nights, {dog}<, {size}>
> *{nights} nights | one night more {nights+1} | two nights less {nights+-2} | *from {date} | a day later {date+1} | a day earlier {date+-1} | {dog} too | the same for {dog} | *{dog} | {walks} walks a day | one more walk {walks+1} | no walks {-walks} | he brings his own food {food=false} | with food please {food=true} | {nights} nights from {date} | a week later {date+7}
& book {dog} in from {date} for {nights} nights | ok, {dog}, {nights} nights from {date}, {food} | take {dog} on {date} for {nights} nights
@ box 4, {id} :: {id} it is, booked. >> stay
! at {B:9-40/2} a night | {B:9-40/2} per night, total? | a night is {B:9-40/2}, so in all :: {nights} * {B} :: euros
! {A:2-4} walks every day, how many walks in all | with {A:2-4} walks a day, all walks? :: {nights} * {A} :: walks
! nights together | all the nights in sum | how many nights are that in total :: {S:nights} :: nights

end_stay/kennel.cancel :: Cancels a stay
stay/number:code:Number of the stay
cancel stay {stay} | {stay} is off | we don't need {stay}
& no, cancel it | cancel the stay again | we take him with us, cancel | cancel that booking please
"""
