#!/bin/sh
# Two calls on the GPU machine, the second within 30 s of the first (a machine left alone is gone with everything on it).
#   lease3.sh WORK first     new dialogues, SFT from before.gguf: ~9 minutes on two H200s
#   lease3.sh WORK second    what that model still gets wrong, SFT on it with fresh dialogues: ~9 minutes
# WORK holds before.gguf, vocab.gguf (the shipped file serves as both) and these scripts under src/.  A stage whose result is there is skipped.
set -e
W=$1
D=$W/src
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L 2>/dev/null | wc -l)
[ "$N" -gt 0 ] || N=1
V=vocab.gguf
say() { echo "== $(date +%T) $*"; }
sft() { python3 -m torch.distributed.run --nproc-per-node "$N" "$D"/sft.py "$W" "$@"; }
measure() {                     # checkpoint, number: probe of both hand-written files, generated evaluation
    for q in unseen questions; do
        (cd "$D" && timeout 100 python3 probe.py "$W/$1" "$W/$V" "eval/$q.jsonl" > "$W/probe-$q.txt" 2>&1; tail -n 12 "$W/probe-$q.txt" > "$W/probe-$q.end") &
    done
    timeout 100 python3 "$D"/evaluate.py "$1" $V "${EVAL:-2000}" 900000000 failures.json || echo "no generated evaluation"
    wait
    for q in unseen questions; do echo "-- $q"; cat "probe-$q.end"; done
}
case $2 in
first)
    if [ ! -f sft0.npz ]; then
        say data
        python3 "$D"/makedata.py ids $V part.npz "${DIALOGUES:-900000}" "${SEED:-7000}" "${MAKERS:-30}" &
        python3 "$D"/pack.py unpack before.gguf before.pt
        wait
        mv part.npz sft0.npz
    fi
    # rows for the second call, made while the GPUs work; setsid, since they may outlive this call
    [ -f next.npz ] || setsid nice -n 10 sh -c "python3 $D/makedata.py ids $V nextpart.npz ${NEXT:-500000} 9000 ${MAKERS_NEXT:-20} > next.log 2>&1 && mv nextpart.npz next.npz" > /dev/null 2>&1 &
    say SFT
    sft before.pt sft.pt "${SFT_S:-350}" "${LR:-5e-4}" sft0.npz
    python3 "$D"/export.py sft.pt $V cria.gguf
    say measure
    measure sft.pt ;;
second)
    [ -f sft.pt ] || { echo "the first call's result is gone (the machine was given back): first again"; exec sh "$0" "$W" first; }
    say mine
    i=0; pids=
    while [ $i -lt "$N" ]; do
        CUDA_VISIBLE_DEVICES=$i python3 "$D"/mine.py sft.pt $V hard$i.npz "${MINE:-18000}" "${MINE_S:-110}" $((40000000 + i * 9000000)) "${EXTRA:-60000}" > mine$i.log 2>&1 &
        pids="$pids $!"
        i=$((i + 1))
    done
    for p in $pids; do wait "$p" || echo "a miner failed"; done
    tail -n 6 mine*.log
    n=0
    while [ ! -f next.npz ] && [ $n -lt 40 ]; do sleep 1; n=$((n + 1)); done
    rows=$(ls next.npz hard*.npz 2>/dev/null || true)
    [ -f next.npz ] || rows="$rows sft0.npz"
    say "SFT on $rows"
    sft sft.pt sft2.pt "${SFT2_S:-240}" "${LR2:-2.5e-4}" $rows
    python3 "$D"/export.py sft2.pt $V cria2.gguf
    say measure
    measure sft2.pt ;;
esac
say LEASE DONE
