"""What is looked up in queries.py.  A row: ways to ask (apart by |; what stands in <> is said but not looked for) / a sentence that tells it / the value in it.

{C} {D} places, {P} a person, {S} a surname, {K} a firm, {T} a title, {U} an invented name, {M} a product, {art} {food} {animal} {plant} {ill} {job} {stuff} {deed} {site} {paper} things, {adj} how one is,
{n} {m} {k} numbers, {y} a year, {d} a day, {t} {t2} times, {x} a decimal, {p} {q} prices, {day} a weekday, {v} a version."""

WEB = """
opening hours of the {site} in {C}|when is the {site} in {C} open|{C} {site}, opening hours|until when is the {site} in {C} open on {day}s|how late can <i> go to the {site} in {C}|is the {site} in {C} open on {day} / {C}, {site}: open {t} to {t2}, closed on {day}s. / {t}
what does the {site} in {C} cost|price of a day ticket for the {site} in {C}|entrance fee {site} {C}|how much is it to get into the {site} in {C}|tickets for the {C} {site}, adult price / {site} {C} - adults {p}, children {q}, under {k} free. / {p}
phone number of the {site} in {C}|how do i reach the {site} in {C} by phone|number to call for the {C} {site}|telephone {site} {C} / The {site} in {C} is reached at 0{n} {m}. / {n}
when was the {M} recalled|why did {K} call back the {M}|recall of the {M}, what's wrong|<is it true that> the {M} was recalled|<i heard> the {M} is <being> recalled, why / {M} recall: on {d} {K} called back {n} pieces because the {art} may crack. / {d}
what do reviewers say about the {M}|reviews of the {M}|is the {M} any good|how do testers rate the {M}|<thinking of buying> the {M}, reviews<?>|opinions on the {M} / {M} review: quiet, but the battery lasts {n} minutes only. {x} of 5 stars. / {x}
price of the {M}|what does the {M} cost|cheapest {M}|how much do they want for the {M}|where <can i> get the {M} cheap / {M} from {p} at {K}. / {p}
manual for the {M}|how do i reset the {M}|reset the {M}|the {M} blinks red, what <does that> mean|error {n} on the {M}|what is error {n} on my {M} / {M}: hold the button for {k} seconds until the lamp goes out. / {k}
battery life of the {M}|how long does the battery of the {M} last|range of the {M} on one charge / The {M} runs {n} hours on one charge. / {n}
does the {M} work with {K}|is the {M} compatible with {K} parts|{M} and {K}, do they fit / The {M} works with {K} parts made after {y}. / {y}
who is the mayor of {C}|mayor of {C} at the moment|whos mayor in {C} now|name of the present mayor of {C} / {P} is the mayor of {C}; the next election is in {y}. / {P}
how many people live in {C}|population of {C}|<find a> current number <of> inhabitants {C}|how big is {C}, people<?> / {C} had {n} inhabitants in {y}. / {n}
is there a strike at {C} airport|news on the strike at {C} airport|are they on strike in {C}|strike of the {job}s in {C} / {C} airport: the strike planned for {d} has been called off. / called off
<my neighbour says they> close the {U} tunnel this weekend<, true>|is the {U} tunnel closed this weekend|closure of the {U} tunnel|<somebody told me> the {U} tunnel is shut<, is that so> / {U} Tunnel: the northern tube is closed {day} {t} to {t2}. / {t}
<i heard> {P} won the {U} prize<. which> book <did she get it for>|which book won {P} the {U} prize|{P}, {U} prize, for what book|<did> {P} win the {U} prize<?> / {U} Prize {y} goes to {P} for the novel "{T}". / {T}
latest stable version of {U}|which version of {U} is current|newest {U} release|{U} latest version|what's the current {U} release|is {U} {v} out / {U} {v} is the latest release ({d}). / {v}
<does> {U} {v} still <get> security updates|end of support for {U} {v}|how long is {U} {v} supported / {U} {v} gets security fixes until {d} {y}. / {d}
how do i install {U} on a mac|installing {U} on linux|install {U} without admin rights / Unpack {U} and run ./setup-{U}.sh once. / setup-{U}
{U} error "{art} not found"|what does {U} mean by "no {art} in {stuff}"|fix for "{art} {n} is locked" in {U} / {U}: the message goes away after removing {art}.lock. / {art}.lock
who won the {deed} final in {C}|result of the {deed} final in {C}|winner {deed} {C} {y}|how did the {deed} match in {C} end / {P} won the {deed} final in {C} {k} to {m}. / {P}
who holds the {deed} record|world record in {deed}|current record for {deed}|best {deed} result ever / The {deed} record stands at {x}, set by {P} in {y}. / {x}
when does the next train to {C} leave from {D}|trains from {D} to {C} on {day}|last train {D} to {C}|train {D} - {C}, when / {D} to {C}: every {n} minutes, last train {t}. / {t}
is the pass from {C} to {D} open|road conditions {C} {D}|is the road between {C} and {D} closed|<can i drive from> {C} to {D} <in> winter / The road from {C} to {D} is closed until {d}. / {d}
ferry from {C} to {D}|how long is the ferry from {C} to {D}|does a ferry go from {C} to {D} on {day}s|ferry {C} {D} with a {art} / The ferry {C} - {D} takes {n} minutes and leaves at {t}. / {t}
flights from {C} to {D} in {month}|cheapest flight {C} {D}|is there a direct flight from {C} to {D} / {K} flies {C} to {D} from {p} in {month}. / {p}
parking near the {site} in {C}|where <can i> park at the {C} {site}|car park {site} {C} price / Parking at the {site} in {C} costs {p} an hour. / {p}
weather in {C} on {day}|will it rain in {C} tomorrow|forecast {C} this weekend|how warm does it get in {C}|is it snowing in {C} / {C}: {n} degrees, rain from {t} on. / {n}
pollen count in {C}|air quality in {C} today|uv index {C} <for> tomorrow / {C}: index {n}, moderate. / {n}
when is the {T} festival in {C}|date of the {T} festival {y}|{T} festival {C}, lineup|who plays at the {T} festival / {T} festival, {C}, {d}: {P} and others. Day ticket {p}. / {d}
which cinema in {C} shows {T}|where does {T} run in {C}|is {T} still on in {C}|{T} cinema {C} tonight / {T} runs at the {U} cinema in {C} at {t}. / {t}
who wrote {T}|author of {T}|who is the {T} book by|writer of {T}, the novel / {T} ({y}) is a novel by {P}. / {P}
who directed {T}|director of the film {T}|who made the movie {T} / {T} was directed by {P} in {y}. / {P}
when does {T} season {k} start|release date of {T} season {k}|is there a season {k} of {T} / {T}: season {k} starts on {d}. / {d}
is there a sequel to {T}|next book after {T}|what comes after {T}, the {deed} novel / {P} said that a sequel to {T} comes in {y}. / {y}
how old is {P}|when was {P} born|age of {P}, the {job}|{P} date of birth / {P}, born {d} {y}, {job}. / {y}
what happened to {P}|why did {P} resign|is {P} still with {K}|<did> {P} leave {K} / {P} left {K} on {d} after {k} years. / {d}
where did {P} study|{P}, which university|what did {P} study / {P} studied {deed} in {C}. / {C}
share price of {K}|what are {K} shares worth|{K} stock today|how is the {K} share doing / {K} closed at {p}, down {x}%. / {p}
who owns {K}|who bought {K}|is {K} part of {U}|owner of {K} since {y} / {K} has belonged to the {U} group since {y}. / {U}
is {K} bankrupt|<did> {K} go bankrupt|{K} insolvency news|<is> {K} <really> closing its shop in {C} / {K} filed for insolvency on {d}; the shop in {C} stays open. / {d}
how many people work for {K}|{K} number of employees|staff of {K} in {C} / {K} employs {n} people, {m} of them in {C}. / {n}
customer service {K}|how do i cancel my contract with {K}|cancel {K} subscription|complain to {K} about a {art} / {K}: cancel in writing {k} weeks before the end. / {k}
return policy of {K}|how long can i return things to {K}|<can i> send back a {art} to {K} / {K} takes returns for {n} days, with the receipt. / {n}
visa for {C}|<do i> need a visa for {C}|how long <may i> stay in {C} without a visa / Visitors may stay in {C} for {n} days without a visa. / {n}
vaccinations for {C}|is it safe to travel to {C}|travel advice {C} {y} / For {C} a jab against {ill} is advised {k} weeks before. / {k}
minimum wage in {C}|minimum wage {C} {y}|what is the legal minimum wage in {C} / In {C} the minimum wage is {x} an hour. / {x}
how much is a fine for speeding in {C}|speeding fine {C} {n} km/h|fine for parking in {C} / {n} km/h too fast costs {p} in {C}. / {p}
tax on {art}s in {C}|import duty for {food} to {C}|vat on {food} in {C} / The rate on this in {C} is {x} percent. / {x}
rent for a flat in {C}|average rent {C}|what does a flat in {C} cost a month|house prices in {C} / A flat in {C} costs {n} a month on average, {x}% more than a year ago. / {n}
public holidays in {C} in {month}|is {d} a holiday in {C}|school holidays {C} {y} / In {C} {d} is a public holiday. / holiday
rubbish collection in {C}|when is paper collected in {C}|where do i take old {stuff} in {C}|recycling {stuff} {C} / {C}: collected every second {day} from {t} on. / {day}
power cut in {C}|why is there no water in {C}|internet down in {C}|is {K} down / Repairs in {C} last until {t}. / {t}
recipe for {food} with {plant}|how long do i cook {food}|how do you make {food} without {stuff}|{food} recipe, vegan / {food}: simmer for {n} minutes with {m} g of {plant}. / {n}
can <i> freeze {food}|how long does {food} keep in the fridge|is {food} still good after a week|shelf life of {food} / {food} keeps for {n} days in the fridge. / {n}
how many calories has {food}|is {food} good for {ill}|does {food} contain {stuff}|is there {stuff} in {food} / {food}: {n} kcal per 100 g, a trace of {stuff}. / {n}
how do i get {stuff} out of a {art}|remove {stuff} from {art}|{stuff} stain on a {art}|how to clean a {adj} {art} with {stuff} / Soak it for {n} minutes, then rub with {stuff}. / {n}
how do i repair a {adj} {art}|fix a {art} that squeaks|my {art} leaks, what to do|replace the seal of a {art}|{art} makes a noise when cold / Turn the {art} over, loosen {k} screws and change the seal. / {k}
what size of {art} for {n} m|which {art} for a room of {n} square metres|{art} for {n} people / For {n} take a {art} of at least {m} watts. / {m}
difference between a {art} and a {art2}|{art} or {art2}, which is better|{art} vs {art2} / A {art} holds {n} percent more than a {art2}. / {n}
when do i plant {plant}|when to prune {plant}|how often does {plant} need water|{plant} leaves turn yellow|fertiliser for {plant} / {plant}: cut back in {month}, water every {n} days. / {month}
is {plant} poisonous for {animal}s|can {animal}s eat {food}|what do {animal}s eat in winter|how long does a {animal} live|how to keep {animal}s away from {plant} / {animal}s live {n} years and eat mostly {plant}. / {n}
what helps against {ill}|symptoms of {ill}|how long does {ill} last|is {ill} contagious|home remedy for {ill}|incubation time of {ill} / {ill} lasts about {n} days; see a doctor after {m}. / {n}
side effects of {U}|dose of {U} for children|<can i> take {U} with {food}|{U} {n} mg, how often a day / {U}: {k} tablets a day, {n} mg each, not with {food}. / {n}
good {job} in {C}|{job} near {C} open on {day}|emergency {job} {C}|how much does a {job} cost an hour in {C} / {P}, {job} in {C}, {p} an hour, phone 0{n}. / {p}
what does a {job} earn in {C}|salary of a {job}|how do i become a {job}|training as a {job}, how long / A {job} in {C} earns {n} a month. / {n}
jobs as a {job} in {C}|is {K} hiring in {C}|open positions at {K} for a {job} / {K} looks for {k} {job}s in {C}, apply by {d}. / {d}
who invented the {art}|when was the {art} invented|history of the {art}|where does the word {art} come from / The {art} was invented by {P} in {y}. / {y}
how tall is the {site} in {C}|height of the {U} tower in {C}|how high is mount {U}|elevation of {U} peak|how deep is lake {U}|length of the river {U} / It measures {n} metres, says the survey of {y}. / {n}
where is {U} island|capital of {U}|which country is {C} in|flag of {C}, what's on it|what language do they speak in {C}|currency of {C} / It is in the region of {U}, {n} km from {C}. / {n}
how do you say {art} in {lang}|{lang} word for {art}|what does "{w}" mean in {lang} / In {lang} it is "{w2}". / {w2}
what does the abbreviation {A} stand for|meaning of {A}|{A} meaning in {deed}|what is {A} short for / {A} stands for {U} {art} standard. / {U}
deadline for the {C} {deed} grant|until when can i apply for the {U} scholarship|{U} grant, who can apply / Applications for it close on {d}. / {d}
how do i vote from abroad in {C}|where do i register a {art} in {C}|renew a passport in {C}|registry office {C} documents for a wedding / In {C} bring {k} papers and {p} in cash. / {p}
how do <i> tie a {U} knot|how is a {art} folded|how do i play {deed}, rules|{deed} rules for {k} players / With {k} players each one gets {n} cards. / {n}
how heavy is a {animal}|how fast does a {animal} run|how many eggs does a {animal} lay|wingspan of a {animal} / A {animal} weighs up to {n} kg. / {n}
song that goes "{w} {w2} {w}"|who sings "{T}"|lyrics of {T} by {P}|which year is the song {T} from / {T} was sung by {P} in {y}. / {y}
<what's the> score of {C} against {D}|{C} vs {D} result|did {C} beat {D}|how did {C} play on {day} / {C} - {D} {k}:{m}, goals by {P}. / {k}:{m}
league table of {C}|who plays {D} next|when does {C} play again|transfer news {C} {deed} / {C} meets {D} on {d} at {t}. / {t}
<is it true that> {animal}s eat {stuff}|do {animal}s sleep in winter|<my son asks if> {animal}s <can> swim|why do {animal}s like {plant} / {animal}s rest for {n} hours a day. / {n}
who is the new head of the {C} {site}|director of the {site} in {C}|who runs the {C} {site} / {P} has run the {site} in {C} since {y}. / {P}
exchange rate {A} to {B}|how much is one {A} in {B}|{A} {B} rate today / 1 {A} = {x} {B}. / {x}
next eclipse over {C}|when is full moon in {month}|meteor shower {month} {C}|northern lights in {C} tonight / Best seen over {C} on {d} at {t}. / {t}
what is a {adj} {art}|what is {meaning} called|word for {meaning}|what do you call {meaning}|name of {meaning} / It is called {w2}, first named so in {y}. / {w2}
{adj} {art} for {deed}|{adj} {art} made of {stuff}|buy a {adj} {art} in {C}|second hand {art} {C}|where do they sell {adj} {art}s / {K} in {C} sells them from {p}. / {p}
"{w} {w2} {art}"|{U} {n}|{U} {A} {n}|{A}-{n} {art}|{art} {U} {v}|{P} {deed}|{K} {art} {C}|{adj} {plant} {C} {y} / Found: {U}, {C}, {n}. / {n}
"""
DOCS = """
how many days of notice <do i have to give> before {deed} leave|notice period for {deed} leave|how long before {deed} leave must i say so|when to announce {deed} leave / {deed} leave has to be announced {n} days before it begins. / {n}
how long the warranty of the {art} runs|warranty on the {art}|until when is the {art} under warranty|for how long is the {art} covered / The warranty covers {n} years from the day of installation, the {art2} {k} years. / {n}
drying laundry on the balcony|{deed} in the yard|{animal}s in the flat|noise after {t}|keeping a {art} in the stairs / This is allowed until {t}, but not above the railing. / {t}
where do we parse the {A} file|which function reads the {U} header|where is {U}_{w} defined|where do we call {U}_load|how does {U} handle a timeout / src/{U}.c: int {U}_load(const char *path) reads the file, {n} bytes at most. / {n}
<whats> the wifi password for guests|wifi for the {site}|network name in the {site}|password of the guest network / Guests use the network {w}-guest, password {w2}-{n}. / {w2}-{n}
allergens in the {food}|which dish has {plant} in it|is there {stuff} in our {food}|what may people with {ill} eat / {food}: contains {plant} and milk; the other soup does not. / {plant}
how often must the {art} be serviced|service interval of the {art}|when was the {art} last serviced|who services the {art} / The {art} is serviced every {n} months, last done by {P} in {month}. / {n}
how many members make a quorum|quorum at the general meeting|majority for a change of the rules|how are votes counted / A meeting has a quorum when {n} members are present. / {n}
who <do i> call when the {art} goes off by mistake|false alarm of the {art}, whom to call|emergency number for the {site}|what to do when the {art} fails at night / Call {K}, extension {n}, and give the code word {w}. / {n}
{animal} treatment|<what did i write about> {animal} treatment|feeding the {animal}s in winter|which {stuff} for the {animal}s / {animal}s: treated with {stuff} on {d}, stalls {k} and {m}. / {d}
which port does the {art} listen on|port of the {U} service|what's the address of the {art}|default port for {U} / The {art} listens on port {n}. / {n}
refund policy for cancelled {deed} courses|refunds when a {deed} course is cancelled|what do guests get back if they cancel|money back for {deed} / Cancelled by us: refunded in full; cancelled by the guest: {n} percent. / {n}
who signs contracts over {n}|limit for orders without a signature|who may order a {art}|approval for a {art} / Orders over {n} are signed by {P}. / {P}
how do we clean the {art}|cleaning the {art}|what do i clean the {art} with|may the {art} be washed / Clean the {art} with {stuff}, {n} minutes, never hot. / {stuff}
pressure of the {art}|at what pressure does the {art} run|maximum load of the {art}|temperature for the {stuff} / Keep it at {x}, never above {n}. / {x}
which {art} do we use for {stuff}|what do we use on {stuff}|tool for {stuff}|grit for sanding {stuff} / For {stuff} use the {adj} {art}, number {n}. / {n}
where is the spare key for the {site}|who has the key to the {site}|key of the {site}|where do we keep the {art} / The key hangs in the {site}, hook {n}; {P} has the other. / {n}
what did we decide about the {art}|decision on the {site}|minutes on the {art}|who voted against the {art} / Decided on {d}: the {art} is sold; {P} against. / {d}
contact at {K}|who is our contact at {K}|phone of {K}|account number with {K} / {K}: {P}, 0{n}, customer number {m}. / {n}
when does the contract with {K} end|{K} contract term|how do we get out of the {K} contract|price in the {K} contract / The contract with {K} runs until {d} {y}, {p} a month. / {d}
how much {food} for {n} people|recipe for {food}|how long does our {food} bake|oven temperature for {food} / {food}: {m} g flour, {n} minutes at {k} degrees. / {n}
first aid for {ill}|what to do with {ill}|who is trained for first aid|where is the first aid box / {ill}: cool for {n} minutes, then call {P}. / {n}
where are old {art}s thrown away|disposal of {stuff}|which bin for {stuff}|what happens with empty {art}s / {stuff} goes into the {adj} bin, container {n}. / {n}
how do i claim travel costs|hotel limit on trips|mileage rate|meal allowance in {C}|can <i> fly first class / Trips are paid up to {p} a night, {x} a kilometre. / {p}
holidays carried over|unused holiday days|sick note, after how many days|working from home, how often|overtime pay / After {k} days a note is needed; hand it in to {P}. / {k}
how do i reset the {U} password|access to {U}|who gives rights in {U}|backup of {U}, when|restore {U} from backup / {U}: backup at {t} every day, kept {n} days. / {n}
what changed in version {v}|release notes {v}|known problems in {v}|when do we ship {v}|which version fixed the {art} bug / {v}: mends {n} faults, the {art} among them. / {n}
test results of the {M}|why did the {M} fail|serial number of the {M}|who lent the {M}|where is the {M} / {M}, serial {A}-{n}, lent to {P} until {d}. / {n}
lesson plan for {deed}|homework on {deed}|what is in chapter {k} on {deed}|which pages about {deed} / Chapter {k}, pages {n} to {m}: {deed}. / {n}
{P}'s birthday|what does {P} do|who replaces {P}|when is {P} away|allergies of {P} / {P}: away until {d}; ask {S} meanwhile. / {d}
invoice {A}-{n}|order {A}-{n}, has it come|what did we pay {K} for the {art}|bill of the {job} / {A}-{n}: {K}, {p}, paid on {d}. / {p}
insurance for the {art}|policy number|excess in the {art} policy|is {ill} covered|what does the insurance pay for a stolen {art} / Covered up to {m}; excess {p}; policy {A}-{n}. / {p}
how do i open the {site}|closing the {site} in the evening|alarm code of the {site}|light in the {site} / Last one out turns off the {art} and types {n}. / {n}
size of the {art}|dimensions of the {art}|how heavy is our {art}|colour of the {art}, which number|part number for the {art} / {art}: {x} m wide, {n} kg, part {A}{m}. / {n}
who planted the {plant}|when did we plant {plant}|where does the {plant} stand|harvest of {plant} last year / {plant}: planted {d}, bed {k}, {n} kg. / {n}
rota for {day}|who is on call on {day}|who opens on {day}|cleaning rota|who drives on {day} / {day}: {P}, {t} to {t2}. / {P}
speed of the {art}|how many {art}s fit in the {site}|capacity of the {site}|how many seats has the {site} / At most {n} people, {m} with tables. / {n}
what did {P} say about the {art}|{P}'s notes on {stuff}|interview with {P} on {deed}|did {P} mention {food} / {P}: "not before {month}, and not without {stuff}". / {month}
"""
ALPHA = """
how far {body} is from {body2}|distance from {body} to {body2}|distance {body} {body2} / average distance from {body} to {body2}: {n}{m} km / {n}{m}
boiling point of {chem} in celsius|at what temperature {chem} boils|boiling point of {chem} at {n} bar|melting point of {chem}|freezing point of {chem} in fahrenheit / {x} degrees / {x}
how many calories are in {n} g of {food}|calories in {k} {food}|protein in {n} g {food}|sugar in {food}|vitamin c in {n} grams of {food} / {food}, {n} g: {m} kcal / {m}
population density of {land}|population of {land} in {y}|area of {land}|gdp of {land}|life expectancy in {land}|unemployment in {land} / {x} ({y} estimate) / {x}
length of the {U} river|how long the {U} is|height of mount {U}|depth of lake {U}|elevation of {C} / {U} | length: {n} km / {n}
integral of {f}|integrate {f} dx|integrate {f} from 0 to {k}|antiderivative of {f} / {g} + constant / {g}
derivative of {f}|differentiate {f}|second derivative of {f}|d/dx of {f} / {g} / {g}
solve {f} = {n}|roots of {f}|zeros of {f}|solutions of {f} = {k} for x / x = {x}, x = -{k} / {x}
limit of {f} as x goes to {k}|limit of {f} at infinity|sum of {f} from x = 1 to {n} / {x} / {x}
taylor series of {f} at x = {k}|series of {f}|partial fractions of {f}|factor {f}|expand ({f})^{k} / {g} + O(x^5) / {g}
determinant of {{{k}, {n}}, {{m}, 2}}|inverse of {{{k}, {n}}, {{m}, 2}}|eigenvalues of {{{k}, {n}}, {{m}, 2}} / {x} / {x}
when the next total lunar eclipse is visible from {C}|next solar eclipse in {C}|next full moon|when venus rises in {C} / {d} {y} / {d}
what time sunrise is in {C} tomorrow|sunset in {C} on {d}|length of the day in {C} on {d}|moon phase on {d} {y} / {t} / {t}
half-life of {iso}|atomic mass of {chem}|density of {chem}|molar mass of {chem}|viscosity of {chem} at {n} degrees|heat capacity of {chem}|speed of sound in {chem}|refractive index of {chem} / {x} / {x}
mass of {body}|radius of {body}|gravity on {body}|orbital period of {body}|surface temperature of {body}|number of moons of {body}|how much {n} kg weigh on {body} / {x} units / {x}
weather in {C} on {d} {y}|average temperature of {C} in {month}|rainfall in {C} in {month} / {x} / {x}
distance between {C} and {D}|flight time from {C} to {D}|distance {C} - {D} in miles|time in {C} when it is {t} in {D} / {n} / {n}
{n} {unit} in {unit2}|convert {x} {unit} to {unit2}|how many {unit2} {n} {unit} are / {x} {unit2} / {x}
frequency of the note {A}|wavelength of {n} MHz|resistance of {n} m copper wire|escape velocity of {body}|energy of {n} kg moving at {m} m/s / {x} / {x}
plot {f}|graph of {f} from -{k} to {k}|minimum of {f}|inflection points of {f}|is {n} prime|factors of {n}{m} / {g} / {g}
"""
