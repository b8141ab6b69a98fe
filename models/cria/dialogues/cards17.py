"""Functions of care, bodies and animals whose wishes name no deed: a fact or a bare value is said, and the function takes it.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
diabetes
log_glucose/glucose.add/bg_entry
Blood sugar reading/Stores one blood sugar value/
value/reading/mmol:d(2.8..19.5):Value in mmol per litre/mmol; context?/when/moment:(fasting~before breakfast~on an empty stomach|before_meal~before lunch~just before eating|after_meal~two hours after dinner~after the pasta|bedtime~before sleep~going to bed):Situation; note?/remark/comment:any(felt shaky|had a cold|forgot the snack|after the gym|new sensor):Free note
sugar {value}<, {context}>|{value}<{context}>|it's {value} now<, {context}>|<{context}: >{value} on the meter|meter shows {value}<, {context}><. {note}>|{context} I had {value}|down to {value}<, {note}>|finger prick gave {value}<{context}>|sugar was {value}, {context}
=> saved :: {value} was saved. || {"average_today": {Y}} :: Today's average is {Y}.

diabetes
log_insulin/insulin.add/dose_entry
Insulin that was injected/Notes a dose of insulin/
units/amount/dose:n(1..48):Units; kind/type/insulin:(rapid~of the quick one~novorapid~for the meal|basal~of the slow one~lantus~for the night|mixed~of the mix):Kind of insulin; site?/where/place:(belly~in the belly|thigh~left thigh~in the leg|arm~in the arm):Where
{units} units {kind}<, {site}>|{kind}, {units}<, {site}>|just took {units} {kind}|<{site}: >{units} {kind}|shot myself {units} {kind}<{site}>|{units} {kind} done<. {site}>|gave him {units} units {kind}|{units} IU {kind}<, {site}>
=> ok :: {units} units were noted. || {"on_board": {Y}} :: There are {Y} units on board.

diabetes
count_carbs/carbs.estimate/bread_units
Carbohydrates of a meal/How many grams of carbohydrates something has
food/meal/what:dish:Dish; portion_g?/grams/weight:grams:Grams on the plate
Q:how much do I inject for for {food}<, {portion_g}>|Q:carbs in {food}<, about {portion_g}>|Q:{food}<, {portion_g}> - how many bread units|Q:is {food} bad for my sugar|Q:<{portion_g} of >{food}, what does that count|Q:{food} today, carbs?
=> {"carbs_g": {M}} :: That has {M} g of carbohydrates. || {M} g :: It has {M} g.

bloodpressure
add_bp/bp.log/rr_entry
Blood pressure measurement. Upper value first./Saves a blood pressure
systolic/upper/sys:n(92..199):Upper value; diastolic/lower/dia:n(51..119):Lower value; pulse?/heart_rate/bpm:n(48..139):Beats a minute; arm?/side/which:(left~on the left|right~right arm):Arm
{systolic} over {diastolic}<, pulse {pulse}>|{systolic}/{diastolic}<, {arm}>|{systolic} to {diastolic}<, heart {pulse}><, {arm}>|bp {systolic}/{diastolic}<, hr {pulse}>|<{arm}: >{systolic} over {diastolic}|this morning {systolic}/{diastolic}<, pulse was {pulse}>|upper {systolic}, lower {diastolic}<, {pulse} beats>|lower {diastolic}, upper {systolic}<, {arm}>|mum has {systolic} over {diastolic} today<, pulse {pulse}>
=> saved :: {systolic}/{diastolic} was saved. || {"class": "((normal|elevated|high))"} :: It was saved; the class is {1}.

bloodpressure
bp_trend/bp.history/pressure_curve
Blood pressure over time/Mean blood pressure of the last days
days/span/last:days:How many days back; morning_only?/mornings/am_only:bool~only the mornings~just before breakfast^the whole day:Mornings only
Q:has it come down over the last {days}<, {morning_only}>|Q:my pressure, {days}<, {morning_only}>|Q:doctor wants the curve of the last {days}|Q:how was I doing in the past {days}<? {morning_only}>|Q:average of {days}<, {morning_only}>
=> {"mean": "{M}/{M}"} :: The mean is {M}/{M}. || {M} to {N} :: It went from {M} to {N}.

nursinghome
fluid_intake/drink.log/add_fluid
What a resident drank/Adds fluid to the chart of a resident/
resident/who/name:any(Mrs Keller|Mr Osei|Mrs Lindqvist|Herr Baum|Mrs Ferrari|room 12|Mr Tanaka):Resident; ml/amount/volume:ml:Millilitres; drink?/what/kind:(water|tea~of tea|juice~apple juice|coffee~coffee with milk|soup~of broth):What
{resident} had {ml}<, {drink}>|{ml}<{drink}> for {resident}|{resident}: {ml}<{drink}>|{resident} drank {ml} at last<, {drink}>|got {ml}<{drink}> into {resident}|only {ml} today, {resident}|<{drink}, >{ml}, {resident}|{resident} finished the cup, {ml}
=> {"today_ml": {K}} :: That makes {K} ml today. || noted :: It was noted.

nursinghome
record_fall/falls.add/incident_fall
A fall of a resident/Documents a fall/
resident/who/name:any(Mrs Keller|Mr Osei|Mrs Lindqvist|Herr Baum|Mrs Ferrari|Miss Novak|Mr Tanaka):Resident; place/where/location:(bedroom~next to the bed~in her room|bathroom~in the shower~on the wet tiles|corridor~in the hallway|garden~outside on the path|dining_room~at the table):Where; injured/hurt/injury:bool~there is blood~has a bump on the head~can't move the arm^not hurt~no scratch~laughing about it:Injury; time?/at/when:time:When
{resident} fell {place}, {injured}<, {time}>|{resident} was found lying {place}, {injured}|{place}, {resident} slipped, {injured}|<at {time} >{resident} went down {place}. {injured}|{injured}: {resident} tripped {place}|heard a thump {place}, it's {resident}, {injured}|{resident} is on the floor {place}, {injured}<, {time}>|oh dear, {resident}, {place}... {injured}
=> {"report": "{ID}"} :: The report is {ID}. || filed :: It was filed.

nursinghome
turn_patient/position.set/reposition
How a bedridden patient lies now
patient/who/resident:any(Mrs Keller|Mr Osei|bed 4|Herr Baum|bed 11|Mrs Ferrari|Mr Tanaka):Patient; side/position/to:(left~on the left side|right~on the right side|back~on the back|prone~on the belly):Position; next_in?/again_in/interval:minutes:Minutes until the next turn
{patient} lies {side} now<, next in {next_in}>|{patient} {side}<, again in {next_in}>|turned {patient}, {side}|{side}: {patient}<. see again in {next_in}>|{patient} wants to lie {side}|we have {patient} {side} since just now|<in {next_in} again: >{patient} is {side}
=> ok :: The position was noted.

nursinghome
meal_eaten/meals.log/plate_record
How much of a meal was eaten/Share of the meal that a resident ate
resident/who/name:any(Mrs Keller|Mr Osei|Mrs Lindqvist|Herr Baum|Mrs Ferrari|Miss Novak):Resident; meal/which/type:(breakfast~of the porridge|lunch|snack~of the cake|dinner~at supper):Meal; share/percent/eaten:(0~nothing~not a bite|25~a quarter~three spoons of it|50~half|75~most of it|100~everything~plate is empty~licked the plate):Percent
{resident}, {meal}: {share}|{share}, {resident}, {meal}|{meal}... {resident} ate {share}|{resident} at {meal}: {share}|{meal}, {share}, {resident}|how did {resident} eat? {share}, {meal}
=> noted :: It was noted.

nursinghome
visitor_note/visits.add/who_came
A visit to a resident/Notes that somebody came to see a resident
resident/whom/patient:any(Mrs Keller|Mr Osei|Mrs Lindqvist|Herr Baum|Mrs Ferrari):Resident; visitor/who/guest:person:Visitor; relation?/kinship/is:(child~her daughter~his son|spouse~the husband~his wife|grandchild~a grandson|friend~an old friend|neighbour~from next door):Relation; minutes?/stayed/length:minutes:How long
{visitor} came to see {resident}<, {relation}><, stayed {minutes}>|{resident} had {visitor} here<, {relation}>|<{relation}, >{visitor} was with {resident}<for {minutes}>|{resident}'s visitor today was {visitor}<, {minutes}>|{visitor} sat with {resident}<{minutes}>
=> ok :: The visit of {visitor} was noted.

wound
wound_photo/wounds.measure/wound_size
Size and look of a wound
patient_id/patient/id:code:Patient; length_mm/length/long:n(4..120):Length in millimetres; width_mm/width/wide:n(2..80):Width in millimetres; depth_mm?/depth/deep:n(1..25):Depth in millimetres; look?/state/colour:(clean~pink and clean|infected~smells and oozes~yellow and hot|necrotic~black edges|healing~smaller than last time):Look
{patient_id}: {length_mm} by {width_mm} mm<, {depth_mm} deep><, {look}>|{length_mm} mm long, {width_mm} wide, {patient_id}<, {look}>|the heel of {patient_id} is {look}, {length_mm} x {width_mm}|{patient_id}, width {width_mm}, length {length_mm}<, depth {depth_mm}>|<{look}: >{patient_id} {length_mm}x{width_mm} mm|{width_mm} mm wide and {length_mm} long for {patient_id}<. {look}>
=> {"area_mm2": {K}} :: The area is {K} mm2. || saved :: It was saved.

wound
dressing_change/dressings.due/next_dressing
When a dressing must be changed next
patient_id/patient/id:code:Patient; days?/every/in:days:Days until then; material?/type/with:(gauze|foam|hydrogel~with gel|silver~with silver in it):Material
{patient_id} again in {days}<, {material}>|new bandage for {patient_id} in {days}|{days} and then {patient_id} gets a fresh one<, {material}>|leave {patient_id} alone for {days}|<{material}: >{patient_id}, {days}|{patient_id}: change in {days}
=> {"due": "{D}"} :: It is due on {D}.

ambulance
callout_status/mission.status/unit_says
What an ambulance crew reports over the radio/
unit/car/crew:any(Rescue 3|Medic 12|Alpha 1|Unit 40|Bravo 7|NEF 2):Unit; status/state/code:(1~free on the radio~empty and rolling|2~back at the base~parked in the station|3~on the way to the patient~wheels are turning|4~we are there~standing at the door|7~patient on board~loaded, leaving for the hospital|8~at the hospital~in the emergency room):Status number
{unit}, {status}|{unit} here: {status}|{status}, {unit}|this is {unit}, {status}|{unit} says {status}|control from {unit}: {status}|{unit} {status} since a minute
=> ok :: The status is {status}.

ambulance
patient_handover/handover.write/sbar
What a crew tells the hospital ahead of arrival
age/years/patient_age:n(1..97):Age; sex/gender/is:(f~woman~lady~girl|m~man~gentleman~boy):Sex; complaint/problem/why:symptom:Complaint; eta_min/minutes/arrives_in:minutes:Minutes until arrival; conscious?/awake/responsive:bool~awake and talking~answers questions^unconscious~does not react:Awake
{sex}, {age}, {complaint}, with you in {eta_min}<, {conscious}>|{age} year old {sex}, {complaint}<, {conscious}>, {eta_min} out|we bring a {sex} of {age}: {complaint}, {eta_min}|in {eta_min}: {sex} {age}, {complaint}<. {conscious}>|{complaint}, {age} years, {sex}<, {conscious}>, we need {eta_min}
=> {"bay": "{M}"} :: Go to bay {M}. || bay {M} is ready :: Bay {M} is ready.

ambulance
restock_bag/kit.used/consumed
Material that was used on a mission and must be refilled
item/what/material:any(burn gel|tourniquet|cannula 18G|oxygen mask|cold pack|chest seal|gauze roll|splint):Item; count/how_many/pieces:n(1..12):Pieces; bag?/kit/place:any(red bag|trauma kit|backpack|drawer 3|child kit):Where it is missing
we used {count} {item}<from the {bag}>|{item} is gone, {count}<, {bag}>|{count} x {item} missing<in the {bag}>|<{bag}: >{count} {item} used up|need {count} {item} again|last {item} opened, {count} to refill<, {bag}>|down by {count} {item}
=> noted :: {count} {item} will be refilled. || {"left_in_store": {M}} :: There are {M} left in the store.

midwife
baby_feed/feeds.add/log_bottle
A feed of a baby/What and how much a baby drank/
baby/child/name:first:Name; kind/type/how:(breast~at the breast~nursed|bottle~from the bottle|solid~a bit of carrot mush~first spoon of porridge):How; ml?/amount/drank:ml:Millilitres; minutes?/length/took:minutes:How long; side?/breast_side/which:(left|right|both):Side
{baby} {kind}<, {ml}>|{baby}, {kind}<, {minutes}>|{ml} {kind}, {baby}|{baby} drank {ml} {kind}|{kind}, {side}, {minutes}: {baby}|<{minutes} >{baby} {kind}|{baby} just had {ml} {kind}<, took {minutes}>|{baby} is full, {kind}<, {ml}>
=> ok :: The feed was noted. || {"last_feed_h": {Y}} :: The last feed was {Y} hours ago.

midwife
diaper_change/nappy.log/diapers
A changed nappy
baby/child/name:first:Name; content/what/type:(wet~only wet~just pee|dirty~number two~poo|both~the full programme~wet and poo|dry~nothing in it):Content; rash?/red/sore:bool~bottom is red~sore skin^skin looks fine:Rash
{baby}: {content}<, {rash}>|{content}, {baby}<, {rash}>|nappy of {baby} was {content}|{baby} again... {content}<, {rash}>|fresh one for {baby}, {content}|<{rash}, >{baby} {content}
=> noted :: It was noted.

midwife
contraction/labour.contraction/wave
A contraction of a woman in labour
mother/name/who:person:Mother; seconds/length/lasted:n(20..110):How long in seconds; interval_min?/gap/since_last:n(2..25):Minutes since the one before; strength?/intensity/how:(mild~she talks through it|medium~she has to stop talking|strong~she screams):Strength
{mother}, {seconds} seconds<, {interval_min} minutes after the last><, {strength}>|another one: {mother}, {seconds} s<, gap {interval_min} min>|{mother} had one of {seconds} seconds<, {strength}>|<every {interval_min} minutes now, >{mother}, {seconds} s|{seconds} seconds, {strength}: {mother}|{mother}: {interval_min} min pause, {seconds} s long
=> {"stage": "((early|active|transition))"} :: The stage is {1}.

midwife
newborn_measures/birth.record/new_baby
Weight, length and Apgar of a newborn
name/baby/child:first:Name; weight_g/grams/weight:n(1800..4900):Grams; length_cm/length/size:n(43..58):Centimetres; apgar?/score/apgar5:n(4..10):Apgar after five minutes; sex?/gender/is:(girl~a girl|boy~a boy):Sex; time?/born_at/at:time:Time of birth
{name}<, {sex}>, {weight_g} grams, {length_cm} cm<, apgar {apgar}>|{name} is here! {weight_g} g and {length_cm} cm<, {time}>|{length_cm} cm, {weight_g} g, {name}<, {sex}>|<{sex}, {time}: >{name}, {weight_g} g, {length_cm} centimetres|little {name}: length {length_cm}, weight {weight_g}<, apgar {apgar}>|born<at {time}>: {name}, {weight_g} grams, {length_cm} centimetres
=> {"certificate": "{ID}"} :: The certificate is {ID}.

physio
rom_measure/mobility.log/joint_angle
How far a joint bends
patient/name/who:person:Patient; joint/which/part:(knee|shoulder|elbow|hip|ankle|wrist):Joint; degrees/angle/bend:n(10..175):Degrees; side/left_right/which_side:(left|right):Side; pain?/hurts/vas:n(0..10):Pain, 0 to 10
{patient}: {side} {joint} {degrees}<, pain {pain}>|{side} {joint} of {patient} goes to {degrees}<, {pain} of ten for pain>|{degrees} degrees in the {side} {joint}, {patient}|{patient} gets the {side} {joint} to {degrees} now<, pain {pain}>|<pain {pain}: >{side} {joint}, {degrees}, {patient}|{joint} {side}, {patient}, {degrees} degrees<, says {pain} for pain>
=> {"change": "+{M}"} :: That is +{M} against last time.

physio
home_exercise/exercises.give/homework_plan
Exercises a patient does at home
patient/name/who:person:Patient; exercise/what/move:any(wall slide|heel raise|bridge|bird dog|clam shell|shoulder circle|plank):Exercise; sets/rounds/series:n(1..6):Sets; reps/times/repeats:n(5..30):Repetitions in a set; per_day?/daily/a_day:n(1..4):Times a day
{patient}, {exercise}, {sets} sets of {reps}<, {per_day} times a day>|{exercise} {sets} x {reps} for {patient}|{sets} rounds with {reps} {exercise}s each, {patient}<, {per_day} a day>|{patient} does {reps} {exercise}s, {sets} sets|<{per_day} times daily: >{patient}, {exercise}, {sets}x{reps}|for {patient} it's {exercise}, {reps} reps, {sets} sets
=> sent :: The plan was sent to {patient}.

optician
save_refraction/eyes.record/lens_values
Values of an eye test
customer/name/who:person:Customer; right/od/right_eye:d(-7.75..4.25):Right eye in dioptres; left/os/left_eye:d(-7.75..4.25):Left eye in dioptres; pd_mm?/pupil_distance/pd:n(54..72):Distance of the pupils
{customer}, right {right}, left {left}<, pd {pd_mm}>|{customer}: left {left}, right {right}|R {right} L {left}, {customer}<, pd {pd_mm}>|left eye {left} and right eye {right}, {customer}|{customer} needs {right} on the right and {left} on the left<, pupils {pd_mm} mm apart>|<pd {pd_mm}, >{customer}, L {left}, R {right}
=> saved :: The values of {customer} were saved.

optician
frame_order/glasses.order/order_frame
Orders glasses for a customer
customer/name/who:person:Customer; frame/model/frame_no:code:Frame; tint?/colour/shade:(none~clear|grey~like sunglasses|brown|photochromic~the ones that go dark outside):Tint; thin?/high_index/slim:bool~as thin as possible~no bottle bottoms please^normal thickness:Thin lenses
{customer} takes the {frame}<, {tint}><, {thin}>|{frame} it is, for {customer}<, {thin}>|{customer} finally decided: {frame}<, {tint}>|<{tint}, >{frame}, {customer}|{customer} looks best in {frame}<. {thin}>|glasses for {customer}: {frame}<, {thin}>
=> {"ready": "{D}"} :: The glasses are ready on {D}.

hearing
adjust_aid/hearing.volume/aid_level
Volume of a hearing aid
ear/side/which:(left|right|both~either):Ear; level/volume/db:n(1..10):Level from 1 to 10; program?/mode/scene:(quiet~at home|restaurant~in a noisy pub|music~for the concert|tv~for the news):Program
{ear} ear to {level}<, {program}>|{ear} {level}<{program}>|I hardly hear on the {ear}, take {level}|{level} on the {ear}<, {program}>|{ear} is too loud, {level} is plenty|<{program}: >{ear} ear, {level}|{level}, {ear} side<, {program}>
=> ok :: It is at {level}.

allergy
pollen_diary/allergy.log/sneeze_entry
How bad the hay fever is
severity/level/how_bad:(0~nothing today~nose is free|1~a little sneezing~one tissue|2~eyes itch all day|3~can't breathe~whole box of tissues):0 to 3; pollen?/plant/trigger:(birch|grass|hazel|ragweed|unknown~no idea from what):What from; tablet?/medicine/took_pill:bool~took a tablet^without a tablet:Took medicine
{severity}<, {pollen}><, {tablet}>|<{pollen}? >{severity}|{severity} today<, {tablet}>|<{tablet}: >{severity}|hay fever diary: {severity}<, from {pollen}>|so, {severity}<. {tablet}>
=> saved :: It was saved.

allergy
check_pollen/pollen.today/pollen_count
Pollen in the air of a place
city/place/where:city:Place; plant?/kind/which:(birch|grass|hazel|alder|ragweed):Plant; day?/date/on:nearday:Day
Q:will I sneeze in {city}<{day}>|Q:{plant} in {city}?|Q:can I open the windows in {city}<, allergic to {plant}>|Q:pollen {city}<{day}>|Q:do I need my spray in {city}<{day}>|Q:how bad is the {plant} in {city}<{day}>
=> ((low|moderate|high)) :: It is {1}. || {"index": {M}} :: The index is {M}.

veterinary
vet_weighin/animals.weight/scale_vet
Weight of an animal at the practice/
animal/pet/name:pet:Animal; kg/weight/kilos:d(0.4..62.5):Kilograms; fasted?/empty/fasting:bool~hasn't eaten since last night^just had breakfast:With an empty stomach
{animal}: {kg} kg<, {fasted}>|{kg} kilos, {animal}|{animal} is at {kg}<, {fasted}>|scale says {kg} for {animal}|{animal} lost some, {kg} now|{animal} got fat, {kg} kilos|<{fasted}: >{animal} {kg}
=> {"trend": "((up|down|stable))"} :: The trend is {1}. || saved :: {kg} kg was saved.

veterinary
chip_register/chips.add/tag_animal
Links a microchip to its owner
chip/number/code:digits:Chip; owner/holder/person:person:Owner; animal/name/pet:pet:Animal; species?/kind/is:(dog|cat|horse|ferret|rabbit):Species
{animal}<the {species}>, chip {chip}, belongs to {owner}|{chip} is {animal} of {owner}<, a {species}>|{owner}'s {species} {animal}: {chip}{species=dog}|{owner} has {animal}, number {chip}|chip {chip}: {animal}, {owner}<, {species}>|new chip for {animal} of {owner}<({species})>: {chip}
=> registered :: {animal} is registered.

veterinary
vaccine_due/vaccines.next/jab_reminder
When the next vaccination of an animal is due
animal/pet/name:pet:Animal; vaccine?/against/which:(rabies|distemper|leukaemia|tetanus):Vaccine
Q:does {animal} need a jab<against {vaccine}>|Q:{animal}, when's the next needle|Q:are we late with {animal}<, {vaccine}>|Q:{animal}'s next {vaccine}|Q:is {animal} still protected<from {vaccine}>
=> {D} :: It is due on {D}. || {"due": "{D}", "vaccine": "{W}"} :: {W} is due on {D}.

veterinary
anaesthesia_log/surgery.vitals/op_entry
Vital values of an animal during an operation
animal/patient/name:pet:Animal; heart/hr/pulse:n(55..240):Beats a minute; breaths?/resp/rr:n(6..60):Breaths a minute; temp_c?/temperature/temp:d(34.5..39.9):Temperature; gas_percent?/iso/isoflurane:d(0.8..3.5):Anaesthetic gas in percent
{animal} hr {heart}<, resp {breaths}><, temp {temp_c}>|{animal}: heart {heart}<, {breaths} breaths><, iso {gas_percent}>|pulse {heart}<, temp {temp_c}> on {animal}|<iso {gas_percent}, >{animal} at {heart} beats|{heart} beats<, {breaths} breaths a minute><, {temp_c} degrees>, {animal}|{animal} is stable, {heart}<, breathing {breaths}>
=> ok :: The values were saved.

stable
horse_work/horses.exercise/ridden
Work of a horse/
horse/name/animal:any(Donner|Bella|Sir Galahad|Pepper|Luna Rossa|Whisky|Falada):Horse; work/kind/what:(lunged~on the lunge|ridden~under the saddle|paddock~out in the meadow|walker~in the walker|jumping~over the jumps):Work; minutes/length/time:minutes:Minutes; rider?/by/who:first:Who
{horse} {minutes} {work}<, {rider}>|{horse}, {work}, {minutes}|{work} with {horse}, {minutes}<by {rider}>|<{rider}: >{horse} {work} {minutes}|{horse} was {work} for {minutes}|{minutes} {work}: {horse}<, with {rider}>
=> noted :: It was noted.

stable
order_farrier/farrier.request/shoeing
Asks the farrier to come for a horse
horse/name/animal:any(Donner|Bella|Sir Galahad|Pepper|Luna Rossa|Whisky|Falada):Horse; foot?/leg/hoof:(front_left~left front|front_right~right front|hind_left~left hind|hind_right~right hind|all~all four):Foot; lame?/limps/urgent:bool~walks on three legs~limps badly^walks fine:Lame
{horse} lost a shoe<, {foot}><, {lame}>|{foot} shoe of {horse} is loose|{horse} clacks on the stones<, {foot}>|{horse} {lame}<, {foot}>|iron came off, {horse}, {foot}|<{lame}: >the {foot} of {horse} looks bad|hooves of {horse} are too long<, {lame}>
=> {"visit": "{D}"} :: The farrier comes on {D}.

stable
feed_plan/rations.set/horse_ration
Daily ration of a horse
horse/name/animal:any(Donner|Bella|Sir Galahad|Pepper|Luna Rossa|Whisky|Falada):Horse; hay_kg/hay/roughage:d(2.5..14.5):Hay in kg; oats_kg?/oats/grain:d(0.2..4.5):Oats in kg; meals?/times/per_day:n(2..5):Meals a day
{horse}: {hay_kg} hay<, {oats_kg} oats><, {meals} meals>|{hay_kg} kg of hay<and {oats_kg} of oats> for {horse}|<{oats_kg} kilos of oats and >{hay_kg} hay a day, {horse}|{horse} gets too fat, {hay_kg} kg of hay<, oats only {oats_kg}>|from now on {horse} has {hay_kg} kg hay<in {meals} meals>
=> saved :: The ration was saved.

shelter_pets
intake_animal/shelter.in/found_animal
Takes in an animal that was found
species/kind/animal:(dog|cat~kitten|rabbit|bird~parrot|tortoise):Species; found_at/where/place:place:Where it was found; finder?/by/person:person:Who brought it; injured?/hurt/wounded:bool~bleeding~drags a leg^seems healthy:Injured
{species} without an owner, {found_at}<, {injured}>|somebody left a {species} at {found_at}<, {injured}>|{finder} brought a {species} from {found_at}<, {injured}>|a {species} ran around at {found_at}|<{injured}, >{species}, {found_at}|there's a {species} in a box here, was found at {found_at}<by {finder}>
=> {"cage": "{M}"} :: It gets cage {M}.

shelter_pets
adopt_animal/shelter.out/new_home
An animal goes to its new home
animal/name/pet:pet:Animal; family/to/adopter:surname:New owners; fee?/paid/price:n(20..400):Fee in euro; trial_days?/trial/test_weeks:days:Trial period in days
{animal} goes to the {family} family<, {fee} euro>|the {family}s fell in love with {animal}<, {trial_days} on trial>|{animal} found a home with {family}<, paid {fee}>|good news, {family} takes {animal}<, {trial_days} to see>|<{fee} euro: >{animal} leaves with {family}|{family} and {animal}, a match<. {trial_days} trial>
=> {"contract": "{ID}"} :: The contract is {ID}.

shelter_pets
walk_dog/walks.done/dog_out
A walk with a dog of the shelter
dog/animal/name:pet:Dog; minutes/length/time:minutes:Minutes; behaviour?/how/was:(calm~like a lamb|pulls~pulled all the time|bites~snapped at me|afraid~hid from everything):Behaviour; walker?/volunteer/by:first:Volunteer
{dog} {minutes}<, {behaviour}>|{minutes} with {dog}<, {behaviour}>|back with {dog}, {minutes}<. {behaviour}>|<{walker}: >{dog}, {minutes}|{dog} was out {minutes}<, {behaviour}><, {walker}>|{dog} {behaviour}, {minutes}
=> noted :: It was noted.

hospice
comfort_note/comfort.set/what_helps
Something that comforts a guest of the hospice
guest/who/name:any(Mrs Adler|Mr Bianchi|Mrs Cho|Mr Dubois|Frau Engel):Guest; wish/what/thing:any(fresh peaches|an open window|Bach in the evening|her cat on the bed|no visitors before noon|a hand massage|cold beer):What; who_does_it?/by/does:first:Who sees to it
{guest} would love {wish}<, {who_does_it} knows>|{wish} for {guest}<, by {who_does_it}>|{guest} smiles at {wish}|what {guest} needs is {wish}<, ask {who_does_it}>|{guest}: {wish}|all {guest} wants now: {wish}
=> noted :: It was noted.

bloodbank
donor_checkin/donors.arrive/donor_here
A donor has arrived
donor_no/donor/id:digits:Donor number; hemoglobin?/hb/iron:d(11.2..17.9):Haemoglobin in g per dl; type?/blood_group/group:(0-~o negative~zero minus|0+~o positive|A+~a positive|A-~a negative|B+~b positive|AB+~ab positive):Blood group
{donor_no} is here<, hb {hemoglobin}>|{donor_no} in the chair<, {type}>|donor {donor_no}<, {type}><, hb {hemoglobin}>|<hb {hemoglobin}: >{donor_no} may donate|{donor_no} walked in<, {type}>|next one: {donor_no}<, iron is {hemoglobin}>
=> {"bed": {M}} :: It is bed {M}.

bloodbank
stock_units/bags.count/blood_left
Bags of blood in the fridge
type/group/blood_group:(0-~o negative~the universal one|0+~o positive|A+~a positive|A-~a negative|B+~b positive|AB+~ab positive):Blood group; hospital?/site/where:place:Hospital
Q:how many {type} do we have<at {hospital}>|Q:{type} left?|Q:do we run out of {type}<, {hospital}>|Q:is there {type} for an emergency|Q:{type}, bags<, {hospital}>
=> {M} :: There are {M}. || {"bags": {M}, "oldest": "{D}"} :: There are {M} bags, the oldest of {D}.

sleepclinic
cpap_night/cpap.report/mask_night
A night with the breathing mask
hours/worn/used:d(0.5..9.5):Hours worn; ahi?/events/apneas:d(0.4..28.5):Events an hour; leak?/leakage/leak_lpm:n(0..45):Leak in litres a minute; mask?/type/which:(nasal~the nose mask|full~the full face|pillow~the pillows):Mask
{hours} hours<, ahi {ahi}><, leak {leak}>|mask on for {hours} h<, {ahi} events>|<ahi {ahi}, >{hours} hours last night|only {hours} hours<with {mask}><, leaked {leak}>|last night: {hours} h<, leak {leak}><, {ahi} stops an hour>|took it off after {hours} hours<, {mask}>
=> {"score": {M}} :: The score is {M}.

dentallab
crown_order/lab.crown/tooth_job
Job for the dental laboratory
patient/name/who:person:Patient; tooth/fdi/number:ints(11|14|16|21|24|26|36|37|41|46|47):Tooth number; material/of/made_of:(zirconia~white as snow|gold|ceramic|acrylic~a cheap plastic one for now):Material; shade?/colour/vita:any(A1|A2|A3|B2|C1|D3):Shade; due?/by/date:date:Needed by
{patient}, tooth {tooth}, {material}<, {shade}><, by {due}>|{tooth} in {material} for {patient}<, shade {shade}>|{material} crown on {tooth}, {patient}<, needed {due}>|<{due}: >{patient} {tooth} {material}|{patient} broke {tooth}, make it {material}<, colour {shade}>|{material}, {tooth}, {patient}<, {shade}>
=> {"job": "{ID}"} :: The job is {ID}.

pain
pain_entry/pain.log/how_it_hurts
Pain of a patient right now, 0 none, 10 unbearable
score/level/nrs:n(0..10):0 to 10; place/where/body_part:any(lower back|left knee|head|stomach|right shoulder|neck|jaw):Where; since?/started/from:time:Since when; kind?/type/feels:(dull~like a weight|sharp~like a knife|burning~like fire|throbbing~pulsing):Kind
{place} {score}<, {kind}><, since {since}>|{score} in the {place}<, {kind}>|my {place} is a {score}<{kind}>|<since {since} >{place}, {score}|{score} out of ten, {place}<, {kind}>|it's the {place} again, {score}<, {kind}>|the {place} feels {kind}, {score}
=> saved :: It was saved.

fertility
cycle_day/cycle.start/first_day
First day of a period
date/on/day:date:Day; flow?/strength/heavy:(light~hardly anything|medium|heavy~like a flood):Flow; cramps?/pain/hurts:bool~with cramps~on the sofa with a hot water bottle^no pain at all:Cramps
it started {date}<, {flow}><, {cramps}>|{date}, first day<, {cramps}>|got my period {date}<, {flow}>|<{cramps}, >day one was {date}|{date}: {flow}<, {cramps}>|red day {date}<, {flow}>
=> {"next": "{D}"} :: The next one is expected on {D}.

contact_lens
lens_opened/lenses.open/new_pair
A new pair of contact lenses was opened
kind/type/wear:(daily~day lenses|biweekly~the two-week ones|monthly~month lenses):Kind; date?/opened/on:date:Opened on; eye?/side/which:(left|right|both):Eye
fresh {kind}<, {date}>|opened {kind}<{date}><, {eye}>|{kind} since {date}|new pair, {kind}|<{eye} eye: >{kind}|I put in {kind}<, {date}>
=> {"replace_on": "{D}"} :: They must be replaced on {D}.

firstaid
aed_checked/aed.inspect/defib_ok
A check of a defibrillator
device/aed/id:code:Device; battery/charge/percent:percent:Battery; pads_until?/pads/expiry:month:Pads usable until; ok?/fine/passed:bool~green light~all good^red light~it beeps:Passed
{device}: battery {battery}<, pads till {pads_until}><, {ok}>|{battery} on {device}<, {ok}>|{device}, {ok}, {battery}|the one in the lobby, {device}, {battery} left<, {ok}>|<{ok}: >{device} at {battery}|pads of {device} run until {pads_until}, battery {battery}
=> logged :: The check was logged.
""".strip().split("\n\n") for l in [l.strip("\n")]]
