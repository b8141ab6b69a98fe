"""A function does its deed to one thing; wished for is the same deed to its neighbour (the dishwasher, and only the washing machine is there), another deed to the same thing, or what it does.  The same words are granted or refused by what is offered.

verb : what the function does to {t} : wishes with {t} and {v} : parameter and its values : things : other deeds to them"""
import re
from core import family, guard, noisy
from outcomes import outcome
from pools import NAMES
from schemas import REFUSE, camel
from values import in_words

ROWS = [[x.strip() for x in line.split(" : ")] for line in """
start : Starts the {t} : {t} on, {v} | start the {t}, {v} | the {t} can run, {v} | let the {t} run {v} | switch the {t} on, {v} : program=quick/eco/long/hot : washing machine, dishwasher, dryer, bread maker, coffee machine : repair the {t} | what does the {t} use a month | sell the {t} | empty the {t} | is the {t} done
heat : Heats the {t} : heat the {t} to {v} degrees | {t} to {v} degrees | {v} degrees in the {t} please | make the {t} {v} degrees warm : degrees=#15-90 : sauna, pool, oven, living room, greenhouse, bath water : who warmed the {t} | clean the {t} | who used the {t} yesterday | lock the {t} | what does the {t} cost
book : Books a {t} : a {t} for {v} | book a {t}, {v} | we need a {t} for {v} | reserve a {t} for {v} : people=#2-12 : table, court, cabin, taxi, boat, meeting room : what does a {t} cost | cancel the {t} | is there a {t} with a view | clean the {t} | how old is the {t}
feed : Feeds the {t} : feed the {t}, {v} grams | {v} g for the {t} | the {t} are hungry, {v} grams | give the {t} {v} grams : grams=#10-900 : fish, hens, cats, rabbits, dogs, turtles : number of {t} we have | wash the {t} | buy more {t} | why are the {t} loud | sell the {t}
water : Waters the {t} : water the {t} for {v} minutes | the {t} need water, {v} minutes | {v} minutes of water on the {t} | {t}: {v} minutes : minutes=#2-40 : roses, lawn, tomatoes, hedge, pots, herbs : cut the {t} | plant new {t} | when do the {t} bloom | spray the {t} | how high are the {t}
play : Plays a {t} : play the {t} {v} | put the {t} {v} on | i want to hear the {t} {v} | the {t} {v} please : name=Sunrise/Blue Door/Northwind/Monday/Harbour : song, album, radio play, podcast, playlist, audio book : who wrote the {t} {v} | buy the {t} {v} | rate the {t} {v} | how long is the {t} {v} | delete the {t} {v}
send : Sends a {t} : send {v} a {t} | a {t} to {v} please | {v} should get a {t} | {t} for {v} : to=@ : text message, postcard, invoice, mail, fax, parcel : did {v} answer the {t} | print the {t} of {v} | translate the {t} of {v} | who wrote the {t} to {v} | lose the {t} of {v}
show : Shows the {t} of a person : {t} of {v} | {v}, the {t} please | i need {v}'s {t} | what's {v}'s {t} : person=@ : address, timetable, salary, birthday, phone number, team : change the {t} of {v} | delete the {t} of {v} | why is the {t} of {v} secret | compare the {t} of {v} with mine
lock : Locks the {t} : lock the {t} at {v} | {t} shut at {v} | the {t} should be locked from {v} on | at {v} lock the {t} : time=~ : front door, garage, safe, shed, gate, bike : paint the {t} | who opened the {t} | is the {t} locked | buy a new {t} | measure the {t}
clean : Has the {t} cleaned : clean the {t} on {v} | {t} on {v}, it's dirty | the {t} need cleaning {v} | {v}: clean the {t} : day=Monday/Tuesday/Thursday/Friday/Saturday : windows, carpets, gutters, stairs, curtains, ducts : replace the {t} | how old are the {t} | measure the {t} | sell the {t} | who broke the {t}
count : Counts the {t} : {v}: how many {t} | count the {t} in {v} | {t} in {v}? | number of {t} in {v} : place=hall A/the cellar/building 4/the yard/room 12 : chairs, lamps, bikes, screens, boxes, visitors : buy {t} for {v} | carry the {t} out of {v} | which {t} in {v} are broken | who put the {t} in {v}
track : Says where a {t} is : where is {t} {v} | track {t} {v} | has {t} {v} left | {t} {v}, where : number=% : train, flight, parcel, ship, bus, truck : cancel {t} {v} | what does {t} {v} cost | who drives {t} {v} | book {t} {v} | how fast is {t} {v}
print : Prints the {t} : print {v} copies of the {t} | {t}, {v} times on paper | {v} {t}s please, printed | i need the {t} on paper, {v} copies : copies=#2-30 : menu, contract, map, ticket, poster, timetable : sign the {t} | translate the {t} | mail the {t} to {n} | who wrote the {t} | shorten the {t}
charge : Charges the {t} : charge the {t} to {v} percent | {t} up to {v}% | load the {t} until {v} percent | {v} percent in the {t} please : percent=#20-100 : car, scooter, drill, phone, camera, e-bike : percentage left in the {t} | sell the {t} | where is the {t} | insure the {t} | how far does the {t} go
order : Orders {t} : order {v} packs of {t} | {t}, {v} packs | no {t} left, buy {v} packs | {v} more packs of {t} : packs=#2-20 : paper, toner, coffee, soap, screws, flour : how much {t} is left | who used the {t} | where is the {t} stored | return the {t} | what's in the {t}
log : Enters a {t} : {t} of {v} today | note a {t} of {v} | {v}, that's today's {t} | enter {v} as {t} : value=#20-200 : weight, pulse, mileage, rainfall, meter reading, blood sugar : what was the last {t} | draw the {t} of this year | is a {t} of {v} normal | delete the {t}
dim : Dims the {t} : {t} to {v} percent | dim the {t}, {v} % | {v} percent on the {t} | less light from the {t}, {v} percent : percent=#5-90 : desk lamp, hall light, garden lights, chandelier, mirror lamp, sign : change the bulb of the {t} | is the {t} on | what does the {t} use | hang the {t} up | make the {t} blue
pay : Pays the {t} : pay the {t}, {v} euros | {v} for the {t} | the {t} is due, {v} euros | transfer {v} for the {t} : euros=#20-900 : rent, electricity, school fee, fine, insurance, phone bill : why is the {t} so high | when is the {t} due | dispute the {t} | what was the {t} last year
measure : Measures the {t} : what's the {t} in {v} | {t} in {v}? | measure the {t} of {v} | i need the {t} in {v} : room=the attic/hall 2/the cellar/lab 4/the nursery : humidity, temperature, noise, dust, radiation, carbon dioxide : lower the {t} in {v} | why is the {t} in {v} high | warn me of the {t} in {v} | who checks the {t} in {v}
open : Opens the {t} : open the {t} for {v} minutes | {t} open, {v} minutes | let air in, {t}, {v} minutes | the {t} for {v} minutes : minutes=#2-60 : roof window, garage door, blinds, gate, valve, skylight : who opened the {t} | mend the {t} | is the {t} open | measure the {t} | oil the {t}
learn : Shows exercises in {t} : an exercise in {t}, level {v} | {t} level {v} | i want to practise {t}, level {v} | {v} in {t} please, something to learn : level=beginner/middle/hard : French, algebra, chess, typing, piano, spelling : who teaches {t} | what's my mark in {t} | buy a book on {t} | why learn {t} | translate this into {t}
rent : Rents a {t} for some days : a {t} for {v} days | rent a {t}, {v} days | i need a {t} for {v} days | {t}, {v} days : days=#2-14 : drill, ladder, trailer, tent, projector, kayak : what does a {t} cost to buy | bring the {t} back | repair the {t} | how heavy is the {t} | insure the {t}
cut : Cuts the {t} : cut the {t} to {v} cm | {t}, {v} cm long | trim the {t}, {v} centimetres stay | make the {t} {v} cm : cm=#3-90 : grass, hedge, boards, fabric, pipe, cable : buy more {t} | how long is the {t} | paint the {t} | plant the {t} | carry the {t} to {n}
remind : Reminds of the {t} : remind me of the {t} at {v} | the {t} at {v}, don't let me forget | at {v} tell me about the {t} | {t}, reminder at {v} : time=~ : pills, meeting, cake in the oven, parking ticket, call with the bank, laundry : move the {t} to tomorrow | who comes to the {t} | cancel the {t} | how long does the {t} take
""".strip().split("\n")]
SOFT = ["", "", "", "", "please ", "could you ", "hey, ", "can you "]


def value(r, kind):
    """(argument, as it is said, the parameter's schema)"""
    if kind[0] == "#":
        lo, hi = map(int, kind[1:].split("-"))
        n = r.int(lo, hi)
        return n, in_words(n) if n < 13 and r.p(0.25) else str(n), {"type": "integer"}
    if kind == "@":
        n = r.pick(NAMES)
        return n, n, {"type": "string"}
    if kind == "~":
        h, m = r.randint(6, 21), r.choice([0, 0, 15, 30, 45])
        return f"{h:02d}:{m:02d}", r.choice([f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{h % 12 or 12}:{m:02d} {'am' if h < 12 else 'pm'}"]), {"type": "string", "description": "HH:MM"}
    if kind == "%":
        s = f"{r.choice('ABCDEKLMRSTX')}{r.choice('ABCDEKLMRSTX')}{r.randint(10, 9999)}"
        return s, s, {"type": "string"}
    ways = kind.split("/")
    v = r.choice(ways)
    return v, v, {"type": "string", **({"enum": ways} if all(w.islower() and " " not in w for w in ways) else {})}


def function_of(r, row, thing):
    verb, about = row[0], row[1]
    key, kind = row[3].split("=")
    slug = re.sub(r"\W+", "_", thing.lower())
    name = r.choice([f"{verb}_{slug}", f"{verb}_{slug}", f"{slug}_{verb}", f"{slug}.{verb}"])
    _, _, schema = value(r, kind)
    return {"name": camel(name) if r.p(0.15) else name, **({"description": about.replace("{t}", thing)} if r.p(0.9) else {}), "parameters": {"type": "object", "properties": {key: schema}, "required": [key]}}


@family("functions", 60.0)
def sibling(d):
    r = d.r
    row = r.choice(ROWS)
    things = [x.strip() for x in row[4].split(",")]
    key, kind = row[3].split("=")
    offered = r.sample(things, r.choice([1, 1, 1, 2, 2, 3]))
    fns = {t: function_of(r, row, t) for t in offered}
    d.functions = list(fns.values())
    if r.p(0.4):                                            # another deed to one of the things stands beside
        other = r.choice([x for x in ROWS if x is not row])
        d.functions.append(function_of(r, other, r.choice(other[4].split(",")).strip()))
    r.shuffle(d.functions)
    for _ in range(r.choice([1, 1, 1, 2, 3])):
        k = r.random()
        t = r.choice(offered) if k < 0.55 or k > 0.82 else r.choice([x for x in things if x not in offered])
        v, said, _ = value(r, kind)
        deed = k <= 0.82
        text = r.pick(row[2].split(" | ")) if deed else r.choice(row[5].split(" | "))
        text = text.replace("{t}", t).replace("{v}", guard(said)).replace("{n}", guard(r.pick(NAMES)))
        text = re.sub(r"\ba (?=[aeio])", "an ", text)
        text = (r.choice(SOFT) if re.match("[a-z]", text) and text.split()[0] in ("start", "heat", "book", "feed", "water", "play", "send", "show", "lock", "clean", "count", "track", "print", "charge", "order", "dim", "pay", "measure", "open", "rent", "cut", "remind") else "") + text
        d.user(noisy(r, text[0].upper() + text[1:] if r.p(0.35) else text, 0.7))
        if deed and t in fns:
            d.call(fns[t]["name"], {key: v})
            d.called = None
            outcome(d, row[0] in ("show", "count", "track", "measure"), 0.03)
        else:
            d.say(r.choice(REFUSE))
