"""GGUF files: read one (metadata, tensors as float32), write one (F32, Q4_0, Q8_0).  The layout is ggml's, version 3."""
import struct
import numpy as np

ALIGN = 32
F32, F16, Q4_0, Q4_1, Q8_0 = 0, 1, 2, 3, 8
BLOCK = {F32: (1, 4), F16: (1, 2), Q4_0: (32, 18), Q4_1: (32, 20), Q8_0: (32, 34)}      # weights, bytes
SCALAR = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
U32, I32, FLOAT, BOOL, STR, ARRAY = 4, 5, 6, 7, 8, 9


# ---- numbers ----------------------------------------------------------------------------------------------------------
def dequantise(raw, kind, shape):
    if kind == F32:
        return np.frombuffer(raw, np.float32).reshape(shape).copy()
    if kind == F16:
        return np.frombuffer(raw, np.float16).astype(np.float32).reshape(shape)
    b = np.frombuffer(raw, np.uint8).reshape(-1, BLOCK[kind][1])
    d = b[:, :2].copy().view(np.float16).astype(np.float32)
    if kind == Q8_0:
        return (b[:, 2:].copy().view(np.int8).astype(np.float32) * d).reshape(shape)
    if kind in (Q4_0, Q4_1):                        # nibbles: the low halves are the first 16 weights
        nib = b[:, 2 if kind == Q4_0 else 4:]
        q = np.concatenate([nib & 15, nib >> 4], 1).astype(np.float32)
        if kind == Q4_0:
            return ((q - 8) * d).reshape(shape)
        return (q * d + b[:, 2:4].copy().view(np.float16).astype(np.float32)).reshape(shape)
    raise ValueError(f"tensor type {kind} is not read here")


def quantise(w, kind):
    """Bytes of w, rounded as ggml's reference does."""
    w = np.ascontiguousarray(w, np.float32)
    if kind == F32:
        return w.tobytes()
    b = w.reshape(-1, 32)
    n = np.arange(len(b))
    if kind == Q8_0:
        d = (np.abs(b).max(1) / 127).astype(np.float16)
        f = d.astype(np.float32)
        q = np.rint(b / np.where(f == 0, 1, f)[:, None]).clip(-127, 127).astype(np.int8)
        return np.concatenate([d[:, None].view(np.uint8).reshape(-1, 2), q.view(np.uint8)], 1).tobytes()
    if kind == Q4_0:                                # the scale is the weight of the largest magnitude over -8
        d = (b[n, np.abs(b).argmax(1)] / -8).astype(np.float16)
        f = d.astype(np.float32)
        q = np.floor(b / np.where(f == 0, 1, f)[:, None] + 8.5).clip(0, 15).astype(np.uint8)
        return np.concatenate([d[:, None].view(np.uint8).reshape(-1, 2), q[:, :16] | q[:, 16:] << 4], 1).tobytes()
    raise ValueError(f"tensor type {kind} is not written here")


# ---- reading ----------------------------------------------------------------------------------------------------------
class Reader:
    def __init__(self, path):
        self.b, self.at = memoryview(open(path, "rb").read()), 0
        magic, self.version = self.take("<4sI")
        if magic != b"GGUF":
            raise ValueError(f"{path} is no GGUF file")
        n_tensors, n_meta = self.take("<QQ")
        self.meta = {}
        for _ in range(n_meta):
            key = self.string()
            self.meta[key] = self.value(self.take("<I")[0])
        self.info = {}
        for _ in range(n_tensors):
            name = self.string()
            dims = self.take("<%dQ" % self.take("<I")[0])
            kind, offset = self.take("<IQ")
            self.info[name] = (dims[::-1], kind, offset)
        a = self.meta.get("general.alignment", ALIGN)
        self.data = -(-self.at // a) * a

    def take(self, fmt):
        v = struct.unpack_from(fmt, self.b, self.at)
        self.at += struct.calcsize(fmt)
        return v

    def string(self):
        n, = self.take("<Q")
        s = bytes(self.b[self.at:self.at + n])
        self.at += n
        return s.decode("utf-8", "surrogateescape")

    def value(self, t):
        if t == STR:
            return self.string()
        if t == ARRAY:
            et, n = self.take("<IQ")
            if et in SCALAR:
                return list(self.take("<%d%s" % (n, SCALAR[et])))
            return [self.value(et) for _ in range(n)]
        return self.take("<" + SCALAR[t])[0]

    def tensor(self, name):
        shape, kind, offset = self.info[name]
        per, size = BLOCK[kind]
        n = int(np.prod(shape)) // per * size
        at = self.data + offset
        return dequantise(self.b[at:at + n], kind, shape)


# ---- writing ----------------------------------------------------------------------------------------------------------
def pack_string(s):
    b = s.encode("utf-8")
    return struct.pack("<Q", len(b)) + b


def pack_value(kind, v):
    if kind == STR:
        return pack_string(v)
    if isinstance(kind, tuple):                     # (ARRAY, element type)
        head = struct.pack("<IQ", kind[1], len(v))
        return head + b"".join(pack_value(kind[1], x) for x in v)
    return struct.pack("<" + SCALAR[kind], v)


def write(path, meta, tensors):
    """meta: [(key, type, value)], type a scalar code, STR or (ARRAY, code); tensors: [(name, array, kind)]."""
    head, data = [struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(meta))], []
    for key, kind, v in meta:
        head += [pack_string(key), struct.pack("<I", ARRAY if isinstance(kind, tuple) else kind), pack_value(kind, v)]
    offset = 0
    for name, w, kind in tensors:
        raw = quantise(w, kind)
        raw += bytes(-len(raw) % ALIGN)
        dims = w.shape[::-1]
        head += [pack_string(name), struct.pack("<I%dQIQ" % len(dims), len(dims), *dims, kind, offset)]
        data.append(raw)
        offset += len(raw)
    head = b"".join(head)
    with open(path, "wb") as f:
        f.write(head + bytes(-len(head) % ALIGN))
        for raw in data:
            f.write(raw)
