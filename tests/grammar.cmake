# agent/prompt and agent/toolcall
corral_test(agent_prompt_test unit/agent_prompt_test.c LINK corral_agent corral_engine corral_base)
corral_test(agent_toolcall_test unit/agent_toolcall_test.c LINK corral_agent corral_base)
corral_test(agent_schema_test unit/agent_schema_test.c LINK corral_agent corral_base)
