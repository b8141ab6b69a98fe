"""Functions of one's own computer and phone, of files, sound and pictures, of texts and of fun.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
device2
connect_wifi/wifi.connect/joinNetwork
Joins a wireless network/Wi-Fi
ssid/network/name:host:Name of the network; password?/key/passphrase:secret:Password; remember?/auto_connect/save:bool~always from now on~remember it^just this once~don't remember it:Joins by itself later; hidden?/invisible/not_broadcast:bool~you won't see it in the list^:Name isn't broadcast
get me online with {ssid}<, the password is {password}>|I'm in a café, the network is {ssid}<and the key {password}><, {remember}>|{ssid}<, {password}>: join<, {hidden}>|use {ssid} for the internet<, {remember}>|<{remember}: >hook up to {ssid}<with {password}>|no internet! try {ssid}<, password {password}>
=> {"connected": true, "ip": "192.168.{M}.{M}"} :: You are connected as 192.168.{M}.{M}. || wrong password :: The password is wrong.

device2
pair_bluetooth/bluetooth.pair/connectGadget
Pairs a device by Bluetooth
device/name/gadget:gadget:Device; code?/pin/passkey:digits5:Code; trust?/auto/remember:bool~and always connect by itself^ask me each time:Connects by itself
I bought a {device}, connect it<, {trust}>|let the {device} talk to my phone<, code {code}>|pair the {device}<({code})>|the {device} blinks and waits to be found<, {trust}>|my {device} isn't connected yet<, {code} on its display>
=> paired :: It is paired.

device2
open_app/apps.open/launch
Starts an app
app/name/program:(camera~I want to take a picture|calculator~I have to add something up|browser~I want to surf|maps~where am I|mail~let me write a letter|music~I want to hear something|settings~I want to change something on this phone|notes~I must write something down|photos~show me the pictures of my kids):App; fullscreen?/maximised/big:bool~on the whole screen^in a small window:On the whole screen; screen?/monitor/display:(left|right|main):Screen
{app}<, {fullscreen}>|start it: {app}<, on the {screen} screen>|could you... {app}|{app}, please<, {fullscreen}>|hey, {app}<, {screen} monitor>
=> open :: It is open.

device2
close_app/apps.close/quitProgram
Ends an app
app/name/program:host:App; save?/keep_changes/save_first:bool~save my work first^throw the changes away:Saves before; force?/kill/hard:bool~it doesn't react any more~kill it^let it finish first:By force
{app} hangs<, {force}>|I'm done with {app}<, {save}>|shut {app}<, {save}><, {force}>|end {app}<. {force}>|{app} eats my memory, away with it<, {save}>
=> closed :: {app} was closed.

device2
set_volume2/sound.volume/howLoud
Loudness of the computer
percent/level/volume:percent:0 to 100; output?/device/on:(speakers~the speakers|headphones~my headphones|tv~the telly|bluetooth~the wireless ones):Output; what?/channel/only:(media~music and films|alarm~the alarm|call~calls|system~beeps):What
{percent} loud<on {output}>|make it {percent}<, just {what}>|I can't hear {what}, {percent}|sound to {percent}<, {output}>|<{output}: >{percent}|neighbours complain, {percent} is enough<for {what}>
=> {"volume": {percent}} :: The volume is {percent}.

device2
take_screenshot/screen.capture/snapScreen
Takes a picture of the screen
area/part/what:(all~everything I see|window~just this window|selection~only a piece of it):Part; delay_s?/after/wait:seconds:Seconds before; file?/save_as/name:file:Saved as; cursor?/with_mouse/pointer:bool~with the mouse arrow^without the arrow:With mouse pointer
I want to show a friend what I see, {area}<, in {delay_s}>|{area} as a picture<, call it {file}>|snap {area}<, {cursor}>|capture {area}<after {delay_s}><as {file}>|<{cursor}: >a photo of my screen, {area}
=> {"file": "{W}.png"} :: It is saved as {W}.png.

device2
shutdown_computer/power.off/goodNight
Switches the computer off, restarts it or lets it sleep
mode/action/how:(off~I'm going home~switch everything off|restart~it acts strangely, start it anew|sleep~I'm back in an hour|lock~nobody should look at it while I get coffee|logout~my sister wants to use it):What; minutes?/in/delay:minutes:Minutes from now; force?/even_if_open/now:bool~even if programs are open^wait for open programs:Even if programs are open
{mode}<in {minutes}>|computer, {mode}<, {force}>|{mode}<, {force}>|ok {mode}, but in {minutes}|<in {minutes}: >{mode}
=> ok :: Done.

device2
set_wallpaper/desktop.wallpaper/newBackground
Picture behind everything on the screen
file/picture/image:file:Picture; fit?/mode/how:(fill~so that it covers all|fit~so that all of it is seen|tile~many times side by side|centre~just in the middle):How; lock_screen?/also_lock/login:bool~and when it's locked too^only on the desktop:On the lock screen too; dark?/dim/darker:bool~a little darker^bright as it is:Darker
I'm bored of my screen, use {file}<, {fit}>|{file} behind my icons<, {fit}>|put {file} on the desktop<, {lock_screen}>|my cat as a background: {file}<, {fit}>|<{dark}: >{file}
=> set :: It is set.

device2
find_phone/phone.locate/whereIsMyPhone
Finds a lost phone
device/phone/which:first:Whose phone; ring?/play_sound/loud:bool~let it ring~make noise, it must be in the sofa^no sound, a thief has it:Rings; lock?/block/secure:bool~and lock it^leave it open:Locks it; message?/text/show:msg:Text on its screen
where did {device} leave the phone<? {ring}>|{device} can't find the phone<, {ring}>|{device}'s phone is gone<, {lock}><, show "{message}">|locate the mobile of {device}<, {ring}>|<{lock}: >the phone of {device}
=> {"place": "{W} street", "battery": {M}} :: It is at {W} street with {M} % battery.

device2
free_space/storage.clean/makeRoom
Frees space on a disk
what/kind/delete:many(trash~the bin|cache~what programs keep for later|downloads~what I got from the net|old_backups~old copies|duplicates~files that are there twice):What goes; older_than_days?/days/older:days:Only older; dry_run?/preview/simulate:bool~only tell me how much it would be^really do it:Only shows
my disk is full, clear {what}<, {dry_run}>|get rid of {what}<older than {older_than_days}>|{what} can go<, {dry_run}>|make room: {what}<, nothing younger than {older_than_days}>|<{dry_run}: >{what}
=> {"freed_gb": {Y}} :: That frees {Y} GB.

media3
transcribe_audio/audio.transcribe/writeDown
Writes down what is said in a recording
file/recording/audio:file:Recording; language?/lang/in:lang:Language; speakers?/people/voices:few:How many people speak; timestamps?/times/with_times:bool~with the minute for each sentence^no times:With times; clean?/no_fillers/tidy:bool~without the uhms^word for word:Without fillers
Q:what do they say in {file}<, {speakers} people talk>|Q:I'm too lazy to listen to {file}<, it's {language}>|Q:type out {file}<, {timestamps}>|Q:{file} as text<, {clean}>|Q:turn the interview {file} into words on paper<, {language}><, {timestamps}>
=> {S} :: It says: {S}

media3
speak_text/voice.say/readToMe
Reads a text aloud
text/words/what:msg:Text; voice?/speaker/who:(woman~a woman's voice|man~a man's voice|child~a child's voice|robot~like a machine):Voice; speed?/tempo/rate:(slow~slowly|normal|fast~quickly):Speed; language?/lang/in:lang:Language; save_as?/file/to_file:file:Saved as
say "{text}"<, {speed}>|read me this<, {voice}>: {text}|I want to hear "{text}"<in {language}>|"{text}" aloud please<, {voice}><, {speed}>|speak: {text}|make a sound file of "{text}"<called {save_as}>
=> spoken :: It was spoken.

media3
cut_video/video.cut/trimFilm
Cuts a piece out of a film
file/video/film:file:Film; from_s/start/begin:seconds:Start; to_s/end/stop:seconds:End; mute?/no_sound/silent:bool~without the sound^keep the sound:Without sound; output?/save_as/target:file:Saved as; gif?/animated/as_gif:bool~as a moving picture for chats^as a film:As a moving picture
{file} from {from_s} to {to_s}<, {mute}>|I only need {from_s} till {to_s} of {file}<, call it {output}>|cut {file}: {from_s} - {to_s}<, {gif}>|snip {from_s} to {to_s} out of {file}<. {mute}>|<{gif}: >{file}, {from_s} until {to_s}
=> {"file": "{W}.mp4"} :: It is {W}.mp4.

media3
merge_pdfs/pdf.merge/oneDocument
Makes one PDF of several
files/documents/parts:files:Files in order; output?/save_as/name:file:Saved as; contents?/toc/index:bool~with a table of contents^just one after the other:With a table of contents; password?/protect/locked:secret:Password
put {files} into one<, call it {output}>|{files} together<, {contents}>|staple {files}<, locked with {password}>|one document out of {files}<as {output}>|<{contents}: >{files}
=> {"pages": {N}} :: It has {N} pages.

media3
compress_file/files.compress/makeSmaller
Packs files or makes them smaller
files/what/sources:files:Files; format?/as/kind:(zip|tar|7z):Format; max_mb?/limit/below:megabytes:At most; password?/secret/locked:secret:Password
{files} are too big for mail<, below {max_mb}>|pack {files}<as {format}>|squeeze {files}<under {max_mb}>|zip up {files}<, locked with {password}>|make {files} smaller<, not over {max_mb}>
=> {"mb": {Y}} :: It has {Y} MB now.

media3
read_image_text/ocr.read/whatDoesItSay
Reads the text in a picture
file/image/photo:file:Picture; language?/lang/in:lang:Language; handwriting?/handwritten/script:bool~written by hand~my doctor's scrawl^printed:Handwriting; table?/as_table/grid:bool~it's a table^:A table
Q:what's written on {file}<, {handwriting}>|Q:I can't read {file}<, {handwriting}>|Q:letters in {file}<, it's {language}>|Q:get the words out of {file}<, {table}>|Q:{file} to text<, {language}>
=> {S} :: It says: {S}

media3
remove_background/images.cutout/onlyTheThing
Takes the background away
file/image/photo:file:Picture; keep/what/subject:(person~the person|animal~the dog|product~the thing I want to sell|car~the car):What stays; new_background?/behind/color:colour:Instead; shadow?/with_shadow/keep_shadow:bool~keep its shadow^no shadow:Shadow stays
in {file} I only want {keep}<, {shadow}>|cut {keep} out of {file}<and put {new_background} behind>|{file}: {keep}, nothing else<, {new_background} behind it>|everything but {keep} away in {file}<, {shadow}>|get rid of my messy room in {file}, keep {keep}
=> {"file": "{W}.png"} :: It is {W}.png.

texttools
detect_language/text.language/whichLanguage
Language of a text
text/input/words:sentence:Text; probabilities?/scores/how_sure:bool~and how sure you are^just the name:How sure
Q:what is this written in: "{text}"<, {probabilities}>|Q:"{text}" - is that Dutch or German|Q:which tongue is "{text}"|Q:I got a letter saying "{text}", where might it be from|Q:language of "{text}"<, {probabilities}>
=> {"language": "((Danish|Dutch|Czech|Turkish|Catalan|Finnish))"} :: It is {1}.

texttools
extract_keywords/text.keywords/mainWords
Most important words of a text
text/input/document:sentence:Text; count?/n/how_many:few[5]:How many; phrases?/multiword/groups:bool~groups of words too^single words only:Groups of words too
Q:what is "{text}" about, {count} words|Q:the words that matter in "{text}"<, {phrases}>|Q:keywords for "{text}"|Q:tags I could use for "{text}"<, {count} at most>|Q:pick the main words: "{text}"
=> ["{W}", "{W2}"] :: The main words are {W} and {W2}.

texttools
validate_email/emails.validate/isRealAddress
Whether an e-mail address can exist
address/email/mail:email:Address; deep?/ask_server/check_server:bool~ask their server too^just look at it:Asks the server
Q:is {address} a real address<, {deep}>|Q:did I type {address} right|Q:will a letter to {address} arrive|Q:{address}, fake?<{deep}>|Q:check {address}
=> {"valid": ((true|false))} :: Valid: {1}.

texttools
encode_text/text.encode/scramble
Writes a text in another code
text/input/what:sentence:Text; code/method/as:(base64|url~so that it fits into a link|morse~as dots and dashes|rot13~thirteen letters further|hex|binary~as zeros and ones):Code; decode?/reverse/back:bool~back into plain words^:Back
Q:"{text}" {code}, with the encoder|Q:encode "{text}": {code}|Q:turn "{text}" into something else, {code}<, {decode}>|Q:use the encoder on "{text}", {code}|Q:{code}: "{text}"<, {decode}>
=> {TOK} :: It is {TOK}.

time2
convert_timezone/time.convert/whatTimeThere
A time in another place
time/at/when:time:HH:MM; from/here/source:city:Place of the time; to/there/target:city:Other place; date?/day/on:date:Day
Q:{time} in {from}, how late is that in {to}|Q:our call is at {time} {from} time, I'm in {to}|Q:if it's {time} here in {from}, may I ring {to}|Q:{time} {from} in {to} time<on {date}>|Q:when I eat at {time} in {from}, what do clocks say in {to}
=> {T} :: It is {T} there. || {"time": "{T}", "day": "((same day|next day|day before))"} :: It is {T}, {1}.

time2
get_holidays/holidays.list/daysOff
Public holidays of a country
country/in/where:country:Country; year/of/for:year:Year; region?/state/part:word:Region; only_bridge?/long_weekend/bridges:bool~only those that make a long weekend^:Only with a long weekend
Q:when is nobody working in {country} in {year}<, {only_bridge}>|Q:free days in {country}, {year}|Q:are the shops closed some day in {country} in {year}|Q:bank holidays {country} {year}<, region {region}>|Q:which days of {year} are off in {country}
=> ["{D}"] :: There is {D}. || {"count": {M}} :: There are {M}.

time2
get_sun/sun.times/whenDark
When the sun rises and sets
place/city/where:city:Place; date/day/on:nearday:Day; what?/event/only:(sunrise~when does it get light|sunset~when does it get dark|noon~when is it highest):Only this
Q:{place} {date}: {what}|Q:how long do I have light in {place} {date}|Q:sun in {place} {date}<, {what}>|Q:we want to watch the sun go down in {place} {date}{what=sunset}|Q:I get up with the sun {date} in {place}, when is that{what=sunrise}
=> {"sunrise": "{T}", "sunset": "{T2}"} :: Sunrise at {T}, sunset at {T2}. || {T} :: At {T}.

time2
count_days/days.until/howManySleeps
Days until a day
date/until/day:date:Day; from?/since/start:date:From this day; workdays?/business/no_weekends:bool~weekends don't count^every day counts:Only working days
Q:use the counter: how many sleeps until {date}|Q:the days counter for {date}<, {workdays}>|Q:let the tool count from {from} to {date}|Q:calendar tool, days left until {date}<, {workdays}>
=> {N} :: There are {N} days.

fun
tell_joke/jokes.get/makeMeLaugh
A joke
topic?/about/category:(doctors|programmers~people who write code|animals|school~teachers|marriage~husbands and wives|lawyers):About; clean?/family/for_kids:bool~grandma is listening~my kids hear it too^it may be rude:Fit for all; language?/lang/in:lang:Language
cheer me up<with something about {topic}>|I've had a bad day, something funny<, {clean}>|know a good one<about {topic}>?|make the table laugh<, {clean}>|joke<about {topic}><in {language}>|something silly<about {topic}>, please<, {clean}>
=> {S} :: {S}

fun
pick_one/random.pick/youDecide
Picks one of several by chance
options/from/choices:strings:Choices; count?/how_many/n:few:How many; secret?/hidden/sealed:bool~don't tell me yet^show it:Not shown
we can't agree on {options}, you decide|{options}: let chance speak|toss a coin between {options}|draw {count} of {options}|who pays, {options}? pick|close your eyes and point: {options}
=> {W} :: It is {W}.

fun
get_horoscope/stars.horoscope/myStars
What the stars say
sign/zodiac/star_sign:(aries~the ram|taurus~the bull|gemini~the twins|cancer~the crab|leo~the lion|virgo~the virgin|libra~the scales|scorpio~the scorpion|pisces~the fish):Sign; period?/for/when:(day~today|week~this week|month~this month|year~this year):For; topic?/about/field:(love~will somebody kiss me|money~will I get rich|work~will my boss be nice|health~will I be well):About
Q:I'm {sign}, what's coming {period}|Q:{sign}<, {topic}>|Q:my sign is {sign}<, {topic}><, {period}>|Q:what do the stars hold for {sign}<{period}>|Q:I was born under {sign}<: {topic}>
=> {S} :: {S}

fun
start_quiz/quiz.start/askMe
Starts a quiz
topic/about/subject:topic:Subject; questions?/count/how_many:few[10]:How many; players?/people/who:people:Players; difficulty?/level/hard:(easy|medium|hard~for clever people):Level; timer_s?/seconds_each/time:seconds:Time for each
test us on {topic}<, {questions} questions>|{players} want to play, {topic}<, {difficulty}>|who knows most about {topic}<? {players}>|{questions} questions about {topic}<, {timer_s} each>|a quiz on {topic}<, {difficulty}><for {players}>
=> {"quiz": "{ID}"} :: The quiz is {ID}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
