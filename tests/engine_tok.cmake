corral_fuzz(gguf_fuzz fuzz/gguf_fuzz.c LINK corral_engine)
