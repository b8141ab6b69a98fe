"""Little conversations for skein.py: dates, weekdays, clocks, spans of time."""
from skein import add

DATES_ROWS = r"""
@ d date:1990-2040; n 10-900
? later:%date = d + timedelta(days=n) : what's {n} days after {d} | {n} days after {d} | {d} plus {n} days, which date | which date comes {n} days after {d} | count {n} days on from {d} | {d} + {n} days | if it starts on {d}, when are {n} days over ~ = and {n} days after? | and {n} days? | = {n} days after that first date | what about {n} days | = and after {n} days | plus {n} days instead | the same with {n} days | = and {n} days later than the first date | {n} days then
? before:%date = d - timedelta(days=n) : what was {n} days before {d} | {n} days before {d} | {d} minus {n} days, which date | which date came {n} days before {d} | go back {n} days from {d} ~ = and {n} days before? | = {n} days before that first date | what about {n} days | = and {n} days earlier than the first one | minus {n} days instead
+ wd:%day = later : that's which weekday | weekday? | which day of the week | and that's a what, tuesday? | what day of the week is that | is that a weekend, which weekday | day of the week?
+ wdb:%day = before : what weekday was that | weekday? | which day of the week | what day of the week was that | day of the week?
+ week:n = later.isocalendar()[1] : which calendar week is that | week number? | iso week | in which week of the year is that | calendar week?
+ doy:n = later.timetuple().tm_yday : which day of the year is that | day number in its year | the how manieth day of the year
* wd0:%day = d : and the weekday of the first date | what weekday is the starting date | which weekday did i start from | the weekday of the date I gave you
+ ny:days = (date(later.year + 1, 1, 1) - later).days : how many days from there to new year | days until the next January 1 from that | from that date to new year's day, days

@ a date:1995-2035; k 10-900; b date:1995-2035
^ {a} and {b} | {a} to {b} | {a} until {b}
? gap(span):days = abs((b - a).days) : days between {a} and {b} | {a} to {b} is how many days | {a} until {b}, days? | from {a} to {b} that's how many days | count the days between {a} and {b} | {a} - {b} in days ~ and until {b} | to {b} instead | and to {b}? | from {a} instead | and from {a} | if it's {a} | until {b}
+ weeks:weeks = gap // 7 : full weeks? | in full weeks | how many whole weeks is that | as full weeks | complete weeks in it
+ left:days! = gap % 7 : and the days that don't fill a week | what's left over from full weeks | remaining days after full weeks | left over days, in full weeks i mean
* wa:%day = a : weekday of the first date | what weekday was the first one | the first one is a what weekday | which day of the week is the first
* wb:%day = b : weekday of the second date | what weekday is the last one | the second one is a what weekday | which day of the week is the second | and the other date's weekday
+ hrs:hours = gap * 24 : in hours | how many hours is that | and as hours | hours?
* mid:%date = min(a, b) + timedelta(days=abs((b - a).days) // 2) : what date is in the middle | the date halfway | halfway between them is when | the middle of the two dates

@ ~d date:1900-2030
? wd(weekday):%day = d : weekday of {d}? | what weekday was {d} | which day of the week is {d} | {d} - what weekday | on what day did {d} fall | was {d} a sunday or what | give me the day of the week for {d}
* doy(day of the year):n = d.timetuple().tm_yday : which day of the year is it | day number in the year | the how manieth day of that year | day of the year? | and its number in the year
* week(calendar week):n = d.isocalendar()[1] : calendar week? | which week of the year | iso week number | week number? | and in which calendar week
* leap(leap year):%yes = d.year % 4 == 0 and (d.year % 100 != 0 or d.year % 400 == 0) : was that a leap year | leap year? | is its year a leap year | was it in a leap year
* next:%date = d + timedelta(days=7) : a week later | one week on | seven days later, date | the same weekday a week later, date please
* prev:%date = d - timedelta(days=1) : the day before | one day earlier | and the day before that date
* hundred:%date = d + timedelta(days=100) : 100 days later | and a hundred days on | plus 100 days

@ d date:2024-2032; w 2-9; n 3-12
? first:%date = d + timedelta(weeks=w) : every {w} weeks, starting {d}: when's the next one | a visit on {d}, the next {w} weeks later | {d}, then again after {w} weeks: date? | we meet every {w} weeks, last time {d}. next date? | the filter was changed on {d}, next change in {w} weeks ~ if it's every {w} weeks | and with {w} weeks | every {w} weeks instead | {w} weeks then?
* second:%date = d + timedelta(weeks=w * 2) after first : and the one after that | the one after | then the next again | and the time after that | the following one
* nth:%date = d + timedelta(weeks=w * n) after first : and number {n} after the start | the {n}th one after the first date | after {n} times that interval | when is it due the {n}th time | {n} rounds after the start ~ and number {n} | the {n}th? | {n} rounds | and after {n} rounds
+ wd:%day = first : that's which weekday | weekday? | on which day of the week
* howlong:days = w * 7 : how many days is that interval | the interval in days | days between two of them
* year:n = 364 // (w * 7) : how often is that in a year of 52 weeks | in 52 weeks, how many times | times in 52 weeks

@ a date:1930-2015
? days:days = (date(2026, 1, 1) - a).days : born on {a}, how many days old on january 1 2026 | days from {a} to 1 January 2026 | my dad was born {a}. age in days on 2026-01-01 | on 1.1.2026, how many days since {a}
+ weeks:weeks = days // 7 : in full weeks | how many whole weeks | weeks? | full weeks?
+ round:n = 1000 - days % 1000 : how many days until the next full thousand | days to the next round thousand | until the next thousand days are full
+ hrs:hours = days * 24 : in hours | that in hours | hours?
* wd:%day = a : what weekday was the birthday | born on which weekday | weekday of the birth
* k10:%date = a + timedelta(days=10000) : when was the 10000th day | date of day 10000 | 10,000 days after the birth | and the ten thousandth day
* k20:%date = a + timedelta(days=20000) : and the 20000th | 20,000 days after the birth | day twenty thousand
* y65:n = a.year + 65 : in which year is the 65th birthday | what year do they turn 65 | sixty-five in what year
"""
add("skein_dates", DATES_ROWS, 2.2)

CLOCKS_ROWS = r"""
@ t time:5-14 =departure; h 1-6; m 5-55/5; late 10-50 =delay
? there(arrival):%time = t + timedelta(hours=h, minutes=m) : the train goes at {t} and takes {h} h {m} min, we get there at | departure {t}, {h} hours {m} minutes on the way, arrival? | {t} plus {h} h {m} | bus at {t}, takes {h}h{m}, when does it arrive | we start at {t} and drive {h} hours and {m} minutes, when do we arrive | flight leaves {t}, flying time {h}:{m}, landing when ~ if it needs {h} h {m} min | and with {h} h {m} | {h} hours {m} minutes instead | and if we leave at {t} | starting at {t} | leave at {t} instead | at {t} the next one leaves, same time on the way | and the one at {t}
* delayed(arrival):%time = t + timedelta(hours=h, minutes=m + late) after there : it runs {late} minutes late | {late} minutes delay | delayed by {late} minutes | we're {late} min late | they say {late} minutes of delay | and with a delay of {late} minutes | it left {late} minutes late ~ oh, just {late} minutes late | no, {late} minutes | sorry, {late} late | it's {late} minutes now | make that {late} minutes | the delay is {late} minutes, I just heard | hm, now they say {late} | {late} min, not that much | {late} minutes of delay, correction
* early:%time = t - timedelta(minutes=w) after there @ w 10-60/5 : I want to be at the station {w} minutes before it leaves | be there {w} minutes before departure, so when | {w} minutes before it starts | when must I be at the platform, {w} min ahead ~ and {w} minutes before | {w} min ahead | rather {w} minutes before
* total:minutes = h * 60 + m after there : how many minutes is the way | the trip in minutes | travelling time in minutes | that's how many minutes on the road | minutes on the way
+ change:%time = there + timedelta(minutes=c) @ c 5-40 : I change there, the next one goes {c} minutes later | and {c} minutes after that | {c} minutes later leaves the bus, when | then a {c} minute walk, home when | plus {c} minutes on foot
* back:%time = t + timedelta(hours=h * 2, minutes=m * 2) after there : and straight back again, home when | if we turn around at once, when are we back | there and back without a stop, back at

@ t time:7-16 =start; n 3-9 =number; m 10-55/5 =length in minutes; p 5-15/5
? end(end):%time = t + timedelta(minutes=n * m) : {n} lessons of {m} minutes from {t} on, no breaks, end? | start {t}, {n} rounds of {m} minutes each, over when | {n} talks of {m} min from {t}, when is it over | from {t}, {n} times {m} minutes, what time is it then | {n} appointments, {m} minutes each, first at {t}, done when ~ and {n} of them | with {n} | if they take {m} minutes | {m} minutes each | from {t} on | starting at {t}
* pauses(end):%time = t + timedelta(minutes=n * m + (n - 1) * p) after end : with {p} minutes between them | {p} min break after each but the last | and breaks of {p} minutes in between | put a {p} minute pause between | plus {p} minutes from one to the next ~ {p} minutes of break | breaks of {p} | with {p} between them | rather {p} minutes in between
* work(total):minutes = n * m after end : how many minutes altogether | minutes in total, without breaks | all of them in minutes, no breaks | sum of the minutes
+ before:%time = end - timedelta(minutes=b) @ b 5-30/5 : {b} minutes before the end of that | set an alarm {b} minutes before | and {b} min before it's over | {b} minutes earlier
* last:%time = t + timedelta(minutes=(n - 1) * m) after end : when does the last one begin, no breaks | start of the last one, without breaks | the last one starts when, no breaks

@ a time:5-11 =start; b time:12-22 =end; p 15-60/15 =break
? span(time between):minutes = (b - a).seconds // 60 : from {a} to {b}, how many minutes | {a} until {b} in minutes | minutes between {a} and {b} | I worked from {a} to {b}, minutes? | open {a} - {b}, how many minutes | start {a}, end {b}, that's how many minutes ~ and to {b} | until {b} | from {a} | if it ends at {b} | and starting {a} | to {b} instead | hm no, it was over at {b} | sorry, it began at {a} | it ran until {b}, actually | no, only until {b} | we started at {a}, not then | it lasted till {b} after all
* net(time without the break):minutes = (b - a).seconds // 60 - p after span : minus a break of {p} minutes | without the {p} minutes of lunch | {p} min break, take it off | less {p} minutes pause | and {p} minutes off for lunch ~ {p} minutes of break | break {p} | {p} min pause instead | if the break is {p}
* netweek:hours = ((b - a).seconds // 60 - p) * dd / 60 after net @ dd 4-6 : {dd} days like that, in hours | and {dd} such days, hours | over {dd} days, as hours | hours for {dd} days of this ~ and {dd} days | {dd} days? | for {dd}
* pay:euros = ((b - a).seconds // 60 - p) / 60 * w after net @ w DD11-32 =wage : at {w} an hour | {w} per hour, what do I get | with {w} an hour, pay for the day | paid {w} hourly, so? ~ and at {w} | with {w} | {w} an hour instead
* mid:%time = a + timedelta(minutes=(b - a).seconds // 120) after span : what time is halfway | the middle of it is at | half time when? | halfway at what time

@ ~s 900-20000 =number of seconds
? hms:%s = str(timedelta(seconds=s)) : {s} seconds as h:mm:ss | {s} s in hours, minutes, seconds | how long are {s} seconds, h:m:s | write {s} seconds as a clock would | {s} seconds on the clock
* mins(full minutes):minutes = s // 60 : how many full minutes | full minutes? | whole minutes in it | in full minutes
* hours(hours):hours = s / 3600 : in hours | hours, as a decimal | as hours with decimals | decimal hours
* rest:seconds! = s % 60 : seconds over the full minutes | and the seconds that are left after full minutes | leftover seconds

@ km D3-42; m 12-280 =time in minutes
? pace(pace):%s = "{}:{:02d}".format(*divmod(round(m * 60 / km), 60)) : {km} km in {m} minutes, pace per km as m:ss | I ran {km} km in {m} min. pace? | pace for {km} k in {m} minutes, min:sec | {m} minutes for {km} km, what pace is that ~ and {m} minutes | in {m} minutes | {km} km in that time | if it had been {m} minutes | {m} min instead
? speed(speed):km/h = km / m * 60 : {km} km in {m} minutes, km/h | I ran {km} km in {m} min. speed in km/h? | speed for {km} k in {m} minutes | {m} minutes for {km} km, how fast in km/h ~ and {m} minutes | in {m} minutes | {km} km in that time | {m} min instead
* speed : in km/h | and the speed | as km/h | speed in kilometres an hour? | how fast is that in km/h
* pace : as a pace, m:ss | the pace per km | pace per kilometre as min:sec | and the pace
* half:minutes = m / km * 21.0975 : and a half marathon at that speed, in minutes | half marathon (21.0975 km) like that, minutes | minutes for 21.0975 km in that pace
* ten:minutes = m / km * 10 : 10 km like that, minutes | how long for ten km in the same pace, minutes | 10 k at this speed in minutes
* more:minutes = m / km * x2 @ x2 2-30 : how many minutes for {x2} km like that | {x2} km at the same speed, minutes | and {x2} km in this pace ~ and {x2} km | {x2} km? | for {x2}
"""
add("skein_clocks", CLOCKS_ROWS, 2.2)
