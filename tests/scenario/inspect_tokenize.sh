#!/bin/sh
# corral-inspect tokenize: one answer a line, in order, whatever the line holds; exit codes.
set -u
inspect=$CORRAL_BUILD/bin/corral-inspect
vocab=$CORRAL_SOURCE/tests/vectors/tokenizer/tiny-llama3.gguf
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
failed=0

fail() {
    echo "FAILED: $*"
    failed=1
}

cat > "$dir/in" <<'LINES'
{"text":"hmm <|eot_id|>","parse_special":false}
{"text":
{"text":5}
[1]

{"ids":[104,101]}
{"ids":[-1]}
{"ids":[1e99]}
{"ids":[104],"text":"x"}
{}
{"text":"a\u0000b"}
{"text":"<|eot_id|>","parse_special":true}
{"text":"a","parse_special":1}
LINES
printf '{"text":""}' >> "$dir/in"       # the last line has no newline
"$inspect" tokenize --vocab "$vocab" < "$dir/in" > "$dir/out" 2> "$dir/err" || fail "exit $? for bad lines"
[ -s "$dir/err" ] && fail "something on stderr: $(cat "$dir/err")"
[ "$(wc -l < "$dir/out")" -eq 14 ] || fail "$(wc -l < "$dir/out") answers for 14 lines"
want="ids error error error error text error error error error ids ids error ids"
got=$(sed 's/^{"\([a-z]*\)".*/\1/' "$dir/out" | tr '\n' ' ' | sed 's/ $//')
[ "$got" = "$want" ] || fail "answers were '$got', expected '$want'"
sed -n 6p "$dir/out" | grep -qx '{"text":"he"}' || fail "decode gave $(sed -n 6p "$dir/out")"
sed -n 14p "$dir/out" | grep -qx '{"ids":\[\]}' || fail "empty text gave $(sed -n 14p "$dir/out")"

# An answer comes before the next line is sent.
mkfifo "$dir/to" "$dir/from"
"$inspect" tokenize --vocab "$vocab" < "$dir/to" > "$dir/from" &
exec 3> "$dir/to" 4< "$dir/from"
for i in 1 2 3; do
    echo '{"ids":[104]}' >&3
    IFS= read -r line <&4
    [ "$line" = '{"text":"h"}' ] || fail "conversation: got '$line'"
done
exec 3>&- 4<&-
wait $! || fail "exit $? after a conversation"

# A line of 8 MB is an ordinary line.
{ printf '{"text":"'; head -c 8000000 /dev/zero | tr '\0' 'a'; printf '"}\n{"ids":[104]}\n'; } |
    "$inspect" tokenize --vocab "$vocab" > "$dir/out" || fail "exit $? for a long line"
[ "$(wc -l < "$dir/out")" -eq 2 ] || fail "long line: $(wc -l < "$dir/out") answers"
head -c 7 "$dir/out" | grep -qx '{"ids":' || fail "long line: $(head -c 100 "$dir/out")"

"$inspect" tokenize < /dev/null > "$dir/out" 2> "$dir/err"
[ $? -eq 2 ] || fail "no --vocab: exit $?, expected 2"
"$inspect" frobnicate < /dev/null > "$dir/out" 2> "$dir/err"
[ $? -eq 2 ] || fail "unknown command: exit $?, expected 2"
"$inspect" tokenize --vocab "$dir" < /dev/null > "$dir/out" 2> "$dir/err"
[ $? -eq 1 ] || fail "a folder as vocabulary: exit $?, expected 1"
[ -s "$dir/out" ] && fail "stdout was used for an error"
grep -q 'a folder' "$dir/err" || fail "stderr was: $(cat "$dir/err")"
exit $failed
