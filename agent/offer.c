/* offer.c - which tools a turn offers, and how the model is told.
 *
 * Tools of the registry come first, in its order, then the client's own, in theirs; a client's tool with a built-in's name takes
 * its place and keeps its form. The system segment shows the tools of the conversation's first turn and is never
 * written anew (docs/turns.md): what a later turn offers beside them stands before its question, in the form of Meta's template. */
#include "agent/agent_priv.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

#define CLIENT_TOOLS_MAX 128
#define CLIENT_TOOLS_BYTES (256u << 10)

/* Tools that Llama 3.1 knows by itself: called as name.call(query="..."), or as code. */
static const char *const known_builtins[] = {"code_interpreter", "brave_search", "wolfram_alpha"};

static bool is_builtin(const char *name) {
    for (size_t i = 0; i < ARRAY_LEN(known_builtins); i++)
        if (strcmp(name, known_builtins[i]) == 0)
            return true;
    return false;
}

static const char *function_name(const struct json *tool) { return json_get_str(json_get(tool, "function"), "name", ""); }

/* ---- the client's tools --------------------------------------------------------------------------------- */

static bool name_valid(const struct json *name) {
    const char *s = json_str(name);
    size_t n = json_strlen(name);
    if (!s || n == 0 || n > 64 || strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.") != n)
        return false;
    return true;
}

static int client_tool_copy(struct json *out, const struct json *tool, size_t i, struct err *e) {
    const struct json *f = json_get(tool, "function");
    const struct json *parameters = json_get(f, "parameters"), *description = json_get(f, "description");
    if (!json_is(f, JSON_OBJECT))
        return err_set(e, ERR_INVALID, "tool %zu: expected {\"type\":\"function\",\"function\":{...}}", i + 1);
    if (!name_valid(json_get(f, "name")))
        return err_set(e, ERR_INVALID, "tool %zu: \"name\" must be 1 to 64 letters, digits, '_', '-' or '.'", i + 1);
    if (description && !json_is(description, JSON_STRING))
        return err_set(e, ERR_INVALID, "tool \"%s\": \"description\" must be a string", function_name(tool));
    if (parameters && !json_is(parameters, JSON_OBJECT))
        return err_set(e, ERR_INVALID, "tool \"%s\": \"parameters\" must be an object, a JSON schema", function_name(tool));
    for (size_t k = 0; k < json_len(out); k++)
        if (strcmp(function_name(json_at(out, k)), function_name(tool)) == 0)
            return err_set(e, ERR_INVALID, "two tools are called \"%s\"", function_name(tool));
    /* Only these members: the client's own ones (how it runs the tool) are no business of the model's. */
    struct json *c = json_object();
    json_set_str(c, "type", "function");
    json_set(c, "function", json_copy(f));
    json_append(out, c);
    return 0;
}

int client_tools_check(struct json **out, const struct json *tools, struct err *e) {
    *out = NULL;
    if (!tools || json_type(tools) == JSON_NULL)
        return 0;
    if (!json_is(tools, JSON_ARRAY))
        return err_set(e, ERR_INVALID, "tools must be an array");
    if (json_len(tools) > CLIENT_TOOLS_MAX)
        return err_set(e, ERR_TOO_BIG, "%zu tools; the limit is %d", json_len(tools), CLIENT_TOOLS_MAX);
    struct json *copy = json_array();
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < json_len(tools); i++)
        rc = client_tool_copy(copy, json_at(tools, i), i, e);
    if (rc == 0) {
        struct buf text = {0};
        json_write(&text, copy, JSON_COMPACT);
        if (text.len > CLIENT_TOOLS_BYTES)
            rc = err_set(e, ERR_TOO_BIG, "tools of %zu bytes; the limit is %u", text.len, CLIENT_TOOLS_BYTES);
        buf_free(&text);
    }
    if (rc != 0 || json_len(copy) == 0) {
        json_free(copy);
        return rc;
    }
    *out = copy;
    return 0;
}

/* ---- the offer -------------------------------------------------------------------------------------------- */

static void add_builtin(struct offer *o, const char *name) {
    o->builtins = xreallocarray(o->builtins, o->n_builtins + 1, sizeof o->builtins[0]);
    o->builtins[o->n_builtins++] = name;
    if (strcmp(name, "code_interpreter") == 0)
        o->code = true;
}

static struct json *function_of(const char *name, const char *description, const char *parameters) {
    struct json *f = json_object(), *tool = json_object(), *schema = NULL;
    json_set_str(f, "name", name);
    json_set_str(f, "description", description);
    if (json_parse(&schema, parameters ? parameters : "{}", parameters ? strlen(parameters) : 2, NULL) != 0)
        BUG("the parameters of tool %s are no JSON", name);
    json_set(f, "parameters", schema);
    json_set_str(tool, "type", "function");
    json_set(tool, "function", f);
    return tool;
}

bool offer_is_client(const struct offer *o, const char *name) {
    for (size_t i = 0; i < json_len(o->client); i++)
        if (strcmp(function_name(json_at(o->client, i)), name) == 0)
            return true;
    return false;
}

static void add_function(struct offer *o, struct json *f) {
    if (!o->functions)
        o->functions = json_array();
    json_append(o->functions, f);
}

void offer_make(struct offer *o, const struct agent *a, const char *conversation, const struct json *client, bool none) {
    *o = (struct offer){0};
    if (none || !a->can_call)
        return;
    o->client = client;
    for (size_t i = 0; a->tools && i < tools_count(a->tools); i++) {
        const struct tool *t = tools_at(a->tools, i);
        if (t->offered && !t->offered(a->tools, conversation))
            continue;
        if (t->shape != TOOL_FUNCTION)
            add_builtin(o, t->name);
        else if (!offer_is_client(o, t->name))
            add_function(o, function_of(t->name, t->description, t->parameters));
    }
    for (size_t i = 0; i < json_len(client); i++) {
        const char *name = function_name(json_at(client, i));
        bool there = false;
        for (size_t k = 0; k < o->n_builtins; k++)
            there = there || strcmp(o->builtins[k], name) == 0;
        if (is_builtin(name) && !there)
            add_builtin(o, name);
        else if (!is_builtin(name))
            add_function(o, json_copy(json_at(client, i)));
    }
}

void offer_free(struct offer *o) {
    json_free(o->functions);
    free(o->builtins);
    *o = (struct offer){0};
}

bool offer_empty(const struct offer *o) { return !o->functions && o->n_builtins == 0; }

/* ---- what the context shows ---------------------------------------------------------------------------------- */

struct json *offer_shown(const struct offer *o) {
    struct json *shown = json_object(), *names = json_array();
    json_set_bool(shown, "environment", !offer_empty(o));
    for (size_t i = 0; i < o->n_builtins; i++)
        json_append(names, json_string(o->builtins[i]));
    json_set(shown, "builtins", names);
    json_set(shown, "functions", o->functions ? json_copy(o->functions) : json_array());
    return shown;
}

static bool shows_builtin(const struct json *shown, const char *name) {
    const struct json *names = json_get(shown, "builtins");
    for (size_t i = 0; i < json_len(names); i++)
        if (strcmp(json_str(json_at(names, i)) ? json_str(json_at(names, i)) : "", name) == 0)
            return true;
    return false;
}

/* The last function of that name counts: a later definition is the one that holds. */
static bool shows_function(const struct json *shown, const struct json *f) {
    const struct json *all = json_get(shown, "functions"), *last = NULL;
    for (size_t i = 0; i < json_len(all); i++)
        if (strcmp(function_name(json_at(all, i)), function_name(f)) == 0)
            last = json_at(all, i);
    return last && json_equal(last, f);
}

struct json *offer_missing(const struct offer *o, const struct json *shown) {
    struct json *out = json_array();
    for (size_t i = 0; i < o->n_builtins; i++) {
        bool code = strcmp(o->builtins[i], "code_interpreter") == 0;
        struct json *f = function_of(o->builtins[i], code ? "Runs Python and returns what it prints" : "Answers a query",
                                     code ? "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\"}},\"required\":[\"code\"]}"
                                          : "{\"type\":\"object\",\"properties\":{\"query\":{\"type\":\"string\"}},\"required\":[\"query\"]}");
        if (shows_builtin(shown, o->builtins[i]) || shows_function(shown, f))
            json_free(f);
        else
            json_append(out, f);
    }
    for (size_t i = 0; i < json_len(o->functions); i++)
        if (!shows_function(shown, json_at(o->functions, i)))
            json_append(out, json_copy(json_at(o->functions, i)));
    if (json_len(out) == 0) {
        json_free(out);
        return NULL;
    }
    return out;
}

void offer_block(struct buf *out, const struct json *functions) {
    buf_adds(out, "Given the following functions, please respond with a JSON for a function call with its proper arguments that best "
                  "answers the given prompt.\n\nRespond in the format {\"name\": function name, \"parameters\": dictionary of argument "
                  "name and its value}.Do not use variables.\n\n");
    for (size_t i = 0; i < json_len(functions); i++) {
        json_write(out, json_at(functions, i), JSON_INDENT4);
        buf_adds(out, "\n\n");
    }
}
