#!/bin/sh
# Two calls on the GPU machine, the second within 30 s of the first (a machine left alone is gone with everything on it).
#   lease3.sh WORK first     new dialogues, SFT from before.gguf
#   lease3.sh WORK second    what that model still gets wrong, SFT on it with fresh dialogues
# WORK holds before.gguf, vocab.gguf (the shipped file serves as both) and these scripts under src/.  Each call keeps to BUDGET seconds: the SFT
# gets what the other steps leave.  The new file is cut into 16 MB pieces under $OUT as soon as it is there; measuring comes after.
set -e
W=$1
D=$W/src
T0=$(date +%s)
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L 2>/dev/null | wc -l)
[ "$N" -gt 0 ] || N=1
V=vocab.gguf
MEASURE=${MEASURE:-80}          # seconds kept for export and measuring
STARTUP=${STARTUP:-60}          # for loading and compiling before the SFT's clock starts
elapsed() { echo $(($(date +%s) - T0)); }
say() { echo "== $(elapsed) s: $*"; }
left() {                        # the SFT's seconds: what is left, at most $1, at least 60
    s=$((${BUDGET:-580} - $(elapsed) - STARTUP - MEASURE))
    [ $s -le "$1" ] || s=$1
    [ $s -ge 60 ] || s=60
    echo $s
}
sft() { python3 -m torch.distributed.run --nproc-per-node "$N" "$D"/sft.py "$W" "$@"; }
pieces() { [ -z "$OUT" ] || split -b 16000000 -d -a 1 "$1" "$OUT/$2"; }
measure() {                     # both hand-written files and a generated evaluation
    probes=
    for q in unseen questions; do
        (
            cd "$D"
            CUDA_VISIBLE_DEVICES=$((N - 1)) timeout $((MEASURE - 10)) python3 probe.py "$W/$1" "$W/$V" "eval/$q.jsonl" > "$W/probe-$q.txt" 2>&1 || echo "the probe did not end well" >> "$W/probe-$q.txt"
            [ -z "$OUT" ] || cp "$W/probe-$q.txt" "$OUT/"
        ) &
        probes="$probes $!"
    done
    # to a file: workers of a program that was stopped would keep the call's output open
    timeout $((MEASURE - 10)) python3 "$D"/evaluate.py "$1" $V "${EVAL:-1500}" 900000000 failures.json > evaluate.txt 2>&1 || echo "no generated evaluation" >> evaluate.txt
    cat evaluate.txt
    for p in $probes; do wait "$p"; done
    for q in unseen questions; do echo "-- $q"; tail -n 12 "probe-$q.txt"; done
    if [ -n "$OUT" ] && [ -f failures.json ]; then cp failures.json "$OUT/"; fi
}
case $2 in
first)
    if [ ! -f sft0.npz ]; then
        say data
        python3 "$D"/pack.py unpack before.gguf before.pt
        python3 "$D"/makedata.py ids $V part.npz "${DIALOGUES:-900000}" "${SEED:-7000}" "${MAKERS:-30}"
        mv part.npz sft0.npz
    fi
    # rows for the second call, made while the GPUs work; setsid, since they may outlive this call
    [ -f next.npz ] || setsid nice -n 10 sh -c "python3 $D/makedata.py ids $V nextpart.npz ${NEXT:-500000} 9000 ${MAKERS_NEXT:-20} > next.log 2>&1 && mv nextpart.npz next.npz" > /dev/null 2>&1 &
    S=$(left "${SFT_S:-390}")
    say "SFT for $S s"
    sft before.pt sft.part.pt "$S" "${LR:-5e-4}" sft0.npz
    mv sft.part.pt sft.pt
    python3 "$D"/export.py sft.pt $V cria.gguf
    pieces cria.gguf g
    say measure
    measure sft.pt ;;
second)
    [ -f sft.pt ] || { echo "the first call's result is gone (the machine was given back): first again"; exec sh "$D/lease3.sh" "$W" first; }
    say mine
    i=0
    pids=
    while [ $i -lt "$N" ]; do
        CUDA_VISIBLE_DEVICES=$i python3 "$D"/mine.py sft.pt $V hard$i.npz "${MINE:-18000}" "${MINE_S:-100}" $((40000000 + i * 9000000)) "${EXTRA:-60000}" > mine$i.log 2>&1 &
        pids="$pids $!"
        i=$((i + 1))
    done
    for p in $pids; do wait "$p" || echo "a miner failed"; done
    tail -n 6 mine*.log
    n=0
    while [ ! -f next.npz ] && [ $n -lt 20 ]; do sleep 1; n=$((n + 1)); done
    rows=$(ls next.npz hard*.npz 2>/dev/null || true)
    [ -f next.npz ] || rows="$rows sft0.npz"
    S=$(left "${SFT2_S:-330}")
    say "SFT for $S s on" $rows
    sft sft.pt sft2.pt "$S" "${LR2:-2.5e-4}" $rows
    python3 "$D"/export.py sft2.pt $V cria2.gguf
    pieces cria2.gguf h
    say measure
    measure sft2.pt ;;
esac
say LEASE DONE
