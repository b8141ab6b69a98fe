"""Functions of machines, networks, data and programs whose wishes name no deed.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
queues
set_prefetch/broker.prefetch/consumer_window
How many messages a consumer takes at once
consumer/worker/client:host:Consumer; count/prefetch/window:n(1..900):Messages; global?/shared/whole_channel:bool~for the whole channel^each consumer alone:Shared by the channel
{consumer} takes {count} at once<, {global}>|{count} messages in flight for {consumer}|{consumer} chokes, {count} are plenty|{consumer}: {count}<, {global}>|no more than {count} unacked on {consumer}|<{global}: >{consumer}, {count}|{consumer} is bored, give it {count} at a time
=> applied :: {consumer} takes {count} now.

queues
purge_queue/broker.purge/drop_messages
Throws away all messages of a queue. Cannot be undone.
queue/name/topic:any(orders.dlq|mail.retry|events.in|thumbs|billing.tmp|audit.stage):Queue; only_older_h?/older_than/hours:hours:Only those older than this many hours; dry_run?/simulate/test:bool~don't really do it~just tell me how many^for real:Only count
{queue} is full of rubbish<, {dry_run}>|nobody needs what's in {queue}<, older than {only_older_h}>|{queue} has to be empty<. {dry_run}>|wipe {queue}<but keep the last {only_older_h}>|the junk in {queue} can go<, {dry_run}>|start over with {queue}|<{dry_run}: >everything in {queue} away
=> {"removed": {K}} :: {K} messages were removed.

queues
queue_depth/broker.depth/backlog
Messages waiting in a queue
queue/name/topic:any(orders.dlq|mail.retry|events.in|thumbs|billing.tmp|audit.stage):Queue
Q:does {queue} pile up|Q:how far behind are we on {queue}|Q:{queue} backlog|Q:anything stuck in {queue}|Q:are the workers keeping up with {queue}|Q:{queue}: how many wait
=> {K} :: {K} messages are waiting. || {"ready": {N}, "unacked": {M}} :: {N} are ready and {M} unacked.

cache2
set_ttl/cache.ttl/keep_for
How long entries with a prefix are kept
prefix/keys/pattern:any(user.*|session.*|price.*|geo.*|img.*|cart.*):Prefix of the keys; seconds/ttl/expire:seconds:Seconds
{prefix} lives {seconds}|{seconds} for {prefix}|{prefix} gets stale after {seconds}|entries of {prefix} may stay {seconds}|don't keep {prefix} longer than {seconds}|{prefix} forgotten after {seconds}
=> ok :: {prefix} lives {seconds} s.

cache2
hit_rate/cache.stats/hits_and_misses
Share of requests answered from the cache
node/server/host:host:Node; minutes?/window/last:minutes:Over the last minutes
Q:does the cache on {node} help at all<, last {minutes}>|Q:{node}, hits vs misses|Q:how often do we hit on {node}<in {minutes}>|Q:cache on {node} any good|Q:{node} misses a lot, doesn't it<? past {minutes}>
=> {M} % :: It is {M} %. || {"hits": {K}, "misses": {N}} :: There were {K} hits and {N} misses.

oncall
handover_note/oncall.note/for_next_shift
Note for the next one on call
to/next/engineer:first:Who takes over; note/text/message:any(disk on db3 fills up slowly|cert renews tonight|ignore the yellow one|batch runs until 4|vendor calls back at 9|replica lags by an hour):Text; watch?/service/keep_eye_on:host:Service to watch
{to}, {note}<, watch {watch}>|for {to}: {note}|tell whoever comes, it's {to}: {note}|{note} - {to} must know<, and keep an eye on {watch}>|<watch {watch}: >{to}, {note}|{to} takes over, {note}
=> saved :: The note for {to} was saved.

oncall
swap_oncall/oncall.swap/pager_to
Gives the pager to somebody for a while
from/who/now:first:Who has it now; to/cover/takes:first:Who takes it; start/begins/from_time:datetime:From; hours/for/length:hours:For how many hours
{to} covers {from} from {start} for {hours}|{from} is at a wedding, {to} has the pager {start}, {hours}|{start}: {to} instead of {from}, {hours}|{hours} of {from}'s shift go to {to}, starting {start}|{from} can't, so {to}, from {start}, {hours}|from {start} on {to} sits in for {from}, {hours} long
=> swapped :: {to} has the pager.

oncall
ack_page/pages.ack/I_see_it
Takes a page so that it stops calling others
page/id/alert:code:Page; eta_min?/minutes/fixed_in:minutes:Expected minutes; note?/cause/text:any(disk|network|bad deploy|vendor|looking):Short note
I'm on {page}<, {eta_min}><, {note}>|{page} is mine<, done in {eta_min}>|yes yes, I see {page}<, it's {note}>|looking at {page}<, give me {eta_min}>|<{note}: >{page}, I've got it|{page}, awake now<, {note}>|stop ringing about {page}, I'm at the keyboard
=> acknowledged :: {page} is acknowledged.

incident
timeline_entry/incident.log/what_happened
An entry of the timeline of an incident
incident/id/no:code:Incident; time/at/when:time:When; text/event/what:any(first alert|rolled back|traffic moved to B|database restarted|customers report errors|all green again|vendor informed):What happened
{incident}, {time}: {text}|{time} {text} ({incident})|at {time} {text}, {incident}|{text} at {time}, incident {incident}|{incident} {text} {time}|put {time}, {text} into {incident}
=> ok :: It was added to {incident}.

incident
set_severity/incident.severity/how_bad_is_it
Severity of an incident
incident/id/no:code:Incident; severity/sev/level:(1~nobody can buy anything~the whole site is down|2~checkout fails for some~half of the users are out|3~a page is slow~search takes ages|4~a typo on a button~only the intern noticed):1 worst to 4
{incident}: {severity}|{severity}, {incident}|it turns out {severity} in {incident}|{incident} is not what we thought, {severity}|about {incident}... {severity}|{severity} - that's {incident}
=> {"paged": {M}} :: {M} people were paged. || ok :: The severity is {severity}.

incident
affected/incident.impact/customers_hit
Who is hit by an incident
incident/id/no:code:Incident; customers/count/users:n(3..90000):Customers; region?/where/zone:(eu~in Europe|us~over in America|asia~in Asia|all~everywhere):Region; revenue_loss?/cost/money:n(100..90000):Lost money; data_loss?/lost_data/data:bool~data is gone^no data lost~nothing lost:Data lost
{customers} customers in {incident}<, {region}><, {data_loss}>|{incident} hits {customers}<{region}><, cost {revenue_loss}>|<{region} >{customers} people can't work, {incident}|{incident}: {customers} users<, {data_loss}>|{customers} tickets already for {incident}<, about {revenue_loss} lost>|{incident}, {customers} affected<. {data_loss}>
=> ok :: {customers} were noted.

licences
assign_seat/licences.assign/give_licence
Gives a licence to a person
software/product/app:any(Photoshop|AutoCAD|IDE Pro|Mail Plus|SPSS|Figma|Tableau):Software; user/to/person:user:User; until?/expires/to_date:date:Until; floating?/shared/pool:bool~only now and then~from the pool^for good, every day:From the pool
{user} works with {software} now<, {floating}><, until {until}>|{software} for {user}<till {until}>|{user} can't start {software}, no seat<, {floating}>|<{floating}: >{user}, {software}|{user} joined design, {software}<, {until}>|one {software}, {user}|{user} needs {software}<until {until}>
=> {"left": {M}} :: There are {M} seats left.

licences
unused_seats/licences.idle/who_does_not_use
Licences that nobody used lately
software/product/app:any(Photoshop|AutoCAD|IDE Pro|Mail Plus|SPSS|Figma|Tableau):Software; days?/for/idle_days:days:Days without use
Q:do we pay for {software} that nobody opens<, {days}>|Q:who hasn't touched {software}<in {days}>|Q:{software} is expensive, are all seats used<? last {days}>|Q:which {software} seats sleep<since {days}>|Q:idle {software} people<, {days}>
=> {M} :: There are {M}. || ["{W}", "{W2}"] :: It is {W} and {W2}.

vpn
vpn_access/vpn.grant/tunnel_for
Lets a user into the VPN
user/who/account:user:User; profile/network/zone:(office|lab~the test network|prod~the live machines|partner~only the partner zone):Network; days?/for/valid_days:days:Valid for days; split?/split_tunnel/only_ours:bool~only our traffic through it^everything through it:Only company traffic
{user} works from home, {profile}<, {days}><, {split}>|{user} has to reach {profile}<for {days}>|{profile} for {user}<, {split}>|<{days}: >{user} into {profile}|{user} is on the road<, {days}>, {profile}|{user} sits in Lisbon and can't see {profile}
=> {"config": "{TOK}"} :: The config is {TOK}.

vpn
kick_session/vpn.kick/end_tunnel
Ends a VPN session
user/who/account:user:User; lock?/ban/block_too:bool~and don't let him back~and lock the account^may come back:Lock as well; reason?/why/note:any(laptop stolen|left the company|two countries at once|malware alarm|idle):Reason
{user} is in two countries at once<, {lock}>|throw {user} out of the tunnel<, {lock}><, {reason}>|{user}'s laptop was stolen<, {lock}>{reason=laptop stolen}|<{reason}: >{user} off the vpn<, {lock}>|{user} shouldn't be connected<, {reason}>|{user} quit today, still online<. {lock}>
=> closed :: The session of {user} was closed.

sshkeys
add_ssh_key/keys.ssh_add/authorize_key
Lets a public key log in on a host
host/server/machine:host:Host; user/account/login:user:User; key/public_key/fingerprint:hex:Fingerprint of the key; expires?/until/valid_to:date:Valid until
{user} should get onto {host} with {key}<until {expires}>|{key} of {user} on {host}|{host}: {user}, {key}<, {expires}>|{user}'s new laptop, key {key}, {host}|let {key} in as {user} on {host}<till {expires}>|{host} doesn't know {key} yet, it's {user}
=> added :: The key of {user} is on {host}.

sshkeys
who_can_login/keys.list/logins_of_host
Who may log in on a host
host/server/machine:host:Host; sudo_only?/admins/root:bool~only those with root~just the admins^everybody:Only admins
Q:who gets into {host}<, {sudo_only}>|Q:{host}: whose keys are there<, {sudo_only}>|Q:people with a way into {host}|Q:can anybody from outside get on {host}|Q:<{sudo_only}: >logins on {host}
=> ["{W}", "{W2}"] :: {W} and {W2}. || {M} keys :: There are {M} keys.

mailboxes
mailbox_full/mail.quota/box_size
Size that a mailbox may have
user/mailbox/address:email:Mailbox; gigabytes/gb/quota:n(1..200):Gigabytes; warn_percent?/warn_at/warning:percent:Warns at this share
{user} can't get mail any more, {gigabytes} GB<, warn at {warn_percent}>|{gigabytes} gigs for {user}|{user}: {gigabytes} GB<, warning at {warn_percent}>|{user}'s box bursts, {gigabytes} gigabytes|<warn at {warn_percent}, >{user} {gigabytes} GB|{user} sends huge files, so {gigabytes} GB
=> ok :: {user} has {gigabytes} GB.

mailboxes
out_of_office/mail.absent/auto_reply
Automatic answer while somebody is away
user/who/mailbox:email:Mailbox; from/start/first_day:date:From; to/end/last_day:date:To; deputy?/instead/contact:email:Deputy; text?/message/reply:msg:Text
{user} is away {from} to {to}<, ask {deputy}>|{from} until {to} nobody reads {user}<, {deputy} does>|{user} on leave {from} - {to}<: "{text}">|holiday for {user}, {from} to {to}<, {deputy} instead>|<{deputy} stands in: >{user}, {from} to {to}|{user} won't answer from {from} till {to}
=> set :: It is set for {user}.

mailboxes
quarantine_release/mail.release/not_spam
Lets a caught mail through
mail_id/id/message:code:Mail; recipient?/to/for:email:For whom; trust_sender?/whitelist/always:bool~never catch that sender again~she always writes from there^only this once:Trust the sender
{mail_id} is no spam<, {trust_sender}>|{mail_id} is from my lawyer, let me have it<, {trust_sender}>|I was waiting for {mail_id}<, {trust_sender}>|<{recipient} wants this: >{mail_id}|wrongly caught, {mail_id}<, for {recipient}>|{mail_id} is harmless<, {trust_sender}>
=> released :: {mail_id} was released.

registry
push_image/images.tag/name_image
Gives a container image a name
image/digest/from:hex:Digest of the image; repository/repo/name:host:Repository; tag/version/label:version:Tag; latest?/as_latest/newest:bool~and it's the newest~this is latest now^leave latest alone:Also latest
{image} is {repository} {tag}<, {latest}>|{repository}:{tag} should be {image}<, {latest}>|call {image} {tag} in {repository}|{tag} of {repository} = {image}<, {latest}>|<{latest}: >{image}, {repository}, {tag}|from now on {repository} {tag} means {image}
=> tagged :: {repository} {tag} was tagged.

registry
image_holes/images.scan/vulnerable
Known holes in a container image
repository/image/name:host:Image; tag?/version/label:version:Tag; min_severity?/at_least/level:(low|medium|high|critical~only the really bad ones):Lowest severity shown
Q:is {repository}<{tag}> safe to ship<, {min_severity}>|Q:any holes in {repository}<{tag}>|Q:what would a hacker like about {repository}<, {min_severity}>|Q:{repository} scan<, {tag}>|Q:CVEs of {repository}<, {min_severity}>|Q:can we trust {repository}<, tag {tag}>
=> {"critical": {M}, "high": {N}} :: {M} critical and {N} high. || {M} :: There are {M}.

pipelines2
skip_table/etl.skip/leave_out
Leaves a table out of a data load
job/pipeline/load:any(nightly_load|crm_sync|finance_dwh|web_events|hr_import):Load; table/name/source:any(customers|clicks|invoices|salaries|stock_moves|gps_points):Table; until?/again_from/resume:date:Until; reason?/why/note:any(schema changed|dirty rows|too slow|not allowed|source is down):Reason
{table} breaks the {job}<, {reason}>, do it without|{job} without {table}<until {until}>|{table} is poison for {job}<, {reason}>|no {table} in {job}<, {reason}><, again from {until}>|<{reason}: >{table}, {job}|{job} fails at {table} each night, leave it<until {until}>|{table} can stay out of {job}
=> ok :: {job} runs without {table}.

pipelines2
backfill/etl.backfill/load_again
Loads past days again
job/pipeline/load:any(nightly_load|crm_sync|finance_dwh|web_events|hr_import):Load; from/start/first:date:First day; to/end/last:date:Last day; parallel?/workers/streams:n(2..16):Streams at once
{job} has a hole from {from} to {to}<, {parallel} at once>|{from} until {to} is missing in {job}|{job}: {from} - {to} again<with {parallel} streams>|numbers of {job} are wrong between {from} and {to}|{from} to {to}, {job}<, {parallel} parallel>|we lost {from} till {to} of {job}
=> {"run": "{ID}"} :: The run is {ID}.

pipelines2
row_counts/etl.count/did_it_load
Rows that arrived in a table on a day
table/name/target:any(customers|clicks|invoices|salaries|stock_moves|gps_points):Table; date/day/on:date:Day
Q:did {table} come in on {date}|Q:{table} {date}, how many|Q:is {table} complete for {date}|Q:how much of {table} did we get on {date}|Q:rows {table} {date}|Q:{date} looks thin in {table}, what arrived
=> {K} :: There are {K}. || {"rows": {K}, "expected": {N}} :: {K} rows came, {N} were expected.

mltrain
launch_training/train.start/new_run
Starts a training run of a model
config/experiment/name:file:Configuration; epochs/passes/rounds:n(1..300):Epochs; lr?/learning_rate/rate:d(0.0001..0.0999):Learning rate; batch_size?/batch/bs:ints(8|16|32|64|128|256):Batch size; gpus?/devices/cards:n(1..8):GPUs; resume?/continue/from_checkpoint:bool~go on from the checkpoint^from scratch:Go on from a checkpoint
{config}, {epochs} epochs<, lr {lr}><, batch {batch_size}>|{config} for {epochs} epochs<on {gpus} gpus><, {resume}>|<lr {lr}, >{config}, {epochs} epochs|let {config} learn, {epochs} rounds<, {gpus} cards>|{epochs} passes of {config}<, batches of {batch_size}><, learning rate {lr}>|{config}: {epochs} ep<, bs {batch_size}><, {resume}>
=> {"run": "{ID}"} :: The run is {ID}.

mltrain
stop_early/train.stop/kill_run
Ends a training run
run/id/job:code:Run; keep_best?/save/checkpoint:bool~keep the best weights^throw it all away:Keep the best weights; reason?/why/note:any(loss is nan|overfits|out of money|wrong data|good enough):Reason
{run} overfits<, {keep_best}>|loss of {run} exploded<, {keep_best}>{reason=loss is nan}|{run} goes nowhere<, {keep_best}>|{run} is good enough<, {keep_best}>|<{reason}: >enough of {run}|{run} burns money for nothing<. {keep_best}>|wrong data in {run}<, {keep_best}>
=> stopped :: {run} was stopped.

mltrain
best_score/train.best/how_good_is_run
Best score of a run
run/id/job:code:Run; metric?/measure/score:(accuracy|f1|loss|auc|bleu):Measure
Q:how good did {run} get<, {metric}>|Q:{run} {metric}?{metric=f1}|Q:is {run} better than guessing<, {metric}>|Q:best of {run}<in {metric}>|Q:did {run} learn anything|Q:what came out of {run}<, {metric}>
=> {Y} :: It is {Y}. || {"step": {K}, "value": {Y}} :: It is {Y} at step {K}.

labels2
assign_batch/labels.batch/give_pictures
Gives somebody data to label
annotator/who/to:first:Annotator; count/items/how_many:n(10..900):Items; task/kind/what:(boxes~boxes round the cars|polygons~the exact outlines|classes~cat or dog|transcripts~write down what they say|sentiment~happy or angry):Task; due?/by/until:date:Due
{annotator}: {count} items, {task}<, by {due}>|{count} for {annotator}, {task}|{annotator} is idle, {count}, {task}<until {due}>|{task}, {count} of them, {annotator}|<{due}: >{annotator} does {count}, {task}|{annotator} gets {count}: {task}
=> {"batch": "{ID}"} :: The batch is {ID}.

labels2
disagreement/labels.conflict/two_opinions
Two annotators disagree on an item
item/id/sample:code:Item; first/a/one:any(cat|dog|car|truck|spam|ham|angry|neutral):First opinion; second/b/other:any(fox|wolf|bus|van|phishing|promo|sad|happy):Second opinion; keep?/winner/final:(first~the first is right|second~the second one is right|neither~both are wrong):What holds
{item}: {first} or {second}<, {keep}>|one says {first}, the other {second}, {item}<, {keep}>|{first} vs {second} on {item}<. {keep}>|{item} is {first} for one and {second} for the other|<{keep}: >{item}, {first}, {second}|they fight about {item}, {first} against {second}
=> ok :: {item} was noted.

abtests
start_ab/experiment.start/split_users
Shows two versions to users
name/test/experiment:any(green_button|short_form|free_shipping|new_hero|one_page_cart|dark_theme):Test; share/percent/traffic:percent:Share of users who see the new one; goal/metric/measures:(clicks~more clicks|orders~more orders|signups~more people sign up|time~they stay longer):What should get better; days?/runs/length:days:Days
{name} for {share}, {goal}<, {days}>|{share} of people see {name}, hoping for {goal}<, {days}>|does {name} bring {goal}? {share}<for {days}>|{name}: {share}, {goal}|<{days}: >{name} to {share}, {goal}|I bet {name} means {goal}, {share} of users
=> {"experiment": "{ID}"} :: The experiment is {ID}.

abtests
ab_result/experiment.result/which_won
Which version won
name/test/experiment:any(green_button|short_form|free_shipping|new_hero|one_page_cart|dark_theme):Test
Q:did {name} win|Q:was {name} worth it|Q:{name}: better or worse|Q:should we keep {name}|Q:what came of {name}|Q:so, {name}? who was right
=> {"winner": "((A|B|none))", "uplift": {Y}} :: The winner is {1}, by {Y}. || ((A|B)) :: The winner is {1}.

ratelimit
limit_client/limits.client/throttle
Requests that a client may make
client/app/key:user:Client; per_minute/rpm/requests:n(10..9000):Requests a minute; burst?/peak/spike:n(5..900):Short burst; until?/lifted/ends:datetime:Until
{client} hammers us, {per_minute} a minute<, burst {burst}>|{per_minute} per minute for {client}<until {until}>|{client}: {per_minute}/min<, peaks of {burst}>|not more than {per_minute} calls a minute from {client}<, {burst} at once>|<burst {burst}: >{client} {per_minute}|{client} pays now, so {per_minute} a minute
=> ok :: {client} may make {per_minute} requests a minute.

dns2
point_domain/dns.point/name_to_address
Lets a name point to an address
name/domain/host:host:Name; address/ip/target:ip:Address; ttl?/seconds/cache:seconds:Seconds that others may keep it; proxied?/cdn/hidden:bool~behind the shield^directly:Behind the proxy
{name} is {address} now<, {ttl}>|{name} lives at {address}<, {proxied}>|we moved {name} to {address}<, ttl {ttl}>|{address} for {name}<, {proxied}>|<{proxied}: >{name}, {address}|{name} still goes to the old box, {address} is right<, {ttl}>
=> ok :: {name} points to {address}.

wifi2
guest_wifi/wifi.guest/visitor_net
Wifi for visitors
name/ssid/network:title:Name of the network; password/key/code:secret:Password; hours?/for/open_for:hours:Open for hours; max_devices?/devices/limit:n(2..80):Devices at most
{name}, password {password}<, {hours}>|visitors get {name} with {password}<for {hours}>|{name}: {password}<, {max_devices} devices>|net for the workshop, {name}, key {password}<, max {max_devices}>|<{hours}: >{name}, pass {password}|guests ask for the wifi, call it {name}, {password}
=> up :: {name} is up.

wifi2
weak_spot/wifi.weak/bad_reception
A place with bad wifi
place/room/where:any(meeting room 2|the attic|desk row C|canteen|warehouse hall|lift lobby):Where; signal_dbm?/signal/dbm:n(-92..-61):Signal in dBm; devices?/people/users:n(2..90):Devices there; kind?/problem/what:(none~no bars at all|slow~videos stutter|drops~falls off every minute):What is wrong
no bars in {place}<, {signal_dbm} dBm>|{place}: {kind}<, {devices} people there>|{kind}, {place}<, {signal_dbm}>|<{devices} devices, >{place} has bad reception|calls break off in {place}{kind=drops}|in {place} the pages crawl{kind=slow}<, {devices} of us>
=> {"access_point": "{ID}"} :: The access point is {ID}.

printers2
toner_low/toner.report/no_ink
Toner or paper that a printer lacks
printer/device/which:any(HP-3rd-floor|copier 2|label printer|big plotter|reception|PRN-0815):Printer; what/supply/missing:(black~prints grey~letters fade|cyan~no blue any more|magenta~everything looks green|yellow|paper~tray is empty|staples~sheets fall apart):What is missing; urgent?/now/today:bool~exam starts in ten minutes~need it now^whenever you pass by:At once
{printer}: {what}<, {urgent}>|{what} on {printer}|{printer}, {what}, {urgent}|{what}, it's {printer}<. {urgent}>|<{urgent}: >{printer}, {what}|something with {printer}... {what}
=> {"ticket": "{ID}"} :: The ticket is {ID}.

inventory2
new_laptop/assets.assign/device_to
A device is given to a person
asset/tag/serial:code:Asset tag; person/user/to:person:Person; kind?/type/device:(laptop|phone|screen~a second monitor|dock|headset):Kind; date?/from/since:date:Since; loan?/temporary/borrowed:bool~only for the conference~borrowed^for good:Only lent
{person} got {asset}<, {kind}><, {loan}>|{asset} went to {person}<on {date}>|{asset}<, the {kind},> is with {person} now|<{loan}: >{asset}, {person}|{person} signed for {asset}<, {date}>|{person}'s new {kind} is {asset}{kind=laptop}
=> ok :: {asset} is with {person}.

inventory2
device_lost/assets.lost/stolen_device
A device is lost or stolen
asset/tag/serial:code:Asset tag; how/what/kind:(lost~left it on the train~forgot it in a taxi|stolen~window of the car was smashed~somebody grabbed it|broken~coffee in the keyboard~fell down the stairs):How; wipe?/erase/delete:bool~everything on it must go~wipe it now^wait, it may turn up:Erase it; police_no?/report/case:code:Number of the police report
{how}, {asset}<, {wipe}>|{asset}: {how}<, {wipe}><, police {police_no}>|{asset} {how}|my {asset}... {how}<. {wipe}>|<{wipe}: >{asset}, {how}|so, {how}, it was {asset}<, report {police_no}>
=> {"case": "{ID}"} :: The case is {ID}.

sms
sms_sender/sms.sender/from_name
Name that stands as sender of text messages
campaign/list/for:any(spring sale|reminders|tour alerts|winter mailing|late payers):Campaign; sender/from/name:any(ACME|DrRoth|BusLine|CityGym|Velo24|Muster AG):Sender, 11 letters at most; country?/to/market:country:Country; reply_to?/answers/number:phone:Number for answers
{campaign} comes from {sender}<, in {country}>|people should see {sender} on {campaign}<, answers to {reply_to}>|{sender} for {campaign}|{campaign}: {sender}<, replies {reply_to}>|<in {country} >{campaign} is from {sender}|they don't know who sends {campaign}, make it {sender}
=> ok :: {campaign} comes from {sender}.

robots3
dock_robot/bots.dock/go_charge
Sends a robot to its station
robot/unit/id:any(RB-2|Rosie|forklift 4|mower A|Sweeper|AGV-17):Robot; reason?/why/cause:(battery~it crawls~down to 5 percent|stuck~turns in circles|rain~it starts to rain|night~it's late|dirty~covered in mud):Why; stay_min?/minutes/for:minutes:Stays for
{robot}: {reason}|{reason}, {robot}|{robot} should go home<, {reason}>|{robot} {reason}<, {stay_min} there>|{reason}... {robot}|bring {robot} in<, {stay_min}>|{robot} has done enough<, {reason}>
=> docking :: {robot} goes to its station.

robots3
no_go_zone/bots.zone/keep_away
A place where robots must not go
zone/area/where:any(aisle 7|loading bay|playground|flower bed|hall B|ramp 2):Where; from?/start/since:time:From; to?/until/end:time:To; reason?/why/because:any(wet paint|visitors|kids play|broken tiles|fire drill):Why
visitors in {zone}{reason=visitors}<from {from}>|nothing should drive in {zone}<until {to}>|{zone} is off limits<, {reason}>|people walk in {zone}<from {from} to {to}>|<{reason}: >{zone}|keep them out of {zone}<, {reason}>|{zone} closed for machines<till {to}>
=> ok :: {zone} is closed for robots.

backups2
retention/backups.keep/how_long_kept
How long copies are kept
system/name/source:any(mail server|crm|file share|wiki|erp|photo archive):System; daily/days/keep_days:n(3..60):Daily copies; weekly?/weeks/keep_weeks:n(2..52):Weekly copies; yearly?/years/keep_years:n(1..30):Yearly copies
{system}: {daily} dailies<, {weekly} weeklies><, {yearly} yearlies>|{daily} days<and {weekly} weeks> of {system}|the law says {yearly} years for {system}, {daily} dailies|<{weekly} weekly, >{daily} daily for {system}|{system} {daily} days back is enough<, {yearly} years for the yearly ones>|we want to go back {daily} days<and {weekly} weeks> with {system}
=> ok :: {system} keeps {daily} daily copies.

backups2
restore_file/backups.file/give_me_yesterday
Brings a file back from a backup
path/file/which:path:File; date/from/version_of:date:As it was on; to?/target/where:path:Where to put it; overwrite?/replace/over:bool~over the broken one^next to the new one:Overwrite
{path} as of {date}<, {overwrite}>|somebody ruined {path}, it was fine on {date}|{path} vanished, we had it {date}<, put it in {to}>|on {date} {path} was still right<, {overwrite}>|<{overwrite}: >{path}, {date}|the {date} version of {path}<into {to}>
=> {"bytes": {K}} :: {K} bytes were brought back.

cost2
budget_alarm/cloud.budget/warn_me_at
Warns when a project costs too much
project/account/name:host:Project; amount/limit/sum:n(20..9000):Amount a month; currency?/cur/money:@cur:Currency; mail?/to/warn:email:Who is warned
{project} must not cost more than {amount}<{currency}><, tell {mail}>|{amount}<{currency}> a month for {project}|if {project} goes over {amount}, {mail} wants to know|{project}: {amount}<{currency}> is the limit|<{mail}: >{project} above {amount}|scream at {amount}<{currency}>, {project}|{project} ate all our money last month, {amount} max<, mail {mail}>
=> set :: The limit of {project} is {amount}.

phishing
report_phish/phish.report/strange_mail
A mail that looks like fraud
sender/from/address:email:Sender; clicked/opened/link:bool~I clicked the link~typed my password there^didn't touch it~no, I didn't click:Whether it was clicked; subject?/about/title:any(Your invoice|Parcel waiting|Password expires|Urgent payment|Salary update):Subject
{sender} wants my password, {clicked}|got something odd from {sender}<, "{subject}">, {clicked}|{sender}<, "{subject}">... {clicked}|{clicked}, it was from {sender}<, {subject}>|mail of {sender} smells, {clicked}|{sender} says I won, {clicked}
=> {"case": "{ID}"} :: The case is {ID}.

meeting2
room_broken/rooms.broken/beamer_dead
Something in a meeting room does not work
room/which/where:any(Room Oslo|Lisbon|aquarium|B 204|the big one|Turing):Room; thing/what/device:(projector~no picture|microphone~they can't hear us|camera~they can't see us|heating~we freeze in here|light~it flickers|door~the handle came off):What; meeting_now?/running/people_waiting:bool~twelve people wait~we're in the middle of a call^nobody is in there:A meeting is going on
{thing}, {room}<, {meeting_now}>|{room}: {thing}<, {meeting_now}>|{thing} in {room}|we sit in {room}, {thing}{meeting_now=true}|<{meeting_now}: >{room}, {thing}|help in {room}, {thing}<. {meeting_now}>
=> {"on_the_way": "{P}"} :: {P} is on the way.

meeting2
catering_for/rooms.catering/coffee_please
Coffee and food for a meeting
room/which/where:any(Room Oslo|Lisbon|aquarium|B 204|the big one|Turing):Room; people/guests/heads:n(2..60):People; time/at/when:time:When; what?/items/food:anys(coffee|tea|water|cookies|fruit|sandwiches|cake):What; cost_center?/charge/account:digits5:Cost centre
{people} in {room} at {time}<, {what}>|{room}, {time}: {people} people<want {what}>|{people} thirsty managers, {room}, {time}<, charge {cost_center}>|<{what} >for {people}, {room} {time}|{time} {room}, we are {people}<, {what} would be nice>|guests come to {room} at {time}, {people} of them<, on {cost_center}>
=> ordered :: It was ordered for {room}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
