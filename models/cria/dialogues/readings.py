"""Wishes that are nothing but values, each of which belongs to another argument: "pH 7.1, 22 degrees, tank 4".

METERS: names / what it does / what the values are of (names:kind:description:ways to say it) / values (names:kind:description:words before it:units after it).
The same values also come where the function that is offered measures something else: then there is no call."""
import schemas
from core import family, guard, noisy
from kinds import SHAPES, made
from outcomes import outcome
from schemas import DULL, REFUSE, camel
from values import V

TEXT = """
log_aquarium/tank.values/water_check
Values of an aquarium/Stores what was measured in an aquarium/
tank/aquarium/name:any(tank 1|reef|quarantine|big tank|shrimp cube|tank 7):Aquarium:{v}|in {v}|for {v}
ph/acidity/ph_value:d(5.8..8.6):pH value:ph|ph value|acidity:
nitrate/no3/nitrate_mg:n(0..120):Nitrate in mg per l:nitrate|no3|nitrates:mg nitrate
temperature/temp/celsius:d(19.5..29.5):Degrees:temp|temperature:degrees|C|°C
hardness/gh/total_hardness:n(2..24):Hardness in degrees dH:hardness|gh:dH
salinity/salt/psu:d(30.5..36.5):Salt content:salt|salinity:psu

record_tyre/tyres.record/wheel_data
Values of a tyre/What was measured on a wheel
wheel/position/tyre:any(front left|front right|rear left|rear right|spare):Wheel:{v}|{v} wheel|on {v}
pressure/bar/inflation:d(1.2..9.5):Pressure in bar:pressure|air:bar
tread/tread_mm/profile:d(1.5..12.5):Tread depth in mm:tread|profile:mm tread|mm
age_years/age/years:n(1..14):Age in years:age:years old|years
torque/bolt_torque/nm:n(80..190):Torque of the bolts:torque|bolts at:Nm

crop_values/field.measure/field_data
Measured values of a field/
field/plot/parcel:any(field 3|north acre|Long Meadow|plot 12|mill field|terrace B):Field:{v}|{v} field|for {v}
moisture/soil_moisture/wetness:n(4..60):Soil moisture in percent:moisture|soil moisture|humidity of the soil:% moist|percent water
nitrogen/n/n_kg:n(10..180):Nitrogen in kg per ha:nitrogen|N:kg nitrogen
height_cm/height/plant_height:n(3..240):Height of the plants in cm:plants|height:cm high|cm tall
soil_temp/temperature/ground_temp:d(2.5..28.5):Soil temperature:soil temp|ground:degrees in the soil|degrees
pests/insects/count:n(0..90):Insects counted:insects|pests:bugs|beetles

engine_state/engine.values/ship_engine
Values of a ship's engine
engine/unit/no:any(engine 1|engine 2|port engine|starboard engine|generator A):Engine:{v}|{v} reads|on {v}
rpm/revs/speed:n(300..3600):Revolutions a minute:rpm|revs:rpm|revs
oil_bar/oil_pressure/oil:d(1.5..7.5):Oil pressure in bar:oil|oil pressure:bar oil
coolant/coolant_temp/water_temp:n(45..118):Temperature of the cooling water:coolant|cooling water|water temp:degrees in the water
fuel_percent/fuel/tank:n(2..100):Fuel in percent:fuel|tank:% fuel|percent in the tank
exhaust/exhaust_temp/egt:n(180..640):Exhaust temperature:exhaust|egt:degrees exhaust

gym_set/workout.set/log_lift
A set of an exercise
exercise/lift/what:any(squat|bench press|deadlift|row|overhead press|leg press|curl):Exercise:{v}|{v}s|on the {v}
weight_kg/kg/load:d(5.0..198.5):Weight in kg:weight|with:kg|kilos
reps/repetitions/times:n(1..30):Repetitions:reps|repetitions:reps|times|repetitions
sets/rounds/series:n(1..8):Sets:sets:sets|rounds
rest_seconds/rest/pause:n(20..240):Rest in seconds:rest|pause:seconds rest|s pause
effort/rpe/hard:d(5.5..10.0):How hard, up to 10:rpe|effort:out of ten

run_entry/runs.save/jog_data
A run
route/where/track:any(river loop|park|treadmill|hill road|forest track|stadium):Route:{v}|round the {v}|{v} today
km/distance/kilometres:d(1.5..42.5):Kilometres:distance:km|kilometres|k
minutes/duration/time:n(9..280):Minutes:time|took:min|minutes
heart_rate/pulse/hr:n(98..192):Average pulse:pulse|hr|heart:bpm|beats
climb_m/ascent/elevation:n(5..1480):Metres up:climb|uphill|elevation:m up|metres of climb
kcal/calories/energy:n(90..2400):Kilocalories:calories|burnt:kcal|calories

greenhouse_air/greenhouse.log/house_climate
Climate in a greenhouse
house/greenhouse/no:n(1..40):Number of the greenhouse:house {v}|greenhouse {v}|in {v}
temperature/celsius/air_temp:d(4.5..44.5):Degrees:temp|air|temperature:degrees|C
humidity/rh/air_humidity:n(18..99):Humidity in percent:humidity|rh:% humidity|percent humid
co2/co2_ppm/carbon_dioxide:n(380..1800):CO2 in ppm:co2|carbon dioxide:ppm
light_klx/light/lux:n(2..95):Light in kilolux:light:klx|kilolux
vent/vent_percent/window:n(0..100):Opening of the windows in percent:vents|windows at:% open|percent open

lab_blood/labs.enter/blood_results
Blood values of a patient
sample/tube/id:code:Sample:{v}|sample {v}|for {v}
sodium/na/natrium:n(118..156):Sodium:sodium|na|natrium:
potassium/k/kalium:d(2.6..6.4):Potassium:potassium|k|kalium:
creatinine/crea/creat:d(0.4..4.8):Creatinine:creatinine|crea|creat:
hemoglobin/hb/haemoglobin:d(6.5..18.5):Haemoglobin:hb|hemoglobin:
crp/inflammation/c_reactive:n(1..280):C-reactive protein:crp:
platelets/plt/thrombocytes:n(20..540):Platelets:platelets|plt:

server_load/hosts.report/machine_values
Load of a server/
host/server/machine:host:Host:{v}|on {v}|{v} has
cpu/cpu_percent/processor:n(1..100):Processor in percent:cpu|processor:% cpu
memory_gb/ram/memory:d(0.5..250.5):Memory in GB:ram|memory|mem:GB ram|gigs of memory
disk_percent/disk/storage:n(1..100):Disk in percent:disk|storage:% disk|percent of the disk
connections/conns/clients:n(1..9000):Open connections:connections|conns:connections|clients
temp/temperature/celsius:n(28..98):Temperature:temp|temperature:degrees
uptime_days/uptime/days_up:n(1..900):Days since it started:uptime|up:days up

house_ad/listings.facts/flat_data
Facts of a flat that is for rent
flat/unit/id:code:Flat:{v}|flat {v}|for {v}
rooms/room_count/rooms_total:n(1..8):Rooms:rooms:rooms|room flat
area_m2/area/size:d(18.5..188.5):Square metres:area|size:m2|square metres|sqm
rent/monthly/cold_rent:n(280..4800):Rent a month:rent:euro rent|a month
floor/storey/level:n(0..30):Floor:floor:th floor
heating_cost/extras/utilities:n(40..480):Side costs:extras|utilities|side costs:on top for heating
deposit/security/bond:n(500..9000):Deposit:deposit|bond:deposit

cow_visit/cows.health/cow_values
Health values of a cow
cow/animal/ear_tag:digits:Ear tag:cow {v}|{v}|number {v}
temperature/temp/fever:d(37.5..41.5):Temperature:temp|temperature:degrees
milk_l/milk/yield:d(2.5..48.5):Milk in litres:milk|yield:litres of milk|l milk
weight_kg/weight/kg:n(90..880):Weight in kg:weight:kg|kilos
pulse/heart/hr:n(44..110):Beats a minute:pulse|heart:beats
cells/cell_count/somatic:n(20..900):Cells in thousands per ml:cells|cell count:thousand cells

wine_lab/cellar.analysis/wine_values
Analysis of a wine
cask/barrel/tank:any(cask 4|barrel 12|tank A|T7|cask 21|old oak):Cask:{v}|{v} has|from {v}
alcohol/abv/alcohol_percent:d(8.5..15.5):Alcohol in percent:alcohol|abv:% alcohol|percent alcohol
sugar/residual_sugar/sugar_g:d(0.5..98.5):Sugar in g per l:sugar|residual sugar:g sugar|grams of sugar
acid/acidity/total_acid:d(3.5..11.5):Acid in g per l:acid|acidity:g acid
ph/ph_value/acid_value:d(2.8..3.9):pH:ph:
so2/free_so2/sulphur:n(5..60):Free sulphur in mg per l:so2|sulphur|sulfur:mg so2

package_data/parcels.measure/box_values
Size and weight of a parcel
parcel/box/id:code:Parcel:{v}|parcel {v}|box {v}
weight_kg/weight/kg:d(0.2..31.5):Kilograms:weight|weighs:kg|kilos
length_cm/length/long:n(5..180):Length in cm:length:cm long|long
width_cm/width/wide:n(5..120):Width in cm:width:cm wide|wide
height_cm/height/high:n(2..120):Height in cm:height:cm high|high
value/worth/insured_value:n(5..4800):Worth:value|worth:euro worth

solar_day/solar.report/roof_values
What a solar plant did on a day
plant/roof/site:any(barn roof|school|garage|south roof|plant 3|stable):Plant:{v}|the {v}|{v} today
kwh/energy/yield:d(0.5..480.5):Energy in kWh:yield|made|produced:kWh
peak_kw/peak/max_power:d(0.5..98.5):Highest power in kW:peak|maximum:kW peak|kW at best
fed_in/export/to_grid:d(0.5..380.5):Fed into the grid in kWh:export|fed in|to the grid:kWh fed in|kWh sold
self_use/used/own_use:n(2..100):Own use in percent:own use|self use:% used here|percent for ourselves
errors/faults/alarms:n(0..12):Faults:faults|errors:faults|alarms

print_job3d/printer3d.set/print_values
Settings of a 3D printer
printer/machine/name:any(Prusa 2|left printer|resin one|MK4|big delta|printer 3):Printer:{v}|on {v}|{v} with
nozzle/nozzle_temp/hotend:n(180..290):Nozzle in degrees:nozzle|hotend:degrees at the nozzle
bed/bed_temp/plate:n(30..115):Bed in degrees:bed|plate:degrees on the bed
speed/mm_per_s/velocity:n(15..280):Speed in mm per s:speed:mm/s
layer/layer_mm/layer_height:d(0.05..0.35):Layer in mm:layer|layers of:mm layers
infill/fill/infill_percent:n(0..100):Infill in percent:infill|fill:% infill|percent filled

dive_log/dives.add/under_water
A dive
site/place/where:any(Blue Hole|the wreck|Coral Garden|North Wall|Lake Walen|the quarry):Dive site:{v}|at {v}|{v} today
depth_m/depth/max_depth:d(3.5..58.5):Greatest depth in m:depth|max depth|down to:m deep|metres down
minutes/bottom_time/duration:n(12..98):Minutes:time|bottom time:min|minutes under
bar_start/start_pressure/bar_in:n(150..232):Bar at the start:start|in with|started with:bar at the start
bar_end/end_pressure/bar_out:n(20..120):Bar at the end:end|out with|came up with:bar left
water_temp/temperature/temp:n(3..30):Water temperature:water|temp:degrees in the water
visibility/sight/vis_m:n(1..40):Visibility in m:vis|visibility|sight:m sight

race_setup/cars.setup/set_up_car
Set-up of a race car
car/no/number:n(1..99):Car number:car {v}|number {v}|for {v}
wing/rear_wing/wing_angle:n(2..28):Angle of the wing:wing:degrees of wing
fuel_l/fuel/litres:d(8.5..108.5):Fuel in litres:fuel:litres of fuel|l fuel
ride_height/height_mm/ground:n(25..90):Ride height in mm:ride height|height:mm off the ground
brake_bias/bias/front_brake:d(50.5..62.5):Brake balance in percent front:bias|brake bias:% to the front
camber/camber_deg/wheel_angle:d(0.5..4.5):Camber in degrees:camber:degrees camber

oven_batch/ovens.batch/bake_values
Values of a batch in an industrial oven
batch/lot/no:code:Batch:{v}|batch {v}|lot {v}
zone1/z1/first_zone:n(140..290):Degrees in zone 1:zone 1|z1|first zone:
zone2/z2/second_zone:n(140..290):Degrees in zone 2:zone 2|z2|second zone:
belt/belt_speed/m_per_min:d(0.5..9.5):Belt in m per min:belt|belt speed:m/min
core/core_temp/inside:n(60..99):Core temperature:core|core temp|inside:degrees in the core
loss/bake_loss/weight_loss:d(2.5..18.5):Loss of weight in percent:loss|weight loss:% lost

call_stats/hotline.day/phone_numbers
Numbers of a hotline for a day
line/hotline/team:any(support|orders|hotline 2|billing|night line|repairs):Line:{v}|{v} line|for {v}
calls/incoming/received:n(5..4800):Calls:calls|incoming:calls
missed/lost/unanswered:n(0..480):Missed calls:missed|lost:missed|nobody answered
wait_s/wait/queue_seconds:n(4..480):Waiting time in seconds:wait|waiting:seconds wait|s in the queue
agents/staff/people:n(1..60):Agents:agents|staff:agents|people on the phones
rating/stars/score:d(1.5..5.0):Stars:rating|stars:stars

shop_day/shop.day/till_numbers
Numbers of a shop for a day
shop/branch/store:any(Main Street|Mall|Airport|branch 4|Old Town|kiosk):Shop:{v}|{v} shop|at {v}
revenue/sales/turnover:d(85.5..9800.5):Revenue:revenue|sales|turnover:in the till
customers/visitors/people:n(4..1900):Customers:customers|visitors:customers|people
returns/returned/brought_back:n(0..90):Returned articles:returns|returned:came back|returns
discounts/rebates/reduced:d(0.5..480.5):Discounts given:discounts|rebates:in discounts
cash_diff/difference/till_diff:d(0.1..48.5):Difference in the till:difference|till off by:missing in the till

exam_scores/exams.enter/points_of_pupil
Points of a pupil in the parts of an exam
pupil/student/candidate:first:Pupil:{v}|{v} has|for {v}
reading/read/part_reading:n(0..100):Reading:reading|read:in reading|for reading
writing/write/part_writing:n(0..100):Writing:writing:in writing|for writing
listening/listen/part_listening:n(0..100):Listening:listening:in listening|for listening
speaking/oral/part_speaking:n(0..100):Speaking:speaking|oral:in speaking|for the oral
grammar/rules/part_grammar:n(0..100):Grammar:grammar:in grammar|for grammar

match_stats/matches.player/player_numbers
Numbers of a player in a match
player/name/who:surname:Player:{v}|{v} had|for {v}
goals/scored/goal_count:n(0..6):Goals:goals:goals
assists/passes_to_goal/helped:n(0..6):Assists:assists:assists
shots/attempts/tries:n(0..14):Shots:shots:shots
km_run/distance/ran_km:d(2.5..13.5):Kilometres run:ran|distance:km run|km
fouls/foul_count/committed:n(0..8):Fouls:fouls:fouls
minutes/played/on_pitch:n(4..120):Minutes played:minutes|played:minutes|min on the pitch

baby_values/growth.add/baby_chart
Growth of a baby
baby/child/name:first:Baby:{v}|{v} today|for {v}
weight_g/weight/grams:n(2400..9800):Weight in grams:weight:g|grams
length_cm/length/size:d(44.5..88.5):Length in cm:length:cm long|cm
head_cm/head/head_size:d(31.5..49.5):Head in cm:head:cm round the head
teeth/tooth_count/milk_teeth:n(0..12):Teeth:teeth:teeth
sleep_h/sleep/hours_slept:d(6.5..17.5):Hours of sleep:sleep|slept:hours of sleep|h slept

reactor_log/reactor.values/chem_reactor
Values of a chemical reactor
reactor/vessel/unit:any(R1|R2|vessel 3|kettle 5|pilot reactor|R-104):Reactor:{v}|in {v}|{v} at
temperature/temp/t:d(12.5..188.5):Degrees:temp|temperature|T:degrees|C
pressure/bar/p:d(0.5..24.5):Pressure in bar:pressure|p:bar
stirrer/rpm/stirring:n(40..900):Stirrer in rpm:stirrer|stirring:rpm
ph/ph_value/acid:d(1.5..13.5):pH:ph:
feed/dosing/feed_l:d(0.2..48.5):Feed in litres an hour:feed|dosing:l/h
level/fill/fill_percent:n(4..98):Filling in percent:level|fill:% full

tank_truck/deliveries.fuel/fuel_drop
Fuel that was delivered to a station
station/site/to:any(Station 12|Northgate|A7 West|Mill Road|Harbour|Station 88):Station:{v}|at {v}|for {v}
diesel/diesel_l/diesel_litres:n(500..18000):Litres of diesel:diesel:litres of diesel|l diesel
petrol/petrol_l/super:n(500..18000):Litres of petrol:petrol|super:litres of petrol|l super
temp/fuel_temp/celsius:d(2.5..28.5):Temperature of the fuel:temp|fuel temp:degrees
density/kg_m3/dens:n(720..860):Density:density:kg/m3
minutes/unloading/took:n(12..90):Minutes:took|unloading:minutes

snow_pack/snow.profile/avalanche_values
Values of the snow on a slope
slope/site/place:any(North Face|Col Blanc|Station 4|Bear Gully|Gletsch|ridge 2):Slope:{v}|on {v}|{v} has
depth_cm/depth/snow:n(4..480):Snow in cm:snow|depth:cm of snow|cm deep
new_cm/fresh/new_snow:n(0..90):Fresh snow in cm:fresh|new:cm fresh|cm new
air_temp/air/temp:d(-28.5..6.5):Air temperature:air|temp:degrees air
wind_kmh/wind/gusts:n(0..140):Wind in km per h:wind|gusts:km/h
level/danger/grade:n(1..5):Danger, 1 to 5:danger|level:of five

stage_fader/mixer.channel/sound_desk
A channel of a mixing desk
channel/ch/strip:n(1..48):Channel:channel {v}|ch {v}|on {v}
volume/fader/level:n(-60..10):Volume in dB:fader|volume:dB
pan/left_right/balance:n(-50..50):Balance, minus is left:pan|balance:
treble/high/highs:n(-12..12):Treble in dB:treble|highs:dB treble
bass/low/lows:n(-12..12):Bass in dB:bass|lows:dB bass
reverb/echo/room:n(0..100):Reverb in percent:reverb|echo:% reverb

recipe_facts/foods.facts/per_portion
Nutrition facts of a dish a portion
dish/food/recipe:dish:Dish:{v}|for {v}|the {v}
kcal/calories/energy:n(40..980):Kilocalories:calories|kcal:kcal|calories
protein/protein_g/eiweiss:d(0.5..58.5):Protein in g:protein:g protein|grams of protein
fat/fat_g/lipids:d(0.5..68.5):Fat in g:fat:g fat|grams of fat
carbs/carbs_g/carbohydrates:d(0.5..98.5):Carbohydrates in g:carbs|carbohydrates:g carbs
salt/salt_g/sodium:d(0.1..6.5):Salt in g:salt:g salt

loan_terms/loans.terms/credit_data
Terms of a loan
loan/contract/id:code:Loan:{v}|loan {v}|for {v}
principal/amount/sum:n(900..90000):Amount:amount|sum:borrowed
rate/interest/percent:d(0.5..14.5):Interest in percent:rate|interest:% interest|percent a year
months/term/duration:n(6..360):Months:term|duration:months
monthly/payment/instalment:d(20.5..1900.5):Payment a month:payment|instalment:a month
fee/charge/one_off:n(10..900):One-off fee:fee|charge:fee

ad_campaign/ads.numbers/campaign_day
Numbers of an advertisement
campaign/ad/name:any(spring shoes|brand video|job ads|newsletter|black week|app launch):Campaign:{v}|the {v} one|for {v}
views/impressions/shown:n(900..90000):Views:views|impressions|shown:views|times shown
clicks/clicked/click_count:n(4..9000):Clicks:clicks:clicks
spend/cost/spent:d(4.5..4800.5):Money spent:spent|cost|spend:spent
orders/sales/conversions:n(0..480):Orders:orders|conversions:orders|sales

bridge_check/bridges.check/bridge_values
Values of a bridge
bridge/structure/no:any(Bridge 7|Mill Bridge|B 114|Old Span|Viaduct 2|footbridge):Bridge:{v}|at {v}|for {v}
sag_mm/sag/deflection:d(0.2..48.5):Sag in mm:sag|deflection:mm of sag
crack_mm/crack/crack_width:d(0.05..4.5):Width of the widest crack in mm:crack|widest crack:mm crack
vibration/hz/frequency:d(0.5..9.5):Vibration in Hz:vibration|swings at:Hz
trucks/lorries/heavy_traffic:n(4..4800):Lorries a day:lorries|trucks:lorries a day
rust/rust_percent/corrosion:n(0..80):Rust in percent of the steel:rust|corrosion:% rust

patient_scale/weights.body/body_values
Body values of a person
person/name/patient:person:Person:{v}|{v} has|for {v}
kg/weight/weight_kg:d(38.5..148.5):Weight in kg:weight:kg|kilos
fat_percent/body_fat/fat:d(6.5..48.5):Body fat in percent:fat|body fat:% fat
muscle_kg/muscle/muscles:d(18.5..58.5):Muscles in kg:muscle|muscles:kg of muscle
water_percent/water/body_water:d(38.5..68.5):Water in percent:water|body water:% water
waist_cm/waist/belly:n(55..140):Waist in cm:waist|belly:cm round the belly

moulding/machines.shot/plastic_press
Settings of an injection moulding machine
machine/press/no:n(1..60):Machine:machine {v}|press {v}|on {v}
melt_c/melt/melt_temp:n(170..310):Melt in degrees:melt|melt temp:degrees melt
mould_c/mould/tool_temp:n(20..140):Mould in degrees:mould|mold|tool temp:degrees mould
pressure_bar/pressure/injection:n(200..1900):Pressure in bar:pressure:bar
cycle_s/cycle/cycle_time:d(4.5..68.5):Cycle in seconds:cycle|cycle time:s cycle
scrap/rejects/bad_parts:n(0..180):Bad parts:scrap|rejects:bad ones

air_station/air.values/city_air
Air values of a measuring station
station/site/post:any(Main Square|Tunnel Exit|Park|Harbour Gate|Station 9|School East):Station:{v}|at {v}|from {v}
pm25/fine_dust/pm2_5:d(0.5..98.5):Fine dust PM2.5:pm2.5|fine dust:
pm10/coarse_dust/dust:n(2..180):Dust PM10:pm10|dust:
no2/nitrogen_dioxide/nox:n(2..140):Nitrogen dioxide:no2|nitrogen dioxide:
ozone/o3/ozone_ug:n(4..240):Ozone:ozone|o3:
noise_db/noise/sound:n(38..98):Noise in dB:noise:dB

hive_scale/hives.scale/scale_under_hive
Values of a scale under a beehive
hive/colony/no:n(1..90):Hive:hive {v}|colony {v}|under {v}
weight_kg/weight/kg:d(12.5..98.5):Weight in kg:weight:kg|kilos
inside_c/inside/brood_temp:d(18.5..37.5):Temperature inside:inside|brood:degrees inside
outside_c/outside/air_temp:d(-8.5..38.5):Temperature outside:outside|outdoors:degrees outside
humidity/rh/moist:n(30..98):Humidity in percent:humidity|rh:% humid
sound_hz/sound/hum:n(110..480):Sound in Hz:sound|hum:Hz

espresso_shot/shots.log/pulled_shot
A shot of espresso
beans/coffee/blend:any(Sidamo|house blend|decaf|Huila|dark roast|Nyeri):Beans:{v}|with {v}|{v} today
dose_g/dose/in:d(14.5..22.5):Grams in:dose|in:g in
yield_g/out/weight_out:d(22.5..58.5):Grams out:yield|out:g out
seconds/time/extraction:n(14..48):Seconds:time|took:seconds|s
temp_c/temp/brew_temp:d(86.5..96.5):Degrees:temp|brewed at:degrees
grind/setting/click:n(1..40):Grinder setting:grind|setting:clicks

ev_trip/ev.trip/electric_drive
A trip with an electric car
car/plate/vehicle:code:Car:{v}|with {v}|the {v}
km/distance/kilometres:d(2.5..480.5):Kilometres:distance|drove:km|kilometres
kwh/energy/used:d(0.5..98.5):Energy in kWh:used|energy:kWh
start_percent/start/battery_start:n(40..100):Battery at the start:start|started at|left with:% at the start
end_percent/end/battery_end:n(2..39):Battery at the end:end|arrived with|came home with:% left
avg_kmh/average/speed:n(18..128):Average speed:average|avg:km/h on average

tree_survey/trees.survey/tree_values
Values of a tree
tree/no/id:n(1..9000):Tree:tree {v}|number {v}|for {v}
height_m/height/tall:d(1.5..48.5):Height in m:height:m tall|metres high
girth_cm/girth/around:n(8..680):Girth in cm:girth|around:cm around
crown_m/crown/crown_width:d(0.5..28.5):Crown in m:crown:m crown
age/years/age_years:n(3..480):Age:age:years old
dead_percent/dead_wood/dead:n(0..90):Dead wood in percent:dead wood|dead:% dead

well_water/wells.test/well_values
Values of a well
well/source/no:any(well 1|farm well|spring B|well 14|village well|borehole 3):Well:{v}|at {v}|from {v}
depth_m/depth/level:d(1.5..88.5):Depth of the water in m:depth|water at:m down
flow_lpm/flow/litres_min:n(2..480):Flow in litres a minute:flow:l/min|litres a minute
iron/fe/iron_mg:d(0.1..4.5):Iron in mg per l:iron|fe:mg iron
coliforms/bacteria/germs:n(0..180):Germs:bacteria|germs|coliforms:germs
ph/ph_value/acid:d(5.5..8.9):pH:ph:
"""


class Meter:
    def __init__(self, text):
        rows = text.split("\n")
        self.names, self.about = rows[0].split("/"), rows[1].split("/")
        who = rows[2].split(":", 3)
        self.who = (who[0].split("/"), who[1], who[2], who[3].split("|"))
        self.values = []
        for row in rows[3:]:
            names, kind, about, before, after = row.split(":")
            self.values.append((names.split("/"), kind, about, before.split("|"), [a for a in after.split("|") if a]))
        for kind in [self.who[1]] + [v[1] for v in self.values]:
            if "(" in kind:
                made(kind)


METERS = [Meter(b) for b in TEXT.strip().split("\n\n")]


class Offered:
    """A meter's schema for one conversation."""

    def __init__(self, r, meter, need=0):
        self.meter, self.key = meter, {}
        form = r.choice([str, str, str, camel, lambda s: s.replace("_", "-")])
        key = camel if form is camel else str
        self.name = form(r.choice(meter.names))
        props, req = {}, []
        self.shown = sorted(r.sample(range(len(meter.values)), r.randint(max(2, need), len(meter.values))))
        described = r.p(0.75)
        for names, kind, about in [meter.who[:3]] + [meter.values[i][:3] for i in self.shown]:
            k = key(names[0] if r.p(0.6) else r.choice(names))
            k = key(names[0]) if k in props else k
            if k in props:
                continue
            props[k] = {"type": V[kind][0], **({"description": about} if described and r.p(0.85) else {}), **SHAPES.get(kind, {})}
            self.key[names[0]] = k
        req = [self.key[meter.who[0][0]]]
        self.must = []
        if r.p(0.3):
            self.must = [i for i in r.sample(self.shown, r.choice([1, 2])) if meter.values[i][0][0] in self.key]
            req += [self.key[meter.values[i][0][0]] for i in sorted(self.must)]
        about = r.choice(meter.about)
        body = {"type": "object", "properties": props, "required": req}
        self.schema = {"name": self.name, **({"description": about} if about else {}), "parameters": body}


LABELLED = ["{l} {v}", "{l} {v}", "{l} {v}", "{l}: {v}", "{l} is {v}", "{l} {v}", "{l}={v}", "{l} of {v}", "{l} at {v}"]


def say_value(r, value):
    names, kind, about, before, after = value
    v, s = V[kind][1](_D(r))
    s = guard(s)
    if after and r.p(0.45):
        a = r.choice(after)
        return v, f"{s}{'' if a[0] in '%°' and r.p(0.6) or a.startswith('th ') else ' '}{a}"
    word = r.choice(before)
    if word.split(" ")[-1] in ("at", "with", "to", "by", "for", "of"):
        return v, f"{word} {s}"
    return v, r.choice(LABELLED).replace("{l}", word).replace("{v}", s)


class _D:
    """What the drawing of a value needs of a dialogue."""

    def __init__(self, r):
        self.r = r


def reading(r, meter, offered):
    """(what is said, values)"""
    fit = [i for i in offered.shown if meter.values[i][0][0] in offered.key]
    chosen = list(offered.must)
    rest = [i for i in fit if i not in chosen]
    r.shuffle(rest)
    chosen += rest[:max(1, r.choice([1, 2, 2, 3, 3, 4]) - len(chosen))]
    r.shuffle(chosen)
    who, vals, bits = V[meter.who[1]][1](_D(r)), {}, []
    for i in chosen:
        v, s = say_value(r, meter.values[i])
        vals[meter.values[i][0][0]] = v
        bits.append(s)
    said = r.choice(meter.who[3]).replace("{v}", guard(who[1]))
    vals[meter.who[0][0]] = who[0]
    body = r.choice([", ", ", ", ", ", " and ", "; ", ", and "]) if len(bits) < 3 else r.choice([", ", ", ", ", ", "; "])
    body = body.join(bits) if len(bits) < 3 or r.p(0.6) else ", ".join(bits[:-1]) + " and " + bits[-1]
    k = r.random() if said.split(" ")[-1] not in ("has", "had", "reads", "at", "with") else 0.85
    t = f"{said}: {body}" if k < 0.32 else f"{said}, {body}" if k < 0.5 else f"{body}, {said}" if k < 0.72 else f"{body} {said}" if k < 0.8 and not said.startswith("\x01") else f"{said} {body}" if k < 0.9 else f"{body} ({said})"
    if r.p(0.12):
        t = r.choice(["just measured: ", "here you go: ", "reading: ", "it says ", "I got ", "new values: ", "today ", "ok, ", "now ", "values: ", "please note ", "put down: ", "the display shows "]) + t
    order = [meter.who[0][0]] + [meter.values[i][0][0] for i in offered.shown]
    return t, {offered.key[n]: vals[n] for n in order if n in vals and n in offered.key}


def beside(r, meters, k):
    """Other meters and cards to offer."""
    out = []
    for _ in range(k):
        if r.p(0.5):
            m = r.choice([x for x in METERS if x not in meters])
            out.append(Offered(r, m).schema)
        else:
            out.append(None)
    return out


def tools(d, mine, k):
    r = d.r
    fs = [mine.schema] if mine else []
    for s in beside(r, [mine.meter] if mine else [], k):
        s = s or schemas.Tool(d, r.choice(schemas.ALL)).schema
        if s["name"] not in [f["name"] for f in fs]:
            fs.append(s)
    r.shuffle(fs)
    d.functions = fs


def dress(r, t):
    if r.p(0.3) and t[:1].islower():
        t = t[0].upper() + t[1:]
    return noisy(r, t, 0.7)


@family("functions", 26.0)
def values_only(d):
    """One reading after the other; each value goes to its own argument."""
    r = d.r
    meter = r.choice(METERS)
    mine = Offered(r, meter)
    tools(d, mine, r.choice([0, 1, 1, 2, 3]))
    for _ in range(r.choice([1, 1, 1, 2, 3])):
        t, vals = reading(r, meter, mine)
        d.user(dress(r, t))
        d.call(mine.name, vals)
        d.called = None
        outcome(d, False, 0.05)


@family("functions", 4.0)
def values_for_nobody(d):
    """The values of something that no function takes."""
    r = d.r
    meter = r.choice(METERS)
    t, _ = reading(r, meter, Offered(r, meter))
    others = [m for m in r.sample(METERS, 5) if m is not meter and m.who[1] != meter.who[1]][:r.choice([1, 1, 2, 3])]
    d.functions = [Offered(r, m).schema for m in others]
    if r.p(0.5):
        d.functions.append(schemas.Tool(d, r.choice(DULL)).schema)
    r.shuffle(d.functions)
    d.user(dress(r, t))
    d.say(r.choice(REFUSE))
