/* methods_profile.c - profile.list, profile.show, profile.set, profile.delete: named profiles and those of conversations.
 *
 * On the agent thread, as the other handlers (methods.c). What a profile may say is checked by the agent. */
#include "daemon/daemon.h"
#include <string.h>

/* Exactly one of "name" and "conversation". */
static int param_whose(const struct job *j, const char **name, const char **conversation, struct err *e) {
    int rc;
    if ((rc = param_str(j, "name", false, name, e)) != 0 || (rc = param_conversation(j, false, conversation, e)) != 0)
        return rc;
    if (!*name == !*conversation)
        return err_set(e, ERR_INVALID, "%s needs either \"name\", a profile's, or \"conversation\"", j->method->name);
    return 0;
}

static void give(struct job *j, const char *key, const char *value, struct json *profile) {
    j->result = json_object();
    json_set_str(j->result, key, value);
    json_set(j->result, "profile", profile);
}

static int show(struct job *j, const char *name, const char *conversation, struct err *e) {
    struct json *profile = NULL;
    int rc = name ? agent_profile_show(j->daemon->agent, name, &profile, e) : agent_conversation_profile(j->daemon->agent, conversation, &profile, e);
    if (rc == 0)
        give(j, name ? "name" : "conversation", name ? name : conversation, profile);
    return rc;
}

int run_profile_list(struct job *j, struct err *e) {
    struct json *list = NULL;
    int rc = agent_profile_list(j->daemon->agent, &list, e);
    if (rc != 0)
        return rc;
    j->result = json_object();
    json_set(j->result, "profiles", list);
    return 0;
}

int run_profile_show(struct job *j, struct err *e) {
    const char *name, *conversation;
    int rc = param_whose(j, &name, &conversation, e);
    return rc != 0 ? rc : show(j, name, conversation, e);
}

int run_profile_set(struct job *j, struct err *e) {
    const char *name, *conversation, *named;
    const struct json *members = json_get(j->msg.params, "profile");
    int rc;
    if ((rc = param_whose(j, &name, &conversation, e)) != 0 || (rc = param_str(j, "from", false, &named, e)) != 0)
        return rc;
    if (name && named)
        return err_set(e, ERR_INVALID, "\"from\" goes with \"conversation\"");
    rc = name ? agent_profile_set(j->daemon->agent, name, members, e)
              : agent_conversation_set_profile(j->daemon->agent, conversation, named, members, e);
    return rc != 0 ? rc : show(j, name, conversation, e);
}

int run_profile_delete(struct job *j, struct err *e) {
    const char *name;
    int rc = param_str(j, "name", true, &name, e);
    return rc != 0 ? rc : agent_profile_delete(j->daemon->agent, name, e);
}
