"""Functions of travel, events, music, games and of life among people.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
airline2
check_in_passenger/checkin.do/boardingPass
Checks a passenger in/Online check-in
booking/pnr/reference:code:Booking; surname/last_name/name:surname:Surname; seat?/wish/seat_preference:(window~I want to see the clouds~by the window|aisle~I have long legs~on the aisle|exit~where there's room for my knees~at the emergency exit|any~I don't care where):Seat; bags?/luggage/checked_bags:few[0]:Bags to check in; passport?/passport_no/document:code:Passport
{booking}, {surname}: {seat}<, {bags} bags>|my flight is {booking}, name {surname}<, {seat}>|give me my boarding card, {surname}, {booking}<. {seat}>|{surname} {booking}<, {bags} suitcases><, {seat}>|I'm {surname} on {booking}, let me skip the line at the desk<, {seat}>|ready to fly: {booking} {surname}<, passport {passport}>
=> {"seat": "{M}A", "gate": "{ID}"} :: Seat {M}A, gate {ID}.

airline2
change_flight/bookings.change/rebook
Changes the flight of a booking/Rebooking
booking/pnr/reference:code:Booking; new_date/date/to:date:New date; flight?/new_flight/flight_no:code:New flight; reason?/why/cause:(illness~I'm ill~broke my leg|missed~I missed it~stood in a traffic jam|plans~my plans changed~something came up|delay~my first plane was late):Why; voucher_ok?/accept_voucher/voucher:bool~a voucher is fine~I'd take a voucher^I want my money, no voucher:A voucher instead of money
{booking} on {new_date} instead<, {reason}>|I can't fly, put {booking} to {new_date}<. {reason}>|{booking}: {new_date} with {flight}|let me leave {new_date} with {booking}<, {voucher_ok}>|{reason}. {booking} on {new_date} please
=> {"fee": {N}} :: The change costs {N}.

airline2
upgrade_seat/bookings.upgrade/betterSeat
Better class for a booking/Upgrade
booking/pnr/reference:code:Booking; to/cabin/class:(premium~a bit more room|business~with a bed to lie flat~in business|first~up front~the best you have):Class; pay_with/with/how:(miles~with my miles|money~I'll pay for it~cash|voucher~I have a voucher):How it is paid; max_price?/limit/up_to:cash:Most it may cost
{booking}: {to}, {pay_with}<, not over {max_price}>|I want it comfortable on {booking}, {to}, {pay_with}|treat me on {booking}... {to}. {pay_with}<up to {max_price}>|{to} for {booking}, {pay_with}|my back hurts, {booking} {to}, {pay_with}
=> {"seat": "{M}C"} :: The new seat is {M}C.

airline2
report_baggage/baggage.missing/lostSuitcase
Reports missing or broken luggage/Baggage claim
tag/label/number:code:Number of the tag; problem/what/kind:(missing~it never came~didn't come out on the belt|damaged~a wheel is off~it's all smashed|opened~somebody opened it~things were stolen from it|delayed~it's still in another city):What happened; colour?/color/looks:colour:Colour; deliver_to?/address/hotel:place:Where I stay; contents?/content/inside:gadgets:What was in it
{tag}: {problem}<, it's {colour}>|my suitcase {tag}... {problem}<. I'm at {deliver_to}>|{problem}! tag {tag}<, {colour}><, {contents} in it>|bag {tag}, {problem}<, bring it to {deliver_to}>|I stand at the belt, {problem}, {tag}
=> {"file": "{ID}"} :: The file is {ID}.

airline2
flight_info/flights.info/planeStatus
State of a flight/Departure and arrival
flight/number/flight_no:code:Flight; date?/on/day:nearday:Day
Q:is {flight} on time<{date}>|Q:when do I have to be at the airport for {flight}|Q:my wife is on {flight}<{date}>, when does she land|Q:has {flight} taken off|Q:did they cancel {flight}<{date}>|Q:{flight} delayed?
=> {"status": "((on time|delayed|boarding|landed|cancelled))", "gate": "{ID}"} :: It is {1}; gate {ID}. || lands at {T} :: It lands at {T}.

hotel2
book_room/rooms.book/reserveRoom
Books a room/Room reservation
guest/name/for:person:Guest; arrival/from/check_in:date:Arrival; nights/stay/for_nights:few:Nights; room?/type/kind:(single~just for me|double~for the two of us|family~with the kids~four beds|suite~the biggest you have~with a living room):Room; breakfast?/with_breakfast/morning_meal:bool~with breakfast~I eat in the morning^without breakfast~I never eat in the morning:Breakfast; pet?/dog/animal:bool~the dog comes along~with my cat^no animals:Pet; late?/late_arrival/after_22:bool~I arrive in the middle of the night~we come late^:Arrives after 22:00
{guest}, {arrival}, {nights} nights<, {room}><, {breakfast}>|{nights} nights from {arrival} for {guest}<. {pet}>|we come {arrival} and stay {nights} nights, name {guest}<, {breakfast}><, {late}>|a bed for {guest} from {arrival}, {nights} nights<, {room}>|{guest} wants to sleep here {nights} nights, starting {arrival}<, {breakfast}>
=> {"booking": "{ID}", "room": {N}} :: Room {N}; the booking is {ID}.

hotel2
room_service2/service.order/bringToRoom
Brings something to a room/Order to the room
room/number/to:id:Room; items/what/order:lines:What; when?/at/time:time:HH:MM; charge_room?/on_bill/to_room:bool~put it on my bill~I pay when I leave^I pay in cash at the door:On the room bill
{room} is hungry: {items}<at {when}>|bring {items} to {room}<, {charge_room}>|{items} up to {room} please<, {when}>|we're in {room}, {items}<, {charge_room}>|could {room} have {items}<. {charge_room}>
=> {"minutes": {M}} :: It will be there in {M} minutes.

hotel2
report_room/rooms.problem/roomComplaint
Tells the staff about a problem in a room/Problem in a room
room/number/in:id:Room; problem/what/kind:(no_hot_water~the shower stays cold|noise~I can't sleep, they sing next door|tv~I can't watch anything|heating~we are freezing|wifi~no internet|smell~it stinks of smoke|dirty~somebody's hair is in the bath|key~the card doesn't open the door|light~it stays dark):Problem; move?/other_room/change_room:bool~I want another room~put us somewhere else^we'll stay here:Wants another room
{room}: {problem}<. {move}>|{problem} in {room}<, {move}>|I'm in {room} and {problem}<, {move}>|come to {room}, {problem}|not happy in {room}, {problem}<. {move}>
=> {"ticket": "{ID}"} :: It is reported as {ID}.

hotel2
extend_stay/bookings.extend/stayLonger
Adds nights to a stay/Longer stay
room/number/in:id:Room; nights/extra/more:few:Further nights; same_rate?/same_price/keep_rate:bool~for the same price^whatever it costs:Same price
we love it, {nights} more nights in {room}<, {same_rate}>|{room} stays {nights} nights longer<, {same_rate}>|don't throw us out of {room}, {nights} nights more|plus {nights} nights, room {room}<, {same_rate}>|can {room} be ours for another {nights} nights
=> {"until": "{D}"} :: The room is yours until {D}.

hotel2
check_out/bookings.checkout/leaveHotel
Ends a stay and makes the bill/Check-out
room/number/from:id:Room; pay/how/payment:(card~by card|cash~cash|company~the company pays~send it to my office|room_charge~you have my card already):Payment; taxi?/order_taxi/need_taxi:bool~and call us a cab~we need a ride to the station^no taxi:Orders a taxi; minibar?/drinks/consumed:strings:Taken from the minibar
{room} is leaving, {pay}<, {taxi}>|we're off, room {room}, {pay}<, I had {minibar}>|goodbye from {room}. {pay}<. {taxi}>|{room}: {pay}<, {taxi}>|I'd like to settle {room}, {pay}<. from the minibar: {minibar}>
=> {"total": {X}} :: The bill is {X}.

transit
next_departures/transit.departures/whenIsTheBus
Next departures at a stop/Departures
stop/station/at:place:Stop; line?/number/route:lineno:Line; direction?/towards/to:city:Direction; limit?/count/max:few[5]:How many
Q:when does the {line} come to {stop}|Q:I'm waiting at {stop}<, towards {direction}>|Q:next ones from {stop}<, {limit} please>|Q:did I just miss the {line} at {stop}|Q:{stop}, how long do I stand here<for the {line}>|Q:what leaves {stop}<for {direction}>
=> [{"line": "{M}", "in_min": {N}}] :: Line {M} in {N} minutes. || {T} :: At {T}.

transit
plan_trip/transit.route/connection
Connection by public transport/From stop to stop
from/start/origin:place:Start; to/end/destination:place:End; arrive_by?/latest/be_there:time:Arrival at the latest, HH:MM; leave_at?/after/earliest:time:Departure, HH:MM; step_free?/wheelchair/accessible:bool~I'm in a wheelchair~with a pram~no stairs please^:Without stairs; max_changes?/changes/transfers:few:Changes at most
Q:{from} to {to}, must be there by {arrive_by}<, {step_free}>|Q:how do I get to {to} from {from} without a car<, {step_free}>|Q:leaving {from} at {leave_at}, going to {to}|Q:tram or bus from {from} to {to}<, at most {max_changes} changes>|Q:{to} please, I'm at {from}<, {step_free}><, not before {leave_at}>
=> {"departure": "{T}", "arrival": "{T2}"} :: It leaves at {T} and arrives at {T2}.

transit
buy_ticket/transit.ticket/getTicket
Buys a ticket for bus and train/Ticket
zone/area/from:(A~in the centre|B~in the suburbs|C~out in the country|ABC~everywhere):Zone; kind/type/ticket:(single~just once~one ride|day~all day long|week~for the week|month~for the month|group~for all five of us):Kind; reduced?/child/discount:bool~for a child~I'm a student~for my granddad^full price~an adult:Reduced; bike?/bicycle/with_bike:bool~and my bike~the bicycle comes too^:Bicycle too
{kind}, zone {zone}<, {reduced}>|I ride {zone}, {kind}<, {bike}>|{zone}, {kind} please<, {reduced}><, {bike}>|before the inspector comes: {kind} {zone}<, {reduced}>|one ticket {zone}, {kind}<. {bike}>
=> {"ticket": "{TOK}", "price": {Y}} :: Ticket {TOK} costs {Y}.

transit
report_lost/transit.lost/leftBehind
Reports something left in a bus or train/Lost property
item/what/thing:clothing:What; line/route/number:lineno:Line; when/at/time:datetime:When; colour?/color/looks:colour:Colour; contact/phone/call:phone:Phone
I left {item} on the {line}, {when}, call {contact}|{item} still rides around in the {line}: {when}<, {colour}>, {contact}|forgot {item}, line {line}, {when}. {contact}|{when} on {line}: {item}, it's {colour}. ring {contact}|my {item}... must be in the {line} from {when}, {contact}
=> {"case": "{ID}"} :: The case is {ID}.

rental
rent_vehicle/rentals.create/getWheels
Rents a vehicle/Vehicle rental
vehicle/kind/class:(small~something tiny~easy to park|estate~room for the dog and the tent|van~we're moving house~for nine people|convertible~no roof~wind in my hair|truck~for a piano|scooter~two wheels):Vehicle; city/pickup/where:city:Where; period/dates/when:span:From and to; driver_age?/age/driver:age:Age; insurance?/cover/full_cover:bool~fully insured~nothing shall cost me when I crash it^no extra insurance:Full insurance; one_way?/return_elsewhere/drop_other:bool~I leave it somewhere else~one way^I bring it back:Returned elsewhere
{vehicle}, {city}, {period}<, {insurance}>|in {city} {period} I need {vehicle}<, {one_way}>|{period} in {city}: {vehicle}<. {insurance}><, I'm {driver_age}>|something to drive in {city} {period}, {vehicle}<, {one_way}>|{city} {period}, {vehicle}<, {insurance}>
=> {"booking": "{ID}", "price": {X}} :: Booking {ID} costs {X}.

rental
return_vehicle/rentals.return/bringBackCar
Takes a vehicle back/Return of a rented vehicle
contract/booking/number:code:Contract; km/mileage/odometer:big:Kilometres on the clock; fuel/tank/fuel_level:(full~filled up|half~half a tank left|empty~on its last drop~running on fumes):Tank; damage?/scratch/damaged:bool~I scratched it~the mirror is broken^as good as new~not a scratch:Damaged
here are the keys of {contract}, {km} km, {fuel}<, {damage}>|{contract} is back: {km} kilometres, {fuel}<. {damage}>|done with {contract}, clock says {km}, {fuel}|{contract}, {fuel}, {km} km<, {damage}>
=> {"extra": {Y}} :: There are {Y} to pay.

events3
create_event_page/events.publish/announce
Announces a public event/New event page
title/name/what:occasion:Title; start/begins/when:datetime:Start; venue/place/where:place:Where; price?/ticket_price/entry:cash:Entry; capacity?/max_guests/seats:count:Places; age_limit?/min_age/from_age:age:Minimum age; tags?/topics/keywords:topics:Topics
{title} at {venue}, {start}<, costs {price}>|tell everybody: {title}, {start}, {venue}<, room for {capacity}>|{start} {title} takes place at {venue}<. nobody under {age_limit}>|put {title} online: {venue}, {start}<, {capacity} places><, about {tags}>|we do {title} on... {start}, at {venue}<, entry {price}>
=> {"url": "https://{W}.org/{TOK}"} :: It is at https://{W}.org/{TOK}.

events3
buy_event_ticket/events.buy/getSeats
Buys tickets for an event/Tickets
event/title/for:film:Event; quantity/count/seats:few:How many; area?/category/block:(front~close to the stage|balcony~up high|standing~I want to dance|box~away from the crowd|back~the cheap ones at the back):Where; date?/on/day:date:Day; name?/buyer/holder:person:Name; insurance?/refundable/cancel_cover:bool~in case I get ill~with the money back if I can't come^no insurance:Refundable
{quantity} for {event}<, {area}>|we are {quantity} and want to see {event}<on {date}><, {area}>|get me into {event}, {quantity} seats<, {insurance}>|{event}, {quantity} tickets<, name {name}><, {area}>|I must not miss {event}! {quantity}<, {area}><, {insurance}>
=> {"order": "{ID}", "total": {N}} :: Order {ID} comes to {N}. || sold out :: It is sold out.

events3
rsvp/events.respond/comingOrNot
Answers an invitation/Reply to an event
event/invitation/to:occasion:Event; coming/attending/answer:(yes~wouldn't miss it~of course I'm there~count me in|no~I'm busy that day~can't make it~without me|maybe~perhaps~depends on the babysitter~I don't know yet):Answer; guests?/plus/bringing:few:People I bring; diet?/food/eats:(vegan~I eat no animal products|vegetarian~I don't eat meat|kosher|halal|none~I eat everything):Diet; note?/message/comment:msg:Message
{event}? {coming}<, I bring {guests}>|about {event}: {coming}<, {diet}>|{coming}, {event} I mean<. {note}>|the {event}... {coming}<, {guests} more with me>|{event} - {coming}<. by the way, {diet}>
=> noted :: Your answer is noted.

events3
seat_guest/seating.place/seatNextTo
Puts a guest at a table/Seating plan
guest/person/who:person:Guest; table/at/number:few:Table; next_to?/beside/neighbour:person:Neighbour; not_near?/away_from/far_from:person:Not close to; high_chair?/child/baby:bool~needs a high chair~is just two years old^:Child's chair
{guest} sits at table {table}<beside {next_to}>|put {guest} at {table}<, but far from {not_near}>|{guest}: table {table}<, {high_chair}>|at {table} I want {guest}<next to {next_to}><, {not_near} must be far away>|{guest} and {not_near} hate each other,  goes to table {table}
=> seated :: {guest} sits at table {table}.

music2
queue_song/player.queue/playNext
Puts a song into the queue/Adds to the queue
title/song/track:song:Song; artist?/by/band:artist:Artist; next?/now/play_next:bool~right after this one~as the next^at the end~when the others are through:As the next one
after this I want {title}<by {artist}>{next=true}|{title} too<, {next}>|queue {title}<by {artist}><, {next}>|don't forget {title} tonight<, {next}>|can we have {title}<from {artist}> some time{next=false}|somebody wished for {title}<, {next}>
=> queued at position {M} :: It is at position {M}.

music2
control_playback/player.control/musicButton
Pauses, goes on, skips/Player buttons
action/command/do:(pause~hold on, the phone rings~stop it for a moment|play~go on~keep playing~where were we|next~I hate this one~not that song~skip it|previous~that one again~go back to the last song|stop~enough music~silence please|shuffle~mix it up|repeat~I could hear this for ever~over and over):Button; device?/speaker/on:(kitchen~in the kitchen|car~in the car|headphones~on my headphones|tv~on the telly):Device; seconds?/seek/jump:seconds:Jumps so far
{action}<, {device}>|{action} please|hey, {action}<{device}>|oh no... {action}|{action}!
=> ok :: Done.

music2
make_playlist2/playlists.create/newMix
Makes a list of songs/Playlist
name/title/called:occasion:Name; songs?/tracks/with:strings:Songs; mood?/feeling/for:(party~for dancing~to get people moving|calm~to fall asleep~to relax|sport~for the gym~to run to|sad~for a broken heart|focus~to concentrate~for studying|romantic~for candle light):Mood; public?/shared/visible:bool~everybody may hear it~share it^only for me~nobody else:Public; length_min?/minutes/duration:minutes:How long
I need music {mood}, call it {name}<, {length_min}>|a mix named {name}<with {songs}><, {public}>|{name}: {mood}<, {public}>|put together something {mood}<for {length_min}>, title {name}|new list {name}<, {songs}><, {public}>
=> {"id": "{ID}", "songs": {M}} :: The list {ID} has {M} songs.

music2
identify_music/music.identify/whatsThisSong
Recognises a song/Song by its words
lyrics/words/line:sentence:Words; language?/sung_in/lang:language:Language; voice?/singer/sung_by:(male~a man sings|female~a woman sings|choir~many people sing|child~a child sings):Voice
Q:which song goes "{lyrics}"<, {voice}>|Q:it goes like "{lyrics}"<, in {language}>|Q:I've got "{lyrics}" stuck in my head|Q:"{lyrics}" - what is that<? {voice}>|Q:who sings "{lyrics}"<({voice})>
=> {"title": "{W} {W2}", "artist": "{P}"} :: It is {W} {W2} by {P}.

music2
book_studio/studio.book/recordingTime
Hours in a recording studio/Studio time
band/artist/who:artist:Band; date/day/on:date:Day; hours/for_hours/length:few:Hours; engineer?/with_engineer/sound_tech:bool~somebody must push the buttons for us~with a sound engineer^we record ourselves:Sound engineer; instruments?/gear/need:(drums~we need a drum kit|piano~with a grand piano|none~we bring our stuff|amps~with amplifiers):What is needed; note?/remark/wish:msg:Remark
{band} wants to record on {date}, {hours} hours<, {engineer}>|{hours} hours for {band}, {date}<, {instruments}>|{date}: {band} makes an album, {hours} hours<, {engineer}><, {instruments}>|the studio is ours on {date} for {hours} hours, {band}<, {engineer}>
=> {"booking": "{ID}"} :: It is booked as {ID}.

games2
start_game/games.new/letsPlay
Starts a game/New game
game/title/which:(chess~the one with kings and pawns|go~black and white stones|poker~cards for money|quiz~questions and answers|sudoku~numbers in boxes|hangman~guessing letters|battleship~sink my boats):Game; level?/difficulty/strength:(easy~let me win~I'm a beginner|medium|hard~make me sweat|insane~I've no chance anyway):Level; opponent?/against/with:first:Against; time_limit?/minutes/clock:minutes:Time; rated?/ranked/counts:bool~for points~it counts^just for fun~doesn't count:Counts for the rating
I'm bored, {game}<, {level}>|{game} against {opponent}<, {rated}>|let's play {game}<, {level}><, {time_limit} each>|a round of {game}<with {opponent}><, {rated}>|challenge {opponent}: {game}<, {time_limit}>|{game}<. {level}>
=> {"game": "{ID}"} :: Game {ID} has begun.

games2
make_move/games.move/myTurn
Makes a move/Plays a move
game/id/in:code:Game; move/notation/play:chess:Move; draw_offer?/offer_draw/remis:bool~shall we call it even~I offer a draw^:Offers a draw
{game}: {move}<, {draw_offer}>|I play {move} in {game}|my turn in {game}, {move}<. {draw_offer}>|{move}! ({game})|take that: {move}, game {game}
=> {"reply": "{W}", "state": "((running|check|checkmate))"} :: The reply is {W}; the state is {1}.

games2
leave_game/games.resign/giveUp
Gives a game up/Resigns
game/id/in:code:Game; rematch?/again/revenge:bool~but I want revenge~again at once^never again:Wants another game
I can't win {game} any more<, {rematch}>|you're too good, {game} is yours<, {rematch}>|throw in the towel, {game}|I quit {game}<. {rematch}>|{game} is lost<, {rematch}>
=> {"rating": {N}} :: Your rating is {N} now.

games2
get_highscore/scores.top/bestPlayers
Best players of a game/High score
game/title/of:(chess|go|poker|quiz|sudoku):Game; period?/since/time:(day~today|week~this week|month~this month|all~ever~of all times):Period; friends_only?/friends/circle:bool~among my friends^in the whole world:Friends only; limit?/top/n:few[10]:How many
Q:who's best at {game}<{period}>|Q:am I among the top {limit} in {game}|Q:champions of {game}<{period}><, {friends_only}>|Q:who should I fear in {game}<{friends_only}>|Q:{game} ranking<, {period}>
=> [{"name": "{P}", "score": {N}}] :: {P} leads with {N}.

games2
give_item/inventory.give/handOver
Gives an object to another player/Trade in a game
player/to/who:user:Player; item/what/object:thing:Object; amount?/count/quantity:few[1]:How many; price?/coins/for:count:Coins wanted
{player} may have my {item}<for {price} coins>|hand {player} {amount} {item}|I don't need the {item}, {player} does<, {price} coins>|{item} goes to {player}<, {amount} pieces>|trade with {player}: {item}<, {price}>
=> ok :: {player} has it now.

dating
update_profile/profile.update/aboutMe
Changes the own profile/Profile
headline?/motto/tagline:msg:Line on top; job?/work/profession:job:Job; hobbies?/interests/likes:hobbies:Interests; height_cm?/height/tall:cm:Height; looking_for?/wants/goal:(friends~just company|relationship~the love of my life~something serious|chat~only to write|unsure~no idea yet):Looking for; visible?/public/shown:bool~show me again~everybody may see me^hide me for now~I need a break:Visible
I work as a {job} now<, {visible}>|write that I like {hobbies}<, {looking_for}>|I'm {height_cm} tall and like {hobbies}|put "{headline}" on top<, {visible}>|people should know: {looking_for}<, {hobbies}>|{visible}|I love {hobbies} and am a {job}<, {height_cm}>
=> saved :: Your profile is saved.

dating
send_like/matches.like/iLikeThem
Shows somebody that one likes them/Like
person/user/who:user:Whom; message?/note/text:msg:Message; super?/super_like/special:bool~very much~I'm in love~with a star^just a little:Especially
{person} looks nice<, {super}>|tell {person} I'm interested<: {message}>|I like {person}<, {super}>|heart for {person}<, write "{message}">|{person}, wow<, {super}>
=> {"match": ((true|false))} :: Match: {1}.

dating
block_person/matches.block/noMoreOf
Blocks somebody/Keeps somebody away
person/user/who:user:Whom; reason/why/because:(rude~insulted me~writes nasty things|fake~that's not a real person~stolen pictures|spam~wants to sell me something|stalking~stands in front of my house~writes fifty times a day|other):Why; report?/tell_staff/notify_team:bool~and tell the team~you should look at it^no need to report it:Tells the team
{person} {reason}<, {report}>|never let {person} write to me, {reason}|{reason}: {person}<. {report}>|get {person} out of my sight, {reason}<, {report}>
=> blocked :: {person} is blocked.

dating
plan_date/dates.plan/meetUp
Proposes a date/Meeting
person/with/who:user:With whom; activity/what/do:(coffee~for a hot drink|dinner~to eat something nice|walk~along the river|cinema~to see a film|climbing~up the wall|museum~to look at paintings|dancing~to move our hips):What; when/at/time:datetime:When; place?/where/at_place:place:Where
ask {person} out {activity}, {when}<at {place}>|{person} and me {activity}, {when}<, {place}>|let's meet {person} {activity} {when}|propose {when} to {person}, {activity}<, {place}>|{when}, {activity} with {person}<at {place}>
=> proposed :: It was proposed to {person}.

social2
follow/social.follow/subscribeTo
Follows somebody/Follow
user/account/who:handle:Account; notify?/bell/alerts:bool~tell me about every post~with the bell^without alerts:Alert at each post; list?/in/group:word:List
I want to see what {user} posts<, {notify}>|follow {user}<, list {list}>|{user} is interesting<, {notify}>|add {user} to my feed<, {notify}>|keep me posted on {user}
=> ok :: You follow {user} now.

social2
unfollow/social.unfollow/enoughOf
Follows somebody no longer/Unfollow
user/account/who:handle:Account; silently?/quiet/secretly:bool~without them noticing~secretly^they may know it:Without a message
{user} bores me<, {silently}>|I've had enough of {user}<, {silently}>|no more {user} in my feed|unfollow {user}<{silently}>|take {user} out of what I see
=> ok :: You don't follow {user} any more.

social2
like_post/social.react/reaction
Reacts to a post/Reaction
post/id/to:code:Post; reaction/kind/emoji:(like~thumbs up~good one|love~I adore it~a heart|laugh~so funny~I can't stop laughing|sad~it makes me cry|angry~that's outrageous|wow~unbelievable~I'm speechless):Reaction
{post}: {reaction}|{reaction}, I mean {post}|give {post}... {reaction}|{post} - {reaction}|on {post}: {reaction}!
=> ok :: Done.

social2
comment_post/social.comment/sayUnder
Writes a comment/Comment on a post
post/id/under:code:Post; text/comment/message:msg:Text; reply_to?/answer_to/parent:user:Person answered
under {post}: {text}|write "{text}" below {post}<, answering {reply_to}>|comment {post} with "{text}"|tell {reply_to} at {post}: "{text}"|say "{text}" to {post}|my two cents on {post}: {text}
=> {"comment": "{ID}"} :: The comment is {ID}.

social2
report_post/social.report/notOk
Reports a post/Complaint about a post
post/id/which:code:Post; reason/why/kind:(hate~it insults a whole people|violence~blood everywhere~somebody gets beaten|fake_news~it's a lie~not true at all|nudity~people without clothes|spam~it's just advertising|copyright~they stole my picture):Why
{post}: {reason}|{reason} in {post}|look at {post}, {reason}|{post} should not be online, {reason}|please check {post}, {reason}
=> {"case": "{ID}"} :: The case is {ID}.

social2
schedule_post/social.schedule/postLater
Publishes something later/Planned post
text/content/caption:msg:Text; when/at/publish_at:datetime:When; networks?/where/platforms:strings:Networks; image?/picture/photo:file:Picture
{when}, post "{text}"<with {image}>|"{text}" should appear {when}<on {networks}>|not now but {when}: {text}|{when}: "{text}"<, picture {image}><, {networks}>|let this go out {when}: {text}
=> {"id": "{ID}"} :: It is planned as {ID}.

books2
borrow_book/loans.create/lend
Lends a book to a reader/Loan
book/title/which:book:Book; reader/card/member:digits:Reader's card; weeks?/for_weeks/term:few[4]:Weeks; form?/format/kind:(paper~a real one~on paper|ebook~for my e-reader|audio~read out to me~to listen to):Form
{reader} takes {book} home<for {weeks} weeks>|{book}, card {reader}<, {form}>|I'd like to read {book}, my card is {reader}<, {weeks} weeks>|{book} please<, {form}>. {reader}|card {reader}: {book}<, {form}>
=> {"due": "{D}"} :: It is due on {D}. || lent out until {D} :: It is lent out until {D}.

books2
return_book/loans.return/bringBackBook
Takes a book back/Return
book/title/which:book:Book; reader?/card/member:digits:Reader's card; condition?/state/damage:(good~like new|worn~a bit tattered|damaged~coffee on page 3~a page is missing|wet~it fell into the bath):State
{book} is back<from {reader}><, {condition}>|here's {book} again<, {condition}>|finished {book}<, card {reader}>|{reader} brought {book}<, {condition}>|put {book} back on the shelf<, {condition}>
=> {"fee": {Y}} :: The fee is {Y}.

books2
extend_loan/loans.renew/keepLonger
Renews a loan/More time for a book
book/title/which:book:Book; reader/card/member:digits:Reader's card; weeks?/for_weeks/more:few[2]:Weeks
I'm not through with {book} yet, {reader}<, {weeks} weeks>|{reader} needs more time for {book}|{book} is so long... {reader}<, another {weeks} weeks>|renew {book}, {reader}<for {weeks} weeks>|keep {book} a little longer, card {reader}
=> {"due": "{D}"} :: It is due on {D} now.

books2
search_books/catalogue.search/findABook
Searches the catalogue/Books about something
query?/title/words:book:Title or words; author?/by/writer:person:Author; topic?/about/subject:topic:Topic; for_age?/age/children_aged:age:For children of this age; language?/in/lang:language:Language; available?/on_shelf/not_lent:bool~that I can take right now~on the shelf^:Not lent out
Q:do you have {query}<by {author}>|Q:something by {author}<in {language}><, {available}>|Q:books about {topic}<for a child of {for_age}>|Q:I want to read about {topic}<in {language}>|Q:where's {query}<, {available}>|Q:anything on {topic} {available}
=> [{"title": "{W} {W2}", "shelf": "{ID}"}] :: {W} {W2} is on shelf {ID}. || [] :: There is nothing.

books2
suggest_purchase/acquisitions.suggest/pleaseBuy
Suggests a book to be bought/Wish for the library
title/book/which:book:Title; author?/by/writer:person:Author; reason?/why/comment:msg:Why; notify?/email/tell_me:email:Who hears of it
you really should have {title}<by {author}>|buy {title}<, tell {notify} when it's here>|why is there no {title}?<by {author}> get it|I miss {title} on your shelves<. {reason}>|wish: {title}<, {author}>
=> thanks :: Thank you, the wish is noted.

photos2
find_photos/photos.search/showPictures
Searches pictures/Photos
who?/people/with:people:People on it; where?/place/taken_in:city:Place; when?/month/taken:month:Month; what?/object/showing:animal:What is on it; favourites?/starred/best:bool~only the best ones~my favourites^:Favourites only
Q:show {who}<in {where}>|Q:pictures from {where}<, {when}>|Q:the ones with a {what}<in {where}>|Q:what did I shoot in {when}<, {favourites}>|Q:photos of {who}<, {when}><, {favourites}>|Q:where's the picture with the {what}<and {who}>
=> ["{W}.jpg"] :: There is {W}.jpg. || {"count": {N}} :: There are {N} pictures.

photos2
edit_photo/photos.edit/improve
Changes a picture/Photo editing
photo/file/picture:file:Picture; effect/filter/change:(brighten~it's too dark|blackwhite~without colours~like in the old days|crop~cut the edges off|rotate~it lies on its side|sharpen~it's blurred|redeye~they look like vampires|blur_background~only the face should be sharp):What; strength?/amount/percent:percent:0-100; keep_original?/copy/save_copy:bool~but keep the old one~as a copy^replace it:Keeps the original
{photo}: {effect}<, {keep_original}>|{effect}, I mean {photo}<. {strength}>|do something about {photo}, {effect}<, {keep_original}>|can you fix {photo}? {effect}|{photo} - {effect}<, {strength}>
=> {"file": "{W}_2.jpg"} :: The result is {W}_2.jpg.

photos2
share_album/albums.share/showFriends
Shares an album/Lets others see pictures
album/name/which:occasion:Album; with/people/to:emails:With whom; may_edit?/can_add/edit:bool~they may add their own~let them upload too^only to look at:May add pictures; until?/expires/ends:date:Until
{with} should see {album}<, {may_edit}>|share {album} with {with}<until {until}>|show {with} the pictures of {album}<, {may_edit}>|{album} for {with}<, {may_edit}><, till {until}>
=> https://{W}.pics/{TOK} :: The link is https://{W}.pics/{TOK}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
