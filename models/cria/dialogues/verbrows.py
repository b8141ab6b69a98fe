"""What people do with things, for verbs.py: a verb is offered in one conversation and wished for in vain in the next.

## kind of thing ; what names one (a kind of values.py) ; nouns
verb/other verbs @what may serve for the same :: what it does, N is the noun :: further parameters as in args1.py, or - :: wishes, {x} is the thing ("Q:" asks)"""
TEXT = r"""
## filed ; filename ; pdf letter contract report photo map scan flyer drawing invoice
delete/remove :: Deletes a N :: - :: delete {x} | throw {x} away | get rid of {x} | {x} can go | bin {x} | I don't need {x} any more, delete it | wipe {x} off the disk | erase {x}
rename :: Gives a N another name :: new_name/to:filename:New name :: rename {x} to {new_name} | {x} should be called {new_name} | call {x} {new_name} from now on | change the name of {x} to {new_name} | give {x} the name {new_name}
translate :: Translates a N :: language/into:language:Into which language :: translate {x} into {language} | I need {x} in {language} | {x} in {language} please | put {x} into {language} | can you turn {x} into {language}
merge/join :: Puts two files together :: second/with:filename:The second file :: put {x} and {second} together | merge {x} with {second} | make one file of {x} and {second} | join {x} and {second} | {x} and {second} into one please
print :: Prints a N :: copies/count:n(1..40):Copies :: print {x} {copies} times | {copies} copies of {x} on paper | I need {x} printed, {copies} copies | {x} on paper, {copies} times
send_on/mail/forward :: Mails a N to somebody :: person/to:first:To whom :: mail {x} to {person} | send {x} to {person} | {person} wants {x}, mail it | let {person} have {x} by mail | {x} to {person} please, by e-mail
compress/zip :: Makes a N smaller :: - :: make {x} smaller | compress {x} | {x} is too big, shrink it | zip {x} | squeeze {x} a bit
encrypt/lock :: Locks a N with a password :: password/secret:word:Password :: lock {x} with the password {password} | encrypt {x}, password {password} | put the password {password} on {x} | protect {x} with {password}
rotate/turn :: Turns the pages of a N :: degrees/by:ints(90|180|270):Degrees :: turn {x} by {degrees} degrees | rotate {x} {degrees} degrees | {x} lies on its side, {degrees} degrees | {x}, {degrees} degrees round
sign :: Signs a N :: person/as:person:Who signs :: sign {x} as {person} | put the signature of {person} under {x} | {person} signs {x} | {x} needs the signature of {person}
summarise/summary @read :: Sums a N up :: sentences/length:n(1..12):How many sentences :: sum {x} up in {sentences} sentences | {x} in {sentences} sentences please | give me the gist of {x}, {sentences} sentences | shorten {x} to {sentences} sentences for me
read_out/speak @read :: Reads a N aloud :: - :: read {x} aloud | read {x} to me | I want to hear {x} | speak {x}, my eyes hurt
restore/undelete :: Brings a deleted N back :: - :: bring {x} back | I deleted {x} by mistake, restore it | undelete {x} | {x} is gone, get it back
share/publish :: Makes a public link to a N :: days/valid_days:n(1..60):How many days it holds :: make a public link to {x} for {days} days | share {x} by link, {days} days | everybody may see {x} for {days} days
copy/duplicate :: Copies a N into a folder :: folder/to:word:Folder :: copy {x} into {folder} | a copy of {x} to the folder {folder} | put a copy of {x} in {folder} | duplicate {x} into {folder}
split/cut :: Cuts a N in two after a page :: page/after:n(1..90):Page :: split {x} after page {page} | cut {x} in two after page {page} | {x} into two files, break after page {page}
compare/diff @read :: Compares two files :: second/with:filename:The second file :: compare {x} with {second} | what's different between {x} and {second} | where do {x} and {second} differ | hold {x} against {second}

## booked ; code ; booking trip table lesson ride haircut tour massage treatment seat
cancel/drop :: Cancels a N :: - :: cancel {x} | {x} is off | I can't come, cancel {x} | call {x} off | scrap {x} | {x} won't happen | we don't need {x} any more
move/postpone @change :: Moves a N to another day :: date/to:date:New day :: move {x} to {date} | {x} on {date} instead | put {x} off until {date} | can {x} be on {date} | {date} suits me better for {x}
confirm :: Confirms a N :: - :: confirm {x} | yes, I take {x} | {x} is fine, confirm it | tell them that I'll be there, {x} | say yes to {x}
pay/settle :: Pays a N :: card/with:(visa|amex|giro|cash):With what :: pay {x} with {card} | settle {x} by {card} | {x} goes on my {card} | {card} for {x} please
price_of @state :: What a N costs :: - :: Q:what does {x} cost | Q:price of {x} | Q:how much do I pay for {x} | Q:{x}, how much is it | Q:is {x} dear
add_person @change :: Adds somebody to a N :: person/who:first:Who comes along :: {person} comes along, {x} | add {person} to {x} | put {person} on {x} too | {person} joins {x}
rate/review :: Rates a N with stars :: stars/points:n(1..5):Stars :: {stars} stars for {x} | rate {x} with {stars} | {x} gets {stars} stars from me | I give {x} {stars} stars
refund/pay_back :: Pays the money of a N back :: - :: I want my money back for {x} | refund {x} | pay {x} back please | give me the money for {x} back
remind :: Reminds of a N :: hours/before:n(1..48):Hours before :: remind me of {x} {hours} hours before | {hours} hours before {x} ring me | don't let me forget {x}, {hours} hours before
upgrade :: Puts a N into a better class :: class/to:(plus|first|vip):Class :: {x} in {class} please | upgrade {x} to {class} | I'd like {class} for {x} | put {x} up to {class}
transfer/give_away :: Gives a N to somebody else :: person/to:person:Who gets it :: give {x} to {person} | {person} goes instead of me, {x} | put {x} in the name of {person} | {x} belongs to {person} from now on
repeat :: Books a N every week :: weeks/times:n(2..20):For how many weeks :: repeat {x} for {weeks} weeks | {x} every week, {weeks} times | the same as {x} each week for {weeks} weeks

## machine ; any(R-12|Bertha|K4|No. 7|Atlas|M 20|Max|T-9|Blue Lady|Zeus) ; robot lathe pump printer turbine lift mower drone boiler forklift
start/run @on :: Starts a N :: - :: start {x} | get {x} going | switch {x} on | fire {x} up | {x} should run again | set {x} in motion
stop/halt @off :: Stops a N :: - :: stop {x} | halt {x} | bring {x} to a stand | {x} must stand still | switch {x} off | shut {x} down
repair/fix :: Orders a repair of a N :: fault/because:trouble:What is wrong :: {x} needs a repair, {fault} | have {x} repaired, {fault} | mend {x}: {fault} | {x} must be fixed, {fault}
clean/wash :: Cleans a N :: - :: clean {x} | {x} is filthy, clean it | give {x} a wash | {x} needs a scrub
output/power_of @state :: What a N has put out since midnight :: - :: Q:what has {x} put out since midnight | Q:output of {x} today | Q:how much did {x} make today | Q:{x}, output?
temperature @state :: Temperature of a N :: - :: Q:how hot is {x} | Q:temperature of {x} | Q:is {x} too warm, how many degrees | Q:degrees at {x}
speed/set_speed :: Sets the speed of a N :: rpm/turns:n(10..3000):Turns a minute :: {x} at {rpm} turns | run {x} with {rpm} turns a minute | {rpm} rpm for {x} | set {x} to {rpm} turns
move_to/relocate :: Takes a N to another place :: place/to:street:Where :: take {x} to {place} | {x} goes to {place} | bring {x} over to {place} | {x} is needed at {place}
sell :: Offers a N for sale :: price/for:n(100..90000):Price in euros :: sell {x} for {price} euros | put {x} up for sale at {price} | {x} can be sold, {price} euros | offer {x} for {price} euros
rent_out/lend :: Lends a N to somebody :: person/to:person:Who gets it; days/length:n(1..40):Days :: lend {x} to {person} for {days} days | {person} borrows {x}, {days} days | {x} goes to {person} for {days} days
inspect/check @state :: Plans an inspection of a N :: date/day:date:Day :: inspect {x} on {date} | {x} gets its check on {date} | look {x} over on {date}, officially | inspection of {x}: {date}
insure :: Insures a N :: sum/for:n(1000..90000):Sum in euros :: insure {x} for {sum} euros | {x} should be insured, {sum} euros | take out a policy over {sum} for {x}
hours_of @state :: Hours that a N has run :: - :: Q:how many hours has {x} run | Q:running hours of {x} | Q:hours on {x} | Q:how long has {x} run by now
paint :: Paints a N :: colour/in:colour:Colour :: paint {x} {colour} | {x} in {colour} please | give {x} a coat of {colour}

## person ; person ; patient guest pupil member player tenant driver customer donor volunteer
add/register :: Registers a new N :: - :: {x} is new, register please | add {x} | put {x} on the books | sign {x} up | enter {x} as a new one
remove/strike :: Takes a N off the books :: - :: take {x} off the books | strike {x} | {x} has left us, remove the entry | delete {x} from the list
call/phone :: Calls a N :: - :: call {x} | ring {x} up | get {x} on the phone | phone {x} for me | give {x} a call
address_of @facts :: Address of a N :: - :: Q:where does {x} live | Q:address of {x} | Q:which street is {x} in | Q:{x}'s address please
balance/owes @facts :: What a N owes :: - :: Q:what does {x} owe | Q:how much is open for {x} | Q:balance of {x} | Q:does {x} owe us anything
room/assign :: Gives a N a room :: room/number:no(1..90):Room :: {x} gets room {room} | room {room} for {x} | put {x} into room {room} | {x} into {room}
note/remark :: Writes a remark into the file of a N :: text/remark:clause:Remark :: note for {x}: {text} | write down that {text}, file of {x} | put this into {x}'s file: {text}
bill/charge :: Writes a bill for a N :: euros/amount:n(5..900):Euros :: bill {x} {euros} euros | {x} has to pay {euros} euros, write the bill | a bill over {euros} for {x} | charge {x} {euros} euros
message/text :: Sends a N a message :: text/message:msg:Message :: text {x}: {text} | message to {x}: {text} | tell {x} "{text}" | write {x} this: {text}
age_of @facts :: Age of a N :: - :: Q:how old is {x} | Q:age of {x} | Q:{x}, how old | Q:what age is {x}
lunch_of/meals @facts :: What a N ate :: - :: Q:what did {x} eat | Q:what did {x} have for lunch | Q:meals of {x} | Q:has {x} eaten, and what
photo/picture :: Takes a picture of a N :: - :: take a picture of {x} | photograph {x} | we need a photo of {x} | a snapshot of {x} for the card
promote :: Moves a N up a level :: level/to:n(2..9):Level :: move {x} up to level {level} | {x} is level {level} now | put {x} into level {level}
block/ban :: Blocks a N :: days/for_days:n(1..90):Days :: block {x} for {days} days | {x} is banned for {days} days | keep {x} out, {days} days
unblock/admit :: Lifts the block of a N :: - :: lift the block of {x} | let {x} in again | unblock {x} | {x} may come again
contact/who_to_call @facts :: Whom to call for a N in an emergency :: - :: Q:whom do I call if something happens to {x} | Q:emergency contact of {x} | Q:who is {x}'s next of kin

## room ; any(kitchen|attic|Hall 3|B 204|cellar|blue room|nursery|porch|lab 2|suite 9) ; room hall office ward studio
vacuum @clean :: Vacuums a N :: - :: vacuum {x} | hoover {x} | run the vacuum through {x} | crumbs in {x}, vacuum please
mop @clean :: Mops the floor of a N :: - :: mop {x} | wet-wipe the floor in {x} | {x} needs mopping
windows :: Washes the windows of a N :: - :: wash the windows in {x} | the panes in {x} are dirty, clean the glass | window cleaning in {x} | I can't see through the glass in {x}, wash it
heat/warm :: Heats a N :: degrees/to:n(15..25):Degrees :: heat {x} to {degrees} degrees | {degrees} degrees in {x} | make {x} {degrees} degrees warm
cool/chill :: Cools a N :: degrees/to:n(15..25):Degrees :: cool {x} down to {degrees} | air conditioning in {x}, {degrees} degrees | {x} is too hot, cool it to {degrees}
lights_on @light :: Turns the light in a N on :: - :: light on in {x} | it's dark in {x}, put the light on | switch the lamp in {x} on
lights_off @light :: Turns the light in a N off :: - :: light off in {x} | lamp out in {x} | turn the light out in {x}
lock :: Locks a N :: - :: lock {x} | {x} must be locked up | turn the key in {x} | shut and bolt {x}
unlock :: Unlocks a N :: - :: unlock {x} | let me into {x} | open the lock of {x}
paint :: Has a N painted :: colour/in:colour:Colour :: paint {x} {colour} | {x} in {colour} | new walls in {x}, {colour} please
book/reserve :: Books a N :: date/on:date:Day; hours/length:n(1..9):Hours :: {x} on {date} for {hours} hours | book {x}, {date}, {hours} hours | I need {x} on {date}, {hours} hours
free_when @state :: When a N is free :: date/on:date:Day :: Q:when is {x} free on {date} | Q:free hours of {x}, {date} | Q:is {x} taken on {date}, when not
temperature @state :: Temperature of a N :: - :: Q:how warm is {x} | Q:degrees in {x} | Q:is it cold in {x}
people_in @state :: How many people are in a N :: - :: Q:how many people are in {x} | Q:is {x} empty, how many are there | Q:headcount of {x}
music :: Plays music in a N :: artist/by:artist:Who plays :: music by {artist} in {x} | play {artist} in {x} | I want to hear {artist} in {x}
furnish :: Puts chairs into a N :: chairs/count:n(4..90):Chairs :: {chairs} chairs into {x} | {x} needs {chairs} chairs | set up {chairs} chairs in {x}

## vehicle ; code ; car van bus truck taxi scooter tram ship ferry plane
wash/clean :: Washes a N :: - :: wash {x} | {x} is muddy, clean it | give {x} a shower | send {x} through the wash
refuel/fill :: Fills a N up :: litres/amount:n(5..400):Litres :: {litres} litres into {x} | fill {x} with {litres} litres | {x} needs {litres} litres | tank {x}, {litres} l
locate/find @state :: Where a N is :: - :: Q:where is {x} | Q:position of {x} | Q:find {x} for me, where does it stand | Q:where did {x} get to
delay/late @state :: By how much a N is late :: - :: Q:how late is {x} | Q:is {x} on time | Q:delay of {x} | Q:{x} late again, by how much
mileage @state :: Kilometres of a N :: - :: Q:how many km has {x} done | Q:mileage of {x} | Q:what's on the clock of {x}
rent/hire :: Hires a N :: days/length:n(1..30):Days :: hire {x} for {days} days | I take {x} for {days} days | {days} days of {x} please
hand_back/return :: Gives a hired N back :: - :: give {x} back | I've brought {x} back | {x} is returned | hand {x} in
tyres :: Changes the tyres of a N :: kind/to:(winter|summer|all_season):Kind :: {kind} tyres on {x} | change {x} to {kind} tyres | put {kind} tyres on {x}
driver/assign :: Sets the driver of a N :: person/who:person:Driver :: {person} drives {x} | put {person} on {x} | {x} goes with {person} at the wheel
route/send :: Sends a N somewhere :: city/to:city:Where to :: send {x} to {city} | {x} must go to {city} | off to {city} with {x}
report_dent/damage :: Reports damage of a N :: fault/what:trouble:What is wrong :: {x} is damaged, {fault} | report for {x}: {fault} | note a damage on {x}: {fault}
sell :: Offers a N for sale :: price/for:n(500..90000):Price in euros :: sell {x} for {price} euros | {x} goes on the market at {price} | offer {x}, {price} euros
horn :: Sounds the horn of a N :: - :: honk {x} | sound the horn of {x} | let {x} beep so I can find it
park :: Parks a N on a level :: level/on:n(1..9):Level :: park {x} on level {level} | put {x} down on level {level} | {x} to level {level}

## plant ; any(ficus|lemon|old oak|row 7|rose 12|basil|palm|bed C|vine 4|elder) ; tree bush rose hedge bed
water :: Waters a N :: litres/amount:n(1..60):Litres :: {litres} litres for {x} | water {x}, {litres} litres | {x} is thirsty, {litres} l | give {x} {litres} litres
cut/prune :: Cuts a N back :: cm/by:n(5..90):Centimetres :: cut {x} back by {cm} cm | prune {x}, {cm} centimetres | {x} is too tall, take {cm} cm off
fell/remove :: Takes a N out :: - :: take {x} out | dig {x} up | {x} must go, roots and all | fell {x}
feed/fertilise :: Feeds a N :: grams/amount:n(5..400):Grams :: feed {x} {grams} grams | {grams} g of fertiliser for {x} | fertilise {x} with {grams} grams
spray :: Sprays a N :: against/pest:(aphids|mildew|slugs|rust):Against what :: spray {x} against {against} | {x} has {against}, spray it | {against} on {x}, treat it
height_of @state :: Height of a N in cm :: - :: Q:how tall is {x} | Q:height of {x} | Q:how high has {x} grown
age_of @state :: Age of a N :: - :: Q:how old is {x} | Q:when was {x} planted | Q:age of {x}
harvest_of @state :: What a N gave this year in kg :: - :: Q:what did {x} give this year | Q:harvest of {x} | Q:how many kilos came from {x}
replant/move :: Plants a N elsewhere :: place/to:street:Where :: plant {x} over at {place} | move {x} to {place} | {x} goes to {place}
cover/wrap :: Covers a N against frost :: - :: cover {x}, there will be frost | wrap {x} up for the winter | protect {x} from the cold
label :: Puts a label on a N :: text/words:word:Words :: a label for {x}: {text} | write {text} on the label of {x} | label {x} with {text}

## money ; code ; account card invoice voucher loan policy subscription contract
open/create :: Opens a new N :: person/for:person:For whom :: open {x} for {person} | {person} gets {x}, a new one | set up {x} for {person}
close/cancel :: Closes a N :: - :: close {x} | {x} is to end | cancel {x} for good | I don't want {x} any more | terminate {x}
block/freeze :: Blocks a N :: - :: block {x} | freeze {x}, I lost it | nobody may use {x}, block it | lock {x} at once
unblock/release :: Releases a blocked N :: - :: unblock {x} | I found it again, release {x} | {x} may be used again
balance @state :: What is left on a N :: - :: Q:what's left on {x} | Q:balance of {x} | Q:how much is on {x} | Q:{x}, how much is there
pay_in/top_up :: Pays money into a N :: euros/amount:n(5..3000):Euros :: {euros} euros onto {x} | pay {euros} euros into {x} | top {x} up with {euros} | put {euros} on {x}
pay_out/withdraw :: Pays money out of a N :: euros/amount:n(5..3000):Euros :: {euros} euros from {x} | take {euros} euros out of {x} | I want {euros} off {x} in cash
history/list @state :: Last entries of a N :: count/last:n(2..30):How many :: Q:the last {count} entries of {x} | Q:what happened on {x}, {count} entries | Q:show {count} movements of {x}
raise_limit/limit :: Sets the limit of a N :: euros/limit:n(100..9000):Euros :: limit of {x} to {euros} euros | set {euros} euros as the limit of {x} | {x} may go up to {euros}
dispute/complain :: Files a complaint about a N :: text/because:clause:Why :: I object to {x}: {text} | complaint about {x}, {text} | {x} is wrong because {text}
copy_of/print :: Sends a paper copy of a N :: - :: send me {x} on paper | a paper copy of {x} | I need {x} by post, printed
extend/prolong :: Prolongs a N :: months/by:n(1..36):Months :: {x} for {months} months more | prolong {x} by {months} months | let {x} run {months} months longer
owner @state :: Whose a N is :: - :: Q:whose is {x} | Q:who owns {x} | Q:in whose name is {x}

## music ; song ; song track tune hymn
play :: Plays a N :: - :: play {x} | let me hear {x} | put {x} on | I want to listen to {x} now
stop_playing/pause :: Pauses a N :: - :: pause {x} | stop {x} for a moment | hold {x} | {x} off for now
lyrics @facts :: Words of a N :: - :: Q:words of {x} | Q:what are the lyrics of {x} | Q:what do they sing in {x}
singer @facts :: Who sings a N :: - :: Q:who sings {x} | Q:whose voice is that in {x} | Q:artist of {x}
buy :: Buys a N :: - :: buy {x} | I want to own {x}, get it | purchase {x} please
add_to/queue :: Puts a N on a list :: list/playlist:word:List :: {x} on the list {list} | add {x} to {list} | {x} goes on {list}
take_off/unqueue :: Takes a N off a list :: list/playlist:word:List :: {x} off the list {list} | no more {x} on {list} | strike {x} from {list}
transpose :: Sets a N in another key :: key/to:(C|D|E|F|G|A):Key :: {x} in {key} please | transpose {x} to {key} | I sing {x} in {key}, change it
length @facts :: Length of a N :: - :: Q:how long is {x} | Q:length of {x} | Q:minutes of {x}
rate :: Rates a N :: stars/points:n(1..5):Stars :: {stars} stars for {x} | I give {x} {stars} stars | rate {x} {stars}
dance/steps :: Steps to dance to a N :: - :: Q:how does one dance to {x} | Q:steps for {x} | Q:which dance goes with {x}
record :: Records a N :: - :: record {x} | tape {x} for me | make a recording of {x}

## goods ; thing2 ; chair table lamp coat bike stove sofa mirror carpet kettle
order/buy :: Orders a N :: pieces/count:n(1..40):How many :: order {x}, {pieces} of them | {pieces} times {x} please, order | we need {pieces} of {x} | get {pieces} of {x} from the supplier
send_back/return :: Sends a N back :: - :: send {x} back | {x} goes back to the shop | I don't like {x}, return it | back with {x}
mend/repair :: Mends a N :: - :: mend {x} | {x} is broken, have it repaired | repair {x} please | {x} came apart, fix it
price @state :: Price of a N :: - :: Q:what's {x} | Q:how much is {x} | Q:price of {x} | Q:{x} costs what
stock @state :: How many of a N are left :: - :: Q:how many of {x} are left | Q:is {x} in stock | Q:stock of {x}
weigh @state :: Weight of a N :: - :: Q:how heavy is {x} | Q:what does {x} weigh | Q:weight of {x}
lend :: Lends a N to somebody :: person/to:first:Who :: lend {x} to {person} | {person} may have {x} for a while | {x} goes on loan to {person}
gift_wrap/wrap :: Wraps a N as a gift :: colour/paper:colour:Paper :: wrap {x} in {colour} paper | {x} as a gift, {colour} paper | gift wrap for {x}, {colour}
deliver/ship :: Delivers a N :: street/to:street:Where to :: bring {x} to {street} | deliver {x} to {street} | {x} goes to {street}
discount/reduce :: Makes a N cheaper :: percent/by:n(5..60):Percent :: {percent} percent off {x} | make {x} {percent}% cheaper | reduce {x} by {percent} percent
clean :: Cleans a N :: - :: clean {x} | get the stains off {x} | {x} is dirty, have it cleaned
throw_out/scrap :: Throws a N away :: - :: throw {x} out | scrap {x} | {x} is rubbish, take it to the dump
insure :: Insures a N :: euros/sum:n(50..5000):Euros :: insure {x} for {euros} euros | cover {x} with {euros} euros | a policy over {euros} for {x}
photograph/picture :: Takes a picture of a N :: - :: take a photo of {x} | photograph {x} for the catalogue | a picture of {x}
colour/dye :: Gives a N another colour :: colour/in:colour:Colour :: {x} in {colour} please | make {x} {colour} | dye {x} {colour} | I want {x} to be {colour}

## talk ; word ; mail message post comment note thread ticket draft
answer/reply :: Answers a N :: text/reply:msg:Answer :: answer {x}: {text} | reply to {x} with "{text}" | write back to {x}: {text}
delete/remove :: Deletes a N :: - :: delete {x} | throw {x} away | get rid of {x} | I don't want to see {x} again, delete it
forward/pass_on :: Passes a N on :: person/to:first:To whom :: pass {x} on to {person} | forward {x} to {person} | {person} should get {x} too
translate :: Translates a N :: language/into:language:Into what :: translate {x} into {language} | {x} in {language} | I want to read {x} in {language}
pin :: Pins a N to the top :: - :: pin {x} | keep {x} at the top | {x} should stay on top
unpin :: Takes the pin off a N :: - :: unpin {x} | {x} needn't be on top any more | take the pin off {x}
mark_read/seen :: Marks a N as read :: - :: mark {x} as read | I've read {x}, tick it off | {x} is done, seen
snooze/later :: Shows a N again later :: hours/for_hours:n(1..72):Hours :: show me {x} again in {hours} hours | snooze {x} {hours} hours | {x} again in {hours} hours please
who_wrote/author @facts :: Who wrote a N :: - :: Q:who wrote {x} | Q:author of {x} | Q:who is {x} from
when_sent @facts :: When a N came :: - :: Q:when did {x} come | Q:date of {x} | Q:since when is {x} here
close/resolve :: Closes a N :: - :: close {x} | {x} is solved | {x} can be closed | done with {x}, close it
reopen :: Opens a closed N again :: - :: open {x} again | {x} isn't solved, reopen it | reopen {x}
label/tag :: Puts a tag on a N :: tag/label:word:Tag :: tag {x} with {tag} | {x} gets the tag {tag} | label {x} as {tag}
spam/report :: Reports a N as spam :: - :: {x} is spam, report it | report {x} | {x} is an ad, mark as spam

## place ; any(Blue Monday|Long John|Cold Nose|Old Crack|Silver Lining|Bear Walk|Red Arrow|Quiet Lane|Ridge 4) ; route trail slope lift pitch cabin hut lane pool beach
add/create :: Adds a new N :: sector/area:no(1..20):Sector :: a new one, {x}, in sector {sector} | {x} is new in sector {sector} | add {x}, sector {sector} | set up {x} in sector {sector}
delete/remove :: Deletes a N :: - :: delete {x} | take {x} off the map | {x} isn't there any more, remove it | strike {x} | {x} should vanish from the list
open :: Opens a N :: - :: open {x} | {x} can be opened | people may use {x} again | set {x} to open
close/shut :: Closes a N :: until/till:date:Until when :: close {x} until {until} | {x} is shut till {until} | nobody on {x} before {until}
grade/rate @change :: Sets the grade of a N :: grade/level:n(1..12):Grade :: {x} is grade {grade} | grade {grade} for {x} | set {x} to {grade}
length_of @facts :: Length of a N in metres :: - :: Q:how long is {x} | Q:length of {x} | Q:how many metres has {x}
visitors @facts :: How many people are on a N :: - :: Q:how many people are on {x} | Q:is {x} crowded | Q:head count of {x}
condition @facts :: State of a N :: - :: Q:what state is {x} in | Q:is {x} icy or wet | Q:condition of {x}
rename @change :: Gives a N another name :: new_name/to:word:New name :: call {x} {new_name} from now on | {x} becomes {new_name} | rename {x} to {new_name}
book/reserve :: Reserves a N :: date/day:date:Day; people/size:n(1..20):People :: {x} on {date} for {people} | book {x}, {date}, {people} of us | {people} people on {x}, {date}
clean/groom :: Cleans a N :: - :: clean {x} | make {x} nice | {x} is full of litter, clean it
report/danger :: Reports a danger on a N :: text/what:trouble:What :: danger on {x}: {text} | {x}: {text}, please report | report for {x}, {text}
picture/photo :: Shows a picture of a N :: - :: Q:show me {x} | Q:what does {x} look like | Q:a picture of {x}
way_to/directions :: Way to a N :: - :: Q:how do I get to {x} | Q:way to {x} | Q:directions to {x}
"""
