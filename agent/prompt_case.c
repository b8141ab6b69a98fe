/* prompt_case.c - Meta's chat templates and documents, case by case (`corral inspect render`).
 *
 * The template kinds follow the Jinja text that Meta ships with Llama 3.1, 3.2 and 3.3, with Python's meaning of every value
 * (prompt_python.c) and the sentences of its errors. What the template itself wrote is a control token; what a message,
 * a tool or an argument holds is text, whatever it spells. Refuses: inputs the template refuses. Pure functions. */
#include "agent/prompt_priv.h"
#include "base/mem.h"
#include <string.h>

struct template {
    struct prompt_writer w;
    const struct json *messages, *tools, *builtins;
    size_t next;                        /* message to render next */
    bool tools_in_user;
};

static int not_a_string(struct err *e, const struct json *v) {
    static const char *const names[] = { "NoneType", "bool", "bool", "int", "str", "list", "dict" };
    const char *name = names[json_type(v)];

    if (json_is(v, JSON_NUMBER) && strpbrk(json_num(v), ".eE"))
        name = "float";
    return err_set(e, ERR_INVALID, "can only concatenate str (not \"%s\") to str", name);
}

static const struct json *message_at(const struct template *t, size_t i) {
    return json_at(t->messages, i);
}

/* Jinja's value|trim; a missing member is empty. */
static void write_trimmed(struct prompt_writer *w, const struct json *v) {
    struct buf b = {0};
    const char *s;
    size_t n;

    if (v)
        prompt_python_str(&b, v);
    s = buf_str(&b);
    n = b.len;
    prompt_trim(&s, &n);
    prompt_write_text(w, s, n);
    buf_free(&b);
}

static void write_json(struct prompt_writer *w, const struct json *v, int format) {
    struct json *copy = prompt_python_numbers(v);
    struct buf b = {0};

    json_write(&b, copy, format);
    prompt_write_text(w, buf_str(&b), b.len);
    buf_free(&b);
    json_free(copy);
}

static bool names_builtin(const struct json *builtins, const struct json *name) {
    for (size_t i = 0; i < json_len(builtins); i++)
        if (json_equal(json_at(builtins, i), name))
            return true;
    return false;
}

static void write_functions(struct template *t) {
    for (size_t i = 0; i < json_len(t->tools); i++) {
        write_json(&t->w, json_at(t->tools, i), JSON_INDENT4);
        prompt_write_str(&t->w, "\n\n");
    }
}

static void write_builtin_list(struct template *t) {
    const char *between = "";

    prompt_write_str(&t->w, "Tools: ");
    for (size_t i = 0; i < json_len(t->builtins); i++) {
        const struct json *name = json_at(t->builtins, i);
        struct buf b = {0};
        prompt_python_str(&b, name);
        if (strcmp(buf_str(&b), "code_interpreter") != 0) {
            prompt_write_str(&t->w, between);
            prompt_write_text(&t->w, buf_str(&b), b.len);
            between = ", ";
        }
        buf_free(&b);
    }
    prompt_write_str(&t->w, "\n\n");
}

static int write_system(struct template *t, const char *date, struct err *e) {
    const struct json *first = message_at(t, 0);
    bool given;

    if (!first)
        return err_set(e, ERR_INVALID, "list object has no element 0");
    given = strcmp(json_get_str(first, "role", ""), "system") == 0;
    prompt_write_header(&t->w, "system", 6);
    prompt_write_str(&t->w, "\n\n");
    if (t->builtins || t->tools)
        prompt_write_str(&t->w, "Environment: ipython\n");
    if (t->builtins)
        write_builtin_list(t);
    prompt_write_str(&t->w, "Cutting Knowledge Date: December 2023\nToday Date: ");
    prompt_write_str(&t->w, date);
    prompt_write_str(&t->w, "\n\n");
    if (t->tools && !t->tools_in_user) {
        prompt_write_str(&t->w, "You have access to the following functions. To call a function, please respond with JSON for a function call."
                                "Respond in the format {\"name\": function name, \"parameters\": dictionary of argument name and its value}."
                                "Do not use variables.\n\n");
        write_functions(t);
    }
    if (given) {
        write_trimmed(&t->w, json_get(first, "content"));
        t->next = 1;
    }
    prompt_write_eot(&t->w);
    return 0;
}

static int write_tools_in_user(struct template *t, struct err *e) {
    const struct json *first = message_at(t, t->next);

    if (!first)
        return err_set(e, ERR_INVALID, "Cannot put tools in the first user message when there's no first user message!");
    t->next++;
    prompt_write_header(&t->w, "user", 4);
    prompt_write_str(&t->w, "\n\nGiven the following functions, please respond with a JSON for a function call "
                            "with its proper arguments that best answers the given prompt.\n\n"
                            "Respond in the format {\"name\": function name, \"parameters\": dictionary of argument name and its value}."
                            "Do not use variables.\n\n");
    write_functions(t);
    write_trimmed(&t->w, json_get(first, "content"));
    prompt_write_eot(&t->w);
    return 0;
}

static int write_builtin_call(struct template *t, const struct json *name, const struct json *arguments, struct err *e) {
    if (arguments && !json_is(arguments, JSON_OBJECT))
        return err_set(e, ERR_INVALID, "Can only get item pairs from a mapping.");
    prompt_write_control(&t->w, t->w.tokens->python_tag, "<|python_tag|>");
    prompt_write_text(&t->w, json_str(name), json_strlen(name));
    prompt_write_str(&t->w, ".call(");
    for (size_t i = 0; i < json_len(arguments); i++) {
        const struct json *v = json_val(arguments, i);
        size_t n;
        const char *key = json_key(arguments, i, &n);
        if (!json_is(v, JSON_STRING))
            return not_a_string(e, v);
        prompt_write_str(&t->w, i ? ", " : "");
        prompt_write_text(&t->w, key, n);
        prompt_write_str(&t->w, "=\"");
        prompt_write_text(&t->w, json_str(v), json_strlen(v));
        prompt_write_str(&t->w, "\"");
    }
    prompt_write_str(&t->w, ")");
    return 0;
}

static int write_call(struct template *t, const struct json *calls, struct err *e) {
    const struct json *call, *name, *arguments;
    int rc = 0;

    if (json_is(calls, JSON_NULL))
        return err_set(e, ERR_INVALID, "object of type 'NoneType' has no len()");
    if (!json_is(calls, JSON_ARRAY) || json_len(calls) != 1)
        return err_set(e, ERR_INVALID, "This model only supports single tool-calls at once!");
    call = json_get(json_at(calls, 0), "function");
    name = json_get(call, "name");
    arguments = json_get(call, "arguments");
    if (!call)
        return err_set(e, ERR_INVALID, "'dict object' has no attribute 'function'");
    if (!name)
        return err_set(e, ERR_INVALID, "'dict object' has no attribute 'name'");
    if (!json_is(name, JSON_STRING))
        return not_a_string(e, name);
    prompt_write_header(&t->w, "assistant", 9);
    prompt_write_str(&t->w, "\n\n");
    if (names_builtin(t->builtins, name)) {
        rc = write_builtin_call(t, name, arguments, e);
    } else {
        if (!arguments)
            return err_set(e, ERR_INVALID, "Object of type Undefined is not JSON serializable");
        prompt_write_str(&t->w, "{\"name\": \"");
        prompt_write_text(&t->w, json_str(name), json_strlen(name));
        prompt_write_str(&t->w, "\", \"parameters\": ");
        write_json(&t->w, arguments, JSON_SPACED);
        prompt_write_str(&t->w, "}");
    }
    if (t->builtins)
        prompt_write_control(&t->w, t->w.tokens->eom, "<|eom_id|>");
    else
        prompt_write_eot(&t->w);
    return rc;
}

static int write_result(struct template *t, const struct json *content, struct err *e) {
    if (!content)
        return err_set(e, ERR_INVALID, "Object of type Undefined is not JSON serializable");
    prompt_write_header(&t->w, "ipython", 7);
    prompt_write_str(&t->w, "\n\n");
    if (json_is(content, JSON_STRING) || json_is(content, JSON_ARRAY) || json_is(content, JSON_OBJECT)) {
        write_json(&t->w, content, JSON_SPACED);
    } else {
        struct buf b = {0};
        prompt_python_str(&b, content);
        prompt_write_text(&t->w, buf_str(&b), b.len);
        buf_free(&b);
    }
    prompt_write_eot(&t->w);
    return 0;
}

static int write_message(struct template *t, const struct json *m, struct err *e) {
    const struct json *role = json_get(m, "role"), *calls = json_get(m, "tool_calls");

    if (!json_is(m, JSON_OBJECT))
        return err_set(e, ERR_INVALID, "every message must be an object with a role and a content");
    if (calls)
        return write_call(t, calls, e);
    if (!role)
        return err_set(e, ERR_INVALID, "'dict object' has no attribute 'role'");
    if (!json_is(role, JSON_STRING))
        return not_a_string(e, role);
    if (strcmp(json_str(role), "tool") == 0 || strcmp(json_str(role), "ipython") == 0)
        return write_result(t, json_get(m, "content"), e);
    prompt_write_header(&t->w, json_str(role), json_strlen(role));
    prompt_write_str(&t->w, "\n\n");
    write_trimmed(&t->w, json_get(m, "content"));
    prompt_write_eot(&t->w);
    return 0;
}

/* A member that is there and not null. */
static const struct json *given(const struct json *c, const char *key) {
    const struct json *v = json_get(c, key);

    return json_is(v, JSON_NULL) ? NULL : v;
}

static int render_template(struct template *t, const struct json *c, struct err *e) {
    const char *model = json_get_str(c, "model", "3.1");
    int rc;

    t->messages = json_get(c, "messages");
    t->tools = given(c, "tools");
    t->builtins = strcmp(model, "3.2") == 0 ? NULL : given(c, "builtin_tools");  /* the 3.2 template knows none */
    t->tools_in_user = json_get_bool(json_get(c, "tools_in_user_message"), true);
    prompt_write_control(&t->w, t->w.tokens->bos, "<|begin_of_text|>");
    if ((rc = write_system(t, json_get_str(c, "date", "26 Jul 2024"), e)) != 0)
        return rc;
    if (t->tools && t->tools_in_user && (rc = write_tools_in_user(t, e)) != 0)
        return rc;
    for (; t->next < json_len(t->messages); t->next++)
        if ((rc = write_message(t, message_at(t, t->next), e)) != 0)
            return rc;
    if (json_get_bool(json_get(c, "add_generation_prompt"), false)) {
        prompt_write_header(&t->w, "assistant", 9);
        prompt_write_str(&t->w, "\n\n");
    }
    return 0;
}

/* ---- Meta's documents: messages as they stand ---------------------------------------------------- */

static int write_verbatim(struct template *t, const struct json *m, struct err *e) {
    static const char tag[] = "<|python_tag|>";
    const char *role = json_get_str(m, "role", NULL), *end = json_get_str(m, "end", NULL);
    const struct json *content = json_get(m, "content");
    const char *s = json_str(content);
    size_t n = json_strlen(content);
    struct buf b = {0};

    if (!role)
        return err_set(e, ERR_INVALID, "every message needs a role");
    if (!s && content) {
        prompt_python_str(&b, content);
        s = buf_str(&b);
        n = b.len;
    }
    prompt_write_header(&t->w, role, strlen(role));
    prompt_write_str(&t->w, "\n\n");
    if (strcmp(role, "assistant") == 0 && n >= sizeof tag - 1 && memcmp(s, tag, sizeof tag - 1) == 0) {
        prompt_write_control(&t->w, t->w.tokens->python_tag, tag);
        s += sizeof tag - 1;
        n -= sizeof tag - 1;
    }
    if (s)
        prompt_write_text(&t->w, s, n);
    buf_free(&b);
    if (!end)
        return 0;
    if (strcmp(end, "eom_id") == 0)
        prompt_write_control(&t->w, t->w.tokens->eom, "<|eom_id|>");
    else if (strcmp(end, "eot_id") == 0)
        prompt_write_eot(&t->w);
    else if (strcmp(end, "end_of_text") == 0)
        prompt_write_control(&t->w, t->w.tokens->end_of_text, "<|end_of_text|>");
    else
        return err_set(e, ERR_INVALID, "end must be eot_id, eom_id or end_of_text, not \"%.40s\"", end);
    return 0;
}

static int render_doc(struct template *t, const struct json *c, struct err *e) {
    size_t n = json_len(json_get(c, "messages"));
    const struct json *last = json_at(json_get(c, "messages"), n ? n - 1 : 0);
    bool open = strcmp(json_get_str(last, "role", ""), "assistant") == 0;     /* the model goes on in it, or the talk is over */
    int rc;

    t->messages = json_get(c, "messages");
    prompt_write_control(&t->w, t->w.tokens->bos, "<|begin_of_text|>");
    for (size_t i = 0; i < n; i++)
        if ((rc = write_verbatim(t, message_at(t, i), e)) != 0)
            return rc;
    if (json_get_bool(json_get(c, "add_generation_prompt"), !open)) {
        prompt_write_header(&t->w, "assistant", 9);
        prompt_write_str(&t->w, "\n\n");
    }
    return 0;
}

static int render_kind(struct template *t, const struct json *c, struct err *e) {
    const char *kind = json_get_str(c, "kind", "template");
    struct buf b = {0};
    int rc = 0;

    if (strcmp(kind, "template") == 0)
        return render_template(t, c, e);
    if (strcmp(kind, "doc") == 0)
        return render_doc(t, c, e);
    if (strcmp(kind, "completion") == 0) {
        const struct json *text = json_get(c, "text");
        if (!json_is(text, JSON_STRING))
            return err_set(e, ERR_INVALID, "a completion needs a text");
        prompt_write_control(&t->w, t->w.tokens->bos, "<|begin_of_text|>");
        prompt_write_text(&t->w, json_str(text), json_strlen(text));
        return 0;
    }
    if (strcmp(kind, "tool_response") == 0)
        prompt_tool_response(&b, c);
    else if (strcmp(kind, "tool_instructions") == 0)
        rc = prompt_tool_instructions(&b, c, e);
    else
        rc = err_set(e, ERR_INVALID, "kind must be template, doc, completion, tool_instructions or tool_response, not \"%.40s\"", kind);
    prompt_write_text(&t->w, buf_str(&b), b.len);
    buf_free(&b);
    return rc;
}

static struct json *ids_json(const struct ids *ids) {
    struct json *a = json_array();

    for (size_t i = 0; i < ids->n; i++)
        json_append(a, json_int(ids->v[i]));
    return a;
}

int prompt_render_case(const struct engine_vocab *v, const struct json *c, struct json **out, struct err *e) {
    struct prompt_tokens tokens;
    struct ids ids = {0};
    struct buf text = {0};
    struct template t = { .w = { .vocab = v, .tokens = &tokens, .ids = &ids, .text = &text, .e = e } };
    const char *why;
    bool chat, tools;
    int rc, rc_end;

    *out = NULL;
    if (!json_is(c, JSON_OBJECT))
        return err_set(e, ERR_INVALID, "a case must be an object with kind, model and messages");
    prompt_tokens_find(v, &tokens, &chat, &tools, &why);
    rc = render_kind(&t, c, e);
    if (rc != 0)
        t.w.rc = rc;                    /* keeps the first sentence */
    rc_end = prompt_write_end(&t.w);
    if (rc_end == 0) {
        *out = json_object();
        json_set(*out, "ids", ids_json(&ids));
        json_set(*out, "text", json_stringn(buf_str(&text), text.len));
    }
    buf_free(&text);
    ids_free(&ids);
    return rc_end;
}
