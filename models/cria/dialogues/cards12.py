"""Functions of sales, property, clubs, charities, offices of every kind; names that say little, long descriptions, nested values.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
crm
createLead/leads.create/new_lead
Adds somebody who may become a customer. Use it for people who showed interest but have not bought yet; for existing customers use the customer functions.
fullName/name/contact:person:Name; company?/firm/organisation:company:Company; email?/mail/e_mail:email:E-mail; source?/from/how_found:(fair~met them at the fair|website~filled in the form on our page|referral~a friend sent them|cold_call~we rang them up|advert~saw our poster):Where from; budget?/value/worth:cash:Budget; hot?/urgent/likely:bool~wants to buy right away~is very keen^just looking around~not in a hurry:Likely to buy soon; owner?/rep/assigned:first:Sales person
{fullName} is interested<, works at {company}><, {source}>|talked to {fullName}<of {company}><, {hot}>|{fullName}<, {email}><: {source}><, has about {budget}>|<from {company}: >{fullName}<, {hot}><, {owner} takes care>|note {fullName} as a possible customer<, {source}><, {hot}>|somebody new for us: {fullName}<({email})><, budget {budget}>
=> {"lead": "{ID}"} :: The lead is {ID}.

crm
updateStage/deals.stage/move_deal
Moves a deal to another stage of the sales process
dealId/deal/id:code:Deal; stage/to/state:(contacted~we spoke on the phone|offer~they have our offer~sent them a price|negotiation~they want it cheaper~we argue about the price|won~they signed~we got the order|lost~they bought elsewhere~they said no):Stage; reason?/why/comment:reason:Why; value?/amount/worth:cash:Value; close_date?/expected/by:date:Expected end
{dealId}: {stage}<, {value}>|{stage} in {dealId}<, because {reason}>|about {dealId}, {stage}<, should end by {close_date}>|{stage}! {dealId}<, worth {value}>|<{value}: >{dealId}, {stage}<. {reason}>
=> updated :: {dealId} was updated.

crm
logActivity/activities.log/had_contact
Notes a contact with a customer
customer/with/name:person:Customer; kind/type/how:(call~on the phone|visit~went there|mail~wrote|lunch~ate together|demo~showed the product):Kind; summary/text/notes:msg:What was said; follow_up?/next/again_on:date:Next contact; mood?/impression/feeling:(happy~was delighted|neutral|angry~was furious~shouted at me):Mood; duration_min?/minutes/length:minutes:How long
{customer}, {kind}: "{summary}"<, {mood}>|{kind} with {customer}<, {duration_min}>: {summary}|{customer} {mood}, {kind}: "{summary}"|<{duration_min} >{kind}, {customer}, "{summary}"<, again on {follow_up}>|note for {customer} ({kind}): {summary}
=> logged :: It was logged.

crm
findCustomer/customers.find/lookup
Looks a customer up
name?/customer/who:surname:Name; email?/mail/address:email:E-mail; phone?/tel/number:phone:Phone; city?/town/place:city:City; customer_no?/id/no:code:Customer number
Q:do we know {name}<from {city}>|Q:who has the number {phone}|Q:whose address is {email}|Q:{customer_no}, who is that|Q:{phone} is calling, who might that be|Q:do we have a {name} in {city}|Q:customers in {city}<called {name}>
=> {"id": "{ID}", "name": "{P}"} :: It is {P} with the number {ID}. || no match :: There is no match.

crm
mergeCustomers/customers.merge/same_person
Makes one customer out of two entries
keep/main/into:code:Entry that stays; remove/duplicate/from:code:Entry that goes
{keep} and {remove} are the same person, keep the first|{remove} is a double of {keep}|put {remove} into {keep}|we have {keep} twice, {remove} can go|fold {remove} into {keep}
=> merged :: {keep} was merged.

support2
assignConversation/inbox.assign/pass_chat
Passes a conversation to a colleague or team
conversation/chat/id:code:Conversation; to/agent/team:team:To whom; note?/internal/comment:msg:Internal note; priority?/urgent/first:bool~the customer is boiling~it's urgent^no rush:Before others
{conversation} is for {to}<, {priority}>|{to} should answer {conversation}<. {priority}>|hand {conversation} to {to}<, tell them "{note}">|<{priority}: >{conversation} to {to}|I can't help in {conversation}, {to} can
=> assigned :: {conversation} was assigned.

support2
tagConversation/inbox.tag/label_chat
Puts labels on a conversation
conversation/chat/id:code:Conversation; tags/labels/add:strings:Labels
{conversation}: {tags}|label {conversation} with {tags}|{conversation} is about {tags}|tags for {conversation}: {tags}|file {conversation} under {tags}
=> tagged :: {conversation} was tagged.

support2
sendSurvey/surveys.send/how_was_it
Asks a customer how satisfied he was
email/to/customer:email:To; about/case/topic:(purchase~what they bought|support~how we helped them|delivery~how it arrived|stay~their nights here):About; language?/lang/in:lang:Language; reward?/voucher/gift:cash:Voucher for answering; remind?/reminder/again:bool~nudge them if they don't answer^only once:Reminds
ask {email} about {about}<, {remind}>|was {email} happy with {about}? find out<, in {language}>|{email} should rate {about}<, they get {reward}>|questions to {email}, {about}<. {remind}>|<in {language}: >survey for {email} on {about}
=> sent :: The survey was sent.

property
addListing/listings.add/offer_home
Offers a flat or house
address/where/object:street:Where; type/kind/what:(flat~a flat|house~a house with a garden|room~a room in a shared flat|garage~a place for a car|office~rooms for a company):What; rent/price/monthly:cash:Rent; rooms?/number_of_rooms/size:few:Rooms; available?/from/free_from:date:Free from; pets?/animals/pets_ok:bool~dogs are welcome^no animals:Pets allowed; photos?/pictures/images:file:Pictures
{address}, {type}, {rent} a month<, {rooms} rooms><, {pets}>|rent out {type} at {address} for {rent}<, free from {available}>|{type}: {address}, {rent}<. {pets}>|I've got {type} at {address}, {rent}<, {rooms} rooms>|<from {available}: >{type}, {address}, {rent}
=> {"listing": "{ID}"} :: The listing is {ID}.

property
scheduleViewing/viewings.add/show_home
Appointment to look at a flat
listing/object/id:code:Object; visitor/name/who:person:Visitor; when/at/time:datetime:When; phone?/tel/contact:phone:Phone; agent?/with/shown_by:first:Who shows it; virtual?/video/remote:bool~by camera~is abroad and wants to see it on video^in person:By video
{visitor} wants to see {listing} {when}<, {virtual}>|show {visitor} {listing}, {when}<, {agent} has the key>|{when}: {visitor} looks at {listing}<({phone})>|<{agent}: >{visitor} at {listing} {when}|let {visitor} in at {listing} {when}<, {virtual}>
=> confirmed for {T} :: It is confirmed for {T}.

property
reportDefect/tenants.defect/something_broke
A tenant reports something broken
flat/unit/apartment:code:Flat; what/item/device:machine:What is broken; problem/fault/description:fault:What is wrong; access?/key/can_enter:bool~you can come in without me~the neighbour has a key^only when I'm home:May be entered; photo?/picture/image:file:Picture; urgent?/emergency/now:bool~it can't wait~water is running down the wall^take your time:Urgent
in {flat} the {what} {problem}<, {urgent}>|{flat}: {what} {problem}<. {access}>|the {what} in {flat} {problem}<, see {photo}>|<{urgent}! >{flat}, {what}, {problem}|my {what} {problem}, flat {flat}<, {access}>
=> {"job": "{ID}"} :: Job {ID} was opened.

property
raiseRent/tenants.rent/new_rent
Changes a rent
flat/unit/apartment:code:Flat; rent/amount/new_rent:cash:Rent a month; from/valid/as_of:month:From month; reason?/because/why:(index~prices went up|renovation~new windows and heating|market~others pay more|agreement~we agreed):Why
{flat} pays {rent} from {from}<, {reason}>|from {from} {flat} costs {rent}<: {reason}>|rent of {flat}: {rent}, starting {from}|make {flat} {rent} as of {from}<because {reason}>|<{reason}: >{flat}, {rent}, {from}
=> letter {ID} :: The letter is {ID}.

club
addMember/members.add/joined_us
Takes somebody into the club
name/person/who:person:Name; birthday?/born/date_of_birth:date:Birthday; section/sport/group:sport:Section; fee?/type/rate:(full~pays the whole fee|reduced~is a student~goes to school|family~the whole family comes|honorary~never has to pay):Fee; since?/from/joined:date:Since; photo_ok?/pictures_allowed/consent:bool~may be shown in pictures^no pictures please:Pictures allowed
{name} joins {section}<, born {birthday}><, {fee}>|we have a new one in {section}: {name}<, {fee}>|{name} wants to do {section}<. {photo_ok}>|{section}: welcome {name}<, since {since}>|<{fee}: >{name}, {section}<, {birthday}>
=> {"member_no": {N}} :: The member number is {N}.

club
recordMatch/matches.result/full_time
Result of a match
home/team/ours:team:Home team; away/against/guests:company:Guests; home_goals/goals_home/for:few:Goals home; away_goals/goals_away/against_goals:few:Goals guests; date?/on/played:date:Day; spectators?/crowd/visitors:count:Spectators; overtime?/extra_time/after_120:bool~after extra time^in normal time:Extra time
{home} - {away} {home_goals}:{away_goals}<, {spectators} watched>|{home} beat {away} {home_goals} to {away_goals}<{overtime}>|{home} against {away} ended {home_goals} {away_goals}<on {date}>|{date}: {home} {home_goals}, {away} {away_goals}|<{overtime}: >{home} {home_goals} {away} {away_goals}
=> {"points": {M}} :: There are {M} points now.

club
bookCourt/courts.book/reserve_pitch
Reserves a court or hall
court/place/hall:code:Court; date/day/on:date:Day; from/start/begin:time:HH:MM; hours/length/duration:few:Hours; lights?/floodlight/lamp:bool~it'll be dark, lights on^in daylight:Light; players?/people/who:people:Players; rackets?/rent_gear/equipment:bool~we need rackets~lend us the stuff^we bring our own:Lends equipment
{court} on {date} at {from} for {hours} hours<, {lights}>|we want to play on {court}, {date}, {from}, {hours} hours<, {rackets}>|{date} {from}: {court}, {hours} h<, {players} play>|<{lights}: >{court}, {date} from {from}, {hours} hours|keep {court} free for us, {date} {from}, {hours} hours<. {rackets}>
=> {"code": "{TOK}"} :: The door code is {TOK}.

charity2
makeDonation/donations.make/give_money
Gives money for a cause
amount/sum/money:cash:How much; cause/for/purpose:(children~for the kids|animals~for the dogs nobody wants|water~for wells|forest~to plant trees|refugees~for people who had to flee|research~against cancer|disaster~for the people after the earthquake):Cause; monthly?/every_month/regular:bool~every month~again and again^just once:Monthly; anonymous?/no_name/secret:bool~don't print my name~nobody needs to know it's me^you may say my name:Without name; receipt?/tax_receipt/certificate:bool~I need something for the tax office^no paper:Receipt; in_memory_of?/memory/dedicated:person:In memory of
I'd like to give {amount} {cause}<, {monthly}><, {anonymous}>|{amount} {cause}<, {receipt}>|here's {amount} {cause}<in memory of {in_memory_of}>|<{monthly}: >{amount} {cause}<, {receipt}>|take {amount} from me {cause}<. {anonymous}>
=> {"receipt": "{ID}"} :: Thank you; the receipt is {ID}.

charity2
signUpVolunteer/volunteers.add/i_can_help
Somebody who wants to help
name/person/who:person:Name; task/what/job:(cooking~in the kitchen|driving~with my car|teaching~with homework|visiting~by talking to lonely people|building~with hammer and nails|admin~with papers):Task; days/when/on_days:daylist:Days; skills?/can/abilities:skills:Skills; phone?/tel/number:phone:Phone
{name} can help {task} {days}<, knows {skills}>|{days} {name} has time, {task}<. {phone}>|I'm {name} and want to do something good {task}, {days}|put {name} down {task} {days}<, number {phone}>|<{skills}: >{name}, {task}, {days}
=> thanks, {P} will call :: Thank you; {P} will call.

charity2
requestHelp/help.request/i_need_a_hand
Somebody asks for help from neighbours
name/person/who:person:Name; need/what/kind:(shopping~can't carry the bags~has nothing in the fridge|transport~has to get to the doctor|repair~the tap drips|company~is lonely|garden~the grass is a metre high|computer~can't send a mail):What; when?/date/day:date:When; address?/where/place:street:Where; heavy?/strong/physical:bool~somebody strong~it's heavy^nothing heavy:Heavy work
{name} {need}<, {when}><, {heavy}>|{need}: {name}<, {address}>|old {name} {need}<, lives at {address}>|can anybody help {name}? {need}<. {when} would be good>|<{heavy}: >{name} {need}
=> {"request": "{ID}"} :: The request is {ID}.

beauty
bookHaircut/salon.book/new_hairdo
Appointment at the hairdresser
customer/name/who:person:Customer; service/what/cut:(cut~shorter please~just the tips|colour~I want to be blonde~hide the grey|perm~curls|beard~the thing on my chin|wash~just wash it|wedding~I marry and want to look like a queen):What; when/at/time:datetime:When; stylist?/with/by:first:With whom; length?/hair/hair_length:(short|medium|long~down to the hips):Hair; first_time?/new/new_customer:bool~never been to you^comes every month:New customer
{customer}, {service}, {when}<with {stylist}>|{service}. {customer}, {when}<, {first_time}>|{when} for {customer}: {service}<, {length} hair>|<{stylist}: >{customer}, {service}, {when}|can {customer} come {when}? {service}<, {first_time}>
=> {"appointment": "{ID}", "minutes": {M}} :: Appointment {ID} takes {M} minutes.

beauty
bookMassage/spa.book/relax
Treatment in a spa
guest/name/who:surname:Guest; treatment/what/kind:(massage~for a stiff neck~my shoulders hurt|sauna~to sweat|facial~for the skin of my face|mud~in warm mud|nails~for my hands):Treatment; minutes/length/duration:minutes:How long; date/day/on:date:Day; therapist?/by/gender:(woman~by a woman|man~by a man|any~by anybody):By whom; pregnant?/expecting/baby:bool~is expecting a baby^not pregnant:Pregnant; music?/quiet/sound:bool~with soft music^without music:Music
{guest} needs something {treatment}, {minutes}, {date}<, {therapist}>|{date}, {minutes} {treatment} for {guest}<, {music}>|{treatment}: {guest}, {date}, {minutes}<. {pregnant}>|<{therapist}: >{guest} on {date}, {minutes}, {treatment}|treat {guest} {treatment}, {date}, {minutes} long
=> {"room": {M}} :: It is in room {M}.

vague
submit/process/send_form
Hands a filled form in. The kind says which form it is; the fields are key and value. Returns a number under which it can be found. Nothing else is done by this function.
kind/type/form:(complaint~I want to complain|praise~I want to say something nice|suggestion~I have an idea|question~I'd like to know something):Kind; text/content/message:msg:Text; email?/reply_to/contact:email:Address for an answer
{kind}: {text}<. answer to {email}>|{kind}, "{text}"|dear all, {kind}: "{text}"<, {email}>|please take this, {kind}: {text}|"{text}" - {kind}<, write back to {email}>
=> {"number": "{ID}"} :: The number is {ID}.

vague
lookup2/get_info/query_record
Returns the record with this key. Works for customers, articles and contracts; the key decides.
key/id/ref:code:Key; history?/with_history/old:bool~with everything that happened before~and its past^only as it is now:Earlier states too
Q:{key}<, {history}>|Q:what have we got under {key}|Q:show {key}<, {history}>|Q:tell me all about {key}|Q:look into {key}|Q:what's behind {key}<? {history}>
=> {"type": "((customer|article|contract))", "name": "{W} {W2}"} :: It is a {1}: {W} {W2}.

vague
set_value/update_field/put
Sets one field of one record
record/id/key:code:Record; field/name/what:word:Field; value/to/content:word:New value
{field} of {record} is {value}|set {field} to {value} in {record}|in {record}, {field} should be {value}|{record}: {field} = {value}|change {record}'s {field} to {value}
=> {"changed": 1} :: {field} of {record} was changed.

vague
do_action/execute/trigger
Triggers one of the scenes of the house
scene/action/name:(morning~good morning~I'm up|leave~I'm off~see you tonight|movie~popcorn is ready~let's watch something|sleep~good night~I'm going to bed|party~guests are coming~time to dance|romantic~candles, please~she said yes to dinner|panic~somebody is in the house~help):Scene; delay_s?/in_seconds/wait:seconds:Seconds from now
{scene}<, in {delay_s}>|hey house, {scene}|{scene}!|ok... {scene}<, wait {delay_s}>| :)
=> ok :: Done.

vague
handle_request/dispatch/route_call
Sends a caller's wish to the right place
caller/name/from:surname:Caller; topic/about/concern:(billing~the bill is wrong~was charged twice|technical~the internet is down~the box blinks red|sales~wants to buy something~asks what it costs|cancel~wants to leave us~ends the contract|other):Topic; callback?/phone/number:phone:Number; vip?/important/gold:bool~a very good customer^an ordinary customer:Important customer
{caller}: {topic}<, ring back on {callback}>|{caller} says {topic}<. {vip}>|{topic}, it's {caller}<({vip})>|on the line: {caller}, {topic}|<{vip}: >{caller}, {topic}<, number {callback}>
=> {"queue": {M}} :: There are {M} before it.

vague
evaluate/score/check_item
Gives an item marks. Every mark goes from 1 to 5.
item/what/id:title:Item; taste/quality/first:stars:Taste; look?/appearance/second:stars:Look; price?/value/third:stars:Price; comment?/text/words:msg:Comment
{item}: taste {taste}<, look {look}><, price {price}>|taste {taste} for {item}<, say "{comment}">|{item} tastes like a {taste}<, looks like a {look}>|I give {item} {taste} for taste<and {price} for the price>|<look {look}, >taste {taste}: {item}
=> {"average": {Y}} :: The average is {Y}.

nestedapi
create_shipment/shipments.create/newShipment
Creates a shipment. Sender and parcels are known from the order.
recipient/to/receiver:who:Who gets it; address/destination/where:addr:Where to; parcel/size/dimensions:dims:Size in cm; weight_kg/kilos/mass:kilos:Weight; pickup?/collect_between/slot:window:Collected in this time; value?/insured/worth:price:Value
{recipient}, {address}, {parcel}, {weight_kg}<, value {value}>|send {weight_kg} ({parcel}) to {recipient}, {address}<, come {pickup}>|{parcel}, {weight_kg}: for {recipient}, {address}|to {recipient} at {address}: a box {parcel}, {weight_kg}<, fetch it {pickup}>
=> {"id": "{ID}", "label": "{TOK}"} :: Shipment {ID}, label {TOK}.

nestedapi
book_trip/trips.book/newTrip
Books a trip for several people
destination/to/city:city:Where; dates/period/when:span:From and to; travellers/people/guests:party:Who travels; budget?/max/price:price:Most it may cost; board?/meals/food:(none~we cook ourselves|breakfast~with breakfast|half~with breakfast and supper|full~with three meals a day):Meals
{travellers} want to go to {destination} {dates}<, {board}>|{destination} {dates} for {travellers}<, at most {budget}>|book {destination}: {dates}, {travellers}<. {board}>|holiday in {destination}, {dates}, we are {travellers}<, {board}>
=> {"booking": "{ID}", "price": {X}} :: Booking {ID} costs {X}.

nestedapi
find_places/places.query/placesAround
Places around a point
center/at/position:geo:Point; category/what/type:(pharmacy~pills|bakery~bread|fuel~petrol|atm~cash|school|viewpoint~a nice view|toilet~a place to pee):What; radius_m?/within/distance:metres[1000]:Metres; open?/hours/between:window:Open in this time
Q:{category} around {center}<, within {radius_m}>|Q:I'm at {center} and need {category}|Q:what is near {center}? {category}<, not more than {radius_m}>|Q:{center}: {category}<, open {open}>|Q:where do I get {category} at {center}
=> [{"name": "{W}", "m": {N}}] :: {W} is {N} m away.

nestedapi
place_order/orders.place/submitOrder
Places an order
items/lines/cart:lines:What and how many; customer/contact/for:who:Customer; ship_to?/address/delivery:addr:Delivery address; slot?/window/between:window:Delivery time; comment?/note/remark:msg:Remark
{items} for {customer}<, to {ship_to}>|{customer} orders {items}<, deliver {slot}>|put in {items}, customer {customer}<, bring it {slot}>|{customer}: {items}<. to {ship_to}><, {slot}>|we got an order from {customer}: {items}
=> {"order": "{ID}"} :: The order is {ID}.

nestedapi
set_schedule/schedules.set/weekPlan
When something runs during the week
target/device/what:machine:What; days/on/weekdays:daylist:Days; hours/window/time:window:From and to; active?/enabled/on_off:bool~from now on^but don't use the plan yet:In force
{target} {days} {hours}<, {active}>|the {target} should run {days}, {hours}|{days} the {target} works {hours}<, {active}>|{hours} {days}: {target}|let the {target} go {hours} {days}
=> saved :: The plan is saved.

nestedapi
create_quote/quotes.create/makeOffer
Makes an offer for a customer
customer/client/to:company:Customer; positions/items/lines:lines:Positions; discount_percent?/discount/off:percent:Discount; valid/until/valid_until:date:Valid until; total?/price/sum:price:Total
offer {customer} {positions}, valid until {valid}<, {discount_percent} off>|{customer} wants to know what {positions} cost, until {valid}<, total {total}>|quote for {customer}: {positions}, good till {valid}|{positions} to {customer}, valid {valid}<, minus {discount_percent}>
=> {"quote": "{ID}"} :: The offer is {ID}.

nestedapi
log_measurements/series.add/addReadings
Stores a series of values
sensor/probe/name:code:Sensor; values/readings/data:numbers:Values in order; unit/in/measure:(celsius~degrees|volt~volts|pascal|percent|metres):Unit; position?/at/where:geo:Where; started?/from/begin:datetime:When it began
{sensor}: {values} {unit}<, started {started}>|{values} {unit} from {sensor}<at {position}>|add {values} to {sensor}, in {unit}|{sensor} gave {values}, {unit}<, position {position}>|readings {values} ({unit}), probe {sensor}<, since {started}>
=> {"stored": {M}} :: {M} values were stored.

nestedapi
add_people/groups.add/putInGroup
Puts people into a group
group/to/team:team:Group; members/people/names:people:People; until?/till/ends:date:Until; role?/as/rights:(reader~may only read|writer~may write too|owner~may decide everything):Rights
{members} belong to {group}<until {until}>|add {members} to {group}<, {role}>|{group} gets {members}<, {role}>|from now on {members} are in {group}|let {members} join {group}<till {until}><, {role}>
=> ok :: They were added to {group}.

nestedapi
remove_people/groups.remove/takeOut
Takes people out of a group
group/from/team:team:Group; members/people/names:people:People; notify?/tell_them/mail:bool~tell them gently^without a word:Tells them
{members} leave {group}<, {notify}>|take {members} out of {group}|{group} without {members} from now on<, {notify}>|{members} don't belong to {group} any more|no more {group} for {members}<. {notify}>
=> ok :: They were taken out of {group}.

elections
registerVoter/voters.register/may_vote
Puts somebody on the list of voters
name/person/voter:person:Name; born/birthday/birth_date:date:Birthday; address/home/where:addr:Address; by_mail?/postal/letter:bool~votes by letter~will be abroad that day^votes at the station:By mail
{name}, born {born}, {address}<, {by_mail}>|put {name} on the list: {born}, {address}|{name} ({born}) lives at {address} and wants to vote<, {by_mail}>|<{by_mail}: >{name}, {born}, {address}|voter {name}, {address}, birthday {born}
=> {"station": {N}} :: The polling station is number {N}.

elections
findPollingStation/voters.station/where_do_i_vote
Polling station of an address
street/address/home:street:Street; wheelchair?/accessible/step_free:bool~I can't climb stairs~with a wheelchair^:Without steps
Q:where do I vote, I live at {street}<, {wheelchair}>|Q:which school has my ballot box, {street}|Q:polling place for {street}<, {wheelchair}>|Q:I'm at {street}, where must I go on Sunday|Q:{street}: polling station?
=> {"place": "{W} School", "open_until": "{T}"} :: It is {W} School, open until {T}.

tv
recordShow/recorder.add/tape_it
Records a programme
title/show/programme:film:Title; channel?/station/on:company:Channel; start?/from/at:datetime:Start; series?/all_episodes/every:bool~every episode~all of them^only this one:All episodes; keep_days?/delete_after/for_days:days:Kept for; quality?/resolution/picture:(sd|hd|uhd~as sharp as possible):Quality
I can't watch {title} tonight, keep it<, {series}>|don't let me miss {title}<on {channel}><, {series}>|tape {title}<, {start}>|{title}, for later<, {quality}><, keep it {keep_days}>|<{channel}: >{title}<, {series}>
=> {"recording": "{ID}"} :: The recording is {ID}.

tv
changeChannel/tv.channel/switch_over
Changes the channel of a television
channel/to/station:company:Channel; volume?/loudness/level:percent:Volume; room?/where/tv:(living_room~in the living room|bedroom~in bed|kitchen~while I cook):Where
I want to see {channel}<, {room}>|{channel} please<, volume {volume}>|the match is on {channel}<{room}>|switch over, {channel}<at {volume}>|<{room} >{channel}|what's on {channel}? put it on
=> ok :: {channel} is on.

tv
tvGuide/guide.list/whats_on_tv
Programme of a channel
channel/on/station:company:Channel; when?/at/time:datetime:When; genre?/kind/only:(news|film~films|sport|children~for the kids|music|nature~about animals):Kind
Q:what's on {channel}<{when}>|Q:does {channel} show {genre}<{when}>|Q:programme of {channel}<, {when}>|Q:is there anything {genre} on {channel}|Q:{channel} tonight?|Q:what can I watch on {channel}<, {genre}>
=> {T} {W} {W2} :: At {T}: {W} {W2}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
