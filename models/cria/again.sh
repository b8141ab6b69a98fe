#!/bin/sh
# More SFT from a GGUF of ours on the GPU machine, beside which its dialogues and its text are made:  again.sh WORK
# WORK holds before.gguf, vocab.gguf (the shipped file serves as both), these scripts under src/, and until: the epoch at which all ends, which
# may be moved while it runs.  Once text.json.xz (of people.py) and smol.gguf (the start model) are there, in this order, every fourth step is on general
# text; CHAT_S seconds of the start model's talk with itself come to it.  The new file is WORK/cria.gguf.
# SETTLE=SECONDS: the last of the time goes to the mean of what was learnt and before.gguf (sft.py says how).  While that goes on, what the SFT gave alone is
# WORK/sft.gguf, and the mean of its last third WORK/tail.gguf.  SIBLINGS=0: rows of one conversation each; FLEX=0: masks written out (sight.py); OPTIMISER=muon: for the
# matrices (muon.py), with twice the LR and SETTLE_LR; SIFT=2: the harder half of what is drawn (sift.py); trial.py tells beforehand what these are worth.
# Started again, it goes on behind sft.pt, if that is there.
set -e
W=$1
D=$W/src
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L 2>/dev/null | wc -l)
V=vocab.gguf
all() {
    port=$1
    shift
    if [ "$N" -gt 1 ]; then python3 -m torch.distributed.run --nproc-per-node "$N" --master-port "$port" "$@"; else python3 "$@"; fi
}
text() {
    while [ ! -e smol.gguf ]; do sleep 0.5; done
    [ "${CHAT_S:-0}" = 0 ] || all 29501 "$D"/chat.py smol.gguf "$CHAT_S" "${CHAT_ROWS:-2560}" "${CHAT_LEN:-768}" "$W" || true
    python3 "$D"/language.py smol.gguf text.json.xz "$W"
}
export_to() { python3 "$D"/export.py "$1" $V "$2.part" && mv "$2.part" "$2"; }
setsid nice -n 10 python3 "$D"/makedata.py stream $V "$W" "${DIALOGUES:-1700000}" "${SEED:-20000}" "${MAKERS:-28}" > makers.log 2>&1 &
MAKING=$!                                               # the first of a group of their own: all of them end with it
[ -e rows.npy ] || text > text.log 2>&1 &
TEXT=$!
all 29500 "$D"/sft.py "$W" before.gguf sft.pt "@$(cat until)" "${LR:-7e-4}" &
SFT=$!
while [ ! -e sft.pt ] && kill -0 $SFT 2>/dev/null; do sleep 0.5; done
if [ -n "$SETTLE" ] && [ -e sft.pt ]; then
    export_to sft.pt sft.gguf
    export_to sft.pt.tail tail.gguf
fi
wait $SFT || echo "sft.py broke off"
kill $TEXT 2>/dev/null || true
kill -- -$MAKING 2>/dev/null || true
for p in sft.pt.settled sft.pt; do
    [ ! -e $p ] || { echo "cria.gguf is of $p"; export_to $p cria.gguf; break; }
done
