"""Wishes one step beside what is offered: yesterday instead of tomorrow, somebody else's instead of mine, the way back, the other end of the same deed, the list instead of the count (the form is that of near1.py)."""
TEXT = """
## tomorrow's weather ! weather
- how warm was it in {C} yesterday | did it rain in {C} last week | what was the hottest day of last summer | how much snow fell in {C} in 1987 | was there a storm in {C} on {D} | average temperature of {C} over the last {n} years | make it stop raining | warn my mother about the storm in {C} | what should I wear in {C} | how deep is the sea in {C} | when was the last frost in {C} | why is the wind so strong here | who measures the rain | record cold of {C}, when was it

next_days/weather.ahead :: Weather of the coming days
place/town:city:Place; days/ahead:n(1..7):How many days ahead; wind?/with_wind!no_wind:bool~with the wind~how windy too^wind doesn't matter:Wind too!Without wind
Q:how will it be in {place} the next {days} days<, {wind}> | Q:weather in {place}, {days} days ahead<, {wind}> | Q:{place}, coming {days} days<? {wind}> | Q:will it be nice in {place} over the next {days} days
=> {W}, {M} degrees :: It is {W}, {M} degrees.

sun_times/sun.up_down :: Sunrise and sunset of a day to come
place/town:city:Place; date/day:date:Day
Q:when does the sun rise in {place} on {date} | Q:sunset in {place} {date} | Q:how long is it light in {place} on {date} | Q:sun times {place} {date}
=> {T} to {T2} :: From {T} to {T2}.

## my own calendar ! appointment
- when is {N} free on {D} | what does {N} have planned tomorrow | put it into {N}'s calendar too | what did I do last {D} | how many meetings did I have in May | send {N} an invitation | who is in the meeting at {T} | book the room for it | share my calendar with {N} | print my week | turn the reminder sound off | tell {N} that I'm late for the {T} meeting | cancel {N}'s appointment on {D} | does the dentist have time on {D}

my_day/calendar.mine :: What I have planned on a day to come
date/day:date:Day; from?/after:time(6..20):From what time on
Q:what do I have on {date}<from {from} on> | Q:my {date}, anything planned<after {from}> | Q:am I busy on {date}<, after {from}> | Q:what's on for me {date}
=> {W} at {T} :: There is {W} at {T}. || nothing :: Nothing is planned.

add_mine/calendar.put :: Puts something into my calendar
what/title:any(dentist|lunch with Ana|pub quiz|haircut|swimming|tax office|parents' evening|call mum|violin lesson):What; date/day:date:Day; time/at:time(6..22):Time; private?/hidden!shown:bool~private~nobody should see it^everybody may see it:Private!Shown
{what} on {date} at {time}<, {private}> | put {what} in, {date}, {time}<. {private}> | I have {what} {date} at {time}<, {private}> | {date}, {time}: {what}

## mails that came ! mail message
- write to {N} that I'm ill | answer the mail of {N} | forward it to {N} | what did I send {N} last week | did {N} read my mail | delete everything from {N} | block mails from {N} | translate the mail of {N} | unsubscribe me from the newsletter | call {N} instead | save the picture from that mail | what's {N}'s address | set up an automatic reply until {D} | who else got it

inbox_of/mail.from :: Lists mails that came from somebody
person/sender:person:From whom; unread?/only_unread!all:bool~unread ones~that I haven't read^read or not:Only unread!All; limit?/most:n(2..30):At most so many
Q:what did {person} write to me<, {unread}> | Q:mails from {person}<, {limit} at most> | Q:is there anything from {person}<? {unread}> | Q:show me what came from {person}<, the last {limit}>
=> {W} {W2}, {T} :: There is {W} {W2}, {T}.

count_new/mail.count :: How many new mails there are
folder/in:(inbox~my inbox|work~the work folder|family~the family folder|spam):Folder
Q:how many new mails in {folder} | Q:new mail in {folder}? | Q:anything new in {folder}, how many
=> {M} :: There are {M}.

## bus to town ! travel
- how do I get back from {C} | where is the bus right now | why is the bus late | buy a ticket to {C} | how much is the ticket | is there a toilet on the bus | when did the last bus leave yesterday | I left my bag on bus {n} | does the tram go there too | book me a seat | tell the driver to wait | how long does the taxi take | what's the bus driver's name | complain about line {n}

next_bus_to/bus.next :: Next bus from my stop to a place
place/to:city:Where to; after?/from_time:time(5..23):Not before
Q:next bus to {place}<after {after}> | Q:when is there a bus to {place}<, not before {after}> | Q:bus to {place}<{after}>? | Q:I have to get to {place}, when does it leave<after {after}>
=> {T}, line {M} :: At {T}, line {M}.

stop_name/bus.stop :: Nearest stop to an address
street/address:street:Street and number
Q:nearest stop to {street} | Q:where do I get on near {street} | Q:which stop for {street} | Q:stop closest to {street}?
=> {W} Square :: It is {W} Square.

## washing machine ! household
- dry the laundry too | iron the shirts | how much powder is left | what did it wash last | fold the towels | repair the drum | hang it out | wash the dishes | wash the car | how old is the machine | order powder | open the door while it runs | clean the filter for me | is the dryer free | get the stain out of my tie

wash/washer.start :: Starts a wash
program/kind:(cotton|wool|quick~the quick one~a short one|delicate~silk~delicates):Programme; degrees/heat:ints(20|30|40|60|95):Degrees; spin?/rpm:ints(600|800|1000|1200|1400):Turns of the spin; at?/start:time(6..23):Start
{program} at {degrees} degrees<, {spin} turns><, start {at}> | wash {program}, {degrees}<, start at {at}> | {degrees} degrees, {program}<, spin with {spin}> | start {program} with {degrees} degrees<at {at}>

washer_left/washer.remaining :: Minutes that the wash still takes
drum/machine:no(1..9):Drum
Q:how long does the wash in drum {drum} take | Q:when is drum {drum} done | Q:minutes left on drum {drum} | Q:is {drum} finished, or how long still
=> {M} minutes :: {M} minutes are left.

## electricity at home ! energy house
- how much does {N} next door use | what did we use in 2011 by hand | switch the fridge off | change my supplier | why is the bill so high | pay the bill | what will I use next month | how much gas is left | how much water did we use | buy a solar panel | charge my phone | the fuse is out, put it back | is there a power cut in {C} | cook with less

used_power/meter.used :: Power that was used on a day, in kWh
date/day:past:Day; room?/place:(kitchen~in the kitchen|office~in the office|cellar~in the cellar):Part of the house
Q:how much power did we use {date}<{room}> | Q:kWh of {date}<, {room}> | Q:power used {date}<{room}> | Q:what did the meter count {date}
=> {Y} kWh :: It was {Y} kWh.

alert_power/meter.alert :: Warns when more than so much is used
watts/limit:n(200..9000):Watts; person/tell:first:Who is told
tell {person} when we go over {watts} watts | warn {person} above {watts} W | alert at {watts} watts, to {person} | more than {watts} watts: let {person} know

## museum shop ! shopping
- how many cups did you sell yesterday | send the poster back | is the museum open on {D} | make the poster cheaper | who painted the poster | wrap it for me | where is the toilet | sell my painting | give me a guided tour | pay for the cup | how much does the cup weigh | take the cup out of the shelf | do you have a job for {N} | when does the new catalogue come out

item_price/shop.price_of :: Price of a thing in the shop
thing/item:any(cup|poster|catalogue|umbrella|magnet|puzzle|scarf|pencil set):Thing
Q:what's the {thing} | Q:how much is the {thing} | Q:price of the {thing}? | Q:{thing}, how much
=> {Y} euros :: It is {Y} euros.

put_aside/shop.hold :: Puts things aside for somebody
thing/item:any(cup|poster|catalogue|umbrella|magnet|puzzle|scarf|pencil set):Thing; pieces/count:n(1..20):How many; person/for:person:For whom; until?/till:date:Until when
{pieces} of the {thing} for {person}<until {until}> | put {pieces} of the {thing} aside for {person}<, till {until}> | {person} wants {pieces} of the {thing}<, fetches them {until}> | hold {pieces} of the {thing}, {person}<, {until}>

## score of the match ! sport
- who will win on {D} | who won the cup in 1974 | buy tickets for {C} against {C} | who is the coach of {C} | when do they play next | how tall is the goalkeeper | sell {N} to {C} | show me the goal again | why was it a penalty | write a song for the team | bet {n} euros on {C} | where can I watch it | change the player with number {n} | blow the whistle

live_score/match.now :: Score of a match that is on now
team/club:any(Lions|FC Nord|Red Hawks|Comets|Harbour United|Blue Foxes|TuS Berg):Team; minute?/with_minute!score_only:bool~and the minute~with the minute^just the score:Minute too!Score only
Q:how do the {team} stand<, {minute}> | Q:score of the {team} now<, {minute}> | Q:{team}, what's the score<? {minute}> | Q:are the {team} ahead
=> {M} to 1 :: It is {M} to 1.

cards_of/match.cards :: Yellow cards of a team in the match
team/club:any(Lions|FC Nord|Red Hawks|Comets|Harbour United|Blue Foxes|TuS Berg):Team
Q:how many yellow cards have the {team} | Q:yellow cards of the {team} | Q:cards for the {team} so far
=> {M} :: They have {M}.

## turn and undo ! work
- put it back as it was | delete the copy | move it to the left | who changed it last | lock the layer | make the picture black and white | add my name to it | undo the last {n} steps | print it in A3 | send it to the client | what size has it | save it under another name | take the dust away | merge it with {w}.png

turn_picture/image.turn :: Turns a picture
file/image:filename:Picture; degrees/by:ints(90|180|270):Degrees
turn {file} by {degrees} degrees | {file}, {degrees} degrees round | rotate {file} {degrees} | {file} is on its side, {degrees} degrees please

cut_picture/image.cut :: Cuts the edges of a picture
file/image:filename:Picture; percent/by:n(1..45):Percent on each side
cut {percent} percent off {file} on each side | {file}: {percent}% off all round | crop {file} by {percent} percent | trim {percent} percent from the edges of {file}

## staff of the shop ! work
- what does {N} earn | fire {N} | who is the boss of {N} | hire somebody for {D} | when was {N} born | is {N} married | how good is {N} | tell {N} the shop is on fire | who worked on {D} two weeks ago | pay {N} a bonus | swap {N} and {N} | who has the most sick days | order a uniform for {N} | drive {N} home

shift_of/shifts.of :: When somebody works on a day to come
person/who:first:Who; date/day:date:Day
Q:when does {person} work on {date} | Q:shift of {person}, {date} | Q:is {person} in on {date}, and when | Q:{person} {date}, which hours
=> {T} to {T2} :: From {T} to {T2}.

note_sick/shifts.sick :: Notes that somebody is ill
person/who:first:Who; until/till:date:Until; note?/certificate!no_certificate:bool~with a doctor's note~note attached^no note yet:With a note!Without
{person} is ill until {until}<, {note}> | {person} can't come till {until}, ill<, {note}> | note {person} as sick, until {until}<. {note}> | {person} has the flu, till {until}

## money between friends ! money
- how much do I owe {N} | lend me {n} euros | what did {N} spend on the trip | remind {N} to pay | get the money back from {N} | pay by card | why does {N} never pay | turn it into dollars | delete the debts | who paid last time | send {N} my bank details | split it in {n} parts | buy {N} a present | how rich is {N}

owes_me/debts.to_me :: What somebody owes me
person/who:first:Who
Q:what does {person} owe me | Q:how much do I get from {person} | Q:{person}'s debts to me | Q:does {person} owe me anything
=> {Y} euros :: It is {Y} euros.

i_lent/debts.lent :: Enters what I lent to somebody
person/to:first:To whom; euros/amount:money(2..300 eur):Amount; for?/what:any(pizza|the taxi|cinema|petrol|drinks|a ticket):What for
lent {person} {euros}<for {for}> | {person} got {euros} from me<for {for}> | I paid {euros} for {person}<, {for}> | enter {euros}, {person}<, {for}>
"""
