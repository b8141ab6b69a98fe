"""Functions of workshops, sites, shops and offices whose wishes name no deed.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
plumbing
job_sheet/plumber.job/work_done
Work that a plumber has done
customer/client/at:surname:Customer; work/task/what:(unclogged~water runs off again|tap~new tap in the kitchen|boiler~heating works again|pipe~burst pipe is tight|toilet~the new toilet sits):Work; minutes/time/took:minutes:Minutes; material_cost?/parts/material:d(4.50..480.50):Cost of material
{customer}: {work}, {minutes}<, material {material_cost}>|{work} at {customer}'s, {minutes}|{minutes} at {customer}, {work}<, parts for {material_cost}>|<{material_cost} for parts, >{customer}, {work}, {minutes}|{customer}, {work}, took {minutes}|done with {customer}: {work}, {minutes}<. used {material_cost} of stuff>
=> {"invoice": "{ID}"} :: The invoice is {ID}.

plumbing
pressure_test/pipes.test/bar_held
Pressure test of pipes
building/site/where:street:Building; bar/pressure/start:d(1.5..16.5):Pressure in bar; minutes/held/time:minutes:Held for minutes; drop_bar?/lost/fell:d(0.1..2.5):Pressure lost
{building}: {bar} bar for {minutes}<, lost {drop_bar}>|{bar} bar held {minutes} at {building}|{minutes} at {bar} bar, {building}<, dropped by {drop_bar}>|<lost {drop_bar}: >{building} {bar} bar, {minutes}|{building}, {minutes}, {bar} bar<, minus {drop_bar}>|{bar} bar in the pipes of {building}, {minutes} long
=> {"passed": ((true|false))} :: Passed: {1}.

roofing
roof_measure/roof.area/tiles_for_roof
Measures of a roof
house/address/where:street:House; length_m/length/ridge:d(4.5..38.5):Length in m; width_m/slope/width:d(3.5..16.5):Length of the slope in m; pitch?/angle/degrees:n(12..60):Pitch in degrees; covering?/tiles/with:(clay~red tiles|slate|metal~tin|thatch~straw):Covering
{house}: {length_m} by {width_m}<, {pitch} degrees><, {covering}>|{length_m} m ridge, {width_m} m slope, {house}<, {covering}>|{house}, slope {width_m}, ridge {length_m}<, pitch {pitch}>|<{covering}: >{house} {length_m} x {width_m}|measured {house}: {length_m} long, {width_m} up<, {pitch} steep>|{width_m} up and {length_m} along, {house}<. {covering}>
=> {"area_m2": {X}} :: The area is {X} m2.

roofing
storm_damage/roof.damage/tiles_off
Damage of a roof after a storm
address/house/where:street:House; tiles/missing/count:n(2..400):Tiles missing; rain_in/wet/leaks:bool~it rains into the bedroom~bucket under the hole^still dry inside:Rain comes in; tarp?/covered/cover:bool~a tarp is on it^open to the sky:Covered for now
{address}: {tiles} tiles gone, {rain_in}<, {tarp}>|{tiles} tiles in the garden of {address}, {rain_in}|{rain_in}, {address}, {tiles} missing<, {tarp}>|the wind took {tiles} at {address}, {rain_in}|{address} after the storm, {rain_in}, {tiles} tiles<. {tarp}>|<{tarp}: >{address}, {tiles} off, {rain_in}
=> {"visit": "{D}"} :: Somebody comes on {D}.

chimney
sweep_report/chimney.report/swept
A chimney that was swept
house/address/where:street:House; soot_kg?/soot/kg:d(0.2..9.5):Soot in kg; co_ppm/co/carbon_monoxide:n(0..480):Carbon monoxide in ppm; crack?/damage/defect:bool~a crack in the flue~bird's nest inside^clean as new:Damage
{house}: CO {co_ppm}<, {soot_kg} kg soot><, {crack}>|{co_ppm} ppm at {house}<, {crack}>|swept {house}, {co_ppm} CO<, {soot_kg} kilos out>|<{crack}: >{house}, {co_ppm} ppm|{house} {co_ppm} ppm<and {soot_kg} kg of soot>|{house} measured {co_ppm}<. {crack}>
=> {"valid_until": "{D}"} :: It is valid until {D}.

painting
paint_need/paint.calc/how_much_paint
How much paint a wall needs
width_m/width/wall:d(1.5..28.5):Width in m; height_m/height/high:d(1.8..5.5):Height in m; coats?/layers/times:n(1..4):Coats; doors?/holes/openings:n(1..8):Doors and windows to leave out
Q:wall {width_m} by {height_m}<, {coats} coats>, how many buckets|Q:{width_m} wide, {height_m} high<, {doors} doors> - paint?|Q:how much white for {width_m} m x {height_m} m<, {coats} times>|Q:{height_m} high and {width_m} wide<with {doors} windows>|Q:my wall is {width_m} x {height_m}, two layers{coats=2}, what do I buy|Q:paint for {width_m} metres, {height_m} up<, {coats} layers>
=> {"litres": {Y}} :: It takes {Y} litres.

painting
colour_choice/paint.colour/which_shade
Colour of a room
room/where/wall:any(nursery|hallway|study|kitchen wall|staircase|north wall):Room; ral/colour/code:n(1000..9018):RAL number; finish?/gloss/surface:(matt~not shiny|silk~a little shine|gloss~like a mirror):Finish; litres?/amount/buckets:n(1..60):Litres
{room} in RAL {ral}<, {finish}><, {litres} litres>|{ral} for the {room}<, {finish}>|the {room} gets {ral}<, {litres} l>|<{finish}: >{room}, {ral}|they decided, {room}: {ral}<, {finish}>|RAL {ral}, {room}<, {litres} litres needed>
=> ordered :: The paint for the {room} was ordered.

electric
fuse_blown/fuses.report/no_power
A fuse that blows
circuit/fuse/no:any(F3|F7|kitchen|stove|garage|F12|bathroom):Circuit; device?/when_on/cause:machine:What was switched on; times?/often/count:n(2..12):How often; smell?/burnt/smoke:bool~smells burnt~a little smoke^no smell:Smell of fire
{circuit} goes dark each time<, it's the {device}><, {smell}>|no power on {circuit}<, {times} times today>|{circuit} pops when I use the {device}<, {smell}>|<{smell}: >{circuit}|sitting in the dark, {circuit}<, {times} times already>|{circuit} blew again<, {device} was on>
=> {"electrician": "{T}"} :: The electrician comes at {T}.

electric
meter_values/electric.measure/outlet_test
Measured values of an outlet
outlet/point/no:code:Outlet; volts/voltage/u:n(205..249):Volts; ohms?/resistance/loop:d(0.1..4.5):Ohms; rcd_ms?/trip_ms/trip_time:n(8..290):Milliseconds until the breaker trips; ok?/passed/fine:bool~all good^not safe~fails:Passed
{outlet}: {volts} V<, {ohms} ohm><, trips in {rcd_ms} ms>|{volts} volts at {outlet}<, {ok}>|{outlet} {volts}<, {rcd_ms} ms>|<{ok}: >{outlet}, {volts} volts<, {ohms} ohms>|trip time {rcd_ms}, {volts} volts, {outlet}|{outlet} shows {volts} V<. {ok}>
=> saved :: {outlet} was saved.

laundry
wash_ticket/laundry.ticket/clothes_in
Clothes that a customer brought
customer/name/who:surname:Customer; kg/weight/kilos:d(0.8..24.5):Kilograms; service/what/how:(wash~just wash|dry~wash and dry|iron~ironed please|fold~folded nicely):Service; pickup?/ready/by:time:Ready by; starch?/stiff/collars:bool~stiff collars^no starch:Starch
{customer} {kg} kg, {service}<, by {pickup}>|{kg} kilos from {customer}, {service}<, {starch}>|{customer}: {service}, {kg} kg|<ready {pickup}: >{customer} {kg} kilos {service}|{service} for {customer}, {kg} kg<. {starch}>|a bag of {kg} kg, {customer}, {service}
=> {"ticket": {M}, "price": {Y}} :: Ticket {M}, {Y}.

laundry
machine_error/laundry.error/washer_stuck
A machine of the laundry that stands still
machine/no/unit:n(1..36):Machine; error?/code/shows:any(E18|F05|UE|door|H20|E4):Error code; money_lost?/paid/coins:d(1.50..9.50):Money that it ate; clothes_inside?/locked_in/laundry_in:bool~my shirts are locked in^it's empty:Clothes inside
number {machine} won't open<, shows {error}><, {clothes_inside}>|{machine} ate {money_lost} and does nothing|machine {machine}<: {error}><, {clothes_inside}>|<{error} on >number {machine}|{machine} stands full of water<, {clothes_inside}>|my coins are gone in {machine}<, {money_lost}>
=> {"refund": {Y}} :: {Y} is paid back.

shoes
shoe_repair/cobbler.job/worn_heels
Shoes that are to be repaired
customer/name/who:surname:Customer; part/what/work:(heels~heels are worn|soles~a hole in the sole|zip~zip is broken|stitch~comes apart at the side|stretch~too tight):What; pairs?/count/shoes:n(1..9):Pairs; colour?/shoe/kind:colour:Colour; ready?/by/pickup:nearday:Ready
{customer}'s shoes, {part}<, {colour} ones><, {ready}>|{part}, {customer}<, {pairs} pairs>|{customer}: {part}<, needs them {ready}>|<{colour} boots: >{part}, {customer}|{customer} brought shoes, {part}<, {pairs} pairs>|{part} on {customer}'s favourite pair<, {ready}>
=> {"ticket": {M}, "price": {Y}} :: Ticket {M}, {Y}.

watches
watch_service/watches.job/clock_stopped
A watch that needs service
customer/name/who:surname:Customer; watch/brand/model:any(Omega|old pocket watch|Seiko diver|Swatch|cuckoo clock|Casio):Watch; fault/problem/what:(battery~stands still|slow~loses five minutes a day|glass~glass is cracked|strap~strap came off|water~fog under the glass):Fault; limit?/max_price/up_to:n(10..400):Repair only up to this price
{customer}'s {watch}: {fault}<, up to {limit}>|{watch}, {fault}, {customer}<, at most {limit}>|{fault}, the {watch} of {customer}|<not above {limit}: >{watch}, {customer}, {fault}|{customer} brought a {watch}, {fault}<. {limit} max>|the {watch} {fault}, belongs to {customer}
=> {"bag": "{ID}"} :: It is in bag {ID}.

tattoo
ink_session/tattoo.book/needle_date
An appointment at the tattoo studio
client/name/who:first:Client; motif/design/what:any(a swallow|a rose|initials|a dragon|a compass|a fern|the date of the wedding):Motif; place/where/body:(forearm|shoulder|ankle|back~all over the back|ribs|neck):Where; date/day/on:date:Day; cover?/over_old/cover_up:bool~over an old one~must hide an ex^fresh skin:Covers an old one
{client}: {motif}, {place}, {date}<, {cover}>|{motif} on the {place} for {client}, {date}|{date} {client} wants {motif}, {place}<, {cover}>|<{cover}: >{client}, {motif}, {place}, {date}|{client} dreams of {motif}, {place}, on {date}|{place}, {motif}, {client}, {date}<. {cover}>
=> {"deposit": {Y}} :: The deposit is {Y}.

printshop
print_run/press.job/flyers_needed
A print job
product/what/kind:(flyer~flyers|poster~posters|card~business cards|booklet~booklets|sticker~stickers):What; copies/count/run:n(50..9000):Copies; paper_gsm?/weight/paper:ints(80|90|120|170|250|300):Paper in g per m2; sides?/printed/both:ints(1|2):Printed sides; finish?/coating/surface:(matt|gloss~shiny|uncoated~like plain paper):Surface; due?/by/until:date:Needed by
{copies} {product}<, {paper_gsm} gram><, {finish}><, by {due}>|{product}, {copies}<, {finish}>|the party needs {copies} {product}<until {due}>|<{due}: >{copies} {product}<, {paper_gsm} g paper>|{copies} of those {product}<, on {paper_gsm}>|{copies} more {product}, the pile is down to nothing<, {finish}>
=> {"job": "{ID}", "price": {X}} :: Job {ID} costs {X}.

printshop
proof_ok/press.proof/good_to_print
Answer to a proof
job/id/no:code:Job; ok/approved/accept:bool~looks great, print it~go~perfect^logo is too small~wrong blue~there's a typo:Accepted; comment?/note/change:msg:Comment
{job}: {ok}<, {comment}>|{ok}, {job}|about {job}: {ok}<. {comment}>|{job}... {ok}|saw the proof of {job}, {ok}|{ok}. I mean {job}
=> ok :: The answer to {job} was saved.

framing
frame_picture/frames.order/behind_glass
A picture that gets a frame
customer/name/who:surname:Customer; width_cm/width/wide:n(10..180):Width in cm; height_cm/height/high:n(10..180):Height in cm; wood?/frame/material:(oak|black~black wood|gold~like in a museum|aluminium):Frame; glass?/glazing/cover:(normal|museum~without reflections|none~no glass):Glass; mat_cm?/border/passepartout:n(2..12):Border in cm
{customer}: {width_cm} wide, {height_cm} high<, {wood}><, {glass}>|{width_cm} x {height_cm} for {customer}<, {wood}><, border {mat_cm}>|{height_cm} high and {width_cm} wide, {customer}<, {glass}>|<{wood}: >{customer} {width_cm} by {height_cm}|{customer}'s poster, {width_cm} by {height_cm}<, {mat_cm} cm border>|{customer}, height {height_cm}, width {width_cm}<. {wood}>
=> {"price": {X}} :: It costs {X}.

bikeshop
bike_repair/bikes.job/bike_in
A bicycle for repair
customer/name/who:surname:Customer; fault/problem/what:(brakes~doesn't stop any more|gears~gears jump|flat~flat tyre|wheel~wheel looks like an egg|light~light is dead|chain~chain falls off):Fault; bike?/kind/model:any(city bike|racer|cargo bike|e-bike|kid's bike|folding bike):Bike; until?/ready/by:nearday:Needed; limit?/max/up_to:n(15..280):Repair only up to
{customer}'s bike: {fault}<, {until}>|{fault}, {customer}<, {bike}><, up to {limit}>|{customer}: {fault}<, needs it {until}>|<{bike}: >{fault}, {customer}|{customer} pushed it here, {fault}<. {limit} at most>|{fault}... {customer}<, {until}>
=> {"tag": {M}} :: It has tag {M}.

bikeshop
fit_bike/bikes.fit/which_size
Right frame size for a rider
inseam_cm/inseam/legs:n(58..98):Length of the legs in cm; kind/bike/type:(road~for racing|mountain~for the woods|city~for shopping):Kind; height_cm?/tall/body:n(140..209):Body height in cm; flexible?/sporty/limber:bool~I do yoga~can touch my toes^stiff as a board:Flexible
Q:legs {inseam_cm}<, I'm {height_cm}>, {kind}, what size|Q:{kind}, inseam {inseam_cm}<, {flexible}>|Q:<{height_cm} tall, >legs are {inseam_cm}, {kind}|Q:which frame {kind}, {inseam_cm} cm legs<, {flexible}>|Q:I want one {kind}, my legs measure {inseam_cm}|Q:{inseam_cm} inside leg, {kind}<. {flexible}>
=> {"frame_cm": {M}} :: The frame is {M} cm.

piano
tuning_visit/piano.tune/out_of_tune
Visit of the piano tuner
owner/customer/name:surname:Owner; instrument/piano/what:(upright~the upright|grand~the concert grand|harpsichord|organ~the church organ):Instrument; last?/tuned_in/since:year:Last tuned in; pitch_hz?/a/pitch:ints(415|430|440|442|443):Pitch of the A; concert?/before/needed:date:Needed before
{owner}'s {instrument} sounds like a saloon<, last tuned {last}>|{instrument} at {owner}<, to {pitch_hz}><, concert {concert}>|{owner}: {instrument}<, {pitch_hz} hertz>|<{concert}: >{instrument}, {owner}|nobody can listen to {owner}'s {instrument}<, since {last} untouched>|{owner} plays on {concert}{instrument=grand}
=> {"visit": "{D}"} :: The tuner comes on {D}.

rentaltools
tool_out/tools.rent/machine_rented
A machine that was rented
tool/machine/what:any(jackhammer|concrete mixer|floor sander|mini digger|scaffold|pressure washer|wood chipper):Machine; customer/to/who:surname:Customer; days/for/length:days:Days; deposit?/paid/security:n(50..900):Deposit; delivery?/bring_to/address:street:Bring to
{customer} has the {tool} for {days}<, {deposit} deposit>|{tool} to {customer}, {days}<, bring it to {delivery}>|{days} {tool}, {customer}<, left {deposit}>|<{delivery}: >{tool}, {customer}, {days}|{customer} took the {tool}, {days}|{tool} is out with {customer} {days}<. deposit {deposit}>
=> {"back": "{D}"} :: It comes back on {D}.

rentaltools
tool_back/tools.return/machine_returned
A rented machine is back
tool/machine/what:any(jackhammer|concrete mixer|floor sander|mini digger|scaffold|pressure washer|wood chipper):Machine; hours?/used/meter:n(1..180):Hours used; dirty?/muddy/soiled:bool~full of concrete~muddy^washed and oiled:Dirty; defect?/broken/damage:any(no spark|bent blade|cable cut|oil leak|missing bolt):Defect
{tool} back<, {hours} hours><, {dirty}>|the {tool} came home<, {defect}>|{tool}<, {dirty}>, back<, {hours} h on it>|<{defect}: >{tool} returned|{tool} stands in the yard again<, {dirty}>|here is the {tool} again<, ran {hours} hours>
=> {"charge": {X}} :: The charge is {X}.

survey2
point_measured/survey.point/coordinates
A point that a surveyor measured
point/no/id:any(P12|N4|BM-3|corner 7|A101|T-9):Point; east/x/easting:n(1000..98000):East in mm; north/y/northing:n(1000..98000):North in mm; height?/z/elevation:n(1000..48000):Height in mm; kind?/what/marks:(boundary~stone in the ground|tree|building~corner of the house|manhole):What it is
{point}: east {east}, north {north}<, height {height}>|{point} N {north} E {east}<, {kind}>|north {north}, east {east}, {point}<, z {height}>|<{kind}: >{point}, {east} east, {north} north|{point} at {east} east and {north} north<, {height} high>|y {north} x {east} for {point}
=> saved :: {point} was saved.

foundry
melt_log/furnace.melt/metal_hot
A melt in a furnace
furnace/no/unit:any(F1|F2|cupola|crucible 3|induction A):Furnace; alloy/metal/what:(bronze|brass|iron~grey iron|aluminium|steel):Metal; celsius/temp/degrees:n(640..1680):Degrees; kg?/charge/weight:n(20..4800):Kilograms; skimmed?/slag_removed/slag_off:bool~skimmed it~slag is off^slag still on:Slag removed
{furnace}: {alloy} at {celsius}<, {kg} kg><, {skimmed}>|{celsius} degrees, {alloy}, {furnace}<, {skimmed}>|{alloy} in {furnace}, {celsius}<, {kg} kilos>|<{kg} kg: >{furnace} {alloy} {celsius}|{furnace} has {celsius} now, {alloy}|{alloy} glows at {celsius} in {furnace}<. {skimmed}>
=> {"pour_in_min": {M}} :: Pour in {M} minutes.

welding
weld_seam/welds.log/seam_done
A weld seam
seam/no/id:code:Seam; welder/by/who:first:Welder; method/process/how:(tig|mig|stick~with electrodes|laser):Method; length_mm?/length/long:n(40..9000):Length in mm; amps?/current/a:n(40..390):Amperes; xray?/tested_ok/passed:bool~x-ray is fine^pores on the x-ray~a crack in it:X-ray passed
{seam}, {welder}, {method}<, {length_mm} mm><, {amps} amps>|{welder} did {seam} {method}<, {xray}>|{seam}: {method} by {welder}<, {amps} A>|<{xray}: >{seam}, {welder}, {method}|{method}, {seam}, {length_mm} mm, {welder}|{welder} finished {seam}, {method}<. {xray}>
=> ok :: {seam} was saved.

sawmill
log_sawn/sawmill.cut/boards_from_log
A log and the boards from it
log/trunk/no:n(1..4800):Log; wood/species/tree:(oak|spruce|larch|walnut|ash):Wood; boards/count/pieces:n(2..40):Boards; thickness_mm/thick/mm:ints(18|24|30|40|52|80):Thickness in mm; moisture?/wet/percent:n(9..68):Moisture in percent
log {log}, {wood}: {boards} boards of {thickness_mm}<, {moisture} percent wet>|{boards} boards {thickness_mm} mm from {wood} log {log}|{wood} {log} gave {boards} at {thickness_mm} mm<, moisture {moisture}>|<moisture {moisture}, >log {log} {wood}, {boards} x {thickness_mm} mm|{thickness_mm} mm boards, {boards} of them, {wood}, log {log}|{log} is cut: {wood}, {boards} boards, {thickness_mm} thick
=> {"volume_m3": {Y}} :: That is {Y} m3.

pottery
kiln_program/kiln.start/fire_kiln
Program of a kiln
kiln/oven/no:any(big kiln|kiln 2|test kiln|raku kiln):Kiln; top_c/temp/peak:n(780..1290):Highest temperature; ramp_per_h?/rise/speed:n(40..240):Degrees an hour; hold_min?/soak/keep:minutes:Kept there for; glaze?/type/firing:(bisque~first firing|glaze~with glaze|lustre~gold rims):Firing
{kiln} to {top_c}<, {ramp_per_h} an hour><, hold {hold_min}>|{top_c} in the {kiln}<, {glaze}>|gold rims today, {kiln}, {top_c} degrees{glaze=lustre}|<{ramp_per_h} per hour, >{kiln}, {top_c}|the bowls are in, {kiln}, {top_c}<, keep it {hold_min}>|{kiln}: {glaze}<, hold {hold_min}>, peak {top_c}
=> {"done_at": "{T}"} :: It is done at {T}.

weaving
loom_setup/loom.set/warp_on
Set-up of a loom
loom/machine/no:n(1..24):Loom; ends/threads/warp:n(80..1900):Threads; width_cm/width/wide:n(20..240):Width in cm; yarn?/material/of:(wool|cotton|linen|silk):Yarn; pattern?/weave/kind:(plain|twill~diagonal lines|herringbone~like fish bones|satin):Pattern
loom {loom}: {ends} ends, {width_cm} wide<, {yarn}><, {pattern}>|{ends} threads on {loom}, {width_cm} cm<, {pattern}>|{width_cm} cm and {ends} ends on {loom}<, {yarn}>|<{yarn}: >loom {loom}, {ends}, {width_cm} cm|warp is on {loom}, {ends} threads over {width_cm} cm|{loom} with {ends} ends, {width_cm} cm wide<. {pattern}>
=> ok :: Loom {loom} was saved.

quality
part_measured/qc.measure/dimension
A measured part
part/serial/no:code:Part; nominal/should/target:d(2.5..88.5):Should be in mm; actual/is/measured:d(2.45..88.55):Is in mm; gauge?/tool/with:(caliper|micrometer|cmm~on the machine):Tool; operator?/by/who:first:Operator
{part} should be {nominal}, is {actual}<, {gauge}>|{part}: nominal {nominal}, actual {actual}<, {operator}>|{actual} instead of {nominal}, {part}|<{gauge}: >{part} {actual}, target {nominal}|measured {actual} on {part}, drawing says {nominal}<, {operator}>|{part} is {actual} but should be {nominal}
=> {"ok": ((true|false))} :: OK: {1}.

quality
batch_blocked/qc.block/do_not_ship
Blocks a batch
batch/lot/id:code:Batch; reason/why/defect:(colour~wrong shade|size~too big|label~label is upside down|dirt~hair inside|metal~detector beeped):Why; pieces?/count/affected:n(5..9000):Pieces; customer?/goes_to/for:company:Customer
{batch} must not leave, {reason}<, {pieces} pieces>|{reason} in {batch}<, was for {customer}>|{batch}: {reason}<, {pieces} affected>|<{customer}: >{batch}, {reason}|nobody ships {batch}, {reason}|{reason}, {batch}, {pieces} pieces
=> blocked :: {batch} is blocked.

cleaning2
room_cleaned/cleaning.done/spotless
A room that was cleaned
room/no/where:any(204|lobby|suite 7|ward 3|staircase B|gym|lab 2):Room; cleaner/by/who:first:Cleaner; minutes?/took/time:minutes:Minutes; missing?/refill/empty:anys(soap|towels|toilet paper|bags|disinfectant):What ran out; damage?/broken/found:any(broken lamp|stain on the carpet|dripping tap|cracked mirror):Damage found
{room} shines, {cleaner}<, {minutes}>|{room} done by {cleaner}<, no {missing} left>|{cleaner}: {room}<, {minutes}><, {damage}>|<{missing} empty, >{room}, {cleaner}|{cleaner} is through with {room}<. {damage}>|{room}, {cleaner}<, out of {missing}>
=> ok :: {room} is clean.

callcentre
call_result/calls.result/how_it_ended
Result of a phone call with a customer
customer/id/no:id:Customer number; result/outcome/how:(reached~talked to her|voicemail~only the machine|callback~wants me to ring again|refused~hung up on me|wrong_number~it's a pizzeria):Result; callback_at?/again/ring:datetime:Ring again at; agent?/by/who:first:Agent
{customer}: {result}<, {callback_at}>|{result}, {customer}<, again {callback_at}>|{customer} {result}|<{agent}: >{customer}, {result}|called {customer}, {result}<. try {callback_at}>|{result}... that was {customer}
=> saved :: The call to {customer} was saved.

callcentre
break_time/agents.break/away_from_phone
An agent is away from the phone
agent/who/name:first:Agent; kind/reason/why:(lunch~is eating|coffee~gets a coffee|toilet~powder room|training~in a class|sick~went home sick):Why; minutes?/for/back_in:minutes:Minutes
{agent} {kind}<, {minutes}>|{agent}: {kind}<, back in {minutes}>|<{minutes}: >{agent} {kind}|{kind}, {agent}<, {minutes}>|no calls for {agent}, {kind}|{agent} leaves the desk, {kind}<, {minutes}>
=> ok :: {agent} is away.

recruiting
interview_note/candidates.note/after_interview
Impression of a candidate
candidate/who/name:person:Candidate; score/points/stars:n(1..10):Points of ten; strong?/plus/good:anys(Python|calm|sense of humour|sales|English|team spirit):Strong in; weak?/minus/bad:anys(punctuality|Excel|patience|spelling|experience):Weak in; invite?/next_round/again:bool~I want to see her again~bring him back^not for us~no thanks:Invited again
{candidate} {score} of ten<, {invite}><, good at {strong}>|{score} for {candidate}<, weak {weak}>|{candidate}: {score}<, {invite}>|<{invite}: >{candidate} {score}|{candidate} was a {score}<, {strong} but no {weak}>|{candidate}, {score} points<. {invite}>
=> saved :: {candidate} has {score} points.

recruiting
offer_made/candidates.offer/salary_offer
An offer to a candidate
candidate/who/name:person:Candidate; salary/pay/amount:n(24000..98000):Salary a year; currency?/cur/money:@cur:Currency; start/from/first_day:date:First day; remote_days?/home_days/home:n(1..5):Days at home a week; car?/company_car/vehicle:bool~with a car^no car:Car
{candidate}: {salary}<{currency}>, starts {start}<, {car}>|{salary}<{currency}> for {candidate} from {start}<, {remote_days} days at home>|{candidate} can begin {start} at {salary}<{currency}>|<{car}: >{candidate}, {start}, {salary}|from {start} on {candidate} for {salary}<{currency}><, {car}>|we want {candidate}, {salary}<{currency}> a year, first day {start}
=> {"offer": "{ID}"} :: The offer is {ID}.

payroll
overtime/pay.overtime/extra_hours
Extra hours that somebody worked
employee/who/name:person:Employee; hours/extra/count:d(0.5..22.5):Hours; date?/on/day:date:Day; rate?/percent/bonus:ints(25|50|100):Bonus in percent; paid?/payout/money:bool~wants money for it^takes time off instead:Paid out
{employee} {hours} hours extra<on {date}><, {paid}>|{hours} h for {employee}<, {rate} percent>|{employee} stayed {hours} hours longer<, {date}>|<{date}: >{employee}, {hours} extra|{employee}: plus {hours}<at {rate} percent><, {paid}>|{hours} hours too many for {employee}<. {paid}>
=> {"account_h": {Y}} :: The account has {Y} hours.

payroll
bank_changed/pay.iban/new_account_of
New bank account of an employee
employee/who/name:person:Employee; iban/account/no:digits:Account; from?/valid/since:month:From this month; bank?/at/with:company:Bank
{employee} is at another bank now, {iban}<, from {from}>|{iban} for {employee}<, {bank}>|{employee}'s money goes to {iban}<from {from}>|<{bank}: >{employee}, {iban}|new account, {employee}: {iban}<. starting {from}>|{employee} closed the old account, {iban} it is
=> ok :: The account of {employee} was saved.

reception
visitor_in/visitors.in/guest_arrived
A visitor at the reception
visitor/guest/name:person:Visitor; host/for/sees:person:Whom she sees; company?/from/firm:company:From; badge?/card/no:n(1..240):Badge; laptop?/device/brings:bool~with a laptop^no devices:Brings a device; parking?/plate/car:code:Plate of the car
{visitor} is here for {host}<, {company}><, badge {badge}>|{host} has a visitor, {visitor}<from {company}>|{visitor}<of {company}> wants to see {host}<, {laptop}>|<{company}: >{visitor}, to see {host}|tell nobody's late: {visitor} came for {host}<, car {parking}>|{visitor} sits in the lobby, waits for {host}<. badge {badge}>
=> told :: {host} knows.

reception
parcel_desk/visitors.parcel/courier_left
A parcel left at the reception
for/to/receiver:person:For; carrier?/from/by:company:Carrier; count?/pieces/boxes:n(2..12):Pieces; cool?/fridge/cold:bool~must be kept cold~melts^not cold:Keep cold
something for {for} at the desk<, {carrier}>|{count} boxes for {for}<, {cool}>|{carrier} was here, for {for}|<{cool}: >{for}|the desk is full, all for {for}<, {count} pieces>|{for} got mail, heavy<, {count} boxes>
=> told :: {for} knows.

mailroom
letter_out/post.out/send_letter
A letter that goes out
to/receiver/address:person:To; kind/how/type:(normal|registered~somebody must sign|express~must be there tomorrow|bulk~no hurry):Kind; grams?/weight/g:n(5..1900):Grams; cost_centre?/charge/account:digits5:Cost centre
{to}: {kind}<, {grams} g><, on {cost_centre}>|letter to {to}, {kind}|{kind}, goes to {to}<, {grams} grams>|<{cost_centre}: >{to}, {kind}|{to} gets this, {kind}<. weighs {grams}>|{grams} grams to {to}, {kind}
=> {"postage": {Y}} :: The postage is {Y}.

stocktake
shelf_count/stocktake.count/counted
Counted pieces on a shelf
shelf/place/bin:any(A-12|B-03|R7-2|cold 4|top 9|C-44):Shelf; article/item/sku:code:Article; counted/pieces/found:n(0..4800):Counted; damaged?/broken/bad:n(1..60):Damaged; counter?/by/who:first:Who counted
{shelf}, {article}: {counted}<, {damaged} broken>|{counted} of {article} on {shelf}|{article} at {shelf} {counted}<, {counter}>|<{counter}: >{shelf} {article} {counted}|{counted} x {article}, {shelf}<, {damaged} damaged>|on {shelf} lie {counted} {article}
=> {"difference": {M}} :: The difference is {M}.

stocktake
expired_goods/stocktake.expired/past_date
Goods whose date is past
article/item/sku:code:Article; pieces/count/units:n(1..900):Pieces; date/best_before/expired:date:Date; action?/do/then:(bin~throw it|donate~to the food bank|discount~half price):What to do
{article}: {pieces} pieces of {date}<, {action}>|{pieces} {article} went off {date}<, {action}>|{date} on {article}, {pieces} of them|<{action}: >{article}, {pieces}, {date}|{article} is past its date ({date}), {pieces} left|{pieces} of {article}, good until {date} only<. {action}>
=> ok :: It was noted for {article}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
