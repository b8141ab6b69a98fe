"""Ways to ask for a thing that has a name ("the square root of 5"), and ways to say what came out."""

WANT = [                                            # {np} is a noun phrase
    "What is {np}?", "What's {np}?", "what is {np}", "whats {np}", "What would {np} be?", "{np}", "{np}?", "{np}, please", "{np} = ?",
    "Compute {np}.", "Calculate {np}.", "Please calculate {np}.", "Find {np}.", "Determine {np}.", "Work out {np}.", "Evaluate {np}.",
    "Give me {np}.", "Tell me {np}.", "Show me {np}.", "I need {np}.", "I want to know {np}.", "I'd like to know {np}.", "Get {np} for me.",
    "[Can|Could] you [tell|give] me {np}?", "[Can|Could|Would] you [please|] [compute|calculate|find|work out] {np}?",
    "[Can|Could] you [compute|find|figure out] {np} for me?", "Do you know {np}?", "How much is {np}?", "I'm looking for {np}.",
    "I wonder what {np} is.", "I am trying to find {np}.", "Help me find {np}.", "Any idea what {np} is?", "need {np}", "let me know {np}",
    "[Use|Using] [Python|python|the code interpreter|code][ to|, please] [find|compute|calculate|get] {np}.", "[Quickly|Quick]: {np}?",
    "Run some code to get {np}.", "My homework asks for {np}.", "I have to know {np} exactly.", "Would you mind computing {np}?",
    "I can't work out {np}, can you?", "what do you get for {np}?", "Please find {np} for me.", "What does {np} come to?", "And {np}?",
    "Hey, what's {np}?", "Do the maths for me: {np}.", "It would be great to have {np}.", "Please tell me {np}.", "gimme {np}",
    "What number is {np}?", "Could I have {np}?", "For my notes I need {np}.", "Try to compute {np}.", "Please work out {np} with code.",
    "what is {np} exactly?", "Could you run the numbers and tell me {np}?", "I'd like you to compute {np}.", "The question is: what is {np}?",
    "Someone asked me for {np}. What is it?", "Let's compute {np}.", "how would you compute {np}? just give me the result", "Answer this: what is {np}?"]

ANSWER = ["The [answer|result] is {out}.", "That is {out}.", "It is {out}.", "{Np} is {out}.", "{Np} is {out}.", "{Np} is {out}."]


def upper_first(s):
    return s[:1].upper() + s[1:]
