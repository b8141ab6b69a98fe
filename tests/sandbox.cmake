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

corral_test(sandbox_locks_test unit/sandbox_locks_test.c ${CMAKE_SOURCE_DIR}/sandbox/locks.c LINK corral_base)

# A whole corrald: the checks of `corral sandbox probe`, and surroundings that lack a layer.
if(TARGET corrald AND NOT CORRAL_SANITIZE)
  add_executable(without without.c)
  target_link_libraries(without PRIVATE corral_flags PkgConfig::SECCOMP)
  set_target_properties(without PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  foreach(case probe no_namespaces no_landlock no_landlock_accepted no_seccomp no_mounts over_mounted_proc container container_of_root_alone container_without_namespaces cgroup no_cgroup nothing_shared usual_priority no_python explain daemon_fenced)
    corral_script(fence_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/fence.py ${case} LABEL sandbox TIMEOUT 400)
  endforeach()
  foreach(case probe_all probe_as_user)                 # with the exhausting ones: over a minute
    corral_script(fence_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/fence.py ${case} LABEL long TIMEOUT 600)
  endforeach()
endif()
