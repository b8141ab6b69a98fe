#!/bin/sh
# More SFT from a GGUF of ours on the GPU machine, beside which its dialogues and its text are made:  again.sh WORK
# WORK holds before.gguf, vocab.gguf (the shipped file serves as both), these scripts under src/, and until: the epoch at which the training ends, which
# may be moved while it runs.  Once text.json.xz (of people.py) and smol.gguf (the start model) are there, in this order, every fourth step is on general
# text; CHAT_S seconds of the start model's talk with itself come to it.  The new file is WORK/cria.gguf.
set -e
W=$1
D=$W/src
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L 2>/dev/null | wc -l)
[ "$N" -gt 0 ] || N=1
V=vocab.gguf
all() { port=$1; shift; python3 -m torch.distributed.run --nproc-per-node "$N" --master-port "$port" "$@"; }
text() {
    while [ ! -e smol.gguf ]; do sleep 0.5; done
    [ "${CHAT_S:-0}" = 0 ] || all 29501 "$D"/chat.py smol.gguf "$CHAT_S" "${CHAT_ROWS:-2560}" "${CHAT_LEN:-768}" "$W" || true
    python3 "$D"/language.py smol.gguf text.json.xz "$W"
}
nice -n 10 python3 "$D"/makedata.py stream $V "$W" "${DIALOGUES:-1700000}" "${SEED:-20000}" "${MAKERS:-28}" > makers.log 2>&1 &
text > text.log 2>&1 &
TEXT=$!
[ -e before.pt ] || python3 "$D"/pack.py unpack before.gguf before.pt
all 29500 "$D"/sft.py "$W" before.pt sft.pt "@$(cat until)" "${LR:-7e-4}"
kill $TEXT 2>/dev/null || true
python3 "$D"/export.py sft.pt $V new.gguf
mv new.gguf cria.gguf
