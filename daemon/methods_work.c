/* methods_work.c - workspace.*: a conversation's work folder from outside. Handlers of methods.c's table; agent thread. */
#define LOG_MODULE "methods"
#include "daemon/daemon.h"
#include "base/str.h"
#include "tools/tools.h"
#include <string.h>

static int folder(const struct job *j, bool make, struct tools_conv **out, struct err *e) {
    const char *name;
    int rc = param_conversation(j, true, &name, e);
    return rc != 0 ? rc : agent_files(j->daemon->agent, name, make, out, e);
}

int run_workspace_files(struct job *j, struct err *e) {
    struct tools_conv *tc;
    int rc = folder(j, false, &tc, e);
    return rc != 0 ? rc : tools_files_list(tc, &j->result, e);
}

int run_workspace_diff(struct job *j, struct err *e) {
    struct tools_conv *tc;
    const char *call;
    int rc;
    if ((rc = param_str(j, "call", false, &call, e)) != 0 || (rc = folder(j, false, &tc, e)) != 0)
        return rc;
    return tools_files_diff(tc, call, &j->result, e);
}

int run_workspace_undo(struct job *j, struct err *e) {
    struct tools_conv *tc;
    const char *call;
    int rc;
    if ((rc = param_str(j, "call", false, &call, e)) != 0 || (rc = folder(j, false, &tc, e)) != 0)
        return rc;
    return tools_files_undo(tc, call, &j->result, e);
}

int run_workspace_get(struct job *j, struct err *e) {
    struct tools_conv *tc;
    const char *name, *version;
    int64_t offset = 0;
    int rc;
    if ((rc = param_str(j, "name", true, &name, e)) != 0 || (rc = param_str(j, "version", false, &version, e)) != 0 ||
        (rc = param_int(j, "offset", 0, INT64_MAX / 2, &offset, e)) != 0 || (rc = folder(j, false, &tc, e)) != 0)
        return rc;
    return tools_files_get(tc, name, offset, version, &j->result, e);
}

static void put_ended(void *arg, struct json *result, const struct err *e) {
    struct job *j = arg;
    if (e)
        j->err = *e;
    else
        j->result = result;
    job_done(j);
}

int run_workspace_put(struct job *j, struct err *e) {
    struct tools_conv *tc;
    struct buf bytes = {0};
    const struct json *data = json_get(j->msg.params, "data");
    const char *name;
    int64_t offset = 0;
    bool more = false;
    int rc;
    if ((rc = param_str(j, "name", true, &name, e)) != 0 || (rc = param_int(j, "offset", 0, INT64_MAX / 2, &offset, e)) != 0 ||
        (rc = param_bool(j, "more", &more, e)) != 0)
        return rc;
    if (!json_is(data, JSON_STRING) || !base64_decode(&bytes, json_str(data), json_strlen(data)))
        rc = err_set(e, ERR_INVALID, "\"data\" of workspace.put must be a string in base64");
    else if (bytes.len > TOOLS_FILE_CHUNK)
        rc = err_set(e, ERR_TOO_BIG, "a chunk of %zu bytes; the limit is %u", bytes.len, TOOLS_FILE_CHUNK);
    if (rc == 0 && (rc = folder(j, true, &tc, e)) == 0)
        rc = tools_files_put(tc, name, offset, buf_str(&bytes), bytes.len, more, put_ended, j, e);
    buf_free(&bytes);
    return rc == 0 ? JOB_PENDING : rc;
}
