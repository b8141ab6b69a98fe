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


WANT_MORE = [                                       # for training alone
    "I'd be glad to know {np}.", "Would you tell me {np}?", "May I ask what {np} is?", "What does {np} equal?", "What does {np} give?", "What does {np} amount to?", "what {np} comes to, please", "tell me what {np} is", "could you say what {np} is?", "I keep getting {np} wrong. What is it?",
    "hows {np}", "how about {np}", "wat is {np}", "what s {np}", "wot is {np}?", "plz compute {np}", "{np} pls", "{np} plz", "{np} thx", "{np}... what is it?", "{np} - what is the result?", "{np} -> ?", "result of {np}?", "the result of {np}", "value of {np}?", "answer to {np}?", "Solve {np}.", "Solve: {np}", "Evaluate: {np}", "Calc {np}", "calc: {np}", "Compute: {np}",
    "Kindly compute {np}.", "I need your help with {np}.", "Can you help me with {np}?", "Can you do {np}?", "Could you do {np} for me?", "Let me have {np}.", "Please give me {np}.", "please provide {np}", "Please state {np}.", "Return {np}.", "Output {np}.", "Print {np}.", "Display {np}.", "Write down {np}.", "Check for me: {np}", "Double-check {np} for me.", "Verify {np} for me, what do you get?",
    "My teacher wants to know {np}.", "My son asks: what is {np}?", "My calculator is broken. What's {np}?", "I forgot my calculator, {np}?", "Without a calculator I can't do {np}. Can you?", "By the way, what is {np}?", "Then what is {np}?", "Now {np}.", "Next: {np}", "First, {np}.", "Also, {np}?", "Would {np} be hard for you? What is it?", "What would you say {np} is?", "Surely you know {np}?",
    "I need the exact value of {np}.", "Give the exact value of {np}.", "exactly how much is {np}?", "How big is {np}?", "How large is {np}?", "What is the value of {np}?", "Do you happen to know {np}?", "For a bet: {np}?", "In a test they asked for {np}.", "Let us find {np}.", "We need {np}.", "We'd like {np}.", "They want {np}.", "She asks for {np}.", "{np}. Go!", "{np}!", "so what's {np}", "ok, {np}", "Python: {np}", "run python for {np}", "with python, {np}", "Use your tool for {np}."]
