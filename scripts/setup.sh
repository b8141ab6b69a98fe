# setup.sh - what ./demo and ./check share; sourced by them with bash -eu at the top of the checkout.
#
#   setup_packages build|check|long   installs the Debian packages that are missing, saying what and why
#   setup_build PRESET           configures and builds build/PRESET
#   setup_nvcc                   prints where a CUDA compiler is, after installing NVIDIA's Python packages into build/nvcc where there is none
#   fail SENTENCE                ends the script, the sentence its last line

say() { printf '%s\n' "$*" >&2; }
fail() { say "$(basename "$0"): $*"; exit 1; }

# package, and what it is for
setup_list() {
    cat <<'LIST'
build cmake           configures the build
build make            runs the build
build gcc             the C compiler
build libc6-dev       the C library
build pkg-config      finds the libraries
build libzmq3-dev     sockets between client and daemon
build libsqlite3-dev  conversations
build libgit2-dev     the history of work folders, repositories as knowledge
build libseccomp-dev  the jail's system call filters
build libinih-dev     configuration files
build libsystemd-dev  readiness and journal
build libedit-dev     line editing in the chat
build libmbedtls-dev  HTTPS in a jail, for search and Wolfram Alpha
build zlib1g-dev      packed HTTP answers
check libcmocka-dev   unit tests
check python3-zmq     an independent client for the protocol tests
long  debootstrap     a Debian tree to install the package in
long  systemd-container boots that tree
long  dpkg-dev        the package's dependencies
long  python3-venv    NVIDIA's compiler, which comes as Python packages
LIST
    # Debian 12 has llhttp's forerunner only
    local release
    release=$(. /etc/os-release 2>/dev/null && echo "${ID:-}-${VERSION_ID:-}") || release=
    if [ "$release" = debian-12 ] && ! apt-cache show libllhttp-dev >/dev/null 2>&1; then
        echo "build libhttp-parser-dev HTTP answers"
    else
        echo "build libllhttp-dev HTTP answers"
    fi
    # the interpreter that the jail loads: the shared library of the machine's own Python
    echo "build python3 the code interpreter"
    local version
    version=$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || version=
    [ -x /usr/bin/python3 ] && version=$(/usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    echo "build libpython${version:-3.11} the code interpreter's library, loaded inside the jail"
}

setup_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

setup_packages() {
    local want=$1 kind name why missing=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This machine has no apt. Make sure that these are installed (Debian's names):"
        setup_list | while read -r kind name why; do say "  $name: $why"; done
        return 0
    fi
    while read -r kind name why; do
        [ "$kind" = build ] || [ "$want" = long ] || [ "$want" = "$kind" ] || continue
        setup_installed "$name" && continue
        [ ${#missing[@]} -gt 0 ] || say "Installing from Debian's packages:"
        say "  $name: $why"
        missing+=("$name")
    done < <(setup_list)
    [ ${#missing[@]} -gt 0 ] || return 0

    local sudo=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "not root and no sudo: install these as root: apt-get install ${missing[*]}"
        sudo=(sudo)
        [ -t 0 ] || sudo=(sudo -n)              # nothing ever prompts without a terminal
        "${sudo[@]}" true 2>/dev/null || [ -t 0 ] || fail "sudo wants a password: run 'sudo apt-get install ${missing[*]}' first"
    fi
    local log
    log=$(mktemp "${TMPDIR:-/tmp}/corral-apt.XXXXXX")
    apt_install() {
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends "${missing[@]}" >"$log" 2>&1 </dev/null
    }
    # the lists may be missing or old: then bring them and try again
    if ! apt_install; then
        "${sudo[@]}" apt-get -o DPkg::Lock::Timeout=300 update -q >"$log.update" 2>&1 </dev/null || true
        apt_install || { tail -n 15 "$log" >&2; fail "apt-get could not install ${missing[*]} (full log: $log)"; }
    fi
    rm -f "$log" "$log.update"
}

# setup_build PRESET [CMAKE_ARGUMENT...]
setup_build() {
    local preset=$1 log=build/$1/build.log jobs
    shift
    mkdir -p "build/$preset"
    jobs=$(nproc 2>/dev/null || echo 2)
    if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset" -j "$jobs"; } >"$log" 2>&1; then
        grep -E -A 12 'error|Error|FAILED' "$log" | head -n 40 >&2 || tail -n 30 "$log" >&2
        fail "the build failed (full log: $log)"
    fi
}

# No card is needed to compile for one. Fails where the packages can't be had.
setup_nvcc() {
    local found
    mkdir -p build
    found=$(command -v nvcc || ls /usr/local/cuda/bin/nvcc build/nvcc/lib/python3*/site-packages/nvidia/cu*/bin/nvcc 2>/dev/null | tail -n 1)
    if [ -z "$found" ]; then
        say "Fetching NVIDIA's compiler (Python packages) into build/nvcc ..."
        { python3 -m venv build/nvcc && build/nvcc/bin/pip install -q 'nvidia-cuda-nvcc==13.*' 'nvidia-nvvm==13.*' 'nvidia-cuda-crt==13.*' \
            'nvidia-cuda-cccl==13.*' 'nvidia-cuda-runtime==13.*'; } >build/nvcc.log 2>&1 || return 1
        found=$(ls build/nvcc/lib/python3*/site-packages/nvidia/cu*/bin/nvcc) || return 1
    fi
    readlink -f "$found"
}
