"""Functions of the office, of developers and of those who keep machines running.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
calendar2
create_event/calendar.create/newEvent/cal_add
Creates a calendar entry/Adds an event to the user's calendar. Times are local.
title/summary/subject:occasion:What; start/starts_at/begin:datetime:Begin; duration?/length/duration_minutes:minutes[60]:Minutes; place?/location/where:place:Where; attendees?/guests/invitees:people:Who else; private?/confidential/hidden:bool~nobody else may see it~keep it to myself~it's private^everybody may see it:Only visible to the owner; remind_min?/reminder/alert_minutes:minutes:Reminder so long before
{title}, {start}<, takes {duration}><, at {place}>|I've got {title} {start}<, {private}>|pencil in {title} for {start}<with {attendees}>|{start} is {title}<, remind me {remind_min} before>|don't let me double book: {title} {start}<, {duration}>|the {start} slot is for {title}<, {private}>|block {start} for {title}<at {place}><, {attendees} are coming too>|{title} is on {start}<, give me a nudge {remind_min} ahead>
=> {"id": "{ID}", "status": "confirmed"} :: It is in your calendar as {ID}. || created, {ID} :: It was created as {ID}.

calendar2
move_event/calendar.reschedule/shiftEvent
Moves an entry to another time/Reschedules an event
event/event_id/id:code:Id of the entry; start/new_start/to:datetime:New begin; notify?/tell_guests:bool~and let the others know~tell everyone~inform the guests^without telling anybody~don't bother the guests~no mails please:Guests get a message
{event} has to be {start} instead<, {notify}>|push {event} to {start}<, {notify}>|I can't make {event}, {start} would be better<, {notify}>|{event}: new time {start}|can {event} start {start}? change it<, {notify}>|put {event} back to {start}
=> {"id": "{event}", "start": "{start}"} :: {event} starts at {start} now. || conflict with {ID} :: There is a conflict with {ID}.

calendar2
cancel_event/calendar.delete/dropEvent
Deletes an entry/Cancels an event
event/event_id/id:code:Id of the entry; message?/note/explanation:msg:Message to the guests; whole_series?/all/recurring:bool~and all that follow~the whole series^only this one~just that once:The whole series
{event} won't happen<, {whole_series}>|forget {event}<, write the others "{message}">|get {event} out of my calendar<, {whole_series}>|{event} is off<. tell them: "{message}">|I'm ill, no {event}<, {whole_series}>|clear {event}<({whole_series})>
=> deleted :: {event} is gone.

calendar2
get_agenda/calendar.list/whatsOn
Entries of a day or several days/Agenda
date/day/from:date:First day; days?/span/for_days:few[1]:How many days; only_busy?/busy/blocking:bool~only what really blocks me~nothing optional^:Only entries that block time
Q:what's on {date}<, and the {days} days from then>|Q:am I free {date}|Q:what do I have to do {date}<, {only_busy}>|Q:do I have anything {date}|Q:how does {date} look<, for {days} days>|Q:can I sleep in {date}? check my appointments|Q:where do I have to be {date}
=> [{"start": "{T}", "title": "{W} meeting"}] :: At {T} there is {W} meeting. || [] :: There is nothing.

calendar2
find_slot/calendar.free_busy/suggestTimes
Finds a time when all are free/Suggests times for a meeting
people/attendees/who:people:Who; minutes/duration/length:minutes:How long; after/earliest/from:date:Not before this day; before?/latest/until:date:Not after this day; part_of_day?/preference/when:(morning~before lunch~early in the day|afternoon~after lunch~later in the day|evening~after work~at night):Part of the day
Q:when can {people} and me talk for {minutes} after {after}<, {part_of_day}>|Q:{minutes} with {people}, not before {after}<, {before} at the latest>|Q:I need {minutes} of {people}'s time from {after} on<, {part_of_day} if possible>|Q:is there a gap of {minutes} for {people} after {after}|Q:get {people} together for {minutes}, earliest {after}<, {part_of_day}>
=> {"slots": ["{D}T{T}"]} :: They are all free at {D}T{T}. || no common time :: There is no common time.

mail2
send_mail/mail.compose/writeEmail
Sends an e-mail/Sends mail at once; there is no draft and no way back.
to/recipients/addresses:emails:Addresses; subject/title/about:occasion:Subject; body/text/content:msg:Text; attach?/attachments/files:file:File to attach; later?/send_at/schedule:datetime:Send later, at this time
write {to}, subject "{subject}": "{body}"<, with {attach}>|to {to}. Subject {subject}. Text: {body}|drop {to} a line about {subject}, saying "{body}"<, attach {attach}>|"{body}" goes to {to}, subject "{subject}"<, send it {later}>|tell {to} by mail: "{body}" (subject {subject})|e-mail, {to}, "{subject}", text "{body}"<, file {attach}>
=> {"message_id": "{TOK}"} :: It was sent with the id {TOK}. || bounced: {MAIL} unknown :: It bounced: {MAIL} is unknown.

mail2
reply_mail/mail.reply/answerEmail
Answers a mail/Reply to a message
message/message_id/id:code:The mail; text/body/answer:msg:The answer; to_all?/reply_all/everyone:bool~to all of them~everybody in copy should read it^only to the sender~just the one who wrote:Answer to all
answer {message} with "{text}"<, {to_all}>|re {message}: {text}|write back to {message}: {text}|{message}? say "{text}"<, {to_all}>|my response to {message} is "{text}"<, {to_all}>|respond to {message} saying {text}
=> sent :: The answer was sent.

mail2
search_mail/mail.search/findEmails
Searches the mailbox/Finds mails
text?/query/contains:topic:Words in the mail; sender?/from/from_address:email:Who sent it; unread?/only_unread/new:bool~that I haven't opened~still unread^I've already read:Unread ones only; since?/after/from_date:date:Not older; with_attachment?/has_attachment/files:bool~with a file~something attached^:With attachment; folder?/mailbox/label:(inbox|sent~that I sent~of my own|spam~in the junk|archive~in the archive):Folder
Q:what did {sender} write<since {since}>|Q:mails about {text}<from {sender}><, {with_attachment}>|Q:anything about {text} {unread}?|Q:find the mail on {text}<{folder}><since {since}>|Q:did {sender} send me something<, {with_attachment}>|Q:look in my post for {text}<, {folder}>|Q:everything {unread} from {sender}
=> [{"id": "{ID}", "subject": "{W} {W2}"}] :: There is {ID}: {W} {W2}. || {N} messages :: There are {N} messages.

mail2
file_mail/mail.move/putAway
Moves a mail to a folder/Files a mail
message/message_id/id:code:The mail; folder/to/target:(archive~I'm done with it~put it away for later|trash~rubbish, away with it~I never want to see it again|spam~it's junk~they want my bank details|invoices~it's a bill~there's something to pay|travel~it has my tickets~that's the hotel booking|inbox~I still need it, back with it~that was no junk):Folder
{message}: {folder}|{message} - {folder}|{folder}, I mean {message}|about {message}, {folder}|mail {message}, {folder}
=> moved :: It was moved.

mail2
mail_rule/mail.add_rule/createFilter
A rule for incoming mail/Filter for mails that come in
from/sender/address:email:Mails of this sender; action/do/then:(delete~throw them away unread~I don't want to see them|star~mark them as important~they matter|forward~send them on|archive~skip the inbox~file them away|mute~no sound for them~don't notify me):What happens; forward_to?/to/target:email:Where they go
whatever {from} sends, {action}<to {forward_to}>|mails by {from}: {action}<to {forward_to}>|{from} writes too much, {action}|from now on, {from}... {action}<, {forward_to}>|always when {from} writes, {action}
=> {"rule": "{ID}"} :: The rule {ID} is in force.

chat2
post_message/chat.post/sendToChannel
Writes into a channel/Posts a message for a team
channel/room/to:team:Channel or team; text/message/body:msg:What is said; thread?/reply_to/in_thread:code:Message it answers; ping?/mention_all/notify:bool~ping everybody~wake them all up^don't ping anybody~silently:Notifies all members
tell {channel}: {text}<. {ping}>|{channel} should know that {text}|let {channel} hear this: "{text}"<, {ping}>|post "{text}" for {channel}<under {thread}>|to {channel}: {text}|write in the room of {channel}: "{text}"<, {ping}>
=> {"ts": "{TOK}"} :: It was posted as {TOK}.

chat2
set_presence/chat.status/myStatus
Own state in the chat/Shows others what one does
state/status/presence:(available~I'm back at my desk~you can reach me again|busy~I'm in a meeting~don't disturb me|away~I'm getting a coffee~gone for a walk|offline~I'm calling it a day~done for today|sick~I'm in bed with a fever~I caught the flu|vacation~I'm at the beach~off on holiday):State; until?/till/clear_at:time:HH:MM; text?/message/note:msg:Text shown
{state}<until {until}>|{state}<. show "{text}">|hey, {state}<, till {until}>|tell them {state}|{state}, set that please<, back at {until}>
=> ok :: Your state is set.

chat2
who_is_online/chat.presence/isAround
Whether somebody can be reached/Presence of a colleague
person/user/who:person:Who
Q:is {person} there?|Q:can I bother {person} now|Q:has {person} gone home|Q:is {person} at the desk|Q:think {person} is awake?|Q:can {person} be reached
=> {"state": "((busy|away|available|offline))", "since": "{T}"} :: {person} is {1} since {T}.

chat2
create_channel/chat.channels.create/openRoom
Opens a channel/New room for a topic
name/title/channel:topic:Name; members?/people/invite:people:Who is in it; private?/closed/secret:bool~only by invitation~not for everyone's eyes^open for all~anybody may join:Closed to others; purpose?/about/description:reason:What it is for
we need a place to talk about {name}<, {private}>|a new room called "{name}"<with {members}>|{name} deserves its own channel<, {private}>|put {members} together in a room "{name}"<, {private}>|open "{name}"<, {private}><, with {members}>
=> {"channel": "{ID}"} :: The channel is {ID}.

chat2
archive_channel/chat.channels.archive/closeRoom
Closes a channel/Archives a room
channel/name/room:topic:Which; keep_files?/save_files:bool~keep the files~save what was uploaded^throw the files away:Files are kept
nobody talks about {channel} any more, shut it<, {keep_files}>|{channel} has served its purpose<, {keep_files}>|the room {channel} is dead, put it to rest|we're through with {channel}<, {keep_files}>|close down {channel}<but {keep_files}>
=> archived :: {channel} is archived.

docs2
create_document/docs.new/newDoc
Starts a document/Creates an empty document or one from a template
title/name/heading:occasion:Title; template?/kind/type:(letter~a letter|minutes~the minutes|invoice~a bill|report~a report|contract~a contract|slides~a presentation|table~a table):Template; folder?/in/where:path:Folder; share_with?/for/with:emails:Who may edit it
start {template} called "{title}"<in {folder}>|I need {template}, title {title}<, {share_with} may edit>|a blank page named {title}<, put it in {folder}>|open {template} for "{title}"<, for {share_with} too>|new: "{title}"<, {template}>
=> {"doc": "{ID}", "url": "https://docs.{W}.com/{TOK}"} :: The document is at https://docs.{W}.com/{TOK}.

docs2
export_document/docs.export/saveAs
Turns a document into another format/Export
document/doc/id:code:Document; format/as/type:(pdf~something for the printer that nobody can change~PDF|docx~something that Word opens~a Word file|html~a web page~HTML|txt~plain text~just the letters|epub~something for my e-reader~an e-book):Format; pages?/range/only_pages:lineno:Pages; password?/protect/secret:secret:Protects it with a password
make {format} out of {document}|I need {document} as {format}<, password {password}>|turn {document} into {format}|{document} - {format} please<, locked with {password}>|save {document} as {format}<, protected by the password {password}>
=> {"file": "{W}.{TOK}", "kb": {N}} :: The file is {W}.{TOK}, {N} kB.

docs2
find_document/docs.search/whereIsDoc
Looks for documents/Searches titles and contents
words/query/text:topic:Words in it; author?/by/owner:person:Who wrote it; changed_after?/newer_than/since:date:Changed after this day; type?/kind/format:(text|table~tables|slides~presentations|pdf~PDFs):Kind
Q:where did we write about {words}<, {author} did it>|Q:the paper on {words}<by {author}>|Q:is there something on {words}<newer than {changed_after}>|Q:{type} about {words}?|Q:who has the file on {words}<, it's from after {changed_after}>|Q:I know {author} had something about {words}
=> [{"id": "{ID}", "title": "{W} {W2}"}] :: I found {ID}, {W} {W2}. || 0 documents :: Nothing was found.

docs2
restore_version/docs.revert/goBack
Brings an earlier version of a document back/Restores a version
document/doc/id:code:Document; version/revision/number:few:Number of the version; keep_current?/backup:bool~but keep what's there now~save the present one first^the present one may be lost:Also keeps the present version
I messed up {document}, give me version {version}<, {keep_current}>|{document} was better at version {version}<, {keep_current}>|back to number {version} of {document}|somebody ruined {document}, take {version} again<, {keep_current}>|undo everything since version {version} in {document}
=> restored :: {document} is at version {version} again.

printing
print_file/printer.submit/printJob
Prints/Sends a file to a printer
file/document/path:file:File; copies?/count/n:few[1]:Copies; duplex?/two_sided/both_sides:bool~on both sides~save paper^one side only~not on the back:Both sides; colour?/color/in_colour:bool~in colour~make it colourful^black and white~no colour, it's expensive~greyscale:Colour; paper?/format/size:(A3|A4|A5|letter):Paper; printer?/device/at:code:Printer
I need {file} on paper<, {copies} of them><, {duplex}>|{file} please<, {colour}><, {duplex}>|put {file} to paper<, {paper}><, at {printer}>|hardcopies of {file}<: {copies}><, {colour}>|run {file} through {printer}<, {copies} times><, {colour}>
=> {"job": {N}, "pages": {M}} :: Job {N} prints {M} pages. || paper jam in tray 2 :: There is a paper jam in tray 2.

printing
cancel_print/printer.cancel/stopJob
Stops a print job/Takes a job from the queue
job/job_id/number:id:Job
oh no, {job} is the wrong file|stop {job} before it wastes paper|{job} must not come out|kill print {job}|I don't need {job} any longer|{job} was a mistake, halt it
=> cancelled :: Job {job} was stopped.

printing
printer_status/printer.info/tonerLevel
State of a printer: toner, paper, errors/How a printer is
printer/device/name:code:Printer
Q:is there toner left in {printer}|Q:why doesn't {printer} print|Q:does {printer} have paper|Q:what's wrong with {printer} again|Q:can I use {printer}|Q:do we need new ink for {printer}
=> {"toner": {M}, "paper": "((ok|empty|low))"} :: The toner is at {M} % and the paper is {1}. || offline since {T} :: It is offline since {T}.

tickets2
open_ticket/tickets.create/newIssue/raise_incident
Opens a ticket/Reports a problem to the help desk
title/summary/problem:machine:What it concerns; description/details/symptom:fault:What happens; urgency?/priority/severity:(low~no rush~whenever you have time|normal~in the usual order|high~it's holding us up~soon please|critical~nobody can work~the whole site is down~drop everything):Urgency; reporter?/from/requester:email:Who reports; room?/location/where:code:Where
the {title} {description}<, {urgency}>|{title}: {description}<. {urgency}><, room {room}>|somebody look at the {title}, it {description}<, {urgency}>|help! {title} in trouble, {description}<, I'm {reporter}>|our {title} {description}<, it's in {room}><. {urgency}>
=> {"ticket": "{ID}"} :: Ticket {ID} was opened. || {"ticket": "{ID}", "agent": "{P}"} :: Ticket {ID} is with {P}.

tickets2
assign_ticket/tickets.assign/giveTo
Gives a ticket to somebody/Changes who works on it
ticket/id/issue:code:Ticket; to/assignee/agent:user:User name; comment?/note/message:msg:Comment
{to} should look at {ticket}<, "{comment}">|hand {ticket} over to {to}|{ticket} is something for {to}<, tell them: {comment}>|let {to} do {ticket}|{to} takes {ticket}<, note "{comment}">|{ticket} to {to}, please
=> {"assignee": "{to}"} :: {to} has it now.

tickets2
close_ticket/tickets.resolve/done
Closes a ticket/Sets a ticket to solved
ticket/id/issue:code:Ticket; resolution/outcome/how:(fixed~it works again~repaired|duplicate~we had that one already~same as another|wont_fix~we'll leave it as it is~not worth it|not_reproducible~I can't make it happen~works for me|user_error~he had just not plugged it in~wrong password typed):How it ended; minutes_spent?/effort/time_min:minutes:Time spent
{ticket}: {resolution}<, took me {minutes_spent}>|{resolution}, so {ticket} can go<, {minutes_spent}>|{ticket} is history, {resolution}|finish {ticket}, {resolution}<, {minutes_spent} of work>|you can shut {ticket}, {resolution}
=> closed :: {ticket} is closed.

tickets2
reopen_ticket/tickets.reopen/again
Opens a closed ticket once more/Reopens
ticket/id/issue:code:Ticket; why/reason/comment:fault:Why
{ticket} isn't solved at all, it {why}|the trouble of {ticket} is back: {why}|{ticket} came too early, {why}|we thought {ticket} was done, but it {why}|bring {ticket} back, "{why}"
=> {"ticket": "{ticket}", "state": "open"} :: {ticket} is open again.

tickets2
my_tickets/tickets.list/queue
Tickets of a person or state/Work that waits
agent?/assignee/who:user:Of this person; state?/status:(open~not finished|waiting~waiting for an answer|closed~already solved):State; urgent_only?/high_priority:bool~only what burns~the urgent ones^:Only urgent ones; limit?/max/top:few[20]:At most
Q:what's on {agent}'s plate<, {urgent_only}>|Q:what is still {state}<for {agent}>|Q:how much work does {agent} have<, {urgent_only}>|Q:show {limit} that are {state}|Q:which problems are {state}<, {urgent_only}>|Q:is {agent} drowning in work?
=> {"count": {N}} :: There are {N}. || ["{ID}"] :: There is {ID}.

git2
create_branch/git.branch/newBranch
Makes a branch/Starts a branch
name/branch/title:host:Name; from?/base/start_point:host[main]:Where it starts; repo?/repository/project:host:Repository
I want to work on {name}<, starting from {from}>|branch off {from} and call it {name}|new line of work: {name}<in {repo}>|start {name}<on top of {from}><in {repo}>|give me a playground named {name}<, based on {from}>
=> {"ref": "refs/heads/{name}"} :: The branch {name} exists now.

git2
open_pull_request/pulls.create/mkpr
Proposes a branch for merging/Pull request
branch/head/source:host:Branch; into?/base/target:host[main]:Where it goes; title/name/summary:reason:Title; draft?/wip/not_ready:bool~it isn't finished yet~work in progress^it's ready for review~it is done:Not finished; reviewers?/review_by/ask:strings:Who should read it
{branch} should go in<to {into}>, "{title}"<, {draft}>|propose {branch}: "{title}"<, {reviewers} should look><, {draft}>|PR for {branch}, title "{title}"<, {draft}>|please have {branch} reviewed<by {reviewers}>, it's called "{title}"|I'd like to get {branch} merged<into {into}>, "{title}"<, {draft}>
=> {"number": {N}} :: It is number {N}.

git2
merge_pull_request/pulls.merge/landIt
Merges a pull request/Brings a change in
number/pr/id:id:Number; method?/how/strategy:(squash~as a single commit~squeezed into one|merge~with a merge commit|rebase~on top, one by one):How; delete_branch?/cleanup/remove_source:bool~the branch can go afterwards~and clean up^keep the branch:Deletes the branch
{number} is good to go<, {method}><, {delete_branch}>|bring {number} in<, {method}>|looks fine to me, take {number}<, {delete_branch}>|#{number} may land<, {method}>|everybody said yes to {number}, get it in<, {delete_branch}>
=> {"merged": true, "sha": "{TOK}"} :: It was merged as {TOK}. || conflicts in {W}.py :: There are conflicts in {W}.py.

git2
blame_line/git.blame/whoWrote
Who last changed a line/Author of a line
file/path/in:path:File; line/lineno/number:count:Line
Q:who's guilty of line {line} in {file}|Q:who touched {file} at {line} last|Q:{file}:{line}, whose is that|Q:I don't understand line {line} of {file}, whom do I ask|Q:author of {file} line {line}
=> {"author": "{P}", "commit": "{TOK}"} :: It was {P} in {TOK}.

git2
revert_commit/git.revert/undoCommit
Undoes a commit by a new one/Reverts a change
commit/sha/hash:hex:Commit; reason?/why/message:reason:Why; push?/publish:bool~and send it up at once~push it^locally only~don't push yet:Also pushes
{commit} broke everything, take it back<, {push}>|undo {commit}<because {reason}>|we have to get rid of what {commit} did<, {push}>|{commit} was a bad idea<, {reason}>|back out {commit}<, {push}>
=> {"sha": "{TOK}"} :: It was undone in {TOK}.

ci2
run_pipeline/ci.start/triggerBuild
Starts a build/Runs the pipeline
branch/ref/of:host:Branch; clean?/no_cache/fresh:bool~from scratch~without the cache^with whatever is cached~use the cache:Without cache; only?/stage/job:(lint~just the style check|test~only the tests|build~only compile|deploy~only the rollout):Only this stage; env?/variables/with:strings:Variables
build {branch}<, {clean}>|see whether {branch} is green<, {only}>|kick off {branch}<{clean}>|check {branch} on the server<, {only}><, {clean}>|let the machine chew on {branch}<, {only}>
=> {"run": {N}, "status": "queued"} :: Run {N} is queued.

ci2
build_status/ci.status/isItGreen
How a build went/State of a run
run/build/id:id:Run; details?/log/verbose:bool~with the log~every detail^just yes or no~in short:With log
Q:is {run} green<, {details}>|Q:did {run} pass|Q:what broke in {run}<? {details}>|Q:how's build {run} doing|Q:is {run} through yet<, {details}>|Q:can I go home or is {run} red
=> {"status": "((passed|failed|running))", "seconds": {N}} :: It is {1} after {N} seconds. || failed in {W}_test :: It failed in {W}_test.

ci2
retry_build/ci.retry/runAgain
Repeats a build/Runs it once more
run/build/id:id:Run; failed_only?/only_failed:bool~only what went wrong~just the red ones^all of it~everything again:Only the failed parts
{run} failed for no reason, once more<, {failed_only}>|flaky again... {run} please<, {failed_only}>|give {run} another try<, {failed_only}>|another round for {run}|{run} again<, {failed_only}>
=> {"run": {N}} :: It runs again as {N}.

ci2
cancel_build/ci.cancel/abortRun
Stops a build/Aborts a run
run/build/id:id:Run
I pushed the wrong thing, stop {run}|{run} takes forever, kill it|no need for {run} any more|abort {run}|save some power, end {run}
=> cancelled :: Run {run} was stopped.

ops2
scale/cluster.scale/setReplicas
Changes how many copies of a service run/Number of instances
service/app/deployment:host:Service; replicas/instances/count:few:How many; max?/upper/autoscale_to:few:Grows up to so many; region?/zone/where:(eu~in Europe|us~in America~over in the States|asia~in Asia):Where
{service} is overloaded, {replicas} instances please<, up to {max}>|run {replicas} of {service}<{region}>|{service} needs only {replicas} at night|{replicas} copies of {service}<, at most {max}>|too much traffic on {service}, make it {replicas}<{region}>
=> {"replicas": {replicas}} :: {service} runs {replicas} times now.

ops2
restart/cluster.restart/bounce
Restarts a service/Ends a service and starts it again
service/app/unit:host:Service; rolling?/graceful/one_by_one:bool~one after the other~without downtime^all at once~hard:One after the other; reason?/why/comment:fault:Why
{service} hangs, {rolling}|give {service} a kick<, {rolling}>|turn {service} off and on again<, it {reason}>|{service} {reason}, bounce it<, {rolling}>|fresh start for {service}<, {rolling}>|{service} has gone crazy, have you tried turning it off and on
=> {"pid": {N}} :: It runs again with the pid {N}. || start failed: port {N} in use :: The start failed: port {N} is in use.

ops2
tail_logs/logs.read/lastWords
Newest log lines/Reads a log
service/app/source:host:Service; lines?/n/count:count[100]:How many; level?/min_level/severity:(debug~everything down to the last detail|info|warning~the warnings|error~only what went wrong~the errors):From this level; since?/back/window:duration:How far back; grep?/filter/contains:word:Only lines with this word
Q:what did {service} say<in the last {since}>|Q:why did {service} die<? {level}>|Q:show {level} of {service}<, {lines} lines>|Q:{service} log<, {lines} lines><with "{grep}" in it>|Q:is {service} complaining<since {since}>|Q:last words of {service}<, {level}>
=> {T} ERROR {W} not found :: At {T}: {W} not found. || (no lines) :: There are no lines.

ops2
create_backup/backup.create/saveDb
Makes a backup/Saves a database
database/source/what:host:What is saved; target/to/destination:(s3~in the cloud|nas~on the box in the cellar|tape~on tape|local~on the same disk):Where to; compress?/zip/compressed:bool~packed small~compressed^as it is~uncompressed:Compressed; keep_days?/retention/for_days:days:How long it is kept
save {database} {target}<, {compress}>|a copy of {database} {target}, before I break something<, keep it {keep_days}>|{database} has to be safe {target}<, {compress}>|put {database} {target}<for {keep_days}><, {compress}>|make sure we don't lose {database}, {target}
=> {"snapshot": "{TOK}", "gb": {Y}} :: The snapshot {TOK} has {Y} GB.

ops2
restore_backup/backup.restore/bringBack
Brings a database back from a backup/Restores
snapshot/backup/id:code:Backup; into?/target/database:host:Where to; dry_run?/test/simulate:bool~only pretend~just see whether it would work^for real~really do it:Only a test
we lost everything, take {snapshot}<, {dry_run}>|go back to {snapshot}<in {into}>|would {snapshot} work? just simulate it{dry_run=true}|load {snapshot}<into {into}><, {dry_run}>|{snapshot} please, somebody dropped the table<, {dry_run}>
=> {"rows": {K}} :: {K} rows came back.

ops2
add_dns_record/dns.add/createRecord
Adds a name to the DNS/DNS record
name/host/fqdn:host:Name; type/kind/rtype:(A~IPv4|AAAA~IPv6|CNAME|MX~mail|TXT):Type; value/target/content:ip:Value; ttl?/seconds/cache:seconds[3600]:Seconds it may be kept
{name} should point to {value}{type=A}<, cached for {ttl}>|{type} record {name} with {value}<, ttl {ttl}>|let {name} be {value}, type {type}<, cached for {ttl}>|put {name} {type} {value} into the zone|new name {name}, {type}, {value}<, {ttl}>|{name} moved to the machine {value}{type=A}|the address of {name} is {value} now{type=A}<, {ttl}>
=> {"id": "{ID}"} :: The record is {ID}.

ops2
set_alert/monitor.alert/watchMetric
Alerts when a measured value leaves its range/New alert
metric/what/series:(cpu~the processor|memory~the RAM|disk~the disk|latency~the response time|errors~the error rate|temperature~the heat in the rack):What; above?/greater_than/max:count:Above this; below?/less_than/min:count:Below this; for_minutes?/duration/lasting:minutes:So long; notify/contact/to:email:Who hears of it; host?/server/on:host:Machine
mail {notify} if {metric} goes over {above}<on {host}><for {for_minutes}>|{metric} under {below}? {notify} wants to know<, {host}>|{notify} should hear when {metric} is above {above}<for more than {for_minutes}>|keep an eye on {metric}<of {host}>, over {above} tell {notify}|warn {notify}: {metric} greater than {above}<, {host}>
=> {"alert": "{ID}"} :: The alert {ID} is set.

ops2
silence_alert/monitor.silence/muteAlarm
Mutes an alert for a time/No alarms
alert/id/rule:code:Alert; duration/for/length:duration:How long; by?/who/user:user:Who
{alert} keeps waking me up, {duration} of peace|quiet about {alert} for {duration}<, says {by}>|we know about {alert}, shut it up for {duration}|no noise from {alert}, {duration}<({by})>|{alert} off for {duration}, we are working on it
=> {"until": "{T}"} :: It is quiet until {T}.

ops2
rotate_secret/secrets.rotate/newKey
Makes a new key and makes the old one invalid/Rotates a secret
name/secret/key:host:Which; reason?/why/cause:(leaked~it was in a public repo~somebody may have seen it|scheduled~it's that time again|staff_left~a colleague left us):Why; grace_hours?/overlap/old_valid_for:hours:Old one stays valid so long
{name} got out<, {reason}>|we need a fresh {name}<, {reason}><, the old one may live {grace_hours}>|{name}: {reason}<. overlap {grace_hours}>|change the lock of {name}<, {reason}>|{name} is compromised{reason=leaked}<, keep the old one {grace_hours}>
=> {"version": {M}} :: It is version {M} now.

db
run_query/sql.query/db_select
Runs a read-only query/SQL on the reporting database
sql/query/statement:sql:SQL text; limit?/max_rows/rows:count[100]:Rows at most; timeout_s?/timeout/max_seconds:seconds:Seconds at most
Q:run {sql}|Q:{sql}<, at most {limit} rows>|Q:ask the database: {sql}|Q:what does "{sql}" give<, {limit} rows are enough>|Q:execute {sql}<with a timeout of {timeout_s}>|Q:query: {sql}
=> [{"count": {N}}] :: The count is {N}. || {N} rows :: There are {N} rows.

db
describe_table/sql.describe/columns
Columns of a table/Structure of a table
table/name/relation:word:Table
Q:what's in the table {table}|Q:which fields does {table} have|Q:structure of {table}|Q:how is {table} built|Q:columns of {table} please
=> ["id", "{W}", "{W2}"] :: The columns are id, {W} and {W2}.

db
insert_row/records.insert/addRecord
Adds a row/Inserts into a table
table/into/name:word:Table; values/row/data:strings:Values in the order of the columns; ignore_duplicates?/skip_existing:bool~unless it's there already~no duplicates^even if it exists:Does nothing if it exists
add {values} to {table}<, {ignore_duplicates}>|{table}: new line {values}|put {values} into {table}<({ignore_duplicates})>|one more for {table}, {values}|{values} belong in {table}
=> {"id": {N}} :: The row has the id {N}.

db
delete_rows/records.delete/purge
Deletes rows older than a day/Cleans up a table
table/from/name:word:Table; before/older_than/until:date:Older than this day; dry_run?/count_only/simulate:bool~only count them~don't touch anything yet^for good~really:Only counts
clear out everything in {table} before {before}<, {dry_run}>|{table} is too big, nothing older than {before} please|how many would go from {table} if all before {before} went? just count{dry_run=true}|old stuff in {table} (before {before}) away<, {dry_run}>|we must not keep {table} from before {before}
=> {"deleted": {N}} :: {N} rows were deleted.

users2
invite_user/users.invite/addMember
Invites somebody to the account/New user
email/address/mail:email:E-mail; role?/rights/access:(viewer~may only look|editor~may change things|admin~may do everything~full rights|billing~does the bills):Rights; teams?/groups/in:strings:Groups; welcome_text?/message/note:msg:Text of the mail; expires?/until/valid_to:date:Access ends
let {email} in<, {role}>|{email} joins us<, {role}><, in {teams}>|{email} needs an account<, {role}><until {expires}>|send {email} an invitation<, text "{welcome_text}">|onboard {email}<, {role}>|{email} is our new colleague<, {role}>
=> {"user": "{ID}", "status": "invited"} :: The invitation was sent; the id is {ID}.

users2
suspend_user/users.suspend/lockOut
Locks a user out without deleting/Suspends
user/login/account:user:User name; reason/why/cause:(left~doesn't work here any more~quit last week|hacked~somebody got the password~strange logins from abroad|leave~is on leave~is having a baby|abuse~writes insults~misused it):Why; until?/till/end:date:Until
{user} {reason}<, until {until}>|block {user}, {reason}|{reason}: {user}<, let's say until {until}>|{user} may not log in, {reason}|keep {user} out<until {until}>, {reason}
=> suspended :: {user} is locked out.

users2
reset_password/users.reset/forgotPassword
Sends a link for a new password/Password reset
user/login/account:user:User name; via?/channel/by:(email~by mail|sms~to the phone):How; logout_all?/end_sessions:bool~and throw everybody out who is logged in~close all sessions^stay logged in elsewhere:Ends all sessions
{user} can't get in<, {via}>|{user} forgot it again<, link {via}>|new credentials for {user}<, {via}><, {logout_all}>|{user} is standing in front of a closed door, password gone<, {logout_all}>|help {user} with the login<, {via}>
=> {"sent_to": "{MAIL}"} :: The link went to {MAIL}.

users2
get_user_info/users.get/whois
Details of a user/Profile of a user
user/login/name:user:User name; fields?/only/want:strings:Only these fields
Q:who is {user}|Q:what do we know about {user}|Q:show {user}<, just {fields}>|Q:is {user} somebody important|Q:when did {user} last log in|Q:which mail address does {user} have
=> {"name": "{P}", "last_login": "{D}"} :: It is {P}, last login {D}. || {"email": "{MAIL}", "role": "((admin|viewer|editor))"} :: The address is {MAIL}, the role {1}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
