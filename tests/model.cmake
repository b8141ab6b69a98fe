# The embedded model through a whole daemon: 105 hand-written conversations; measured 93 % right, so fewer than 88 is a fault.
if(TARGET corrald)
  corral_script(cria_questions COMMAND python3 ${CMAKE_SOURCE_DIR}/models/cria/eval/ask.py --bin ${CMAKE_BINARY_DIR}/bin --least 88 LABEL model TIMEOUT 900)
endif()
