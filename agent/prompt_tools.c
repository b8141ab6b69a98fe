/* prompt_tools.c - how Meta's reference code describes tools and shows the result of a run.
 *
 * Formats of llama-stack's prompt templates: json, function_tag, python_list, builtin, and the tool response. Only text is made
 * here; it is a message's content and so encoded as text. Pure functions. */
#include "agent/prompt_priv.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

/* A member printed by Jinja: str() of it, nothing when it is missing. */
static void print_member(struct buf *out, const struct json *o, const char *key) {
    const struct json *v = json_get(o, key);

    if (v)
        prompt_python_str(out, v);
    else
        buf_adds(out, "None");          /* ToolDefinition's default */
}

static bool truthy(const struct json *v) {
    switch (json_type(v)) {
    case JSON_NULL:
    case JSON_FALSE:
        return false;
    case JSON_TRUE:
        return true;
    case JSON_NUMBER:
        return json_get_double(v, 1) != 0;
    case JSON_STRING:
        return json_strlen(v) > 0;
    default:
        return json_len(v) > 0;
    }
}

static int compare_members(const void *a, const void *b) {
    const struct json *const *x = a, *const *y = b;
    size_t n, m;
    const char *p = json_key(*x, 0, &n), *q = json_key(*y, 0, &m);
    int c = memcmp(p, q, n < m ? n : m);

    return c ? c : (n > m) - (n < m);
}

/* A copy with members in the order of their names, as Jinja's own tojson sorts them. */
static struct json *sorted(const struct json *v) {
    size_t n = json_len(v), len;
    struct json *out, **members;
    const char *key;

    if (json_is(v, JSON_ARRAY)) {
        out = json_array();
        for (size_t i = 0; i < n; i++)
            json_append(out, sorted(json_at(v, i)));
        return out;
    }
    if (!json_is(v, JSON_OBJECT))
        return v ? json_copy(v) : json_null();
    members = xcalloc(n + 1, sizeof *members);
    for (size_t i = 0; i < n; i++) {
        key = json_key(v, i, &len);
        members[i] = json_object();
        json_setn(members[i], key, len, sorted(json_val(v, i)));
    }
    qsort(members, n, sizeof *members, compare_members);
    out = json_object();
    for (size_t i = 0; i < n; i++) {
        key = json_key(members[i], 0, &len);
        json_setn(out, key, len, json_copy(json_val(members[i], 0)));
        json_free(members[i]);
    }
    free(members);
    return out;
}

/* Jinja's tojson: sorted, ASCII, and safe inside HTML. */
static void print_tojson(struct buf *out, const struct json *v) {
    struct json *numbers = prompt_python_numbers(v), *copy = sorted(numbers);
    struct buf b = {0};

    json_write(&b, copy, JSON_SPACED | JSON_ASCII);
    for (size_t i = 0; i < b.len; i++)
        if (strchr("<>&'", b.data[i]))
            buf_addf(out, "\\u%04x", (unsigned)b.data[i]);
        else
            buf_addc(out, b.data[i]);
    buf_free(&b);
    json_free(copy);
    json_free(numbers);
}

static void print_required(struct buf *out, const struct json *parameters) {
    struct json *names = json_array();

    for (size_t i = 0; i < json_len(parameters); i++) {
        const struct json *p = json_val(parameters, i);
        size_t n;
        const char *key = json_key(parameters, i, &n);
        if (json_get_bool(json_get(p, "required"), true))
            json_append(names, json_stringn(key, n));
    }
    print_tojson(out, names);
    json_free(names);
}

static void print_key(struct buf *out, const struct json *object, size_t i) {
    size_t n;
    const char *key = json_key(object, i, &n);

    buf_add(out, key, n);
}

static void instructions_json(struct buf *out, const struct json *tools) {
    buf_adds(out, "Answer the user's question by making use of the following functions if needed.\n"
                  "If none of the function can be used, please say so.\nHere is a list of functions in JSON format:\n");
    for (size_t i = 0; i < json_len(tools); i++) {
        const struct json *t = json_at(tools, i), *parameters = json_get(t, "parameters");
        buf_adds(out, "{\n    \"type\": \"function\",\n    \"function\": {\n        \"name\": \"");
        print_member(out, t, "name");
        buf_adds(out, "\",\n        \"description\": \"");
        print_member(out, t, "description");
        buf_adds(out, "\",\n        \"parameters\": {\n            \"type\": \"object\",\n            \"properties\": [");
        for (size_t k = 0; k < json_len(parameters); k++) {
            buf_adds(out, "\n                {\n                    \"");
            print_key(out, parameters, k);
            buf_adds(out, "\": {\n                        \"type\": \"object\",\n                        \"description\": \"");
            print_member(out, json_val(parameters, k), "description");
            buf_adds(out, "\"\n                    }\n                }");
            buf_adds(out, k + 1 < json_len(parameters) ? "," : "");
        }
        buf_adds(out, "\n            ],\n            \"required\": ");
        print_required(out, parameters);
        buf_adds(out, "\n        }\n    }\n}\n");
    }
    buf_adds(out, "\nReturn function calls in JSON format.");
}

static void instructions_function_tag(struct buf *out, const struct json *tools) {
    buf_adds(out, "You have access to the following functions:\n\n");
    for (size_t i = 0; i < json_len(tools); i++) {
        const struct json *t = json_at(tools, i);
        struct json *parameters = json_copy(json_get(t, "parameters"));
        for (size_t k = 0; k < json_len(parameters); k++)
            json_del(json_val(parameters, k), "default");
        buf_adds(out, "Use the function '");
        print_member(out, t, "name");
        buf_adds(out, "' to '");
        print_member(out, t, "description");
        buf_adds(out, "':\n{\"name\": \"");
        print_member(out, t, "name");
        buf_adds(out, "\", \"description\": \"");
        print_member(out, t, "description");
        buf_adds(out, "\", \"parameters\": ");
        print_tojson(out, parameters);
        buf_adds(out, "}\n\n");
        json_free(parameters);
    }
    buf_adds(out, "Think very carefully before calling functions.\n"
                  "If you choose to call a function ONLY reply in the following format with no prefix or suffix:\n\n"
                  "<function=example_function_name>{\"example_name\": \"example_value\"}</function>\n\nReminder:\n"
                  "- If looking for real time information use relevant functions before falling back to brave_search\n"
                  "- Function calls MUST follow the specified format, start with <function= and end with </function>\n"
                  "- Required parameters MUST be specified\n- Only call one function at a time\n"
                  "- Put the entire function call reply on one line");
}

static void python_list_parameter(struct buf *out, const struct json *parameters, size_t k) {
    const struct json *p = json_val(parameters, k);

    buf_adds(out, "\n                \"");
    print_key(out, parameters, k);
    buf_adds(out, "\": {\n                    \"type\": \"");
    print_member(out, p, "param_type");
    buf_adds(out, "\",\n                    \"description\": \"");
    print_member(out, p, "description");
    buf_adds(out, "\"");
    if (truthy(json_get(p, "default"))) {
        buf_adds(out, ",\n                    \"default\": \"");
        print_member(out, p, "default");
        buf_adds(out, "\"");
    }
    buf_adds(out, "\n                }");
    buf_adds(out, k + 1 < json_len(parameters) ? "," : "");
}

static void instructions_python_list(struct buf *out, const struct json *tools) {
    buf_adds(out, "You are a helpful assistant. You have access to functions, but you should only use them if they are required.\n"
                  "You are an expert in composing functions. You are given a question and a set of possible functions.\n"
                  "Based on the question, you may or may not need to make one function/tool call to achieve the purpose.\n\n"
                  "If you decide to invoke any of the function(s), you MUST put it in the format of "
                  "[func_name1(params_name1=params_value1, params_name2=params_value2...), func_name2(params)]\n"
                  "If you decide to invoke a function, you SHOULD NOT include any other text in the response. "
                  "besides the function call in the above format.\n"
                  "For a boolean parameter, be sure to use `True` or `False` (capitalized) for the value.\n\n\n"
                  "Here is a list of functions in JSON format that you can invoke.\n\n[\n    ");
    for (size_t i = 0; i < json_len(tools); i++) {
        const struct json *t = json_at(tools, i), *parameters = json_get(t, "parameters");
        buf_adds(out, "{\n        \"name\": \"");
        print_member(out, t, "name");
        buf_adds(out, "\",\n        \"description\": \"");
        print_member(out, t, "description");
        buf_adds(out, "\",\n        \"parameters\": {\n            \"type\": \"dict\",\n            \"required\": ");
        print_required(out, parameters);
        buf_adds(out, ",\n            \"properties\": {");
        for (size_t k = 0; k < json_len(parameters); k++)
            python_list_parameter(out, parameters, k);
        buf_adds(out, "\n            }\n        }\n    }");
        buf_adds(out, i + 1 < json_len(tools) ? ",\n    " : "");
    }
    buf_adds(out, "\n]\n\nYou can answer general questions or invoke tools when necessary.\n"
                  "In addition to tool calls, you should also augment your responses by using the tool outputs.");
}

static void instructions_builtin(struct buf *out, const struct json *tools) {
    static const char *const builtins[] = { "brave_search", "wolfram_alpha", "photogen" };
    const char *before = "Tools: ";

    if (json_len(tools) > 0)
        buf_adds(out, "Environment: ipython\n");
    for (size_t i = 0; i < json_len(tools); i++) {
        const char *name = json_get_str(json_at(tools, i), "name", "");
        for (size_t k = 0; k < ARRAY_LEN(builtins); k++)
            if (strcmp(name, builtins[k]) == 0) {
                buf_addf(out, "%s%s", before, name);
                before = ", ";
            }
    }
}

int prompt_tool_instructions(struct buf *out, const struct json *c, struct err *e) {
    const char *format = json_get_str(c, "format", "");
    const struct json *tools = json_get(c, "tools");

    if (!json_is(tools, JSON_ARRAY))
        return err_set(e, ERR_INVALID, "tool_instructions needs an array of tools");
    if (strcmp(format, "json") == 0)
        instructions_json(out, tools);
    else if (strcmp(format, "function_tag") == 0)
        instructions_function_tag(out, tools);
    else if (strcmp(format, "python_list") == 0)
        instructions_python_list(out, tools);
    else if (strcmp(format, "builtin") == 0)
        instructions_builtin(out, tools);
    else
        return err_set(e, ERR_INVALID, "format must be json, function_tag, python_list or builtin, not \"%.40s\"", format);
    return 0;
}

static void print_stream(struct buf *out, const struct json *c, const char *name) {
    const struct json *v = json_get(c, name);

    if (!truthy(v))
        return;
    buf_addf(out, "\n[%s]", name);
    prompt_python_str(out, v);
    buf_addf(out, "[/%s]", name);
}

void prompt_tool_response(struct buf *out, const struct json *c) {
    buf_adds(out, strcmp(json_get_str(c, "status", ""), "success") == 0 ? "completed" : "failed");
    print_stream(out, c, "stdout");
    print_stream(out, c, "stderr");
}
