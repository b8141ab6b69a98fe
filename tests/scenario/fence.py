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
    def __init__(self, before=(), user=None, config=""):
        self.dir = tempfile.mkdtemp(prefix="corral-fence-")
        with open(self.dir + "/conf", "w") as f:
            f.write(config)
        os.chmod(self.dir + "/conf", 0o644)
        if user:
            before = [*before, "setpriv", "--reuid", user, "--regid", str(pwd.getpwnam(user).pw_gid), "--clear-groups"]
            shutil.chown(self.dir, user)
        # where another user finds it: the build folder may be root's own
        self.log = open(self.dir + "/log", "w")
        self.p = subprocess.Popen([*before, BUILD + "/bin/corrald", "--config", self.dir + "/conf", "--state", self.dir + "/state",
                                   "--socket", self.dir + "/s"], stdout=self.log, stderr=self.log)
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


def case_no_namespaces():
    hide = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--keep-caps", "sh", "-c", 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$0" "$@"']
    if subprocess.run(hide + ["true"], capture_output=True).returncode != 0:
        skip("no user namespace to switch them off in")
    with Daemon(hide) as d:
        refused(d, "namespaces", "namespaces: ")


def case_no_landlock():
    with Daemon(NO_LANDLOCK) as d:
        refused(d, "landlock", "landlock: ")


def case_no_landlock_accepted():
    with Daemon(NO_LANDLOCK, config="[sandbox]\naccept = landlock\n") as d:
        r, layers = d.doctor()
        assert r["complete"] and r["level"] == "no-landlock" and layers["landlock"]["accepted"], r
        rc, out, err = d.run("sandbox", "run", "-", text="open('/etc/passwd')")
        assert rc == 1 and "FileNotFoundError" in out, (rc, out, err)


def case_no_seccomp():
    with Daemon([BUILD + "/tests/without", "seccomp", "--"]) as d:
        refused(d, "seccomp", "seccomp")


def case_no_mounts():
    with Daemon([BUILD + "/tests/without", "mount_setattr", "--"]) as d:
        refused(d, "root", "root: ")


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
