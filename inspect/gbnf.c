/* gbnf.c - is this text a sentence of the grammar (agent/gbnf.h)?
 * {"grammar":...,"text":...} to {"valid":...}. A grammar that can't be read gives {"error":...} with the place. */
#include "agent/gbnf.h"
#include "inspect/inspect.h"

static int gbnf_line(void *state, const struct json *in, struct json **out, struct err *e) {
    const struct json *grammar = json_get(in, "grammar"), *text = json_get(in, "text");
    struct gbnf *g = NULL;
    bool valid = false;
    int rc;

    (void)state;
    if (!json_is(grammar, JSON_STRING) || !json_is(text, JSON_STRING))
        return err_set(e, ERR_INVALID, "a line needs \"grammar\" and \"text\"");
    rc = gbnf_read(&g, json_str(grammar), json_strlen(grammar), e);
    if (rc == 0)
        rc = gbnf_match(g, json_str(text), json_strlen(text), &valid, e);
    gbnf_free(g);
    if (rc != 0)
        return rc;
    *out = json_object();
    json_set_bool(*out, "valid", valid);
    return 0;
}

const struct inspect_command inspect_gbnf = {
    .name = "gbnf",
    .summary = "a GBNF grammar and a text, to {\"valid\":...}",
    .line = gbnf_line,
};
