"""Wishes that sound much like what a function does and are none of its business: the same thing read and not set, another person's, the past in place of the future, the price and not the booking; beside them the same trade's wishes in unusual words that are granted
(the form is that of near1.py)."""
TEXT = """
## cards and accounts ! bank money card
- what did I spend at the baker's | is {N}'s card blocked | a new account, please | why was I charged twice | which branch is open on {D} | teach me how to save | who used my card at {T} | is the gold card worth it | change my PIN | print my statement | lend me {n} euros | what's my limit | how do I sign a cheque | find the nearest cash machine | close my account | has {N} paid me back | what's the euro worth | call {N} at the bank

stop_card/card.stop/freeze_card :: Blocks a card
ends_with/last_digits:digits4:Last digits; why/reason:(lost~gone~can't find it|stolen~nicked|swallowed~the machine kept it|fraud~somebody else shops with it):Why; abroad?/travelling!at_home:bool~I'm abroad~far from home^I'm at home:Abroad!At home
{ends_with} is {why}<, {abroad}> | {why}: the card with {ends_with}<, {abroad}> | oh no, {why}, ...{ends_with}<. {abroad}> | please stop {ends_with}, {why} | nobody may pay with {ends_with} any more, {why}<, {abroad}>
=> stopped at {T} :: It was stopped at {T}.

move_money/accounts.move :: Moves money between one's own accounts
amount/euros:money(5..900 eur):Amount; source/from:any(current|savings|holiday pot|rent|car fund|kids):From; target/to:any(current|savings|holiday pot|rent|car fund|kids):To; note?/text:word:Note
{amount} from {source} to {target}<, note {note}> | put {amount} of {source} into {target} | {target} needs {amount} from {source} | {source} to {target}: {amount}<, "{note}">
=> {source} {K} left :: {K} are left there.

## the heating at home ! warm room home
- how warm is it in the bathroom | why is the boiler loud | who turned the heating on at {T} | order oil | call the plumber | bleed the radiators | what did we pay for gas in {w} | is the chimney clean | open the windows | how old is the boiler | light the stove | is it cold outside | mend the radiator | when was the last service | show me the consumption of {w} | put on a jumper

set_warmth/heating.set/room_temp :: Sets how warm a room is to be
room/zone:spot:Room; degrees/target:temp(12..26):Degrees; until?/end:time(6..23):Until; whole_flat?/all_rooms!one_room:bool~everywhere^only there~not the others:Everywhere!Only there
{degrees} in {room}<, until {until}> | {room}: {degrees}<. {whole_flat}> | I'd like {room} at {degrees}<, until {until}> | my fingers are blue, {room} {degrees}<, {whole_flat}> | {room} shouldn't be colder than... make it {degrees}<, {whole_flat}>
=> set :: It is set.

away_mode/heating.away :: Lets the heating run low while nobody is in
leave+back/from_day+to_day:span(1..30):; keep?/lowest:temp(5..16):Lowest
nobody is in {leave}<, keep it at {keep}> | we're off {leave}<, not under {keep}> | house empty {leave}<, lowest {keep}> | {leave} we're at the sea, let it get cold<, but {keep} at least> | heating low {leave}<, down to {keep}>
=> low until {D} :: It runs low until {D}.

## lessons and absences ! school pupil teacher
- what marks has {N} | write a letter to {N}'s parents | who teaches {w} | is {N} a good pupil | when do holidays begin | where is room {n} | how many pupils has the school | punish {N} | buy chalk | translate the {w} text | explain fractions to {N} | what's for lunch | find {N} a tutor | is the bus late | take the class to {C} | who was ill last week | ring the bell | is {N} in today

mark_absent/absence.mark :: Enters the days on which a pupil is missing
pupil/who:first:Pupil; days/dates:dayrow(2..3):Days; excused?/with_note!unexcused:bool~with a note from home~excused^without an excuse~no note:Excused!Unexcused
{pupil} is missing {days}<, {excused}> | {days} no {pupil}<, {excused}> | {pupil} stays at home {days}<. {excused}> | won't see {pupil} {days}<, {excused}>
=> entered :: It is entered.

swap_lesson/lessons.swap :: Swaps two lessons
first+second/a+b:pair(1..5,6..10<@{a} and {b}@lesson {a} with lesson {b}@the {a}. and the {b}.):Lesson+Other lesson; day/on:date:Day; tell?/inform!silent:bool~tell the pupils^don't tell the pupils yet:Tell!Silent
swap {first} on {day}<, {tell}> | {day}: {first} change places<. {tell}> | on {day} let {first} change places<, {tell}> | exchange {first}, {day}<, {tell}>
=> swapped :: They are swapped.

## films and files ! film file video
- which film won in {C} | who plays in {w} | is {w} worth seeing | convert it to gif | upload it to the web | how long is the film | delete the old ones | buy popcorn | where is {w} filmed | play {w} for me | is the disk full | burn a disc | rate {w} | what did {N} say in the film | download the sequel | make the picture sharper | who has the rights to {w} | translate the title

delay_subs/subs.delay :: Moves subtitles in time
file/path:any(night.srt|ep4.vtt|farm.srt|opera.vtt|talk2.srt):File; by/shift:delta(tick 100..9000 ms@later~{x} later~back {x}~{x} too early as they are, fix it@earlier~{x} earlier~forward {x}~{x} too late as they are, fix it):Shift
{file} {by} | {by}: {file} | subtitles of {file} {by} please | the words in {file} don't match the lips, {by} | {file}, move all lines {by}
=> moved :: They are moved.

fade_end/video.fade :: Fades the end of a video out
file/path:any(night.mp4|farm.mov|opera.mkv|goal.mp4|trip.mp4):File; seconds/length:dur(1..20 s):Length; sound?/audio_too!picture_only:bool~the sound as well^leave the sound~only the picture:Sound too!Picture only
fade {file} out over {seconds}<, {sound}> | the last {seconds} of {file} should fade<, {sound}> | {file} ends too suddenly, fade {seconds}<. {sound}> | {file}: fade of {seconds} at the end<, {sound}>
=> {file} written :: It is written.

## lost things ! lost bus found
- when does the bus to {C} go | who found {N}'s hat | is line {n} late | how do I get to {C} | sell my old umbrella | insure my bag | where can I buy a scarf | my bike has a flat tyre | what does a ticket cost | give me directions to the office | I've lost my way | mend my umbrella | I lost the game | wash the coat | he lost his job | I'm lost for words | my train was cancelled | what's in the box

lost_on_line/lost.enter :: Reports a thing that was left behind on a line
thing/item:any(parasol|bag|coat|flute|tablet|helmet|purse|parcel):Thing; line/route:any(bus 3|U4|S8|tram 11|RE 70|bus 220):Line; colour?/color:colour:Colour
my {thing} rides on alone in {line}<, {colour}> | {thing} left on {line}<, it's {colour}> | {line} has my {colour} {thing} | I'm on the platform, my {thing} isn't: {line}<, {colour}> | forgot a {thing} on {line}<, {colour} one>
=> entry {ID} :: It is entry {ID}.

post_found/lost.send :: Sends a found thing to its owner
entry/number:serial:Entry; street+house:house(140):; insured?/insurance!plain:bool~insured^no insurance:Insured!Plain
send what {entry} is about to {street}<, {insured}> | {entry} to {street}<, {insured}> | I can't come, post {entry} to {street}<. {insured}> | {entry}: my address is {street}<, {insured}>
=> posted, {M} euros :: It is posted, {M} euros.
"""
