#!/bin/sh
# More SFT from a GGUF of ours, one call on the GPU machine:  again.sh WORK
# WORK holds before.gguf, vocab.gguf (the shipped file serves as both) and these scripts under src/.  The SFT starts on the first dialogues and takes up the
# rest when they are made.  All keeps to BUDGET seconds; the new file comes back in 16 MB pieces under $OUT, with the log.
set -e
W=$1
D=$W/src
T0=$(date +%s)
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L 2>/dev/null | wc -l)
[ "$N" -gt 0 ] || N=1
V=vocab.gguf
SEED=${SEED:-12000}
LAST=${LAST:-22}                # seconds for the file and its way back
elapsed() { echo $(($(date +%s) - T0)); }
say() { echo "== $(elapsed) s: $*"; }
say data
python3 "$D"/pack.py unpack before.gguf before.pt &
python3 "$D"/makedata.py ids $V sft0.npz "${FIRST:-200000}" "$SEED" "${MAKERS:-30}"
wait
[ "${REST:-600000}" = 0 ] || for i in 1 2; do                # one after the other, beside the training
    nice -n 10 python3 "$D"/makedata.py ids $V part$i.npz "${REST:-600000}" $((SEED + i * 2000)) "${MAKERS_REST:-28}" && mv part$i.npz sft$i.npz
done > rest.log 2>&1 &
say SFT
python3 -m torch.distributed.run --nproc-per-node "$N" "$D"/sft.py "$W" before.pt sft.pt "@$((T0 + ${BUDGET:-585} - LAST))" "${LR:-5e-4}" sft0.npz sft1.npz sft2.npz
python3 "$D"/export.py sft.pt $V cria.gguf
[ -z "$OUT" ] || split -b 16000000 -d -a 1 cria.gguf "$OUT/g"
cat rest.log
say done
