# The embedded model through a whole daemon. Measured: all of the 105 older hand-written conversations, 95 % of each third one of the first unseen
# set, 86 % of each fourth one of the second, 70 % of each fourth one of the third; a few per cent less is a fault.
if(TARGET corrald)
  set(ask python3 ${CMAKE_SOURCE_DIR}/models/cria/eval/ask.py --bin ${CMAKE_BINARY_DIR}/bin)
  corral_script(cria_questions COMMAND ${ask} --least 96 LABEL model TIMEOUT 900)
  corral_script(cria_unseen COMMAND ${ask} --questions ${CMAKE_SOURCE_DIR}/models/cria/eval/unseen.jsonl --every 3 --least 91 LABEL model TIMEOUT 900)
  corral_script(cria_unseen2 COMMAND ${ask} --questions ${CMAKE_SOURCE_DIR}/models/cria/eval/unseen2.jsonl --every 4 --least 82 LABEL model TIMEOUT 900)
  corral_script(cria_unseen3 COMMAND ${ask} --questions ${CMAKE_SOURCE_DIR}/models/cria/eval/unseen3.jsonl --every 4 --least 65 LABEL model TIMEOUT 900)
endif()
