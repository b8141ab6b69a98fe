"""Conversions: (from, spellings; to, spellings; code of x; biggest value)."""
from core import family, fill, noisy, phrase

U = [
    ("kilometres|km|kilometers", "miles|mi|miles", "{x} / 1.609344", 5000), ("miles|mi|miles", "kilometres|km|kilometers", "{x} * 1.609344", 5000),
    ("metres|m|meters", "feet|ft|feet", "{x} / 0.3048", 3000), ("feet|ft|foot", "metres|m|meters", "{x} * 0.3048", 5000),
    ("inches|in|inch", "centimetres|cm|centimeters", "{x} * 2.54", 500), ("centimetres|cm|centimeters", "inches|in|inches", "{x} / 2.54", 500),
    ("yards|yd|yards", "metres|m|meters", "{x} * 0.9144", 2000), ("metres|m|meters", "yards|yd|yards", "{x} / 0.9144", 2000),
    ("nautical miles|nm|nautical miles", "kilometres|km|kilometers", "{x} * 1.852", 2000), ("light years|ly|light-years", "kilometres|km|kilometers", "{x} * 9.4607e12", 100),
    ("pounds|lb|lbs", "kilograms|kg|kilos", "{x} * 0.45359237", 1000), ("kilograms|kg|kilos", "pounds|lb|lbs", "{x} / 0.45359237", 1000),
    ("ounces|oz|ounces", "grams|g|grams", "{x} * 28.349523125", 500), ("grams|g|grams", "ounces|oz|ounces", "{x} / 28.349523125", 5000),
    ("stone|st|stones", "kilograms|kg|kilos", "{x} * 6.35029318", 40), ("tonnes|t|metric tons", "pounds|lb|lbs", "{x} * 2204.62262", 200),
    ("litres|l|liters", "US gallons|gal|gallons", "{x} / 3.785411784", 1000), ("US gallons|gal|gallons", "litres|l|liters", "{x} * 3.785411784", 1000),
    ("millilitres|ml|milliliters", "cups|cups|US cups", "{x} / 236.588", 3000), ("cups|cups|US cups", "millilitres|ml|milliliters", "{x} * 236.588", 20), ("litres|l|liters", "pints|pt|US pints", "{x} / 0.473176473", 100),
    ("tablespoons|tbsp|tablespoons", "millilitres|ml|milliliters", "{x} * 14.7868", 60), ("teaspoons|tsp|teaspoons", "millilitres|ml|milliliters", "{x} * 4.92892", 60),
    ("degrees Celsius|°C|Celsius", "Fahrenheit|°F|degrees Fahrenheit", "{x} * 9 / 5 + 32", 200), ("degrees Fahrenheit|°F|Fahrenheit", "Celsius|°C|degrees Celsius", "({x} - 32) * 5 / 9", 400),
    ("degrees Celsius|°C|Celsius", "kelvin|K|kelvins", "{x} + 273.15", 1000), ("kelvin|K|kelvins", "Celsius|°C|degrees Celsius", "{x} - 273.15", 1000),
    ("km/h|kph|kilometres per hour", "m/s|metres per second|meters per second", "{x} / 3.6", 300), ("m/s|metres per second|meters per second", "km/h|kph|kilometres per hour", "{x} * 3.6", 300),
    ("mph|mi/h|miles per hour", "km/h|kph|kilometres per hour", "{x} * 1.609344", 300), ("km/h|kph|kilometres per hour", "mph|mi/h|miles per hour", "{x} / 1.609344", 300), ("knots|kn|kt", "km/h|kph|kilometres per hour", "{x} * 1.852", 200),
    ("acres|ac|acres", "hectares|ha|hectares", "{x} * 0.40468564224", 1000), ("hectares|ha|hectares", "acres|ac|acres", "{x} / 0.40468564224", 1000), ("hectares|ha|hectares", "square metres|m2|square meters", "{x} * 10000", 500),
    ("square feet|sq ft|ft2", "square metres|m2|square meters", "{x} * 0.09290304", 5000), ("square metres|m2|square meters", "square feet|sq ft|ft2", "{x} / 0.09290304", 5000), ("square miles|mi2|sq mi", "square kilometres|km2|sq km", "{x} * 2.589988", 3000),
    ("cubic metres|m3|cubic meters", "litres|l|liters", "{x} * 1000", 500), ("megabytes|MB|megabytes", "kilobytes|kB|kilobytes", "{x} * 1000", 5000), ("gigabytes|GB|gigabytes", "megabytes|MB|megabytes", "{x} * 1000", 500),
    ("GiB|gibibytes|GiB", "bytes|B|bytes", "{x} * 1024 ** 3", 64), ("MiB|mebibytes|MiB", "bytes|B|bytes", "{x} * 1024 ** 2", 999), ("KiB|kibibytes|KiB", "bytes|B|bytes", "{x} * 1024", 9999), ("bytes|B|bytes", "MiB|mebibytes|MiB", "{x} / 1024 ** 2", 10**9), ("terabytes|TB|terabytes", "gigabytes|GB|gigabytes", "{x} * 1000", 99),
    ("megabits per second|Mbit/s|Mbps", "megabytes per second|MB/s|megabytes per second", "{x} / 8", 1000),
    ("hours|h|hrs", "minutes|min|mins", "{x} * 60", 500), ("minutes|min|mins", "hours|h|hrs", "{x} / 60", 5000), ("days|d|days", "hours|h|hrs", "{x} * 24", 999), ("seconds|s|secs", "hours|h|hrs", "{x} / 3600", 10**6), ("weeks|wk|weeks", "days|d|days", "{x} * 7", 300), ("years|yr|years", "days|d|days", "{x} * 365", 99), ("hours|h|hrs", "seconds|s|secs", "{x} * 3600", 99), ("days|d|days", "seconds|s|secs", "{x} * 86400", 99), ("days|d|days", "weeks|wk|weeks", "{x} / 7", 999),
    ("calories|kcal|kilocalories", "kilojoules|kJ|kJ", "{x} * 4.184", 3000), ("kilojoules|kJ|kJ", "kilocalories|kcal|calories", "{x} / 4.184", 9000), ("kilowatt hours|kWh|kWh", "megajoules|MJ|MJ", "{x} * 3.6", 500), ("horsepower|hp|hp", "kilowatts|kW|kW", "{x} * 0.7457", 600), ("kilowatts|kW|kW", "horsepower|hp|hp", "{x} / 0.7457", 600),
    ("bar|bar|bars", "psi|psi|pounds per square inch", "{x} * 14.503774", 50), ("psi|psi|pounds per square inch", "bar|bar|bars", "{x} / 14.503774", 200), ("atmospheres|atm|atm", "pascals|Pa|Pa", "{x} * 101325", 20), ("degrees|°|deg", "radians|rad|rad", "{x} * math.pi / 180", 360), ("radians|rad|rad", "degrees|°|deg", "{x} * 180 / math.pi", 12),
    ("kilograms|kg|kilos", "grams|g|grams", "{x} * 1000", 99), ("grams|g|grams", "kilograms|kg|kilos", "{x} / 1000", 9999), ("kilometres|km|kilometers", "metres|m|meters", "{x} * 1000", 999), ("millimetres|mm|millimeters", "centimetres|cm|centimeters", "{x} / 10", 9999), ("metres|m|meters", "centimetres|cm|centimeters", "{x} * 100", 999), ("dozen|dozen|dozens", "pieces|pieces|pieces", "{x} * 12", 99),
]
ASK = ["Convert {x} {a} to {b}.", "How many {b} are {x} {a}?", "What is {x} {a} in {b}?", "{x} {a} in {b}", "{x} {a} to {b}", "How much is {x} {a} in {b}?", "How many {b} are in {x} {a}?", "{x} {a} is how many {b}?", "Express {x} {a} in {b}.", "Change {x} {a} into {b}.", "convert {x} {a} into {b} please",
       "I have {x} {a}. How many {b} is that?", "The label says {x} {a}. What's that in {b}?", "{x} {a} = ? {b}", "What would {x} {a} be in {b}?", "Please convert {x} {a} to {b}.", "can you turn {x} {a} into {b}", "My recipe says {x} {a}; I need it in {b}.", "I only think in {b}. How much is {x} {a}?", "It's {x} {a}, what is that in {b}?"]


def unit_row(i, row):
    a, b, code, hi = row

    @family("units", 0.35, f"u_{i}_{a.split('|')[1]}_{b.split('|')[1]}")
    def f(d):
        r = d.r
        aa, bb = r.choice(a.split("|")), r.choice(b.split("|"))
        x = r.int(1, hi) if r.p(0.7) else r.dec(min(hi, 2000), 2)
        if "°" in a and r.p(0.15):
            x = -x if x < 60 else x
        attach = aa[0] in "°" or (len(aa) <= 3 and r.p(0.4))
        vals = dict(x=x, a=aa, b=bb)
        ask = [t.replace("{x} {a}", "{x}{a}") for t in ASK] if attach else ASK
        t = phrase(r, ASK, {k: "{" + k + "}" for k in vals})
        if attach:
            t = t.replace("{x} {a}", "{x}{a}")
        d.user(noisy(r, fill(t, vals, guard=True)))
        e = fill(code, vals)
        big = any(s in code for s in ("1024 **", "e12", "86400", "101325"))
        pre = "import math\n" if "math" in code else ""
        exact = all(s not in code for s in ("/", ".")) or big
        out = d.py(pre + (f"print({e})" if exact else f"print(round({e}, 4))"))
        long_b = b.split("|")[0]
        d.tell(["{x} {la} [is|are] {out} {lb}." if False else "{x} {la} are {out} {lb}.", "That is {out} {lb}.", "It is {out} {lb}."], [out], out=out, x=x, la=a.split("|")[0], lb=long_b)


for i, row in enumerate(U):
    unit_row(i, row)
