corral_test(protocol_test unit/protocol_test.c LINK corral_protocol corral_base)
corral_fuzz(frame_fuzz fuzz/frame_fuzz.c LINK corral_protocol corral_base)
