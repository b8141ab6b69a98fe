corral_test(base_file_test unit/base_file_test.c LINK corral_base ONE_THREAD)
corral_test(base_json_test unit/base_json_test.c LINK corral_base ONE_THREAD)
corral_test(base_str_test unit/base_str_test.c LINK corral_base ONE_THREAD)
corral_test(base_sha256_test unit/base_sha256_test.c LINK corral_base ONE_THREAD)

# Each public header compiles alone, strictly.
add_library(corral_headers OBJECT)
foreach(h base/err.h base/mem.h base/log.h base/buf.h base/str.h base/clock.h base/json.h base/queue.h base/file.h protocol/protocol.h
        store/store.h engine/engine.h sandbox/sandbox.h tools/tools.h agent/agent.h clients/lib/corral.h)
  string(MAKE_C_IDENTIFIER ${h} id)
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/headers/${id}.c CONTENT "#include \"${h}\"\nint ${id};\n" @ONLY)
  target_sources(corral_headers PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/headers/${id}.c)
endforeach()
target_include_directories(corral_headers PRIVATE ${CMAKE_SOURCE_DIR})
target_compile_options(corral_headers PRIVATE -std=c11 -Wall -Wextra -pedantic -Werror)
