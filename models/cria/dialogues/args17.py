"""Functions that take what machines and catalogues write: addresses of cards, versions, times of cron, patterns, formulas, numbers of books, codes of vouchers, accounts (the form is that of args1.py, the kinds are forms3.py's)."""
TEXT = """
## network cards
register_device/devices.register :: Lets a device into the network
mac/address:mac:Hardware address; name/label:machine:Name; vlan?/net:no(2..4000):VLAN; owner?/person:human:Owner; guest?/temporary!permanent:bool~only as a guest~for a short while^for good:Guest!For good
let {mac} in as {name}<, vlan {vlan}><, {guest}> | new device {name}, its address is {mac}<, it's {owner}'s> | register {mac}, name {name}<. {guest}> | {owner}'s machine {name} ({mac}) needs the network<, vlan {vlan}> | {name} has {mac}, put it on the list<, {guest}> | add {name}: {mac}<, vlan {vlan}>
=> port {M} :: It is on port {M}.
~ room {#100-400} | {#2-9} cables | wifi is {#10-90} percent

give_address/dhcp.reserve :: Reserves an address for a device
mac/hardware:mac:Hardware address; ip/address:ip:Address; days?/lease:days(1..60 days):For how long; comment?/note:words(heading):Comment
{mac} always gets {ip}<, for {days}> | reserve {ip} for {mac}<, comment {comment}> | {ip} belongs to {mac}<for {days}> | tie {mac} to {ip}<, note {comment}> | from now on {ip} is {mac} | {mac} -> {ip}<, {days}>

add_route/routes.static :: Adds a route
network/to:net:Network; gateway/via:ip:Gateway; metric?/cost:n(1..500):Metric; permanent?/keep!until_reboot:bool~and keep it~for good^only until the next start:Keep!Until the next start
{network} goes via {gateway}<, metric {metric}><, {permanent}> | route {network} through {gateway}<. {permanent}> | send everything for {network} to {gateway}<, {permanent}> | add {network} via {gateway}<, cost {metric}> | {gateway} is the way to {network}<, {permanent}> | to reach {network} use {gateway}<, metric {metric}>

## releases of software
pin_version/packages.pin :: Holds a package at a version
package/name:branch:Package; version/at:release:Version; host?/on:machine:Machine; reason?/why:words(note):Reason
keep {package} at {version}<on {host}> | {package} must stay {version}<, reason {reason}> | pin {package} to {version}<on {host}> | no update of {package} beyond {version}<, because {reason}> | {host} should run {package} {version} | hold {package}, {version}<, on {host}>
~ {#2-40} tests fail | {N} found the bug | build {#100-900}

start_container/containers.run :: Starts a container
image/from:image:Image; name/as:machine:Name; port?/publish:no(80..65000):Port; memory_mb?/mem:n(64..8000):Memory in MB; restart?/always!once:bool~and restart it when it dies^only once:Restart!Once
run {image} as {name}<, port {port}><, {restart}> | start {image}, call it {name}<, {memory_mb} MB> | {name}: {image}<, publish {port}><. {restart}> | I need {image} running under the name {name}<, on port {port}> | bring up {name} from {image}<, {memory_mb} megabytes> | container {name}, image {image}<, {restart}>
=> id {TOK} :: Its id is {TOK}.

stop_container/containers.stop :: Stops a container
name/container:machine:Name; wait_s?/timeout:tick(1000..90000 ms):How long it may take; remove?/delete!keep:bool~and remove it~then delete it^keep it:Remove!Keep
stop {name}<, {remove}><, give it {wait_s}> | {name} should go down<. {remove}> | {name} isn't needed any more<, {remove}> | shut {name} down<within {wait_s}><, {remove}> | bring {name} to a halt<, {remove}> | {name}, stop<. {wait_s} are enough>

plan_job/cron.add :: Plans a job that comes again
schedule/cron:cron:When, as cron has it; command/run:road:What is run; user?/as:nick:As which user; mail_to?/report:mail:Who gets the output; enabled?/active!disabled:bool~active at once^but not active yet:Active!Not yet
run {command} at "{schedule}"<, as {user}><, mail to {mail_to}> | "{schedule}" {command}<, {enabled}> | cron "{schedule}" for {command}<, as {user}> | {command} on the schedule "{schedule}"<. {enabled}> | new job: {command}, times "{schedule}"<, report to {mail_to}> | I want {command} to run at "{schedule}"<as {user}>

ignore_files/ignore.add :: Adds patterns of files to be ignored
patterns/globs:list(glob):Patterns; repo?/in:machine:Repository; reason?/comment:words(heading):Comment
ignore {patterns}<in {repo}> | {patterns} shouldn't be in the repository<{repo}> | never commit {patterns}<, in {repo}> | add {patterns} to the ignored ones<, comment {reason}> | <in {repo} >leave out {patterns} | git must not see {patterns}<in {repo}>

filter_lines/logs.filter :: Lines of a log that match a pattern
pattern/regex:regex:Regular expression; file/log:road:Log; limit?/max:n(5..500):At most so many; invert?/not_matching!matching:bool~those that don't match~all the others^those that match:Others!Matching
Q:lines of {file} with `{pattern}`<, {limit} at most><, {invert}> | Q:search {file} for `{pattern}`<. {invert}> | Q:`{pattern}` in {file}, what is there<, max {limit}> | Q:which lines in {file} fit `{pattern}`<, {limit} will do> | Q:{file}: `{pattern}`<, {invert}> | Q:run `{pattern}` over {file}<, not more than {limit} lines>
=> {M} lines :: There are {M} lines.

## books and shops
order_book/books.order :: Orders a book by its number
isbn/number:isbn:ISBN; copies/count:dozens(1..60):Copies; for_whom?/customer:human:For whom; binding?/cover:(hard~in hard cover|soft~the paperback|ebook~as an e-book):Binding; gift?/wrap!plain:bool~wrapped as a present^no wrapping:Gift!Plain
{copies} of {isbn}<, {binding}><, for {for_whom}> | order ISBN {isbn}, {copies} copies<. {gift}> | {for_whom} wants {copies} of {isbn}<, {binding}> | {isbn}: {copies} please<, {binding}><, {gift}> | we need {copies} copies of {isbn}<, {binding}> | get {copies} times {isbn}<for {for_whom}>
=> {N} euros :: It costs {N} euros.
~ shelf {#2-60} | page {#20-400} is torn | {N} wrote about it | class of {#15-30}

apply_coupon/basket.coupon :: Puts a voucher code into a basket
code/coupon:coupon:Code; basket/cart:serial:Basket; once?/single_use!every_time:bool~only this once^each time from now on:Once!Each time
basket {basket}, code {code}<, {once}> | I have a code, {code}, for {basket}<. {once}> | {code} on basket {basket} | use {code} for {basket}<, {once}> | {basket} should be cheaper with {code} | put {code} into {basket}<. {once}>

make_coupon/coupons.create :: Makes a voucher code
code/name:coupon:Code; discount/off:pct(5..70):Discount in percent; valid_to?/until:bound(last):Last day; limit?/max_uses:n(10..900):How often it may be used; new_only?/first_order!everybody:bool~for new customers only^for everybody:New customers only!Everybody
code {code} gives {discount} off<, until {valid_to}><, {new_only}> | {code}: {discount} off<, at most {limit} times> | a voucher {code}, {discount}<, valid till {valid_to}><. {new_only}> | {discount} discount with {code}<, {limit} uses> | make {code} worth {discount}<, {new_only}> | new code {code} for {discount} off<, good until {valid_to}>

pay_account/payments.send :: Pays money to an account
iban/account:account:Account; name/to:firm:Name; amount/sum:money(3..990 eur):Amount; reference?/purpose:words(heading):Purpose; date?/on:date:Day; instant?/at_once!normal:bool~at once~right away^as usual:Instant!Normal
{amount} to {name}, {iban}<, purpose {reference}><, {instant}> | pay {name} {amount}, account {iban}<, {date}> | {iban}, {name}: {amount}<. {instant}> | send {amount} to {iban}, that's {name}<, reference {reference}> | the bill of {name}: {amount} to {iban}<, on {date}> | transfer {amount}, {name}, {iban}<, {instant}>
~ invoice of {C} | {#2-9} days late | balance is {#100-9000} | {N} signed

stop_payment/payments.stop :: Stops a payment that has not gone out yet
payment/id:uuid:Payment; reason?/why:(wrong_amount~the sum is wrong|wrong_account~wrong account|double~I paid twice|other):Reason; refund_to?/back_to:account:Where the money goes back
stop payment {payment}<, {reason}> | {payment} must not go out<: {reason}> | hold back {payment}<. {reason}> | payment {payment}<, {reason}>, please stop it | oh no, {payment} was a mistake<, {reason}> | cancel {payment}<, money back to {refund_to}>

## chemistry shelf
order_chemical/chemicals.order :: Orders a chemical
formula/substance:compound:Formula; amount/grams:mass(1..900 g):How much; purity?/percent:d(90..99.9):Purity in percent; lab/room:spot:Where to; cooled?/on_ice!room_temp:bool~on ice~keep it cold^needn't be cooled:Cooled!Not cooled
{amount} of {formula} to {lab}<, {purity}% pure><, {cooled}> | {lab} needs {amount} {formula}<, {cooled}> | order {formula}, {amount}, for {lab}<. {cooled}> | {formula} is used up in {lab}, {amount} please<, at least {purity} percent> | get {lab} {amount} of {formula}<, purity {purity}> | {lab}: {formula}, {amount}<, {cooled}>
~ hood {#2-9} | {#2-20} students | bottle of {#2012-2026} | {N} has the key

label_bottle/bottles.label :: Prints a label for a bottle
content/formula:compound:Formula; percent/concentration:d(0.5..98):Concentration in percent; made/date:past:Made on; by?/initials:first:Who made it; danger?/hazards:many(corrosive~it burns the skin~corrosive|flammable~it burns easily~flammable|toxic~poisonous~toxic|oxidizing~oxidizing):Dangers
{content} {percent} percent, made {made}<, {danger}> | label: {content}, {percent}%, {made}<, by {by}><. {danger}> | {by} made {percent}% {content} {made}<, {danger}> | bottle of {content} at {percent} percent, from {made}<, {danger}> | {percent} percent {content}, {made}<. {danger}> | print {content} ({percent}%), made {made}<by {by}>

## devices by number
send_command/devices.command :: Sends a command to a device
device_id/id:uuid:Device; command/action:(restart~start anew~reboot it|update~get the newest software|locate~make it beep~I can't find it|lock~nobody should use it|reset~forget everything):Command; force?/even_if_busy!wait:bool~even if it's busy^when it's idle:Force!Wait
{command}, it's {device_id}<, {force}> | {device_id}: {command}<. {force}> | device {device_id}, {command}<, {force}> | about {device_id}: {command} | with {device_id}, {command}<. {force}> | {command}: device {device_id}

firmware_to/devices.firmware :: Puts a version onto a device
device/mac:mac:Device's address; version/build:release:Version; at?/when:moment:When; backup?/save_first!no_backup:bool~save the settings first^no backup needed:Backup!None
{device} gets {version}<{at}><, {backup}> | put {version} on {device}<. {backup}> | update {device} to {version}<{at}> | {version} onto {device}<, {backup}> | bring {device} to {version}<, {backup}> | {device}: version {version}<, {at}>
"""
