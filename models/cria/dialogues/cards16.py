"""Functions without any argument.  The form is that of cards.py; "-" stands where the parameters would be."""

CARDS = [l.split("\n") for l in """
noargs
get_battery/battery.status/howMuchPower
Charge of the battery
-
Q:will my phone last until evening|Q:do I have to plug it in|Q:how much juice is left|Q:battery?|Q:is it about to die|Q:how full is it
=> {"percent": {M}, "charging": ((true|false))} :: It is at {M} %; charging: {1}. || {M} % :: It is at {M} %.

noargs
empty_trash/trash.empty/binEmpty
Empties the bin of the computer for good
-
throw away what's in the bin|the trash is full, clear it|really get rid of everything I deleted|nothing in the bin is worth keeping|empty it, the bin I mean|make the deleted stuff disappear for ever
=> {"freed_mb": {N}} :: That freed {N} MB.

noargs
who_am_i/session.user/currentUser
The user who is signed in
-
Q:as whom am I logged in|Q:what's my user name here|Q:who does the computer think I am|Q:which account is this|Q:is this my session or my wife's|Q:whose login is active
=> {"user": "{W}", "name": "{P}"} :: You are {P}, signed in as {W}. || {W} :: It is {W}.

noargs
log_out/session.end/signOut
Ends the session
-
I'm off, nobody else should use this|sign me off|bye, close my session|done here, get me out|end it, I'm leaving the computer|my sister wants in, so let me out
=> signed out :: You are signed out.

noargs
get_my_ip/network.my_ip/publicAddress
Address under which this machine is seen from outside
-
Q:what's my ip|Q:how does the internet see me|Q:under which address am I reachable|Q:my public address please|Q:which number do websites see
=> 203.0.{M}.{M} :: It is 203.0.{M}.{M}.

noargs
list_alarms/alarms.list/allAlarms
All alarms that are set
-
Q:when will I be woken|Q:which alarms are on|Q:did I set one for tomorrow|Q:what rings, and when|Q:show my wake-up times
=> ["{T}", "{T2}"] :: There are {T} and {T2}. || [] :: There are none.

noargs
stop_alarm/alarms.stop/shutUp
Stops the alarm that is ringing
-
yes yes, I'm awake|make it stop ringing|enough, I'm up|shut that noise off|ok I heard you, quiet|stop beeping
=> stopped :: It was stopped.

noargs
next_meeting/calendar.next/whatsNext
The next entry of the calendar
-
Q:what's next|Q:where do I have to be now|Q:do I have time for a coffee|Q:when must I leave|Q:my next appointment?|Q:who am I meeting next
=> {"title": "{W} {W2}", "start": "{T}"} :: {W} {W2} at {T}.

noargs
pause_everything/house.pause/quietPlease
Pauses music, film and vacuum in the whole house
-
the baby sleeps, silence everywhere|hold everything, the phone rings|hush, all of you machines|I need peace in the whole house|stop all noise in here|quiet please, everything
=> paused :: Everything is paused.

noargs2
list_users/users.all/everybody
All users of the system
-
Q:who has an account here|Q:show everyone|Q:which people can log in|Q:names of all accounts|Q:how many of us are there
=> ["{W}", "{W2}"] :: There are {W} and {W2}. || {"count": {N}} :: There are {N}.

noargs2
health_check/system.health/allGood
Whether all services run
-
Q:is everything up|Q:do all our systems work|Q:anything broken right now|Q:can I sleep well tonight|Q:how are the servers doing|Q:all green?
=> {"ok": ((true|false)), "down": "{W}"} :: OK: {1}; down: {W}. || all services up since {T} :: All services are up since {T}.

noargs2
clear_cache/cache.clear/forgetCached
Empties the cache
-
people still see the old page|throw away everything that's cached|start with a fresh cache|the site shows yesterday's prices, flush it|get rid of stale copies|wipe the cache
=> {"entries": {N}} :: {N} entries were cleared.

noargs2
run_backup_now/backup.now/saveAll
Starts a backup at once
-
save everything, a storm is coming|I'm about to change a lot, make a copy of all first|back it all up right now|don't wait for tonight, copy everything|better safe than sorry, save now
=> {"snapshot": "{TOK}"} :: The snapshot is {TOK}.

noargs2
list_backups/backup.list/savedCopies
Backups that exist
-
Q:what copies do we have|Q:can we go back to last week|Q:when was it saved last|Q:which snapshots are there|Q:is there any copy from before the crash
=> ["{TOK}"] :: There is {TOK}.

noargs2
get_version/app.version/whichRelease
Version that runs
-
Q:which release is live|Q:what are we running|Q:are we on the newest one|Q:version?|Q:did the update arrive
=> {M}.{N} :: It is {M}.{N}. || {"version": "{M}.{N}"} :: It is {M}.{N}.

noargs2
list_open_orders/orders.open/waitingOrders
Orders that wait to be sent
-
Q:what must go out today|Q:who is still waiting for a parcel|Q:how much work is left in the packing room|Q:anything to ship|Q:which ones haven't left yet
=> ["{ID}"] :: There is {ID}. || {N} orders :: There are {N} orders.

noargs2
close_till/till.close/endOfDay
Closes the till and counts the day
-
we're done for today, count the money|last customer is gone|shop's closed, do the sums|lock up the till|finish the day|time to go home, settle the till
=> {"total": {X}} :: The day made {X}.

noargs2
low_stock/stock.low/runningOut
Articles of which few are left
-
Q:what should I reorder|Q:which shelves get empty|Q:are we running out of something|Q:what do I have to buy for the shop|Q:anything nearly sold out
=> ["{W}", "{W2}"] :: {W} and {W2} are running out.

noargs3
list_patients/ward.patients/whoIsHere
Patients of the ward
-
Q:who is in today|Q:how many beds are taken|Q:show me everybody on the ward|Q:whom do I look after|Q:names of our patients
=> ["{P}"] :: There is {P}. || {"count": {M}} :: There are {M}.

noargs3
free_beds/ward.free/anyRoom
Beds that are free
-
Q:can we take one more|Q:is there room for an emergency|Q:how many could still come|Q:any empty bed|Q:are we full
=> {M} :: There are {M}.

noargs3
open_all_windows/greenhouse.open/freshAir
Opens all windows of the greenhouse
-
it's forty degrees in there, let air in|the tomatoes are cooking, open up|the plants can't breathe|fresh air for all|everything wide open in the glass house
=> open :: The windows are open.

noargs3
emergency_stop/plant.stop/stopAll
Stops every machine of the hall at once
-
somebody is caught, stop it all!|red button!|everything must stand still, now|fire in the hall, halt all machines|stop stop stop
=> stopped :: Everything was stopped.

noargs3
feed_fish/aquarium.feed/dinnerForFish
Feeds the fish once
-
the fish look hungry|give them something to eat, they swim at the top|dinner time in the tank|I'm not home tonight, feed them|one portion into the water please
=> fed :: The fish were fed.

noargs3
get_joke/jokes.random/funnyOne
A joke
-
make me laugh|I'm bored, something funny|know a good one?|cheer me up|my kids want to hear a joke
=> {S} :: {S}

noargs3
flip_coin/coin.flip/headsOrTails
Tosses a coin
-
heads or tails|let chance decide, two sides|toss it for me|who begins? throw the coin|I can't decide, up or down
=> ((heads|tails)) :: It is {1}.

noargs3
take_attendance_photo/class.photo/whoIsInClass
Takes a picture of the class and counts the pupils
-
Q:is everybody here|Q:how many kids are in the room|Q:count the heads|Q:did anyone slip out|Q:are all chairs taken
=> {"present": {M}} :: {M} are present.
""".strip().split("\n\n") for l in [l.strip("\n")]]
