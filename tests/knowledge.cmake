corral_test(knowledge_text_test unit/knowledge_text_test.c LINK corral_kb corral_base TIMEOUT 120)
