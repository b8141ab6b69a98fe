"""What the stories of tales.py are about: things that grow and shrink, money that is spent in parts, work that is done day by day."""


def ways(t):
    return [x.strip() for x in t.split("|")]


def context(name, unit, span, step, start, more, less, ask, says, parts=""):
    return dict(name=name, unit=unit, span=span, step=step, start=ways(start), more=ways(more), less=ways(less), ask=ways(ask), says=ways(says), **({"parts": ways(parts)} if parts else {}))


CONTEXTS = [
    context("jars", "jars", (20, 300), 60, "{S} had {n} jars of honey|there were {n} jars of jam in the cellar|{n} jars stood on the shelf|{S} started with {n} jars",
            "{n} came back|then {S} filled {n} more|{n} new ones were added|a neighbour brought {n}|{S} found {n} in another cupboard", "{S} sold {n} at the market|{n} were given to friends|{n} broke|{S} opened {n}|the school took {n}",
            "how many jars now|jars left|how many are there in the end|number of jars now|how many jars does that leave", "{out} jars.|There are {out} jars now.|That leaves {out} jars.", "{p} of them were sold|{S} gave away {p} of them|{p} of those there went to the fair"),
    context("people", "people", (8, 60), 20, "{n} people sit in the bus at the depot|{n} passengers are on the bus|the tram leaves with {n} people on board|{n} people are in the bus at first",
            "{n} get on|at the next stop {n} get on|{n} climb in|then {n} more board|another {n} get in", "{n} get off|at the station {n} leave|{n} people get out|at the market {n} hop off|then {n} get off",
            "how many are on it now|how many people stay|passengers now|how many are left in the bus|how many ride on", "{out} people.|{out} are on it now.|There are {out} people in it.", "{p} of them get off at the school|at the hospital {p} of them leave"),
    context("floor", "floors", (2, 12), 6, "the lift is on floor {n}|a lift starts on floor {n}|someone gets in on floor {n}|the elevator stands on floor {n}",
            "up {n}|it goes up {n}|then {n} floors up|{n} up|it climbs {n} floors", "down {n}|it goes down {n}|then {n} floors down|{n} down", "which floor|where is it now|on what floor does it stop|floor?|where do we end up", "Floor {out}.|It is on floor {out}."),
    context("birds", "birds", (5, 40), 12, "{n} birds sit on a wire|there are {n} birds on the roof|{n} sparrows in a tree|{n} ducks swim on the pond", "{n} more land|{n} join them|another {n} come|{n} arrive|then {n} more come",
            "{n} fly off|{n} leave|a cat scares {n} away|then {n} fly away|{n} of them take off", "how many are there now|how many stay|how many birds|and now how many|what's left", "{out} birds.|There are {out} now.|{out} are there.", "{p} of them fly off|{p} of them leave at once"),
    context("money", "euros", (40, 900), 120, "{S} had {n} euros|my balance was {n}|the piggy bank holds {n} euros|{S} started with {n} dollars|there was {n} in the kitty",
            "{S} earned {n}|grandma gave {n}|{n} came in|{S} got {n} back|a refund of {n} arrived|{S} was paid {n}", "{S} spent {n}|{n} went for food|{S} paid {n} for tickets|a bill of {n} was paid|{S} lent {n} to a friend|{n} for petrol",
            "how much is left|what's left|money now|how much does {S} have now|the balance now|how much in the end", "{out} are left.|That leaves {out}.|{out}."),
    context("stickers", "stickers", (15, 200), 40, "{S} has {n} stickers|{S} had {n} football cards|{S} owned {n} marbles|{S} began with {n} cards", "{S} won {n}|{S} got {n} from a cousin|{S} bought a pack of {n}|{n} were a birthday present|{S} swapped and got {n} more",
            "{S} lost {n}|{S} gave {n} away|{n} fell behind the bed|{S} traded {n} of them|a friend took {n}", "how many now|how many does {S} have now|what's left of them|how many in the end|number now", "{out}.|{out} now.|That makes {out}.", "{S} gave {p} of them to a friend|{p} of them got lost"),
    context("books", "books", (60, 900), 90, "the library has {n} books on the shelf|{n} books stand in the reading room|a school had {n} textbooks|the stall starts with {n} books",
            "{n} were returned|{n} new ones arrive|a donation brings {n}|{n} come back|then {n} were bought", "{n} were borrowed|{n} are lent out|{n} were thrown away|{n} got lost|{n} went to another branch", "how many are there now|books now|how many are on the shelf|how many remain|the stock in the evening", "{out} books.|There are {out} books.|{out} remain."),
    context("sheep", "sheep", (20, 400), 60, "{S} has {n} sheep|a farmer keeps {n} hens|there are {n} cows in the herd|{n} goats live on the farm", "{n} lambs are born|{S} bought {n} more|{n} come from a neighbour|{n} young ones arrive|another {n} were bought",
            "{S} sold {n}|the fox takes {n}|{n} go to another farm|{n} are given away|{n} run off", "how many animals now|how many are there now|number of animals|how many has {S} now|how many stay", "{out} animals.|{out} now.|There are {out}.", "{p} of them are sold|{S} sold {p} of them"),
    context("cars", "cars", (15, 200), 50, "{n} cars are in the car park|a garage holds {n} cars|at nine {n} cars were parked there|{n} cars stand at the ferry", "{n} more drive in|{n} come|by ten {n} more arrived|then {n} enter|another {n} park there", "{n} leave|{n} drive off|{n} are towed away|{n} went home|{n} drove out",
            "how many cars are there|how many now|cars at the end|how many are parked now|how many stay", "{out} cars.|{out} cars are there.|There are {out} now."),
    context("litres", "litres", (60, 900), 100, "the tank holds {n} litres|there are {n} litres in the barrel|a pool has {n} litres in it|the rain butt contained {n} litres", "{n} litres run in|it rains and {n} litres come|{n} are added|we top it up with {n}|then {n} litres more", "{n} litres are taken|the garden gets {n}|{n} leak out|{n} are used|we pump out {n}",
            "how many litres are in it now|how much is left|litres now|what's in it in the end|how much does it hold now", "{out} litres.|{out} litres are in it.|That leaves {out} litres.", "{p} of it is used|{p} of it leaks away"),
    context("points", "points", (10, 300), 60, "the team has {n} points|{S} started with {n} points|my score is {n}|after round one {S} has {n} points", "{S} scored {n}|a bonus of {n}|{n} more in the next round|plus {n} for speed|{S} won {n}", "a penalty of {n}|{S} lost {n}|minus {n} for a mistake|{n} are taken away|{S} dropped {n}",
            "what's the score|points now|how many points in the end|final score|how many does {S} have", "{out} points.|The score is {out}.|{out}."),
    context("kids", "children", (8, 60), 15, "{n} kids came to the party|there are {n} children in the playground|{n} pupils are in the hall|a class has {n} pupils", "{n} more arrive|{n} late ones come|another {n} join|then {n} friends come along|{n} new ones come", "{n} go home|{n} are picked up|{n} leave early|{n} are ill and leave|{n} move away",
            "how many are there now|how many children|how many stay|kids now|how many are left", "{out} children.|{out} are there.|There are {out} now.", "{p} of them go home|{p} of them are picked up"),
    context("pieces", "pieces", (50, 900), 150, "the shop had {n} screws|{n} tiles were in stock|we have {n} bulbs in the store|stock in the morning: {n} pieces|{n} light bulbs on stock", "a delivery of {n}|{n} come in|{n} are returned|customers bring back {n}|we order {n} and they arrive", "{n} are sold|{n} go to a customer|{n} are faulty|{n} were used|{n} leave the store",
            "what's in stock|how many pieces now|stock in the evening|how many are left|remaining", "{out} pieces.|{out} are in stock.|The stock is {out}.", "{p} of them are sold"),
    context("apples", "apples", (15, 200), 40, "there are {n} apples in the basket|{S} picked {n} apples|{n} plums lie in the bowl|{S} baked {n} rolls", "{S} picked {n} more|{n} are put in|{S} added {n}|another {n} are fetched|{n} more fall down", "{n} are eaten|{n} are rotten|the kids eat {n}|{S} gave away {n}|{n} go into a cake",
            "how many are left|how many now|what remains|how many in the end|left over", "{out}.|{out} are left.|That leaves {out}.", "{p} of them are eaten|{p} of them go into a pie"),
]

SPENT = [
    dict(name="left", start=ways("{S} had {n}|{S} had {n} euros|{S} got {n} as a present|with {n} in the pocket|{S} earned {n} euros|pocket money {n}"), part=ways("{S} spent {p} on {w}|{p} went on {w}|{p} for {w}|{S} used {p} for {w}|{p} was for {w}"),
         sum=ways("{S} spent {n} on {w}|{n} for {w}|then {n} went on {w}|{n} more on {w}|{S} paid {n} for {w}"), on=["shoes", "food", "the cinema", "a present", "books", "the bus", "clothes", "rent", "a game", "lunch", "flowers", "a haircut"],
         ask=ways("left|how much is left|what's left|how much do i have now|what remains|how much remains in the end"), says=ways("{out} is left.|That leaves {out}.|{out}.")),
    dict(name="flour", start=ways("the sack holds {n} g of flour|{n} grams of flour|there were {n} g of flour in the tin|start: {n} g flour"), part=ways("{p} goes into {w}|{S} used {p} for {w}|{p} for {w}|{p} was needed for {w}"),
         sum=ways("{n} g go into {w}|another {n} g for {w}|{n} g for {w}|then {n} grams for {w}"), on=["bread", "a cake", "pancakes", "the sauce", "dumplings", "rolls"], ask=ways("how many grams are left|what remains|grams left|how much flour is left"), says=ways("{out} g are left.|{out} grams.|That leaves {out} g.")),
    dict(name="water", start=ways("a tank with {n} litres|the barrel had {n} litres|{n} litres of water in the tank|we start with {n} l"), part=ways("{p} goes to {w}|{p} is used for {w}|{p} for {w}|{w} gets {p}"),
         sum=ways("{n} litres for {w}|{n} l go to {w}|{w} takes {n} litres|then {n} litres for {w}"), on=["the garden", "the cows", "the kitchen", "the pool", "cleaning", "the greenhouse"], ask=ways("how much is left|litres left|what's in it then|how many litres remain"), says=ways("{out} litres.|{out} litres are left.|That leaves {out} litres.")),
    dict(name="rest", start=ways("the trip is {n} km|a hike of {n} km|{n} kilometres to go|the whole route has {n} km"), part=ways("{S} did {p} {w}|{p} {w}|{w} {S} covered {p}|we managed {p} {w}"),
         sum=ways("then {n} km {w}|{w} another {n} km|{n} km {w}"), on=["on the first day", "in the morning", "on the second day", "after lunch", "on saturday", "in the evening"], ask=ways("how many km are left|what's left to go|kilometres left|how far is it still"), says=ways("{out} km are left.|{out} km.|That leaves {out} km.")),
    dict(name="pages", start=ways("a book has {n} pages|the report has {n} pages|{n} pages to read|my novel is {n} pages long"), part=ways("{S} read {p} {w}|{p} {w}|{w} {S} read {p}"), sum=ways("{w} {n} pages|then {n} pages {w}|{n} more {w}"),
         on=["on monday", "on tuesday", "on wednesday", "on the train", "at the weekend", "last night"], ask=ways("how many pages are left|pages to go|what's left|how much is still to read"), says=ways("{out} pages.|{out} pages are left.|That leaves {out} pages.")),
]
# did do unit least most ; the whole of it ; what is asked of the rest
DAYLY = []
for _line in """
read read pages 10 80 ; the book has {n} pages | it has {n} pages | the book is {n} pages long ; how many are left | pages left | how many to go | what's still to read
picked pick apples 20 200 ; {n} are ordered | the shop wants {n} | we need {n} in all ; how many are missing | how many do we still need | what's missing
sold sell tickets 10 120 ; there are {n} tickets | the hall has {n} seats | {n} tickets were printed ; how many are left | tickets left | how many can still be sold
ran run km 4 20 ; the goal is {n} km | {n} km are the aim | i want to run {n} km ; how many km are missing | what's missing | how far still
laid lay bricks 80 300 ; the wall needs {n} bricks | {n} bricks are needed | there are {n} bricks ; how many are left | bricks left | how many are still to do
baked bake rolls 40 200 ; {n} are ordered | the order is {n} | a hotel wants {n} ; how many are missing | how many still | rolls to go
wrote write words 200 900 ; the essay needs {n} words | {n} words are wanted | the limit is {n} words ; how many are missing | words to go | what's left to write
planted plant trees 10 90 ; {n} trees came | there are {n} saplings | we have {n} in all ; how many are left | trees left | still to plant
packed pack boxes 20 90 ; {n} boxes are needed | the truck takes {n} | {n} must go out ; how many are missing | boxes to go | how many still
learned learn words 8 40 ; the list has {n} words | {n} words are in the unit | there are {n} on the list ; how many are left | words left | how many to go
delivered deliver parcels 30 120 ; there were {n} parcels | {n} parcels had come | the van started with {n} ; how many are left | parcels left | still in the van
saved save euros 10 90 ; the bike costs {n} euros | {n} euros is the goal | i need {n} for the tent ; how much is missing | what's missing | how much still
""".strip().split("\n"):
    _did, _whole, _left = _line.split(" ; ")
    _did, _do, _unit, _lo, _hi = _did.split()
    DAYLY.append(dict(did=_did, do=_do, unit=_unit, span=(int(_lo), int(_hi)), whole=ways(_whole), left=ways(_left)))
OWNED = "stickers marbles books stamps shells coins cards cats sheep apples photos puzzles tools pens plants medals records badges cookies nuts".split()
THINGS = "apples cookies pears coins stamps chairs tickets eggs candles bottles cards plants pencils plates nails rolls".split()
