# The embedded model through a whole daemon. Measured: 97.1 % of the 105 older hand-written conversations, 90 % of each third one of the 239 unseen ones; a
# few per cent less is a fault.
if(TARGET corrald)
  set(ask python3 ${CMAKE_SOURCE_DIR}/models/cria/eval/ask.py --bin ${CMAKE_BINARY_DIR}/bin)
  corral_script(cria_questions COMMAND ${ask} --least 93 LABEL model TIMEOUT 900)
  corral_script(cria_unseen COMMAND ${ask} --questions ${CMAKE_SOURCE_DIR}/models/cria/eval/unseen.jsonl --every 3 --least 85 LABEL model TIMEOUT 900)
endif()
