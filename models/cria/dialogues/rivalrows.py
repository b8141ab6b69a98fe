"""The trades of rivals.py: key ; article > pool ; figures "a 2-40/2 + noun | words" (+: a count) ; formula = unit ; min or max is best, + if a sum means something ; words for more / words for less ; the first question."""
import re

TABLE = r"""
weapons ; the > sword,axe,bow,spear,hammer,dagger,staff ; a 20-180/5 {v} damage | {v} dmg ; b D0.5-3 {v} hits a second | {v} hits/s ; a * b = points a second ; max ; stronger,better,the best / weaker,worse ; {t}: {a} damage, {b} hits a second, damage per second | {t} does {a} damage with {b} hits a second, dps? | dps of {t}, {a} dmg at {b} hits/s
workers ; > names ; a 4-50 + hours | {v} hours | {v} h ; b D12-40 {v} an hour | at {v} ; a * b = euros ; max + ; who got most,the highest,most / who got least,the lowest,least ; {t} worked {a} hours at {b} | pay of {t}: {a} h, {b} an hour | {t}, {a} hours at {b} each
offers ; offer > A,B,C,D,E,F,G ; a 50-900/10 + litres | {v} litres ; b DD0.5-3 {v} each | at {v} ; a * b = euros ; min ; dearer,more expensive / cheaper,the cheapest,better ; {t}: {a} litres at {b}, in all | {t}, {a} l for {b} each, total | what's {t}, {a} litres at {b}
cars ; the > red car,blue car,van,old car,small car,sports car ; a 4-12 {v} litres | {v} l ; b DD1.3-2.1 {v} a litre | at {v} ; a * b = euros per 100 km ; min ; dearer,thirstier / cheaper,thriftier,better ; {t} takes {a} l per 100 km at {b} a litre, cost of 100 km | 100 km with {t}: {a} litres, {b} each | {t}, {a} l/100 km, fuel {b}: per 100 km
fields ; the > north field,south field,meadow,orchard,slope,paddock ; a 20-300/5 {v} m long | {v} metres long ; b 10-200/5 {v} m wide | {v} metres wide ; a * b = m² ; max + ; larger,bigger,the largest / smaller,the smallest ; {t} is {a} m long and {b} m wide, area | area of {t}: {a} by {b} m, {b} wide | {t}, {a} m by {b} m, m²?
machines ; machine > A,B,C,D,E,F ; a 10-90/5 {v} a minute | {v} pieces a minute ; b 20-400/10 + minutes | {v} minutes | {v} min ; a * b = pieces ; max + ; faster,more,ahead / slower,less,behind ; {t} makes {a} a minute for {b} minutes | {t}: {a} pieces a minute, {b} min | pieces of {t}, {a} a minute in {b} minutes
hikers ; > names ; a D2-9 {v} km/h | at {v} km/h ; b 1-9 + hours | {v} hours | for {v} hours ; a * b = km ; max + ; further,the furthest,ahead / less far,behind ; {t} walks {b} hours at {a} km/h | {t}: {a} km/h for {b} hours, how far | how far gets {t} in {b} h at {a} km/h
batteries ; > drill,saw,lamp,radio,heater,fan ; a 10-400/10 {v} watts | {v} W ; b 1-24 + hours | {v} hours | for {v} hours ; a * b / 1000 = kWh ; min + ; more,thirstier / less,thriftier ; {t}: {a} watts for {b} hours, kWh | {t} with {a} W runs {b} h, kWh? | kWh of the {t}, {a} W, {b} hours
boxes ; the > green box,red box,long box,flat box,old box,big box ; a 10-90/5 {v} cm long ; b 10-60/5 {v} cm wide ; c 5-50/5 {v} cm high ; a * b * c / 1000 = litres ; max + ; bigger,larger,the biggest / smaller,the smallest ; {t} is {a} cm long, {b} wide and {c} high, litres | {t}: {a} x {b} x {c} cm, litres? | litres of {t}, {a} by {b} by {c} cm
stalls ; > names ; a 5-90 + jars | {v} jars ; b DD2-9 {v} each | at {v} ; a * b = euros ; max + ; more,ahead,the most / less,behind,the least ; {t} sold {a} jars at {b} | {t}: {a} jars for {b} each, takings | takings of {t}, {a} jars at {b}
loans ; the > bank,savings bank,shop,dealer,uncle ; a 800-9000/100 {v} borrowed | a sum of {v} ; b D1-9 {v} percent | {v}% ; a * b / 100 = euros interest ; min + ; dearer,more,worse / cheaper,less,better ; {t}: {a} at {b} percent, interest a year | {t} lends {a} for {b}%, yearly interest | interest at {t}, {a} with {b}%
classes ; class > 5a,5b,6a,6b,7a,7c,8b ; a 15-32 + pupils | {v} pupils ; b D3-20 {v} each | at {v} ; a * b = euros ; max + ; more,ahead / less,behind ; {t}: {a} pupils pay {b} each | {t} has {a} pupils, {b} a head, in all | {a} pupils of {t} at {b}
pumps ; pump > 1,2,3,4,5,6 ; a 10-240/10 {v} litres a minute | {v} l/min ; b 5-180/5 + minutes | {v} minutes | for {v} min ; a * b = litres ; max + ; more,better,ahead / less,behind ; {t} does {a} l a minute for {b} minutes | {t}: {b} minutes at {a} litres a minute | litres from {t}, {a} l/min, {b} min
flats ; flat > A,B,C,D,E,F ; a 25-120/5 {v} m² | {v} square metres ; b D7-22 {v} a m² | at {v} per m² ; a * b = euros ; min ; dearer,more expensive / cheaper,the cheapest ; {t}: {a} m² at {b} each, rent | rent of {t}, {a} square metres for {b} a m² | {t} has {a} m², {b} per m², how much
cyclists ; > names ; a D5-160 {v} km ; b D0.5-7 {v} hours | in {v} hours ; a / b = km/h ; max ; faster,quicker,the fastest / slower,the slowest ; {t} rode {a} km in {b} hours, km/h | {t}: {a} km, {b} h, speed? | how fast was {t}, {a} km in {b} h
packs ; the > small pack,big pack,family pack,tin,jar,bag ; a DD1-15 {v} euros | costs {v} ; b 100-2500/50 {v} g | with {v} g ; a / b * 100 = euros per 100 g ; min ; dearer,more expensive / cheaper,better value ; {t} is {a} euros for {b} g, per 100 g | {t}: {b} g for {a}, 100 g cost | 100 g of {t} when {b} g cost {a}
teams ; the > names_of_teams ; a 2-25 + wins | {v} wins ; b 0-12 + draws | {v} draws ; a * 3 + b = points ; max ; ahead,better,first / behind,worse,last ; {t}: {a} wins, {b} draws, 3 and 1 points | points of {t} with {a} wins and {b} draws, three a win | {t} have {a} wins and {b} draws (3/1)
tanks ; tank > A,B,C,D,E ; a 200-4000/50 {v} litres | holding {v} ; b 5-95/5 {v}% full | {v} percent full ; a * b / 100 = litres ; max + ; fuller,more / emptier,less ; {t} holds {a} litres and is {b}% full, litres in it | {t}: {a} l, {b} percent full | what's in {t}, {a} litres at {b}%
servers ; > web,db,mail,cache,proxy,build ; a 4-64/2 + cores | {v} cores ; b DD1-9 {v} a core | at {v} each ; a * b = euros a month ; min + ; dearer,more / cheaper,less ; {t}: {a} cores at {b} a month | {t} with {a} cores, {b} each, monthly | monthly for {t}, {a} cores at {b}
readers ; > names ; a 80-900/10 {v} pages | a book of {v} pages ; b 8-60/2 {v} pages a day | {v} a day ; a / b = days ; min ; slower,longer / faster,done first ; {t} reads {a} pages at {b} a day, days | {t}: {b} pages daily, the book has {a} | days for {t}, {a} pages, {b} a day
bakers ; > names ; a 6-90/2 + rolls | {v} rolls ; b DD0.3-1.5 {v} each | at {v} ; a * b = euros ; max + ; more,ahead / less,behind ; {t} sells {a} rolls at {b} | {t}: {a} rolls, {b} apiece, takings | what does {t} take for {a} rolls at {b}
shares ; > ACME,NORD,HELIO,VASTA,ORBIS,TRION ; a 5-300/5 + shares | {v} shares ; b D4-240 {v} each | at {v} ; a * b = euros ; max + ; worth more,higher / worth less,lower ; {t}: {a} shares at {b} | {a} shares of {t} at {b}, worth | {t}, {a} pieces for {b} each
trucks ; truck > 1,2,3,4,5 ; a 3-40 + boxes | {v} boxes ; b 5-60/5 {v} kg each | of {v} kg ; a * b = kg ; max + ; heavier,more loaded / lighter,less loaded ; {t} carries {a} boxes of {b} kg | {t}: {a} boxes, {b} kg each, load | load of {t}, {a} times {b} kg
gardens ; > names ; a 3-40 + plants | {v} plants ; b D0.4-6 {v} kg each | {v} kg a plant ; a * b = kg ; max + ; more,better / less,worse ; {t} has {a} plants with {b} kg each | {t}: {a} plants, {b} kg a plant, harvest | harvest of {t}, {a} plants at {b} kg
printers ; printer > A,B,C,D,E ; a 60-2000/20 {v} pages ; b 8-60/2 {v} a minute | {v} pages a minute ; a / b = minutes ; min ; slower,longer / faster,done first ; {t} prints {a} pages at {b} a minute, minutes | {t}: {a} pages, {b} per minute | how long needs {t} for {a} pages at {b} a minute
hotels ; the > Astoria,Seeblick,Crown,Lindenhof,Bellevue,Central ; a 2-14 + nights | {v} nights ; b 40-220/5 {v} a night | at {v} ; a * b = euros ; min ; dearer,more expensive / cheaper,the cheapest ; {t}: {a} nights at {b} | {a} nights in {t} for {b} each | what do {a} nights in {t} at {b} cost
savers ; > names ; a 5-200/5 {v} a month | {v} monthly ; b 3-60 + months | {v} months | for {v} months ; a * b = euros ; max + ; richer,more,ahead / poorer,less,behind ; {t} saves {a} a month for {b} months | {t}: {b} months, {a} each | savings of {t} after {b} months at {a}
wires ; the > copper wire,steel wire,thin wire,old wire,long wire ; a 5-400/5 {v} m | {v} metres ; b 2-90/2 {v} g a metre | with {v} g a m ; a * b / 1000 = kg ; min + ; heavier,the heaviest / lighter,the lightest ; {t}: {a} m at {b} g a metre, kg | {a} metres of {t}, {b} g each, kilos | weight of {t} in kg, {a} m, {b} g a metre
dancers ; > names ; a 3-30 + jumps | {v} jumps ; b D2-9 {v} points each | at {v} points ; a * b = points ; max + ; ahead,better,first / behind,last ; {t} does {a} jumps at {b} points | {t}: {a} jumps, {b} points each | points of {t}, {a} jumps with {b}
ships ; the > Swan,Heron,Otter,Tern,Dolphin,Pike ; a 20-900/10 {v} miles | a trip of {v} miles ; b 5-30 {v} knots | at {v} knots ; a / b = hours ; min ; slower,longer / faster,there first ; {t} sails {a} miles at {b} knots, hours | {t}: {a} sea miles, {b} knots | how long needs {t} for {a} miles with {b} knots
schools ; the > north school,south school,old school,new school,river school ; a 4-30 + classes | {v} classes ; b 16-31 {v} pupils each | {v} a class ; a * b = pupils ; max + ; larger,bigger / smaller,the smallest ; {t} has {a} classes of {b} | {t}: {a} classes, {b} pupils each | pupils of {t}, {a} classes with {b}
ovens ; the > top oven,deck oven,small oven,old oven,stone oven ; a 4-40/2 + loaves | {v} loaves ; b 2-12 + loads | {v} loads ; a * b = loaves ; max + ; more,better / less,worse ; {t} bakes {a} loaves in each of {b} loads | {t}: {b} loads of {a} loaves | loaves from {t}, {a} at a time, {b} times
""".replace("names_of_teams", "tigers,eagles,sharks,wolves,bears,hawks,lions,foxes")


class Figure:
    def __init__(self, text):
        self.name, span, rest = text.split(" ", 2)
        self.counted, rest = rest.startswith("+ "), rest.removeprefix("+ ")
        ways = [w.strip() for w in rest.split(" | ")]
        self.noun = ways.pop(0) if self.counted else ""
        self.ways = [w for w in ways if "{v}" in w]
        m = re.fullmatch(r"(D*)([\d.]+)-([\d.]+)(?:/(\d+))?", span)
        self.places, self.lo, self.hi, self.step = len(m[1]), float(m[2]), float(m[3]), int(m[4] or 1)

    def draw(self, r):
        if self.places:
            x = round(r.uniform(self.lo, self.hi), self.places)
            return int(x) if x == int(x) else x
        return r.randrange(int(self.lo), int(self.hi) + 1, self.step)

    def say(self, r, v):
        return r.choice(self.ways).replace("{v}", str(v))


class Row:
    def __init__(self, line):
        self.key, thing, *rest = (x.strip() for x in line.split(" ; "))
        *figures, formula, kind, words, asks = rest
        article, _, pool = thing.rpartition("> ")
        self.article, self.pool = article.strip() + " " * bool(article.strip()), pool.strip()
        self.figures = [Figure(f) for f in figures]
        self.formula, self.unit = (x.strip() for x in formula.split(" = "))
        self.top, _, adds = kind.partition(" ")
        self.adds = bool(adds)
        high, low = words.split(" / ")
        self.high, self.low = high.split(","), low.split(",")
        self.asks = [w.strip() for w in asks.split(" | ")]


ROWS = [Row(line) for line in TABLE.strip().split("\n")]
