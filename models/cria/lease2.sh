#!/bin/sh
# More SFT on the GPU machine from a packed checkpoint ($1/sft8.gguf), with language.npy and vocab.json of the first lease.
set -e
W=$1
D=$W/src
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L | wc -l)
python3 "$D"/makedata.py ids vocab.json sft0.npz "${DIALOGUES:-900000}" 5000 30 &
python3 "$D"/pack.py unpack sft8.gguf before.pt
wait
python3 -m torch.distributed.run --nproc-per-node "$N" "$D"/sft.py "$W" before.pt sft.pt "${SFT_S:-360}" "${LR:-5e-4}"
python3 "$D"/export.py sft.pt vocab.json cria.gguf
(cd "$D" && CUDA_VISIBLE_DEVICES=1 python3 probe.py ../sft.pt ../vocab.json > ../probe.txt 2>&1) &
python3 "$D"/evaluate.py sft.pt vocab.json "${EVAL:-2500}" 900000000 failures.json
wait
echo LEASE DONE
