#!/usr/bin/env python3
"""Writes the shells' completions from what the programs say of themselves, so that they can't differ.

  completions.py BIN_DIR OUT_DIR     reads `corral --help`, `corral help COMMAND` and `corrald --help`; writes corral.bash, _corral, corral.fish"""
import os
import re
import subprocess
import sys

# What stands behind an option: files, a conversation's name, or something only the user knows.
FILES = {"--tools", "--config", "--model", "--socket", "--vocab", "--against"}
FOLDERS = {"--state"}
NAMES = {"-c"}


def said(bin_dir, *argv):
    env = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"}
    return subprocess.run([os.path.join(bin_dir, argv[0]), *argv[1:]], capture_output=True, text=True, check=True, env=env).stdout


def options_of(text):
    """The options of a usage line or a list of options: {option: whether a value follows}."""
    out = {}
    for option, value in re.findall(r"(?<![\w-])(--[a-z][a-z-]*|-c)(?: ([A-Z][A-Z_]*|[a-z]+\|[a-z|]+))?", text):
        out[option] = bool(value)
    return out


def first_words(usage, name):
    """`sandbox run ... | sandbox close NAME` and `inspect tokenize|render ...`: the words that may follow the command."""
    words = []
    for form in usage.split(" | "):
        m = re.match(rf"(?:{name} )?([a-z][a-z_-]*(?:\|[a-z_-]+)*)(?= |$)", form.strip())
        if m:
            words += [w for w in m.group(1).split("|") if w not in words and w and w != name]
    return words


def commands_of(bin_dir):
    """[(name, summary, options, words, whether conversations or files follow)] in the order of --help."""
    out = []
    for name, summary in re.findall(r"^  ([a-z][a-z-]*) +(.+)$", said(bin_dir, "corral", "--help"), re.M):
        usage = re.search(rf"^usage: corral ({name}.*)$", said(bin_dir, "corral", "help", name), re.M).group(1)
        bare = re.sub(r"(?<![\w-])--?[a-z][a-z-]* [A-Z_]+", "", usage)  # what stands behind an option is no argument
        rest = "names" if re.search(r"\b(NAME|CONV|CONVERSATION)\b", bare) else "files" if re.search(r"\b(FILE|PATH|F)\b", bare) else ""
        out.append((name, summary.strip(), options_of(usage), first_words(usage, name), rest))
    return out


# ---- bash -------------------------------------------------------------------------------------------------


def bash(commands, daemon):
    valued = sorted({o for _, _, options, _, _ in commands for o, value in options.items() if value} | {"--socket"})
    lines = [
        "# bash completion of corral(1) and corrald(8); made by scripts/completions.py",
        "_corral_names() {",
        "    local name",
        "    # a name may hold anything that a shell would run: compgen -W would run it",
        "    while IFS= read -r name; do",
        '        [[ $name != "$cur"* ]] || COMPREPLY+=("$(printf %q "$name")")',
        "    done < <(corral ls --json 2>/dev/null | sed -n 's/.*\"conversation\":\"\\([^\"\\\\]*\\)\".*/\\1/p')",
        "}",
        "",
        "_corral() {",
        '    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i words= options= rest=',
        "    COMPREPLY=()",
        "    for ((i = 1; i < COMP_CWORD; i++)); do",
        "        case ${COMP_WORDS[i]} in",
        "        --socket) i=$((i + 1)) ;;",
        "        -*) ;;",
        "        *)",
        "            command=${COMP_WORDS[i]}",
        "            break",
        "            ;;",
        "        esac",
        "    done",
        "    case $command in",
        f'    "") words="{" ".join(n for n, *_ in commands)} help" options="--socket --help --version" ;;',
        f'    help) words="{" ".join(n for n, *_ in commands)}" ;;',
    ]
    for name, _, options, words, rest in commands:
        lines.append(f'    {name}) words="{" ".join(words)}" options="{" ".join(sorted(options))}" rest={rest} ;;')
    lines += [
        "    esac",
        "    [ $((COMP_CWORD - i)) -le 1 ] || [ -z \"$command\" ] || words=",
        "    case $prev in",
        f"    {'|'.join(sorted(FILES))})",
        '        while IFS= read -r i; do COMPREPLY+=("$i"); done < <(compgen -f -- "$cur")',
        "        return",
        "        ;;",
        "    -c)",
        "        _corral_names",
        "        return",
        "        ;;",
        f"    {'|'.join(o for o in valued if o not in FILES and o not in NAMES)}) return ;;",
        "    esac",
        "    if [[ $cur == -* ]]; then",
        '        COMPREPLY=($(compgen -W "$options" -- "$cur"))',
        "        return",
        "    fi",
        '    [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$cur"))',
        "    case $rest in",
        "    names) _corral_names ;;",
        '    files) while IFS= read -r i; do COMPREPLY+=("$i"); done < <(compgen -f -- "$cur") ;;',
        "    esac",
        "}",
        "complete -F _corral corral",
        "",
        "_corrald() {",
        '    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}',
        "    case $prev in",
        f"    {'|'.join(sorted(o for o, value in daemon.items() if value))}) COMPREPLY=($(compgen -f -- \"$cur\")) ;;",
        f'    *) COMPREPLY=($(compgen -W "{" ".join(sorted(daemon))}" -- "$cur")) ;;',
        "    esac",
        "}",
        "complete -o filenames -F _corrald corrald",
    ]
    return "\n".join(lines) + "\n"


# ---- zsh --------------------------------------------------------------------------------------------------


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def zsh_option(option, value):
    what = "_files" if option in FILES else "_files -/" if option in FOLDERS else "_corral_names" if option in NAMES else " "
    return quoted(f"{option}[]" + (f":value:{what}" if value else ""))


def zsh(commands, daemon):
    lines = [
        "#compdef corral corrald",
        "# zsh completion of corral(1) and corrald(8); made by scripts/completions.py",
        "_corral_names() {",
        "    local -a names",
        "    names=(${(f)\"$(corral ls --json 2>/dev/null | sed -n 's/.*\"conversation\":\"\\([^\"\\\\]*\\)\".*/\\1/p')\"})",
        "    compadd -a names",
        "}",
        "",
        "_corral() {",
        "    local state line",
        "    if [[ $service == corrald ]]; then",
        "        _arguments " + " ".join(zsh_option(o, v) for o, v in sorted(daemon.items())),
        "        return",
        "    fi",
        "    _arguments -C '--socket[]:path:_files' '--help[]' '--version[]' '1: :->command' '*:: :->rest'",
        "    case $state in",
        "    command)",
        "        local -a commands",
        "        commands=(",
    ]
    lines += ["            " + quoted(f"{name}:{summary}") for name, summary, *_ in commands]
    lines += ["            'help:Tell more of a command'", "        )", "        _describe command commands", "        ;;", "    rest)",
              "        case $words[1] in", f"        help) _values command {' '.join(n for n, *_ in commands)} ;;"]
    for name, _, options, words, rest in commands:
        arguments = [zsh_option(o, v) for o, v in sorted(options.items())]
        if words:
            arguments.append(quoted(f"1:what:({' '.join(words)})"))
        arguments.append({"names": "'*:name:_corral_names'", "files": "'*:file:_files'", "": "'*: : '"}[rest])
        lines.append(f"        {name}) _arguments {' '.join(arguments)} ;;")
    lines += ["        esac", "        ;;", "    esac", "}", "", '_corral "$@"']
    return "\n".join(lines) + "\n"


# ---- fish -------------------------------------------------------------------------------------------------


def fish_option(option, value):
    form = f"-s {option[1:]}" if len(option) == 2 else f"-l {option[2:]}"
    if not value:
        return form
    if option in FILES or option in FOLDERS:
        return form + " -r -F"
    return form + " -x" + (" -a '(__corral_names)'" if option in NAMES else "")


def fish(commands, daemon):
    lines = [
        "# fish completion of corral(1) and corrald(8); made by scripts/completions.py",
        "function __corral_names",
        "    corral ls --json 2>/dev/null | string match -rg '\"conversation\":\"([^\"\\\\\\\\]*)\"'",
        "end",
        "complete -c corral -f",
        "complete -c corral -n __fish_use_subcommand -l socket -r -F",
        "complete -c corral -n __fish_use_subcommand -l help",
        "complete -c corral -n __fish_use_subcommand -l version",
        "complete -c corral -n __fish_use_subcommand -a help -d 'Tell more of a command'",
        f"complete -c corral -n '__fish_seen_subcommand_from help' -a '{' '.join(n for n, *_ in commands)}'",
    ]
    for name, summary, options, words, rest in commands:
        seen = f"complete -c corral -n '__fish_seen_subcommand_from {name}'"
        lines.append(f"complete -c corral -n __fish_use_subcommand -a {name} -d {quoted(summary)}")
        lines += [f"{seen} {fish_option(o, v)}" for o, v in sorted(options.items())]
        if words:
            lines.append(f"{seen} -a '{' '.join(words)}'")
        if rest == "names":
            lines.append(f"{seen} -a '(__corral_names)'")
        elif rest == "files":
            lines.append(f"{seen} -F")
    lines += [f"complete -c corrald {fish_option(o, v)}" for o, v in sorted(daemon.items())]
    return "\n".join(lines) + "\n"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.splitlines()[2].strip())
    bin_dir, out = sys.argv[1:]
    commands = commands_of(bin_dir)
    help_text = said(bin_dir, "corrald", "--help")
    daemon = options_of(re.sub(r"(?s)\nConfiguration.*", "", help_text))
    os.makedirs(out, exist_ok=True)
    for name, make in (("corral.bash", bash), ("_corral", zsh), ("corral.fish", fish)):
        with open(os.path.join(out, name), "w") as f:
            f.write(make(commands, daemon))


if __name__ == "__main__":
    main()
