"""Services for bureau.py's talks.  A service: @ names ; about ; noun ; how it is wished for.  A parameter: keys (with ? optional) ; kind ; pieces of a sentence ; what is asked when it is missing.
A figure of the result: & keys:unit:span ; how it is asked for | how it is said (with a full stop).  A sum of its own: % asks = formula @ span of n.  When done: ! sentence."""
from bureau import services

ASK = services(r"""
ferry_fare/ferries.quote/get_ferry_price ; Price of a ferry crossing ; ferry ; ferry price | how much is the ferry | what does the ferry cost | i need the fare of the ferry | ferry
from_port/origin/harbour_from ; city ; from {v} ; From where?
to_port/destination/harbour_to ; city ; to {v} ; To where?
people/passengers/adults ; 1-8 ; for {v} people, with {v} people ; For how many people?
with_car/car? ; b ; with a car, and a car | without a car, no car
& price/fare/total:euros:30-420.2 ; what's the price | the fare was | how much | It costs {v} euros. | The crossing costs {v} euros.
& departs/leaves:time ; when does it leave | departure? | at what time does it go | It leaves at {v}.
& minutes/duration_min:minutes:40-600 ; how long does it take | how long is the crossing | It takes {v} minutes.
@ train_connection/find_connection/rail.next ; Next train between two stations ; train ; next train | train | when is the next train | is there a train | connection
origin/from/start ; city ; from {v} ; From which station?
destination/to/target ; city ; to {v} ; To which station?
after/time/earliest ; time ; after {v}, from {v} on ; From what time on?
direct_only/direct? ; b ; direct only, without changing | changing is fine, changes are ok
& departure/leaves/departs:time ; when does it leave | departure? | It leaves at {v}. | Departure is at {v}.
& minutes/travel_minutes:minutes:18-400 ; how long does it take | how many minutes | It takes {v} minutes.
& price/fare:euros:9-180.2 ; what does it cost | how much is it | the ticket price | It costs {v} euros. | The ticket is {v} euros.
@ hotel_rate/hotels.price/room_price ; Price of a hotel room a night ; hotel ; what's a hotel room | hotel price | room rate | how much is a room | price of a hotel room
city/town/place ; city ; in {v} ; In which town?
date/arrival/check_in ; date ; on {v}, for {v} ; For which day?
guests/people/persons ; 1-5 ; for {v} people, for {v} ; For how many people?
breakfast/with_breakfast? ; b ; with breakfast, including breakfast | without breakfast, no breakfast
& per_night/rate/price:euros:45-320.2 ; how much a night | the price was | It is {v} euros a night. | A night costs {v} euros.
% for {n} nights | and for {n} nights | how much is that for {n} nights | {n} nights then | if we stay {n} nights = {x} * {n} @ 2-9
% and a city tax of {n} euros a night on top | plus {n} euros city tax = {x} + {n} @ 2-6
@ weather_forecast/forecast/weather.day ; Forecast for a town and a day ; weather ; what's the weather | weather | forecast | how warm will it be | how will the weather be
city/town/location ; city ; in {v}, for {v} ; In which town?
date/day/when ; date ; on {v} ; On which day?
& max_c/high/temperature:degrees:-6-36 ; how warm | what was the high | temperature? | The high is {v} degrees. | It gets {v} degrees warm.
& sky/conditions:one:sunny,cloudy,rain,snow,fog,thunderstorms,light rain,clear ; sun or rain | what does the sky look like | what kind of weather | The forecast says {v}.
& wind_kmh/wind:km/h:3-80 ; how strong is the wind | wind? | how windy | The wind blows at {v} km/h.
@ exchange_rate/fx.rate/currency_rate ; Rate between two currencies ; rate ; exchange rate | what's the rate | rate please | currency rate
base/from_currency ; EUR|USD|GBP|CHF|JPY|SEK|NOK|PLN|CZK ; from {v} ; From which currency?
quote/to_currency ; TRY|CAD|AUD|DKK|HUF|INR|BRL|MXN|ZAR ; to {v}, in {v} ; To which currency?
date? ; date ; on {v}
& rate/value::0-90.3 ; what's the rate | the rate was | The rate is {v}. | It is {v}.
% so what are {n} of them | {n} of those make | and for {n} | i have {n} of the first, what do i get = {x} * {n} @ 20-900
@ parcel_price/shipping.quote/parcel_quote ; Price to send a parcel ; parcel ; what does a parcel cost | parcel price | postage for a parcel | how much is a parcel | price of a parcel
country/to_country/destination ; =France,Italy,Spain,Poland,Norway,Sweden,Greece,Ireland,Portugal,Japan,Canada,Chile,Kenya,India ; to {v} ; To which country?
weight_kg/kg/weight ; 1-30 ; of {v} kg, {v} kg, with {v} kg ; How heavy is it, in kg?
service/speed? ; standard|express|overnight ; by {v}, {v}
insured? ; b ; insured, with insurance | not insured, without insurance
& price/cost/amount:euros:5-140.2 ; how much was it | the price again | It costs {v} euros. | The parcel costs {v} euros.
& days/delivery_days:days:1-14 ; how many days does it take | how long till it's there | It takes {v} days.
% for {n} of these | {n} parcels like that | and {n} parcels = {x} * {n} @ 2-12
@ taxi_fare/taxi.estimate/ride_price ; Estimated fare of a taxi ; taxi ; what's a taxi | taxi fare | how much is a taxi | taxi price | cab fare
pickup/from ; =the station,the airport,the harbour,the old town,the museum,the university,the fair,the zoo ; from {v} ; From where?
dropoff/to ; =Hill Street,the stadium,North Gate,the hospital,Rose Lane,the theatre,Mill Road,Castle Square ; to {v} ; To where?
passengers/seats/people ; 1-8 ; for {v} people, for {v} ; For how many people?
luggage/large_bags? ; b ; with luggage, with big bags | without luggage, no bags
& fare/estimate/price:euros:9-95.2 ; what's the fare | price again | It is {v} euros. | The fare is about {v} euros.
& minutes/wait_min:minutes:2-45 ; how many minutes till it's here | how long is the wait | The wait is {v} minutes.
@ stock_level/inventory.get/check_stock ; How many of an article are in stock ; stock ; how many are in stock | stock | check the stock | how many do we have | stock level
article/item/product ; =desk lamps,oak shelves,steel bolts,garden chairs,paint rollers,door handles,bath mats,wall clocks,rain coats,bike bells,wine racks,tea cups ; of {v}, {v} ; Of which article?
warehouse/store/location ; =Leeds,Turin,Ghent,Graz,Malmo,Porto,Bonn,Lyon ; in {v}, at the {v} warehouse ; In which warehouse?
& count/quantity/in_stock:pieces:0-480 ; how many | what's the number | There are {v}. | {v} are in stock.
% {n} are reserved, how many are free | if {n} go out, what is left = {x} - {n} @ 1-9
% in boxes of {n}, how many boxes | packed by {n}, how many boxes is that = {x} / {n} @ 4-24
@ tide_time/tides.next/high_tide ; Next high tide at a place ; tide ; when is high tide | high tide | next high tide | tide
place/beach/port ; =Whitby,Dover,Brest,Calais,Cork,Galway,Bergen,Cuxhaven,Vigo,Tromso ; in {v}, at {v} ; At which place?
date/day ; date ; on {v} ; On which day?
& time/high_at:time ; at what time | when is it | High tide is at {v}. | It is at {v}.
& height_m/height:m:1-9.1 ; how high | height? | The water stands {v} m high.
@ route_distance/routes.car/driving_distance ; Distance by car between two towns ; route ; how far is it | distance by car | driving distance | how many km is it | way by car
start/from/origin ; city ; from {v} ; From where?
end/to/destination ; city ; to {v} ; To where?
via? ; city ; via {v}, over {v}
no_tolls/avoid_tolls? ; b ; without tolls, avoiding tolls | tolls are ok, with toll roads
& km/distance/distance_km:km:30-1400 ; how many km | the distance again | It is {v} km. | The way is {v} km.
& minutes/duration:minutes:25-900 ; how long is the drive | how many minutes | The drive takes {v} minutes.
% petrol for that at {n} litres per 100 km | litres at {n} per 100 km | fuel with {n} litres per 100 = {x} * {n} / 100 @ 5-9
% at {n} km/h, how many hours | how many hours if i do {n} km/h = {x} / {n} @ 70-120
@ opening_hours/shops.hours/closing_time ; When a shop closes on a day ; shop ; until when is it open | closing time | when does it close | when do they close
shop/store/name ; =the bakery,the library,the pharmacy,the post office,the hardware store,the pool,the town hall,the wine shop,the bike shop ; {v}, of {v} ; Which shop?
day/weekday ; weekday ; on {v} ; On which day?
& closes/until:time ; when do they close | until what time | It closes at {v}. | It is open until {v}.
@ flight_price/flights.cheapest/air_fare ; Cheapest flight on a day ; flight ; cheapest flight | flight | what's the cheapest flight | flight price | how much is a flight
origin/from/departure ; city ; from {v} ; From where?
destination/to/arrival ; city ; to {v} ; To where?
date/day/depart_on ; date ; on {v} ; On which day?
cabin/class? ; economy|premium|business ; in {v}, {v} class
bags/checked_bags? ; 1-3 ; with {v} bags
& price/fare:euros:49-890 ; what does it cost | the price again | It costs {v} euros. | The cheapest is {v} euros.
& departs/leaves:time ; when does it leave | departure time? | It leaves at {v}.
& minutes/duration:minutes:55-690 ; how long is the flight | flight time? | It takes {v} minutes.
% for {n} of us | for {n} people | and for {n} passengers | if {n} of us fly = {x} * {n} @ 2-6
@ room_free/rooms.availability/free_rooms ; How many meeting rooms are free ; meeting room ; how many meeting rooms are free | free meeting rooms | are there meeting rooms | meeting rooms
day/date ; date ; on {v} ; On which day?
start/time/from_time ; time ; at {v}, from {v} ; At what time?
seats/people/capacity ; 4-30/2 ; for {v} people, with {v} seats ; For how many people?
floor? ; 1-9 ; on floor {v}
& free/rooms/available:rooms:0-14 ; how many | number of rooms? | {v} are free. | There are {v} free rooms.
@ energy_use/meters.read/consumption ; Electricity used in a month ; consumption ; electricity used | consumption | how much power was used | energy use | how much electricity did we use
building/site ; =the old mill,house 4,the main office,hall B,the barn,the canteen,the workshop,the gym ; in {v}, for {v} ; In which building?
month ; January|February|March|April|May|June|July|August|September|October|November|December ; in {v} ; In which month?
& kwh/energy:kWh:80-9000 ; how many kWh | the number again | It was {v} kWh. | {v} kWh were used.
% at {n} cents a kWh, in euros | what did it cost with {n} cents a kWh, euros = {x} * {n} / 100 @ 18-42
% per day, in a month of {n} days | a day, if the month has {n} = {x} / {n} @ 28-31
@ nutrition_info/food.lookup/nutrients ; Energy and protein of a portion of food ; food ; calories | nutrition | how many kcal are | energy | nutrition facts
food/item/name ; =lentils,brown rice,salmon,tofu,oat flakes,almonds,chickpeas,cottage cheese,avocado,rye bread,pasta,walnuts ; of {v}, {v} ; Of which food?
grams/amount_g/portion_g ; 20-400/10 ; {v} grams, {v} g ; How many grams?
& kcal/energy:kcal:30-900 ; how many kcal | calories again | It has {v} kcal. | That is {v} kcal.
& protein_g/protein:g of protein:1-60 ; how much protein | protein? | It has {v} g of protein.
@ loan_rate/loans.quote/monthly_instalment ; Monthly instalment of a loan ; loan ; monthly rate of a loan | loan | instalment | what would i pay monthly | monthly payment for a loan
amount/sum/principal ; 2000-60000/500 ; over {v} euros, of {v} euros ; Over what amount?
years/term_years ; 2-25 ; over {v} years, for {v} years ; Over how many years?
insured/payment_protection? ; b ; with insurance, insured | without insurance, not insured
& monthly/instalment/per_month:euros:40-990.2 ; how much a month | the instalment again | It is {v} euros a month. | You pay {v} euros a month.
% in a year | how much is that a year | per year = {x} * 12
% over {n} months | {n} payments make | sum of {n} instalments = {x} * {n} @ 24-60
@ queue_time/clinic.wait/waiting_time ; Waiting time at an office ; waiting time ; how long is the wait | waiting time | queue | how long do i have to wait
office/branch/desk ; =the tax office,the registry,the clinic,the passport desk,the job centre,the court,the vet,the x-ray,the blood bank ; at {v} ; At which office?
weekday/day ; weekday ; on {v} ; On which day?
time/hour ; time ; at {v}, around {v} ; At what time?
& minutes/wait:minutes:3-160 ; how many minutes | the wait again | The wait is {v} minutes. | It is {v} minutes.
@ mobile_usage/usage.get/data_used ; Data used by a phone in a month ; phone ; data used | how much data was used | data usage | mobile data
number/line/phone ; code ; by {v}, on line {v} ; Which line?
month ; January|February|March|April|May|June|July|August|September|October|November|December ; in {v} ; In which month?
& gb/used_gb/data:GB:1-90.1 ; how many GB | the amount again | It was {v} GB. | {v} GB were used.
@ match_score/sports.result/game_result ; Goals and visitors of a team's game ; game ; goals in the game | how was the game | result | how many goals did they shoot | the game
team/club ; =the Harriers,Red Star,the Rovers,Blue Lions,the Swifts,Iron City,the Falcons,Port United ; of {v}, {v} ; Which team?
date/day ; date ; on {v} ; On which day?
& goals/scored:goals:0-7 ; how many goals | goals again | They shot {v} goals. | {v} goals.
& visitors/attendance:visitors:400-52000 ; how many people watched | visitors? | There were {v} visitors.
@ salary_info/payroll.get/pay_of ; Gross pay of a person in a month ; pay ; pay | gross pay | salary | what was the pay
person/employee/name ; name ; of {v}, for {v} ; Whose pay?
month ; January|February|March|April|May|June|July|August|September|October|November|December ; in {v}, for {v} ; For which month?
& gross/amount/pay:euros:1800-7200 ; how much | the amount again | It is {v} euros. | The gross pay is {v} euros.
% minus {n}% tax | after {n} percent deductions | net, with {n}% off = {x} * (1 - {n} / 100) @ 20-42
% in a year | per year | times twelve = {x} * 12
""")
