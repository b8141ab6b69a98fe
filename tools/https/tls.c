#include "tools/https/tls.h"
#include "base/clock.h"
#include "base/mem.h"
#include <arpa/inet.h>
#include <errno.h>
#include <mbedtls/ctr_drbg.h>
#include <mbedtls/entropy.h>
#include <mbedtls/error.h>
#include <mbedtls/ssl.h>
#include <mbedtls/version.h>
#include <mbedtls/x509_crt.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#if MBEDTLS_VERSION_MAJOR >= 3
#include <psa/crypto.h>
#endif

#if defined MBEDTLS_SSL_PROTO_TLS1_3
#define OFFERED "TLS 1.2 and 1.3"
#else
#define OFFERED "TLS 1.2"
#endif
#define WIRE_MAX (8u << 20)             /* bytes taken from the socket in all, whatever they are */

struct tls {
    int fd;
    int64_t deadline_ms;
    size_t received;
    bool late;
    char host[256];
    mbedtls_ssl_context ssl;
    mbedtls_ssl_config config;
    mbedtls_x509_crt anchors;
    mbedtls_entropy_context entropy;
    mbedtls_ctr_drbg_context random;
};

/* TLS 1.2 suites; 1.3 brings its own list of five, all of this kind. */
static const int suites[] = {
#if MBEDTLS_VERSION_MAJOR >= 3
    MBEDTLS_TLS1_3_AES_128_GCM_SHA256, MBEDTLS_TLS1_3_AES_256_GCM_SHA384, MBEDTLS_TLS1_3_CHACHA20_POLY1305_SHA256,
#endif
    MBEDTLS_TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, MBEDTLS_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    MBEDTLS_TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, MBEDTLS_TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    MBEDTLS_TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, MBEDTLS_TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256, 0,
};

/* ---- the socket --------------------------------------------------------------------------------- */

static bool wait_for(struct tls *t, short events) {
    struct pollfd p = {t->fd, events, 0};
    for (;;) {
        int64_t left = t->deadline_ms - clock_mono_ms();
        int n = left > 0 ? poll(&p, 1, (int)left) : 0;
        if (n > 0)
            return true;
        if (n == 0 || errno != EINTR) {
            t->late = true;
            return false;
        }
    }
}

static int on_send(void *arg, const unsigned char *p, size_t n) {
    struct tls *t = arg;
    for (;;) {
        ssize_t sent = write(t->fd, p, n);
        if (sent >= 0)
            return (int)sent;
        if (errno == EAGAIN && wait_for(t, POLLOUT))
            continue;
        if (errno != EINTR)
            return t->late ? MBEDTLS_ERR_SSL_TIMEOUT : MBEDTLS_ERR_SSL_CONN_EOF;
    }
}

static int on_receive(void *arg, unsigned char *p, size_t n) {
    struct tls *t = arg;
    for (;;) {
        if (clock_mono_ms() >= t->deadline_ms) {        /* also for a server that keeps sending a byte at a time */
            t->late = true;
            return MBEDTLS_ERR_SSL_TIMEOUT;
        }
        ssize_t got = read(t->fd, p, n);
        if (got > 0 && (t->received += (size_t)got) > WIRE_MAX)
            return MBEDTLS_ERR_SSL_BUFFER_TOO_SMALL;
        if (got >= 0)
            return (int)got;            /* 0: the library makes it MBEDTLS_ERR_SSL_CONN_EOF */
        if (errno == EAGAIN && wait_for(t, POLLIN))
            continue;
        if (errno != EINTR)
            return t->late ? MBEDTLS_ERR_SSL_TIMEOUT : MBEDTLS_ERR_SSL_CONN_EOF;
    }
}

/* ---- words ---------------------------------------------------------------------------------------- */

static int say_certificate(const struct tls *t, uint32_t flags, struct err *e) {
    static const struct {
        uint32_t flag;
        const char *text;
    } words[] = {
        {MBEDTLS_X509_BADCERT_EXPIRED, "it has expired"},
        {MBEDTLS_X509_BADCERT_FUTURE, "it is not valid yet (is this machine's clock right?)"},
        {MBEDTLS_X509_BADCERT_CN_MISMATCH, "it is for another host name"},
        {MBEDTLS_X509_BADCERT_REVOKED, "it was revoked"},
        {MBEDTLS_X509_BADCERT_NOT_TRUSTED, "no authority that this machine trusts has signed it (self-signed, or an unknown authority)"},
        {MBEDTLS_X509_BADCERT_BAD_MD, "it is signed with a weak hash"},
        {MBEDTLS_X509_BADCERT_BAD_KEY, "its key is too weak"},
        {MBEDTLS_X509_BADCERT_BAD_PK, "its kind of key is not accepted"},
    };
    char why[400] = "";
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (flags & words[i].flag)
            snprintf(why + strlen(why), sizeof why - strlen(why), "%s%s", why[0] ? "; " : "", words[i].text);
    return err_set(e, ERR_REFUSED, "the certificate of %s is not accepted: %s; nothing was sent to it", t->host, why[0] ? why : "it could not be verified");
}

static int say_failure(const struct tls *t, const char *doing, int rc, struct err *e) {
    char text[128] = "";
    if (rc == MBEDTLS_ERR_SSL_TIMEOUT)
        return err_set(e, ERR_DEADLINE, "%s did not answer in time (while %s)", t->host, doing);
    if (rc == MBEDTLS_ERR_SSL_BUFFER_TOO_SMALL && t->received > WIRE_MAX)
        return err_set(e, ERR_TOO_BIG, "%s sent more than %u MB", t->host, WIRE_MAX >> 20);
    if (rc == MBEDTLS_ERR_SSL_CONN_EOF)
        return err_set(e, ERR_FORMAT, "%s cut the connection (while %s)", t->host, doing);
    mbedtls_strerror(rc, text, sizeof text);
    return err_set(e, ERR_PROTOCOL, "no secure connection with %s (while %s): %s", t->host, doing, text);
}

static bool is_version_failure(int rc) {
#ifdef MBEDTLS_ERR_SSL_BAD_HS_PROTOCOL_VERSION
    if (rc == MBEDTLS_ERR_SSL_BAD_HS_PROTOCOL_VERSION)
        return true;
#endif
#ifdef MBEDTLS_ERR_SSL_BAD_PROTOCOL_VERSION
    if (rc == MBEDTLS_ERR_SSL_BAD_PROTOCOL_VERSION)
        return true;
#endif
    return false;
}

/* ---- the handshake ----------------------------------------------------------------------------------- */

/* An address in place of a name: mbedTLS 2.28 knows only names, so the certificate's iPAddress entries are read here. */
static bool address_matches(const mbedtls_x509_crt *crt, const unsigned char *address, size_t n) {
    enum { IP_ADDRESS = MBEDTLS_ASN1_CONTEXT_SPECIFIC | 7 };
    if (!crt)
        return false;
    for (const mbedtls_x509_sequence *s = &crt->subject_alt_names; s; s = s->next)
        if (s->buf.tag == IP_ADDRESS && s->buf.len == n && memcmp(s->buf.p, address, n) == 0)
            return true;
    return false;
}

static int check_peer(struct tls *t, struct err *e) {
    unsigned char address[16];
    uint32_t flags = mbedtls_ssl_get_verify_result(&t->ssl);
    size_t n = inet_pton(AF_INET, t->host, address) == 1 ? 4 : inet_pton(AF_INET6, t->host, address) == 1 ? 16 : 0;
    if (n && !address_matches(mbedtls_ssl_get_peer_cert(&t->ssl), address, n))
        flags |= MBEDTLS_X509_BADCERT_CN_MISMATCH;
    return flags ? say_certificate(t, flags, e) : 0;
}

static int handshake(struct tls *t, struct err *e) {
    int rc = mbedtls_ssl_handshake(&t->ssl);
    if (rc == 0)
        return check_peer(t, e);
    uint32_t flags = mbedtls_ssl_get_verify_result(&t->ssl);
    if (rc == MBEDTLS_ERR_X509_CERT_VERIFY_FAILED && flags != UINT32_MAX && flags != 0)
        return say_certificate(t, flags, e);
    if (is_version_failure(rc))
        return err_set(e, ERR_REFUSED, "%s offers no TLS 1.2 or newer; older versions are not safe and not used", t->host);
    if (rc == MBEDTLS_ERR_SSL_FATAL_ALERT_MESSAGE)
        return err_set(e, ERR_PROTOCOL, "%s refused a secure connection; offered were " OFFERED " with suites of today, nothing older is safe", t->host);
    if (rc == MBEDTLS_ERR_SSL_INVALID_RECORD)
        return err_set(e, ERR_PROTOCOL, "%s does not speak TLS on this port", t->host);
    return say_failure(t, "setting up the connection", rc, e);
}

static int configure(struct tls *t, const char *host, const char *anchors, size_t len, struct err *e) {
    unsigned char address[16];
    bool numeric = inet_pton(AF_INET, host, address) == 1 || inet_pton(AF_INET6, host, address) == 1;
#if MBEDTLS_VERSION_MAJOR >= 3
    if (psa_crypto_init() != PSA_SUCCESS)
        return err_set(e, ERR_UNAVAILABLE, "mbedTLS can't start its cryptography");
#endif
    int rc = mbedtls_ctr_drbg_seed(&t->random, mbedtls_entropy_func, &t->entropy, (const unsigned char *)"corral", 6);
    if (rc != 0)
        return say_failure(t, "seeding random numbers", rc, e);
    /* > 0: so many of the certificates could not be read, which the others make up for */
    rc = mbedtls_x509_crt_parse(&t->anchors, (const unsigned char *)anchors, len + 1);
    if (rc < 0 || t->anchors.version == 0)
        return err_set(e, ERR_CONFIG, "the file of trusted certificates (https.ca_file) holds no certificate that can be read");
    rc = mbedtls_ssl_config_defaults(&t->config, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_STREAM, MBEDTLS_SSL_PRESET_DEFAULT);
    if (rc != 0)
        return say_failure(t, "configuring TLS", rc, e);
#if MBEDTLS_VERSION_NUMBER >= 0x03020000
    mbedtls_ssl_conf_min_tls_version(&t->config, MBEDTLS_SSL_VERSION_TLS1_2);
#else
    mbedtls_ssl_conf_min_version(&t->config, MBEDTLS_SSL_MAJOR_VERSION_3, MBEDTLS_SSL_MINOR_VERSION_3);
#endif
    mbedtls_ssl_conf_ciphersuites(&t->config, suites);
    mbedtls_ssl_conf_authmode(&t->config, MBEDTLS_SSL_VERIFY_REQUIRED);
    mbedtls_ssl_conf_ca_chain(&t->config, &t->anchors, NULL);
    mbedtls_ssl_conf_rng(&t->config, mbedtls_ctr_drbg_random, &t->random);
#ifdef MBEDTLS_SSL_RENEGOTIATION
    mbedtls_ssl_conf_renegotiation(&t->config, MBEDTLS_SSL_RENEGOTIATION_DISABLED);
#endif
#ifdef MBEDTLS_SSL_SESSION_TICKETS
    mbedtls_ssl_conf_session_tickets(&t->config, MBEDTLS_SSL_SESSION_TICKETS_DISABLED);
#endif
    if ((rc = mbedtls_ssl_setup(&t->ssl, &t->config)) != 0 || (rc = mbedtls_ssl_set_hostname(&t->ssl, numeric ? NULL : host)) != 0)
        return say_failure(t, "configuring TLS", rc, e);
    mbedtls_ssl_set_bio(&t->ssl, t, on_send, on_receive, NULL);
    return 0;
}

int tls_open(struct tls **out, int fd, const char *host, const char *anchors, size_t len, int64_t deadline_ms, struct err *e) {
    struct tls *t = xcalloc(1, sizeof *t);
    t->fd = fd;
    t->deadline_ms = deadline_ms;
    snprintf(t->host, sizeof t->host, "%s", host);
    mbedtls_ssl_init(&t->ssl);
    mbedtls_ssl_config_init(&t->config);
    mbedtls_x509_crt_init(&t->anchors);
    mbedtls_entropy_init(&t->entropy);
    mbedtls_ctr_drbg_init(&t->random);
    int rc = configure(t, host, anchors, len, e);
    if (rc == 0)
        rc = handshake(t, e);
    if (rc != 0) {
        tls_close(t);
        t = NULL;
    }
    *out = t;
    return rc;
}

int tls_write(struct tls *t, const void *p, size_t n, struct err *e) {
    for (size_t done = 0; done < n;) {
        int rc = mbedtls_ssl_write(&t->ssl, (const unsigned char *)p + done, n - done);
        if (rc < 0)
            return say_failure(t, "sending the request", rc, e);
        done += (size_t)rc;
    }
    return 0;
}

long tls_read(struct tls *t, void *p, size_t n, struct err *e) {
    int rc;
    do {
        rc = mbedtls_ssl_read(&t->ssl, p, n);
#ifdef MBEDTLS_ERR_SSL_RECEIVED_NEW_SESSION_TICKET
        if (rc == MBEDTLS_ERR_SSL_RECEIVED_NEW_SESSION_TICKET)
            rc = MBEDTLS_ERR_SSL_WANT_READ;
#endif
    } while (rc == MBEDTLS_ERR_SSL_WANT_READ && clock_mono_ms() < t->deadline_ms);
    if (rc > 0)
        return rc;
    if (rc == MBEDTLS_ERR_SSL_PEER_CLOSE_NOTIFY)
        return 0;
    if (rc == MBEDTLS_ERR_SSL_WANT_READ)
        rc = MBEDTLS_ERR_SSL_TIMEOUT;
    return say_failure(t, "reading the answer", rc == 0 ? MBEDTLS_ERR_SSL_CONN_EOF : rc, e);
}

void tls_close(struct tls *t) {
    if (!t)
        return;
    mbedtls_ssl_free(&t->ssl);
    mbedtls_ssl_config_free(&t->config);
    mbedtls_x509_crt_free(&t->anchors);
    mbedtls_ctr_drbg_free(&t->random);
    mbedtls_entropy_free(&t->entropy);
    mem_wipe(t, sizeof *t);
    free(t);
}
