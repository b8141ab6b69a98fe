"""Functions where the schema's description decides what is written: signs, pairs, positions, rows, levels (the form is that of args1.py, the new kinds are in forms2.py).

The wishes are whole sentences of people in a hurry, rarely a row of values."""
TEXT = """
## animal clinic
log_pressure/clinic.pressure/add_blood_pressure :: Records an animal's blood pressure/Blood pressure of an animal
animal/patient:pet:Animal; upper+lower/sys_mmhg+dia_mmhg/high+low:pair(101..190,50..99@{a} over {b}@{a}/{b}@{a} over {b}@{a} to {b}):Upper value+Lower value/Systolic+Diastolic; pulse?/heart_rate:n(60..200):Beats a minute; cuff?/cuff_size:len(2..9 cm):Width of the cuff; calm?/resting!excited:bool~it was calm~lay still^it was nervous~wouldn't hold still:Animal was calm!Animal was nervous
{animal} has {upper}<, pulse {pulse}><, {calm}> | blood pressure of {animal} is {upper}<, heart goes {pulse}> | just measured {animal}: {upper}<. {calm}> | put down {upper} for {animal}<, pulse {pulse}><, {cuff} cuff> | {upper} on {animal} this morning<, with the {cuff} cuff><, {calm}> | write {upper} into {animal}'s chart<, pulse was {pulse}>
~ room {#2-6} | {N} held him | we measured {#2-4} times | he is {#2-15} years old

repeat_dose/clinic.dose/set_medication :: Plans a medicine for an animal
animal/patient:pet:Animal; drug/medicine:drug:Medicine; dose/amount:mass(2..400 mg):Dose; every/interval:every(hours):Time between two doses; days?/for:days(1..8 weeks):How long; with_food?!on_empty_stomach:bool~with its food~after eating^on an empty stomach~before it eats:With food!On an empty stomach
{animal} gets {dose} of {drug} {every}<for {days}><, {with_food}> | {drug} for {animal}, {dose} {every}<, {days} long> | start {animal} on {drug}: {dose}, {every}<. {with_food}> | {animal} needs {drug} {every}, {dose} each time<, {with_food}><, for {days}> | give {animal} {drug} {every}<for {days}>, {dose} a piece
~ it weighs {#3-40} kilos | {N} is the owner | cage {#2-12} | last visit was {#2-9} weeks ago

weigh_in/clinic.weight/weight_change :: Notes how an animal's weight changed/Change of weight since the last visit
animal/patient:pet:Animal; change/difference:signed(0.1..6.0@gained~gained {x} kilos~put on {x} kg~is {x} kg heavier~up {x} kg@lost~lost {x} kilos~is {x} kg lighter~down {x} kg~is {x} kilos thinner):Change in kilos; diet?/on_diet:bool~it's on a diet^no diet:On a diet; date?/day:past:Day
{animal} {change}<, {diet}> | {animal} {change} since last time<, {diet}> | please note that {animal} {change}<. {diet}> | weighed {animal}<{date}>: {change} | {animal} {change}<, weighed {date}>
~ scale {#2-4} | owner is {N} | {#2-9} treats a day

## music room
shift_chords/chords.shift/change_key :: Moves chords up or down by half tones/Chords in another key
chords/progression:row(C|D|E|F|G|A|B|Am|Dm|Em|Bm|F#m|Gm|Cm|Bb|Eb|E7|A7|D7|G7|Cmaj7|F#|Ab|C#m|Bbm|Gsus4|Dadd9):Chords in their order; half_tones/steps/semis:signed(1..7@up~up {x}~{x} half tones up~{x} higher~raised by {x}@down~down {x}~{x} half tones down~{x} lower~lowered by {x}):Half tones; flats?/use_flats!sharps:bool~written with flats^written with sharps:Written with flats!Written with sharps
Q:{chords} {half_tones} please<, {flats}> | Q:our singer wants it {half_tones}: {chords} | Q:what becomes of {chords}, {half_tones}<, {flats}> | Q:the song goes {chords} - I need that {half_tones} | Q:can you put {chords} {half_tones}<? {flats}> | Q:{half_tones}, the chords are {chords} | Q:{chords}<, {flats}>, all of it {half_tones} | Q:new key for {chords}, {half_tones}
~ verse {#2-4} too | capo on fret {#2-7} | {N} sings | we play at {T}

practice_loop/loops.set/loop_part :: Repeats a part of a recording
track/song:song:Recording; start+end/from+to:marks(0..420):Start+End; speed?/tempo:pct(40..95):Speed; times?/repeats:times(2..12):How often; count_in?/clicks!no_count_in:bool~with a count-in~count me in^no count-in:Counts in first!Does not count in
loop {track} {start}<at {speed}><, {count_in}> | play {track} {start} {times}<, {count_in}> | I want to practise {track} {start}<, only {speed} speed> | again and again {track}, {start}<, {times}><. {speed} speed> | {track}: {start} on repeat<, at {speed}><, {count_in}>
~ bar {#2-60} is hard | {N} plays bass | bpm is about {#70-140} | lesson at {T}

tune_string/tuner.string :: Tunes one string by cents
string/which:(E2~the low E~the lowest string|A2~the A string|D3~the D string|G3~the G string|B3~the B string|E4~the high E~the thinnest string):String; cents/offset:signed(2..40@sharp~{x} cents too high~{x} cents sharp@flat~{x} cents too low~{x} cents flat):How far off it is
{string} is {cents} | note: {string} {cents} | {cents} on {string} | {string}, {cents}, write that down
~ guitar of {N} | new strings {#2-9} days ago | it's {#15-28} degrees in here

click_track/metro.play/beat_on :: Starts a beat to play along
bpm/tempo:n(40..220):Beats a minute; meter/beats:n(2..9):Beats in a bar; stress?/accent_first:on(stress the one~with an accent on one^no accent~all beats the same~without stressing the one):First beat is stressed; minutes?/stop_after:dur(1..60 min):Stops after; volume?/loudness:lvl(0..10):Loudness
{bpm} beats, {meter} in a bar<, {stress}> | a beat at {bpm} please, {meter} to the bar<, {volume}><, {stress}> | {meter} beats, tempo {bpm}<, {minutes} long><. {stress}> | let it click at {bpm}, we're in {meter}<, {stress}><, for {minutes}> | metronome {bpm}, count to {meter}<, {volume}>
~ {N} rushes always | song {#2-12} of the set | drummer comes at {T}

## workshop of machines
set_machine/lathe.set/spindle_setup :: Sets a machine up for a job
machine/unit:any(lathe 2|mill A|drill press|router|saw 4|grinder B):Machine; rpm/speed:n(80..6000):Turns a minute; feed?/feed_mm:d(0.05..1.2):Feed in mm a turn; coolant?/cooling!dry:on(with coolant~coolant on^dry~no coolant~coolant off):Coolant on!Runs dry; direction?/turns:(cw~clockwise|ccw~anticlockwise~counterclockwise~the other way round):Direction
{machine} at {rpm}<, feed {feed}><, {coolant}> | run {machine} with {rpm} rpm<, {direction}><, {coolant}> | {rpm} turns on {machine}<, {coolant}> | I'd like {machine} at {rpm}<and a feed of {feed}><, {direction}> | set up {machine}: {rpm} rpm<, {feed} feed><. {coolant}>
~ part {#2-90} of {#100-400} | {N} is off today | bit of {#2-20} mm | belt {#2-5} squeaks

adjust_offset/mill.offset/tool_offset :: Corrects a tool's offset
tool/tool_no:no(1..40):Tool; delta/correction:signed(0.01..0.9@plus~{x} mm up~plus {x}~{x} mm more@minus~{x} mm down~minus {x}~{x} mm less~{x} mm too long):Correction in mm; axis/on:(X~across|Y~sideways|Z~in height~in depth):Axis; note?/why:any(worn|new insert|measured twice|after crash|warm spindle):Note
tool {tool} {axis}: {delta}<({note})> | {delta} for tool {tool} {axis}<, {note}> | correct number {tool} {axis} by that: {delta} | {axis} on tool {tool}, {delta}<, reason: {note}>
~ batch {#2-40} | gauge {#2-9} | shift ends {T} | {N} checked

cut_list/saw.list/cut_pieces :: Cuts bars into pieces of several lengths
bar/profile:any(steel 30x30|alu U20|oak strip|copper bar|brass rod 12):Bar; lengths/pieces:row(120..1900):Lengths in mm; deburr?/clean_edges!raw:bool~with clean edges~deburr them^leave the edges~raw:Deburred!Left raw; each?/per_length:times(2..9):How often each
from the {bar}: {lengths} millimetres<, {deburr}> | cut me {lengths} mm of {bar}<, each {each}> | {bar}, lengths {lengths}<, {deburr}><, every one {each}> | I need {lengths} (all mm) out of {bar}<. {deburr}> | saw the {bar} into {lengths} mm<, {each} each>
~ stock is {#2-9} bars | blade {#2-4} is new | {N} waits | drawing {#100-900}

## video desk
trim_video/clips.trim/cut_clip :: Cuts a part out of a video
file/clip:file:File; start+end/from+until:marks(0..900):Start+End; mute?/no_sound!keep_sound:bool~without sound~mute it^keep the sound~with the sound:Sound is removed!Sound stays; format?/as:(mp4|gif~as an animated picture|webm|mov):Format
cut {file} {start}<, {mute}> | I only want {start} of {file}<, as {format}> | {file}, just the bit {start}<, {mute}> | take {start} out of {file}<as {format}><. {mute}> | trim {file} so that it goes {start}<, {mute}> | the funny part of {file} is {start}, cut it<, {mute}>
~ filmed by {N} | {#2-9} people asked for it | it has {#100-900} MB | upload before {T}

add_chapter/chapters.add/mark_chapter :: Adds a chapter to a video
video/file:file:Video; position/at:mark(5..3000):Where it starts; title/name:any(Intro|The kitchen|Second half|Questions|Goal!|Unboxing|Credits|Interview):Title; number?/no:no(1..30):Number of the chapter
in {video}, chapter "{title}" starts at {position} | "{title}" begins at {position} in {video}<, chapter {number}> | new chapter at {position} of {video}: "{title}" | {video}: "{title}" from {position} on<, number {number}> | mark {position} in {video} as "{title}"
~ part {#2-6} | {N} speaks there | watch it till {T} | {#2-90} views

shift_captions/captions.shift/delay_text :: Moves captions in time
file/captions:file:Caption file; seconds/offset/by:signed(0.2..9.0@later~{x} seconds later~{x} s later~back by {x} seconds~{x} sec later@earlier~{x} seconds earlier~{x} s earlier~forward by {x} s~{x} sec sooner):Seconds; from?/after:mark(10..3000):Only after this position
put {file} {seconds}<, but only after {from}> | {file} has to come {seconds}<, from {from} on> | the text of {file} should appear {seconds} | {seconds}: {file}<, only what comes after {from}> | shift {file} so that all of it is {seconds}
~ episode {#2-24} | {N} is deaf | frames {#24-60} a second | it's {#2-9} languages

lap_time/laps.add/record_lap :: Records a lap
runner/driver/name:first:Who; time/lap:mark(40..600):Time of the lap; lap_no?/number:no(1..60):Number of the lap; wet?/rain!dry_track:bool~in the rain~track wet^track dry~in the dry:Wet track!Dry track; best?/personal_best:bool~personal best~her best so far^not the best:Personal best
{runner} did {time}<in lap {lap_no}><, {wet}> | {time} for {runner}<, {best}> | lap {lap_no} of {runner}: {time}<, {wet}> | {runner} just came round in {time}<. {best}> | put {time} down for {runner}<, {wet}><, lap {lap_no}>
~ car {#2-99} | pit stop took {#5-40} seconds | {#2-20} laps to go | {N} leads

interval_timer/timers.interval/start_rounds :: Starts rounds of effort and rest
work/effort:mark(10..300):Effort; rest/pause:mark(5..120):Rest; rounds/times:times(2..20):Rounds; sound?/signal:(bell~a bell|whistle|voice~somebody who counts|none~no sound~silent):Signal; warmup?/warm_up:dur(1..15 min):Warm-up before
{work} on, {rest} off, {rounds}<, {sound}> | {rounds}: {work} of work and {rest} of rest<, {warmup} warm-up first> | give me {work} hard and {rest} easy, {rounds}<. Signal: {sound}> | training: {work} effort, {rest} pause, {rounds}<, {warmup} to warm up>
~ my heart is at {#90-170} | {N} joins me | last week I did {#4-14} | mat {#2-6}

## score and league
enter_result/matches.enter/final_score :: Enters the result of a match
home/home_team:team:Home team; away/guests:team:Guests; home_goals+away_goals/goals_home+goals_away:pair(0..9,0..9@{a}:{b}@{a}-{b}@{a} to {b}@{a}:{b}):Goals of the home team+Goals of the guests; overtime?/extra_time!regular:bool~after extra time~in overtime^in regular time:After extra time!In regular time; crowd?/spectators:n(40..60000):Spectators
{home} against {away} ended {home_goals}<, {overtime}> | {home} - {away} {home_goals}<, {crowd} people watched><, {overtime}> | it's over: {home} {home_goals} {away}<. {crowd} spectators> | final: {home} vs {away}, {home_goals}<, {overtime}> | {home} at home to {away}, {home_goals}<{overtime}>
~ pitch {#2-6} | referee was {N} | round {#2-34} | kick-off was {T} | it rained {#2-30} minutes

give_points/points.change/score_change :: Changes the points of a player
player/who:first:Player; points/change:signed(1..60@plus~{x} points for~{x} more for~add {x} points to~another {x} for@minus~take {x} points off~{x} points off~minus {x} for~{x} less for):Points; reason?/why:any(cheated|bonus card|fast answer|late|best drawing|wrong answer):Reason
{points} {player}<, {reason}> | {points} {player}<({reason})> | now {points} {player} please<, {reason}>
~ round {#2-9} | the goal is {#100-500} | {N} is banker | team {#2-4}

book_court_pair/courts.reserve :: Reserves a court
court/court_no:no(1..12):Court; date/day:nearday:Day; start+end/from+to:hours(7..22):; players/people:(2~singles~two of us|4~doubles~a foursome):Players; light?/floodlight!no_light:bool~with the lights on~floodlight please^no light needed:With light!Without light; racket?/rackets:n(1..4):Rackets to lend
court {court} {date} {start}, {players}<, {light}> | {date} {start} on court {court}, we play {players}<. {racket} rackets too> | {players}, court {court}, {date} {start}<, {light}> | we'd like court {court} {date} {start}, {players}<, and {racket} rackets>
~ member {#100-900} | last time {#2-5} hours | {N} pays | changing room {#2-6}

## money desk
remind_payment/dunning.send/payment_reminder :: Sends a reminder for an unpaid bill
bill/invoice_no:code:Bill; stage/step:(1=friendly note~a friendly note~the first reminder~the friendly one|2=warning~the second reminder~a warning|3=last call~the final reminder~the last one before the lawyer~the last reminder):Stage 1 to 3; charge?/late_fee:money(2..60 eur):Late fee; by_post?/letter!by_mail:bool~as a letter~on paper^by mail:As a letter!By mail
send {stage} for {bill}<, charge {charge}><, {by_post}> | {bill} isn't paid: {stage}<and {charge} on top> | {stage} for {bill} please<, {by_post}> | time for {stage} on {bill}<. Add {charge}><, {by_post}> | {bill} gets {stage}<, plus {charge}><, {by_post}>
~ {#2-90} days late | customer {N} never answers | folder {#2-9} | called {#2-5} times

cash_entry/till.entry/book_cash :: Books money in or out of the till
amount/sum:signed(1.00..900.00@in~{x} came in for~{x} euros in for~took in {x} for@out~{x} paid out for~{x} euros out for~paid {x} for):Euros; purpose/for:any(stamps|flowers|parking|cake sale|window cleaning|tips|coffee|books):What for; receipt/has_receipt:bool~with a receipt~the receipt is here~I have the bill^no receipt~there's no bill~receipt got lost:There is a receipt; date?/day:past:Day
{amount} {purpose}, {receipt}<, {date}> | {date} {amount} {purpose}, {receipt} | {amount} {purpose}<{date}>. {receipt} | till: {amount} {purpose}, {receipt}
~ drawer {#2-4} | {N} counted | there were {#2-300} in it | voucher {#2-90}

change_price/prices.change/adjust_price :: Changes the price of an article by percent
article/item:gadget:Article; percent/change:signed(2..60@dearer~up by {x} percent~{x}% dearer~{x} percent up~plus {x}%@cheaper~down by {x} percent~{x}% off~{x} percent cheaper~minus {x}%~reduced by {x}%):Percent; until?/ends:date:Until; round_to?/ending:(0.99~ending in 99|0.95~ending in 95|0.5~to half a euro):Round to
{article} {percent}<until {until}> | make the {article} {percent}<, {until} at the latest> | {percent}: {article}<till {until}> | the {article} goes {percent}<until {until}> | everybody wants a {article}, so {percent}<until {until}>
~ shelf {#2-40} | {#2-60} left | {N} decided | costs {#5-90} now

lend_money/iou.note :: Notes who owes whom
who/debtor:first:Who owes; to/creditor:first:To whom; amount/sum:money(2..400 eur):How much; for?/what:any(dinner|taxi|rent|concert|bet|phone bill|pizza):What for; back_by?/due:date:Due
{who} owes {to} {amount}<for {for}> | {to} lent {who} {amount}<, for the {for}><, back by {back_by}> | {who} has to give {to} {amount}<by {back_by}> | write down that {who} got {amount} from {to}<for {for}> | {to} paid {amount} for {who}<, {for}>
~ we were {#2-9} | {N} knows | third time in {#2-9} weeks | bar {#2-9}

split_rent/rent.split/share_flat :: Splits the rent of a flat/What each pays
rent/total:money(300..3000 eur):Rent; rooms/sizes:row(8..34):Sizes of the rooms in m²; heating?/heat_included!cold:bool~heating is in it~warm^without heating~cold:Heating included!Without heating; equal?/same_for_all!by_size:bool~all the same^by size:All pay the same!By size
Q:the flat is {rent}, rooms of {rooms}<, {heating}> | Q:rooms have {rooms} square metres, rent {rent}<, {equal}> | Q:who pays what? {rent} for rooms of {rooms}<, {heating}> | Q:{rent} between rooms of {rooms} m²<, {equal}> | Q:we split {rent}<, {equal}>. The rooms: {rooms}
~ {#2-5} flatmates | floor {#2-6} | {N} moves out | deposit {#500-3000}
=> {X}, {X} and {Y} :: It says: {X}, {X} and {Y}.

## house devices
fan_level/ventilation.set/fan :: Sets how strong a fan blows
fan/which/room:any(bathroom|kitchen hood|attic fan|server room|bedroom|cellar):Which fan; level/strength:lvl(0..6):Strength; minutes?/for:dur(2..240 min):How long; swing?/oscillate!fixed:bool~turning from side to side~let it swing^pointing straight~don't let it swing:Swings!Stands still
{fan} {level}<for {minutes}><, {swing}> | it stinks, {fan} {level}<, {minutes}> | {fan} {level} please<, {swing}> | turn the {fan} {level}<for {minutes}> | the {fan} should run {level}<, {swing}><, {minutes}>
~ it's {#18-38} degrees | window {#2-4} is shut | {N} is cooking | humidity {#40-95}

radiator_step/heating.step/warmer_colder :: Makes a room warmer or colder by degrees
room/where:any(bathroom|study|nursery|hall|guest room|living room|office 3):Room; change/degrees:signed(0.5..5.0@warmer~{x} degrees warmer~up {x} degrees~{x} degrees more~{x} up@colder~{x} degrees colder~down {x} degrees~{x} degrees less~{x} cooler):Degrees; until?/till:time:Until
{room} {change}<until {until}> | make the {room} {change}<till {until}> | {change} in the {room} please<, until {until}> | I'd like it {change} in the {room} | could the {room} be {change}<until {until}>?
~ it's {#14-28} now | {N} has a cold | window since {T} open | radiator {#2-9} gurgles

amp_volume/speaker.volume/loudness_set :: Sets the loudness of a speaker
speaker/room/device:any(kitchen|garage|terrace|bath|stage left|shop):Speaker; level/volume:lvl(0..20):Loudness; fade?/seconds:mark(5..180):Fades within; mute_others?/only_this!all_stay:bool~and all others off~only this one^the others stay on:Others are muted!Others stay
{speaker} {level}<, slowly within {fade}><, {mute_others}> | music in the {speaker} {level}<. {mute_others}> | turn the {speaker} {level}<over {fade}> | the {speaker} speaker {level} please<, {mute_others}>
~ song {#2-40} | neighbours from {T} | {N} dances | {#2-9} guests

tank_pump/pump.run/start_pump :: Runs a pump
pump/which:(rain~rain barrel~the rain barrel|well~the well|fountain~garden fountain|cellar_drain~the drain in the cellar):Pump; minutes/duration:dur(2..240 min):How long; power?/output:pct(10..100):Power, 100 if not said; alarm_dry?/stop_when_dry:on(stop it when it's dry^don't stop when dry~even if it runs dry):Stops when dry
{pump} for {minutes}<at {power}><, {alarm_dry}> | run {pump} {minutes}<, {power} power><, {alarm_dry}> | {minutes} of {pump} please<, with {power}> | let {pump} go for {minutes}<at {power} power><. {alarm_dry}> | help, water! {pump} for {minutes}<, {power}>
~ it rained {#20-90} mm | hose {#2-4} leaks | {N} is away until {T} | level {#2-9}

water_every/garden.plan/watering_plan :: Plans regular watering
bed/area/plants:plant:What is watered; litres/amount:vol(0.5..60 l):Water each time; every/interval:every(days):Time between; start?/from:nearday:First time; evening?/at_night!morning:bool~in the evening~after sunset^in the morning~early:In the evening!In the morning
{bed} {every}, {litres} each time<, {evening}> | {litres} for the {bed} {every}<, from {start}> | give the {bed} {litres} {every}<. {evening}> | the {bed} want {litres} {every}<, starting {start}><, {evening}> | water {bed} {every} with {litres}<, {evening}>
~ row {#2-9} | can holds {#8-12} | it was {#25-38} degrees | {N} has the key

## printing
print_job/printers.print/print_pages :: Prints pages of a document
file/document:file:File; pages?/which:row(1..80):Pages; copies?/times:times(1..9):How often; colour?/in_colour!black_white:bool~in colour^black and white~no colour:In colour!Black and white; both_sides?/duplex!single_sided:on(on both sides~double-sided^one side only~single-sided):Both sides!One side; staple?/stapled!loose:bool~stapled^not stapled~loose:Stapled!Loose
{file} {copies}<, {colour}><, {both_sides}> | print {file}<, pages {pages}><, {colour}> | {file} please<, {copies}><, {both_sides}><, {staple}> | I need {file} on paper<, {copies}><, {colour}> | only pages {pages} of {file}<, {both_sides}> | out with {file}<, {copies}><. {staple}>
~ tray {#2-4} is empty | printer {#2-9} is slow | {N} needs it at {T} | toner at {#5-60} percent

poster_size/posters.order :: Orders posters
text/line:any(Open day|Lost cat|Flea market|Choir needs tenors|We have moved|Free soup):Text; width_cm+height_cm/width+height:pair(20..90,30..140<@{a} by {b}@{a} x {b}@{a} wide and {b} high@{a} times {b} cm):Width in cm+Height in cm; count/copies:n(1..120):How many; paper?/material:(matt|glossy~shiny|weatherproof~that stands the rain~for outside):Paper; colours?/ink:row(red|black|blue|green|gold|white|orange):Colours
{count} posters "{text}", {width_cm}<, {paper}> | "{text}" {width_cm}, {count} of them<, in {colours}> | order {count} times "{text}", {width_cm}<. {paper}> | we want "{text}" on {count} posters of {width_cm}<, {colours}><, {paper}>
~ last year {#20-90} | street {#2-9} | {N} hangs them | glue for {#2-5}

ticket_numbers/lottery.enter/play_numbers :: Enters a row of lottery numbers
numbers/row/picks:row(1..49):Numbers; draws?/weeks:times(1..8):How many draws; bonus?/extra:no(0..9):Bonus number; system?/superplay!plain:bool~with the extra game^just the plain game:With the extra game!Without
play {numbers}<, bonus {bonus}> | my numbers: {numbers}<, {draws}> | {numbers} again<, bonus number {bonus}><, {system}> | this week I take {numbers}<. {system}> | put {numbers} in<, {draws}><, bonus {bonus}>
~ I'm {#20-80} | ticket costs {#2-9} | {N} won {#10-90} | jackpot {#2-40} million

## sky and sea
point_telescope/scope.point/look_at :: Points a telescope at a place in the sky
object/target:any(M31|Vega|Saturn|Double Cluster|NGC 7000|Comet K2):Object; latitude/lat:deg(lat):Latitude of the observer; longitude?/lon:deg(lon):Longitude of the observer; exposure?/shutter:mark(2..300):Exposure; filter?/glass:(none|red|uv|moon~the moon filter):Filter
Q:{object} from {latitude}<, {exposure} exposure> | I'm at {latitude}<, {longitude}> and want {object}<, {filter} filter> | {object} please, we stand at {latitude}<, {longitude}> | show {object} at {latitude}<, expose {exposure}> | {latitude}<, {longitude}>: {object}<, {filter} filter>
~ moon is {#2-98} percent | mirror of {#10-60} cm | {N} froze | it's {#2-15} below

sun_times/sun.times/rise_and_set :: When the sun rises and sets at a place/Sunrise and sunset
latitude/lat:deg(lat):Latitude; longitude/lon:deg(lon):Longitude; date?/day:date:Day; twilight?/with_twilight!plain:bool~with the twilight^without twilight:With twilight!Without twilight
Q:sunrise at {latitude}, {longitude}<on {date}> | Q:{latitude} and {longitude}, when does it get dark<, {date}> | Q:we sail at {latitude} {longitude}, sunset?<on {date}> | Q:when's the sun up at {latitude}, {longitude}<, {twilight}> | Q:<{date}: >{latitude}, {longitude}, sunrise and sunset<, {twilight}>
~ wind {#2-9} | ship has {#2-40} people | {N} steers | depth {#20-900}
=> {T} and {T2} :: The sun rises at {T} and sets at {T2}.

drone_climb/drone.move/change_height :: Lets a drone climb or sink
drone/unit:any(Kite 1|Falke|D-07|Bee|Scout 3):Drone; metres/change:signed(2..90@up~climb {x} m~up {x} m~rise {x} metres~{x} metres higher@down~sink {x} m~down {x} m~{x} metres lower~come down {x} metres):Metres; hold?/then_hover!continue:bool~then hover~and stay there^and fly on:Hovers then!Flies on; speed?/rate:d(0.5..6.0):Metres a second
{drone}, {metres}<, {hold}> | {drone} should {metres}<with {speed} m/s><, {hold}> | {metres}, {drone}<. {hold}> | tell {drone}: {metres}<, {hold}>
~ wind {#2-9} | battery {#20-95} | {N} films | field of {#2-30} hectares

tide_offset/harbour.shift/departure_shift :: Moves the departure of a ship
ship/boat/vessel:any(Albatross|Nordstern|MS Clara|Gull|Old Kate|Wind Song):Ship; minutes/shift:signed(5..180@later~{x} minutes later~{x} min late~back {x} minutes@earlier~{x} minutes earlier~{x} min early~forward {x} minutes):Minutes; announce?/tell_passengers!silent:bool~tell the passengers~announce it^don't announce it:Passengers are told!Not announced; quay?/pier:no(1..20):Quay
{ship} {minutes}<, {announce}> | the {ship} leaves {minutes}<, from quay {quay}><. {announce}> | {ship} goes {minutes} today<, quay {quay}> | fog: {ship} {minutes}<, {announce}> | put {ship} {minutes}<, {announce}><, it's at quay {quay}>
~ {#20-300} passengers | {N} is captain | high water at {T} | wind force {#2-9}

## classes and kids
book_workshop/workshops.book/kids_course :: Opens a workshop for children
title/topic:any(Kites|Robots|Bread|Puppets|Bees|Magic tricks|Clay):Title; ages/age_range:couple(3..14@for ages {a} to {b}@from {a} to {b} years@ages {a}-{b}@for {a} to {b} year olds):Ages; places/seats:n(4..40):Places; date/day:date:Day; price?/fee:money(2..60 eur):Price; parents?/with_parents!alone:bool~parents stay~with a parent^without parents~the kids alone:With parents!Without parents
{title} on {date}, {ages}, {places} places<, {price}> | {places} places for {title}, {ages}, {date}<, {parents}> | add {title}: {date}, {ages}, {places} seats<. {price} each> | {date} we do {title} {ages}, room for {places}<, {parents}><, costs {price}>
~ table {#2-6} | {N} teaches | last year {#5-30} came | glue for {#4-20}

find_flat_range/flats.search :: Searches flats/Flats within a range
city/place:city:City; rooms/rooms_range:couple(1..8@with {a} to {b} rooms@{a}-{b} rooms@between {a} and {b} rooms@from {a} to {b} rooms):Rooms; rent_max?/up_to:most(money 300..2500 eur):Highest rent; pets?/pets_allowed!no_pets:bool~we have a dog~pets allowed^no pets:Pets allowed!No pets; floor_min?/from_floor:no(1..8):From this floor on
Q:a flat in {city} {rooms}<, {rent_max}><, {pets}> | Q:anything {rooms} in {city}<, {rent_max}> | Q:{city}, {rooms}<, {pets}><, {rent_max}> | Q:we look for a place {rooms} in {city}<. {pets}> | Q:what's there in {city} {rooms}<, {rent_max}>
~ we are {#2-6} | school {#2-9} | {N} works there | move in {#2-9} weeks
=> {N} flats :: There are {N} flats.

family_born/tree.find/search_ancestors :: Searches people of a family in a tree
surname/family:surname:Family name; born_from+born_to/year_from+year_to:pair(1650..1790,1795..1950<@born between {a} and {b}@born from {a} to {b}@born {a}-{b}@born after {a} and before {b}@from the years {a} to {b}):First year+Last year; place?/parish:city:Place; emigrated?/left_country!stayed:bool~who emigrated~who went overseas^who stayed:Emigrated!Stayed
Q:any {surname} {born_from}<in {place}> | Q:who of the {surname} family was {born_from}<, {emigrated}> | Q:{surname}, {born_from}<, {place}> | Q:find me {surname}s {born_from}<, {emigrated}> | Q:were there {surname} people {born_from}<in {place}>
~ page {#2-300} | {N} is my aunt | church book {#2-9} | {#2-7} generations
=> {P} and {P} :: There are {P} and {P}.

pill_box/pills.set/fill_box :: Fills a pill box
drug/pill:drug:Medicine; per_day/times_daily:times(1..4):How often a day; tablets/count:n(1..3):Tablets each time; before_meals?!after_meals:bool~before meals~on an empty stomach^after meals~with food:Before meals!After meals; until?/last_day:date:Last day; note?/text:any(with water|not with milk|break in half|blue ones|new box):Note
{tablets} {drug} {per_day} a day<, {before_meals}> | {drug} {per_day} daily, {tablets} each time<, until {until}> | {per_day} a day {tablets} of {drug}<, {before_meals}><, {note}> | grandma takes {drug} {per_day} a day, {tablets} at a time<. {before_meals}> | put {drug} in the box: {per_day} a day, {tablets}<, till {until}>
~ box {#2-4} | doctor {N} said so | she is {#70-98} | week {#2-50}

## shop and stock
stock_change/stock.adjust/correct_stock :: Corrects how many of an article are in stock
article/sku/item:code:Article; change/delta/pieces:signed(1..60@added~{x} more~{x} came in~found {x}~{x} too many were counted out, add them@removed~{x} broke~{x} are missing~{x} were stolen~{x} less~threw {x} away):Change in pieces; shelf?/place:any(A4|B12|cellar|window|C-1):Where; note?/why:any(inventory|fell down|wrong label|flood|return):Note
{article}: {change}<, shelf {shelf}> | {change} of {article}<on {shelf}><({note})> | correct {article}, {change}<, note: {note}> | we have to book {article}: {change}<, {shelf}>
~ pallet {#2-30} | {N} counted | {#2-9} boxes open | since {T}

gift_voucher/vouchers.issue/sell_voucher :: Issues a voucher
value/amount:money(5..300 eur):Value; for?/name:first:For whom; valid/years/valid_for:months(6..60 months):Valid for; printed?/on_paper!digital:bool~on nice paper~printed^by mail~as a PDF:Printed!Digital; message?/text:any(Happy birthday|Thank you|Get well|For your new home|Merry Christmas):Message
a voucher of {value}<for {for}>, good for {valid}<, {printed}> | {for} gets a voucher over {value}, valid {valid}<. {printed}> | make one of {value}, {valid}<, "{message}"><, for {for}> | {value} voucher<for {for}>, it should last {valid}<, {printed}> | voucher please: {value}, {valid}<, {printed}><, text "{message}">
~ till {#2-5} | {N} pays in cash | wrap {#2-9} | number {#100-900}

take_back/returns.take/return_goods :: Takes goods back
order/order_no:no(10000..99999):Order; reason/why:(too_small~too tight~doesn't fit, too small|too_large~far too big~too wide|damaged~came broken~has a crack~arrived in pieces|wrong_item~not what was ordered~they sent something else|changed_mind~she doesn't want it any more~doesn't like it after all):Reason; refund/money_to:(card~onto the card~back on her card|voucher~as a voucher|cash~in cash~into his hand|exchange~another one instead~swap it):Refund; opened?/unpacked!sealed:bool~it was opened~without its wrapping^still sealed~unopened:Opened!Still sealed
order {order} comes back: {reason}, {refund}<, {opened}> | {order}, {reason}. {refund} please<, {opened}> | a lady returns {order}, {reason}<, {opened}>, money {refund} | {reason} - order {order}, {refund}<, {opened}> | the customer of {order} says: {reason}. {refund}<. {opened}>
~ counter {#2-4} | bought {#2-30} days ago | {N} handles it | costs {#10-200}

deliver_to/delivery.plan/send_order :: Plans a delivery
order/order_no:code:Order; recipient/to:obj(name=first+phone=phone@{name}, phone {phone}@{name} ({phone})@{name}, reachable at {phone}):Recipient; street/address:street:Street; window?/slot:obj(from=time(8..12)+to=time(13..20)@between {from} and {to}@from {from} to {to}):Time window; floor?/storey:ord(1..9):Floor; signature?/must_sign!no_signature:bool~somebody must sign^no signature needed~just leave it there:Signature needed!No signature
{order} to {recipient}, {street}<, {window}><, {signature}> | deliver {order} at {street}, for {recipient}<, {floor} floor> | {recipient} gets {order}: {street}<, {window}><. {signature}> | take {order} to {street}, it's for {recipient}<, {window}><, {floor} floor>
~ {#2-40} kilos | bell {#2-20} | {N} drives | van {#2-9}

order_bouquet/flowers.order :: Orders a bouquet
flowers/stems:objs(kind=any(roses|tulips|lilies|irises|daisies|peonies)+count=n(1..30)@{count} {kind}@{count} {kind}@{kind}, {count} of them@{count} x {kind}):Flowers; price_max?/budget:most(money 10..120 eur):Most it may cost; card?/text:any(Get well|Forgive me|Happy birthday|With love|Congratulations):Card; pickup/ready_by:time(8..19):Ready at; colours?/tones:row(white|yellow|pink|red|violet|orange):Colours
{flowers}, ready at {pickup}<, {price_max}> | a bouquet of {flowers} for {pickup}<, card "{card}"> | {flowers} by {pickup} please<, {colours}><, {price_max}> | I pick up {flowers} at {pickup}<. On the card: {card}> | tie me {flowers}<in {colours}>, {pickup}
~ for {N} | last time {#20-60} euros | vase of {#20-50} cm | table {#2-9}

## tech help
extend_disk/volumes.resize/change_disk :: Makes a disk larger or smaller
disk/volume:any(data|home|backup2|vm-07|scratch|media):Disk; gigabytes/change:signed(5..900@grow~{x} GB more~grow by {x} GB~{x} gigs larger~add {x} GB@shrink~{x} GB less~shrink by {x} GB~{x} gigs smaller~take away {x} GB):Gigabytes; host?/machine:host:Machine; online?/while_running!offline:bool~while it runs~without downtime^offline~take it down first:While running!Offline
{disk} {gigabytes}<on {host}><, {online}> | {disk} on {host}: {gigabytes}<, {online}> | we need the {disk} disk {gigabytes}<. {online}> | {gigabytes} for {disk}<, host {host}><, {online}> | resize {disk}, {gigabytes}<, {online}>
~ {#60-99} percent full | ticket {#100-900} | {N} complains | backup from {T}

alarm_rule/monitor.rule/watch_value :: Sets an alarm on a value
metric/value:(cpu~the processor|memory~memory|disk~disk space|latency~how long answers take|errors~errors):What is watched; limit/threshold:n(5..5000):Limit; severity/level:(1=information~just for information|2=warning~a warning|3=page at once~wake somebody up~page me at once):Severity; cool_down?/repeat_after:mark(30..1800):Not again within; notify?/who:first:Who is told; enabled?/active:on(switch it on at once^keep it off for now~don't activate it yet):Active
{metric} over {limit}: {severity}<, tell {notify}><, {enabled}> | when {metric} goes above {limit}, {severity}<, not again within {cool_down}> | {severity} if {metric} is over {limit}<, to {notify}><. {enabled}> | set {severity} for {metric} at {limit}<, {enabled}><, {notify} gets it>
~ server {#2-40} | {N} is on call | since {T} quiet | {#2-9} rules already

send_packets/ping.run/ping_host :: Sends test packets to a machine/Whether a machine answers
host/target:host:Machine; count?/packets:times(1..10):Packets; size?/bytes:n(16..1400):Size in bytes; timeout?/wait:mark(2..60):Waits so long; ipv6?/use_ipv6!ipv4:bool~over IPv6^over IPv4:IPv6!IPv4
Q:does {host} answer<, {ipv6}> | Q:ping {host}<{count}><, {ipv6}> | Q:try {host}<{count}><, wait {timeout}> | Q:is {host} up<? {ipv6}> | Q:knock at {host}<{count}><with {size} bytes>
~ rack {#2-40} | {N} pulled a cable | since {T} | port {#2-48} is red
=> {M} ms :: It answered in {M} ms.

cron_task/jobs.repeat/schedule_run :: Runs a job again and again
job/script:any(backup|mail digest|report.sh|clean_tmp|sync photos|reindex):Job; every/interval:every(hours):Time between runs; start?/first_run:time:First run; retries?/tries:times(1..5):Tries when it fails; quiet?/no_mail!mail_result:bool~without mail~quietly^mail me the result:No mail!Mails the result; enabled?/active:on(active right away^paused for now~but leave it off):Active
{job} {every}<, first at {start}><, {quiet}> | run {job} {every}<. {enabled}> | let {job} go {every}<, from {start} on><, {quiet}> | {every} {job} please<, try {retries} if it fails> | {job} should run {every}<, {enabled}><, {quiet}>
~ takes {#2-50} minutes | host {#2-9} | {N} wrote it | log is {#2-900} MB
"""
