# The embedded model through a whole daemon. Measured: 99 % of the 105 older hand-written conversations, 95 % of each third one of the first unseen
# set, 83 % of each fourth one of the second; a few per cent less is a fault.
if(TARGET corrald)
  set(ask python3 ${CMAKE_SOURCE_DIR}/models/cria/eval/ask.py --bin ${CMAKE_BINARY_DIR}/bin)
  corral_script(cria_questions COMMAND ${ask} --least 95 LABEL model TIMEOUT 900)
  corral_script(cria_unseen COMMAND ${ask} --questions ${CMAKE_SOURCE_DIR}/models/cria/eval/unseen.jsonl --every 3 --least 90 LABEL model TIMEOUT 900)
  corral_script(cria_unseen2 COMMAND ${ask} --questions ${CMAKE_SOURCE_DIR}/models/cria/eval/unseen2.jsonl --every 4 --least 77 LABEL model TIMEOUT 900)
endif()
