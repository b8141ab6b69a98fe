"""A folder is listed, one of its files is read, by its name, its place or its ending, what stands in it is reckoned with, another one is read, and what came out is written down."""
from core import afresh, family
from functions import C
from pools import WORDS
from threads import ASIDE, user, wander
from values import in_words

OWN = {c[0]["name"]: c[0] for c in C if c[0]["name"] in ("knowledge_search", "knowledge_read", "file_read", "file_write", "file_list")}
LIST = ["list my files", "what's in the work folder", "show me the folder", "ls please", "what files do i have", "is there anything in the folder", "give me the list of files", "look what's in the folder", "files?"]
READ = ["read {f}", "open {f}", "show {f}", "what does {f} say", "what is in {f}", "let me see {f}", "{f} please", "read {f} to me", "and {f}?", "now {f}"]
PLACED = ["open the {w} one", "the {w} one, read it", "read the {w} of them", "what's in the {w} one", "show me the {w} file"]
ENDED = ["open the {e}", "read the {e} file", "the {e} one please"]
AGAIN = ["which files were there again", "say the names once more", "what was in the folder again", "the list again, please"]
NOTES = ["paid {who} {v} {m} on the {n}th", "{who} still owes me {v} {m}", "rent for the {thing}: {v} {m} a month", "offer of {who} for the {thing}: {v} {m}", "the {thing} costs {v} {m}", "{thing} sold for {v} {m} to {who}", "budget for the {thing} is {v} {m}"]
WHO = "the plumber,the neighbour,my brother,the gardener,the tailor,Mrs Hall,the garage,the school,Uncle Ray,the painter,the club,the vet".split(",")
MONEY = ["euro", "francs", "dollars", "pounds", "kroner", "zloty"]
ONE = [(["with {p}% on top", "plus {p} percent, that is", "and {p}% more than that", "what's that with {p}% tax"], "{v} * (1 + {p} / 100)"), (["minus {p}%", "with {p} percent off", "less {p}%, so"], "{v} * (1 - {p} / 100)"), (["shared by {n} of us", "{n} people split that", "a {n} way split, each?", "divide it between {n}"], "{v} / {n}"), (["{n} times that", "times {n}", "if that came {n} times"], "{v} * {n}"), (["{p}% of it", "what are {p} percent of that"], "{v} * {p} / 100"), (["and for a whole year, monthly", "twelve of those", "12 months of that"], "{v} * 12")]
MANY = [(["add them up", "the sum please", "what do they come to", "all together", "total of the numbers"], "sum({x})"), (["on average", "the mean of them", "average of those"], "sum({x}) / {k}"), (["the largest of them", "highest number in it", "maximum?"], "max({x})"), (["biggest minus smallest", "from the least to the most, how far"], "max({x}) - min({x})"), (["sum with {p}% discount", "total less {p} percent"], "sum({x}) * (1 - {p} / 100)"), (["the smallest number in it", "the least of them"], "min({x})")]
WRITE = ["write that to {f}", "save the result in {f}", "put it into {f}", "store that as {f}", "keep it in {f}", "note that in {f}"]
PLACES = ["first", "second", "third", "fourth"]


class Folder:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = d.r
        d.functions = [OWN[k] for k in ("file_list", "file_read", "file_write")] + [OWN[k] for k in ("knowledge_search", "knowledge_read") if r.p(0.4)]
        r.shuffle(d.functions)
        ends = r.sample(["txt", "csv", "md", "log", "tsv", "org"], r.choice([2, 3, 3, 4]))
        self.names = [r.pick(WORDS).lower() + r.choice(["", "_2026", "-old", str(r.randint(1, 20))]) + "." + e for e in ends]
        self.ends, self.texts, self.value, self.open = ends, {}, None, None
        user(d, LIST, 0.6)
        d.call("file_list", {})
        d.result("\n".join(self.names))
        self.tell()

    def tell(self):
        n = self.names
        self.d.say(self.r.choice(["There are {l}.", "I see {l}.", "The files are {l}."]).replace("{l}", ", ".join(n[:-1]) + " and " + n[-1]), n)

    def content(self):
        r = self.r
        v = r.choice([r.int(20, 900), round(r.uniform(3, 400), 2), r.randrange(50, 2000, 10)])
        if r.p(0.4):
            t = r.choice(NOTES).replace("{v}", str(v)).replace("{m}", r.choice(MONEY)).replace("{who}", r.choice(WHO)).replace("{n}", str(r.choice([4, 5, 6, 7, 9, 10, 14, 18, 24, 28]))).replace("{thing}", r.pick(WORDS).lower())
            return t, [v]
        xs = [r.randint(2, 400) if r.p(0.5) else round(r.uniform(1, 90), 2) for _ in range(r.choice([3, 3, 4, 5]))]
        sep = r.choice([" ", ",", ": ", " = ", ";"])
        return "\n".join(f"{w.lower()}{sep}{x}" for w, x in zip(r.some(WORDS, len(xs)), xs)), xs

    def read(self):
        r = self.r
        left = [f for f in self.names if f not in self.texts]
        if not left:
            return False
        f = r.choice(left)
        i, k = self.names.index(f), r.random()
        if k < 0.55:
            user(self.d, READ, 0.6, f=f)
        elif k < 0.8:
            user(self.d, PLACED, 0.6, w="last" if i == len(self.names) - 1 and r.p(0.5) else PLACES[i])
        else:
            user(self.d, ENDED, 0.6, e=self.ends[i])
        self.texts[f] = t, xs = self.content()
        self.d.call("file_read", {"path": f})
        self.d.result(t)
        self.d.say(r.choice([f"It says: {t}" if "\n" not in t else f"{f} says:\n{t}", f"{f}: {t}" if "\n" not in t else f"The text of {f}:\n{t}"]), [str(xs[0])])
        self.open, self.value, self.done = xs, None, set()
        return True

    def reckon(self):
        r = self.r
        if not self.open or self.value and r.p(0.4):
            return False
        xs = self.open
        one = len(xs) == 1 or self.value is not None
        ways, e = r.choice(ONE if one else MANY)
        if e in self.done:
            return False
        self.done.add(e)
        p, n = r.choice([5, 8, 10, 15, 19, 20, 25, 30]), r.randint(2, 9)
        user(self.d, ways, 0.6, p=p, n=r.choice([str(n), in_words(n)]))
        e = e.replace("{v}", self.value or str(xs[0])).replace("{x}", str(xs)).replace("{k}", str(len(xs))).replace("{p}", str(p)).replace("{n}", str(n))
        self.value = self.d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")
        if not self.value.replace(".", "").isdigit():
            raise ValueError(self.value)
        self.d.say(r.choice(["That is {o}.", "It is {o}.", "That makes {o}."]).replace("{o}", self.value), [self.value])
        return True

    def write(self):
        if not self.value:
            return False
        f = self.r.pick(WORDS).lower() + self.r.choice([".txt", "_sum.txt", ".md", "-total.txt"])
        if f in self.names:
            return False
        user(self.d, WRITE, 0.6, f=f)
        self.d.call("file_write", {"path": f, "content": self.value})
        self.d.result(self.r.choice([f"wrote {len(self.value)} bytes", "written", "ok"]))
        self.d.say(self.r.choice([f"I wrote {self.value} to {f}.", f"{f} holds {self.value} now."]), [self.value, f])
        self.value = self.open = None
        return True

    def again(self):
        if not self.texts:
            return False
        user(self.d, AGAIN, 0.6)
        self.tell()
        self.value = self.open = None
        return True


def walk(d):
    f = Folder(d)

    def step(k):
        if not f.texts:
            return f.read()
        return f.reckon() if k < 0.5 else f.read() if k < 0.72 else f.write() if k < 0.9 else f.again() if k < 0.95 else ASIDE
    wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 45.0)
def folder(d):
    afresh(d, walk)
