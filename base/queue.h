/* queue.h - a bounded queue of pointers between threads, with a descriptor to poll.
 *
 * Any thread may push, one thread pops.  A full queue refuses, it never blocks: the caller answers
 * "busy".  queue_fd() is an eventfd that is readable while something waits (level-triggered). */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct queue;

struct queue *queue_create(size_t capacity);
void queue_free(struct queue *q);               /* what is still inside is the caller's loss: drain first */
bool queue_push(struct queue *q, void *item);   /* false: full */
void queue_push_wait(struct queue *q, void *item);      /* waits for room; only where the reader can't wait for us */
void *queue_pop(struct queue *q);               /* NULL: empty */
int queue_fd(const struct queue *q);
