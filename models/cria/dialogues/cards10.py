"""Functions that are easily mistaken for each other: relatives with the same words, searches by several like texts, lookups by a code, and texts that must end at the right place.
The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
going
search_flights_iata/flights.find/flightSearch
Flights between two airports, which are given by their IATA codes
origin/from/dep:iata:IATA code of the departure airport; destination/to/arr:iata:IATA code of the arrival airport; date/on/day:date:Day; return/back/return_date:date:Day of return; cabin?/class/seat_class:(economy~as cheap as possible|business~in business|first~in first class):Class
Q:{origin} to {destination} {date}, back {return}|Q:{origin}-{destination} on {date} and home on {return}<, {cabin}>|Q:is there anything {origin} {destination}, {date} until {return}|Q:how do I get from {origin} to {destination} on {date}, returning {return}|Q:{date} {origin} {destination} {return}<{cabin}>|Q:what leaves {origin} for {destination} {date}? I come back {return}
=> [{"flight": "{ID}", "price": {N}}] :: {ID} costs {N}.

going
one_way_flight/flights.oneway/flyThere
Flights one way between cities
from/origin/start:city:City; to/destination/end:city:City; date/on/day:date:Day; direct?/nonstop/no_stops:bool~no change of planes~without a stop^with a stop is fine:No stops; bags?/luggage/suitcases:few:Suitcases
Q:fly from {from} to {to} on {date}<, {direct}>|Q:plane {from} {to} {date}<, {bags} suitcases>|Q:I want to take off in {from} and land in {to}, {date}|Q:by air to {to}, I start in {from} on {date}<, {direct}>|Q:a flight out of {from} to {to}, {date}<, with {bags} bags>
=> {"flight": "{ID}", "departs": "{T}"} :: {ID} leaves at {T}.

going
search_rail/rail.search/trainTimes
Train connections between two cities
from/origin/start:city:City; to/destination/end:city:City; when?/date/departure:datetime:Departure; via?/over/through:city:Via; first_class?/first/comfort:bool~in first class~in the quiet carriage with the big seats^second class:First class; bike?/with_bike/bicycle:bool~I have my bike with me~there must be room for my bicycle^no bike:With a bike
Q:train from {from} to {to}<, {when}><, {bike}>|Q:I'd rather sit on rails from {from} to {to}<, {first_class}>|Q:{from} to {to} by rail<via {via}><, {when}>|Q:which carriage gets me from {from} to {to}<, {bike}>|Q:rail connection {from} {to}<over {via}>|Q:when's the train to {to} from {from}<? {when}>
=> {"departure": "{T}", "changes": {M}} :: It leaves at {T} with {M} changes.

going
drive_route/roads.route/carRoute
Way for a car between two places
from/origin/start:place:Start; to/destination/end:place:Goal; avoid_tolls?/no_tolls/toll_free:bool~without tolls~I won't pay for roads^tolls are fine:Keeps off toll roads; avoid_motorways?/no_highways/country_roads:bool~not on the motorway~along the country roads^motorways are fine:Keeps off motorways; via?/over/stop_at:city:Via; leave_at?/departure/start_time:time:HH:MM
Q:drive from {from} to {to}<{avoid_tolls}>|Q:I take the car from {from} to {to}<, {avoid_motorways}>|Q:{from} to {to} by car<via {via}><, {avoid_tolls}>|Q:how long behind the wheel from {from} to {to}<, leaving at {leave_at}>|Q:with my van from {from} to {to}<, {avoid_tolls}>|Q:motor route {from} - {to}<, {avoid_motorways}>
=> {"km": {N}, "hours": {Y}} :: It is {N} km and takes {Y} hours.

going
bike_route/cycling.route/rideThere
Way for a bicycle
from/origin/start:place:Start; to/destination/end:place:Goal; flat?/no_hills/avoid_climbs:bool~without hills~my knees hate climbing^hills are welcome~I like to climb:Avoids climbs; surface?/road/ground:(paved~only on tarmac~with my racing bike|gravel~gravel is fun|any~anything goes):Surface
Q:cycle from {from} to {to}<, {flat}>|Q:by bike from {from} to {to}<, {surface}>|Q:pedalling to {to}, I'm at {from}<, {flat}>|Q:{from} to {to} on two wheels<, {surface}>|Q:what's the ride from {from} to {to} like<? {flat}>
=> {"km": {Y}, "climb_m": {N}} :: It is {Y} km with {N} m to climb.

going
walk_route/walking.route/onFoot
Way on foot
from/origin/start:place:Start; to/destination/end:place:Goal; safe?/lit/well_lit:bool~it's dark and I'm alone~only where there are lamps^:Along lit streets
Q:walk from {from} to {to}<, {safe}>|Q:{from} to {to} on foot<, {safe}>|Q:can I stroll from {from} over to {to}|Q:how many minutes for my feet from {from} to {to}|Q:I've no money for the bus, {from} to {to}
=> {"minutes": {M}} :: It takes {M} minutes.

going
ferry_times/ferries.times/shipsTo
Ferries between two harbours
from/harbour/port:city:Harbour; to/destination/port_to:city:Harbour; date/on/day:date:Day; car?/vehicle/with_car:bool~with the car on board~we drive onto the ship^as foot passengers~without a car:With a car; cabin?/bed/berth:bool~with a bed~we want to sleep^on deck is enough:Cabin
Q:ship from {from} to {to}, {date}<, {car}>|Q:over the water from {from} to {to} on {date}<, {cabin}>|Q:when does a boat go to {to} from {from}, {date}<, {car}>|Q:crossing {from} {to} {date}<, {car}><, {cabin}>
=> {"departure": "{T}", "price": {N}} :: It leaves at {T} and costs {N}.

finder
search_films/films.search/findFilms
Searches films
title?/name/called:film:Title; director?/by/made_by:person:Director; actor?/with/starring:person:Actor; genre?/kind/category:(horror|comedy|western|drama|animation~cartoon|thriller|romance~love story|science_fiction~space film):Genre; year?/from/released:year:Year; country?/made_in/origin:country:Country; limit?/max/count:few:How many
Q:films by {director}|Q:{genre} from {year}<, at most {limit}>|Q:anything with {actor} in it<from {year}>|Q:{genre} made in {country}<by {director}>|Q:which movies did {director} make<in {year}>|Q:a {genre} where {actor} plays|Q:{limit} films from {country}|Q:what did {actor} play in<in {year}>|Q:I want to watch a {genre}<, {year}>|Q:{title}<by {director}>
=> 3 hits: {W} (1972), {W2} (1979), {TOK} (1975) :: The hits are {W} (1972), {W2} (1979) and {TOK} (1975). || ["{W}", "{W2}"] :: There are {W} and {W2}.

finder
search_literature/library.search/findBooks
Searches a library
title?/name/called:book:Title; author?/by/written_by:person:Author; publisher?/house/published_by:company:Publisher; subject?/about/topic:topic:Subject; year?/published/from:year:Year; language?/lang/in:lang:Language code; isbn?/number/ean:digits:ISBN
Q:books by {author}<in {language}>|Q:what has {publisher} brought out<in {year}>|Q:something about {subject}<by {author}>|Q:{title}<, the edition by {publisher}>|Q:is there a book with the number {isbn}|Q:novels {author} wrote<before I was born, {year}>|Q:anything on {subject}<, published by {publisher}><, {year}>|Q:do you have {title}<in {language}>
=> {N} titles, first: {W} {W2} :: There are {N} titles; the first is {W} {W2}.

finder
search_cars/cars.search/findCar
Used cars for sale
brand?/make/manufacturer:company:Make; colour?/color/paint:colour:Colour; fuel?/drive/engine:(petrol|diesel|electric~without exhaust~with a plug|hybrid):Fuel; max_price?/budget/up_to:cash:Price at most; max_km?/mileage/km_up_to:bigs:Kilometres at most; from_year?/newer_than/year:year:Not older; seats?/places/people:few:Seats; near?/city/place:city:Where
Q:a {colour} {brand}<near {near}>|Q:something {fuel} under {max_price}|Q:a {brand} not older than {from_year}<, {colour}>|Q:room for {seats}, {fuel}<, at most {max_price}>|Q:any {brand} around {near}<for {max_price} or less>|Q:{colour} car with fewer than {max_km} km|Q:I've got {max_price} for a {brand}<, it should be {colour}>
=> [{"id": "{ID}", "price": {K}}] :: {ID} costs {K}.

finder
search_flats/flats.search/findHome
Flats to rent
city/place/town:city:City; district?/quarter/area:word:Quarter; rooms?/min_rooms/size:few:Rooms; max_rent?/rent/budget:cash:Rent at most; balcony?/terrace/outdoor:bool~with a balcony~where I can sit outside^:Balcony; pets?/animals/dog:bool~my dog must be allowed~two cats live with me^no animals:Pets allowed; floor?/storey/level:(ground~no stairs|top~nobody above me|any):Floor; furnished?/with_furniture/equipped:bool~I own no furniture~with a bed and a table in it^empty~I bring my own furniture:Furnished
Q:I'm moving to {city}<, {rooms} rooms><, {pets}>|Q:somewhere to live in {city}<, {balcony}><, not above {max_rent}>|Q:{city}<, {district}>: {rooms} rooms<, {furnished}>|Q:home in {city}<, {floor}><, {pets}>|Q:{city}, {max_rent} a month at most<, {balcony}>|Q:flat in {city}<, quarter {district}><, {floor}>
=> {"id": "{ID}", "rent": {N}} :: {ID} costs {N}.

finder
search_jobs/jobs.search/findWork
Vacancies
title?/position/role:job:Position; company?/employer/at:company:Employer; city?/place/where:city:Place; min_salary?/pay/at_least:cash:Pay at least; part_time?/half/few_hours:bool~only a few hours~in the mornings while the kids are at school^full time:Part time; remote?/home_office/from_home:bool~from my kitchen table~without going to an office^on site:From home; since?/posted_after/newer_than:date:Posted after
Q:work as a {title}<in {city}><, {part_time}>|Q:is {company} hiring<a {title}>|Q:I'm a {title}, {remote}|Q:anything in {city} that pays {min_salary}|Q:{title} wanted<by {company}><in {city}>|Q:jobs at {company}<since {since}>|Q:earn {min_salary} as a {title}<, {remote}>
=> {"count": {N}} :: There are {N}. || ["{W} GmbH"] :: There is {W} GmbH.

finder
search_clothes/shop.search_clothes/findOutfit
Clothes of a shop
what/item/article:(shoes|coat|trousers|shirt|dress|hat|socks):Article; brand?/maker/label:company:Brand; colour?/color/shade:colour:Colour; material?/fabric/made_of:(cotton|wool|leather|linen|silk):Material; size?/fits/number:(XS|S|M|L|XL):Size; max_price?/budget/up_to:cash:At most; for?/gender/section:(women|men|kids):For
Q:{colour} {what}<in {size}><made of {material}>|Q:{what} by {brand}<, {colour}>|Q:{material} {what}<for {for}><, not over {max_price}>|Q:{what} for {for}<, size {size}>|Q:have you got {what} in {size}<, {colour}>|Q:show me {brand} {what}<below {max_price}>|Q:looking for {material} {what}<, {colour} ones>
=> [{"name": "{W}", "price": {N}}] :: {W} costs {N}.

finder
search_papers/papers.search/findArticles
Scientific articles
keywords?/query/about:topic:Words; author?/by/written_by:surname:Author; journal?/in/magazine:title:Journal; from_year?/since/after:year:Published since; to_year?/until/before:year:Published until; open_access?/free/free_only:bool~that cost nothing~free to read^even behind a paywall:Free ones only; sort?/order/by_what:(newest~the latest first|cited~the famous ones first|relevance):Order
Q:what has {author} published<since {from_year}>|Q:papers on {keywords}<between {from_year} and {to_year}>|Q:articles in {journal}<about {keywords}>|Q:{keywords}<, {open_access}><, {sort}>|Q:did {author} write about {keywords}|Q:research on {keywords}<until {to_year}><, {sort}>
=> {N} results, newest {D} :: There are {N}, the newest from {D}.

finder
search_art/museum.search/findPicture
Works of art of a collection
artist?/painter/by:person:Artist; title?/name/called:title:Title; century?/period/age:few:Century as a number; material?/technique/medium:(oil|watercolour|bronze|marble|wood|ink):Material; room?/hall/where:code:Room; shows?/motif/subject:animal:What is on it
Q:what have you got by {artist}<in {material}>|Q:anything from the {century}th century<in {material}>|Q:where hangs "{title}"<by {artist}>|Q:what is in {room}|Q:pictures with a {shows} on it<by {artist}>|Q:{material} things<from the {century}th century>
=> {"title": "{W} {W2}", "room": "{ID}"} :: {W} {W2} is in room {ID}.

finder
search_wine/wine.search/findBottle
Wines of a dealer
grape?/variety/kind:word:Grape; country?/from/origin:country:Country; colour?/color/type:(red|white|rose~pink|sparkling~with bubbles):Colour; year?/vintage/harvest:year:Vintage; max_price?/budget/up_to:cash:Price a bottle; goes_with?/for/dish:dish:Goes with
Q:something {colour} from {country}<below {max_price}>|Q:what do I drink with {goes_with}<, {colour}>|Q:a {grape}<from {country}><, {year}>|Q:bottles of {year}<, {colour}>|Q:{colour}, at most {max_price}|Q:{goes_with} tonight, which bottle<for up to {max_price}>
=> {"name": "{W} {W2}", "price": {Y}} :: {W} {W2} for {Y}.

invoice2
create_invoice/invoices.create/newInvoice
Makes an invoice for a customer
customer/client/to:company:Customer; amount/total/sum:cash:Sum; text?/for/description:reason:What for; due?/payable_until/due_date:date:Payable until; vat_percent?/tax/vat:percent:Tax in percent; send?/mail_it/send_now:bool~and mail it right away~send it at once^don't send it yet~I'll look at it first:Sends it at once
<urgent: >bill {customer} {amount}<, due {due}>|charge {customer} {amount}<, {send}>|{customer} owes us {amount}<for "{text}"><, until {due}>|invoice to {customer} over {amount}<with {vat_percent} tax><. {send}>|{amount} from {customer} please<, {text}>|write {customer} an invoice, {amount}<, {send}>
=> {"number": "{ID}"} :: The invoice is {ID}.

invoice2
send_invoice/invoices.send/mailInvoice
Sends an existing invoice
invoice/number/id:code:Invoice number; email?/to/address:email:Address; reminder?/as_reminder/second_time:bool~it's the second time~with a friendly reminder^:As a reminder
{invoice} should go out<to {email}>|mail {invoice}<to {email}><, {reminder}>|get {invoice} to the customer<, {reminder}>|{email} is waiting for {invoice}|dispatch {invoice}<, {reminder}>
=> sent :: {invoice} was sent.

invoice2
get_invoice/invoices.get/showInvoice
Shows an invoice
invoice/number/id:code:Invoice number
Q:what was {invoice} about|Q:how much is {invoice}|Q:show me {invoice}|Q:when is {invoice} due|Q:who got {invoice}
=> {"customer": "{P}", "total": {X}, "due": "{D}"} :: It went to {P} over {X}, due {D}.

invoice2
void_invoice/invoices.void/cancelInvoice
Cancels an invoice
invoice/number/id:code:Invoice number; reason?/why/because:reason:Why; replacement?/new_one/reissue:bool~and make a new one~write it again^no new one:Makes a corrected one
{invoice} was wrong<, {replacement}>|tear up {invoice}<: {reason}>|{invoice} must go<, {reason}><, {replacement}>|take {invoice} back<, {replacement}>|{invoice} shouldn't exist
=> voided :: {invoice} was voided.

invoice2
list_invoices/invoices.list/openInvoices
Lists invoices
state?/status/which:(open~not paid yet~still waiting for money|paid~already settled|overdue~too late~past the date):State; customer?/client/of:company:Customer; year?/in/of_year:year:Year
Q:who hasn't paid yet{state=open}|Q:which ones are {state}<for {customer}>|Q:what did we bill {customer}<in {year}>|Q:everything {state}<in {year}>|Q:is anything {state}|Q:who is late with the money{state=overdue}
=> {N} invoices, {X} EUR :: There are {N} over {X} EUR.

notes2
add_note/notes.add/jotDown
Saves a note
text/content/body:msg:Text; title?/heading/name:word2:Title; tags?/labels/keywords:strings:Tags
memo: {text}|note: {text}|note titled {title}: {text}|write down "{text}"<, tags {tags}>|remember this for me: {text}|"{text}" - keep that|jot down: {text}|put "{text}" into my notes<under {title}>
=> {"id": "{ID}"} :: It is saved as {ID}.

notes2
find_notes/notes.find/searchNotes
Searches the notes
words/query/text:topic:Words; tag?/label/tagged:word:Tag; newest_first?/latest/recent:bool~the latest first^:Newest first
Q:what did I write about {words}|Q:where's my note on {words}<tagged {tag}>|Q:did I jot down anything about {words}|Q:my thoughts on {words}<, {newest_first}>|Q:look in my notes for {words}
=> ["{W} {W2}"] :: There is {W} {W2}. || nothing :: There is nothing.

notes2
append_note/notes.append/addToNote
Adds a text to an existing note
note/id/to:code:Note; text/content/more:msg:Text
add "{text}" to {note}|{note}: also {text}|put under {note}: {text}|in {note} I forgot this: {text}|"{text}" belongs in {note} too|extend {note} with "{text}"
=> appended :: It was appended to {note}.

notes2
delete_note/notes.delete/tossNote
Deletes a note
note/id/number:code:Note
I don't need {note} any more|throw {note} away|{note} is outdated, get rid of it|erase {note}|crumple up {note}
=> deleted :: {note} was deleted.

speech
send_message/messages.send/tellSomeone
Sends a message to a person
to/person/recipient:first:Who; text/message/body:msg:Text; delay_minutes?/later/in_minutes:minutes:Minutes later
tell {to} {text}|tell {to} that {text}|message {to}: {text}|text {to} saying {text}|"{text}" to {to}<, in {delay_minutes}>|let {to} know that {text}|write {to} "{text}"|{to} should know: {text}|can you tell {to} {text}|in {delay_minutes} send {to} "{text}"|say "{text}" to {to}
=> delivered :: The message to {to} was delivered.

speech
announce2/speakers.announce/sayAloud
Says a text over loudspeakers
text/message/announcement:msg:Text; where?/zone/area:(hall~in the hall|office~in the office|everywhere~in the whole building|yard~outside in the yard|lobby~in the lobby):Where; times?/repeat/how_often:times:How often; chime?/gong/tone:bool~with a gong first^without a gong:Gong before
say {where}: {text}|"{text}" {where}<, {times}>|announce: {text}|let them hear "{text}"<, {chime}><, {times}>|shout {where} that {text}|everybody should hear this: {text}{where=everywhere}|loudspeakers: "{text}"<, {chime}>
=> announced :: It was announced.

speech
set_password2/accounts.password/newSecret
Sets a new password
account/user/login:user:Account; password/secret/value:secret:New password; logout?/end_sessions/sign_out:bool~and close all sessions~throw everybody out^stay signed in:Ends sessions; hint?/reminder/clue:word2:Hint
set the password of {account} to {password}|{password} is the new password for {account}<, {logout}>|change {account}'s secret to {password}<, hint {hint}>|{account} wants {password} from now on|let {account} log in with {password}<, {logout}>
=> changed :: The password of {account} was changed.

speech
check_leak/accounts.leaked/pwned
Whether a password is known to criminals
password/secret/value:secret:Password
Q:did {password} ever turn up in a leak|Q:is {password} on any list|Q:did anybody steal {password} already|Q:{password} - is it burnt|Q:can I still use {password} or is it known|Q:was {password} part of a breach
=> {"leaked": ((true|false)), "times": {N}} :: Leaked: {1}, {N} times.

speech
rename_thing/items.rename/newTitle
Gives something a new title
item/id/what:code:What; title/name/new_name:title:New title; keep_old?/alias/old_too:bool~the old one should still work~keep the old name too^the old name may go:Old name stays valid
{item} should be called {title}|call {item} "{title}"<, {keep_old}>|rename {item} to {title}|the title of {item} is {title}|new title for {item}: {title}<, {keep_old}>|{item}? make that "{title}"
=> renamed :: {item} was renamed.

speech
add_quote/quotes.add/saveQuote
Saves a quotation
text/quote/words:sentence:Words; author?/by/said_by:person:Who said it; source?/from/book:book:Where it stands; year?/in/said_in:year:Year
"{text}", said {author}|{author}: "{text}"<({source})>|keep the words "{text}"<by {author}>|"{text}" is from {source}<, {year}>|quote by {author}, "{text}"<, {year}>|save this: "{text}"<- {author}>
=> {"id": "{ID}"} :: It is saved as {ID}.

speech
start_poll/polls.start/askEveryone
Starts a vote
question/title/text:ask:Question; options/answers/choices:strings:Answers; multiple?/several/multi:bool~more than one answer is fine~tick as many as you like^only one answer each:Several answers; secret?/anonymous/hidden:bool~nobody sees who voted for what~anonymous^with names:Anonymous; closes?/until/ends:date:Until
ask everybody "{question}" with {options}<, {multiple}>|poll: "{question}" {options}<, until {closes}>|vote on "{question}", answers {options}<, {secret}>|"{question}" - let them choose between {options}<, {multiple}>|{options}? start a vote, "{question}"<, {secret}>
=> {"poll": "{ID}"} :: The vote is {ID}.

codes
product_by_barcode/products.ean/scanCode
Finds a product by its barcode
ean/barcode/code:digits:Barcode
Q:scan {ean}|Q:what is {ean}|Q:{ean}?|Q:beep, {ean}|Q:the stripes say {ean}|Q:I've got {ean} in my hand|Q:which article is {ean}
=> {"name": "{W} {W2}", "price": {Y}} :: It is {W} {W2} for {Y}. || {W} :: It is {W}.

codes
plate_owner/vehicles.owner/whoseCar
Holder of a car by its number plate
plate/registration/number:code:Number plate
Q:whose car is {plate}|Q:{plate} blocks my garage, who is that|Q:who drives {plate}|Q:find out about {plate}|Q:somebody with {plate} hit me and drove off
=> {"owner": "{P}", "city": "{C}"} :: It belongs to {P} in {C}.

codes
ip_location/ip.locate/whereIsIp
Where an IP address is
ip/address/host:ip:IP address
Q:where does {ip} sit|Q:{ip} tries to log in, from where|Q:which country is {ip}|Q:{ip}?|Q:trace {ip}
=> {"country": "{C}", "provider": "{W}"} :: It is in {C} with {W}.

codes
postcode_city/postcodes.city/whichTown
Town of a postcode
postcode/zip/code:digits5:Postcode
Q:which town is {postcode}|Q:{postcode} - where's that|Q:where do letters to {postcode} go|Q:place with the zip {postcode}|Q:is {postcode} in the north
=> {C} :: It is {C}.

codes
bank_of_iban/iban.check/validIban
Checks an IBAN and names the bank
iban/account/number:code:IBAN
Q:is {iban} a real account|Q:which bank does {iban} belong to|Q:did I mistype {iban}|Q:check {iban}|Q:{iban} ok?
=> {"valid": ((true|false)), "bank": "{W} Bank"} :: Valid: {1}; bank: {W} Bank.

codes
flight_by_number/flights.get/flightNo
A flight by its number
number/flight/code:code:Flight number
Q:when does {number} land|Q:{number}, late?|Q:is {number} in the air|Q:my mum sits in {number}, where is she|Q:{number} gate?
=> {"status": "((in the air|landed|delayed))", "lands": "{T}"} :: It is {1} and lands at {T}.

codes
error_meaning/errors.explain/whatDoesItMean
Explains an error code of a machine
code/error/number:code:Error code; machine?/device/on:machine:Machine
Q:the display says {code}<, it's the {machine}>|Q:{code}, what now|Q:my {machine} shows {code}|Q:what does {code} want to tell me|Q:{code} blinks<on the {machine}>
=> {W} {W2}, restart it :: It means: {W} {W2}, restart it.

codes
word_translation/dictionary.entry/dictLookup
Entry of a dictionary
word/term/entry:word:Word; into?/target/language:lang:Language code
Q:{word} in {into}|Q:look up {word}|Q:what's {word}<in {into}>|Q:is {word} a real word|Q:{word}?<, {into}>
=> {W}, {W2} :: It says: {W}, {W2}.

codes
share_quote/markets.quote/tickerPrice
Latest price of a security
ticker/symbol/code:ticker:Ticker
Q:what's {ticker} trading at|Q:{ticker}?|Q:how is {ticker} today|Q:did {ticker} fall|Q:worth of {ticker}|Q:is {ticker} going up
=> {X} :: {ticker} is at {X}.

codes
colour_name/colours.name/whatColour
Name of a colour code
hex/code/value:hex:Hexadecimal code
Q:what colour is {hex}|Q:is {hex} more blue or green|Q:name of {hex}|Q:{hex} looks like what|Q:paint shop wants the name of {hex}
=> {W} :: It is {W}.

codes
element_info/elements.get/atom
Facts about a chemical element
symbol/element/name:word:Symbol or name; field?/what/only:(mass~how heavy is an atom|melting_point~when does it melt|number~which place in the table|discovered~who found it):Field
Q:{symbol}<: {field}>|Q:tell me about {symbol}<, {field}>|Q:{field}, I mean {symbol}|Q:what do you know on {symbol}|Q:element {symbol}<? {field}>
=> {"number": {M}, "mass": {X}} :: Its number is {M}, its mass {X}.

access2
get_feature_flag/flags.get/flagState
State of a feature flag
flag/name/feature:host:Flag; user?/for/who:user:For this user
Q:can {user} see {flag}|Q:is {flag} on<for {user}>|Q:who has {flag}|Q:{flag} live yet|Q:does {flag} show<for {user}>
=> {"enabled": ((true|false)), "percent": {M}} :: Enabled: {1}, {M} %.

access2
set_feature_flag/flags.set/toggleFeature
Switches a feature on or off
flag/name/feature:host:Flag; enabled/on/active:bool~let people have {flag}~{flag} may come out~turn {flag} on^hide {flag} again~pull {flag} back~{flag} breaks things, away with it:true: users see it; percent?/share/rollout:percent:Only for this share of users; note?/reason/why:reason:Why
{enabled}<, {percent} of them>|{enabled}<because {note}>|ok, {enabled}<for {percent}>|{enabled} now|<quick: >{enabled}
=> ok :: The flag {flag} was set.

access2
delete_feature_flag/flags.delete/dropFlag
Removes a feature flag for good
flag/name/feature:host:Flag
{flag} is everywhere now, we don't need the switch|remove the switch {flag}|clean up {flag}|{flag} has done its duty|forget the flag {flag}
=> deleted :: {flag} was deleted.

access2
create_api_key/keys.create/newApiKey
Makes a key for a program
name/label/for:host:What for; scopes?/rights/allowed:strings:What it may do; expires?/valid_until/until:date:Until; read_only?/readonly/look_only:bool~it may only read~it must not change anything^it may write too:May only read
I need a key for {name}<, {read_only}>|let {name} use our interface<until {expires}>|{name} wants to talk to our server<, {read_only}>|token for {name}<with {scopes}><, {read_only}>|give {name} access<: {scopes}><till {expires}>
=> {"key": "{TOK}"} :: The key is {TOK}.

access2
revoke_api_key/keys.revoke/killKey
Makes a key invalid
key/id/name:code:Key; reason?/why/because:(leaked~it's in a public place~strangers have it|unused~nobody uses it|rotated~we have a new one):Why
{key} leaked, make it useless{reason=leaked}|{key} must stop working<, {reason}>|nobody should get in with {key}<, {reason}>|kill {key}<: {reason}>|{key} is no longer needed
=> revoked :: {key} was revoked.
""".strip().split("\n\n") for l in [l.strip("\n")]]
