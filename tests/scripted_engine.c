/* scripted_engine.c - engine_open() for the scenario tests: the "model" is a JSON file of what to say after what, so that a
 * whole corrald (sockets, store, agent, jails) runs without weights. {"lines":[["after","says"],...],"token_us":0,
 * "load_ms":0,"context":0,"name":"..."}; see fake_engine.h. The machine's memory is scripted, too: CORRAL_SCRIPTED_MEMORY names a
 * file that is there as long as it is short. */
#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"
#include "base/memory.h"
#include "tests/fake_engine.h"
#include <stdlib.h>
#include <unistd.h>

uint64_t memory_total(void) { return (uint64_t)16 << 30; }

uint64_t memory_free(void) {
    const char *file = getenv("CORRAL_SCRIPTED_MEMORY");
    return file && access(file, F_OK) == 0 ? 100 << 20 : memory_total() / 2;
}

int engine_open(struct engine **out, const struct engine_config *c, struct err *e) {
    struct buf text = {0};
    struct json *script = NULL;
    int rc = file_read(&text, c->model_path, 1 << 20, e);
    if (rc == 0)
        rc = json_parse(&script, buf_str(&text), text.len, e);
    buf_free(&text);
    if (rc != 0)
        return err_set(e, rc, "%s is no script of the scripted engine", c->model_path);
    const struct json *lines = json_get(script, "lines");
    struct fake_line *v = xcalloc(json_len(lines) + 1, sizeof v[0]);
    struct fake_engine_spec *spec = xcalloc(1, sizeof *spec);  /* both live as long as the process, as does the script */
    for (size_t i = 0; i < json_len(lines); i++) {
        v[i].after = json_str(json_at(json_at(lines, i), 0));
        v[i].says = json_str(json_at(json_at(lines, i), 1));
    }
    spec->lines = v;
    spec->name = json_get_str(script, "name", "Scripted");
    spec->token_us = (unsigned)json_get_int(json_get(script, "token_us"), 0);
    spec->context = (size_t)json_get_int(json_get(script, "context"), 0);
    for (int64_t ms = json_get_int(json_get(script, "load_ms"), 0), at = 0; at < ms; at += 10) {
        if (c->on_load)
            c->on_load(c->on_load_arg, (double)at / (double)ms);
        usleep(10000);
    }
    return fake_engine_open(out, spec);
}
