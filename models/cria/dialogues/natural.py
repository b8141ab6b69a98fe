"""Words and sentences of real English, from senses.txt where it is there (../senses.py), from the pools where it isn't: what a query has to copy without knowing it."""
import os
import re
from pools import ITEMS, NAMES, WORDS

_path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "senses.txt")
_rows = [line.rstrip("\n").split("\t") for line in open(_path, encoding="utf-8")] if os.path.exists(_path) else []
_UNFIT = re.compile(r"contracept|birth control|condom|abort|naked|brothel|corpse|torture|execution|bastard|whore|damn|drunk|stab|murder|kill|dead|war crime", re.I)
_rows = [r for r in _rows if not _UNFIT.search(" ".join(r))]
_under = {}
for _r in _rows:
    if _r[0] == "n":
        for _k in set(_r[2].split("|") + _r[1].split("|")):
            _under.setdefault(_k, []).extend(_r[1].split("|"))
KINDS = dict(art="artifact device container furniture clothing vehicle instrument machine tool implement".split(), food="food nutrient dish fruit vegetable beverage bread meat seasoning".split(), animal="animal bird fish insect mammal dog fruit".split()[:6], plant="plant tree herb flower shrub".split(), ill="disease illness disorder symptom injury".split(),
             job="person worker professional expert".split(), stuff="substance material metal fabric compound liquid".split(), deed="activity work game sport dance".split(), site="structure building room area".split(), paper="document writing letter statement".split())
_pools = {k: sorted({w for u in us for w in _under.get(u, [])}) for k, us in KINDS.items()}
_nouns = sorted({w for r in _rows if r[0] == "n" for w in r[1].split("|")})
_adjectives = sorted({w for r in _rows if r[0] == "a" for w in r[1].split("|") if " " not in w})
_verbs = sorted({w for r in _rows if r[0] == "v" for w in r[1].split("|")})
SENTENCES = [e for r in _rows if len(r) > 4 for e in r[4].split("|") if e and 4 <= len(e.split()) <= 14]
MEANINGS = [r[3] for r in _rows if r[0] == "n" and 3 <= len(r[3].split()) <= 12 and ";" not in r[3]]
OWN = dict(art="kettle|bread maker|rain barrel|heat pump|dishwasher|label printer|cordless drill|vacuum cleaner|pressure cooker|sewing machine|garden hose|pram|car seat|e-bike|smoke alarm|router|hearing aid|step ladder|wood stove|lawn mower|coffee grinder|tent|hot water bottle|projector|baby monitor|trailer|washing machine|bike lock|air fryer|headlamp|water filter|piano|letter box|deep freezer|extension lead|radiator|toaster|wheelchair".split("|"),
           food="lentil soup|rye bread|sourdough|plum jam|goat cheese|oat milk|dumplings|rhubarb cake|quince|pickled cucumbers|beetroot|chestnuts|mustard|cocoa|tofu|smoked trout|polenta|lemon curd".split("|"), animal="hedgehog|barn owl|newt|varroa mite|bumblebee|pike|lynx|goat|wood pigeon|stoat|hamster|carp|swift|woodlouse|beaver".split("|"),
           plant="tomatoes|boxwood|nettles|wild garlic|fig tree|ivy|dahlias|chives|basil|moss|hazel|lavender|ferns|hydrangea|knotweed".split("|"), ill="hay fever|shingles|tennis elbow|whooping cough|migraine|gout|sunburn|tick bite|vertigo|measles|anaemia".split("|"),
           job="plumber|chimney sweep|midwife|notary|piano tuner|electrician|optician|vet|bookbinder|tax adviser|locksmith|childminder".split("|"), stuff="linseed oil|limewash|baking soda|silicone|zinc|felt|gravel|paraffin|beeswax|copper wire|plaster".split("|"), deed="archery|choir practice|bouldering|knitting|fly fishing|orienteering|chess|pottery|swimming|curling".split("|"),
           site="swimming pool|town hall|public library|ice rink|botanical garden|recycling centre|youth hostel|planetarium|car park|lighthouse|climbing hall|flea market|crematorium|tram museum|ferry terminal|registry office|observatory|dog school|old brewery|ski lift|campsite|open air cinema|bike shop|bakery|job centre|tax office|fire station|harbour office|music school".split("|"),
           paper="staff handbook|house rules|lease|bylaws|warranty card|tender|minutes|invoice|manual|travel policy|insurance policy|safety sheet".split("|"))


def noun(r, kind=None):
    """A thing of a kind, or of any."""
    k = r.random()
    if kind and k < 0.4 or not _rows:
        return r.choice(OWN[kind]) if kind else r.pick(WORDS).lower()
    if kind and k < 0.8 and _pools[kind] and not r.test:
        return r.choice(_pools[kind])
    if k < 0.93 and not r.test:
        return r.choice(_nouns)
    return r.pick(WORDS).lower()


def adjective(r):
    return r.choice(_adjectives) if _rows and not r.test else r.choice("old red cheap used small electric wooden foldable second-hand waterproof organic heavy portable silent blue broken".split())


def sentence(r):
    """A sentence somebody might have written down."""
    if SENTENCES and not r.test and r.p(0.8):
        s = r.choice(SENTENCES)
        return s[0].upper() + s[1:] + ("" if s[-1] in ".!?" else ".")
    return r.choice(["The {w} is kept behind the {x}.", "{P} repaired the {w} in the spring.", "Nobody touches the {w} before the {x} is dry.", "A {w} without a {x} is of no use.", "They sold the {w} and bought {i}.", "{P} told us about the {w}."]).replace("{w}", noun(r)).replace("{x}", noun(r)).replace("{P}", r.pick(NAMES)).replace("{i}", r.pick(ITEMS))


def meaning(r):
    """Something said by what it is."""
    return r.choice(MEANINGS) if MEANINGS and not r.test else f"a {noun(r)} with a {noun(r)}"
