"""notebook.py - what a notebook has beside the language: display(), pictures as files, `!command`, and a clear word for the magics that are not here.
Embedded in corral-tool-python before cell.py."""


class Notebook:
    class Refused(Exception):
        """Its text is all that is to be said; no traceback."""

    # A magic that does nothing here: pictures are always kept, and modules are not watched.
    EMPTY_MAGICS = {"matplotlib", "config", "load_ext", "reload_ext", "autoreload", "autosave", "precision", "colors"}
    INSTEAD = {
        "timeit": "use timeit.timeit(...)", "time": "use time.perf_counter()", "run": "use runpy.run_path(...)", "cd": "use os.chdir(...)",
        "pwd": "use os.getcwd()", "ls": "use os.listdir()", "env": "use os.environ", "set_env": "use os.environ", "who": "use dir()",
        "whos": "use dir()", "reset": "delete names with del", "load": "read the file with open(...)", "capture": "use contextlib.redirect_stdout",
        "debug": "print what you want to see", "prun": "use cProfile", "writefile": "use open(..., 'w')", "history": "nothing keeps it",
    }
    INSTALLERS = ("pip", "pip3", "conda", "mamba", "uv", "apt", "apt-get", "npm", "poetry")

    def __init__(self, sys, os):
        import importlib.util, re, subprocess
        self.sys, self.os, self.subprocess, self.find = sys, os, subprocess, importlib.util.find_spec
        self.line = re.compile(r"([ \t]*)([A-Za-z_][\w., \t]*=[ \t]*)?([!%])(.*)", re.S)
        installers = "|".join(map(re.escape, self.INSTALLERS))
        self.install = re.compile(r"[ \t]*(?:(?:%s)[ \t]+(?:-[\w-]+[ \t]+)*(?:install|add)\b|[!%%].*\b(?:%s)\b.*\b(?:install|add|download)\b)"
                                  % (installers, installers))
        self.question = re.compile(r"[ \t]*(\?{1,2}[\w.]+|[\w.]+\?{1,2})[ \t]*$")
        self.tag = re.compile(r"<(style|script)\b.*?</\1\s*>|<[^>]*>", re.S | re.I)
        self.saved = "_corral_saved"
        sys.meta_path.insert(0, self)

    # ---- values ---------------------------------------------------------------------------------------------------------------

    def describe(self, value, repr=repr, type=type, object=object, getattr=getattr, isinstance=isinstance, bytes=bytes, str=str):
        """The text that shows a value. A picture becomes a file, named in it."""
        kind = type(value)
        if hasattr(kind, "_repr_png_") and not hasattr(kind, "savefig"):
            png = kind._repr_png_(value)
            png = png[0] if isinstance(png, tuple) else png
            if isinstance(png, bytes):
                return "%r saved as %s" % (value, self.keep("image", png))
        if kind.__repr__ is object.__repr__:
            for how in ("_repr_markdown_", "_repr_latex_", "_repr_html_"):
                method = getattr(kind, how, None)
                text = method(value) if method else None
                if isinstance(text, str):
                    return text if how != "_repr_html_" else self.plain(text)
        return repr(value)

    def plain(self, text):
        import html
        lines = (line.strip() for line in html.unescape(self.tag.sub(" ", text)).splitlines())
        return "\n".join(line for line in lines if line)

    def display(self, *values, **ignored):
        for value in values:
            if getattr(type(value), "savefig", None):
                self.save(value)
            else:
                self.sys.stdout.write(self.describe(value) + "\n")

    def silent(self, source, node):
        """A last expression that ends with ';' shows nothing."""
        if ";" not in source:
            return False
        lines = source.split("\n")[node.end_lineno - 1:]
        rest = lines[0].encode()[node.end_col_offset:].decode("utf-8", "replace") if lines else ""
        return rest.lstrip(" \t)").startswith(";")

    def quitter(self, name, SystemExit=SystemExit):
        class Quitter:
            def __repr__(self):
                return "Use %s() to end the program; names and files stay." % name

            def __call__(self, code=None):
                raise SystemExit(code)          # site's own would close standard input
        return Quitter()

    # ---- pictures ---------------------------------------------------------------------------------------------------------------

    def place(self, stem):
        n = 1
        while self.os.path.lexists("/work/%s_%d.png" % (stem, n)):
            n += 1
        return "%s_%d.png" % (stem, n)

    def keep(self, stem, data):
        name = self.place(stem)
        with open("/work/" + name, "xb") as f:
            f.write(data)
        return name

    def save(self, figure):
        name = self.place("figure")
        with self.sys.modules["warnings"].catch_warnings():
            self.sys.modules["warnings"].simplefilter("ignore")
            self.savefig(figure, "/work/" + name, bbox_inches="tight")
        self.sys.stdout.write("%r saved as %s\n" % (figure, name))

    def figures(self, plt, show):
        for number in plt.get_fignums():
            figure = plt.figure(number)
            if show(figure) and len(figure.get_children()) > 1:
                self.save(figure)
        plt.close("all")

    def end_of_cell(self, well):
        """Figures that were drawn and neither shown nor saved are kept, as a notebook shows them."""
        plt = self.sys.modules.get("matplotlib.pyplot")
        if plt is not None and hasattr(self, "savefig"):
            self.figures(plt, lambda figure: well and not getattr(figure, self.saved, False))

    def find_spec(self, name, path=None, target=None):
        """An import hook, once: matplotlib.pyplot gets a show() that works without a screen."""
        if name != "matplotlib.pyplot":
            return None
        self.sys.meta_path.remove(self)         # out of the way of the search
        spec = self.find(name)
        original = getattr(spec and spec.loader, "exec_module", None)

        def exec_module(module):
            original(module)
            self.adopt(module)
        if original:
            spec.loader.exec_module = exec_module
        return spec

    def adopt(self, plt):
        from matplotlib.figure import Figure
        self.savefig = original = Figure.savefig

        def savefig(figure, *args, **kw):
            setattr(figure, self.saved, True)
            return original(figure, *args, **kw)

        def show(*args, **kw):
            self.figures(plt, lambda figure: True)

        def show_one(figure, *args, **kw):
            setattr(figure, self.saved, True)
            self.save(figure)
        savefig.__doc__ = original.__doc__
        Figure.savefig, Figure.show, plt.show = savefig, show_one, show

    # ---- magics and commands ------------------------------------------------------------------------------------------------------

    def shell(self, command, lines=False):
        """!command: by the shell, its output straight to ours."""
        self.sys.stdout.flush()
        self.sys.stderr.flush()
        p = self.subprocess.run(command, shell=True, stdin=self.subprocess.DEVNULL, stdout=self.subprocess.PIPE if lines else None,
                                executable="/bin/bash" if self.os.path.exists("/bin/bash") else None)
        return p.stdout.decode("utf-8", "replace").splitlines() if lines else None

    def refuse(self, number, text):
        raise self.Refused("UsageError: line %d: %s" % (number, text))

    def translate(self, text, wrong):
        """The same cell without IPython's own lines, or None where line number `wrong`, which Python can't read, is none of them.
        Raises Refused for those that can't be."""
        out, lines = [], text.split("\n")
        first = next((i for i, line in enumerate(lines) if line.strip()), 0)
        if lines[first].startswith("%%"):
            return self.cell_magic(first, lines)
        line = lines[wrong - 1] if 0 < (wrong or 0) <= len(lines) else ""
        if not any(p.match(line) for p in (self.line, self.install, self.question)):
            return None
        for number, line in enumerate(lines, 1):
            if self.install.match(line):
                self.refuse(number, "nothing can be installed here: there is no network. Use the standard library and what is "
                                    "installed already; `import` tells whether a package is.")
            if self.question.match(line):
                self.refuse(number, "`?` is IPython's; use help(...)")
            m = self.line.fullmatch(line)
            if not m:
                out.append(line)
                continue
            indent, target, sign, rest = m.groups()
            if sign == "!":
                out.append("%s%s_corral_shell(%r%s)" % (indent, target or "", rest.lstrip("!").strip(), ", True" if target else ""))
                continue
            word = rest.strip().split(None, 1)[0] if rest.strip() else ""
            if word in self.EMPTY_MAGICS and not target:
                out.append(indent + "pass")
            else:
                self.magic(number, "%" + word)
        return "\n".join(out)

    def magic(self, number, name):
        instead = self.INSTEAD.get(name.lstrip("%"))
        self.refuse(number, "%s is a magic of IPython and is not here%s" % (name, "; " + instead if instead else ": write it in plain Python"))

    def cell_magic(self, first, lines):
        words = lines[first][2:].split()
        name, body = words[0] if words else "", "\n".join(lines[first + 1:])
        pad = "\n" * first
        if name in ("bash", "sh", "shell", "!"):
            return pad + "_corral_shell(%r)" % body
        if name == "writefile" and len(words) == 2:
            return pad + "with open(%r, 'w') as _f: _f.write(%r)\nprint('Writing %%s' %% %r)" % (words[1], body, words[1])
        self.magic(first + 1, "%%" + name)
