#include "sandbox/locks.h"

static bool same_file(const struct lock *a, const struct lock *b) { return a->dev == b->dev && a->ino == b->ino; }

static bool overlaps(const struct lock *a, const struct lock *b) {
    return same_file(a, b) && a->start <= b->end && b->start <= a->end;
}

struct lock *locks_conflict(struct locks *t, const struct lock *want) {
    for (size_t i = 0; i < t->n; i++) {
        struct lock *l = &t->at[i];
        if (l->owner != want->owner && (l->exclusive || want->exclusive) && overlaps(l, want))
            return l;
    }
    return NULL;
}

void locks_drop(struct locks *t, struct lock *l) { *l = t->at[--t->n]; }

static bool add(struct locks *t, const struct lock *l) {
    if (t->n == LOCKS_MAX)
        return false;
    t->at[t->n++] = *l;
    return true;
}

bool locks_release(struct locks *t, const struct lock *want) {
    size_t before = t->n;
    for (size_t i = 0; i < before;) {
        struct lock l = t->at[i];
        if (l.owner != want->owner || !overlaps(&l, want)) {
            i++;
            continue;
        }
        bool left = l.start < want->start, right = l.end > want->end;
        if (left && right && t->n == LOCKS_MAX)
            return false;
        if (left) {                     /* what is before stays in its place, what is behind is new at the end of the table */
            t->at[i++].end = want->start - 1;
        } else if (right) {
            t->at[i++].start = want->end + 1;
        } else {
            t->at[i] = t->at[--before];
            t->at[before] = t->at[--t->n];
        }
        if (left && right) {
            l.start = want->end + 1;
            add(t, &l);
        }
    }
    return true;
}

bool locks_take(struct locks *t, const struct lock *want) {
    if (t->n + 2 > LOCKS_MAX)           /* one for itself, one for a lock that it cuts in two */
        return false;
    return locks_release(t, want) && add(t, want);
}

void locks_rename(struct locks *t, pid_t from, pid_t to) {
    for (size_t i = 0; i < t->n; i++)
        if (t->at[i].owner == from)
            t->at[i].owner = to;
}
