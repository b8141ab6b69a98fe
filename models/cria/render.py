"""A dialogue as token ids, exactly as the daemon renders it: text never merges across control tokens."""


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

    def step(self, step):
        """(ids, mask) of one step; the mask is the weight of what the model writes, 0 for what it reads."""
        if step[0] == "user":
            ids = self.message("user", step[1].strip())
        elif step[0] == "result":
            ids = self.message("ipython", step[1].strip())
        else:
            a, b = self.assistant(), self.sampled(step)
            m = [2 if step[0] == "json" else 1] * len(b)    # JSON calls count twice, and so does the first token, which decides whether to call
            m[0] = 2
            if step[2:3] == ("slip",):
                m = [0] * len(b)
            return a + b, [0] * len(a) + m
        return ids, [0] * len(ids)

    def dialogue(self, d):
        ids = self.start(d.system())
        mask = [0] * len(ids)
        for s in d.steps:
            i, m = self.step(s)
            ids += i
            mask += m
        return ids, mask
