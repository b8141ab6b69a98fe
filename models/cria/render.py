"""A dialogue as token ids, exactly as the daemon renders it: text never merges across control tokens."""
import re

DECIDES, WORDS = 3, 1       # what a token of the model counts: calls, whether to call at all, and values in an answer; how an answer is put (half of the loss, and mostly chance)
TOLD = 4                    # added where a loss tells how hard a family is (families.py): all that decides but an answer's first word, whose choice is chance


class Renderer:
    def __init__(self, vocab):
        self.v, self.c = vocab, vocab.control
        self.gap = vocab.encode("\n\n")
        self.head = {r: [self.c["<|start_header_id|>"]] + vocab.encode(r) + [self.c["<|end_header_id|>"]] for r in ("system", "user", "assistant", "ipython")}
        self.eot, self.eom, self.tag = self.c["<|eot_id|>"], self.c["<|eom_id|>"], self.c["<|python_tag|>"]

    def message(self, role, text):
        return self.head[role] + self.v.encode("\n\n" + text) + [self.eot]

    def start(self, system):
        return [self.c["<|begin_of_text|>"]] + self.message("system", system)

    def assistant(self):
        return self.head["assistant"] + self.gap

    def sampled(self, step):
        """What the model itself writes for a step."""
        kind, text = step[0], step[1]
        if kind in ("py", "builtin"):
            return [self.tag] + self.v.encode(text) + [self.eom]
        if kind == "json":
            return self.v.encode(text) + [self.eom]
        return self.v.encode(text) + [self.eot]

    def weights(self, step, ids, asked):
        """What each token counts that the model writes for a step; asked: the user has just spoken, so the first token decides whether to call"""
        if step[2:3] == ("slip",):
            return [0] * len(ids)
        if step[0] == "say":
            at = [m.span() for f in set(step[2]) if f for m in re.finditer(re.escape(f), step[1])]
            m = [DECIDES + TOLD if any(b < z and a < e for b, e in at) else WORDS for a, z in self.v.text.encode(step[1]).offsets] + [WORDS]
            m[0] = DECIDES if asked else WORDS
        else:
            m = [DECIDES + TOLD] * len(ids)
            m[0] = DECIDES + TOLD if asked else WORDS
        return m

    def step(self, step, asked=True):
        """(ids, weights) of one step; the weights are 0 for what the model reads."""
        if step[0] == "user":
            ids = self.message("user", step[1].strip())
        elif step[0] == "result":
            ids = self.message("ipython", step[1].strip())
        else:
            a, b = self.assistant(), self.sampled(step)
            return a + b, [0] * len(a) + self.weights(step, b, asked)
        return ids, [0] * len(ids)

    def steps(self, d):
        ids, mask, before = [], [], None
        for s in d.steps:
            i, m = self.step(s, before == "user")
            ids += i
            mask += m
            before = s[0]
        return ids, mask

    def row(self, d, most):
        """(ids, weights, of each token 0 in the system segment and the part's number behind it) of a dialogue and as many of its siblings as find room; None if it finds none itself."""
        ids = self.start(d.system())
        mask, part = [0] * len(ids), [0] * len(ids)
        for e in [d] + d.siblings:
            i, m = self.steps(e)
            if len(ids) + len(i) > most:
                break
            ids, mask, part = ids + i, mask + m, part + [part[-1] + 1] * len(i)
        return (ids, mask, part) if part[-1] else None
