#!/bin/sh
# More SFT from a GGUF of ours on the GPU machine, beside which its dialogues and its text are made:  again.sh WORK
# WORK holds before.gguf, vocab.gguf (the shipped file serves as both), these scripts under src/, and until: the epoch at which the SFT ends, which
# may be moved while it runs.  Once text.json.xz (of people.py) and smol.gguf (the start model) are there, in this order, every fourth step is on general
# text; CHAT_S seconds of the start model's talk with itself come to it.  The new file is WORK/cria.gguf.
# THEN=SCRIPT: a second stage goes on from what SFT left, SCRIPT WORK sft.pt then.pt @EPOCH, for so many seconds as stand in WORK/then when it begins.  What
# SFT gave alone is WORK/sft.gguf then; a stage that breaks off leaves its last snapshot's weights to cria.gguf, or SFT's.
set -e
W=$1
D=$W/src
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L 2>/dev/null | wc -l)
[ "$N" -gt 0 ] || N=1
V=vocab.gguf
LIMIT=
all() { port=$1; shift; $LIMIT python3 -m torch.distributed.run --nproc-per-node "$N" --master-port "$port" "$@"; }
text() {
    while [ ! -e smol.gguf ]; do sleep 0.5; done
    [ "${CHAT_S:-0}" = 0 ] || all 29501 "$D"/chat.py smol.gguf "$CHAT_S" "${CHAT_ROWS:-2560}" "${CHAT_LEN:-768}" "$W" || true
    python3 "$D"/language.py smol.gguf text.json.xz "$W"
}
export_to() { python3 "$D"/export.py "$1" $V "$2.part" && mv "$2.part" "$2"; }
setsid nice -n 10 python3 "$D"/makedata.py stream $V "$W" "${DIALOGUES:-1700000}" "${SEED:-20000}" "${MAKERS:-28}" > makers.log 2>&1 &
MAKING=$!                                               # the first of a group of their own: all of them end with it
text > text.log 2>&1 &
TEXT=$!
[ -e before.pt ] || python3 "$D"/pack.py unpack before.gguf before.pt
all 29500 "$D"/sft.py "$W" before.pt sft.pt "@$(cat until)" "${LR:-7e-4}"
kill $TEXT 2>/dev/null || true
kill -- -$MAKING 2>/dev/null || true
if [ -z "$THEN" ]; then
    export_to sft.pt cria.gguf
    exit
fi
export_to sft.pt sft.gguf &
S=$(cat then)
LIMIT="timeout -k 10 $((S + 90))"
all 29502 "$D/$THEN" "$W" sft.pt then.pt "@$(($(date +%s) + S))" || echo "$THEN broke off"
wait
for p in then.pt then.pt.snap sft.pt; do
    [ ! -e $p ] || { echo "cria.gguf is of $p"; export_to $p cria.gguf; exit; }
done
