"""Functions of leisure, learning and culture whose wishes name no deed.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
choir
voice_absent/choir.absent/cannot_sing
A singer misses a rehearsal
singer/who/name:first:Singer; date/on/rehearsal:date:Rehearsal; voice?/part/section:(soprano~first soprano|alto|tenor|bass):Voice; reason?/why/because:(ill~has no voice left|travel~is abroad|work~night shift|family~baby is coming):Why
{singer} can't sing on {date}<, {reason}>|{date} without {singer}<, {reason}>|{singer} is hoarse, {date}{reason=ill}|one {voice} less on {date}, {singer}|<{reason}: >{singer}, {date}|{singer} won't be there {date}<. {reason}>|{date}: no {singer}<, {voice}>|sorry from {singer} for {date}<, {reason}>
=> {"missing": {M}} :: {M} are missing.

choir
song_tempo/choir.tempo/beats_per_minute
Tempo and key of a song
song/title/piece:song:Song; bpm/tempo/speed:n(48..190):Beats a minute; key?/tone/pitch:(C|D|E flat|F|G|A minor~sad, in a|B flat):Key; breaths?/breathe_after/bars:n(2..12):Breath after so many bars
{song} at {bpm}<, in {key}>|{bpm} for {song}<, key {key}>|{song} drags, take {bpm}|we sing {song} too slowly, {bpm}<, in {key}>|<in {key}, >{song} {bpm}|{song}: {bpm} beats<, breathe after {breaths} bars>
=> ok :: {song} has {bpm} beats.

orchestra
bow_repair/instruments.defect/broken_string
A defect of an instrument
instrument/what/which:(violin|cello|oboe|horn|harp|timpani~the big drums|double_bass~the bass):Instrument; defect/problem/how:(string~a string snapped|crack~a crack in the body|key~a key sticks|bow~no hair on the bow|dent~somebody sat on it):Defect; player?/owner/of:first:Player; concert?/needed/by:nearday:Needed by
{instrument}: {defect}<, {player}>|{defect}, the {instrument}<of {player}>|{player}'s cello, {defect}{instrument=cello}|<{concert} is the concert: >{instrument}, {defect}|the {instrument} {defect}<, needed {concert}>|{defect} - {instrument}<, {player} is in tears>
=> {"workshop": "{D}"} :: The workshop takes it on {D}.

orchestra
seat_swap/orchestra.seat/sits_at
Who sits at which desk
player/musician/who:first:Player; desk/stand/no:n(1..14):Desk; section/group/strings:(first_violins~in the first violins|second_violins~in the seconds|violas|cellos|basses):Section; side?/inside/outside:(inside|outside~next to the audience):Side
{player} desk {desk} {section}<, {side}>|{section}, desk {desk}: {player}<, {side}>|{player} sits at {desk} {section} now|<{side}: >{player}, {section}, {desk}|desk {desk} {section} is {player}'s|{player} moves to desk {desk}, {section}<, {side}>
=> ok :: {player} sits at desk {desk}.

band
gig_request/gigs.request/play_for_us
Somebody wants the band for an evening
where/place/venue:place:Where; date/day/on:date:Date; fee?/pay/money:n(50..4800):Fee; currency?/cur/in:@cur:Currency; hours?/sets/length:n(1..6):Hours; outdoor?/open_air/outside:bool~in the open~under the sky^in a hall:Outside; contact?/who/asked_by:person:Who asked
{where} wants us on {date}<for {fee}>|{date}, {where}<, {fee} {currency}><, {hours} hours>|{contact} asked if we play at {where}, {date}<, {outdoor}>|wedding at {where} on {date}<, they pay {fee}>|<{outdoor}, >{where}, {date}|{hours} hours at {where}, {date}<. {fee} in the hand>|{where} again, {date}<, {contact}>
=> {"free": ((true|false))} :: Free on that day: {1}.

band
setlist_add/setlist.add/play_song
A song for the list of the concert
song/title/what:song:Song; position?/place/no:n(1..24):Position; key?/in/tone:(C|D|E|F|G|A|B flat):Key; capo?/fret/on_fret:n(1..7):Capo; encore?/extra/after:bool~as the last extra~if they clap long enough^not as an encore:Encore
{song}<in {key}><, {encore}>|{song} on {position}<, key {key}>|they always shout for {song}<, {encore}>|let's do {song}<, number {position}><, capo {capo}>|<{encore}: >{song}|no concert without {song}<, in {key}>|{song}, {position} on the list{encore=false}
=> ok :: {song} is on the list.

drama
prop_missing/props.missing/where_is_prop
A prop that is missing on stage
prop/what/thing:any(the golden cup|a wooden sword|Juliet's letter|the skull|the red telephone|a rubber chicken|the crown):Prop; scene/act/for:n(1..24):Scene; actor?/needs/who:first:Who needs it; opening?/premiere/tonight:bool~we open tonight~in two hours^still a week:Tonight
{prop} is nowhere, scene {scene}<, {opening}>|scene {scene} without {prop}<, {actor} panics>|{actor} stands there in scene {scene} without {prop}<, {opening}>|<{opening}: >{prop}, scene {scene}|who took {prop}? scene {scene}|{scene} needs {prop}<, {actor}>
=> {"box": {M}} :: It is in box {M}.

drama
line_cut/script.cut/shorter_text
Lines that are cut from a play
page/p/on_page:n(1..180):Page; from/first_line/start:n(1..20):First line; to/last_line/end:n(21..44):Last line; role?/actor/who:any(Hamlet|the nurse|King|First Witch|Butler|Mrs Hill):Role
page {page}, {from} to {to} go<, {role}>|{from}-{to} on {page} bore everyone<, {role}>|lines {from} till {to} of page {page}<, {role}>|<{role}: >page {page}, out with {from} to {to}|the director hates page {page}, {from} to {to}|no more {from}-{to}, p. {page}
=> {"minutes_saved": {Y}} :: That saves {Y} minutes.

chessclub
game_result/chess.result/who_won
Result of a game of chess
white/with_white/first:surname:White; black/with_black/second:surname:Black; result/outcome/score:(1-0~white won~white mates|0-1~black won~black takes it|draw~nobody won~half a point each):Result; moves?/length/count:n(9..120):Moves; round?/in_round/no:n(1..11):Round
{white} against {black}, {result}<, {moves} moves>|{white} - {black}: {result}<, round {round}>|{result}, {white} (white) and {black}<, {moves} moves>|<round {round}: >{white} vs {black}, {result}|{black} had black against {white}, {result}|{white} white, {black} black, {result}<after {moves} moves>
=> {"rating_change": {Y}} :: The rating changes by {Y}.

chessclub
pair_round/chess.pair/next_opponent
Against whom somebody plays next
player/who/name:surname:Player; round?/no/in_round:n(1..11):Round
Q:whom does {player} meet next<in round {round}>|Q:{player}'s opponent<, round {round}>|Q:does {player} have white<in {round}>|Q:which board for {player}|Q:{player}, next game?|Q:who sits across {player}<, round {round}>
=> {"board": {M}, "opponent": "{P}"} :: Board {M}, against {P}. || {P} :: It is {P}.

climbing
route_climbed/routes.tick/sent_it
A climbing route that somebody climbed
route/name/line:any(Blue Moon|Green 14|Slab City|The Crack|Red Overhang|Spider Web):Route; grade/level/difficulty:any(5a|5c|6a+|6b|6c|7a|7b+|8a):Grade; style/how/way:(onsight~first try, no clue|flash~first try|redpoint~after a lot of tries|toprope~rope from above|failed~fell off):Style; tries?/attempts/times:n(1..20):Tries; partner?/belayer/with:first:Belayed by
{route}, {grade}, {style}<, {tries} tries>|{route} ({grade}) {style}<with {partner}>|{grade} {route}: {style}|<{partner} held the rope: >{route} {grade}, {style}|{style} in {route}, it's {grade}<, try {tries}>|my arms! {route} {grade}, {style}<, {tries} attempts>
=> ok :: {route} was saved.

climbing
hold_loose/routes.loose/spinning_hold
A loose hold in the climbing hall
wall/sector/where:any(wall A|cave|boulder 3|north face|kids' wall|tower):Wall; colour/hold/which:colour:Colour of the hold; height_m?/high/up:n(1..18):Height in m; danger?/close/unsafe:bool~somebody fell because of it~close it now^only turns a bit:Dangerous
a {colour} hold turns on {wall}<, {height_m} m up><, {danger}>|{wall}, {colour}, loose<, {danger}>|the {colour} one at {wall} wobbles<, {height_m} metres>|<{danger}: >{colour} hold, {wall}|{wall}: {colour} came off in my hand<at {height_m} m>|{colour} spins on {wall}<. {danger}>
=> {"setter": "{P}"} :: {P} repairs it.

swimming
lap_time/swim.time/stopped_watch
Time of a swimmer
swimmer/who/name:first:Swimmer; metres/distance/m:ints(25|50|100|200|400|800):Metres; stroke/style/how:(freestyle~crawl|breaststroke~like a frog|backstroke~on the back|butterfly~fly):Stroke; seconds/time/s:d(14.2..88.9):Seconds; pool?/course/length:(25~short course|50~long course):Pool
{swimmer} {metres} {stroke} {seconds}<, {pool}>|{seconds} for {swimmer}, {metres} m {stroke}|{metres} {stroke}, {swimmer}: {seconds}<({pool})>|<{pool}: >{swimmer}, {metres} metres {stroke}, {seconds} s|{swimmer} touched after {seconds}, {metres} m {stroke}|{stroke} {metres}, {seconds} sec, {swimmer}
=> {"best": ((true|false))} :: Personal best: {1}.

swimming
pool_chlorine/pool.water/water_values
Values of the water of a pool
pool/basin/which:(big~the fifty metre one|kids~the paddling pool|diving~under the tower|warm~the salt one):Pool; chlorine/cl/free_chlorine:d(0.1..3.9):Chlorine in mg per l; ph/acidity/ph_value:d(6.5..8.4):pH; celsius?/temp/degrees:d(23.5..36.5):Temperature; cloudy?/turbid/milky:bool~can't see the ground~milky^crystal clear:Cloudy
{pool}: chlorine {chlorine}, ph {ph}<, {celsius} degrees><, {cloudy}>|ph {ph}, chlorine {chlorine}, {pool}<, {celsius}>|{chlorine} chlorine and ph {ph} in {pool}<, {cloudy}>|<{cloudy}: >{pool}, ph {ph}, cl {chlorine}|{pool} has {celsius} degrees, ph {ph}, {chlorine} mg chlorine|{pool}, cl {chlorine}, ph {ph}<. {cloudy}>
=> {"ok": ((true|false))} :: OK: {1}.

ski
lift_queue/lifts.queue/how_long_waiting
People waiting at a ski lift
lift/name/which:any(Gipfelbahn|Lift 4|Bear Express|T-bar 2|Sunny Chair|Valley Gondola):Lift; people/waiting/queue:n(0..480):People; minutes?/wait/time:minutes:Minutes to wait; stopped?/stands/halted:bool~it stands still~rope doesn't move^it runs:Lift stopped
{people} at {lift}<, {minutes}><, {stopped}>|{lift}: {people} waiting<, {minutes} in the cold>|{people} people in front of {lift}<, {stopped}>|<{stopped}: >{lift}, {people}|{lift} queue is {people}<, takes {minutes}>|{people} skis in a heap at {lift}
=> shown :: The queue of {lift} is shown.

ski
slope_state/slopes.state/snow_on_slope
State of a ski slope
slope/run/no:n(1..68):Slope; state/snow/how:(powder~fresh powder|groomed~like a carpet|ice~like a mirror|slush~like porridge|closed~grass looks out|avalanche~half the hill came down):State; cm?/depth/snow_cm:n(5..280):Snow in cm; colour?/difficulty/level:(blue~for beginners|red|black~for the mad):Colour
{slope}: {state}<, {cm} cm>|{state} on {slope}<, {colour}>|slope {slope}, {state}<, {cm} centimetres>|<{colour} one: >{slope}, {state}|number {slope} is {state}|{slope}, {cm} cm, {state}
=> ok :: Slope {slope} was saved.

ski
rent_skis/ski.rent/boots_and_skis
Skis for a guest
guest/name/who:first:Guest; height_cm/tall/size:n(95..205):Height in cm; shoe/foot/boots:n(28..48):Shoe size; kg?/weight/kilos:n(20..130):Weight in kg; level/skill/can:(beginner~never stood on skis|medium~gets down somehow|expert~jumps off cliffs):Skill; days?/for/length:days:Days; helmet?/hat/head:bool~with helmet^has a helmet:Helmet
{guest}: {height_cm} cm, shoe {shoe}, {level}<, {days}><, {helmet}>|{guest} {level}, {height_cm} tall, feet {shoe}<, {kg} kilos>|shoe size {shoe}, {height_cm} cm, {guest}, {level}<, {days}>|<{days}: >{guest}, {level}, {height_cm} cm, boots {shoe}|{level}: {guest}, size {shoe}, {height_cm} cm<. {helmet}>|{guest} weighs {kg}, is {height_cm}, wears {shoe} and {level}
=> {"ticket": {M}, "price": {X}} :: Ticket {M}, {X}.

scouts
badge_earned/scouts.badge/learnt_knots
A badge that a scout earned
scout/kid/name:first:Scout; badge/skill/for:(knots~ties every knot|fire~lit a fire with one match|first_aid~bandaged my arm|map~found home with a compass|cook~fed us all|swim~swam across the lake):Badge; date?/on/day:date:Day; level?/stage/degree:(bronze|silver|gold):Level
{scout} {badge}<, {level}>|{badge}: {scout}<, {date}>|{scout}, {badge}<on {date}>|<{level}: >{scout} {badge}|well done {scout}, {badge}|believe it or not, {scout} {badge}<, {date}>
=> {"badges": {M}} :: {scout} has {M} badges.

scouts
camp_signup/camp.signup/comes_to_camp
A child comes to the camp
child/scout/name:person:Child; born/birthday/birth:date:Birthday; diet?/eats/food:(all~eats everything|vegetarian~no meat|vegan|halal|gluten_free~no wheat):Diet; swims?/can_swim/swimmer:bool~swims like a fish^can't swim:Can swim; parent_phone/phone/call:phone:Phone of the parents; tent?/sleeps_with/with:first:Shares a tent with
{child}, born {born}, call {parent_phone}<, {diet}><, {swims}>|{child} ({born}) wants to come, {parent_phone}<, {swims}>|{parent_phone} is the mother of {child}, {born}<, {diet}>|<{swims}: >{child}, birthday {born}, phone {parent_phone}|camp: {child}, {born}, {parent_phone}<, in a tent with {tent}>|{child}, {parent_phone}, {born}<. {diet}>
=> {"place": {M}} :: It is place {M}.

escape
room_result/escape.result/they_got_out
Result of a group in an escape room
group/team/who:any(Die Füchse|Team Panic|The Bakers|Locksmiths|Class 7b|Bridal party):Group; room/game/which:any(The Lab|Pharaoh|Submarine|Attic|Bank Vault|Zeppelin):Room; minutes/time/took:n(22..60):Minutes; hints?/helps/clues:n(0..9):Hints; escaped/out/won:bool~got out~made it^still in there when time was up~didn't make it:Got out
{group} in {room}: {minutes} minutes, {escaped}<, {hints} hints>|{room}, {group}, {escaped}, {minutes} min<with {hints} hints>|{group} {escaped}, {room}, {minutes} minutes<, {hints} clues>|<{hints} hints, >{group}, {room}, {minutes}, {escaped}|{escaped}: {group}, {minutes} min in {room}|{minutes} min for {group} in {room}, {escaped}
=> {"rank": {M}} :: That is rank {M}.

bowling
frame_score/bowling.score/pins_down
A throw on a bowling lane
lane/alley/no:n(1..24):Lane; player/who/name:first:Player; pins/down/fell:n(0..10):Pins that fell; throw/ball/nth:ints(1|2):First or second ball; foul?/over_line/step:bool~stepped over the line^clean throw:Foul
lane {lane}, {player}: {pins} with ball {throw}<, {foul}>|{player} {pins} pins, ball {throw}, lane {lane}|{pins} down for {player} on {lane}, {throw}. ball<, {foul}>|<{foul}: >{player}, lane {lane}, ball {throw}, {pins}|ball {throw} of {player} took {pins}, lane {lane}|{player} on {lane}: ball {throw}, {pins} fell
=> {"total": {N}} :: {player} has {N}.

karaoke
next_singer/karaoke.queue/wants_to_sing
Somebody wants to sing
singer/who/name:first:Singer; song/title/what:song:Song; key_shift?/transpose/higher:n(-6..6):Half tones up or down; duet_with?/with/together:first:Together with
{singer}: {song}<with {duet_with}>|{song} for {singer}<, {key_shift} half tones>|{singer} had three beers and wants {song}<, with {duet_with}>|{singer} and the microphone, {song}|<{key_shift} half tones: >{song}, {singer}|{song}! says {singer}<, together with {duet_with}>
=> {"position": {M}} :: It is position {M}.

tabletop
take_damage/party.damage/lost_hp
Damage that a hero takes
hero/character/who:any(Thorin|Mira the Bold|Zog|Elandra|Brother Finn|Kesk):Hero; points/damage/hp:n(1..48):Points; kind?/type/from:(fire~dragon's breath|poison~a green cup|sword~a blade|fall~down a shaft|cold~ice everywhere):Kind; half?/saved/resisted:bool~made the save~only half^failed the save:Halved
{hero} takes {points}<, {kind}><, {half}>|{points} on {hero}<, {kind}>|ouch, {hero}, {points}<from {kind}>|{hero} bleeds, {points} gone<, {half}>|<{kind}: >{hero} {points}|{hero} minus {points}<. {half}>
=> {"hp": {M}} :: {hero} has {M} points. || {hero} is down :: {hero} is down.

tabletop
loot_found/party.loot/what_was_in_chest
Loot that the party found
item/thing/what:any(silver dagger|ring of fog|healing potion|old map|bag of rubies|cursed boots|scroll of light):Item; gold?/coins/money:n(5..900):Gold coins; carried_by?/who/takes:any(Thorin|Mira the Bold|Zog|Elandra|Brother Finn|Kesk):Who carries it; magic?/enchanted/glows:bool~it glows~hums when touched^nothing special:Magic
in the chest, a {item}<and {gold} coins><, {carried_by} takes it>|{carried_by} pockets the {item}<, {magic}>|{item}<, {magic}><, plus {gold} gold>|<{gold} gold and >a {item}|under the bones lay a {item}<, {magic}>|{item} for {carried_by}<, {gold} coins for all>
=> ok :: The {item} was saved.

tabletop
initiative/party.initiative/who_begins
Initiative of somebody in a fight
who/name/creature:any(Thorin|Mira|Zog|goblin 1|the ogre|Kesk|skeleton B):Who; value/roll/number:n(1..28):Value; surprised?/asleep/unaware:bool~still asleep~didn't see it coming^wide awake:Surprised
{who} {value}<, {surprised}>|{value} for {who}<, {surprised}>|{who} rolled a {value}|<{surprised}: >{who}, {value}|{who}: {value}|got {value} on {who}
=> {"order": {M}} :: {who} is number {M}.

fantasyleague
line_up/league.lineup/start_player
Puts a player into or out of the team
player/name/who:surname:Player; slot/to/position:(starter~from the first minute|bench~on the bench|injured~is hurt|captain~wears the armband):Where; week?/matchday/round:n(1..38):Match day
{player} {slot}<, week {week}>|{slot}, {player}<for round {week}>|{player} limps, so bench{slot=bench}<, week {week}>|<week {week}: >{player} {slot}|my striker {player} {slot}|{player}: {slot}<in {week}>
=> ok :: {player} was set.

podcast
episode_note/podcast.note/minute_mark
A mark in the recording of an episode
episode/no/ep:n(1..380):Episode; minute/at/mark:n(0..118):Minute; kind/what/type:(cut~cough here~dog barks|ad~sponsor comes in|music~jingle|chapter~new topic|quote~nice sentence):What; text?/title/label:any(who owns the moon|listener mail|the bread story|numbers of the week|goodbye):Text
ep {episode}, minute {minute}: {kind}<, "{text}">|{kind} at {minute} in {episode}|minute {minute} of {episode}, {kind}<: {text}>|<{text}: >{episode}, {minute}, {kind}|{episode} {kind}, {minute} minutes in|at {minute} {kind}, episode {episode}<, call it {text}>
=> ok :: It was marked.

podcast
guest_for_show/podcast.guest/invite_guest
A guest for an episode
guest/who/name:person:Guest; topic/about/on:topic:Topic; record_on?/date/day:date:Recorded on; remote?/online/from_home:bool~over the net^in the studio:Remote; mail?/contact/reach:email:Mail
{guest} could talk about {topic}<, {remote}><, {mail}>|{topic} with {guest}<on {record_on}>|we should have {guest} on {topic}<, {mail}>|<{record_on}: >{guest}, {topic}|{guest} knows everything about {topic}<. {remote}>|{guest} ({mail}), {topic}
=> {"slot": "{D}"} :: The slot is {D}.

vocab
word_known/vocab.answer/knew_it
Whether somebody knew a word
word/term/card:any(le pont|der Löffel|la gamba|ponte|hiver|ventana|sciopero|Zahnarzt):Word; knew/correct/right:bool~knew it~of course^no idea~never heard~wrong again:Known; seconds?/took/time:n(1..60):Seconds; hard?/difficulty/effort:(easy~too easy|ok|hard~had to think long):How hard
{word}: {knew}<, {seconds} seconds>|{knew}, {word}<, {hard}>|{word}... {knew}|<{hard}: >{word}, {knew}|"{word}" - {knew}<, after {seconds} s>|{word}, {knew}
=> {"next": "{D}"} :: It comes again on {D}.

vocab
new_word/vocab.add/learnt_word
A word to be learnt
word/term/foreign:any(le pont|der Löffel|la gamba|ponte|hiver|ventana|sciopero|Zahnarzt):Word; meaning/means/translation:any(bridge|spoon|leg|winter|window|strike|dentist|shrimp):Meaning; language?/lang/in:(French~in french|German~in german|Spanish~in spanish|Italian~in italian):Language; example?/sentence/use:sentence:Sentence
{word} means {meaning}<{language}>|{word} = {meaning}<, {language}>|{meaning} is {word}<{language}>|<{language}: >{word}, {meaning}|learnt today: {word}, {meaning}<{language}>|"{word}" is {meaning}<, e.g. "{example}">
=> {"words": {N}} :: There are {N} words.

tutoring
pupil_progress/tutor.note/how_lesson_went
How a private lesson went
pupil/kid/name:first:Pupil; subject/in/lesson:(maths~with fractions|English~irregular verbs|physics~levers|Latin~cases|French~accents|chemistry~acids):Subject; progress/how/went:(great~it clicked|ok~slowly|stuck~understands nothing|absent~didn't come):How; minutes?/length/time:ints(30|45|60|90):Minutes; homework?/task/until_next:any(page 44|ten sums|read chapter 3|write 100 words|learn the table):Homework
{pupil}, {subject}: {progress}<, {minutes} minutes><, {homework}>|{progress} with {pupil} in {subject}<, {homework} for next time>|{subject}, {pupil}, {progress}|<{minutes} min: >{pupil}, {subject}, {progress}|{pupil} and {subject}... {progress}<. {homework}>|{pupil} today {progress}, {subject}
=> saved :: The lesson of {pupil} was saved.

museum3
loan_object/museum.loan/goes_to
An object that is lent to another museum
object/piece/no:any(blue vase|Roman coin 77|mask from Benin|Inv. 1904|stuffed owl|marble head):Object; to/museum/borrower:company:Borrower; from/start/leaves:date:From; until/end/back:date:Until; insured_for?/value/worth:n(900..98000):Insured for; currency?/cur/in:@cur:Currency; fragile?/delicate/care:bool~breaks if you look at it^robust:Fragile
{object} goes to {to}, {from} to {until}<, {fragile}><, worth {insured_for} {currency}>|{to} gets the {object} from {from} until {until}<, {fragile}>|{from} - {until}: {object} at {to}<, worth {insured_for}>|<{fragile}: >{object}, {to}, {from} to {until}|{to} shows our {object} {from} till {until}|{object}, {to}, leaves {from}, home {until}
=> {"contract": "{ID}"} :: The contract is {ID}.

museum3
room_climate/museum.climate/showroom_air
Air in a room of the museum
room/hall/no:any(Hall 2|Blue Room|Cabinet 7|Vault|Gallery East|Tower Room):Room; celsius/temp/degrees:d(15.5..27.5):Degrees; humidity/rh/percent:n(25..78):Humidity in percent; lux?/light/brightness:n(20..900):Lux; visitors?/people/crowd:n(1..180):Visitors inside
{room}: {celsius}, {humidity} percent<, {lux} lux>|{humidity} % and {celsius} degrees in {room}<, {visitors} people>|{room} {celsius} C, humidity {humidity}<, light {lux}>|<{visitors} visitors, >{room}, rh {humidity}, {celsius} degrees|{room} has {lux} lux, {celsius} degrees, {humidity} percent humidity|humidity {humidity}, temp {celsius}, {room}
=> ok :: {room} was saved.

quiz
quiz_points/quiz.points/round_score
Points of a team in a round
team/group/who:any(The Know-Nothings|Table 4|Quizzard|Les Incroyables|Grandma's Boys|Beer First):Team; points/score/got:n(0..10):Points; round/no/in_round:n(1..8):Round; joker?/double/used_joker:bool~joker played~counts double^no joker:Joker
{team} {points} in round {round}<, {joker}>|round {round}: {team}, {points}<, {joker}>|{points} for {team}, round {round}|<{joker}: >{team}, {round}, {points} points|{team} got {points} in {round}<. {joker}>|in the {round}. round {points} for {team}
=> {"total": {M}} :: {team} has {M}.

quiz
wrong_question/quiz.dispute/answer_is_wrong
Somebody says that an answer of the quiz is wrong
round/in_round/r:n(1..8):Round; question/q/no:n(1..10):Question; right_answer/should_be/correct:any(Canberra|1969|seven|the liver|Mercury|Bizet|a spider):What is right; team?/who/says:any(The Know-Nothings|Table 4|Quizzard|Les Incroyables|Beer First):Who says so
round {round} question {question} is wrong, it's {right_answer}<, says {team}>|{right_answer}! not what you said, r{round} q{question}|{question} in round {round} should be {right_answer}<, {team}>|<{team}: >round {round}, no. {question}, {right_answer}|it's {right_answer}, question {question}, round {round}|we protest: {right_answer} in {question} of round {round}
=> {"accepted": ((true|false))} :: Accepted: {1}.

running2
split_time/race.split/passed_mat
A runner passes a point of a race
bib/number/runner:n(1..9800):Start number; km/point/mat:ints(5|10|15|21|30|35|42):Kilometre; time/clock/at:any(22m14|47m03|1h12m55|1h44m10|2h05m31|2h59m59|3h48m07):Time of the race; dropped?/out/gave_up:bool~lies in the grass~can't go on^looks strong:Out of the race
{bib} at {km} in {time}<, {dropped}>|{time}, {km} km, number {bib}|km {km}: {bib}, {time}<, {dropped}>|<{dropped}: >{bib}, {km}, {time}|bib {bib} {time} at kilometre {km}|{bib} came through {km} at {time}
=> {"rank": {N}} :: That is rank {N}.

running2
first_aid_post/race.help/runner_down
A runner needs help
bib/number/runner:n(1..9800):Start number; km/where/at_km:d(0.5..41.9):Kilometre; problem/what/needs:(cramp~a cramp|heat~too hot, sees stars|fall~bleeding knee|heart~pain in the chest|lost~wants to go home):Problem; conscious?/awake/talks:bool~talks to us^doesn't answer:Awake
{bib} at km {km}, {problem}<, {conscious}>|{problem}, number {bib}, kilometre {km}|km {km}: {bib}, {problem}<. {conscious}>|<{conscious}: >{bib} near {km}, {problem}|somebody sits at {km}, bib {bib}, {problem}|{bib}, {problem}, it's at km {km}
=> {"medic_min": {M}} :: A medic is there in {M} minutes.

archery2
arrow_round/archery.score/arrows_shot
A round of arrows
archer/who/name:first:Archer; arrows/rings/values:counts:Rings of every arrow; metres/distance/m:ints(10|18|25|50|70):Distance in m; bow?/type/with:(recurve|compound~with wheels|longbow~a bare stick):Bow
{archer}, {metres} m: {arrows}<, {bow}>|{arrows} at {metres} metres, {archer}|{archer} shot {arrows} from {metres} m<, {bow}>|<{bow}: >{archer} {metres} m, {arrows}|{metres} metres, {archer}: {arrows}|from {metres} m {archer} got {arrows}
=> {"sum": {M}} :: The sum is {M}.

sailing2
protest/regatta.protest/hit_me
A protest in a regatta
boat/protester/from:any(GER 44|SUI 7|ITA 101|NED 9|FRA 23|Sail 12):Boat that protests; against/other/protestee:any(GER 12|SUI 3|ITA 77|NED 40|FRA 5|Sail 99):Against; rule/what/incident:(port_starboard~had to give way~came on port|mark~no room at the mark|start~over the line too early|contact~scratched my hull):What; race?/no/heat:n(1..14):Race
{boat} against {against}, {rule}<, race {race}>|{against} {rule}, says {boat}<in race {race}>|<race {race}: >{boat} protests, {against} {rule}|{rule}: {against}, protest by {boat}|{boat}'s skipper is furious, {against} {rule}|{against} {rule}<in race {race}>. we are {boat}
=> {"hearing": "{T}"} :: The hearing is at {T}.

riding
lesson_riding/riding.book/wants_to_ride
A riding lesson
rider/who/name:first:Rider; level/skill/can:(beginner~never sat on a horse|walk_trot~can trot|canter~gallops already|jumping~jumps a metre):Level; date/on/day:date:Day; kg?/weight/weighs:n(22..110):Weight of the rider in kg; horse?/favourite/on:any(Bella|Donner|Pepper|Falada|Whisky):Horse
{rider} {level}, {date}<, {kg} kg>|{date} {rider} would like to ride, {level}<, on {horse}>|{rider}: {level}<, weighs {kg}>, {date}|<{horse}, >{rider}, {date}, {level}|my daughter {rider} {level}, {date}|{level}: {rider}, {date}<. loves {horse}>
=> {"time": "{T}"} :: It is at {T}.

birding
bird_seen/birds.log/sighting
A bird that was seen
species/bird/what:species:Species; count/number/how_many:n(1..480):How many; place/where/at:place:Where; time?/at_time/when:time:When; sure?/certain/confirmed:bool~hundred percent sure~have a photo^maybe I'm wrong~only heard it:Sure; behaviour?/doing/action:(flying~passing over|feeding~eating|nesting~carries twigs|singing):Doing
{count} {species} at {place}<, {time}><, {behaviour}>|{place}: {species}, {count}<, {sure}>|{species} x{count}, {place}<, {sure}>|<{time} >{count} {species}, {place}|saw {count} {species} near {place}<, {behaviour}>|{species}! {count} of them at {place}<. {sure}>
=> {"list_no": {M}} :: It is number {M} on your list.

fishing2
fish_caught/angler.log/on_the_hook
A fish that an angler caught
species/fish/what:any(pike|carp|perch|trout|zander|eel|bream):Fish; cm/length/long:n(12..130):Length in cm; grams?/weight/heavy:grams:Weight; bait?/lure/with:any(worm|corn|spinner|bread|fly|rubber fish):Bait; released?/back/let_go:bool~swims again~put it back^comes into the pan:Let go; water?/lake/where:place:Water
{species} {cm} cm<, {grams}><, {released}>|{cm} cm of {species}<with {bait}>|a {species}, {cm} centimetres<, {grams}><, {released}>|<{bait}: >{species} {cm}|finally, {species}, {cm} cm<at {water}>|{species} of {cm}<. {released}>
=> {"season": {M}} :: It is number {M} this season.

stargazing
observation/sky.log/seen_in_sky
Something seen in the night sky
object/what/target:any(Saturn|M31|Orion Nebula|Jupiter|a comet|Albireo|the moon):Object; magnification?/zoom/times:n(20..320):Magnification; seeing/quality/air:n(1..5):Air, 1 good to 5 bad; filter?/with/through:(none|uhc|red|moon~grey one for the moon):Filter; minutes?/long/time:minutes:Minutes
{object}, seeing {seeing}<, {magnification} times>|{object} at {magnification}x, seeing was {seeing}|seeing {seeing}, {object}<, {minutes}>|<{minutes}: >{object}, seeing {seeing}|looked at {object}<for {minutes}>, seeing {seeing}|{object}! seeing {seeing}<, filter {filter}>
=> saved :: {object} was saved.

collecting
stamp_bought/collection.add/new_piece
A new piece of a collection
piece/item/what:any(Blue Mauritius copy|Zeppelin card|silver taler|1921 error print|Roman lamp|first edition comic):Piece; year?/from/of:year:Year; paid/price/cost:d(1.50..480.00):Price paid; currency?/cur/in:@cur:Currency; condition?/state/grade:(mint~like new|fine|worn~seen better days|damaged~a corner is missing):Condition
{piece}<of {year}> for {paid}<{currency}><, {condition}>|paid {paid}<{currency}> for a {piece}<, {condition}>|{piece}<, {year}>, {paid}<{currency}>|<{condition}: >{piece}, {paid}|{paid}<{currency}> and the {piece} is mine<, from {year}>|got a {piece} at {paid}<. {condition}>
=> {"number": {N}} :: It has number {N}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
