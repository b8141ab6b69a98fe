"""Services that list things to take one of, for offers.py.  As in bureaurows.py, and: = names ; about ; id keys ; how one is taken ; what several are priced by: the function that takes one.  + a parameter of that one.  * names of things, where they have names."""
from bureau import Part, Service


class Listing(Service):
    def __init__(self, text):
        lines = text.strip().split("\n")
        super().__init__("\n".join(x for x in lines if x[0] not in "=+*"))
        names, about, keys, asks, self.per = (x.strip() for x in next(x for x in lines if x[0] == "=")[1:].split(" ; "))
        self.take = {"names": names.split("/"), "about": about, "keys": keys.split("/"), "asks": [a.strip() for a in asks.split(" | ")]}
        self.extra = next((Part(x[1:].strip()) for x in lines if x[0] == "+"), None)
        self.title = next(([t.strip() for t in x[1:].split(",")] for x in lines if x[0] == "*"), None)
        self.plural = self.noun + "s"


LISTS = [Listing(x) for x in r"""
search_flights/flights.find/find_flights ; Finds flights ; flight ; find flights | flights | which flights are there | show me flights | search flights
origin/from ; city ; from {v} ; From where?
destination/to ; city ; to {v} ; To where?
date/day ; date ; on {v} ; On which day?
direct/nonstop? ; b ; direct, without a stop | with stops, stops are ok
& departs/departure:time ; when
& price/fare:euros:60-790 ; price
& minutes/duration:minutes:60-620 ; duration
= book_flight/flights.book/reserve_seat ; Books a seat on a flight ; flight_id/id/flight ; book {x} | book me {x} | i fly with {x} | take {x} ; seats
+ passenger/name/traveller ; name ; for {v} ; Who is flying?
! {x} is booked.
@ find_hotels/hotels.search/list_hotels ; Hotels in a town ; hotel ; hotels | find hotels | which hotels are there | search hotels | show me hotels
city/town ; city ; in {v} ; In which town?
check_in/date/arrival ; date ; from {v}, for {v} ; From which day on?
guests/people ; 1-6 ; for {v} people ; For how many people?
pool/with_pool? ; b ; with a pool | without a pool
& per_night/price/rate:euros:48-310 ; price
& km_to_centre/distance:km:1-14 ; distance
= book_hotel/hotels.reserve/reserve_room ; Books a room in a hotel ; hotel_id/id/hotel ; book {x} | reserve {x} | we stay at {x} | a room in {x} please ; nights
+ nights/number_of_nights ; 1-14 ; for {v} nights ; For how many nights?
* Adler,Bellevue,Central,Garni Rosa,Hirsch,Lindenhof,Marina,Nordstern,Plaza,Rialto,Seeblick,Tivoli,Vista
! {x} is booked.
@ search_trains/rail.search/list_trains ; Trains between two towns ; train ; trains | which trains go | find trains | train times | show the trains
from/origin ; city ; from {v} ; From where?
to/destination ; city ; to {v} ; To where?
date/day ; date ; on {v} ; On which day?
after/earliest? ; time ; after {v}
& departs/leaves:time ; when
& price/fare:euros:12-140.2 ; price
& changes/transfers:one:0,1,2,3 ; changes
= buy_ticket/rail.buy/book_train ; Buys a ticket for a train ; train_id/train/id ; a ticket for {x} | buy {x} | book {x} | get me {x} ; tickets
+ class? ; first|second ; in {v} class
! The ticket for {x} is bought.
@ find_restaurants/dining.search/restaurants_near ; Restaurants in a town ; restaurant ; restaurants | find restaurants | where can we eat | places to eat | search for restaurants
city/place/town ; city ; in {v} ; In which town?
cuisine/kind ; Italian|Thai|Greek|Mexican|Indian|vegan|French ; {v}, {v} food ; Which kind of food?
open_at/time? ; time ; open at {v}
& rating/stars:points:2-10.1 ; rating
& main_course/average_price/price:euros:9-48 ; price
= reserve_table/dining.reserve/book_restaurant ; Reserves a table ; restaurant_id/id/restaurant ; a table at {x} | reserve at {x} | book {x} | let's go to {x} ; people
+ people/guests ; 2-12 ; for {v} people ; For how many people?
* Bamboo,Casa Nova,Drei Linden,El Faro,Fuji,Golden Fork,Jasmin,Luna,Ocho,Piazza,Rivière,Taverna,Zest
! A table at {x} is reserved.
@ list_slots/calendar.free/free_appointments ; Free appointments of a practice ; slot ; free appointments | which slots are free | open slots | when can i come | free times
doctor/practice ; =Dr Moss,Dr Haas,Dr Silva,Dr Lind,Dr Pereira,Dr Quist,Dr Adeyemi ; with {v}, of {v} ; With which doctor?
date/day ; date ; on {v} ; On which day?
& time/start:time ; when
& minutes/length:minutes:10-60 ; length
= take_slot/calendar.take/confirm_slot ; Takes a free appointment ; slot_id/id/slot ; i take {x} | book {x} | {x} suits me | put me down for {x} ; visits
+ patient/name ; name ; for {v} ; For whom?
! The appointment is yours.
@ search_homes/flats.search/find_flats ; Flats for rent ; flat ; flats | find flats | flats for rent | which flats are there | search flats
city/town ; city ; in {v} ; In which town?
max_rent/rent_up_to ; 400-2400/50 ; up to {v} euros, for at most {v} ; Up to what rent?
rooms/min_rooms? ; 1-6 ; with {v} rooms
& rent/monthly:euros:390-2300 ; rent
& m2/size_m2/area:m²:28-140 ; size
= book_viewing/flats.visit/request_viewing ; Makes an appointment to see a flat ; flat_id/id/listing ; i want to see {x} | a viewing of {x} | show me {x}, make an appointment | arrange a visit of {x} ; months
+ date/day ; date ; on {v} ; On which day?
! The viewing of {x} is arranged.
@ list_courses/courses.find/search_courses ; Courses of a school ; course ; courses | which courses are there | find courses | show me the courses
subject/topic ; =pottery,Spanish,yoga,photography,first aid,cooking,guitar,coding,drawing,sewing ; in {v}, for {v} ; In which subject?
level? ; beginner|middle|advanced ; for {v}s, level {v}
weekday/day? ; weekday ; on {v}
& fee/price:euros:30-420 ; fee
& places/free_places:places:1-24 ; places
& starts_at/time:time ; when
= enrol/courses.join/sign_up ; Takes a place in a course ; course_id/id/course ; sign me up for {x} | a place in {x} | enrol in {x} | join {x} ; people
+ participant/name/student ; name ; for {v} ; For whom?
! A place in {x} is taken.
@ search_cars/rental.search/available_cars ; Cars to rent in a town ; car ; rental cars | cars to rent | which cars can i get | find cars
city/location ; city ; in {v} ; In which town?
date/from_date ; date ; from {v} on, on {v} ; From which day on?
automatic? ; b ; with automatic gears, automatic | manual, with manual gears
& per_day/price:euros:24-160 ; price
& seats/places:one:2,4,5,7,9 ; seats
= reserve_car/rental.book/take_car ; Rents a car ; car_id/id/offer ; i take {x} | reserve {x} | rent {x} | give me {x} ; days
+ days/number_of_days ; 1-20 ; for {v} days ; For how many days?
* Fiat Panda,VW Polo,Skoda Octavia,Ford Focus,Volvo V60,Dacia Jogger,Opel Corsa,Kia Ceed,Toyota Yaris,Seat Leon
! {x} is reserved.
@ list_open_orders/orders.open/find_orders ; Open orders of a customer ; order ; open orders | which orders are open | show the orders | list the orders
customer/client ; name ; of {v}, for {v} ; Of which customer?
since/from_date? ; date ; since {v}
& total/amount:euros:15-980.2 ; total
& days_open/age_days:days:1-40 ; age
= ship_order/orders.ship/release_order ; Ships an order ; order_id/id/order ; ship {x} | send {x} out | release {x} | {x} can go out ; orders
+ carrier/by ; DHL|UPS|courier|post ; by {v}, with {v} ; With which carrier?
! {x} is shipped.
@ list_invoices/invoices.unpaid/unpaid_bills ; Unpaid invoices of a supplier ; invoice ; unpaid invoices | which invoices are unpaid | open bills | show me the unpaid invoices
supplier/vendor/from ; =Acme,Northwind,Globex,Bluebird,Oakwood,Redstone,Polaris,Larkspur ; from {v}, of {v} ; From which supplier?
over/min_amount? ; 50-900/50 ; over {v} euros
& amount/total:euros:20-2400.2 ; amount
& overdue_days/days_late:days:0-60 ; overdue
= pay_invoice/invoices.pay/settle ; Pays an invoice ; invoice_id/id/invoice ; pay {x} | settle {x} | {x} can be paid | transfer the money for {x} ; invoices
+ account/from_account? ; main|savings|card ; from the {v} account
! {x} is paid.
@ search_events/events.find/whats_on ; Events in a town ; event ; what's on | events | concerts and events | find events | which events are there
city/town ; city ; in {v} ; In which town?
date/day ; date ; on {v} ; On which day?
kind/category? ; concert|theatre|comedy|film|opera ; {v} only, only {v}
& starts/time:time ; when
& price/ticket:euros:8-120 ; price
= buy_tickets/events.buy/reserve_tickets ; Buys tickets for an event ; event_id/id/event ; tickets for {x} | get tickets for {x} | we go to {x}, buy tickets | reserve {x} ; tickets
+ count/tickets/quantity ; 1-9 ; {v} tickets ; How many tickets?
* Blue Hour,Winter Tale,Open Strings,The Visit,Night Bus,Two Rivers,Last Call,Paper Moon,Stone Garden,Echoes
! The tickets for {x} are bought.
@ find_plumbers/trades.search/find_craftsman ; Craftspeople near a town ; offer ; find someone | who can come | craftspeople | get me offers
trade/job ; plumber|electrician|painter|carpenter|roofer|locksmith ; as {v}, {v} ; Which trade?
city/town ; city ; in {v}, near {v} ; In which town?
& per_hour/rate:euros:35-120 ; rate
& days_wait/free_in_days:days:0-30 ; wait
& rating/stars:points:1-10.1 ; rating
= hire/trades.book/order_craftsman ; Books a craftsperson ; offer_id/id/provider ; take {x} | book {x} | hire {x} | {x} should come ; hours
+ address/street ; =4 Mill Road,12 Rose Lane,77 Hill Street,9 Castle Square,31 Dock Road,5 Church Way ; to {v} ; To which address?
* Berger & Co,Handy Hanna,Kowal,Meister Lopez,Quickfix,Riga Works,Smith & Son,Tomas Ltd
! {x} is booked.
@ list_parking/parking.find/free_parking ; Car parks with free places ; car park ; car parks | where can i park | parking | find parking
near/place/around ; =the station,the theatre,the arena,the harbour,the old town,the hospital,the fair ; near {v}, at {v} ; Near what?
time/from_time? ; time ; from {v} on
covered? ; b ; covered, with a roof | open air, without a roof
& per_hour/price:euros:1-9.1 ; price
& free/places:places:1-300 ; free
& walk_min/walk:minutes:1-25 ; walk
= reserve_parking/parking.reserve/hold_place ; Reserves a parking place ; park_id/id/car_park ; reserve {x} | a place in {x} | i park in {x} | hold a place in {x} ; hours
+ plate/number_plate ; code ; for {v}, plate {v} ; Which number plate?
! A place is reserved.
@ list_routes/hikes.search/find_hikes ; Hikes around a town ; hike ; hikes | find hikes | where can we hike | walking routes
around/near/town ; city ; around {v}, near {v} ; Around which town?
max_km/up_to_km ; 4-30 ; up to {v} km ; Up to how many km?
easy? ; b ; easy ones, easy | hard ones, hard
& km/length:km:3-30 ; length
& minutes/duration:minutes:50-500 ; duration
& climb_m/ascent:m:20-1400 ; climb
= save_route/hikes.save/download_route ; Saves a hike on the phone ; route_id/id/hike ; save {x} | we walk {x}, save it | download {x} | put {x} on my phone ; walks
* Eagle Path,Fern Walk,Lake Loop,Monk's Way,Oak Ridge,River Trail,Salt Road,Stone Bridge,Three Hills,Wolf Gorge
! {x} is saved.
@ search_products/shop.search/find_articles ; Articles of a shop ; article ; articles | what do you have | search the shop | show me articles | find something
query/what/term ; =headphones,kettle,backpack,desk lamp,running shoes,tent,blender,keyboard,suitcase,rain jacket ; {v}, like {v} ; What are you looking for?
max_price/up_to? ; 20-400/10 ; up to {v} euros, under {v} euros
in_stock/available? ; b ; in stock, available now | also sold out ones, in stock or not
& price/cost:euros:9-399.2 ; price
& rating/stars:points:1-5.1 ; rating
& delivery_days/days:days:1-14 ; delivery
= add_to_cart/shop.cart/cart.add ; Puts an article into the cart ; article_id/id/sku ; put {x} in my cart | add {x} | i want {x} | {x} into the cart ; pieces
+ quantity/count? ; 1-9 ; {v} of them
* Alto,Brisk,Comet,Dune,Ember,Flint,Gusto,Halo,Ibis,Juno,Kite,Lumen
! {x} is in the cart.
@ list_rooms/rooms.search/rooms_free ; Free meeting rooms ; room ; free rooms | which rooms are free | find a meeting room | meeting rooms
date/day ; date ; on {v} ; On which day?
start/time ; time ; at {v}, from {v} on ; From what time on?
people/seats ; 2-40/2 ; for {v} people ; For how many people?
projector/screen? ; b ; with a projector, with a screen | without a projector, no screen
& seats/capacity:seats:4-60 ; seats
& floor/level:one:1,2,3,4,5,6 ; floor
= hold_room/rooms.hold/book_this_room ; Books a free room ; room_id/id/room ; book {x} | take {x} | we meet in {x}, book it | hold {x} for us ; meetings
+ title/subject ; =budget review,job interview,kick-off,design talk,staff meeting,training,client call ; for the {v} ; What is the title?
* Alpha,Birch,Cedar,Delta,Elm,Lima,Maple,North,Orion,Quartz,Tulip
! {x} is booked.
""".strip().split("\n@ ")]
