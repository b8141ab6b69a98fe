#!/bin/sh
# The seeds of vocab_fuzz are the tiny vocabularies; mutations of their tables are what matters.
cd "$(dirname "$0")" && mkdir -p vocab && cp ../../vectors/tokenizer/tiny-*.gguf vocab/
