/* watch.c - see watch.h. */
#define LOG_MODULE "cuda"
#include "engine/cuda/watch.h"
#include "engine/cuda/module.h"
#include "engine/cuda/nvml.h"
#include "base/log.h"
#include "base/mem.h"
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WAIT_MS 500                     /* for events; how long stopping may take */
#define READ_EVERY 2                    /* waits */

#define FUNCTION(name) __typeof__(name) *name
struct nvml {                           /* found in the library by their names */
    FUNCTION(nvmlInit_v2);
    FUNCTION(nvmlShutdown);
    FUNCTION(nvmlErrorString);
    FUNCTION(nvmlDeviceGetHandleByPciBusId_v2);
    FUNCTION(nvmlDeviceGetTemperature);
    FUNCTION(nvmlDeviceGetPowerUsage);
    FUNCTION(nvmlDeviceGetTotalEccErrors);
    FUNCTION(nvmlDeviceGetCurrentClocksThrottleReasons);
    FUNCTION(nvmlEventSetCreate);
    FUNCTION(nvmlEventSetFree);
    FUNCTION(nvmlDeviceRegisterEvents);
    FUNCTION(nvmlEventSetWait_v2);
};

static const struct {
    const char *name;
    size_t at;
} functions[] = {
#define ROW(name) {#name, offsetof(struct nvml, name)}
    ROW(nvmlInit_v2),
    ROW(nvmlShutdown),
    ROW(nvmlErrorString),
    ROW(nvmlDeviceGetHandleByPciBusId_v2),
    ROW(nvmlDeviceGetTemperature),
    ROW(nvmlDeviceGetPowerUsage),
    ROW(nvmlDeviceGetTotalEccErrors),
    ROW(nvmlDeviceGetCurrentClocksThrottleReasons),
    ROW(nvmlEventSetCreate),
    ROW(nvmlEventSetFree),
    ROW(nvmlDeviceRegisterEvents),
    ROW(nvmlEventSetWait_v2),
};

/* Why clocks are held back, as far as it is a trouble: not idleness or somebody's setting. */
static const struct {
    unsigned long long bit;
    const char *name;
} reasons[] = {{0x4, "power limit"}, {0x8, "hardware slowdown"}, {0x20, "heat"}, {0x40, "heat, by the hardware"}, {0x80, "power brake"}};

struct reading {
    int celsius, watts, xid;            /* as in struct engine_card_health */
    int64_t ecc_uncorrected;
    unsigned long long held;            /* bits of `reasons` */
};

struct watched {                        /* a card */
    nvml_device device;
    char name[16];                      /* in the log */
    struct reading now;                 /* [lock] */
};

struct card_watch {
    void *lib;
    bool begun;                         /* nvmlInit() has been called */
    struct nvml f;
    nvml_set events;                    /* NULL: these cards tell none */
    pthread_t thread;
    atomic_bool stop;
    pthread_mutex_t lock;
    size_t n;
    struct watched card[CUDA_CARDS_MAX];
};

/* ---- readings ------------------------------------------------------------------------------ */

static const struct reading nothing = {.celsius = -1, .watts = -1, .ecc_uncorrected = -1};

static void name_reasons(unsigned long long held, char *out, size_t size) {
    out[0] = '\0';
    for (size_t i = 0; i < ARRAY_LEN(reasons); i++)
        if (held & reasons[i].bit)
            snprintf(out + strlen(out), size - strlen(out), "%s%s", out[0] != '\0' ? ", " : "", reasons[i].name);
}

static struct reading read_card(const struct card_watch *w, const struct watched *c) {
    struct reading r = nothing;
    unsigned n;
    unsigned long long many;

    r.xid = c->now.xid;
    if (w->f.nvmlDeviceGetTemperature(c->device, NVML_SENSOR_GPU, &n) == 0)
        r.celsius = (int)n;
    if (w->f.nvmlDeviceGetPowerUsage(c->device, &n) == 0)
        r.watts = (int)(n / 1000);
    if (w->f.nvmlDeviceGetTotalEccErrors(c->device, NVML_ECC_UNCORRECTED, NVML_ECC_SINCE_RESET, &many) == 0)
        r.ecc_uncorrected = (int64_t)many;
    if (w->f.nvmlDeviceGetCurrentClocksThrottleReasons(c->device, &many) == 0)
        for (size_t i = 0; i < ARRAY_LEN(reasons); i++)
            r.held |= many & reasons[i].bit;
    return r;
}

static void tell_change(const char *name, const struct reading *was, const struct reading *is) {
    char why[sizeof ((struct engine_card_health *)NULL)->throttled];

    if (is->ecc_uncorrected > (was->ecc_uncorrected > 0 ? was->ecc_uncorrected : 0))
        log_error("%s's memory has had %lld uncorrected errors since its reset", name, (long long)is->ecc_uncorrected);
    if (was->held == is->held)
        return;
    name_reasons(is->held, why, sizeof why);
    if (is->held != 0)
        log_warn("%s's clocks are held back: %s (%d degrees, %d W)", name, why, is->celsius, is->watts);
    else
        log_info("%s's clocks are free again (%d degrees)", name, is->celsius);
}

static void take_readings(struct card_watch *w) {
    for (size_t i = 0; i < w->n; i++) {
        struct watched *c = &w->card[i];
        struct reading r = read_card(w, c);
        tell_change(c->name, &c->now, &r);
        pthread_mutex_lock(&w->lock);
        c->now = r;
        pthread_mutex_unlock(&w->lock);
    }
}

/* ---- all cards together -------------------------------------------------------------------- */

/* -1 is what a card doesn't tell. */
static int64_t sum_of(int64_t a, int64_t b) { return a < 0 ? b : b < 0 ? a : a + b; }

static struct engine_card_health health_of_all(const struct card_watch *w) {
    struct engine_card_health h = {.known = true, .celsius = -1, .watts = -1, .ecc_uncorrected = -1};
    unsigned long long held = 0;

    for (size_t i = 0; i < w->n; i++) {
        const struct reading *r = &w->card[i].now;
        h.celsius = r->celsius > h.celsius ? r->celsius : h.celsius;
        h.watts = (int)sum_of(h.watts, r->watts);
        h.ecc_uncorrected = sum_of(h.ecc_uncorrected, r->ecc_uncorrected);
        h.xid = h.xid != 0 ? h.xid : r->xid;
        held |= r->held;
    }
    name_reasons(held, h.throttled, sizeof h.throttled);
    return h;
}

/* ---- the thread ---------------------------------------------------------------------------- */

static void wait_for_xid(struct card_watch *w) {
    struct nvml_event event = {0};
    int rc = w->events != NULL ? w->f.nvmlEventSetWait_v2(w->events, &event, WAIT_MS) : -1;
    if (rc != 0) {
        if (rc != NVML_TIMEOUT)         /* no events on this card, or no card any more */
            usleep(WAIT_MS * 1000);
        return;
    }
    for (size_t i = 0; i < w->n; i++) {
        struct watched *c = &w->card[i];
        if (c->device != event.device)
            continue;
        log_error("the driver reports Xid %llu for %s", event.data, c->name);
        pthread_mutex_lock(&w->lock);
        c->now.xid = (int)event.data;
        pthread_mutex_unlock(&w->lock);
    }
}

static void *watch_main(void *arg) {
    struct card_watch *w = arg;
    for (unsigned i = 1; !atomic_load(&w->stop); i++) {
        wait_for_xid(w);
        if (i % READ_EVERY == 0)
            take_readings(w);
    }
    return NULL;
}

/* ---- start and end ------------------------------------------------------------------------- */

static int load(struct card_watch *w, struct err *e) {
    const char *named = getenv("CORRAL_NVML");
    w->lib = dlopen(named != NULL && named[0] != '\0' ? named : "libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
    if (w->lib == NULL)
        return err_set(e, ERR_UNAVAILABLE, "%.200s", dlerror());
    for (size_t i = 0; i < ARRAY_LEN(functions); i++) {
        void *f = dlsym(w->lib, functions[i].name);
        if (f == NULL)
            return err_set(e, ERR_UNAVAILABLE, "NVML has no %s", functions[i].name);
        memcpy((char *)&w->f + functions[i].at, &f, sizeof f);
    }
    return 0;
}

static int find_cards(struct card_watch *w, const char *const *buses, size_t n, struct err *e) {
    BUG_IF(n == 0 || n > ARRAY_LEN(w->card));
    for (w->n = 0; w->n < n; w->n++) {
        struct watched *c = &w->card[w->n];
        int rc = w->f.nvmlDeviceGetHandleByPciBusId_v2(buses[w->n], &c->device);
        if (rc != 0)
            return err_set(e, ERR_UNAVAILABLE, "NVML, card %s: %s", buses[w->n], w->f.nvmlErrorString(rc));
        snprintf(c->name, sizeof c->name, n == 1 ? "the card" : "card %zu", w->n);
        c->now = nothing;
    }
    return 0;
}

/* Cards that tell nothing are only not listened to. */
static void listen_to_cards(struct card_watch *w) {
    size_t heard = 0;
    if (w->f.nvmlEventSetCreate(&w->events) != 0) {
        w->events = NULL;
        return;
    }
    for (size_t i = 0; i < w->n; i++)
        heard += w->f.nvmlDeviceRegisterEvents(w->card[i].device, NVML_EVENT_XID, w->events) == 0;
    if (heard == 0) {
        w->f.nvmlEventSetFree(w->events);
        w->events = NULL;
    }
}

static int begin(struct card_watch *w, const char *const *buses, size_t n, struct err *e) {
    int rc = w->f.nvmlInit_v2();
    if (rc != 0)
        return err_set(e, ERR_UNAVAILABLE, "NVML: %s", w->f.nvmlErrorString(rc));
    w->begun = true;
    if ((rc = find_cards(w, buses, n, e)) != 0)
        return rc;
    listen_to_cards(w);
    take_readings(w);
    if ((errno = pthread_create(&w->thread, NULL, watch_main, w)) != 0)
        return err_sys(e, ERR_UNAVAILABLE, "starting a thread");
    return 0;
}

static void unload(struct card_watch *w) {
    if (w->events != NULL)
        w->f.nvmlEventSetFree(w->events);
    if (w->begun)
        w->f.nvmlShutdown();
    if (w->lib != NULL)
        dlclose(w->lib);
    pthread_mutex_destroy(&w->lock);
    free(w);
}

int card_watch_start(struct card_watch **out, const char *const *buses, size_t n, struct err *e) {
    struct card_watch *w = xcalloc(1, sizeof *w);
    int rc;

    *out = NULL;
    pthread_mutex_init(&w->lock, NULL);
    if ((rc = load(w, e)) != 0 || (rc = begin(w, buses, n, e)) != 0) {
        unload(w);
        return rc;
    }
    *out = w;
    return 0;
}

void card_watch_read(struct card_watch *w, struct engine_card *out) {
    if (w == NULL)
        return;
    pthread_mutex_lock(&w->lock);
    out->health = health_of_all(w);
    pthread_mutex_unlock(&w->lock);
}

void card_watch_stop(struct card_watch *w) {
    if (w == NULL)
        return;
    atomic_store(&w->stop, true);
    pthread_join(w->thread, NULL);
    unload(w);
}
