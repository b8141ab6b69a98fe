#include "sandbox/report.h"
#include "base/json.h"
#include <stdio.h>
#include <string.h>

/* In the order in which they are applied: one that fails hides those behind it. */
static const struct {
    const char *name, *detail, *fix;
} layers[] = {
    {"user", "never root: what makes jails and what runs in them is an unprivileged user",
     "start corrald as a user; as root of a user namespace (a container) that namespace needs the id 65534, too: a range of ids in /etc/subuid, not root alone"},
    {"namespaces", "user, mount, pid, ipc, uts, net, cgroup; one id mapped; no way to the network",
     "sysctl -w user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 (Debian); on Ubuntu an AppArmor profile for corral-launcher with the rule `userns,`; "
     "in a unit no RestrictNamespaces=; in a container --security-opt seccomp=unconfined"},
    {"root", "own root: /usr read-only, /work and /tmp in memory, no /proc, no /sys, of /etc only alternatives and fonts",
     "mounts in user namespaces must be allowed: no AppArmor restriction of them (sysctl -w kernel.apparmor_restrict_unprivileged_userns=0), in a unit no "
     "SystemCallFilter= without @mount"},
    {"descriptors", "all closed but the one to the daemon", "Linux 5.9 or newer"},
    {"limits", "processes, address space, files, file size; deadline and output by the jail's init", "in a unit LimitNOFILE= of 4096 or more"},
    {"capabilities", "none, bounding set empty, securebits locked, no new privileges", "Linux 5.13 or newer"},
    {"landlock", NULL, "Linux 5.13 or newer with lsm=landlock,... on the kernel command line; to go without: accept = landlock under [sandbox]"},
    {"seccomp", "allow-list of the profile; what it refuses is reported by name; other architectures' entries killed",
     "Linux 5.13 or newer with CONFIG_SECCOMP_FILTER; in a container a seccomp profile that lets programs install their own"},
};
enum { LAYERS = sizeof layers / sizeof layers[0] };

static struct json *row(struct json *list, const char *name, bool on, bool accepted, const char *detail, const char *fix) {
    struct json *o = json_object();
    json_set_str(o, "layer", name);
    json_set_str(o, "state", on ? "on" : "off");
    json_set_bool(o, "accepted", !on && accepted);
    json_set_str(o, "detail", detail);
    json_set_str(o, "fix", on ? NULL : fix);
    json_append(list, o);
    return o;
}

/* The layer that a jail's failure names, or LAYERS. */
static size_t failed_layer(const struct report_try *t) {
    for (size_t i = 0; !t->ok && i < LAYERS; i++) {
        size_t n = strlen(layers[i].name);
        if (strncmp(t->why.text, layers[i].name, n) == 0 && t->why.text[n] == ':')
            return i;
    }
    return LAYERS;
}

/* A cgroup of its own for each jail, or what stands in. */
static void cgroup_row(struct json *list, uint32_t cgroups, enum cgroup_lack lack) {
    static const struct { uint32_t bit; const char *text; } parts[] = {
        {CGROUP_MEMORY, "memory"}, {CGROUP_PIDS, "processes"}, {CGROUP_CPU, "a share of the processors"}, {CGROUP_KILL, "killing all at once"},
    };
    static const char *const lacks[] = {
        [CGROUP_NONE] = "there is no cgroup v2 here", [CGROUP_NOT_DELEGATED] = "our cgroup is not delegated to us",
        [CGROUP_NO_CONTROLLERS] = "our cgroup has no memory and pids controllers",
    };
    static const char *const fixes[] = {
        [CGROUP_NONE] = "cgroup v2 at /sys/fs/cgroup: systemd.unified_cgroup_hierarchy=1 on the kernel command line",
        [CGROUP_NOT_DELEGATED] = "in the unit: Delegate=cpu memory pids and, beside ProtectControlGroups=yes, ReadWritePaths= with the folder of its cgroup; by hand: systemd-run --user --scope -p Delegate=yes corrald",
        [CGROUP_NO_CONTROLLERS] = "memory and pids must not be bound to cgroup v1: systemd.unified_cgroup_hierarchy=1 on the kernel command line; in the unit: Delegate=cpu memory pids",
    };
    char text[300] = "for each jail:";
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (cgroups & parts[i].bit)
            snprintf(text + strlen(text), sizeof text - strlen(text), "%s %s", i && text[strlen(text) - 1] != ':' ? "," : "", parts[i].text);
    if (!cgroups)
        snprintf(text, sizeof text, "%s", lacks[lack]);
    else if (!(cgroups & CGROUP_MEMORY))
        snprintf(text + strlen(text), sizeof text - strlen(text), "; %s", lacks[CGROUP_NO_CONTROLLERS]);
    if (!(cgroups & CGROUP_MEMORY))
        snprintf(text + strlen(text), sizeof text - strlen(text), "; memory is watched instead, and processes are limited by rlimit");
    row(list, "cgroup", (cgroups & CGROUP_MEMORY) && (cgroups & CGROUP_PIDS), true, text, fixes[cgroups ? CGROUP_NO_CONTROLLERS : lack]);
}

struct json *report_make(const struct report_try *none, const struct report_try *python, int abi, bool landlock_accepted, uint32_t cgroups,
                         enum cgroup_lack lack) {
    struct json *o = json_object(), *list = json_array();
    size_t a = failed_layer(none), b = failed_layer(python), first = a < b ? a : b;
    const struct err *why = a <= b ? &none->why : &python->why;
    bool built = none->ok && first == LAYERS, walls = true;
    char text[700];
    for (size_t i = 0; i < LAYERS; i++) {
        bool landlock = strcmp(layers[i].name, "landlock") == 0, on = first == LAYERS ? built : i < first;
        if (landlock && abi == 0) {
            on = false;
            walls = false;
        }
        const char *detail = layers[i].detail;
        if (landlock && abi > 0) {
            snprintf(text, sizeof text, "files, and from ABI 4 on TCP, from ABI 6 on signals and abstract sockets; ABI %d", abi);
            detail = text;
        }
        if (landlock && abi == 0)
            detail = "not in force on this kernel";
        if (!on && i == first) {
            snprintf(text, sizeof text, "%.400s", why->text);
            detail = text;
        } else if (!on && !(landlock && abi == 0)) {
            detail = first == LAYERS ? none->why.text : "not tried: an earlier layer is missing";
        }
        row(list, layers[i].name, on, landlock && landlock_accepted, detail, layers[i].fix);
    }
    row(list, "memory", built, false, "added up by the launcher every 20 ms, with the buffers of sockets", "follows from the layers above");
    cgroup_row(list, cgroups, lack);
    row(list, "python", python->ok, false, python->ok ? "a jail with Python in it was built" : python->why.text,
        "where the layers above hold: apt-get install python3 and libpython3.x of the same version");
    bool complete = built && (walls || landlock_accepted);
    json_set_bool(o, "complete", complete);
    json_set_str(o, "level", !complete ? "off" : !walls ? "no-landlock" : (cgroups & CGROUP_MEMORY) && (cgroups & CGROUP_PIDS) ? "full" : "no-cgroup");
    json_set_str(o, "error", complete ? NULL : first < LAYERS ? why->text : none->why.text);
    json_set(o, "layers", list);
    return o;
}
