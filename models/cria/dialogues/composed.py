"""Sums of everyday trades put together anew each time: one to four parts, of which some go off, a percentage on one part or on all, then what is asked of the sum: itself, a share, what is left of a limit,
how many loads.  Every number has its role from the words beside it; code has a line for each part.  After it a number is put right, a part comes or goes, or the same sum is asked for otherwise.

@ class : what is summed                 class: money kg min m l pcs m2 gb kwh km kcal pts mg pages
[-]noun : var=kind, ... : code : wording | wording      a part; - is taken off; kinds as in relating.py
~ wording | wording                      what does not matter"""
import re
from core import family, noisy
from pools import CITIES, NAMES
from relating import GUARD, draw

TEXT = r"""
@ money : bill
labour : h=D 1 30 1, w=M 20 110 : h * w : {h} hrs labour at {w}/hr | labour: {h} hours, {w} an hour | {h} h of labour at {w} each | {w} an hour for {h} hours of labour
material : a=M 15 900 : a : material {a} | {a} for material | materials come to {a} | material costs {a}
travel : n=I 10 120, p=M 0.3 1.2 : n * p : {n} km travel at {p} a km | travel: {n} km, {p} each | {n} kilometres of travel, {p} per km
screws : n=I 20 300, p=M 0.05 0.6 : n * p : {n} screws at {p} | {n} screws, {p} apiece | screws: {n} x {p}
hire : n=J 2 9, p=M 15 120 : n * p : scaffold hire {n} days at {p} | {n} days' hire, {p} a day | hire for {n} days at {p} daily
skip : a=M 60 300 : a : a skip for {a} | the skip is {a} | {a} for the skip
permit : a=M 20 200 : a : permit fee {a} | {a} for the permit | the permit costs {a}
~ the house was built in 19{yy} | job number {jn} | {kk} of us were there | it took until {kk} o'clock

@ money : trip
hotel : n=J 2 12, p=M 45 210 : n * p : {n} nights in the hotel at {p} | hotel {n} nights, {p} a night | hotel: {n} x {p}
flights : n=J 2 6, p=M 60 480 : n * p : {n} flights at {p} each | flights for {n}, {p} apiece | {n} flights, {p} a ticket
car : n=J 2 12, p=M 22 90 : n * p : rental car {n} days at {p} | car for {n} days, {p} a day | {p} per day for the car, {n} days
fuel : n=D 15 80 1, p=M 1.3 2.1 : n * p : {n} litres of fuel at {p} | fuel: {n} l, {p} a litre | {n} l fuel, {p} each
visas : n=J 2 6, p=M 20 90 : n * p : {n} visas, {p} each | visas {n} x {p} | {n} visas at {p}
insurance : a=M 25 190 : a : insurance {a} | {a} for insurance | travel insurance is {a}
parking : n=J 2 12, p=M 5 28 : n * p : parking {n} days at {p} | {n} days of parking, {p} each | {p} a day for parking, {n} days
~ we leave on the {kk}th | gate {gt} | our suitcase has {gt} kg | it's {gt} degrees there

@ money : party
guests : n=I 12 90, p=M 12 70 : n * p : {n} guests at {p} a head | food for {n} guests, {p} each | {p} per guest, {n} guests
hall : a=M 120 1500 : a : the hall is {a} | hall rent {a} | {a} for the hall
band : h=J 2 6, p=M 60 250 : h * p : the band {h} hours at {p} | band for {h} hours, {p} an hour | {p} an hour for the band, {h} hours
wine : n=J 6 48, p=M 5 24 : n * p : {n} bottles of wine at {p} | wine: {n} bottles, {p} each | {n} wines at {p}
flowers : a=M 40 500 : a : flowers {a} | {a} for flowers | the flowers cost {a}
cake : a=M 40 320 : a : a cake for {a} | the cake is {a} | cake {a}
~ it starts at {kk} | aunt {A} turns {gt} | we invited {gt} people last year too

@ money : shopping
apples : n=D 0.5 6 1, p=M 1 5 : n * p : {n} kg apples at {p} | apples: {n} kg, {p} a kilo | {n} kilos of apples, {p} per kg
milk : n=J 2 12, p=M 0.7 2 : n * p : {n} milk at {p} | {n} cartons of milk, {p} each | milk: {n} x {p}
eggs : n=J 2 6, p=M 1.5 5 : n * p : {n} boxes of eggs at {p} | eggs: {n} boxes, {p} a box | {n} dozen eggs at {p} a dozen
bread : n=J 2 6, p=M 1.5 6 : n * p : {n} loaves of bread at {p} | {n} breads, {p} each | bread {n} x {p}
cheese : n=P 150 200 250 300 400 500, p=M 0.8 3.5 : n / 100 * p : {n} g cheese at {p} per 100 g | cheese: {n} grams, {p} for 100 g | {n} g of cheese, 100 g cost {p}
soap : a=M 1 9 : a : soap for {a} | the soap is {a} | {a} for soap
deposit : n=J 2 20, p=P 0.08 0.15 0.25 0.5 : n * p : {n} bottles with {p} deposit | deposit on {n} bottles, {p} each | {n} deposits at {p}
-returns : n=J 2 20, p=P 0.08 0.15 0.25 0.5 : n * p : minus {n} returns at {p} | {n} bottle returns give {p} each back | {n} returns of {p} go off
~ the shop closes at {kk} | it's aisle {gt} | i have {kk} coupons for something else

@ money : office
paper : n=J 4 60, p=M 3 9 : n * p : {n} reams of paper at {p} | paper: {n} packs, {p} each | {n} packs of paper, {p} a pack
toner : n=J 2 8, p=M 30 160 : n * p : {n} toners at {p} | toner {n} x {p} | {n} toner cartridges, {p} each
chairs : n=J 2 30, p=M 60 400 : n * p : {n} chairs at {p} | {n} office chairs, {p} each | chairs: {n} pieces, {p} a piece
desks : n=J 2 20, p=M 120 700 : n * p : {n} desks at {p} | {n} desks, {p} apiece | desks: {n} x {p}
licences : n=J 3 80, p=M 4 60 : n * p : {n} licences at {p} | software licences: {n}, {p} per seat | {n} licences, {p} each
cleaning : h=D 2 20 1, w=M 18 40 : h * w : cleaning {h} hours at {w} | {h} h of cleaning, {w} an hour | {w} an hour for {h} hours cleaning
-refund : a=M 10 200 : a : minus a refund of {a} | a refund of {a} comes off | {a} refund from last month
~ we are {gt} people | order {jn} | the contract ends in {kk} months

@ money : garage
tyres : n=P 2 4, p=M 50 220 : n * p : {n} tyres at {p} | {n} tyres, {p} each | tyres: {n} x {p}
oil : n=D 3 8 1, p=M 7 25 : n * p : {n} litres of oil at {p} | oil {n} l, {p} a litre | {n} l oil at {p} per litre
work : h=D 0.5 9 1, w=M 50 150 : h * w : {h} hours' work at {w} | work: {h} h, {w} an hour | {w} an hour, {h} hours of work
pads : a=M 30 180 : a : brake pads {a} | pads for {a} | {a} for the pads
air filter : a=M 8 60 : a : an air filter {a} | air filter {a} | {a} for an air filter
towing : n=I 5 80, p=M 2 6 : n * p : towing {n} km at {p} | {n} km of towing, {p} a km | towing: {n} kilometres, {p} each
~ it has {jn} thousand km | the car is from 20{kk} | plate {gt}

@ money : wages
hours : h=D 10 170 1, w=M 13 60 : h * w : {h} hours at {w} | {h} normal hours, {w} an hour | {w} an hour for {h} hours
overtime : h=D 1 20 1, w=M 18 90 : h * w : {h} overtime hours at {w} | overtime: {h} h, {w} each | {h} h overtime, {w} an hour
bonus : a=S 50 900 : a : a bonus of {a} | bonus {a} | {a} bonus
meals : n=J 3 22, p=M 3 16 : n * p : {n} meal vouchers of {p} | meals: {n} days at {p} | {n} meal allowances, {p} each
-advance : a=S 50 600 : a : minus an advance of {a} | {a} advance was paid already | an advance of {a} goes off
-uniform : a=M 15 90 : a : uniform {a} deducted | minus {a} for the uniform | they take {a} for the uniform
~ i started {kk} years ago | staff number {jn} | {gt} people work there

@ money : tickets
adults : n=J 2 40, p=M 8 60 : n * p : {n} adults at {p} | {n} adults, {p} each | adults {n} x {p}
children : n=J 2 60, p=M 3 30 : n * p : {n} children at {p} | {n} children, {p} each | {p} a child, {n} children
seniors : n=J 2 30, p=M 5 40 : n * p : {n} seniors at {p} | {n} seniors, {p} apiece | seniors: {n}, {p} each
guide : a=M 30 200 : a : the guide takes {a} | a guide for {a} | guide {a}
audio : n=J 2 30, p=M 2 9 : n * p : {n} audio sets at {p} | audio for {n}, {p} each | {n} audio guides, {p} apiece
bus : a=M 100 900 : a : the bus is {a} | bus hire {a} | {a} for the bus
~ the tour takes {kk} hours | room {gt} | it opens at {kk}

@ money : farm sales
potatoes : n=I 50 900, p=M 0.3 2 : n * p : {n} kg potatoes at {p} | potatoes: {n} kilos, {p} a kilo | {n} kg of potatoes, {p} per kg
eggs : n=I 20 200, p=M 2 5 : n * p : {n} dozen eggs at {p} | eggs: {n} boxes, {p} a box | {n} egg boxes, {p} each
hay : n=I 10 300, p=M 3 45 : n * p : {n} bales of hay at {p} | hay {n} bales, {p} each | {n} hay bales, {p} a bale
lambs : n=J 2 30, p=M 60 190 : n * p : {n} lambs at {p} | {n} lambs, {p} a head | lambs: {n} x {p}
-feed : n=I 100 2000, p=M 0.2 0.9 : n * p : minus {n} kg feed at {p} | feed {n} kg for {p} a kilo goes off | less feed, {n} kilos at {p}
-vet : a=M 40 400 : a : the vet took {a} | minus vet {a} | {a} for the vet goes off
~ we have {jn} acres | the barn is {gt} m long | {kk} dogs guard it

@ money : legal and office fees
filing : a=M 40 400 : a : filing {a} | filing fee {a} | {a} for filing
service : a=M 20 120 : a : service {a} | {a} for service | service of papers {a}
copies : n=I 20 600, p=M 0.05 0.5 : n * p : {n} copies at {p} | copies: {n} pages, {p} each | {n} pages copies at {p} a page
counsel : h=D 0.5 20 1, w=M 90 400 : h * w : {h} hours of counsel at {w} | counsel {h} h, {w} an hour | {w} an hour for counsel, {h} hours
translation : n=I 300 6000, p=P 0.08 0.1 0.12 0.15 0.2 : n * p : translation of {n} words at {p} | {n} words translation, {p} a word | translation: {n} words, {p} each
postage : n=J 2 30, p=M 1 9 : n * p : {n} letters postage at {p} | postage {n} x {p} | {n} postage items, {p} each
~ file number {jn} | court room {kk} | the hearing took {kk} hours

@ money : hair and beauty
cut : a=M 15 80 : a : a cut {a} | the cut is {a} | {a} for the cut
colour : a=M 30 140 : a : colour {a} | {a} for colour | the colour costs {a}
nails : n=P 5 10, p=M 2 9 : n * p : {n} nails at {p} | nails: {n}, {p} each | {n} nails, {p} apiece
massage : t=P 20 30 45 60 90, p=M 0.8 2 : t * p : {t} minutes of massage at {p} a minute | massage {t} min, {p} each minute | {p} a minute for the massage, {t} minutes
shampoo : n=J 2 4, p=M 6 25 : n * p : {n} bottles of shampoo at {p} | shampoo: {n} x {p} | {n} shampoos, {p} each
~ it took {kk} coffees | seat {gt} | i went there {kk} weeks ago too

@ money : print shop
flyers : n=I 100 5000, p=P 0.04 0.05 0.08 0.12 0.15 : n * p : {n} flyers at {p} | flyers: {n}, {p} each | {n} flyers, {p} apiece
posters : n=J 4 60, p=M 2 20 : n * p : {n} posters at {p} | {n} posters, {p} each | posters {n} x {p}
design : h=D 1 12 1, w=M 35 110 : h * w : design {h} hours at {w} | {h} h of design, {w} an hour | {w} an hour for {h} hours' design
setup : a=M 15 90 : a : setup {a} | a setup fee of {a} | {a} for the setup
cards : n=P 100 200 250 500 1000, p=P 0.05 0.08 0.1 0.2 : n * p : {n} business cards at {p} | cards: {n}, {p} each | {n} cards, {p} apiece
folding : n=I 100 3000, p=P 0.01 0.02 0.03 : n * p : folding {n} sheets at {p} | {n} sheets folding, {p} each | folding: {n} x {p}
~ on {gt}0 g paper | ready in {kk} days | file {jn}

@ money : vet and pets
checkup : a=M 25 90 : a : a checkup {a} | the checkup is {a} | {a} for the checkup
vaccines : n=J 2 5, p=M 12 60 : n * p : {n} vaccines at {p} | vaccines: {n}, {p} each | {n} shots of vaccines, {p} apiece
pills : n=I 10 90, p=M 0.2 3 : n * p : {n} pills at {p} | pills: {n}, {p} each | {n} pills, {p} apiece
food : n=D 2 30 1, p=M 2 12 : n * p : {n} kg food at {p} | food: {n} kg, {p} a kilo | {n} kilos of food, {p} per kg
kennel : n=J 2 21, p=M 14 45 : n * p : kennel {n} days at {p} | {n} days in the kennel, {p} a day | {p} a day for the kennel, {n} days
~ the dog is {kk} | chip number {jn} | it weighs {gt} kg

@ money : garden
plants : n=J 4 80, p=M 1 14 : n * p : {n} plants at {p} | plants: {n}, {p} each | {n} plants, {p} apiece
soil : n=J 3 40, p=M 3 12 : n * p : {n} bags of soil at {p} | soil: {n} bags, {p} a bag | {n} sacks of soil, {p} each
gardener : h=D 1 20 1, w=M 18 60 : h * w : the gardener {h} hours at {w} | gardener: {h} h, {w} an hour | {w} an hour for the gardener, {h} hours
turf : n=I 10 200, p=M 3 12 : n * p : {n} m2 turf at {p} | turf: {n} square metres, {p} each | {n} square metres of turf at {p}
mower : n=J 2 6, p=M 15 50 : n * p : mower hire {n} days at {p} | the mower {n} days, {p} a day | {p} a day for the mower, {n} days
-voucher : a=M 5 60 : a : minus a voucher of {a} | a voucher takes {a} off | {a} off by voucher
~ the hedge is {gt} m | we began at {kk} | it rained {gt} mm

@ money : school fund
sponsors : n=J 2 20, p=S 20 300 : n * p : {n} sponsors gave {p} each | sponsors: {n} with {p} each | {n} sponsors at {p}
cakes : n=I 20 200, p=M 0.5 4 : n * p : {n} pieces of cakes sold at {p} | cakes: {n}, {p} each | {n} cakes at {p}
raffle : n=I 50 900, p=M 0.5 5 : n * p : raffle: {n} tickets at {p} | {n} raffle tickets, {p} each | the raffle sold {n} at {p}
donations : a=S 20 900 : a : donations of {a} | {a} in donations | donations: {a}
-prizes : n=J 2 12, p=M 5 60 : n * p : minus {n} prizes at {p} | {n} prizes for {p} each were bought | {n} prizes, {p} each, go off
-printing : a=M 8 90 : a : printing took {a} | minus {a} for printing | {a} went for printing
~ class {kk}b sold most | {gt} parents helped | it was on the {kk}th

@ money : freight and fuel
diesel : n=I 60 900, p=M 1.3 2 : n * p : {n} l diesel at {p} | diesel: {n} litres, {p} a litre | {n} litres of diesel, {p} each
adblue : n=I 8 60, p=M 0.4 1.2 : n * p : {n} l adblue at {p} | adblue: {n} litres, {p} a litre | {n} litres of adblue, {p} each
tolls : n=J 2 14, p=M 4 60 : n * p : {n} tolls of {p} | tolls: {n} at {p} | {n} tolls, {p} each
ferry : a=M 90 800 : a : the ferry {a} | ferry: {a} | {a} for the ferry
driver : h=D 3 14 1, w=M 15 35 : h * w : the driver {h} hours at {w} | driver: {h} h, {w} an hour | {w} an hour for the driver, {h} hours
waiting : h=D 0.5 5 1, w=M 25 70 : h * w : waiting {h} hours at {w} | {h} h of waiting, {w} an hour | waiting time: {h} hours, {w} each
~ {jn} km in all | the trailer is {gt} ft | ramp {kk}

@ money : rent and flat
rent : n=J 2 12, p=M 300 1800 : n * p : {n} months' rent at {p} | rent: {n} months, {p} a month | {n} rents of {p}
heating : n=J 2 12, p=M 30 190 : n * p : heating {n} months, {p} each | {n} months of heating at {p} | heating: {n} x {p}
water : n=I 10 150, p=M 1 6 : n * p : {n} m3 water at {p} | water: {n} cubic metres, {p} each | {n} m3 of water, {p} per m3
internet : n=J 2 12, p=M 15 60 : n * p : internet {n} months at {p} | {n} months of internet, {p} each | internet: {n} x {p}
movers : h=J 2 10, w=M 40 120 : h * w : movers {h} hours at {w} | the movers: {h} h, {w} an hour | {w} an hour for the movers, {h} hours
-rebate : a=M 20 300 : a : minus a rebate of {a} | a rebate of {a} comes back | {a} rebate goes off
~ the flat has {gt} m2 | it's on floor {kk} | built 19{yy}

@ km : ways
commute : n=J 2 22, a=D 3 60 1 : n * a : {n} commutes of {a} km | the commute {n} times {a} km | commute: {n} x {a} km
deliveries : n=J 2 30, a=D 2 25 1 : n * a : {n} deliveries of {a} km | deliveries: {n}, {a} km each | {n} deliveries, {a} km apiece
detour : a=I 4 90 : a : a detour of {a} km | detour {a} km | {a} km of detour
trips : n=J 2 12, a=I 15 260 : n * a : {n} trips of {a} km | {n} trips, {a} km each | trips: {n} at {a} km
runs : n=J 2 9, a=D 3 21 1 : n * a : {n} runs of {a} km | runs: {n} x {a} km | {n} runs, {a} km each
-shortcut : a=J 2 9 : a : minus a shortcut of {a} km | the shortcut saves {a} km | {a} km less by a shortcut
~ the car is {kk} years old | it took {kk} days | {gt} km/h on the clock

@ kcal : food
rice : n=P 50 80 100 150 200 250, a=P 130 350 360 : n / 100 * a : {n} g rice at {a} kcal per 100 g | rice: {n} g, {a} kcal in 100 g | {n} grams of rice, 100 g have {a} kcal
eggs : n=J 2 6, a=P 70 78 90 155 : n * a : {n} eggs of {a} kcal | eggs: {n}, {a} kcal each | {n} eggs, {a} kcal apiece
oil : n=J 2 5, a=P 40 90 120 : n * a : {n} spoons of oil, {a} kcal each | oil: {n} spoons at {a} kcal | {n} spoons oil with {a} kcal
bread : n=J 2 6, a=P 70 80 95 110 130 : n * a : {n} slices of bread at {a} kcal | bread: {n} slices, {a} kcal each | {n} slices of bread, {a} kcal apiece
yoghurt : a=P 90 120 150 180 : a : a yoghurt with {a} kcal | yoghurt {a} kcal | {a} kcal of yoghurt
banana : n=J 2 4, a=P 90 95 105 110 : n * a : {n} banana at {a} kcal | banana: {n} x {a} kcal | {n} of banana, {a} kcal each
-run : n=I 10 90, a=P 8 10 11 12 : n * a : minus a run of {n} minutes at {a} kcal a minute | a {n} minute run burns {a} kcal a minute | the run: {n} min, {a} kcal each minute, goes off
~ i weigh {gt} kg | lunch was at 12 | the plate is {gt} cm

@ pts : points
tasks : n=J 3 30, a=P 2 3 4 5 10 : n * a : {n} tasks of {a} points | tasks: {n}, {a} points each | {n} tasks with {a} points apiece
essay : a=I 5 60 : a : the essay {a} points | essay: {a} | {a} points for the essay
wins : n=J 2 30, a=P 2 3 : n * a : {n} wins at {a} points | wins: {n}, {a} points each | {n} wins with {a} each
draws : n=J 2 15, a=P 1 : n * a : {n} draws at {a} point | draws: {n}, {a} point each | {n} draws with {a} each
goals : n=J 2 30, a=P 4 5 6 : n * a : {n} goals at {a} points | goals: {n} with {a} points each | {n} goals, {a} points apiece
-faults : n=J 2 12, a=P 1 2 3 4 5 : n * a : minus {n} faults of {a} points | {n} faults cost {a} points each | {n} faults, {a} each, go off
-late : a=P 2 5 10 : a : {a} points off for being late, so late costs {a} | minus {a} for late | late: {a} points go off
~ team {kk} | it lasted {gt} minutes | {jn} people watched

@ mg : doses
tablets : n=J 2 8, a=P 5 10 20 25 50 100 200 250 400 500 : n * a : {n} tablets of {a} mg | tablets: {n}, {a} mg each | {n} tablets at {a} mg
syrup : n=P 5 7.5 10 15 20, a=P 2 4 5 10 20 24 25 : n * a : {n} ml syrup with {a} mg per ml | syrup: {n} ml, {a} mg in one ml | {n} ml of syrup at {a} mg/ml
drops : n=J 5 40, a=P 0.5 1 2 2.5 : n * a : {n} drops of {a} mg | drops: {n}, {a} mg each | {n} drops with {a} mg apiece
injection : a=P 10 20 40 50 80 100 : a : an injection of {a} mg | injection {a} mg | {a} mg by injection
infusion : t=J 2 12, a=P 2 4 5 8 10 : t * a : an infusion {t} hours at {a} mg an hour | infusion: {a} mg/h, {t} hours | {t} hours of infusion, {a} mg each hour
~ the patient is {gt} | room {jn} | seen at {kk} o'clock | weight {gt} kg

@ pages : reading and writing
chapters : n=J 3 24, a=I 8 45 : n * a : {n} chapters of {a} pages | chapters: {n}, {a} pages each | {n} chapters at {a} pages
articles : n=J 2 30, a=J 3 20 : n * a : {n} articles with {a} pages | articles: {n} x {a} pages | {n} articles, {a} pages each
appendix : a=J 4 60 : a : an appendix of {a} pages | appendix {a} pages | {a} pages of appendix
reports : n=J 2 15, a=I 6 80 : n * a : {n} reports of {a} pages | {n} reports, {a} pages apiece | reports: {n} at {a} pages
-pictures : a=J 3 40 : a : {a} pages are only pictures | minus {a} pages of pictures | {a} pictures pages go off
~ printed in 20{kk} | the book weighs {jn} g | {gt} lines a page

@ pcs : eggs and baking
trays : n=J 3 40, a=P 6 12 20 24 30 : n * a : {n} trays of {a} | trays: {n} with {a} each | {n} trays, {a} on each
ovens : n=J 2 8, a=P 40 60 80 90 : n * a : {n} ovens with {a} rolls | ovens: {n}, {a} in each | {n} full ovens of {a}
yesterday : a=I 5 60 : a : {a} from yesterday | yesterday's {a} | {a} left from yesterday
-eaten : a=J 3 40 : a : {a} were eaten | minus {a} eaten | {a} eaten already
-cafes : n=J 2 12, a=P 10 15 20 25 30 : n * a : {n} cafes took {a} each | minus {n} cafes with {a} each | cafes: {n} x {a} go out
~ at {kk} in the morning | {gt} kg of flour | oven {jn} degrees

@ pcs : seats and beds
rows : n=J 4 40, a=P 8 10 12 14 16 18 20 24 : n * a : {n} rows of {a} | rows: {n} with {a} seats | {n} rows, {a} seats each
boxes : n=J 2 12, a=P 4 5 6 8 : n * a : {n} boxes of {a} seats | boxes: {n} with {a} | {n} boxes, {a} seats each
benches : n=J 3 30, a=P 3 4 5 6 : n * a : {n} benches for {a} | benches: {n}, {a} on each | {n} benches with {a} places
-reserved : a=J 4 60 : a : {a} are reserved | minus {a} reserved ones | {a} reserved
-broken : a=J 2 20 : a : {a} broken | minus {a} that are broken | {a} are broken
~ built 19{yy} | the play lasts {jn} minutes | a seat is {gt} cm wide

@ min : sport and music
intervals : n=J 3 12, t=P 2 3 4 5 6 : n * t : {n} intervals of {t} minutes | intervals: {n} x {t} min | {n} intervals, {t} min each
breaks : n=J 2 11, t=P 1 2 3 5 : n * t : {n} breaks of {t} min | breaks: {n}, {t} min each | {n} breaks, {t} minutes apiece
warmup : t=P 5 8 10 15 20 : t : warmup {t} minutes | {t} min of warmup | a warmup of {t} min
songs : n=J 4 30, t=P 3 3.5 4 4.5 5 : n * t : {n} songs of {t} minutes | songs: {n}, {t} min each | {n} songs at {t} min
laps : n=J 4 40, t=P 1 1.5 2 2.5 : n * t : {n} laps at {t} min | laps: {n}, {t} minutes each | {n} laps of {t} min
stretching : t=P 5 10 12 15 : t : stretching {t} min | {t} minutes of stretching | stretching takes {t} min
~ pulse {gt}0 | hall {kk} | shoe size {gt} | {kk} of us train

@ kg : building site
bricks : n=I 50 900, w=D 1.5 5 1 : n * w : {n} bricks of {w} kg | bricks: {n}, {w} kg each | {n} bricks at {w} kilos
cement : n=J 4 60, w=P 25 40 50 : n * w : {n} bags of cement, {w} kg each | cement: {n} bags of {w} kg | {n} cement bags at {w} kilos
beams : n=J 2 20, w=I 20 190 : n * w : {n} beams of {w} kg | beams: {n}, {w} kg apiece | {n} beams at {w} kilos
workers : n=J 2 6, w=I 60 100 : n * w : {n} workers at {w} kg | workers: {n}, about {w} kg each | {n} workers of {w} kg
sand : n=D 0.5 6 1, w=P 1500 1600 1700 : n * w : {n} m3 of sand, {w} kg each | sand: {n} m3 at {w} kg | {n} cubic metres sand, {w} kg per m3
-rubble : w=I 50 900 : w : minus {w} kg of rubble | {w} kg rubble go away | {w} kilos of rubble are taken off
~ the crane is {gt} m high | lot {jn} | {kk} weeks behind

@ money : bakery orders
rolls : n=I 20 400, p=M 0.2 1 : n * p : {n} rolls at {p} | rolls: {n}, {p} each | {n} rolls, {p} apiece
tarts : n=J 2 20, p=M 12 45 : n * p : {n} tarts at {p} | tarts: {n} x {p} | {n} tarts, {p} each
loaves : n=J 4 60, p=M 2 7 : n * p : {n} loaves, {p} each | loaves: {n} at {p} | {n} loaves for {p} apiece
driving : n=J 2 40, p=M 0.3 1 : n * p : driving {n} km at {p} | {n} km of driving, {p} each | driving: {n} kilometres, {p} a km
candles : n=J 2 30, p=M 0.5 3 : n * p : {n} candles at {p} | candles: {n}, {p} each | {n} candles, {p} apiece
-returned : n=J 2 40, p=M 0.1 0.6 : n * p : minus {n} crates returned at {p} | {n} crates returned, {p} each | {n} returned trays, {p} each, go off
~ pick-up at {kk} | the order is for {A} | oven {gt}

@ money : boat and camping
mooring : n=J 2 20, p=M 8 60 : n * p : mooring {n} nights at {p} | {n} nights of mooring, {p} each | {p} a night for the mooring, {n} nights
tents : n=J 2 6, p=M 5 30 : n * p : {n} tents at {p} | tents: {n}, {p} each | {n} tents, {p} apiece
showers : n=J 4 40, p=M 0.5 2 : n * p : {n} showers at {p} | showers: {n} x {p} | {n} showers, {p} each
kayaks : n=J 2 6, p=M 12 50 : n * p : {n} kayaks at {p} | {n} kayaks, {p} each | kayaks: {n} at {p}
gas : n=J 2 6, p=M 9 40 : n * p : {n} bottles of gas at {p} | gas: {n} bottles, {p} each | {n} gas bottles, {p} apiece
firewood : n=J 2 14, p=M 4 9 : n * p : {n} bags of firewood at {p} | firewood: {n} bags, {p} each | {n} sacks of firewood at {p}
~ the water has {gt} degrees | pitch {jn} | we came on the {kk}th

@ money : lab order
plates : n=I 10 300, p=M 0.5 6 : n * p : {n} plates at {p} | plates: {n}, {p} each | {n} plates, {p} apiece
tips : n=J 2 30, p=M 8 60 : n * p : {n} boxes of tips at {p} | tips: {n} boxes, {p} a box | {n} tip boxes, {p} each
enzyme : n=P 0.5 1 2 5, p=M 60 400 : n * p : {n} ml enzyme at {p} a ml | enzyme: {n} ml, {p} per ml | {n} ml of enzyme, {p} each ml
sequencing : n=I 8 96, p=M 3 9 : n * p : {n} sequencing runs at {p} | sequencing {n} samples, {p} each | sequencing: {n} x {p}
dry ice : a=M 15 80 : a : dry ice {a} | {a} for dry ice | the dry ice costs {a}
-credit note : a=M 20 200 : a : a credit note of {a} goes off | minus the credit note {a} | {a} off by credit note
~ keep at -{gt} degrees | group {kk} | order {jn}

@ money : library and club
fines : n=J 2 30, p=M 0.1 0.9 : n * p : {n} days of fines at {p} | fines: {n} days, {p} a day | {n} days late with fines of {p}
members : n=I 10 300, p=M 5 90 : n * p : {n} members pay {p} | members: {n}, {p} each | {n} members at {p}
juniors : n=J 4 90, p=M 3 40 : n * p : {n} juniors pay {p} | juniors: {n}, {p} each | {n} juniors at {p}
grant : a=S 100 3000 : a : a grant of {a} | the grant is {a} | {a} from the grant
-rent : n=J 2 12, p=M 40 600 : n * p : minus rent for {n} months at {p} | {n} months of rent, {p} each, go off | less {n} rents of {p}
-trainer : h=J 4 60, w=M 12 50 : h * w : the trainer took {w} an hour for {h} hours | minus trainer {h} h at {w} | {h} trainer hours, {w} each, go off
~ founded 19{yy} | the hall holds {jn} | we meet at {kk}

@ kg : animals and feed
hay : n=J 3 60, w=I 12 350 : n * w : {n} bales of hay, {w} kg each | hay: {n} bales of {w} kg | {n} hay bales at {w} kilos
oats : n=J 2 30, w=P 20 25 40 50 : n * w : {n} sacks of oats, {w} kg each | oats: {n} sacks of {w} kg | {n} oat sacks at {w} kilos
cows : n=J 2 30, w=I 400 750 : n * w : {n} cows of {w} kg | cows: {n}, about {w} kg each | {n} cows at {w} kilos
calves : n=J 2 14, w=I 40 220 : n * w : {n} calves of {w} kg | calves: {n}, {w} kg each | {n} calves at {w} kilos
salt : w=P 5 10 20 25 : w : salt {w} kg | {w} kg of salt | {w} kilos salt
-eaten : n=J 3 30, w=I 5 80 : n * w : minus {n} days with {w} kg eaten | {w} kg eaten on each of {n} days | they ate {w} kg a day for {n} days, eaten then
~ the barn is {gt} m | ear tag {jn} | fed at {kk}

@ min : travel
bus : n=J 2 4, t=P 8 12 15 18 25 35 : n * t : {n} bus rides of {t} minutes | the bus {n} times {t} min | bus: {n} x {t} minutes
walk : t=J 4 35 : t : a walk of {t} minutes | {t} min walk | walk {t} min
train : t=I 20 240 : t : the train {t} minutes | train: {t} min | {t} minutes by train
waiting : n=J 2 5, t=P 4 6 7 9 12 20 : n * t : {n} times waiting {t} minutes | waiting {n} x {t} min | {n} waits of {t} min (waiting)
security : t=P 15 20 25 30 40 : t : security {t} min | {t} minutes for security | security takes {t} min
flight : t=I 45 400 : t : the flight {t} min | flight {t} minutes | {t} minutes of flight
~ gate {gt} | seat {kk}c | train number {jn}

@ min : machine and print jobs
prints : n=J 2 20, t=P 12 20 35 45 70 95 : n * t : {n} prints of {t} minutes | prints: {n}, {t} min each | {n} prints at {t} min
heating : t=P 3 5 8 10 : t : heating {t} minutes | {t} min for heating | heating up takes {t} min
cleaning : n=J 2 9, t=P 2 3 5 6 : n * t : cleaning {n} times {t} min | {n} cleanings of {t} minutes (cleaning) | cleaning: {n} x {t} min
cuts : n=I 10 120, t=P 0.5 1 1.5 2 : n * t : {n} cuts of {t} min | cuts: {n}, {t} minutes each | {n} cuts at {t} min
setup : t=P 15 20 30 45 : t : setup {t} minutes | {t} min setup | setup takes {t} min
checks : n=J 3 40, t=P 1 2 3 4 : n * t : {n} checks, {t} min each | checks: {n} x {t} minutes | {n} checks at {t} min
~ nozzle at {jn} degrees | job {gt} | machine {kk}

@ pcs : cards and collections
packs : n=J 3 40, a=P 5 8 9 10 12 15 : n * a : {n} packs of {a} | packs: {n}, {a} in each | {n} packs with {a} cards
albums : n=J 2 12, a=P 60 80 90 100 120 200 : n * a : {n} albums with {a} | albums: {n}, {a} stickers each | {n} albums of {a}
gifts : a=J 3 30 : a : {a} as gifts | gifts: {a} | {a} came as gifts
-doubles : a=J 3 60 : a : {a} doubles go | minus {a} doubles | {a} doubles are given away
-swaps : n=J 2 9, a=J 2 9 : n * a : minus {n} swaps of {a} | in {n} swaps i lost {a} each | {n} swaps cost {a} each
~ i collect since 20{kk} | shelf {gt} | worth {jn} they say

@ m2 : fields and plots
plots : n=J 2 14, a=I 8 60, b=I 5 40 : n * a * b : {n} plots of {a} x {b} m | plots: {n}, {a} by {b} m each | {n} plots, {a} m x {b} m
lawn : a=I 6 60, b=I 5 40 : a * b : a lawn {a} x {b} m | lawn of {a} by {b} m | the lawn: {a} x {b} m
beds : n=J 2 12, a=D 1 8 1, b=P 0.8 1 1.2 1.5 : n * a * b : {n} beds of {a} x {b} m | beds: {n}, {a} by {b} m each | {n} beds, {a} m x {b} m
path : a=I 5 60, b=P 0.8 1 1.2 1.5 2 : a * b : a path {a} m long and {b} m wide | path: {a} x {b} m | the path of {a} by {b} m
-shed : a=D 2 5 1, b=D 2 4 1 : a * b : minus the shed {a} x {b} m | the shed of {a} by {b} m goes off | without the shed, {a} m x {b} m
-pond : a=D 1 4 1, b=D 1 3 1 : a * b : minus a pond {a} x {b} m | the pond, {a} by {b} m, goes off | without the pond {a} x {b} m
~ {kk} apple trees | the hedge is {gt} years old | plot number {jn}

@ kg : load
pallets : n=J 4 34, w=I 180 950 : n * w : {n} pallets {w} kg each | {n} pallets of {w} kg | pallets: {n} at {w} kilos
truck : w=K 5000 15000 : w : empty truck {w} kg | the truck alone weighs {w} kg | truck empty: {w} kilos
crates : n=J 3 40, w=I 10 90 : n * w : {n} crates of {w} kg | {n} crates, {w} kilos each | crates {n} x {w} kg
driver : w=I 60 120 : w : the driver {w} kg | driver weighs {w} kg | {w} kilos of driver
barrels : n=J 2 20, w=I 40 220 : n * w : {n} barrels, {w} kg apiece | barrels: {n} of {w} kg | {n} barrels at {w} kilos
machine : w=I 200 3000 : w : one machine of {w} kg | a machine, {w} kg | machine {w} kilos
-sacks : n=J 2 15, w=P 10 20 25 40 50 : n * w : minus {n} sacks of {w} kg | {n} sacks, {w} kg each, come off | we unload {n} sacks of {w} kilos
~ it's {jn} km to {C} | dock {kk} | the driver is {gt} | we leave at {kk}

@ kg : parcels and harvest
boxes : n=J 3 60, w=D 1 25 1 : n * w : {n} boxes of {w} kg | {n} boxes, {w} kg each | boxes: {n} at {w} kilos
apples : n=J 3 50, w=D 5 25 1 : n * w : {n} baskets of apples, {w} kg each | apples: {n} baskets at {w} kg | {n} x {w} kg of apples
pears : w=D 10 300 1 : w : {w} kg pears | pears {w} kg | {w} kilos of pears
plums : w=D 5 200 1 : w : plums {w} kg | {w} kg of plums | {w} kilos plums
books : n=J 5 60, w=D 0.3 1.9 1 : n * w : {n} books of {w} kg | books: {n}, {w} kg each | {n} books at {w} kilos
-rotten : w=D 1 9 1 : w : minus {w} kg rotten ones | {w} kg are rotten and go off | less {w} kilos rotten
~ {kk} of us picked | it took {kk} hours | the tree is {gt} years old

@ min : working day
meetings : n=J 2 7, t=P 10 15 20 25 30 45 50 60 : n * t : {n} meetings of {t} minutes | {n} meetings, {t} min each | meetings: {n} x {t} min
calls : n=J 3 30, t=P 3 4 5 6 8 10 12 : n * t : {n} calls at {t} minutes | {n} calls, {t} min each | calls {n} of {t} minutes
lunch : t=P 20 30 40 45 60 : t : lunch {t} minutes | {t} min lunch | lunch of {t} min
commute : n=P 2 4, t=I 8 70 : n * t : the commute {n} times {t} minutes | {n} commutes of {t} min | commute: {n} x {t} min
training : t=P 40 45 60 75 90 120 : t : training {t} min | {t} minutes of training | a training of {t} minutes
tickets : n=J 4 40, t=P 4 5 6 7 8 12 15 : n * t : {n} tickets, {t} min each | {n} tickets at {t} minutes | tickets: {n} of {t} min
emails : n=I 10 90, t=P 1 2 3 4 : n * t : {n} emails, {t} min each | emails {n} x {t} minutes | {n} emails at {t} min
~ room {jn} is booked | {kk} people attend | floor {kk} | i had {kk} coffees

@ min : kitchen and house
chopping : n=J 2 12, t=P 2 3 4 5 : n * t : chopping {n} onions, {t} min each | {n} onions at {t} minutes of chopping | chopping: {n} x {t} min
baking : n=J 2 6, t=P 12 15 20 25 35 40 : n * t : baking {n} trays, {t} min each | {n} trays of {t} minutes baking | baking: {n} times {t} min
resting : t=P 30 45 60 90 : t : resting {t} minutes | {t} min resting time | resting takes {t} min
ironing : n=J 3 20, t=P 3 4 5 6 7 : n * t : ironing {n} shirts, {t} min each | {n} shirts at {t} minutes ironing | ironing: {n} x {t} min
windows : n=J 3 16, t=P 5 6 8 10 12 : n * t : {n} windows, {t} min each | windows: {n} at {t} minutes | {n} windows to clean, {t} min apiece
washing : n=J 2 6, t=P 40 50 60 75 90 : n * t : washing {n} loads of {t} minutes | {n} washing loads, {t} min each | washing: {n} x {t} min
~ the oven is at {gt}0 degrees | recipe on page {jn} | {kk} people come

@ m : cloth, wire and fence
curtains : n=J 2 14, a=D 1 4 2 : n * a : {n} curtains of {a} m | {n} curtains, {a} m each | curtains: {n} at {a} metres
cables : n=J 2 30, a=D 0.5 15 1 : n * a : {n} cables of {a} m | {n} cables, {a} metres each | cables {n} x {a} m
fence : a=I 10 200 : a : a fence of {a} m | {a} metres of fence | fence {a} m
gates : n=J 2 6, a=D 0.8 3 1 : n * a : {n} gates, {a} m wide | gates: {n} at {a} m | {n} gates of {a} metres
hem : a=D 0.5 6 1 : a : the hem takes {a} m | {a} m for the hem | hem {a} metres
rails : n=J 2 20, a=D 1 6 1 : n * a : {n} rails of {a} m | rails: {n}, {a} m each | {n} rails at {a} metres
-offcuts : n=J 2 6, a=P 0.3 0.4 0.5 0.6 0.8 : n * a : minus {n} offcuts of {a} m we still have | {n} offcuts, {a} m each, can be used instead | less {n} offcuts of {a} metres
~ the wall is {gt} cm thick | colour number {jn} | it holds {gt} kg

@ l : liquids
buckets : n=J 3 40, a=P 5 8 10 12 15 : n * a : {n} buckets of {a} l | {n} buckets, {a} litres each | buckets: {n} at {a} l
bottles : n=J 4 90, a=P 0.33 0.5 0.7 0.75 1 1.5 : n * a : {n} bottles of {a} l | {n} bottles, {a} litre each | bottles {n} x {a} l
tank : a=I 20 900 : a : the tank holds {a} l | a tank of {a} litres | tank {a} l
cans : n=J 2 20, a=P 5 10 20 25 : n * a : {n} cans of {a} l | {n} canisters, {a} litres each, cans that is | cans: {n} at {a} l
rain : a=I 10 300 : a : rain brought {a} l | {a} litres of rain | rain: {a} l
-watering : n=J 2 14, a=P 5 8 10 12 15 20 : n * a : minus {n} days of watering, {a} l each | watering takes {a} l on {n} days | {n} waterings of {a} litres go off
~ at {gt} degrees | the pump is {kk} years old | the pipe is {gt} mm wide

@ pcs : stock and things
boxes : n=J 4 60, a=P 6 10 12 20 24 25 36 48 50 100 : n * a : {n} boxes of {a} | {n} boxes, {a} in each | boxes: {n} with {a} pieces
bags : n=J 3 40, a=P 5 8 10 15 20 30 : n * a : {n} bags with {a} each | {n} bags of {a} | bags {n} x {a}
loose : a=I 5 90 : a : {a} loose ones | and {a} loose | {a} lie loose
delivery : a=I 50 900 : a : a delivery of {a} | {a} came with the delivery | delivery: {a} pieces
-orders : n=J 2 30, a=P 2 3 4 5 6 8 10 12 : n * a : minus {n} orders of {a} | {n} orders took {a} each | {n} orders, {a} each, went out
-broken : a=J 2 40 : a : {a} are broken | minus {a} broken ones | {a} broken go off
-samples : n=J 2 12, a=J 2 6 : n * a : {n} people got {a} samples each | minus {n} times {a} samples | {n} x {a} samples given away
~ shelf {jn} | each weighs {gt} g | it's the {kk}th month | one costs {gt} cents

@ pcs : pupils and people
classes : n=J 3 30, a=I 14 33 : n * a : {n} classes of {a} | {n} classes with {a} pupils | classes: {n}, {a} in each
teachers : a=J 4 60 : a : {a} teachers | and {a} teachers | teachers: {a}
buses : n=J 2 12, a=I 20 60 : n * a : {n} buses with {a} people | {n} buses of {a} | buses: {n} x {a}
walkers : a=I 5 120 : a : {a} walkers | {a} came walking | walkers {a}
tables : n=J 3 40, a=P 4 6 8 10 12 : n * a : {n} tables of {a} | {n} tables with {a} people | tables: {n} times {a}
-ill : a=J 2 30 : a : {a} are ill | minus {a} who are ill | {a} ill stay home
~ the hall has {gt} windows | it begins at {kk} | the bus driver is {gt}

@ m2 : surfaces
walls : n=P 2 3 4, a=D 2 7 1, b=P 2.4 2.5 2.6 2.8 3 : n * a * b : {n} walls of {a} x {b} m | {n} walls, {a} m by {b} m each | walls: {n} times {a} x {b} m
ceiling : a=D 2 8 1, b=D 2 6 1 : a * b : a ceiling {a} x {b} m | the ceiling is {a} by {b} m | ceiling: {a} m x {b} m
floor : a=D 3 9 1, b=D 2 7 1 : a * b : a floor {a} x {b} m | floor {a} by {b} m | the floor, {a} m x {b} m
terrace : a=D 2 9 1, b=D 2 6 1 : a * b : a terrace {a} x {b} m | terrace of {a} by {b} m | the terrace: {a} x {b} m
-doors : n=J 2 4, a=P 0.8 0.9 1, b=P 2 2.1 : n * a * b : minus {n} doors {a} x {b} m | {n} doors of {a} by {b} m go off | without {n} doors, {a} m x {b} m each
-windows : n=J 2 6, a=P 0.8 1 1.2 1.5, b=P 0.9 1 1.2 1.3 : n * a * b : minus {n} windows {a} x {b} m | {n} windows of {a} by {b} m go off | {n} windows, {a} x {b} m each, are left out
-island : a=D 1 2.4 1, b=D 0.6 1.2 1 : a * b : minus the island {a} x {b} m | the island of {a} by {b} m stays free | without an island {a} x {b} m
~ the house has {kk} rooms | colour {jn} | it's {gt} degrees in there

@ gb : data
photos : n=I 200 6000, a=P 2 3 4 5 6 8 : n * a / 1000 : {n} photos of {a} MB | {n} photos, {a} MB each | photos: {n} at {a} MB
videos : n=J 2 40, a=D 0.5 9 1 : n * a : {n} videos of {a} GB | {n} videos, {a} GB each | videos {n} x {a} GB
backups : n=J 2 14, a=I 4 60 : n * a : {n} backups of {a} GB | backups: {n}, {a} GB each | {n} backups at {a} GB
system : a=I 10 90 : a : the system takes {a} GB | system {a} GB | {a} GB for the system
games : n=J 2 9, a=I 8 120 : n * a : {n} games at {a} GB | {n} games, {a} GB each | games: {n} of {a} GB
-deleted : a=I 2 60 : a : {a} GB deleted | minus {a} GB i deleted | {a} GB were deleted again
~ the laptop is {kk} years old | port {jn} | the wifi has {gt} Mbit

@ kwh : energy
lamps : n=J 3 40, w=P 5 7 9 11 15, h=J 2 14 : n * w * h / 1000 : {n} lamps of {w} W for {h} hours | {n} lamps, {w} watts, on {h} h | lamps: {n} x {w} W, {h} hours
heater : w=P 800 1000 1500 2000, h=J 2 12 : w * h / 1000 : a {w} W heater for {h} hours | heater: {w} watts, {h} h | the heater, {w} W, runs {h} hours
fridge : a=D 0.5 2 1 : a : the fridge {a} kWh | {a} kWh for the fridge | fridge: {a} kWh
oven : w=P 2 2.5 3 3.5, h=P 0.5 1 1.5 2 : w * h : the oven {w} kW for {h} hours | {h} hours of oven at {w} kW | oven: {w} kW, {h} h
charging : n=J 2 9, a=P 5 7 10 12 20 : n * a : charging {n} times {a} kWh | {n} charges of {a} kWh (charging the bike) | charging: {n} x {a} kWh
-solar : a=D 0.4 3 1 : a : solar gives {a} kWh | minus {a} kWh from solar | {a} kWh solar go off
~ the flat has {gt} m2 | the meter number is {jn} | {kk} people live here
"""

# on the whole: wordings / the running total x becomes
TIMES = ("n=J 2 9", "x * n", "and all that {n} times | the same on {n} days | {n} times over | that for {n} weeks running", "times")
VAT = ("v=P 5 7 8.1 10 19 20 21 25", "x * (1 + v / 100)", "then {v}% vat on all of it | plus {v}% vat | {v} percent tax on everything | all plus {v}% tax | and {v}% vat on top", "vat")
OFF = ("v=P 2 3 5 8 10 12 15 20 25", "x * (1 - v / 100)", "{v}% off the lot | less {v}% on the whole | {v} percent discount on the total | they take {v}% off everything", "discount")
PAID = ("a=M 5 90", "x - a", "i already paid {a} | minus a {a} voucher | {a} was paid in advance | a credit of {a} goes off the end", "credit")
SHIP = ("a=M 4 60", "x + a", "plus {a} delivery | {a} for shipping on top | and {a} handling at the end", "delivery")
MORE = lambda what: ("v=P 5 8 10 12 15 20", "x * (1 + v / 100)", f"plus {{v}}% {what} | {{v}} percent extra for {what} | add {{v}}% {what} to it all", what)
LESS = lambda what: ("v=P 2 3 5 8 10 15 20", "x * (1 - v / 100)", f"{{v}}% of it all is {what} | minus {{v}}% {what} in the end | we lose {{v}} percent as {what}", what)
MODS = dict(money=[VAT, VAT, OFF, OFF, PAID, SHIP], kg=[MORE("packaging"), LESS("waste")], min=[MORE("buffer"), MORE("reserve")], m=[MORE("waste"), MORE("reserve")], l=[LESS("loss"), MORE("reserve")], pcs=[], m2=[MORE("waste"), MORE("offcuts")],
            gb=[MORE("reserve"), LESS("compression")], kwh=[MORE("losses")], km=[MORE("reserve")], kcal=[MORE("snacks")], pts=[MORE("bonus")], mg=[], pages=[])
for c in MODS:
    MODS[c] += [TIMES]
ORDER = {"times": 0, "discount": 1, "delivery": 2, "vat": 3, "credit": 4}

# what is asked: own numbers / condition / code on x / fact / question / answer
U = dict(money="{$}", kg="{o} kg", min="{o} minutes", m="{o} m", l="{o} litres", pcs="{o}", m2="{o} m²", gb="{o} GB", kwh="{o} kWh", km="{o} km", kcal="{o} kcal", pts="{o} points", mg="{o} mg", pages="{o} pages")
Q = dict(money="total? | what do i charge | what's the sum | how much in all | to pay? | what does it come to | bill? | all together please | how much is that",
         kg="total weight? | how heavy is it all | kg in all? | weight altogether | what do we weigh | how many kilos",
         min="how many minutes in all | total minutes? | time needed in min | minutes altogether | how long in minutes",
         m="how many metres in all | total length? | metres needed | length altogether in m | how much do i need in m",
         l="how many litres in all | total litres? | litres altogether | what's that in l | volume together",
         pcs="how many in all | total? | how many are there now | number altogether | count them all up | what's the number",
         m2="how many m2 in all | total area? | square metres altogether | surface together in m2 | area to do?",
         km="how many km in all | total distance? | km altogether | how far together", kcal="how many kcal in all | calories? | total kcal | kcal altogether", pts="how many points in all | score? | total points | what's the result in points",
         mg="how many mg in all | total dose? | mg altogether | what did that make in mg", pages="how many pages in all | total pages? | pages altogether",
         gb="how many GB in all | total GB? | space needed in GB | data altogether in GB", kwh="how many kWh in all | total kWh? | energy used in kWh | kWh altogether")
FIN = {c: [] for c in Q}
EACH = ("n=J 2 12", None, "x / n", "{n} of us share it | split by {n} | between {n} people", "how much each | per person? | what's one share | everybody's part?", None)
for c in FIN:
    if c not in ("min", "m2", "gb", "pcs", "kcal", "pts", "mg", "pages"):
        FIN[c].append(EACH)
    lim = dict(money=("i have {L} | my budget is {L} | {L} in the account", "how much is left | what remains of it | money left over?", "how much am i short | what's missing | how much more do i need", "is that enough | does it suffice | can i pay it all"),
               kg=("the limit is {L} kg | max {L} kg allowed | {L} kg are permitted", "how much more could go on | kg still free? | room left in kg", "how many kg too much | by how many kg is it over | overload in kg", "is that within the limit | may it go like that | allowed?"),
               min=("i have {L} minutes | there are {L} min | {L} minutes available", "how many minutes are left | spare minutes? | time left in min", "how many minutes are missing | min too few? | how much over time in min", "do i make it in time | is that enough time | does it fit"),
               m=("the roll has {L} m | i have {L} metres | {L} m in stock", "how many m are left | rest in metres? | what remains on it", "how many metres are missing | m short? | how much more must i buy, m", "is that enough | does it do | long enough?"),
               l=("it fits {L} l | the barrel takes {L} litres | room for {L} l", "how many litres still fit | free room in l? | litres left to fill", "how many litres too much | what runs over in l | excess litres?", "does it all fit | is there room | enough room?"),
               pcs=("we need {L} | {L} are wanted | there should be {L}", "how many are missing | still to get? | how many short", "how many too many | surplus? | extra ones?", "is that enough | do we have enough | does it do"),
               m2=("there's material for {L} m2 | i have enough for {L} square metres | {L} m2 in stock", "how many m2 are left over | spare m2? | rest in m2", "how many m2 are missing | m2 short? | how much more in m2", "is that enough | does it do | will it be enough"),
               gb=("the disk has {L} GB | {L} GB are free | a {L} GB drive", "how many GB stay free | room left in GB | GB left?", "how many GB are missing | GB too much? | by how many GB is it over", "does it fit | is there enough space | enough room?"),
               km=("the tank lasts {L} km | {L} km range | i may drive {L} km", "how many km are left | km to spare? | range left", "how many km are missing | km over it? | by how many km too far", "does the range do | is that far enough | enough?"),
               kcal=("i may have {L} kcal | my limit is {L} kcal | {L} kcal a day", "how many kcal are left | what may i still eat in kcal | kcal to go?", "how many kcal over | by how much is it over, kcal | kcal too many?", "within the limit? | is that allowed | does it fit"),
               pts=("one needs {L} | {L} points to pass | the others have {L}", "how many points are missing | points short? | gap in points", "how many points above it | by how many points better | points over?", "is that enough | do i make it | passed?"),
               mg=("the limit is {L} mg | max {L} mg a day | {L} mg allowed", "how many mg are still allowed | mg left? | what may still be given in mg", "how many mg over | mg too much? | over the limit by how many mg", "is that allowed | within the limit? | may it be given"),
               pages=("i have read {L} pages | the limit is {L} pages | {L} pages done", "how many pages below it | difference in pages?", "how many pages above it | pages more than that? | what's still over in pages", "does it stay within | not more than that?"),
               kwh=("the battery holds {L} kWh | {L} kWh in the battery | we have {L} kWh", "how many kWh are left | rest in kWh? | kWh remaining", "how many kWh are missing | kWh short? | shortage in kWh", "is that enough | does it last | will it do"))[c]
    if c == "pages":
        lim = (lim[0], lim[1], lim[2], "")
    FIN[c].append(("L=limit", "x < L", "L - x", lim[0], lim[1], None))
    FIN[c].append(("L=limit", "x > L", "x - L", lim[0], lim[2], None))
    if lim[3]:
        FIN[c].append(("L=limit", "x != L", "x <= L" if c not in ("pcs", "pts") else "x >= L", lim[0], lim[3], "yn"))
FIN["kg"] += [(None, None, "x / 1000", "", "in tonnes? | how many t is that | total in tonnes", "{o} tonnes"), ("L=P 100 200 250 300 400 500 800 1000", "x > L", "ceil x / L", "{L} kg go on one trip | a trip carries {L} kg | we can take {L} kg at once", "how many trips | trips needed? | times to drive", "{o} trips"),
              ("p=M 0.2 4", None, "x * p", "freight {p} a kilo | {p} per kg | each kg costs {p}", "what does it cost to send | freight? | price for all of it", "{$}")]
FIN["min"] += [(None, None, "x / 60", "", "how many hours | in hours? | hours altogether | total in h", "{o} hours"), (None, None, "hm", "", "hours and minutes? | how long in h and min | total in hours and minutes", "hm"), ("s=clock", None, "clock", "we start at {s} | begin {s} | starting at {s}", "when are we done | finished when? | end time? | what time is it then", "{o}"),
               ("n=J 2 6", None, "x / n", "{n} people share the work | {n} of us do it together | split on {n} people", "minutes each? | how long does each work, min | minutes per person", None), ("w=M 14 60", None, "x / 60 * w", "paid {w} an hour | {w} per hour | the hour costs {w}", "what does that cost | pay for it? | how much money", "{$}")]
FIN["m"] += [("L=P 5 10 20 25 50 100", None, "ceil x / L", "a roll has {L} m | sold in rolls of {L} m | {L} m per roll", "how many rolls | rolls to buy? | number of rolls", "{o} rolls"), ("p=M 0.5 20", None, "x * p", "{p} a metre | one metre is {p} | at {p} per m", "what does it cost | price? | cost of all", "{$}"), (None, None, "x * 100", "", "in cm? | how many centimetres", "{o} cm")]
FIN["l"] += [("L=P 0.25 0.5 0.7 0.75 1 5 10", None, "ceil x / L", "filled into {L} l bottles | bottles of {L} litres | into {L} l jars", "how many do i need | how many to fill | number needed?", "{o}"), ("p=M 0.1 4", None, "x * p", "{p} a litre | one litre costs {p} | at {p} per l", "what is it worth | cost? | price of all", "{$}"), (None, None, "x * 1000", "", "in ml? | how many millilitres", "{o} ml")]
FIN["pcs"] += [("L=P 6 8 10 12 15 20 24 30 50", "x > L", "ceil x / L", "{L} go in one row | {L} fit in one | packed by {L}", "how many do we need for all | how many rows or boxes | units needed?", "{o}"), ("n=J 2 9", None, "x / n", "{n} branches share them evenly | split in {n} equal groups | divided among {n}", "how many each | per group? | each gets?", "{o}"), ("p=M 0.5 15", None, "x * p", "{p} each | one is {p} | at {p} apiece", "what are they worth | value of all? | money for all", "{$}")]
FIN["m2"] += [("L=P 5 6 8 10 12", None, "x / L", "a litre does {L} m2 | one litre of paint covers {L} m2 | {L} square metres per litre", "how many litres | paint needed in l? | litres of paint", "{o} litres"), ("L=P 1.2 1.5 1.8 2 2.2 2.5", None, "ceil x / L", "a pack covers {L} m2 | packs of {L} m2 | {L} m2 in a pack", "how many packs | packs to buy? | number of packs", "{o} packs"), ("p=M 6 90", None, "x * p", "{p} a square metre | {p} per m2 | one m2 costs {p}", "what does it cost | cost of all? | price?", "{$}")]
FIN["gb"] += [("L=P 256 500 512 1000 2000", "x < L", "x / L * 100", "the disk has {L} GB | on a {L} GB disk | of {L} GB", "how full is it in percent | percent used? | what percentage is that", "{o} percent"), ("L=P 10 20 50 100 250", None, "x * 8000 / L / 60", "the line does {L} Mbit/s | at {L} Mbit per second | uploading with {L} Mbit/s", "how many minutes to upload (8000 Mbit a GB) | upload time in min, 8000 Mbit per GB", "{o} minutes")]
FIN["kwh"] += [("p=P 0.22 0.25 0.28 0.3 0.32 0.35 0.4", None, "x * p", "a kWh is {p} | {p} per kWh | power at {p} a kWh", "what does that cost | cost? | how much money is that", "{$}"), ("n=P 7 14 28 30 31 90", None, "x * n", "like that for {n} days | the same on {n} days | every day, {n} days", "kWh altogether? | how many kWh then | total over that time", "{o} kWh")]

FIN["km"] += [("v=P 40 50 60 70 80 90 100", None, "x / v", "at {v} km/h | driving {v} km/h | {v} km/h on average", "how many hours | hours for it? | time in h", "{o} hours"), ("l=D 4 9 1", None, "x / 100 * l", "the car takes {l} l per 100 km | {l} litres on 100 km | consumption {l} l/100", "how many litres | fuel in l? | litres for all that", "{o} litres"),
              ("p=P 0.3 0.35 0.38 0.42 0.45 0.5 0.7", None, "x * p", "{p} a km | mileage is {p} per km | they pay {p} each km", "how much money is that | what do i get for it | cost?", "{$}")]
FIN["kcal"] += [(None, None, "x * 4.184", "", "in kJ (4.184)? | how many kJ, 4.184 a kcal | kilojoules with 4.184", "{o} kJ"), ("n=J 2 7", None, "x / n", "for {n} people | shared by {n} | we are {n}", "kcal each? | how many kcal per person | kcal a head", None)]
FIN["pts"] += [("L=P 100 120 150 200 300 400", "x < L", "x / L * 100", "{L} were possible | out of {L} | the maximum is {L}", "how many percent is that | percentage? | score in percent", "{o} percent")]
FIN["mg"] += [(None, None, "x / 1000", "", "in grams? | how many g | g altogether", "{o} g"), ("w=I 30 110", None, "x / w", "body weight {w} kg | the patient weighs {w} kg | at {w} kg", "how many mg per kg | mg/kg? | dose per kilo", "{o} mg per kg"), ("n=P 2 3 4 6", None, "x / n", "in {n} equal doses | split into {n} doses | given in {n} portions", "mg each time? | how many mg a dose | mg per dose", None)]
FIN["pages"] += [("n=P 10 12 15 20 25 30 40", None, "ceil x / n", "{n} pages a day | i read {n} a day | at {n} pages daily", "how many days | days needed? | days for all of it", "{o} days"), ("n=P 1 1.5 2 2.5 3", None, "x * n / 60", "{n} minutes a page | each page takes {n} min | at {n} min per page", "how many hours | hours for it? | time in h", "{o} hours"), ("p=P 0.04 0.05 0.08 0.1 0.15", None, "x * p", "printing is {p} a page | a page costs {p} | {p} per page", "what does printing cost | cost of all? | price to print", "{$}")]

PART_OFF = ["{v}% off the {N}", "the {N} with {v}% off", "{v} percent less on the {N} alone", "on the {N} alone we get {v}% off"]
PART_ON = ["{v}% extra on the {N}", "the {N} cost {v}% more now", "{v} percent surcharge, but just on the {N}"]
MONEY = ["${}", "${}", "€{}", "{} euros", "{}", "{}", "£{}", "{} dollars", "{} EUR", "CHF {}"]
JOIN = [", ", ", ", ", ", ". ", ". ", "; ", " and ", " + ", "\n", ", "]
FIX = ["sorry, {f}", "no wait: {f}", "correction: {f}", "make that {f}", "it's {f}", "i meant {f}", "what if it's {f}", "{f} instead", "and with {f}?", "change that to {f}", "oops, {f}"]
ADD = ["plus {f}", "and {f} too", "i forgot {f}", "{f} come on top", "add {f}", "also {f}", "{f} as well", "and now with {f}"]
DROP = ["without the {N}", "leave out the {N}", "and if the {N} fall away?", "no {N} after all", "forget the {N}", "minus the {N}, so not counted at all", "drop the {N}"]
ONLY = ["just the {N}?", "and the {N} alone", "how much of that are the {N}", "only the {N}", "what do the {N} make"]
SAYS = ["It comes to {x}.", "That is {x}.", "{x}.", "It is {x}.", "That makes {x}."]


def specs(t):
    out = []
    for x in t.split(","):
        n, k = x.strip().split("=")
        out.append((n.strip(), k.split()[0], k.split()[1:]))
    return out


class Part:
    def __init__(self, line):
        noun, var, self.code, says = [x.strip() for x in line.split(" : ")]
        self.sign, self.noun = (-1, noun[1:]) if noun[0] == "-" else (1, noun)
        self.vars, self.says = specs(var), [x.strip() for x in says.split(" | ")]


DOMAINS = []
for block in TEXT.strip().split("\n\n"):
    lines = block.split("\n")
    DOMAINS.append((lines[0][1:].split(":")[0].strip(), [Part(x) for x in lines[1:] if x[0] != "~"], lines[-1][1:].split("|")))


def values(r, vs, money, x=None):
    out = {}
    for n, k, a in vs:
        if k == "limit":
            v = x * r.choice([0.5, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, 1.5, 2])
            v = max(1, int(float(f"{v:.2g}")) if v >= 10 else round(v))
            out[n] = (v, (money.format(f"{v:,}" if v >= 1000 and r.p(0.5) else v) if money else f"{v:,}" if v >= 1000 and r.p(0.5) else str(v)), str(v))
        elif k == "clock":
            h, m = r.randint(6, 15), r.choice([0, 10, 15, 20, 30, 40, 45])
            out[n] = (h * 60 + m, f"{h}:{m:02d}", f"{h} * 60 + {m}")
        else:
            w = draw(r, k, a, money or "{}")
            if n == "v":
                w.text = str(w.num)
            if k == "P" and n == "p":                   # a price among fixed ones
                w.text = (money or "{}").format(w.text)
            out[n] = (w.num, w.text, w.code)
    return out


def put(t, v):
    return re.sub(r"\{(\w+)\}", lambda m: GUARD(v[m.group(1)][1]) if m.group(1) in v else m.group(), t)


def expr(code, v):
    return re.sub(r"\b[a-zA-Z]\b", lambda m: v[m.group()][2] if m.group() in v else m.group(), code)


class Sum:
    """Parts with their values, what is done to the whole, what is asked."""

    def __init__(self, d):
        self.d = d
        r = d.r
        self.cls, self.parts, self.asides = r.choice(DOMAINS)
        self.money = r.choice(MONEY)
        k = r.choice([1, 2, 2, 2, 3, 3, 3, 4])
        plus, minus = [p for p in self.parts if p.sign > 0], [p for p in self.parts if p.sign < 0]
        chosen = r.sample(plus, min(k, len(plus)))
        if minus and r.p(0.35):
            chosen.append(r.choice(minus))
        r.shuffle(chosen)
        self.on = [(p, values(r, p.vars, self.money), None, r.pick(p.says)) for p in chosen]
        if self.cls == "money" and r.p(0.2):
            i = r.randrange(len(self.on))
            if self.on[i][0].sign > 0 and len(self.on) > 1:
                v = r.choice([5, 10, 15, 20, 25, 30])
                self.on[i] = (*self.on[i][:2], (v, r.p(0.75)), self.on[i][3])
        self.mods = []
        for _ in range(r.choice([0, 0, 0, 1, 1, 2] if self.cls == "money" else [0, 0, 0, 1])):
            m = r.choice(MODS[self.cls]) if MODS[self.cls] else None
            if m and all(m[3] != n[0][3] for n in self.mods):
                self.mods.append((m, values(r, specs(m[0]), self.money), r.pick(m[2].split(" | "))))
        self.ordered()
        self.fin = self.final()

    def ordered(self):
        """What happens to the whole in the order in which one means it: times, discount, delivery, tax, what is paid."""
        self.mods.sort(key=lambda m: ORDER.get(m[0][3], 2.5))

    def total(self):
        x = 0
        for p, v, part, _ in self.on:
            y = eval(p.code, {n: w[0] for n, w in v.items()})
            x += p.sign * (y if not part else y * (1 - part[0] / 100 if part[1] else 1 + part[0] / 100))
        for m, v, _ in self.mods:
            x = eval(m[1], {"x": x, **{n: w[0] for n, w in v.items()}})
        return x

    def final(self):
        """(fact or nothing, question, values, code, answer)"""
        r = self.d.r
        x = self.total()
        plus = [p for p, _, _, _ in self.on if p.sign > 0]
        if len(plus) == len(self.on) > 1 and not self.mods and r.p(0.12):
            a, b = r.sample(plus, 2)
            va, vb = (next(eval(q.code, {n: w[0] for n, w in v.items()}) * ((1 - part[0] / 100 if part[1] else 1 + part[0] / 100) if part else 1) for q, v, part, _ in self.on if q is p) for p in (a, b))
            if r.p(0.5) or va <= vb:
                return ("", r.choice(["what percent of it are the {a}", "share of the {a} in percent?", "the {a} are how many percent of all", "how many percent of the total are the {a}"]).replace("{a}", a.noun), {}, "share:" + a.noun, "{o} percent")
            return ("", r.choice(["how much more are the {a} than the {b}", "difference between {a} and {b}?", "by how much are the {a} more than the {b}", "{a} minus {b}?"]).replace("{a}", a.noun).replace("{b}", b.noun), {}, f"diff:{a.noun}:{b.noun}", None)
        for _ in range(12):
            if r.p(0.5):
                break
            f = r.choice(FIN[self.cls])
            limit = f[0] and f[0][:1] in "Lnps" and f[0].split("=")[1]
            v = values(r, specs(f[0]), self.money if self.cls == "money" or f[0][0] in "pw" else None, x) if f[0] else {}
            if x <= 0 or f[1] and not eval(f[1], {"x": x, **{n: w[0] for n, w in v.items()}}):
                continue
            return (r.pick(f[3].split(" | ")) if f[3] else "", r.pick([q.strip() for q in f[4].split(" | ")]), v, f[2], f[5])
        return ("", r.pick([q.strip() for q in Q[self.cls].split(" | ")]), {}, "x", None)

    def fine(self):
        x = self.total()
        if x <= 0:
            return False
        f = self.fin
        if f[3][:5] in ("share", "diff:"):
            nouns = f[3].split(":")[1:]
            have = {p.noun: eval(p.code, {n: w[0] for n, w in v.items()}) * ((1 - part[0] / 100 if part[1] else 1 + part[0] / 100) if part else 1) for p, v, part, _ in self.on}
            return not self.mods and all(n in have for n in nouns) and (len(nouns) == 1 or have[nouns[0]] > have[nouns[1]]) and all(p.sign > 0 for p, _, _, _ in self.on)
        if f[3] == "x / n" and self.cls == "pcs" and x % f[2]["n"][0]:
            return False
        c = next((q[1] for q in FIN[self.cls] if q[2] == f[3] and q[5] == f[4] and q[1] and (f[4] == "yn" or "L" in q[1])), None)
        return not c or bool(eval(c, {"x": x, **{n: w[0] for n, w in f[2].items()}}))

    def facts(self):
        out = []
        r = self.d.r
        for p, v, part, t in self.on:
            out.append(put(t, v) + (r.choice([", ", " (", " - "]) + r.choice(PART_OFF if part[1] else PART_ON).replace("{N}", p.noun).replace("{v}", GUARD(str(part[0]))) if part else ""))
            if " (" in out[-1] and part and out[-1].count("(") > out[-1].count(")"):
                out[-1] += ")"
        out += [put(t, v) for _, v, t in self.mods]
        return out

    def code(self):
        r = self.d.r
        lines, names = [], []
        for p, v, part, _ in self.on:
            e = expr(p.code, v)
            if part:
                e = (f"{e} * " if re.fullmatch(r"[\w. */]+", e) else f"({e}) * ") + (f"(1 - {part[0]} / 100)" if part[1] else f"(1 + {part[0]} / 100)")
            names.append((p.sign, p.noun.replace(" ", "_"), e))
        if len(names) == 1 and not self.mods and self.fin[3] == "x":
            return self.last(names[0][2], [])
        lines = [f"{n} = {e}" for _, n, e in names]
        e = " ".join((("+ " if s > 0 else "- ") if i else "") + n for i, (s, n, _) in enumerate(sorted(names, key=lambda x: -x[0])))
        if len(names) > 1 or self.mods:
            if not self.mods and self.fin[3] == "x":
                return self.last(e, lines)
            name = lambda n: n.replace(" ", "_")
            if self.fin[3].startswith("diff:"):
                a, b = map(name, self.fin[3].split(":")[1:])
                return "\n".join([x for x in lines if x.startswith((a + " =", b + " ="))] + [f"print(round({a} - {b}, 2))" if self.floats() else f"print({a} - {b})"])
            if self.fin[3].startswith("share:"):
                return "\n".join(lines + [f"total = {e}", f"print(round({name(self.fin[3][6:])} / total * 100, 2))"])
            lines.append(f"total = {e}")
            e = "total"
        for m, v, _ in self.mods:
            lines.append("total = " + re.sub(r"\bx\b", "total", expr(m[1], {n: w for n, w in v.items() if n != "x"})))
        return self.last(e, lines)

    def last(self, e, lines):
        f = self.fin
        c = f[3]
        g = lambda t: re.sub(r"\bx\b", e if re.fullmatch(r"\w+", e) else f"({e})", expr(t, {n: w for n, w in f[2].items()}))
        if c == "x":
            out = f"print(round({e}, 2))" if self.floats() else f"print({e})"
        elif c == "hm":
            lines.append(f"total = round({e})" if e != "total" or self.floats() else "total = total")
            lines = [x for x in lines if x != "total = total"]
            out = "print(total // 60, total % 60)"
        elif c == "clock":
            lines.append(f"end = {f[2]['s'][2]} + round({e})")
            out = 'print(f"{end // 60 % 24:02d}:{end % 60:02d}")'
        elif c.startswith("ceil "):
            lines.insert(0, "import math")
            out = f"print(math.ceil({g(c[5:])}))"
        elif f[4] == "yn":
            out = f"print({g(c)})"
        elif "/" in c or self.floats() or any(isinstance(w[0], float) for w in f[2].values()):
            out = f"print(round({g(c)}, 2))"
        else:
            out = f"print({g(c)})"
        return "\n".join(lines + [out])

    def floats(self):
        return bool(self.mods and any("/" in m[1] for m, _, _ in self.mods)) or any(part or "/" in p.code for p, _, part, _ in self.on) or any(isinstance(w[0], float) for _, v, _, _ in self.on for w in v.values()) or any(isinstance(w[0], float) for _, v, _ in self.mods for w in v.values())

    def answer(self):
        d, r = self.d, self.d.r
        out = d.py(self.code())
        a = self.fin[4]
        if a == "yn":
            return d.say(r.choice(["Yes, it is enough.", "Yes."] if out == "True" else ["No, it is not enough.", "No."]) if self.cls not in ("kg", "kcal", "mg") else "Yes, it is within the limit." if out == "True" else "No, it is too much.", [])
        if a == "hm":
            h, m = out.split(" ")
            return d.say(f"It takes {h} hours and {m} minutes.", [h, m])
        x = (a or U[self.cls]).replace("{$}", self.money.format(out)).replace("{o}", out)
        d.say("At " + x + "." if self.fin[3] == "clock" else r.choice(SAYS).replace("{x}", x), [out])


@family("relations", 150.0)
def composed(d):
    r = d.r
    for _ in range(30):
        s = Sum(d)
        if s.fine() and s.total() < 10 ** 7:
            break
    facts = s.facts()
    n = len(s.on)
    if r.p(0.25):
        gt = dict(yy=str(r.randint(10, 99)), jn=str(r.randint(100, 999)), kk=str(r.randint(4, 11)), gt=str(r.randint(12, 60)), A=r.pick(NAMES), C=r.pick(CITIES))
        aside = re.sub(r"\{(\w+)\}", lambda m: GUARD(gt[m.group(1)]), r.choice(s.asides).strip())
        facts.insert(r.randint(0, n), aside)
    if s.fin[0]:
        f = put(s.fin[0], s.fin[2])
        facts.insert(0 if r.p(0.15) else len(facts), f)
    j = r.choice(JOIN)
    if j == " + " and any(p.sign < 0 for p, _, _, _ in s.on):
        j = ", "
    q = s.fin[1]
    t = facts[0]
    for f in facts[1:]:
        t += (j if not f.startswith(("plus", "minus", "then", "and", "less", "all plus")) or "\n" in j else ", ") + f
    k = r.random()
    if k < 0.12:
        t = f"{q.rstrip('?')}: {t}" if r.p(0.6) else f"{q.rstrip('?')}? {t}"
    elif k < 0.2:
        t = r.choice(["quote: ", "for my list: ", "ok so ", "we have ", "numbers: ", "here's the thing: ", "i've got "]) + t + r.choice([". ", ", ", "? "]) + q
    else:
        t = t + r.choice([". ", ". ", ", ", "? ", " - ", "\n", " = ", " -> ", ": ", "... "]) + q + ("?" if q[-1] != "?" and r.p(0.4) else "")
    if r.p(0.3):
        t = t[0].upper() + t[1:]
    d.user(noisy(r, t, 0.8))
    s.answer()
    for _ in range(r.choice([0, 0, 0, 1, 1, 2, 3])):
        keep = (list(s.on), list(s.mods), s.fin)
        k = r.random()
        if k < 0.35:                                    # a number put right
            i = r.randrange(len(s.on))
            p, v, part, w = s.on[i]
            w = r.pick(p.says)
            new = dict(v)
            if len(p.vars) > 1 and r.p(0.6):            # one of its numbers alone
                x = r.choice(p.vars)
                new[x[0]] = values(r, [x], s.money)[x[0]]
            else:
                new = values(r, p.vars, s.money)
            if all(new[x][0] == v[x][0] for x in v):
                continue
            s.on[i] = (p, new, part, w)
            t = r.pick(FIX).replace("{f}", put(w.removeprefix("minus ").removeprefix("less "), new))
        elif k < 0.5:
            more = [p for p in s.parts if all(p is not x[0] for x in s.on)]
            if not more or len(s.on) > 4:
                continue
            p = r.choice(more)
            v, w = values(r, p.vars, s.money), r.pick(p.says)
            s.on.append((p, v, None, w))
            t = (r.pick(ADD) if p.sign > 0 else r.choice(["{f}", "and {f}", "oh, and {f}"])).replace("{f}", put(w, v))
        elif k < 0.65:
            if len(s.on) < 3 or sum(x[0].sign > 0 for x in s.on) < 2:
                continue
            i = r.choice([i for i, x in enumerate(s.on) if x[0].sign > 0])
            t = r.pick(DROP).replace("{N}", s.on[i][0].noun)
            del s.on[i]
        elif k < 0.75:
            m = r.choice(MODS[s.cls]) if MODS[s.cls] else None
            if not m:
                continue
            v, w = values(r, specs(m[0]), s.money), r.pick(m[2].split(" | "))
            old = [i for i, x in enumerate(s.mods) if x[0][3] == m[3]]
            if not old and any(ORDER.get(x[0][3], 2.5) > ORDER.get(m[3], 2.5) for x in s.mods):
                continue
            if old:
                s.mods[old[0]] = (m, v, w)
                t = r.pick(FIX).replace("{f}", put(w.removeprefix("then ").removeprefix("plus ").removeprefix("and ").removeprefix("minus "), v))
            else:
                s.mods.append((m, v, w))
                t = r.choice(["{f}", "and {f}", "ok, {f}", "now {f}"]).replace("{f}", put(w, v)).replace("and and", "and")
        elif k < 0.85 and len(s.on) > 1:
            p, v, part, w = r.choice(s.on)
            if p.code == "a" or p.code == "w" or p.code == "t":
                continue
            only = (list(s.on), list(s.mods), s.fin)
            s.on, s.mods, s.fin = [(Plain(p), v, part, w)], [], ("", "", {}, "x", None)
            d.user(noisy(r, r.pick(ONLY).replace("{N}", p.noun), 0.6))
            s.answer()
            s.on, s.mods, s.fin = only
            continue
        else:
            f = s.final()
            if f[3] == s.fin[3] or f[0] and len(s.mods) and f[3] == "x / n" and r.p(0.5):
                continue
            s.fin = f
            t = (put(f[0], f[2]) + r.choice([", ", ". ", " - "]) if f[0] else r.choice(["and ", "", "ok, "])) + f[1]
        if not s.fine() or s.total() > 10 ** 7 or any(m[0][3] in ("credit",) for m in s.mods[:-1]):
            s.on, s.mods, s.fin = keep
            continue
        d.user(noisy(r, t, 0.6))
        s.answer()


class Plain:
    """A part that is asked for by itself: never taken off."""

    def __init__(self, p):
        self.sign, self.noun, self.code, self.vars, self.says = 1, p.noun, p.code, p.vars, p.says
