"""Phrases that may stand for each other in a user's message, for varied.py.

SAME: one set a row, `a | b | c`, or `a | b > c | d` where only the left ones are replaced and only by the right ones.  Behind ` ; ` the
conditions under which that keeps the meaning: py (the turn runs a program), json (it calls a function), call (either, or a search), follow (not
the first turn), last (the program takes the last result), prev= and next= (regular expressions on what stands before and behind), code= (on the
program), p= (chance)."""

UNIT = r"(?:euros?|dollars?|pounds?|bucks|cents|eur|€|\$|£|%|percent|hours?|h|min|minutes|mins|km|m|kg|g|l|litres?|times|twice|once|pages|words|people|boxes|pieces|kwh|mb|gb|calories|kcal|watts?|mg|ml|cups?|orders|calls|steps|eggs|\d)"

SAME = rf"""
what is | what's | whats ; p=.4
where is | where's ; p=.4
who is | who's ; p=.3 ; next= (?!going|coming)
how is | how's ; p=.3
that is | that's ; p=.3 ; prev=(?:^|[,.] )
it is | it's | its > it is | it's ; p=.3 ; prev=(?:^|[,.:] |if |when |so ) ; next= (?:\d|a |an |the |for |not |in |about )
it's > its ; p=.15
i'm | i am | im ; p=.3
i'd like | i would like | id like ; p=.5
i'll | i will ; p=.3
i've got | i have | i've > i have | i've got | ive got ; p=.4 ; next= (?:\d|a |an |the |two|three|four|five|some)
we've got | we have > we have | we've got | weve got ; p=.4 ; next= (?:\d|a |an |the |two|three|four|five|some)
we are | we're ; p=.3
they are | they're ; p=.3
there is | there's | theres ; p=.4 ; next= (?:a|an|one|the|also|\d)\b
do not | don't | dont ; p=.5
does not | doesn't | doesnt ; p=.5
did not | didn't | didnt ; p=.5
is not | isn't | isnt ; p=.5
are not | aren't | arent ; p=.5
was not | wasn't ; p=.5
can't | cannot | cant ; p=.4
won't | will not ; p=.4
haven't | have not ; p=.4
let's > lets ; p=.3
you > u ; p=.05
your > ur ; p=.05
are > r ; p=.02 ; next= (?:there|you|they|we)
because | cause | since > because | cos ; p=.3 ; prev=, 
about | around | roughly > around | about | roughly ; p=.3 ; prev=(?:^|it's |is |only ) ; next= \d
until | till | up to > until | till ; p=.4 ; next= (?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|the|today|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)
till | until ; p=.4 ; next= (?:\d|the)
also | too > too | as well ; p=.5 ; prev=\w\w\w  ; next=[?.!]*$ ; follow
too | as well | also ; p=.5 ; prev=\w\w  ; next=[?.!]*$ ; follow
can you | could you | would you | will you | please can you | can u | could you please | can you please > can you | could you | would you | will you please | can you please | could you please | please could you | are you able to | might you | could i get you to | is it possible for you to | i'd like you to | i want you to | i need you to ; p=.5 ; call ; prev=(?:^|[.!:] |, |- ) ; next= (?:also |quickly |)(?:find|tell|give|show|compute|calculate|work|figure|convert|check|count|sort|add|book|set|put|list|send|write|read|open|search|look|get|turn|order|reserve|cancel|remove|delete|start|stop|play|call|save|create|change|run|translate|remind|switch|round|split|multiply|divide|print|log|move|buy|fetch|bring|google|note|mark|rename|pay|arrange|determine|estimate|schedule|sum|total|reverse)\b
i want to | i'd like to | i would like to | i wanna | id like to > i want to | i'd like to | i would like to | i wanna | i wish to | i'd love to | i was hoping to | i'm looking to | i'm trying to ; p=.5 ; call ; next= (?!know|have|be)
i need to | i have to | i must > i need to | i have to | i must | i've got to | i gotta | we need to ; p=.45 ; call ; next= (?!know)
i need to know | i want to know | i'd like to know | i would like to know | i have to know > i need to know | i want to know | i'd like to know | i'd love to hear | i should know | i'm curious about | i'm trying to find out | i'm after ; p=.5 ; call ; next= the
tell me | let me know > tell me | let me know | can you tell me | could you tell me | say | let me hear | i need to know | please tell me | kindly tell me ; p=.5 ; call ; prev=(?:^|[.!:] |, |- ) ; next= (?:the|how|what|which|if|who|when|where)\b
can you tell me | could you tell me | do you know > can you tell me | could you tell me | do you know | any chance you know | do you happen to know | any idea | would you know | i wonder | i'm wondering ; p=.5 ; call ; prev=(?:^|[.!:] |, |- ) ; next= (?:how|what|which|who|when|where)\b
give me | show me | get me > give me | get me | let me have | i need | i want | could i have | can i get | can i have | may i have | i'd like | fetch me | gimme ; p=.45 ; py ; prev=(?:^|[.!:] |, |- ) ; next= (?:the|only the|just the)\b
show me | let me see > show me | let me see | display | show | i want to see | can i see | could i see | pull up | bring up ; p=.4 ; call ; prev=(?:^|[.!:] |, |- ) ; next= (?:the|my|our)\b
how many | number of > what number of ; p=.03 ; py ; prev=^ ; next= \w+s (?:are|do|is|can|fit|will)
how much is it | what does it cost | how much does it cost > how much is it | what does it cost | how much does it cost | what's the price | what would it cost ; p=.5 ; py ; next=[?.!]*$
what do i pay | how much do i pay | what do i owe > what do i pay | how much do i pay | what do i owe | how much must i pay | what will i pay | what am i paying | what's to pay ; p=.6 ; py
what do we pay | how much do we pay > what do we pay | how much do we pay | how much must we pay | what will we pay | what are we paying ; p=.6 ; py
what does that make | what does it make | what does that come to | what does it come to > what does that make | what does that come to | what does it come to | how much does that make | what's that | where does that leave us ; p=.6 ; py ; next=[?.!]*$
how much does it come to | how much is that > how much does it come to | how much is that | how much does that make | what does it come to | what's it come to | what do we get ; p=.5 ; py ; next=[?.!]*$
how long does it take | how long will it take | how long does that take > how long does it take | how long will it take | how long would it take | how long is it going to take | how much time does it take | how much time will it take ; p=.5 ; py
how much time | how long > how long | how much time ; p=.2 ; py ; next= (?:do i need|does it take|will it take|is needed)
how far is it | what is the distance > how far is it | what's the distance ; p=.5 ; py ; next= from
how many are left | how many remain | how many are there left > how many are left | how many remain | how many are left over | what's left | how many do i still have ; p=.5 ; py ; next=[?.!]*$
how much is left | how much remains > how much is left | how much remains | what's left | what remains | how much is left over | what is there left ; p=.5 ; py ; next=[?.!]*$
do i need | will i need | are needed > do i need | will i need | are needed | do i have to have | would i need ; p=.4 ; py ; prev=how many \w+ ; next=[?.!]*(?:$| for)
do we need | will we need > do we need | will we need | are needed | would we need ; p=.4 ; py ; prev=how many \w+ 
how many percent | what percent | what percentage > what percentage | what percent | how many percent ; p=.5 ; py ; next= (?:of|is|are|more|less)
in percent | as a percentage | as percent | in % > in percent | as a percentage | in % | as a percent | in per cent ; p=.6 ; py ; next=[?.!]*$
percent | per cent | pct ; p=.35 ; prev=(?:\d|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|five|fifteen) 
smallest | lowest ; p=.5 ; py ; prev=(?:^|the |what's |is |second |two |three ) ; next=(?:[?.!]*$| of\b| number| value| one\b| figure)
smallest | lowest > minimum | min | least ; p=.4 ; py ; prev=the  ; next=(?:[?.!]*$| of\b| value)
minimum | min > smallest | lowest | minimum | min ; p=.5 ; py ; prev=the  ; next=(?:[?.!]*$| of\b| value)
largest | biggest | highest | greatest > largest | biggest | highest ; p=.5 ; py ; prev=(?:^|the |what's |is |second |two |three ) ; next=(?:[?.!]*$| of\b| number| value| one\b| figure)
largest | biggest | highest | greatest > maximum | max | top value ; p=.35 ; py ; prev=the  ; next=(?:[?.!]*$| of\b)
maximum | max > largest | biggest | highest | maximum | max ; p=.5 ; py ; prev=the  ; next=(?:[?.!]*$| of\b| value)
bigger | larger ; p=.4 ; py ; prev=(?:is|the|one) 
average | mean > average | mean | arithmetic mean | avg ; p=.45 ; py ; prev=the  ; next=(?:[?.!]*$| of\b)
average of | mean of > average of | mean of | avg of | the average of | the mean of ; p=.5 ; py ; prev=(?:^|[:,] ) 
median | middle value ; p=.3 ; py ; prev=the  ; next=(?:[?.!]*$| of\b) ; code=median
the sum | the total > the sum | the total | the overall sum | the grand total ; p=.5 ; py ; prev=(?:^|what's |what is |and |, |now |need |me ) ; next=(?:[?.!]*$| of (?:the|these|those|them|all)\b| now| then) ; code=sum\(| \+ 
sum of | total of > sum of | total of | the sum of | the total of ; p=.4 ; py ; prev=(?:^|[:,] ) ; code=sum\(
sum up | add up | total up > sum up | add up | total up | tot up | sum ; p=.5 ; py ; next= (?:the|these|those|them|all|my)\b
in all | in total | altogether | all told | all together > in all | in total | altogether | all told | all together | all in all | in sum ; p=.6 ; py ; next=[?.!]*$
in all | in total | altogether | all told > in all | in total | altogether | all told ; p=.4 ; py ; next=,
all in all > in total | altogether ; p=.5 ; py
difference between | gap between > difference between | gap between | distance between ; p=.3 ; py ; next= (?:the two|them|those two|these two|\d)
difference between > gap between ; p=.3 ; py ; next= the (?:first|last|largest|biggest|highest)
by how much | how much > how much | by how much ; p=.4 ; py ; prev=(?:^|and ) ; next= (?:more|less) is\b
how far apart are | what is the difference between | what is the gap between > how far apart are | what is the difference between | what's the gap between | what's the difference between | how big is the gap between ; p=.5 ; py ; next= (?:the two|they|those two|these two|those|them|these)\b
per person | a head | per head | for each person | each person > per person | a head | per head | for each person | for every person ; p=.5 ; py ; prev=(?:^|\d |€ |euros |dollars |how much |much |that |is |it |, |and |what ) ; next=(?:[?.!]*$|,| if)
for each of us | each of us > for each of us | each of us | per head | a head | for every one of us ; p=.5 ; py ; next=[?.!]*$
each > apiece | a piece | each one ; p=.35 ; py ; prev=(?:at|cost|costs) (?:[€$£])?\d[\d.]*(?: euros?| dollars?| cents| pounds| €)?  ; next=(?:[?.!]*$|[,.;]| and)
apiece | a piece > each | apiece | a piece ; p=.5 ; py ; prev=\d[\d.]*(?: euros?| dollars?| cents| pounds| €)? 
a day | per day | each day | every day > a day | per day | each day | every day ; p=.45 ; py ; prev=\b{UNIT}  ; next=(?:[?.!]*$|[,.;]| for| and| at| how| what| -)
a week | per week | each week | every week > a week | per week | each week | every week ; p=.45 ; py ; prev=\b{UNIT}  ; next=(?:[?.!]*$|[,.;]| for| and| at| how| what| -)
a month | per month | each month | every month > a month | per month | each month | every month ; p=.45 ; py ; prev=\b{UNIT}  ; next=(?:[?.!]*$|[,.;]| for| and| at| how| what| -)
a year | per year | each year | every year | per annum > a year | per year | each year | every year | per annum ; p=.45 ; py ; prev=\b{UNIT}  ; next=(?:[?.!]*$|[,.;]| for| and| at| how| what| -)
an hour | per hour | each hour | every hour > an hour | per hour | each hour | every hour ; p=.45 ; py ; prev=\b{UNIT}  ; next=(?:[?.!]*$|[,.;]| for| and| at| how| what| -)
a minute | per minute | each minute | every minute > a minute | per minute | each minute | every minute ; p=.45 ; py ; prev=\b{UNIT}  ; next=(?:[?.!]*$|[,.;]| for| and| at| how| what| -)
a night | per night | each night > a night | per night | each night | every night ; p=.45 ; py ; prev=\b{UNIT}  ; next=(?:[?.!]*$|[,.;]| for| and| at| how| what| -)
a litre | per litre | the litre > a litre | per litre | for a litre | per liter | a liter ; p=.45 ; py ; prev=\b{UNIT} 
a kilo | per kilo | per kg | the kilo | a kg > a kilo | per kilo | per kg | for a kilo | a kg ; p=.45 ; py ; prev=\b{UNIT} 
a metre | per metre | the metre > a metre | per metre | for a metre | per meter | a meter ; p=.45 ; py ; prev=\b{UNIT} 
per square metre | a square metre > per square metre | a square metre | per m2 | per sqm | a square meter ; p=.4 ; py ; prev=\b{UNIT} 
km/h | kph | kmh | km per hour | kilometres per hour | kilometres an hour > km/h | kph | kmh | km per hour | kilometres per hour | kilometres an hour | k an hour | km an hour ; p=.5 ; prev=\d ?
mph | miles per hour | miles an hour ; p=.5 ; prev=\d ?
km | kilometres | kilometers | kms > kilometres | km | kilometers | kms ; p=.4 ; prev=(?:\d |in |many |to )
kg | kilos | kilograms > kg | kilos | kilograms | kilogrammes ; p=.4 ; prev=(?:\d |in |many |to )
g | grams | gr > grams | g | gr ; p=.4 ; py ; prev=\d 
metres | meters ; p=.4 ; prev=(?:\d |in |many |to |square |cubic )
metres | meters > m ; p=.25 ; py ; prev=\d 
cm | centimetres | centimeters > cm | centimetres | centimeters ; p=.4 ; prev=(?:\d |in |many |to )
mm | millimetres > mm | millimetres | millimeters ; p=.4 ; prev=(?:\d |in |many |to )
litres | liters | l > litres | liters ; p=.4 ; prev=(?:\d |in |many |to )
ml | millilitres > ml | millilitres | milliliters ; p=.4 ; prev=(?:\d |in |many |to )
min | minutes | mins > minutes | min | mins ; p=.45 ; prev=(?:\d |twenty |thirty |forty |fifty |ten |fifteen )
minutes | mins ; p=.3 ; prev=(?:in |many )
hours | hrs | h > hours | hrs ; p=.4 ; py ; prev=(?:\d |many )
seconds | secs | sec > seconds | secs | sec ; p=.4 ; py ; prev=(?:\d |many |in )
kwh | kilowatt hours ; p=.3 ; py ; prev=\d 
miles | mi > miles ; p=.4 ; py ; prev=\d 
square metres | square meters | m² | m2 | sqm > square metres | square meters | m² | m2 | sqm | sq m ; p=.5 ; py ; prev=(?:\d ?|many )
feet | ft ; p=.4 ; py ; prev=\d 
gb | gigabytes | gigs > gb | gigabytes | gigs | GB ; p=.4 ; py ; prev=\d 
mb | megabytes | megs > mb | megabytes | megs | MB ; p=.4 ; py ; prev=\d 
degrees celsius | celsius > degrees celsius | celsius | degrees C | °C ; p=.4 ; py ; prev=\d 
euros | euro | eur > euros | euro | EUR ; p=.45 ; prev=\d 
dollars | bucks | usd > dollars | bucks | USD ; p=.45 ; prev=\d 
pounds > quid ; p=.35 ; py ; prev=(?:costs?|pay|paid|price of|spend|spent|for) \d[\d.]* 
double | twice > twice | double ; p=.4 ; py ; follow ; next= (?:that|it|this|the result)\b ; code=\* 2\b|2 \*
half of | half > half of | half ; p=.4 ; py ; next= (?:that|it|this|the result)\b ; code=/ 2\b
a third of | one third of | 1/3 of > a third of | one third of | 1/3 of ; p=.5 ; py ; code=/ 3\b
a quarter of | one quarter of | 1/4 of | a fourth of > a quarter of | one quarter of | 1/4 of | a fourth of ; p=.5 ; py ; code=/ 4\b
two thirds of | 2/3 of > two thirds of | 2/3 of ; p=.5 ; py ; code=2 / 3
three quarters of | 3/4 of > three quarters of | 3/4 of | three fourths of ; p=.5 ; py ; code=3 / 4
that | it | this | the result | that result | that number | the answer > that | it | the result | that result | that number | the answer | what you got | that figure | the last result | what came out ; p=.55 ; py ; last ; follow ; prev=(?:(?:half|third|quarter|thirds|quarters|percent|%|root|square|cube|log|logarithm|digits|factorial|multiple) of|double|twice|halve|round|multiply|divide|times|add \S+ to|subtract \S+ from|take \S+ (?:off|from)|plus|minus|on top of|and) ; next=(?:[?.!]*$| by\b| in\b| to (?:\d|the|one|two)| up\b| down\b|,| please)
square it | square that | squared > square it | square that | that squared | it squared | the square of that | that to the power of two ; p=.5 ; py ; last ; follow ; prev=(?:^|and |now |then |ok, |next, |, ) ; next=[?.!]*$ ; code=\*\* 2\b
square root of | root of | sqrt of > square root of | root of | sqrt of | the square root of ; p=.4 ; py ; code=sqrt|\*\* 0\.5|isqrt
to the power of | to the power > to the power of | to the power | raised to | ^ ; p=.4 ; py ; prev=\d  ; next= \d ; code=\*\*
squared > to the power of 2 | ^2 | to the second ; p=.3 ; py ; prev=\d  ; code=\*\* 2
divided by | over > divided by | over | / ; p=.45 ; py ; prev=\d  ; next= \d ; code=\d / \d
multiplied by | times | x > times | multiplied by | x | * | × ; p=.4 ; py ; prev=\d  ; next= \d+(?:\.\d+)?(?:[?.!]*$| is| please| =) ; code=\d \* \d
* > times | x | × | multiplied by ; p=.25 ; py ; prev=^[^\n*/+-]*\d  ; next= \d+(?:\.\d+)?(?:[?.!]*$| is| please| =) ; code=\d \* \d
plus | + > plus | + | added to ; p=.35 ; py ; prev=\d  ; next= \d+(?:\.\d+)?(?:[?.!]*$| is| please| =) ; code=\d \+ \d
minus | less | - > minus | take away | less ; p=.35 ; py ; prev=\d  ; next= \d+(?:\.\d+)?(?:[?.!]*$| is| please| =) ; code=\d - \d
split by | divided by | split between | shared by > split by | divided by | split between | shared by | split among | shared between | divided among | split over ; p=.5 ; py ; follow ; prev=(?:^|and |now |then |that |it |, ) ; next= (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: of us| people| friends| persons| ways?)?[?.!]*$ ; code=/ \d
rounded to | round to | round it to | round that to > rounded to | round to | round it to | round that to | rounded off to | with rounding to ; p=.5 ; py ; next= (?:\d|one|two|three|four|whole|the nearest|full) ; code=round\(
decimal places | decimals | places after the point | digits after the point | decimal digits > decimal places | decimals | places after the point | digits after the point | decimal digits | decimals after the point | places after the decimal point | digits after the comma ; p=.6 ; py ; prev=(?:\d|two|three|four|five) ; code=round\(|:\.\d
one decimal place | one decimal | one digit after the point > one decimal place | one decimal | one digit after the point | 1 decimal | a single decimal | one place after the point ; p=.6 ; py ; code=round\(|:\.1
to the nearest whole number | to a whole number | to whole numbers > to the nearest whole number | to a whole number | to the nearest integer | to the nearest one | without decimals | to a round number ; p=.6 ; py ; code=round\(
descending | in descending order | sorted descending | from high to low | biggest first | largest first | highest first | from big to small | from the top down | from largest to smallest | from biggest to smallest > in descending order | descending | from high to low | biggest first | largest first | highest first | from big to small | from the largest down | from largest to smallest | from biggest to smallest | from top to bottom | the big ones first | going down | starting with the biggest | largest to smallest | big to small | high to low ; p=.6 ; py ; code=sort(?:ed)?\([^\n"]*reverse=True\)
ascending | in ascending order | smallest first | lowest first | from low to high | from small to big | from small to large | from smallest to largest > in ascending order | ascending | from low to high | smallest first | lowest first | from small to big | from smallest to largest | the small ones first | going up | starting with the smallest | smallest to largest | small to big | low to high | from the bottom up ; p=.6 ; py ; code=sort(?:ed)?\([^\n"=]*\)
alphabetically | in alphabetical order | a to z | from a to z | by the alphabet > alphabetically | in alphabetical order | a to z | from a to z | by the alphabet | in abc order | by letter from a to z ; p=.6 ; py ; code=sort
sort them | order them | sort these | sort the list > sort them | order them | put them in order | arrange them | line them up in order | get them in order ; p=.5 ; py ; follow ; code=sort
sort | order > sort | order | arrange | put in order ; p=.25 ; py ; prev=^ ; next= (?:these|those|the|my|them) ; code=sort
backwards | in reverse | reversed > backwards | in reverse | reversed | back to front | from the end ; p=.5 ; py ; prev=\w  ; next=[?.!]*$ ; code=\[::-1\]|reversed\(|\.reverse
the other way round | the other way around | the other way > the other way round | the other way around | the other way | flipped round | the opposite way | turned round ; p=.5 ; py ; next=[?.!]*$
reverse it | turn it around | flip it | reverse that | reverse them | reverse the list > reverse it | turn it around | flip it | flip it round | reverse that | turn that round | back to front please | the whole thing backwards | turn the order around ; p=.6 ; py ; follow ; prev=(?:^|and |now |then |ok, |next, |, ) ; next=[?.!]*$ ; code=\[::-1\]|reversed\(|\.reverse
without duplicates | without the duplicates | each only once > without duplicates | without repeats | each only once | no duplicates | no repeats | with doubles removed | every one only once ; p=.6 ; py
remove the duplicates | drop the duplicates | remove duplicates > remove the duplicates | drop the duplicates | get rid of the duplicates | take out the repeats | throw out the doubles | dedupe it | strip the repeats ; p=.6 ; py
remove | drop | leave out | take out | delete | throw out | get rid of | kick out | cross out > remove | drop | leave out | take out | throw out | get rid of | kick out | cross out | scratch | cut out | strike | lose ; p=.55 ; py ; follow ; prev=(?:^|and |now |then |ok, |next, |sorry, |oh, |, |- |: ) ; next= (?:the (?!duplicates)|number \d|\d+\b(?! more| less))
without the | minus the | leaving out the > without the | leaving out the | minus the | excluding the | not counting the | if we skip the | if we leave out the | less the ; p=.4 ; py ; follow ; prev=^(?:and |ok, |now |so )? ; next= (?!tax|vat|discount|tip|fee)[a-z]+(?: one)?[?.!]*$
only the | just the > only the | just the | nothing but the | none but the ; p=.35 ; py ; follow ; prev=(?:^|and |now |then |ok, |next, |, )
first one | 1st one ; p=.3 ; prev=the  ; next=(?:[?.!,]| |$)
second one | 2nd one ; p=.3 ; prev=the  ; next=(?:[?.!,]| |$)
third one | 3rd one ; p=.3 ; prev=the  ; next=(?:[?.!,]| |$)
the last one | the final one > the last one | the final one | the very last one ; p=.3 ; py ; next=(?:[?.!,]|$)
the first result | the first answer > the first result | the first answer | the first number you gave me | the very first result | the result from the beginning | what came out first ; p=.5 ; py ; follow
the second result | the second answer > the second result | the second answer | the 2nd result | result number two ; p=.5 ; py ; follow
bigger by | higher by | larger by > bigger by | higher by | larger by ; p=.3 ; py
more than | over | above > more than | over | above ; p=.35 ; py ; prev=(?:those|these|ones|numbers|values|all|anything|everything|only|are|is|many)  ; next= \d ; code=>
less than | under | below > less than | under | below ; p=.35 ; py ; prev=(?:those|these|ones|numbers|values|all|anything|everything|only|are|is|many)  ; next= \d ; code=<
what about | how about ; p=.5 ; follow
what if it's | what if it is | and if it's | and if it is | if it's > what if it's | what if it is | and if it's | suppose it's | say it's | let's say it's | imagine it's | what if it were | and supposing it's | and in case it's ; p=.5 ; follow ; call ; prev=(?:^|ok, |hm, |hmm, |well, |now ) ; next= \d
what if | and if | now suppose | suppose > what if | and if | suppose | now suppose | now say | let's say | imagine | and what if | assume | now imagine | how about if ; p=.5 ; follow ; call ; prev=(?:^|ok, |hm, |hmm, |well, ) ; next= (?:the|i|we|he|she|they|there|it|only|\d|one|my|our)\b
same for | the same for | same with | the same with | do the same for | and the same for > same for | the same for | same with | the same with | do the same for | and the same for | same thing for | likewise for | same again for | ditto for | repeat that for | do that for | now do it for | once more for | exactly the same for | the same thing with ; p=.6 ; follow ; call ; prev=(?:^|ok, |now |and )
instead of | rather than | in place of > instead of | rather than | in place of ; p=.5 ; follow ; call ; prev=\w\w? 
by the way | btw ; p=.5
as soon as possible | asap ; p=.5
please | pls | plz | plz. > please | pls | plz | kindly ; p=.3 ; prev=(?:^|[.!] ) ; next= [a-z]
please | pls | plz > please | pls | plz ; p=.3 ; next=[?.!]*$
thanks | thank you | thx | ty | cheers > thanks | thank you | thx | ty | cheers | many thanks ; p=.4 ; call ; prev=(?:, | ) ; next=[?.!]*$
search the web for | search the internet for | search online for | do a web search for | google > search the web for | search the internet for | search online for | do a web search for | google | look online for | look on the web for | look on the internet for | run a web search for | check the web for | check online for | find online | see what the web says about | web search: | look it up online: | do a quick search for ; p=.5 ; builtin ; next= (?!it\b)\w
look up | search for | find out > look up | search for | find out | find | look for | check ; p=.35 ; builtin ; prev=^(?:please |can you |could you |ok, )? ; next= (?:the|when|who|how|what|where)\b
book | reserve ; p=.5 ; json ; prev=(?:^|please |can you |could you |to |and |, |now |also ) ; next= (?:a|an|me|us|the|two|three|four|one|\d+)\b
book me | reserve me > book me | reserve me | get me | book for me ; p=.4 ; json ; prev=(?:^|please |can you |could you |and |, ) ; next= (?:a|an|two|three|one|\d+)\b
turn on | switch on | put on > turn on | switch on | power on | power up ; p=.5 ; json ; prev=(?:^|please |can you |could you |to |and |, |now |also ) ; next= (?:the|my|our|all)\b
turn off | switch off > turn off | switch off | shut off | power off | power down ; p=.5 ; json ; prev=(?:^|please |can you |could you |to |and |, |now |also ) ; next= (?:the|my|our|all)\b
remind me to > remind me to | give me a reminder to | don't let me forget to | set me a reminder to | make sure i remember to | i mustn't forget to ; p=.5 ; json
remind me of | remind me about > remind me of | remind me about | give me a reminder about ; p=.5 ; json
delete | remove | erase > delete | remove | erase | get rid of | wipe ; p=.4 ; json ; prev=(?:^|please |can you |could you |to |and |, |now |also ) ; next= (?:the|my|our|this|that)\b
cancel > cancel | call off ; p=.3 ; json ; prev=(?:^|please |can you |could you |to |and |, |now |also ) ; next= (?:the|my|our|this|that)\b
change it to | make it | make that | switch it to > change it to | make it | make that | switch it to | turn it into | let it be | better make it | rather make it | change that to | it should be | it must be | let's make it ; p=.6 ; follow ; call ; prev=(?:^|ok, |no, |sorry, |oh, |hm, |wait, |please |better |oops, |actually ) ; next= (?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)(?: \w+)?[?.!]*$
i forgot > i forgot | i forgot about | i left out | i missed | i overlooked ; p=.4 ; py ; follow ; prev=(?:^|oh, |sorry, |oops, ) ; next= (?:the|a|one|\d)
how many are there | how many are they | how many are those > how many are there | how many are those | how many are there in all | what's the count | count them | how many does that make ; p=.5 ; py ; follow ; prev=(?:^|and |now |then |ok, |next, |, ) ; next=[?.!]*$ ; code=print\(len\(
which one is | which is > which one is | which is | which of them is ; p=.5 ; py ; prev=(?:^|and |now |then |ok, |next, |, ) ; next= (?:the )?(?:largest|biggest|smallest|lowest|highest|longest|shortest|cheapest|oldest|youngest|bigger|better|more|closer|cheaper|larger|smaller)
is it a prime | is it prime | is that a prime | is that prime > is it a prime | is it prime | is that a prime | is that prime | is it a prime number | prime or not | would that be prime | does it count as prime ; p=.6 ; py ; follow ; next=[?.!]*$
in capitals | in capital letters | in upper case | in uppercase > in capitals | in capital letters | in upper case | in uppercase | all caps | in all caps | with capital letters only | in big letters ; p=.6 ; py ; code=upper\(
in lower case | in lowercase | in small letters > in lower case | in lowercase | in small letters | with small letters only | all lowercase ; p=.6 ; py ; code=lower\(
how many days | number of days > how many days | number of days | the number of days ; p=.3 ; py ; prev=^ ; next= (?:are there )?(?:between|from|until|till|to)
are there between | are there from > lie between | are there between | are between ; p=.4 ; py ; prev=^how many \w+ 
from now > from today | from now ; p=.4 ; py ; next=[?.!]*$ ; prev=(?:days|weeks|months|years) 
what day of the week | which day of the week | what weekday | which weekday > what day of the week | which day of the week | what weekday | which weekday | on what day of the week ; p=.5 ; py ; prev=^(?:and |so |now )?
day of the week | weekday ; p=.5 ; py ; prev=(?:the|what|which) 
a fortnight | two weeks > two weeks | a fortnight | 2 weeks ; p=.5 ; next= (?:later|earlier|before|after|ago|from)
a dozen > 12 | a dozen | twelve ; p=.4 ; py ; next= (?!and)\w ; code=\b12\b
half an hour > half an hour | 30 minutes | thirty minutes ; p=.4 ; py ; code=\b30\b
quarter of an hour | a quarter of an hour > a quarter of an hour | 15 minutes | fifteen minutes ; p=.4 ; py ; code=\b15\b
% off | % discount | % reduction > % off | % discount | % reduction | % rebate | % taken off ; p=.45 ; py ; prev=\d ?
percent off | percent discount > percent off | percent discount | percent reduction | percent rebate | percent taken off | per cent off ; p=.45 ; py
costs | cost > costs | sells for | goes for | is priced at ; p=.25 ; py ; prev=\b(?:a|one|each|every) [a-z]+ ; next= (?:[€$£])?\d
i bought | i've bought | we bought > i bought | i've bought | i got | i picked up ; p=.3 ; py ; next= \d
i pay | i'm paying > i pay | i'm paying | it costs me ; p=.3 ; py ; next= (?:[€$£])?\d
i earn | i make > i earn | i make | i get paid | i get ; p=.4 ; py ; next= (?:[€$£])?\d
"""

# whole messages of a follow-up that mean the same when the program does what the second field asks
WHOLE = [
    (r"sum\(", """the total | total | what's the total | sum | the sum | what's the sum | their sum | the sum of them | sum of them | sum of those | how much altogether | altogether | in total | add them up | add it all up | add them all up | add these up |
      all of them together | all together | how much in all | what do they add up to | what do they come to together | sum it up | total them""", """total | the total | what's the total | whats the sum | sum | the sum | their sum | the sum of all of them | sum of those | altogether | all together | in total | add them up | add it all up | add the lot up | sum them up | sum it all up | tot them up |
      what do they come to together | what do they add up to | put together, how much | the whole lot added up | the grand total | total of the list | all summed | total them | add everything up | everything together | how much is that in all | give me the sum | i need the total"""),
    (r"sum\([^\n]*\) / len\(|mean\(", "the average | average | what's the average | the mean | mean | the mean of them | average of those | on average | their average | average of them | and on average | what is the average",
     "the average | average | what's the average | whats the mean | mean | the mean | the mean of them | on average | their average | their mean | avg | the avg of those | average them | how much on average | what are they on average | give me the average | work out the mean | average of the lot"),
    (r"print\(max\(\w+\)\)", "the largest | largest | the biggest | biggest | the highest | the maximum | maximum | max | which is the largest | the largest one | what's the biggest | the largest of them | highest",
     "the largest | the biggest | biggest one | the highest | highest of them | the maximum | max | maximum | top one | which is the biggest | the largest of the lot | what's the highest | whats the max | biggest number | highest number | the peak value | give me the largest | which one is highest"),
    (r"print\(min\(\w+\)\)", "the smallest | smallest | the lowest | lowest | the minimum | minimum | min | which is the smallest | the smallest one | what's the smallest | the smallest of them",
     "the smallest | smallest one | the lowest | lowest of them | the minimum | min | minimum | which is the smallest | the least of the lot | what's the lowest | whats the min | smallest number | lowest number | bottom value | give me the smallest | which one is lowest"),
    (r"print\(len\(", "how many are there | how many | count them | how many of them | how many are they | count | the count | how many numbers | how many is that | how many are in it | how many are left",
     "how many are there | how many | how many of them | count them | count | the count | how many is that | how many have i got | whats the count | how many all in all | number of them | how many entries | how many do we have | can you count them | how many does that leave | how many on it"),
    (r"median", "the median | median | what's the median | the middle one | middle value | the middle value | their median | and the median", "the median | median | what's the median | whats the median | middle value | the middle value | the one in the middle | their median | median of them | give me the median | the value in the middle"),
    (r"max\((\w+)\) - min\(\1\)", "the range | range | what's the range | the spread | spread | largest minus smallest | highest minus lowest | biggest minus smallest", "the range | range | whats the range | the spread | spread | largest minus smallest | highest minus lowest | biggest minus smallest | max minus min | how far apart are the biggest and the smallest | gap between highest and lowest | distance from smallest to largest | top minus bottom"),
    (r"\[::-1\]|reversed\(|\.reverse\(", "reverse it | reversed | reverse them | reverse the list | backwards | in reverse | turn it around | the other way round | flip it | reverse that | now backwards | reverse", "reverse it | reversed | backwards | in reverse | turn it around | turn it round | the other way round | flip it | flip the order | flip it over | back to front | from the end to the start | last one first | start from the end | the order reversed | run it backwards | put it backwards"),
]

# whole follow-ups on the last result: the operation, its program, ways to say it ({n} is the number)
STEP = [
    ("*", "times {n} | multiply by {n} | multiply that by {n} | multiply it by {n} | multiplied by {n} | that times {n} | {n} times that | times that by {n} | x {n} | {n} of those | the result times {n}",
     "times {n} | multiply by {n} | multiply that by {n} | multiply it by {n} | multiplied by {n} | that times {n} | {n} times that | times that by {n} | x {n} | × {n} | the result times {n} | take that times {n} | what's that times {n} | {n} times the result | that multiplied by {n} | make it {n} times as much | {n}x that"),
    ("+", "plus {n} | add {n} | add {n} to that | add {n} to it | and {n} more | {n} more | that plus {n} | {n} on top | plus another {n} | add another {n} | throw in {n} | the result plus {n} | increase it by {n} | raise it by {n}",
     "plus {n} | add {n} | add {n} to that | add {n} to it | and {n} more | {n} more | that plus {n} | {n} on top | another {n} on top | plus another {n} | throw in {n} | tack on {n} | put {n} on top | add {n} on top of that | chuck in another {n} | the result plus {n} | increase it by {n} | go up by {n} | {n} added to that | with {n} more"),
    ("-", "minus {n} | subtract {n} | take away {n} | take {n} off | subtract {n} from that | take off {n} | that minus {n} | {n} less | less {n} | deduct {n} | reduce it by {n} | take {n} away | the result minus {n}",
     "minus {n} | subtract {n} | take away {n} | take {n} off | take {n} off that | subtract {n} from that | take off {n} | that minus {n} | {n} less | less {n} | deduct {n} | knock off {n} | knock {n} off | reduce it by {n} | take {n} away from that | the result minus {n} | bring it down by {n} | lower it by {n} | cut it by {n} | remove {n} from it | {n} off"),
    ("/", "divided by {n} | divide by {n} | divide that by {n} | divide it by {n} | split by {n} | split that by {n} | that divided by {n} | over {n} | split it {n} ways | the result divided by {n} | split {n} ways",
     "divided by {n} | divide by {n} | divide that by {n} | divide it by {n} | split by {n} | split that by {n} | that divided by {n} | that over {n} | split it {n} ways | split {n} ways | the result divided by {n} | cut it into {n} equal parts | share it out among {n} | in {n} equal parts | divvy it up {n} ways | divided into {n} | what's that divided by {n}"),
]
TWICE = [("*", "2", "double that | twice that | double it | doubled | that doubled | times two | times 2 | two times that | and double", "double that | twice that | double it | doubled | that doubled | times two | times 2 | two times that | two of that | x2 | that twice over | twice as much | make it double | twice the amount | 2x that | the double of it"),
         ("/", "2", "half of that | half that | half of it | halve it | half | and half | halved | that halved | divide by two | divided by 2 | half the result", "half of that | half that | half of it | halve it | halve that | cut it in half | that halved | divide by two | divided by 2 | half the result | 50% of that | one half of it | only half of that | split in two | half as much")]

# a value put right: {a} is what was said, {b} what is meant
RIGHT = """not {a} but {b} | {b} not {a} | {b}, not {a} | it's {b}, not {a} | it's {b} not {a} | {b} instead of {a} | the {a} should be {b} | the {a} is really {b} | the {a} is a {b} | make the {a} a {b} | make the {a} {b} | change the {a} to {b} | change {a} to {b} | replace {a} with {b} |
 replace {a} by {b} | replace the {a} with {b} | i meant {b}, not {a} | i meant {b} not {a} | swap {a} for {b} | the {a} was {b} | {a} should be {b} | {a} should have been {b} | the {a} must be {b} | let the {a} be {b} | use {b} instead of {a} | take {b} instead of {a} | {a} was wrong, it's {b} | {a} is wrong, {b}"""
RIGHT_OUT = """not {a} but {b} | {b} not {a} | {b}, not {a} | it's {b}, not {a} | {b} instead of {a} | {b} rather than {a} | the {a} should be {b} | the {a} should have been {b} | the {a} is really {b} | the {a} is actually {b} | make the {a} {b} | change the {a} to {b} | change {a} to {b} | replace {a} with {b} | replace the {a} by {b} |
 i meant {b}, not {a} | i said {a} but i meant {b} | swap the {a} for {b} | {a} should be {b} | {a} should have been {b} | let the {a} be {b} | use {b} instead of {a} | take {b} in place of {a} | {a} was wrong, it's {b} | the {a} was a typo, {b} | where i said {a} it's {b} | {a} was a mistake, make it {b} | put {b} where i had {a} | {b} for the {a} | forget the {a}, it's {b} | turn the {a} into {b} | wrong number, {b} and not {a} | {a}? no, {b} | i typed {a}, should be {b} | {a} -> {b} | the {a} becomes {b}"""

# how the settings of one value are put: {x} its name with the article, {n} the number
SET = "change {x} to {n} | set {x} to {n} | make {x} {n} | {x} should be {n} | let {x} be {n} | put {x} at {n} | put {x} to {n} | {x} is {n}"
SET_OUT = "change {x} to {n} | set {x} to {n} | make {x} {n} | {x} should be {n} | {x} should have been {n} | let {x} be {n} | put {x} at {n} | put {x} to {n} | {x} is {n} now | {x} to {n} please | i want {x} at {n} | {n} for {x} | for {x} take {n} | switch {x} to {n} | {x}: {n} | with {x} at {n} | {x} must be {n} | bring {x} to {n} | {x} becomes {n} | use {n} for {x}"

# how a noun phrase is asked for: what may be replaced, and by what; {c} stands for the phrase
HEADS = "what is | what's | whats | what s | tell me | give me | show me | i need | find | compute | calculate | calc | work out | get me | let me know | i want | i'd like to know | i'd like | do you know | could you tell me | can you tell me | can you give me | could you give me | what would be | how much is | please find | please calculate | please compute | please give me | please tell me | determine | i want to know | i need to know | figure out | can you find | could you find | can you calculate | could you calculate | can you work out | could you work out"
PY_HEADS = """what is {c}? | what's {c}? | whats {c} | what would {c} be? | tell me {c} | give me {c} | show me {c} | i need {c} | find {c} | find me {c} | compute {c} | calculate {c} | calc {c} | work out {c} | get me {c} | let me have {c} | i'm after {c} | i want {c} | i'd like {c} | do you know {c}? | any chance you know {c}? | could you get me {c}? | can you work out {c}? |
 could you work out {c} for me? | how about {c}? | {c}? | {c} | {c} please | {c}, please | {c} pls | quick one: {c} | quick one: {c}? | {c}, what is it? | so {c}, how much is it? | figure out {c} | can i get {c}? | could i have {c}? | mind telling me {c}? | would you find {c}? | need {c} | looking for {c} | wondering what {c} is | {c} is what? | {c} would be? | whats {c} then | please work out {c} |
 i have to know {c} | help me get {c} | say, what's {c}? | run the numbers: {c} | just {c} | i was asked for {c} | can you do {c}? | {c} - any idea? | how much would {c} be? | what do you make {c}? | what does {c} come out at? | just tell me {c} | see what {c} is | {c}, if you can | i could use {c} | can you quickly get {c}? | what'd be {c}? | got {c} for me? | what have you got for {c}? | let's have {c} | let's see {c}"""
ASK_HEADS = "what is {c}? | what's {c}? | whats {c} | tell me {c} | can you tell me {c}? | could you tell me {c}? | i need to know {c} | i'd like to know {c} | do you know {c}? | any chance you know {c}? | would you know {c}? | let me know {c} | i want to know {c} | please tell me {c} | mind telling me {c}? | do you happen to know {c}? | {c} please | {c}? | any idea what {c} is? | i'm trying to find out {c} | wondering what {c} is | quick one: {c}? | quick one: what's {c}? | can you find out {c}? | could you say what {c} is?"

# beginnings and ends; the first for any message that wants a call, the second for a follow-up that does not put anything right
START = """quick one: | quick question - | one for you: | hiya, | hey there, | hi again, | ok quick q: | question for you: | right then, | say, | listen, | so listen, | need a hand: | sorry, quick one: | excuse me, | if you don't mind: | when you get a sec: | hey, real quick: | real quick: | do me a favour: | help me out here: | i've got one for you: | here's one: | ok so here's the thing: | let me ask you something: |
 hello again, | good day, | just wondering: | something else: | another thing: | me again: | asking for work: | we need this for school: | my sister wants to know: | so my friend asks: | trying to sort something out: | oh and: | could you do this: | i'm on the phone, quick: | yo, | so, | okay, | okay so | alright, | umm, | er, | well then, | look,"""
FOLLOW = """and | then | now | next, | next: | ok, | okay, | ok and | and now | and then | right, | so | also | also, | alright, | alright, and | good, now | fine, and | great, now | thanks, and | cool, and | nice. now | ok next: | and also | oh and | ah, and | hm, and | hmm, | well, | got it, and | perfect, now | good. and | yep, and | yes, and |
 super, and | lovely, now | now then, | ok then, | ok cool, | right, now | good, and now | alright, next: | nice one, and | ta, and | thx, now | mhm, and | i see, and | fair enough, and | wow ok, and | interesting, and | hm ok, and | cheers, and | good to know, and | that's clear, and"""
FOLLOW_ASK = """one more: | one more thing, | plus one more: | moving on, | while we're at it, | now i want to know, | let's go on: | another one: | and another question: | and tell me, | also tell me, | i also want to know, | what's more, | one more question: | next question: | then i'd like to know: | a follow-up: | before i forget, | just to be sure, | and out of interest, | same topic, | on that note,"""
ENDS = """please | pls | plz | thx | thanks | , please | , thanks | , thx | for me | if you can | , if you can | , if possible | , cheers | , ta | real quick | , quickly | when you can | , would you | , could you | , thank you | , appreciated | , many thanks | , go on | , if you don't mind | ? thanks | . thanks! | . cheers | . ta | ... | ! | , help | , quick | , mate | , buddy | , friend | , no hurry"""
NUMBER_ENDS = """, just the number | - just the number | . just the number please | , only the number | . only the result | , number only | . just give me the result | , no explanation needed | . short answer please | , keep it short | , exact please | . nothing else"""
FIX = "no, | no wait, | no, wait, | sorry, | sorry: | oops, | wait, | correction: | correction, | scratch that, | my mistake, | my mistake: | ah no, | hang on, | hold on, | actually, | oh sorry, | oh no, | whoops, | my bad, | typo, | no no, | ah, sorry, | oh wait, | nope, | wrong, | i was wrong, | sorry, my fault: | ugh, | argh, | let me correct that: | small correction: | no hang on, | hm no, | er, no, | sry, | nah,"

# a follow-up with another value: the call is the same but for it ({x})
SWAP = "and with {x} | with {x} | what about {x} | how about {x} | what if it's {x} | and if it's {x} | if it's {x} | now with {x} | and for {x} | for {x} | same with {x} | the same with {x} | same for {x} | the same for {x} | and now {x} | try {x} | with {x} instead | {x} instead | and in case it's {x} | suppose it's {x} | and what about {x} | now for {x}"
SWAP_OUT = """and with {x} | with {x} | what about {x} | how about {x} | what if it's {x} | and if it's {x} | now with {x} | and for {x} | now for {x} | same with {x} | the same with {x} | same for {x} | the same for {x} | same thing with {x} | try {x} | try it with {x} | with {x} instead | {x} instead | take {x} instead | suppose it's {x} | say it's {x} | let's say {x} | and what about {x} | do it for {x} |
 do the same for {x} | again with {x} | once more with {x} | same question with {x} | and in the case of {x} | redo it with {x} | use {x} instead | imagine it's {x} | if i had {x} | supposing it's {x} | what would it be with {x} | what would it be for {x} | what do i get with {x} | and how does it look with {x} | and at {x}, how does that change | go with {x} | i'd rather have {x} | let it be {x} | what happens with {x} | {x}, what then | would it change with {x}? what is it then"""

# the same call for another thing ({x}, a string of the call)
TOO = "{x} too | {x} as well | and {x} | and {x} too | {x} also | also {x} | {x}, too | {x} next | now {x} | then {x} | and {x} as well"
TOO_OUT = "{x} too | {x} as well | and {x} | and {x} too | also {x} | {x} also | {x} next | now {x} | then {x} | and {x} as well | {x} please, too | and then {x} | next {x} | and now {x} | {x}, same thing | {x} please, same as before | the same with {x} | don't forget {x} | go on with {x} | next up {x} | likewise {x} | and also {x} | {x} likewise | then also {x} | oh and {x} | oh, {x} too | plus {x}"
TOO_FOR = "same for {x} | the same for {x} | and for {x} | do {x} too | likewise {x} | likewise for {x} | also for {x} | for {x} as well | for {x} too | do the same for {x} | what about {x} | how about {x} | and the same for {x} | same with {x}"
TOO_FOR_OUT = "same for {x} | the same for {x} | and for {x} | do {x} too | likewise for {x} | also for {x} | for {x} as well | for {x} too | do the same for {x} | do that for {x} too | {x}, same thing | same thing for {x} | same again for {x} | ditto for {x} | once more for {x} | {x} gets the same | and the same with {x} | now do {x} | repeat that for {x} | {x} should have that too | that for {x} as well | i need it for {x} too | now for {x} | then for {x} | {x} too | and {x} | {x} as well | apply that to {x} too | {x} as well please | exactly the same for {x} | copy that for {x}"
ASK_TOO = "and {x} | what about {x} | how about {x} | and for {x} | {x} | now {x} | and what about {x} | {x} too | same for {x} | the same for {x} | and {x} then | ok, and {x} | what's it for {x}"
ASK_TOO_OUT = "and {x} | what about {x} | how about {x} | and for {x} | now {x} | and what about {x} | {x} too | same for {x} | the same for {x} | same question for {x} | and how is it for {x} | tell me the same for {x} | check {x} too | {x} as well | and how about {x} | now for {x} | what do you have for {x} | and with {x} | and then {x} | do {x} | {x} next | can you check {x} too | can you do {x} as well | look at {x} too | i also want {x} | then for {x} | anything for {x} | what does it say for {x}"

# a measure in another unit: {x} with its unit, {y} the other one
CONVERT = "convert {x} to {y} | convert {x} into {y} | {x} in {y} | {x} to {y} | {x} into {y} | what is {x} in {y} | what's {x} in {y} | whats {x} in {y} | how many {y} are {x} | how many {y} is {x} | how many {y} in {x} | how many {y} are in {x} | how many {y} are there in {x} | how much is {x} in {y} | {x} as {y} | {x} is how many {y} | turn {x} into {y} | change {x} to {y} | {x}, in {y} | {x} -> {y} | express {x} in {y}"
CONVERT_OUT = "convert {x} to {y} | convert {x} into {y} | {x} in {y} | {x} to {y} | {x} into {y} | what is {x} in {y}? | what's {x} in {y}? | whats {x} in {y} | how many {y} are {x}? | how many {y} is {x}? | how many {y} are in {x}? | how much is {x} in {y}? | {x} as {y} | {x} is how many {y}? | {x} = how many {y} | turn {x} into {y} | change {x} to {y} | {x} -> {y} | express {x} in {y} | i have {x}, how much is that in {y}? | i've got {x} and need it in {y} | {y} from {x}? | {x}, and in {y}? | give me {x} in {y} | write {x} as {y} | {x} makes how many {y}? | could you put {x} in {y}? | {x} expressed in {y} | in {y}, how much is {x}? | how would {x} read in {y}? | {x} comes to how many {y}? | i need {x} in {y} | if something is {x}, how many {y} is it? | {y}? it's {x}"

# what is asked of a list that stands in the message: {w} the wish, {l} the list
OF_LIST = "{w} of {l} | {w} for {l} | {w} from {l} | {l}: {w} | {l}, {w} | {l}. {w} | {l} - {w} | {w}: {l} | list {l}. {w} | numbers: {l}. {w} | my numbers are {l}, {w} | my numbers are {l}. {w} | i have {l}. {w} | i have {l}, {w} | {l}; {w}"
OF_LIST_OUT = "{w} of {l} | {w} for {l} | {w} from {l} | {l}: {w} | {l} - {w} | {l}. {w}? | {w}: {l} | {w} - {l} | numbers: {l}. {w}? | my numbers are {l}, {w}? | my numbers are {l}. {w} please | i have {l}. {w}? | {l} -> {w} | here are my values: {l}. i need {w} | these are the readings: {l}. {w}? | take {l}, {w} | with {l}, what's {w}? | i've got {l} - what is {w}? | {w}? {l} | what's {w} of {l}? | what is {w} for {l}? | tell me {w} of {l} | values {l}, i want {w} | from {l} i need {w} | for the list {l}: {w} | given {l}, find {w} | so here we go: {l}. and {w}? | data: {l}. {w} | look at {l}. {w}? | scores {l}, {w}"
WISHES = "sum total average mean median largest biggest highest smallest lowest maximum minimum range product max min spread".split()

# what is told and what is asked, either first
TOLD_OUT = r"{q}? {s} | {q}: {s} | {s} - {q}? | {s}. {q}? | {s}; {q}? | {s}... {q} | {s}, so {q}? | {s} -> {q} | {s} / {q}? | {s}\n{q}? | i want to know {q}. {s} | tell me {q}: {s} | ok: {s}. so {q}? | here's the thing: {s}. {q}? | {s}. now {q}? | {s}. tell me {q} | {s}. can you tell me {q}? | so {s}. {q}? | {s}, and my question is {q}"

# a question put into another
INSIDE = "tell me {q} | can you tell me {q}? | could you tell me {q}? | i want to know {q} | i'd like to know {q} | i need to know {q} | any idea {q}? | do you know {q}? | {q}, do you know? | {q}, any idea? | let me know {q} | say {q} | i wonder {q} | i was wondering {q} | can you work out {q}? | can you say {q}? | find out {q} | could you find out {q} for me? | the question is {q} | {q}, please | {q}, would you know? | {q}, tell me | just tell me {q} | please tell me {q} | i'm not sure {q} | help me see {q} | what i need is {q} | my question: {q}? | they ask {q} | so tell me, {q}?"

# a bare wish as one asks it of a person
ASKS = "please {v} | can you {v}? | could you {v}? | can you please {v}? | i want you to {v} | i'd like you to {v} | i need you to {v} | pls {v} | would you {v}? | {v} please | {v}, please | {v} for me | {v} if you can | go ahead and {v} | kindly {v} | could you please {v}? | mind if i ask you to {v}? | help me {v} | you should {v} | {v}, would you? | {v}, will you? | just {v} | i'd like to {v} | i want to {v} | let's {v} | time to {v} | we need to {v} | we should {v} | how about we {v}? | it would help to {v} | {v} thanks | {v}, thx | first {v} | next, {v} | {v}, that's all"
VERBS = """add book set send write read open search look get turn order reserve cancel remove delete start stop play call save create change do run draw translate remind switch round split multiply divide print log move buy fetch find give show compute calculate work convert check count sort put list mark rename pay arrange
 determine estimate schedule sum reverse double halve take subtract drop leave note make keep register file block lock unlock close dim weigh measure plan solve simplify factor evaluate compare pick choose share ship pack load charge refund transfer lend return renew print copy paste merge append insert replace swap flip undo redo dim bolt fly bring rent build paint clean water feed mow bake cook charge tidy fix mend invite forward post publish hide archive sell order report warn ping pause resume skip mute raise lower increase reduce set""".split()

# thanks and nods after an answer: any may stand for any of its row
THANKS = """you saved me, thanks | great, thx | thank you so much | excellent, thank you | thanks a lot | super, thank you | thanks mate | ty | awesome, thanks | lovely, thanks | thank you, bye | brilliant, ta | many thanks | ok thanks | that helps, thank you | thx | thanks, that's it | thanks | much appreciated | thank you | thanks for that | thank u | ok thank you |
 great job, thanks | cool, thanks | perfect, thank you | good job, thanks | that was fast, thanks | nice one, thanks"""
THANKS_OUT = """thanks | thank you | thx | ty | tyvm | thanks a lot | thanks so much | thank you so much | thank you very much | thanks a million | thanks a bunch | many thanks | much appreciated | cheers | cheers mate | ta | ta muchly | great, thanks | perfect, thanks | ok thanks | ok great thank you | alright, thanks | cool, thanks | nice, thank you | super, thx | brilliant, thanks |
 lovely, thank you | excellent, thanks | that helps, thanks | that's helpful, thank you | that was quick, thanks | exactly what i needed, thanks | just what i wanted, thank you | you're a star, thanks | you're the best, thank you | legend, thanks | thanks pal | thanks, you're great | thank you kindly | thanks, appreciate it | i appreciate it, thanks | appreciated, thanks |
 good, thanks for your help | thanks for the help | thank you for your help | thanks for checking | thanks for working that out | thanks, all good | thanks, all set | thanks, that's everything | that's all, thank you | that will be all, thanks | that'll do, thanks | that's it for now, thanks | no more questions, thank you | thanks, we're done | done, thanks | thanks, bye | thank you, see you | thanks, talk later |
 thanks again | once again thank you | thank you, cria | thanks cria | thanks, that saves me time | phew, thanks | wow, thanks | wonderful, thank you | great stuff, thanks | fab, thanks | sweet, thanks | nice one, ta | thnx | thanx | thank you! | thanks!! | cool cool, thanks | okay, thank you very much | got it, thanks | understood, thank you | noted, thanks | i see, thanks | ah ok, thanks | good to know, thanks | right, thanks | thanks for being quick"""
NODS = "great | sounds good | neat | i see | good | as expected | ok cool | hm ok | oh nice | alright | makes sense | nice | understood | cool | fine | fair enough | got it | very well | noted | ok | right | that's what i thought | so it is | aha"
NODS_OUT = """great | sounds good | neat | i see | good | as expected | ok cool | hm ok | oh nice | alright | makes sense | nice | understood | cool | fine | fair enough | got it | very well | noted | okay | right | that's what i thought | aha | ah ok | ah, i see | oh ok | ok then | ok good | good good | okay great | nice one | sweet | lovely | perfect | super | excellent | wonderful | brilliant | fab | awesome | all good |
 that works | works for me | good to know | just as i thought | like i thought | thought so | i thought as much | as i guessed | that's about right | that fits | that adds up | seems right | sounds right | looks good | looks right | clear | all clear | roger | gotcha | i get it | yep | yes, right | yup, ok | mhm | hmm ok | well ok | wow | oh wow | interesting | that's interesting | not bad | could be worse | good news | what a relief | ok, noted | right you are | well, good | k | kk | oki | okey | so be it | that'll do | fine by me | happy with that | very good"""

# a value put right without naming the old one ({x}, a number of the call or a string of it)
FIXED = "no, {x} | no {x} | sorry, {x} | no wait, {x} | oops, {x} | wait, {x} | i meant {x} | i mean {x} | make that {x} | make it {x} | better {x} | rather {x} | {x} instead | correction: {x} | change it to {x} | it was {x} | i'd prefer {x} | {x}, sorry | no, make it {x} | sorry, i meant {x} | no, make that {x} | hm, better {x} | no, {x} instead | actually {x} | actually, {x} | typo, {x} | oh, {x} | sorry, make that {x} | {x} i mean | {x} after all | no, {x} after all | it should be {x} | not that, {x}"
FIXED_OUT = """no, {x} | no wait, {x} | sorry, {x} | oops, {x} | wait, {x} | wait, make that {x} | i meant {x} | sorry, i meant {x} | i mean {x} | make that {x} | make it {x} | better {x} | better make it {x} | rather {x} | i'd rather have {x} | {x} instead | {x}, sorry | sorry, {x} instead | correction: {x} | correction, {x} | change it to {x} | change that to {x} | it was {x} | it was {x}, sorry | it should be {x} | it should have been {x} | i'd prefer {x} |
 no, make it {x} | no, make that {x} | hm, better {x} | actually {x} | actually, make that {x} | actually it's {x} | typo, {x} | typo, i meant {x} | scratch that, {x} | scratch that, make it {x} | my mistake, {x} | my mistake, it's {x} | hang on, {x} | hang on, it's {x} | {x} i mean | {x}, i mean | {x} after all | not that, {x} | oh sorry, {x} | oh no, {x} | i said it wrong, {x} | i got that wrong, it's {x} | nope, {x} | let's say {x} | let's make it {x} | {x} it is |
 on second thought {x} | on second thoughts, make it {x} | changed my mind, {x} | change of plan: {x} | can we make that {x} | could you make it {x} | please make that {x} | it has to be {x} | it must be {x} | ah, {x} | whoops, {x} | my bad, {x} | i misread, it's {x} | wrong, {x} | {x}, not what i said | that should read {x} | read that as {x} | put {x} there | {x} rather | i take that back, {x} | er, {x} | ugh, {x}"""

# what one of something costs or holds: {w} the thing, {n} the figure; the last result is taken
EACH = "a {w} costs {n} | one {w} costs {n} | each {w} costs {n} | every {w} costs {n} | a {w} is {n} | one {w} is {n} | an {w} is {n} | an {w} costs {n} | at {n} a {w} | at {n} per {w} | {n} per {w} | {n} a {w} | with {n} a {w} | with {n} per {w} | if a {w} costs {n} | and at {n} a {w} | at {n} each {w} | {n} for each {w}"
EACH_OUT = "one {w} costs {n} | each {w} costs {n} | every {w} costs {n} | one {w} is {n} | each {w} is {n} | at {n} per {w} | {n} per {w} | with {n} per {w} | if one {w} costs {n} | if each {w} is {n} | and at {n} per {w} | {n} for each {w} | {n} for every {w} | at {n} for each {w} | i pay {n} per {w} | we pay {n} for each {w} | {n} goes for each {w} | it's {n} per {w} | they want {n} per {w} | reckon {n} per {w} | when every {w} is {n} | one {w} comes to {n} | per {w} it's {n} | the {w} at {n} | a single {w} is {n}"

# a bare thing that is asked for by its name
NAMES = """number sum total difference price length area volume share average mean median range square cube root product cost costs distance speed weight time age days weeks months hours minutes seconds years net profit interest balance rank percentage percent rate count value weekday date change rest remainder power factorial digits letters words
 vowels consonants perimeter circumference diameter radius height width depth surface middle first second third last next previous highest lowest largest smallest biggest cheapest longest shortest oldest youngest gain loss rise fall growth gap ratio half double quarter third tenth probability chance monthly yearly weekly daily salary rent tax vat tip bill discount expected standard variance
 prime primes divisors factors multiples lcm gcd quotient mileage consumption savings debt return output energy power pressure density dose amount quantity size""".split()

# one step, many ways ({n} is a number that the program holds): what the program does, and what may be said for it
KNOWN = [(code, forms) for code, forms in (line.split(" ;; ") for line in r"""
sum\((?:map\(int, str\(|int\(\w\) for \w in str\() ;; digit sum | its digit sum | add its digits | all its digits summed | the digits added up | what do its digits add up to | digits summed | the sum of its digits | sum up the digits | add all the digits together | what do you get if you add its digits | its digits put together as a sum
print\(len\(str\( ;; number of digits | how many digits does it have | count its digits | how many digits are that | how long is it in digits | how many digits | how many digits is that | the count of its digits | digits in it, how many | how many figures does it have
print\(int\(str\([\d.]+\)\[::-1\]\)\) ;; backwards | digits reversed | read it from the back | the digits the other way round | turn its digits around | flip the digits | the number backwards | read from right to left | its digits in reverse | mirror its digits
math\.prod\((?:map\(int|int) ;; product of its digits | multiply its digits | its digits multiplied | the digits times each other | multiply all the digits together | what do its digits make multiplied
% 100\)$ ;; last two digits | what are its last two digits as a number | only the last two digits | the last two digits of it | its final two digits | which two digits does it end in | just the last 2 digits
while any\(n % i == 0.*\n    n \+= 1 ;; next prime after it | the next prime above that | which prime comes next | first prime after that | smallest prime bigger than that | the prime that follows | next prime | next prime number up | the nearest prime above it | what's the next prime | first prime larger than it
while any\(n % i == 0.*\n    n -= 1 ;; prime just below it | the last prime before that | largest prime under that | which prime comes before it | previous prime | the prime before it | nearest prime below | biggest prime smaller than that | next prime down | what's the last prime under it
print\(sum\([\d.]+ % i == 0 for i in ;; number of divisors | how many divisors has it | how many numbers divide it | count its divisors | how many divisors are there | how many factors does it have | its divisors, how many | number of its factors | by how many numbers can you divide it
print\(sum\(i for i in range\(1, .* % i == 0 ;; sum of its divisors | add all its divisors | what do its divisors add up to | its divisors added up | total of its divisors | the divisors all together
n, p = \d+, 2\nwhile p \* p <= n ;; largest prime factor | its biggest prime factor | which is its greatest prime divisor | the largest prime that divides it | biggest prime in it | highest prime factor
\*\* 2\)$ ;; square it | squared | its square | that squared | times itself | multiply it by itself | to the power of two | the square of it | raise it to the second power | it times itself | the second power of that
\*\* 3\)$ ;; cube it | cubed | to the third | its cube | to the power of 3 | that cubed | the third power of it | raise it to the third power | to the power of three | the cube of that
math\.sqrt\([\d.]+\), 2\) ;; square root | root of that | sqrt of it | take the root | the square root | its square root | the root of it | square root of that | what's the root | extract the root | sqrt | what number squared gives that
% {n}\)$ ;; mod {n} | remainder when divided by {n} | what's left over in groups of {n} | what remains if i divide by {n} | leftover when shared by {n}, whole ones only | modulo {n} | the remainder by {n} | what is left when you divide it by {n} | remainder after dividing by {n} | left over if it goes in {n}s
print\([\d.]+ // {n}\)$ ;; whole groups of {n} in it | how many full {n}s fit in | how many times does {n} go into it, whole times | full packs of {n} | complete sets of {n} | how many whole groups of {n} | how many complete packs of {n} does that make | how often does {n} fit in fully | full sets of {n} in it
-\(-[\d.]+ // {n}\)\) ;; boxes of {n} needed for all | how many boxes of {n} do i need | crates for it if one holds {n} | packs of {n}, opened ones count | how many boxes if {n} go in one | {n} go in a box, how many boxes | boxes of {n}, how many must i have | how many packs of {n} to have enough
round\([\d.]+, -1\) ;; to the nearest ten | rounded to tens | round to 10s | nearest 10 | rounded to the nearest ten | round it to tens | round to the nearest 10 | in full tens, rounded
round\([\d.]+, -2\) ;; to the nearest hundred | rounded to hundreds | round to 100s | nearest 100 | rounded to the nearest hundred | round it to hundreds | round to the nearest 100 | in full hundreds, rounded
print\(round\([\d.]+\)\) ;; no decimals | to a whole number | rounded | round that | nearest whole number | as a whole number | round it | rounded to a whole number | without decimals, rounded | round to the nearest integer | rounded off | to the nearest one | round it off please
math\.ceil\([\d.]+\) ;; rounded up | round up | up to the next whole one | next whole number above | round it up | rounded up to a whole one | upwards to a whole number | the next whole number up
math\.floor\([\d.]+\) ;; cut the decimals | round down | only the whole part | without what is behind the point | round it down | rounded down | drop the decimals | chop off what's behind the point | just the whole part | down to a whole number
round\([\d.]+, 1\) ;; one decimal | to one place | one digit after the point | with one decimal | to one decimal place | round it to one decimal | only one decimal | one place after the point | rounded to 1 decimal | to 1 dp
/ 3, 2\) ;; a third of it | one third | a third | a third of that | one third of that | 1/3 of it | the third part | split in three, one part | divided in three | what's a third
/ 4, 2\) ;; a quarter | a fourth of that | one quarter of it | a quarter of it | one quarter | 1/4 of that | the fourth part | a fourth | what's a quarter of that | 25% of it
\* 2 / 3, 2\) ;; two thirds of it | two thirds | 2/3 of that | two thirds of that | 2/3 of it | two out of three parts
\* 3 / 4, 2\) ;; three quarters of that | 3/4 of it | three fourths | three quarters | three quarters of it | 3/4 of that | 75% of it | three out of four parts
\* {n} / 100, 2\) ;; {n}% of it | {n} percent of that | {n}% of this one | how much is {n}% of it | take {n}% | {n}% of that | {n} percent of it | what is {n}% of that | {n} per cent of the result | {n} out of a hundred of it | and {n}% of that
\(1 \+ {n} / 100\), 2\) ;; plus {n}% | add {n} percent | {n}% more | with {n}% on top | raised by {n}% | add {n}% | plus {n} percent | {n} percent more | increase it by {n}% | put {n}% on top | with {n} percent added | up by {n}% | that plus {n}% | {n}% up | if it rises by {n}% | add another {n}% | raise it by {n} percent | it goes up {n}% | after a rise of {n}%
\(1 - {n} / 100\), 2\) ;; minus {n}% | {n}% less | take {n} percent off | {n}% off | lowered by {n} percent | take off {n}% | minus {n} percent | {n} percent less | reduce it by {n}% | less {n}% | down by {n}% | that minus {n}% | cut it by {n}% | with {n}% taken off | {n}% down | if it falls by {n}% | knock {n}% off | deduct {n} percent | after a drop of {n}% | lower it by {n}%
/ {n} \* 100, 2\) ;; what percentage of {n} is that | as a percentage of {n} | in percent of {n} | that out of {n}, in % | how many percent of {n} is it | what percent of {n} is that | what share of {n} is that in percent | in % of {n} | how much of {n} is that, in percent | as percent of {n}
10000 - [\d.]+ ;; how much is missing to 10000 | what's left until 10,000 | 10000 minus that | difference to ten thousand | how far from 10000 is it | what do i need to get to 10000 | take it from 10000
math\.gcd\([\d]+, {n}\) ;; gcd with {n} | greatest common divisor with {n} | largest number that divides it and {n} | its gcd with {n} | the gcd of it and {n} | highest common factor with {n} | hcf with {n} | the biggest number dividing both that and {n}
math\.lcm\([\d]+, {n}\) ;; lcm with {n} | least common multiple with {n} | smallest number that it and {n} divide | its lcm with {n} | the lcm of it and {n} | lowest common multiple with {n} | first number both it and {n} go into
"prime" if ;; is it prime | is that a prime | a prime number | prime or not | check if it's prime | is it a prime number | would that be prime | prime | is that prime | does it count as a prime | can you check if it's a prime | is it a prime or not
print\(bin\( ;; in binary | binary | as a binary number | base 2 | to base 2 | binary please | that in binary | written in binary | what is it in binary | as zeros and ones | convert it to binary | in base two
print\(hex\( ;; in hex | hex | hexadecimal | as hex | base 16 | in hexadecimal | that in hex | written in hex | what is it in hex | convert it to hex | to base 16 | in base sixteen
print\(oct\( ;; in octal | octal | base eight | to base 8 | as octal | that in octal | in base 8 | convert it to octal | written in octal
"even" if ;; even or odd | is it even | odd or even number | is that even | is it odd or even | an even number or an odd one | even or not
% {n} == 0 else "no" ;; can it be divided by {n} | divisible by {n} | does {n} divide it | is it divisible by {n} | is it a multiple of {n} | does it divide by {n} | would {n} go into it evenly | can you split it evenly by {n} | is {n} one of its divisors
isqrt\([\d]+\) \*\* 2 == ;; is it a square number | a perfect square | is its root a whole number | is it a perfect square | is that a square | a square number or not | does it have a whole root
:,\}" ;; with commas | with thousands separators | grouped in thousands | make it readable with commas | put commas in it | with comma separators | write it with commas | commas every three digits
range\(1, \d+ \+ 1\) if \d+ % i == 0\]\) ;; list its divisors | its divisors | which numbers divide it | all numbers it can be divided by | all its divisors | show its divisors | its factors | what divides it | every number that divides it | list all the factors of it
out\.append\(p\) ;; prime factors | factor it | its prime factors | into primes | take it apart into primes | factorise it | factorize it | the prime factorisation | break it into primes | split it into prime factors | what primes is it made of
math\.prod\(x\) ;; product | multiply them | product of all of them | all multiplied | their product | multiply them all | the product | what's the product | all of them multiplied | multiply the lot | times each other
n > {n} for n in x\)\) ;; how many are over {n} | count those above {n} | how many bigger than {n} | number of values over {n} | how many above {n} | how many of them are over {n} | how many exceed {n} | count the ones over {n} | how many are larger than {n} | those over {n}, how many
n < {n} for n in x\)\) ;; how many are under {n} | count those below {n} | how many smaller than {n} | how many below {n} | how many of them are under {n} | count the ones under {n} | how many are less than {n} | those under {n}, how many
sorted\(x\)\[-{n}:\]\) ;; the {n} largest added | sum of the top {n} | add the biggest {n} | total of the {n} highest | the top {n} together | add up the {n} largest | the {n} biggest summed
sum\(x\[:{n}\]\) ;; sum of the first {n} | the first {n} added | only the first {n} together | total of the first {n} | add up the first {n} | the first {n} summed
sum\(x\[-{n}:\]\) ;; sum of the last {n} | the last {n} added | only the last {n}, total | total of the last {n} | add up the last {n} | the last {n} together
sorted\(x\)\[-2\] ;; second largest | the second highest | number two from the top | second biggest | the runner-up | the one just below the top | the second largest one
sorted\(x\)\[1\] ;; second smallest | second from the bottom | the second lowest | the one just above the lowest | the second smallest one
x\[0\] - x\[-1\] ;; first minus last | the first less the last one | difference of the first and the last, first minus last | the first one minus the last one | take the last from the first
x\[0\] \+ x\[-1\] ;; first plus last | add the first and the last | the first and the last one together | sum of the first and the last | the two ends added
print\(x\[-1\]\) ;; the last one | which is the last | the one at the end | last one | which one comes last | what's the last one | the final one | the one that stands last
print\(x\[2\]\) ;; the third one | which is the third | number three in the list | the 3rd one | the one in third place | item three
statistics\.stdev ;; standard deviation | how much do they scatter, standard deviation of the sample | stdev | the standard deviation | their standard deviation | std dev | sample standard deviation | sd of the sample
x\.sort\(\)\nprint\(x\) ;; sort them | in order | sorted | put them in order | sort the list | order them | get them in order | arrange them | sort that | in sorted order
x\.remove\(max\(x\)\)\nprint\(x\) ;; without the largest | drop the largest | leave the biggest out | throw out the highest | remove the biggest | take the largest out | the list minus its largest | get rid of the highest | all but the largest | the biggest can go
x\.remove\(min\(x\)\)\nprint\(x\) ;; without the smallest | drop the smallest | leave the lowest out | throw out the least | remove the smallest | take the lowest out | the list minus its smallest | get rid of the lowest | all but the smallest | the smallest can go
x\.remove\({n}\)\nprint\(x\) ;; without the {n} | take the {n} out | remove the {n} | the {n} doesn't count, leave it out | drop the {n} | strike the {n} | leave the {n} out | get rid of the {n} | delete the {n} | the {n} has to go | kick the {n} out | scratch the {n} | no {n} | cross out the {n}
x\.append\({n}\)\nprint\(x\) ;; put a {n} at the end | i forgot {n}, add it to the list | append {n} | and {n} belongs in it too | {n} comes after those | add {n} to the list | add {n} at the end | put {n} on the end | {n} is missing, add it | stick {n} on the end | include {n} as well | one more for the list: {n} | also {n}, at the end
x\.insert\(0, {n}\)\nprint\(x\) ;; put {n} in front | {n} comes first, before them | a {n} at the start of it | put {n} at the beginning | {n} at the front | start the list with {n} | insert {n} before all of them | {n} goes first
\[n for n in x if n > {n}\] ;; only those over {n} | keep the ones above {n} | which are bigger than {n} | just the numbers over {n} | the ones over {n} | those above {n} | which ones are above {n} | everything over {n} | only what is larger than {n} | filter for over {n} | all bigger than {n}
\[n for n in x if n < {n}\] ;; only those under {n} | keep the numbers below {n} | which are smaller than {n} | just the ones under {n} | the ones under {n} | those below {n} | which ones are below {n} | everything under {n} | only what is smaller than {n} | filter for under {n} | all less than {n}
\[n for n in x if n % 2 == 0\] ;; only the even ones | keep the even ones | which are even | even numbers of them | just the even numbers | the even ones | which ones are even | filter the even ones | leave out the odd ones | drop the odd ones
\[n for n in x if n % 2\] ;; only the odd ones | keep the odd numbers | which are odd | odd ones of those | just the odd numbers | the odd ones | which ones are odd | filter the odd ones | leave out the even ones | drop the even ones
\[n for n in x if n % {n} == 0\] ;; which of them can be divided by {n} | keep multiples of {n} | only those divisible by {n} | the multiples of {n} | which are divisible by {n} | just the ones {n} divides | which of them does {n} divide | those that are multiples of {n}
\w \* 2(?:, 2\))? for \w in x\] ;; double each | each one times two | twice each of them | every number doubled | double them all | double every one | all of them doubled | each doubled | two times each
\w \+ {n}(?:, 2\))? for \w in x\] ;; each plus {n} | add {n} to every one | raise each by {n} | {n} more for each | add {n} to each | every one plus {n} | add {n} to all of them | put {n} on each | each of them {n} higher
\w \* {n}(?:, 2\))? for \w in x\] ;; each times {n} | multiply every one by {n} | all of them times {n}, one by one | multiply each by {n} | every one times {n} | each one multiplied by {n} | {n} times each
\w \*\* 2(?:, 2\))? for \w in x\] ;; square each | their squares | each squared | every one times itself | square them all | the squares of them | square every number | all of them squared
print\(x\[:{n}\]\) ;; the first {n} | only the first {n} | keep the first {n} | first {n} of them | just the first {n} | the first {n} of the list | show the first {n} | cut it after {n} | only {n} from the start
print\(x\[-{n}:\]\) ;; the last {n} | only the last {n} | keep the last {n} | last {n} of them | just the last {n} | the last {n} of the list | show the last {n} | only {n} from the end
reverse=True\)\[:{n}\] ;; the {n} largest | top {n} | the biggest {n} of them | {n} highest | the top {n} | the {n} biggest | the highest {n} | largest {n} | show the top {n} | the {n} with the highest values
sorted\(x\)\[:{n}\] ;; the {n} smallest | lowest {n} | the least {n} of them | the {n} lowest | the bottom {n} | smallest {n} | the lowest {n} of them | {n} smallest ones
print\(x\[::2\]\) ;; every second one | every other one, beginning with the first | take each second number | every other one | skip every second | each second one from the first on
accumulate\(x\) ;; running total | add up step by step | cumulative sums | the sum after each | running sum | the totals as they grow | cumulative total | sums along the way
list\(dict\.fromkeys\(x\)\) ;; without doubles | each only once | remove the duplicates | unique ones | without duplicates | no repeats | drop the duplicates | every one only once | take out the doubles | only unique values | dedupe them
key=len\)\nprint\(x\) ;; shortest words first | from short to long | by length | order them by how long they are | sorted by length | short ones first | sort by length | by number of letters
key=len, reverse=True\) ;; longest first | by length, longest first | the long ones first | from long to short | longest words at the top | sort by length, longest first
w\.upper\(\) for w in x ;; all in capitals | uppercase please | in upper case | shout them | all caps | in capitals | make them uppercase | every word in capital letters | in big letters
w\.capitalize\(\) for w in x ;; with a capital at the start | capitalise each | first letter big | capitalize each of them | each with a big first letter | a capital letter at the start of each
w\[::-1\] for w in x ;; each backwards | reverse every word | every one spelled backwards | spell each backwards | every word reversed | flip each word | each one from the back
sum\(len\(w\) for w in x\)\) ;; letters in all of them | how many letters together | total number of letters | sum of their lengths | how many letters in all | all their letters counted | letters altogether
\[len\(w\) for w in x\] ;; their lengths | how long is each | letters of each | length of every one | the length of each | how many letters has each | the lengths | number of letters of each
max\(x, key=len\) ;; longest one | which is the longest | the longest word | the longest | which word is longest | the one with most letters | longest of them
min\(x, key=len\) ;; shortest one | which is the shortest | the shortest word | the shortest | which word is shortest | the one with fewest letters | shortest of them
"-"\.join\(x\) ;; join them with dashes | with hyphens between | put dashes between them | joined by dashes | dash separated | dashes between them | string them together with hyphens
", "\.join\(x\)\) ;; with commas in one line | as one line, commas between | comma separated | in one line with commas | separated by commas | commas between them, one line
w\[0\] for w in x ;; put their first letters together | initials as one word | a word from their first letters | the first letters as one word | their initials | what do the first letters spell
print\(s\[::-1\]\) ;; backwards | reverse it | spelled backwards | from back to front | read it backwards | reversed | in reverse | back to front | the other way round | spell it backwards | flip it | turn it around | written from the end
print\(s\.upper\(\)\) ;; in capitals | uppercase | all caps | in big letters | in upper case | capital letters please | make it uppercase | shout it | in capital letters | everything big
print\(s\.lower\(\)\) ;; in small letters | lowercase | in lower case | all small | make it lowercase | no capitals | small letters only
not in "aeiou" ;; without the vowels | drop the vowels | only the consonants | remove a, e, i, o and u | leave the vowels out | no vowels | take the vowels out | just the consonants | strip the vowels
print\("".join\(sorted\(s\)\)\) ;; its letters sorted | letters in alphabetical order | sort the letters | the letters from a to z | put its letters in order | sort its letters
print\(s\[:{n}\]\) ;; first {n} letters | only the first {n} letters | cut it after {n} letters | the first {n} letters | just the first {n} letters | its first {n} letters | the first {n} characters
print\(s\[-{n}:\]\) ;; last {n} letters | only the last {n} letters | the {n} letters at the end | the last {n} letters | just the last {n} letters | its last {n} letters | the last {n} characters
print\(s\[1:\]\) ;; without the first letter | drop its first letter | cut the first letter off | lose the first letter | minus its first letter | remove the first letter | everything but the first letter
print\(s\[:-1\]\) ;; without the last letter | cut the last letter off | drop the final letter | lose the last letter | minus its last letter | remove the last letter | everything but the last letter
print\(s \* {n}\) ;; {n} times in a row | repeat it {n} times | written {n} times without gaps | {n} times over | the same {n} times, no gaps
print\(len\(s\)\) ;; how long is it | number of letters | how many letters | its length | count the letters | how many characters | the length | how many letters does it have | length of it
strftime\("%A"\)\) ;; which weekday | what weekday is that | day of the week | which day of the week | weekday | what day of the week is it | which weekday is it | what weekday would that be | on which weekday is that | which weekday does it fall on | and the weekday
calendar\.isleap ;; is it a leap year | leap year or not | a leap year | is that a leap year | does that year have a 29 february | leap year
\.strftime\("%j"\)|timetuple\(\)\.tm_yday ;; which day of the year | day of the year | what number day is it in the year | how many days into the year
abs\(\d[\d.]* - \d[\d.]*\) ;; the difference | difference | how far apart are they | the gap between them | by how much do they differ | what's the difference | how big is the gap | how much do they differ | difference between the two | how far apart | the distance between the two | what lies between them | the gap
""".strip("\n").split("\n"))]

# a time or a day moved, and a count changed; {x} is by how much
LATER = "{x} later | make it {x} later | move it {x} later | shift it {x} later | {x} later please | rather {x} later | better {x} later | push it back {x} | {x} after that | can we make it {x} later | sorry, {x} later | no, {x} later | i'd prefer {x} later | put it {x} later | let it be {x} later | delay it by {x} | move it back by {x} | {x} later would be better"
LATER_OUT = "{x} later | make it {x} later | make that {x} later | move it {x} later | shift it {x} later | {x} later please | rather {x} later | better {x} later | can we make it {x} later? | can we do {x} later? | could it be {x} later? | sorry, {x} later | i'd prefer {x} later | i'd rather have it {x} later | put it {x} later | let it be {x} later | delay it by {x} | postpone it by {x} | {x} later would be better | {x} later suits me better | hm, {x} later | wait, {x} later | change it to {x} later | i need {x} more before that, so {x} later | let's do {x} later | let's make that {x} later | start {x} later"
SOONER = "{x} earlier | {x} sooner | make it {x} earlier | move it {x} earlier | shift it {x} earlier | rather {x} earlier | better {x} earlier | {x} before that | i'd prefer {x} sooner | i'd prefer {x} earlier | can we make it {x} earlier | sorry, {x} earlier | bring it forward {x} | bring it forward by {x} | {x} earlier would be better | put it {x} earlier"
SOONER_OUT = "{x} earlier | {x} sooner | make it {x} earlier | make that {x} earlier | move it {x} earlier | shift it {x} earlier | rather {x} earlier | better {x} earlier | can we make it {x} earlier? | could it be {x} earlier? | sorry, {x} earlier | i'd prefer {x} earlier | i'd rather have it {x} earlier | put it {x} earlier | let it be {x} earlier | bring it forward by {x} | {x} earlier would be better | {x} earlier suits me better | hm, {x} earlier | wait, {x} earlier | let's do {x} earlier | start {x} earlier | {x} ahead of that"
# the same call once more
ONCE_MORE = "again | once more | same again | do that again | repeat that | one more time | do it again | the same again | again please | another one | and again | once again | run it again | same once more | exactly the same again | again, exactly the same"
ONCE_MORE_OUT = "again | once more | same again | do that again | repeat that | repeat it | one more time | do it again | the same again | again please | and again | once again | do it one more time | do exactly that again | same thing again | the same once more | could you do that again? | can you repeat that? | please repeat | do it over | go again | another time | do the same thing once more | i want that again | that again | just the same again | redo that as it was | encore"
