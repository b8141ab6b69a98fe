# The embedded model through a whole daemon, on a fixed part of the hand-written conversations (the whole of them: label long). The thresholds lie a
# little below what the shipped file measures on each (models/cria/README.md).
function(cria_asked name label file every least)
  if(TARGET corrald)
    corral_script(${name} COMMAND python3 ${CMAKE_SOURCE_DIR}/models/cria/eval/ask.py --bin ${CMAKE_BINARY_DIR}/bin
      --questions ${CMAKE_SOURCE_DIR}/models/cria/eval/${file}.jsonl --every ${every} --least ${least} LABEL ${label} TIMEOUT 1800)
  endif()
endfunction()

corral_script(cria_judging_is_sound COMMAND python3 ${CMAKE_SOURCE_DIR}/models/cria/eval/prove.py unseen7)
corral_script(cria_judging8_is_sound COMMAND python3 ${CMAKE_SOURCE_DIR}/models/cria/eval/prove.py unseen8)
cria_asked(cria_questions model questions 4 92)
cria_asked(cria_unseen3 model unseen3 8 75)
cria_asked(cria_unseen5 model unseen5 8 82)
cria_asked(cria_unseen8 model unseen8 21 81)
cria_asked(cria_questions_all long questions 1 95)
cria_asked(cria_unseen_all long unseen 1 92)
cria_asked(cria_unseen2_all long unseen2 1 92)
cria_asked(cria_unseen3_all long unseen3 1 86)
cria_asked(cria_unseen4_all long unseen4 1 84)
cria_asked(cria_unseen5_all long unseen5 1 85)
cria_asked(cria_unseen6_all long unseen6 1 85)
cria_asked(cria_unseen7_all long unseen7 1 83)
cria_asked(cria_unseen8_all long unseen8 1 81)
