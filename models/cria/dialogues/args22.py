"""Functions whose wishes say a thing sideways: signs in words (lower by, too late, a size up), parts of a whole (a fifth), days of which one is named, negations that decide (no need to, without, don't bother), lists told in prose, remarks that hold a number which is nobody's
(the form is that of args1.py)."""
TEXT = """
## film and subtitles
shift_captions/captions.offset/move_subs :: Moves all subtitles of a file in time/Shifts subtitles
file/path:any(holiday.srt|talk_03.srt|episode9.vtt|wedding.srt|lecture-2.vtt|subs_en.srt|trailer.srt):File; shift/by:delta(tick 200..9000 ms@later~{x} later~back by {x}~they come {x} too early, delay them~too early by {x}, put it right@earlier~{x} earlier~forward by {x}~they lag {x} behind, pull them forward~{x} too late, fix that):Shift; keep_copy?/backup!overwrite:bool~keep the old file~leave me a copy^no copy needed~no need to keep the old one:Keep a copy!Overwrite; encoding?/charset:(utf-8|latin1~latin 1|utf-16):Encoding
{shift} in {file}<, {keep_copy}> | the lines of {file}: {shift}<, {encoding}> | subtitles {file}, {shift}<. {keep_copy}> | {file} is out of sync: {shift}<, {keep_copy}> | move the captions in {file} {shift}<, {keep_copy}> | my gran can't follow {file}. {shift}<. {keep_copy}>
=> {M} lines shifted :: It is done, {M} lines were shifted. || ok, {M} cues, last at {T} :: Done: {M} cues, the last at {T}.
~ it runs {#80-140} minutes | seen it {#2-9} times | the disc has {#2-9} chapters

cut_clip/clip.trim/trim_video :: Cuts a piece out of a video
file/video:any(beach.mp4|goal.mov|speech.mkv|birthday.mp4|drone-4.mov|cat.mp4):File; start+end/from+to:pair(1..60,61..600<@from second {a} to {b}@seconds {a} to {b}@between {a} and {b} seconds@{a} s until {b} s):Start second+End second; mute?/no_sound!with_sound:bool~without the sound~silent~no audio please^leave the sound in~with sound:Mute!With sound; volume?/loudness:pct(5..95):Volume
cut {file} {start}<, {mute}> | I only want {start} of {file}<, {mute}> | {file}: {start}<, {mute}><, volume {volume}> | keep just {start} from {file}, throw the rest away<, {mute}> | the good part of {file} is {start}<. {mute}> | {start}, the rest of {file} is boring<, {mute}>
=> clip_{M}.mp4, {K} kB :: It is clip_{M}.mp4, {K} kB.

record_show/recorder.plan/tv_record :: Plans a recording of a programme
title/show:film:Programme; day/date:date:Day; start+end/from+until:hours(6..24):; repeat?/weekly!once:bool~every week from now on~the whole series^just this once~only that one:Weekly!Once; skip_ads?/cut_ads!keep_ads:bool~without the ads~cut the adverts out^leave the ads in~no need to cut the ads:Cut ads!Keep ads
record {title} {day}, {start}<, {skip_ads}> | we're out {day}, tape {title} {start}<, {repeat}> | {title} is on {start}, {day}. don't let me miss it<, {skip_ads}> | {day} {start}: {title}<, {repeat}><, {skip_ads}> | I'd hate to miss {title} {day}, {start}<. {repeat}>
=> recording {ID} planned :: It is planned, recording {ID}.

## music at home
transpose_song/song.key/change_key :: Moves a song to another key
song/title:song:Song; semitones/steps:signed(1..7@up~{x} semitones up~up {x}~{x} half tones higher~it's too low, {x} semitones up@down~{x} semitones down~down {x}~{x} half tones lower~too high for her, {x} down):Semitones; capo?/with_capo!no_capo:bool~with a capo~show the capo^no capo~without a capo please:With capo!Without; flats?/use_flats!sharps:bool~write flats^with sharps~no flats:Flats!Sharps
{song}, {semitones}<, {capo}> | move {song} {semitones}<, {flats}> | can we have {song} {semitones}<? {capo}> | the choir sings {song}: {semitones}<, {capo}> | put {song} {semitones} for me<, {flats}>
=> new key: {W} :: The new key is {W}.
~ we are {#4-30} singers | verse {#2-5} is hard | page {#3-80} in the book

fade_volume/volume.change/sound_step :: Turns the sound up or down
room/zone:spot:Room; change/by:signed(2..40@louder~{x} percent louder~up by {x}~{x} more~I can hardly hear it, {x} up@quieter~{x} percent quieter~down by {x}~{x} less~the neighbours complain, {x} down):Change in percent; seconds?/over:dur(2..60 s):Seconds; night?/quiet_mode!normal:bool~and the night mode on~with quiet mode^no night mode~leave the night mode off:Night mode!Normal
{room}: {change}<, slowly over {seconds}> | the music in {room} {change}<, {night}> | {change} in {room} please<. {night}> | make it {change} in {room}<, within {seconds}> | can you turn {room} {change}<, {night}>
=> {room} now at {M} % :: It is at {M} % now.

make_mix/mix.build/playlist_from :: Builds a list of songs
minutes/length:dur(20..240 min):Length; mood/feel:(calm~something to calm down~for reading|happy~cheerful~to dance in the kitchen|sad~for a broken heart|loud~to wake everybody~for the gym):Mood; leave_out?/without/exclude:people:Artists to leave out; only_new?/new_only!any_age:bool~only this year's~nothing old^old ones are fine~no matter how old:Only new!Any
music for {minutes}, {mood}<, nothing by {leave_out}> | {mood}, {minutes}<, without {leave_out}><, {only_new}> | I need {minutes} {mood}<, anything but {leave_out}> | put together {minutes}, {mood}<. Please no {leave_out}><. {only_new}> | guests come: {minutes}, {mood}<, spare me {leave_out}> | songs for {minutes}, {mood}<, {only_new}>
=> mix {ID}, {M} songs :: The mix {ID} has {M} songs. || {M} songs, first: {W} :: There are {M} songs, the first is {W}.

## light and warmth
dim_to/lamp.level/set_brightness :: Sets how bright a lamp is
lamp/which:spot:Lamp; level/brightness:pct(5..95):Brightness; warm?/warm_white!cold_white:bool~warm white~a cosy tone^cold white~not the warm tone:Warm!Cold; seconds?/fade:dur(1..90 s):Fade; until?/off_at:time(17..23):Off at
{lamp} at {level}<, {warm}> | {lamp} to {level} of its light<, {warm}> | make {lamp} {level} bright<, {warm}> | I have a headache, {lamp} down to {level}<, {warm}> | only {level} on {lamp}<, fade over {seconds}> | it's glaring: {lamp} {level}<, off at {until}> | {lamp}, {level}, no more<, {warm}>
=> {lamp} at {M} % :: Done: {lamp} is at {M} %. || {W} dimmed :: It says: {W} dimmed.
~ there are {#2-9} lamps | I paid {#20-90} for it | it's {#6-11} in the evening

blind_to/shutter.position/blinds :: Moves a blind or a shutter
window/which:spot:Window; closed/shut_part:pct(5..95):How far closed; tilt?/slats:(flat~slats flat|half~slats half open|up~slats upright):Slats; when_sunny?/sun_only!always:bool~only when the sun shines^whatever the weather~sun or no sun:Only in sun!Always
close {window} {closed}<, {tilt}> | {window} {closed} shut<, {when_sunny}> | pull {window} down {closed}<, {tilt}> | sun in my eyes, {window} {closed} closed<, {tilt}> | {window}: {closed} down<. {when_sunny}> | I'd like {window} {closed} closed<, {when_sunny}>
=> moved :: It moved. || {window}: {M} % closed :: It is {M} % closed.

warm_step/heating.shift/temp_change :: Makes a room warmer or cooler
room/zone:spot:Room; degrees/by:signed(0.5..6@warmer~{x} degrees warmer~up {x}~{x} more~it's freezing, {x} degrees up@cooler~{x} degrees cooler~down {x}~{x} less~I'm sweating, {x} degrees down):Degrees; until?/end:time(6..23):Until; all_rooms?/whole_flat!one_room:bool~in all rooms~the whole flat^only there~not the other rooms:All rooms!Only there
{room} {degrees}<, until {until}> | {degrees} in {room}<, {all_rooms}> | can we have {room} {degrees}<, {all_rooms}> | {room}: {degrees}<until {until}> | heating in {room} {degrees}<, {all_rooms}> | turn {room} {degrees} please<, back at {until}>
=> {room} set to {Y} :: It is set to {Y} now.

## school desk
note_absent/absence.enter/pupil_away :: Enters the days a pupil is away
pupil/name:first:Pupil; days/dates:dayrow(2..4):Days; reason/why:(ill~has a fever~in bed~is poorly~caught a cold|family~a wedding in the family~a funeral|exam~sits an exam elsewhere|other~for reasons they'd rather not say):Reason; doctor?/with_note!no_note:bool~there's a doctor's note~with a certificate^no doctor's note~without a certificate:Doctor's note!None
{pupil} {reason}, {days}<, {doctor}> | {days}: {pupil} {reason}<, {doctor}> | please excuse {pupil} for {days}, {reason}<. {doctor}> | {pupil} won't be there {days}, {reason}<, {doctor}> | {reason}, so no {pupil} on {days}<, {doctor}> | the mother of {pupil} called: {reason}, {days}<, {doctor}>
=> entered, {M} lessons missed :: It is entered; {M} lessons are missed.
~ class {#1-10}b | there are {#18-30} in the class | the phone rang {#2-5} times

mix_quiz/reorder_quiz/quiz.mix :: Puts the questions of a quiz in another order
quiz/name:title:Quiz; seed/number:n(1..900):Seed; hold_first?/fix_first!free_first:bool~but question one stays~the first keeps its place~don't move the first one^the first may move too~the first one needn't stay:Keep the first!First may move; keep_last?/fix_last!free_last:bool~the last stays last~don't touch the last^the last may move as well:Keep the last!Last may move
shuffle {quiz}, seed {seed}<, {hold_first}><, {keep_last}> | new order for {quiz} with seed {seed}<, {hold_first}> | mix up {quiz}<, {hold_first}>, seed is {seed} | {quiz}: shuffle with {seed}<, {keep_last}> | the kids copy from each other, shuffle {quiz} with seed {seed}<, {hold_first}><, {keep_last}>
=> new order: {M}, {N} first :: It says: new order: {M}, {N} first.

test_time/exam.extend/more_time :: Changes how long a test lasts
test/exam:title:Test; change/by:delta(dur 5..60 min@longer~{x} longer~{x} more~give them {x} extra@shorter~{x} shorter~{x} less~cut it by {x}):Change; whom?/pupil:first:For one pupil; breaks?/with_break!no_break:bool~with a break in between^no break~straight through:Break!No break
{test} {change}<, only for {whom}> | {change} for {test}<, {breaks}> | the test {test} should be {change}<, for {whom} alone> | make {test} {change}<. {breaks}> | they never finish: {test} {change}<, {breaks}>
=> {test}: {M} minutes now :: It lasts {M} minutes now.

give_marks/marks.enter/grade_list :: Enters the points of several pupils
test/exam:title:Test; points/results:objs(name=first+points=n(1..60)@{name} {points}@{name} got {points}@{name}: {points}@{points} for {name}):Points; final?/publish!draft:bool~and publish it~they may see it^not for their eyes yet~don't publish yet~as a draft:Publish!Draft
{test}: {points}<, {final}> | enter {points} in {test}<. {final}> | for {test} I have {points}<, {final}> | {points} - that's {test}<, {final}> | results of {test}, {points}<. {final}>
=> {M} entered :: {M} were entered.

## bank counter
lock_card/card.block/stop_card :: Blocks a bank card
last_digits/ends_in:digits4:Last digits; reason/why:(lost~I can't find it anywhere~it's gone|stolen~somebody took my wallet~it was nicked|damaged~the chip is dead~it broke in two|suspicious~payments I never made):Reason; abroad?/in_foreign_country!at_home:bool~I'm abroad~I'm on holiday far from home~not in the country^I'm at home~I'm not abroad:Abroad!At home; new_card?/send_new!no_replacement:bool~send me a new one^I don't need another one~no replacement please:New card!No new card
block the card ending in {last_digits}, {reason}<, {abroad}><. {new_card}> | {reason}!! card {last_digits}<, {abroad}> | my card ...{last_digits}: {reason}<. {new_card}> | {reason}, I mean the one with {last_digits} last<, {abroad}><, {new_card}> | {reason} - the one with {last_digits} at the end<, {abroad}> | card {last_digits}, {reason}<. {new_card}>
=> card {ID} blocked at {T} :: It was blocked at {T}; the number is {ID}.
~ I've been a customer for {#2-40} years | it was {#7-11} this morning | I have {#2-4} cards

raise_limit/limit.change/card_limit :: Changes the limit of a card
card/which:any(gold|debit|travel|blue|black|family):Card; change/by:signed(50..900@up~up by {x}~{x} more~raise it by {x}@down~down by {x}~{x} less~lower it by {x}):Change in euros; until?/end:date:Until; online?/web_too!shop_only:bool~for the web too^not online~only in shops:Online too!Shops only
{card} card {change}<, until {until}> | the limit of {card}: {change}<, {online}> | {change} on the {card} one please<. {online}> | could the {card} card go {change}<, until {until}> | {card}, limit {change}<, {online}>
=> limit is {K} now :: The limit is {K} now.

pay_back/loan.extra/repay :: Pays back a part of a loan
loan/number:digits:Loan; share/part:pct(5..75):Part of what is open; day/on:date:Day; fee?/with_fee!free_only:bool~even if there's a fee^only if it's free~not if there's a fee:Accept a fee!Only free
pay {share} of loan {loan} {day}<, {fee}> | loan {loan}: pay back {share} {day}<, {fee}> | {share} of what I owe on {loan}, {day}<, {fee}> | I came into money, {share} of {loan} gone {day}<. {fee}> | {day} take {share} off loan {loan}<, {fee}>
=> {K} paid, {N} left :: {K} were paid, {N} are left.

## lost and found
report_lost_item/lost.report/lost_thing :: Reports a thing left in a bus or a train
item/what:any(backpack|parasol|scarf|guitar case|phone|hat|glove|lunch box|laptop bag|violin|cap|folder):Item; colour?/color:colour:Colour; line/route:any(U5|S3|bus 14|tram 9|M10|RB 22|bus 401|U2|line 7):Line; found_by?/name:person:Owner; money_in_it?/valuables!no_valuables:bool~there was money in it^nothing valuable in it~no money inside:Valuables!None
I left my {item} on the {line}<, it's {colour}><, {money_in_it}> | {item} forgotten in {line}<, {colour}> | gone is my {item}: {line}<, {colour} one> | my {colour} {item} is still riding on {line}<, {money_in_it}> | got off {line} without my {item}<. {money_in_it}> | {line} drove off with my {item}<, {colour}><, I'm {found_by}> | silly me, {item} on the seat, {line}<, {colour}>
=> report {ID} opened :: Done. Report {ID} was opened. || found already, at the office in {C} :: It was found already, it is at the office in {C}.

claim_item/lost.claim/fetch_found :: Books a time to fetch a found thing
report/number:serial:Report; day/date:date:Day; time/at:time(8..18):Time; someone_else?/by_other!in_person:bool~my husband comes for it~somebody else fetches it^I come myself:Somebody else!Myself
I'd fetch {report} {day} at {time}<, {someone_else}> | {day}, {time}, for report {report}<. {someone_else}> | report {report}: can I come {day} at {time}<, {someone_else}> | picking up {report} {day} {time}<, {someone_else}>
=> counter {M} :: It is at counter {M}.

## machines that run by themselves
plan_job/cron.add/schedule_command :: Runs a command again and again
command/run:any(/opt/backup|/opt/clean.sh|sync_photos|/home/ann/report.py|rotate-logs|/usr/bin/fetchmail|update_index):Command; time/at:time(0..23):Time; days?/weekdays:wds:Days; mail?/report!silent:bool~mail me what it says^no mail~don't mail me~silently:Mail!Silent
{command} at {time} each day<, {mail}> | {command} at {time} daily<. {mail}> | every {time}, {command}<, {mail}> | let {command} start at {time}<{days}><, {mail}> | {command} should go off at {time}<, {days}> | each day {time}: {command}<, {mail}> | have the machine do {command} at {time}<, {days}><. {mail}>
=> job {M} added, first run {D} :: Job {M} was added; it runs first on {D}.
~ the disk is {#50-95} percent full | server {#2-9} | {N} used to do it by hand

watch_disk/disk.alert/low_space :: Tells when a disk is nearly full
machine/host:machine:Machine; above/limit:pct(50..95):Full; who/mail:mail:Who; again?/repeat!once:bool~and keep nagging~every day until somebody acts^only once~no need to repeat it:Repeat!Once
tell {who} when {machine} is more than {above} full<, {again}> | {machine} over {above}: mail {who}<, {again}> | if {above} of {machine} is used, {who} should know<. {again}> | {who} wants to hear of it when {machine} has used {above}<, {again}> | alarm for {machine} at {above}, to {who}<, {again}>
=> watch {M} set :: Watch {M} is set.

log_km/odometer.enter/mileage_note :: Enters how far a car has gone
plate/car:serial:Plate; km/reading:n(1200..289000):Reading; date?/day:past:Day; fuel?/litres:vol(20..70 l):Fuel; service?/serviced!no_service:bool~it was at the garage~after the service^no service yet~not serviced:Serviced!Not
{plate} has done {km} km<{date}> | {km} on the clock of {plate}, please keep that<, {fuel} put in> | {km} km, {plate}<, {service}> | odometer of {plate}: {km}<, {date}> | {plate} stands at {km}<. {service}> | note for {plate}: {km} kilometres<, tanked {fuel}> | I just parked {plate}, {km} on the dial<, {service}>
=> noted, next service in {K} km :: It is noted; the next service is in {K} km.

## guests and rooms
wake_guest/morning_ring/wakeup :: Rings a room in the morning
room/number:n(101..999):Room; time/at:time(4..10):Time; day/date:nearday:Day; again?/second_call!one_call:bool~ring twice~and again ten minutes later^once is enough~no second call:Second call!One; coffee?/with_coffee!no_coffee:bool~send coffee up~with a coffee^no coffee~coffee isn't needed:Coffee!None
room {room} wants to be up at {time} {day}<, {again}> | {day} {time}, room {room}<, {coffee}> | {room} has to catch a train, ring at {time} {day}<, {again}> | please wake {room} {day} at {time}<. {coffee}> | {time} {day} for {room}<, {coffee}><, {again}> | the gentleman in {room} mustn't sleep past {time} {day}<, {again}>
=> wake-up {room} {T} set :: It is set: wake-up {room} {T}. || line {M} will ring :: Line {M} will ring.
~ he arrived {#2-9} hours late | floor {#1-9} | {#2-4} nights booked

late_out/checkout.shift/leave_time :: Moves the hour a guest leaves
room/number:n(101..999):Room; shift/by:delta(dur 30..240 min@later~{x} later~stay {x} longer~{x} more@earlier~{x} earlier~{x} sooner~leave {x} before time):Shift; charge?/with_fee!free:bool~put it on the bill~with the usual fee^free of charge~don't charge it~no fee:Charge!Free
room {room} {shift}<, {charge}> | {room} checks out {shift}<, {charge}> | checkout of {room} {shift}<. {charge}> | {room} would like to go {shift}<, {charge}> | {shift} for {room}, the flight was changed<, {charge}>
=> {room} until {T} :: It is until {T} now.
"""
