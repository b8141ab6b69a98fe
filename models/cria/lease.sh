#!/bin/sh
# The whole training on the GPU machine, about 16 minutes on two H100s.  $1: folder with the start model, the docs and these scripts.
set -e
W=$1
D=$W/src
cd "$W"
export PYTHONPATH=$D:$D/dialogues OMP_NUM_THREADS=4 PYTHONUNBUFFERED=1
N=$(nvidia-smi -L | wc -l)
all() { python3 -m torch.distributed.run --nproc-per-node "$N" "$@"; }
python3 "$D"/makedata.py text "$W"/dialogues.txt 12000 5 &
all "$D"/chat.py smol.gguf "${CHAT_S:-140}" "${CHAT_ROWS:-2560}" "${CHAT_LEN:-768}" "$W"
wait
python3 "$D"/prepare.py smol.gguf docs.json.xz "$W" 26 1152
nice python3 "$D"/makedata.py ids vocab.json sft0.npz "${DIALOGUES:-900000}" 1000 "${MAKERS:-24}" &
all "$D"/heal.py smol.gguf "$W" "${HEAL_S:-300}"
wait
all "$D"/sft.py "$W" healed.pt sft.pt "${SFT_S:-240}"
python3 "$D"/export.py sft.pt vocab.json cria.gguf
python3 "$D"/evaluate.py sft.pt vocab.json "${EVAL:-4000}" 900000000 failures.json
python3 "$D"/pack.py sft.pt sft8.gguf
echo LEASE DONE
