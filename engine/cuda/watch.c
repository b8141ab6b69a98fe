/* watch.c - see watch.h. */
#define LOG_MODULE "cuda"
#include "engine/cuda/watch.h"
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

struct card_watch {
    void *lib;
    bool begun;                         /* nvmlInit() has been called */
    struct nvml f;
    nvml_device device;
    nvml_set events;                    /* NULL: this card tells none */
    pthread_t thread;
    atomic_bool stop;
    pthread_mutex_t lock;
    struct engine_card_health now;      /* [lock] */
};

/* ---- one reading --------------------------------------------------------------------------- */

static struct engine_card_health read_card(const struct card_watch *w) {
    struct engine_card_health h = {.known = true, .celsius = -1, .watts = -1, .ecc_uncorrected = -1, .xid = w->now.xid};
    unsigned n;
    unsigned long long many;

    if (w->f.nvmlDeviceGetTemperature(w->device, NVML_SENSOR_GPU, &n) == 0)
        h.celsius = (int)n;
    if (w->f.nvmlDeviceGetPowerUsage(w->device, &n) == 0)
        h.watts = (int)(n / 1000);
    if (w->f.nvmlDeviceGetTotalEccErrors(w->device, NVML_ECC_UNCORRECTED, NVML_ECC_SINCE_RESET, &many) == 0)
        h.ecc_uncorrected = (int64_t)many;
    if (w->f.nvmlDeviceGetCurrentClocksThrottleReasons(w->device, &many) == 0)
        for (size_t i = 0; i < ARRAY_LEN(reasons); i++)
            if (many & reasons[i].bit)
                snprintf(h.throttled + strlen(h.throttled), sizeof h.throttled - strlen(h.throttled), "%s%s", h.throttled[0] != '\0' ? ", " : "",
                         reasons[i].name);
    return h;
}

static void tell_change(const struct engine_card_health *was, const struct engine_card_health *is) {
    if (is->ecc_uncorrected > (was->known && was->ecc_uncorrected > 0 ? was->ecc_uncorrected : 0))
        log_error("the card's memory has had %lld uncorrected errors since its reset", (long long)is->ecc_uncorrected);
    if (strcmp(was->throttled, is->throttled) != 0) {
        if (is->throttled[0] != '\0')
            log_warn("the card's clocks are held back: %s (%d degrees, %d W)", is->throttled, is->celsius, is->watts);
        else
            log_info("the card's clocks are free again (%d degrees)", is->celsius);
    }
}

static void take_reading(struct card_watch *w) {
    struct engine_card_health h = read_card(w);
    tell_change(&w->now, &h);
    pthread_mutex_lock(&w->lock);
    w->now = h;
    pthread_mutex_unlock(&w->lock);
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
    log_error("the driver reports Xid %llu for the card", event.data);
    pthread_mutex_lock(&w->lock);
    w->now.xid = (int)event.data;
    pthread_mutex_unlock(&w->lock);
}

static void *watch_main(void *arg) {
    struct card_watch *w = arg;
    for (unsigned i = 1; !atomic_load(&w->stop); i++) {
        wait_for_xid(w);
        if (i % READ_EVERY == 0)
            take_reading(w);
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

static int begin(struct card_watch *w, const char *bus, struct err *e) {
    int rc = w->f.nvmlInit_v2();
    if (rc != 0)
        return err_set(e, ERR_UNAVAILABLE, "NVML: %s", w->f.nvmlErrorString(rc));
    w->begun = true;
    if ((rc = w->f.nvmlDeviceGetHandleByPciBusId_v2(bus, &w->device)) != 0)
        return err_set(e, ERR_UNAVAILABLE, "NVML, card %s: %s", bus, w->f.nvmlErrorString(rc));
    if (w->f.nvmlEventSetCreate(&w->events) == 0 && w->f.nvmlDeviceRegisterEvents(w->device, NVML_EVENT_XID, w->events) != 0) {
        w->f.nvmlEventSetFree(w->events);
        w->events = NULL;
    }
    take_reading(w);
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

int card_watch_start(struct card_watch **out, const char *bus, struct err *e) {
    struct card_watch *w = xcalloc(1, sizeof *w);
    int rc;

    *out = NULL;
    pthread_mutex_init(&w->lock, NULL);
    if ((rc = load(w, e)) != 0 || (rc = begin(w, bus, e)) != 0) {
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
    out->health = w->now;
    pthread_mutex_unlock(&w->lock);
}

void card_watch_stop(struct card_watch *w) {
    if (w == NULL)
        return;
    atomic_store(&w->stop, true);
    pthread_join(w->thread, NULL);
    unload(w);
}
