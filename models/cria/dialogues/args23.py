"""Functions wished for with a worry or a story in place of an order: spans of days told by one of them, parts of a whole, more and less of something, negations, paraphrased choices, things listed in a sentence (the form is that of args1.py)."""
TEXT = """
## watermarks and pictures
sign_picture/image.sign/watermark_text :: Writes a text into a corner of a picture
picture/file:photo:Picture; text/words:any(Jo Lind 2026|Studio Nord|proof only|photo: M. Roth|not for sale|Anna & Tom|draft 3|Harbour Club):Text; corner/place:(top_left~upper left|top_right~upper right|bottom_left~lower left|bottom_right~lower right|centre~right in the middle):Corner; opacity?/strength:pct(5..90):Opacity; copy?/new_file!in_place:bool~into a new file~don't touch the original^straight into the file~no copy:New file!In place
put "{text}" {corner} of {picture}<, {opacity} strong> | "{text}" goes {corner} in {picture}<, {copy}> | {picture}: "{text}", {corner}<, {opacity}> | sign {picture} with "{text}", {corner}<. {copy}> | I want "{text}" {corner} on {picture}<, {opacity} opacity> | people steal {picture}, so "{text}" {corner}<, {copy}>
=> {W}_signed.png :: It is {W}_signed.png. || written, {M} kB :: It is written, {M} kB.
~ shot in {#1990-2026} | {#2-30} more to come | the screen has {#20-34} inches

scale_picture/image.scale/resize_by :: Makes a picture larger or smaller
picture/file:photo:Picture; change/by:signed(5..80@larger~{x} percent larger~{x}% bigger~up by {x} percent@smaller~{x} percent smaller~{x}% smaller~down by {x} percent):Change in percent; sharpen?/crisp!soft:bool~and sharpen it~crisp please^don't sharpen~no sharpening:Sharpen!Leave soft; format?/as_type:(png|jpg~as a jpeg|webp):Format
{picture} {change}<, {sharpen}> | make {picture} {change}<, {format}> | {picture} should be {change}<. {sharpen}> | it doesn't fit the page, {picture} {change}<, {sharpen}> | {change}: {picture}<, {format}>
=> {K} x {N} :: It is {K} x {N} now.

turn_picture/image.turn/rotate :: Turns a picture
picture/file:photo:Picture; degrees/angle:signed(5..90@right~{x} degrees to the right~{x} degrees clockwise~it hangs {x} degrees to the left, straighten it@left~{x} degrees to the left~{x} degrees anticlockwise~it hangs {x} degrees to the right, straighten it):Degrees; crop?/cut_edges!keep_all:bool~and cut the corners off^keep the corners~don't crop:Crop!Keep all
{picture} {degrees}<, {crop}> | turn {picture} {degrees}<. {crop}> | {picture}: {degrees}<, {crop}> | can {picture} go {degrees}<? {crop}> | I held it badly, {picture} {degrees}<, {crop}>
=> turned, {K} x {N} :: It is turned, {K} x {N}.

## trips and days off
ask_leave/leave.ask/days_off :: Asks for days off
person/who:person:Who; from_day+to_day/start+end:span(1..14):; kind/type:(holiday~going to the sea~a few days in the sun|care~a sick child~for my mother|moving~we move house|wedding~my own wedding~I get married|study~an exam to learn for):Kind; half?/half_days!whole_days:bool~only the mornings off~half days^whole days:Half days!Whole days; stand_in?/deputy:first:Stand-in
{person}, {from_day}, {kind}<, {stand_in} stands in> | days off for {person} {from_day}: {kind}<, {half}> | {kind}, so {person} is away {from_day}<. {half}> | {person} would like {from_day} off, {kind}<, {stand_in} does the work> | {from_day} without {person}, {kind}<, {half}> | put {person} down for {from_day}<, {half}>, {kind}
=> request {ID}, {M} days left :: Request {ID} is in; {M} days are left. || asked {P}, {N} days :: {P} was asked, {N} days.
~ she started {#2-20} years ago | we are {#3-9} in the team | {N} was away last week

keep_pet/kennel.book/pet_stay :: Books a pet in while its people are away
pet/name:pet:Pet; from_day+to_day/bring+fetch:span(1..20):; animal/kind:(dog|cat|rabbit|bird~budgie|guinea_pig~guinea pig):Animal; pills?/medicine!no_medicine:bool~needs pills twice a day~with medicine^no medicine~healthy as can be:Medicine!None; alone?/own_room!with_others:bool~not with others~must be alone~doesn't like company^gets on with everybody~with the others is fine:Alone!With others; cage?/own_cage!no_cage:bool~brings its own cage^no cage of its own~without a cage:Own cage!None
{pet}, our {animal}, stays {from_day}<, {alone}> | {from_day}: {animal} {pet}<. {pills}> | we're off {from_day}, can you take {pet}, a {animal}<, {alone}><, {pills}> | a place for {pet} ({animal}) {from_day}<, {pills}> | {animal} {pet} {from_day}<, {alone}><, {cage}> | nobody is home {from_day}, so {pet} comes to you, {animal}<, {alone}>
=> place {M}, {N} a night :: It is place {M}, {N} a night.

lend_car/carpool.book/share_car :: Books a car of a club
member/who:person:Member; from_day+to_day/start+end:span(1..6):; size/class:(small~something tiny~for two|estate~room for the dog~a big boot|van~to move a sofa~for a piano|seven~seven of us~a whole football team):Size; km?/distance:n(20..900):Kilometres; trailer?/with_hook!no_hook:bool~with a hook for the trailer^no trailer~without a hook:Hook!None; child_seats?/seats_for_kids:n(1..3):Child seats
{member} needs a car {from_day}, {size}<, about {km} km> | {size}, {from_day}, {member}<, {trailer}> | a car for {member} {from_day}: {size}<. {trailer}><, {child_seats} child seats> | {from_day} I'm off with {size}, {member}<, {km} km or so> | {member}, {from_day}<, {child_seats} kids' seats>, {size}
=> {W} at station {M} :: It is the {W} at station {M}.

tell_closed/shop.closed/close_days :: Enters days on which a shop stays shut
shop/branch:spot:Shop; days/dates:dayrow(2..4):Days; reason/why:(holiday~the staff is on holiday|stock~we count the stock|works~the builders come|sick~everybody is ill|fair~we're at the fair):Reason; sign?/door_sign!no_sign:bool~put a sign on the door^no sign needed~the sign isn't necessary:Sign!No sign; online?/web_open!web_shut:bool~the web shop stays open^the web shop too~nothing on the web either:Web open!Web shut
{shop} is shut {days}, {reason}<, {sign}> | {days}: {shop} closed, {reason}<. {online}> | {reason}, so {shop} doesn't open {days}<, {sign}> | no customers at {shop} {days}, {reason}<, {online}> | close {shop} for {days}, {reason}<. {sign}>
=> closed for {M} days :: It is closed for {M} days.

## parcels and shop
send_back/returns.open/return_goods :: Sends goods back
order/number:serial:Order; items/what:list(any(lamp|rug|kettle|boots|jacket|vase|chair|clock|hat|teapot|shelf|blanket)):What goes back; reason/why:(broken~came in pieces~doesn't work|wrong~not what I ordered~somebody else's|size~too small~doesn't fit|late~came weeks too late|regret~I just don't like it~changed my mind):Reason; refund?/money_back!voucher:bool~I want my money back~no voucher please^a voucher is fine~no need for the money:Money back!Voucher; pickup?/fetch!post:bool~fetch it here^I take it to the post myself~no need to fetch it:Fetch!By post
from order {order} the {items} go back, {reason}<, {refund}> | {order}: {items}, {reason}<. {pickup}> | the {items} from {order}: {reason}<, {refund}> | I'm sending the {items} back, order {order}, {reason}<. {refund}><, {pickup}> | {reason} - {items}, {order}<, {refund}>
=> return {ID}, label sent :: Return {ID} is open, the label was sent.
~ it took {#2-6} weeks | I paid {#20-90} | third time this year

change_price/price.step/reprice :: Changes a price
article/sku:serial:Article; change/by:signed(2..60@up~up {x} percent~{x} percent dearer~put {x} percent on it@down~down {x} percent~{x} percent cheaper~take {x} percent off):Change in percent; from_day?/since:date:From; round?/even_price!exact:bool~round it~make it an even price^exactly, no rounding~don't round:Round!Exact; web?/online_only!everywhere:bool~only on the web^everywhere~not just on the web:Web only!Everywhere
{article} {change}<, {round}> | price of {article}: {change}<, from {from_day}> | make {article} {change}<, {web}> | {article} doesn't sell, {change}<. {round}> | {change} for {article}<, {web}><, from {from_day}>
=> {article} now {X} :: It costs {X} now.

split_order/order.part/partial_send :: Sends a part of an order at once
order/number:serial:Order; part/share:pct(5..75):Part; day/on:date:Day; rest_later?/send_rest!cancel_rest:bool~the rest follows^drop the rest~no need for the rest:Rest follows!Drop the rest; insured?/insurance!plain:bool~insured^without insurance~no insurance:Insured!Plain
send {part} of {order} {day}<, {rest_later}> | {order}: {part} {day}<, {rest_later}><. {insured}> | they can't wait, {part} of order {order} {day}<, {rest_later}> | {part} of {order} goes out {day}<, {insured}> | ship {part} of what's in {order}, {day}<. {rest_later}>
=> {M} boxes on {D} :: {M} boxes go on {D}.

gift_wrap/order.gift/make_gift :: Makes an order a gift
order/number:serial:Order; card_text?/greeting:msg:Text of the card; paper/wrapping:(birthday~with balloons on it|christmas~something with stars~for under the tree|plain~brown paper~nothing fancy|kids~dinosaurs please):Paper; hide_price?/no_price!show_price:bool~they mustn't see the price~without the bill^the price may be seen~leave the bill in:Hide the price!Show it; ribbon?/bow!no_ribbon:bool~a bow on top^no ribbon~no need for a ribbon:Ribbon!None
{order} is a present: {paper}<, {hide_price}><. Card: {card_text}> | wrap {order}, {paper}<, {ribbon}><, {hide_price}> | {order}: {paper}<. {hide_price}> | please pack {order} nicely, {paper}<, {ribbon}> | it's for my niece, order {order}, {paper}<. {hide_price}><, {ribbon}>
=> wrapped, plus {M} euros :: It is wrapped, {M} euros more.

## garden and yard
water_more/sprinkler.shift/watering_time :: Makes the watering of a bed longer or shorter
bed/zone:any(roses|front lawn|herbs|tomatoes|back hedge|bed 3|pots|raspberries):Bed; change/by:delta(dur 1..40 min@longer~{x} longer~{x} more~everything is dry, {x} more@shorter~{x} shorter~{x} less~it's a swamp, {x} less):Change; days?/weekdays:wds:Days; rain?/skip_rain!always:bool~not when it rains^rain or not~even in the rain:Skip in rain!Always
{bed} {change}<, {rain}> | water the {bed} {change}<{days}> | {bed}: {change}<, {rain}> | the {bed} get {change}<. {rain}> | {change} on the {bed}<, {days}>
=> {bed}: {M} min now :: It is {M} minutes now.

mow_lawn/mower.plan/cut_grass :: Sends the mower out
area/lawn:any(front|back|orchard|slope|by the pond|playground):Area; height/cut:len(20..90 mm):Height; days/on:dayrow(2..3):Days; edges?/cut_edges!no_edges:bool~do the edges too^leave the edges~the edges aren't needed:Edges!No edges; collect?/bag!mulch:bool~pick the grass up^leave the grass lying~no need to collect it:Collect!Mulch
{area}, {height}, {days}<, {edges}> | mow {area} on {days}, {height} high<. {collect}> | {days}: {area}, cut at {height}<, {edges}> | let it cut {area} {days} to {height}<, {collect}>
=> planned for {T} :: It is planned for {T}.

order_soil/soil.order/bring_earth :: Orders earth, bark or gravel
goods/what:objs(kind=any(compost|bark|gravel|sand|top soil)+amount=vol(20..900 l)@{amount} of {kind}@{kind}, {amount}@{amount} {kind}):Goods; day/date:date:Day; street+house:house(180):; tip?/unload_street!carry_in:bool~just tip it in the street^carry it behind the house~not in the street:Tip!Carry; bags?/in_bags!loose:bool~in bags^loose~no bags:Bags!Loose
{goods} to {street} {day}<, {bags}> | {day}, {street}: {goods}<. {tip}> | we need {goods} at {street} {day}<, {bags}><, {tip}> | bring {goods}, {street}, {day}<. {tip}>
=> truck comes at {T}, {N} euros :: The truck comes at {T}; it is {N} euros.
"""
