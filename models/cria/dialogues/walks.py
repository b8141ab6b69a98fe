"""All that is written for the many walks of life, one module a subject."""
import cards4
import cards5
import cards6
import cards7
import cards8
import cards9
import cards10
import cards11
import cards12
import cards13
import cards14
import cards15
import cards16
import cards17
import cards18
import cards19
import cards20
import cards21
import cards22
import cards23
import cards24
import cards25
import cards26
import cards27
import cards28

CARDS = cards4.CARDS + cards5.CARDS + cards6.CARDS + cards7.CARDS + cards8.CARDS + cards9.CARDS + cards10.CARDS + cards11.CARDS + cards12.CARDS + cards13.CARDS + cards14.CARDS + cards15.CARDS + cards16.CARDS
FACTS = cards17.CARDS + cards18.CARDS + cards19.CARDS + cards20.CARDS + cards21.CARDS + cards22.CARDS + cards23.CARDS + cards24.CARDS + cards25.CARDS + cards26.CARDS + cards27.CARDS + cards28.CARDS                               # wishes that name no deed
CARDS += FACTS
