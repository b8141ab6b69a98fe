"""The trades of records.py.  Grouped: key ; pool ; groups ; headings ; unit ; from-to, step or places, whole (no percentages of it), moves ; intro ; what the sum is called (none if a sum means nothing) ; which is most ; which is least.  Counted: key ; things ; headings ; counts ; prices ; intro."""
from pools import CITIES, NAMES
from skein import TABLES

GROUPS = r"""
staff ; names ; IT,HR,sales,support,stores ; name,dept,salary ; euros ; 2200-6200/50 moves ; salaries | our staff | payroll ; payroll in all ; who earns most | highest paid, who | best paid? ; who earns least | lowest paid, who | worst paid?
orders ; names ; north,south,west,online ; client,region,amount ; euros ; 20-900.2 ; orders | order list | this week's orders ; amount in all | turnover ; who ordered for most | largest order, whose | biggest client here ; who ordered for least | smallest order, whose
runs ; names ; juniors,seniors,masters ; runner,class,minutes ; minutes ; 19-58.1 moves ; race times in minutes | results | finish list ; ; who was slowest | last one in | who took longest ; who was fastest | who won | quickest?
towns ; cities ; coast,hills,plain ; town,area,thousands ; thousand people ; 8-900/1 whole ; towns, people in thousands | inhabitants in thousands | towns ; people in all ; which is largest | biggest town? | where do most live ; which is smallest | smallest town? | where do fewest live
expenses ; costs ; home,leisure,work ; item,kind,euros ; euros ; 8-700.2 moves ; expenses | what i spent | my costs ; spent in all ; what was dearest | largest expense, for what | most went where ; what was cheapest | smallest expense, for what | least went where
pupils ; names ; 5a,5b,5c ; pupil,class,points ; points ; 12-60/1 whole moves ; test results | points in the test | maths test ; ; who is best | best pupil? | who has most ; who is worst | weakest pupil? | who has least
hours ; names ; kitchen,service,bar ; who,team,hours ; hours ; 4-45/1 moves ; hours this week | time sheet | who worked what ; hours in all ; who worked most | longest week, whose | who did most ; who worked least | shortest week, whose | who did least
harvest ; crops ; east,west,tunnel ; crop,field,kg ; kg ; 6-380/1 ; harvest in kg | picked this week | yields ; kg in all ; which gave most | best crop? | most of what ; which gave least | poorest crop? | least of what
files ; files ; photos,docs,backup ; file,folder,MB ; MB ; 2-900/1 moves ; files | disk list | sizes in MB ; size in all ; which is largest | biggest file? | what takes most ; which is smallest | tiniest file? | what takes least
trips ; cities ; train,car,plane ; to,by,km ; km ; 40-1900/10 whole ; trips | where i went | travel log, km ; km in all | distance in all ; which was furthest | longest trip where | farthest one ; which was nearest | shortest trip where | closest one
gifts ; names ; family,friends,work ; from,circle,euros ; euros ; 5-150/5 whole moves ; gifts of money | who gave what | wedding money ; given in all ; who gave most | largest gift from whom | most generous? ; who gave least | smallest gift from whom
calls ; names ; morning,noon,evening ; agent,shift,calls ; calls ; 8-90/1 whole moves ; calls taken | call list | calls by agent ; calls in all ; who took most | busiest agent? | most calls, who ; who took fewest | quietest agent? | fewest calls, who
animals ; animals ; barn,pond,meadow ; animal,where,number ; animals ; 2-160/1 whole moves ; animals on the farm | count of animals | our animals ; animals in all ; most of which | which are most | largest number of what ; fewest of which | which are fewest | smallest number of what
servers ; hosts ; prod,test,lab ; host,zone,load ; requests ; 20-9500/10 moves ; requests per host | hosts and load | load table ; requests in all ; which is busiest | most requests where | busiest host? ; which is quietest | fewest requests where | quietest host?
rooms ; rooms ; upstairs,downstairs ; room,floor,m2 ; m² ; 5-42.1 ; rooms in m² | the house | room list ; area in all | floor area ; which is largest | biggest room? | most space where ; which is smallest | tiniest room? | least space where
goals ; names ; tigers,sharks,wolves ; player,team,goals ; goals ; 1-40/1 whole moves ; scorers | goals this season | goal list ; goals in all ; who scored most | top scorer? | best striker ; who scored least | fewest goals, who
"""
THINGS = r"""
hardware ; nuts,bolts,screws,washers,hooks,nails,hinges,clamps ; item,qty,price ; 4-400 ; 0.02-3.5 ; hardware order | parts list | stock
groceries ; apples,eggs,lemons,rolls,yoghurts,onions,peppers,avocados ; item,qty,price ; 2-24 ; 0.2-3.9 ; shopping | groceries | my list
office ; pens,folders,markers,envelopes,staplers,pads,rulers,batteries ; article,count,euros ; 2-120 ; 0.15-9.5 ; office order | supplies | stationery
garden ; tulips,roses,herbs,shrubs,bulbs,ferns,pots,seeds ; plant,number,each ; 2-60 ; 0.4-14 ; plants | garden order | nursery list
kitchenware ; plates,cups,forks,bowls,glasses,spoons,pans,jugs ; thing,pcs,price ; 2-48 ; 1.2-24 ; kitchen order | crockery | for the canteen
clothes ; shirts,socks,caps,scarves,jackets,belts,gloves,ties ; what,pieces,price ; 1-30 ; 3-79 ; clothes | sale list | stock of the shop
tickets ; adults,children,students,seniors,groups,members ; kind,number,fare ; 1-90 ; 3-28 ; tickets sold | box office | fares
tools ; saws,hammers,files,drills,planes,chisels,levels,pliers ; tool,qty,price ; 1-25 ; 4-120 ; tools | workshop stock | tool order
sweets ; lollies,bars,gums,toffees,truffles,mints,drops ; sweet,bags,price ; 2-70 ; 0.3-4.8 ; sweets | kiosk | candy stand
books ; novels,atlases,comics,guides,diaries,poems,primers ; kind,copies,price ; 1-40 ; 2-35 ; book order | flea market books | book table
lamps ; bulbs,tubes,spots,lanterns,cables,switches,sockets ; part,count,price ; 2-80 ; 0.8-26 ; electric parts | lighting | wiring list
drinks ; beers,juices,waters,coffees,teas,wines,sodas ; drink,sold,price ; 2-140 ; 0.9-6.5 ; sold at the bar | drinks | bar list
"""


def split(t):
    return [w.strip() for w in t.split(" | ") if w.strip()]


class Grouped:
    def __init__(self, line):
        self.key, pool, groups, head, self.unit, span, *texts = (x.strip() for x in line.split(";"))
        self.pool = dict(names=NAMES, cities=CITIES).get(pool) or TABLES.get(pool) or FURTHER[pool]
        self.groups, self.head = groups.split(","), head.split(",")
        span, *flags = span.split()
        self.whole, self.moves = "whole" in flags, "moves" in flags
        lo, _, hi = span.partition("-")
        self.places = self.step = 0
        hi, _, step = hi.partition("/")
        hi, _, places = hi.partition(".")
        self.lo, self.hi, self.step, self.places = int(lo), int(hi), int(step or 1), int(places or 0)
        self.intro, self.sum, self.most, self.least = map(split, texts)


class Counted:
    def __init__(self, line):
        self.key, pool, head, counts, prices, intro = (x.strip() for x in line.split(";"))
        self.pool, self.head, self.intro = pool.split(","), head.split(","), split(intro)
        self.lo, self.hi = map(int, counts.split("-"))
        self.cheap, self.dear = map(float, prices.split("-"))


FURTHER = dict(files="notes.txt,plan.md,cat.jpg,logo.png,report.pdf,song.mp3,data.csv,list.txt,film.mp4,scan.tif".split(","), animals="hens,ducks,geese,goats,sheep,cows,pigs,rabbits,doves,horses".split(","))
GROUPED = [Grouped(line) for line in GROUPS.strip().split("\n")]
COUNTED = [Counted(line) for line in THINGS.strip().split("\n")]
