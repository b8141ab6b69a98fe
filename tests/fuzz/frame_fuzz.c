/* Any bytes as a message: decoded or refused with a reason, and what was decoded can be answered. */
#include "protocol/protocol.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct protocol_message m, again;
    struct err e = {0};
    struct buf b = {0};
    if (protocol_decode(&m, data, size, &e) != 0) {
        if (!e.text[0])
            abort();
        protocol_encode_error(&b, m.id, protocol_code_of(e.code), e.text, err_name(e.code));
    } else {
        if (!m.method && !m.result && !m.error)
            abort();
        protocol_encode_result(&b, m.id, m.params ? m.params : m.result);
    }
    if (protocol_decode(&again, buf_str(&b), b.len, NULL) != 0 && b.len < PROTOCOL_FRAME_MAX)
        abort();                        /* our own answer is always a valid message */
    protocol_message_free(&again);
    protocol_message_free(&m);
    buf_free(&b);
    return 0;
}
