"""What of a question goes into a query: its own words without the small ones, in their order."""
import re

LEFT_OUT = set("is are was were does do did the a an what what's whats who when where which will it there please tell me about find out can you i should be has from web whos who's where's hows how's when's i'm my our we they he she these have had would could am it's".split())


def kept(ask):
    """The words of a template that are looked for; what stands in <> is only said."""
    ask = re.sub(r"<[^<>]*>", " ", ask)
    return " ".join(w for w in re.sub(r"[?,;!]", " ", ask).split() if w.lower().rstrip(".:") not in LEFT_OUT).rstrip(".: ")


def told(ask):
    """The template as it is said."""
    return ask.replace("<", "").replace(">", "")
