"""Relations (see relating.py): surfaces with a piece taken out or put on, rings and frames, parts of an inch and of a cup, cuts and gaps, ratios and scales."""
from relating import situations

ROWS = r"""
= wide:D 2 9 1; high:D 2.1 3.2 2; doorw:P 0.7 0.8 0.86 0.9 1 1.2; doorh:P 1.98 2 2.05 2.1; coat:P 5 6 7 8 9 10 12
wide high: the wall is {wide} m by {high} m | wall {wide} x {high} m | {wide} m wide and {high} m high, that's the wall | a wall of {wide} by {high} metres
doorw doorh: with a door {doorw} x {doorh} m in it | the door is {doorw} m by {doorh} m | minus a door {doorw} m wide and {doorh} m high | there's a {doorw} by {doorh} m opening
coat: one litre does {} m2 | {} square metres a litre | a litre covers {} sqm
~: the house is {old} years old | the paint dries {dry} hours | there are {dry} sockets in it
= old:I 20 120; dry:J 3 12
? wide high doorw doorh >> wall = wide * high; door = doorw * doorh; wall - door >> how much is left to paint in m2 | area without the door? | wall area, door taken out | square metres to paint? >> {out} m² are left. | It is {out} square metres.
? wide high doorw doorh coat >> wall = wide * high; door = doorw * doorh; surface = wall - door; surface / coat >> how many litres of paint | litres? | paint needed in l | how much paint for one coat >> You need {out} litres.
? wide high >> wide * high >> area of the whole wall? | the wall in square metres | m2 with the door >> The wall has {out} m².
? doorw doorh >> doorw * doorh >> how big is the door | area of the opening? | door area in m2 >> The door has {out} m².

= long:D 3 14 1; deep:D 2.5 9 1; cutl:D 0.5 2.4 1; cutw:D 0.5 2.2 1; price:M 9 70
long deep: the room is {long} x {deep} m | a floor of {long} by {deep} m | {long} m long, {deep} m wide | room {long} m by {deep} m
cutl cutw: a chimney takes {cutl} x {cutw} m | minus a corner of {cutl} by {cutw} m | there's a {cutl} m by {cutw} m stairwell in it | an island of {cutl} x {cutw} m stays free
price: the parquet is {} per m2 | tiles at {} a square metre | {} for one sqm
~: the ceiling is {tall} m high | we are on floor {level} | it's {level} degrees in there
= tall:D 2.2 3.3 1; level:J 2 9
? long deep cutl cutw >> floor = long * deep; piece = cutl * cutw; floor - piece >> what has to be covered in m2 | how many square metres without it | remaining floor area? | net area of the floor >> {out} m² remain. | It is {out} m².
? long deep cutl cutw price >> floor = long * deep; piece = cutl * cutw; net = floor - piece; net * price >> what does the flooring cost | cost for the floor? | how much money for the material | price of it all >> It costs {$out}.
? long deep >> 2 * (long + deep) >> skirting board in metres, all around | perimeter of the room? | metres once around >> It is {out} m.

= field:I 20 90; breadth:I 12 60; pond:D 1.5 5.5 1
field breadth: a meadow {field} by {breadth} m | the garden is {field} x {breadth} m | {field} m times {breadth} m of lawn
pond: with a round pond, radius {} m | a circular bed of radius {} m in the middle | minus a circle with {} m radius
~: we mow every {k} days | the fence is {k} years old
= k:J 4 20
? field breadth pond >> lawn = field * breadth; water = math.pi * pond ** 2; lawn - water >> how much grass is left, m2 | area without the circle? | square metres of lawn | what remains in sqm >> {out} m² are left.
? pond >> math.pi * pond ** 2 >> how big is the circle | area of the round part? | m2 of the circle >> It has {out} m².
seed: {} g of seed per m2 | it takes {} grams a square metre | sow {} g/m2
= seed:P 15 20 25 30 35 40
? field breadth pond seed >> lawn = field * breadth; water = math.pi * pond ** 2; grams = (lawn - water) * seed; grams / 1000 >> how many kg of seed | kilos of grass seed? | seed needed in kg >> You need {out} kg.

= outer:D 6 40 1; ring:D 0.5 3 1
outer: the plaza is {} m across | a round pool {} m in diameter | {} metres diameter
ring: a path {} m wide around it | a border of {} m outside | a strip {} m broad all round
? outer ring >> inside = outer / 2; outside = inside + ring; math.pi * (outside ** 2 - inside ** 2) >> area of the strip? | how many m2 has the ring | square metres of the path alone | what's the ring's area >> It has {out} m².
? outer >> math.pi * outer >> once around, how many metres | circumference? | metres of edging along the inside >> It is {out} m.
? outer ring >> whole = outer + 2 * ring; math.pi * whole >> length of the outer edge? | outer circumference in m | metres around the outside >> It is {out} m.

= big:D 8 40 1; small:D 1 6 1; thick:D 1 12 1
big: a disc {} cm across | disc diameter {} cm | {} cm wide plate, round | outside diameter {} cm
small: a hole of {} cm diameter | {} cm hole in the middle | inner diameter {} cm
thick: {} mm thick | thickness {} mm | made of {} mm steel
? big small >> (math.pi * big ** 2 - math.pi * small ** 2) / 4 >> area of the washer in cm2 | surface without the hole? | cm² of the ring | what's left of the disc in square cm >> It is {out} cm².
? big small thick >> face = math.pi * (big ** 2 - small ** 2) / 4; face * thick / 10 >> volume in cm3? | how many cubic centimetres | cm³ of metal >> It is {out} cm³.

= outw:I 30 120; outh:I 20 90; rim:D 1.5 8 1
outw outh: the picture is {outw} x {outh} cm | a photo {outw} by {outh} cm | {outw} cm wide and {outh} high, the print
rim: the frame is {} cm wide on every side | with a border of {} cm all round | a {} cm passepartout on all sides
? outw outh rim >> w = outw + 2 * rim; h = outh + 2 * rim; w * h >> area with the frame in cm2 | total area framed? | how many square cm does it take on the wall >> It takes {out} cm².
? outw outh rim >> w = outw + 2 * rim; h = outh + 2 * rim; w * h - outw * outh >> area of the frame alone | how big is just the border in cm2 | square centimetres of frame >> The border has {out} cm².
? outw outh rim >> outw + 2 * rim ,, outh + 2 * rim >> outer size? | how wide and high with the frame | measures with the border, width and height >> It is {0} by {1} cm.
? outw outh rim >> w = outw + 2 * rim; h = outh + 2 * rim; 2 * (w + h) >> how many cm of moulding along the outside | outer perimeter in cm? | moulding length, measured outside >> {out} cm.

= sidea:D 3 18 1; sideb:D 2 12 1; notcha:D 0.5 2.5 1; notchb:D 0.5 1.8 1
sidea sideb: an L-shaped terrace, {sidea} x {sideb} m overall | outer measures {sidea} m and {sideb} m | the L is {sidea} by {sideb} m on the outside
notcha notchb: the missing corner is {notcha} x {notchb} m | a corner {notcha} by {notchb} m is cut off | with {notcha} m x {notchb} m left out
slab: slabs of {} cm square | square tiles, {} cm
= slab:P 20 25 30 40 50 60
? sidea sideb notcha notchb >> whole = sidea * sideb; corner = notcha * notchb; whole - corner >> area of the L? | how many m2 is it | size in square metres | surface? >> It has {out} m².
? sidea sideb notcha notchb slab >> net = sidea * sideb - notcha * notchb; one = (slab / 100) ** 2; ceil net / one >> how many slabs | number of tiles, no waste | slabs to lay it? >> You need {out}.
? sidea sideb >> 2 * (sidea + sideb) >> perimeter of the L | how many m around | edge length in all >> It is {out} m.

= panes:J 2 9; pw:P 0.6 0.8 0.9 1 1.1 1.2 1.4 1.6; ph:P 0.8 1 1.1 1.2 1.3 1.4; girth:D 24 70 1; eaves:D 2.5 6.5 1
panes pw ph: {panes} windows of {pw} x {ph} m | {panes} windows, each {pw} m by {ph} m | it has {panes} windows {pw} m wide and {ph} m high
girth: the house is {} m around | perimeter {} m | {} metres once around the walls
eaves: {} m high | up to the roof it's {} m | wall height {} m
? panes pw ph >> panes * pw * ph >> area of the glass? | all windows together in m2 | how much glass in sqm >> They have {out} m².
? panes pw ph girth eaves >> facade = girth * eaves; glass = panes * pw * ph; facade - glass >> facade to plaster, windows off | how many m2 of wall without windows | net facade area? >> {out} m².
? girth eaves >> girth * eaves >> facade with the windows? | gross wall area | m2 altogether >> It is {out} m².

= sheetw:P 100 120 125 150 200 250; sheeth:P 50 60 80 100 125; hole:J 3 12; holes:J 2 20
sheetw sheeth: a sheet {sheetw} x {sheeth} cm | plate of {sheetw} by {sheeth} cm | metal, {sheetw} cm times {sheeth} cm
holes hole: {holes} round holes of {hole} cm diameter | {holes} holes, each {hole} cm across | i drill {holes} holes {hole} cm wide
? sheetw sheeth holes hole >> plate = sheetw * sheeth; out_of_it = holes * math.pi * (hole / 2) ** 2; plate - out_of_it >> what's left in cm2 | remaining area? | area after drilling in square cm >> {out} cm² are left.
? sheetw sheeth holes hole >> plate = sheetw * sheeth; gone = holes * math.pi * (hole / 2) ** 2; gone / plate * 100 >> how many percent is drilled away | percent waste? | share of the holes in percent >> It is {out} percent.

= cubew:I 20 90; cubed:I 20 80; cubeh:I 20 70; wall:P 1 1.5 2 2.5 3
cubew cubed cubeh: a box {cubew} x {cubed} x {cubeh} cm outside | outside {cubew} by {cubed} by {cubeh} cm | outer size {cubew}, {cubed} and {cubeh} cm
wall: walls {} cm thick | {} cm wood on all six sides | made of {} cm board
? cubew cubed cubeh wall >> a = cubew - 2 * wall; b = cubed - 2 * wall; c = cubeh - 2 * wall; a * b * c / 1000 >> how many litres does it hold | inside volume in l? | capacity in litres >> It holds {out} litres.
? cubew cubed cubeh >> cubew * cubed * cubeh / 1000 >> volume outside in litres | how much room does it take, l | litres it takes up >> It takes {out} litres.
? cubew cubed cubeh >> 2 * (cubew * cubed + cubew * cubeh + cubed * cubeh) >> outside surface in cm2 | how much paper to wrap it, no overlap | surface in square cm? >> It has {out} cm².

= rows:J 4 40; seats:J 6 40; broken:J 2 30; price:M 5 60
rows seats: {rows} rows of {seats} seats | a hall, {rows} rows with {seats} chairs each | {rows} times {seats} seats
broken: {} are broken | {} seats can't be used | {} are kept for the band
price: a ticket is {} | {} each | entry {}
~: the show lasts {mins} minutes | we open at {hour} | it is the {hour}th time
= mins:I 45 180; hour:J 4 9
? rows seats broken >> places = rows * seats; places - broken >> how many can we sell | seats left? | places that are free to sell >> {out} seats.
? rows seats broken price >> places = rows * seats; sold = places - broken; sold * price >> what do we take if it's full | income with all sold? | money from a full house >> That brings {$out}.
? rows seats >> rows * seats >> seats altogether? | all places, broken ones too | how many chairs are there >> There are {out}.

= bore:Q 0 3; grow:Q 0 1
bore: the bolt is {} inch | a {}" bit | a drill of {} inches | {} in thick
grow: plus {} inch of play | add {} inch | {}" more for the sleeve
? bore >> bore * 25.4 >> in mm? | how many millimetres | what's that in mm | mm? >> It is {out} mm.
? bore grow >> total = bore + grow; total * 25.4 >> together in mm? | both in millimetres | sum in mm >> Together {out} mm.
? bore grow >> @4 bore + grow >> together in inches, as a decimal | sum in inches? | inches altogether >> Together {out} inches.

= pipe:Q 0 4
? pipe >> pipe * 25.4 >> {pipe} inch pipe, mm? | {pipe}" in mm | {pipe} in to millimetres | i have {pipe} inches, need mm | how many mm are {pipe} inches | what is a {pipe} inch thread in millimetres | {pipe} inch is how many mm | convert {pipe}" to mm >> {out} mm. | That is {out} mm.
? pipe >> pipe * 2.54 >> {pipe} inches in cm | {pipe}" as centimetres | a {pipe} inch board, cm? | {pipe} in, how many cm | centimetres in {pipe} inches | cm for {pipe}" >> {out} cm. | That is {out} cm.
? pipe >> @4 pipe >> {pipe} as a decimal | {pipe} inch written with a point | decimal of {pipe} | how do i type {pipe} into the calculator, decimal >> It is {out}.

= mm:D 2 150 1
? mm >> raw round(mm / 25.4 * 16) ,, mm / 25.4 >> {mm} mm in sixteenths of an inch, and in decimal inches | how many 1/16 inch are {mm} mm (nearest), inches as decimal too >> About {0} sixteenths, exactly {1} inches.
? mm >> @3 mm / 25.4 >> {mm} mm in inches | inches in {mm} mm | {mm} millimetres as inches | {mm}mm = ? inch >> {out} inches.

= feet:J 3 40; inches:Q 1 11
feet inches: {feet} ft {inches} in | {feet} feet and {inches} inches | {feet}' {inches}"
? feet inches >> total = feet * 12 + inches; total * 2.54 >> in cm? | how many centimetres | what's that in cm >> It is {out} cm.
? feet inches >> total = feet * 12 + inches; total * 0.0254 >> in metres? | how many m | metres please >> It is {out} m.
pieces: i need {} of them | {} pieces of that length | {} such boards
= pieces:J 2 14
? feet inches pieces >> each = feet * 12 + inches; total = each * pieces; total / 12 >> total length in feet | how many feet altogether | feet of wood in all >> {out} feet.

= board:I 60 260; strip:Q 2 9
board: the plank is {} inches | {} inch board | a length of {}"
strip: pieces of {} inches | i cut {} inch strips | each {}" long
? board strip >> floor board / strip >> how many pieces, saw not counted | pieces from it? | number of strips without any loss >> {out} pieces.
? board strip >> whole = board // strip; board - whole * strip >> what's left over in inches | offcut in inches, no saw loss? | rest at the end, inches >> {out} inches are left.

= cups:Q 0 4 3; people:J 2 6; guests:J 7 30
cups: {} cups of flour | it says {} cups of sugar | {} cup of milk | {} cups oats
people: for {} people | the recipe serves {} | it's meant for {}
guests: we are {} | i cook for {} | {} will eat | {} guests
~: oven at {deg} degrees | it bakes {bake} minutes | my bowl holds {lit} litres
= deg:P 160 175 180 200 220; bake:I 15 70; lit:J 2 6
? cups people guests >> each = cups / people; each * guests >> how many cups now | cups needed? | how much of it in cups | cups for us all >> You need {out} cups.
? cups >> cups * 240 >> how many ml is that, 240 a cup | in ml with 240 per cup | ml (a cup is 240) >> That is {out} ml.
? cups people guests >> each = cups / people; total = each * guests; total * 240 >> ml for all of us (240 ml a cup) | with 240 ml a cup, how many ml do i need >> You need {out} ml.
? people guests >> guests / people >> by what factor | multiply everything by? | factor for the recipe >> By {out}.

= spoon:Q 0 3; times:J 2 9
? spoon times >> spoon * times >> {times} times {spoon} teaspoons | {spoon} tsp per loaf, {times} loaves: teaspoons? | i bake {times} cakes with {spoon} tsp baking powder each, tsp in all | {spoon} tablespoons a jar for {times} jars makes | {times} batches, {spoon} cup of nuts in each, cups? >> {out} in all. | That makes {out}.
? spoon >> spoon * 5 >> {spoon} tsp in ml, 5 a spoon | ml in {spoon} teaspoons (5 ml each) | {spoon} teaspoons of 5 ml make how many ml >> {out} ml.
? spoon >> spoon * 15 >> {spoon} tbsp in ml, 15 each | {spoon} tablespoons at 15 ml, how many ml | {spoon} soup spoons of 15 ml, ml? >> {out} ml.
? spoon >> spoon / 2 >> half of {spoon} cups | {spoon} cups, halve it | recipe says {spoon} cup but i make half, cups? >> {out} cups.
? spoon >> spoon * 2 >> double {spoon} cups | twice {spoon} cup of rice | i make a double batch and it says {spoon} cups >> {out} cups.
? spoon >> spoon * 1.5 >> one and a half times {spoon} cups | {spoon} cups for 4, i cook for 6 | batch and a half of {spoon} cup >> {out} cups.

= yards:Q 1 9; curtains:J 2 8; cost:M 4 30
yards: {} yards each | it takes {} yards a piece | one needs {} yards of cloth
curtains: {} curtains | for {} of them | i sew {} bags
cost: cloth at {} a yard | {} per yard | a yard is {}
? yards curtains >> yards * curtains >> how many yards | yards in all? | cloth needed in yards >> {out} yards.
? yards curtains cost >> cloth = yards * curtains; cloth * cost >> what does the cloth cost | price for all the fabric? | money for the cloth >> It costs {$out}.
? yards >> @3 yards * 0.9144 >> one in metres | how many m is that per piece | metres each? >> {out} m each.

= acre:Q 1 30; crop:D 1.5 9 1
acre: {} acres | a field of {} acres | we farm {} acres
crop: {} tonnes an acre | yield {} t per acre | {} tons of wheat each acre
? acre crop >> acre * crop >> harvest in tonnes? | how many tons in all | total yield >> {out} tonnes.
? acre >> @3 acre * 0.404686 >> in hectares? | how many ha | hectares (0.404686 an acre) >> {out} hectares.

= rod:I 180 600; piece:I 12 80; blade:P 2 3 4 5
rod: the rod is {} cm | a {} cm bar | pipe of {} cm | {} cm of profile
piece: each piece {} cm | cut to {} cm | lengths of {} cm
blade: every cut costs {} mm | the blade is {} mm | {} mm lost each time
~: the shop closes at {cl} | it weighs {wt} kg
= cl:J 4 9; wt:D 2 30 1
? rod piece blade >> step = piece + blade / 10; floor (rod + blade / 10) / step >> how many pieces do i get | pieces out of it, saw counted? | max pieces with the blade in mind >> You get {out}.
? rod piece >> floor rod / piece >> without the saw's loss, how many | pieces if the cut cost nothing | ideal number of pieces >> {out} pieces.
? rod piece blade >> step = piece + blade / 10; n = (rod + blade / 10) // step; rod - n * piece - (n - 1) * blade / 10 >> what remains at the end in cm | offcut in cm? | rest of the rod >> {out} cm remain.

= stretch:I 12 240; gap:P 0.5 1 1.5 2 2.5 3 4 5 6 8
stretch: along {} m | a street {} m long | the edge is {} m | {} metres of path
gap: one every {} m | {} m apart | spaced {} metres | distance {} m
? stretch gap >> raw math.floor(stretch / gap + 1e-9) + 1 >> how many trees, one at each end too | posts with both ends? | number of lamps, first and last included >> {out}.
? stretch gap >> raw math.floor(stretch / gap + 1e-9) >> how many gaps are there | sections between them? | full spaces in between >> {out}.
plants: {} of them | we have {} posts | {} lamps, one at either end
= plants:J 4 40
? stretch plants >> spaces = plants - 1; stretch / spaces >> how far apart | distance between two? | spacing in m >> {out} m.
? gap plants >> spaces = plants - 1; spaces * gap >> how long is the whole row | total length in m? | metres from first to last >> {out} m.

= width:I 120 900; board:P 9 10 12 12.5 14 14.5 15 18 20; joint:P 2 3 4 5 6 8
width: it's {} cm wide | {} cm to cover | a width of {} cm
board: boards {} cm broad | planks of {} cm | each slat {} cm
joint: with {} mm between | a joint of {} mm | {} mm gap
? width board joint >> step = board + joint / 10; ceil width / step >> how many boards | slats needed? | number of planks >> {out}.
? width board >> ceil width / board >> how many without a joint | boards laid tight? | with no gaps, planks? >> {out}.

= scale:P 50 100 200 250 500 1000 10000 25000 50000 100000; plan:D 1 40 1; real:I 40 5000
scale: scale 1:{} | the plan is 1 to {} | drawn 1:{}
plan: {} cm on the plan | on the map it is {} cm | i measure {} cm
real: in reality {} m | {} m in nature | the real thing is {} m
? scale plan >> plan * scale / 100 >> how many metres really | real length in m? | in nature, m >> {out} m.
? scale real >> real * 100 / scale >> how many cm on paper | length on the plan in cm? | cm to draw >> {out} cm.
? plan real >> real * 100 / plan >> which scale is that, 1 to what | scale? one to | 1:what >> It is 1 to {out}.
? scale plan >> @4 plan * scale / 100000 >> how many km really | in km? | kilometres in nature >> {out} km.

= part1:J 1 5; part2:J 2 7; part3:J 2 9; batch:I 20 600
= if part1 < part2 and part3 != part2 and part3 != part1
part1 part2 part3: {part1} parts cement, {part2} parts sand, {part3} parts gravel | mix {part1}:{part2}:{part3} (cement, sand, gravel) | cement to sand to gravel like {part1} to {part2} to {part3}
batch: {} litres of mix | i need {} l altogether | a batch of {} kg
? part1 part2 part3 batch >> parts = part1 + part2 + part3; batch * part1 / parts >> how much cement | cement? | cement for it >> {out} of cement.
? part1 part2 part3 batch >> parts = part1 + part2 + part3; batch * part2 / parts >> how much sand | sand? | sand for it >> {out} of sand.
? part1 part2 part3 batch >> parts = part1 + part2 + part3; batch * part3 / parts >> how much gravel | gravel? | gravel for it >> {out} of gravel.
cement: i have {} kg of cement | {} kg cement left | cement {} kg
= cement:P 25 40 50 75 100
? part1 part2 part3 cement >> one = cement / part1; one * (part1 + part2 + part3) >> how much mix does that make | mix in all? | total from that cement >> {out} kg of mix.

= sa:I 20 200; sb:I 201 700; rate1:J 2 9; rate2:J 2 9
sa sb: {A} put in {sa}, {B} {sb} | shares: {A} {sa}, {B} {sb} | {A} gave {sa} and {B} {sb}
won: they made {} profit | the win is {} | {} to share
= won:S 300 90000
? sa sb won >> total = sa + sb; won * sa / total >> what does {A} get by share | {A}'s part? | fair part of {A} >> {A} gets {out}.
? sa sb won >> total = sa + sb; won * sb / total >> what does {B} get by share | {B}'s part? | fair part of {B} >> {B} gets {out}.
? sa sb >> sa / (sa + sb) * 100 >> {A}'s share in percent? | what percentage is {A}'s | percent held by {A} >> {out} percent.

= high:D 1.2 2.1 2; shade:D 0.4 4 1; treeshade:D 4 40 1
high shade: a pole of {high} m throws {shade} m of shadow | {high} m stick, shadow {shade} m | i am {high} m and my shadow {shade} m
treeshade: the tree's shadow is {} m | the tower throws {} m | a shadow of {} m from the mast
? high shade treeshade >> ratio = high / shade; treeshade * ratio >> how tall is it then | height of it in m? | so how high, metres >> It is {out} m tall.

= rise:I 12 300; run:I 100 2000
rise: it climbs {} m | {} m up | height gain {} m
run: over {} m along the flat | on {} m of way | horizontally {} m
? rise run >> rise / run * 100 >> slope in percent? | how steep in percent | gradient % >> {out} percent.
? rise run >> math.hypot(rise, run) >> length of the slope itself | how long is the ramp | actual way in m >> {out} m.
? rise run >> math.degrees(math.atan(rise / run)) >> angle in degrees? | how many degrees | slope angle >> {out} degrees.

= ax:I 1 60; ay:I 1 60; bx:I 61 140; by:I 61 140
ax ay: from ({ax}, {ay}) | point A ({ax}; {ay}) | start at {ax}/{ay}
bx by: to ({bx}, {by}) | point B ({bx}; {by}) | end at {bx}/{by}
? ax ay bx by >> math.hypot(bx - ax, by - ay) >> distance? | how far apart are they | straight line length >> {out}.
? ax ay bx by >> abs(bx - ax) + abs(by - ay) >> along the grid? | manhattan distance | steps on a square grid >> {out}.
? ax ay bx by >> (ax + bx) / 2 ,, (ay + by) / 2 >> midpoint? | what lies in the middle | centre between both >> It is ({0}, {1}).
? ax ay bx by >> @3 (by - ay) / (bx - ax) >> slope of the line? | gradient from one to the other | how steep (dy/dx) >> {out}.

= tankd:D 0.6 3 1; tankh:D 0.8 4 1; filled:I 15 95
tankd tankh: a cylinder tank, {tankd} m across and {tankh} m high | round tank {tankd} m wide, {tankh} m tall | tank: diameter {tankd} m, height {tankh} m
filled: it is {}% full | filled to {} percent | level {}%
? tankd tankh >> r = tankd / 2; math.pi * r ** 2 * tankh * 1000 >> how many litres fit | capacity in l? | volume in litres >> {out} litres.
? tankd tankh filled >> r = tankd / 2; volume = math.pi * r ** 2 * tankh; volume * filled / 100 * 1000 >> how many litres are in it | content in l? | litres inside now >> {out} litres.
? tankd tankh filled >> r = tankd / 2; volume = math.pi * r ** 2 * tankh; volume * (100 - filled) / 100 * 1000 >> how many litres still fit in | room left in l? | litres until it's full >> {out} litres.

= beams:J 3 40; ba:P 40 60 80 100 120 140; bb:P 60 80 100 140 160 200 240; bl:D 2 7 1
beams: {} beams | {} posts | {} pieces of timber
ba bb: {ba} x {bb} mm | {ba} by {bb} mm thick | section {ba}/{bb} mm
bl: {} m long | {} metres each | length {} m
dens: {} kg per m3 | wood at {} kg/m³ | density {} kg per cubic metre
= dens:P 420 450 470 500 520 650 700
? beams ba bb bl >> one = ba / 1000 * bb / 1000 * bl; @4 beams * one >> how many m3 of wood | cubic metres? | volume of them all in m³ >> {out} m³.
? ba bb bl dens >> one = ba / 1000 * bb / 1000 * bl; one * dens >> what does one weigh | weight of a single one in kg | kg each? >> {out} kg.
? beams ba bb bl dens >> one = ba / 1000 * bb / 1000 * bl; volume = beams * one; volume * dens >> total weight in kg | what do all weigh | kg altogether? >> {out} kg.
"""
situations("relations9", ROWS, 1.2, 0.3)
