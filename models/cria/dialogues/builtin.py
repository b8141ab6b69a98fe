"""brave_search and wolfram_alpha: when, with what query, and what to say about the result."""
import json
from core import MONTHS, family, fill, noisy
from kept import kept
from pools import CITIES, COMPANIES, NAMES, SURNAMES, WORDS

PEOPLE_FACTS = [("the chief executive of {K}|the CEO of {K}|{K}'s CEO|the head of {K}", "{P}", "{P} has been chief executive of {K} since {y}."), ("the founder of {K}|who founded {K}", "{P}", "{K} was founded in {y} by {P}."),
                ("the mayor of {C}|{C}'s mayor", "{P}", "{P} is the mayor of {C}, in office since {y}."), ("the author of the novel {T}|who wrote {T}", "{P}", "{T} is a novel by {P}, published in {y}."), ("the winner of the {C} marathon {y}|who won the {C} marathon {y}", "{P}", "{P} won the {y} {C} marathon in 2:{m2}:{m3}."),
                ("the director of the film {T}", "{P}", "{T} ({y}) was directed by {P}."), ("the composer of {T}", "{P}", "The music of {T} is by {P}.")]
THINGS = [("the population of {C}|how many people live in {C}", "{n}", "{C} has a population of {n} (census of {y})."), ("the price of the {K} {T}|how much the {K} {T} costs", "{p}", "The {K} {T} sells for {p}."), ("the opening hours of the {C} museum|when the {C} museum opens", "{h} am to {h2} pm", "The museum in {C} is open from {h} am to {h2} pm, closed on Mondays."),
          ("the latest version of {T}|the newest release of {T}", "{v}", "{T} {v} was released in {M} {y}."), ("the weather in {C}|the forecast for {C}", "{t} degrees", "{C}: {t} degrees, light wind, {w2} in the evening."), ("the height of the {C} tower|how tall the {C} tower is", "{n3} metres", "The {C} tower is {n3} metres tall."), ("the release date of {T}|when {T} comes out", "{d} {M} {y}", "{T} will be released on {d} {M} {y}."),
          ("the headquarters of {K}|where {K} is based", "{C}", "{K} is a company based in {C}, with {n} employees."), ("the stock price of {K}|what {K} shares cost", "{p}", "{K} closed at {p}, up {v}% on the day."), ("the score of {C} against {C2}|how {C} played against {C2}", "{s1}:{s2}", "{C} beat {C2} {s1}:{s2} on Saturday."), ("the length of the {T} river|how long the {T} river is", "{n3} km", "The {T} river is {n3} km long."), ("the phone number of the {C} town hall", "0{n3} {n}", "Town hall {C}, phone 0{n3} {n}, open weekdays.")]
ASK = ["What is {a}?", "What's {a}?", "Find out {a}.", "Look up {a}.", "Search for {a}.", "Search the web for {a}.", "Can you find {a}?", "Google {a}.", "I need {a}.", "Tell me {a}.", "Do you know {a}?", "please look up {a} online", "{a}?", "search: {a}", "Please check {a} on the internet.", "use brave search to find {a}", "I'd like to know {a}.", "Could you search for {a}?", "find {a} on the web", "Show me {a}."]
ASK_WHO = ["Who is {a}?", "who's {a}", "Do you know who {a} is?", "Find out who {a} is.", "Look up {a}.", "Can you search for {a}?", "Search: {a}", "Tell me who {a} is.", "Name {a}.", "What is the name of {a}?"]
OPEN_ASK = ["What are the latest news about {x}?", "Search for {x}.", "news about {x}", "Find information about {x}.", "look up {x}", "What's new with {x}?", "search the web for {x}", "Find articles on {x}.", "Is there anything new about {x}?", "google {x}", "what do people say about {x}", "Search the internet for {x} please.", "Can you look up {x} online?", "Find me reviews of {x}.", "brave search {x}"]


def slots(r):
    c, c2 = r.some(CITIES, 2)
    t = r.pick(WORDS)
    t = (r.choice(["The ", ""]) + t.capitalize() + r.choice(["", " " + r.pick(WORDS).capitalize(), " of " + r.pick(NAMES)]))
    p = f"{r.pick(NAMES)} {r.pick(SURNAMES)}"
    return dict(K=r.pick(COMPANIES), C=c, C2=c2, T=t, P=p, y=r.randint(1950, 2028), n=r.big(4, 7), n3=r.int(20, 999), p=r.choice(["$", "€", "£", ""]) + f"{r.int(3, 2500)}" + r.choice(["", ".50", ".99", ".95"]), h=r.randint(7, 11), h2=r.randint(3, 9), v=f"{r.randint(0, 20)}.{r.randint(0, 30)}" + r.choice(["", f".{r.randint(0, 9)}"]),
                M=r.choice(MONTHS), d=r.randint(1, 28), t=r.randint(-15, 40), w2=r.choice(["rain", "sun", "snow", "fog", "clouds", "showers"]), s1=r.randint(2, 6), s2=r.randint(0, 1), m2=r.randint(10, 50), m3=r.randint(10, 59))


def noise_line(r):
    v = slots(r)
    return fill(r.choice(["{C} travel guide: sights, food and hotels.", "{K} opens a new office in {C}.", "{P} writes about {T}.", "All about {T}: history, facts and pictures.", "{T} - encyclopedia entry, last changed {M} {y}.", "10 things to know about {C}.", "{K} shares, news and charts.", "Discussion: what do you think of {T}?"]), v)


def search_result(r, query, line):
    """Search results as text or JSON, with the fact in one of them."""
    n = r.randint(1, 3)
    at = r.randrange(n)
    items = []
    for i in range(n):
        host = f"https://www.{r.pick(WORDS)}.{r.choice(['com', 'org', 'net'])}/{r.pick(WORDS)}"
        title = query.title() if i == at else f"{r.pick(WORDS).capitalize()} {r.pick(WORDS)}"
        items.append((title, host, line if i == at else noise_line(r)))
    k = r.random()
    if k < 0.6:
        return "\n".join(f"{i}. {t}\n{u}\n{s}" for i, (t, u, s) in enumerate(items, 1))
    if k < 0.85:
        return json.dumps({"query": query, "top_k": [{"title": t, "url": u, "content": s} for t, u, s in items]}, ensure_ascii=False)
    return line


def offer(d, *names):
    """These built-ins and perhaps the others."""
    names = list(names)
    for n in ("brave_search", "wolfram_alpha"):
        if n not in names and d.r.p(0.5):
            names.append(n)
    d.builtins = [n for n in ("brave_search", "wolfram_alpha") if n in names]


@family("search", 12.0)
def search_fact(d):
    r = d.r
    offer(d, "brave_search")
    who = r.p(0.4)
    asks, fact, line = r.choice(PEOPLE_FACTS if who else THINGS)
    v = slots(r)
    a = r.choice(asks.split("|"))
    if a.startswith("who ") or a.startswith("how ") or a.startswith("when ") or a.startswith("what ") or a.startswith("where "):
        t = r.choice(["Can you find out {a}?", "Do you know {a}?", "Look up {a}.", "Please search {a}.", "I want to know {a}.", "Tell me {a}."]).replace("{a}", a)
        if a.startswith("who ") and r.p(0.5):
            t = a[0].upper() + a[1:] + "?"
    else:
        t = r.pick(ASK_WHO if who else ASK).replace("{a}", a)
    d.user(noisy(r, fill(t, v, guard=True)))
    q, f, ln = fill(kept(a), v), fill(fact, v), fill(line, v)
    d.builtin("brave_search", q)
    k = r.random()
    if k < 0.86:
        d.result(search_result(r, q, ln))
        if who:
            d.say(r.choice([f"It is {f}.", f"According to the search, it is {f}.", ln]), [f])
        else:
            d.say(r.choice([ln, ln, f"According to the search: {ln}"]), [f])
    elif k < 0.93:
        d.result(r.choice(["No results found.", "no results", "[]", '{"query": "' + q + '", "top_k": []}']))
        d.say(f"The search found nothing about {q}.", ["nothing"])
    else:
        m = r.choice(["the search service did not answer", "HTTP 503 from the search service", "rate limit reached, try later", "no network", "connection timed out", "no API key is configured"])
        d.fail(m)
        d.say(f"I couldn't look it up: {m}.", [m])


@family("search", 5.0)
def search_open(d):
    r = d.r
    offer(d, "brave_search")
    v = slots(r)
    x = fill(r.choice(["{K}", "{C}", "{T}", "{P}", "{K} {T}", "the {T} festival in {C}", "hotels in {C}", "electric cars", "{T} recipes", "flights from {C} to {C2}", "jobs at {K}", "{P} {T}", "concerts in {C}", "the election in {C}", "restaurants in {C}", "how to repair a {W}", "the history of {C}", "climate change", "{W} prices"]), dict(v, W=r.pick(WORDS)))
    d.ask(OPEN_ASK, x=x)
    q = x[4:] if x.startswith("the ") else x
    d.builtin("brave_search", ("news " if False else "") + q)
    s = r.choice([f"{x[0].upper() + x[1:]}: {r.choice(['a new guide was published', 'the plans were changed', 'prices went up', 'a new date was set', 'many visitors came'])} in {v['M']} {v['y']}.", fill("{P} reports on it from {C}.", v), noise_line(r)])
    d.result(search_result(r, q, s))
    last = d.steps[-1][1]
    d.say(f"I found this: {s}", [s])


WOLFRAM = [("the integral of {f}|integrate {f}|∫ {f} dx", "integrate {f}", "{g}", "The integral of {f} is {out}."), ("the derivative of {f}|differentiate {f}|d/dx {f}", "derivative of {f}", "{g}", "The derivative of {f} is {out}."), ("the solutions of {f} = {k}|solve {f} = {k}", "solve {f} = {k}", "x = {k2}", "The solution is {out}."),
           ("the mass of {pl}|how heavy {pl} is", "mass of {pl}", "{n}e{k3} kg", "The mass of {pl} is {out}."), ("the distance from the earth to {pl}|how far away {pl} is", "distance from Earth to {pl}", "{n} million km", "The distance to {pl} is {out}."), ("the density of {me}", "density of {me}", "{n} g/cm^3", "The density of {me} is {out}."), ("the melting point of {me}|at what temperature {me} melts", "melting point of {me}", "{k4} degrees Celsius", "The melting point of {me} is {out}."),
           ("the molar mass of {me}", "molar mass of {me}", "{n} g/mol", "The molar mass of {me} is {out}."), ("the boiling point of {me}", "boiling point of {me}", "{k4} degrees Celsius", "The boiling point of {me} is {out}."), ("the limit of {f} as x goes to {k}|lim {f} for x to {k}", "limit of {f} as x approaches {k}", "{k2}", "The limit is {out}."), ("the diameter of {pl}", "diameter of {pl}", "{k4} km", "The diameter of {pl} is {out}."),
           ("the number of calories in a {fo}|how many calories a {fo} has", "calories in a {fo}", "{k2} kcal", "A {fo} has {out}."), ("the gross domestic product of {C}|the GDP of {C}", "GDP of {C}", "${n} billion", "The GDP of {C} is {out}."), ("the sunrise in {C}|when the sun rises in {C}", "sunrise in {C}", "{h}:{m2} am", "The sun rises at {out} in {C}."), ("the factors of the polynomial {f}|factor {f}", "factor {f}", "{g}", "{f} = {out}"), ("the half-life of {iso}", "half-life of {iso}", "{k4} years", "The half-life of {iso} is {out}.")]


def poly(r):
    return r.choice(["{a}x^{b} + {c}x", "{a}x^{b}", "sin({a}x)", "x^{b} + {c}", "e^({a}x)", "cos(x)^{b}", "ln({a}x)", "{a}x^{b} - {c}x + {e}", "1/(x^{b} + {c})", "x*sin({a}x)", "sqrt({a}x + {c})"]).format(a=r.randint(2, 12), b=r.randint(2, 7), c=r.randint(1, 20), e=r.randint(1, 30))


@family("wolfram", 8.0)
def wolfram(d):
    r = d.r
    offer(d, "wolfram_alpha")
    asks, query, fact, says = r.choice(WOLFRAM)
    v = dict(f=poly(r), g=poly(r) + r.choice(["", " + C"]), k=r.randint(0, 20), k2=r.int(1, 900), k3=r.randint(20, 30), k4=r.int(100, 90000), n=r.dec(90, 3), pl=r.choice("Mars Jupiter Saturn Venus Mercury Neptune Uranus Pluto Titan Europa Ganymede".split() + ["the Moon", "the Sun"]), me=r.choice("gold iron copper silver lead zinc tin aluminium tungsten nickel titanium sodium chlorine helium ethanol benzene methane glucose ammonia".split()), fo=r.choice("banana apple carrot potato bagel muffin croissant pretzel".split()), C=r.pick(CITIES), h=r.randint(4, 8), m2=r.randint(10, 59), iso=r.choice(["carbon-14", "uranium-238", "caesium-137", "radium-226", "cobalt-60", "strontium-90"]))
    a = r.choice(asks.split("|"))
    if a.split()[0] in ("integrate", "differentiate", "solve", "factor", "how", "at", "when", "lim", "∫", "d/dx"):
        if a.split()[0] in ("how", "at", "when"):
            t = r.choice(["Tell me {a}.", "Do you know {a}?", "I want to know {a}.", "ask wolfram {a}", "Can you find out {a}?"])
        else:
            t = r.choice(["{a}", "{a} please", "Please {a}.", "Can you {a}?", "Use Wolfram Alpha: {a}", "wolfram: {a}"])
        t = t.replace("{a}", a)
    else:
        t = r.pick(ASK[:1] + ASK[1:3] + ["Ask Wolfram Alpha for {a}.", "Use wolfram alpha to get {a}.", "What is {a} according to Wolfram Alpha?", "Compute {a} with Wolfram Alpha.", "wolfram: {a}", "Tell me {a}.", "I need {a}.", "Do you know {a}?", "{a}?", "{a}"]).replace("{a}", a)
    d.user(noisy(r, fill(t, v, guard=True)))
    d.builtin("wolfram_alpha", fill(query, v))
    if r.p(0.92):
        out = fill(fact, v)
        d.result(r.choice([out, out, json.dumps({"queryresult": {"success": True, "result": out}}), f"Result: {out}"]))
        d.say(fill(says, dict(v, out=out)), [out])
    else:
        m = r.choice(["Wolfram Alpha did not understand the input", "the service did not answer", "no API key is configured"])
        d.fail(m)
        d.say(f"Wolfram Alpha gave no answer: {m}.", [m])
