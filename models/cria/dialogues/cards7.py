"""Functions as anybody would think of first: weather, mail, flights, conversions, reminders, lookups.  Everyday names and terse or missing descriptions.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
util
get_current_weather/weather/weather.now/fetchWeather
Current weather/Get the current weather in a given location/Weather
location/city/place:city:City, e.g. Oslo/Where; unit?/units/scale:(celsius~in Celsius~in centigrade|fahrenheit~in Fahrenheit~the American way)[celsius]:Unit
Q:is it wet in {location}|Q:{location} weather<{unit}>|Q:do I need sunglasses in {location}|Q:how many degrees has {location}<, {unit}>|Q:what should I wear in {location} right now|Q:would you go out without a jacket in {location}|Q:hows it outside in {location}<{unit}>|Q:I land in {location} in an hour, what awaits me|Q:is {location} under snow|Q:hot or cold in {location}? <{unit} please>
=> {"temp": {M}, "condition": "((rain|sunny|cloudy|snow|fog|thunderstorm))"} :: It is {M} degrees with {1} in {location}. || {M}°, ((clear sky|light rain|heavy clouds|windy)) :: It is {M}° in {location}: {1}.

util
get_forecast/forecast.daily/weatherAhead
Weather forecast
location/city/place:city:Place; date/day/for:nearday:Day; hour?/at/time:time:HH:MM
Q:will it rain in {location} {date}|Q:{location} {date}, umbrella or not<, around {hour}>|Q:can we have the barbecue in {location} {date}<at {hour}>|Q:what's the sky going to do {date} in {location}|Q:I want to hang the laundry out {date}, I'm in {location}|Q:forecast {location} {date}|Q:how warm will it get {date} in {location}
=> {"max": {M}, "rain_percent": {N}} :: Up to {M} degrees, rain {N} %. || ((sunny|showers|storm)), {M} degrees :: It will be {1}, {M} degrees.

util
send_email/email_send/mailTo
Send an email
to/recipient/address:email:Address; subject/title/re:occasion:Subject; body/message/text:msg:Text; cc?/copy_to/carbon_copy:email:Copy; priority?/importance/flag:(low|normal|high~mark it as urgent~it's important):Priority
email {to} subject {subject} body {body}|write an email to {to} titled {subject}: {body}<, cc {cc}>|let {to} know by mail: "{body}", subject "{subject}"<, {priority}>|{to} needs a mail about {subject} that says "{body}"<with a copy to {cc}>|shoot {to} a mail. {subject}. {body}|please mail {to}. subject: {subject}. text: {body}|{to} // {subject} // {body}
=> sent :: I sent it to {to}. || {"id": "{TOK}"} :: It was sent; the id is {TOK}.

util
send_sms/sms/textMessage
Send a text message
phone/number/to:phone:Phone number; message/text/body:msg:Message
text {phone} {message}|sms {phone}: {message}|send {phone} a text saying {message}|let {phone} know: {message}|message to {phone} - {message}|tell the person with {phone} "{message}"|write "{message}" to {phone}
=> delivered :: The message was delivered.

util
set_reminder/reminders.add/remindMe
Create a reminder
text/what/task:todo:What; when/at/due:datetime:When; repeat?/recurrence/every:(daily~every day|weekly~every week|monthly~each month|none~just once):Repeats
remind me to {text} {when}|{when} I have to {text}|don't let me forget to {text} {when}<, {repeat}>|{when}: {text}<, {repeat}>|ping me {when} so that I {text}|I always forget to {text}, tell me {when}|make sure I {text} {when}<, {repeat}>
=> {"id": "{ID}"} :: I will remind you; the id is {ID}.

util
set_timer/timer.start/startTimer
Start a timer
seconds/duration/length:seconds:Seconds; label?/name/for:dish:What for
wake me in {seconds}|the {label} has to come out in {seconds}|{seconds} for the {label}|give me {seconds}<for the {label}>|beep after {seconds}|count down {seconds}<, {label}>|put the {label} on, {seconds}|I'm taking a nap, {seconds}
=> started :: The timer runs.

util
search_flights/flights/findFlight
Search flights
origin/from/departure:city:From; destination/to/arrival:city:To; departure_date/date/on:date:Date; return_date?/back/return_on:date:Return; passengers?/adults/travellers:few[1]:Passengers; cabin?/class/travel_class:(economy~in the cheap seats|premium~with a bit more legroom|business~in business|first~in first class~up front with champagne):Cabin; nonstop?/direct/direct_only:bool~without changing planes~direct~no stops^a stopover is fine~I don't mind a stop:Only direct
Q:I need to be in {destination} on {departure_date}, I live in {origin}<, {nonstop}>|Q:fly from {origin} to {destination}, {departure_date}<, back {return_date}>|Q:{origin} - {destination} {departure_date}<, {passengers} of us><, {cabin}>|Q:get {passengers} people from {origin} to {destination} on {departure_date}<, {nonstop}>|Q:what's flying to {destination} out of {origin}, {departure_date}<{cabin}>|Q:leaving {origin} {departure_date} for {destination}<, home again {return_date}><, {nonstop}>
=> [{"flight": "{ID}", "price": {N}}] :: Flight {ID} costs {N}. || {ID} at {T}, {N} EUR :: {ID} leaves at {T} and costs {N} EUR.

util
search_hotels/hotels/findHotel
Search hotels
city/destination/location:city:City; check_in/checkin/arrival:date:Arrival; check_out/checkout/departure:date:Departure; guests?/people/adults:few:Guests; max_price?/budget/price_limit:cash:Price a night; stars?/min_stars/rating:stars:Stars; amenities?/features/must_have:strings:Amenities
Q:somewhere to stay in {city} from {check_in} to {check_out}<, {guests} of us>|Q:{city}, {check_in} until {check_out}<, not over {max_price} a night>|Q:a bed in {city} between {check_in} and {check_out}<, at least {stars} stars>|Q:sleeping in {city} {check_in} - {check_out}<for {guests}><, should have {amenities}>|Q:I'm in {city} from {check_in} until {check_out}, where can I stay<for {max_price} at most>
=> [{"name": "Hotel {W}", "price": {N}}] :: Hotel {W} costs {N}.

util
find_restaurants/restaurants/whereToEat
Find restaurants
location/near/area:place:Where; cuisine?/kind/food:(italian~pizza or pasta|indian~a good curry|japanese~sushi|mexican~tacos|vegan~without animals|steak~a piece of meat|thai~something Thai):Cuisine; price?/price_level/budget:(cheap~that won't ruin me~for students|medium~not too dear|expensive~where money doesn't matter~fancy):Price; open_now?/now_open/open:bool~still open~I'm hungry now^:Open now; rating?/min_rating/at_least:stars:Least rating
Q:I'm starving near {location}<, {cuisine}>|Q:where's {cuisine} around {location}|Q:dinner close to {location}<, {price}><, {open_now}>|Q:feel like {cuisine}, I'm at {location}<, {price}>|Q:{location}: food<, {cuisine}><, at least {rating} stars>|Q:good place to eat by {location}<{price}>
=> [{"name": "{W}", "rating": {Y}}] :: There is {W} with a rating of {Y}.

util
convert_units/units/unitConverter
Convert between units
value/amount/quantity:num:Value; from_unit/from/source:(km~kilometres|mile~miles|kg~kilos|pound~pounds|celsius~degrees Celsius|fahrenheit~degrees Fahrenheit|litre~litres|gallon~gallons|cm~centimetres|inch~inches):From; to_unit/to/target:(km~kilometres|mile~miles|kg~kilos|pound~pounds|celsius~Celsius|fahrenheit~Fahrenheit|litre~litres|gallon~gallons|cm~centimetres|inch~inches):To
Q:use the converter: {value} {from_unit} in {to_unit}|Q:with the unit tool, {value} {from_unit} to {to_unit}|Q:call the converter for {value} {from_unit} into {to_unit}|Q:units please: {value} {from_unit} as {to_unit}|Q:converter {value} {from_unit} {to_unit}
=> {"result": {X}} :: It is {X}. || {X} :: That is {X}.

util
translate_text/translate/tr
Translate text
text/input/source_text:msg:Text; target_language/to/target:language:Language; source_language?/from/source:language:Language of the text; tone?/register/style:(formal~politely~as to a customer|informal~as to a friend~casually):Tone
Q:how do I say "{text}" in {target_language}<, {tone}>|Q:"{text}" in {target_language} please|Q:put this into {target_language}<, {tone}>: {text}|Q:my {target_language} is bad, what's "{text}"|Q:I have to write to somebody who only speaks {target_language}: "{text}"<({tone})>|Q:{target_language} for "{text}"?|Q:translate to {target_language}: {text}
=> {"translation": "{W} {W2}"} :: It is: {W} {W2} || {W} {W2} {TOK} :: It is: {W} {W2} {TOK}

util
create_calendar_event/add_to_calendar/schedule
Create a calendar event
title/name/event:occasion:Title; date/day/on:date:Date; start_time/start/from:time:Start HH:MM; end_time?/end/until:time:End HH:MM; location?/place/where:place:Location; guests?/attendees/with:people:Attendees; all_day?/whole_day/allDay:bool~the whole day~all day long^:All day
{title} on {date} at {start_time}<until {end_time}><, at {location}>|put {title} in, {date} {start_time}<with {guests}>|{date} from {start_time}<to {end_time}>: {title}|I promised to be at {title} on {date}, {start_time}<, place {location}>|{title}, {date}, {start_time}<, {guests} come too>|add {title} {date} {start_time}
=> {"event_id": "{ID}"} :: It is in the calendar as {ID}.

util
play_music/music/playSong
Play music
song?/title/track:song:Song; artist?/by/band:artist:Artist; genre?/style/kind:genre:Genre; volume?/loudness/level:percent:0-100; shuffle?/random/mix:bool~in any order~shuffled^in order:Shuffle; room?/speaker/device:(kitchen~in the kitchen|bathroom~while I shower|living_room~in the living room|everywhere~all over the house):Room
put on {song} by {artist}<{room}>|I'm in the mood for {genre}<, {room}>|some {genre} please<at {volume}>|play {song}<by {artist}><, {shuffle}>|let's hear {artist}<, {shuffle}>|I want {genre}<, {shuffle}><, volume {volume}>|{song} - {artist}|dance to {genre}<{room}>|anything by {artist}<{room}>
=> playing :: It is playing.

util
get_news/news/headlines_get
Get news
topic?/about/query:topic:Topic; country?/region/from:country:Country; limit?/count/max:few[5]:How many; since?/from_date/after:date:Since; language?/lang/in:lang:Language
Q:what's happening with {topic}<in {country}>|Q:anything new on {topic}<since {since}>|Q:headlines<from {country}><, {limit} of them>|Q:did I miss something about {topic}|Q:what do the papers say about {topic}<, in {language}>|Q:{limit} stories on {topic}<from {country}>|Q:catch me up on {topic}
=> ["{S}"] :: The news: {S} || [{"title": "{W} {W2} {TOK}"}] :: There is: {W} {W2} {TOK}

util
calculate_bmi/bmi/bodyMass
Body mass index
weight_kg/weight/kg:weight:Weight in kg; height_cm/height/cm:cm:Height in cm
Q:am I too fat? {height_cm} tall and {weight_kg} kg|Q:bmi for {weight_kg} kg and {height_cm}|Q:{height_cm}, {weight_kg} kilos, is that healthy|Q:I weigh {weight_kg} kg at {height_cm}|Q:body mass index: {weight_kg} kg, {height_cm}
=> {"bmi": {Y}} :: The BMI is {Y}. || {Y} :: It is {Y}.

util
calculate_loan/mortgage/loanRate
Monthly rate of a loan
amount/principal/sum:cash:Amount; rate/interest/interest_rate:num:Percent a year; years/term/term_years:few:Years; down_payment?/deposit/own_money:cash:Paid at once
Q:I want a house, borrow {amount} at {rate} % over {years} years<, {down_payment} of my own>|Q:what would I pay a month for {amount}, {rate} percent, {years} years|Q:bank offers {rate}% for {amount}, {years} years|Q:{amount} in {years} years with {rate} %<, I have {down_payment} saved>|Q:loan: {amount}, {rate}%, {years} years
=> {"monthly": {X}} :: It is {X} a month.

util
calculate_tip/tip/tipAmount
Tip for a bill
bill/amount/total:cash:Bill; percent/tip_percent/rate:percent:Percent; people?/split/persons:few:Shared by
Q:dinner was {bill}, tip {percent}<, {people} of us>|Q:{percent} on {bill}<split by {people}>, use the tip tool|Q:service was great, {percent} on {bill}|Q:bill {bill}, {percent} tip<, {people} people>|Q:what do I leave on {bill} at {percent}
=> {"tip": {Y}, "total": {X}} :: The tip is {Y}, the total {X}.

util
get_stock_price/stock/priceOf
Get stock price
symbol/ticker/stock:ticker:Symbol; date?/on/day:date:Day
Q:what's {symbol} worth|Q:{symbol}?|Q:how much was {symbol} on {date}|Q:price of {symbol}<on {date}>|Q:should I check my {symbol}? where are they|Q:{symbol} please<, {date}>|Q:one share of {symbol}, how much
=> {"symbol": "{symbol}", "price": {X}} :: {symbol} is at {X}.

util
get_exchange_rate/fx_rate/rateFor
Exchange rate
base/from/from_currency:currency:ISO code; target/to/to_currency:currency:ISO code; date?/on/day:date:Day
Q:how strong is the {base} against the {target}|Q:{base} in {target} rate<on {date}>|Q:what's one {base} in {target}|Q:{base}/{target}<, {date}>|Q:rate {base} to {target} please
=> {Y} :: The rate is {Y}. || {"rate": {Y}} :: The rate is {Y}.

util
search_web/web_search/lookup
Search the web
query/q/text:topic:Query; max_results?/limit/n:few[10]:How many; safe?/safe_search/family_filter:bool~my kid is watching~nothing for adults^no filter:Filter
Q:look up {query}|Q:what can you find on {query}<, {max_results} hits>|Q:google {query}<, {safe}>|Q:search {query}|Q:see what the internet says about {query}|Q:pages on {query}<, {max_results} at most><, {safe}>
=> [{"title": "{W} {W2}", "url": "https://{W}.com"}] :: I found {W} {W2}.

util
get_definition/define/dict
Meaning of a word
word/term/w:word:Word; language?/lang/in:lang:Language
Q:what does {word} mean|Q:{word}?<in {language}>|Q:I don't understand the word {word}|Q:define {word}<in {language}>|Q:somebody called me {word}, what is that|Q:meaning of {word} please
=> {"definition": "{W} {W2}"} :: It means: {W} {W2}.

util
get_directions/directions/howToGetTo
Directions from A to B
from/origin/start:place:Start; to/destination/end:place:Destination; mode?/by/travel_mode:(driving~by car~I'm driving|walking~on foot~I'll walk|cycling~by bike~I'll pedal|transit~by bus or train~with public transport):Mode; avoid?/without/skip:(tolls~without paying tolls|highways~no motorways|ferries~no ferries please):What is avoided; depart_at?/leave/departure:time:HH:MM
Q:how do I get from {from} to {to}<, {mode}>|Q:{from} to {to}<, {mode}><, {avoid}>|Q:I'm at {from} and have to go to {to}<, {mode}>|Q:way to {to} from {from}<, {avoid}><, leaving {depart_at}>|Q:I'm lost at {from}, {to} please<, {mode}>|Q:quickest way {from} - {to}<{mode}>
=> {"km": {Y}, "minutes": {M}} :: It is {Y} km and takes {M} minutes.

util
get_time/current_time/timeIn
Current time in a place
place/city/timezone:city:Place
Q:how late is it in {place}|Q:what time is it in {place}|Q:can I still call {place}, or are they asleep|Q:{place} time|Q:clock in {place}
=> {T} :: It is {T} in {place}. || {"time": "{T}", "date": "{D}"} :: It is {T} on {D} in {place}.

util
generate_password/password/mkpasswd
Generate a password
length/chars/size:few:Length; symbols?/special_chars/special:bool~with funny signs~with special characters^only letters and digits~no special characters:Special characters; readable?/memorable/pronounceable:bool~that I can remember^:Easy to remember; count?/how_many/n:few[1]:How many
I need something secret with {length} characters<, {symbols}>|make up a password, {length} long<, {symbols}>|{length} characters, nobody must guess it<, {symbols}>|new password ({length})<{readable}>|{count} of them, {length} characters each<, {symbols}>
=> {TOK} :: The password is {TOK}.

util
create_qr_code/qr/makeQr
Make a QR code
content/data/text:url:What it holds; size?/pixels/width:bigs:Pixels; color?/colour/fg:colour:Colour; format?/type/as:(png|svg~as vectors|pdf):Format
make {content} scannable<, {size} pixels>|turn {content} into one of those square codes<, {color}>|qr for {content}<, {format}>|people should get to {content} with their phone camera<, {size} px wide>|code with {content} in it<, {color}><, {format}>
=> {"file": "{W}.png"} :: The file is {W}.png.

util
shorten_url/short/tinyUrl
Make a link short
url/link/long_url:url:Link; alias?/name/slug:word:Wanted ending; expires?/until/valid_until:date:Valid until
{url} is too long<, call it {alias}>|make {url} short<, valid until {expires}>|I can't read {url} out on the phone, shorter please|short link for {url}<with the ending {alias}>|{url} but handy<, until {expires}>
=> https://{W}.ly/{TOK} :: It is https://{W}.ly/{TOK}.

util
get_user_profile/user_get/fetchUser
Fetch a user
user_id/id/uid:id:Id; fields?/include/only:strings:Fields
Q:who is number {user_id}|Q:user {user_id}<, {fields}>|Q:tell me about {user_id}|Q:pull up {user_id}<, just {fields}>|Q:which person hides behind {user_id}
=> {"name": "{P}", "email": "{MAIL}"} :: It is {P}, {MAIL}.

util
update_user_email/user_set_email/changeMail
Change a user's e-mail
user_id/id/uid:id:Id; email/new_email/address:email:New address; verify?/confirm/send_check:bool~check that it works~ask them to confirm^no need to confirm:Sends a confirmation
{user_id} has a new address, {email}<, {verify}>|{email} instead of the old one for {user_id}|{user_id} can be written to at {email} now<. {verify}>|set {user_id} to {email}<, {verify}>
=> updated :: {user_id} has the address {email} now.

util
delete_user/user_del/removeAccount
Delete a user
user_id/id/uid:id:Id; hard?/permanent/for_good:bool~for good~so that nobody can get it back^but so that it can be undone:Cannot be undone; reason?/why/note:reason:Why
{user_id} wants to be forgotten<, {hard}>|get rid of {user_id}<: {reason}>|{user_id} should not exist any more<, {hard}>|wipe {user_id}<, {hard}><because {reason}>|throw out {user_id}
=> deleted :: {user_id} was deleted.

util
send_notification/notify/push_msg
Push message to a device or user
user/to/recipient:user:User; title/heading/subject:occasion:Title; message/text/body:msg:Text; urgent?/high_priority/important:bool~even if the phone is on silent~it's really important^no need to ring:Breaks through silence
ping {user}: "{title}", {message}<. {urgent}>|{user}'s phone should show "{title}": {message}|notify {user} about {title}: {message}<, {urgent}>|push to {user}, heading {title}, text "{message}"|{user} must know this, "{title}": "{message}"<, {urgent}>
=> ok :: It was pushed to {user}.

util
log_expense/expense/spent
Record an expense
amount/cost/sum:cash:Amount; category/for/kind:(food~on lunch~at the supermarket|transport~on a taxi~for the train|housing~for the rent~on the heating bill|fun~at the cinema~on beer with friends|health~at the dentist~for pills|clothes~on new shoes|gifts~on a present):Category; date?/on/day:date:Day; note?/comment/memo:msg:Note; card?/paid_with/method:(cash~in cash|card~with the card|phone~with my phone):How
{amount} {category}<, {card}>|spent {amount} {category}<on {date}>|I left {amount} {category}<, {card}>|there went {amount}, {category}|{category} {amount}<, note "{note}">|minus {amount} {category}<, {date}><, {card}>
=> {"left_this_month": {X}} :: There are {X} left this month.

util
add_contact/contact/saveNumber
Save a contact
name/full_name/who:person:Name; phone?/mobile/number:phone:Phone; email?/mail/address:email:E-mail; company?/firm/works_at:company:Company; birthday?/born/date_of_birth:date:Birthday
{name}, {phone}<, works at {company}>|keep {name}'s number {phone}|remember {name}: {email}<, {phone}>|met {name} from {company}, {email}|{name} turned up with the number {phone}<, birthday {birthday}>|save {name}<, {phone}><, {email}>
=> saved :: {name} is saved.

util
find_contact/who/phonebook
Look somebody up in the contacts
name/person/query:first:Name; company?/at/firm:company:Company
Q:what was {name}'s number again|Q:how do I reach {name}<from {company}>|Q:I need to call {name}<at {company}>|Q:{name}'s mail address?|Q:have I got {name}<of {company}> somewhere
=> {"phone": "0{K}", "email": "{MAIL}"} :: The number is 0{K}, the address {MAIL}.

util
create_task/todo/newTask
Add a to-do
title/task/what:todo:What; due?/deadline/by:date:Due; priority?/importance/prio:(low~someday~no hurry|medium|high~really important~first thing):Priority; list?/project/in:(home|work|school|shopping):List; assignee?/for/who:first:Who does it
{title}<by {due}><, {priority}>|I still have to {title}<, {priority}>|{assignee} must {title}<until {due}>|put "{title}" on my {list} list<, due {due}>|to do: {title}<, {priority}><, {list}>|somebody has to {title}<, say {assignee}>|note: {title}<before {due}>
=> {"id": "{ID}"} :: It is on the list as {ID}.

util
complete_task/todo_done/check_off
Mark a to-do as done
task/title/id:todo:Which
I managed to {task}|did it: {task}|you can strike "{task}"|{task} - finished|no need to {task} any more, done|finally: {task}, check
=> done :: It is marked as done.

util
list_tasks/todos/whatsLeft
List to-dos
status?/state/only:(open~not done yet~left|done~finished|overdue~too late~that I missed):Status; list?/project/in:(home|work|school|shopping):List; due_before?/until/before:date:Due before
Q:what's {status}<on the {list} list>|Q:anything {status}<before {due_before}>|Q:what else must I do<for {list}>|Q:show me what is {status}|Q:how bad is it, what's {status}<, {list}>
=> ["{W} {W2}"] :: There is: {W} {W2}. || {N} :: There are {N}.

util
get_recipe/recipe/how_to_cook
Get a recipe
dish/name/query:dish:Dish; servings?/people/portions:few:Servings; diet?/diet_type/restriction:(vegan~without anything from animals|gluten_free~my guest can't eat wheat|low_carb~without many carbs|halal|kosher):Diet
Q:how do I make {dish}<for {servings}>|Q:I want to cook {dish}<, {diet}>|Q:{dish} recipe<for {servings} people>|Q:what goes into {dish}<, {diet}>|Q:teach me {dish}<, we are {servings}>
=> {"minutes": {M}, "ingredients": ["{W}", "{W2}"]} :: You need {W} and {W2}, and {M} minutes.

util
order_food/order/deliver_food
Order food
restaurant/from/place:title:Restaurant; items/dishes/what:lines:Dishes; address?/to/deliver_to:street:Address; note?/instructions/remark:msg:Note; cutlery?/with_cutlery/fork:bool~with forks and knives^no plastic forks please~we have our own cutlery:With cutlery; tip?/tip_amount/gratuity:cash:Tip for the driver
from {restaurant}: {items}<to {address}><, {cutlery}>|I'm hungry, {items} from {restaurant}<, {cutlery}>|{restaurant} should bring {items}<to {address}><. {tip} for the driver>|get {items} at {restaurant}<. tell them: {note}>|{items}, {restaurant}<, to {address}>
=> {"order": "{ID}", "minutes": {M}} :: Order {ID} comes in {M} minutes.

util
book_table/table/reserveTable
Book a table
restaurant/at/place:title:Restaurant; date/day/on:date:Date; time/at_time/hour:time:Time HH:MM; guests/people/party_size:few:Guests; outside?/terrace/outdoor:bool~under the sky~out in the garden~on the terrace^inside, I freeze easily~indoors:Outside; occasion?/celebrating/reason:(birthday~it's my birthday|anniversary~ten years married|business~with a client|date~with somebody I like):Occasion
{guests} of us at {restaurant}, {date}, {time}<, {outside}>|get us into {restaurant} on {date} at {time}, {guests} people<. {occasion}>|{restaurant} {date} {time} for {guests}<, {outside}>|we'll be {guests}, {restaurant}, {date} {time}<, {occasion}>|dinner at {restaurant}: {date}, {time}, {guests} persons<, {outside}>
=> {"code": "{TOK}"} :: It is booked; the code is {TOK}. || full at {T} :: They are full at {T}.

util
call_taxi/taxi_order/ride
Order a ride
pickup/from/start:place:Where from; dropoff/to/destination:place:Where to; when?/at/time:time:HH:MM; passengers?/people/riders:few[1]:Passengers; child_seat?/kids_seat/baby_seat:bool~with a seat for the baby~we have a toddler^:Child seat; car?/type/class:(standard|van~a big one~something for a lot of luggage|electric~a green one|luxury~a fancy one):Car
I'm at {pickup} and need to get to {dropoff}<, {child_seat}>|drive me from {pickup} to {dropoff}<at {when}>|{pickup} -- {dropoff}<, {passengers} people><, {car}>|somebody pick me up at {pickup}, going to {dropoff}<, {car}>|too drunk to drive, {pickup} to {dropoff}|{passengers} of us from {pickup} to {dropoff}<at {when}>
=> {"plate": "{ID}", "minutes": {M}} :: The car {ID} comes in {M} minutes.

util
track_package/parcel/whereIsIt
Track a parcel
tracking_number/number/code:code:Tracking number; carrier?/courier/by:(dhl|ups|fedex|gls|post):Carrier
Q:where is {tracking_number}<, it comes with {carrier}>|Q:{tracking_number}, when will it be here|Q:my present {tracking_number} hasn't come|Q:has {carrier} lost {tracking_number}|Q:is {tracking_number} out for delivery
=> {"status": "((in transit|delivered|at customs|out for delivery))", "eta": "{D}"} :: It is {1}, expected {D}.

util
turn_on_lights/light_on/lightsOn
Turn lights on
room/where/area:(kitchen~in the kitchen|bedroom~in the bedroom|hall~in the hall|garden~outside~in the garden|all~everywhere):Room; brightness?/level/dim:percent:0-100; color?/colour/tint:colour:Colour
it's dark {room}<, {brightness} is enough>|I can't see a thing {room}|make it bright {room}<, {color}>|light {room}<at {brightness}>|{color} light {room}<, {brightness}>
=> on :: The light is on.

util
turn_off_lights/light_off/lightsOff
Turn lights off
room/where/area:(kitchen~in the kitchen|bedroom~in the bedroom|hall~in the hall|garden~outside|all~everywhere):Room; delay_s?/after/delay:seconds:After so many seconds
nobody is {room} any more, save the power|dark {room} please<in {delay_s}>|no more light {room}|I want to sleep, lights {room}<, {delay_s} from now>|make it dark {room}
=> off :: The light is off.

util
get_random_number/random/dice
Random number
min/from/low:count:Lowest; max/to/high:bigs:Highest; count?/n/how_many:few[1]:How many; unique?/no_repeats/distinct:bool~no number twice~all different^repeats are fine:All different
Q:let the tool pick a number from {min} to {max}|Q:draw {count} numbers between {min} and {max}<, {unique}>|Q:random between {min} and {max}<, {count} of them><, {unique}>|Q:roll something from {min} up to {max}|Q:lottery: {min} to {max}<, {count} numbers, {unique}>
=> {N} :: It is {N}. || [{N}] :: It drew {N}.

util
summarize_text/summary/tldr
Summarise text
text/input/content:sentence:Text; sentences?/length/max_sentences:few:Sentences; style?/as/form:(bullets~as a list~in bullet points|paragraph~in one paragraph|tweet~short enough to tweet|child~so that a child gets it):Style
Q:too long for me: "{text}"<, {style}>|Q:what's the point of "{text}"|Q:in short please<, {sentences} sentences>: "{text}"|Q:boil down "{text}"<to {sentences} sentences>|Q:"{text}" {style}
=> {W} {W2} :: In short: {W} {W2}

util
analyze_sentiment/sentiment/mood
Mood of a text
text/input/review:sentence:Text; language?/lang/in:lang:Language
Q:is this person angry: "{text}"|Q:does "{text}" sound happy|Q:mood of "{text}"<, it's {language}>|Q:"{text}" - good or bad|Q:how does "{text}" feel
=> {"label": "((positive|negative|neutral))", "score": {Y}} :: It is {1} with a score of {Y}.

util
post_status/tweet/share_post
Publish a post
text/content/status:msg:Text; visibility?/audience/who:(public~for all the world|friends~only people I know|private~just for me):Who may see it; image?/picture/photo:file:Picture; tags?/hashtags/topics:strings:Tags; location?/place/at:city:Place
tell the world "{text}"<with {image}>|post: {text}<, {visibility}>|"{text}" goes online<, {visibility}><, tags {tags}>|share "{text}"<from {location}><, {visibility}>|put this on my page: {text}<, picture {image}>
=> {"post": "{ID}"} :: The post is {ID}.

util
get_movie_info/movie/aboutFilm
Facts about a film
title/name/film:film:Title; year?/released/from:year:Year
Q:who directed {title}|Q:is {title} any good<, the one from {year}>|Q:how long does {title} take|Q:what is {title} about<({year})>|Q:tell me about {title}|Q:{title} - worth watching?
=> {"director": "{P}", "minutes": {N}, "rating": {Y}} :: It is by {P}, takes {N} minutes and is rated {Y}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
