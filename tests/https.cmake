# HTTPS: the pieces by themselves, and whole requests against a TLS server of the tests' own on loopback.
add_executable(https_certs https_certs.c)
target_link_libraries(https_certs PRIVATE corral_flags corral_base ${MBEDTLS_LIBRARIES})
target_include_directories(https_certs PRIVATE ${MBEDTLS_INCLUDE})
add_executable(https_try https_try.c)
target_link_libraries(https_try PRIVATE corral_flags corral_tools corral_sandbox corral_base)
set_target_properties(https_certs https_try PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
corral_test(https_http_test unit/https_http_test.c LINK corral_https corral_base ZLIB::ZLIB)
corral_test(tools_address_test unit/tools_address_test.c LINK corral_tools corral_base)
corral_test(tools_answers_test unit/tools_answers_test.c LINK corral_tools corral_base ONE_THREAD)
corral_test(tools_connect_test unit/tools_connect_test.c LINK corral_tools corral_base)
corral_fuzz(http_fuzz fuzz/http_fuzz.c LINK corral_https corral_base)

# A probe in the place of corral-tool-https, beside a launcher of its own.
add_executable(https_probe https_probe.c)
target_link_libraries(https_probe PRIVATE corral_flags corral_jail corral_base)
set_target_properties(https_probe PROPERTIES OUTPUT_NAME corral-tool-https RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/https_jail)
add_custom_command(TARGET https_probe POST_BUILD
  COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:corral-launcher> ${CMAKE_BINARY_DIR}/tests/https_jail/corral-launcher)
add_dependencies(https_probe corral-launcher)

if(NOT CORRAL_SANITIZE)
  corral_test(https_fence_test unit/https_fence_test.c LINK corral_sandbox corral_base LABEL sandbox TIMEOUT 60)
  foreach(case good chain tls12 wrong_host expired future self_signed unknown_ca leaf_as_ca weak_hash
          literal_address broken_authorities tls10 tls11 tls13 weak_cipher not_tls hang_up silent record_flood chunked
          chunked_pieces chunked_cut chunked_bad gzip gzip_chunked gzip_bad gzip_cut gzip_bomb brotli until_close
          cut_without_goodbye body_cut body_100mb header_flood slow_loris no_http nothing early_hints second_response
          redirect status_401 status_500 json_bad json_other json_odd json_deep no_results nasty raw_bytes injection
          key_place no_such_key private_names bad_urls unreachable rate_limit retry_after memory failures_are_not_kept
          cancelled queries many alpha_does_not_understand)
    corral_script(https_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/https.py ${case} LABEL sandbox TIMEOUT 60)
  endforeach()
  if(TARGET corrald-scripted)
    foreach(case both_tools not_configured no_control_token key cancel sigterm)
      corral_script(search_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/search.py ${case} TIMEOUT 60)
    endforeach()
    corral_script(search_embedded COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/search.py embedded LABEL model TIMEOUT 120)
  endif()
endif()
