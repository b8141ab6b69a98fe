"""Deeds and their opposites offered side by side, wished for by what has happened ("I'm back", "it may go on"): lend and bring back, in and out, pause and go on, put money in and take it out; and beside them what none of them does
(the form is that of near1.py)."""
TEXT = """
## tool shed ! tools repairs
- sharpen the saw | which drill is best | buy a new ladder | how heavy is the mixer | repair the saw | who broke the ladder | sell the drill to {N} | build me a table | is the shed dry | paint the ladder | what did the mixer cost | show me how to weld | clean the brushes | where did {N} work yesterday

take_tool/shed.out/tool_out :: Enters that somebody takes a tool home
tool/item:any(ladder|cordless drill|chain saw|concrete mixer|wheelbarrow|tile cutter|sander|jack|spade|pressure washer):Tool; who/person:human:Who; until?/back_by:date:Back by; deposit?/euros:money(5..100 eur):Deposit
{who} takes the {tool} home<until {until}> | the {tool} goes with {who}<, back {until}><, left {deposit}> | {who} needs the {tool}<till {until}> | I'm {who} and have the {tool} in my car now<, you get it back {until}> | {who} just left with the {tool}<, paid {deposit} as a deposit> | {tool} out, to {who}<, {until}>

return_tool/shed.in/tool_back :: Enters that a tool was brought back
tool/item:any(ladder|cordless drill|chain saw|concrete mixer|wheelbarrow|tile cutter|sander|jack|spade|pressure washer):Tool; who/person:human:Who; damaged?/broken!fine:bool~but it's broken~damaged, I'm afraid^in good order~nothing is wrong with it:Damaged!Fine; hours?/used:dur(1..60 h):Hours in use
{who} brought the {tool} back<, {damaged}> | the {tool} is here again, {who} had it<, {hours} in use> | {who} is done with the {tool}<, {damaged}> | here's the {tool} from {who}<, {damaged}><, ran {hours}> | {tool} back from {who}<. {damaged}> | {who} doesn't need the {tool} any more and left it at the door<, {damaged}>

tool_where/shed.where :: Says who has a tool
tool/item:any(ladder|cordless drill|chain saw|concrete mixer|wheelbarrow|tile cutter|sander|jack|spade|pressure washer):Tool
Q:who has the {tool} | Q:the {tool} isn't in its place, where did it go | Q:is the {tool} out | Q:where's the {tool} | Q:can I have the {tool} or is it away | Q:{tool}: who took it
=> {P}, until {D} :: {P} has it, until {D}.

## front gate of a works ! car message appointment
- open the safe | how long was {N} here last year | order a taxi for {N} | park the lorry | what does {N} earn | give {N} a new badge | call the police | is there coffee | why is the gate red | weigh the lorry | translate for the driver | who is the boss | book a hotel for the driver | wash the lorry

check_in/gate.in :: Enters that somebody has come in
name/person:human:Who; plate?/vehicle:serial:Plate of the car; company?/firm:firm:Firm; time?/at:time(5..22):When
{name}<of {company}> has just come in<, car {plate}> | {name} is here<, from {company}><, {plate} on the plate> | at the gate: {name}<, {company}><, drives {plate}> | {name} came through<at {time}><, {plate}> | in: {name}<, {company}><, {time}> | {name} wants to go in and may<, plate {plate}>

check_out/gate.out :: Enters that somebody has left
name/person:human:Who; time?/at:time(5..22):When; badge_back?/badge!badge_missing:bool~the badge is back^kept the badge~without giving the badge back:Badge back!Badge missing
{name} has gone home<at {time}><, {badge_back}> | {name} left<, {badge_back}> | out: {name}<, {time}><. {badge_back}> | {name} drove off<at {time}><, {badge_back}> | no more {name} in the works<, left {time}><, {badge_back}> | {name} says goodbye<. {badge_back}>

who_inside/gate.inside :: Lists who is in the works
company?/firm:firm:Only of this firm; since?/longer_than:dur(1..12 h):Longer than
Q:who's in right now<, longer than {since}> | Q:is anybody<of {company}> still inside | Q:list of people inside<, only {company}> | Q:who hasn't left yet<? more than {since}> | Q:everybody inside<of {company}> | Q:fire! who is in there<, {company}>
=> {M} people :: There are {M} people.

## savings jars ! money shopping
- rob a bank | how much does {N} have | buy me an ice cream | what's the interest at the bank | exchange it to dollars | whose turn is it to pay | lend {N} my bike | count the coins in the sofa | give me my allowance early | what did the bike cost | sell my toys | pay grandma back | write {N} a cheque | when is my birthday

put_in_jar/jars.in :: Puts money into a jar
jar/which:any(bike|holidays|presents|new laptop|driving licence|piano|emergency|concert):Jar; amount/euros:money(1..200 eur):Amount; from_who?/giver:first:From whom
{amount} into the {jar} jar<, from {from_who}> | {from_who} gave me {amount} for the {jar} jar | I saved {amount}, it goes to {jar} | {amount} more for {jar}<, a present of {from_who}> | found {amount} in my jacket, {jar} gets it | {jar} jar: plus {amount}<from {from_who}>

take_from_jar/jars.out :: Takes money out of a jar
jar/which:any(bike|holidays|presents|new laptop|driving licence|piano|emergency|concert):Jar; amount/euros:money(1..200 eur):Amount; what_for?/reason:words(heading):What for
{amount} out of the {jar} jar<, for {what_for}> | I need {amount} from {jar}<, it's for {what_for}> | {jar} jar: minus {amount}<, for {what_for}> | had to take {amount} out of {jar} | I spent {amount} of the {jar} money<on {what_for}> | {amount} less in {jar}, I bought something<: {what_for}>

move_jars/jars.move :: Moves money from one jar to another
from_jar+to_jar/from+to:pair(1..20,21..40@jar {a} to jar {b}@jar {a} into jar {b}@{a} over to {b}):From+To; amount/euros:money(1..200 eur):Amount
move {amount} from {from_jar} | {amount} from {from_jar} | shift {amount}, {from_jar} | from {from_jar}: {amount} | {amount} should go from {from_jar} | take {amount} from {from_jar}

jar_state/jars.state :: How much is in a jar
jar/which:any(bike|holidays|presents|new laptop|driving licence|piano|emergency|concert):Jar
Q:how much is in the {jar} jar | Q:{jar}: how much have I got | Q:is there enough for the {jar} | Q:what's in {jar} | Q:how far is the {jar} jar | Q:state of the {jar} money
=> {Y} euros :: There are {Y} euros.

## film night ! tickets film music
- turn the lights off | make popcorn | who directed it | is it in colour | buy the film | what's {N}'s favourite film | invite {N} | how long until the bus | subtitles for my grandma's letter | film us | translate the title | rate it with {n} stars | why did he die | cook something

pause_film/player.pause :: Stops the film for a while
room/screen:spot:Screen; minutes?/for:dur(1..40 min):For how long
stop on {room}, the door bell rings<, {minutes}> | I must get a drink, hold {room}<for {minutes}> | {room}: a break<of {minutes}> | the baby cries, pause {room}<, {minutes}> | wait with the film on {room}<, {minutes} or so> | {room} should stand still<for {minutes}>

resume_film/player.resume :: Lets the film go on
room/screen:spot:Screen; back?/rewind:tick(1000..120000 ms):Go back so much first
we're back, {room} may go on<, {back} earlier> | {room} can go on<, but {back} back> | on with it on {room}<, from {back} before> | everybody sits again, {room} please go on | play on, {room}<, go back {back}> | break is over on {room}<, {back} back first>

louder_film/player.volume :: Makes the film louder or softer
room/screen:spot:Screen; steps/by:signed(1..20@louder~{x} louder~up by {x}~{x} up@softer~{x} softer~down by {x}~{x} down):Steps
I can't hear a word on {room}, {steps} | the neighbours knock: {room} {steps} | {room} {steps} | {steps} on {room} please | grandpa wants {room} {steps} | my ears hurt, {room} {steps}

## shop on the web ! shopping post money
- design a logo | what do others charge | pay the taxes | why did sales fall | answer the customer | ship order {n} | write the imprint | photograph the mug | hire a programmer | is the server down | send everybody a newsletter | how many visitors had we | print the invoice of {N} | refund {N}

show_article/articles.publish :: Puts an article into the shop so that it can be bought
article/sku:serial:Article; price?/euros:money(2..400 eur):Price; from_day?/from:date:From
{article} may be sold now<, {price}> | people can buy {article}<from {from_day}><, for {price}> | {article} goes on sale<{from_day}><at {price}> | make {article} visible<, {price}> | {article} is ready, show it<from {from_day}> | open {article} for buyers<, it costs {price}>

hide_article/articles.hide :: Takes an article out of the shop for a while
article/sku:serial:Article; until?/till:date:Until; reason?/why:(sold_out~we have none left~sold out|faulty~it breaks too often~there's a fault|season~wrong time of year|other):Reason
nobody should be able to buy {article}<until {until}><, {reason}> | take {article} off<till {until}><, {reason}> | hide {article}<, {reason}> | {article} off the shop<until {until}> | stop selling {article}<: {reason}> | {article} must vanish<till {until}><, {reason}>

change_price/articles.price :: Changes the price of an article
article/sku:serial:Article; price/to:money(2..400 eur):New price; old_shown?/strike_old!only_new:bool~show the old one crossed out^show only the new one:Old one shown!Only the new
{article} costs {price} from now on<, {old_shown}> | {article} is too dear, make it {price}<, {old_shown}> | new price of {article}: {price}<. {old_shown}> | {price} for {article}<, {old_shown}> | I want {price} for {article} | put {article} at {price}<. {old_shown}>

## hives ! animals garden
- extract the honey | sell a queen | what's the weather tomorrow | how do bees sleep | get me a new veil | who stung {N} | build a hive | paint hive {n} | how old is the queen | give the bees sugar | call the vet | photograph the queen | smoke them out | what is honey worth

weigh_hive/hives.weight :: Enters the weight of a hive
hive/number:no(1..60):Hive; kg/weight:d(12..79.5):Weight in kg; remark?/note:words(note):Remark
hive {hive} weighs {kg} kilos<, remark {remark}> | {kg} kg for hive {hive}<. Remark: {remark}> | the scale under {hive} says {kg} kg | {kg} kilos, that's hive {hive}<, note {remark}> | put {kg} kg down for hive {hive} | hive {hive}: {kg} kg<, write {remark}>

move_hive/hives.move :: Enters that a hive was moved
hive/number:no(1..60):Hive; to/place:spot:New place; night?/at_night!by_day:bool~at night^by day:At night!By day
hive {hive} stands at {to} now<, moved {night}> | carried {hive}, the hive, over to {to}<{night}> | {hive} is at {to} from today<, {night}> | we took hive {hive} to {to}<, {night}> | {to} is the new home of hive {hive}<, {night}> | hive {hive} -> {to}<, {night}>

hive_lost/hives.lost :: Enters that a colony is dead or gone
hive/number:no(1..60):Hive; cause/why:(swarmed~flew away~they swarmed off|mites~the mites got it|hunger~starved~had nothing left to eat|wet~drowned in the rain|theft~somebody stole it):Cause; date?/on:past:When
hive {hive}: {cause}<, {date}> | {cause}, that's hive {hive}<, {date}> | no bees left in {hive}, {cause}<{date}> | {hive} is empty, {cause}<, seen {date}> | write hive {hive} off, {cause}<, {date}> | sad news of hive {hive}: {cause}<, {date}>

## clinic for plants of a city ! garden
- chop the oak down | plant a hedge | how many trees has {C} | what's this mushroom | who planted the lime | water the park | sue the neighbour | is the apple ripe | clean the fountain | sell the wood | trim my hedge | how tall is the oak | catch the squirrel | name a tree after {N}

report_tree/trees.report :: Reports a tree that is ill or dangerous
tree/number:no(100..9999):Tree; state/what:(dead~has no leaves any more~is dead|leaning~leans over the road~leans|hollow~sounds hollow|branch~has a broken branch~a branch hangs loose|fungus~mushrooms grow on it):What; street+near:house(200):; urgent?/danger!no_danger:bool~it may fall any moment~kids play under it^no danger:Danger!No danger
tree {tree} at {street} {state}<, {urgent}> | {street}: tree {tree} {state}<. {urgent}> | the tree with {tree} on it, {street}, {state}<, {urgent}> | tree {tree} {state}, it stands at {street}<. {urgent}> | I walk past {street} daily, tree {tree} {state}<, {urgent}> | {street}, number on the trunk {tree}: {state}<. {urgent}>

adopt_tree/trees.adopt :: Notes somebody who looks after a tree
tree/number:no(100..9999):Tree; name/person:human:Who; mail?/email:mail:Mail; years?/for:n(1..10):For how many years
{name} looks after tree {tree}<for {years} years><, mail {mail}> | tree {tree} is {name}'s from now on<, {mail}> | {name} would like to water tree {tree}<, {years} years> | {name} takes care of {tree}, the tree<, mail {mail}> | put {name} down for tree {tree}<, {mail}> | tree {tree}: {name}<, for {years} years>
"""
