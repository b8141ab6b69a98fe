#!/usr/bin/env bash
# install.sh - `cmake --install` puts everything in place: the programs there find each other, the units are clean, the completions
# complete. Nothing outside a temporary folder is touched.
set -eu
build=${CORRAL_BUILD:-build/release}
work=$(mktemp -d "${TMPDIR:-/tmp}/corral-install.XXXXXX")
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $*"; exit 1; }
expect() { [ "$2" = "$3" ] || fail "$1: got '$2', expected '$3'"; }

# ---- every file, where it belongs ---------------------------------------------------------------------------------
DESTDIR=$work/packaged cmake --install "$build" --prefix /usr >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
for file in usr/bin/corral usr/bin/corrald usr/bin/corral-inspect usr/libexec/corral/corral-launcher usr/libexec/corral/corral-tool-python \
    usr/lib/systemd/system/corral.service usr/lib/systemd/system/corral.socket usr/lib/systemd/user/corral.service \
    usr/lib/systemd/user/corral.socket usr/lib/sysusers.d/corral.conf usr/lib/tmpfiles.d/corral.conf usr/share/man/man1/corral.1 \
    usr/share/man/man5/corral.conf.5 usr/share/man/man7/corral-tools.7 usr/share/man/man8/corrald.8 etc/corral/corral.conf \
    usr/share/doc/corral/LICENSE usr/share/bash-completion/completions/corral usr/share/zsh/site-functions/_corral \
    usr/share/fish/vendor_completions.d/corral.fish; do
    [ -f "$work/packaged/$file" ] || fail "$file is not installed"
done
for program in "$build"/bin/corral-tool-*; do
    [ -x "$work/packaged/usr/libexec/corral/$(basename "$program")" ] || fail "$(basename "$program") is not installed"
done
[ ! -e models/cria/cria.gguf ] || [ -f "$work/packaged/usr/share/corral/cria.gguf" ] || fail "the model is not installed"
expect "the configuration" "$("$work/packaged/usr/bin/corrald" --check-config "$work/packaged/etc/corral/corral.conf" >/dev/null 2>&1; echo $?)" 0
for page in "$work"/packaged/usr/share/man/man?/*; do
    for document in $(grep -o 'share/doc/corral/[a-z]*\.[a-z]*' "$page"); do
        [ -f "$work/packaged/usr/$document" ] || fail "$(basename "$page") names $document, which is not installed"
    done
    ! grep -n 'docs/' "$page" || fail "$(basename "$page") names a document of the checkout"
done
echo "ok - every file is in its place"

# ---- a prefix of one's own: daemon, launcher and jail find each other --------------------------------------------------
cmake --install "$build" --prefix "$work/own" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
grep -q "^ExecStart=$work/own/bin/corrald$" "$work/own/lib/systemd/user/corral.service" || fail "the unit names another corrald"
# any file that is a model will do; where there is none, the daemon is not started
model=$build/share/corral/cria.gguf
[ -e "$model" ] || model=${CORRAL_VECTORS:-../shared/vectors}/numerics/tiny-Q8_0.gguf
if [ -e "$model" ]; then
    export HOME=$work XDG_CONFIG_HOME=$work/config CORRAL_SOCKET=$work/run/corral.sock
    "$work/own/bin/corrald" --state "$work/state" --model "$model" 2>"$work/daemon.log" &
    daemon=$!
    trap 'kill $daemon 2>/dev/null; wait $daemon 2>/dev/null || true; rm -rf "$work"' EXIT
    for _ in $(seq 100); do
        "$work/own/bin/corral" status >/dev/null 2>&1 && break
        sleep 0.1
    done
    "$work/own/bin/corral" status --json | grep -q '"sandbox":true' || { cat "$work/daemon.log"; fail "the installed daemon has no launcher"; }
    if "$work/own/bin/corral" doctor >/dev/null 2>&1; then
        expect "the jail" "$(echo 'print(2**100)' | "$work/own/bin/corral" sandbox run -)" 1267650600228229401496703205376
    else
        echo "(no jail on this machine)"
    fi
    echo "ok - the installed programs find each other"
else
    echo "(no model here: the installed daemon was not started)"
fi
"$work/own/bin/corral" inspect --help >/dev/null || fail "corral does not find corral-inspect"

# ---- units -------------------------------------------------------------------------------------------------------------
if command -v systemd-analyze >/dev/null; then
    mkdir "$work/units"
    cp "$work/own/lib/systemd/system/"corral.* "$work/units"
    systemd-analyze verify --man=no "$work/units/corral.service" "$work/units/corral.socket" >"$work/verify" 2>&1 || true
    ! grep -i corral "$work/verify" || fail "systemd-analyze verify"
    mkdir "$work/user"
    cp "$work/own/lib/systemd/user/"corral.* "$work/user"
    systemd-analyze verify --user --man=no "$work/user/corral.service" "$work/user/corral.socket" >"$work/verify" 2>&1 || true
    ! grep -iE "corral\.(service|socket):" "$work/verify" || fail "systemd-analyze verify of the user's units"
    if systemd-analyze security --help 2>/dev/null | grep -q -- --offline; then
        systemd-analyze security --offline=true --no-pager "$work/units/corral.service" >"$work/security" 2>&1 || true
        exposure=$(sed -n 's/.*exposure level for corral.service: \([0-9.]*\).*/\1/p' "$work/security")
        awk "BEGIN { exit !(\"$exposure\" != \"\" && $exposure + 0 <= 2.5) }" || fail "exposure ${exposure:-unknown}, 2.5 at most is allowed"
        echo "ok - units are clean; exposure $exposure"
    else
        echo "(this systemd-analyze knows no --offline: exposure not measured)"
    fi
    # what would keep the launcher from building jails must not come back
    for bad in ProtectHostname=yes RestrictNamespaces= LimitCORE=0 ProcSubset=pid SecureBits=; do
        ! grep -q "^$bad" "$work/units/corral.service" || fail "$bad keeps jails from being built: docs/systemd.md"
    done
else
    echo "(systemd-analyze is not installed: units not verified)"
fi

# ---- completions ---------------------------------------------------------------------------------------------------------
bash -n "$work/own/share/bash-completion/completions/corral"
complete_bash() {               # the words that a Tab offers behind these
    PATH=$work/fake:$PATH bash --norc --noprofile -c '
        . "$1"; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
        _corral; [ ${#COMPREPLY[@]} = 0 ] || printf "%s\n" "${COMPREPLY[@]}"' - "$work/own/share/bash-completion/completions/corral" "$@"
}
# a client whose conversations have names that a shell would run
mkdir "$work/fake"
cat >"$work/fake/corral" <<FAKE
#!/bin/sh
printf '%s\n' '{"conversation":"sums","messages":2}' '{"conversation":"\$(touch $work/ran)","messages":2}' '{"conversation":"a b","messages":2}'
FAKE
chmod +x "$work/fake/corral"
help=$("$work/own/bin/corral" --help | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p' | sort | paste -sd' ')
expect "commands" "$(complete_bash corral '' | grep -vx help | sort | paste -sd' ')" "$help"
expect "a prefix" "$(complete_bash corral sta)" status
for command in $help; do
    options=$("$work/own/bin/corral" help "$command" | sed -n '1s/[^-]*\(--[a-z][a-z-]*\)/\1 /gp' | grep -o -- '--[a-z][a-z-]*' | sort -u | paste -sd' ' || true)
    expect "options of $command" "$(complete_bash corral "$command" -- | sort -u | paste -sd' ')" "$options"
done
expect "names" "$(complete_bash corral show s)" sums
expect "a name with a blank" "$(complete_bash corral ask -c a)" 'a\ b'
complete_bash corral show '' >/dev/null
[ ! -e "$work/ran" ] || fail "completing ran what a conversation is called"
for shell in zsh fish; do
    file=$work/own/share/zsh/site-functions/_corral
    [ $shell = zsh ] || file=$work/own/share/fish/vendor_completions.d/corral.fish
    if command -v $shell >/dev/null; then $shell -n "$file" || fail "$shell: $file"; fi
    for command in $help; do
        grep -q "[ '\"]$command[: '\"]" "$file" || fail "$shell: $command is not completed"
    done
done
echo "ok - completions are what --help says"

# ---- man pages -----------------------------------------------------------------------------------------------------------
for command in $help; do
    grep -qE "(\\\\fB|^\.(B|BR|TP|BI) .*)$command" docs/man/corral.1 || fail "corral(1) says nothing of $command"
done
if command -v groff >/dev/null; then
    for page in docs/man/*.[1-8]; do
        groff -man -Tutf8 -ww -z "$page" >"$work/groff" 2>&1 || true
        [ ! -s "$work/groff" ] || { cat "$work/groff"; fail "$page"; }
    done
fi
echo "ok - man pages"
