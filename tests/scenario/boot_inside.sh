# boot_inside.sh - runs in the booted tree as root: the life of the package. Ends with "all well", or with the first thing that was not.
set -u
export LC_ALL=C.UTF-8
step=0

fail() {
    echo "FAILED: $*"
    systemctl --no-pager status corral.service corral.socket
    journalctl --no-pager -n 60 -u corral.service -u corral.socket
    exit 1
}
ok() { step=$((step + 1)); echo "ok $step - $*"; }
wait_for() {                    # SECONDS COMMAND...
    local until=$(($(date +%s) + $1))
    shift
    while ! "$@" >/dev/null 2>&1; do
        [ "$(date +%s)" -lt "$until" ] || return 1
        sleep 0.1
    done
}
main_pid() { systemctl show -P MainPID corral.service; }
as_member() { setpriv --reuid=member --regid=member --init-groups env -i PATH=/usr/bin:/bin HOME=/home/member LC_ALL=C.UTF-8 "$@"; }
find_all() { find /etc /usr /var /run /lib/systemd -xdev \( -path /var/lib/dpkg -o -path /var/log -o -path /run/systemd -o -path /usr/share/corral/cria.gguf -o -path /etc/credstore \) -prune -o -iname '*corral*' -print 2>/dev/null; }

useradd -m member
useradd -m stranger
mkdir -p -m 700 /etc/credstore
printf 'a-key-for-the-test\n' >/etc/credstore/corral.brave-api-key

# ---- install -------------------------------------------------------------------------------------------------------
dpkg -i /corral.deb || fail "the package does not install"
systemctl is-active corral.socket || fail "the socket is not active"
wait_for 60 systemctl is-active corral.service || fail "the service is not active"
[ "$(systemctl is-enabled corral.socket corral.service | sort -u)" = enabled ] || fail "not enabled"
case $(systemctl show -P StatusText corral.service) in Serving*) ;; *) fail "status text: $(systemctl show -P StatusText corral.service)" ;; esac
ok "installed: enabled, started, ready; $(systemctl show -P StatusText corral.service)"

[ "$(stat -c '%U:%G %a' /run/corral)" = "corral:corral 750" ] || fail "/run/corral is $(stat -c '%U:%G %a' /run/corral)"
[ "$(stat -c '%U:%G %a' /run/corral/corral.sock)" = "corral:corral 660" ] || fail "the socket is $(stat -c '%U:%G %a' /run/corral/corral.sock)"
[ "$(stat -c '%U:%G %a' /var/lib/corral)" = "corral:corral 700" ] || fail "/var/lib/corral is $(stat -c '%U:%G %a' /var/lib/corral)"
ok "folders and sockets belong to corral"

# ---- who may come in ---------------------------------------------------------------------------------------------
as_member corral status >/dev/null 2>&1 && fail "someone outside the group was let in"
usermod -aG corral member
as_member corral status || fail "a member of the group is not served"
setpriv --reuid=stranger --regid=stranger --init-groups corral status >/dev/null 2>&1 && fail "a stranger was let in"
ok "the group is served, nobody else"

# ---- the launcher still builds jails inside all that ----------------------------------------------------------------
echo 'print(2**100)' | as_member corral sandbox run - >/tmp/out || fail "no jail: $(cat /tmp/out)"
[ "$(cat /tmp/out)" = 1267650600228229401496703205376 ] || fail "the jail printed $(cat /tmp/out)"
echo 'import socket; socket.socket()' | as_member corral sandbox run - >/tmp/out 2>&1 && fail "the jail has a network"
as_member corral doctor || fail "a layer of the fence is missing"
ok "jails are built inside the service's own fence"

# ---- a cgroup for each jail ------------------------------------------------------------------------------------------
own=/sys/fs/cgroup/system.slice/corral.service
if [ -d $own ]; then
    as_member corral doctor --json >/tmp/doctor
    [ -d $own/jails/outside ] || fail "the unit's cgroup is not used: $(grep -o '"layer": *"cgroup".*' /tmp/doctor | head -c 600)"
    grep -q "killing all at once" /tmp/doctor || fail "doctor does not tell of the cgroup: $(cat /tmp/doctor)"
    nsenter -t "$(main_pid)" -m sh -c 'mkdir /sys/fs/cgroup/system.slice/other' 2>/dev/null && fail "the service can write to the rest of the hierarchy"
    if grep -q memory $own/cgroup.controllers && grep -q pids $own/cgroup.controllers; then
        grep -q '"level": *"full"' /tmp/doctor || fail "not full: $(cat /tmp/doctor)"
        as_member corral sandbox run -c limits - <<<'x = 7' || fail "no call"
        jail=$(ls -d $own/jails/[0-9]* | head -n 1)
        [ "$(cat "$jail/memory.max")" != max ] && [ "$(cat "$jail/pids.max")" = 72 ] || fail "limits of $jail"
        # faster than anybody looks: the launcher is stopped, so that memory.max alone holds
        launcher=$(pgrep -o corral-launcher)
        kill -STOP "$launcher"
        as_member timeout 60 corral sandbox run -c limits - <<'CODE' >/tmp/out 2>&1
import os, time
for i in range(12):
    if os.fork() == 0:
        b = bytearray(os.urandom(1 << 20)) * 200
        time.sleep(20)
time.sleep(20)
CODE
        kill -CONT "$launcher"
        grep -h '^oom_kill [1-9]' $own/jails/*/memory.events || fail "nothing was killed for memory: $(cat $own/jails/*/memory.events) $(cat /tmp/out)"
        echo 'print(x)' | as_member corral sandbox run -c limits - >/tmp/out 2>&1 || true
        ok "a jail's memory ends in its own cgroup (level full); afterwards: $(tail -n 1 /tmp/out)"
    else
        ok "a cgroup for each jail, without memory and pids, which are bound to cgroup v1 here"
    fi
else
    ok "(no cgroup v2 of the unit at $own)"
fi
grep -q '^NoNewPrivs:.*1' "/proc/$(main_pid)/status" || fail "new privileges are possible"
grep -q '^CapBnd:.*0000000000000000' "/proc/$(main_pid)/status" || fail "capabilities are left"
ok "the daemon has no capability and gets none"

folder=$(tr '\0' '\n' <"/proc/$(main_pid)/environ" | sed -n 's/^CREDENTIALS_DIRECTORY=//p')
nsenter -t "$(main_pid)" -m cat "$folder/brave-api-key" | grep -q a-key-for-the-test || fail "the key is not at $folder"
[ ! -e "$folder/wolfram-app-id" ] || fail "a key that nobody gave"
ok "a key that is there is passed, one that is missing hinders nothing"

if as_member corral ask --json -c first "What is 2**100 + 7?" >/tmp/out 2>&1; then
    grep -q '"type":"answer"' /tmp/out || fail "no answer: $(cat /tmp/out)"
    ok "a question is answered: $(grep -o '"text":"[^"]*"' /tmp/out | tail -n 1)"
else
    grep -q "chat" /tmp/out || fail "ask: $(cat /tmp/out)"
    ok "(this model is not made for chat; no question was asked)"
fi

# ---- systemd's hand ----------------------------------------------------------------------------------------------
systemctl stop corral.service || fail "stop"
[ "$(systemctl show -P Result corral.service)" = success ] || fail "it did not end well: $(systemctl show -P Result corral.service)"
[ -S /run/corral/corral.sock ] || fail "the socket went with the daemon"
wait_for 2 sh -c '[ -z "$(pgrep -u corral)$(pgrep corral-)" ]' || fail "left behind: $(pgrep -a corral)"
as_member corral status >/dev/null || fail "the first message did not start it"
wait_for 30 systemctl is-active corral.service || fail "not active after the first message"
ok "the first message starts the daemon"

pid=$(main_pid)
kill -KILL "$pid"
wait_for 20 sh -c "[ \"\$(systemctl show -P MainPID corral.service)\" != $pid ] && systemctl is-active --quiet corral.service" || fail "not restarted after a kill"
as_member corral status >/dev/null || fail "not served after a kill"
ok "a killed daemon is back"

mkdir -p /run/systemd/system/corral.service.d
printf '[Service]\nWatchdogSec=2\n' >/run/systemd/system/corral.service.d/watchdog.conf
systemctl daemon-reload
systemctl restart corral.service || fail "restart"
sleep 5
restarts=$(systemctl show -P NRestarts corral.service)
pid=$(main_pid)
[ "$restarts" = 0 ] || fail "an idle daemon was taken for dead"
kill -STOP "$pid"
wait_for 30 sh -c "[ \"\$(systemctl show -P NRestarts corral.service)\" -gt 0 ] && systemctl is-active --quiet corral.service" || fail "a daemon that hangs was not restarted"
journalctl --no-pager -u corral.service | grep -qi "watchdog timeout" || fail "restarted, but not by the watchdog"
ok "the watchdog leaves a healthy daemon alone and restarts one that hangs"
rm -r /run/systemd/system/corral.service.d
systemctl daemon-reload

echo nonsense >>/etc/corral/corral.conf
systemctl restart corral.service && fail "started with a wrong configuration"
journalctl --no-pager -u corral.service | grep -q "corral.conf:[0-9]*:" || fail "the log does not name the line"
sed -i '$d' /etc/corral/corral.conf
systemctl reset-failed corral.service corral.socket
systemctl start corral.socket corral.service || fail "start after the configuration was mended"
ok "a wrong configuration is named with its line and not tried again and again"

systemd-analyze verify --man=no /usr/lib/systemd/system/corral.service /usr/lib/systemd/system/corral.socket 2>&1 | grep -i corral && fail "verify"
exposure=$(systemd-analyze security --no-pager corral.service | sed -n 's/.*exposure level for corral.service: \([0-9.]*\).*/\1/p')
awk "BEGIN { exit !($exposure <= 2.5) }" || fail "exposure $exposure"
ok "verified; exposure $exposure"

# ---- upgrade, removal, purge ------------------------------------------------------------------------------------------
pid=$(main_pid)
dpkg -i /corral-newer.deb || fail "upgrade"
wait_for 30 systemctl is-active corral.service || fail "not active after the upgrade"
[ "$(main_pid)" != "$pid" ] || fail "the old daemon still runs"
as_member corral status >/dev/null || fail "not served after the upgrade"
systemctl disable --now corral.service corral.socket 2>/dev/null
dpkg -i /corral.deb >/dev/null 2>&1 || fail "downgrade"
[ "$(systemctl is-enabled corral.service)" = disabled ] || fail "an upgrade enabled what the administrator disabled"
ok "an upgrade restarts the daemon and keeps what the administrator decided"
systemctl enable --now corral.socket corral.service

dpkg -r corral || fail "remove"
[ -z "$(pgrep corral)" ] || fail "runs after its removal: $(pgrep -a corral)"
[ -d /var/lib/corral ] && [ -e /etc/corral/corral.conf ] || fail "a removal took state or configuration"
[ ! -e /run/corral ] || fail "/run/corral is left"
systemctl list-units --all --no-legend 'corral*' | grep -v 'not-found' | grep . && fail "units are left"
ok "removed; conversations and configuration kept"
dpkg --purge corral || fail "purge"
left=$(find_all)
[ -z "$left" ] || fail "left after purge: $left"
ok "purged: nothing is left"
echo "all well"
