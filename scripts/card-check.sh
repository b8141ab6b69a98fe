#!/usr/bin/env bash
# card-check.sh [MODEL.gguf ...] - on a machine with an NVIDIA card: builds with the module for it, runs every test that wants
# a card, says where a layer's time goes, and prints the bench table of each model named. Non-zero when anything failed.
#
# CORRAL_VECTORS, CORRAL_MKGGUF, CORRAL_MODELS, CORRAL_GREEDY, CORRAL_CARD_MODEL: see docs/gpu.md, "Tests".
# CARD_ARCHITECTURES: the generations to compile for (all: "75;80;86;89;90a"; one is much quicker).
set -eu
cd "$(dirname "$(readlink -f "$0")")/.."
. scripts/setup.sh

[ -e /dev/nvidiactl ] || fail "no NVIDIA card here: /dev/nvidiactl is missing (is the driver loaded?)"
for model; do
    [ -r "$model" ] || fail "$model can't be read"
done
setup_packages check
nvcc=$(setup_nvcc) || fail "no CUDA compiler, and none could be fetched (build/nvcc.log)"
say "Building release with the module for cards ..."
setup_build release -DCORRAL_TESTS=ON -DCORRAL_NVCC="$nvcc" ${CARD_ARCHITECTURES:+"-DCORRAL_CUDA_ARCHITECTURES=$CARD_ARCHITECTURES"}

failed=
export CORRAL_CARD=1                # a card that can't be used is a failure here, no reason to skip
say "Tests that want a card"
ctest --preset release -L gpu --no-tests=error --output-on-failure || failed="$failed tests"
say "Where a layer's time goes"
build/release/tests/card-bench time || failed="$failed card-bench"
if [ "$(ls /dev/nvidia[0-9]* 2>/dev/null | wc -l)" -gt 1 ]; then
    say "One card and two"
    build/release/tests/card-team time 8b 1 2 || failed="$failed card-team"
fi
for model; do
    say "$model"
    trained=$(build/release/bin/corral model info "$model" | awk '$1 == "context_trained" { print $2 }')
    depths=()
    for n in 8192 32768; do
        [ "${trained:-0}" -le $n ] || depths+=($n)
    done
    build/release/bin/corral bench --backend cuda --model "$model" --prompt 2048 --tokens 128 --batch 8,32 \
        ${depths:+--context "$(IFS=,; echo "${depths[*]}")"} || failed="$failed $model"
done
[ -z "$failed" ] || fail "failed:$failed"
