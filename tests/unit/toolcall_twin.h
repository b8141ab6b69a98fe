/* toolcall_twin.h - the slow twin of the tool-call parser: whole texts, quadratic time, none of the scanner's states. */
#pragma once
#include "base/json.h"
#include <stdbool.h>

/* What toolcall_inspect_case makes of c (without warnings). Takes at most one python tag, and that in no string. either: whether a broken
 * call after the tag counts as code is the parser's to say: only calls of code_interpreter may differ. */
struct json *twin_case(const struct json *c, bool *either);
