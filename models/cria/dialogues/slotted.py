"""Wishes as people said them, with what they said marked (../borrow.py): every kind is a function, the marked words are its arguments.

A row: kinds of the collection / names / descriptions / parameters, each "mark=name/other name?:type:description" / whether it asks for something / results."""
import re
import schemas
from borrowed import MARKED
from core import family
from outcomes import outcome
from schemas import REFUSE, Card, alike, make_tools

ROWS = """
alarm_query / get_alarms|alarms.list|listAlarms / Alarms that are set|Which alarms there are / date=date|day?:phrase:Day; timeofday=part_of_day|when?:phrase:Part of the day / Q / ["{T}"] :: There is one at {T}. || [] :: No alarm is set.
alarm_set / set_alarm|alarm.add|wakeUp / Sets an alarm|Rings at a time / time=time|at!:phrase:Time as it was said; date=date|day?:phrase:Day as it was said; event_name=label|name?:phrase:What for / / {"alarm": "{ID}"} :: The alarm is {ID}.
alarm_remove / delete_alarm|alarm.remove|cancelAlarm / Removes an alarm / time=time|at?:phrase:Time of the alarm; date=date|day?:phrase:Day; event_name=label|name?:phrase:Its name / / removed :: It was removed.
weather_query / weather|get_weather|weather.report / Weather|What the weather is or will be / place_name=place|location|city?:phrase:Where; date=date|day|when?:phrase:Day as it was said; weather_descriptor=condition|about|what?:phrase:What is asked about, e.g. rain; time=time?:phrase:Time / Q / {"sky": "((clear|rain|cloudy|snow))", "temp_c": {M}} :: It is {1} at {M} degrees.
play_radio / play_radio|radio.tune|startRadio / Plays a radio station / radio_name=station|name?:phrase:Station; app_name=app|with?:phrase:App; music_genre=genre?:phrase:Kind of music / / playing :: The radio is playing.
iot_coffee / make_coffee|coffee.brew|brew / Makes coffee|Runs the coffee machine / coffee_type=kind|type|drink?:phrase:Kind of coffee; time=time|at?:phrase:When; date=date|day?:phrase:Day / / brewing :: The coffee is being made.
play_music / play_music|music.play|playSong / Plays music / artist_name=artist|by?:phrase:Artist; song_name=song|title?:phrase:Song; music_genre=genre|style?:phrase:Kind of music; playlist_name=playlist|list?:phrase:Playlist; music_descriptor=mood?:phrase:Mood or description / / playing :: The music is playing.
transport_ticket / book_ticket|tickets.book|bookTrip / Books a ticket for a train, bus or plane / transport_type=vehicle|by|mode?:phrase:Train, bus, plane...; place_name=destination|to?:phrase:Where to; date=date|day?:phrase:Day as it was said; time=time|departure?:phrase:Time; transport_descriptor=fare|kind?:phrase:Kind of ticket / / {"booking": "{ID}"} :: The booking is {ID}.
calendar_query / get_events|calendar.list|whatIsOn / Entries of the calendar / date=date|day|when?:phrase:Day or time span; event_name=title|event?:phrase:Name of the event; person=person|with?:phrase:With whom; time=time?:phrase:Time; timeofday=part_of_day?:phrase:Part of the day / Q / [{"title": "{W}", "start": "{T}"}] :: There is {W} at {T}. || [] :: There is nothing.
calendar_set / add_event|calendar.add|createReminder / Puts something into the calendar and reminds of it / event_name=title|event|what?:phrase:What; date=date|day?:phrase:Day as it was said; time=time|at?:phrase:Time as it was said; person=person|with?:phrase:With whom; place_name=place|where?:phrase:Where; general_frequency=repeat|every?:phrase:How often / / {"event": "{ID}"} :: The entry is {ID}.
calendar_remove / delete_event|calendar.remove|cancelEvent / Removes something from the calendar / event_name=title|event?:phrase:What; date=date|day?:phrase:Day; time=time?:phrase:Time; person=person|with?:phrase:With whom; meal_type=meal?:phrase:A meal / / removed :: It was removed.
recommendation_locations / find_places|places.search|nearby / Finds shops, restaurants and other places / business_type=kind|type|category?:phrase:Kind of place; place_name=near|where|location?:phrase:Near what; food_type=food|cuisine?:phrase:Kind of food; business_name=name?:phrase:Name / Q / [{"name": "{W}", "street": "{C}"}] :: There is {W} in {C}.
recommendation_events / find_events|events.search|whatsOn / Events nearby / place_name=place|city|where?:phrase:Where; date=date|day|when?:phrase:When; event_name=kind|event|type?:phrase:Kind of event; timeofday=part_of_day?:phrase:Part of the day / Q / {"event": "{W}", "starts": "{T}"} :: There is {W} at {T}. || [] :: There are none.
recommendation_movies / find_movies|cinema.programme|moviesNearby / Films in cinemas / place_name=place|city?:phrase:Where; movie_name=title|film?:phrase:Film; movie_type=genre|kind?:phrase:Kind of film; date=date|day?:phrase:When / Q / {"film": "{W}", "at": "{T}"} :: {W} is on at {T}.
lists_createoradd / list_add|lists.create|addToList / Makes a list or puts something on one / list_name=list|name?:phrase:Which list / / {"list": "{W}"} :: It is on the list {W}. || saved :: It was saved.
lists_query / show_list|lists.read|getList / What is on a list / list_name=list|name?:phrase:Which list; date=date|day?:phrase:Of which day / Q / ["{W}", "{W2}"] :: There are {W} and {W2}. || [] :: It is empty.
lists_remove / delete_list|lists.remove|dropList / Removes a list or an item / list_name=list|name?:phrase:Which list; date=date|day?:phrase:Of which day / / removed :: It was removed.
play_podcasts / play_podcast|podcast.play|podcasts / Plays podcasts / podcast_name=name|show|title?:phrase:Podcast; podcast_descriptor=episode|which?:phrase:Which episode; person=host|with?:phrase:Who speaks / / playing :: The podcast is playing.
play_audiobook / audiobook|audiobook.play|readBook / Plays an audiobook / audiobook_name=title|book?:phrase:Title; audiobook_author=author|by?:phrase:Author; player_setting=action|command?:phrase:Word for what to do; media_type=format?:phrase:Kind of medium / / playing :: The book is playing.
play_game / start_game|games.play|launchGame / Starts a game / game_name=game|name|title?:phrase:Game / / started :: The game was started.
email_sendemail / send_email|mail.send|writeMail / Writes and sends an e-mail / person=to|recipient|name?:phrase:To whom; relation=relation|contact?:phrase:Who that is to the user; email_address=address|email?:phrase:Address; date=date|day?:phrase:Day that it is about; event_name=subject|about?:phrase:What it is about / / sent :: The e-mail was sent.
email_query / check_mail|mail.list|readInbox / Looks into the inbox / person=from|sender?:phrase:From whom; email_folder=folder|box?:phrase:Folder; date=date|since?:phrase:Of which day; time=time?:phrase:Of which time; relation=relation?:phrase:Who the sender is / Q / {"from": "{P}", "subject": "{W}"} :: {P} wrote about {W}. || [] :: There are none.
email_querycontact / find_contact|contacts.get|lookupContact / What is known of a contact / person=name|person|who?:phrase:Name; personal_info=field|what|info?:phrase:What is asked for; relation=relation?:phrase:Who that is to the user / Q / {"value": "{MAIL}"} :: It is {MAIL}.
email_addcontact / add_contact|contacts.add|newContact / Adds a contact / email_address=email|address?:phrase:Address; person=name|person?:phrase:Name; personal_info=field?:phrase:Which piece of information / / added :: The contact was added.
iot_hue_lightchange / set_light_colour|lights.color|changeLight / Colour of the lights / color_type=color|colour|shade!:phrase:Colour; house_place=room|where|place?:phrase:Room; change_amount=level?:phrase:How bright / / ok :: The light was changed.
iot_hue_lightoff / lights_off|light.off|switchOffLight / Turns lights off / house_place=room|where|place?:phrase:Room; device_type=lamp|device?:phrase:Lamp; time=time|at?:phrase:When / / off :: The light is off.
iot_hue_lightdim / dim_light|light.dim|lessLight / Makes the light darker / house_place=room|where|place?:phrase:Room; change_amount=amount|by|level?:phrase:How much; device_type=lamp?:phrase:Lamp / / ok :: It is darker now.
iot_hue_lightup / brighten_light|light.up|moreLight / Makes the light brighter / house_place=room|where|place?:phrase:Room; change_amount=amount|by|level?:phrase:How much; device_type=lamp?:phrase:Lamp / / ok :: It is brighter now.
iot_wemo_off / plug_off|outlet.off|switchOff / Turns a plug or what hangs on it off / device_type=device|what|plug?:phrase:Device; house_place=room|where?:phrase:Room / / off :: It is off.
iot_wemo_on / plug_on|outlet.on|switchOn / Turns a plug or what hangs on it on / device_type=device|what|plug?:phrase:Device; house_place=room|where?:phrase:Room / / on :: It is on.
iot_cleaning / vacuum|robot.clean|startCleaning / Sends the robot vacuum cleaner / house_place=room|where|area?:phrase:Where; device_type=device|robot?:phrase:Device; time=time|at?:phrase:When; date=date|day?:phrase:Day; general_frequency=repeat?:phrase:How often / / cleaning :: It is cleaning.
audio_volume_up / volume_up|volume.raise|louder / Raises the volume / change_amount=amount|level|by?:phrase:How much; device_type=device|speaker?:phrase:Device / / ok :: It is louder now.
audio_volume_down / volume_down|volume.lower|quieter / Lowers the volume / change_amount=amount|level|by?:phrase:How much; device_type=device|speaker?:phrase:Device / / ok :: It is quieter now.
audio_volume_mute / mute|volume.mute|silence / Switches sound off for a while / time=duration|until|for?:phrase:How long; device_type=device|speaker?:phrase:Device; event_name=during|reason?:phrase:During what / / muted :: The sound is off.
takeaway_order / order_food|takeaway.order|orderMeal / Orders food / food_type=food|dish|what?:phrase:What; business_name=restaurant|from|place?:phrase:Where; order_type=how|kind?:phrase:Delivery or takeaway, as it was said; business_type=kind_of_place|type?:phrase:Kind of place; meal_type=meal?:phrase:Meal / / {"order": "{ID}"} :: The order is {ID}.
takeaway_query / check_delivery|takeaway.info|doesItDeliver / Whether a restaurant delivers, and the state of an order / business_name=restaurant|name|who?:phrase:Restaurant; order_type=service|kind?:phrase:Delivery or takeaway, as it was said; business_type=kind_of_place|type?:phrase:Kind of place; food_type=food?:phrase:Kind of food / Q / {"delivers": ((true|false))} :: Delivers: {1}.
qa_stock / stock_price|stocks.quote|shareValue / Price of a share / business_name=company|name|stock!:phrase:Company or index; date=date|day?:phrase:Of which day / Q / {"price": {X}} :: It is at {X}.
transport_query / timetable|transit.info|whenDoesItLeave / Times and ways of trains, buses and the like / transport_type=vehicle|mode|by?:phrase:Train, bus...; place_name=place|to|where?:phrase:Where from or to; date=date|day?:phrase:Day; time=time|at?:phrase:Time / Q / {"leaves": "{T}", "platform": {M}} :: It leaves at {T} from platform {M}.
transport_taxi / book_taxi|taxi.call|getRide / Calls a taxi / place_name=to|destination|where?:phrase:Where to; transport_agency=company|provider|with?:phrase:Company; transport_type=vehicle|kind?:phrase:Word for the vehicle; time=time|at?:phrase:When; date=date|day?:phrase:Day; timeofday=part_of_day?:phrase:Part of the day / / {"eta_min": {M}} :: It comes in {M} minutes.
transport_traffic / traffic|traffic.report|roadState / How the traffic is / place_name=place|road|where?:phrase:Where; date=date|day?:phrase:Day; timeofday=part_of_day?:phrase:Part of the day; time=time?:phrase:Time / Q / {"delay_min": {M}} :: There is a delay of {M} minutes.
news_query / get_news|news.latest|headlines / News / news_topic=topic|about|subject?:phrase:What about; media_type=source|from|outlet?:phrase:Where from; place_name=place|region?:phrase:Of which place; date=date|since?:phrase:Of which day; person=person?:phrase:About whom / Q / {"headline": "{S}"} :: The headline: {S}
social_post / post|social.post|publishPost / Publishes a post / media_type=network|platform|where?:phrase:Network as it was said; business_name=to|company|mention?:phrase:Who is addressed / / {"post": "{ID}"} :: The post is {ID}.
social_query / read_feed|social.feed|whatsNew / What is new in social networks / media_type=network|platform|where?:phrase:Network; person=person|who?:phrase:Of whom; date=date|since?:phrase:Of which day; relation=relation?:phrase:Who that is to the user / Q / {"new": {M}} :: There are {M} new ones.
cooking_recipe / find_recipe|recipes.search|howToCook / Recipes / food_type=dish|food|what?:phrase:Dish; ingredient=ingredient|with?:phrase:Ingredient; cooking_type=method|how?:phrase:Way of cooking / Q / {"recipe": "{W}", "minutes": {M}} :: The recipe is {W}, {M} minutes.
qa_definition / define|dictionary.lookup|meaningOf / Meaning of a word / definition_word=word|term|phrase!:phrase:Word / Q / {S} :: It says: {S}
music_likeness / like_music|music.rate|saveOpinion / Keeps what the user thinks of music / artist_name=artist|by?:phrase:Artist; music_genre=genre|style?:phrase:Kind; song_name=song|title?:phrase:Song; music_descriptor=description?:phrase:Description / / saved :: It was saved.
music_settings / player_setting|player.set|controlPlayer / Shuffle, repeat and other settings of the player / player_setting=setting|mode|what?:phrase:Setting as it was said; song_name=song?:phrase:Song; music_genre=genre?:phrase:Kind / / ok :: It was set.
AddToPlaylist / add_to_playlist|playlist.add|addTrack / Puts a song, album or artist on a playlist / playlist=playlist|list|to!:phrase:Playlist; artist=artist|by?:phrase:Artist; entity_name=title|name|entity?:phrase:Name of song or album; music_item=item|kind|type?:phrase:Song, album, track... as it was said; playlist_owner=owner|whose?:phrase:Whose list, as it was said / / added :: It was added.
GetWeather / forecast|weather.forecast|weatherAt / Weather at a place and time / city=city|town?:phrase:City; state=state|region?:phrase:State; country=country|nation?:phrase:Country; timeRange=when|time|time_range?:phrase:When, as it was said; condition_description=condition|looking_for?:phrase:Kind of weather asked for; condition_temperature=temperature|feel?:phrase:Word for the temperature; geographic_poi=park|landmark|poi?:phrase:Park or landmark; spatial_relation=relation|proximity?:phrase:Word for how near; current_location=here|current?:phrase:Words for where the user is / Q / {"sky": "((clear|rain|cloudy|snow))", "temp_c": {M}} :: It is {1} at {M} degrees.
BookRestaurant / book_restaurant|restaurant.book|reserveTable / Books a table / restaurant_name=name|restaurant?:phrase:Name; restaurant_type=kind|type|venue?:phrase:Kind of place; party_size_number=party_size|people|seats?:small:How many; party_size_description=guests|who?:phrase:Who comes, as it was said; timeRange=when|time?:phrase:When, as it was said; city=city|town?:phrase:City; state=state?:phrase:State; country=country?:phrase:Country; cuisine=cuisine?:phrase:Cuisine; served_dish=dish|serves?:phrase:Dish that they have; facility=facility|with?:phrase:What the place has; sort=rank|sort?:phrase:Best, popular... as it was said; spatial_relation=relation|proximity?:phrase:Word for how near; poi=near|landmark?:phrase:Near what / / {"booking": "{ID}"} :: The booking is {ID}.
PlayMusic / play|media.play|playTrack / Plays music / artist=artist|by?:phrase:Artist; track=track|song|title?:phrase:Title; album=album?:phrase:Album; playlist=playlist|list?:phrase:Playlist; service=service|on|app?:phrase:Service; year=year|from?:phrase:Year or decade, as it was said; genre=genre|style?:phrase:Kind of music; sort=sort|rank?:phrase:Best, latest... as it was said; music_item=item|kind?:phrase:Song, album... as it was said / / playing :: It is playing.
RateBook / rate_book|ratings.add|giveRating / Rates a book / rating_value=rating|value|stars!:small:Rating; best_rating=out_of|max|best?:small:Best possible rating; rating_unit=unit?:phrase:Stars or points, as it was said; object_name=title|book|name?:phrase:Title; object_type=kind|type?:phrase:Novel, essay... as it was said; object_select=which|select?:phrase:This, current, last... as it was said; object_part_of_series_type=series|part_of?:phrase:Series, saga... as it was said / / saved :: The rating was saved.
SearchScreeningEvent / screenings|cinema.search|showTimes / When and where films are shown / movie_name=film|title|movie?:phrase:Film; location_name=cinema|chain|theatre?:phrase:Cinema; object_location_type=kind_of_place|place_type?:phrase:Word for the place; object_type=what|info?:phrase:What is asked for, as it was said; movie_type=kind|type?:phrase:Kind of film; timeRange=when|time?:phrase:When, as it was said; spatial_relation=relation|proximity?:phrase:Word for how near / Q / {"film": "{W}", "at": "{T}"} :: {W} is on at {T}.
SearchCreativeWork / find_work|catalogue.search|searchMedia / Finds books, films, songs, games, pictures by their title / object_name=title|name!:phrase:Title; object_type=kind|type|medium?:phrase:Kind, as it was said / Q / {"id": "{ID}"} :: It has the number {ID}. || no match :: Nothing was found.
guest / update_booking|booking.update|noteGuest|reservation / What a guest says about the table he books|Keeps what is known of a reservation / people=people|guests|party_size!:small:How many come; date=date|day!:phrase:Day as it was said; time=time|at!:phrase:Time as it was said; first_name=first_name|given_name!:phrase:First name; last_name=last_name|surname!:phrase:Last name / / saved :: It was noted. || {"booking": "{ID}"} :: The booking is {ID}.
"""
SMALL = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
SAID = re.compile(r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|noon|midnight)\b")
KINDS = []                                              # (card, mark -> parameter's first name, [(text, values)])


def typed(p, s):
    """The value of its type, or None where the words don't give one."""
    if p.kind != "small":
        return s.rstrip(".,;:?! ")
    s = re.sub(r" (?:people|persons?|guests|adults|of us|pax|diners)$", "", s.lower().strip(" .,?!"))
    return int(s) if s.isdigit() else SMALL.get(s)


def build():
    for row in ROWS.strip().split("\n"):
        kind, names, about, params, asks, results = [x.strip() for x in row.replace(" / / ", " / - / ").split(" / ", 5)]
        marks, texts = {}, []
        for p in params.split(";"):
            mark, rest = p.strip().split("=", 1)
            marks[mark] = rest
        needed = {m for m, x in marks.items() if "!:" in x} if kind != "guest" else set()
        rows = ["said_" + kind, names.replace("|", "/"), about.replace("|", "/"), ";".join(x.replace("!:", ":").replace("|", "/") if kind != "guest" else x.replace("!:", "?:").replace("|", "/") for x in marks.values()), "-", "=> " + results]
        card = Card(rows)
        card.question = asks == "Q"
        by = dict(zip(marks, card.params))
        for text, said in MARKED.get(kind, []):
            if not set(said) <= set(marks) or not needed <= set(said):
                continue
            rest = text.lower()
            for s in said.values():
                rest = rest.replace(s.lower(), " ", 1)
            vals = {by[m].names[0]: typed(by[m], s) for m, s in said.items()}
            if SAID.search(rest) or None in vals.values() or kind == "guest" and not said:
                continue                                # something was said that no mark tells of
            texts.append((text, vals))
        if len(texts) > 20:
            KINDS.append((card, texts))


build()
# kinds that may serve for one another's wishes
NEAR = [set(x.split()) for x in ("GetWeather weather_query", "BookRestaurant guest recommendation_locations takeaway_order takeaway_query calendar_set", "PlayMusic play_music play_radio music_likeness music_settings play_podcasts play_audiobook AddToPlaylist",
                                 "SearchScreeningEvent recommendation_movies recommendation_events SearchCreativeWork", "alarm_set calendar_set", "alarm_query calendar_query", "alarm_remove calendar_remove", "transport_taxi transport_ticket transport_query transport_traffic",
                                 "lists_createoradd lists_query lists_remove calendar_set AddToPlaylist", "email_query social_query", "email_sendemail social_post", "iot_hue_lightoff iot_wemo_off", "iot_wemo_on iot_hue_lightup iot_cleaning iot_coffee", "audio_volume_mute audio_volume_down iot_hue_lightdim",
                                 "play_game PlayMusic play_audiobook", "news_query social_query SearchCreativeWork", "recommendation_locations recommendation_events takeaway_query cooking_recipe transport_query SearchScreeningEvent", "qa_definition SearchCreativeWork news_query", "email_querycontact email_addcontact email_query", "RateBook music_likeness",
                                 "play_audiobook SearchCreativeWork", "iot_hue_lightchange iot_hue_lightdim iot_hue_lightup iot_hue_lightoff", "audio_volume_up audio_volume_down audio_volume_mute")]


def kind_of(card):
    return card.domain[5:]


def near(a, b):
    return any(kind_of(a) in s and kind_of(b) in s for s in NEAR)


def others(r, card, k):
    out = []
    for _ in range(k):
        c = r.choice(KINDS)[0] if r.p(0.5) else r.choice(schemas.ALL)
        if c is card or c in out or c.domain.startswith("said_") and near(c, card) or alike(c, card):
            continue
        if not c.domain.startswith("said_") and c not in schemas.DULL:
            continue                                    # a function of home and every day might do it too
        out.append(c)
    return out


def typed_by_hand(r, t):
    """The collections have it in lower case without points; people vary."""
    if r.p(0.25):
        t = t[0].upper() + t[1:]
    if t[-1:] not in ".?!" and r.p(0.25):
        t += r.choice([".", ".", "?", "!", " please", " thanks", ", please"])
    return t


@family("functions", 50.0)
def said(d):
    r = d.r
    card, texts = r.choice(KINDS)
    text, vals = r.pick(texts)
    tool = make_tools(d, [card], others(r, card, r.choice([0, 0, 1, 1, 2, 3, 4])))[0]
    d.user(typed_by_hand(r, text))
    d.call(tool.name, tool.params(vals))
    outcome(d, card.question)


GUEST = next((k for k in KINDS if kind_of(k[0]) == "guest"), None)


@family("turns", 6.0)
def guest(d):
    """A guest says one thing after the other about his table."""
    r = d.r
    card, texts = GUEST
    tool = make_tools(d, [card], others(r, card, r.choice([0, 1, 2])))[0]
    for _ in range(r.randint(2, 4)):
        text, vals = r.pick(texts)
        d.user(typed_by_hand(r, text))
        d.call(tool.name, tool.params(vals))
        outcome(d, False)


@family("functions", 9.0)
def said_none(d):
    """The wish is one that none of the functions offered grants."""
    r = d.r
    card, texts = r.choice([k for k in KINDS if kind_of(k[0]) not in ("qa_definition", "news_query", "cooking_recipe")])
    text, _ = r.pick(texts)
    for _ in range(9):
        cards = others(r, card, r.randint(1, 5))
        if cards:
            break
    else:
        cards = [r.choice(schemas.DULL)]
    make_tools(d, cards, [])
    d.user(typed_by_hand(r, text))
    d.say(r.choice(REFUSE))
