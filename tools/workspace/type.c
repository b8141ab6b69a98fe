/* type.c - what a file is, told from its bytes. A table of signatures; text is refined by the name's ending, nothing else is. */
#include "tools/workspace/tree.h"
#include "base/mem.h"
#include "base/str.h"
#include <string.h>
#include <strings.h>

#define LOOK_MAX 4096                   /* bytes that decide between text and not */

struct signature {
    size_t at, len;
    const char *bytes, *type;
};

static const struct signature signatures[] = {
    {0, 8, "\x89PNG\r\n\x1a\n", "image/png"},
    {0, 3, "\xff\xd8\xff", "image/jpeg"},
    {0, 6, "GIF87a", "image/gif"},
    {0, 6, "GIF89a", "image/gif"},
    {8, 4, "WEBP", "image/webp"},
    {8, 4, "WAVE", "audio/wav"},
    {8, 4, "AVI ", "video/x-msvideo"},
    {4, 8, "ftypavif", "image/avif"},
    {4, 8, "ftypheic", "image/heic"},
    {4, 4, "ftyp", "video/mp4"},
    {0, 4, "II*\0", "image/tiff"},
    {0, 4, "MM\0*", "image/tiff"},
    {0, 4, "\0\0\1\0", "image/x-icon"},
    {0, 4, "\x1a\x45\xdf\xa3", "video/webm"},
    {0, 4, "OggS", "audio/ogg"},
    {0, 4, "fLaC", "audio/flac"},
    {0, 3, "ID3", "audio/mpeg"},
    {0, 5, "%PDF-", "application/pdf"},
    {0, 4, "PK\3\4", "application/zip"},
    {0, 4, "PK\5\6", "application/zip"},
    {0, 2, "\x1f\x8b", "application/gzip"},
    {0, 6, "\xfd" "7zXZ\0", "application/x-xz"},
    {0, 3, "BZh", "application/x-bzip2"},
    {0, 4, "\x28\xb5\x2f\xfd", "application/zstd"},
    {0, 6, "7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"},
    {257, 5, "ustar", "application/x-tar"},
    {0, 16, "SQLite format 3\0", "application/vnd.sqlite3"},
    {0, 6, "\x93NUMPY", "application/x-npy"},
    {0, 8, "\x89HDF\r\n\x1a\n", "application/x-hdf5"},
    {0, 4, "PAR1", "application/vnd.apache.parquet"},
    {0, 4, "\x7f" "ELF", "application/x-elf"},
    {0, 4, "\0asm", "application/wasm"},
    {0, 4, "wOF2", "font/woff2"},
};

static const struct {
    const char *ending, *type;
} endings[] = {
    {".csv", "text/csv"},        {".tsv", "text/tab-separated-values"}, {".json", "application/json"}, {".jsonl", "application/jsonl"},
    {".md", "text/markdown"},    {".html", "text/html"},                {".htm", "text/html"},         {".svg", "image/svg+xml"},
    {".xml", "application/xml"}, {".py", "text/x-python"},
};

static bool is_text(const char *p, size_t n) {
    if (memchr(p, '\0', n))
        return false;
    return utf8_valid(p, utf8_whole(p, n));
}

static const char *text_type(const char *path, const char *p, size_t n) {
    size_t i = 0;
    while (i < n && strchr(" \t\r\n", p[i]))
        i++;
    if (n - i >= 4 && strncasecmp(p + i, "<svg", 4) == 0)
        return "image/svg+xml";
    if (n - i >= 5 && (strncasecmp(p + i, "<html", 5) == 0 || (n - i >= 14 && strncasecmp(p + i, "<!doctype html", 14) == 0)))
        return "text/html";
    for (size_t k = 0; k < ARRAY_LEN(endings); k++)
        if (str_ends(path, endings[k].ending))
            return endings[k].type;
    return "text/plain";
}

const char *work_type(const char *path, const char *p, size_t n) {
    for (size_t i = 0; i < ARRAY_LEN(signatures); i++) {
        const struct signature *s = &signatures[i];
        if (n >= s->at + s->len && memcmp(p + s->at, s->bytes, s->len) == 0)
            return s->type;
    }
    if (n >= 14 && memcmp(p, "BM", 2) == 0 && memcmp(p + 6, "\0\0\0\0", 4) == 0)
        return "image/bmp";
    size_t look = n < LOOK_MAX ? n : LOOK_MAX;
    return is_text(p, look) ? text_type(path, p, look) : "application/octet-stream";
}
