#!/bin/sh
# More SFT on the GPU machine from a GGUF of ours, 8-bit or the shipped one (about 11 minutes on two H100s).
#   $1: folder with before.gguf, vocab.json or cria.gguf as vocab.gguf, these scripts under src/, and, where it was kept, language.npy
# Run it in ONE call that waits for its end (a machine left alone for 30 s is gone with everything on it).
set -e
W=$1
D=$W/src
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L | wc -l)
V=vocab.json
[ -f $V ] || V=vocab.gguf
python3 "$D"/makedata.py ids $V sft0.npz "${DIALOGUES:-900000}" "${SEED:-5000}" "${MAKERS:-30}" &
python3 "$D"/pack.py unpack before.gguf before.pt
wait
python3 -m torch.distributed.run --nproc-per-node "$N" "$D"/sft.py "$W" before.pt sft.pt "${SFT_S:-350}" "${LR:-5e-4}"
python3 "$D"/export.py sft.pt $V cria.gguf
(cd "$D" && python3 probe.py "$W"/sft.pt "$W"/$V > "$W"/probe.txt 2>&1) &
python3 "$D"/evaluate.py sft.pt $V "${EVAL:-2500}" 900000000 failures.json
wait
echo LEASE DONE
