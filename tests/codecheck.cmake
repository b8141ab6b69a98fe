corral_test(agent_codecheck_test unit/agent_codecheck_test.c LINK corral_agent corral_base ONE_THREAD)
corral_fuzz(codecheck_fuzz fuzz/codecheck_fuzz.c LINK corral_agent corral_base)
# by hand: its findings in files that are known to be good
add_executable(codecheck_try codecheck_try.c)
target_link_libraries(codecheck_try PRIVATE corral_flags corral_agent corral_base)
set_target_properties(codecheck_try PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
