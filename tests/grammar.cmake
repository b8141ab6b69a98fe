# agent/prompt and agent/toolcall
corral_test(agent_prompt_test unit/agent_prompt_test.c LINK corral_agent corral_engine corral_base)
corral_test(agent_toolcall_test unit/agent_toolcall_test.c LINK corral_agent corral_base)
corral_test(agent_schema_test unit/agent_schema_test.c LINK corral_agent corral_base)
corral_test(agent_guide_test unit/agent_guide_test.c LINK corral_agent corral_base)
corral_test(agent_toolcall_twin_test unit/agent_toolcall_twin_test.c unit/toolcall_twin.c LINK corral_agent corral_base)
corral_fuzz(toolcall_fuzz fuzz/toolcall_fuzz.c LINK corral_agent corral_base)
corral_fuzz(schema_fuzz fuzz/schema_fuzz.c LINK corral_agent corral_base)
corral_fuzz(render_fuzz fuzz/render_fuzz.c LINK corral_agent corral_engine corral_base)
