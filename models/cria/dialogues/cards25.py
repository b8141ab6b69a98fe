"""Functions with two arguments of one kind, said in either order: only the words between tell which is which.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
hoststuff
file_age/files.age/how_old
Age of a file on a machine
host/server/machine:host:Machine; path/file/where:path:File
Q:how old is {path} on {host}|Q:on {host}, {path}, when was it touched|Q:{host}: age of {path}|Q:did anybody change {path} over on {host}|Q:is {path} of {host} still the old one|Q:{path} ({host}) last written?
=> {M} hours :: It is {M} hours old.

hoststuff
copy_between/files.copy/from_host_to_host
Copies a file from one machine to another
source/from_host/from:host:From this machine; target/to_host/to:host:To this machine; path/file/what:path:File
{target} needs {path} from {source}|{path} lies on {source}, {target} wants it|get {path} off {source} and onto {target}|from {source} to {target}: {path}|{target} should have the {path} of {source}|{source} has {path}, {target} hasn't|to {target} with {path}, it's on {source}
=> {"bytes": {K}} :: {K} bytes were copied.

hoststuff
allow_user/access.allow/let_user_on
Lets a user work on a machine
user/who/login:user:User; host/machine/on:host:Machine
{user} works on {host} from today|{host} for {user}|let {user} onto {host}|on {host} please welcome {user}|{user} can't get into {host}, he should|{host} must know {user}
=> ok :: {user} may use {host}.

hoststuff
mount_share/shares.mount/attach_folder
Attaches a shared folder to a machine
share/remote/from:any(//nas/media|//files/hr|nas/backup|//box/photos|srv2/projects):Share; mount_point/local/at:any(/mnt/media|/srv/hr|/backup|/home/photos|/work):Where; read_only?/ro/no_write:bool~nobody may write there~just for reading^writable:Read only
{share} at {mount_point}<, {read_only}>|{mount_point} should show {share}<, {read_only}>|I want to see {share} under {mount_point}|put {share} on {mount_point}<. {read_only}>|under {mount_point}: {share}<, {read_only}>|<{read_only}: >{share} to {mount_point}
=> mounted :: It is at {mount_point}.

ledger
book_transfer/ledger.move/between_accounts
Moves an amount from one account of the books to another
from/credit/out_of:any(cash|bank|travel|marketing|reserve|petty cash|4400):From this account; to/debit/into:any(rent|salaries|postage|savings|5100|repairs|office):To this account; amount/sum/value:n(5..9000):Amount
{amount} from {from} to {to}|{amount} out of {from} into {to}|{to} gets {amount} from {from}|{from} pays {amount} to {to}|into {to} go {amount}, out of {from}|{amount} belong to {to}, not {from}|we booked {amount} on {from}, should be {to}
=> booked :: {amount} went to {to}.

ledger
owes/debts.add/who_owes_whom
One person owes another
debtor/who/from:first:Who owes; creditor/to/whom:first:To whom; amount/sum/money:n(2..480):Amount; for?/why/what:any(pizza|the taxi|cinema|a bet|petrol|drinks):What for
{debtor} owes {creditor} {amount}<for {for}>|{creditor} gets {amount} back from {debtor}<, {for}>|{creditor} paid {amount} for {debtor}<({for})>|{amount} from {debtor} to {creditor}<for {for}>|{debtor} borrowed {amount} from {creditor}|{creditor} lent {debtor} {amount}<, {for}>
=> noted :: {debtor} owes {creditor} {amount}.

ledger
settled/debts.paid/paid_back
A debt between two people is paid
debtor/who/from:first:Who had owed; creditor/to/whom:first:To whom; amount?/sum/money:n(2..480):Amount
{debtor} gave {creditor} the money back<, {amount}>|{creditor} got it back from {debtor}<, all {amount}>|{debtor} and {creditor} are even<, {amount}>|{debtor} paid {creditor} back<{amount}>|{creditor} has the {amount} from {debtor} now|nothing open any more, {debtor} paid {creditor}
=> ok :: It is settled.

matches
match_result/games.result/final_score
Result of a match
home/home_team/first:any(Lions|FC Nord|Red Hawks|SV Linden|Comets|Harbour United):Home team; away/guest/second:any(Tigers|AC Sud|Blue Foxes|TuS Berg|Meteors|Valley Rovers):Guest team; home_goals/home_score/h:n(0..9):Goals of the home team; away_goals/away_score/a:n(0..9):Goals of the guests
{home} {home_goals}, {away} {away_goals}|{home} - {away} {home_goals} to {away_goals}|at home {home} scored {home_goals}, the guests {away} {away_goals}|{away} lost or won? {away_goals} at {home}, who had {home_goals}|{home_goals} for {home} and {away_goals} for {away}, {home} at home|visitors {away} {away_goals}, hosts {home} {home_goals}|{away} came to {home}, {home_goals} for the hosts and {away_goals} for them
=> saved :: {home} {home_goals}, {away} {away_goals}.

matches
substitution/games.swap/player_off
A substitution in a match
off/out/leaves:surname:Who leaves the pitch; on/in/comes:surname:Who comes on; minute/at/when:n(1..89):Minute
{on} for {off}, minute {minute}|{off} off, {on} on, {minute}|{minute}: {on} replaces {off}|in minute {minute} {off} makes way for {on}|{off} limps out at {minute}, {on} it is|{on} comes, {off} goes, {minute}. minute|{off} is tired ({minute}), here comes {on}
=> ok :: {on} plays.

matches
bet_between/bets.add/friends_bet
A bet between two friends
for/says_yes/believer:first:Who says yes; against/says_no/doubter:first:Who says no; claim/what/that:clause:What about; stake/for_what/prize:any(a beer|ten euros|a week of dishes|an ice cream|a bottle of wine):Stake
{for} says "{claim}", {against} doesn't believe it, {stake}|{stake}: {for} against {against}, "{claim}"|{against} bets {stake} with {for} that it's not true: "{claim}"|"{claim}", swears {for}. never, says {against}. {stake}|{for} and {against} bet {stake}, {for} claims "{claim}"|{against} thinks it's nonsense what {for} says, "{claim}", {stake}
=> {"bet": {M}} :: It is bet {M}.

renames
rename_column/tables.rename/other_column_name
Gives a column of a table a new name
table/in/of:any(customers|orders|users|stock|visits|parts):Table; old/from/was:any(nm|usr_id|tel|ts|qty|addr1|x2):Old name; new/to/becomes:any(name|user_id|phone|created_at|quantity|street|height):New name
{old} in {table} should be {new}|{table}: {old} becomes {new}|nobody understands {old}, call it {new}, table {table}|{new} instead of {old} in {table}|make {new} out of {old} in {table}|what is {old}? {table} needs {new}|in {table} the {old} is really a {new}
=> renamed :: The column is {new}.

renames
redirect/urls.redirect/old_to_new
Sends visitors of an old address to a new one
from/old/source:any(/old-shop|/summer|/about-us|/jobs.html|/blog/2019|/kontakt):Old address; to/new/target:any(/shop|/|/team|/careers|/news|/contact):New address; permanent?/forever/moved:bool~for good~forever^only for now~for the summer:For good
{from} to {to}<, {permanent}>|who opens {from} should land on {to}<, {permanent}>|{to} is the new {from}<, {permanent}>|{from} is gone, {to} instead<, {permanent}>|to {to} from {from}<. {permanent}>|people with {from} in their bookmarks want {to}
=> ok :: {from} leads to {to}.

renames
replace_word/texts.replace/swap_words
Replaces a word everywhere in a text
document/text/in:file:Document; old/find/was:any(client|colour|email|shall|user|Berlin|he):Word that is replaced; new/with/becomes:any(customer|color|e-mail|must|member|Bern|they):Word that comes in; case?/match_case/exact:bool~capital letters matter^big or small, I don't care:Match case
{old} becomes {new} in {document}<, {case}>|{document}: {new} for {old}<, {case}>|in {document} they don't say {old} any more but {new}|no {old} in {document} please, {new}<, {case}>|put {new} wherever {document} has {old}|{new} instead of {old}, {document}<. {case}>
=> {"replaced": {M}} :: {M} were replaced.

people2
introduce/contacts.introduce/connect_two
Introduces one person to another by mail
person/a/first:person:Whom to introduce; to/b/second:person:To whom; reason?/because/about:topic:About what
{person} should meet {to}<, about {reason}>|{to} doesn't know {person} yet<, both work on {reason}>|{person} to {to}, please<: {reason}>|I'd like {to} to get to know {person}<, {reason}>|{to} looks for somebody like {person}<for {reason}>|bring {person} together with {to}
=> sent :: Both got a mail.

people2
deputy/roles.deputy/stands_in
One person stands in for another
absent/for/who_is_away:person:Who is away; deputy/by/stand_in:person:Who stands in; until?/to/till:date:Until
{deputy} for {absent}<until {until}>|{absent} is away, ask {deputy}<till {until}>|{deputy} does {absent}'s work<until {until}>|{absent} hands over to {deputy}<, back {until}>|as long as {absent} is gone it's {deputy}<, that's until {until}>|{deputy} stands in, {absent} has a baby
=> ok :: {deputy} stands in.

people2
report_to/orgchart.move/new_boss
Who works for whom
employee/person/who:person:Employee; manager/boss/to:person:Manager; from?/since/start:date:Since
{employee} works for {manager} now<, since {from}>|{manager} is {employee}'s boss<from {from}>|{employee}'s new boss is {manager}|{manager} takes over {employee}<on {from}>|put {employee} under {manager}<, {from}>|{manager} leads {employee} from now on
=> ok :: {manager} leads {employee}.

people2
gift_from/thanks.write/thank_you
A thank-you card
to/receiver/for:first:Who gets the card; from/sender/signed:first:Who signs; gift/present/what:any(the vase|the socks|the book|fifty euros|the plant|the wine):Present
{from} got {gift} from {to}, say thanks|thanks to {to} for {gift}, from {from}|{to} gave {from} {gift}, a card please|{from} thanks {to}, it was {gift}|from {from} to {to}, for {gift}|{gift} came from {to}, {from} is delighted
=> sent :: The card to {to} was sent.

trips2
move_booking/trips.swap_day/other_day
Moves a booking to another day
booking/reference/id:code:Booking; from/old/was:date:Old day; to/new/becomes:date:New day
{booking}: {to} instead of {from}|not {from} but {to}, {booking}|{booking} from {from} to {to}|{from} doesn't suit us, {to} does, {booking}|can {booking} be on {to}, it was {from}|{to} for {booking}, forget {from}|we said {from}, now {to} for {booking}
=> moved :: {booking} is on {to}.

trips2
connection/stations.connect/change_trains
Time needed between two platforms of a station
station/at/in:city:Station; from/arrival/out_of:n(1..24):Platform of arrival; to/departure/into:n(25..48):Platform of departure; slow?/luggage/walks_slowly:bool~with two heavy bags~with a stick^I run:Slow walker
Q:{station}, platform {from} to {to}<, {slow}>|Q:I come in on {from} in {station} and leave from {to}<, {slow}>|Q:from {from} to {to} in {station}, do I make it|Q:my train leaves {station} from {to}, I arrive on {from}<, {slow}>|Q:to {to} from {from}, {station}|Q:in {station} how far is {to} from {from}<, {slow}>
=> {M} minutes :: It takes {M} minutes.

trips2
luggage_to/luggage.send/suitcase_ahead
Sends luggage ahead
from/pickup/fetch_at:place:Fetched at; to/deliver/bring_to:place:Brought to; pieces/bags/count:n(1..12):Pieces; date?/on/fetch_on:date:Fetched on
{pieces} bags from {from} to {to}<on {date}>|our {pieces} suitcases stand at {from}, we sleep in {to}<, {date}>|to {to}: {pieces} pieces, they're at {from}<, {date}>|fetch {pieces} at {from}, we need them in {to}|{to} is where {pieces} bags of ours should go, from {from}|we walk from {from}, {pieces} bags meet us at {to}<on {date}>
=> {"label": "{ID}"} :: The label is {ID}.

shop5
exchange_item/shop.exchange/other_size
Exchanges an article for another one
order/receipt/no:code:Order; returned/back/old:clothing:What comes back; wanted/new/instead:clothing:What is wanted instead
{order}: {wanted} instead of {returned}|{returned} is too small, {wanted} please, {order}|I'd rather have {wanted} than {returned}, order {order}|{returned} back, {wanted} out, {order}|order {order}, not {returned} but {wanted}|{wanted} for {returned} ({order})
=> {"difference": {Y}} :: The difference is {Y}.

shop5
compare_price/shop.compare/cheaper_where
Compares the price of an article in two shops
article/item/what:gadget:Article; shop_a/first/here:company:First shop; shop_b/second/there:company:Second shop
Q:{article}: {shop_a} or {shop_b}|Q:is {shop_a} cheaper than {shop_b} for a {article}|Q:where do I pay less for a {article}, {shop_a} or {shop_b}|Q:{shop_a} against {shop_b}, {article}|Q:{article} at {shop_a}, or better {shop_b}|Q:what do {shop_a} and {shop_b} want for a {article}
=> {"first": {X}, "second": {Y}} :: {X} against {Y}.

shop5
price_range/shop.range/between_prices
Articles between two prices
kind/category/what:any(lamps|tents|headphones|rucksacks|kettles|bikes|rugs):Kind; min/from/at_least:n(5..80):At least; max/to/at_most:n(90..900):At most; in_stock?/now/available:bool~I need it today~only what's there^may take weeks:In stock
Q:{kind} for {min} to {max}<, {in_stock}>|Q:I want to spend between {min} and {max}, {kind}|Q:{kind}, not more than {max} but no junk under {min}<, {in_stock}>|Q:{kind}: {max} at most, {min} at least|Q:at least {min}, up to {max}, {kind}<, {in_stock}>|Q:which {kind} cost {min}-{max}<. {in_stock}>
=> ["{W} {X}"] :: There is {W} {X}. || {M} :: There are {M}.

geometry2
draw_line/canvas.line/line_between
Draws a line
x1/from_x/start_x:n(0..90):x of the start; y1/from_y/start_y:n(0..90):y of the start; x2/to_x/end_x:n(0..90):x of the end; y2/to_y/end_y:n(0..90):y of the end; colour?/color/ink:colour:Colour
from {x1},{y1} to {x2},{y2}<in {colour}>|to {x2}/{y2} from {x1}/{y1}<, {colour}>|start x {x1} y {y1}, end x {x2} y {y2}|a <{colour} >line, {x1} {y1} until {x2} {y2}|({x1}, {y1}) - ({x2}, {y2})<, {colour}>|ends at {x2},{y2}, starts at {x1},{y1}<, in {colour}>
=> ok :: The line was drawn.

geometry2
crop_image/images.crop/cut_out
Cuts a part out of a picture
image/file/picture:file:Picture; left/x/from_left:n(0..480):Left edge; top/y/from_top:n(0..480):Upper edge; width/w/wide:n(20..1900):Width; height/h/high:n(20..1900):Height
{image}: {left} from the left, {top} from the top, {width} wide, {height} high|{width} by {height} out of {image}, at left {left}, top {top}|{image} top {top} left {left} width {width} height {height}|{height} high and {width} wide, beginning {left} from the left and {top} down, {image}|the piece of {image} at x {left}, y {top}, w {width}, h {height}|{image}, {top} px down and {left} px in, {width} x {height}
=> saved :: It was saved.

school3
move_seat/classroom.swap/next_to
Two pupils who change seats
class/group/in:any(5a|7c|10b|3d|8e):Class; pupil_a/first/one:first:One; pupil_b/second/other:first:The other
{pupil_a} and {pupil_b} in {class} change chairs|{class}: {pupil_a} where {pupil_b} sits|{pupil_a} can't see the board, {pupil_b} can, {class}|swap {pupil_a} with {pupil_b}, {class}|in {class} {pupil_a} goes to {pupil_b}'s place|{pupil_a} for {pupil_b}, class {class}
=> ok :: They were swapped.

school3
tutor_pair/classroom.pair/helps_with
One pupil helps another
helper/tutor/strong:first:Who helps; learner/weak/gets_help:first:Who is helped; subject/in/with:(maths~with numbers|reading~to read|english~with the irregular verbs|physics~with levers):Subject; weekday?/day/on:@wd:Day
{helper} helps {learner} {subject}<, {weekday}>|{learner} needs {helper} {subject}<on {weekday}>|{learner} is lost {subject}, {helper} has time<{weekday}>|<{weekday}s: >{helper} with {learner}, {subject}|{subject} {learner} learns from {helper}|{helper} will sit with {learner}, {subject}<, each {weekday}>
=> ok :: {helper} helps {learner}.

hr3
swap_vacation/leave.swap/trade_weeks
Two colleagues who trade their holidays
a/first/one:first:One; a_week/first_week/week_a:n(1..52):Week that the first one had; b/second/other:first:The other; b_week/second_week/week_b:n(1..52):Week that the second one had
{a} had week {a_week}, {b} week {b_week}, they trade|{a}'s {a_week} for {b}'s {b_week}|{b} gives week {b_week} to {a} and gets {a_week}, first is {a}|{a} ({a_week}) and {b} ({b_week}) swap holidays|{a} gives up week {a_week}, {b} week {b_week}|{a} wants {b}'s week, which is {b_week}, for {a_week}
=> ok :: They were traded.

hr3
salary_change/pay.change/raise_from_to
A salary that changes
employee/who/name:person:Employee; old/from/was:n(1800..2900):Old salary a month; new/to/becomes:n(3000..6800):New salary a month; month?/starting/since:month:From this month
{employee} from {old} to {new}<, {month}>|{employee} had {old}, gets {new}<from {month}>|{new} instead of {old} for {employee}<, starting {month}>|{employee}: {new}, was {old}|{old} is too little for {employee}, {new}<as of {month}>|to {new} from {old}, {employee}
=> ok :: {employee} has {new}.

chem2
dilute/lab.dilute/make_weaker
Makes a solution weaker
stock/from/strong:d(1.5..12.5):Strength of the stock in mol per l; target/to/weak:d(0.1..1.4):Wanted strength in mol per l; volume_ml/final/ml:n(50..2000):Wanted volume in ml; solvent?/with/in:(water|ethanol~alcohol|saline~salt water):Solvent
Q:{volume_ml} ml of {target} molar from the {stock} molar<in {solvent}>|Q:the stock is {stock}, I need {target}, {volume_ml} ml<, {solvent}>|Q:{target} M out of {stock} M, {volume_ml} ml|Q:from {stock} down to {target}, {volume_ml} millilitres<with {solvent}>|Q:want {volume_ml} ml at {target}, bottle says {stock}|Q:bring {stock} mol to {target} mol, end volume {volume_ml} ml
=> {"stock_ml": {Y}} :: Take {Y} ml of the stock.

chem2
swap_labels/lab.labels/mixed_up
Two samples whose labels were mixed up
wrong/shown/on_tube:code:Label that is on it; right/real/should_be:code:Label that should be on it; place?/rack/where:any(rack 2|fridge 4|box A|tray 9|bench 3):Where
the one marked {wrong} is really {right}<, {place}>|{right} carries the label {wrong}<in {place}>|{wrong} should read {right}<, {place}>|<{place}: >not {wrong}, it's {right}|label says {wrong}, content is {right}<, {place}>|{right} stands there as {wrong}
=> corrected :: It is {right} now.
""".strip().split("\n\n") for l in [l.strip("\n")]]
