# tools, and the agent's turns against a scripted engine and sandbox (no model, no jail)

corral_test(tools_code_test unit/tools_code_test.c fake_sandbox.c LINK corral_tools corral_base)
foreach(subject turn calls conversation)
  corral_test(agent_${subject}_test unit/agent_${subject}_test.c turn_world.c turn_harness.c fake_engine.c fake_sandbox.c
    LINK corral_agent corral_tools corral_store corral_base TIMEOUT 120)
endforeach()
corral_test(agent_kill_test unit/agent_kill_test.c turn_harness.c fake_engine.c fake_sandbox.c
  LINK corral_agent corral_tools corral_store corral_base TIMEOUT 300)
corral_test(agent_disk_test unit/agent_disk_test.c own_disk.c turn_harness.c fake_engine.c fake_sandbox.c
  LINK corral_agent corral_tools corral_store corral_base TIMEOUT 120)
if(TARGET corrald)
  corral_script(gate_margins COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/scenario/gate_margins.py --bin ${CMAKE_BINARY_DIR}/bin LABEL model TIMEOUT 300)
endif()
