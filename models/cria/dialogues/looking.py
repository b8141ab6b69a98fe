"""Questions for the web whose query keeps the nouns that were said, one after the other; and sentences that are changed step by step."""
from builtin import search_result, slots
from core import family, fill
from kept import kept
from pools import CITIES, COMPANIES, NAMES, SENTENCES, SURNAMES, WORDS
from threads import chat, repr_, user

# asks / asks in the wake / query / what is found / the fact in it.  {x} is the thing asked for, {v} a value
LOOK = [
    ("when does the {x} museum open|opening times of the {x} museum|is the {x} museum open on sundays|how late is the {x} museum open", "and the {x} museum?|what about the {x} museum", "{x} museum opening hours", "The {x} museum is open from {h}:00 to {g}:00.", "{h}:00", "w"),
    ("how tall is the {x} tower|height of the {x} tower|what's the height of the {x} tower", "and the {x} tower?|what about the {x} tower", "{x} tower height", "The {x} tower is {n} metres tall.", "{n}", "w"), ("how long is the river {x}|length of the {x} river", "and the {x} river?|what about the river {x}", "{x} river length", "The {x} river is {n} km long.", "{n}", "w"),
    ("who runs {x}|who is the boss of {x}|name of {x}'s ceo|chief executive of {x}?", "and of {x}?|what about {x}|and {x}?", "{x} ceo", "{P} has run {x} since {y}.", "{P}", "k"), ("when was {x} founded|founding year of {x}|how old is the company {x}", "and {x}?|what about {x}", "{x} founded", "{x} was founded in {y}.", "{y}", "k"), ("where is {x} based|headquarters of {x}|which city is {x} in", "and {x}?|what about {x}|{x}?", "{x} headquarters", "{x} has its headquarters in {C}.", "{C}", "k"), ("how many employees has {x}|number of people working at {x}|how big is {x}, in staff", "and {x}?|what about {x}", "{x} number of employees", "{x} has {n} employees.", "{n}", "k"), ("what's {x}'s share price|how is the {x} stock doing|price of {x} shares", "and {x}?|what about {x}", "{x} share price", "{x} closed at {p} dollars.", "{p}", "k"), ("did {x} release anything new|latest product of {x}|newest thing from {x}", "and {x}?|what about {x}", "{x} latest product", "{x} presented the {w} {n}.", "{w}", "k"), ("what did {x} earn last year|profit of {x}|how much money did {x} make", "and {x}?|what about {x}", "{x} profit", "{x} made a profit of {n} million.", "{n}", "k"),
    ("population of {x}|how many people live in {x}|inhabitants of {x}?", "and {x}?|what about {x}|{x}?", "{x} population", "{x} has {n} inhabitants.", "{n}", "c"), ("weather in {x} tomorrow|will it rain in {x}|forecast for {x}|how is the weather in {x}", "and in {x}?|what about {x}|{x}?", "{x} weather", "{x}: {t} degrees, {s}.", "{t}", "c"), ("who is mayor of {x}|mayor of {x}?|the name of {x}'s mayor", "and of {x}?|what about {x}", "{x} mayor", "{P} is mayor of {x}.", "{P}", "c"), ("events in {x} this weekend|what's on in {x}|anything happening in {x}", "and in {x}?|what about {x}", "{x} events", "The {w} festival takes place in {x} until Sunday.", "{w}", "c"), ("is there a subway in {x}|metro in {x}?|how many metro lines has {x}", "and {x}?|what about {x}", "{x} metro lines", "{x} has {m} metro lines.", "{m}", "c"), ("best time to visit {x}|when should I go to {x}", "and {x}?|what about {x}", "{x} best time to visit", "The best time for {x} is {M}.", "{M}", "c"), ("how far is {x} airport from the centre|distance from {x} airport to the city", "and in {x}?|what about {x}", "{x} airport distance to centre", "{x} airport lies {m} km from the centre.", "{m}", "c"), ("what's the time difference to {x}|time zone of {x}|which time zone is {x} in", "and {x}?|what about {x}", "{x} time zone", "{x} is in the zone UTC+{m2}.", "UTC+{m2}", "c"), ("train strike in {x}?|are trains running in {x}|is there a strike in {x}", "and in {x}?|what about {x}", "{x} train strike", "In {x} trains stand still until {M} {m2}.", "{M} {m2}", "c"), ("rent in {x}|how expensive are flats in {x}|average rent in {x}?", "and in {x}?|what about {x}", "{x} average rent", "The average rent in {x} is {n} a month.", "{n}", "c"),
    ("who is {x}|what is {x} known for|tell me about {x} from the web|find out who {x} is", "and {x}?|what about {x}|and who is {x}", "{x}", "{x} is a {j} from {C}, born {y}.", "{C}", "p"), ("how old is {x}|age of {x}|when was {x} born", "and {x}?|what about {x}", "{x} age", "{x} was born in {y}.", "{y}", "p"), ("latest book by {x}|what did {x} write last|newest novel of {x}", "and by {x}?|what about {x}", "{x} latest book", "The latest book by {x} is {W} ({y}).", "{W}", "p"), ("where does {x} live|which city does {x} live in", "and {x}?|what about {x}", "{x} lives in", "{x} lives in {C}.", "{C}", "p"), ("did {x} win a prize|awards of {x}", "and {x}?|what about {x}", "{x} awards", "{x} won the {w} prize in {y}.", "{w}", "p"), ("films with {x}|which movies did {x} make", "and {x}?|what about {x}", "{x} films", "{x} appears in {W} and {U}.", "{W}", "p"),
    ("who won the {x} cup|winner of the {x} cup|result of the {x} cup final", "and the {x} cup?|what about the {x} cup", "{x} cup winner", "{C} won the {x} cup {m} to {m2}.", "{C}", "w"), ("price of the {x} phone|what does the {x} phone cost|how much is the new {x} phone", "and the {x} phone?|what about the {x}", "{x} phone price", "The {x} phone costs {n} euros.", "{n}", "w"), ("newest version of {x}|latest release of the program {x}|which version is {x} at", "and {x}?|what about {x}", "{x} latest version", "{x} {m}.{m2} was released in {M}.", "{m}.{m2}", "w"), ("what does the word {x} come from|origin of the word {x}|etymology of {x}", "and {x}?|what about {x}", "{x} etymology", "{x} comes from an old word for {w}.", "{w}", "w"), ("reviews of the {x} bike|is the {x} bike any good|how is the {x} bike rated", "and the {x} bike?|what about the {x}", "{x} bike reviews", "Testers give the {x} bike {m} of 10 points.", "{m}", "w"), ("how do I get rid of {x} stains|remove {x} stains", "and {x} stains?|what about {x}", "remove {x} stains", "Against {x} stains take cold water and {w}.", "{w}", "w"), ("is {x} good for dogs|can dogs eat {x}", "and {x}?|what about {x}", "{x} dogs", "Vets advise against {x} for dogs; {n} mg are too much.", "{n}", "w"), ("symptoms of {x} fever|what are the signs of {x} fever", "and {x} fever?", "{x} fever symptoms", "{x} fever begins with a {w} rash after {m} days.", "{w}", "w"), ("who invented the {x}|inventor of the {x}", "and the {x}?|what about the {x}", "{x} inventor", "The {x} was invented by {P} in {y}.", "{P}", "w"), ("how many episodes has the series {x}|episodes of {x}", "and {x}?|what about the series {x}", "{x} number of episodes", "{x} has {m} episodes.", "{m}", "w"), ("recipe for {x} soup|how do you make {x} soup", "and {x} soup?|what about {x} soup", "{x} soup recipe", "For {x} soup boil {n} g of {w}.", "{n}", "w"), ("news about the {x} bridge|what's new with the {x} bridge", "and the {x} bridge?", "{x} bridge news", "The {x} bridge stays closed until {M} {y}.", "{M} {y}", "w"),
]
FRONT = ["", "", "", "search: ", "google: ", "look up ", "please search, ", "check online: ", "can you find out, ", "on the web: "]
JOBS = "painter|writer|chemist|singer|runner|politician|architect|chess player|cook|engineer".split("|")


@family("search", 16.0)
def look_up(d):
    r = d.r
    d.builtins = ["brave_search"] if r.p(0.55) else ["brave_search", "wolfram_alpha"]
    asks, wake, query, line, fact, kind = r.choice(LOOK)
    draw = dict(w=lambda: r.pick(WORDS).capitalize(), k=lambda: r.pick(COMPANIES), c=lambda: r.pick(CITIES), p=lambda: f"{r.pick(NAMES)} {r.pick(SURNAMES)}")[kind]
    seen = []
    for i in range(r.choice([1, 1, 2, 2, 3])):
        x = draw()
        if x in [s[0] for s in seen]:
            continue
        if i == 0 or r.p(0.75):
            q = asks if i == 0 else wake
        else:                                           # another question about the same thing or another thing
            same = [row for row in LOOK if row[5] == kind and row[2] != query]
            asks, wake, query, line, fact, kind = r.choice(same)
            q = asks
            if r.p(0.5) and seen:
                x = seen[-1][0]
        f = r.choice(FRONT) if i == 0 else ""
        t = r.pick(q.split("|"))
        user(d, [f + t], x=x)
        if q is asks:
            said = kept(t)
        s = said.replace("{x}", x)
        d.builtin("brave_search", s)
        v = slots(r)
        v = dict(v, x=x, h=r.randint(7, 11), g=r.randint(16, 22), n=r.int(20, 9000), P=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", y=r.randint(1900, 2027), C=r.pick(CITIES), p=round(r.uniform(5, 900), 2), w=r.pick(WORDS).lower(), t=r.randint(-10, 38), s=r.choice(["sunny", "light rain", "cloudy", "snow", "windy"]), m=r.randint(2, 40), m2=r.randint(1, 12), M=v["M"], j=r.choice(JOBS), W=r.pick(WORDS).capitalize(), U=r.pick(WORDS).capitalize())
        text, val = fill(line, v), fill(fact, v)
        d.result(search_result(r, s, text))
        d.say(r.choice([text, f"According to the search: {text}"]), [val])
        seen.append((x, val, text))
        if r.p(0.05):
            chat(d, 0)
    if len(seen) > 1 and r.p(0.4):
        x, val, text = r.choice(seen[:-1])
        user(d, ["what was it for {x} again", "and {x}, what did you find", "remind me of {x}", "{x} again?"], x=x)
        d.say(text, [val])
    if r.p(0.3) and seen[-1][1].replace(".", "", 1).isdigit():
        v = seen[-1][1]
        n = r.randint(2, 12)
        q, e = r.choice([("times {n}", f"{v} * {n}"), ("half of that", f"{v} / 2"), ("divided by {n}", f"{v} / {n}"), ("a tenth of it", f"{v} / 10"), ("plus {n}", f"{v} + {n}"), ("10% of that", f"{v} * 10 / 100")])
        user(d, [q, "and " + q, "what's " + q if not q.startswith(("times", "plus", "divided")) else q + "?"], n=n)
        out = d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")
        d.say(r.choice([f"That is {out}.", f"It is {out}."]), [out])


# ---- a sentence, changed step by step -----------------------------------------------------------------------------------------------------
STEPS = [                                           # (asks, code that makes a new text of {p}) or (asks, code, answer) for a question about it
    ("in capitals|all caps|uppercase please|shout it", "{p}.upper()"), ("in small letters|lowercase it|no capitals", "{p}.lower()"), ("each word capitalised|title case|big first letters", "{p}.title()"), ("reverse the word order|words in reverse order|from the last word to the first", '" ".join({p}.split()[::-1])'), ("words in alphabetical order|sort the words", '" ".join(sorted({p}.split(), key=str.lower))'), ("without the first word|drop the first word|leave out the first word", '" ".join({p}.split()[1:])'), ("without the last word|drop the last word|cut the last word", '" ".join({p}.split()[:-1])'), ("with dashes instead of spaces|dashes between the words|spaces to dashes", '"-".join({p}.split())'), ("with underscores|underscores instead of spaces", '"_".join({p}.split())'), ("without spaces|glue the words together|remove the spaces", '{p}.replace(" ", "")'), ("every second word|only each second word", '" ".join({p}.split()[::2])'), ("only the first three words|first three words", '" ".join({p}.split()[:3])'), ("add an exclamation mark|with ! at the end|put ! after it", '{p} + "!"'), ("put it in quotes|with double quotes around it", "'\"' + {p} + '\"'"), ("without vowels|drop the vowels|no vowels", '"".join(c for c in {p} if c.lower() not in "aeiou")'), ("each word backwards|reverse every word|letters of each word reversed", '" ".join(w[::-1] for w in {p}.split())'), ("backwards, letter by letter|the whole thing backwards|reverse all letters", "{p}[::-1]"), ("every third letter|each third character", "{p}[::3]"), ("twice|write it twice|repeat it once", '{p} + " " + {p}'),
]
COUNTS = [("how many words|number of words?|count the words", "len({p}.split())", "There are {out} words."), ("how many letters, without the spaces|letters without spaces?|count the letters, not the spaces", 'len({p}.replace(" ", ""))', "There are {out}."), ("how long is it with spaces|length with spaces?|characters in all", "len({p})", "It has {out} characters."), ("how many vowels|vowels?|count the vowels", 'sum(c in "aeiou" for c in {p}.lower())', "There are {out} vowels."), ("longest word|which word is the longest", "max({p}.split(), key=len)", "It is {out}."), ("shortest word|which word is the shortest", "min({p}.split(), key=len)", "It is {out}."), ("first word?|which word comes first", "{p}.split()[0]", "It is {out}."), ("last word?|which word comes last", "{p}.split()[-1]", "It is {out}."), ("initials?|first letters of the words", '"".join(w[0] for w in {p}.split())', "They are {out}."), ("average word length|how long is a word on average", "round(len({p}.replace(' ', '')) / len({p}.split()), 2)", "It is {out}."), ("how often is e in it|count the letter e", '{p}.lower().count("e")', "It is there {out} times.")]


@family("turns", 10.0)
def sentence_talk(d):
    r = d.r
    p = r.pick(SENTENCES) if r.p(0.4) else " ".join(r.pick(WORDS) for _ in range(r.randint(3, 6)))
    p = p.replace('"', "").replace("\\", "")
    if len(p.split()) < 3:
        p += " and more words"
    start = True
    for _ in range(r.choice([2, 3, 3, 4, 5])):
        k = r.random()
        if len(p.split()) < 2 and k < 0.8:
            break
        if k < 0.5:
            q, code = r.choice(STEPS)
            if len(p) > 70 and ("twice" in q):
                continue
            q = q.split("|")
        elif k < 0.78:
            q, code, says = r.choice(COUNTS)
            q = q.split("|")
        elif k < 0.93:
            old, new = r.choice(p.split()), r.pick(WORDS)
            if '"' in new or "'" in old or not old.isalnum():
                continue
            q, code = ["replace {o} by {n}", "{n} instead of {o}", "not {o}, {n}", "change {o} to {n}", "sorry, {n} not {o}", "swap {o} for {n}", "write {n} where it says {o}"], f'{{p}}.replace("{old}", "{new}")'
            q = [t.replace("{o}", old).replace("{n}", new) for t in q]
        else:
            if start:
                continue
            chat(d)
            continue
        if start:
            t = r.choice(q).rstrip("?")
            text = r.choice([f'"{p}"', f'"{p}"', f"'{p}'" if "'" not in p else f'"{p}"'])
            d.user(r.choice([f"{text} {t}", f"{t}: {text}", f"take {text}. {t}", f"the sentence {text}, {t}", f"{text} - {t}", f"here is a text: {text} {t} please"]))
            start = False
        else:
            user(d, q)
        out = d.py(f"print({code.replace('{p}', repr_(p))})")
        if k >= 0.5 and k < 0.78:
            d.say(says.replace("{out}", out), [out])
        else:
            d.say(r.choice([f"It is {out}", f"Now it is {out}", out]), [out])
            p = out.replace('"', "") if k < 0.5 and "quotes" in q[0] else out
    if not d.steps:
        sentence_talk(d)
