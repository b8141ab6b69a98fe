"""cell.py - runs one call's code as a notebook cell would. Embedded in corral-tool-python; executed once, when the
runtime starts. run(code, number) is called in the forked process of each call and returns the exit status.

Everything that run() needs is bound here as a default argument or local, so that code which replaces builtins, sys.stdout or
sys.displayhook hurts only itself. The last expression's value is shown, tracebacks have no frames of ours."""


def _make():
    import ast, builtins, io, linecache, os, signal, sys, traceback, types

    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.__file__ = None
    del main.__file__
    sys.modules["__main__"] = main
    namespace = main.__dict__
    sys.argv = [""]
    sys.path[:] = ["/work"] + [p for p in sys.path if p not in ("", "/work")]
    sys.dont_write_bytecode = True
    os.environ.clear()
    os.environ.update(PATH="/usr/bin:/bin", HOME="/work", LANG="C.UTF-8", TMPDIR="/tmp", USER="corral", MPLBACKEND="Agg",
                      OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="2")
    sys.executable = "/usr/bin/python3"

    def stream(fd, errors):
        raw = io.FileIO(fd, "w", closefd=False)
        return io.TextIOWrapper(io.BufferedWriter(raw, 65536), "utf-8", errors, line_buffering=(fd == 2), write_through=False)

    def show(value, out, repr=repr, bi=builtins):
        if value is None:
            return
        bi._ = None
        out.write(repr(value) + "\n")
        bi._ = value

    def split(source, name, parse=ast.parse, Expr=ast.Expr, Expression=ast.Expression, compile=compile):
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        tree = parse(source, name)
        last = None
        if tree.body and isinstance(tree.body[-1], Expr):
            last = Expression(tree.body.pop().value)
        return (compile(tree, name, "exec", flags), compile(last, name, "eval", flags) if last else None)

    def evaluate(code, namespace, eval=eval):
        value = eval(code, namespace)
        if code.co_flags & 0x180:          # top-level await: a coroutine or an asynchronous generator
            import asyncio
            value = asyncio.run(value)
        return value

    def outside(tb, own):
        """The traceback from the first frame that is not ours."""
        while tb is not None and tb.tb_frame.f_code in own:
            tb = tb.tb_next
        return tb

    def report(error, own, out):
        kind = type(error)
        try:
            tb = outside(error.__traceback__, own)
            lines = traceback.format_exception(kind, error, tb)
            text = "".join(lines)
            if len(text) > 20000:
                text = text[:8000] + "\n[... traceback cut ...]\n" + text[-8000:]
            out.write(text)
        except BaseException:
            out.write(kind.__name__ + " (its description could not be shown)\n")

    def flush(streams):
        status = 0
        for s in streams:
            try:
                s.flush()
            except BaseException:
                status = 1
        return status

    def run(source, number, sys=sys, signal=signal, linecache=linecache):
        name = "Cell In[%d]" % number
        out, err = stream(1, "backslashreplace"), stream(2, "backslashreplace")
        sys.stdout = sys.__stdout__ = out
        sys.stderr = sys.__stderr__ = err
        sys.stdin = sys.__stdin__ = io.TextIOWrapper(io.FileIO(0, "r", closefd=False), "utf-8")
        sys.displayhook, sys.excepthook = sys.__displayhook__, sys.__excepthook__
        status = 0
        try:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            text = source.decode("utf-8", "replace").replace("\r\n", "\n")
            linecache.cache[name] = (len(text), None, [l + "\n" for l in text.split("\n")], name)
            body, last = split(text, name)
            evaluate(body, namespace)
            if last is not None:
                show(evaluate(last, namespace), sys.stdout)
        except SystemExit as e:
            code = e.code
            if code is None or code is True or code is False or isinstance(code, int):
                status = int(code or 0) & 0xFF
            else:
                err.write(str(code) + "\n")
                status = 1
        except BaseException as e:
            flush((sys.stdout,)) if sys.stdout is not out else None
            report(e, own, err)
            status = 1
            e.__traceback__ = None
        failed = flush((out, err))
        for s in (sys.stdout, sys.stderr):
            if s is not out and s is not err:
                failed |= flush((s,))
        return status or failed

    own = {run.__code__, evaluate.__code__, split.__code__, show.__code__}
    # what most programs import, so that it is there before it is asked for and shared by all jails
    for module in ("math cmath decimal fractions statistics random datetime calendar time json re string textwrap itertools functools operator "
                   "collections heapq bisect copy csv io os pathlib tempfile typing dataclasses enum unicodedata locale hashlib base64 zoneinfo "
                   "struct array numbers threading subprocess multiprocessing asyncio sqlite3 ctypes traceback linecache ast tokenize "
                   "urllib.parse html uuid pprint contextlib warnings inspect types secrets zlib glob shutil difflib").split():
        try:
            __import__(module)
        except ImportError:
            pass
    import gc
    gc.collect()
    gc.freeze()
    return run


run = _make()
