"""Functions that take a text in somebody's words, and where it begins and ends.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
support3
open_complaint/complaints.open/customer_unhappy
Opens a complaint. The text is a short summary.
customer/customer_no/id:id:Customer number; text/summary/what:any(invoice has the wrong name|parcel was wet|two left shoes|nobody answers the phone|charged twice|the voucher does not work|delivery man was rude):Summary; priority?/urgency/level:(low~can wait|normal|high~it's urgent~furious):Priority
customer {customer}: {text}<, {priority}>|{customer} says {text}<, {priority}>|{text}, customer {customer}<. {priority}>|{customer} complains, {text}<, {priority}>|<{priority}: >{customer}, {text}|number {customer} is on the line, {text}|{customer} writes: "{text}"<. {priority}>
=> {"case": "{ID}"} :: The case is {ID}.

support3
add_remark/complaints.remark/what_was_said
Adds a remark to a complaint
case/id/no:code:Case; text/remark/note:any(customer sent a photo|waiting for the warehouse|refund is approved|he called again|spoke to the driver|wants a new one):Text; internal?/private/hidden:bool~only for us~she needn't see that^she may read it:Only for colleagues
{case}: {text}<, {internal}>|{text} ({case})|about {case}, {text}<, {internal}>|in {case} {text}|<{internal}: >{case}, {text}|{text}, put that under {case}
=> ok :: It was added to {case}.

support3
escalate/complaints.escalate/boss_please
Gives a complaint to somebody with more power
case/id/no:code:Case; to?/level/whom:(team_lead~the team lead|manager~the manager|legal~our lawyers):To whom; why/reason/because:any(third time now|he threatens with a lawyer|more than 1000 euros|it's a journalist|I can't decide that):Why
{case}, {why}<, that's for {to}>|{why}: {case}<, {to} please>|{case} is too hot for me, {why}<, {to}>|{case} must go higher, {why}|{to} should see {case}, {why}|{why}, so {case} goes up
=> {"owner": "{P}"} :: {P} has it now.

facility
report_broken/facility.report/something_broken
Something in the building is broken
place/room/where:any(room 204|the lift|second floor toilet|canteen|garage|entrance|server room):Where; problem/what/text:any(light flickers|door squeaks|tap drips|it stinks|heating is cold|window won't close|floor is wet):What; since?/from/started:nearday:Since; urgent?/now/danger:bool~somebody may get hurt~needs to be done now^no hurry:Urgent
{place}: {problem}<, {urgent}>|{problem} in {place}<, {since}>|{problem}, {place}<. {urgent}>|in {place} the {problem}<, {since}>|<{urgent}: >{problem}, {place}|something's wrong, {place}, {problem}|{place} again, {problem}<since {since}>
=> {"ticket": "{ID}"} :: The ticket is {ID}.

facility
wish_for_office/facility.wish/would_be_nice
A wish of the staff for the office
wish/what/text:any(a second coffee machine|plants on the third floor|quieter chairs|bike stands with a roof|a shower|better light at the desks):Wish; who/from/by:first:Who wishes; floor?/level/where:n(0..12):Floor
{who} would love {wish}<, floor {floor}>|{wish}, says {who}<, on floor {floor}>|{who}: {wish}|can we get {wish}? it's from {who}|{wish} for the third floor, {who} asks{floor=3}|{who} misses {wish}<on {floor}>
=> noted :: The wish of {who} was noted.

diary
write_diary/diary.write/dear_diary
An entry of a diary
text/entry/words:any(first snow today|we argued and made up|saw the sea again|Oma laughed so much|the cat came back|got the job|too tired to write):Text; mood?/feeling/how:(happy~with a smile|sad~with tears|calm|angry|grateful~so thankful):Mood; date?/day/on:nearday:Day; secret?/lock/private:bool~nobody may read it~under lock^anyone may read it:Locked
dear diary, {text}<, {mood}>|{text}<. {secret}>|diary: {text}<, {mood}>|{date}: {text}<. {secret}>|"{text}", for my diary<, {secret}>|my day in one line, {text}
=> saved :: It was saved.

diary
dream_log/dreams.add/last_night_I
A dream
text/dream/what:any(flying over the school|late for an exam in pyjamas|a house with no doors|talking to a fox|teeth falling out|the sea was pink):Dream; nightmare?/bad/scary:bool~woke up screaming~a bad one^a nice one:Nightmare; again?/repeated/same:bool~the same as ever~that one again^never had it before:Came before
dreamt of {text}<, {nightmare}>|{text}<. {again}>|last night: {text}<, {nightmare}>|I was in a dream, {text}<, {again}>|<{nightmare}: >{text}|"{text}" I dreamt<, {again}>
=> saved :: The dream was saved.

radio2
news_line/ticker.add/breaking_line
A line for the news ticker of a radio
text/line/words:any(bridge closed until Monday|mayor resigns|snow in the valleys tonight|strike ends|local team wins 3-1|missing boy found):Text; minutes?/show_for/lasts:minutes:Shown for; region?/where/area:city:Region; breaking?/urgent/first:bool~interrupt everything^no hurry:Breaking
{text}<, {breaking}>|{text} - for the ticker<, {minutes}>|ticker: {text}<, {region} only>|<{breaking}: >{text}|put "{text}" on top<for {minutes}>|just in, {text}<. {region}>
=> on air :: It is on air.

radio2
song_wish/wishes.song/please_play
A listener's wish
listener/from/name:first:Listener; song/title/music:song:Song; for?/to/greets:first:For whom; message?/words/greeting:any(happy birthday|I love you|sorry for last night|get well soon|forty years together):Greeting
{listener} wants {song}<for {for}><, "{message}">|{song} for {for} from {listener}<: "{message}">|happy birthday{message=happy birthday} says {listener}, with {song}<, for {for}>|{listener} on the phone, {song}<, {message}>|{song}, {listener} wishes it<for {for}>|{listener}: {song}<. greets {for}>
=> {"at": "{T}"} :: It plays at {T}.

signs
print_sign/signs.print/paper_on_door
Prints a sign
text/words/says:any(wet paint|back in 10 minutes|exam, be quiet|no dogs|pull hard|out of order|mind the step|cake in the kitchen):Text; size?/paper/format:(A3~large|A4~normal|A5~small):Paper; copies?/count/how_many:n(1..40):Copies; language?/in/also_in:language:Language
a sign that says {text}<, {size}><, {copies} of them>|"{text}" on the door<, {size}>|people keep asking, so: "{text}"<, {copies} copies>|<{copies} times >"{text}"|I need "{text}" on paper<, {size}><, in {language}>|hang up: {text}
=> printed :: It is printed.

signs
led_board/board.text/scrolling_text
Text on a light board
text/words/message:any(WELCOME|HALF PRICE|MIND THE GAP|HAPPY NEW YEAR|NO ENTRY|TRAIN DELAYED|OPEN LATE):Text; colour?/color/led:(red|green|amber~orange|white):Colour; speed?/scroll/pace:n(1..10):Speed; blink?/flash/flashing:bool~it should blink^steady:Blinks
the board says {text}<, {colour}><, {blink}>|{text}<in {colour}><, speed {speed}>|let it read {text}<. {blink}>|{text} in lights<, {colour}>|<{colour}: >{text}|change it to {text}<, {blink}><, speed {speed}>
=> ok :: It says {text}.

phone3
voicemail_text/voicemail.set/greeting_says
Greeting of a voice mailbox
text/greeting/says:any(back on Monday|call the office instead|I'm in the mountains|leave your name|we moved to Lyon|only in emergencies):Text; number?/line/mailbox:phone:Number; until?/to/valid:date:Until
my mailbox should say {text}<until {until}>|callers hear "{text}"<, line {number}>|"{text}" is what they hear<till {until}>|<on {number}: >"{text}"|if I don't pick up: {text}<, until {until}>|{text}, that's my greeting
=> ok :: The greeting is set.

phone3
call_note/calls.note/while_you_were_out
Note of a phone call for somebody
for/to/colleague:first:For whom; caller/from/who:person:Who called; text/said/message:any(call back before noon|the offer is fine|he'll try again|wants to cancel|it's about the roof|she found the keys):What it was about; phone?/number/reach:phone:Number; urgent?/asap/hot:bool~it's burning^not urgent:Urgent
{caller} rang for {for}: {text}<, {phone}>|{for}, {caller} called, {text}<. {urgent}>|{text}, says {caller}, for {for}<({phone})>|{caller} wants {for}, {text}<, {urgent}>|for {for} from {caller}: {text}|<{urgent}: >{caller} for {for}, {text}
=> told :: {for} has the note.

recipes2
recipe_note/recipes.note/next_time
A note under a recipe
recipe/dish/for:dish:Recipe; text/note/remember:any(less salt|ten minutes longer|double the sauce|kids hated it|use butter|perfect as it is|too dry):Note; stars?/rating/score:n(1..5):Stars
{recipe}: {text}<, {stars} stars>|next time {text} in the {recipe}|the {recipe} was nice but {text}<, {stars}>|{text}, that goes for the {recipe}|<{stars} stars: >{recipe}, {text}|{recipe} - {text}<. {stars} of five>
=> noted :: It was noted under {recipe}.

translate2
glossary_add/glossary.add/we_say
How a word is translated in our texts
term/word/from:any(kill switch|handover|gate|lead|slack|track|seal):Word; translation/as/becomes:any(Notschalter|Übergabe|Schranke|Interessent|Spielraum|Gleis|Dichtung):Translation; never?/wrong/not:any(Tor|Siegel|Spur|Leitung|Mord):Never this
{term} is {translation}<, never {never}>|we say {translation} for {term}<, not {never}>|{translation} = {term}|<not {never}, >{term} means {translation}|for {term} always {translation}<, never ever {never}>|{term}, that's {translation} with us
=> ok :: {term} is {translation}.

git3
commit_all/repo.commit/save_changes
Commits all changes
repo/project/in:host:Repository; message/text/title:any(fix typo in readme|remove dead code|add tests for parser|bump version|handle empty input|speed up search):Message; push?/upload/send:bool~and up with it~push it too^keep it here~don't push:Push as well
{repo}: "{message}"<, {push}>|{message}, in {repo}<, {push}>|save {repo} as "{message}"<. {push}>|I'm done in {repo}, {message}<, {push}>|<{push}: >{repo}, "{message}"|"{message}" for all I changed in {repo}
=> {"commit": "{TOK}"} :: The commit is {TOK}.

git3
review_comment/reviews.comment/code_remark
A remark on a line of a change
file/path/in:path:File; line/no/at:n(1..1900):Line; text/remark/says:any(off by one|why not a set|name is misleading|missing test|leaks a file|nice one|dead code):Remark; blocking?/must/required:bool~must be fixed first^just an idea:Must be fixed
{file} line {line}: {text}<, {blocking}>|{text} at {line} in {file}<. {blocking}>|line {line} of {file}, {text}|<{blocking}: >{file}:{line} {text}|in {file} at {line} I see: {text}<, {blocking}>|{text}, {file}, line {line}
=> {"comment": {N}} :: It is comment {N}.

calendar3
quick_event/quickcal.add/put_in
An entry of the calendar. Title, day and time.
title/what/event:any(dentist|lunch with Ana|pick up the suit|pub quiz|call the bank|parents' evening|haircut|yoga):Title; date/day/on:nearday:Day; time?/at/start:time:Time; place?/where/location:place:Where; remind_min?/alert/before:minutes:Reminder before
{title} {date}<at {time}>|{date} {title}<, {time}><at {place}>|{title}, {date}<, {place}><, remind me {remind_min} before>|<at {time} >{title}, {date}|{date}: {title}<{time}>|I have {title} {date}<, {time}>|don't book me {date}<at {time}>, there's {title}
=> {"event": "{ID}"} :: It is entry {ID}.

calendar3
all_day/quickcal.day/whole_day
Something that lasts whole days
title/what/event:any(trade fair|vacation|moving house|course in Rome|visit from Japan|Easter camp|inventory):Title; from/start/first:date:First day; to/end/last:date:Last day; busy?/blocked/unavailable:bool~no meetings then^I can still be called:Nobody may book
{title} {from} to {to}<, {busy}>|{from} until {to}: {title}<, {busy}>|I'm at the {title} from {from} till {to}|<{busy}: >{title}, {from} - {to}|{title} lasts from {from} to {to}<. {busy}>|from {from} on, until {to}, {title}
=> ok :: The {title} is in the calendar.
""".strip().split("\n\n") for l in [l.strip("\n")]]
