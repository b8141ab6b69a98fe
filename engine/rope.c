/* rope.c - rotary positions, shared by the backends on the CPU. Pure. */
#include "engine/backend.h"
#include <math.h>

void rope_angles(const struct model *m, uint32_t pos, float *cosines, float *sines) {
    for (int32_t i = 0; i < m->rope_dims / 2; i++) {
        double a = (double)pos * m->rope_freq[i];
        cosines[i] = (float)cos(a);
        sines[i] = (float)sin(a);
    }
}

void rope_turn(float *head, const float *cosines, const float *sines, int32_t rope_dims) {
    for (int32_t i = 0; i < rope_dims / 2; i++) {
        float a = head[2 * i], b = head[2 * i + 1];
        head[2 * i] = a * cosines[i] - b * sines[i];
        head[2 * i + 1] = a * sines[i] + b * cosines[i];
    }
}
