"""fence.py CASE - the fence of a whole corrald in surroundings that lack a layer, and all checks of `corral sandbox probe`.

A surrounding is a command that the daemon is started by: what it takes away is gone for launcher and jails too."""
import json, os, pwd, shutil, subprocess, sys, tempfile, time

BUILD = os.environ.get("CORRAL_BUILD", "build/release")
ROOT = os.geteuid() == 0
NO_LANDLOCK = [BUILD + "/tests/without", "landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self", "--"]


def skip(why):
    print("skipped:", why)
    sys.exit(77)


class Daemon:
    def __init__(self, before=(), user=None, config="", cgroup=None):
        self.dir = tempfile.mkdtemp(prefix="corral-fence-")
        with open(self.dir + "/conf", "w") as f:
            f.write(config)
        os.chmod(self.dir + "/conf", 0o644)
        if user:
            become = ["setpriv", "--reuid", user, "--regid", str(pwd.getpwnam(user).pw_gid), "--clear-groups"]
            before = [*become, *before]
            shutil.chown(self.dir, user)
        # where another user finds it: the build folder may be root's own
        self.log = open(self.dir + "/log", "w")
        self.p = subprocess.Popen([*before, BUILD + "/bin/corrald", "--config", self.dir + "/conf", "--state", self.dir + "/state",
                                   "--socket", self.dir + "/s"], stdout=self.log, stderr=self.log,
                                  preexec_fn=None if cgroup is None else lambda: os.write(cgroup, b"0"))
        for i in range(600):
            if os.path.exists(self.dir + "/s") or self.p.poll() is not None:
                break
            time.sleep(0.05)

    def run(self, *args, text=None):
        r = subprocess.run([BUILD + "/bin/corral", "--socket", self.dir + "/s", *args], input=text, capture_output=True, text=True, timeout=400)
        return r.returncode, r.stdout, r.stderr

    def doctor(self):
        rc, out, err = self.run("doctor", "--json")
        assert rc in (0, 1), (rc, out, err, open(self.dir + "/log").read())
        r = json.loads(out)
        return r, {l["layer"]: l for l in r["layers"]}

    def __enter__(self):
        return self

    def __exit__(self, *a):
        self.p.terminate()
        try:
            self.p.wait(20)
        except subprocess.TimeoutExpired:
            self.p.kill()
        if a[0]:
            print(open(self.dir + "/log").read())
        self.log.close()
        shutil.rmtree(self.dir, ignore_errors=True)


CLASSES = ("network", "files", "programs", "processes", "kernel", "conversations", "survivors", "answers", "exhaustion")


def probe(d, classes):
    r, layers = d.doctor()
    if layers["python"]["state"] != "on" and all(l["state"] == "on" or l["accepted"] for n, l in layers.items() if n != "python"):
        skip("no Python for the jail: " + layers["python"]["detail"])
    checks = []
    for name in classes:
        rc, out, err = d.run("sandbox", "probe", "--json", name)
        assert rc in (0, 1), (rc, err)
        checks += [json.loads(line) for line in out.splitlines()]
    bad = [c for c in checks if not c["ok"]]
    for c in bad:
        print("%s: %s: %s" % (c["class"], c["tried"], c["result"]))
    assert not bad and len(checks) > 300, len(checks)
    rc, out, err = d.run("status", "--json")
    assert json.loads(out)["refused_calls"]["bpf"]["killed"] >= 1, out


def case_probe():
    with Daemon() as d:
        probe(d, CLASSES[:-1])


def case_probe_all():
    with Daemon() as d:
        probe(d, CLASSES)


def case_probe_as_user():
    if not ROOT:
        skip("not root: the case `probe` is that of a user")
    with Daemon(user="nobody") as d:
        if d.p.poll() is not None:
            skip("nobody can't run programs of " + BUILD)
        probe(d, CLASSES)


def refused(d, layer, words):
    """The layer is off and named, nothing runs, and the reason reaches the person."""
    r, layers = d.doctor()
    assert not r["complete"] and layers[layer]["state"] == "off" and not layers[layer]["accepted"], r
    assert layers[layer]["fix"], r
    assert d.run("doctor")[0] == 1
    rc, out, err = d.run("sandbox", "run", "-", text="print(6*7)")
    assert rc == 69 or rc == 4, (rc, out, err)
    assert "42" not in out and words in err, (out, err)


def each_user():
    """As whom a daemon may be started: as whoever we are and, by root, as a user."""
    ours = subprocess.run(["setpriv", "--reuid", "nobody", "--clear-groups", BUILD + "/bin/corrald", "--version"], capture_output=True).returncode if ROOT else 1
    return (None, "nobody") if ours == 0 else (None,)


def case_no_namespaces():
    hide = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--keep-caps", "sh", "-c", 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$0" "$@"']
    if subprocess.run(hide + ["true"], capture_output=True).returncode != 0:
        skip("no user namespace to switch them off in")
    for user in each_user():
        with Daemon(hide, user) as d:
            refused(d, "namespaces", "namespaces: ")


def case_container():
    """As a container engine does it: a user of its own, a process tree of its own, and parts of /proc covered. Jails are built in it."""
    cover = ("mount -t proc proc /proc && for f in kcore keys timer_list sched_debug; do [ ! -e /proc/$f ] || mount --bind /dev/null /proc/$f; done; "
             "for d in sys irq bus fs; do mount --bind /proc/$d /proc/$d && mount -o remount,bind,ro /proc/$d; done; "
             'mount -t tmpfs -o ro tmpfs /sys/firmware; exec unshare --user --map-user=1000 --map-group=1000 "$0" "$@"')
    hide = ["unshare", "--user", "--map-root-user", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", cover]
    if subprocess.run(hide + ["true"], capture_output=True).returncode != 0:
        skip("no namespace to be a container")
    for user in each_user():
        with Daemon(hide, user) as d:
            r, layers = d.doctor()
            assert r["complete"], r
            rc, out, err = d.run("sandbox", "run", "-", text="import os\nprint(6*7, os.path.exists('/proc'))")
            assert (rc, out) == (0, "42 False\n"), (rc, out, err)
            d.p.kill()                  # unshare waits for the container, which ends with it


def case_container_of_root_alone():
    """A user namespace that maps root and nobody else: there is no user to become, and nothing runs."""
    hide = ["unshare", "--user", "--map-root-user"]
    if subprocess.run(hide + ["true"], capture_output=True).returncode != 0:
        skip("no user namespace")
    for user in each_user():
        with Daemon(hide, user) as d:
            refused(d, "user", "user: root cannot become")


def case_container_without_namespaces():
    """The usual filter of a container engine: no clone3, no namespaces, no mounts. Nothing runs, and the hint names the engine's option."""
    hide = [BUILD + "/tests/without", "clone3", "unshare", "setns", "mount", "umount2", "pivot_root", "mount_setattr", "--"]
    for user in each_user():
        with Daemon(hide, user) as d:
            refused(d, "namespaces", "namespaces: ")
            assert "--security-opt" in d.doctor()[1]["namespaces"]["fix"]


def case_no_landlock():
    for user in each_user():
        with Daemon(NO_LANDLOCK, user) as d:
            refused(d, "landlock", "landlock: ")


def case_no_landlock_accepted():
    with Daemon(NO_LANDLOCK, config="[sandbox]\naccept = landlock\n") as d:
        r, layers = d.doctor()
        assert r["complete"] and r["level"] == "no-landlock" and layers["landlock"]["accepted"], r
        rc, out, err = d.run("sandbox", "run", "-", text="open('/etc/passwd')")
        assert rc == 1 and "FileNotFoundError" in out, (rc, out, err)


def case_no_seccomp():
    for user in each_user():
        with Daemon([BUILD + "/tests/without", "seccomp", "--"], user) as d:
            refused(d, "seccomp", "seccomp")


def case_no_mounts():
    for user in each_user():
        with Daemon([BUILD + "/tests/without", "mount_setattr", "--"], user) as d:
            refused(d, "root", "root: ")


def own_cgroup(user, marked):
    """A cgroup as a unit with Delegate=yes has it, and the command that starts a daemon in it. The caller removes it."""
    mounts = [l.split() for l in open("/proc/mounts") if l.split()[2] == "cgroup2"]
    if not ROOT or not mounts:
        skip("only root can make a cgroup, and only where cgroup v2 is mounted")
    base = "%s/corral-test-%d" % (mounts[0][1].encode().decode("unicode_escape"), os.getpid())
    try:
        os.mkdir(base)
    except OSError as e:
        skip("no cgroup can be made: %s" % e)
    if marked:
        os.setxattr(base, "trusted.delegate", b"1")
    for f in (".", "cgroup.procs", "cgroup.subtree_control"):
        shutil.chown(os.path.join(base, f), user)
    enter = os.open(base + "/cgroup.procs", os.O_WRONLY)
    return base, enter


def remove_cgroup(base):
    for path, dirs, files in os.walk(base, topdown=False):
        for i in range(100):
            try:
                os.rmdir(path)
                break
            except OSError:
                time.sleep(0.05)
    assert not os.path.exists(base), "somebody is left in " + base


def inside(base):
    """Processes by the jail's cgroup that holds them."""
    return {n: open("%s/jails/%s/cgroup.procs" % (base, n)).read().split() for n in os.listdir(base + "/jails") if n.isdigit()}


def case_cgroup():
    """Where our cgroup is delegated each jail has one of its own, with limits where there are controllers, and all of it is killed at once."""
    for user in each_user():
        base, enter = own_cgroup(user or "root", user is None)
        with Daemon(user=user, cgroup=enter) as d:
            os.close(enter)
            r, layers = d.doctor()
            row, limits = layers["cgroup"], open(base + "/cgroup.controllers").read().split()
            assert r["complete"] and "killing all at once" in row["detail"], r
            both = {"memory", "pids"} <= set(limits)
            assert (r["level"], row["state"]) == (("full", "on") if both else ("no-cgroup", "off")), r
            assert both or "systemd.unified_cgroup_hierarchy=1" in row["fix"], r
            p = subprocess.Popen([BUILD + "/bin/corral", "--socket", d.dir + "/s", "sandbox", "run", "-c", "many", "-"], stdin=subprocess.PIPE)
            p.stdin.write(b"import os, time\nfor i in range(10):\n    if os.fork() == 0: time.sleep(100)\ntime.sleep(100)\n")
            p.stdin.close()
            for i in range(100):
                many = [n for n, pids in inside(base).items() if len(pids) >= 13]
                if many:
                    break
                time.sleep(0.1)
            assert many, inside(base)
            for pid in inside(base)[many[0]]:           # born there, and nowhere else
                assert open("/proc/%s/cgroup" % pid).read().split("0::")[1].split()[0].endswith("/jails/" + many[0])
            if both:
                assert open("%s/jails/%s/memory.max" % (base, many[0])).read().strip() != "max"
                assert int(open("%s/jails/%s/pids.max" % (base, many[0])).read()) == 72
            d.run("sandbox", "close", "many")
            p.wait(10)
            for i in range(100):
                if many[0] not in inside(base):
                    break
                d.run("sandbox", "run", "-", text="1")   # what is left is removed when the next jail is made
                time.sleep(0.05)
            assert many[0] not in inside(base)
        remove_cgroup(base)


def case_no_cgroup():
    """Without delegation jails run, doctor says what is missing and by which line of a unit it comes."""
    for user in each_user():
        with Daemon(user=user) as d:
            r, layers = d.doctor()
            if layers["cgroup"]["state"] == "on":
                skip("the cgroup that this test runs in is delegated")
            assert r["complete"] and r["level"] == "no-cgroup" and layers["cgroup"]["accepted"], r
            assert "Delegate=cpu memory pids" in layers["cgroup"]["fix"] or "cgroup v2" in layers["cgroup"]["fix"], r
            assert d.run("sandbox", "run", "-", text="print(6*7)")[1] == "42\n"


def inits_of(pid):
    """Process 1 of each jail below."""
    found = []
    for child in open("/proc/%d/task/%d/children" % (pid, pid)).read().split():
        ns = next(l.split()[1:] for l in open("/proc/%s/status" % child) if l.startswith("NSpid"))
        found += [int(child)] if len(ns) > 1 and ns[-1] == "1" else inits_of(int(child))
    return found


def processes_of(init):
    """A jail's processes. One that is made ahead may still be without its first child."""
    end = time.monotonic() + 10
    while True:
        with open("/proc/%d/task/%d/children" % (init, init)) as f:
            children = [int(p) for p in f.read().split()]
        if children or time.monotonic() > end:
            return [init, *children]
        time.sleep(0.01)


def case_nothing_shared():
    """Namespaces are made ahead: all the same no two jails have one together, nor one with us, whether they come at once or one by one."""
    if not ROOT:
        skip("only root may look at another's namespaces")
    for user in each_user():
        with Daemon(user=user) as d:
            kept = []
            for burst in (1, 1, 6, 1):
                time.sleep(0.3)
                kept += [subprocess.Popen([BUILD + "/bin/corral", "--socket", d.dir + "/s", "sandbox", "run", "-c", "c%d" % (len(kept) + i), "-"],
                                          stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) for i in range(burst)]
                for p in kept[-burst:]:
                    p.communicate(b"1")
                    assert p.returncode == 0
            inits = inits_of(d.p.pid)
            assert len(inits) >= len(kept), inits
            for kind in ("net", "mnt", "ipc", "uts", "pid", "user", "cgroup"):
                seen = [os.readlink("/proc/%s/ns/%s" % (p, kind)) for p in ["self", *inits]]
                assert len(set(seen)) == len(seen), (kind, seen)


def case_usual_priority():
    """A daemon with real-time priority has jails without: a loop in one would have the machine."""
    if subprocess.run(["chrt", "-f", "1", "true"], capture_output=True).returncode != 0:
        skip("no real-time priority here")
    with Daemon(["chrt", "-f", "1"]) as d:
        rc, out, err = d.run("sandbox", "run", "-c", "a", "-", text="print(6*7)")
        assert (rc, out) == (0, "42\n"), (rc, out, err)
        assert os.sched_getscheduler(d.p.pid) == os.SCHED_FIFO
        jails = inits_of(d.p.pid)
        for init in jails:
            of = processes_of(init)
            assert len(of) > 1 and all(os.sched_getscheduler(p) == os.SCHED_OTHER for p in of), of
        assert jails


def case_over_mounted_proc():
    """As in a container: /proc/sys is covered, so that a new /proc can't be mounted. Ours mounts none."""
    if not ROOT:
        skip("only root can cover /proc/sys")
    hide = ["unshare", "--mount", "sh", "-c", 'mount --bind /proc/sys /proc/sys && mount -o remount,bind,ro /proc/sys; exec "$0" "$@"']
    if subprocess.run(hide + ["true"], capture_output=True).returncode != 0:
        skip("no namespace to cover /proc in")
    with Daemon(hide) as d:
        r, layers = d.doctor()
        assert r["complete"], r


def case_no_python():
    """A missing language is that, and no missing layer."""
    if not ROOT:
        skip("only root can hide the library")
    hide = ["unshare", "--mount", "sh", "-c", 'mount -t tmpfs x /usr/local/lib; for f in /usr/lib/*/libpython3*.so*; do [ -L $f ] || mount --bind /dev/null $f; done; exec "$0" "$@"']
    if subprocess.run(hide + ["true"], capture_output=True).returncode != 0:
        skip("no mount namespace")
    with Daemon(hide) as d:
        r, layers = d.doctor()
        assert layers["python"]["state"] == "off" and "apt-get" in layers["python"]["fix"], r
        assert all(layers[l]["state"] == "on" for l in ("namespaces", "root", "capabilities", "landlock", "seccomp")), r


def case_explain():
    with Daemon() as d:
        rc, out, err = d.run("sandbox", "explain", "python")
        assert rc == 0 and "deadly" in out and "ptrace" in out and "io_uring_setup" in out, out
        rc, out, err = d.run("sandbox", "explain", "--json")
        names = [p["profile"] for p in json.loads(out)["profiles"]]
        assert {"python", "https", "knowledge", "git", "none"} <= set(names), names
        for n in names:
            rc, out, err = d.run("sandbox", "explain", "--json", n)
            p = json.loads(out)
            assert rc == 0 and p["files"] and p["network"] and p["limits"]["memory_bytes"] > 0 and "ptrace" in p["calls"]["deadly"], out
        assert d.run("sandbox", "explain", "nosuch")[0] not in (0, 69)


def case_daemon_fenced():
    """The daemon and its launcher run under filters of their own."""
    with Daemon() as d:
        d.doctor()
        for pid in [d.p.pid, *[int(p) for p in open("/proc/%d/task/%d/children" % (d.p.pid, d.p.pid)).read().split()]]:
            status = dict(l.split(":\t", 1) for l in open("/proc/%d/status" % pid).read().splitlines() if ":\t" in l)
            assert status["Seccomp"] == "2" and status["NoNewPrivs"] == "1", status
        for t in os.listdir("/proc/%d/task" % d.p.pid):
            assert "Seccomp:\t2" in open("/proc/%d/task/%s/status" % (d.p.pid, t)).read(), t


globals()["case_" + sys.argv[1]]()
