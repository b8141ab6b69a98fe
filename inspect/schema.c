/* schema.c - is this text a JSON value that the schema allows (agent/schema.h)?
 * {"schema":...,"text":...} to {"valid":...} with "why" when it is not, or {"unsupported":keyword}. Text that is no JSON is not valid. */
#include "agent/schema.h"
#include "inspect/inspect.h"

static int schema_line(void *state, const struct json *in, struct json **out, struct err *e) {
    const struct json *schema = json_get(in, "schema"), *text = json_get(in, "text");
    struct schema *s = NULL;
    struct json *v = NULL;
    struct buf why = {0};
    bool valid;
    int rc;

    (void)state;
    if (!schema || !json_is(text, JSON_STRING))
        return err_set(e, ERR_INVALID, "a line needs \"schema\" and \"text\"");
    rc = schema_compile(&s, schema, e);
    if (rc != 0 && rc != ERR_UNSUPPORTED)
        return rc;
    *out = json_object();
    if (rc == ERR_UNSUPPORTED) {
        json_set_str(*out, "unsupported", e->text);
        return 0;
    }
    if (json_parse(&v, json_str(text), json_strlen(text), e) != 0)
        buf_adds(&why, e->text);
    valid = v && schema_check(s, v, &why);
    json_set_bool(*out, "valid", valid);
    if (!valid)
        json_set(*out, "why", json_stringn(buf_str(&why), why.len));
    buf_free(&why);
    json_free(v);
    schema_free(s);
    return 0;
}

const struct inspect_command inspect_schema = {
    .name = "schema",
    .summary = "a JSON Schema and a text, to {\"valid\":...}",
    .line = schema_line,
};
