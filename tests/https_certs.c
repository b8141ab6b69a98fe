/* https_certs.c - makes the certificates of the HTTPS tests in the folder that is given: NAME.crt and NAME.key for every name in the table, and
 * ca.crt, the one authority that the tests trust. No tool but mbedTLS is needed, and nothing that expires lies in the repository. */
#include "base/mem.h"
#include <mbedtls/ctr_drbg.h>
#include <mbedtls/ecp.h>
#include <mbedtls/entropy.h>
#include <mbedtls/pk.h>
#include <mbedtls/version.h>
#include <mbedtls/x509_crt.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#if MBEDTLS_VERSION_MAJOR >= 3
#include <psa/crypto.h>
#endif

#define DAY 86400

static mbedtls_ctr_drbg_context random_source;
static const char *folder;

static void must(int rc, const char *what) {
    if (rc == 0)
        return;
    fprintf(stderr, "https_certs: %s: -0x%04x\n", what, (unsigned)-rc);
    exit(1);
}

static void make_key(mbedtls_pk_context *key) {
    mbedtls_pk_init(key);
    must(mbedtls_pk_setup(key, mbedtls_pk_info_from_type(MBEDTLS_PK_ECKEY)), "key");
    must(mbedtls_ecp_gen_key(MBEDTLS_ECP_DP_SECP256R1, mbedtls_pk_ec(*key), mbedtls_ctr_drbg_random, &random_source), "key");
}

static void save(const char *name, const char *suffix, const char *text) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.%s", folder, name, suffix);
    FILE *f = fopen(path, "w");
    if (!f || fputs(text, f) < 0 || fclose(f) != 0) {
        perror(path);
        exit(1);
    }
}

/* subjectAltName in DER: [2] a name or [7] an address of 4 bytes. */
static void set_alt_name(mbedtls_x509write_cert *crt, const char *dns, const unsigned char *address) {
    unsigned char der[128];
    size_t n = dns ? strlen(dns) : 4;
    der[0] = 0x30;
    der[1] = (unsigned char)(n + 2);
    der[2] = dns ? 0x82 : 0x87;
    der[3] = (unsigned char)n;
    memcpy(der + 4, dns ? (const void *)dns : (const void *)address, n);
    must(mbedtls_x509write_crt_set_extension(crt, "\x55\x1d\x11", 3, 0, der, n + 4), "alternative name");
}

struct spec {
    const char *name, *subject, *dns, *issuer;  /* issuer: a name of this table; NULL: itself */
    int from_days, to_days;
    bool ca;
    mbedtls_md_type_t md;
};
/* An issuer stands above what it signs. */
static const struct spec specs[] = {
    {"ca", "CN=Corral test authority", NULL, NULL, -2, 30, true, MBEDTLS_MD_SHA256},
    {"stranger", "CN=Unknown test authority", NULL, NULL, -2, 30, true, MBEDTLS_MD_SHA256},
    {"middle", "CN=Corral test middle", NULL, "ca", -2, 30, true, MBEDTLS_MD_SHA256},
    {"good", "CN=test server", "localhost", "ca", -1, 20, false, MBEDTLS_MD_SHA256},
    {"chained", "CN=test server", "localhost", "middle", -1, 20, false, MBEDTLS_MD_SHA256},
    {"address", "CN=test server", "", "ca", -1, 20, false, MBEDTLS_MD_SHA256},
    {"wrong-host", "CN=localhost", "example.org", "ca", -1, 20, false, MBEDTLS_MD_SHA256},
    {"expired", "CN=test server", "localhost", "ca", -20, -10, false, MBEDTLS_MD_SHA256},
    {"future", "CN=test server", "localhost", "ca", 10, 20, false, MBEDTLS_MD_SHA256},
    {"self-signed", "CN=localhost", "localhost", NULL, -1, 20, false, MBEDTLS_MD_SHA256},
    {"unknown-ca", "CN=test server", "localhost", "stranger", -1, 20, false, MBEDTLS_MD_SHA256},
    {"leaf-as-ca", "CN=test server", "localhost", "good", -1, 20, false, MBEDTLS_MD_SHA256},
    {"weak", "CN=test server", "localhost", "ca", -1, 20, false, MBEDTLS_MD_SHA1},
};
static mbedtls_pk_context keys[sizeof specs / sizeof specs[0]];

static size_t index_of(const char *name) {
    for (size_t i = 0; i < ARRAY_LEN(specs); i++)
        if (strcmp(specs[i].name, name) == 0)
            return i;
    abort();
}

static void make_certificate(size_t i) {
    static const unsigned char loopback[4] = {127, 0, 0, 1};
    const struct spec *s = &specs[i];
    size_t by = s->issuer ? index_of(s->issuer) : i;
    char from[16], to[16], text[8192];
    time_t now = time(NULL), at = now + (time_t)s->from_days * DAY;
    strftime(from, sizeof from, "%Y%m%d%H%M%S", gmtime(&at));
    at = now + (time_t)s->to_days * DAY;
    strftime(to, sizeof to, "%Y%m%d%H%M%S", gmtime(&at));
    mbedtls_x509write_cert crt;
    mbedtls_mpi serial;
    mbedtls_x509write_crt_init(&crt);
    mbedtls_mpi_init(&serial);
    must(mbedtls_mpi_lset(&serial, (mbedtls_mpi_sint)(100 + i)), "serial");
    mbedtls_x509write_crt_set_version(&crt, MBEDTLS_X509_CRT_VERSION_3);
    mbedtls_x509write_crt_set_md_alg(&crt, s->md);
    mbedtls_x509write_crt_set_subject_key(&crt, &keys[i]);
    mbedtls_x509write_crt_set_issuer_key(&crt, &keys[by]);
    must(mbedtls_x509write_crt_set_serial(&crt, &serial), "serial");
    must(mbedtls_x509write_crt_set_subject_name(&crt, s->subject), "subject");
    must(mbedtls_x509write_crt_set_issuer_name(&crt, specs[by].subject), "issuer");
    must(mbedtls_x509write_crt_set_validity(&crt, from, to), "validity");
    must(mbedtls_x509write_crt_set_basic_constraints(&crt, s->ca, -1), "constraints");
    if (s->dns)
        set_alt_name(&crt, s->dns[0] ? s->dns : NULL, loopback);
    must(mbedtls_x509write_crt_pem(&crt, (unsigned char *)text, sizeof text, mbedtls_ctr_drbg_random, &random_source), "certificate");
    save(s->name, "crt", text);
    must(mbedtls_pk_write_key_pem(&keys[i], (unsigned char *)text, sizeof text), "key");
    save(s->name, "key", text);
    mbedtls_x509write_crt_free(&crt);
    mbedtls_mpi_free(&serial);
}

int main(int argc, char **argv) {
    mbedtls_entropy_context entropy;
    if (argc != 2) {
        fputs("usage: https_certs FOLDER\n", stderr);
        return 2;
    }
    folder = argv[1];
#if MBEDTLS_VERSION_MAJOR >= 3
    psa_crypto_init();
#endif
    mbedtls_entropy_init(&entropy);
    mbedtls_ctr_drbg_init(&random_source);
    must(mbedtls_ctr_drbg_seed(&random_source, mbedtls_entropy_func, &entropy, NULL, 0), "random numbers");
    for (size_t i = 0; i < ARRAY_LEN(specs); i++)
        make_key(&keys[i]);
    for (size_t i = 0; i < ARRAY_LEN(specs); i++)
        make_certificate(i);
    return 0;
}
