"""Entries of one or two numbers that are told to a function one after the other: the next in half a sentence, the same as an earlier one, one number put right, something extra with one of them; then by how much two of them differ, all of
them together, on average, which was most, what one of them had."""
import functions
from core import afresh, family, fill, guard
from pools import CITIES, ITEMS, NAMES, WORDS
from schemas import camel
from settings import ROOMS
from threads import ASIDE, user, wander
from values import in_words

# names ; about ; what it is of (keys:pool:as it is called; - if nothing) ; numbers (keys:names:span:unit, + if they can be added) ; something extra (keys:ways) ; wishes ; shorter
TABLE = r"""
log_eggs/eggs.add/note_eggs ; Notes the eggs of a hen house ; house/coop/pen:letter:house {x} ; eggs/count/laid:eggs:8-160:eggs+ ; broken/cracked:{n} broken/{n} of them broken/{n} cracked ; house {x}: {a} eggs | {a} eggs from house {x} | note {a} eggs for house {x} | {a} eggs in {x} today ; {x} {a} | and {x}, {a} | then {a} from {x} | house {x} {a} | {x}: {a}
save_pressure/pressure.log/bp_entry ; Saves a blood pressure ; - ; systolic/upper:upper value/systolic/upper one/first number:98-178: , diastolic/lower:lower value/diastolic/lower one/second number:55-108: ; pulse/heart_rate/bpm:pulse {n}/with a pulse of {n}/heart {n} ; {a} over {b} | {a}/{b}, save it | blood pressure {a} to {b} | pressure was {a}/{b} this morning | note my blood pressure, {a} over {b} ; {a}/{b} now | later {a} over {b} | and in the evening {a}/{b} | second time {a} to {b} | then {a}/{b}
weigh/weights.add/note_weight ; Notes somebody's weight ; person/name/who:name:{x} ; kg/weight:weight/kilos:D48-110:kg ; fat/body_fat:{n} percent fat/fat {n}%/with {n}% fat ; {x} weighs {a} kg | weight of {x}: {a} | note {a} kilos for {x} | {x}, {a} kg on the scale ; {x} {a} | and {x}, {a} | {x} has {a} kg | then {x} with {a}
log_run/runs.add/track_run ; Notes a run ; day/weekday:day:{x} ; km/distance:kilometres/distance:D3-21:km+, minutes/duration:minutes/time:18-140:minutes+ ; pulse/heart_rate:pulse {n}/average pulse {n}/heart rate {n} ; {a} km in {b} minutes on {x} | ran {a} km on {x}, {b} min | {x}: {a} km, {b} minutes | put down {a} kilometres for {x}, it took {b} minutes ; {x} {a} km in {b} | and {x}, {a} km, {b} minutes | {x}: {a} km and {b} min | then {a} km in {b} min on {x}
log_bottle/baby.feed/feedings.add ; Notes what a child drank ; child/name/baby:name:{x} ; ml/amount:millilitres/milk:40-240/5:ml+ ; minutes/duration:in {n} minutes/took {n} minutes/{n} min ; {x} drank {a} ml | {a} ml for {x} | note a bottle of {a} ml for {x} | {x} had {a} ml just now ; {x} {a} | {x}: {a} ml | and {a} for {x} | then {x}, {a}
milk_yield/milk.log/note_milk ; Notes the milk of a cow ; cow/animal/name:name:{x} ; litres/yield:litres/milk:D4-19:litres+ ; fat/fat_percent:{n} percent fat/fat {n}/with {n}% fat ; {x} gave {a} litres | milk of {x}: {a} l | note {a} litres for {x} | cow {x}, {a} litres this morning ; {x} {a} | and {x} {a} l | {x} gave {a} | then {x} with {a}
count_visitors/visitors.add/door_count ; Notes the visitors of a hall ; hall/gate/door:letter:hall {x} ; visitors/people/count:visitors/people:10-900:people+ ; children/kids:{n} children/{n} of them children/{n} kids ; {a} visitors in hall {x} | hall {x}: {a} people | put {a} down for hall {x} | we counted {a} in hall {x} ; {x} {a} | hall {x} {a} | and {a} in {x} | {x} had {a}
note_harvest/harvest.add/pick_log ; Notes what a bed bore ; bed/row/plot:small:bed {x} ; kg/kilos/weight:kilos/harvest:D1-40:kg+ ; rotten/waste:{n} kg rotten/{n} thrown away/{n} of it bad ; bed {x}: {a} kg | {a} kilos from bed {x} | harvest of bed {x}, {a} kg | write down {a} kg for bed {x} ; bed {x} {a} | and bed {x}, {a} | bed {x} gave {a} | {a} from bed {x}
count_traffic/traffic.log/road_count ; Notes what passed on a road ; road/street/place:street:{x} ; cars:cars:20-900:cars+, lorries/trucks:lorries:2-120:lorries+ ; bikes/bicycles:{n} bikes/plus {n} bicycles/{n} cyclists ; {x}: {a} cars and {b} lorries | {a} cars, {b} lorries on {x} | count for {x}, {a} cars {b} lorries | at {x} i saw {a} cars and {b} lorries ; {x} {a} and {b} | and {x}: {a} cars, {b} lorries | {x}, {a} cars, {b} lorries | then {x} with {a} and {b}
log_climate/climate.add/room_reading ; Notes the temperature of a room ; room/place:room:the {x} ; celsius/temperature/degrees:temperature/degrees:D14-29:degrees ; humidity/percent:humidity {n}/{n}% humidity/{n} percent humid ; {a} degrees in the {x} | the {x} has {a} degrees | note {a} for the {x} | temperature of the {x}: {a} ; {x} {a} | the {x} {a} | and the {x}, {a} | {a} in the {x}
count_shelf/stock.count/inventory_add ; Notes what a shelf holds ; shelf/rack/bay:small:shelf {x} ; boxes:boxes:2-90:boxes+, pieces/loose:loose pieces/pieces:1-60:pieces+ ; damaged/broken:{n} damaged/{n} of them damaged/{n} broken ; shelf {x}: {a} boxes and {b} loose pieces | {a} boxes, {b} pieces on shelf {x} | counted shelf {x}, {a} boxes {b} pieces | put {a} boxes and {b} pieces down for shelf {x} ; shelf {x} {a} and {b} | and shelf {x}: {a} boxes, {b} pieces | shelf {x}, {a} boxes, {b} pieces
enter_mark/marks.add/gradebook ; Enters points of a pupil ; pupil/student/name:name:{x} ; points/marks:points/marks:12-100:points+ ; bonus/extra:{n} bonus/plus {n} bonus points/{n} extra ; {x} has {a} points | {a} points for {x} | enter {a} for {x} | {x}: {a} ; {x} {a} | and {x}, {a} | {x} got {a} | then {a} for {x}
lap_time/laps.add/race_log ; Notes a lap ; runner/driver/name:name:{x} ; seconds/time:seconds/time:D31-119:seconds+ ; penalty/plus:{n} penalty/penalty of {n}/plus {n} as a penalty ; {x} did a lap in {a} seconds | lap of {x}: {a} s | {a} seconds for {x} | note {x}, {a} ; {x} {a} | and {x} in {a} | {x}: {a} | then {x}, {a} seconds
print_count/printer.log/pages_add ; Notes printed pages ; machine/printer/unit:letter:printer {x} ; pages/sheets:pages:15-2400:pages+ ; misprints/spoiled:{n} spoiled/{n} misprints/{n} of them bad ; printer {x}: {a} pages | {a} pages on printer {x} | note {a} for printer {x} | printer {x} did {a} pages ; {x} {a} | and {x}, {a} | printer {x} {a} | {a} on {x}
van_load/parcels.log/tour_add ; Notes the parcels of a van ; van/tour/car:small:van {x} ; parcels/count:parcels:12-190:parcels+ ; returned/back:{n} came back/{n} returned/{n} back again ; van {x} took {a} parcels | {a} parcels in van {x} | van {x}: {a} | note {a} parcels for van {x} ; van {x} {a} | and van {x}, {a} | {a} in van {x} | van {x} had {a}
tank_level/tanks.log/note_level ; Notes what is in a tank ; tank/vat/container:letter:tank {x} ; litres/level:litres/level:40-4800/10:litres+ ; celsius/temperature:at {n} degrees/{n} degrees warm/temperature {n} ; tank {x} holds {a} litres | {a} litres in tank {x} | level of tank {x}: {a} | note tank {x}, {a} l ; {x} {a} | tank {x} {a} | and {x}, {a} litres | {a} in {x}
flat_reading/meters.add/energy_note ; Notes what a flat used ; flat/unit/number:small:flat {x} ; kwh/used:kilowatt hours/consumption:60-620:kWh+ ; days/period:in {n} days/over {n} days/for {n} days ; flat {x} used {a} kWh | {a} kWh in flat {x} | note flat {x}, {a} | flat {x}: {a} kilowatt hours ; flat {x} {a} | and flat {x}, {a} | flat {x} had {a} | {a} for flat {x}
add_hours/timesheet.add/hours_note ; Notes hours worked ; employee/person/name:name:{x} ; hours/worked:hours:D2-11:hours+ ; overtime/extra:{n} overtime/{n} of them overtime/{n} extra ; {x} worked {a} hours | {a} hours for {x} | put {a} hours down for {x} | hours of {x}: {a} ; {x} {a} | and {x}, {a} | {x} did {a} | then {a} for {x}
add_gift/donations.log/note_donation ; Notes a gift of money ; giver/person/name:name:{x} ; euros/amount:euros/gift:5-400/5:euros+ ; fee/costs:{n} fee/less {n} fee/fee of {n} ; {x} gave {a} euros | {a} euros from {x} | donation of {x}: {a} | note {a} from {x} ; {x} {a} | and {x}, {a} | {a} from {x} | {x} gave {a}
day_sales/till.day/sales_add ; Notes what was sold on a day ; day/weekday:day:{x} ; coffees/cups:coffees:20-280:coffees+, cakes/slices:cakes:4-90:cakes+ ; sandwiches/rolls:{n} sandwiches/plus {n} sandwiches/{n} sandwiches too ; {x}: {a} coffees and {b} cakes | on {x} we sold {a} coffees, {b} cakes | {a} coffees and {b} cakes on {x} | put down {x}, {a} coffees {b} cakes ; {x} {a} and {b} | and {x}: {a} coffees, {b} cakes | {x} {a} coffees {b} cakes | then {x}, {a} and {b}
rain_gauge/rain.add/gauge_note ; Notes the rain at a place ; station/place/town:city:{x} ; mm/rain:millimetres/rain:D1-70:mm+ ; hours/duration:in {n} hours/over {n} hours/within {n} hours ; {a} mm of rain in {x} | {x} had {a} mm | rain at {x}: {a} | note {a} millimetres for {x} ; {x} {a} | and {x}, {a} mm | {a} in {x} | then {x} with {a}
ward_report/beds.note/ward_count ; Notes the patients of a ward ; ward/station/unit:small:ward {x} ; patients/occupied:patients:4-48:patients+, free/beds_free:free beds:0-14:beds+ ; admitted/new:{n} new/{n} of them new/{n} just admitted ; ward {x}: {a} patients, {b} free beds | {a} patients and {b} free beds on ward {x} | ward {x} has {a} patients, {b} beds are free | report ward {x}, {a} patients {b} free ; ward {x} {a} and {b} | and ward {x}: {a}, {b} free | ward {x}, {a} patients, {b} free
seat_table/guests.add/table_note ; Notes who sits at a table ; table/number:small:table {x} ; adults:adults:1-12:adults+, children/kids:children:1-9:children+ ; dogs/pets:{n} dogs/and {n} dogs/{n} dogs with them ; table {x}: {a} adults and {b} children | {a} adults, {b} children at table {x} | seat {a} adults and {b} kids at table {x} ; table {x} {a} and {b} | and table {x}: {a} adults, {b} kids | {a} adults and {b} children at {x}
log_catch/catch.add/landing_note ; Notes what a boat caught ; boat/ship/name:name:the {x} ; kg/catch:kilos/catch:30-2900/10:kg+ ; crates/boxes:in {n} crates/{n} crates/{n} boxes full ; the {x} landed {a} kg | {a} kilos from the {x} | catch of the {x}: {a} kg | note {a} kg for the {x} ; the {x} {a} | and the {x}, {a} kg | {x} {a} | {a} from the {x}
hive_check/hives.log/hive_note ; Notes a look into a hive ; hive/colony/number:small:hive {x} ; frames/combs:frames:3-20:frames+, kg/honey:kilos of honey/honey:D2-19:kg+ ; queens/queen_cells:{n} queen cells/saw {n} queen cells/with {n} queen cells ; hive {x}: {a} frames, {b} kg honey | {a} frames and {b} kg in hive {x} | looked into hive {x}, {a} frames, {b} kilos of honey ; hive {x} {a} and {b} | and hive {x}: {a} frames, {b} kg | hive {x}, {a} frames {b} kg
log_dive/dives.add/dive_note ; Notes a dive ; diver/name/who:name:{x} ; metres/depth:metres/depth:6-44:m, minutes/time:minutes/time under water:15-75:minutes+ ; celsius/water:water {n} degrees/{n} degrees cold/at {n} degrees ; {x} dived to {a} m, {b} minutes | {a} metres and {b} minutes for {x} | dive of {x}: {a} m, {b} min ; {x} {a} m {b} min | and {x}, {a} m, {b} minutes | {x}: {a} and {b} | then {x}, {a} m for {b} min
enter_score/bowling.add/game_note ; Enters what somebody scored ; player/name/who:name:{x} ; pins/points/score:points/score:40-280:points+ ; strikes/best:{n} strikes/with {n} strikes/{n} of them strikes ; {x} scored {a} | {a} points for {x} | {x} has {a}, enter it | score of {x}: {a} ; {x} {a} | and {x}, {a} | {x} got {a} | {a} for {x}
log_sugar/glucose.add/sugar_entry ; Saves a blood sugar in mg/dl ; - ; mg_dl/value/glucose:sugar/value/blood sugar:62-260: ; carbs/grams:{n} g carbs/ate {n} grams of carbs/{n} grams of carbohydrates ; sugar {a} | blood sugar is {a} | {a} mg/dl before lunch | note a sugar of {a} ; now {a} | {a} after the meal | and then {a} | later {a} | measured again, {a}
log_water/drinks.add/water_note ; Notes water drunk, in ml ; - ; ml/amount:millilitres/water:100-800/50:ml+ ; celsius/temperature:{n} degrees cold/at {n} degrees/{n} degrees warm ; drank {a} ml | {a} ml of water | log {a} ml | note that i had {a} ml of water ; {a} more | another {a} | and {a} | then {a} ml
note_sleep/sleep.add/nights_log ; Notes how long somebody slept ; day/night/weekday:day:{x} ; hours/slept:hours/sleep:D4-10:hours+ ; wakeups/awake:woke {n} times/{n} times awake/up {n} times ; slept {a} hours on {x} | {x}: {a} hours of sleep | {a} hours in the night of {x} | note {a} h for {x} ; {x} {a} | and {x}, {a} | {x} only {a} | then {a} on {x}
log_reps/training.add/reps_note ; Notes push-ups and sit-ups ; person/name/who:name:{x} ; pushups/push_ups:push-ups:5-90:push-ups+, situps/sit_ups:sit-ups:5-120:sit-ups+ ; minutes/time:in {n} minutes/took {n} minutes/{n} min ; {x} did {a} push-ups and {b} sit-ups | {a} push-ups, {b} sit-ups for {x} | {x}: {a} push-ups and {b} sit-ups ; {x} {a} and {b} | and {x}, {a} push-ups, {b} sit-ups | {x}: {a} and {b}
close_till/till.close/cash_count ; Notes what a till holds at the end ; till/desk/register:small:till {x} ; euros/cash/total:euros/money:DD90-1900:euros+ ; vouchers/coupons:{n} vouchers/plus {n} vouchers/{n} coupons ; till {x} has {a} euros | {a} in till {x} | close till {x} with {a} | till {x}: {a} ; till {x} {a} | and till {x}, {a} | {a} in till {x} | till {x} had {a}
fuel_stop/car.fuel/refuel_note ; Notes a stop at a pump ; car/vehicle/who:name:{x} ; litres/amount:litres:D12-68:litres+, euros/paid:euros/price:DD18-130:euros+ ; km/mileage:at {n} km/the meter says {n}/{n} km on the clock ; {x} filled up {a} litres for {b} euros | {a} l for {b} euros, {x} | refuel {x}: {a} litres, {b} euros ; {x} {a} for {b} | and {x}: {a} l, {b} euros | {x}, {a} litres for {b}
set_light/lights.dim/brightness ; Sets how bright a light is ; room/lamp/zone:room:the {x} ; percent/level/brightness:percent/brightness:10-90/10:percent ; minutes/duration:for {n} minutes/{n} minutes long/only {n} minutes ; {x} light to {a} percent | the light in the {x} to {a}% | dim the {x} to {a} percent | {a} percent in the {x} ; {x} {a} | and the {x} {a} | the {x} to {a} | {a} in the {x}
start_timer/timers.new/countdown ; Starts a timer ; label/name/what:food:the {x} ; minutes/length:minutes/time:3-90:minutes ; reminders/beeps:with {n} beeps/{n} beeps/beep {n} times ; timer for the {x}, {a} minutes | {a} minutes for the {x} | the {x} needs {a} min, timer please | start {a} minutes for the {x} ; {x} {a} | and the {x} {a} minutes | the {x} {a} | {a} for the {x}
add_to_cart/cart.put/basket_add ; Puts an article into the cart ; article/item/product:goods:{x} ; quantity/count/pieces:pieces/number:1-30:pieces+ ; shelf/aisle:from aisle {n}/aisle {n}/they're in aisle {n} ; {a} packs of {x} into the cart | put {a} {x} in the basket | {x}, {a} pieces please | i need {a} {x} ; {a} {x} | and {x}, {a} | {x} {a} | {a} of {x}
send_money/bank.transfer/payments.send ; Sends somebody money ; to/recipient/payee:name:{x} ; euros/amount:euros/amount:5-900/5:euros+ ; day/on_day:on the {n}th/only on the {n}th/due the {n}th ; send {x} {a} euros | {a} euros to {x} | {x} gets {a} from me | pay {x} {a} euros ; {x} {a} | and {a} to {x} | {x} gets {a} | then {a} for {x}
reserve_seats/seats.take/table_seats ; Reserves seats for a show ; show/play/title:show:{x} ; seats/count:seats/number:2-40:seats+ ; row/row_number:in row {n}/row {n}/row {n} if possible ; {a} seats for {x} | reserve {a} for {x} | {x}, {a} seats | we're {a}, seats for {x} ; {x} {a} | and {a} for {x} | {x}, {a} | then {a} for {x}
order_goods/purchase.add/reorder ; Orders a number of an article ; article/item/sku:item:{x} ; pieces/quantity:pieces/number:5-400/5:pieces+ ; discount/rebate:{n} percent off/with {n}% off/at {n}% discount ; order {a} {x} | {a} {x}, order them | {x}: {a} pieces please | we need {a} {x} ; {x} {a} | and {a} {x} | {a} {x} too | {x}, {a}
"""
LETTERS, DAYS = "ABCDEFGH", "monday tuesday wednesday thursday friday saturday sunday".split()
STREETS = "Mill Road,Station Street,High Street,Church Lane,Park Avenue,Bridge Street,Harbour Road,School Lane,King Street,Oak Avenue,River Road,Market Street".split(",")
POOLS = dict(letter=lambda r: r.choice(LETTERS), day=lambda r: r.choice(DAYS), name=lambda r: r.pick(NAMES), city=lambda r: r.pick(CITIES), room=lambda r: r.choice(ROOMS), small=lambda r: r.randint(1, 30), item=lambda r: r.pick(ITEMS), street=lambda r: r.choice(STREETS), food=lambda r: r.choice("pasta,eggs,rice,potatoes,sauce,tea,bread,cake,pizza,lentils,roast,soup,beans,dumplings,rolls".split(",")), goods=lambda r: r.choice("milk,rice,beans,butter,eggs,coffee,flour,sugar,yoghurt,apples,noodles,cheese,oats,batteries,napkins".split(",")), show=lambda r: r.pick(WORDS).capitalize())
SAME = ["{x} the same as {y}", "and {x} the same as {y}", "{x} exactly like {y}", "{x} has the same as {y}", "the same as {y} for {x}", "and {x}, same as {y}", "{x} same as {y}", "for {x} what {y} had", "{x}: as {y}", "{x} just like {y}", "then {x}, no different from {y}", "{x} had as much as {y}"]
LIKE_LAST = ["{x} the same", "the same for {x}", "{x} too", "same with {x}", "and {x} likewise", "{x} as well, same numbers", "exactly the same for {x}", "ditto for {x}"]
LIKE_FIRST = ["{x} the same as the first", "and {x} as the first one", "{x} what the first had", "for {x} the same as for the very first", "{x} like the first one"]
SCALED = [("o * 2", ["{x} twice as much", "twice that for {x}", "{x} double", "and {x} twice what {y} has", "double the one of {y} for {x}", "{x}: two times {y}", "twice as much for {x} as for {y}"]), ("o / 2", ["half of that for {x}", "{x} half as much", "{x} half of {y}", "and {x} only half of what {y} has", "half for {x}", "{x} gets half of {y}"]), ("o * 3", ["three times that for {x}", "{x} three times as much", "{x}: {y} times three"]),
          ("o + k", ["{x} {k} more than {y}", "{x} {k} more", "and for {x} {k} more", "{k} more for {x} than for {y}", "{x} like {y} plus {k}", "that plus {k} for {x}"]), ("o - k", ["{x} {k} less than {y}", "{x} {k} less", "and for {x} {k} less", "{k} less for {x} than for {y}", "{x} like {y} minus {k}", "that less {k} for {x}"])]
SOLE = ["no, {v}", "sorry, {v}", "i meant {v}", "wrong, it was {v}", "{v}, not {o}", "make that {v}", "oops, {v}", "it's {v}, i misread", "correction, {v}", "no wait, {v}", "that was {v}, sorry", "{o} is wrong, {v}", "typo, {v}", "not {o} but {v}"]
NAMED = ["the {f} should be {v}", "{f} was {v}, sorry", "no, {v} as {f}", "correct the {f} to {v}", "the {f} is wrong, {v}", "{f}: {v}, not {o}", "i misread the {f}, {v}", "change {f} to {v}", "{v} for the {f}, not {o}", "the {f} was {v} in fact"]
TELL_COUNTED = ["no, {v} {f}", "{v} {f}, not {o}", "sorry, {v} {f}", "i meant {v} {f}", "it was {v} {f}", "make it {v} {f}", "{v} {f}, i miscounted"]
MORE_THAN = ["how many more {f} has {x} than {y}", "how much more {f} in {x} than in {y}", "{x} has how many more {f} than {y}", "{f}: {x} minus {y}", "by how much is {x} ahead of {y} in {f}", "how far is {x} above {y} in {f}", "the difference in {f} between {x} and {y}", "{x} and {y}, how far apart in {f}", "{y} is how much behind {x} in {f}", "what's {x} more than {y} in {f}"]
BETWEEN = ["difference between {x} and {y}", "how far apart are {x} and {y}", "{x} minus {y}", "how much more has {x} than {y}", "by how much does {x} beat {y}", "what does {y} have less than {x}", "how much is {x} above {y}", "{x} against {y}, how much more"]
ROSE = ["by how much did the {f} rise", "how much higher is the {f} now", "{f} up by how much", "how much did the {f} go up", "the {f} went up by", "how much more {f} than before", "what's the rise in {f}", "{f}: how much more than last time"]
FELL = ["by how much did the {f} fall", "how much lower is the {f} now", "{f} down by how much", "how much did the {f} go down", "the {f} dropped by", "how much less {f} than before", "what's the drop in {f}", "{f}: how much less than last time", "the {f}, how much has it come down"]
APART = ["difference in {f} to the one before", "how far apart are the two in {f}", "{f}, difference?", "by how much did the {f} change", "the change in {f}"]
SINCE = ["the {f} now against the first one, difference", "and compared with the first, the {f}?", "{f}: first and last, how far apart", "difference in {f} between the first and the last"]
SUM = ["total {f}", "all {f} together", "how many {f} in all", "sum of the {f}", "{f} altogether", "add up the {f}", "what do the {f} come to", "the {f} of all of them", "{f} in total so far", "how much {f} is that all told"]
SUM_N = ["total of the {n} in {f}", "all {n} together, {f}", "{f}: the {n} added up", "add the {f} of all {n}", "the {n} together make how many {f}"]
SUM_SOLE = ["total?", "all together", "sum so far", "and in total", "what's the total", "add them up", "all {n} together", "so altogether", "total of all {n}", "the {n} in one sum", "how much is that in all"]
MEAN = ["average {f}", "the {f} on average", "mean of the {f}", "{f}, average?", "what's the average {f}"]
HAD = ["what did {x} have again", "what did i say for {x}", "and {x} was?", "remind me, {x}?", "which value did {x} have", "the {f} of {x} again", "how many {f} did {x} have"]
MOST = ["who has most", "which has the most", "which is highest", "where was it most", "the highest of them is", "which one leads"]
LEAST = ["who has least", "which has the fewest", "which is lowest", "where was it least", "the lowest of them is", "which one is behind all others"]
ON = [(["divided by {n}", "shared by {n}", "split {n} ways", "in {n} equal parts"], "{o} / {n}"), (["times {n}", "{n} times that", "for {n} such days"], "{o} * {n}"), (["half of that", "and half"], "{o} / 2"), (["double that", "twice as much"], "{o} * 2"), (["in percent of {m}", "what percent of {m} is that"], "{o} / {m} * 100"), (["{m} is the goal, what's missing", "what is still missing to {m}"], "{m} - {o}"), (["and {k} more makes", "plus {k}"], "{o} + {k}"), (["less {k}", "minus {k}"], "{o} - {k}")]


def number(v):
    return int(v) if float(v) == int(v) else v


def drawn(r, span):
    if span[0] == "D":
        lo, hi = span.lstrip("D").split("-")
        return number(round(r.uniform(float(lo), float(hi)), span.count("D")))
    span, _, step = span.partition("/")
    lo, hi = map(int, span.split("-"))
    return r.randrange(lo, hi + 1, int(step)) if step else r.int(lo, hi)


class Field:
    def __init__(self, text):
        keys, names, self.span, unit = text.strip(" ").split(":")
        self.keys, self.names, self.unit, self.adds = keys.split("/"), names.split("/"), unit.strip().rstrip("+"), unit.endswith("+")
        self.counted = self.names[0] == self.unit


class Row:
    def __init__(self, line):
        names, self.about, of, fields, extra, first, short = (x.strip() for x in line.split(" ; "))
        self.names, self.of = names.split("/"), None
        if of != "-":
            keys, pool, called = of.split(":")
            self.of = keys.split("/"), pool, called
        self.fields = [Field(f) for f in fields.split(", ")]
        keys, _, ways = extra.partition(":")
        self.extra = keys.split("/"), ways.split("/")
        self.first, self.short = first.split(" | "), short.split(" | ")


ROWS = [Row(line) for line in TABLE.strip().split("\n")]


class Entries:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, row = d.r, d.r.choice(ROWS)
        self.row = row
        self.name = camel(r.choice(row.names)) if r.p(0.15) else r.choice(row.names)
        self.of = r.choice(row.of[0]) if row.of else None
        self.keys = [r.choice(f.keys) for f in row.fields]
        self.extra = r.choice(row.extra[0]) if r.p(0.7) else None
        if len({self.of, *self.keys, self.extra}) < 2 + len(self.keys):
            raise ValueError("one name twice")
        props = {self.of: {"type": "integer" if row.of[1] == "small" else "string"}} if row.of else {}
        for f, k in zip(row.fields, self.keys):
            props[k] = {"type": "number" if f.span[0] == "D" else r.choice(["integer", "integer", "number"])}
            if k not in f.names[:2] or f.unit and r.p(0.3):
                props[k]["description"] = r.choice([f.names[0].capitalize(), f"In {f.unit}" if f.unit and f.unit != f.names[0] else f.names[0].capitalize()])
        need = list(props)
        if self.extra:
            props[self.extra] = {"type": "integer"}
        d.functions = [{"name": self.name, "description": row.about, "parameters": {"type": "object", "properties": props, "required": need}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2, 3])) if f["name"] != self.name]
        r.shuffle(d.functions)
        self.done, self.list, self.value = r.choice(["ok", "noted", '{"ok": true}', "saved", "entry {i}", '{"id": {i}}']), [], None
        self.id = r.randint(1, 4000)
        self.add(row.first)

    def called(self, x):
        return self.row.of[2].replace("{x}", str(x))

    def add(self, ways, x=None, values=None, vals=None, extra=None):
        """An entry more; what is said is given or drawn."""
        r, row = self.r, self.row
        if row.of and x is None:
            x = POOLS[row.of[1]](r)
        if row.of and x in [e[0] for e in self.list]:
            raise ValueError("again")
        if values is None:
            values = [drawn(r, f.span) for f in row.fields]
        said = {k: (in_words(v) if isinstance(v, int) and 0 <= v < 13 and r.p(0.3) else str(v)) for k, v in zip("abc", values)}
        t = fill(r.pick(ways), dict({k: guard(s) for k, s in said.items()}, x=guard(str(x)), **(vals or {})))
        if extra is None and self.extra and r.p(0.25) and not vals:
            extra = self.more()
            t += ", " + r.choice(row.extra[1]).replace("{n}", guard(str(extra)))
        user(self.d, [t], 0.6)
        self.list.append([x, values, extra])
        return self.call()

    def more(self):
        """A number for what is extra."""
        r = self.r
        return r.randint(48, 118) if self.row.extra[0][0] == "pulse" else r.int(2000, 99000) if self.row.extra[0][0] == "km" else r.randint(2, 12)

    def call(self):
        r, (x, values, extra) = self.r, self.list[-1]
        args = {self.of: x} if self.of else {}
        args.update(zip(self.keys, values))
        if extra is not None:
            args[self.extra] = extra
        self.d.call(self.name, args)
        self.id += 1
        self.d.result(self.done.replace("{i}", str(self.id)))
        told = ", ".join(f"{v} {f.unit or f.names[0]}" if f.unit else f"{f.names[0]} {v}" for f, v in zip(self.row.fields, values)) + (f", {self.extra.replace('_', ' ')} {extra}" if extra is not None else "")
        head = self.called(x) if self.of else ""
        t = r.choice(["{h}: {t}, noted.", "Noted for {h}: {t}.", "Saved: {h}, {t}."] if head and self.row.about.startswith(("Notes", "Saves", "Enters", "Weighs")) else ["OK, {h}: {t}.", "Done: {h}, {t}.", "{h}: {t}, done."] if head else ["Noted: {t}.", "Saved: {t}.", "OK, {t}."]).replace("{h}", head).replace("{t}", told)
        self.d.say(t[:1].upper() + t[1:], [str(v) for v in values])
        self.value = None
        return True

    # turns
    def next(self):
        return len(self.list) < 5 and self.add(self.row.short if self.r.p(0.85) else self.row.first)

    def same(self):
        """The numbers of an earlier one."""
        r = self.r
        can = [e for e in self.list if e[2] is None]
        if not self.of or not can or len(self.list) > 4:
            return False
        x = POOLS[self.row.of[1]](r)
        if x in [e[0] for e in self.list]:
            return False
        k, e = r.random(), r.choice(can)
        if k < 0.2 and self.list[-1] in can and self.d.steps[-3][0] == "json":
            ways, e = LIKE_LAST, self.list[-1]
        elif k < 0.35 and self.list[0] in can and len(self.list) > 1:
            ways, e = LIKE_FIRST, self.list[0]
        else:
            ways = SAME
        name = self.called(x) if r.p(0.6) else str(x)
        other = self.called(e[0]) if name != str(x) else str(e[0])
        t = fill(r.pick(ways), dict(x=guard(name), y=guard(other)))
        user(self.d, [t], 0.6)
        self.list.append([x, list(e[1]), None])
        return self.call()

    def scaled(self):
        """The number of an earlier one, twice, halved, so many more."""
        r, row = self.r, self.row
        if not self.of or len(row.fields) > 1 or len(self.list) > 4 or self.d.steps[-3][0] != "json":
            return False
        x = POOLS[row.of[1]](r)
        e, ways = r.choice(SCALED)
        ways = [w for w in ways if "{y}" in w] if r.p(0.4) else [w for w in ways if "{y}" not in w]
        old = self.list[-1] if "{y}" not in ways[0] else r.choice(self.list)
        if x in [i[0] for i in self.list] or old[2] is not None:
            return False
        o, k = old[1][0], r.choice([1, 2, 3, 5, 10, 15, 20])
        v = number(round(eval(e, dict(o=o, k=k)), 2))
        if isinstance(o, int) and not isinstance(v, int) or v < 1 or row.fields[0].unit == "percent" and v > 100:
            return False
        name, other = (self.called(x), self.called(old[0])) if r.p(0.5) else (str(x), str(old[0]))
        user(self.d, [fill(r.pick(ways), dict(x=guard(name), y=guard(other), k=r.choice([str(k), in_words(k)])))], 0.6)
        self.list.append([x, [v], None])
        return self.call()

    def fix(self):
        """The last entry was wrong."""
        if self.d.steps[-3][0] != "json":
            return False
        r, e = self.r, self.list[-1]
        i = r.randrange(len(e[1]))
        f, o = self.row.fields[i], e[1][i]
        v = drawn(r, f.span)
        if v == o or v in e[1]:
            return False
        sole = len(e[1]) == 1 and e[2] is None
        ways = SOLE if sole and r.p(0.7) else TELL_COUNTED if f.counted and r.p(0.6) else NAMED
        if not sole and [*e[1], e[2]].count(o) > 1:
            ways = [w for w in ways if "{o}" not in w]
        user(self.d, ways, 0.6, v=v, o=o, f=r.choice(f.names) if ways is not TELL_COUNTED else f.names[0])
        e[1][i] = v
        return self.call()

    def again(self):
        """The last entry once more, with one number more said to it."""
        if self.d.steps[-3][0] != "json" or not self.extra or self.list[-1][2] is not None:
            return False
        n = self.more()
        user(self.d, [self.r.choice(["oh, and ", "i forgot: ", "with that also ", "add to it: ", ""]) + self.r.choice(self.row.extra[1])], 0.6, n=n)
        self.list[-1][2] = n
        return self.call()

    def py(self, e, unit, keep=True):
        if "." in e or "/" in e:
            e = f"round({e}, 2)"
        out = self.d.py(f"print({e})")
        if not out.replace(".", "").isdigit() or float(out) == 0:
            raise ValueError(out)
        u = " " + unit if unit else ""
        self.d.say(self.r.choice(["That is {o}.", "It is {o}.", "That makes {o}.", "{o}."]).replace("{o}", out + u), [out])
        self.value = out if keep else None
        self.unit = unit
        return True

    def gap(self):
        """Two entries against each other."""
        r, n = self.r, len(self.list)
        if n < 2:
            return False
        i = r.randrange(len(self.row.fields))
        f = self.row.fields[i]
        name = f.names[0] if f.counted and self.of else r.choice(f.names)
        if self.of:
            a, b = r.sample(self.list, 2)
            if a[1][i] < b[1][i]:
                a, b = b, a
            sole = len(self.row.fields) == 1 and r.p(0.6)
            user(self.d, BETWEEN if sole else MORE_THAN, 0.6, f=name, x=self.called(a[0]), y=self.called(b[0]))
        else:
            far = n > 2 and r.p(0.3)
            b, a = self.list[0 if far else -2], self.list[-1]
            up = a[1][i] > b[1][i]
            user(self.d, SINCE if far else APART if r.p(0.3) else ROSE if up else FELL, 0.6, f=name)
            if not up:
                a, b = b, a
        if a[1][i] == b[1][i]:
            raise ValueError("the same")
        return self.py(f"{a[1][i]} - {b[1][i]}", f.unit)

    def sum(self):
        r, n = self.r, len(self.list)
        can = [i for i, f in enumerate(self.row.fields) if f.adds]
        if n < 2 or not can:
            return False
        i = r.choice(can)
        f, xs = self.row.fields[i], [str(e[1][i]) for e in self.list]
        mean = r.p(0.2)
        sole = len(self.row.fields) == 1
        ways = MEAN if mean else SUM_SOLE if sole and r.p(0.5) else SUM_N if n > 2 and r.p(0.3) else SUM
        user(self.d, ways, 0.6, f=f.names[0] if f.counted else r.choice(f.names), n=in_words(n) if n > 2 else "both")
        e = " + ".join(xs) if n < 4 else f"sum([{', '.join(xs)}])"
        return self.py((f"({e}) / {n}" if n < 4 else f"{e} / {n}") if mean else e, f.unit)

    def on(self):
        if not self.value:
            return False
        r = self.r
        ways, e = r.choice(ON)
        v = float(self.value)
        if "{m}" in e and v > 9000:
            return False
        m = r.choice([x for x in (50, 100, 200, 500, 1000, 2000, 5000, 10000) if x > v])
        n, k = r.randint(2, 12), r.randint(1, max(1, int(v / 2)))
        user(self.d, ways, 0.6, n=r.choice([str(n), in_words(n)]), m=m, k=k)
        return self.py(e.replace("{o}", self.value).replace("{n}", str(n)).replace("{m}", str(m)).replace("{k}", str(k)), "percent" if "* 100" in e else self.unit)

    def had(self):
        """What an entry had: it was said."""
        if not self.of or len(self.list) < 2:
            return False
        r, e = self.r, self.r.choice(self.list[:-1])
        i = r.randrange(len(e[1]))
        f = self.row.fields[i]
        user(self.d, HAD[-2:] if len(e[1]) > 1 or e[2] is not None else HAD[:-1], 0.6, x=self.called(e[0]), f=f.names[0])
        o = f"{e[1][i]}{' ' + f.unit if f.unit else ''}"
        self.d.say(r.choice(["It was {o}.", "{h}: {o}.", "You said {o}."]).replace("{o}", o).replace("{h}", self.called(e[0]).capitalize() if self.called(e[0])[:1].islower() else self.called(e[0])), [str(e[1][i])])
        self.value = None
        return True

    def most(self):
        """Which was highest: it was said."""
        if not self.of or len(self.list) < 3 or len(self.row.fields) > 1:
            return False
        r, up = self.r, self.r.p(0.6)
        vs = [e[1][0] for e in self.list]
        v = max(vs) if up else min(vs)
        if vs.count(v) > 1:
            return False
        e = self.list[vs.index(v)]
        user(self.d, MOST if up else LEAST, 0.6)
        f, h = self.row.fields[0], self.called(e[0])
        self.d.say(f"{h[:1].upper()}{h[1:]}, with {v}{' ' + f.unit if f.unit else ''}.", [str(e[0]), str(v)])
        self.value = None
        return True


def walk(d):
    e = Entries(d)

    def step(k):
        if len(e.list) < 2 and k > 0.3 or k < 0.18:
            return e.next()
        if k < 0.3:
            return e.scaled() or e.same()
        return e.same() if k < 0.38 else e.fix() if k < 0.46 else e.again() if k < 0.5 else e.gap() if k < 0.66 else e.sum() if k < 0.8 else e.on() if k < 0.88 else e.had() if k < 0.92 else e.most() if k < 0.97 else ASIDE
    wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 95.0)
def entries(d):
    afresh(d, walk)
