/* nvml.h - what we use of NVIDIA's management library, which is loaded at run time (room-private).
 * From its reference, https://docs.nvidia.com/deploy/nvml-api/. Functions return 0 or an enum nvml_error. */
#pragma once

typedef struct nvml_device *nvml_device;
typedef struct nvml_set *nvml_set;

struct nvml_event {
    nvml_device device;
    unsigned long long type, data;      /* data: the Xid */
    unsigned gpu_instance, compute_instance;
};

enum nvml_error { NVML_NOT_FOUND = 6, NVML_TIMEOUT = 10 };
enum { NVML_SENSOR_GPU = 0, NVML_ECC_UNCORRECTED = 1, NVML_ECC_SINCE_RESET = 0 };
#define NVML_EVENT_XID 8ull

int nvmlInit_v2(void);
int nvmlShutdown(void);
const char *nvmlErrorString(int rc);
int nvmlDeviceGetHandleByPciBusId_v2(const char *bus, nvml_device *out);
int nvmlDeviceGetTemperature(nvml_device d, int sensor, unsigned *out);
int nvmlDeviceGetPowerUsage(nvml_device d, unsigned *milliwatts);
int nvmlDeviceGetTotalEccErrors(nvml_device d, int type, int counter, unsigned long long *out);
int nvmlDeviceGetCurrentClocksThrottleReasons(nvml_device d, unsigned long long *out);
int nvmlEventSetCreate(nvml_set *out);
int nvmlEventSetFree(nvml_set s);
int nvmlDeviceRegisterEvents(nvml_device d, unsigned long long types, nvml_set s);
int nvmlEventSetWait_v2(nvml_set s, struct nvml_event *out, unsigned ms);
