# corral_fuzz(NAME SOURCE... LINK LIBRARY... [TIMEOUT SECONDS]): a target <input>_fuzz that defines LLVMFuzzerTestOneInput.
#
# Everywhere it is linked with replay.c and run as an ordinary test over tests/fuzz/seeds/<input>/ and small
# mutations of what is there. With the preset "fuzz" (clang) it is a libFuzzer program instead:
#   cmake --preset fuzz -G Ninja && cmake --build --preset fuzz --target gguf_fuzz
#   build/fuzz/tests/gguf_fuzz -max_total_time=300 /tmp/corpus tests/fuzz/seeds/gguf
option(CORRAL_FUZZ "Build the fuzz targets with libFuzzer (needs clang)" OFF)

function(corral_fuzz name)
  cmake_parse_arguments(F "" "TIMEOUT" "LINK" ${ARGN})
  string(REGEX REPLACE "_fuzz$" "" input ${name})
  set(seeds ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/seeds/${input})
  if(NOT F_TIMEOUT)
    set(F_TIMEOUT 60)
  endif()
  if(CORRAL_FUZZ)
    add_executable(${name} ${F_UNPARSED_ARGUMENTS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_test(NAME ${name} COMMAND ${name} -runs=0 ${seeds})
  else()
    add_executable(${name} ${F_UNPARSED_ARGUMENTS} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/replay.c)
    add_test(NAME ${name} COMMAND ${name} ${seeds})
  endif()
  corral_unit_test(${name} TRUE)
  target_compile_options(${name} PRIVATE -include ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz.h)
  target_link_libraries(${name} PRIVATE corral_flags ${F_LINK})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  set_tests_properties(${name} PROPERTIES LABELS "unit;one-thread" TIMEOUT ${F_TIMEOUT}
    ENVIRONMENT "CORRAL_BUILD=${CMAKE_BINARY_DIR};CORRAL_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()
