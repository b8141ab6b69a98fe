"""Functions whose choices and switches follow from what happened or what somebody wants, and times said loosely.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
network3
port_rule/switchport.set/who_may_use_port
Sets a network port open or shut for a device
port/socket/no:n(1..48):Port; action/state/mode:(enable~the new colleague sits there~somebody plugs in there today|disable~nobody should use it any more~pull the plug on it|quarantine~a virus came from it~keep it away from the others):What to do; vlan?/network/segment:n(2..400):Network; note?/why/text:any(guest|printer|camera|old phone|lab):Note
port {port}: {action}<, vlan {vlan}>|{port}, {action}<({note})>|{action}, port {port}|socket {port} on the wall, {action}<, network {vlan}>|<{note}: >port {port}, {action}|about {port}... {action}
=> ok :: Port {port} was set.

network3
mail_policy/mailflow.rule/what_about_sender
What happens to mail of a sender
sender/from/domain:email:Sender; action/do/then:(allow~she is my aunt~they are customers, never lose a mail|block~I don't want to read him ever again~no more of this junk|junk~off to the spam folder|forward~my secretary should read those):What to do; notify?/tell/report:bool~and tell me each time^silently:Told about it
{sender}: {action}<, {notify}>|{action}, I mean {sender}|mail of {sender}... {action}<, {notify}>|{action} - {sender}|<{notify}: >{sender}, {action}|{sender} writes daily, {action}
=> ok :: The rule for {sender} was saved.

network3
web_filter/filter.site/may_they_see
Whether a page may be opened in the school network
site/page/domain:any(wikipedia.org|funvideos.example|chess.example|bets.example|dictionary.example|games.example):Page; verdict/action/state:(allow~they need it for homework~harmless|deny~kids should never see that~nobody should open it here|ask~the teacher decides each time):What; grade?/from_class/age:n(5..13):From this grade on
{site}: {verdict}<, from grade {grade}>|{verdict}, {site}|{site}, {verdict}<, grade {grade} and up>|what about {site}? {verdict}|<grade {grade}: >{site}, {verdict}|{verdict}. the page is {site}
=> ok :: {site} was set.

wardrobe2
put_on/outfit.wear/game_clothes
What a figure of a game wears
item/thing/what:any(crown of thorns|iron gloves|silk cape|wolf mask|leather belt|wooden clogs|bone ring|chain shirt|fur cap|knee guards):Thing; slot/body/where:(head~on my head~over the face|torso~round the chest~on my back|hands~on the fingers~on my hands|waist~round the belly|legs~over the knees|feet~under my soles~on the feet):Where it is worn; dye?/colour/tint:colour:Colour
{item} {slot}|I wear the {item} {slot}<, {dye}>|{slot}: {item}<in {dye}>|{item}, {slot}, please|the {item} belongs {slot}<, {dye}>|<{dye} >{item} {slot}
=> ok :: The {item} is on.

newspaper2
read_section/paper.read/read_to_me
Reads a part of the newspaper aloud
section/part/which:(births~who was born~whose baby came|weddings~who got married|deaths~who passed away~who left us|weather~do I need a coat~will it rain|crossword~I want to puzzle|letters~what do readers grumble about|stocks~am I rich yet~how are my shares|classifieds~who sells a used bike|tv~what's on tonight~what can I watch|recipes~what shall I cook):Part; voice?/speaker/by:(woman~a woman's voice|man~a man's voice):Voice; slow?/slowly/calm:bool~not so fast~slowly, my ears are old^at normal speed:Slow
Q:{section}<, {slow}>|Q:tell me {section}<, {voice}>|Q:paper please, {section}<, {slow}>|Q:<{slow}: >{section}|Q:let me hear {section}|Q:{section}, from today's paper<, {voice}>
=> {W} and {W2} :: It says: {W} and {W2}.

vote3
hand_in_vote/ballot.cast/how_I_vote
A vote of a member
ballot/motion/no:n(1..980):Number of the motion; vote/choice/how:(for~I like it~count me among the friends of it~fine with me|against~over my dead body~I'm not happy with it~that would be a mistake|blank~I have no opinion~leave me out of it~I can't decide):Vote; comment?/reason/why:any(too expensive|about time|needs more study|good for the young|noise):Comment; secret?/anonymous/hidden:bool~nobody should know^openly:Secret
motion {ballot}: {vote}<, {secret}>|{vote}, motion {ballot}<, {comment}>|on {ballot}, {vote}|number {ballot}? {vote}<, {secret}>|<{comment}: >{vote}, that's {ballot}|{ballot}... {vote}<. {comment}>
=> counted :: Your vote on {ballot} was counted.

rooms3
room_mode/scenes.set/mood_of_room
Puts a room into a mode
room/where/place:(living_room~by the fireplace|bedroom~where I sleep|kitchen~at the stove|nursery~with the baby|office~at my desk):Room; scene/mode/mood:(sleep~eyes fall shut~good night|movie~film starts~popcorn is ready|reading~got a thick book|party~guests come in~dance time|clean~want to see every crumb|romantic~she comes for dinner|away~I'm leaving~nobody's there):Mode; minutes?/for/lasts:minutes:For
{scene}, {room}<, {minutes}>|{room}: {scene}|{scene} {room}<for {minutes}>|I'm {room}, got a thick book{scene=reading}|{room}, {scene}<, only {minutes}>|{scene}... {room}
=> ok :: The mode was set.

washing2
wash_load/washer.load/clothes_in_drum
A load of the washing machine
fabric/clothes/what:(cotton~towels and sheets|wool~grandma's pullover~knitted things|silk~the thin blouse|sport~football shirts~gym stuff|baby~the little one's bodies|jeans~trousers of the garden):What is inside; celsius/temp/at:ints(20|30|40|60|90):Degrees; spin?/rpm/spinning:ints(400|600|800|1000|1200|1400):Turns a minute; prewash?/very_dirty/soak:bool~full of mud~stinks^hardly worn:Prewash; done_by?/ready/until:time:Done by
{fabric} at {celsius}<, {spin} turns><, {prewash}>|{fabric}, {celsius} degrees<, ready by {done_by}>|{celsius}, {fabric}<, {prewash}>|<{prewash}: >{fabric}, {celsius}|{fabric} in the drum, {celsius} degrees<, spin {spin}>|{celsius} degrees for {fabric}<. {prewash}>
=> {"ends": "{T}"} :: It ends at {T}.

absence3
pupil_away/absences.note/not_in_class
Tells the school why a pupil is missing
pupil/child/who:first:Pupil; date/day/on:date:Day; reason/why/cause:(ill~throws up~has a fever~lies in bed|doctor~gets a brace~eyes are tested|family~grandma turns ninety~her uncle is buried|religion~it's our feast|competition~swims for the town|late~overslept~missed the bus):Why; back_on?/returns/again:date:Back on; homework?/tasks/send_tasks:bool~please send the tasks^no tasks please:Wants homework
{pupil} {reason}, {date}<, {homework}>|{date}: {pupil}, {reason}<, back {back_on}>|{pupil}, {date}, {reason}|{reason}, so no {pupil} on {date}<. {homework}>|not with {pupil} on {date}, {reason}<, again from {back_on}>|on {date} {pupil} won't sit there, {reason}
=> ok :: The school knows about {pupil}.

roster2
put_on_shift/roster.put/who_works_when
Puts somebody on a shift
who/name/worker:first:Who; weekday/day/on:@wd:Day; shift/which/slot:(morning~from six~opens up|day|evening~until ten~closes up|night~through the dark|standby~only if somebody calls in sick):Shift; place?/station/desk:any(till 2|ward 5|gate|kitchen|bar|line 3):Where
{who} {weekday} {shift}<, {place}>|{weekday}, {shift}: {who}|{who} does {weekday}, {shift}<at {place}>|{shift} on {weekday} goes to {who}|<{place}: >{who}, {weekday}, {shift}|{weekday} {who}, {shift}<({place})>|{who} said yes to {weekday}, {shift}
=> ok :: {who} is on the list.

refund3
pay_back/refunds.make/money_back_for
Money back for an order. All of it if no amount is given.
order/no/number:n(1000..98000):Order; reason/why/cause:(damaged~came in pieces~was wet through|late~the party was over by then~took a month|wrong~that's not what she ordered~blue instead of green|missing~the box was empty~one of two wasn't inside|change_of_mind~doesn't like it after all):Why; amount?/sum/money:d(2.50..98.50):Amount; currency?/cur/in:@cur:Currency
{order}, {reason}<, {amount}{currency}>|{reason}, order {order}<, she gets {amount} back>|<{amount} for >{order}, {reason}|order {order}: {reason}<. give him {amount} {currency}>|{order} {reason}<, pay {amount}>|{reason} - {order}<. {amount} back>
=> {"refund": "{ID}"} :: The refund is {ID}.

price3
new_price/pricelist.set/costs_now
New price of an article
article/sku/no:code:Article; price/amount/now:d(0.80..189.50):Price; currency?/cur/in:@cur:Currency; valid_from?/from/starting:nearday:From; sale?/special/reduced:bool~red label on it~just for the sale^regular price:Special offer
{article} {price}<{currency}><, {sale}>|{price}<{currency}> for {article}<, {valid_from}>|{article} is {price}<{currency}> from now on<, {sale}>|<{sale}: >{article}, {price}<{currency}>|{article} went up, {price}<{currency}>|{article} at {price}<{currency}><. {sale}>|stick {price}<{currency}> on {article}
=> ok :: {article} costs {price}.

alarmclock
wake_call/wakeup.set/get_me_up
Wakes somebody
time/at/when:time:Time; days?/on/repeat:daylist:Days; sound?/tone/with:(birds~birds singing|radio~with the news|bell~an ugly bell|waves~the sea):Sound; snooze?/again/nap:bool~I'll want five more minutes^no second chance:May be put off
{time}, I have to be up<, {sound}>|out of bed at {time}<, {snooze}>|my train is early, {time}<, {sound}>|<{days} >{time}<, {snooze}>|don't let me sleep past {time}<, {sound}>|{time} and not a minute later<, {snooze}>
=> set :: It is set for {time}.

parking3
park_ticket/parking.ticket/stand_here
Parking time for a car
plate/car/number:code:Plate; zone/area/where:any(A|B2|C1|red zone|station|Z 14|old town):Zone; minutes/for/time:minutes:Minutes; start?/from/begins:time:From
{plate} in {zone}, {minutes}<, from {start}>|{minutes} for {plate}, zone {zone}|I stand in {zone} with {plate}, {minutes}|zone {zone}: {plate}, {minutes}<, starting {start}>|{plate}, {minutes}, {zone}|just {minutes}, {plate}, {zone}
=> {"until": "{T}"} :: It is valid until {T}.

petfeeder
bowl_fill/petbowl.fill/animal_hungry
Fills the bowl of an animal
animal/pet/name:pet:Animal; food?/what/kind:(dry~the crunchy stuff|wet~from the tin|treat~something sweet|water~nothing to drink left):What; grams?/amount/portion:grams:Grams; time?/at/when:time:Time
{animal} looks at me with big eyes<, {food}>|{animal} sits at the empty bowl<, {grams}>|{animal}, {grams} of the crunchy stuff{food=dry}|{animal} is meowing<, {food}>|nothing in {animal}'s bowl<, {grams} please>|dinner for {animal}<at {time}><, {food}>|{animal}'s stomach growls<, {food}>
=> filled :: The bowl of {animal} is full.

carlink
car_ready/car.ready/I_drive_off
Gets an electric car ready for a drive
leave_at/time/departure:time:Time of departure; percent?/charge/to:percent:Charge up to; warm?/heat/cabin:bool~frost on the windows~I hate cold seats^no heating:Cabin heated; trip_km?/distance/far:n(8..480):Kilometres to drive
I drive off at {leave_at}<, {percent}><, {warm}>|at {leave_at} I must be on the road<, {trip_km} km>|{leave_at}<, {trip_km} km to go><, {warm}>|<{warm}: >leaving {leave_at}|off at {leave_at}<, {percent} will do>|work starts early, {leave_at}<. {warm}>
=> ok :: It is ready at {leave_at}.

split3
share_costs/bills.split/each_pays
Divides a bill
total/sum/bill:d(8.50..480.50):Sum; people/heads/persons:n(2..14):People; tip_percent?/tip/service:n(5..25):Tip in percent; currency?/cur/in:@cur:Currency; rounded?/round_up/even:bool~no coins please~to whole numbers^to the cent:Rounded up
Q:we were {people}, the waiter wants {total}<{currency}><, {tip_percent} percent tip>|Q:{total}<{currency}> among {people}<, {rounded}>|Q:{people} of us ate for {total}<{currency}><, tip {tip_percent}%>|Q:<{tip_percent}% on top, >{total} by {people}|Q:bill of {total}<{currency}>, {people} friends<. {rounded}>|Q:each of the {people} pays what, {total}<{currency}> in all
=> {X} :: Each pays {X}.

rate3
money_rate/rates.get/worth_of_money
Rate of one currency in another
from/base/of:currency:Currency; to/quote/in:currency:In this currency; date?/day/on:date:Day
Q:what do I get for one of {from}, in {to}|Q:{from} against {to}<on {date}>|Q:how strong is {from} in {to}|Q:one {from} in {to}?|Q:is {from} worth more than {to}<on {date}>|Q:going from {from} to {to}, what's the rate
=> {Y} :: It is {Y}. || {"rate": {Y}} :: The rate is {Y}.

address3
new_address/addresses.save/lives_at
Address of a person
name/person/who:person:Person; address/lives_at/home:addr:Address; kind?/type/label:(home|work~the office|holiday~only in summer|parents~that's the parents' house):Kind; since?/from/moved:date:Since
{name}: {address}<, {kind}>|{name} moved to {address}<, {since}>|{name}'s new place is {address}|you find {name} at {address}<({kind})>|<since {since} >{name} at {address}|{address}, that's where {name} is<, {kind}>
=> saved :: The address of {name} was saved.

photos4
tag_pictures/pictures.tag/who_is_on_it
Words for pictures
ids/pictures/photos:counts:Numbers of the pictures; tag/word/label:any(beach|wedding|grandpa|snow|first day of school|garden|Lisbon|concert):Word; album?/into/folder:any(2019|family|best of|for the wall|holidays):Album; private?/hidden/secret:bool~only for us^anyone may see them:Private
{ids} show {tag}<, {private}>|{tag} on {ids}<, into {album}>|pictures {ids}: {tag}|{tag} for {ids}<. {private}>|{ids}, that was {tag}<, album {album}>|on {ids} you see {tag}
=> ok :: They were tagged {tag}.

grade3
mark_points/marks.enter/points_in_test
Points in a test
pupil/student/who:first:Pupil; subject/in/test:(maths~in geometry|german~for the essay|biology~for the frog|history~for the Romans|sport~for the long jump|music~for the song):Subject; points/score/got:n(0..60):Points; max?/of/out_of:n(61..100):Most possible; repeat?/second_try/again:bool~was the second try^first try:Second try
{pupil} {points} {subject}<, of {max}>|{points} points {subject}, {pupil}<, {repeat}>|{subject} {pupil} has {points}<of {max}>|<{repeat}: >{pupil}, {subject}, {points}|{pupil}: {points}<out of {max}> {subject}|{points} for {pupil} {subject}<. {repeat}>
=> saved :: {pupil} has {points}.

tide3
sea_level/tides.ask/high_and_low_water
High and low water at a place
place/beach/port:place:Where; date/day/on:date:Day; kind?/which/water:(high~when can we launch the boat~when is it full|low~when can I walk on the ground~when do the rocks come out):Which
Q:{place}, {date}<, {kind}>|Q:we swim at {place} on {date}<, {kind}>|Q:{date} at {place}: where's the sea|Q:<{kind}, >{place} {date}|Q:shell hunting at {place} on {date}{kind=low}|Q:how's the water at {place} on {date}<? {kind}>
=> {"time": "{T}"} :: It is at {T}.

centrifuge2
spin_tubes/rotor.spin/tubes_round
Spins tubes in a rotor
g_force/g/times_g:n(100..18000):Times the earth's gravity; minutes/for/time:minutes:Minutes; celsius?/temp/cooled:n(2..37):Degrees; brake?/soft_stop/stop:(hard~stop at once|soft~stop gently|none~let it run out):How it stops; tubes?/count/samples:n(2..48):Tubes
{g_force} g, {minutes}<, {celsius} degrees>|{minutes} at {g_force} g<, {brake}>|{tubes} tubes, {g_force} times g, {minutes}|<{celsius} C: >{g_force} g for {minutes}|get the cells down, {g_force} g, {minutes}<. {brake}>|{minutes}, {g_force} g<, cooled to {celsius}>
=> {"done": "{T}"} :: It is done at {T}.

samples3
check_in_tubes/biobank.in/new_tubes
New samples for the freezer
ids/tubes/labels:ids:Labels; kind/material/what:(blood~from the vein|saliva~spit|tissue~a bit of liver|water~from the lake|soil~from the garden|dna~already extracted):Kind; freezer?/minus80/where:n(1..12):Freezer; shelf?/rack/level:any(A|B|C top|D2|door):Shelf; study?/project/for:code:Study
{ids}: {kind}<, freezer {freezer}>|{kind}, {ids}<, shelf {shelf}>|new tubes {ids}, {kind}<, for {study}>|{ids} are {kind}<, put in {freezer}>|<{study}: >{ids}, {kind}|{ids} came in, {kind}<, freezer {freezer} shelf {shelf}>
=> ok :: They are in.

loan3
keep_longer/library.keep/not_finished_yet
Keeps a borrowed medium longer
title/book/what:book:Title; weeks?/longer/extra:n(1..6):Weeks; reader?/card/who:digits5:Reader's card; kind?/medium/type:(book|film~the dvd|game~the board game|audio~the cd):Kind
not through with {title} yet<, {weeks} weeks>|{title} takes me longer<, {weeks} more weeks><, card {reader}>|I'm only on page 40 of {title}<, {weeks} weeks>|don't ask for {title} back<, {weeks} weeks>|<card {reader}: >{title}<, {weeks} weeks>|my daughter hides {title}, she loves it<. {weeks} weeks>|{title}<, another {weeks} weeks> please
=> {"until": "{D}"} :: You have it until {D}.

lobby2
open_game/lobbies.open/who_wants_to_play
Opens a game that others can join
mode/game/kind:(duel~one against one|teams~five against five|free_for_all~everybody for himself|race~first to the finish|coop~all against the computer):Mode; players?/max/seats:n(2..64):Players at most; rated?/ranked/points:bool~it counts~for the ladder^just for fun:Rated; password?/key/secret:any(bananas|owl77|hush|sesame|tuna|frog):Password; map?/level/on:any(Dustbowl|Ice Castle|Harbour|Jungle 2|Moonbase):Map
{mode}<, {players} players><, {rated}>|{mode} on {map}<, {rated}>|<{players} of us, >{mode}<, {rated}>|who's in? {mode}<, password {password}>|<{rated}: >{mode}<, max {players}>|{mode}<, key {password}><, {players} seats>
=> {"lobby": "{TOK}"} :: The lobby is {TOK}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
