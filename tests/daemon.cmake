corral_test(daemon_config_test unit/daemon_config_test.c LINK corral_daemon corral_protocol corral_base PkgConfig::INIH)
corral_test(daemon_attach_test unit/daemon_attach_test.c LINK corral_daemon corral_base)
corral_test(daemon_front_test unit/daemon_front_test.c unit/daemon_stub_agent.c LINK corral_daemon corral_client corral_store corral_protocol
  corral_base Threads::Threads PkgConfig::ZMQ)

# A whole corrald whose model is a script (scripted_engine.c), and what it is put through.
if(TARGET corrald)
  add_executable(corrald-scripted ${CMAKE_SOURCE_DIR}/daemon/main.c scripted_engine.c fake_engine.c)
  target_link_libraries(corrald-scripted PRIVATE corral_flags corral_daemon corral_agent corral_tools corral_sandbox corral_store
    corral_protocol corral_base Threads::Threads PkgConfig::SYSTEMD)
  set_target_properties(corrald-scripted PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  file(CREATE_LINK ${CMAKE_BINARY_DIR}/bin/corral-launcher ${CMAKE_BINARY_DIR}/tests/corral-launcher SYMBOLIC)
  foreach(case ask_events plain_answer client_tools tools_refused queueing cancel interrupt interrupt_waiting hung_daemon dies_before_it_answers kill_in_turn kill_anywhere client_dies
          two_watchers late_watcher sigterm_in_turn loading exit_codes arguments bad_config second_daemon stale_socket
          chat_lines chat_terminal plain_terminal terminal_safety sandbox_run memory_runs_out memory_is_short launcher_killed remove_while_watching frames odd_texts parallel_clients
          model_info)
    corral_script(front_${case} COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/front.py ${case} TIMEOUT 60)
  endforeach()
endif()
if(TARGET corrald)
  corral_script(full_disk COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/full_disk.py LABEL sandbox TIMEOUT 300)
  corral_script(hostile_models COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/hostile_models.py LABEL model TIMEOUT 120)
  corral_script(packed_weights COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/packed_weights.py LABEL model TIMEOUT 180)
  corral_script(front_model COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/front_model.py LABEL model TIMEOUT 300)
  corral_script(kv_disk COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/kv_disk.py LABEL model TIMEOUT 300)
endif()
