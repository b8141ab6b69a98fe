"""Which families of dialogues are drawn more often: those whose decisions (calls, whether to call, values in an answer) the network still gets wrong.

The steps themselves tell how wrong; an answer's first word doesn't count, though it also decides that nothing is called: which word it is, is chance.  A family's
weight is the root of its mean loss over the mean of all, within bounds: much of what is left of a loss is chance too (a name for a variable, one of two right
programs), and what no one can learn must not fill the batches.  A small family is told apart from its module, and a small module from all, by what is known of it
alone.  Borrowed words never weigh more than the average: some of their marks are wrong.  All numbers are of the steps of this run: one that begins again learns
them again, within some hundred steps."""
import json
import torch

KEPT = 0.95                                                 # of what was told before, at each renewal: half is forgotten in 14 of them
PRIOR = 500.0                                               # tokens of its module's mean that stand for what is not known of a family, and of the mean of all for a module
LEAST, MOST = 0.4, 2.5
ENOUGH = 500                                                # tokens of a family whose loss is worth a line


class Families:
    def __init__(self, path, device):
        rows = json.load(open(path))
        self.names = [n for n, _, _ in rows]
        modules = sorted({m for _, m, _ in rows})
        self.module = torch.tensor([modules.index(m) for _, m, _ in rows], device=device)
        self.most = torch.tensor([1.0 if borrowed else MOST for _, _, borrowed in rows], device=device)
        self.weight = torch.ones(len(rows), device=device)
        self.told, self.known, self.ever = [torch.zeros(2, len(rows), device=device) for _ in range(3)]     # loss and tokens: since the last renewal, forgotten by and by, all

    def note(self, family, loss, counts):
        """What a batch's tokens lost; family: of each token; counts: 1 where a token decides, else 0."""
        self.told[0].index_add_(0, family, loss * counts)
        self.told[1].index_add_(0, family, counts)

    def renew(self, team):
        """The weights anew, the same for all of the team."""
        told = team.total(self.told)
        self.known, self.ever = self.known * KEPT + told, self.ever + told
        self.told = torch.zeros_like(told)
        mean = self.known[0].sum() / self.known[1].sum().clamp(min=1)
        theirs = torch.zeros_like(self.known).index_add_(1, self.module, self.known)       # of the modules, in the first places
        module = (theirs[0] + PRIOR * mean) / (theirs[1] + PRIOR)
        own = (self.known[0] + PRIOR * module[self.module]) / (self.known[1] + PRIOR)
        self.weight = torch.minimum((own / mean.clamp(min=1e-9)).sqrt().clamp(LEAST, MOST), self.most)

    def report(self, made, drawn, count=40):
        """Lines about the hardest; made, drawn: dialogues of each family, and how often they were drawn."""
        tokens = self.known[1]
        mean = self.known[0] / tokens.clamp(min=1)
        lines = [f"{len(self.names)} families; loss of a token that decides {self.known[0].sum() / tokens.sum().clamp(min=1):.4f} of late, "
                 f"{self.ever[0].sum() / self.ever[1].sum().clamp(min=1):.4f} over all; a dialogue drawn {drawn.sum() / made.sum().clamp(min=1):.2f} times"]
        for i in [i for i in mean.argsort(descending=True).tolist() if tokens[i] >= ENOUGH][:count]:
            lines.append(f"  {self.names[i]:32} loss {mean[i]:.4f}, weight {self.weight[i]:.2f}, {int(made[i])} made, drawn {drawn[i] / made[i].clamp(min=1):.2f} times")
        return lines
