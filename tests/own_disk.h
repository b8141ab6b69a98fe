/* own_disk.h - for tests: a small file system of one's own, so that it can be filled. */
#pragma once
#include <stdbool.h>

/* Mounts a tmpfs of the given options ("size=2m") on dir in a mount namespace of this process alone; as an ordinary user in a user
 * namespace that maps just this user. false: not allowed here. Single-threaded processes only. */
bool own_disk(const char *dir, const char *options);
