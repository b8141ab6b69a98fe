#!/usr/bin/env bash
# boot.sh - the package in a real Debian: builds the .deb, boots a tree with systemd in it, and lets boot_inside.sh install, use, break,
# upgrade and purge it there. Needs root, debootstrap, systemd-nspawn and, the first time, a Debian mirror. Exit 77: skipped.
#
#   CORRAL_BOOT_CACHE   where the tree is kept between runs (default: /var/tmp/corral-boot); CORRAL_BOOT_MIRROR, CORRAL_BOOT_SUITE
#   CORRAL_BOOT_MODEL   the model to use where the package has none
set -eu
build=${CORRAL_BUILD:-build/release}
cache=${CORRAL_BOOT_CACHE:-/var/tmp/corral-boot}
suite=${CORRAL_BOOT_SUITE:-$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")}
mirror=${CORRAL_BOOT_MIRROR:-http://deb.debian.org/debian}
skip() { echo "skipped: $*"; exit 77; }

[ "$(id -u)" = 0 ] || skip "not root"
for program in debootstrap systemd-nspawn cpack dpkg-shlibdeps; do
    command -v $program >/dev/null || skip "$program is not installed"
done

work=$(mktemp -d "${TMPDIR:-/var/tmp}/corral-boot.XXXXXX")
trap 'rm -rf "$work"' EXIT

(cd "$build" && cpack -B "$work" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; exit 1; }
deb=$(ls "$work"/corral_*.deb)
needs=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/|.*//; s/(.*//; s/ //g' | paste -sd,)

# ---- the tree: systemd and what the package depends on, so that nothing has to be fetched inside ------------------
key=$(printf '%s %s\n' "$suite" "$needs" | sha256sum | cut -c1-12)
tree=$cache/$suite-$key
if [ ! -e "$tree/.complete" ]; then
    echo "making $tree"
    rm -rf "$tree" && mkdir -p "$cache"
    debootstrap --variant=minbase --include="systemd,systemd-sysv,dbus,libpam-systemd,procps,$needs" "$suite" "$tree" "$mirror" >"$work/debootstrap.log" 2>&1 || {
        tail -n 5 "$work/debootstrap.log"
        rm -rf "$tree"
        skip "debootstrap failed (no mirror?)"
    }
    touch "$tree/.complete"
fi
root=$work/root
cp -a --reflink=auto "$tree" "$root"

# ---- what runs inside ----------------------------------------------------------------------------------------------
cp "$deb" "$root/corral.deb"
# the same package, one version on
dpkg-deb -R "$deb" "$work/newer"
sed -i 's/^Version: .*/&+1/' "$work/newer/DEBIAN/control"
dpkg-deb -b --root-owner-group "$work/newer" "$root/corral-newer.deb" >/dev/null
cp tests/scenario/boot_inside.sh "$root/boot_inside.sh"
model=$build/share/corral/cria.gguf
[ -e "$model" ] || model=${CORRAL_BOOT_MODEL:-${CORRAL_VECTORS:-../shared/vectors}/numerics/tiny-Q8_0.gguf}
dpkg-deb -c "$deb" | grep -q share/corral/cria.gguf || { [ -e "$model" ] && install -D -m 644 "$model" "$root/usr/share/corral/cria.gguf"; } || skip "no model"
cat >"$root/etc/systemd/system/boot-test.service" <<'UNIT'
[Unit]
Description=The test of Corral's package
After=systemd-user-sessions.service
SuccessAction=poweroff-force
FailureAction=poweroff-force
[Service]
Type=oneshot
ExecStart=/bin/bash /boot_inside.sh
StandardOutput=append:/boot.log
StandardError=append:/boot.log
TimeoutStartSec=400
UNIT
mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
ln -sf ../boot-test.service "$root/etc/systemd/system/multi-user.target.wants/boot-test.service"
rm -f "$root/etc/machine-id" && : >"$root/etc/machine-id"

# cgroup v2, whatever this machine has beside it
SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 timeout -k 10 500 systemd-nspawn --system-call-filter="landlock_create_ruleset landlock_add_rule landlock_restrict_self" --register=no --keep-unit -D "$root" -b --private-network --console=pipe </dev/null >"$work/console.log" 2>&1 || true
if [ ! -s "$root/boot.log" ]; then
    tail -n 20 "$work/console.log"
    grep -qE "Operation not permitted|Failed to (mount|create|set)|not supported" "$work/console.log" && skip "this machine can't boot a tree"
    echo "the tree did not boot"
    exit 1
fi
cat "$root/boot.log"
tail -n 1 "$root/boot.log" | grep -q '^all well$'
