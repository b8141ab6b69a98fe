/* schema.h - JSON Schema as tools use it: draft 2020-12, compiled once, then held against values (room-shared).
 *
 * Compiling checks the schema itself and resolves references inside it ("#", "#/$defs/x"); a keyword that changes what is valid
 * and that we do not know is ERR_UNSUPPORTED with the keyword's name in e.text, never a silent yes. Annotations ("title", "format",
 * "default") say nothing. BFCL's type names (dict, float, tuple ...) are read as JSON Schema's. Untrusted on both sides: size,
 * depth and steps are bounded. A compiled schema is immutable and may be shared between threads. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>

struct schema;

/* json is copied. 0, ERR_UNSUPPORTED (e.text: the keyword alone) or ERR_INVALID (what is wrong with the schema). */
int schema_compile(struct schema **out, const struct json *json, struct err *e);
void schema_free(struct schema *s);
/* True: v is valid. False: the first failure is appended to why (NULL is fine) as one phrase for a model:
 * where, what was expected and what came. */
bool schema_check(const struct schema *s, const struct json *v, struct buf *why);
/* A copy of v with values turned into the types that the schema asks for where nothing is lost and one meaning is plain:
 * "5" to 5, "true" to true, 5 to "5", JSON text of an object or array to that, a single value to a list of one. What was changed is
 * appended to what. NULL when there was nothing to change. The result may still be invalid. */
struct json *schema_coerce(const struct schema *s, const struct json *v, struct buf *what);
