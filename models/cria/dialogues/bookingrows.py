"""Services that do something, for bookings.py; the form stands in bureaurows.py."""
from bureau import services

DO = services(r"""
book_table/tables.reserve/reserve_table ; Books a table in a restaurant ; table ; book a table | a table | reserve a table | we need a table
restaurant/place ; =the Old Mill,Luigi's,Chez Nous,the Harbour,Green Door,Sakura,the Barn,La Plaza,Blue Fig ; at {v} ; At which restaurant?
date/day ; date ; on {v} ; On which day?
time/at ; time ; at {v} ; At what time?
people/guests/persons ; 2-14 ; for {v} people, for {v} ; For how many people?
outside/terrace? ; b ; outside, on the terrace | inside, not outside
! The table is booked. | Your table is reserved.
@ book_appointment/clinic.book/make_appointment ; Makes an appointment with a doctor ; appointment ; book an appointment | make an appointment | an appointment | i need an appointment
doctor/with_doctor ; =Dr Moss,Dr Haas,Dr Silva,Dr Okoro,Dr Lind,Dr Pereira,Dr Novak,Dr Quist ; with {v} ; With which doctor?
patient/name/person ; name ; for {v} ; For whom?
date/day ; date ; on {v} ; On which day?
time/start ; time ; at {v} ; At what time?
! The appointment is made. | The appointment is booked.
@ rent_car/cars.book/hire_car ; Rents a car ; rental ; rent a car | book a rental car | i need a car | a rental car
city/pickup_city/location ; city ; in {v} ; In which town?
start_date/from_date/date ; date ; from {v} on, on {v} ; From which day on?
days/number_of_days ; 1-21 ; for {v} days, {v} days ; For how many days?
class/category/size ; small|medium|large|van ; {v} size, size {v} ; Which size: small, medium, large or van?
child_seat? ; b ; with a child seat, and a child seat | without a child seat, no child seat
! The car is booked. | The rental is booked.
@ send_parcel/post.send/ship_parcel ; Sends a parcel ; parcel ; send a parcel | ship a parcel | a parcel | i want to send a parcel
recipient/to/receiver ; name ; to {v} ; To whom?
weight_kg/kg ; 1-30 ; of {v} kg, {v} kg ; How heavy is it, in kg?
service/speed ; standard|express|overnight ; by {v} ; By standard, express or overnight?
pickup_time/collect_at? ; time ; picked up at {v}, pickup at {v}
! The parcel is registered. | The parcel is on its way.
@ book_room/rooms.reserve/reserve_room ; Reserves a meeting room ; room ; book a meeting room | reserve a room | i need a meeting room | a meeting room
room/room_name ; =Alpha,Birch,Cedar,Delta,Maple,North,Orion,Lima,Quartz,Tulip ; called {v} ; Which room?
date/day ; date ; on {v} ; On which day?
start/time/from ; time ; from {v} on, at {v} ; From what time on?
minutes/duration_min/length ; 30-180/15 ; for {v} minutes ; For how many minutes?
! The room is reserved. | The room is booked.
@ enter_shift/shifts.add/add_shift ; Enters a shift for an employee ; shift ; enter a shift | add a shift | put a shift in | new shift
employee/person/name ; name ; for {v} ; For whom?
day/weekday ; weekday ; on {v} ; On which day?
start/from/begin ; time ; from {v} on, starting at {v} ; From what time on?
hours/length_hours ; 3-12 ; for {v} hours, {v} hours ; For how many hours?
! The shift is entered. | The shift stands.
@ order_flowers/flowers.order/send_flowers ; Orders flowers ; order ; order flowers | send flowers | flowers | i want flowers sent
flowers/kind/type ; =tulips,roses,lilies,carnations,sunflowers,orchids,daisies,peonies,irises ; with {v} ; Which flowers?
recipient/to/for_person ; name ; for {v}, to {v} ; For whom?
count/stems/number ; 5-60/5 ; {v} of them, {v} stems ; How many?
date/deliver_on/day ; date ; on {v}, to arrive on {v} ; On which day?
card_text? ; =Get well soon,Happy birthday,Thank you,All the best,Congratulations,With love ; with the card {v}
! The flowers are ordered. | The order is placed.
@ register_course/courses.enrol/enrol ; Enrols somebody in a course ; place ; register a course | enrol someone | a course | i want to enrol somebody
course/title ; =pottery,first aid,Spanish A2,welding,bread baking,life drawing,yoga,accounting,photography,tax law,sailing ; in {v}, for {v} ; In which course?
participant/name/student ; name ; named {v} ; Whose place is it?
day/weekday? ; weekday ; on {v}
materials/with_materials? ; b ; with materials, including materials | without materials, no materials
! The place is taken. | The enrolment is done.
@ create_ticket/support.open/open_ticket ; Opens a ticket at the support desk ; ticket ; open a ticket | create a support ticket | a ticket | report a fault
device/item/asset ; =the printer,the router,my laptop,the projector,the scanner,the door reader,the phone,the coffee machine,the server ; for {v} ; For which device?
priority/urgency ; low|normal|high|urgent ; with priority {v}, priority {v} ; With which priority?
assignee/assigned_to? ; name ; assigned to {v}
room/location? ; =room 12,the lab,the lobby,hall 3,office 204,the canteen ; in {v}
! The ticket is open. | The ticket is created.
@ schedule_delivery/delivery.plan/plan_delivery ; Plans a delivery ; delivery ; plan a delivery | schedule a delivery | a delivery | arrange a delivery
customer/client/to ; name ; to {v}, for {v} ; To whom?
goods/article/item ; =bricks,gravel,firewood,paint,tiles,sand,pellets,glass,planks,cement ; of {v}, with {v} ; Of what?
pallets/count ; 1-20 ; {v} pallets ; How many pallets?
date/day ; date ; on {v} ; On which day?
! The delivery is planned. | The delivery is scheduled.
@ book_lesson/lessons.book/plan_lesson ; Books a lesson with a teacher ; lesson ; book a lesson | a lesson | i'd like a lesson | plan a lesson
subject/topic ; =piano,French,maths,driving,swimming,chess,guitar,drawing,Latin,riding ; of {v}, in {v} ; In which subject?
student/pupil/name ; name ; for {v} ; For whom?
day/date ; date ; on {v} ; On which day?
time/start ; time ; at {v} ; At what time?
minutes/length? ; 30-120/15 ; for {v} minutes, {v} minutes
! The lesson is booked. | The lesson is planned.
@ invite_guest/guests.add/register_visitor ; Registers a visitor ; visit ; register a visitor | invite a guest | a visitor | announce a visitor
visitor/guest/name ; name ; named {v} ; What is the visitor's name?
host/visits? ; =Sales,the lab,the press office,Accounts,the design team,Dr Moss,the board ; visiting {v}
date/day ; date ; on {v} ; On which day?
time/arrival ; time ; at {v} ; At what time?
parking/parking_space? ; b ; with a parking space, and a parking space | without parking, no parking space
! The visit is registered. | The visitor is announced.
@ set_reminder/reminders.add/remind ; Sets a reminder ; reminder ; set a reminder | a reminder | remind me | new reminder
text/about/title ; =the dentist,the rent,the laundry,the exam,the cake,the pills,the bins,the passport,the oil change,the call ; about {v}, of {v} ; About what?
date/day ; date ; on {v} ; On which day?
time/at ; time ; at {v} ; At what time?
repeat/every? ; daily|weekly|monthly|yearly ; repeated {v}, {v}
! The reminder is set. | I set the reminder.
@ transfer_money/bank.transfer/send_money ; Sends money to somebody ; transfer ; send money | transfer money | a transfer | make a transfer
recipient/to/payee ; name ; to {v} ; To whom?
amount/euros/amount_eur ; 10-900/5 ; of {v} euros, {v} euros ; How many euros?
reference/purpose/note? ; =rent,dinner,invoice 44,gift,books,tickets,deposit,repairs ; for the {v}, with the note {v}
date/execute_on? ; date ; on {v}
! The transfer is made. | The money is sent.
@ order_catering/catering.order/book_catering ; Orders catering for an event ; order ; order catering | book catering | catering | we need catering
menu/meal ; =sandwiches,sushi,tapas,soup,buffet,cake,salads,curry,pizza,brunch ; with {v} ; Which menu?
people/persons/guests ; 6-90/2 ; for {v} people, {v} people ; For how many people?
date/day ; date ; on {v} ; On which day?
time/serve_at ; time ; at {v} ; At what time?
vegetarian/vegetarian_count? ; 1-20 ; {v} of them vegetarian
! The catering is ordered. | The order is in.
@ book_court/courts.book/reserve_court ; Reserves a court ; court ; book a court | reserve a court | a court | we want a court
sport/game ; =tennis,squash,badminton,padel,volleyball,basketball,pickleball ; for {v} ; For which sport?
day/weekday ; weekday ; on {v} ; On which day?
time/start ; time ; at {v} ; At what time?
hours/duration_h ; 1-4 ; for {v} hours ; For how many hours?
lights/floodlight? ; b ; with light, with floodlight | without light, no light
! The court is reserved. | The court is yours.
@ hire_tool/tools.rent/rent_tool ; Hires out a tool ; hire ; hire a tool | rent a tool | i need a tool | a tool for hire
tool/machine/item ; =a drill,a ladder,a chainsaw,a sander,a mixer,a trailer,a tile cutter,a pump,a scaffold ; {v} ; Which tool?
customer/name/person ; name ; for {v} ; In whose name?
days/duration ; 1-14 ; for {v} days, {v} days ; For how many days?
date/from_date/start ; date ; from {v} on, on {v} ; From which day on?
! It is hired. | The hire is entered.
@ request_leave/leave.apply/time_off ; Asks for days off ; leave request ; request leave | i want days off | time off | ask for leave
employee/person/name ; name ; for {v} ; For whom?
start/from_date/first_day ; date ; from {v} on ; From which day on?
days/count/working_days ; 1-20 ; {v} days, for {v} days ; How many days?
kind/type ; holiday|unpaid|parental|training ; as {v} leave, {v} leave ; Which kind: holiday, unpaid, parental or training?
! The leave is requested. | The request is in.
@ book_train/rail.book/buy_ticket ; Buys a train ticket ; ticket ; book a train | buy a train ticket | a train ticket | i need a ticket
from/origin/from_station ; city ; from {v} ; From where?
to/destination/to_station ; city ; to {v} ; To where?
date/day ; date ; on {v} ; On which day?
time/depart_after ; time ; at {v}, after {v} ; At what time?
class/comfort? ; first|second ; in {v} class, {v} class
return/round_trip? ; b ; with return, there and back | one way, single
! The ticket is bought. | The ticket is booked.
@ print_job/printer.order/order_prints ; Orders prints at a print shop ; print job ; order prints | print something | a print job | i want prints
document/what/item ; =flyers,posters,menus,tickets,business cards,programmes,maps,labels,invitations,brochures ; of {v}, {v} ; Of what?
copies/count/quantity ; 50-900/10 ; {v} copies, {v} of them ; How many copies?
paper/format ; A3|A4|A5|A6 ; in {v}, format {v} ; In which format, A3, A4, A5 or A6?
colour/in_colour? ; b ; in colour, coloured | black and white, without colour
due/needed_by/date ; date ; by {v}, for {v} ; By which day?
! The prints are ordered. | The job is in.
@ book_cut/salon.book/book_salon ; Books a time at a hair salon ; appointment ; book a haircut | a haircut | i need my hair cut | salon appointment
stylist/with/hairdresser? ; =Mona,Rico,Selma,Tariq,Ines,Pavel ; with {v}
service/treatment ; cut|colour|wash|beard trim ; for a {v} ; For what: cut, colour, wash or beard trim?
client/name/customer ; name ; for {v} ; In whose name?
day/date ; date ; on {v} ; On which day?
time/at ; time ; at {v} ; At what time?
! It is booked. | The appointment stands.
@ plan_post/social.schedule/schedule_post ; Plans a post on a social network ; post ; plan a post | schedule a post | a post | put a post in
channel/network ; =Mastodon,LinkedIn,Instagram,the blog,YouTube,the newsletter ; on {v} ; On which channel?
topic/subject/about ; =the sale,the opening,our jubilee,the new team,the open day,the award,the recipe,the workshop ; about {v} ; About what?
date/day ; date ; for {v}, going out on {v} ; For which day?
time/at ; time ; at {v} ; At what time?
! The post is planned. | The post is scheduled.
@ water_plan/irrigation.set/plan_watering ; Plans the watering of a bed ; plan ; plan watering | water something | watering | set the watering
bed/zone/area ; =the roses,the lawn,bed 3,the greenhouse,the hedge,the tomatoes,the orchard,the pots ; of {v}, for {v} ; Of which bed?
minutes/duration ; 5-60/5 ; for {v} minutes, {v} minutes ; For how many minutes?
time/start_at ; time ; at {v} ; At what time?
days/repeat? ; daily|weekdays|weekends ; on {v}, {v}
! The watering is planned. | The plan is set.
@ book_pet/kennel.book/pet_stay ; Books a stay for a pet ; stay ; book a stay for a pet | kennel place | a place for a pet | pet boarding
pet/pet_name/animal ; =Rex,Mimi,Bello,Luna,Kiki,Oskar,Pepper,Nala ; for {v} ; For which pet?
owner/name/customer ; name ; owner {v} ; Who is the owner?
from_date/start/arrive ; date ; from {v} on ; From which day on?
nights/number_of_nights ; 1-20 ; for {v} nights, {v} nights ; For how many nights?
walks/walks_per_day? ; 1-4 ; with {v} walks a day
! The stay is booked. | The place is reserved.
@ assign_task/tasks.new/create_task ; Creates a task for a person ; task ; create a task | new task | a task | add a task
title/what/task ; =check the boilers,call the bank,order paper,update the site,count the stock,clean the filters,write the minutes,test the alarm ; to {v}, {v} ; What is to be done?
assignee/person/for ; name ; for {v} ; For whom?
due/deadline/due_date ; date ; due {v}, by {v} ; By which day?
priority? ; low|medium|high ; priority {v}, with {v} priority
! The task is created. | The task is set.
@ book_stand/fair.reserve/reserve_stand ; Reserves a stand at a market ; stand ; reserve a stand | a stand | book a market stand | i need a stand
market/fair/event ; =the Christmas market,the book fair,the flea market,the harvest fair,the art market,the wine fair ; at {v} ; At which market?
holder/name/seller ; name ; for {v} ; In whose name?
metres/length_m/width_m ; 2-12 ; {v} metres, of {v} metres ; How many metres?
power/electricity? ; b ; with power, with electricity | without power, no electricity
! The stand is reserved. | The stand is yours.
@ order_meal/meals.order/canteen_order ; Orders a meal in the canteen ; meal ; order a meal | a meal | order lunch | lunch
dish/meal/menu ; =lentil soup,schnitzel,lasagne,pumpkin curry,fish and chips,risotto,goulash,falafel,omelette ; with {v} ; Which dish?
person/name/for ; name ; for {v} ; For whom?
day/weekday ; weekday ; on {v} ; On which day?
portion/size? ; small|normal|large ; {v} portion, a {v} portion
dessert/with_dessert? ; b ; with dessert, and dessert | without dessert, no dessert
! The meal is ordered. | It is ordered.
""")
