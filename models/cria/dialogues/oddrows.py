"""The trades of oddlists.py.  Spans: key ; what one is called (several, one) ; from-to in minutes ; intro.  Signed: key ; unit ; from-to, places ; intro ; what comes in ; what goes out ; the balance.  Units: key ; large, small, how many ; from-to in the small one ; intro ; one, several.
Rounds: key ; pool ; from-to ; one round, several ; intro.  Logs: key ; words, the first of which is the bad one ; what stands there ; intro ; a line, lines.  Dues: key ; pool ; intro."""

SPANS = """
films ; films, film ; 75-190 ; film lengths | my film evening | films tonight
shifts ; shifts, shift ; 180-570 ; shifts | my shifts this week | worked
flights ; flights, flight ; 55-620 ; flights | flight times | legs of the trip
meetings ; meetings, meeting ; 15-150 ; meetings today | meetings | calendar
hikes ; stages, stage ; 70-430 ; stages of the hike | walking times | hike, day by day
rides ; rides, ride ; 12-160 ; bike rides | rides this week | riding times
naps ; naps, nap ; 15-140 ; baby's naps | naps | slept
lessons ; lessons, lesson ; 30-150 ; piano lessons | lessons | taught
jobs ; jobs, job ; 20-400 ; print jobs | machine times | jobs on the saw
podcasts ; episodes, episode ; 18-130 ; podcast episodes | episodes left | to listen to
dives ; dives, dive ; 21-95 ; dives | dive times | under water
calls ; calls, call ; 5-95 ; phone calls | calls with the client | on the phone
"""
SIGNED = """
account ; euros ; 5-900, 2 ; account | movements | bank statement ; incoming | income | what came in | the plus entries ; outgoing | outgoings | what went out | the minus entries ; balance? | what's the balance | result | where do i stand
water ; cm ; 1-60, 0 ; water level, changes | river, cm | level changes ; rises | the ups | when it rose | plus ones ; falls | the downs | when it fell | minus ones ; change in all | net change | sum of it | the result
stock ; pieces ; 2-300, 0 ; stock movements | store, in and out | stock changes ; deliveries | what came in | the ins | plus entries ; sales | what went out | the outs | minus entries ; net change? | result | the sum | change in all
score ; points ; 5-120, 0 ; card game | my points per round | points ; gains | the plus rounds | what i won | wins ; losses | the minus rounds | what i lost | minuses ; total? | result | my score | where do i stand
weight ; kg ; 1-4, 1 ; weight changes | kilos month by month | diet diary ; gains | the ups | months up | plus ones ; losses | the downs | months down | minus ones ; change in all | net change | result | all together
cash ; euros ; 1-90, 2 ; cash box | till | petty cash ; takings | what came in | money in | plus entries ; payouts | what went out | money out | minus entries ; balance? | difference in the box | what's the sum | result
lift ; floors ; 1-14, 0 ; the lift went | lift moves | floors up and down ; ups | the ways up | up moves | plus ones ; downs | the ways down | down moves | minus ones ; where did it end, from 0 | net floors | result | sum of the moves
shares ; euros ; 2-400, 2 ; my shares, gains and losses | trades | deals ; gains | the winners | profits | plus trades ; losses | the losers | what i lost | minus trades ; result? | net gain | all together | the sum
"""
UNITS = """
weights ; kg, g, 1000 ; 150-5200 ; weights | parcels | bags ; parcel, parcels ; kilos
lengths ; m, cm, 100 ; 35-900 ; boards | lengths | pieces of rope ; piece, pieces ; metres
volumes ; l, ml, 1000 ; 100-4000 ; bottles | volumes | drinks ; bottle, bottles ; litres
ways ; km, m, 1000 ; 300-14000 ; walks | ways | distances ; way, ways ; kilometres
coins ; euros, cents, 100 ; 20-2500 ; amounts | prices | small sums ; amount, amounts ; euro
times ; h, min, 60 ; 12-400 ; times | durations | how long i took ; time, times ; hours
sizes ; GB, MB, 1000 ; 120-9000 ; downloads | files | sizes ; file, files ; gigabytes
waits ; min, s, 60 ; 15-900 ; waits | laps | breaks ; wait, waits ; minutes
"""
ROUNDS = """
darts ; names ; 5-120 ; round, rounds ; darts | darts, round by round | points per round
quiz ; teams ; 1-15 ; round, rounds ; quiz | quiz night, points | points by round
golf ; names ; 2-9 ; hole, holes ; mini golf, strokes | strokes per hole | golf
sales ; names ; 3-90 ; day, days ; sold per day | sales by day | pieces sold
laps ; names ; 55-99 ; lap, laps ; lap times in seconds | laps, seconds | go-kart
jumps ; names ; 120-480 ; try, tries ; jumps in cm | long jump | tries, cm
bowling ; names ; 2-30 ; frame, frames ; bowling | pins per frame | bowling night
reading ; names ; 4-90 ; week, weeks ; pages per week | reading list | pages read
"""
LOGS = """
server ; ERROR,INFO,WARN,DEBUG ; disk,net,start,stop,login,cache,mail,queue,backup,reload ; log | the server log | from the log ; line, lines
door ; DENIED,OPEN,CLOSED ; front,back,garage,cellar,gate,lab,roof,office ; door log | doors today | access log ; entry, entries
mill ; JAM,RUN,IDLE ; belt 1,belt 2,press,saw,feeder,dryer,packer ; machine log | shift log | production ; entry, entries
ward ; alarm,round,visit ; room 4,room 7,room 9,room 12,room 15,hall,lift ; night log | ward, tonight | log of the ward ; entry, entries
bus ; late,ontime,early ; line 3,line 8,line 12,line 20,line 41,line 66 ; buses | bus log | at the stop ; bus, buses
phone ; missed,answered,dialled ; Anna,office,bank,mum,doctor,school,garage,Tom ; calls | call list | my phone ; call, calls
"""
DUES = """
bills ; gas,water,tax,rent,power,phone,insurance ; bills due | bills | to pay
papers ; thesis,essay,report,poster,review,talk ; deadlines | hand in | papers due
trips ; Rome,Oslo,Porto,Ghent,Krakow,Bergen,Lyon ; trips | travel dates | leaving for
library ; atlas,novel,cookbook,diary,manual,comic ; library, due | books due back | return dates
checks ; boiler,lift,car,chimney,alarm,pump ; inspections | next checks | service dates
vaccines ; tetanus,flu,measles,rabies,polio ; vaccinations | next shots | due shots
"""
