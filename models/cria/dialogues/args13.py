"""Functions whose values are copied letter by letter: engravings, signs, addresses of mail, paths, branches, hashtags, names with umlauts, keys (the form is that of args1.py, the kinds are forms3.py's)."""
TEXT = """
## engraver
engrave_thing/engraving.order/add_engraving :: Engraves a text into a thing/Orders an engraving
item/object:(ring~the ring~a ring|watch~the back of the watch~her watch|trophy~the cup~a trophy|lighter~his lighter|pen~a fountain pen~the pen|tag~the dog's tag~a collar tag):What is engraved; text/inscription:words(note):Text exactly as it shall stand; font?/typeface:(script~in script~handwritten letters|block~block letters~plain capitals' type|gothic~old German letters~in gothic type):Type; depth_mm?/depth:d(0.1..0.9):Depth in mm; gold_filled?/fill_gold!plain:bool~filled with gold^no gold in it~without filling:Filled with gold!Not filled
engrave {text} on {item}<, {font}><, {gold_filled}> | put {text} on {item}<, {font}> | {item} shall say {text}<. {font}><, {gold_filled}> | I want {item} to read {text}<, {font}> | the customer wants {text} on {item}<, {depth_mm} mm deep> | {item}<, {font}>: {text} | on {item} please write {text}
=> job {K}, ready on {D} :: It is job {K}, ready on {D}. || {N} euros :: It costs {N} euros.
~ it is {#2-90} years old | {N} pays | box {#2-60} | she turns {#20-90}

trophy_plate/plates.make :: Makes a small metal plate for a prize
line1/first_line:words(heading):First line; line2?/second_line:human:Second line; year?/dated:no(1950..2027):Year; metal?/material:(brass|steel~stainless steel|silver~silver plated):Metal; count?/pieces:dozens(1..120):How many
a plate that says {line1}<, below it {line2}><, year {year}><, in {metal}> | {line1} on the first line<, {line2} on the second><, {metal}> | {metal=brass}brass plate, {line1}<, second line {line2}> | make {count} plates reading {line1}<, dated {year}> | plate: {line1}<, {line2} underneath><, {count} pieces> | we need the plate for {line2}: {line1}<, {year}>
~ club founded in {#1880-1990} | {#2-9} screws | {N} hands it over

stamp_text/rubber_stamp/stamps.order :: Orders a rubber stamp
text/lines:words(heading):Text of the stamp; colour?/ink:tone:Colour of the ink; width/size:len(15..80 mm):Width; self_inking?/automatic!with_pad:bool~self-inking~with the ink inside^with a pad~a plain wooden one:Self-inking!Needs a pad
a stamp {width} wide with {text}<, ink in {colour}><, {self_inking}> | stamp reading {text}, {width} wide<, {colour} ink> | {text}, {width}<, {self_inking}><, {colour} ink> | order a {width} stamp that says {text}<. {self_inking}> | I need a stamp: {width} wide, {text} | for the office: {width} stamp, text {text}<, in {colour}>
=> {N} euros :: It costs {N} euros.

grave_text/stones.letter :: Letters for a stone
name/person:human:Name as it shall stand; born/year_born:no(1910..1960):Year of birth; died/year_died:no(1990..2027):Year of death; verse?/line:words(note):Line below; metal?/letters:(bronze|lead|gold~gilded):Letters
{name}, {born} to {died}<, letters in {metal}><, and the line {verse}> | {name} ({born}-{died})<, {metal} letters><, below it {verse}> | stone for {name}, born {born}, died {died}<, {metal}> | letters for {name}: {born} - {died}<. Under that {verse}> | please do {name}, {born} until {died}<, {metal} letters> | the stone should have {name}, * {born}, + {died}<, {metal}>
~ row {#2-40} | plot {#100-900} | {#2-9} grandchildren

## sign maker
door_sign/signs.door/make_door_sign :: Makes a sign for a door
text/label:words(heading):Text; room?/for_room:spot:Room; background?/back_colour:tone:Colour of the ground; letters?/text_colour:tone:Colour of the letters; braille?/with_braille!no_braille:bool~with braille~blind people must be able to read it^no braille:With braille!Without braille
a sign reading {text}<, on {background}><, {braille}> | {text} on the door<of {room}><, ground in {background}> | sign for {room}: {text}<, {braille}> | door sign {text}<, letters in {letters} on {background}> | make one that says {text}<, {background} behind it> | the door<of {room}> needs {text} on it<, {braille}> | new sign, text {text}<, in {letters} letters>
=> {N} euros, {M} days :: It costs {N} euros and takes {M} days.
~ {#2-4} screws | it's the {#2-9}th one | {N} wrote it by hand before

led_board/board.show/show_text :: Shows a text on a board of lights
text/message:words(note):What is shown; board/sign:spot:Which board; seconds?/duration:dur(5..600 s):How long; scroll?/moving!still:bool~let it run through~scrolling^standing still~not moving:Runs through!Stands still; colour?/color:(red|amber~orange|green|white):Colour
show {text} on {board}<for {seconds}><, {scroll}> | {board}: {text}<, for {seconds}><, in {colour}> | put {text} on {board}<, {scroll}> | board {board} should say {text}<for {seconds}> | on {board}, {text}<, {colour}><, {scroll}> | people at {board} must read {text}<. {scroll}>
~ {#20-300} people wait | line {#2-40} is late | {T} is the first one

shirt_print/shirts.print/order_shirts :: Prints shirts for a group
text/slogan:words(note):What is printed; size/fits:(S~small|M~medium|L~large|XL~extra large|XXL~double extra large):Size; count/pieces:dozens(6..150):How many; colour?/shirt_colour:tone:Colour of the cloth; back?/on_back!front:bool~on the back^on the chest~in front:On the back!In front
{count} shirts, {size}, with {text}<, {back}><, cloth {colour}> | {count} {size} ones saying {text}<, {colour} cloth> | print {text} on {count} shirts, {size}<, {back}> | we want {text} on {colour} shirts, {count} of them, {size}<. {back}> | order {count} in {size}<, in {colour}>: {text} | {text}, {count} pieces, {size}<, {back}>
=> {N} euros :: It costs {N} euros.
~ team of {#5-90} | {N} drew the bird | last year {#10-90} were left | shop {#2-9}

card_order/cards.business/business_cards :: Orders business cards
name/person:human:Name; job?/role:job:What the person does; mail/email:mail:Mail address; phone?/tel:phone:Phone; firm?/company:firm:Firm; count?/pieces:n(100..1000):How many
cards for {name}, {mail}<, {job}><, {firm}> | {name}<, {job} at {firm}>, {mail}<, phone {phone}> | business cards: {name}, mail {mail}<, tel {phone}><, {count} pieces> | {count} cards for {name}, {mail} | new colleague {name} needs cards, the address is {mail}<, {firm}> | print cards with {name} and {mail}<, number {phone}>
=> order {K} :: It is order {K}.

## mailboxes
create_alias/alias.create/add_alias :: Creates a mail alias that forwards to a mailbox
alias/address:mail:New address; target/forward_to:mail:Where mail goes; expires?/until:date:Until when; enabled?/active!paused:bool~active at once^not yet active~paused for now:Active!Paused
mail to {alias} should go to {target}<, until {expires}> | new alias {alias}, forward it to {target}<, {enabled}> | {alias} -> {target}<, until {expires}> | let {alias} end up at {target}<. {enabled}> | forward {alias} to {target}<until {expires}> | make {alias} an alias of {target}
~ box is {#20-99} percent full | {N} asked twice | ticket {#1000-9000}

block_sender/senders.block/blacklist_add :: Blocks mails of a sender
sender/address:mail:Address of the sender; mailbox?/for:mail:In which mailbox; silent?/no_reply!reply:bool~without telling them~silently^and tell them:Silently!Tell the sender; delete_old?/purge!keep_old:bool~and delete what they sent~their old ones can go^keep the old mails:Delete old mails!Keep old mails
block {sender}<, {silent}><, {delete_old}> | I never want to hear from {sender} again<, {delete_old}> | {sender} writes every day, stop that<, {silent}> | no more mail from {sender}<in {mailbox}> | {sender} is spam<, {delete_old}> | put {sender} on the black list<for {mailbox}><, {silent}>

send_file_to/mail.file/share_by_mail :: Mails a file to somebody
to/recipient:mail:Address; file/path:road:Path of the file; subject?/title:words(heading):Subject; read_receipt?/receipt!no_receipt:bool~with a receipt~I want to know when it's read^no receipt:Ask for a receipt!No receipt
send {file} to {to}<, subject {subject}><, {read_receipt}> | mail {file} to {to}<. {read_receipt}> | {to} needs {file}<, subject: {subject}> | {file} goes to {to}<, {read_receipt}> | could you get {file} over to {to}<, under the subject {subject}> | attach {file} and send it to {to}
=> sent :: It is sent. || queued as {K} :: It is queued as {K}.

write_mail/mail.write/compose :: Writes a mail
to/recipients:list(mail):Addresses; subject/title:words(heading):Subject; body/text:words(note):Text; cc?/copy:mail:Copy to; high?/important!normal:bool~mark it important~it's important^nothing special:Important!Normal
to {to}, subject {subject}: {body} | mail {to}<, copy to {cc}>, subject {subject}, text {body} | write {body} to {to}, subject {subject}<, {high}> | subject {subject}, to {to}<, cc {cc}>, and in it just {body} | a mail with the subject {subject} to {to}<. {high}>. Text: {body} | tell {to} {body}, subject {subject}
~ I have {#2-900} unread ones | my battery is at {#3-30} percent

new_user/accounts.create/register_account :: Registers an account
username/login:nick:User name; email/mail:mail:Mail address; full_name?/name:human:Full name; admin?/is_admin!ordinary:bool~as an admin~with all rights^no special rights~an ordinary one:Administrator!Ordinary
account {username} for {email}<, name {full_name}><, {admin}> | register {email} as {username}<, {admin}> | new user {username}, mail {email}<, {full_name}> | {full_name} starts today: login {username}, mail {email}<. {admin}> | please create {username} ({email})<, {admin}> | {username}, {email}<, her full name is {full_name}>
=> user no. {N} :: It is user no. {N}.

## git host
create_branch/branches.create/new_branch :: Creates a branch
name/branch:branch:New branch; base?/from:branch:From which branch; repo/repository:machine:Repository; protect?/protected!open:bool~protected~nobody may push to it^open to everyone:Protected!Open
branch {name} in {repo}<, off {base}><, {protect}> | in {repo} make a branch {name}<from {base}> | start {name} on {repo}<. {protect}> | I need {name} in {repo}<, based on {base}> | {repo}: new branch {name}<, {protect}> | cut {name}<from {base}> in {repo}
~ {#2-90} commits behind | build {#100-900} failed | {N} reviews

open_pull/pulls.open/create_merge_request :: Opens a merge request
title/subject:words(heading):Title; source/head:branch:Branch to merge; target?/into:(main~main|develop~develop|stable):Into which; reviewers?/ask:list(nick):Who shall look at it; draft?/is_draft!ready:bool~as a draft~not finished yet^it's ready~ready to go:Draft!Ready
merge {source}<into {target}>, title {title}<, {draft}> | pull request from {source}<to {target}> called {title}<, reviewers {reviewers}> | open one for {source}: {title}<. {draft}> | {source} is done, open a request titled {title}<, let {reviewers} look> | title {title}, branch {source}<, {draft}> | request to merge {source}, title {title}
=> !{N} :: It is request {N}.

set_variable/env.set/config.put :: Sets a variable of a program
key/name:any(DB_HOST|API_URL|LOG_LEVEL|SMTP_FROM|CACHE_DIR|FEATURE_X|TZ_NAME|MAIL_TO|REDIS_URL|ASSET_PATH):Name; value/to:link:Value; environment?/env:(production~in production~live|staging~on staging|test~for the tests):Environment; secret?/masked!visible:bool~masked~nobody should see it in the logs^visible~it may be seen:Masked!Visible
{key} should be {value}<, {environment}><, {secret}> | set {key} to {value}<{environment}> | {key}={value}<, {environment}> | change {key}, new value {value}<. {secret}> | {environment}: {key} is {value} | point {key} at {value}<, {secret}>

rename_file/files.rename/move_path :: Moves or renames a file
from/source/old:road:Old path; to/target/new:road:New path; overwrite?/replace!never_replace:bool~overwrite what is there~if there's one already, replace it^don't overwrite anything:Replace!Never replace; dry_run?/simulate!real:bool~only try it~just show what would happen^for real:Only try!For real
move {from} to {to}<, {overwrite}> | {from} should become {to}<, {dry_run}> | rename {from} to {to}<. {overwrite}> | mv {from} {to} please<, {dry_run}> | {from} is in the wrong place, it belongs to {to} | put {from} under {to}<. {overwrite}>

find_in_files/code.search/grep :: Searches files for a text/Finds a text in files
pattern/text/what:words(note):Text; folder?/path/in:fold:Where; extension?/type:(py~Python files|js~JavaScript files|c~C files|md~Markdown files|txt~text files):Kind of files; ignore_case?/case_insensitive!exact_case:bool~capitals don't matter~ignore case^mind the capitals~exact case:Ignore capitals!Mind capitals
Q:where do we say {pattern}<, only {extension}><, {ignore_case}> | Q:find {pattern}<in {folder}><, {ignore_case}> | Q:which files contain {pattern}<under {folder}> | Q:look for {pattern}<, {extension} only> | Q:grep {pattern}<in {folder}> | Q:is {pattern} anywhere<in {folder}><, {extension} only>
=> {M} places :: There are {M} places.

## social media
post_text/posts.create/publish :: Publishes a short text
text/content:words(note):Text; channel/network:(mastodon|bluesky|instagram~insta|facebook~fb|linkedin):Where; tags?/hashtags:tagged(4):Hashtags; at?/publish_at:moment:When; comments_off?/no_comments!comments_on:bool~without comments~switch the comments off^comments are welcome:Comments off!Comments on
post {text} on {channel}<, tags {tags}><, {comments_off}> | {channel}: {text}<, with {tags}> | put {text} up on {channel}<at {at}> | publish on {channel}<, {at}>: {text} | {text} goes out on {channel}<, {tags}><. {comments_off}> | tell everybody on {channel} {text}<, with {tags}> | on {channel} we say {text}<, {comments_off}>
=> post {K} :: It is post {K}.
~ {#100-9000} followers | last one got {#2-90} likes | {N} took the picture

follow_user/people.follow :: Follows somebody
handle/user:nick:Name of the account; notify?/bell!no_bell:bool~and tell me about new posts~with the bell on^no notifications:Tell of new posts!Quiet; list?/group:spot:In which list
follow @{handle}<, {notify}> | I want to see what @{handle} posts<, {notify}> | add @{handle}<to the list {list}> | subscribe to @{handle}<. {notify}> | @{handle} looks interesting, follow<, list {list}> | start following @{handle}<, {notify}>

reply_to/replies.send :: Answers a comment
comment/comment_id:serial:Comment; text/answer:words(note):Answer; as?/profile:nick:From which account; private?/direct!public:bool~privately~only they should see it^publicly:Private!Public
answer {comment} with {text}<, {private}> | {comment}: say {text}<, as {as}> | reply {text} to {comment}<. {private}> | on comment {comment} we answer {text} | write {text} under {comment}<, from {as}> | to {comment}<, {private}>: {text}

short_link/links.shorten/make_short_link :: Makes a short link
url/target:link:Address; slug?/name:xtag:Name of the short link; expires?/until:date:Valid until; password?/secret:secret:Password
shorten {url}<, call it {slug}><, until {expires}> | short link to {url}<, name {slug}> | {url} is too long, give me a short one<, {slug}> | make {url} short<, password {password}> | link {slug} should lead to {url}<, valid until {expires}> | a short address for {url}<, protected with {password}>
=> http://s.io/{TOK} :: It is http://s.io/{TOK}.

qr_code/codes.qr/make_qr :: Makes a QR code
content/data:link:What is in it; size/pixels:n(100..2000):Width in pixels; format?/type:(png|svg|pdf):Format; colour?/dark:tone:Colour of the dots
a QR code for {content}, {size} pixels<, as {format}><, in {colour}> | {content} as QR, {size} px<, {format}> | code of {size} pixels that opens {content}<, dots in {colour}> | qr: {content}, {size}<, {format} please> | make {content} scannable, {size} pixels wide<, {format}> | {size} pixel QR code, {content}

## network desk
wifi_guest/guest_wifi/wlan.guest :: Sets up a wireless network for guests
ssid/name:spot:Name of the network; password/key:secret:Password; hours?/valid:dur(1..72 h):For how long; hidden?/invisible!visible:bool~hidden~nobody should see the name^visible:Hidden!Visible; max_devices?/devices:n(2..200):At most so many devices
network {ssid}, password {password}<, {hidden}><, for {hours}> | guest wifi {ssid} with password {password}<for {hours}> | {ssid} / {password}<, {max_devices} devices at most> | set up {ssid}<, {hidden}>, the password is {password} | guests get {ssid}, key {password}<, {hours} only> | make a wifi {ssid}, pass {password}<. {hidden}>
~ channel {#1-13} | router in room {#2-90} | {#2-40} guests

ssh_key/keys.add/authorize_key :: Lets somebody log in on a machine
user/login:nick:User; host/server:machine:Machine; key/fingerprint:serial:Key; sudo?/root!no_root:bool~with root rights~may do everything^without root:With root rights!Without; until?/expires:date:Until
{user} may log in on {host} with key {key}<, {sudo}> | add key {key} of {user} to {host}<, until {until}> | {host}: let {user} in, key {key}<. {sudo}> | give {user} access to {host}<until {until}>, key {key} | key {key} for {user} on {host}<, {sudo}> | on {host} authorize {key}, user {user}

move_site/sites.redirect/add_redirect :: Redirects an address to another
from/source:link:Old address; to/target:link:New address; permanent?/is_permanent!temporary:bool~for good~permanently^only for now~temporarily:Permanent!Temporary; code?/status:ints(301|302|307|308):Status
{from} moved to {to}<, {permanent}> | redirect {from} to {to}<. {permanent}> | whoever opens {from} should land on {to}<, status {code}> | {from} => {to}<, {permanent}> | send visitors of {from} to {to} | old address {from}, new one {to}<, code {code}>

restart_job/jobs.restart :: Starts a job of a machine anew
host/machine:machine:Machine; job/name:branch:Job; clean?/from_scratch!keep_state:bool~from scratch~forget what it had^where it stopped:From scratch!Go on; delay?/after:dur(1..60 min):After
restart {job} on {host}<, {clean}><in {delay}> | {job} on {host} hangs, start it again<. {clean}> | kick {job} on {host}<, {clean}> | on {host}, {job} again<, in {delay}> | {host}: rerun {job}<. {clean}> | give {job} another go on {host}

mount_share/shares.mount :: Mounts a shared folder
share/source:fold:Folder; host/on:machine:Machine; point?/at:fold:Where it appears; read_only?/ro!writable:bool~read only~nobody may change anything^with writing:Read only!Writable
mount {share} on {host}<, {read_only}><, at {point}> | {host} needs {share}<, {read_only}> | make {share} visible on {host}<under {point}> | {share} at {point} on {host}<. {read_only}> | connect {host} with {share}<, {read_only}> | on {host} mount {share}

## front office
visitor_badge/badges.visitor/print_badge :: Prints a badge for a visitor
name/visitor:human:Name; company?/firm:firm:Firm; host?/visits:human:Whom they visit; escort?/needs_escort!alone:bool~must be accompanied~never alone^may walk alone:Needs an escort!May walk alone; zone?/area:(A~zone A|B~zone B|C~zone C|all~everywhere):Where they may go
badge for {name}<of {company}><, {escort}> | {name}<from {company}> is here<to see {host}><, {escort}> | print one for {name}<, {zone}><, visits {host}> | {name} has arrived<, {company}>, make a badge<. {escort}> | visitor: {name}<, {company}><, {zone}> | a badge with {name} on it<, {escort}>
~ lift {#2-9} | {#2-9} of them | parks on {#1-90} | meeting at {T}

announce/speaker.announce/page :: Announces something over the loudspeakers
text/message:words(note):What is said; where/area:many(hall~the hall|canteen~the canteen|garage~the garage|office~the offices):Where; repeat?/times:times(1..5):How often; chime?/with_chime!no_chime:bool~with the gong first^without a gong:With a gong!Without a gong
say {text} in {where}<, {repeat}><, {chime}> | announce {text} in {where}<. {chime}> | {where}: {text}<, {repeat}> | please tell people in {where} {text}<, {chime}> | over the speakers in {where}<, {repeat}>: {text} | loudspeaker, {where}, {text}

place_card/table.cards :: Writes the cards for the table
names/guests:list(human):Names; style?/script:(plain|italic~in italics|gold~golden letters):Style; folded?/tent!flat:bool~folded so they stand^flat ones:Folded!Flat
cards for {names}<, {style}><, {folded}> | table cards: {names}<. {folded}> | {names} come for dinner, write the cards<, {style}> | put {names} on cards<, {style}> | we need names on the table, {names}<, {folded}> | write {names}<, {style}>, one card each

enter_contact/contacts.create/save_contact :: Saves somebody's address
name/full_name:human:Name; street+number:house(240):; city/town:city:Town; mail?/email:mail:Mail; phone?/tel:phone:Phone
{name} lives at {street}, {city}<, mail {mail}> | save {name}, {street}, {city}<, phone {phone}> | new contact: {name}, {street} in {city}<, {mail}> | {name} moved to {street}, {city} | address of {name}: {street}, {city}<, tel {phone}> | put {name} into the book, {street}, {city}
~ flat {#2-30} | floor {#2-9} | {#2-5} kids | bus {#2-60} stops there

deliver_to/courier.deliver/drop_off :: Has something delivered to a house
what/item:gadget:What; street+house:house(300):; floor?/storey:ord(1..9):Floor; ring?/bell!no_bell:bool~ring the bell^don't ring~the baby sleeps, no bell:Ring!Don't ring; code?/door_code:digits5:Code of the door
{what} to {street}<, {floor} floor><, {ring}> | bring {what} to {street}<, door code {code}> | {street}<, {floor} floor>: {what}<. {ring}> | deliver {what} at {street}<. {ring}> | {what} goes to {street}<, code {code}><, {ring}> | somebody at {street} waits for {what}<, {floor} floor>
~ after {T} | {#2-9} kilos | box {#2-40} of {#41-90} | dog weighs {#20-60} kilos

graffiti_report/walls.report :: Reports paint on a wall
street+number:house(200):; words?/says:words(note):What it says; colour?/paint:tone:Colour; size?/square_metres:d(0.5..20):Size in square metres; offensive?/rude!harmless:bool~it's insulting~really nasty words^harmless:Insulting!Harmless
somebody sprayed the wall of {street}<, {colour}><, {offensive}> | graffiti at {street}<, {colour}><, about {size} square metres> | {street}: it says {words}<, in {colour}> | {street} is full of paint<. {offensive}> | report: {street}, {colour}<, {size} m2> | on the wall of {street} it says {words}<. {offensive}>
~ it's the {#2-9}th time | {N} saw two boys | since {#2-9} days

## shop of paints
mix_tone/paint.mix/order_colour :: Mixes a colour
colour/shade:tone:Name of the colour; litres/volume:vol(0.5..30 l):How much; finish/surface:(matt|silk~silky|gloss~glossy~shiny):Surface; outdoor?/exterior!interior:bool~for outside~it hangs in the rain^for inside:Outside!Inside; number?/code:serial:Number of the tone
{litres} of {colour}, {finish}<, {outdoor}> | {colour}, {finish}, {litres}<. {outdoor}> | mix me {litres} {colour}, {finish}<, number {number}> | I'd like {finish} {colour}, {litres} of it<, {outdoor}> | the nursery becomes {colour}: {litres}, {finish} | paint in {colour}, {litres}, {finish}<, code {number}>
~ {#10-90} square metres | two coats | {#2-5} walls | {N} hates the old one

sew_yarn/yarn.order :: Orders yarn
colour/shade:tone:Colour; balls/count:dozens(2..60):Balls; lot?/dye_lot:serial:Dye lot; thickness?/weight:(lace~thin as lace|sport|chunky~really thick):Thickness
{balls} balls in {colour}<, lot {lot}><, {thickness}> | {colour} yarn, {balls} balls<, {thickness}> | send {balls} balls of {colour}<, same lot: {lot}> | I ran out of {colour}, {balls} more<, lot {lot}> | {balls} times {colour}<, {thickness}> | order {colour}: {balls}<, {thickness}>

car_paint/body.paint :: Paints a part of a car
part/panel:(bonnet~the bonnet|door~the left door|roof~the roof|bumper~the bumper|wing~the wing):Part; colour/paint:tone:Colour; plate/car:serial:Car's plate; matt?/matte!shiny:bool~matt^shiny~with a shine:Matt!Shiny; days?/within:n(1..20):In how many days
{part} of {plate} in {colour}<, {matt}> | {plate}: paint {part} {colour}<. {matt}> | car {plate} gets {part} in {colour}<in {days} days> | {colour} for {part} of {plate}<, {matt}> | spray {part}, car {plate}, {colour}<, within {days} days> | {plate} had a scratch, do {part} in {colour}

## archive and studio
subtitle_line/subs.add/add_subtitle :: Adds a line of subtitles
text/line:words(note):Text; start+end/from+to:marks(0..900):Start+End; speaker?/who:human:Who speaks; italic?/in_italics!upright:bool~in italics^upright:Italics!Upright
{text} {start}<, {italic}> | subtitle {start}: {text} | {start} {speaker} says {text}<, {italic}> | add {text} {start}<. {italic}> | put {text} on screen {start} | line {start}<, {speaker} speaks>: {text}
~ reel {#2-9} | {#24-60} frames a second | {N} cut it

tag_photo/photos.tag :: Tags a picture
file/photo:photo:Picture; people?/who:list(human):Who is on it; place?/where:spot:Where; tags?/keywords:tagged(3):Tags; hide?/private!public:bool~hide it~not for others^everyone may see it:Hidden!Public
{file} shows {people}<at {place}><, {hide}> | tag {file}<with {tags}><, people: {people}> | on {file} you see {people}<. {hide}> | {file}: {people}<, taken at {place}> | add {tags} to {file}<. {hide}> | {people} are on {file}<, at {place}>

find_letter/letters.find :: Finds a letter of the archive
writer/from:human:Who wrote it; to?/addressee:human:To whom; year?/written:no(1780..1960):Year; first_words?/begins:words(note):How it begins
Q:the letter that {writer} wrote<to {to}><in {year}> | Q:is there anything by {writer}<from {year}> | Q:{writer}<to {to}>, which box<? It begins {first_words}> | Q:where's the letter of {writer}<beginning {first_words}> | Q:letters from {writer}<to {to}> | Q:{writer}<, {year}>, have we got a letter
=> box {M}, folder {N} :: It is in box {M}, folder {N}.

episode_title/podcast.publish :: Publishes an episode
title/name:words(heading):Title; number/episode:no(1..400):Number; guest?/with:human:Guest; file?/audio:road:Sound file; explicit?/rude!clean:bool~mark it explicit~we swear a lot^it's clean:Explicit!Clean
episode {number} is {title}<, guest {guest}><, {explicit}> | publish {title} as number {number}<with {guest}> | number {number}: {title}<. {explicit}> | {title}, episode {number}<, file {file}> | out goes {number}, called {title}<, guest: {guest}> | new episode ({number}) {title}<, {explicit}>
~ {#20-90} minutes long | season {#2-9} | {#100-900} listeners

set_reminder_text/reminders.text :: Reminds of something with a text
text/about:words(note):Text; at/when:moment:When; repeat?/every:(none~just once|daily~every day|weekly~every week|yearly~each year):Repeated; loud?/with_sound!silent:bool~loudly~with sound^silently:With sound!Silent
remind me {at}: {text} | {text}, remind me {at}<, {repeat}> | {at} I want to read {text}<. {loud}> | set a reminder {text} for {at}<, {repeat}> | a note for {at}<, {repeat}>: {text} | for {at}, {text}<, {loud}>
"""
