corral_test(knowledge_text_test unit/knowledge_text_test.c LINK corral_kb corral_base TIMEOUT 120)

if(TARGET corrald-scripted)
  foreach(case folder queries hostile repository bad_repository killed)
    corral_script(knowledge_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/knowledge.py ${case} TIMEOUT 240)
  endforeach()
  corral_script(knowledge_model COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/knowledge_model.py LABEL model TIMEOUT 300)
endif()
