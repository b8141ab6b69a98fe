# the code interpreter as a notebook: ordinary programs in the real jail
if(TARGET corrald-scripted AND NOT CORRAL_SANITIZE)
  foreach(case every_module library shown ends cancelled science pictures)
    corral_script(notebook_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/notebook.py ${case} LABEL sandbox TIMEOUT 240)
  endforeach()
endif()
# languages beside Python, and the code check in a turn
if(TARGET corrald-scripted AND NOT CORRAL_SANITIZE)
  foreach(case bash sql node c cpp one_folder folder for_the_model code_check)
    corral_script(languages_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/languages.py ${case} LABEL sandbox TIMEOUT 240)
  endforeach()
endif()
