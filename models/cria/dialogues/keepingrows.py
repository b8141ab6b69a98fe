"""The trades of keeping.py: names ; about ; verbs ; thing's key > article > pool ; settings.  A setting: key/key:what it is called:unit:from-to/step, or key:label:(a/b/c); a + behind the label: two of them can be added; a ? in front: may be left out."""
from pools import CITIES, NAMES

TABLE = r"""
run_belt/belt.set/conveyor ; Runs a conveyor belt ; run/start ; belt/line > the > long belt,short belt,north belt,packing belt,sorting belt,east belt,loading belt ; speed/metres_per_minute:speed:m/min:4-60/2, load/max_load:load:kg:20-200/10, direction/way:direction:(left/right)
drill_hole/cnc.drill/bore ; Drills holes in a work piece ; drill ; bar/piece/part > the > steel bar,brass bar,alu bar,round bar,flat bar,square bar,long bar ; speed/rpm:speed:rpm:200-3000/100, depth/mm:depth:mm:3-80/1, holes/count:number of holes+::1-12/1
heat_oven/oven.program/bake ; Starts an oven program ; heat/start ; oven/device > the > top oven,steam oven,pizza oven,small oven,left oven,deck oven ; temperature/celsius:temperature:degrees:60-260/10, minutes/duration:time+:minutes:5-180/5, mode/program:mode:(fan/grill/top heat/steam)
set_lamp/lights.set/light_scene ; Sets a lamp ; set/switch ; lamp/light > the > desk lamp,floor lamp,hall light,porch light,ceiling light,bedside lamp,string lights ; brightness/level:brightness:percent:5-100/5, colour/color:colour:(white/red/blue/amber/green), ?minutes/off_after:timer:minutes:5-120/5
water_bed/garden.water/irrigate ; Waters a bed ; water ; bed/zone > the > rose bed,herb bed,lawn,hedge,tomato bed,front bed,strawberries ; litres/amount:amount+:litres:5-120/5, at/hour:hour:o'clock:5-22/1, nozzle/spray:nozzle:(fine/wide/drip)
fill_tank/pump.fill/pump_job ; Fills a tank ; fill ; tank/vessel > tank > A1,A2,B1,B2,C3,C4,D1 ; litres/volume:volume+:litres:20-900/10, rate/flow:flow:l/min:2-60/2
print_poster/printer.poster/plot ; Prints posters ; print ; motif/design/file > the > sunset,logo,map,menu,timetable,portrait,skyline ; copies/count:number of copies+:copies:1-60/1, size/format:size:(A4/A3/A2/A1), paper/stock:paper:(matt/glossy/recycled)
order_paint/paint.order/mix_paint ; Orders paint ; order ; shade/colour > the > mint,ivory,slate,coral,navy,sand,olive ; litres/amount:amount+:litres:1-40/1, finish/gloss:finish:(matt/silk/gloss), for/surface:surface:(wood/wall/metal/floor)
book_boat/boats.hire/rent_boat ; Hires a boat ; book/hire ; boat/name > the > Swan,Heron,Otter,Pike,Tern,Seagull,Dolphin ; hours/duration:time+:hours:1-9/1, people/crew:number of people+:people:1-8/1, at/start:start:o'clock:7-18/1
book_room/hotel.book/reserve_room ; Books a hotel ; book/reserve ; hotel/house > the > Astoria,Seeblick,Bellevue,Crown,Central,Lindenhof,Continental ; nights/stay:number of nights+:nights:1-14/1, guests/people:number of guests:guests:1-6/1, board/meals:board:(breakfast/half board/full board/no meals)
buy_shares/orders.buy/place_order ; Buys shares ; buy ; symbol/share >  > ACME,GLOBX,NORD,HELIO,VASTA,ORBIS,TRION ; quantity/shares:quantity+:shares:5-400/5, limit/max_price:limit:euros:5-300/1, valid/validity:validity:(day/week/month)
send_parcel/parcels.send/ship ; Sends a parcel ; send/ship ; to/recipient >  > #NAMES ; weight/kg:weight+:kg:1-30/1, service/speed:service:(standard/express/overnight), ?insured/value:insurance:euros:50-900/50
make_dough/mixer.run/knead ; Kneads a dough ; knead/make ; dough/recipe > the > pizza dough,bread dough,pasta dough,brioche dough,rye dough,cookie dough ; minutes/time:time+:minutes:2-30/1, level/speed:speed::1-8/1, kilos/kg:weight:kg:1-20/1
grow_light/plants.light/lamp_plan ; Lights plants ; light ; shelf/rack > shelf > 1,2,3,4,5,6,7 ; hours/duration:hours a day:hours:2-18/1, watts/power:power:watts:20-300/10, spectrum/colour:spectrum:(blue/red/full)
wash_load/washer.start/laundry ; Starts a washing machine ; wash/start ; machine/washer > the > left machine,right machine,big machine,old machine,cellar machine,new machine ; temperature/celsius:temperature:degrees:20-90/10, spin/rpm:spin:rpm:400-1400/200, program/kind:program:(cotton/wool/quick/easy care)
dose_medicine/pump.dose/infusion ; Sets an infusion ; set/give ; patient/bed >  > #NAMES ; rate/ml_per_hour:rate:ml/h:5-250/5, hours/duration:time:hours:1-24/1, drug/solution:solution:(saline/glucose/ringer)
plan_run/training.plan/add_run ; Plans a run for somebody ; plan ; runner/athlete >  > #NAMES ; distance/km:distance+:km:2-42/1, pace/minutes_per_km:pace:min/km:4-8/0.5, surface/terrain:surface:(track/road/trail)
cut_wood/saw.cut/cutting_job ; Cuts wood ; cut ; board/wood > the > oak board,pine board,beech board,larch board,birch board,ash board ; length/cm:length:cm:10-250/5, pieces/count:number of pieces+:pieces:1-40/1, angle/degrees:angle:degrees:0-60/15
start_timer/timers.new/timer ; Starts a timer ; start/set ; label/name > the > pasta,eggs,tea,rice,sauce,bread,roast ; minutes/duration:time+:minutes:1-90/1, sound/tone:sound:(bell/beep/gong/none)
set_alarm/alarms.add/wake ; Sets an alarm for somebody ; set ; person/for >  > #NAMES ; hour/at:hour:o'clock:4-10/1, snooze/pause:snooze:minutes:3-20/1, days/repeat:repeat:(daily/weekdays/weekends/once)
reserve_table/tables.book/dine ; Reserves a table ; reserve/book ; restaurant/place > the > Golden Lion,Blue Anchor,Olive Tree,Old Mill,Red Door,Lighthouse ; people/guests:number of people:people:2-14/1, at/hour:hour:o'clock:11-22/1, where/area:place:(inside/terrace/window/bar)
scan_pages/scanner.scan/scan_job ; Scans a document ; scan ; document/name > the > contract,invoice,passport,letter,drawing,certificate,diploma ; resolution/dpi:resolution:dpi:75-600/75, pages/count:number of pages+:pages:1-60/1, mode/colour:mode:(colour/grey/black and white)
play_list/music.start/play ; Plays a list ; play/start ; list/playlist > the > morning list,party list,jazz list,work list,dinner list,running list ; volume/level:volume::5-100/5, minutes/length:time+:minutes:10-180/10, room/zone:room:(kitchen/hall/garden/office)
order_beans/coffee.order/roast ; Orders coffee ; order/roast ; kind/bean > the > Sidamo,Huila,Mocha,Bourbon,Yirga,Kona ; kilos/kg:weight+:kg:1-40/1, roast/degree:roast:(light/medium/dark), grind/ground:grind:(whole/coarse/fine)
hire_crane/crane.book/lift_job ; Books a crane ; book/hire ; site/place > the > harbour site,school site,bridge site,mill site,station site,tower site ; tonnes/load:load:tonnes:1-60/1, days/duration:time+:days:1-21/1, height/reach:height:m:10-80/5
mix_concrete/plant.mix/concrete_order ; Orders concrete ; order/mix ; site/for > the > garage,cellar,terrace,wall,bridge,foundation,stairs ; cubic_metres/volume:volume+:m³:1-40/1, grade/class:grade:(C16/C20/C25/C30), hour/at:hour:o'clock:6-17/1
feed_animals/stable.feed/feeder ; Feeds animals ; feed ; animals/group > the > calves,goats,hens,sheep,horses,pigs,ducks ; kilos/kg:amount+:kg:1-60/1, times/per_day:times a day:times:1-5/1, feed/kind:feed:(hay/oats/maize/pellets)
set_fan/fans.set/ventilate ; Sets a fan ; set/start ; fan/room > the > attic fan,bath fan,kitchen fan,stable fan,cellar fan,hall fan ; stage/level:stage::1-6/1, minutes/run_for:time+:minutes:5-240/5, direction/air:direction:(in/out)
lend_book/library.lend/loan ; Lends a book ; lend ; book/title > the > atlas,cookbook,dictionary,novel,songbook,guide,biography ; days/period:time+:days:3-42/1, reader/card:card::100-900/1, branch/desk:branch:(north/south/main)
record_show/recorder.add/record ; Records a channel ; record ; channel/station > the > film channel,news channel,kids channel,sport channel,city channel,music channel ; minutes/length:length+:minutes:15-240/15, at/hour:start:o'clock:0-23/1, quality/format:quality:(low/normal/high)
charge_car/charger.start/charge ; Charges a car ; charge ; car/vehicle > the > white van,red car,blue car,old van,small car,truck,silver car ; percent/target:target:percent:30-100/5, amps/current:current:amps:6-32/2, from/hour:start:o'clock:0-23/1
set_price/shop.price/price_tag ; Sets the price of an article ; set/price ; article/item > the > scarf,mug,cap,belt,umbrella,wallet,candle ; price/euros:price:euros:2-90/1, discount/percent_off:discount:percent:0-60/5, stock/pieces:stock+:pieces:1-300/1
run_test/lab.run/start_test ; Runs a test on a sample ; test/run ; sample/probe > sample > S11,S12,S14,S20,S31,S47,S52 ; temperature/celsius:temperature:degrees:4-95/1, minutes/duration:time+:minutes:1-240/1, speed/rpm:speed:rpm:100-9000/100
rent_bike/bikes.rent/cycle ; Rents bikes ; rent ; station/at > the > Mill Road station,harbour station,park station,zoo station,market station,castle station ; bikes/count:number of bikes+:bikes:1-9/1, hours/duration:time+:hours:1-12/1, kind/type:kind:(city/mountain/electric/cargo)
cast_metal/foundry.cast/casting ; Casts a metal part ; cast ; mould/form > mould > M1,M2,M3,M5,M8,M9 ; temperature/celsius:temperature:degrees:400-1600/20, kilos/weight:weight+:kg:1-90/1, metal/alloy:metal:(brass/iron/zinc/bronze)
buy_tickets/tickets.buy/event_tickets ; Buys tickets ; buy ; event/show > the > concert,circus,opera,match,ballet,fair,musical ; count/tickets:number of tickets+:tickets:1-12/1, block/category:block:(A/B/C/D), row/rank:row::1-40/1
send_offer/offers.send/quote ; Sends an offer to a client ; send ; client/customer >  > #NAMES ; amount/euros:amount+:euros:100-9000/50, days/valid_days:validity:days:5-90/5, discount/percent:discount:percent:1-30/1
set_route/robot.drive/mower ; Sends a robot over a field ; send/drive ; field/area > the > north field,south field,orchard,meadow,playground,slope ; speed/km_per_hour:speed:km/h:1-12/0.5, passes/rounds:number of passes+:passes:1-9/1, height/cut:height:mm:20-90/5
take_photo/camera.shoot/time_lapse ; Takes photos ; shoot/take ; camera/cam > the > roof camera,garden camera,nest camera,street camera,pier camera ; interval/seconds:interval:seconds:5-300/5, photos/count:number of photos+:photos:1-400/5, zoom/factor:zoom::1-10/1
fly_to/flights.search/find_flight ; Finds flights to a city ; find/search ; to/city >  > #CITIES ; passengers/people:number of passengers:passengers:1-9/1, bags/luggage:number of bags:bags:0-6/1, class/cabin:class:(economy/premium/business)
"""


class Setting:
    def __init__(self, text):
        self.optional, text = text[0] == "?", text.lstrip("?")
        keys, label, *rest = text.split(":")
        self.keys, self.adds, self.label = keys.split("/"), label.endswith("+"), label.rstrip("+")
        self.number = len(rest) == 2
        if self.number:
            self.unit, span = rest
            span, step = span.split("/")
            self.step = float(step) if "." in step else int(step)
            self.lo, self.hi = map(int, span.split("-"))
        else:
            self.unit, self.values = "", rest[0][1:-1].split("/")

    def schema(self, r):
        if not self.number:
            return {"type": "string", "enum": self.values[:]}
        p = {"type": "number" if isinstance(self.step, float) else "integer"}
        return dict(p, description=f"In {self.unit}") if self.unit and r.p(0.5) else dict(p, description=f"The {self.label}") if r.p(0.4) else p

    def draw(self, r):
        if not self.number:
            return r.choice(self.values)
        n = self.lo + self.step * r.randint(0, int((self.hi - self.lo) / self.step))
        return int(n) if n == int(n) else n

    def tell(self, v):
        """As an answer has it."""
        return self.measured(v) if self.unit or not self.number else f"{self.label} {v}"

    def measured(self, v):
        one = str(v) == "1" and len(self.unit) > 3 and self.unit.endswith("s")
        return f"{v} {self.unit[:-1] if one else self.unit}".strip()

    def say(self, r, v, row, short=False):
        """As the user has it, so that it tells which setting is meant."""
        alone = self.unit and self.unit != "o'clock" and sum(s.unit == self.unit for s in row.settings) == 1
        if not self.number:
            return str(v) if r.p(0.7) and sum(v in s.values for s in row.settings if not s.number) == 1 else f"{self.label} {v}"
        if self.unit == "o'clock":
            return f"{self.label} {v} o'clock"
        if alone and (r.p(0.65) or self.label.startswith("number")):
            return self.measured(v)
        return f"{self.label} {self.measured(v) if r.p(0.4) else v}"


class Row:
    def __init__(self, line):
        names, self.about, verbs, thing, settings = (x.strip() for x in line.split(" ; "))
        self.names, self.verbs = names.split("/"), verbs.split("/")
        keys, article, pool = thing.split(" > ") if " > " in thing else thing.split(">")
        self.key, self.keys = self.names[0], keys.strip().split("/")
        self.article = article.strip() + " " * bool(article.strip())
        self.pool = {"#NAMES": NAMES, "#CITIES": CITIES}.get(pool.strip()) or pool.strip().split(",")
        self.settings = [Setting(s.strip()) for s in settings.split(", ")]


ROWS = [Row(line) for line in TABLE.strip().split("\n")]
