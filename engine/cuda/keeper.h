/* keeper.h - the card in a process of its own (room-private; engine.h has the call that starts it).
 *
 *   program --SEQPACKET--> keeper --fork--> card process: the module, the driver's libraries, the weights
 *      '------------- a socket and shared memory ------------'
 *
 * A driver gives a process no second chance: after a fault every context that the process has or makes is dead (measured:
 * docs/gpu.md).  A new process has one.  So a program that means to go on starts a keeper while it is still small and
 * has one thread; the keeper forks a card process whenever one is asked for, and knows nothing else.  The
 * card process is fenced before it loads the module, and none of NVIDIA's code runs in the daemon but NVML.
 *
 * keeper_module() has the module's functions (module.h); each is one message there and one back, bulk goes through
 * the shared memory.  A card process that dies makes CUDA_LOST, reset() ends it, cards() begins the next. */
#pragma once
#include "engine/cuda/module.h"

/* NULL where no keeper was started. */
const struct cuda_module *keeper_module(void);
/* The other side, in the card process: serves the socket with the module until it closes. Never returns. */
_Noreturn void card_process(int sock);
