"""cell.py - runs one call's code as a notebook cell would. Embedded in corral-tool-python behind notebook.py, whose words (Notebook)
it uses; executed once, when the runtime starts. run(code, number) is called in the forked process of each call and returns the
exit status.

Everything that run() needs is bound here as a default argument or local, so that code which replaces builtins, sys.stdout or
sys.displayhook hurts only itself. The last expression's value is shown, tracebacks have no frames of ours."""


def _make():
    import __future__, ast, builtins, io, linecache, os, signal, sys, traceback, types

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
    # caches and settings of libraries go to /tmp: what lies in /work is the program's own
    os.environ.update(PATH="/usr/bin:/bin:/usr/local/bin", HOME="/work", LANG="C.UTF-8", TMPDIR="/tmp", USER="corral", LOGNAME="corral",
                      XDG_CACHE_HOME="/tmp/.cache", XDG_CONFIG_HOME="/tmp/.config", XDG_DATA_HOME="/tmp/.local",
                      PYTHONDONTWRITEBYTECODE="1", PYTHONUTF8="1", MPLBACKEND="Agg", MPLCONFIGDIR="/tmp/.matplotlib",
                      OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="2", PIP_NO_INDEX="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
    if os.path.exists("/usr/share/matplotlib/mpl-data/matplotlibrc"):
        os.environ["MATPLOTLIBRC"] = "/usr/share/matplotlib/mpl-data/matplotlibrc"      # Debian's library looks in /etc
    version = "python%d.%d" % sys.version_info[:2]
    sys.executable = "/usr/bin/python3"
    if os.path.basename(os.path.realpath(sys.executable)) != version:
        sys.executable = os.path.join(sys.exec_prefix, "bin", version)
    sys._base_executable = sys.executable

    # One pair of streams for all calls, so that what a program kept of them (a logging handler) goes on working. By lines: what
    # was printed before a deadline or os._exit is seen.
    def stream(fd, FileIO=io.FileIO, BufferedWriter=io.BufferedWriter, TextIOWrapper=io.TextIOWrapper):
        return TextIOWrapper(BufferedWriter(FileIO(fd, "w", closefd=False), 65536), "utf-8", "backslashreplace", line_buffering=True)

    streams = [stream(1), stream(2)]
    notebook = Notebook(sys, os)
    builtins.exit, builtins.quit = notebook.quitter("exit"), notebook.quitter("quit")
    builtins.display = notebook.display
    builtins._corral_shell = notebook.shell
    standard = dict(builtins.__dict__)
    restore = builtins.__dict__.update

    def show(value, out, describe=notebook.describe):
        if value is None:
            return
        earlier = namespace.get("_"), namespace.get("__")
        namespace["_"] = None
        out.write(describe(value) + "\n")
        namespace["_"], namespace["__"], namespace["___"] = value, *earlier

    # `from __future__ import ...` holds for later cells too
    futures = sum({getattr(__future__, name).compiler_flag for name in __future__.all_feature_names})
    kept = [0]

    def split(source, name, Expr=ast.Expr, Expression=ast.Expression, compile=compile, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT,
              tree_only=ast.PyCF_ONLY_AST, silent=notebook.silent):
        flags |= kept[0]
        tree = compile(source, name, "exec", flags | tree_only, True)
        last = None
        if tree.body and isinstance(tree.body[-1], Expr) and not silent(source, tree.body[-1].value):
            last = Expression(tree.body.pop().value)
        body = compile(tree, name, "exec", flags, True)
        kept[0] |= body.co_flags & futures
        return body, compile(last, name, "eval", flags | kept[0], True) if last else None

    def evaluate(code, namespace, loop, eval=eval):
        value = eval(code, namespace)
        if not code.co_flags & 0x80:
            return value
        import asyncio                      # top-level await: a coroutine. One loop for all of a cell
        if not loop:
            loop.append(asyncio.Runner() if hasattr(asyncio, "Runner") else asyncio)
        return loop[0].run(value)

    def outside(tb, own, str=str):
        """The traceback from the first frame of a cell on, or from the first that is not ours."""
        first = None
        while tb is not None:
            code = tb.tb_frame.f_code
            if code.co_filename.startswith("Cell In["):
                return tb
            if first is None and code not in own:
                first = tb
            tb = tb.tb_next
        return first

    def report(error, own, out, format_exception=traceback.format_exception, type=type, len=len, BaseException=BaseException):
        kind = type(error)
        try:
            tb = outside(error.__traceback__, own)
            text = "".join(format_exception(kind, error, tb))
            if len(text) > 20000:
                text = text[:8000] + "\n[... traceback cut ...]\n" + text[-8000:]
            out.write(text)
        except BaseException:
            try:
                out.write(kind.__name__ + " (its description could not be shown)\n")
            except BaseException:
                pass                        # standard error is gone too

    def flush(s):
        try:
            s.flush()
            return 0
        except BaseException:
            return 1

    def flush_all(user):
        """Everything out, now. A stream of ours that can't (the code closed its descriptor) is replaced: what it holds must
        not turn up in a later call."""
        failed = 0
        for s in user:
            if s is not None and s not in streams:
                failed |= flush(s)
        for i, s in enumerate(streams):
            if s is not None and flush(s):
                failed = 1
                try:
                    s.buffer.raw.close()
                except BaseException:
                    pass
                streams[i] = None           # made anew by the next call
        return failed

    def run(source, number, sys=sys, signal=signal, linecache=linecache, isinstance=isinstance, str=str, int=int, len=len,
            SystemExit=SystemExit, SyntaxError=SyntaxError, BaseException=BaseException, Refused=Notebook.Refused,
            importers=sys.path_importer_cache, translate=notebook.translate, end_of_cell=notebook.end_of_cell,
            stdin=io.TextIOWrapper(io.FileIO(0, "r", closefd=False), "utf-8")):
        name = "Cell In[%d]" % number
        if number != 1:
            restore(standard)               # builtins that an earlier call replaced; to write them all copies 60 pages
        for i in (0, 1):
            streams[i] = streams[i] or stream(i + 1)
        out, err = streams
        sys.stdout = sys.__stdout__ = out
        sys.stderr = sys.__stderr__ = err
        sys.stdin = sys.__stdin__ = stdin
        status, loop = 0, []
        # /work is looked at anew: it may have been listed before it was there, or within the tick of the clock in which a file was written
        importers.pop("/work", None)
        try:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            text = source.decode("utf-8", "replace").replace("\r\n", "\n")
            linecache.cache[name] = (len(text), None, [line + "\n" for line in text.split("\n")], name)
            try:
                body, last = split(text, name)
            except SyntaxError as e:
                other = translate(text, e.lineno)       # %magic and !command; None: there are none
                if other is None:
                    raise
                try:
                    body, last = split(other, name)
                except SyntaxError:
                    raise e from None
            evaluate(body, namespace, loop)
            if last is not None:
                show(evaluate(last, namespace, loop), sys.stdout or out)
        except SystemExit as e:
            code = e.code
            if code is None or isinstance(code, int):
                status = int(code or 0) & 0xFF
            else:
                err.write(str(code) + "\n")
                status = 1
        except Refused as e:
            err.write(str(e) + "\n")
            status = 1
        except BaseException as e:
            restore(standard)
            flush_all((sys.stdout, sys.stderr))
            report(e, own, streams[1])
            status = 1
            e.__traceback__ = None
        try:
            if loop and hasattr(loop[0], "close"):
                loop[0].close()
            end_of_cell(status == 0)
        except BaseException as e:
            report(e, own, streams[1] or err)
            status = status or 1
        return flush_all((sys.stdout, sys.stderr)) or status

    own = {run.__code__, evaluate.__code__, split.__code__, show.__code__}
    # what most programs import, so that it is there before it is asked for and shared by all jails. Each jail and each call copies the tables
    # of this memory: what few import (asyncio, multiprocessing, html: 4 MB) comes when it is asked for
    for module in ("math cmath decimal fractions statistics random datetime calendar time json re string textwrap itertools functools operator "
                   "collections heapq bisect copy csv io os pathlib tempfile typing dataclasses enum unicodedata locale hashlib base64 zoneinfo "
                   "struct array numbers threading subprocess sqlite3 ctypes traceback linecache ast tokenize "
                   "urllib.parse uuid pprint contextlib warnings inspect types secrets zlib glob shutil difflib").split():
        try:
            __import__(module)
        except ImportError:
            pass
    # Python notes in types and in code what it has met. Done here once, it need not be written into copies of these pages by every first call.
    before, interrupted = dict(namespace), signal.getsignal(signal.SIGINT)
    for i in range(20):
        run(b"import math\nx = [i * i for i in range(10)]\ndef f(a, b=1):\n    return {'a': a, 'b': f'{b:.2f}'}\nprint(1, sum(x), math.pi)\nf(2)", 1 + i % 2)
        linecache.cache.pop("Cell In[%d]" % (1 + i % 2))
    namespace.clear()
    namespace.update(before)
    signal.signal(signal.SIGINT, interrupted)
    import gc
    gc.collect()
    gc.freeze()
    return run


run = _make()
