"""Functions of crafts, building, industry, farms and roads for argued.py.

A block: "## trade", names :: what it does / parameters (forms.py) / wishes, " | " between them / "~ " remarks that are no argument / "=> result :: answer"."""
TEXT = """
## glazier
cut_glass/order_pane/glass.cut :: Orders a pane cut to size/Glass cut to measure
width:len(200..2400 mm):Width; height:len(200..2400 mm):Height; thickness?:len(3..12 mm):Thickness of the glass; kind?/glass_type:(clear~normal glass~see-through|frosted~milky~that nobody can look through|tinted~a bit dark~toned|wired~with wire in it):Kind of glass; edges_ground?/polished!raw_edges:bool~edges ground~with smooth edges^edges raw~no need to grind the edges:Edges are ground!Edges are left raw
pane {width} wide and {height} high<, {kind}><, {edges_ground}> | I need glass, {height} high, {width} wide<, {thickness} thick><, {edges_ground}> | the window is broken. The pane was {width} by {height}<, {kind}> | cut me a {kind} one of {width} x {height}<, {thickness}> | glass {width} by {height} please<. {edges_ground}><, {kind}>
~ the kitchen is on the {#2-9}th floor | we have {#2-6} windows like that | the frame is {#10-40} years old | there are {#2-8} screws in each corner
=> {X} euros, ready on {D} :: It costs {X} euros and is ready on {D}.

find_offcut/scraps.search :: Finds a leftover piece of glass that is large enough
min_width/width:len(100..900 mm):Least width; min_height/height:len(100..900 mm):Least height; thickness?:len(3..10 mm):Thickness; count?/how_many:n(1..6):How many pieces
Q:any leftover at least {min_width} wide and {min_height} high<, {thickness} thick> | Q:do we have [scraps|leftovers] of {min_width} by {min_height}<, I need {count}> | Q:<{count} >offcuts, {min_width} x {min_height} or larger | look for a rest of glass, width {min_width}, height {min_height}<, {thickness}>
~ rack {#2-9} is empty | the picture has {#2-5} corners missing
=> rack {M}, shelf {N} :: There is one in rack {M} on shelf {N}.

repair_visit/glazier.visit/plan_visit :: Plans a glazier's visit
address/street:street:Where; date:date:Day; from?/earliest:time(7..17):Not before; emergency?/urgent!can_wait:bool~it's an emergency~rain is coming in^no rush~not urgent:Urgent!Not urgent; floor?/storey:no(1..9):Floor
send somebody to {address} on {date}<, not before {from}><, {emergency}> | {date}, {address}<, {floor}th floor>{emergency=true}: the shop window is smashed, water comes in | come to {address} {date} please<. {emergency}> | we need a glazier at {address} on {date}<, {emergency}> | <{emergency}, >visit at {address}, {date}<, after {from}>
~ ring at {N} | the bell is out of order since {T} | there are {#2-9} panes | it was {#2-5} kids with a ball

## paint
mix_colour/paint.mix/tint_paint :: Mixes paint in a shade
code/shade:any(RAL 3020|NCS S 2050-Y|RAL 7016|B14-Moss|RAL 9010|K220):Code of the shade; amount/volume:vol(0.5..25 l):How much; finish?/sheen:(matt~not shiny~dull|silk~a slight sheen|gloss~shiny~that shines):Finish; outdoor?/exterior!indoor_only/interior:bool~for outside~for the facade^for indoors~inside only:For outdoors!For indoors only
{amount} of {code}<, {finish}><, {outdoor}> | mix me {amount} in {code}<, {outdoor}> | I want {code}, {amount} of it<, {finish}> | {code}: {amount}<. It's {outdoor}> | can I get {amount} {code}<, {finish}><, {outdoor}>
~ there are {#2-6} rooms to do | the wall is {#2-4} years old | last time I used {#2-9} rollers | the walls are white now

wall_paint_needed/paint.estimate :: How much paint a wall takes
area:area(4..400 m2):Area; coats?/layers:n(1..4):How many coats; surface?/ground:(smooth~even|rough~uneven~with a coarse plaster|wood~it's made of boards~a wooden wall):Surface
Q:how much paint for {area}<, {coats} coats><, {surface}> | Q:{area} to paint<, it's {surface}>, how many litres | Q:litres for {area}<{coats} times over>? | Q:<{surface}, >{area}<, {coats} coats> - what do I buy | tell me what I need for {area}<, {surface}>
~ the ceiling is {#2-4} metres high | we are {#2-5} painters | I start at {T}
=> {Y} litres :: You need {Y} litres.

book_scaffold/scaffold.rent :: Rents a scaffold
height:len(2..18 m):Working height; weeks/duration:days(1..12 weeks):How long; rolling?/wheels!fixed:bool~on wheels~that can roll^fixed~without wheels:On wheels!Standing fixed; delivery?/deliver!pick_up/self_pickup:bool~bring it here~delivered^I pick it up~I'll fetch it myself:Delivered!Picked up by the customer
scaffold {height} high for {weeks}<, {rolling}><, {delivery}> | I need to get up to {height}, for {weeks}<. {delivery}> | {weeks} of scaffold, {height}<, {rolling}> | rent me a tower of {height}, {weeks}<, {delivery}><, {rolling}> | we work at {height}<, {rolling}>. We need it {weeks}
~ the house has {#2-5} floors | {#2-6} men will be on it | the street is {#3-9} m wide

## plumbing
order_pipe/pipes.order :: Orders pipe
material:(copper|pvc~plastic~PVC|steel~iron|pex~PEX):Material; diameter:len(10..110 mm):Diameter; length/total:len(1..60 m):Total length; insulated?/lagged!bare:bool~insulated~with lagging^bare~without insulation:With insulation!Without insulation
{length} of {material} pipe, {diameter}<, {insulated}> | {material} pipe {diameter}, {length}<, {insulated}> | get me {length} of {diameter} {material}<, {insulated}> | we're short of {material}: {length}, {diameter} across | order {diameter} {material} pipe please, {length} in total<, {insulated}>
~ it's for bathroom {#2-9} | {#2-9} elbows are still here | the old one held {#10-40} years

log_leak/leaks.report :: Reports a leak
where/place:any(under the sink|behind the boiler|cellar ceiling|guest toilet|roof drain|next to the shower):Where it leaks; severity?/how_bad:(drip~just a drop now and then~dripping slowly|steady~it runs steadily|flood~water everywhere~the floor is under water):How bad; water_off?/shut_off!still_running:bool~the main tap is closed~water is off^I couldn't turn it off~it's still running:Water has been shut off!Water still runs; since?/started:time:Since when
it leaks {where}<, {severity}><, {water_off}> | leak {where}<, {severity}><, since {since}> | water comes out {where}<. {water_off}> | {severity} {where}<, {water_off}> | please note a leak: {where}<, {severity}>
~ the flat is {#30-120} m² | unit {#2-60} | {N} put a bucket under it | second time in {#2-9} weeks

boiler_setting/boiler.set :: Sets the boiler
flow_temp/temperature:n(35..75):Flow temperature in degrees; mode?/programme:(eco~saving~to save gas|comfort~cosy|holiday~while we are away|off_peak~at night only):Mode; until?/ends:date:Until
boiler to {flow_temp} degrees<, {mode}><, until {until}> | set {flow_temp}° on the boiler<, {mode}> | {flow_temp} degrees flow please<, {mode}><until {until}> | it's freezing, make it {flow_temp}<, {mode}> | turn the boiler to {flow_temp}<until {until}>
~ it is {#2-9} degrees outside | the boiler is {#5-25} years old | the cellar is flat {#2-9}

## electrician
order_cable/cables.order :: Orders cable
type/kind:any(NYM-J 3x1.5|H07V-K|NYY 5x10|CAT7|H05VV-F 3G2.5|coax 75):Type; length:len(5..300 m):Length; colour?/color:(black|grey~gray|white|green_yellow~green and yellow~the earth colour):Colour; drum?/on_drum!loose/coiled:bool~on a drum^coiled up~no drum:On a drum!Coiled, without a drum
{length} of {type}<, {colour}><, {drum}> | {type}, {length}<, {colour}> | order {length} {type} please<, {drum}> | we need {type}: {length}<, {colour}><, {drum}> | cable {type} - {length}
~ there are {#2-9} sockets to wire | fuse {#2-20} blew again | {#2-5} rolls are on the van

fuse_rating/circuit.check :: Whether a circuit can carry a load
circuit/fuse:any(F3|kitchen|F12|workshop|garage left|F7):Circuit; load/power:power(0.2..9 kw):Load; hours?/duration:dur(0.5..10 h):For how long; phases?:n(1..3):Phases
Q:can {circuit} take {load}<for {hours}> | Q:{load} on {circuit}, ok?<{phases} phases> | Q:will {circuit} hold with {load}<, {phases} phase> | check {circuit} for {load}<over {hours}> | Q:I want to plug {load} into {circuit}<. For {hours}>
~ the house is from 19{#50-99} | {#2-9} lamps are on it already | the fuse box is on floor {#2-4}
=> {"ok": ((true|false)), "max_kw": {Y}} :: OK: {1}; at most {Y} kW.

install_lamp/jobs.lamp :: Enters a job to fit lamps
room:any(hall|stairs|boardroom|porch|corridor B|washroom):Room; count/lamps:n(1..30):How many lamps; kind?/type:(spot~small spots|pendant~hanging ones|panel~flat ones|strip~a strip of light):Kind; dimmable?/dimmer!no_dimmer:bool~with a dimmer~dimmable^no dimmer~they needn't be dimmed:With a dimmer!Without a dimmer; sensor?/motion_sensor:bool~with a motion sensor~that go on when somebody comes^without a sensor~an ordinary switch will do:With a motion sensor
{count} lamps in the {room}<, {kind}><, {dimmable}><, {sensor}> | fit {count} {kind} in the {room}<, {dimmable}> | {room}: {count} lights<, {dimmable}><, {sensor}> | we want {count} lamps for the {room}<, {sensor}><. {dimmable}> | {count} new lights, {room}<, {kind}>
~ the ceiling is {#2-5} metres | {N} holds the ladder | there are {#2-9} windows in it

## carpentry
order_boards/timber.order/buy_planks :: Orders boards
wood/timber:(spruce|larch|beech|cherry|ash):Wood; length:len(0.4..6 m):Length of one; width?:len(60..300 mm):Width of one; count/pieces:n(1..80):How many; treated?/impregnated!untreated:bool~impregnated~treated against rot^untreated~raw:Treated against rot!Untreated
{count} {wood} boards, {length} each<, {treated}> | {count} pieces of {wood}, {length} long<and {width} wide><, {treated}> | {wood}, {length}, {count} of them<, {treated}> | boards please, {wood}: {count} at {length}<, {width} wide> | I'd need {count} of {length} in {wood}<. {treated}> | <{treated}, >{wood} {length}, {count} pieces
~ the van takes {#2-4} metres at most | the saw is from 19{#60-99} | room {#2-9} comes first | {#2-5} chairs are done

parts_left/screws.count/fastener_stock :: How many of a fastener are left
item/fastener:any(bolt|dowel|washer|wood screw|bracket|rivet|wing nut):Kind of fastener; size?/dimension:any(M6|8x60|M10x80|5x50|3.5x25|M4):Size; bin?/drawer:no(1..60):Drawer
Q:how many {item}s<of {size}> do we still have | Q:{item}s<{size}>, how many are there | Q:do we have enough {item}s<in {size}> | Q:what's left of the {size} {item}s | Q:<drawer {bin}: >{item}s<{size}> left? | count the {item}s<, {size}> for me | Q:are we out of {item}s<{size}>?
~ I need {#4-40} for the gate | there were {#2-9} boxes last week | the drawer jams
=> {"pieces": {N}} :: There are {N} pieces left. || {N} :: There are {N} left.

plan_furniture/furniture.quote :: Quote for a piece of furniture
piece/what:any(bookcase|sideboard|bench|wardrobe|shoe rack|loft bed):Piece; size?/dimensions:obj(width=len(40..300 cm)+height=len(40..260 cm)+depth?=len(20..90 cm)@{width} wide, {height} high@{width} by {height}, {depth} deep@{width} wide, {height} high and {depth} deep):Size; wood?:(oak|birch|pine~the cheap soft one|walnut~the dark one):Wood; doors?:n(1..6):Number of doors; assembly?/mounting!flat_pack:bool~put together at my place~with assembly^I build it up myself~no assembly:With assembly!Delivered in parts
Q:what would a {piece} cost<, {size}><, {wood}><, {assembly}> | a {piece} please<, {size}><, {doors} doors><, {wood}> | Q:price for a {piece}<in {wood}><, {size}><. {assembly}> | {piece}<with {doors} doors><, {size}>, give me a quote | quote me a {wood} {piece}<, {assembly}>
~ my ceiling is {#230-300} high | I have {#40-400} books | we live on floor {#2-6} | my aunt paid {#200-900} for hers
=> {K} euros :: It would cost {K} euros.

## roofing
order_tiles/tiles.order :: Orders roof tiles
model/tile:any(Frankfurt 4|Biber|Doppel-S|Rubin 13|Harz 7|Tegal):Model; count/pieces:n(20..3000):How many; colour?/color:(red|anthracite~dark grey~nearly black|brown):Colour; crane?/with_crane!no_crane:bool~lifted onto the roof~with the crane^just put them in the yard~no crane:Lifted by crane!Put down without a crane; date?/deliver_on:date:Delivery
{count} {model}<in {colour}><, {crane}><, for {date}> | {model}, {count} tiles<, {colour}><, {crane}> | we need {count} tiles of {model}<by {date}><. {crane}> | order {count} pieces {model}<, {colour}> | <{colour} >{model} x {count}<, {crane}>
~ the roof has {#20-55} degrees | {#2-9} are broken | we are {#2-5} roofers | the storm was at {T}

roof_check/inspect_roof :: Plans an inspection of a roof
address/at:street:Where; date:date:When; drone?/by_drone!on_foot:bool~with the drone~from the air^on foot~somebody must climb up:By drone!Somebody goes up; photos?/with_photos:bool~with photos~take pictures^no photos~pictures aren't needed:Photos are made
check the roof of {address} on {date}<, {drone}><, {photos}> | {address}, {date}: look at the roof<, {photos}> | inspection at {address} {date}<. {drone}><, {photos}> | a roof to be seen, {address}, on {date}<, {photos}>
~ it's {#2-5} storeys | the dog is called {N} | {#2-9} tiles came down | hail as big as {#2-4} cm

## machine shop
start_milling/cnc.start/mill.run :: Starts a milling job
program/nc_file:any(P1040|flange_v3|bracket-12|O0071|housing_a):Program; spindle/rpm:n(600..24000):Revolutions per minute; feed:n(50..3000):Feed in mm per minute; coolant?/cooling!dry:bool~with coolant~cooled^dry~without coolant:Coolant on!Runs dry; depth?/cut_depth:len(0.2..6 mm):Depth of a cut
run {program} at {spindle} rpm, feed {feed}<, {coolant}> | mill {program}: {spindle} revs, {feed} mm/min<, {depth} deep><, {coolant}> | start {program}<, {coolant}>, spindle {spindle}, feed {feed} | {program} with a feed of {feed} and {spindle} rpm<, {depth} per cut> | {spindle} rpm and {feed} feed for {program}<. {coolant}>
~ the block is {#20-90} mm thick | tool {#2-20} is new | {N} measured it twice | shift ends at {T}

tool_life/tools.wear :: Wear of a tool
tool/tool_no:any(T4|T12|drill 6|end mill 10|T21):Tool; unit?/as:(hours~in hours|percent~as a percentage|parts~in pieces made):Unit of the answer
Q:how worn is {tool}<, {unit}> | Q:what's left in {tool}<{unit}> | Q:does {tool} need changing<, tell me {unit}> | wear of {tool}<, {unit}> | Q:{tool}, still good?
~ it has made {#40-900} parts | machine {#2-9} squeaks
=> {M} :: It is {M}.

measure_part/parts.measured/enter_measure :: Enters measured values of a part
serial/part_no:code:Number of the part; readings/values:list(d(9.5..12.5)):Measured values; tolerance?/tol:d(0.01..0.20):Tolerance; ok?/passed!rejected:bool~it's within limits~good part^out of limits~it's scrap:Passed!Rejected
{serial}: {readings} | part {serial} measures {readings}<, {ok}> | values for {serial}: {readings}<, tolerance {tolerance}> | {serial}<, tolerance {tolerance}>, I got {readings} | enter {readings} for {serial}<, {ok}>
~ caliper {#2-9} | measured at {#18-24} degrees | {N} is at the bench

machine_stop/downtime.log :: Notes that a machine stood still
machine/line:any(press 3|lathe B|line 7|oven 2|filler 1|robot K4):Machine; minutes/duration:dur(2..240 min):How long; cause/why:(jam~something got stuck~blocked|no_material~nothing to work with~ran out of material|tool_change~changed the tool|power~no electricity~a power cut|cleaning~had to be cleaned):Cause; shift?:(early|late|night):Shift; planned?!unplanned:bool~it was planned~as scheduled^unplanned~nobody expected it:Was planned!Was not planned
{machine} stood for {minutes}, {cause}<, {planned}> | {minutes} stop on {machine}: {cause}<, {shift} shift> | {machine} was down {minutes}<, {shift} shift><. {planned}>, {cause} | {cause} - {machine}, {minutes}<, {planned}> | note {minutes} downtime for {machine}, {cause}
~ we made {#100-900} pieces before | {N} called at {T} | sensor {#2-9} blinks

## 3d print
print_model/start_print/printer.print :: Prints a model
file/model:file:File; material/filament:(pla~PLA|petg~PETG|abs~ABS|tpu~TPU~the rubbery one):Filament; infill?:pct(5..100):Infill; layer?/layer_height:d(0.08..0.32):Layer height in mm; supports?/with_supports!no_supports:bool~with supports~needs supports^no supports~it stands by itself:Supports are printed!Without supports; copies?:n(1..12):How many
print {file} in {material}<, {infill} infill><, {supports}> | {copies} times {file} in {material}<, {supports}> | {file}, {material}<, layers of {layer}><, {infill} filled> | <{copies} >{file}<with {infill} infill> {material} please<, {supports}> | make {file} from {material}<, layer {layer} mm><. {supports}>
~ the bed is {#200-300} mm | nozzle is 0.4 | the last one took {#2-9} hours | {#2-5} spools on the shelf

print_progress/printer.state :: State of a printer
printer/name:any(Prusa 2|bambu-left|Ender old|P1|resin box):Printer; detail?/verbose!brief:bool~in detail~all you know^just briefly~short:All details!Only the essentials
Q:how far is {printer}<, {detail}> | Q:is {printer} done<? {detail}> | Q:{printer}?<{detail}> | status of {printer}<, {detail}> | Q:when will {printer} be finished
~ it started at {T} | it smells of {W} | layer {#20-300} looked bad
=> {"percent": {M}, "left_min": {N}} :: It is at {M} percent, {N} minutes left.

## welding
log_weld/welds.add :: Enters a weld in the log
seam/weld_no:code:Number of the seam; process/method:(mag~MAG~with wire and gas|tig~TIG~with the tungsten electrode|stick~with a stick electrode|laser):Process; current/amps:n(40..300):Current in amperes; preheat?/preheat_temp:n(80..250):Preheating in degrees; inspected?/checked!unchecked:bool~already inspected~checked with dye^not inspected yet~nobody has looked at it:Inspected!Not inspected
{seam}, {process}, {current} A<, {inspected}> | weld {seam}: {process} at {current} amps<, preheated to {preheat}> | {seam} welded {process}, {current} amps<. {inspected}> | log {seam}<, preheat {preheat}>, {process}, {current} A | {process} seam {seam} with {current} amps<, {inspected}>
~ the plate is {#3-40} mm | {#2-9} more to go | bottle {#2-9} is nearly empty

gas_bottles/gas.order :: Orders gas bottles
gas:(argon|co2~carbon dioxide~CO2|oxygen~O2|acetylene|mix~the mix~mixed gas):Gas; bottles/count:n(1..12):How many; size?/volume:vol(5..50 l):Size of a bottle; take_back?/return_empties!keep_empties:bool~take the empties back~collect the empty ones^leave the empties here~the old ones stay:Empty bottles are collected!Empty bottles stay
{bottles} bottles of {gas}<, {size} each><, {take_back}> | {gas}, {bottles}<of the {size} size> | we need {bottles} {gas}<. {take_back}> | order {gas}: {bottles} bottles<, {size}><, {take_back}> | <{take_back}, >{bottles} x {gas}
~ the gauge shows {#10-190} bar | booth {#2-6} is out | {N} has the key

## farm
sow_field/sowing.log/seed_field :: Enters a sowing
field/plot:any(Hollow Acre|field 12|Stone Bank|lower meadow|plot C|Twelve Oaks):Field; crop:(wheat|barley|maize~corn|rape~canola|oats):Crop; rate/seed_rate:n(2..260):Seed in kg per hectare; depth?:len(1..8 cm):Depth; date?/sown_on:past:Day; organic?/bio!treated_seed:bool~organic seed~untreated^treated seed~dressed seed:Organic seed!Treated seed
{field}: {crop}, {rate} kg per hectare<, {depth} deep><, {organic}> | sowed {crop} on {field}, {rate} kg/ha<, {date}> | {rate} kilos a hectare of {crop} on {field}<, {depth} deep> | {crop} is in on {field}<since {date}>, {rate} kg<. {organic}> | {crop}, {field}, {rate} kg to the hectare<, {organic}>
~ the tractor did {#20-90} acres | {#2-9} hares ran away | row {#2-20} is crooked | rain from {T}

spread_fertiliser/manure.log :: Enters fertiliser
field/plot:any(Hollow Acre|field 12|north strip|Mill Piece|plot 9):Field; amount/total:mass(200..9000 kg):Total amount; kind/product:(slurry~liquid manure|dung~muck~solid manure|lime|nitrogen~mineral nitrogen):Kind; worked_in?/incorporated!left_on_top:bool~ploughed in~worked in right away^left on top~not worked in:Worked in!Left on the surface
{amount} of {kind} on {field}<, {worked_in}> | {field} got {amount} {kind}<, {worked_in}> | {kind}: {amount}, {field}<. {worked_in}> | spread {amount} {kind} over {field} | we put {amount} of {kind} on {field}<, {worked_in}>
~ wind {#2-9} knots | the neighbour's {#2-40} cows | {N} drove | tank {#2-5} is empty

milk_test/herd.milk :: Enters the milk of a cow
cow/animal:any(Bella|114|Liesel|cow 27|Rosa 2|880):Cow; litres/yield:vol(4..45 l):Yield; fat?:pct(3..6):Fat; milking?/session:(morning~at dawn|evening~tonight):Milking; healthy?!mastitis:bool~all fine^something's wrong with the udder~flakes in it:Milk is fine!Signs of mastitis
{cow} gave {litres}<, {fat} fat><, {milking}> | {litres} from {cow}<, {milking}><. {healthy}> | {cow}: {litres}<at {fat} fat> | put down {litres} for {cow}<, {healthy}> | <{milking}: >{cow}, {litres}
~ she had {#2-7} calves | stall {#2-60} | the vet comes at {T}

move_animals/herd.move :: Moves animals to another place
animals/group:any(the heifers|group 4|ewes|young bulls|the goats|weaners):Which animals; to/target:any(east pasture|barn 3|hill meadow|pen 11|orchard):Where to; count?/number:n(2..90):How many; date?/on:date:Day; water?/water_there!bring_water:bool~there's water^they need the water cart~no water there:Water is there!Water must be brought
{animals} to the {to}<, {count} of them><on {date}> | move {count} of {animals} to {to}<, {water}> | {animals} go to {to}<on {date}><. {water}> | take {animals} over to {to}<{date}> | put {animals} on {to}<, {count}><, {water}>
~ fence {#2-9} was mended | the gate has {#2-4} bars | {N} brings the dog

## forestry
fell_order/trees.fell :: Orders trees to be felled
stand/section:any(stand 14|north ridge|section B2|Wolf's Glen|unit 40):Stand; trees/count:n(1..200):How many; species?/kind:(spruce|oak|beech|pine|larch):Species; diameter?/min_diameter:len(20..90 cm):From this diameter; leave_deadwood?/keep_deadwood!clear_all:bool~leave the dead wood~dead trees stay^clear everything~take the dead ones too:Dead wood stays!Dead wood goes too
fell {trees} trees in {stand}<, {species}><, from {diameter} up> | {stand}: {trees} {species}<, {leave_deadwood}> | take out {trees} in {stand}<. {leave_deadwood}> | {trees} <{species} >trees to come down at {stand}<, thicker than {diameter}> | cut {trees} in {stand}<, only {species}>
~ the track is {#2-9} km | {#2-4} harvesters | an owl sits in number {#2-30} | {C} people walk there

log_pile/timber.pile :: Enters a pile of logs at the roadside
pile/pile_no:code:Number of the pile; volume/amount:n(3..400):Cubic metres; length?/log_length:len(2..6 m):Length of a log; quality?/grade:(A=without knots~the best~no knots|B=some knots~normal|C=crooked~only for pallets|D=firewood~just to burn):Grade; price?:money(20..140 eur):Price of a cubic metre
pile {pile}: {volume} cubic metres<, {quality}><, {length} long> | {volume} m³ in {pile}<, {quality}> | {pile}, {volume} cubes<at {price}> | enter {pile} with {volume} cubic metres<, {length} logs><, {quality}><, {price} each> | <{quality}: >{pile}, {volume} m3
~ km {#2-30} of the road | {#2-9} trucks | bark beetle since {#2020-2026}

## vineyard
pick_grapes/harvest.plan :: Plans the picking of a vineyard
plot/vineyard:any(Sonnenberg|Old Terrace|parcel 9|Kirchweg|South Wall):Vineyard; variety:(riesling|pinot_noir~pinot noir|merlot|muscat):Variety; date:date:Day; pickers:n(2..40):How many people; by_hand?/hand!machine:bool~by hand^by machine~with the harvester:By hand!By machine; start?/from:time(5..10):Start
{plot} on {date}, {variety}, {pickers} pickers<, {by_hand}> | {date}: {variety} in {plot} with {pickers} people<, start {start}> | {pickers} of us pick the {variety} at {plot} {date}<, {by_hand}> | pick {variety}, {plot}, {date}, {pickers} people<from {start}><. {by_hand}> | {by_hand}: {variety} at {plot}, {date}, {pickers} hands
~ row {#2-60} is done | {#80-100} degrees Oechsle | lunch at {T} | {#2-4} tractors

cellar_tank/tank.log :: Enters what happened to a tank
tank/no:any(T3|tank 11|steel 4|barrel 27|T9):Tank; action/step:(rack~moved to another tank~racked|filter~filtered|sulphur~sulphured~gave sulphur|top_up~filled up):What was done; litres?/volume:vol(50..6000 l):Amount; temp?:d(8.0..24.5):Degrees; tasted?/with_tasting!not_tasted:bool~we tasted it~tasted^not tasted~nobody tasted:Was tasted!Was not tasted
{tank} {action}<, {litres}><, {temp} degrees> | {action}: {tank}<, {litres}><, {tasted}> | {tank}, {action}<at {temp} degrees><. {tasted}> | note for {tank}: {action}<, {litres}> | we {action} {tank}<, {tasted}>
~ the {#2010-2024} was better | {N} cleaned pump {#2-5} | cellar door closes at {T}

## brewery
start_brew/brew.start :: Starts a brew
recipe/beer:any(Pale 4|Dunkel|Summer Wheat|IPA 22|Kellerbier):Recipe; volume/batch:vol(50..2500 l):Batch size; mash_temp/mash:n(55..78):Mash temperature in degrees; boil?/boil_time:dur(45..120 min):Boiling time; hops?:objs(name=any(Saaz|Cascade|Tettnanger|Citra|Mosaic)+grams=n(20..900)@{grams} g {name}@{grams} grams of {name}@{name}, {grams} g):Hops; dry_hop?/dry_hopped!no_dry_hop:bool~dry hopped~with cold hops^no dry hopping~without cold hops:Dry hopped!Not dry hopped
{recipe}, {volume}, mash at {mash_temp}<, boil {boil}><, {dry_hop}> | brew {volume} of {recipe} at {mash_temp} degrees<, hops: {hops}> | start {recipe}: {volume}, mashing at {mash_temp}°<, {boil} boil><, with {hops}> | {volume} {recipe}<, {dry_hop}>, {mash_temp} degrees mash | next brew is {recipe}, {mash_temp} degrees, {volume}<. {dry_hop}>
~ kettle {#2-4} is clean | {#2-9} kegs went out | malt for {#2-9} more | {N} has the keys

keg_out/kegs.lend :: Hands kegs to a customer
customer/to:any(Red Lion|Café Ott|sports club|Zum Anker|Nia's Bar):Customer; kegs/count:n(1..30):How many; size/litres:vol(10..50 l):Size of one; deposit_paid?/deposit!no_deposit:bool~deposit paid~they paid the deposit^deposit still open~no deposit this time:Deposit was paid!Deposit not paid
{kegs} kegs of {size} to {customer}<, {deposit_paid}> | {customer} takes {kegs} x {size}<, {deposit_paid}> | {customer}: {kegs} kegs, {size} each<. {deposit_paid}> | lend {customer} {kegs} kegs, {size} | {size} kegs for {customer}, {kegs} of them<, {deposit_paid}>
~ table {#2-30} complained | back by {T} | truck {#2-5} | the match starts at {T}

## bakery
bake_batch/oven.batch/bake :: Plans a batch in the oven
product/what:any(rye loaf|croissant|seed roll|baguette|plum cake|pretzel):Product; pieces/count:n(6..400):How many; ready_by/ready:time(4..17):Ready at; half_baked?/parbaked!fully_baked:bool~half baked~only parbaked^baked through~fully baked:Only half baked!Fully baked; oven?/oven_no:no(1..6):Oven
{pieces} {product}s ready by {ready_by}<, {half_baked}> | {ready_by}: {pieces} {product}s<in oven {oven}> | bake {pieces} {product}s for {ready_by}<, {half_baked}> | we need {pieces} {product}s at {ready_by}<. {half_baked}> | {product}s, {pieces}, by {ready_by}<, oven {oven}>
~ {N} is ill | {#2-6} trays are dirty | yesterday we had {#10-90} left | the shop opens at {T}

cake_order/cakes.order :: Takes an order for a cake
kind/cake:(cream|fruit~with fruit|chocolate|marzipan|carrot):Kind; people/servings:n(4..60):For how many; date/pickup:date:Picked up; text?/writing:any(Happy Birthday Lou|60|Welcome Ben|Best Dad|Class of 12|Congratulations):Writing on it; candles?:n(1..90):Candles; gluten_free?!with_gluten:bool~without gluten~gluten free^normal flour~gluten is fine:Without gluten!With gluten
{kind} cake for {people}, {date}<, with {candles} candles><, {gluten_free}> | a cake for {people} people on {date}, {kind}<, writing: {text}> | {date}: {kind} cake, we are {people}<. {gluten_free}> | {people} guests, {kind} cake, picked up {date}<, {candles} candles><, {gluten_free}> | I'd like a {kind} cake on {date} for {people}<, it should say "{text}">
~ my {#2-4} sisters come | the table is {#2-4} m long | {N} turns {#20-80} | we live {#2-9} km away

## butcher
cut_meat/meat.order :: Orders meat
cut/meat:any(shoulder of lamb|rump steak|pork belly|minced beef|chicken legs|veal shank):Cut; weight/amount:mass(200..6000 g):Weight; thickness?/slices:len(5..50 mm):Thickness of a slice; bone?/with_bone!boneless:bool~on the bone~with the bone^boneless~bone out~without bones:With bone!Without bone; pickup?/at:time(8..18):Picked up at
{weight} of {cut}<, {bone}><, {thickness} thick> | {cut}, {weight}<, {bone}><, picked up at {pickup}> | I'd like {weight} {cut}<, slices of {thickness}><. {bone}> | put {weight} of {cut} aside<until {pickup}> | {weight} {cut} please<, {bone}>
~ we are {#3-12} at table | last time it was {#10-60} euros | the oven holds {#2-5} trays | my number is {#2-90}

## beekeeper
add_colony/hives.add :: Adds a colony of bees
hive/name:any(Linde 3|H-12|meadow 5|blue box|Orchard II):Hive; frames/combs:n(4..22):Frames; queen_year/queen:no(2022..2026):Year of the queen; marked?/queen_marked!unmarked:bool~the queen is marked^no mark on the queen~she isn't marked:Queen is marked!Queen is not marked; origin?/from:(swarm~a swarm we caught|split~a split~divided from another|bought~bought):Origin
{hive}, {frames} frames, queen from {queen_year}<, {marked}> | new colony {hive}: {origin}, {frames} frames, a {queen_year} queen | {frames} frames in {hive}, the queen is of {queen_year}<. {marked}><, {origin}> | add {hive} with {frames} combs<, {origin}>, queen {queen_year} | queen {queen_year}, {hive}, {frames} frames<, {marked}>
~ {#2-9} stings today | {#2-40} m from the road | super {#2-4} is full | {N} lifted it

treat_hive/mites.treat :: Notes a treatment against mites
hive/name:any(Linde 3|H-12|all of meadow|blue box|H-7):Hive; product/agent:(formic~formic acid|oxalic~oxalic acid|thymol):Agent; dose/amount:vol(10..200 ml):Dose; date?/on:past:Day; repeat?/again!once_only:bool~again in a week~must be repeated^once is enough~no repeat:To be repeated!Only once
{hive}: {dose} {product}<, {date}><, {repeat}> | gave {hive} {dose} of {product}<, {repeat}> | {product} in {hive}, {dose}<, {date}> | treated {hive} with {dose} {product}<on {date}><. {repeat}>
~ {#2-90} mites on the board | it was {#12-28} degrees | frame {#2-9} is empty

## garden centre
order_plants/nursery.order :: Orders plants
plant/species:any(lavender|boxwood|hydrangea|sage|hornbeam|peony|dwarf pine):Plant; count/pieces:n(1..120):How many; height?/size:len(15..220 cm):Height; potted?/in_pots!bare_root:bool~in pots~potted^bare rooted~without pots:In pots!With bare roots; price?:range(money 3..90 eur):Price of one
{count} {plant}<, {height} high><, {potted}> | {plant}, {count} of them<, {price} each> | I need {count} {plant} plants<, {potted}><, {price}> | <{potted}, >{plant} x {count}<, {height}> | order {count} {plant}<at {price}>
~ the bed is {#2-9} metres | last year {#2-9} died | {#2-5} kids dig | the hedge is number {#2-40}

find_plant/plants.search :: Looks for plants that fit a place
light/sun:(full_sun~sun all day~full sun|half_shade~some shade~half shade|shade~no sun~always dark):Light; height?:range(len 10..250 cm):Height; evergreen?!deciduous:bool~green in winter~evergreen^may lose its leaves~needn't be evergreen:Green all year!Loses its leaves; colour?/flower:(white|yellow|red|blue|pink):Colour of the flowers; max_results?/limit:n(2..20):How many results
Q:what grows in {light}<, {height}><, {colour} flowers> | Q:plants for {light}<, {evergreen}> | Q:something with {colour} flowers for {light}<, {height}> | find <{max_results} >plants for {light}<, {evergreen}><, {height}> | Q:<{evergreen}: >what can I put where there's {light}
~ my balcony is on the {#2-9}th floor | I have {#2-6} pots | the soil is {#2-9} years old
=> {W}, {W2} :: {W} and {W2} fit.

## landscaping
lawn_job/lawn.plan :: Plans work on a lawn
address/where:street:Where; area:area(20..3000 m2):Area; work/task:(mow~cut the grass~mow|scarify~get the moss out|reseed~sow it again|roll):Work; every?/interval:days(1..6 weeks):Repeated every; remove_cuttings?/take_away!leave_cuttings:bool~take the cuttings away~cart it off^leave the cuttings~it can stay on the heap:Cuttings are taken away!Cuttings stay
{address}: {work}, {area}<, every {every}><, {remove_cuttings}> | {work} {area} at {address}<, {remove_cuttings}> | at {address} they want us to {work}, {area}<. {remove_cuttings}> | lawn of {area}, {address}, {work}<every {every}> | {area} at {address}, {work} please<, {remove_cuttings}>
~ beware of the {#2-4} dogs | gate code {#1000-9999} | it's {#2-9} steps down | {N} pays

pave_area/paving.order :: Orders paving stones for an area
area:area(5..500 m2):Area; stone/material:(granite|concrete|brick|sandstone):Stone; thickness?:len(4..12 cm):Thickness; border?/edging!no_border:bool~with a border~with an edge^no border~without edging:With a border!Without a border; spare?/reserve:pct(3..15):Extra for breakage
{area} of {stone}<, {thickness} thick><, {border}> | {stone} for {area}<, {spare} extra> | we pave {area} in {stone}<, {border}><, {thickness}> | {stone} stones, {area}<plus {spare} reserve><. {border}> | order {stone} for {area}<, {thickness}>
~ the drive slopes {#2-9} degrees | {#2-6} cars park there | house number {#2-90} | rain till {T}

## road works
close_road/roads.close :: Closes a road for works
road/street:any(B202|Mill Lane|K14|ring road|A23 slip|Canal Street):Road; from+until/start+end:span(1..40):; direction?/side:(both~both ways~completely|north~northbound|south~southbound):Direction; night_only?/nights!all_day:bool~only at night^day and night~all day long:Only at night!All day; detour?/diversion:any(via Holm|over the bridge|K9|Station Road):Detour
close {road} {from}<, {direction}><, {night_only}> | {road} {from}<, detour {detour}><, {direction}> | {from}: {road} closed<, {night_only}> | we work on {road} {from}<, {night_only}><. Detour {detour}> | shut {road}<{direction}> {from}
~ {#2-9} men on site | at km {#2-60} | bus {#2-60} needs to know | {#20-80} cm of asphalt

place_sign/signs.place :: Orders a road sign to be put up
sign/kind:(speed_30~30 km/h~thirty|no_parking~parking forbidden~nobody may park|stop~a stop sign|school~mind the children~a school ahead|works~road works):Sign; place/at:any(Mill Lane 4|corner Elm and Main|km 12.4|before the bridge|playground gate):Place; date?/from:date:From; temporary?!permanent:bool~only for now~temporary^for good~permanent:Only for a time!For good; light?/lamp!no_lamp:bool~with a lamp on it~lit^without a lamp~no light needed:With a lamp!Without a lamp
{sign} at {place}<from {date}><, {temporary}><, {light}> | put up {sign}, {place}<, {temporary}> | {place}: {sign}<, {light}><. {temporary}> | we need {sign} at {place}<from {date}> | {sign} please, {place}<, {light}>
~ the pole is {#2-4} m | {#2-9} cars were towed | {N} complained {#2-9} times

## truck
log_delivery/tour.stop :: Enters a stop of a tour
stop/customer:any(Hagen Steel|depot 4|Mercado Sur|Lidl Kotor|farm Petersen):Stop; pallets/count:n(1..33):Pallets unloaded; arrived/at:time:Arrival; waited?/waiting:dur(5..180 min):Waiting time; signed?/signature!unsigned:bool~signed for~they signed^nobody signed~no signature:Signed for!Nobody signed; damage?/damaged:bool~one pallet is damaged~something broke^everything whole~nothing broken:Damage
{stop}, {pallets} pallets, arrived {arrived}<, waited {waited}><, {signed}> | {arrived} at {stop}: {pallets} pallets off<, {damage}> | unloaded {pallets} at {stop}, I got there at {arrived}<. {signed}><, {damage}> | {stop} done, {pallets} pallets, {arrived}<, {waited} waiting> | arrived at {stop} {arrived}, {pallets} pallets<, {damage}><, {signed}>
~ ramp {#2-40} | {#100-600} km since the morning | the gate guard is {N} | tyre {#2-6} is low

truck_parking/find_rest_stop :: Finds a parking place for a truck
near/around:city:Near; radius?/within:len(2..80 km):Radius; guarded?/secure!unguarded_ok:bool~guarded~with a guard^needn't be guarded~no guard needed:With a guard!May be without a guard; shower?/showers!no_shower:bool~with a shower^I don't need a shower~no shower:With a shower!No shower needed; length?/vehicle_length:len(7..25 m):Length of the vehicle
Q:where can I park near {near}<, {guarded}><, {shower}> | Q:truck stop around {near}<within {radius}><, {shower}> | Q:a place to sleep near {near}<, truck is {length} long><, {guarded}> | parking, {near}<, {length}><, {radius} at most> | Q:<{guarded}, >anything near {near}<, {shower}>
~ I've driven {#3-9} hours | {#2-20} tonnes of {W} on board | my plate ends in {#10-99} | I have to start at {T}
=> {W} at exit {M}, {N} places :: {W} at exit {M} has {N} places.

weigh_truck/scale.enter :: Enters what a vehicle weighs
plate/vehicle:any(HH-TR 402|KA 77 LZ|B-XY 1029|M-KL 88|WX21 OPT):Plate; weight/gross:mass(3..44 t):Weight; loaded?/full!empty:bool~loaded~full^empty~without load:Loaded!Empty; axle?/axles:n(2..6):Axles
{plate} weighs {weight}<, {loaded}> | {weight} for {plate}<, {axle} axles><, {loaded}> | {plate}, {weight}<, {loaded}> | scale says {weight}, it's {plate}<. {loaded}> | enter {weight}: {plate}<with {axle} axles>
~ scale {#2-4} | the driver is {N} | {#2-9} are waiting | gate {#2-9}

## workshop
service_car/garage.book :: Books a car into the garage
plate/car:any(ED-KM 44|blue Golf|AB12 CDE|the Skoda|M-TT 9000):Car; work/job:(oil~an oil change~new oil|tyres~change the tyres~winter tyres on|brakes~the brakes|inspection~the yearly check~the big check|battery~a new battery):Work; date:date:Day; drop_off?/bring_at:time(7..18):Brought at; loan_car?/courtesy_car!no_loan_car:bool~I need a car meanwhile~with a loan car^I don't need a loan car~no replacement car:Loan car wanted!No loan car; wash?:bool~and wash it~wash it too^don't wash it~no wash:Washed
{plate}, {work}, {date}<at {drop_off}><, {loan_car}> | {work} for {plate} on {date}<, {wash}> | bring {plate} in on {date}: {work}<, {loan_car}><, {wash}> | {date}<, {drop_off}>: {plate} needs {work}<. {loan_car}> | can you do {work} on {plate} {date}<, {wash}>
~ it has {#40-240} thousand km | the {#2-4} doors rattle | {N} drives it | bay {#2-6} is free

tyre_store/tyres.store :: Stores tyres over the season
customer/owner:surname:Customer; season/kind:(winter~winter ones~with the snow profile|summer~summer ones):Which tyres; count?/tyres:n(2..8):How many; tread?/depth:d(1.6..8.5):Tread in mm; rims?/on_rims!without_rims:bool~on rims^just the rubber~without rims:On rims!Without rims; rack?/shelf:code:Rack
{customer}, {count} tyres, {season}<, {rims}><, rack {rack}> | store {season} of {customer}<, tread {tread}><, {rims}> | {customer}'s {season}<, {count}> in rack {rack}<. {rims}> | {season} for {customer}<, {tread} mm left><, {rims}> | put {customer} down: {season}<, {count} pieces>
~ fitted at {T} | {#17-20} inch | bolts at {#90-140} Nm | third winter

estimate_repair/damage.estimate :: Estimates a repair
part/where:any(front bumper|left door|windscreen|rear light|bonnet|mirror):Part; damage/kind:(scratch~scratched|dent~dented~a bump in it|crack~cracked|gone~missing~torn off):Damage; size?:len(10..900 mm):Size; paint?/repaint!no_paint:bool~with new paint~painted^without painting~paint is fine:Painted anew!Not painted
Q:how dear is a {damage} {part}<, about {size}><, {paint}> | {part}, {damage}<, {size}><, {paint}> | Q:my {part} is {damage}<. {paint}>, price? | {part} is {damage}<, roughly {size}>, estimate please | Q:how much for the {part}: {damage}<, {paint}>
~ I was doing {#10-50} | it's a {#2010-2024} model | the other driver was {N} | {#2-5} people saw it
=> {N} euros :: It would be {N} euros.

## bikes
bike_fit/bikes.recommend :: Recommends a bicycle
height/rider_height:len(140..205 cm):Height of the rider; kind/use:(city~for town~to work and back|trekking~for long tours|mountain~for trails and mud|road~for racing~as fast as can be|cargo~for kids and shopping):Kind; budget?/price:range(money 300..6000 eur):Price; electric?/e_bike!no_motor:bool~with a motor~electric^without a motor~no battery:With a motor!Without a motor
Q:bike for {kind}, I'm {height}<, {electric}><, {budget}> | Q:I am {height} tall and want something {kind}<, {electric}> | Q:{kind}, {height}<, {budget}><, {electric}> | which bike fits {height}<, {budget}>, {kind}<. {electric}> | Q:<{electric}, >{kind}, rider {height}
~ I ride {#5-60} km a day | my old one had {#3-27} gears | I'm {#18-70} years old | helmet size {#52-62}
=> {W} {M} :: The {W} {M} fits.

repair_bike/bikes.repair :: Takes a bicycle in for repair
bike/which:any(red Giant|Cube 29|kids' bike|folding bike|Gazelle|fixie):Bike; problem/fault:(flat~a flat tyre~no air in it|brakes~it doesn't brake|chain~the chain jumps|gears~it won't shift|light~the light is dead):Problem; customer/for:surname:Customer; by?/ready_by:date:Ready by; limit?/max_cost:money(10..200 eur):Call if it costs more
{bike} of {customer}: {problem}<, ready {by}> | {customer} brings a {bike}, {problem}<, up to {limit}> | {problem}, {bike}, customer {customer}<, limit {limit}><, by {by}> | take in {customer}'s {bike}<, ready by {by}>: {problem} | {bike}, {customer}, {problem}<. Not more than {limit}>
~ bought {#2-9} years ago | frame {#46-62} | {#2-4} spokes are bent | they close at {T}
"""
