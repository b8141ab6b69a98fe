add_executable(sandbox_try sandbox_try.c sandbox_driver.c)
target_link_libraries(sandbox_try PRIVATE corral_flags corral_sandbox corral_base)
add_executable(jail_bench jail_bench.c sandbox_driver.c)
target_link_libraries(jail_bench PRIVATE corral_flags corral_sandbox corral_base)
set_target_properties(sandbox_try jail_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

# The programs of a jail are not run under sanitizers: their memory maps and the jail's limits exclude each other.
if(NOT CORRAL_SANITIZE)
  corral_test(sandbox_fence_test unit/sandbox_fence_test.c sandbox_driver.c LINK corral_sandbox corral_base LABEL sandbox TIMEOUT 240)
  corral_test(sandbox_calls_test unit/sandbox_calls_test.c sandbox_driver.c LINK corral_sandbox corral_base LABEL sandbox TIMEOUT 240)
endif()
