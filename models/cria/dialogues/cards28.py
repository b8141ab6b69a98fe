"""Functions that look something up; the question is a scrap, a worry or a bare name.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
wards3
room_left/wards.room/space_on_ward
Rooms of a ward that can take a patient/Finds space on a ward
ward/station/unit:any(cardiology|ward 4|maternity|neurology|ICU|burns unit|surgery 2):Ward; single?/alone/isolated:bool~must lie alone~infectious^may share:Alone in the room; sex?/gender/for:(f~for a woman|m~for a man):For
Q:anything free on {ward}<, {single}>|Q:can {ward} take one more<, {sex}>|Q:{ward} full?<{single}>|Q:I have somebody for {ward}<, {single}><, {sex}>|Q:room on {ward}<{sex}>|Q:where do I put her, {ward} maybe<, {single}>
=> room {M} :: There is room {M}. || {"free": {M}} :: There are {M} free.

wards3
who_is_doctor/wards.doctor/doctor_in_charge
The doctor in charge of a patient
patient/bed/of:any(bed 12|Mrs Adler|Mr Cho|bed 3|P-880|Frau Engel):Patient; night?/tonight/late:bool~at night~who has the night^by day:At night
Q:whom do I call for {patient}<, {night}>|Q:{patient}'s doctor<, {night}>|Q:who looks after {patient}<{night}>|Q:something's wrong with {patient}, which doctor<, {night}>|Q:doctor of {patient}?|Q:<{night}: >whose patient is {patient}
=> {P} :: It is {P}.

disk3
space_left/storage.free/room_on_volume
Free space of a volume
host/machine/on:host:Machine; volume?/mount/path:any(/home|/data|/var/log|/srv|/tmp|/opt):Volume; unit?/in/measure:(GB~in gigabytes|TB~in terabytes|percent~as percent):Unit
Q:is {host} full<at {volume}>|Q:{host}, home?{volume=/home}|Q:room for 50 gigs on {host}<, {volume}>|Q:how much fits on {host}<in {volume}><, {unit}>|Q:{host} complains<about {volume}>, what's left<, {unit}>|Q:{host}<{volume}>: what's free|Q:free on {host}<, {unit}>
=> {Y} GB :: There are {Y} GB free. || {"free_percent": {M}} :: {M} percent are free.

disk3
cert_days/certs.left/lock_symbol
How long a certificate is still valid
name/host/domain:host:Name; port?/tcp_port/on_port:ints(443|636|993|8443|5671):Port
Q:does the lock symbol of {name} vanish soon<, port {port}>|Q:how long is {name} still trusted<on port {port}>|Q:browser warns about {name}, why|Q:{name}<port {port}>, certificate?|Q:days left for {name}|Q:must I renew {name}<, {port}>
=> {M} days :: It is valid for {M} days.

git4
last_changes/history.show/who_changed_what
Last changes of a project
project/repo/in:host:Project; by?/author/person:first:Only by this person; count?/limit/max:n(1..40):How many; since?/after/from:date:Since
Q:what's new in {project}<since {since}>|Q:what goes on in {project}<, just {by}>|Q:{project}<, last {count}>|Q:<{count} >changes of {project}<by {by}>|Q:did anybody touch {project}<since {since}>|Q:who broke {project}<? since {since}>|Q:{project} history<, only {by}><, {count}>
=> {TOK} {W} :: The last one is {TOK}: {W}.

players3
player_record/players.record/how_good_is
Record of a player
player/nick/name:user:Player; season?/year/in_season:n(1..30):Season; mode?/game/kind:(solo~alone|duo~with a friend|squad~in a team of four):Mode
Q:is {player} any good<in season {season}>|Q:{player}<, season {season}><, {mode}>|Q:how often did {player} win<, {mode}>|Q:{player}'s numbers<of season {season}>|Q:should I be afraid of {player}<, {mode}>|Q:wins of {player}<{mode}>|Q:{player}<s{season}>?
=> {"wins": {M}, "losses": {N}} :: {M} wins and {N} losses.

recipes3
cook_with/recipes.from/use_what_I_have
Recipes for what is at home
ingredients/have/with:foods:What is there; minutes?/max_time/within:n(10..90):At most so many minutes; diet?/kind/style:(vegetarian~no meat~without flesh|vegan~nothing from animals|low_carb~no bread or noodles|any):Kind; people?/for/portions:n(1..12):For how many
Q:{ingredients}<, {diet}><, {minutes} minutes>|Q:only {ingredients} in the fridge<, we are {people}>|Q:hungry, I've got {ingredients}<, {diet}>|Q:dinner from {ingredients}<in {minutes} min>|Q:<{diet}, >{ingredients}|Q:what becomes of {ingredients}<for {people}><, max {minutes} minutes>
=> {W} {W2} :: Try {W} {W2}.

shipping3
parcel_cost/shipping.cost/what_does_it_cost
Price of a parcel
to/country/into:country:Country; kg/weight/heavy:d(0.2..31.5):Weight in kg; insured?/insurance/safe:bool~insured~it's grandma's china^no insurance:Insured; express?/fast/quick:bool~must be there tomorrow~fast^no hurry:Express
Q:{kg} kg to {to}<, {insured}><, {express}>|Q:{to}, {kg} kilos<, {express}>|Q:how dear is {kg} kilograms to {to}<, {insured}>|Q:I'm sending {kg} kg home to {to}<. {express}>|Q:<{express}: >{kg} kg, {to}|Q:postage for {to}, weighs {kg}<, {insured}>
=> {X} :: It costs {X}. || {"price": {X}, "days": {M}} :: It costs {X} and takes {M} days.

sensors3
past_values/probes.past/what_did_it_measure
Values of a probe in a span of days
probe/sensor/id:any(cellar-2|roof north|tank A|greenhouse 7|probe 12|river mark):Probe; from/start/begin:date:From; to/end/until:date:To; every_min?/step/interval:minutes:One value each
Q:{probe} from {from} to {to}<, one every {every_min}>|Q:what did {probe} see between {from} and {to}|Q:{from} until {to}, {probe}|Q:{probe}, {from} - {to}<, every {every_min}>|Q:curve of {probe} for {from} to {to}|Q:how was {probe} from {from} till {to}
=> {Y} to {X} :: It was between {Y} and {X}.

rooms4
room_free/meeting.free/can_we_sit_there
Whether a room is free
room/which/where:any(Oslo|aquarium|B 204|attic|Turing|small one):Room; date/day/on:nearday:Day; from/start/at:time:From; minutes?/for/length:minutes:Minutes; beamer?/screen/projector:bool~we show slides^no slides:With a screen
Q:{room} {date} at {from}<for {minutes}>|Q:can we sit in {room} {date}, {from}<, {beamer}>|Q:{date} {from}, {room}?|Q:is somebody in {room} {date} at {from}<, need {minutes}>|Q:<{beamer}: >{room}, {date}, {from}|Q:{from} {date} in {room}, would that work
=> {"free": ((true|false))} :: Free: {1}.

stock4
have_we_got/stock.have/is_it_there
Whether an article is in stock
article/what/item:gadget:Article; shop?/branch/where:city:Shop; size?/in_size/fits:(S~small|M~medium|L~large|XL~extra large):Size; colour?/color/in_colour:colour:Colour
Q:{article}<in {colour}><, {size}>?|Q:do they have a {article}<in {colour}><at {shop}>|Q:got any {article}<, {size}>|Q:a customer wants a {article}<, {colour}><, {size}>|Q:is there a {article} left<in {shop}>|Q:<{colour} >{article}<, {shop}>
=> {M} :: There are {M}. || {"pieces": {M}} :: There are {M} pieces.

timetable3
next_bus/stops.next/when_is_next
Next departures from a stop
stop/from/at:place:Stop; line?/bus/no:any(12|N3|401|X60|7B|88):Line; towards?/direction/to:place:Direction; count?/how_many/limit:n(1..9):How many
Q:{stop}<, line {line}>|Q:next one from {stop}<to {towards}>|Q:I stand at {stop}, how long<, the {line}>|Q:when can I leave {stop}<towards {towards}>|Q:<{line}, >{stop}?|Q:the next <{count} >from {stop}|Q:{stop}<to {towards}>, when
=> {T} :: It leaves at {T}.

doctor3
next_slot/practice.slot/when_can_I_come
Next free appointment with a doctor
doctor/with/who:any(Dr Roth|Dr Amari|the dentist|the eye doctor|Dr Chen|the skin doctor):Doctor; day?/on/weekday:@day:Day of the week; part?/time_of_day/when:(morning~before noon|afternoon~after lunch|evening~after work):Part of the day; child?/kid/for_child:bool~it's for my little girl^for me:For a child
Q:when can I see {doctor}<, {day}><, {part}>|Q:{doctor} any time soon<, {part}>|Q:tooth hurts, {doctor}<{day}>|Q:{doctor}<, best {day}><, {child}>|Q:is {doctor} free<on {day}>|Q:<{child}, >{doctor}<, {part}>
=> {D} at {T} :: The next one is on {D} at {T}.

legal2
law_text/laws.find/which_paragraph
Paragraph of the law about something
topic/about/what:any(noise at night|dogs without a leash|deposit of a flat|snow on the pavement|parking on grass|sick on holiday):Topic; country?/in/of:country:Country; year?/as_of/version:year:As of the year
Q:may they do that, {topic}<in {country}>|Q:{topic}: what's the law<, {country}>|Q:my neighbour and {topic}, who's right<in {country}>|Q:what does the law say on {topic}<, as of {year}>|Q:<{country}: >{topic}|Q:paragraph about {topic}<in {year}>
=> {M} :: It is paragraph {M}.

films3
where_to_watch/films.where/who_shows_film
Where a film can be seen
film/title/movie:film:Film; city?/in/near:city:City; subtitles?/original/omu:bool~in the original^dubbed:With subtitles; tonight?/today/now:bool~tonight~right now^some day:Tonight
Q:{film}<in {city}><, {tonight}>|Q:where's {film} on<, {subtitles}>|Q:can we still see {film}<in {city}>|Q:kids want {film}<, {tonight}>|Q:does anybody<in {city}> show {film}<, {subtitles}>|Q:<{subtitles}: >{film}
=> {W} Cinema :: It is on at {W} Cinema.

staff3
who_speaks/staff.speaks/somebody_who_knows
Colleagues who speak a language or know something
language/speaks/in:language:Language; office?/site/where:city:Office; now?/present/here:bool~somebody who's here now^anybody:Here now
Q:who speaks {language}<in {office}>|Q:there's a man who only speaks {language}<, {now}>|Q:I need {language}<, {now}>|Q:customer writes in {language}, who can read it|Q:anyone for {language}<at {office}><, {now}>|Q:<{now}, >{language}?
=> {P} :: {P} does.

energy4
power_now/meters.now/how_much_current
Power that something takes right now
device/what/consumer:any(fridge|sauna|server rack|whole house|heat pump|workshop|pool pump):What; phase?/line/l:n(1..3):Phase
Q:does the {device} run|Q:what does the {device} suck<on phase {phase}>|Q:{device}, watts<, phase {phase}>|Q:is the {device} on or not|Q:how much goes into the {device} at this moment|Q:my bill is huge, is it the {device}<? phase {phase}>
=> {N} W :: It is {N} W. || {"watts": {N}} :: It takes {N} watts.

kids4
what_is_eaten/schoolfood.menu/lunch_at_school
Lunch of a school on a day
school/where/at:any(Hill School|Linden School|kindergarten 4|Park School|St. Anne):School; date/day/on:nearday:Day; diet?/for/kind:(normal|vegetarian~without meat|halal|gluten_free~no wheat):Kind
Q:what do the kids get at {school} {date}<, {diet}>|Q:{school} {date}, food?|Q:{date} at {school}: noodles again<? {diet}>|Q:does my son starve at {school} {date}<, {diet}>|Q:lunch {date}, {school}<, {diet}>|Q:menu of {school} {date}
=> {W} with {W2} :: There is {W} with {W2}.

garden4
when_to_plant/gardencal.when/is_it_time
When something is sown or planted
plant/what/seed:plant:Plant; place?/region/where:city:Where; indoors?/window/inside:bool~on the window sill^straight into the bed:Indoors; kind?/task/do:(sow~put the seeds in|plant~put it out|cut~cut it back|harvest~pick it):What to do
Q:is it too early for {plant}<, {indoors}>|Q:{plant}<, {kind}>, when<in {place}>|Q:can I start with {plant}<, {indoors}>|Q:when do I sow {plant}{kind=sow}|Q:{plant}<in {place}>, which month<, {indoors}>|Q:time for {plant}?<{kind}>
=> in {W} :: It is in {W}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
