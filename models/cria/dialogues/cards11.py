"""Functions of particular people: nurses, students, administrators, shopkeepers, pensioners, players, parents, programmers, those new to a language.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
nursing
administerMedication/meds.give/give_drug
Records that a medicine was given to a patient. The route says how it went into the body.
patientId/patient/case_no:code:Patient; drug/medication/med:drug:Medicine; doseMg/dose_mg/milligrams:mgs:Dose (mg); route/way/how:(oral~by mouth~swallowed it|iv~into the vein~through the drip|im~into the muscle|sc~under the skin~with the little pen|inhaled~breathed it in|rectal~as a suppository):Route; givenAt/time/at?:time:HH:MM; witness?/second_nurse/checked_by:surname:Second nurse; refused?/declined/not_taken:bool~but spat it out~refused it^:Patient refused
{patientId} got {doseMg} of {drug}, {route}<at {givenAt}>|gave {patientId} {drug} {doseMg} {route}<, {witness} watched>|{drug} {doseMg} for {patientId}, {route}<, {refused}>|<at {givenAt} >{patientId} had {doseMg} {drug}, {route}|chart it: {patientId}, {drug}, {doseMg}, {route}|{route}: {doseMg} of {drug}, patient {patientId}<, double-checked by {witness}>
=> {"entry": "{ID}"} :: It is charted as {ID}. || next dose at {T} :: The next dose is at {T}.

nursing
swapShift/shifts.swap/trade_shift
Two colleagues exchange shifts
from/who/giver:first:Who gives the shift away; to/with/taker:first:Who takes it; date/day/on:date:Day; shift/kind/which:(early~the one at six in the morning~the morning|late~the afternoon one|night~the one in the dark):Shift; approve?/needs_ok/ask_boss:bool~ask the ward manager first^they have settled it:Needs approval
{to} works for {from} on {date}, {shift}<, {approve}>|{from} can't do {shift} on {date}, {to} can<, {approve}>|swap: {from} out, {to} in, {date} {shift}|give {from}'s {shift} on {date} to {to}<. {approve}>|{date} {shift}: {to} instead of {from}
=> swapped :: The shift was swapped. || {to} already works then :: {to} already works then.

nursing
assessFallRisk/risk.falls/fall_score
Scores how likely a patient is to fall
patientId/patient/case_no:code:Patient; walkingAid/aid/support:(none~walks freely|stick~with a stick|walker~with a walker~pushes a frame|wheelchair~sits in a wheelchair):Aid; confused/disoriented/mental:bool~doesn't know where she is~talks to people who aren't there^clear in the head~knows the date:Confused; fellBefore?/history/previous_fall:bool~fell last month~not the first fall^never fell:Fell before
Q:{patientId}: {walkingAid}, {confused}<, {fellBefore}>|Q:how risky is it with {patientId}? {walkingAid}, {confused}<. {fellBefore}>|Q:will {patientId} fall? {confused}, {walkingAid}|Q:{confused}, {walkingAid}, patient {patientId}<, {fellBefore}>
=> {"score": {M}, "risk": "((low|medium|high))"} :: The score is {M}, the risk {1}.

nursing
requestPorter/porters.request/fetch_patient
Calls somebody who brings a patient from one place to another
patientId/patient/case_no:code:Patient; to/destination/target:(xray~pictures of the bones|theatre~surgery~the operating table|ward~back to the bed|exit~the front door, going home|dialysis|ultrasound):Where to; at/time/when?:time:HH:MM; oxygen?/with_o2/needs_oxygen:bool~needs oxygen on the way~with a bottle of oxygen^breathes alone:With oxygen; mode?/by/transport:(bed~lying down|chair~sitting|walk~can walk along):How
{patientId} has to go to {to}<at {at}><, {oxygen}>|bring {patientId}: {to}<, {mode}>|somebody take {patientId} to {to}<, {mode}><, {oxygen}>|{to} is waiting for {patientId}<, {at}>|<{at}: >{patientId} to {to}<, {oxygen}>
=> {"porter": "{P}", "minutes": {M}} :: {P} comes in {M} minutes.

study
make_flashcards/cards.make/learnCards
Makes cards to learn from
topic/subject/about:subject:Topic; count/number/how_many:few:How many; language?/lang/in:language:Language; difficulty?/level/hardness:(easy~for my little brother|medium|hard~tricky ones~like in the exam):Difficulty; pictures?/images/illustrated:bool~with pictures~I learn better when I see it^words only:With pictures
I have to learn {topic}, {count} cards<, {pictures}>|{count} cards about {topic}<, {difficulty}>|quiz me later on {topic}: {count} please<in {language}>|<exam soon: >{count} on {topic}<, {difficulty}>|make {topic} stick in my head, {count} cards<, {pictures}>
=> {"deck": "{ID}"} :: The deck is {ID}.

study
cite_source/references.cite/makeCitation
Formats a reference
title/work/name:book:Title; author/by/writer:person:Author; year/published/date:year:Year; style?/format/form:(apa|mla|chicago|harvard):Style; page?/pages/on_page:count:Page; publisher?/house/from:company:Publisher
Q:how do I quote {title} by {author}, {year}<, page {page}>|Q:{author} ({year}): {title}<, {style}>|Q:reference for {title}, {author}, {year}<, in {style}>|Q:put {author}'s {title} from {year} into my list<, {style} style><, published by {publisher}>|Q:citation, {title}, {author}, {year}<, p. {page}>
=> {author} ({year}). {title}. :: {author} ({year}). {title}.

study
start_focus/focus.start/pomodoro
A time to work without distraction
minutes/length/work_min:minutes:Work; break_min?/pause/rest:minutes:Break; rounds?/cycles/times:times:Rounds; block_sites?/no_internet/block:bool~keep me off the internet~no videos^sites may stay open:Blocks distracting sites; task?/on/what:subject:On what
I need to concentrate for {minutes}<on {task}>|{minutes} of work<, then {break_min} off><, {rounds}>|let nobody disturb me for {minutes}<, {block_sites}>|focus {minutes}<, {task}><, {block_sites}>|<{task}: >{minutes} without distraction<, {rounds}>
=> started, until {T} :: It runs until {T}.

study
check_plagiarism/essays.check/isItCopied
Whether a text was copied
file/document/essay:file:File; language?/lang/in:lang:Language; exclude_quotes?/ignore_quotes/skip_citations:bool~quotations don't count~leave out what's in quotation marks^quotations count too:Leaves out quotations
Q:did I steal anything in {file}<, {exclude_quotes}>|Q:is {file} my own words|Q:will my professor find something in {file}<? {exclude_quotes}>|Q:compare {file} with the internet<, it's {language}>|Q:how original is {file}
=> {"similar_percent": {M}} :: {M} % is similar.

sysadmin
block_ip/firewall.block/ban_host
Keeps an address from reaching the network
address/ip/host:ip:Address; hours?/for_hours/duration_h:hours:For how long; port?/only_port/service_port:count:Only this port; reason?/why/note:(bruteforce~guesses passwords all night|scan~knocks at every door|spam~sends rubbish mail|ddos~floods us):Why
{address} {reason}<, keep it out {hours}>|{address} must not reach us any more<, {reason}>|shut out {address}<for {hours}><, {reason}>|we are attacked by {address}<: {reason}>|no more traffic from {address}<to port {port}>|<for {hours} >ban {address}
=> {"rule": "{ID}"} :: It is blocked by rule {ID}.

sysadmin
add_cron/cron.add/schedule_job
Runs a command again and again
command/cmd/script:path:Command; schedule/when/interval:(hourly~every hour|daily~once a day~each night|weekly~every Sunday~once a week|monthly~on the first of the month|reboot~whenever the machine starts):When; user?/as/run_as:user:As user; host?/on/machine:host:Machine; mail_output?/notify/report_to:email:Output is mailed to; enabled?/active/on_now:bool~start with it right away^not active yet~leave it off for now:Active
run {command} {schedule}<on {host}><as {user}>|{command} should happen {schedule}<, mail {mail_output}>|{schedule} I want {command} to run<, {enabled}>|<{host}: >{command} {schedule}<as user {user}>|put {command} into the table, {schedule}<, {enabled}>
=> {"job": {N}} :: It is job {N}.

sysadmin
disk_usage/disks.usage/space_left
Space on a disk
host/machine/server:host:Machine; path?/mount/folder:path:Folder; human?/readable/in_gb:bool~in gigabytes please~so that I can read it^in bytes:In readable units; top?/biggest/largest:few:Also the biggest folders
Q:is {host} full<? {human}>|Q:how much room is left on {host}<in {path}>|Q:what eats the space on {host}<, the {top} biggest>|Q:can I still copy a film to {host}|Q:disk of {host}<, {human}>
=> {"used_percent": {M}, "free_gb": {Y}} :: {M} % are used; {Y} GB are free.

sysadmin
renew_certificate/certs.renew/new_cert
Renews a TLS certificate
domain/host/name:host:Domain; days?/valid_days/lifetime:days:Valid for; key_type?/algorithm/key:(rsa|ecdsa):Key; force?/even_if_valid/now:bool~even if the old one still works^only if it's about to expire:Even if still valid; staging?/test/trial:bool~only as a test~on the practice server^the real thing:Test server
the browser says {domain} isn't safe, fix it<, {force}>|{domain} runs out next week<, {key_type}>|new papers for {domain}<, {staging}>|renew {domain}<for {days}><, {force}>|{domain}'s lock is red<. {staging}>
=> valid until {D} :: It is valid until {D}.

sysadmin
create_vm/vms.create/new_machine
Makes a virtual machine
name/hostname/host:host:Name; cpus/cores/vcpu:few:Processors; memory_mb/ram/mb:megabytes:Memory in MB; disk_gb?/storage/disk:count:Disk in GB; image?/os/system:(debian|ubuntu|windows|fedora|alpine~the tiny one):System; start?/boot/power_on:bool~and start it~boot it right away^don't start it yet:Starts it; network?/net/lan:(public~reachable from outside|private~only for us inside|isolated~cut off from everything):Network
I need a box {name} with {cpus} processors and {memory_mb}<, {image}>|{name}: {cpus} cores, {memory_mb}<, {disk_gb} GB disk><, {start}>|new machine {name}, {memory_mb} of memory, {cpus} cpus<, {network}>|<{image} >vm {name}, {cpus} cores, {memory_mb}<, {start}>|spin up {name}, {cpus} x cpu, {memory_mb} ram<. {network}>
=> {"ip": "10.0.{M}.{M}", "id": "{ID}"} :: It is {ID} at 10.0.{M}.{M}.

sysadmin
snapshot_vm/vms.snapshot/freeze_state
Saves the state of a virtual machine
name/vm/host:host:Machine; label?/tag/called:word:Label; with_memory?/ram/live:bool~with what's in memory~exactly as it runs now^just the disk:With memory
before I break {name}, save it<, {with_memory}>|remember how {name} is now<, call it {label}>|{name}, save point please<: {label}>|take a picture of {name}<, {with_memory}>|snapshot {name}<, {with_memory}><, label {label}>
=> {"snapshot": "{TOK}"} :: The snapshot is {TOK}.

sysadmin
open_firewall/firewall.allow/let_in
Lets traffic in
port/number/on:count:Port; protocol?/proto/kind:(tcp|udp|both):Protocol; from?/source/only_from:ip:Only from this address; temporary?/until_restart/for_now:bool~only until the next restart~just for now^for good~permanently:Not for good
people can't reach port {port}<, {temporary}>|open {port}<for {from}><, {protocol}>|let {from} in on {port}|we need {port}<{protocol}><, {temporary}>|<{protocol} >port {port} should be reachable<from {from}>
=> allowed :: Port {port} was allowed.

shopkeeper
create_discount/discounts.create/make_offer
Makes a discount code
code/name/word:code:Code; percent/off/rate:percent:Percent; valid_until?/until/ends:date:Until; min_order?/from_amount/minimum:cash:From this sum on; first_order_only?/new_customers/newcomers:bool~only for people who never bought here~new customers only^for everybody:New customers only; max_uses?/limit/times:count:How often it can be used; category?/on/for:(shoes|toys|books|food|all~on everything):On what
{percent} off with {code}<until {valid_until}><, {first_order_only}>|make {code} worth {percent}<, from {min_order} on>|who types {code} saves {percent}<on {category}><, {first_order_only}>|summer sale: {code}, {percent}<, ends {valid_until}>|<{category}: >{code} takes {percent} off<, at most {max_uses} times>|{code} for {percent} less<, {first_order_only}>
=> created :: {code} was created.

shopkeeper
set_opening_hours/hours.set/when_open
Sets when the shop is open
day/weekday/on:weekday:Day; opens/from/open:time:HH:MM; closes/to/close:time:HH:MM; lunch_break?/midday_closed/siesta:bool~closed over lunch^open through~no break:Closed at noon; note?/remark/sign:reason:Text on the door
{day} from {opens} to {closes}<, {lunch_break}>|we open at {opens} and close at {closes} on {day}<, {lunch_break}>|{opens} until {closes} on {day}s|on {day} customers can come {opens} to {closes}<. sign: {note}>|<{lunch_break}: >{day} {opens} - {closes}
=> saved :: The hours are saved.

shopkeeper
close_day/hours.close/shut_shop
Closes the shop for a day
date/day/on:date:Day; reason?/why/sign:(holiday~public holiday|vacation~we're at the sea|illness~I'm ill|stocktaking~we count everything|renovation~the painters are here):Why; notify_customers?/mail/tell:bool~tell the customers~put it on the website too^no need to tell anyone:Tells the customers
no shop on {date}<, {reason}>|we stay closed {date}<: {reason}><, {notify_customers}>|{date} the door is locked<, {reason}>|nobody gets in on {date}<, {notify_customers}>|<{reason}, >shut on {date}
=> closed :: The shop is closed on {date}.

shopkeeper
add_points/loyalty.add/give_points
Gives points to a customer card
card/customer/number:digits:Customer card; points/amount/count:count:Points; reason?/why/for:(purchase~bought something|birthday~it's his birthday|complaint~to say sorry|referral~brought a friend along|contest~won our little contest):For what
{card} gets {points} points<, {reason}>|{points} for card {card}<({reason})>|<{reason}: >put {points} points on {card}|be nice to {card}, {points} points<, {reason}>|reward {card} with {points}<, {reason}>
=> {"balance": {N}} :: There are {N} points now.

shopkeeper
redeem_points/loyalty.redeem/use_points
Takes points off a customer card
card/customer/number:digits:Customer card; points/amount/count:count:Points; for?/reward/gift:(mug|voucher|bag|coffee|donation):For what
{card} wants to spend {points} points<on a {for}>|take {points} off {card}<for a {for}>|{points} points of {card} for a {for}|pay with {points} points, card {card}|{card} swaps {points} points<for a {for}>
=> {"left": {N}} :: There are {N} points left.

shopkeeper
sell_gift_card/giftcards.sell/new_giftcard
Sells a gift card
amount/value/worth:cash:Value; to?/for/recipient:first:For whom; message?/text/greeting:msg:Text on it; deliver?/send_as/form:(print~on paper|email~by mail|box~in a nice box):How; email?/send_to/address:email:Address
somebody wants to give away {amount}<to {to}>|a card worth {amount}<, {deliver}><, saying "{message}">|{amount} as a present<for {to}><, write "{message}">|gift card over {amount}<to {email}>|<for {to}: >{amount}<, {deliver}>
=> {"code": "{TOK}"} :: The code is {TOK}.

shopkeeper
plan_staff/rota.add/who_works
Puts an employee into the rota
employee/name/who:first:Who; date/day/on:date:Day; from/start/begin:time:HH:MM; to/end/until:time:HH:MM; task?/job/at:(till~at the till|storage~in the store room|shelves~filling shelves|advice~talking to customers|cleaning~mopping the floor):Task; overtime?/extra/paid_extra:bool~as overtime~paid extra^as normal hours:Overtime
{employee} comes on {date} from {from} to {to}<, {task}>|{date}: {employee} {from} to {to}<, {overtime}>|I need {employee} {date}, {from} until {to}<, {task}>|{employee} works {from} to {to} on {date}<({task})>|<{task}: >{employee}, {date}, {from} - {to}<, {overtime}>
=> planned :: {employee} is planned.

pensioner
pill_reminder/pills.remind/medicine_time
Reminds of taking a medicine
drug/pill/medicine:drug:Medicine; times/at/when:(morning~after getting up|noon~with lunch|evening~with supper|bedtime~before I sleep|morning_evening~early and late):When; count?/pills/how_many:few[1]:How many; with_food?/with_meal/food:bool~with something to eat^on an empty stomach:With food; loud?/ring/sound:bool~ring loudly, I don't hear well^quietly:Loud; tell?/inform/if_missed:first:Told if missed
I always forget my {drug}, {times}<, {loud}>|{drug} {times}<, {with_food}>|{times} I must swallow {count} {drug}<, tell {tell} if I don't>|make me take {drug} {times}<. {loud}>|the doctor wants me to take {drug}, {times}<, {with_food}>|<{loud}: >{drug}, {times}
=> set :: The reminder is set.

pensioner
call_person/phone.call/ring_up
Calls somebody
who/person/name:first:Whom; speaker?/loud/hands_free:bool~on the loudspeaker~I don't want to hold the thing^at my ear:Loudspeaker; video?/with_picture/camera:bool~I want to see their face~with picture^only voice:With picture; number?/which/line:(home~at home|mobile~on the mobile|work~at work):Which number
get me {who}<, {video}>|I want to talk to {who}<, {speaker}>|ring {who}<{number}>|is {who} there? put me through<, {speaker}>|let me hear {who}'s voice<, {number}>|<{video}: >call {who}
=> ringing :: It is ringing.

pensioner
text_size/display.text/bigger_letters
Size of the letters on a screen
size/letters/level:(small~smaller please|normal~as they were|large~I can't read this~bigger|huge~as big as possible~I lost my glasses):Size; contrast?/high_contrast/black_white:bool~black on white~with more contrast^with colours as before:High contrast; read_aloud?/voice/speak:bool~and read it to me~aloud please^no voice:Reads aloud
{size}<, {contrast}>|letters: {size}<, {read_aloud}>|my eyes... {size}<, {contrast}>|{size}, I mean the letters<. {read_aloud}>|{size} on this screen
=> ok :: Done.

pensioner
play_radio/radio.play/tune_in
Plays a radio station
station/name/channel:company:Station; volume?/loudness/level:percent:Volume; minutes?/sleep/off_after:minutes:Ends after; room?/where/in:(kitchen~in the kitchen|bedroom~in the bedroom|bath~in the bath):Room
put {station} on<, {room}>|I'd like some {station}<for {minutes}>|{station} please<at {volume}>|switch over to {station}<, {room}>|fall asleep with {station}<, off after {minutes}>|<{room}: >{station}<, {volume}>
=> playing :: {station} is playing.

pensioner
order_lunch/meals.order/meals_on_wheels
Orders lunch to be brought home
date/day/for:date:Day; menu/dish/which:(meat~with meat|fish~with fish|vegetarian~without meat|soft~that I can eat without teeth|diabetic~without sugar):Menu; dessert?/sweet/pudding:bool~something sweet afterwards~with dessert^no dessert:Dessert; ring?/doorbell/knock:bool~ring twice, I'm slow^just put it down:Rings; persons?/portions/for_how_many:few[1]:Portions
lunch on {date}, {menu}<, {dessert}>|{date}: {menu}<. {ring}>|I can't cook on {date}, bring something {menu}<for {persons}>|<my sister visits: {persons} portions. >{date}, {menu}|{menu} for {date}<, {dessert}><, {ring}>
=> {"price": {Y}} :: It costs {Y}.

gamer
set_graphics/settings.graphics/video_options
Picture settings of a game
quality/preset/level:(low~my laptop is ten years old~it stutters|medium|high~make it pretty|ultra~burn my graphics card~as beautiful as it gets):Quality; fps_limit?/max_fps/frames:count:Frames at most; resolution?/size/screen:(720p|1080p|1440p|4k):Resolution; vsync?/sync/no_tearing:bool~the picture tears~with sync^no sync:V-sync; fullscreen?/full/whole_screen:bool~on the whole screen^in a window:Full screen
{quality}<, {fullscreen}>|graphics: {quality}<, at most {fps_limit} fps>|{quality}<at {resolution}><, {vsync}>|<{vsync}! >{quality}|{quality} please<, {resolution}><, {fullscreen}>
=> applied :: The settings are applied.

gamer
join_match/matches.join/find_game
Looks for a match
mode/type/kind:(solo~everyone for himself~alone|duo~with one friend|squad~the four of us|ranked~for rank points|casual~just for fun|training~against bots):Mode; region?/server/where:(eu~Europe|us~America|asia~Asia|oceania~Australia):Region; map?/level/arena:title:Map; max_ping?/ping/latency:count:Ping at most; crossplay?/all_platforms/consoles:bool~with console players too^only PC:All platforms
let me play {mode}<in {region}>|{mode}<, map {map}>|find somebody to shoot at, {mode}<, ping under {max_ping}>|queue up: {mode}<, {crossplay}>|I'm ready, {mode}<on {map}><, {region}>|<{region}: >{mode}
=> {"match": "{ID}", "wait_s": {M}} :: Match {ID} starts in {M} s.

gamer
equip_item/character.equip/wear
Gives a character something to wear or hold
item/gear/what:thing:Item; slot/where/on:(head~on my head|hand~in my hand|feet~on my feet|chest~around my body|ring~on my finger|back~over my shoulder):Where; character?/hero/who:first:Character; drop_old?/throw_away/replace:bool~throw the old one away^keep the old one:Drops the old one
{item} {slot}<, {drop_old}>|put the {item} {slot}<of {character}>|I want the {item} {slot}<. {drop_old}>|<{character}: >{item} {slot}|let {character} wear the {item} {slot}|use {item} {slot}<, {drop_old}>
=> {"armour": {M}} :: The armour is {M} now.

gamer
bind_key/controls.bind/remap
Puts an action on a key
action/do/command:(jump|crouch~duck|reload|map~open the map|talk~speak to others|sprint~run fast):Action; key/button/on:keyname:Key; hold?/press_long/while_held:bool~only while I hold it^a tap is enough:While held; device?/for/with:(keyboard|mouse|gamepad~controller):Device
{action} with {key}<, {hold}>|I want to {action} on {key}<, {hold}>|put {action} on {key}<, {device}>|{key} should {action}|<{device}: >{action} = {key}
=> bound :: {key} was bound.

gamer
start_stream/stream.start/go_live
Starts a broadcast
title/name/headline:title:Title; game/playing/what:film:Game; mature?/adults/eighteen:bool~not for kids~only for grown-ups^for all ages:For adults; quality?/resolution/picture:(720p|1080p|1440p):Quality; announce?/tell_followers/notify:bool~tell my followers~shout it from the roofs^secretly, no announcement:Tells the followers; mic?/microphone/voice:bool~with my voice^without my voice~I'm hoarse:With microphone
I'm going live with {game}, call it {title}<, {announce}>|stream {game}, title {title}<, {mature}>|"{title}": {game}<in {quality}><, {mic}>|show the world how I play {game}, named "{title}"<, {announce}>|<{quality}: >{game}, headline {title}<, {mature}>
=> {"url": "https://{W}.tv/{TOK}"} :: It is at https://{W}.tv/{TOK}.

gamer
invite_guild/guild.invite/recruit
Invites a player to the guild
player/who/name:user:Player; rank?/role/as:(member|officer~he gets a say|recruit~on trial|leader~my successor):Rank; message?/text/note:msg:Message
I want {player} in our guild<, {rank}>|{player} is good, get them<, {rank}><. write "{message}">|ask {player} to join us<: {message}>|recruit {player}<, {rank}>|{player} should be one of us<, {rank}>
=> invited :: {player} was invited.

parent
limit_screen/screentime.set/screen_limit
How long a child may look at a screen
child/kid/who:first:Child; minutes/per_day/max:minutes:Minutes a day; device?/on/what:(tablet|tv~the telly|console~the game console|phone|all~any screen):Device; days?/on_days/when:daylist:Days; bonus?/homework_bonus/extra:bool~more if the homework is done^no extra time:More when homework is done
{child} gets {minutes}<, {device}>|not more than {minutes} for {child}<, {days}>|{child} sits too long in front of it, {minutes} must do<, {bonus}>|{minutes} a day for {child}<{days}>|<{days}: >{child}, {minutes}<({device})>|after {minutes} it's over for {child}<, {bonus}>
=> saved :: The limit is saved.

parent
set_bedtime/bedtime.set/lights_out
When a child goes to bed
child/kid/who:first:Child; time/at/hour:time:HH:MM; days?/on_days/when:daylist:Days; story?/read/audiobook:bool~with a story~read something to her^without a story:With a story; night_light?/lamp/small_light:bool~leave a little light on^all dark:Small light
{child} goes to bed at {time}<{days}><, {story}>|at {time} {child} has to sleep<, {night_light}>|bed for {child}: {time}<, {days}>|{time} and not a minute later for {child}<, {story}>|<{days} >{child} may stay up until {time}<, {night_light}>
=> ok :: It is set.

parent
book_babysitter/babysitters.book/watch_kids
Somebody to look after the children
date/day/on:date:Day; from/start/begin:time:HH:MM; to/end/until:time:HH:MM; kids/children/who:party:Children; dinner?/feed/meal:bool~they haven't eaten~please feed them^they have eaten already:Gives them dinner; car?/drive/with_car:bool~must be able to drive~drives them home^no driving needed:Can drive; who?/sitter/preferred:first:Preferred sitter; language?/speaks/lang:language:Language
we go out on {date} from {from} to {to}, it's {kids}<, {dinner}>|somebody for {kids}, {date}, {from} until {to}<, {car}>|{date} {from} to {to}: {kids}<. {dinner}><, preferably {who}>|watch {kids} on {date}, {from} - {to}<, should speak {language}>|<{who} if possible: >{date}, {from} till {to}, {kids}
=> {"sitter": "{P}"} :: {P} will come.

parent
log_vaccination/children.vaccine/jab
Notes a vaccination of a child
child/kid/who:first:Child; vaccine/against/what:(measles|tetanus|polio|flu|mumps|hpv|whooping_cough):Against; date/on/day:date:Day; doctor?/by/given_by:surname:Doctor; reaction?/side_effect/after:(none~no trouble at all|fever~hot at night|rash~red spots|sore_arm~the arm hurt)[none]:Reaction
{child} had the jab against {vaccine} on {date}<, {reaction}>|{date}: {vaccine} for {child}<by Dr {doctor}>|{child} is safe from {vaccine} since {date}|{vaccine}, {child}, {date}<, {reaction}>|<Dr {doctor}: >{child} got {vaccine} {date}
=> next one on {D} :: The next one is on {D}.

parent
pay_allowance/allowance.pay/pocket_money
Gives a child pocket money
child/kid/who:first:Child; amount/sum/money:cash:How much; every?/interval/rhythm:(once~just this time|week~each week|month~each month):How often; chore?/for/because:(dishes~washed up|lawn~mowed the lawn|grades~good marks|garbage~took the rubbish out):For what; savings_percent?/save/put_aside:percent:Put aside
{child} gets {amount}<, {chore}>|{amount} for {child}<{every}>|{child} {chore}, so {amount}|give {child} {amount}<, {savings_percent} goes into the piggy bank>|<{chore}: >{amount} to {child}<, {every}>
=> {"saved": {Y}} :: {Y} are saved now.

coder
add_webhook/webhooks.add/call_me_back
Calls a URL when something happens
url/endpoint/to:url:URL; events/on/when:strings:Events; secret?/token/key:secret:Secret; active?/enabled/live:bool~live from now on^don't fire yet~switched off at first:Active; retries?/attempts/tries:few[3]:Attempts
tell {url} about {events}<, {active}>|{url} wants to hear of {events}<, secret {secret}>|on {events} call {url}<, {retries} attempts>|whenever {events} happens ping {url}<. {active}>|hook {url}: {events}<, {active}>
=> {"id": "{ID}"} :: The hook is {ID}.

coder
set_env/env.set/set_variable
Sets an environment variable of an app
app/service/project:host:App; key/name/variable:ticker:Name; value/to/content:secret:Value; env?/stage/where:(production~for the customers|preview~for the testers|development~on my machine):Where; secret?/hidden/encrypted:bool~nobody may read it back~hide it^anyone may see it:Hidden; redeploy?/restart/apply_now:bool~and restart it^takes effect later:Restarts
{key} of {app} is {value}<, {env}>|set {key}={value} for {app}<, {secret}>|{app} needs {key} with the value {value}<, {redeploy}>|let {app} see {key} as {value}<, {env}><, {secret}>|<{env}: >{app} {key} = {value}<, {redeploy}>
=> saved :: {key} is saved.

coder
publish_package/packages.publish/release_lib
Publishes a package
name/package/lib:host:Package; version/release/tag:version:Version; channel?/dist_tag/as:(latest~for everyone|beta~for the brave|next~a look at what's coming|lts~for those who want peace):Channel; public?/open/for_all:bool~anybody may use it~open^only inside the company:Public; dry_run?/simulate/check_only:bool~don't really do it~just see what would go out^for real:Only pretends; notes?/changelog/changes:msg:What is new
{name} {version} is ready for the world<, {channel}>|bring out {name} {version}<, {dry_run}>|ship {version} of {name}<, {public}><, notes: {notes}>|release {name} at {version}<as {channel}>|<{dry_run}: >{name} {version}<, {public}>
=> {"url": "https://{W}.dev/{TOK}"} :: It is at https://{W}.dev/{TOK}.

coder
migrate_schema/db.migrate/apply_migration
Brings a database to a version
database/db/name:host:Database; to?/version/target:version:Version; direction?/way/which:(up~forwards|down~back again~undo it):Direction; backup?/save_first/with_backup:bool~save everything first^no backup, it's only test data:Backup before; lock_timeout_s?/timeout/wait:seconds:Waits at most
{database} up to date please{direction=up}<, {backup}>|migrate {database}<to {to}><, {backup}>|{database} should be at {to}<, {direction}>|roll {database} back<to {to}>{direction=down}|<{backup}: >{database}<, {direction}><, wait at most {lock_timeout_s}>
=> {"applied": {M}} :: {M} steps were applied.

coder
explain_error/debug.explain/why_error
What an error message means
message/error/text:sentence:Message; language?/in/lang:(python|javascript|c|java|rust|go):Language; version?/runtime/release:version:Version
Q:what does "{message}" want from me<, it's {language}>|Q:my program says "{message}"|Q:"{message}" - why<? {language} {version}>|Q:I get "{message}"<in {language}>|Q:help, "{message}"
=> {W} is missing :: {W} is missing.

newcomer
check_grammar/grammar.check/is_it_right
Corrects a text
text/sentence/input:sentence:Text; language?/lang/in:lang:Language; explain?/with_rules/why:bool~and tell me why~explain my mistakes^only correct it:Explains; variant?/dialect/kind:(british|american|australian):Variant
Q:is this right: "{text}"<, {explain}>|Q:correct "{text}"<, {explain}>|Q:did I write "{text}" well<? it's {language}>|Q:mistakes in "{text}"?<, {variant}>|Q:"{text}" - can I say that<in {language}>
=> {"errors": {M}, "corrected": "{S}"} :: There are {M} errors; corrected: {S}

newcomer
pronounce/speech.pronounce/say_word
Says a word aloud
word/text/what:word:Word; language?/lang/in:language:Language; slow?/slowly/speed_low:bool~slowly please~very slow^at normal speed:Slowly; voice?/speaker/who:(woman~a woman's voice|man~a man's voice):Voice; times?/repeat/how_often:times:How often
how do I say {word}<in {language}><, {slow}>|I can't pronounce {word}<, {slow}><, {times}>|let me hear {word}<, {voice}>|speak {word}<in {language}><, {times}>|<{slow}: >{word}
=> played :: {word} was played.

newcomer
find_partner/tandem.search/speak_with
Somebody to practise a language with
learn/want/target:language:Language to learn; offer/speak/native:language:Language I can teach; city?/place/where:city:Place; online?/video/remote:bool~by video^face to face in a café:By video; level?/my_level/skill:(beginner~I know ten words|intermediate~I can order food|advanced~almost fluent):My level; age?/about/years:age:My age
Q:I speak {offer} and want to learn {learn}<, {level}>|Q:{learn} for {offer}<in {city}><, {online}>|Q:who teaches me {learn}? I can offer {offer}<, {level}>|Q:I'm learning {learn}<({level})>, my mother tongue is {offer}|Q:exchange {offer} against {learn}<, I'm {age}>
=> {"name": "{P}", "city": "{C}"} :: There is {P} from {C}.

newcomer
visa_status/visas.status/my_permit
How far an application for a visa is
number/application/case:code:Application; birth_date?/born/birthday:date:Birthday
Q:did they decide on {number}<, born {birth_date}>|Q:may I stay? {number}|Q:what about my papers, {number}|Q:{number}, still nothing?|Q:how long do I have to wait for {number}<({birth_date})>
=> {"state": "((received|in review|approved|rejected))", "since": "{D}"} :: It is {1} since {D}.

newcomer
fill_form/forms.fill/paperwork
Fills in a form
form/name/which:(residence~to register where I live|tax~to get money back from the tax office|kindergarten~for a place in kindergarten|driving~to change my driving licence|health~for the health insurance):Form; person/name_of/for:person:For whom; language?/explain_in/lang:language:Explanations in; draft?/not_final/check_first:bool~I want to look at it before^it can go off at once:Only a draft
I need a form {form}, {person}<, {draft}>|{person}: {form}<, explain it in {language}>|help {person} with the paper {form}<. {draft}>|the one {form}, name {person}<, {language}>|<{draft}: >{form}, {person}
=> {"file": "{W}.pdf"} :: It is {W}.pdf.
""".strip().split("\n\n") for l in [l.strip("\n")]]
