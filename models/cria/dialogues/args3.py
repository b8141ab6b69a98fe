"""Functions of computers, data, laboratories, the press and the stage for argued.py (the form is that of args1.py)."""
TEXT = """
## servers
resize_vm/vm.resize/scale_machine :: Gives a machine more or less
machine/vm/host:host:Machine; cpus?/cores:n(1..64):Cores; memory?/ram_gb:n(2..512):Memory in GB; disk?/disk_gb:n(20..4000):Disk in GB; restart?/reboot!no_reboot:bool~restart it if you must~with a reboot^without a restart~it must not go down:May be restarted!Must not be restarted
{machine} to {cpus} cores<and {memory} GB of memory><, {restart}> | give {machine} {memory} GB of RAM<and {cpus} cores><. {restart}> | {machine}: {disk} GB disk<, {cpus} cpus><, {restart}> | {machine} is too small. Make it {cpus} cores, {memory} GB<, {disk} GB disk><, {restart}> | resize {machine}<, {restart}>: {memory} gigs memory
~ {#2-9} other boxes are fine | load was {#5-80} at {T} | rack {#2-40} | {N} is on call | up for {#20-900} days

run_command/ssh.run :: Runs a command on machines
hosts/machines:list(host):Machines; command/cmd:any(uptime|df -h|systemctl restart nginx|apt update|free -m|journalctl -n 20|sync):Command; timeout?/max_time:dur(5..600 s):Gives up after; sudo?/as_root!as_user:bool~as root~with sudo^as a normal user~without sudo:As root!As a normal user; parallel?/all_at_once!one_by_one:bool~all at the same time~in parallel^one after the other~one at a time:All at once!One after the other
run `{command}` on {hosts}<, {sudo}><, {parallel}> | {command} on {hosts}<, {sudo}> | on {hosts}: {command}<, give up after {timeout}><, {parallel}> | execute "{command}" on {hosts}<, {parallel}> | <{sudo}, >{command}, machines are {hosts}
~ there are {#10-90} machines | last time it hung at {T} | {N} changed port {#22-9000} | ticket {#100-9999}

alert_rule/alerts.create :: Makes an alert
metric/signal:any(cpu.load|disk.used|queue.length|http.5xx|latency.p95|mem.free):Metric; operator/op:(gt=more than~over~above~more than~>|lt=less than~under~below~less than~<|eq=equal to~exactly~equal to~=):Comparison; value/threshold:n(1..990):Threshold; for?/duration:dur(1..60 min):For how long; severity?/level:(info~just so that we know|warning~as a warning|critical~wake somebody~that's serious):Severity; channel?/notify:any(#ops|#db-team|pager|#night|mail):Where to; enabled?/active!muted:bool~switch it on~active^muted for now~don't activate it yet:Active!Muted
alert when {metric} is {operator} {value}<for {for}><, {severity}><, to {channel}> | {metric} {operator} {value}<, {for} long><, {severity}><, {enabled}> | tell {channel} if {metric} goes {operator} {value}<, {severity}> | new rule: {metric} {operator} {value}<. {enabled}><, {channel}> | <{severity}: >{metric} {operator} {value}<during {for}>
~ it was {#1000-2000} yesterday | rule {#2-90} is useless | {N} got {#2-40} mails | since {T}

renew_cert/certs.renew :: Renews a certificate
domain/host:host:Name; alt_names?/sans:list(host):Further names; days?/valid_days:days(30..398 days):Valid for; key?/key_type:(rsa2048~the small RSA key|rsa4096~the big RSA key|ecdsa~elliptic curve~ECDSA):Key; force?/even_if_valid!only_if_due:bool~even if it's still good~force it^only if it's due:Also if still valid!Only if due; deploy?/install!dont_install:bool~and install it~put it in place^don't install it~I install it myself:Is installed!Is not installed
renew {domain}<with {alt_names}><, {deploy}><, {force}> | {domain}: new certificate<, {days}><, {key}><, {deploy}> | certificate for {domain}<and also {alt_names}><. {force}> | {domain} expires soon, renew it<, {deploy}><, {key}> | <{force}: >new cert {domain}<, {days} valid>
~ {#2-9} browsers complain | port {#443-9443} | it ran out {#2-9} days ago | {N} pays

block_address/firewall.block :: Blocks an address
address/ip:ip:Address; ports?/only_ports:list(n(20..9999)):Only these ports; duration?/for:dur(0.5..72 h):For how long; reason?/comment:any(port scan|brute force|spam|scraper|test):Reason; log?/with_log!silent:bool~log it~write it down^without logging~don't log:Logged!Not logged
block {address}<for {duration}><, {log}> | {address} must go<, {reason}><, ports {ports}> | shut out {address}<, reason {reason}><. {log}> | {address}: block<, only ports {ports}><, {duration}> | <{reason}: >block {address}<for {duration}><, {log}>
~ {#100-9000} tries since {T} | it's from {C} | server {#2-9} is slow | {#2-9} others too

## releases
tag_release/release.tag :: Tags a version
repo/project:any(shopfront|auth-svc|mailer|ui-kit|core_lib|billing):Project; version/tag:version:Version; branch?/from:any(main|develop|release-7|hotfix/login|lts):Branch; prerelease?/beta!final:bool~as a pre-release~it's only a beta^final~a real release:Pre-release!Final; notes?/text:sentence:Notes; sign?/signed!unsigned:bool~signed^without a signature~unsigned:Signed!Unsigned
tag {repo} {version}<from {branch}><, {prerelease}><, {sign}> | {version} of {repo}<, {prerelease}><, branch {branch}> | release {repo} as {version}<. {sign}><, {prerelease}> | new tag {version}, {repo}<, {sign}><, from {branch}> | {repo}<({branch})>: {version}<, {prerelease}>
~ {#2-40} commits | sprint {#2-90} | {N} reviewed it | build {#100-9999} is green | freeze from {T}

rollback/release.undo :: Goes back to an earlier version
service/app:any(cart|search-api|notifier|web|ledger|img-resize):Service; version?/to:version:Version; environment/env:(dev~development|staging~the test system~where we test|prod~production~live~where the customers are):Environment; drain?/graceful!hard:bool~let requests finish~gently^hard~at once, no waiting:Lets requests finish!At once; reason?/why:any(500s|slow pages|wrong prices|login loop|memory):Reason
roll {service} back on {environment}<to {version}><, {drain}> | {service} {environment}: back<to {version}><, {reason}> | go back<to {version}> with {service} on {environment}<. {drain}> | {environment} {service} is broken<, {reason}>, undo the release<, {drain}> | undo {service}<, {version} again>, {environment}
~ deployed at {T} | {#2-90} percent errors | ticket {#100-9999} | {N} pushed it | pod {#2-9}

toggle_feature/flags.set :: Switches a feature on or off for a share of users
flag/feature:any(new_checkout|dark-mode|beta.search|fast_pay|chat_v2|ai-hints):Feature; share/rollout:pct(1..100):Share of users; environment?/env:(dev~development|staging~test|prod~production~live):Environment; groups?/segments:many(staff~our own people|beta~the beta testers|paying~who pays~paying customers|new~new users):Groups; sticky?/keep_assigned!reshuffle:bool~the same users as before~sticky^shuffle them anew:Users stay the same!Users are drawn anew
{flag} for {share}<, {groups}><on {environment}> | {share} of {flag}<in {environment}><, {sticky}> | set {flag} to {share}<, {environment}><, only {groups}> | {flag}: {share} of the users<. {sticky}> | roll {flag} out to {share}<, {groups} first>
~ day {#2-20} of the test | {#1000-9000} users asked | {N} watches it until {T} | version {#2-9} had it too

## tickets
open_task/tasks.open :: Opens a task
title/summary:any(login page blank|typo in footer|export hangs|add French|slow report|wrong total):Title; type?/kind:(bug~it's broken~an error|feature~would be nice to have~a wish|chore~just tidying~housekeeping|question):Kind; priority?/prio:(low~whenever somebody has time~not important|normal|high~important|urgent~drop everything~on fire):Priority; points?/estimate:n(1..21):Points; assignee?/to:user:Who does it; due?/by:date:Due; labels?/tags:list(any(ui|backend|docs|mobile|db)):Labels; private?/hidden!public:bool~only for the team~not visible to customers^visible to all:Hidden from customers!Visible to customers
{title}<, {type}><, {priority}><, {points} points><, for {assignee}> | open a task: {title}<. {priority}><, due {due}> | {type}: {title}<, labels {labels}><, give it to {assignee}> | task "{title}"<, {points} points><, {private}><, until {due}> | <{priority}: >{title}<, {assignee} takes it><, {labels}>
~ {#2-90} users wrote | since release {#2-9} | {N} saw it on page {#2-40} | it takes {#2-9} clicks | I tried {#2-5} browsers

log_work/tasks.worklog :: Enters time on a task
task/ticket:any(WEB-204|OPS-77|K2-1893|APP-31|DB-650):Task; spent/time:dur(0.25..9 h):Time; date?/on:past:Day; activity?/kind:(coding~programming~writing code|review~looked over code|meeting~talked about it|testing):Activity; remaining?/left:dur(0.5..40 h):Time still needed; billable?!internal:bool~the customer pays~billable^not billable~on our own cost:Billed!Not billed
{spent} on {task}<, {activity}><, {date}> | {task}: {spent}<, {billable}><, {remaining} left> | {date} I did {spent} on {task}<, {activity}> | book {spent} for {task}<. {billable}><, {remaining} to go> | worked {spent}, {task}<, {activity}><, {billable}>
~ sprint {#2-90} | {N} paired | {#2-9} tests are red | tomorrow at {T} we talk | points were {#2-13}

move_ticket/board.move :: Moves a ticket on the board
ticket/card:any(WEB-204|OPS-77|K2-1893|APP-31|DB-650):Ticket; column/to:(todo~not started~back to the start|doing~somebody works on it~in progress|review~to be looked at~ready for review|done~finished~over and done|blocked~we can't go on~stuck):Column; comment?/note:sentence:Comment; notify?/tell_watchers!quiet:bool~tell the watchers^without telling anybody~quietly:Watchers are told!Nobody is told; position?/at:(top~on top|bottom~at the end):Position
{ticket} is {column}<, {notify}> | {ticket} {column}<, {position}><, {notify}> | move {ticket}: {column}<. {notify}> | {ticket}, {column}<, {position}> | put {ticket} to {column}{position=top}, on top<, {notify}>
~ day {#2-9} of the sprint | {N} has {#2-9} others | standup is at {T} | column is full with {#5-20}

## database
run_export/db.export :: Exports a table
table/name:any(orders|users_2026|stock.moves|invoices|sensor_log|visits):Table; format?/as:(csv~for Excel~comma separated|json~JSON|parquet|xml~XML):Format; columns?/fields:list(any(id|created_at|total|email|status|city)):Columns; limit?/max_rows:n(10..90000):At most so many rows; where?/filter:any(status = 'open'|total > 500|city = 'Graz'|id < 9000|created_at > '2026-01-01'):Condition; header?/with_header!no_header:bool~with a header~with column names^without a header~no first line:With a header!Without a header; compress?/gzip!plain:bool~zipped~compressed^not compressed~plain:Compressed!Not compressed
export {table}<as {format}><, only {columns}><, {compress}> | {table} {format}{header=true} with column names<, first {limit} rows> | dump {table}<, {limit} rows><, where {where}><. {header}> | {table}: columns {columns}<, {format}><, {compress}> | give me {table}<, {format}><, {header}><, at most {limit} rows>
~ it has {#2-90} million rows | backup from {T} | server {#2-9} | {N} needs it | table {#2-9} of {#10-40}

add_index/db.index :: Adds an index to a table
table:any(orders|customers|events_log|stock|messages):Table; columns/fields:list(any(customer_id|created_at|email|sku|status|country)):Columns; unique?!allow_duplicates:bool~unique~no duplicates^duplicates are fine~not unique:No duplicates!Duplicates allowed; concurrently?/online!locking:bool~without locking~while it runs^you may lock the table:Without locking!Locks the table; name?:any(idx_main|ix_tmp7|by_mail|idx_country):Name
index on {table}: {columns}<, {unique}><, {concurrently}> | {table} is slow, index {columns}<, {concurrently}> | add an index to {table} on {columns}<, name {name}><. {unique}> | {columns} of {table} need an index<, {unique}> | <{unique}, >index {table} ({columns})<called {name}>
~ queries take {#2-90} seconds | {#2-9} million rows | version {#11-17} | {N} looked at it

retention/db.retention :: How long rows are kept
table/data:any(audit_log|sessions|carts|mail_queue|metrics_raw|uploads):Table; keep/period:days(1..104 weeks):How long; archive?/archive_first!delete_only:bool~archive them first~keep a copy^just delete them~no archive:Archived first!Just deleted; dry_run?/simulate!for_real:bool~only try it~don't really delete yet^really do it~for real:Only tried!Really done; exclude?/except:list(any(vip|legal|open|flagged)):Rows with these labels stay
keep {table} for {keep}<, {archive}><, {dry_run}> | {table}: {keep}<, except {exclude}><, {archive}> | delete from {table} what's older than {keep}<. {dry_run}> | {keep} of {table} is enough<, {archive}><, but not {exclude}> | <{dry_run}: >{table}, {keep}
~ disk is at {#70-99} | {#2-900} GB | the lawyers said {#2-10} years once | job starts at {T}

## spreadsheet
sort_sheet/sheet.sort :: Sorts a sheet
column/by:any(price|surname|date of birth|amount|city|score):Column; order?/direction:(asc=small to large~smallest first~from A to Z~ascending|desc=large to small~biggest first~from Z to A~descending~highest on top):Order; header_rows?/skip_rows:n(1..4):Header rows; case_sensitive?/match_case!ignore_case:bool~mind the capitals~case sensitive^ignore the case~capitals don't matter:Capitals matter!Capitals don't matter; then_by?/second:any(name|id|date|country):Then by
sort by {column}<, {order}><, then by {then_by}> | {order} by {column}<, {case_sensitive}> | order the rows by {column}<, {order}><, leave the first {header_rows} rows> | {column}, {order}<, and {then_by} after that><. {case_sensitive}> | put them in order of {column}<, {order}>
~ it has {#100-9000} rows | sheet {#2-9} | {N} mixed it up at {T} | {#2-9} colours in it

conditional_format/sheet.colour :: Colours cells that fulfil a condition
range/cells:any(B2.B90|A1.F40|C4.C19|D2.H2|E5.E700):Cells; operator/op:(gt=greater than~over~more than~above~>|lt=less than~under~below~less than~<|eq=equal to~exactly~=|ne=not equal to~anything but~other than~!=):Comparison; value/number:n(1..990):Value; colour/color:(red|green|yellow|blue|grey):Colour; bold?/with_bold!no_bold:bool~and bold~in bold^not bold:Bold!Not bold; whole_row?/row!cell_only:bool~the whole row^only the cell:Whole row!Only the cell
{range} {colour} if {operator} {value}<, {whole_row}><, {bold}> | colour {range} {colour} where it's {operator} {value}<, {bold}> | cells {operator} {value} in {range} should be {colour}<, {whole_row}> | make everything {operator} {value} {colour}, range {range}<. {bold}> | {colour} for {operator} {value}, {range}<, {whole_row}>
~ sheet {#2-9} | the average is {#2-90} | {N} likes it | row {#2-40} is empty

pivot/sheet.pivot :: Makes a pivot table
rows/group_by:any(region|seller|month|product|team):Rows; values/of:any(revenue|hours|pieces|cost|returns):Values; function?/how:(sum~added up~in total|avg~on average~the average|count~how many~counted|max~the highest~the largest):How; columns?/across:any(year|quarter|channel|size):Columns; year?/only_year:no(2019..2027):Only this year; totals?/grand_total!no_totals:bool~with totals^without totals~no sum line:With totals!Without totals
{values} by {rows}<, {function}><, {columns} across><, {totals}> | pivot: {rows}, {values}<, {function}><, only {year}> | {function} {values} per {rows}<, {totals}><, {year}> | per {rows} the {values}<, {function}><. {totals}> | table of {values} by {rows}<and {columns}><, {year} only>
~ {#2-9} sheets | target was {#100-900} | {N} wants page {#2-9} | the meeting is at {T}

## statistics
plot_histogram/plot.histogram :: Draws a histogram
column/variable:any(age|income|reaction_time|height_cm|score|wait):Variable; bins?:n(4..80):Bins; range?/limits:range(n 1..400):Limits; log?/log_scale!linear:bool~on a log scale~logarithmic^not logarithmic~linear:Log scale!Linear; title?:any(Cohort B|After training|Wave 3|Controls|All sites):Title; colour?/color:colour:Colour
histogram of {column}<with {bins} bins><, {range}><, {log}> | {column}<, {bins} bins><, {log}>, as a histogram | how is {column} distributed? Draw it<, {bins} bars><, title {title}> | draw {column}<in {colour}><, {range}><. {log}> | <{title}: >histogram, {column}<, {bins} bins>
~ n is {#20-900} | {#2-9} outliers | figure {#2-9} of the paper | {N} did group {#2-4}

t_test/stats.ttest :: Compares two groups
a/group_a:any(placebo|north|2024|boys|site 1):First group; b/group_b:any(drug X|south|2025|girls|site 2):Second group; variable/of:any(weight|pressure|score|sleep|speed):Variable; alpha?/level:d(0.01..0.10):Level; paired?/dependent!independent:bool~paired~the same people twice^independent~different people:Paired!Independent; sided?/tails:(1=one-sided~only in one direction~one-sided|2=two-sided~in both directions~two-sided):Sides
compare {a} with {b}, {variable}<, {paired}><, {sided}> | t test {variable}: {a} against {b}<, alpha {alpha}><, {paired}> | is {variable} different in {a} and {b}? test it<, {sided}> | {variable}, {a} vs {b}<, {paired}><. {sided}><, at {alpha}> | {a} and {b} in {variable}<, at the {alpha} level>
~ {#10-90} people each | wave {#2-5} | p was 0.{#10-60} last time | {N} asked reviewer {#2-3}
=> {"p": 0.{M}} :: p is 0.{M}.

sample_rows/data.sample :: Draws a random sample
dataset/from:any(survey_w2|clicks|patients|tweets-may|trips):Data; size/count:n(10..9000):How many; seed?:no(1..9999):Seed; stratify?/by:any(age group|country|sex|site):Stratified by; replace?/with_replacement!without_replacement:bool~with replacement~the same may come twice^without replacement~none twice:With replacement!Without replacement
{size} from {dataset}<, seed {seed}><, {replace}> | sample of {size} out of {dataset}<by {stratify}><, {replace}> | draw {size} rows of {dataset}<. {replace}><, seed {seed}> | {dataset}: {size} at random<, stratified by {stratify}><, seed is {seed}> | take {size} of {dataset}<, {replace}>
~ there are {#10000-90000} in all | wave {#2-9} | {N} used {#2-9} | question {#2-40} is broken

## machine learning
train_model/ml.train :: Trains a model
dataset/data:any(flowers-102|reviews_de|xray7|demand|speech-small):Data; model/network:(linear~a simple line~linear regression|forest~many trees~random forest|boosting~boosted trees|cnn~a convolutional net|transformer):Model; epochs?:n(1..300):Epochs; learning_rate?/lr:d(0.001..0.200):Learning rate; validation?/val_share:pct(5..40):Share kept for validation; augment?/augmentation!no_augment:bool~with augmentation~flip and turn the pictures^without augmentation~as they are:With augmentation!Without augmentation; early_stop?/patience:n(2..30):Stop after so many epochs without gain
train a {model} on {dataset}<, {epochs} epochs><, {augment}> | {dataset}, {model}<, lr {learning_rate}><, {validation} for validation> | {model} for {dataset}<with {epochs} epochs><. {augment}><, stop after {early_stop} without gain> | {epochs} epochs {model} on {dataset}<, learning rate {learning_rate}><, keep {validation} back> | fit {dataset} by {model}<, {augment}>
~ GPU {#2-8} is free | last run got 0.{#70-99} | {N} used {#2-9} seeds | batch {#8-512} didn't fit | room gets {#25-35} degrees

predict/ml.predict :: Asks a model
model/name:any(churn-v3|price_nn|spam2|leafnet|eta-fast):Model; features/input:obj(age=n(18..90)+income=n(900..9000)+city?=city@age {age}, income {income}@{age} years old, earns {income}, {city}@income {income}, age {age}, lives in {city}):Input; top?/k:n(1..10):How many classes; explain?/explanation!no_explanation:bool~and explain why~with reasons^no explanation~without reasons:With an explanation!Without an explanation
Q:what does {model} say for {features}<, top {top}><, {explain}> | Q:{model}: {features}<, {explain}> | ask {model}, {features}<, the best {top}> | Q:<{explain}: >{model} on {features} | predict with {model}: {features}<, top {top}>
~ accuracy was 0.{#70-99} | run {#2-90} | {N} trained it {#2-9} days
=> {"p": 0.{M}} :: It says 0.{M}.

## files and pictures
resize_picture/image.resize :: Makes a picture larger or smaller
file/image:file:Picture; width?/w:n(60..4000):Width in pixels; height?/h:n(60..4000):Height in pixels; percent?/scale:pct(10..300):Scale; format?/as:(jpg~as a jpg~JPEG|png~as png~PNG|webp~for the web~webp|tiff~for print):Format; keep_ratio?/proportional!stretch:bool~keep the proportions~don't distort it^stretch it~proportions don't matter:Proportions kept!Stretched; quality?:n(20..100):Quality
{file} to {width} pixels wide<, {format}><, {keep_ratio}> | make {file} {width} by {height}<, {keep_ratio}><, {format}> | {file}: {percent} of its size<, {format}> | {file} should be {height} px high<. {keep_ratio}><, quality {quality}> | resize {file}, {width} x {height} px<, {format}><, quality {quality}>
~ it's {#2-40} MB | taken in {C} | {#2-9} people on it | camera {#2-9} | {N} is on the left

crop_video/video.cut :: Cuts a piece out of a video
file/video:file:Video; start/from:dur(5..900 s):Start; length/duration:dur(3..600 s):Length; mute?/no_sound!keep_sound:bool~without sound~mute it^with sound~keep the sound:Without sound!With sound; speed?/factor:d(0.5..4.0):Speed; resolution?/size:(480p~small|720p~HD|1080p~full HD|4k~as sharp as possible):Resolution
{file} from {start} on, {length}<, {mute}><, {resolution}> | cut {length} out of {file} starting at {start}<, {mute}> | {file}: start {start}, length {length}<, {speed} times the speed> | take {length} of {file} from {start}<. {mute}><, {resolution}> | {length} of {file}, beginning after {start}<, {resolution}><, {mute}>
~ it's {#200-900} MB | scene {#2-40} | {N} laughs at {T} | camera {#2-4} | episode {#2-20}

merge_pdf/pdf.merge :: Puts documents together
files/documents:list(file):Documents; output/name:file:Name of the result; pages?/page_range:any(1-3|2|4-9|odd|last 2):Pages; bookmarks?/with_bookmarks!no_bookmarks:bool~with bookmarks^no bookmarks~without an outline:With bookmarks!Without bookmarks; password?/protect:secret:Password; compress?/small!full_quality:bool~as small as possible~compressed^in full quality~not compressed:Compressed!Full quality
put {files} together as {output}<, {compress}> | {files} into {output}<, {bookmarks}><, {compress}> | merge {files}, call it {output}<, password {password}> | one file from {files}: {output}<. {bookmarks}> | {output} out of {files}<, {compress}><, {bookmarks}>
~ {#20-400} pages | page {#2-40} is upside down | {N} signs | scanner {#2-5}

find_photos/photos.find :: Looks for photos
people?/with:list(first):Who is on it; place?/taken_in:city:Where; year?/from_year:no(1998..2027):Year; kind?/type:(portrait~faces|landscape~of nature~views|food~of dishes|pet~of the dog~of the cat|document~of papers):Kind; min_stars?/rating:n(1..5):At least so many stars; favourites?/only_favourites!all:bool~only my favourites~the starred ones^all of them~not just favourites:Only favourites!All
Q:photos of {people}<in {place}><from {year}><, {favourites}> | Q:what did I take in {place}<in {year}><, {kind}> | show the pictures with {people}<, {min_stars} stars or more><, {year}> | Q:<{year}: >{kind}<, {place}><, {favourites}> | pictures from {year}<, {place}><, with {people}><. {favourites}>
~ album {#2-90} | {#100-9000} photos in all | my old phone had {#2-20} MP | {N} wants {#2-9} prints
=> {N} :: There are {N}.

## lab bench
make_dilution/dilute :: Prepares a dilution
stock/substance:any(NaCl 5M|BSA|Tris pH 8|ethanol 96|glucose|HCl 1N):Stock solution; factor/fold:n(2..1000):Dilution factor; final_volume/volume:vol(1..2000 ml):Final volume; diluent?/in:(water|pbs~PBS~phosphate buffer|medium|ethanol~alcohol):Diluted in; tubes?/aliquots:n(1..96):Tubes; sterile?/filtered!non_sterile:bool~sterile~through the filter^needn't be sterile~unfiltered:Sterile!Not sterile
{stock} 1 to {factor}, {final_volume}<in {diluent}><, {sterile}> | {final_volume} of {stock}, {factor}-fold<, {diluent}><, {tubes} tubes> | dilute {stock} {factor} times to {final_volume}<. {sterile}> | {factor}x dilution of {stock}, {final_volume} in total<, in {tubes} tubes><, {diluent}> | <{sterile}: >{stock} {factor} fold, {final_volume}
~ bench {#2-9} | pipette {#2-20} is off | batch of {#2020-2026} | {N} has the {#2-5} racks | pH was {#4-9}

run_centrifuge/spin :: Starts the centrifuge
speed/rpm:n(300..15000):Revolutions per minute; minutes/duration:dur(1..60 min):How long; temperature?/temp:temp(2..25):Temperature; rotor?:any(SS34|swing-out|F15|micro|A-4):Rotor; brake?/with_brake!no_brake:bool~with the brake^brake off~let it run out:With brake!Without brake; samples?/tubes:n(2..48):Tubes
spin at {speed} for {minutes}<, {temperature}><, {brake}> | {minutes} at {speed} rpm<, rotor {rotor}><, {samples} tubes> | centrifuge {samples} tubes, {speed} rpm, {minutes}<. {brake}> | {speed} revs, {minutes}<at {temperature}><, {brake}> | <{rotor}: >{minutes}, {speed} rpm
~ lid {#2-3} | it vibrates at {#9000-9900} | {N} balanced it | sample {#2-90} leaked | booked till {T}

incubate/incubator.set :: Sets an incubator
incubator/device:any(inc A|B2|shaker 1|cell room 3|hood left):Device; temperature/temp:temp(4..60):Temperature; hours/duration:dur(0.5..72 h):How long; co2?:pct(1..10):CO2; shaking?/rpm:n(40..300):Shaking per minute; alarm?/with_alarm!no_alarm:bool~call me when done~with an alarm^no alarm~needn't ring:With an alarm!Without an alarm
{incubator} {temperature} for {hours}<, {co2} CO2><, {alarm}> | {hours} at {temperature} in {incubator}<, shaking {shaking}><, {alarm}> | set {incubator} to {temperature}, {hours}<. {alarm}> | {incubator}: {temperature}, {hours}<, shake at {shaking} rpm><, {co2} CO2> | incubate {hours}, {temperature}, {incubator}<, {alarm}>
~ {#2-40} plates | shelf {#2-4} | passage {#2-30} | {N} opened it at {T} | OD was 0.{#2-9}

enter_titration/titration.log :: Enters a titration
sample/id:code:Sample; volume/titrant:d(2.5..48.5):Titrant used in ml; indicator?:(phenolphthalein~the pink one|methyl_orange~methyl orange|bromothymol~the blue one):Indicator; repeat?/run:ord(1..5):Which run; outlier?/discard!keep:bool~don't count it~an outlier^count it~it's fine:Does not count!Counts
{sample}: {volume} ml<, {indicator}><, the {repeat} run> | {volume} ml for {sample}<, {repeat} run><, {outlier}> | {sample} took {volume} ml<. {outlier}> | the {repeat} run of {sample}, {volume} ml<, {indicator}> | titrated {sample} with {volume} ml<, {outlier}>
~ burette {#2-5} | {#18-26} degrees here | blank was 0.{#1-9} | {N} did {#2-9}

order_reagent/reagents.order :: Orders a chemical
substance/name:any(acetone|agarose|EDTA|methanol|TEMED|sodium azide):Substance; amount/quantity:mass(5..5000 g):Amount; purity?/grade:(technical~not so pure~for cleaning|analysis~pure~p.a.|hplc~the purest~HPLC grade):Purity; supplier?/from:company:Supplier; hazardous?/dangerous!harmless:bool~it's dangerous goods~poisonous^harmless~not dangerous:Dangerous goods!Harmless; project?/cost_centre:code:Project
{amount} of {substance}<, {purity}><, {hazardous}> | order {substance}, {amount}<from {supplier}><, {purity}> | {substance}: {amount}<, on project {project}><. {hazardous}> | we need {amount} {substance}<, {purity}><, {supplier} has it> | <{purity}: >{substance}, {amount}<, charge {project}>
~ cabinet {#2-9} | bottle {#2-4} is from {#2010-2022} | CAS ends in {#10-99} | {N} used it up at {T}

## astronomy
point_scope/scope.point :: Points the telescope
target/object:any(M31|Jupiter|NGC 7000|Vega|C/2025 R2|the Moon):Object; exposure?/seconds:dur(1..600 s):Exposure of one picture; frames?/pictures:n(1..200):Pictures; filter?:(none~without a filter|red|ha~H-alpha~hydrogen|blue):Filter; track?/tracking!fixed:bool~follow it~with tracking^stay put~don't track:Follows!Stands still; start?/from:time(18..23):Start
{target}<, {frames} pictures><of {exposure}><, {track}> | point at {target}<, {filter}><, from {start}> | {frames} times {exposure} of {target}<, {filter}><. {track}> | take {target}<at {start}><, {frames} frames> | <{filter}: >{target}, {exposure} each<, {frames} of them>
~ the Moon is {#10-90} percent lit | dome {#2-3} | wind {#2-40} km/h | {N} sees {#2-9} stars | battery till {T}

rise_set/sky.rise :: When something rises and sets
object/body:any(Sun|Moon|Mars|Venus|Saturn|Sirius):Object; place/at:city:Place; date:date:Day; which?/event:(rise~comes up~when does it come up|set~goes down~when does it go down|transit~highest~when is it highest):Which; utc?/in_utc!local_time:bool~in UTC^in local time~our time:In UTC!In local time
Q:{object} in {place} on {date}<, {which}><, {utc}> | Q:when is {object} up on {date} in {place}<, {utc}> | Q:{date}, {place}: {object}<, {which}> | {object} times for {place}, {date}<. {utc}> | Q:<{which}: >{object}, {place}, {date}
~ I'm {#200-2000} m up | {#2-9} of us | mirror {#20-60} cm | last week it was {T}
=> {T} :: At {T}.

## weather station
set_station/station.set :: Sets a weather station
station/name:any(Roof A|harbour|W-12|Alm 3|school yard):Station; interval/every:dur(1..60 min):Measures every; units?/system:(metric~in Celsius~metric|imperial~in Fahrenheit~American units):Units; wind_alarm?/wind_max:n(30..140):Alarm above this wind in km/h; frost_alarm?/temp_min:temp(-15..4):Alarm below this temperature; publish?/public!private:bool~for everybody to see~publish it^keep it to ourselves~don't publish:Published!Not published
{station} every {interval}<, {units}><, {publish}> | measure every {interval} at {station}<, wind alarm at {wind_alarm}> | {station}: {interval}<, alarm below {frost_alarm}><. {publish}> | set {station} to {interval}<, warn above {wind_alarm} km/h><and below {frost_alarm}> | {station} should report each {interval}<, {units}>
~ mast of {#2-12} m | battery {#10-90} | it rained {#2-90} mm | {N} cleaned it at {T}

past_weather/climate.past :: What the weather was
place/city:city:Place; date/day:past:Day; what/value:(max~the highest temperature~how hot did it get|min~the lowest temperature~how cold did it get|rain~rain~how much did it rain|wind~the wind|sun~hours of sun):What; unit?:(c~in Celsius|f~in Fahrenheit|mm|in~in inches):Unit; source?/station:(airport~at the airport|city~in the centre|mountain~up on the mountain):Station
Q:{what} in {place} {date}<, {source}> | Q:{place}, {date}: {what}<, {unit}>{source=airport} at the airport | Q:{date} in {place}, {what}<. {source}> | Q:tell me {what}, {place}, {date}<, {source}> | {what} for {place} on {date}
~ I was there {#2-9} days | it's {#20-900} m high | {N} bets {#2-20} euros | our tent holds {#2-6}
=> {Y} :: It was {Y}.

## radio and podcast
schedule_show/show.plan :: Plans a broadcast
show/title:any(Night Owls|Blue Hour|Town Talk|Rewind|Morning Mix):Show; date:date:Day; start+end/from+to:hours(0..23):; host?/speaker:first:Host; live?!recorded:bool~live^recorded~from the tape:Live!Recorded; repeat?/rerun_on:wd:Repeated on; channel?/station:(fm~on FM~on the radio|web~only on the web~online|both~on both):Where
{show} on {date} {start}<with {host}><, {live}> | {date} {start}: {show}<, {live}><, repeated on {repeat}> | plan {show}, {date} {start}<, {channel}> | {show} with {host} {date} {start}<. {live}><, again {repeat}> | put {show} on {date} {start}<, {channel}><, {live}>
~ studio {#2-4} | episode {#20-400} | {#2-9} guests | frequency {#88-107}.{#1-9} | {N} phones in

publish_episode/podcast.publish :: Publishes an episode
title/name:title:Title; number/episode:no(2..400):Number; season?:no(1..12):Season; file/audio:file:Audio; explicit?/adult!clean:bool~not for children~explicit^fit for children~clean:Not for children!For everybody; release?/on:date:Release; tags?/keywords:list(any(history|tech|music|crime|food|sport)):Tags
episode {number}<of season {season}>, "{title}", file {file}<, {explicit}><, out {release}> | {file} as number {number}: "{title}"<, {explicit}><, tags {tags}> | publish "{title}" (no {number}<, season {season}>), {file}<. {explicit}> | "{title}" is episode {number}, {file}<, release {release}><, about {tags}> | s{season}e{number} "{title}", {file}<, {explicit}>
~ it's {#20-90} minutes long | {#2-9} guests | recorded at {T} | {N} edits | {#100-9000} listeners

order_jingle/jingles.order :: Orders a jingle
length/seconds:dur(3..60 s):Length; mood/style:(happy~cheerful~that makes people smile|dramatic~with a lot of drums|calm~quiet~soft|retro~like in the eighties):Mood; voice?/speaker:(male~a man's voice|female~a woman's voice|none~nobody speaks~without a voice):Voice; text?/says:any(Radio Nord|Your morning|Stay tuned|Only here):Text; by?/deadline:date:Until; variants?/versions:n(1..6):Variants
{length}, {mood}<, {voice}><, until {by}> | a jingle of {length}, {mood}<, {variants} variants> | {mood} jingle, {length}<, says "{text}"><, {voice}> | {mood}, {length} long<. {voice}><, by {by}> | we need {variants} versions of a {mood} jingle, {length}<, text "{text}">
~ budget {#200-900} | show number {#2-90} | {N} sings | studio till {T} | {#2-9} stations

## stage
book_hall/hall.book :: Books a hall
hall/room:any(Great Hall|Studio 2|black box|foyer|open air):Hall; date:date:Day; start+end/from+to:hours(8..23):; seating?/chairs:(rows~in rows|tables~with tables~at tables|none~standing~no chairs|circle~in a circle):Seating; seats?/capacity:n(20..900):Seats; sound?/pa!no_sound:bool~with sound~with microphones^without sound~no microphones:With sound!Without sound; bar?/catering!no_bar:bool~with a bar^no bar~without drinks:With a bar!Without a bar
{hall} {date} {start}<, {seats} seats><, {seating}><, {sound}> | book {hall} on {date} {start}<. {sound}><, {bar}> | {date} {start} in {hall}<, {seating}><, {bar}> | we play in {hall}, {date} {start}<, {seats} people><, {sound}> | {hall}, {start}, {date}<, {seating}><. {bar}>
~ tickets are {#8-60} euros | {#2-9} actors | act {#2-5} is long | {N} plays | setup takes {#2-6} hours

light_cue/lights.cue :: Programs a light cue
cue/no:no(1..400):Number of the cue; channel/lamp:no(1..96):Channel; level/brightness:pct(0..100):Brightness; fade?/time:dur(1..30 s):Fading time; colour?/color:(warm~warm white|blue|red|amber|green):Colour; follow?/auto!wait_for_go:bool~by itself after the last~automatically^on go~wait for the sign:Follows by itself!Waits for a sign
cue {cue}: channel {channel} at {level}<in {fade}><, {colour}><, {follow}> | channel {channel} to {level}, cue {cue}<, {fade} fade><, {follow}> | {level} on channel {channel} for cue {cue}<. {follow}> | cue {cue}, channel {channel}, {level}<, {colour}><over {fade}> | program cue {cue}<{colour}>, lamp {channel}, {level}
~ scene {#2-9} | dimmer {#2-4} hums | {N} stands left | the break is {#15-25} minutes | row {#2-30} sees it

sell_seats/boxoffice.sell :: Sells seats of a performance
show/play:any(Hamlet|The Seagull|Winterreise|Blue Room|Kids' Circus):Show; date:date:Day; seats/count:n(1..12):Seats; category/area:(stalls~downstairs~near the stage|circle~upstairs|box~in a box|standing~standing places~the cheapest):Category; reduced?/concession:n(1..6):How many of them reduced; pay/payment:(cash~in cash|card~by card|voucher~with a voucher):Payment; print?/paper!mobile:bool~on paper~printed^on the phone~as a QR code:Printed!On the phone
{seats} for {show}, {date}, {category}, {pay}<, {reduced} reduced><, {print}> | {show} {date}: {seats} seats {category}, {pay}<. {print}> | {date}, {show}, {category}, {seats} of them, {pay}<, {reduced} of them reduced> | sell {seats} {category} for {show} on {date}, {pay}<, {print}> | {pay}: {seats} x {category}, {show}, {date}<, {print}>
~ row {#2-30} is wet | {#100-900} sold | starts at {T} | {N} reserved {#13-40} | till {#2-5}

## music studio
book_studio/studio.book :: Books a studio
band/artist:any(The Kites|Mara Voss|lo.fi.kid|quartet 4|Sons of Ada):Band; date:date:Day; hours/duration:dur(2..12 h):How long; room?/studio:(A=the large room~where the piano is~the big one|B=the small room~for voices~the small one|C=the mixing room~to mix):Room; engineer?/with_engineer!no_engineer:bool~with an engineer~somebody must record us^without an engineer~we record ourselves:With an engineer!Without an engineer; drums?/drum_kit!no_drums:bool~we need the drums^we bring our own drums~no drum kit:Drums of the house!Without drums
{band} {date}, {hours}<, {room}><, {engineer}> | {hours} for {band} on {date}<, {engineer}><, {drums}> | {date}: {band}, {hours}<. {room}> | book {band}, {date}, for {hours}<, {drums}> | studio for {band}, {date}, {hours}<, {room}><, {engineer}>
~ {#2-12} songs | {#3-9} people | take {#2-30} was best | amp of {#30-100} W | paid {#100-900} last time

set_tempo/song.tempo :: Sets tempo and key of a song
song/track:song:Song; bpm/tempo:n(50..200):Beats a minute; key?:any(C minor|A major|F#|Bb|D dorian|E minor):Key; bars?/count_in:n(1..4):Bars counted in; swing?:pct(5..70):Swing; click?/metronome!no_click:bool~with a click~metronome on^no click~without a metronome:With a click!Without a click
{song} at {bpm}<, {key}><, {click}> | {bpm} bpm for {song}<in {key}><, {swing} swing> | set {song} to {bpm}<. {click}><, count in {bars} bars> | {song}: {bpm} beats, {key}<, {swing} swing><, {click}> | {song}<, {click}>, {bpm} bpm
~ verse {#2-5} drags | {N} plays {#2-6} strings | track {#2-24} is muted | rehearsal at {T}

## print shop
print_job/press.order :: Orders a print job
product/what:(flyer~handouts|poster~to hang up~posters|card~business cards|brochure~booklets|banner):Product; copies/quantity:n(10..20000):Copies; size?/format:(a3~A3|a4~A4|a5~A5|a6~A6~postcard-sized):Size; paper?/weight:n(80..350):Paper in g per m²; colour?/in_colour!black_white:bool~in colour^black and white~without colour:In colour!Black and white; double_sided?/duplex!single_sided:bool~on both sides~front and back^one side only~back stays empty:On both sides!On one side; ready?/by:date:Ready
{copies} {product}<, {size}><, {colour}><, {double_sided}> | {product}, {copies} copies<, {paper} g><, ready {ready}> | print {copies} {product}<in {size}><. {double_sided}> | we need {copies} {product}<by {ready}><, {colour}><, {paper} gram paper> | <{colour}, >{product} x {copies}<, {size}><, {double_sided}>
~ logo is {#2-9} cm | election is in {#2-9} weeks | version {#2-9} | {N} pays {#50-900} | {#2-4} colours in the draft

bind_thesis/binding.order :: Orders the binding of a thesis
copies/count:n(1..12):Copies; cover/kind:(soft~softcover~cheap one|hard~hardcover~a solid one|leather~in leather):Cover; pages?:n(40..400):Pages; colour?/color:(blue|black|green|red):Colour; ribbon?/bookmark!no_ribbon:bool~with a ribbon^without a ribbon~no ribbon:With a ribbon!Without a ribbon; engraving?/text:any(MSc 2026|J. Adler|Dissertation|Univ. Graz):Text on the cover; express?/rush!standard:bool~by tomorrow~express^takes its time~no hurry:Express!Normal
{copies} times {cover}<, {colour}><, {ribbon}> | bind {copies} copies, {cover}<, {pages} pages><, {express}> | {cover}, {copies} of them<, text {engraving}><. {ribbon}> | {copies} theses, {cover}<in {colour}><, {express}> | <{express}: >{copies} copies {cover}<, {pages} pages each>
~ grade {#1-2}.{#1-9} | {#2-9} figures in it | due at {T} | {N} reads it | chapter {#2-7} is new

## translation
translate_doc/docs.translate :: Orders the translation of a document
document/file:file:Document; from?/source:lang:From, as code; to/target:lang:Into, as code; words?/length:n(100..90000):Words; certified?/sworn!plain:bool~certified~with a stamp^without a stamp~needn't be certified:Certified!Not certified; tone?/style:(formal~stiff~official|casual~like among friends~loose|simple~easy words):Tone; deadline?/by:date:Until
{document} into {to}<, {certified}><, by {deadline}> | {document} from {from} into {to}<, {words} words><, {tone}> | translate {document} to {to}<. {certified}><, {tone}> | we need {document} in {to}<by {deadline}><, {words} words> | {to} version of {document}<, {certified}>
~ page {#2-40} is a table | {#2-9} pictures | client {#100-900} | {N} did the last {#2-9} | it's {#2-9} pages

subtitle_job/subtitles.order :: Orders subtitles
video/film:file:Film; languages/into:many(en~English|de~German|fr~French|es~Spanish|it~Italian|pl~Polish):Languages; length?/duration:dur(2..180 min):Length of the film; burn_in?/fixed!separate:bool~fixed in the picture~burnt in^as a separate file~to be switched off:Burnt in!As a file; deaf?/for_deaf!plain:bool~with sounds described~for deaf people^only what is said~plain:For deaf people!Only speech; max_chars?/line_length:n(28..48):Letters in a line
{video} in {languages}<, {burn_in}><, {deaf}> | subtitles for {video}: {languages}<, {length} long> | {languages} subtitles, {video}<. {burn_in}><, at most {max_chars} letters a line> | {video}<, {length}>, {languages}<, {deaf}> | put {languages} under {video}<, {burn_in}>
~ scene {#2-90} is dark | {#2-6} speakers | season {#2-9} | {N} checks {#2-3} times

## newspaper
submit_ad/ads.submit :: Places an advertisement
text/content:any(Sofa for sale, call Ada|Cat found in Elm Road|Piano lessons, all ages|Flat wanted, 3 rooms|Bikes repaired):Text; section/category:(sale~something to sell|jobs~work|homes~flats and houses|lost~lost and found|lessons~teaching):Section; date/first_day:date:First day; days/times:n(1..30):How many days; bold?/highlighted!plain:bool~in bold~with a frame^plain~no frame:Highlighted!Plain; picture?/photo:file:Picture; online?/also_online!print_only:bool~online too^only in print~not online:Also online!Only printed
"{text}", {section}, {days} days from {date}<, {bold}><, {online}> | ad in {section} from {date} for {days} days<, {bold}>: "{text}" | {date}, {days} days, {section}<, picture {picture}><. {online}>: "{text}" | place "{text}" under {section}, {date}, {days} days<, {online}> | {section}: "{text}", starting {date}, {days} days<, {bold}><, with {picture}>
~ my last one cost {#10-90} | page {#2-40} please not | {N} reads it | edition of {#9000-90000}

plan_article/desk.plan :: Plans an article
topic/about:topic:Topic; author/by:surname:Author; length/words:n(200..6000):Words; due/deadline:date:Deadline; section?/page:(politics|sport|culture~the arts|local~from our town|science):Section; photo?/with_photo!no_photo:bool~with a photo~send a photographer^without a photo~no picture:With a photo!Without a photo; interview?/talks_to:person:Interview with
{author}: {topic}, {length} words by {due}<, {section}><, {photo}> | {topic}, {length} words, {author}, due {due}<, talks to {interview}> | {author} writes {length} words on {topic} until {due}<. {photo}> | {due}: {length} words about {topic} by {author}<, for {section}> | plan {topic}, {author}, {length} words, {due}<, {photo}><, {section}>
~ edition {#2-400} | page {#2-60} is full | {#2-9} letters came in | conference at {T} | column {#2-6}
"""
