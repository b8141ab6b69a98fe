"""Functions of hospitals, schools, authorities, banks and personnel offices.  The form is that of cards.py."""

CARDS = [l.split("\n") for l in """
doctor
book_visit/appointments.create/mkAppointment/appt_new
Books an appointment at the practice/Visit to the doctor
patient/name/who:person:Patient; date/day/on:date:Day; time/at/slot:time:HH:MM; reason?/complaint/why:symptom:What is wrong; first_visit?/new_patient/is_new:bool~never been there before~a new patient^has been there many times~known to the practice:First visit; remote?/video/online:bool~by video~from the sofa at home^in person~I come by:Video call
{patient} has {reason}, {date} at {time}?<{remote}>|see the doctor {date} {time}, {patient}<, {reason}>|{patient}, {date}, {time}<, {first_visit}><, it's {reason}>|can {patient} come in on {date} at {time}<because of {reason}><, {remote}>|{date} {time} for {patient}<, {remote}><. {first_visit}>|get {patient} an appointment: {date}, {time}<, complains about {reason}>
=> {"appointment": "{ID}", "doctor": "Dr {W}"} :: Appointment {ID} with Dr {W}. || booked :: It is booked.

doctor
cancel_visit/appointments.cancel/dropAppointment
Cancels an appointment/Visit is called off
appointment/id/ref:code:Appointment; reason?/why/comment:reason:Why; offer_slot?/give_to_others/release:bool~somebody else may have it~give the slot to the next one^keep it free~don't give it away:Offers the time to others
{appointment} can't come<, {reason}>|the patient of {appointment} won't show up<, {offer_slot}>|I have to call off {appointment}<: {reason}>|{appointment} feels better and stays at home<, {offer_slot}>|strike {appointment}<, {reason}>
=> cancelled :: {appointment} is cancelled.

doctor
get_lab_results/lab.results/bloodwork
Values of a laboratory test/Lab results of a patient
patient/patient_id/case:code:Patient number; test?/what/kind:(blood~the blood|urine|covid~the covid swab|allergy~the allergies|thyroid~the thyroid|iron~the iron):Test; since?/from/after:date:Not older
Q:what came out for {patient}<, {test} I mean>|Q:are the values of {patient} in<? {test}>|Q:how does {test} look for {patient}<since {since}>|Q:did the lab send something for {patient}|Q:is {patient} all right? look at {test}
=> {"value": {Y}, "unit": "mmol/l", "flag": "((normal|high|low))"} :: It is {Y} mmol/l, which is {1}. || pending :: It is still pending.

doctor
write_prescription/rx.create/prescribeDrug
Writes a prescription/Rx
patient/name/for:person:Patient; drug/medicine/medication:drug:Medicine; dose_mg/mg/strength:mgs:Dose in milligrams; per_day/times_daily/frequency:times:How often a day; days?/duration/for_days:days:How long; with_food?/after_meal/with_meal:bool~with a meal~not on an empty stomach^before eating~on an empty stomach:With food; repeat?/refill/renewable:bool~and it may be renewed~repeat prescription^just once~no refill:May be renewed
{patient} gets {drug}, {dose_mg}, {per_day} a day<for {days}><, {with_food}>|{drug} {dose_mg} {per_day} daily for {patient}<, {repeat}>|give {patient} {dose_mg} of {drug}, {per_day} a day<, {with_food}>|Rx {patient}: {drug} {dose_mg}, {per_day}<, {days}>|{patient} should swallow {dose_mg} of {drug} {per_day} a day<, {repeat}>|put {patient} on {drug}: {dose_mg}, {per_day} per day<, {with_food}><, {days}>
=> {"rx": "{ID}"} :: The prescription is {ID}. || interacts with {W} :: It interacts with {W}.

doctor
add_allergy/patients.add_allergy/allergyNote
Notes an allergy/Adds an allergy to the chart
patient/name/who:person:Patient; substance/allergen/against:allergy:Substance; severity?/reaction/grade:(mild~a bit of itching~nothing dramatic|moderate~swells up|severe~almost died~needs the pen~can't breathe):How bad
{patient} can't stand {substance}<, {severity}>|{substance} is poison for {patient}<, {severity}>|chart of {patient}: {substance}<, {severity}>|{patient} reacts to {substance}<- {severity}>|never give {patient} any {substance}<, {severity}>
=> saved :: It is in the chart.

ward
take_vitals/vitals.add/logVitals
Notes measured values of a patient/Vital signs
patient/bed/room:code:Patient or bed; kind/sign/what:(temperature~body temperature|pulse~heart beats|oxygen~oxygen saturation|weight~on the scales|sugar~blood glucose):What was measured; value/reading/measured:num:Value; at?/time/when:time:HH:MM; nurse?/by/staff:first:Who measured
{patient}: {kind} {value}<at {at}>|{value} {kind}, {patient}<, measured by {nurse}>|{nurse} here. {patient}, {kind} {value}|I just measured {patient}, {kind} {value}<, {at}>|{kind} of {patient} is {value}<, {at}>
=> ok :: It is noted.

ward
call_nurse/nurses.call/sendNurse
Calls a nurse to a bed/Nurse call
bed/room/where:code:Bed; reason/what/need:(pain~it hurts~the patient is in pain|drip~the bag is empty~the infusion is through|toilet~needs the loo|fall~lies on the floor~fell out of bed|breathing~can't breathe~turning blue|water~is thirsty~wants a glass of water):Why; urgent?/emergency/now:bool~quick~right now~run!^when somebody has a minute~no hurry:At once
{bed}: {reason}<, {urgent}>|{reason}, {bed}<. {urgent}>|somebody to {bed}, {reason}<, {urgent}>|{urgent} {bed}, {reason}|{bed} rang, {reason}
=> {"nurse": "{P}", "eta_min": {M}} :: {P} will be there in {M} minutes.

ward
transfer_patient/beds.transfer/moveBed
Moves a patient to another ward/Bed change
patient/case/id:code:Patient; to/ward/target:(surgery~the operating ward|icu~intensive care|maternity~where the babies are|children~the kids' ward|heart~cardiology|eyes|rehab):Ward; isolation?/single_room/alone:bool~alone in a room~it's contagious^with others is fine:Single room; by?/transport/how:(walking~can walk|wheelchair~in a wheelchair|bed~lying in bed):How
{patient} goes to {to}<, {by}><, {isolation}>|bring {patient} over to {to}<{by}>|{to} takes {patient}<, {isolation}>|{patient} to {to}<, {by}>|we need {patient}'s place, move to {to}<. {isolation}>
=> {"bed": "{ID}"} :: The new bed is {ID}.

ward
discharge_patient/patients.discharge/sendHome
Discharges a patient/Patient goes home
patient/case/id:code:Patient; date?/on/day:date:Day; to?/where/goes_to:(home~back home|rehab~to rehab|nursing_home~to the old people's home|other_hospital~to another hospital):Where to; follow_up_days?/checkup_in/control_in:days:Check-up after so many days
{patient} is well enough to leave<on {date}><, {to}>|{patient} may go {to}<, see us again in {follow_up_days}>|let {patient} out<{date}><, check-up in {follow_up_days}>|we're done with {patient}<, goes {to}>|send {patient} off<, {date}><, control after {follow_up_days}>
=> {"letter": "{TOK}"} :: The discharge letter is {TOK}.

pharmacy
check_interaction/drugs.interactions/canITake
Whether medicines go together/Interactions
drugs/medicines/list:drugs:Medicines; pregnant?/pregnancy:bool~I'm expecting~in the fifth month^not pregnant:Pregnant; age?/years/patient_age:age:Age
Q:can I take {drugs} at once<, {pregnant}>|Q:is it dangerous to mix {drugs}<at {age}>|Q:do {drugs} go together|Q:any trouble between {drugs}<? {pregnant}>|Q:my mother is {age} and takes {drugs}, is that ok|Q:{drugs} - safe<? I'm {age}>
=> {"risk": "((none|low|high))", "note": "{W}"} :: The risk is {1}; note: {W}. || no interaction :: There is no interaction.

pharmacy
order_refill/refills.order/moreOfIt
Orders the next pack of a medicine/Refill
prescription/rx/number:code:Prescription; packs?/count/boxes:few[1]:Packs; pickup?/collect/at_counter:bool~I'll fetch it myself~I pick it up^send it to me~I can't come, deliver it:Picked up at the counter; generic?/cheaper/substitute:bool~a cheaper brand is fine~any brand^only the original~the same brand as always:A cheaper equal product may be given
I'm almost out, {prescription}<, {packs} packs><, {pickup}>|{prescription} again please<, {generic}>|my pills run low ({prescription})<. {pickup}>|next round of {prescription}<, {packs} boxes><, {generic}>|{prescription} needs topping up<, {pickup}>
=> {"ready": "{D}"} :: It will be ready on {D}. || no refills left :: There are no refills left.

pharmacy
find_pharmacy/pharmacies.search/openPharmacy
Pharmacies near a place/Pharmacy finder
near/place/location:place:Near what; night?/emergency_duty/open_now:bool~that's open in the middle of the night~on night duty~open right now^:On duty now; has?/stock/drug:drug:Must have this medicine
Q:where do I get pills near {near}<, {night}>|Q:I'm at {near} and need {has}<, one {night}>|Q:chemist around {near}<{night}>|Q:anywhere near {near} {night}?|Q:who sells medicine close to {near}<and has {has}>
=> {"name": "{W} Pharmacy", "metres": {N}} :: {W} Pharmacy, {N} metres away.

fitness2
log_workout/workouts.add/trackTraining
Notes a training/Workout diary
sport/activity/kind:sport:Sport; minutes/duration/length:minutes:How long; km?/distance_km/distance:kilometres:Distance; intensity?/effort/feel:(easy~hardly broke a sweat~relaxed|moderate~medium|hard~I'm dead~totally exhausted~my legs are jelly):How hard; heart_rate?/bpm/pulse:count:Beats a minute; note?/remark/comment:msg:Remark
{minutes} of {sport}<, {intensity}>|did {sport} for {minutes}<, {km}><, {intensity}>|{sport}: {minutes}<, pulse {heart_rate}>|just back from {sport}, {minutes}<, {intensity}>|put down {minutes} of {sport}<and {km}>|I was at {sport}, {minutes}<, note: {note}>
=> {"kcal": {N}} :: That was {N} kcal.

fitness2
set_goal/goals.set/myTarget
Sets a goal/Weekly or daily target
metric/what/kind:(steps~steps|weight~kilos on the scales|sleep~hours of sleep|water~glasses of water|calories~calories|distance~kilometres):What; target/value/goal:count:Figure; per?/period/every:(day~a day~daily|week~a week~every week|month~a month):Per
I want {target} {metric}<{per}>|my aim is {target} {metric}<{per}>|{target} {metric}<{per}> from now on|I should get {target} {metric}<{per}>|goal: {target} {metric}<, {per}>
=> saved :: The goal is {target}.

fitness2
get_progress/goals.progress/howAmIDoing
How far a goal is reached/Progress
metric/what/kind:(steps~have I walked enough~how far did my feet carry me|weight~am I getting thinner~did I lose anything|sleep~do I sleep enough|water~did I drink enough|calories~did I eat too much):What; days?/window/last_days:few[7]:Over the last days
Q:{metric}<in the last {days} days>?|Q:{metric}|Q:tell me, {metric}<over {days} days>|Q:honestly, {metric}?|Q:{metric}, the past {days} days
=> {"reached_percent": {M}} :: You have reached {M} %. || {N} of {K} :: It is {N} of {K}.

fitness2
book_class/classes.book/joinClass
Books a place in a course/Course booking
course/class_name/what:sport:Course; day/weekday/on:weekday:Day; time?/at/start:time:HH:MM; mat?/need_mat/equipment:bool~I need a mat~I've got nothing of my own^I bring my own~have my own stuff:Lends the equipment; friend?/plus_one/guest:first:Comes along
{course} on {day}<at {time}><, {mat}>|I'd love to do {course}, {day}<, {friend} comes too>|sign me up for {day} {course}<, {mat}>|a spot in {course} {day}<{time}>|{day} I want to sweat at {course}<with {friend}><, {mat}>
=> {"place": {M}} :: You have place {M}. || full, waiting list {M} :: It is full; you are number {M} on the waiting list.

school2
enter_grade/grades.add/giveMark
Enters a mark/Grade for a pupil
student/pupil/name:person:Pupil; subject/course/class_name:subject:Subject; grade/mark/result:num:Mark; kind?/type/of:(exam~in the exam|homework~for the homework|oral~for speaking up in class|project~for the project|quiz~in the little test):For what; weight?/counts/factor:few[1]:How often it counts; comment?/remark/note:msg:Remark
{student} got {grade} in {subject}<, {kind}>|{grade} for {student}, {subject}<, {kind}><, counts {weight} times>|{subject}: {student} {grade}<, {kind}>|{student} wrote a {grade} in {subject}<. remark: {comment}>|put a {grade} next to {student} in {subject}<, {kind}>
=> {"average": {Y}} :: The average is {Y} now.

school2
get_grades/grades.list/reportCard
Marks of a pupil/Report
student/pupil/name:person:Pupil; subject?/course/only:subject:Only this subject; term?/period/semester:(first~before Christmas|second~this spring|year~the whole year):Term
Q:how is {student} doing<in {subject}>|Q:will {student} pass<{subject}>?|Q:is {student} any good at {subject}|Q:marks of {student}<, {term}>|Q:has {student} improved<in {subject}><, {term}>|Q:what will be on {student}'s report<, {term}>
=> {"average": {Y}, "exams": {M}} :: The average is {Y} from {M} exams. || {Y} :: It is {Y}.

school2
report_absence/attendance.absent/callInSick
Reports a pupil or student absent/Absence
student/child/pupil:person:Who; from/date/day:date:First day; to?/until/last_day:date:Last day; cause/reason/why:(illness~has a fever~threw up all night~is in bed|doctor~has to see the doctor|family~somebody died in the family~a wedding in the family|travel~we are travelling|other):Cause; note_follows?/certificate/doctors_note:bool~a note from the doctor follows~you'll get a certificate^without a certificate~no paper:Certificate follows
{student} {cause}, {from}<until {to}>|my child {student} won't come {from}<to {to}>, {cause}|{from}: {student} {cause}<, {note_follows}>|please excuse {student} {from}<till {to}>, {cause}<. {note_follows}>|{student} stays home from {from}, {cause}
=> noted :: It is noted; get well soon.

school2
hand_in/assignments.submit/turnIn
Hands in a piece of work/Submits an assignment
file/document/attachment:file:File; assignment/task/id:code:Assignment; late_reason?/excuse/why_late:reason:Why it is late; final?/last_version/definitive:bool~that's my last word~no more changes^just a draft~I'll improve it:No further version follows
here's {file} for {assignment}<, {final}>|{file} is my solution to {assignment}<, {final}>|turn in {file}, task {assignment}<. I'm late because {late_reason}>|I finished {assignment}, it's {file}<, {final}>|take {file} as {assignment}<({final})>
=> {"received": "{T}"} :: It was received at {T}.

school2
give_homework/assignments.create/setTask
Gives a class a task/Homework
group/class_name/course:code:Class; task/text/what:todo:Task; due/until/by:date:Until; points?/max_points/worth:count:Points; pairs?/in_pairs/teamwork:bool~two together~with a partner^everyone alone~no teamwork:In pairs
{group} must {task} by {due}<, {pairs}>|for {group}: {task}, due {due}<, {points} points>|{group} has until {due} to {task}<, {pairs}>|homework {group}: {task} ({due})<. {points} points>|let {group} {task} till {due}<, {pairs}>
=> {"assignment": "{ID}"} :: The assignment is {ID}.

school2
find_course/courses.search/whatCanILearn
Searches courses/Course catalogue
topic/subject/about:subject:Subject; level?/difficulty/for:(beginner~I know nothing yet~from zero|intermediate~I know the basics|advanced~I'm already good at it~for experts):Level; online?/remote/from_home:bool~without leaving my house~online^with real people in a room~on site:Online; max_price?/budget/up_to:cash:Price at most; evenings?/after_work/part_time:bool~after work~in the evenings^during the day:In the evening
Q:I want to learn {topic}<, {level}><, {online}>|Q:something on {topic}<, not more than {max_price}><, {evenings}>|Q:teach me {topic}<. {level}>|Q:{topic} classes<, {online}><for {max_price} at most>|Q:is there anything about {topic}<{evenings}><, {level}>
=> [{"course": "{W} {W2}", "price": {N}}] :: There is {W} {W2} for {N}.

school2
enroll/courses.enroll/signUpFor
Enrols somebody in a course/Registration
student/name/person:person:Who; course/class_id/course_id:code:Course; pay?/payment/how:(invoice~send me the bill|card~by card|voucher~I have a voucher|free~it's free for me):Payment; waitlist?/if_full/queue:bool~put me on the list if it's full~I can wait^not on a waiting list:Waiting list if full
{student} would like to take {course}<, {pay}>|{course}, for {student}<. {waitlist}>|put {student} into {course}<, {pay}>|{student} joins {course}<, {waitlist}>|a seat in {course} for {student}<, {pay}><, {waitlist}>
=> {"enrolled": true, "starts": "{D}"} :: It starts on {D}. || full :: The course is full.

university
reserve_seat/library.seat/bookDesk
Reserves a desk in the library/Seat booking
floor/level/storey:few:Floor; date/day/on:date:Day; window/time/between:window:From and to; silent?/quiet/silent_zone:bool~where nobody talks~I need absolute silence^where we may talk~group area:Quiet area; power?/socket/plug:bool~with a plug for my laptop~near a socket^:With a power socket
a desk on floor {floor}, {date} {window}<, {silent}>|I study {date} {window}, floor {floor}<, {power}>|floor {floor}, {window} on {date}<, {silent}><, {power}>|{date} {window}: seat on level {floor}<. {silent}>|keep a place for me on the floor {floor}, {date}, {window}
=> {"seat": "{ID}"} :: Your seat is {ID}.

university
exam_register/exams.register/signUpExam
Registers for an exam/Exam registration
exam/module/course:code:Exam; student/matriculation/id:digits:Student number; attempt?/try_no/which_try:(first~for the first time|second~again, I failed once|last~my last chance):Which attempt; language?/in/exam_language:lang:Language code
{student} takes {exam}<, {attempt}>|I'm {student} and want to sit {exam}<, {attempt}><, in {language}>|exam {exam} for {student}<({attempt})>|put {student} down for {exam}<in {language}>|{exam}, {student}<, {attempt}>
=> {"room": "{ID}", "time": "{T}"} :: It is in room {ID} at {T}.

university
exam_withdraw/exams.withdraw/quitExam
Withdraws from an exam/Deregistration
exam/module/course:code:Exam; student/matriculation/id:digits:Student number; medical?/sick/ill:bool~I'm ill~the doctor forbids it^no medical reason~I just didn't study:For health reasons
{student} won't write {exam}<, {medical}>|I'm not ready for {exam} ({student})<, {medical}>|take {student} off the list for {exam}<. {medical}>|{exam} without me, {student}<, {medical}>|I chicken out of {exam}, number {student}
=> withdrawn :: You are withdrawn from {exam}.

office3
register_residence/residents.register/newAddress
Registers a new home address/Moving house
name/person/resident:person:Who; address/new_address/home:addr:New address; since/moved_in/from:date:Since; household?/family/with:party:Others who moved along; main?/primary/main_home:bool~it's where I live~my only home^just for weekends~my second home:Main home
{name} lives at {address} since {since}<, {main}>|{name} moved to {address} on {since}<with {household}>|new home of {name}: {address}, from {since}<. {main}>|I'm {name}, since {since} you find me at {address}<, together with {household}>
=> {"certificate": "{ID}"} :: The certificate has the number {ID}.

office3
apply_document/documents.apply/requestPaper
Applies for an official paper/Request for a document
name/applicant/person:person:For whom; document/kind/paper:(passport~I want to travel overseas~travel papers|id_card~the little plastic card with my face|driving_licence~so that I may drive|birth_certificate~a paper that says when I was born|residence_permit~so that I may stay in the country|criminal_record~to prove that I never did anything wrong):Paper; express?/urgent/fast:bool~I fly in a week~it can't wait^no hurry:Faster, costs more; old_number?/previous/replaces:code:Number of the old one
{name} needs {document}<, {express}>|{name}: {document}<. the old one was {old_number}>|{document}, for {name}<, {express}>|could {name} get this: {document}<, {express}>|{name} here, {document}<, instead of {old_number}>
=> {"case": "{ID}", "ready": "{D}"} :: Case {ID} will be ready on {D}.

office3
report_lost_document/documents.lost/lostPaper
Reports an official paper lost or stolen/Lost paper
number/document_no/id:code:Number of the paper; stolen/theft/was_stolen:bool~somebody took it~a pickpocket got it~they robbed me^I left it somewhere~it fell out of my pocket~I can't find it:Whether it was stolen; where?/place/city:city:Where; police_report?/report_no/case:digits:Number of the police report
{number}: {stolen}<in {where}>|my paper {number} is gone, {stolen}<, {where}>|{stolen}, number {number}<. police report {police_report}>|I don't have {number} any more, {stolen}<in {where}>
=> {"blocked": true} :: {number} is blocked.

office3
get_queue/desk.waiting/howLongIsTheLine
How many wait at an office/Waiting time
office/desk/where:(passports|cars~the car desk|taxes~the tax desk|residents~the residents' desk|permits~the permits):Desk
Q:is it crowded at {office}|Q:how long would I stand in line at {office}|Q:how many people are before me at {office}|Q:is now a good moment to go to {office}|Q:waiting time {office}?
=> {"waiting": {M}, "minutes": {N}} :: There are {M} people waiting, about {N} minutes.

office3
report_problem/city.report/damageReport
Reports something broken in public space/Tells the city about a problem
what/kind/category:(streetlight~a lamp is dark~no light at night|pothole~a hole in the road~my bike almost broke|graffiti~somebody sprayed the wall|garbage~rubbish everywhere~a fridge lies on the pavement|tree~a branch is about to fall|playground~the swing is broken~the slide has a sharp edge):What; where/place/address:street:Where; photo?/picture/image:file:Picture; dangerous?/danger/urgent:bool~somebody will get hurt~children play there~it's dangerous^not dangerous, just ugly:Dangerous; contact?/email/reply_to:email:For questions
{what} at {where}<, {dangerous}>|{where}: {what}<. see {photo}>|in front of {where} {what}<, {dangerous}><, write to {contact}>|dear city, {what}, {where}<, {dangerous}>|{what}, it's at {where}<, picture {photo}>
=> {"report": "{ID}"} :: Thank you; the report is {ID}.

office3
pay_ticket/fines.pay/settleFine
Pays a fine/Fine
reference/case/number:code:Reference; amount/sum/euros:cash:Amount; plate?/car/vehicle:code:Number plate; contest?/object/disagree:bool~but I don't agree~under protest^I admit it~my fault:Pays with reservation
I got caught speeding, {reference}, {amount}<, car {plate}>|{amount} for {reference}<, {contest}>|here's {amount}, it's about {reference}<({contest})>|let me get rid of the fine {reference}, {amount}<, {contest}>|they want {amount} from me, case {reference}, pay it<. {contest}>
=> {"receipt": "{TOK}"} :: It is paid; the receipt is {TOK}.

law
create_matter/matters.open/newCase
Opens a legal case/New file
client/name/for:person:Client; against?/opponent/other_side:company:Other side; area/field/kind:(family~a divorce~custody of the kids|labour~was fired~the boss doesn't pay|traffic~lost the licence~a crash|rent~the landlord keeps the deposit~was thrown out of the flat|criminal~was arrested|inheritance~the aunt died and left a house):Field of law; value?/amount/worth:cash:Value; deadline?/due/limit:date:Deadline; pro_bono?/free/no_fee:bool~can't pay us~we do it for free^pays the usual fee:Without a fee
{client}, {area}<, against {against}><, {value} at stake>|new client {client}: {area}<. deadline {deadline}>|{client} came in, {area}<, {pro_bono}>|open a file, {client}, {area}<vs {against}>|{area} - {client}<, it's about {value}><, {pro_bono}>
=> {"matter": "{ID}"} :: The file is {ID}.

law
add_deadline/matters.deadline/dontMiss
Notes a deadline of a case/Deadline
matter/case/file:code:Case; date/due/on:date:Last day; what/title/kind:(appeal~the appeal~we must object|payment~the court fee|hearing~we have to be in court|statement~our written answer|evidence~the proof must be in):What; remind_days?/warn/days_before:days:Reminder so long before
{matter}: {what}, {date}<, warn me {remind_days} before>|{what} in {matter} is due {date}|don't miss {date}, {what}, {matter}<. tell me {remind_days} ahead>|{date} is the last day for {what} in {matter}|for {matter}, {what} until {date}
=> {"id": "{ID}"} :: Deadline {ID} is noted.

law
bill_time/matters.bill/logBillable
Notes working time on a case/Billable time
matter/case/file:code:Case; minutes/duration/time:minutes:Minutes; activity/what/for:(call~on the phone|meeting~sat together with the client|research~read in the library~looked things up|drafting~wrote the letter|court~stood before the judge|travel~drove there):What; lawyer?/who/by:surname:Who; free?/not_billed/no_charge:bool~don't charge it~that's on the house^charge it:Not charged
{minutes} for {matter}, {activity}<, {free}>|{matter}: {activity} for {minutes}<({lawyer})>|I read up on things for {matter}, {minutes}{activity=research}|{lawyer} {activity}, {minutes}, {matter}<. {free}>|{activity}, {minutes}, put it on {matter}<, {free}>
=> {"total_hours": {Y}} :: The case has {Y} hours now.

hr2
request_leave/leave.request/takeDaysOff
Asks for days off/Leave request
employee/person/who:person:Who; days/period/when:span:First and last day; kind?/type/reason:(vacation~for the beach~to relax|sick~ill in bed|parental~we're having a baby|unpaid~without pay|training~for a seminar|moving~moving house):Kind; half_day?/half/only_half:bool~only until noon~just half the day^whole days:Only half days; cover?/stand_in/replacement:person:Who stands in
{employee} is off {days}<, {kind}><, {cover} stands in>|{employee} wants to be away {days}<{kind}>|no {employee} {days}<, {kind}>|I, {employee}, won't be here {days}<, {cover} does my work>|free time for {employee} {days}<, {half_day}>
=> {"request": "{ID}", "days": {M}} :: Request {ID} covers {M} days.

hr2
decide_leave/leave.decide/approveLeave
Decides on a request for days off/Approval
request/id/request_id:code:Request; approve/granted/ok:bool~let them go~that's fine with me~enjoy the holidays^not possible~we can't spare anyone~they have to stay:Granted or not; comment?/note/message:msg:Comment
{request}: {approve}<, "{comment}">|{approve}, {request}|about {request}: {approve}<. comment {comment}>|{request} - {approve}|well, {approve}. it's {request}<, write "{comment}">
=> decided :: The decision on {request} is saved.

hr2
leave_days_left/leave.balance/howManyDays
Days of leave somebody has left/Leave balance
employee/person/who:person:Who; year?/in/for_year:year:Year
Q:how much holiday has {employee} left<in {year}>|Q:may {employee} still go on vacation|Q:did {employee} use up the days<of {year}>|Q:can {employee} take another week off|Q:{employee}'s remaining days<, {year}>
=> {"days": {Y}} :: There are {Y} days left.

hr2
clock/time.clock/punch
Clocks in and out/Working time terminal
employee/badge/id:digits:Badge number; event/direction/what:(in~just arrived~starts the shift~is here|out~goes home~is done for today|break_start~goes for lunch~has a smoke|break_end~is back from lunch~finished the coffee):What; at?/time/when:time:HH:MM if not now
{employee} {event}<at {at}>|badge {employee} {event}|{event}: {employee}<, {at}>|{employee} here, {event}<, that was {at}>
=> {"time": "{T}"} :: It was stamped at {T}.

hr2
post_job/jobs.create/newVacancy
Advertises a job/Vacancy
title/position/role:job:Job; city?/place/location:city:Where; hours_per_week?/hours/weekly:few:Hours a week; salary_from?/min_salary/pay_from:cash:Pay from; skills?/requirements/must_have:skills:Must be able to; remote?/home_office/from_home:bool~from home is fine~work from anywhere^must be on site:From home; until?/closes/deadline:date:Applications until
we're looking for a {title}<in {city}><, {remote}>|wanted: {title}<, {hours_per_week} hours a week><, from {salary_from}>|hire a {title}<, should know {skills}>|a {title} left, we need a new one<, {remote}><, apply by {until}>|put a {title} ad online<, {city}><, {hours_per_week} h>
=> {"vacancy": "{ID}"} :: The vacancy is {ID}.

hr2
rate_applicant/applicants.rate/candidateVerdict
Opinion on an applicant/After the interview
applicant/candidate/name:person:Who; verdict/decision/result:(hire~we want that one~perfect for us~let's take them|second_round~let's meet again~not sure yet|reject~not for us~too little experience~was rude|reserve~keep in mind for later):Verdict; note?/comment/why:reason:Note; interviewer?/by/from:first:Who says so
{applicant}: {verdict}<, {note}>|{verdict}, I mean {applicant}<. ({interviewer})>|about {applicant}... {verdict}|{interviewer} says about {applicant}: {verdict}<, note "{note}">|talked to {applicant}, {verdict}
=> saved :: The opinion on {applicant} is saved.

hr2
pay_bonus/payroll.bonus/extraPay
Pays a one-time sum on top/Bonus
employee/person/to:person:Who; amount/sum/euros:cash:How much; month?/with/in:month:Paid with this month's wage; reason?/for/why:(sales~sold a lot|idea~had a great idea|overtime~worked so many weekends|jubilee~ten years with us|referral~brought us a new colleague):Reason
{employee} gets {amount} extra<in {month}><, {reason}>|{amount} on top for {employee}<, {reason}>|thank {employee} with {amount}<, {reason}>|give {employee} {amount}<with the {month} wage>|{employee} {reason}, so {amount} more
=> {"gross": {K}} :: The gross pay is {K}.

money2
send_payment/payments.send/payTo/transfer_money
Transfers money to an account/Sends money
to/payee/recipient:person:Who gets it; amount/sum/value:cash:How much; iban?/account/to_account:code:Account; reference?/purpose/message:occasion:Purpose; when?/date/execute_on:date:Day; instant?/real_time/immediately:bool~it has to be there in ten seconds~instantly^the normal way:At once
{to} gets {amount}<for {reference}><, {instant}>|I owe {to} {amount}<, on {when}>|{amount} to {to}<, account {iban}>|send {to} {amount}<, {instant}>|pay {to} back: {amount}<({reference})>|{to} lent me {amount}, return it<, {instant}>|settle up with {to}, {amount}<on {when}>
=> {"id": "{ID}", "status": "((done|pending))"} :: Payment {ID} is {1}. || insufficient funds :: There isn't enough money on the account.

money2
get_balance/accounts.balance/howMuchMoney
Money on an account/Balance
account/iban/which:(checking~on my everyday account~on the current one|savings~on the savings book~that I put aside|credit_card~on the card|joint~on the account we share|depot~in my shares):Account; at?/date/on:date:On this day
Q:how much is {account}<at {at}>|Q:what's {account}|Q:am I rich? look {account}|Q:can I afford a bike with what's {account}|Q:anything left {account}<on {at}>
=> {"balance": {X}, "currency": "EUR"} :: There are {X} EUR. || -{X} EUR :: It is at -{X} EUR.

money2
list_bookings/accounts.transactions/spending
Movements of an account/Where money went
account/iban/which:(checking~on my current account|savings~on the savings|credit_card~with the card|joint~from our joint account):Account; from?/since/start:date:From; to?/until/end:date:To; category?/only/kind:(food~for food~at the supermarket|rent~for the flat|travel~for trips|fun~for fun|cars~for the car|health~for doctors):Category; min_amount?/over/at_least:cash:At least
Q:what did I spend {account}<{category}><since {from}>|Q:where did my money go {account}<, from {from}><to {to}>|Q:everything over {min_amount} {account}<since {from}>|Q:how much went out {account} {category}|Q:movements {account}<after {from}><, only {category}>
=> {"sum": {X}, "count": {M}} :: It was {X} in {M} bookings.

money2
set_savings_plan/savings.plan/putAside
Puts money aside regularly/Savings plan
amount/sum/rate:cash:How much; every/interval/period:(week~every week~weekly|month~each month~monthly|quarter~four times a year|year~once a year):How often; goal?/name/for:gadget:What for; until?/end/to:date:Until; round_up?/roundup/spare_change:bool~and the small change of every purchase~round everything up^no rounding:Also rounds up each payment
put {amount} aside {every}<for a {goal}>|save {amount} {every}<until {until}><, {round_up}>|{every} {amount} into the piggy bank<, it's for the {goal}>|I want to have money for a {goal}, {amount} {every}|{amount} {every}, don't let me spend it<. {round_up}>
=> {"plan": "{ID}"} :: The plan is {ID}.

money2
freeze_card/cards.freeze/lockCard
Locks a card/Blocks a card at once
card/last_digits/number:digits5:Last digits; reason/why/cause:(lost~I can't find it~left it in a taxi|stolen~my wallet was snatched~a thief has it|fraud~I never bought that~somebody in Brazil pays with it|broken~it snapped in two~the chip is dead):Why; replacement?/new_card/send_new:bool~and send me another~I need a new one^no new one please:New card
{card}: {reason}<, {replacement}>|{reason}, the card ends in {card}<. {replacement}>|quick, {reason}, {card}|the card with {card}... {reason}<, {replacement}>|block {card}, {reason}
=> {"frozen": true} :: The card {card} is locked.

money2
exchange/fx.convert/changeMoney
Exchanges currencies at today's rate/Currency exchange
amount/sum/value:bigs:Amount; from/source/sell:currency:ISO code given; to/target/buy:currency:ISO code wanted
Q:{amount} {from}, how much is that in {to}|Q:what do I get in {to} for {amount} {from}|Q:I'm flying abroad, turn {amount} {from} into {to}|Q:{amount} {from} to {to}|Q:I've got {amount} {from} left and need {to}
=> {"result": {X}, "rate": {Y}} :: That is {X} at a rate of {Y}. || {X} :: It is {X}.

money2
stock_order/trading.order/tradeShares
Buys or sells shares/Order at the exchange
symbol/ticker/share:ticker:Symbol; side/action/direction:(buy~get me~I believe in them, buy|sell~get rid of~dump~I want out of):Buy or sell; shares/quantity/count:few:How many; limit?/max_price/price:cash:Limit; valid?/until/good_till:(day~only today|week~this week|gtc~until I say stop):How long it is valid
{side} {shares} {symbol}<, limit {limit}>|I want {shares} shares of {symbol}<for {limit} at most>{side=buy}|{symbol}: {side} {shares}<, {valid}>|throw {shares} of my {symbol} on the market<, not below {limit}>{side=sell}|please {side} {shares} x {symbol}<, {valid}><at {limit}>
=> {"order": "{ID}", "state": "((filled|open))"} :: Order {ID} is {1}.

money2
get_share_price/trading.quote/shareValue
Latest price of a share/Quote
symbol/ticker/share:ticker:Symbol; exchange?/market/where:(frankfurt~in Frankfurt|newyork~in New York|tokyo~in Tokyo|london~in London):Exchange
Q:what's {symbol} trading at<{exchange}>|Q:how's {symbol} doing<{exchange}>|Q:did {symbol} crash|Q:one {symbol} costs?|Q:am I losing money with {symbol}<? {exchange}>|Q:where does {symbol} stand|Q:is {symbol} up or down
=> {"price": {X}, "change": {Y}} :: It is at {X}, a change of {Y}. || {X} :: It is at {X}.

insurance2
report_damage/claims.create/fileClaim
Reports a damage/New insurance claim
policy/contract/number:digits:Policy; what/kind/cause:(water~a pipe burst~the cellar is under water|fire~the kitchen burned|theft~they broke in~my bike was taken|storm~the roof flew away~hail on the car|glass~the window is cracked|liability~my son kicked a ball into the neighbour's window):What; date/on/happened:date:Day; amount?/estimate/loss:cash:Loss; photos?/files/pictures:file:Photo; hurt?/injury/people_hurt:bool~somebody is in hospital~a person was hurt^nobody was hurt:People hurt
{policy}: {what}, {date}<, about {amount}>|{what} on {date}, policy {policy}<, {hurt}>|{date}, {what}<, I guess {amount}>. my number is {policy}|{what}! {date}, contract {policy}<. photo {photos}>|it happened {date}: {what}, {policy}<, {hurt}>
=> {"claim": "{ID}"} :: The claim is {ID}.

insurance2
get_claim/claims.status/whatAboutMyClaim
How far a claim is/State of a claim
claim/id/number:code:Claim
Q:when do I get my money for {claim}|Q:has anybody looked at {claim}|Q:what's taking so long with {claim}|Q:{claim}, any news|Q:did they accept {claim}
=> {"state": "((in review|paid|rejected))", "amount": {X}} :: It is {1}, {X}. || waiting for documents :: It is waiting for documents.

insurance2
get_quote/policies.quote/whatWouldItCost
Price of an insurance/Quote
product/kind/type:(car~my car|home~what's in my flat|liability~the damage I do to others|travel~a trip abroad|dog~my dog|bike~my bicycle|life~my family if I die):What is insured; age/years/person_age:age:Age; deductible?/own_share/excess:cash:Own share; monthly?/per_month/pay_monthly:bool~paid every month~in small bites^once a year:Paid monthly
Q:I'm {age} and want to insure {product}<, {monthly}>|Q:what would it cost to cover {product} at {age}<with {deductible} that I pay myself>|Q:{product}, I'm {age} years old<, {monthly}>|Q:protect {product}, person aged {age}<, own share {deductible}>
=> {"price": {X}} :: It costs {X}.
""".strip().split("\n\n") for l in [l.strip("\n")]]
